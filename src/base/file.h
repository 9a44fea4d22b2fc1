// Files of this machine that the user names: small ones, read whole.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FILE_H
#define ASSAY_FILE_H

#include "base/buf.h"
#include "base/error.h"

// Adds the file's bytes to `text`; stops soon after `most`, so that `text` is longer where the file is. `what` is what
// errors call it: "the configuration".
MUST_CHECK enum err file_read(const char *path, const char *what, size_t most, struct buf *text, struct error *e);

#endif
