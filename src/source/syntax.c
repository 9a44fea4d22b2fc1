// A walk over a function's AST.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/syntax.h"

#include "base/vec.h"

#include <stdlib.h>

typedef VEC(struct syntax_item) item_list;

struct collector {
    const struct stream *stream;
    item_list calls, branches, members;
    VEC(struct expansion) macros;
    uint32_t last_expansion;
};

static void walk_stmt(struct collector *c, const struct stmt *s);

static void walk_list(struct collector *c, const struct stmt *s)
{
    for (; s; s = s->next)
        walk_stmt(c, s);
}

// The uses of macros that made something, up to the one that stands in the file.
static void take_expansion(struct collector *c, uint32_t expansion)
{
    if (expansion == c->last_expansion || !c->stream)
        return;
    c->last_expansion = expansion;
    for (uint32_t x = expansion; x && x < c->stream->n_expansions; x = c->stream->expansions[x].parent) {
        struct expansion use = c->stream->expansions[x];
        use.parent = 0;
        vec_push(&c->macros, use);
    }
}

static symbol callee_name(const struct expr *callee)
{
    while (callee && (callee->op == EXPR_DECAY || callee->op == EXPR_DEREF || callee->op == EXPR_CAST))
        callee = callee->a;
    if (!callee)
        return 0;
    if (callee->op == EXPR_NAME)
        return callee->decl->name;
    if (callee->op == EXPR_MEMBER)
        return callee->field ? callee->field->name : callee->symbol;
    return 0;
}

static bool has_args(const struct expr *e)
{
    return e->op == EXPR_CALL || e->op == EXPR_INIT || e->op == EXPR_UNKNOWN;
}

static void walk_expr(struct collector *c, const struct expr *e)
{
    for (; e; e = e->b) { // the right side in a loop: chains of operators and commas can be long
        take_expansion(c, e->expansion);
        if (e->op == EXPR_CALL)
            vec_push(&c->calls, (struct syntax_item){ e->where, callee_name(e->a) });
        bool anonymous = e->op == EXPR_MEMBER && e->field && !e->field->name; // nobody wrote that step
        if (e->op == EXPR_MEMBER && !anonymous)
            vec_push(&c->members, (struct syntax_item){ e->where,
                                          e->field ? e->field->name : e->symbol });
        if (e->op == EXPR_CONDITIONAL)
            vec_push(&c->branches, (struct syntax_item){ e->where, 0 });
        if (e->op == EXPR_STATEMENTS)
            walk_stmt(c, e->body);
        walk_expr(c, e->a);
        walk_expr(c, e->c);
        for (uint32_t i = 0; has_args(e) && i < e->n_args; i++)
            walk_expr(c, e->args[i]);
    }
}

static bool is_branch(const struct stmt *s)
{
    switch ((enum stmt_kind)s->kind) {
    case STMT_IF:
    case STMT_WHILE:
    case STMT_DO:
    case STMT_SWITCH:
        return true;
    case STMT_FOR:
        return s->expr != NULL;
    default:
        return false;
    }
}

static void walk_stmt(struct collector *c, const struct stmt *s)
{
    for (; s; s = s->otherwise) { // else-if chains can be long
        take_expansion(c, s->expansion);
        if (is_branch(s))
            vec_push(&c->branches, (struct syntax_item){ s->where, 0 });
        walk_list(c, s->init);
        walk_expr(c, s->expr);
        walk_expr(c, s->step);
        if (s->kind == STMT_DECL && s->decl && s->decl->init)
            walk_expr(c, s->decl->init);
        walk_list(c, s->body);
        if (s->otherwise && s->otherwise->next) {
            walk_list(c, s->otherwise);
            return;
        }
    }
}

static int compare_items(const void *a, const void *b)
{
    const struct syntax_item *x = a, *y = b;
    if (x->where != y->where)
        return x->where < y->where ? -1 : 1;
    return symbol_cmp(x->name, y->name);
}

static struct syntax_item *finish(struct arena *keep, struct syntax_item *items, size_t n, uint32_t *n_out)
{
    if (n)
        qsort(items, n, sizeof *items, compare_items);
    *n_out = (uint32_t)n;
    return arena_copy(keep, items, n * sizeof *items);
}

static int compare_uses(const void *a, const void *b)
{
    const struct expansion *x = a, *y = b;
    if (x->used != y->used)
        return x->used < y->used ? -1 : 1;
    if (x->defined != y->defined)
        return x->defined < y->defined ? -1 : 1;
    return symbol_cmp(x->macro, y->macro);
}

static struct expansion *finish_macros(struct arena *keep, struct expansion *uses, size_t n, uint32_t *n_out)
{
    size_t kept = 0;
    if (n)
        qsort(uses, n, sizeof *uses, compare_uses);
    for (size_t i = 0; i < n; i++)
        if (!kept || compare_uses(&uses[kept - 1], &uses[i]))
            uses[kept++] = uses[i];
    *n_out = (uint32_t)kept;
    return arena_copy(keep, uses, kept * sizeof *uses);
}

struct syntax *syntax_collect(const struct function_ast *f, struct arena *keep)
{
    struct collector c = { .stream = f->stream };
    struct syntax *s = arena_new(keep, struct syntax);
    walk_list(&c, f->body);
    s->calls = finish(keep, c.calls.items, c.calls.len, &s->n_calls);
    s->branches = finish(keep, c.branches.items, c.branches.len, &s->n_branches);
    s->members = finish(keep, c.members.items, c.members.len, &s->n_members);
    s->macros = finish_macros(keep, c.macros.items, c.macros.len, &s->n_macros);
    vec_free(&c.macros);
    vec_free(&c.calls);
    vec_free(&c.branches);
    vec_free(&c.members);
    return s;
}
