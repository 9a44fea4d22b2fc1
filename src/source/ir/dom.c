// Dominators and post-dominators.
//
// Lengauer, Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph" (1979), the simple
// version with path compression: m log n steps at worst. The usual iteration in reverse postorder
// (Cooper, Harvey, Kennedy 2001) is shorter, but quadratic where thousands of gotos lead from deep
// places to one label, and the drop decides what we meet. For post-dominators the same runs on the
// reversed graph.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/graph.h"

// Node 0 is the root; the predecessors of node n are preds[first[n], first[n + 1]).
struct graph {
    uint32_t n;
    const uint32_t *first, *preds;
};

// State of the search; nodes go by their depth-first number.
struct search {
    uint32_t *node, *number; // of the graph, and back
    uint32_t *parent;        // in the depth-first tree
    uint32_t *semi;          // semidominator
    uint32_t *best;          // node of least semi on the compressed path above
    uint32_t *ancestor;      // in the forest of what was linked; IR_NO_BLOCK for a root
    uint32_t *idom;
    uint32_t *bucket, *next_in_bucket; // nodes by their semidominator
    uint32_t *stack;
};

static uint32_t *new_list(struct arena *a, uint32_t n)
{
    uint32_t *list = arena_array(a, uint32_t, (size_t)n + 1);
    memset(list, 0xff, sizeof *list * ((size_t)n + 1));
    return list;
}

struct edges { // successors in CSR form
    uint32_t *first, *list;
};

static struct edges turn_edges(const struct graph *g, struct arena *a)
{
    struct edges e = { .first = arena_zero(a, sizeof(uint32_t) * ((size_t)g->n + 2)) };
    for (uint32_t p = g->first[0]; p < g->first[g->n]; p++)
        e.first[g->preds[p] + 2]++;
    for (uint32_t b = 0; b < g->n; b++)
        e.first[b + 2] += e.first[b + 1];
    e.list = arena_array(a, uint32_t, (size_t)e.first[g->n + 1] + 1);
    for (uint32_t b = 0; b < g->n; b++)
        for (uint32_t p = g->first[b]; p < g->first[b + 1]; p++)
            e.list[e.first[g->preds[p] + 1]++] = b;
    return e;
}

// Depth first from the root.
static void number_nodes(const struct graph *g, struct search *s, struct arena *a)
{
    struct edges e = turn_edges(g, a);
    uint32_t *at = arena_copy(a, e.first, sizeof *at * g->n), depth = 0, n = 0;
    s->number[0] = n;
    s->node[n++] = 0;
    s->stack[depth++] = 0;
    while (depth) {
        uint32_t b = s->stack[depth - 1];
        if (at[b] == e.first[b + 1]) {
            depth--;
            continue;
        }
        uint32_t to = e.list[at[b]++];
        if (s->number[to] != IR_NO_BLOCK)
            continue;
        s->number[to] = n;
        s->parent[n] = s->number[b];
        s->node[n++] = to;
        s->stack[depth++] = to;
    }
}

// The node of least semidominator on the way from `v` up to, and without, the root of its tree in
// the forest; compresses the way.
static uint32_t evaluate(struct search *s, uint32_t v)
{
    uint32_t depth = 0, at = v;
    if (s->ancestor[v] == IR_NO_BLOCK)
        return v;
    while (s->ancestor[s->ancestor[at]] != IR_NO_BLOCK) {
        s->stack[depth++] = at;
        at = s->ancestor[at];
    }
    while (depth) {
        at = s->stack[--depth];
        uint32_t up = s->ancestor[at];
        if (s->semi[s->best[up]] < s->semi[s->best[at]])
            s->best[at] = s->best[up];
        s->ancestor[at] = s->ancestor[up];
    }
    return s->best[v];
}

static void empty_bucket(struct search *s, uint32_t above)
{
    for (uint32_t v = s->bucket[above]; v != IR_NO_BLOCK; v = s->next_in_bucket[v]) {
        uint32_t u = evaluate(s, v);
        s->idom[v] = s->semi[u] < s->semi[v] ? u : above;
    }
    s->bucket[above] = IR_NO_BLOCK;
}

