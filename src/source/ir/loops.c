// Natural loops: for each header, what reaches its back edges without passing it. Inner loops are
// collected first and then stand for their blocks.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/graph.h"

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

struct filler {
    const struct ir_function *f;
    const struct ir_dom *d;
    struct ir_loops *l;
    uint32_t *top;   // of each loop: a loop around it, itself when none is known; compressed
    uint32_t *stack; // blocks to visit
    uint32_t depth;
};

static uint32_t outermost(struct filler *w, uint32_t loop)
{
    while (w->top[loop] != loop) {
        w->top[loop] = w->top[w->top[loop]];
        loop = w->top[loop];
    }
    return loop;
}

// Pushes the predecessors of a block: those over its back edges, or the others.
static void push_preds(struct filler *w, uint32_t block, bool back)
{
    const struct ir_block *b = &w->f->blocks[block];
    for (uint32_t p = 0; p < b->n_preds; p++) {
        uint32_t from = w->f->preds[b->first_pred + p];
        if (is_back_edge(w->d, from, block) == back)
            w->stack[w->depth++] = from;
    }
}

// Marks the blocks of a loop, walking back from its back edges. A loop inside it is passed over in
// one step, to its header.
static void fill_loop(struct filler *w, uint32_t loop)
{
    struct ir_loops *l = w->l;
    uint32_t header = l->loops[loop].header;
    w->top[loop] = loop;
    push_preds(w, header, true);
    l->loops[loop].n_back_edges = w->depth;
    while (w->depth) {
        uint32_t b = w->stack[--w->depth];
        if (l->loop_of[b] == UINT32_MAX) {
            l->loop_of[b] = loop;
        } else {
            uint32_t inner = outermost(w, l->loop_of[b]);
            if (inner == loop)
                continue;
            l->loops[inner].outer = w->top[inner] = loop;
            b = l->loops[inner].header;
        }
        if (b != header)
            push_preds(w, b, false);
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
    struct filler w = { f, d, &l, arena_array(a, uint32_t, n),
        arena_array(a, uint32_t, (size_t)edges * 2 + 1), 0 };
    for (uint32_t i = n; i-- > 0;) // inner headers have larger numbers than those around them
        fill_loop(&w, i);
    for (uint32_t i = 0; i < n; i++)
        l.loops[i].depth = l.loops[i].outer == UINT32_MAX ? 1 : l.loops[l.loops[i].outer].depth + 1;
    return l;
}
