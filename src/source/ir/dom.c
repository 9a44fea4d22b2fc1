// Dominators, post-dominators and natural loops.
//
// Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm" (2001): intersect the predecessors'
// chains in reverse postorder until nothing changes. Blocks are numbered in reverse postorder, so
// numbers compare as the paper's do. For post-dominators the same runs on the reversed graph in its
// own order. SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/graph.h"

// A graph in reverse postorder: node 0 is the root; preds of node n are preds[first[n]..first[n +
// 1]).
struct graph {
    uint32_t n;
    const uint32_t *first, *preds;
};

static uint32_t intersect(const uint32_t *parent, uint32_t a, uint32_t b)
{
    while (a != b) {
        while (a > b)
            a = parent[a];
        while (b > a)
            b = parent[b];
    }
    return a;
}

static void find_parents(const struct graph *g, uint32_t *parent)
{
    memset(parent, 0xff, sizeof *parent * g->n);
    parent[0] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t b = 1; b < g->n; b++) {
            uint32_t now = IR_NO_BLOCK;
            for (uint32_t p = g->first[b]; p < g->first[b + 1]; p++) {
                uint32_t from = g->preds[p];
                if (parent[from] != IR_NO_BLOCK)
                    now = now == IR_NO_BLOCK ? from : intersect(parent, now, from);
            }
            changed |= parent[b] != now;
            parent[b] = now;
        }
    }
    parent[0] = IR_NO_BLOCK;
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

struct ir_dom ir_dominators(const struct ir_function *f, struct arena *a)
{
    struct ir_dom d = { .n = f->n_blocks };
    uint32_t *first = arena_array(a, uint32_t, f->n_blocks + 1);
    uint32_t *order = arena_array(a, uint32_t, f->n_blocks);
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        first[b] = f->blocks[b].first_pred;
        order[b] = b;
    }
    const struct ir_block *last = &f->blocks[f->n_blocks - 1];
    first[f->n_blocks] = last->first_pred + last->n_preds;
    d.parent = arena_array(a, uint32_t, f->n_blocks);
    find_parents(&(struct graph){ f->n_blocks, first, f->preds }, d.parent);
    number_tree(&d, order, a);
    return d;
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

// The reversed graph: its edges lead from a block to its predecessors, its root is the virtual
// exit.
struct reversed {
    const struct ir_function *f;
    struct ir_succ succ;
    uint32_t *order, *number; // reverse postorder from the exit, and its inverse
    uint32_t n;
};

struct walk {
    uint32_t *stack, *left, *post;
    bool *seen;
    uint32_t n_post;
};

static void walk_back(const struct reversed *r, struct walk *w, uint32_t root)
{
    uint32_t depth = 0;
    if (w->seen[root])
        return;
    w->seen[root] = true;
    w->stack[depth] = root;
    w->left[depth++] = 0;
    while (depth) {
        uint32_t b = w->stack[depth - 1];
        const struct ir_block *block = &r->f->blocks[b];
        if (w->left[depth - 1] == block->n_preds) {
            w->post[w->n_post++] = b;
            depth--;
            continue;
        }
        uint32_t to = r->f->preds[block->first_pred + w->left[depth - 1]++];
        if (w->seen[to])
            continue;
        w->seen[to] = true;
        w->stack[depth] = to;
        w->left[depth++] = 0;
    }
}

// Roots: blocks without successors, then, where no exit can be reached, the last block of what is
// left.
static bool *order_backwards(struct reversed *r, struct arena *a)
{
    uint32_t n = r->f->n_blocks;
    struct walk w = { arena_array(a, uint32_t, n), arena_array(a, uint32_t, n),
        arena_array(a, uint32_t, n), arena_zero(a, n), 0 };
    bool *root = arena_zero(a, n);
    for (uint32_t b = n; b-- > 0;) {
        root[b] = r->succ.first[b] == r->succ.first[b + 1];
        if (root[b])
            walk_back(r, &w, b);
    }
    for (uint32_t b = n; b-- > 0;) {
        if (w.seen[b])
            continue;
        root[b] = true;
        walk_back(r, &w, b);
    }
    r->n = n + 1;
    r->order = arena_array(a, uint32_t, r->n);
    r->number = arena_array(a, uint32_t, r->n);
    r->order[0] = n;
    for (uint32_t i = 0; i < n; i++)
        r->order[i + 1] = w.post[n - 1 - i];
    for (uint32_t i = 0; i < r->n; i++)
        r->number[r->order[i]] = i;
    return root;
}