static void find_semidominators(const struct graph *g, struct search *s)
{
    for (uint32_t v = 0; v < g->n; v++)
        s->semi[v] = s->best[v] = v;
    for (uint32_t w = g->n; --w > 0;) {
        uint32_t b = s->node[w];
        for (uint32_t p = g->first[b]; p < g->first[b + 1]; p++) {
            uint32_t u = evaluate(s, s->number[g->preds[p]]);
            if (s->semi[u] < s->semi[w])
                s->semi[w] = s->semi[u];
        }
        s->next_in_bucket[w] = s->bucket[s->semi[w]];
        s->bucket[s->semi[w]] = w;
        s->ancestor[w] = s->parent[w];
        empty_bucket(s, s->parent[w]);
    }
}

// Requires every node reachable from the root.
static void find_parents(const struct graph *g, uint32_t *parent, struct arena *a)
{
    uint32_t n = g->n;
    struct search s = { new_list(a, n), new_list(a, n), new_list(a, n), new_list(a, n),
        new_list(a, n), new_list(a, n), new_list(a, n), new_list(a, n), new_list(a, n),
        new_list(a, n) };
    number_nodes(g, &s, a);
    find_semidominators(g, &s);
    parent[0] = IR_NO_BLOCK;
    for (uint32_t w = 1; w < n; w++) {
        if (s.idom[w] != s.semi[w])
            s.idom[w] = s.idom[s.idom[w]];
        parent[s.node[w]] = s.node[s.idom[w]];
    }
}

// Preorder numbers without recursion: sizes from the leaves up, then places from the root down.
// Needs parents with smaller numbers than their children.
static void number_tree(struct ir_dom *d, const uint32_t *order, struct arena *a)
{
    uint32_t *size = arena_array(a, uint32_t, d->n), *next = arena_array(a, uint32_t, d->n);
    d->enter = arena_array(a, uint32_t, d->n);
    d->leave = arena_array(a, uint32_t, d->n);
    for (uint32_t i = 0; i < d->n; i++)
        size[i] = 1;
    for (uint32_t i = d->n; --i > 0;)
        size[d->parent[order[i]]] += size[order[i]];
    for (uint32_t i = 0; i < d->n; i++) {
        uint32_t b = order[i], up = d->parent[b];
        d->enter[b] = i ? next[up] : 0;
        if (i)
            next[up] += size[b];
        next[b] = d->enter[b] + 1;
        d->leave[b] = d->enter[b] + size[b] - 1;
    }
}

struct ir_dom ir_graph_dominators(
        uint32_t n, const uint32_t *first, const uint32_t *preds, struct arena *a)
{
    struct ir_dom d = { .n = n, .parent = arena_array(a, uint32_t, n) };
    uint32_t *order = arena_array(a, uint32_t, n);
    for (uint32_t b = 0; b < n; b++)
        order[b] = b;
    find_parents(&(struct graph){ n, first, preds }, d.parent, a);
    number_tree(&d, order, a);
    return d;
}

struct ir_dom ir_dominators(const struct ir_function *f, struct arena *a)
{
    uint32_t *first = arena_array(a, uint32_t, f->n_blocks + 1);
    for (uint32_t b = 0; b < f->n_blocks; b++)
        first[b] = f->blocks[b].first_pred;
    const struct ir_block *last = &f->blocks[f->n_blocks - 1];
    first[f->n_blocks] = last->first_pred + last->n_preds;
    return ir_graph_dominators(f->n_blocks, first, f->preds, a);
}

struct ir_succ ir_find_successors(const struct ir_function *f, struct arena *a)
{
    struct ir_succ s = { .first = arena_zero(a, sizeof(uint32_t) * ((size_t)f->n_blocks + 2)) };
    for (uint32_t b = 0; b < f->n_blocks; b++)
        for (uint32_t p = 0; p < f->blocks[b].n_preds; p++)
            s.first[f->preds[f->blocks[b].first_pred + p] + 2]++;
    for (uint32_t b = 0; b < f->n_blocks; b++)
        s.first[b + 2] += s.first[b + 1];
    s.list = arena_array(a, uint32_t, (size_t)s.first[f->n_blocks + 1] + 1);
    for (uint32_t b = 0; b < f->n_blocks; b++)
        for (uint32_t p = 0; p < f->blocks[b].n_preds; p++)
            s.list[s.first[f->preds[f->blocks[b].first_pred + p] + 1]++] = b;
    return s;
}
