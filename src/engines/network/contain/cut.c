// How few elements, or suppliers, separate access from what it needs.
//
// Elements: an exact least cut. Suppliers: the fewest groups that together make, or manage from
// afar, enough; that is a hitting set, so sets are tried by size, up to a number that is said.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/contain/exposure.h"

#include <stdlib.h>

enum { TRIES = 4000, MOST_GROUPS = 3 };

struct ends {
    const struct containment *c;
    uint32_t *from, *to, n_from, n_to;
    uint8_t *is_from, *is_to;
};

static bool asked(const struct containment *c, const struct cut_question *q, const struct access *a)
{
    const struct site *site = &c->net->sites.items[a->site];
    return a->node != NONE && (!q->element || c->node_of[q->element] == a->node) &&
           (!q->site || a->site == q->site) && (!q->region.len || str_eq(q->region, site->region));
}

// Access elements asked about whose part of the network holds the function, and the holders in
// these parts.
static void find_ends(const struct containment *c, const struct cut_question *q, struct ends *e)
{
    uint8_t *held = mem_zero(c->n_parts, 1), *reached = mem_zero(c->n_parts, 1);
    *e = (struct ends){ c, mem_alloc(sizeof(uint32_t) * c->n), mem_alloc(sizeof(uint32_t) * c->n),
        0, 0, mem_zero(c->n, 1), mem_zero(c->n, 1) };
    for (uint32_t v = 0; v < c->n; v++)
        held[c->part[v]] |= set_has(&c->nodes[v].functions, q->function);
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct access *a = &c->access[i];
        if (!asked(c, q, a) || !held[c->part[a->node]])
            continue;
        e->from[e->n_from++] = a->node;
        e->is_from[a->node] = 1;
        reached[c->part[a->node]] = 1;
    }
    for (uint32_t v = 0; v < c->n; v++)
        if (reached[c->part[v]] && set_has(&c->nodes[v].functions, q->function)) {
            e->to[e->n_to++] = v;
            e->is_to[v] = 1;
        }
    free(held);
    free(reached);
}

struct trial {
    const struct ends *e;
    uint8_t *gone; // how many of the chosen groups hold each node
    uint8_t *seen;
    uint32_t *queue;
    size_t tries;
};

static bool separates(struct trial *t)
{
    const struct ends *e = t->e;
    const struct graph *g = &e->c->service;
    uint32_t n = 0;
    memset(t->seen, 0, g->n);
    for (uint32_t i = 0; i < e->n_from; i++) {
        t->queue[n++] = e->from[i];
        t->seen[e->from[i]] = 1;
    }
    while (n) {
        uint32_t v = t->queue[--n];
        if (e->is_to[v])
            return false;
        for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
            uint32_t w = g->to[i];
            if (t->seen[w] || t->gone[w])
                continue;
            t->seen[w] = 1;
            t->queue[n++] = w;
        }
    }
    return true;
}

static void choose(struct trial *t, const uint32_t *nodes, uint32_t n, int by)
{
    for (uint32_t i = 0; i < n; i++)
        if (!t->e->is_from[nodes[i]])
            t->gone[nodes[i]] = (uint8_t)(t->gone[nodes[i]] + by);
}

struct group_nodes {
    row supplier;
    uint32_t *nodes, n;
};

// Tries sets of `left` more groups from `from` on; true: chosen[] holds one that separates. False
// with tries == TRIES: not all were tried.
static bool try_sets(struct trial *t, const struct group_nodes *g, size_t n, size_t from,
        size_t left, row *chosen)
{
    for (size_t i = from; i + left <= n && t->tries < TRIES; i++) {
        choose(t, g[i].nodes, g[i].n, 1);
        bool found;
        if (left == 1) {
            t->tries++;
            found = separates(t);
        } else {
            found = try_sets(t, g, n, i + 1, left - 1, chosen + 1);
        }
        choose(t, g[i].nodes, g[i].n, -1);
        if (found) {
            *chosen = g[i].supplier;
            return true;
        }
    }
    return false;
}

static int by_name(const void *a, const void *b, void *c)
{
    const struct group_nodes *x = a, *y = b;
    return compare_suppliers(c, x->supplier, y->supplier);
}

// Groups that hold anything which is no access element asked about, by name.
static size_t list_groups(
        struct containment *c, const struct ends *e, struct arena *a, struct group_nodes *g)
{
    struct held h;
    size_t n = 0;
    held_make(&h, c);
    for (row s = 1; s < c->net->suppliers.len; s++) {
        struct exposure x;
        uint32_t useful = 0;
        if (c->groups_lo.chief[s] != s)
            continue;
        hold_supplier(&h, c, s, false);
        g[n].nodes = arena_array(a, uint32_t, h.n);
        for (uint32_t i = 0; i < h.n; i++)
            if ((h.mark[h.list[i]] & HELD_LO) && !e->is_from[h.list[i]])
                g[n].nodes[useful++] = h.list[i];
        g[n].n = useful;
        name_supplier(c, a, s, &x);
        g[n].supplier = x.actor.supplier;
        n += useful != 0;
        held_clear(&h, c);
    }
    held_free(&h);
    qsort_r(g, n, sizeof *g, by_name, c);
    return n;
}

static void cut_by_suppliers(struct containment *c, const struct ends *e, struct cut_answer *out)
{
    struct arena a = { 0 };
    struct group_nodes *g = arena_zero(&a, sizeof *g * c->net->suppliers.len);
    size_t n = list_groups(c, e, &a, g), size = 1;
    struct trial t = { e, mem_zero(c->n, 1), mem_alloc(c->n), mem_alloc(sizeof(uint32_t) * c->n),
        0 };
    row chosen[MOST_GROUPS];
    bool found = false;
    for (; size <= size_min(n, MOST_GROUPS) && !found && t.tries < TRIES; size++)
        found = try_sets(&t, g, n, 0, size, chosen);
    size -= found || t.tries == TRIES; // the size found, or the last one that was not tried in full
    out->suppliers_exact = found;
    out->n_suppliers = found ? size : size - 1;
    out->suppliers = arena_copy(c->arena, chosen, found ? sizeof *chosen * size : 0);
    free(t.gone);
    free(t.seen);
    free(t.queue);
    arena_release(&a);
}

enum err contain_cut(struct containment *c, const struct cut_question *q, struct cut_answer *out,
        struct error *err)
{
    if (!q->function || q->function >= n_network_functions)
        return error_set(err, ERR_USAGE, "", "a cut needs a function to be cut off from");
    if (q->element >= c->net->elements.len || q->site >= c->net->sites.len)
        return error_set(err, ERR_USAGE, "", "no such element or site in the network");
    struct ends e;
    struct arena a = { 0 };
    uint32_t *cut;
    find_ends(c, q, &e);
    *out = (struct cut_answer){ .n_access = e.n_from, .n_ends = e.n_to };
    uint32_t n = graph_cut(&c->service, &a, e.from, e.n_from, e.to, e.n_to, &cut);
    out->adjacent = n == NONE;
    if (n != NONE) {
        out->n_elements = n;
        out->elements = arena_array(c->arena, row, n);
        for (uint32_t i = 0; i < n; i++)
            out->elements[i] = c->nodes[cut[i]].root;
        if (e.n_from)
            cut_by_suppliers(c, &e, out);
    }
    free(e.from);
    free(e.to);
    free(e.is_from);
    free(e.is_to);
    arena_release(&a);
    return OK;
}