struct ir_dom ir_postdominators(const struct ir_function *f, struct arena *a)
{
    struct reversed r = { .f = f, .succ = ir_find_successors(f, a) };
    bool *root = order_backwards(&r, a);
    uint32_t *first = arena_array(a, uint32_t, r.n + 1), n = 0;
    uint32_t *preds = arena_array(a, uint32_t, (size_t)r.succ.first[f->n_blocks] + r.n);
    first[0] = 0;
    for (uint32_t i = 1; i < r.n; i++) {
        uint32_t b = r.order[i];
        first[i] = n;
        for (uint32_t k = r.succ.first[b]; k < r.succ.first[b + 1]; k++)
            preds[n++] = r.number[r.succ.list[k]];
        if (root[b])
            preds[n++] = 0;
    }
    first[r.n] = n;
    uint32_t *parent = arena_array(a, uint32_t, r.n);
    find_parents(&(struct graph){ r.n, first, preds }, parent);
    struct ir_dom d = { .n = r.n, .parent = arena_array(a, uint32_t, r.n) };
    for (uint32_t i = 0; i < r.n; i++)
        d.parent[r.order[i]] = parent[i] == IR_NO_BLOCK ? IR_NO_BLOCK : r.order[parent[i]];
    number_tree(&d, r.order, a);
    return d;
}

// --- loops

static bool is_back_edge(const struct ir_dom *d, uint32_t from, uint32_t header)
{
    return ir_dominates(d, header, from);
}

static uint32_t count_loops(const struct ir_function *f, const struct ir_dom *d, bool *irreducible)
{
    uint32_t n = 0;
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        bool header = false;
        for (uint32_t p = 0; p < f->blocks[b].n_preds; p++) {
            uint32_t from = f->preds[f->blocks[b].first_pred + p];
            if (is_back_edge(d, from, b))
                header = true;
            else if (from >= b)
                *irreducible = true;
        }
        n += header;
    }
    return n;
}

// Marks the blocks of the loop of `header`, walking back from its back edges. Blocks that belong to
// an inner loop already are passed over by their outermost loop's header.
static void fill_loop(const struct ir_function *f, const struct ir_dom *d, struct ir_loops *l,
        uint32_t loop, uint32_t *stack)
{
    uint32_t header = l->loops[loop].header, depth = 0;
    const struct ir_block *h = &f->blocks[header];
    for (uint32_t p = 0; p < h->n_preds; p++)
        if (is_back_edge(d, f->preds[h->first_pred + p], header)) {
            l->loops[loop].n_back_edges++;
            stack[depth++] = f->preds[h->first_pred + p];
        }
    while (depth) {
        uint32_t b = stack[--depth], inner = l->loop_of[b];
        if (inner == UINT32_MAX) {
            l->loop_of[b] = loop;
        } else {
            while (l->loops[inner].outer != UINT32_MAX && inner != loop)
                inner = l->loops[inner].outer;
            if (inner == loop)
                continue;
            l->loops[inner].outer = loop;
            b = l->loops[inner].header;
        }
        if (b == header)
            continue;
        const struct ir_block *at = &f->blocks[b];
        for (uint32_t p = 0; p < at->n_preds; p++)
            if (!is_back_edge(d, f->preds[at->first_pred + p], b))
                stack[depth++] = f->preds[at->first_pred + p];
    }
}

struct ir_loops ir_find_loops(const struct ir_function *f, const struct ir_dom *d, struct arena *a)
{
    struct ir_loops l = { .loop_of = arena_array(a, uint32_t, f->n_blocks) };
    memset(l.loop_of, 0xff, sizeof *l.loop_of * f->n_blocks);
    l.n_loops = count_loops(f, d, &l.irreducible);
    l.loops = arena_array(a, struct ir_loop, l.n_loops);
    uint32_t n = 0, edges = 0;
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        const struct ir_block *block = &f->blocks[b];
        bool header = false;
        for (uint32_t p = 0; p < block->n_preds; p++)
            header |= is_back_edge(d, f->preds[block->first_pred + p], b);
        if (header)
            l.loops[n++] = (struct ir_loop){ b, UINT32_MAX, 0, 0 };
        edges += block->n_preds;
    }
    uint32_t *stack = arena_array(a, uint32_t, (size_t)edges * 2 + 1);
    for (uint32_t i = n; i-- > 0;) // inner headers have larger numbers than those around them
        fill_loop(f, d, &l, i, stack);
    for (uint32_t i = 0; i < n; i++)
        l.loops[i].depth = l.loops[i].outer == UINT32_MAX ? 1 : l.loops[l.loops[i].outer].depth + 1;
    return l;
}
