// Components, depth-first forests, blocks, shortest paths, least cuts, and the order in which a
// network falls apart. See graph.h for what each means. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/graph.h"

#include <stdlib.h>

// Counting sort by `from`, of pairs that are in order of `to` already (or of none).
static void sort_pairs(const struct pair *in, struct pair *out, size_t n_pairs, uint32_t n,
        bool by_to, uint32_t *count)
{
    memset(count, 0, sizeof *count * (n + 1));
    for (size_t i = 0; i < n_pairs; i++)
        count[(by_to ? in[i].to : in[i].from) + 1]++;
    for (uint32_t v = 0; v < n; v++)
        count[v + 1] += count[v];
    for (size_t i = 0; i < n_pairs; i++)
        out[count[by_to ? in[i].to : in[i].from]++] = in[i];
}

void graph_make(struct graph *g, struct arena *a, uint32_t n, const struct pair *pairs,
        size_t n_pairs, bool undirected)
{
    size_t most = n_pairs * (undirected ? 2 : 1), len = 0;
    struct pair *all = mem_alloc(sizeof *all * (most + 1)),
                *sorted = mem_alloc(sizeof *all * (most + 1));
    uint32_t *count = mem_alloc(sizeof *count * (n + 2));
    for (size_t i = 0; i < n_pairs; i++) {
        if (pairs[i].from == pairs[i].to)
            continue;
        all[len++] = pairs[i];
        if (undirected)
            all[len++] = (struct pair){ pairs[i].to, pairs[i].from };
    }
    sort_pairs(all, sorted, len, n, true, count);
    sort_pairs(sorted, all, len, n, false, count);
    *g = (struct graph){ n, arena_array(a, uint32_t, n + 1), arena_array(a, uint32_t, len) };
    memset(g->first, 0, sizeof *g->first * (n + 1));
    uint32_t kept = 0;
    for (size_t i = 0; i < len; i++) {
        if (i && all[i].from == all[i - 1].from && all[i].to == all[i - 1].to)
            continue;
        g->to[kept++] = all[i].to;
        g->first[all[i].from + 1] = kept;
    }
    for (uint32_t v = 0; v < n; v++)
        g->first[v + 1] = g->first[v + 1] ? g->first[v + 1] : g->first[v];
    free(all);
    free(sorted);
    free(count);
}

void graph_with_sink(struct graph *out, struct arena *a, const struct graph *g,
        const uint32_t *sinks, size_t n_sinks)
{
    size_t links = g->first[g->n], len = 0;
    struct pair *all = mem_alloc(sizeof *all * (links + n_sinks + 1));
    for (uint32_t v = 0; v < g->n; v++)
        for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++)
            if (v < g->to[i])
                all[len++] = (struct pair){ v, g->to[i] };
    for (size_t i = 0; i < n_sinks; i++)
        all[len++] = (struct pair){ sinks[i], g->n };
    graph_make(out, a, g->n + 1, all, len, true);
    free(all);
}

uint32_t graph_components(
        const struct graph *g, const uint8_t *gone, uint8_t bits, uint32_t *of, uint32_t *queue)
{
    uint32_t n = 0;
    memset(of, 0xff, sizeof *of * g->n);
    for (uint32_t s = 0; s < g->n; s++) {
        if (of[s] != NONE || (gone && (gone[s] & bits)))
            continue;
        uint32_t len = 1;
        queue[0] = s;
        of[s] = n;
        while (len) {
            uint32_t v = queue[--len];
            for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
                uint32_t w = g->to[i];
                if (of[w] != NONE || (gone && (gone[w] & bits)))
                    continue;
                of[w] = n;
                queue[len++] = w;
            }
        }
        n++;
    }
    return n;
}

struct walk {
    const struct graph *g;
    struct forest *f;
    uint32_t *next; // the neighbour of each node to look at next
    uint32_t len;   // nodes placed
};

static void place(struct walk *w, uint32_t v, uint32_t parent, uint32_t root)
{
    struct forest *f = w->f;
    f->parent[v] = parent;
    f->root[v] = root;
    f->at[v] = f->low[v] = w->len;
    f->order[w->len++] = v;
    w->next[v] = w->g->first[v];
}

static void walk_tree(struct walk *w, uint32_t root)
{
    struct forest *f = w->f;
    place(w, root, NONE, root);
    for (uint32_t v = root; v != NONE;) {
        if (w->next[v] == w->g->first[v + 1]) {
            uint32_t p = f->parent[v];
            f->end[v] = w->len;
            if (p != NONE && f->low[v] < f->low[p])
                f->low[p] = f->low[v];
            v = p;
            continue;
        }
        uint32_t to = w->g->to[w->next[v]++];
        if (f->at[to] == NONE) {
            place(w, to, v, root);
            v = to;
        } else if (to != f->parent[v] && f->at[to] < f->low[v]) {
            f->low[v] = f->at[to];
        }
    }
}

