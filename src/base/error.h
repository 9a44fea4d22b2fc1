// A failed operation: a code, the place in the input, what failed, why, and what the user can do.
//
// Functions that can fail return `enum err` and take `struct error *` last; they fill it on failure and
// leave it alone on success. Lower layers never print; cli does.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_ERROR_H
#define ASSAY_ERROR_H

#include "base/base.h"

enum err {
    OK = 0,
    ERR_USAGE,       // the caller asked for something that makes no sense
    ERR_IO,          // the operating system refused
    ERR_FORMAT,      // the input is not what it claims to be
    ERR_CAP,         // a limit of ours was hit and nothing useful is left
    ERR_BUSY,        // another writer holds the file
    ERR_UNSUPPORTED, // valid, but newer or other than what we read
};

struct error {
    enum err code;
    char place[256];   // "file:line:column" or a path; may be empty
    char primary[512]; // what failed: lower case, no full stop
    char hint[256];    // what to do about it; may be empty
};

// Fills `e` (which may be NULL) and returns `code`, so that a caller can `return error_set(...)`.
PRINTF_LIKE(4, 5)
enum err error_set(struct error *e, enum err code, const char *place, const char *format, ...);
PRINTF_LIKE(2, 3) void error_hint(struct error *e, const char *format, ...);

#endif
