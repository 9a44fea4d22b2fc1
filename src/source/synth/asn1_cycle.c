// Which types contain themselves: Tarjan's strongly connected components over the types of a unit,
// with an explicit stack, for the depth of the graph is the input's choice.
//
// An edge leads from a declaration to every SEQUENCE, CHOICE, ... OF declaration that a member of
// it names, however deep the member lies and whether or not C keeps it behind a pointer.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_int.h"

#include <stdlib.h>

struct vertex {
    struct asn1_node *node;
    uint32_t edges, n_edges; // in `targets`
    uint32_t index, low;     // Tarjan's; 0: not visited
    uint32_t next;           // edge to follow next
    bool on_stack;
};

struct graph {
    struct asn1_unit *unit;
    VEC(struct vertex) v;
    VEC(uint32_t) targets;
    VEC(uint32_t) path, stack; // of the walk
    uint32_t counter, components;
};

static void add_vertex(struct graph *g, struct asn1_node *n)
{
    if (!asn1_is_struct(n))
        return;
    n->component = (uint32_t)g->v.len; // until the components are known
    n->mark = -1;                      // it has a vertex
    vec_push(&g->v, (struct vertex){ .node = n });
}

static void add_vertices(struct graph *g)
{
    for (size_t i = 0; i < g->unit->modules.len; i++) {
        struct asn1_module *m = g->unit->modules.items[i];
        for (size_t k = 0; k < m->n_decls; k++) {
            struct asn1_node *d = m->decls[k];
            if (!d->n_formals)
                add_vertex(g, d);
            for (size_t c = 0; c < d->n_copies; c++)
                add_vertex(g, d->copies[c]);
        }
    }
}

static void add_edges(struct graph *g, struct vertex *v, struct asn1_node *n)
{
    for (struct asn1_node *m = n->first; m; m = m->next) {
        struct asn1_node *t = m->kind == ASN1_REFERENCE ? asn1_terminal(g->unit, m) : NULL;
        if (t && t->mark == -1 && asn1_is_struct(t) && !t->parent) {
            vec_push(&g->targets, t->component);
            v->n_edges++;
        }
        add_edges(g, v, m);
    }
}

static void enter(struct graph *g, uint32_t i)
{
    struct vertex *v = &g->v.items[i];
    v->index = v->low = ++g->counter;
    v->on_stack = true;
    vec_push(&g->stack, i);
    vec_push(&g->path, i);
}

static void leave(struct graph *g, uint32_t i)
{
    struct vertex *v = &g->v.items[i];
    (void)vec_pop(&g->path);
    if (g->path.len) {
        struct vertex *up = &g->v.items[vec_last(&g->path)];
        up->low = up->low < v->low ? up->low : v->low;
    }
    if (v->low != v->index)
        return;
    g->components++;
    for (uint32_t top = i + 1; top != i;) {
        top = vec_pop(&g->stack);
        g->v.items[top].on_stack = false;
        g->v.items[top].next = g->components; // free from here on: holds the component
    }
}

static void walk(struct graph *g, uint32_t root)
{
    enter(g, root);
    while (g->path.len) {
        uint32_t i = vec_last(&g->path);
        struct vertex *v = &g->v.items[i];
        if (v->next == v->n_edges) {
            leave(g, i);
            continue;
        }
        uint32_t to = g->targets.items[v->edges + v->next++];
        struct vertex *t = &g->v.items[to];
        if (!t->index)
            enter(g, to);
        else if (t->on_stack && t->index < v->low)
            v->low = t->index;
    }
}

void asn1_find_cycles(struct asn1_unit *u)
{
    struct graph g = { .unit = u };
    add_vertices(&g);
    for (size_t i = 0; i < g.v.len; i++) {
        g.v.items[i].edges = (uint32_t)g.targets.len;
        add_edges(&g, &g.v.items[i], g.v.items[i].node);
    }
    for (size_t i = 0; i < g.v.len; i++)
        if (!g.v.items[i].index)
            walk(&g, (uint32_t)i);
    for (size_t i = 0; i < g.v.len; i++)
        g.v.items[i].node->component = g.v.items[i].next;
    vec_free(&g.v);
    vec_free(&g.targets);
    vec_free(&g.path);
    vec_free(&g.stack);
}
