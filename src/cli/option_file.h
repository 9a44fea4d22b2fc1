// One file of options, for --config: a YAML mapping from long option names to values.
//
//     fail-on: 80
//     define: [HAVE_TLS=1, NDEBUG]
//     with-source: true
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_OPTION_FILE_H
#define ASSAY_OPTION_FILE_H

#include "base/arena.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/vec.h"

struct file_option {
    const char *key, *value; // NUL-terminated, in the configuration's arena
    uint32_t line, column;   // of the value, from 1
    bool is_listed;          // one of a sequence
};

struct option_file {
    VEC(struct file_option) values; // in the order of the file; those of one key together
    char sha256[DIGEST_HEX];         // of the file; empty when none was read
    struct arena arena;
};

// ERR_FORMAT with line and column when the file is no such mapping. option_file_free either way.
MUST_CHECK enum err option_file_read(struct option_file *c, const char *path, struct error *e);
void option_file_free(struct option_file *c);

#endif
