// One file preprocessed as a compiler with given -I and -D would, for checking our front end against one.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PREPROCESS_FILE_H
#define ASSAY_PREPROCESS_FILE_H

#include "base/buf.h"
#include "base/error.h"

struct preprocess_options {
    const char *profile; // NULL: the one built in
    const char **defines;
    size_t n_defines;
    const char *const *include_dirs; // on this machine's disk
    size_t n_include_dirs;
    bool system_headers; // the machine's own instead of the model pack
};

// Appends the tokens, included ones too, to `out`: a new line where one begins in the source.
MUST_CHECK enum err preprocess_file(
        struct buf *out, const char *path, const struct preprocess_options *o, struct error *e);

#endif
