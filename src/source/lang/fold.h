// Constant expressions (C11 6.6): their values in the arithmetic of their types.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FOLD_H
#define ASSAY_FOLD_H

#include "source/lang/ast.h"

// Whether `e` is an integer constant as GCC would fold it; `*value` in 64 bits, sign- or
// zero-extended from its type.
bool fold(const struct expr *e, int64_t *value);
// The value as `t` holds it: cut to the width and extended.
int64_t fold_wrap(const struct type *t, int64_t value);

#endif
