// Why: of the access elements that an effect surely hits (else possibly), the one with most of the
// base; a shortest recorded path from it to something it needs, through something held; and the
// chain by which the actor came to hold that.
//
// The path is a shortest one to a function that is needed, if that passes something held (it does
// where the loss is certain); else shortest to something held, and from there on. Where no path is
// recorded, what the actor holds most directly stands alone. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/contain/evidence.h"

#include <stdlib.h>

struct asked {
    const struct containment *c;
    const struct held *h;
    uint8_t mark, planes;
    uint32_t roles;
};

static bool is_held(const struct asked *q, uint32_t v)
{
    return (q->h->mark[v] & q->mark) && (!q->planes || (q->c->nodes[v].sees & q->planes));
}

static bool held_end(const void *context, uint32_t v)
{
    return is_held(context, v);
}

static bool role_end(const void *context, uint32_t v)
{
    const struct asked *q = context;
    return q->c->nodes[v].roles & q->roles;
}

// The one with most of the base; of equals, one that is not held itself, then the first by name.
static uint32_t worst_hit(
        const struct effects *x, const struct asked *q, enum effect e, bool possible)
{
    enum base by = q->c->options.by;
    uint32_t best = NONE;
    int64_t most = -1;
    for (uint32_t i = 0; i < q->c->n_access; i++) {
        const struct access *a = &q->c->access[i];
        if (a->node == NONE || !(x->access[i] & hit(e, possible)))
            continue;
        int64_t amount = by == BASE_SITES || by == BASE_ELEMENTS || a->amount[by] == UNKNOWN
                                 ? 0
                                 : a->amount[by];
        if (amount > most ||
                (amount == most && is_held(q, q->c->access[best].node) && !is_held(q, a->node))) {
            most = amount;
            best = i;
        }
    }
    return best;
}

static void explain_held(const struct asked *q, struct arena *a, uint32_t v, struct explanation *ev)
{
    const struct held *h = q->h;
    ev->n_held = 0;
    for (uint32_t u = v; u != NONE; u = h->before[u])
        ev->n_held++;
    ev->held = arena_array(a, struct step, ev->n_held);
    size_t at = ev->n_held;
    for (uint32_t u = v; u != NONE; u = h->before[u])
        ev->held[--at] = (struct step){ q->c->nodes[u].root, (enum way)h->way[u] };
}

static void add_steps(const struct asked *q, struct explanation *ev, const uint32_t *nodes, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t v = nodes[i];
        enum way way = is_held(q, v) ? (enum way)q->h->way[v] : WAY_PASSES;
        ev->path[ev->n_path++] = (struct step){ q->c->nodes[v].root, way };
    }
}

static uint32_t held_on(const struct asked *q, const uint32_t *nodes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (is_held(q, nodes[i]))
            return nodes[i];
    return NONE;
}

// Shortest to each function needed, until one passes something held.
static uint32_t explain_straight(
        struct asked *q, struct arena *a, uint32_t from, struct explanation *ev)
{
    uint32_t all = q->roles, held = NONE, *nodes;
    for (uint32_t left = all; left && held == NONE; left &= left - 1) {
        q->roles = left & -left;
        size_t n = graph_path(&q->c->service, a, &from, 1, role_end, q, &nodes);
        held = held_on(q, nodes, n);
        if (held == NONE)
            continue;
        ev->path = arena_array(a, struct step, n);
        add_steps(q, ev, nodes, n);
        ev->function = role_function(q->roles);
    }
    q->roles = all;
    return held;
}

static uint32_t explain_by_held(
        const struct asked *q, struct arena *a, uint32_t from, struct explanation *ev)
{
    uint32_t *to_held, *onwards;
    size_t n = graph_path(&q->c->service, a, &from, 1, held_end, q, &to_held);
    if (!n)
        return NONE;
    uint32_t held = to_held[n - 1];
    size_t m = graph_path(&q->c->service, a, &held, 1, role_end, q, &onwards);
    if (!m)
        return NONE;
    ev->path = arena_array(a, struct step, n + m);
    add_steps(q, ev, to_held, n);
    add_steps(q, ev, onwards + 1, m - 1);
    ev->function = role_function(q->c->nodes[onwards[m - 1]].roles & q->roles);
    return held;
}

static uint32_t nearest_held(const struct asked *q)
{
    for (uint32_t i = 0; i < q->h->n; i++)
        if (is_held(q, q->h->list[i]))
            return q->h->list[i];
    return NONE;
}

static uint32_t roles_asked(
        const struct containment *c, const struct access_class *k, enum effect e)
{
    uint32_t all = k->linked | k->unlinked;
    if (e == EFFECT_SEE_USER)
        return all & ends_of_plane(0);
    if (e == EFFECT_SEE_SIGNALLING)
        return all & ends_of_plane(1);
    return e == EFFECT_SEE_RECORDS ? all & c->record_roles : all;
}

static void explain(const struct effects *x, struct asked *q, struct arena *a, enum effect e,
        struct explanation *ev)
{
    static const uint8_t planes[EFFECTS] = { SEES_USER, SEES_SIGNALLING, SEES_RECORDS };
    uint32_t best = NONE;
    *ev = (struct explanation){ 0 };
    q->planes = planes[e];
    for (int possible = 0; possible < 2 && best == NONE; possible++) {
        q->mark = possible ? HELD_HI : HELD_LO;
        ev->certain = !possible;
        best = worst_hit(x, q, e, possible);
    }
    uint32_t held = NONE;
    ev->certain = ev->certain && best != NONE;
    if (best != NONE) {
        const struct access *hit = &q->c->access[best];
        ev->hit = q->c->nodes[hit->node].root;
        q->roles = roles_asked(q->c, &q->c->classes[hit->class], e);
        if (e != EFFECT_SEE_RECORDS && is_held(q, hit->node))
            held = hit->node;
        else if (e != EFFECT_SEE_RECORDS)
            held = explain_straight(q, a, hit->node, ev);
        if (e != EFFECT_SEE_RECORDS && held == NONE)
            held = explain_by_held(q, a, hit->node, ev);
    }
    held = held == NONE ? nearest_held(q) : held;
    if (held != NONE)
        explain_held(q, a, held, ev);
}

void evidence_of(const struct effects *x, const struct containment *c, const struct held *h,
        struct arena *a, struct explanation of[EFFECTS])
{
    struct asked q = { .c = c, .h = h };
    for (enum effect e = 0; e < EFFECTS; e++)
        explain(x, &q, a, e, &of[e]);
}