void graph_forest(struct forest *f, struct arena *a, const struct graph *g, uint32_t first_root)
{
    *f = (struct forest){ g->n, arena_array(a, uint32_t, g->n), arena_array(a, uint32_t, g->n),
        arena_array(a, uint32_t, g->n), arena_array(a, uint32_t, g->n),
        arena_array(a, uint32_t, g->n), arena_array(a, uint32_t, g->n) };
    memset(f->at, 0xff, sizeof *f->at * g->n);
    struct walk w = { g, f, mem_alloc(sizeof *w.next * (g->n + 1)), 0 };
    if (first_root != NONE)
        walk_tree(&w, first_root);
    for (uint32_t v = 0; v < g->n; v++)
        if (f->at[v] == NONE)
            walk_tree(&w, v);
    free(w.next);
}

void graph_blocks(struct blocks *b, struct arena *a, const struct graph *g, uint32_t from)
{
    struct forest f;
    graph_forest(&f, a, g, from);
    *b = (struct blocks){ 0, arena_array(a, uint32_t, g->n), arena_array(a, uint32_t, g->n) };
    for (uint32_t i = 0; i < g->n; i++) {
        uint32_t v = f.order[i], p = f.parent[v];
        b->of[v] = NONE;
        if (p == NONE || f.root[v] != from)
            continue;
        if (forest_cut(&f, v)) {
            b->top[b->n] = p;
            b->of[v] = b->n++;
        } else {
            b->of[v] = b->of[p];
        }
    }
}

size_t graph_path(const struct graph *g, struct arena *a, const uint32_t *from, size_t n_from,
        graph_end *is_end, const void *context, uint32_t **path)
{
    uint32_t *before = mem_alloc(sizeof *before * (g->n + 1)),
             *queue = mem_alloc(sizeof *queue * (g->n + 1));
    uint32_t head = 0, tail = 0, end = NONE;
    memset(before, 0xff, sizeof *before * g->n);
    for (size_t i = 0; i < n_from; i++) {
        if (before[from[i]] != NONE)
            continue;
        before[from[i]] = from[i];
        queue[tail++] = from[i];
    }
    while (head < tail && end == NONE) {
        uint32_t v = queue[head++];
        if (is_end(context, v)) {
            end = v;
            break;
        }
        for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
            if (before[g->to[i]] != NONE)
                continue;
            before[g->to[i]] = v;
            queue[tail++] = g->to[i];
        }
    }
    size_t n = 0;
    for (uint32_t v = end; v != NONE; v = before[v] == v ? NONE : before[v])
        n++;
    *path = arena_array(a, uint32_t, n);
    size_t at = n;
    for (uint32_t v = end; v != NONE; v = before[v] == v ? NONE : before[v])
        (*path)[--at] = v;
    free(before);
    free(queue);
    return n;
}

// Least cut. Each node v is two: in (2v) and out (2v + 1), with one unit from in to out unless it
// is a source; links have no limit. A residual arc and its reverse lie side by side, 2i and 2i + 1.
struct arcs {
    uint32_t *head; // of each state: its first arc
    uint32_t *next, *to;
    uint8_t *room; // 0, 1, or 2: no limit
    uint32_t len;
};

enum { LIMITLESS = 2 };

static void add_arc(struct arcs *a, uint32_t from, uint32_t to, uint8_t room)
{
    for (int back = 0; back < 2; back++) {
        uint32_t at = back ? to : from;
        a->to[a->len] = back ? from : to;
        a->room[a->len] = back ? 0 : room;
        a->next[a->len] = a->head[at];
        a->head[at] = a->len++;
    }
}

static void make_arcs(
        struct arcs *a, const struct graph *g, const uint8_t *source, const uint8_t *target)
{
    uint32_t s = 2 * g->n, t = s + 1;
    size_t most = 2 * ((size_t)g->first[g->n] + 2 * (size_t)g->n);
    *a = (struct arcs){ mem_alloc(sizeof(uint32_t) * (2 * (size_t)g->n + 2)),
        mem_alloc(sizeof(uint32_t) * (most + 1)), mem_alloc(sizeof(uint32_t) * (most + 1)),
        mem_alloc(most + 1), 0 };
    memset(a->head, 0xff, sizeof *a->head * (2 * (size_t)g->n + 2));
    for (uint32_t v = 0; v < g->n; v++) {
        if (source[v])
            add_arc(a, s, 2 * v + 1, LIMITLESS);
        else
            add_arc(a, 2 * v, 2 * v + 1, 1);
        if (target[v])
            add_arc(a, 2 * v + 1, t, LIMITLESS);
        for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++)
            if (!source[g->to[i]])
                add_arc(a, 2 * v + 1, 2 * g->to[i], LIMITLESS);
    }
}

static void free_arcs(struct arcs *a)
{
    free(a->head);
    free(a->next);
    free(a->to);
    free(a->room);
}

