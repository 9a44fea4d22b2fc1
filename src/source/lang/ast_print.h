// Prints a function's tree as text, one statement a line: for golden tests and --dump=ast.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_AST_PRINT_H
#define ASSAY_AST_PRINT_H

#include "base/buf.h"
#include "source/lang/ast.h"

void ast_print(struct buf *out, const struct function_ast *f);
void ast_print_expr(struct buf *out, const struct expr *e);

#endif
