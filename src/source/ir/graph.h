// Facts about a function's graph that analyses share: dominators, successors.
//
// Each is computed from an immutable ir_function into an arena of the caller and is plain arrays, indexed by
// block. None is kept with the function.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_IR_GRAPH_H
#define ASSAY_IR_GRAPH_H

#include "source/ir/ir.h"

enum { IR_NO_BLOCK = UINT32_MAX };

// A dominator tree.
struct ir_dom {
    uint32_t *parent;        // immediate dominator; IR_NO_BLOCK for the root
    uint32_t *enter, *leave; // preorder number, and the largest one below
    uint32_t n;              // blocks
};

struct ir_dom ir_dominators(const struct ir_function *f, struct arena *a);
// The same for any graph of `n` nodes with root 0: node b's predecessors are preds[first[b], first[b + 1]). Requires
// every node reachable, and numbers in an order in which a node comes after its dominators (reverse postorder).
struct ir_dom ir_graph_dominators(
        uint32_t n, const uint32_t *first, const uint32_t *preds, struct arena *a);

// Every path to `below` goes through `above`; a block dominates itself.
static inline bool ir_dominates(const struct ir_dom *d, uint32_t above, uint32_t below)
{
    return d->enter[above] <= d->enter[below] && d->enter[below] <= d->leave[above];
}

// Successors of every block, each once: of block b they are list[first[b], first[b + 1]), in ascending order.
struct ir_succ {
    uint32_t *first;
    uint32_t *list;
};

struct ir_succ ir_find_successors(const struct ir_function *f, struct arena *a);

#endif
