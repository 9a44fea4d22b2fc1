// Which #ifs that cut through something are read as compiled.
//
//   #ifdef X                  #ifdef X
//       if (a) {                  }
//   #endif                    #endif
//
// By default there would be nothing of either. All such #ifs of a file on the same condition are read as compiled
// together, if none has another arm and their brackets match over the file: then all of the code is there.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/shape_int.h"

#include "base/map.h"

#include <stdlib.h>

struct cut { // over the #ifs on one condition
    int64_t depth; // of brackets, in all of their arms
    bool refused;
};

struct arm { // brackets, those of inner #ifs by their default arms
    int64_t depth, least;
    size_t tokens;
};

struct open_if {
    uint32_t condition;
    struct arm arms[2];
    bool in_else;
};

struct finder {
    const struct stream *in;
    VEC(struct cut) cuts;
    VEC(struct open_if) open;
    struct map by_text; // symbol of a condition's text -> 1 + cut
};

static struct cut *cut_of(struct finder *f, uint32_t condition)
{
    uint64_t *at = map_put(&f->by_text, intern(f->in->conditions[condition].text));
    if (!*at) {
        vec_push(&f->cuts, (struct cut){ 0 });
        *at = f->cuts.len;
    }
    return &f->cuts.items[*at - 1];
}

static void add(struct finder *f, const struct arm *part)
{
    if (!f->open.len)
        return;
    struct open_if *o = &vec_last(&f->open);
    struct arm *a = &o->arms[o->in_else];
    a->least = a->depth + part->least < a->least ? a->depth + part->least : a->least;
    a->depth += part->depth;
    a->tokens += part->tokens;
}

static bool is_cut(const struct arm *a)
{
    return a->depth || a->least < 0;
}

static void close_if(struct finder *f)
{
    struct open_if o = vec_pop(&f->open);
    bool else_default = f->in->conditions[o.condition].else_default;
    struct cut *c = cut_of(f, o.condition);
    if (is_cut(&o.arms[0]) || is_cut(&o.arms[1])) {
        c->depth += o.arms[0].depth;
        c->refused |= o.arms[1].tokens || !else_default;
    }
    add(f, &o.arms[else_default]);
}

static void step(struct finder *f, const struct ptok *t)
{
    struct arm one = { .tokens = 1 };
    switch (t->kind) {
    case TOK_CFG_IF:
        vec_push(&f->open, (struct open_if){ .condition = t->symbol });
        return;
    case TOK_CFG_ELSE:
        if (f->open.len)
            vec_last(&f->open).in_else = true;
        return;
    case TOK_CFG_END:
        if (f->open.len)
            close_if(f);
        return;
    case TOK_LPAREN:
    case TOK_LBRACE:
    case TOK_LBRACKET:
        one.depth = 1;
        break;
    case TOK_RPAREN:
    case TOK_RBRACE:
    case TOK_RBRACKET:
        one.depth = one.least = -1;
        break;
    default:
        break;
    }
    add(f, &one);
}

void find_cuts(const struct stream *in, struct taken *taken)
{
    struct finder f = { .in = in };
    for (size_t i = 0; i < in->n_tokens && in->n_conditions; i++)
        step(&f, &in->tokens[i]);
    for (uint32_t i = 0; i < in->n_conditions; i++) {
        const struct cut *c = cut_of(&f, i);
        vec_push(taken, c->depth == 0 && !c->refused);
    }
    vec_free(&f.cuts);
    vec_free(&f.open);
    map_free(&f.by_text);
}
