// What a function's text says, before lowering folds and drops anything: its calls, branches, member accesses
// and macros, each at the line where a reader sees it. Collected only when asked for (program_options.syntax), for people and
// for checking the front end against a compiler.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SYNTAX_H
#define ASSAY_SYNTAX_H

#include "source/lang/ast.h"

struct syntax_item {
    place where; // of the outermost macro use when a macro made it
    symbol name; // callee or member; 0 for a call through an expression, and for branches
};

struct syntax {
    struct syntax_item *calls, *branches, *members; // in the order of the text
    struct expansion *macros;                       // in use, each once, likewise; `parent` is not set
    uint32_t n_calls, n_branches, n_members, n_macros;
};

// Branches are if, while, do, for with a condition, switch and ?:.
struct syntax *syntax_collect(const struct function_ast *f, struct arena *keep);

#endif
