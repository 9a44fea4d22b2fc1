// Graph algorithms that containment asks for, each linear or nearly so, none recursive.
//
// A graph is undirected or directed as its maker says: neighbours of `v` are to[first[v] ..
// first[v+1]), in ascending order. Memory is the caller's arena unless said otherwise. NONE is no
// node. Sources: R. Tarjan, "Depth-first search and linear graph algorithms" (1972), for trees and
// blocks; S. Even and R. Tarjan, "Network flow and testing graph connectivity" (1975), for cuts.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_GRAPH_H
#define ASSAY_NETWORK_GRAPH_H

#include "base/arena.h"

#define NONE UINT32_MAX

struct pair {
    uint32_t from, to;
};

struct graph {
    uint32_t n;
    uint32_t *first; // n + 1
    uint32_t *to;
};

// Doubled pairs and loops on one node are dropped. Undirected: each pair counts both ways.
void graph_make(struct graph *g, struct arena *a, uint32_t n, const struct pair *pairs,
        size_t n_pairs, bool undirected);
// The same graph with one more node, `g->n`, next to every node of `sinks`.
void graph_with_sink(struct graph *out, struct arena *a, const struct graph *g,
        const uint32_t *sinks, size_t n_sinks);

// Which component each node is in, without those whose `gone` has a bit of `bits`: of[v] is NONE
// for these. `queue` is room for n nodes; `gone` may be NULL. Returns how many; numbered by their
// first node.
uint32_t graph_components(
        const struct graph *g, const uint8_t *gone, uint8_t bits, uint32_t *of, uint32_t *queue);

// A depth-first forest of an undirected graph, in preorder: at[v] is v's place, order[] its
// inverse, and all below v are at places [at[v], end[v]). low[v] is the least place that v or what
// is below it has a link to.
struct forest {
    uint32_t n;
    uint32_t *order, *at, *end, *low;
    uint32_t *parent; // NONE: a root
    uint32_t *root;   // v's root
};
void graph_forest(struct forest *f, struct arena *a, const struct graph *g, uint32_t first_root);

// Is the child `c` of `v` cut off from v's parent's side when `v` is gone?
static inline bool forest_cut(const struct forest *f, uint32_t c)
{
    return f->low[c] >= f->at[f->parent[c]];
}

// Blocks (biconnected parts) as seen from one node that is never gone: of[v] is the block that
// holds the last link of every path from that node to v (NONE for the node itself and where no path
// is), top[b] the node of block b nearest to it. A block's number is above that of the block of its
// top.
struct blocks {
    uint32_t n;
    uint32_t *of, *top;
};
void graph_blocks(struct blocks *b, struct arena *a, const struct graph *g, uint32_t from);

// One shortest path from any of `from` to the nearest node for which `is_end` says yes; the one
// whose nodes come first among equals. Returns the number of nodes written to *path (in the arena),
// 0: there is none.
typedef bool graph_end(const void *context, uint32_t node);
size_t graph_path(const struct graph *g, struct arena *a, const uint32_t *from, size_t n_from,
        graph_end *is_end, const void *context, uint32_t **path);

// The fewest nodes whose loss leaves no path from any of `from` to any of `to`. Nodes of `from`
// cannot be lost; those of `to` can. Returns their number and writes them ascending to *cut; NONE
// when a node is in both. Which of several least cuts: the one nearest to `from`.
uint32_t graph_cut(const struct graph *g, struct arena *a, const uint32_t *from, size_t n_from,
        const uint32_t *to, size_t n_to, uint32_t **cut);

// How a network falls apart when its nodes go at times `gone` (INT32_MAX: never): the tree of its
// parts. Node `up` of the tree is the part that was whole before; it falls apart at `time`, and
// holds `bits` until then. A node that needs bits in its part has them until the time of the
// nearest part above it that holds them all. The graph's nodes are the tree's first; every other is
// above those it was made of: up[x] > x.
struct lapse {
    uint32_t n;
    uint32_t *up; // NONE: was never part of more
    int32_t *time;
    uint32_t *bits;
};
void graph_lapse(struct lapse *l, struct arena *a, const struct graph *g, const int32_t *gone,
        const uint32_t *bits);

#endif
