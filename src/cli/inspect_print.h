// The views of `assay inspect`.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INSPECT_PRINT_H
#define ASSAY_INSPECT_PRINT_H

#include "base/error.h"
#include "source/program.h"

#include <stdio.h>

// `what` is "FILE" or "FILE:FUNCTION" in the drop, or NULL for all. ERR_USAGE when the drop has no
// such thing.
MUST_CHECK enum err inspect_jsonl(
        FILE *out, const struct program *p, const char *what, struct error *e);
MUST_CHECK enum err inspect_file(
        FILE *out, const struct program *p, const char *what, struct error *e);
MUST_CHECK enum err inspect_drop(FILE *out, const struct program *p);

#endif