// Breadth first over arcs with room, from `s`: came[x] is the arc that led to x. True: `t` was
// reached.
static bool find_room(const struct arcs *a, uint32_t s, uint32_t t, uint32_t *came, uint32_t *queue)
{
    uint32_t head = 0, tail = 0;
    memset(came, 0xff, sizeof *came * (t + 1));
    queue[tail++] = s;
    while (head < tail) {
        uint32_t x = queue[head++];
        for (uint32_t i = a->head[x]; i != NONE; i = a->next[i]) {
            uint32_t y = a->to[i];
            if (!a->room[i] || came[y] != NONE || y == s)
                continue;
            came[y] = i;
            if (y == t)
                return true;
            queue[tail++] = y;
        }
    }
    return false;
}

// No path is only over limitless arcs (no source is a target), so each takes one unit.
static void fill(struct arcs *a, uint32_t s, uint32_t t, const uint32_t *came)
{
    for (uint32_t x = t; x != s; x = a->to[came[x] ^ 1]) {
        uint8_t *room = &a->room[came[x]], *back = &a->room[came[x] ^ 1];
        if (*room == 1)
            *room = 0;
        if (*back < LIMITLESS)
            *back = (uint8_t)(*back + (*back == 0));
    }
}

static uint32_t cut_of(const struct graph *g, struct arena *mem, const uint8_t *source,
        const uint8_t *target, uint32_t **cut)
{
    struct arcs a;
    make_arcs(&a, g, source, target);
    uint32_t s = 2 * g->n, t = s + 1, flow = 0, n = 0;
    uint32_t *came = mem_alloc(sizeof *came * (t + 1)), *queue = mem_alloc(sizeof *queue * (t + 1));
    for (; find_room(&a, s, t, came, queue); flow++)
        fill(&a, s, t, came);
    *cut = arena_array(mem, uint32_t, flow);
    for (uint32_t v = 0; v < g->n; v++)
        if (came[2 * v] != NONE && came[2 * v + 1] == NONE)
            (*cut)[n++] = v;
    if (n != flow)
        BUG("a cut of %u nodes, a flow of %u", n, flow);
    free(came);
    free(queue);
    free_arcs(&a);
    return flow;
}

uint32_t graph_cut(const struct graph *g, struct arena *a, const uint32_t *from, size_t n_from,
        const uint32_t *to, size_t n_to, uint32_t **cut)
{
    uint8_t *source = mem_zero(g->n, 1), *target = mem_zero(g->n, 1);
    uint32_t n = 0;
    for (size_t i = 0; i < n_from; i++)
        source[from[i]] = 1;
    for (size_t i = 0; i < n_to; i++) {
        target[to[i]] = 1;
        n = source[to[i]] ? NONE : n;
    }
    *cut = NULL;
    if (n != NONE)
        n = cut_of(g, a, source, target, cut);
    free(source);
    free(target);
    return n;
}

struct timed {
    uint32_t node;
    int32_t gone;
};

static int latest_first(const void *a, const void *b)
{
    const struct timed *x = a, *y = b;
    if (x->gone != y->gone)
        return x->gone > y->gone ? -1 : 1;
    return x->node < y->node ? -1 : x->node > y->node;
}

static uint32_t top_of(uint32_t *chief, uint32_t v)
{
    while (chief[v] != v) {
        chief[v] = chief[chief[v]];
        v = chief[v];
    }
    return v;
}

// Nodes come back from the last to go to the first; whatever a node joins becomes one part of the
// tree.
void graph_lapse(struct lapse *l, struct arena *a, const struct graph *g, const int32_t *gone,
        const uint32_t *bits)
{
    size_t most = 2 * (size_t)g->n + 1;
    *l = (struct lapse){ g->n, arena_array(a, uint32_t, most), arena_array(a, int32_t, most),
        arena_array(a, uint32_t, most) };
    struct timed *by = mem_alloc(sizeof *by * (g->n + 1));
    uint32_t *chief = mem_alloc(sizeof *chief * most); // the top of the part each is in so far
    uint8_t *there = mem_zero(g->n, 1);
    for (uint32_t v = 0; v < g->n; v++) {
        by[v] = (struct timed){ v, gone[v] };
        l->up[v] = NONE;
        l->time[v] = gone[v];
        l->bits[v] = bits[v];
        chief[v] = v;
    }
    qsort(by, g->n, sizeof *by, latest_first);
    for (uint32_t k = 0; k < g->n; k++) {
        uint32_t v = by[k].node, mine = v;
        there[v] = 1;
        for (uint32_t i = g->first[v]; i < g->first[v + 1]; i++) {
            uint32_t other = there[g->to[i]] ? top_of(chief, g->to[i]) : mine;
            if (other == mine)
                continue;
            if (mine == v) { // the first that v joins: a part that falls when v goes
                mine = l->n++;
                l->up[mine] = NONE;
                l->time[mine] = gone[v];
                l->bits[mine] = bits[v];
                chief[mine] = mine;
                l->up[v] = chief[v] = mine;
            }
            l->up[other] = chief[other] = mine;
            l->bits[mine] |= l->bits[other];
        }
    }
    free(by);
    free(chief);
    free(there);
}
