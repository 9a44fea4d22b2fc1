// A file is named by the last part of a path, in an #include or in the macro that an #include uses: a name whose
// definitions are header names, or such names in turn. When a macro gives anything else, any file may be meant.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/alone.h"

#include "base/map.h"

struct naming {
    const struct pp_shared *shared;
    struct map parts;  // set of symbols: last parts of paths
    struct map macros; // set of symbols: macros that stand for a header's name
    bool more;         // macros were added
    bool anything;     // any file may be named
};

// The one token of an #include, or of the body of a macro that one uses.
static void name_by_token(struct naming *n, enum token_kind kind, symbol s)
{
    struct str text = symbol_text(s);
    if (text.len > 2) // as pp_resolve reads it
        map_put(&n->parts, intern(last_part((struct str){ text.ptr + 1, text.len - 2 })));
    if (kind == TOK_NAME && !(*map_put(&n->macros, s))++)
        n->more = true;
}

static void name_by_macro(struct naming *n, const struct macro *m)
{
    if (!map_get(&n->macros, m->name))
        return;
    if (m->flags || m->n_body > 1)
        n->anything = true;
    else if (m->n_body)
        name_by_token(n, m->body->kind, m->body->symbol);
}

static void take_include(struct naming *n, const struct lexed *l, const struct directive *d)
{
    const struct tok *t = &l->tokens[d->token + 1];
    bool include = d->kind == DIR_INCLUDE || d->kind == DIR_INCLUDE_NEXT || d->kind == DIR_IMPORT;
    if (!include || !d->n_tokens)
        return;
    if (d->n_tokens == 1 || t->kind == TOK_STRING)
        name_by_token(n, t->kind, t->symbol);
    else
        n->anything = true;
}

static void take_define(struct naming *n, const struct lexed *l, const struct directive *d)
{
    (void)l;
    if (d->macro)
        name_by_macro(n, d->macro);
}

typedef void take_directive(struct naming *n, const struct lexed *l, const struct directive *d);

static void for_directives(struct naming *n, take_directive *take)
{
    const struct sources *s = n->shared->sources;
    for (uint32_t i = 0; i < s->n && !n->anything; i++)
        for (uint32_t k = 1; s->items[i].lexed && k < s->items[i].lexed->n_directives; k++)
            take(n, s->items[i].lexed, &s->items[i].lexed->directives[k]);
}

static void take_options(struct naming *n)
{
    const struct pp_options *o = &n->shared->options;
    for (size_t i = 0; i < o->n_defines; i++)
        name_by_macro(n, o->defines[i]);
    for (size_t i = 0; i < o->n_open; i++)
        name_by_macro(n, o->open[i]);
    for (size_t i = 0; i < o->n_scoped; i++)
        name_by_macro(n, o->scoped[i].macro);
    for (size_t i = 0; i < o->n_user; i++)
        name_by_macro(n, o->user[i]);
}

void alone_find(const struct pp_shared *shared)
{
    enum { STEPS_MOST = 8 }; // macros that stand for macros
    struct naming n = { .shared = shared };
    struct sources *s = shared->sources;
    for_directives(&n, take_include);
    for (unsigned i = 0; n.more && !n.anything; i++) {
        n.more = false;
        n.anything = i == STEPS_MOST;
        for_directives(&n, take_define);
        take_options(&n);
    }
    for (uint32_t i = 0; i < s->n_drop && !n.anything; i++)
        s->items[i].alone = !map_get(&n.parts, intern(last_part(s->items[i].path)));
    map_free(&n.parts);
    map_free(&n.macros);
}
