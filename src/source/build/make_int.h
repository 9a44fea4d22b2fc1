// Shared by the reader of makefiles: variables (make.c) and rules that copy a header (make_rule.c).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_MAKE_INT_H
#define ASSAY_MAKE_INT_H

#include "source/build/build_int.h"

enum { CONDITIONS_MOST = 32 };

struct piece { // one assignment
    struct str name, text, condition;
    uint32_t line;
    size_t before; // the variable's piece before this one, + 1
};

struct make_copy { // a recipe's line that makes its target from its first prerequisite
    struct str targets, prerequisites, line;
    uint32_t number;
};

struct makefile {
    struct builder *b;
    struct str dir, top, text;
    bool is_fragment; // included by other makefiles
    VEC(struct piece) pieces;
    struct map last; // hash of name -> its last piece + 1
    struct str conditions[CONDITIONS_MOST];
    size_t n_conditions;
    unsigned depth;
    bool giving; // flags are given: what a condition adds to a variable of flags is given under it, not where it is used
    struct str targets, prerequisites; // of the rule being read
    VEC(struct make_copy) copies;
};

struct str make_expanded(struct makefile *m, struct str s);
struct str make_next_word(struct str *rest);

void make_rule(struct makefile *m, struct str line); // "targets: prerequisites"
void make_recipe(struct makefile *m, struct str line);
void make_give_headers(struct makefile *m); // when all variables are known

#endif
