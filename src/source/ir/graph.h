// Facts about a function's graph that analyses share: dominators, loops, uses.
//
// Each is computed from an immutable ir_function into an arena of the caller and is plain arrays, indexed by
// block or by value. None is kept with the function.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_IR_GRAPH_H
#define ASSAY_IR_GRAPH_H

#include "source/ir/ir.h"

enum { IR_NO_BLOCK = UINT32_MAX };

// A dominator tree. For post-dominators the tree's root is a virtual exit with the number n_blocks, to which
// every block without successors leads; blocks from which no exit can be reached (endless loops) hang from it
// too.
struct ir_dom {
    uint32_t *parent;        // immediate dominator; IR_NO_BLOCK for the root
    uint32_t *enter, *leave; // preorder number, and the largest one below
    uint32_t n;              // blocks, with the virtual exit
};

struct ir_dom ir_dominators(const struct ir_function *f, struct arena *a);
// The same for any graph of `n` nodes with root 0: node b's predecessors are preds[first[b], first[b + 1]). Requires
// every node reachable, and numbers in an order in which a node comes after its dominators (reverse postorder).
struct ir_dom ir_graph_dominators(
        uint32_t n, const uint32_t *first, const uint32_t *preds, struct arena *a);
struct ir_dom ir_postdominators(const struct ir_function *f, struct arena *a);

// Every path to `below` (from it, for post-dominators) goes through `above`; a block dominates itself.
static inline bool ir_dominates(const struct ir_dom *d, uint32_t above, uint32_t below)
{
    return d->enter[above] <= d->enter[below] && d->enter[below] <= d->leave[above];
}

// Natural loops, by header. A retreating edge whose target does not dominate its source (goto into a loop)
// makes no loop; `irreducible` says that there is one.
struct ir_loop {
    uint32_t header;
    uint32_t outer;          // the loop around it, or UINT32_MAX
    uint32_t depth;          // from 1
    uint32_t n_back_edges;
};

struct ir_loops {
    uint32_t *loop_of; // innermost loop of each block, or UINT32_MAX
    struct ir_loop *loops; // outer loops before inner ones, by header
    uint32_t n_loops;
    bool irreducible;
};

struct ir_loops ir_find_loops(const struct ir_function *f, const struct ir_dom *d, struct arena *a);

// Who uses each value: users [first[v], first[v + 1]) in ascending order, each once a use. A use inside a path
// counts for the instruction that has the path. A block's end is the user IR_USE_END + block.
enum { IR_USE_END = 0x80000000 };

struct ir_uses {
    uint32_t *first; // n_instrs + 1 of them
    uint32_t *users;
};

struct ir_uses ir_find_uses(const struct ir_function *f, struct arena *a);

// Successors of every block, each once: of block b they are list[first[b], first[b + 1]), in ascending order.
struct ir_succ {
    uint32_t *first;
    uint32_t *list;
};

struct ir_succ ir_find_successors(const struct ir_function *f, struct arena *a);

#endif
