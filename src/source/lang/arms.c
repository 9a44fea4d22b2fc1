// Macros under an undecided #if: each arm begins with the macros from before the group, and behind the group
// a macro is what its arms made of it together.
//
// A macro that some arms define is open: a later #ifdef on it is undecided too. One that all arms define has the
// default arm's body, and an #if that evaluates it is undecided.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/pp_int.h"

#include "base/map.h"

#include <stdatomic.h>

bool macro_is_open(const struct macro *m)
{
    return m && m->standing >= MACRO_MAYBE;
}

bool macro_by_default(const struct macro *m)
{
    return m && m->standing != MACRO_MAYBE_NOT;
}

static const struct macro *certain(const struct macro *m)
{
    return m && m->certain ? m->certain : m;
}

static const struct macro *find_other(
        const struct macro *m, enum macro_standing standing, const struct macro *instead, symbol when)
{
    const struct macro *o = atomic_load_explicit(&((struct macro *)m)->others, memory_order_acquire);
    while (o && (o->standing != standing || o->instead != instead || o->when != when))
        o = o->next_other;
    return o;
}

// `m` in another standing: one object for the whole program, as each #define is.
static const struct macro *in_standing(struct pp *p, const struct macro *m, enum macro_standing standing,
        const struct macro *instead, symbol when)
{
    struct macro *plain = (struct macro *)certain(m);
    instead = certain(instead);
    if (plain->standing == standing && !instead)
        return plain;
    const struct macro *known = find_other(plain, standing, instead, when);
    if (known)
        return known;
    struct macro *made = arena_new(&p->keep, struct macro);
    *made = *plain;
    made->standing = (uint8_t)standing;
    made->certain = plain;
    made->instead = instead;
    made->when = when;
    atomic_store(&made->others, NULL);
    struct macro *first = atomic_load(&plain->others);
    do {
        if ((known = find_other(plain, standing, instead, when)))
            return known;
        made->next_other = first;
    } while (!atomic_compare_exchange_weak(&plain->others, &first, made));
    return made;
}

const struct macro *arms_by_option(struct pp *p, const struct macro *m)
{
    return in_standing(p, m, MACRO_MAYBE_NOT, NULL, p->option->arm == 1 ? p->option->when : 0);
}

const struct conditional *arms_option(const struct conditional *c)
{
    while (c && !(c->undecided && c->arm != c->default_arm))
        c = c->open_outer;
    return c;
}

bool arms_decide(const struct pp *p, const struct macro *m)
{
    for (const struct conditional *c = p->run->conditionals; c && m->when; c = c->open_outer)
        if (c->undecided && c->arm == 1 && c->when == m->when)
            return true;
    return false;
}

void arms_change(struct pp *p, symbol name, const struct macro *m)
{
    struct run *r = p->run;
    if (r->conditionals && r->conditionals->open_around) {
        struct undo *u = arena_new(&p->keep, struct undo);
        *u = (struct undo){ r->undo, name, pp_lookup(p, name) };
        r->undo = u;
    }
    pp_define(p, name, m);
}

void arms_end_one(struct pp *p, struct conditional *c)
{
    struct run *r = p->run;
    struct map seen = { 0 };
    for (; r->undo != c->undo; r->undo = r->undo->before) {
        const struct undo *u = r->undo;
        uint64_t *times = map_put(&seen, u->name);
        if (!(*times)++) {
            struct outcome *o = arena_new(&p->keep, struct outcome);
            *o = (struct outcome){ c->outcomes, u->name, p->table[u->name], c->arm, c->unread };
            c->outcomes = o;
        }
        pp_define(p, u->name, u->macro);
    }
    map_free(&seen);
}

struct merged { // one macro over the arms of a group
    symbol name;
    const struct macro *first, *by_default; // the last arm's that defines it; the default arm's
    const struct macro *instead;            // one with another body than `first`
    uint32_t arms;
    bool has_default, undefined, open, differs, first_unread;
    bool first_arm; // defined where the first undecided condition holds
};

static bool same_body(const struct macro *a, const struct macro *b)
{
    if (a->n_body != b->n_body || a->n_params != b->n_params || a->flags != b->flags)
        return false;
    for (uint32_t i = 0; i < a->n_body; i++)
        if (a->body[i].kind != b->body[i].kind || a->body[i].symbol != b->body[i].symbol ||
                a->body[i].param != b->body[i].param)
            return false;
    return true;
}

static void merge(struct merged *g, const struct macro *m, bool is_default, bool unread)
{
    g->arms++;
    g->undefined |= !m;
    g->open |= macro_is_open(m);
    g->differs |= m && (m->standing == MACRO_VARIES || (g->first && !same_body(g->first, m)));
    if (g->first && m && !unread && !same_body(g->first, m))
        g->instead = m;
    if (m && (!g->first || g->first_unread)) {
        g->first = m;
        g->first_unread = unread;
    }
    if (is_default) {
        g->by_default = m;
        g->has_default = true;
    }
}

// What a reader should see instead of `m` in other configurations.
static const struct macro *instead_of(const struct merged *g, const struct macro *m)
{
    if (m != g->first && !g->first_unread && !same_body(m, g->first))
        return g->first;
    return g->instead && !same_body(m, g->instead) ? g->instead : NULL;
}

static const struct macro *result(struct pp *p, const struct merged *g, symbol when)
{
    if (!g->first)
        return NULL;
    bool defined = macro_by_default(g->by_default);
    const struct macro *m = defined ? g->by_default : g->first;
    if (g->undefined || g->open)
        return in_standing(p, m, defined ? MACRO_MAYBE : MACRO_MAYBE_NOT, NULL, g->first_arm ? when : 0);
    if (!g->differs)
        return m;
    return in_standing(p, m, MACRO_VARIES, instead_of(g, m), when);
}

// Without an #else the last arm is one that changes nothing.
void arms_end_all(struct pp *p, const struct conditional *c)
{
    struct map index = { 0 };
    VEC(struct merged) all = { 0 };
    uint32_t arms = c->arm + !c->done, default_arm = c->default_arm ? c->default_arm : arms;
    for (const struct outcome *o = c->outcomes; o; o = o->before) {
        uint64_t *at = map_put(&index, o->name);
        if (!*at) {
            vec_push(&all, (struct merged){ .name = o->name });
            *at = all.len;
        }
        struct merged *g = &all.items[*at - 1];
        g->first_arm |= o->arm == 1 && o->macro && !macro_is_open(o->macro);
        merge(g, o->macro, o->arm == default_arm, o->unread);
    }
    for (size_t i = 0; i < all.len; i++) {
        struct merged *g = &all.items[i];
        if (g->arms < arms)
            merge(g, pp_lookup(p, g->name), !g->has_default, false);
        arms_change(p, g->name, result(p, g, c->when));
    }
    vec_free(&all);
    map_free(&index);
}
