// What the loss of each whole alone stops, for all of them at once: in the depth-first forest of
// the service graph, what a node cuts off are whole subtrees and perhaps the rest of its tree, and
// each of these can still count on the functions held in it. Sums over subtrees are differences of
// prefix sums, by class of access.
//
// Requires view_access; about n log n for a bounded number of classes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/single.h"

#include <stdlib.h>

enum { ROLES = 32 };

struct sums { // places in preorder of a class's access elements, and the sum of amounts before each
    uint32_t *place;
    int64_t *before; // one more than places
    uint32_t n;
    int64_t apart; // of those that no node stands for
};

struct holders { // places of a role's holders, ascending
    uint32_t *place;
    uint32_t n;
};

struct single {
    const struct containment *c;
    enum base by;
    struct forest forest;
    struct sums *sums; // by class
    struct holders holders[ROLES];
    uint32_t *sole;                    // by operator: roles with one holder
    uint32_t *speaks;                  // site -> the access element that stands for it
    uint32_t *classes_first, *classes; // operator -> its classes with something unlinked, CSR
};

static int64_t weight(const struct single *s, const struct access *a)
{
    if (s->by == BASE_SITES)
        return a->node != NONE && a->site && s->speaks[a->site] == a->node;
    return a->amount[s->by] == UNKNOWN ? 0 : a->amount[s->by];
}

static int64_t capped_sum(int64_t a, int64_t b)
{
    return __builtin_add_overflow(a, b, &a) ? INT64_MAX : a;
}

static void make_sums(struct single *s, struct arena *a)
{
    const struct containment *c = s->c;
    s->sums = arena_zero(a, sizeof *s->sums * c->n_classes);
    for (uint32_t k = 0; k < c->n_classes; k++) {
        s->sums[k].place = arena_array(a, uint32_t, c->classes[k].n);
        s->sums[k].before = arena_zero(a, sizeof(int64_t) * (c->classes[k].n + 1));
    }
    for (uint32_t p = 0; p < c->n; p++) {
        uint32_t i = c->nodes[s->forest.order[p]].access;
        if (i == NONE)
            continue;
        struct sums *k = &s->sums[c->access[i].class];
        k->place[k->n] = p;
        k->before[k->n + 1] = capped_sum(k->before[k->n], weight(s, &c->access[i]));
        k->n++;
    }
    for (uint32_t i = 0; i < c->n_access; i++)
        if (c->access[i].node == NONE)
            s->sums[c->access[i].class].apart += weight(s, &c->access[i]);
}

static void make_speakers(struct single *s, struct arena *a)
{
    s->speaks = arena_zero(a, sizeof *s->speaks * s->c->net->sites.len);
    for (uint32_t i = s->c->n_access; i-- > 0;)
        s->speaks[s->c->access[i].site] = s->c->access[i].node;
}

static void make_holders(struct single *s, struct arena *a)
{
    const struct containment *c = s->c;
    uint32_t n[ROLES] = { 0 };
    for (uint32_t v = 0; v < c->n; v++)
        for (uint32_t r = c->nodes[v].roles; r; r &= r - 1)
            n[__builtin_ctz(r)]++;
    for (unsigned r = 0; r < ROLES; r++)
        s->holders[r].place = arena_array(a, uint32_t, n[r]);
    for (uint32_t p = 0; p < c->n; p++)
        for (uint32_t r = c->nodes[s->forest.order[p]].roles; r; r &= r - 1) {
            struct holders *h = &s->holders[__builtin_ctz(r)];
            h->place[h->n++] = p;
        }
}

static void make_operators(struct single *s, struct arena *a)
{
    const struct containment *c = s->c;
    uint32_t *seen = arena_zero(a, sizeof *seen * c->n_operators);
    uint32_t *twice = arena_zero(a, sizeof *twice * c->n_operators);
    s->sole = arena_zero(a, sizeof *s->sole * c->n_operators);
    for (uint32_t v = 0; v < c->n; v++) {
        twice[c->nodes[v].operator] |= seen[c->nodes[v].operator] & c->nodes[v].roles;
        seen[c->nodes[v].operator] |= c->nodes[v].roles;
    }
    for (uint32_t o = 0; o < c->n_operators; o++)
        s->sole[o] = seen[o] & ~twice[o];
    s->classes_first = arena_zero(a, sizeof(uint32_t) * (c->n_operators + 2));
    s->classes = arena_array(a, uint32_t, c->n_classes);
    for (uint32_t k = 0; k < c->n_classes; k++)
        s->classes_first[c->classes[k].operator + 2] += c->classes[k].unlinked != 0;
    for (uint32_t o = 0; o < c->n_operators; o++)
        s->classes_first[o + 2] += s->classes_first[o + 1];
    for (uint32_t k = 0; k < c->n_classes; k++)
        if (c->classes[k].unlinked)
            s->classes[s->classes_first[c->classes[k].operator + 1]++] = k;
}

static uint32_t below(const uint32_t *places, uint32_t n, uint32_t place)
{
    uint32_t from = 0;
    while (from < n) {
        uint32_t mid = from + (n - from) / 2;
        if (places[mid] < place)
            from = mid + 1;
        else
            n = mid;
    }
    return from;
}

static int64_t sum_between(const struct sums *k, uint32_t from, uint32_t to)
{
    return k->before[below(k->place, k->n, to)] - k->before[below(k->place, k->n, from)];
}

static uint32_t count_between(const struct holders *h, uint32_t from, uint32_t to)
{
    return below(h->place, h->n, to) - below(h->place, h->n, from);
}

struct loss {
    int64_t sum[2]; // certain, possible
};

// What v's loss leaves of its tree.
struct left_over {
    uint32_t v, from, to;         // places of the tree
    uint32_t rest;                // roles that the rest can count on
    int64_t *taken;               // by class: what was in branches cut off
    uint32_t *touched, n_touched; // classes with something taken
    struct loss loss;
};

static void add_class(
        const struct single *s, struct left_over *o, uint32_t there, uint32_t k, int64_t sum)
{
    const struct access_class *class = &s->c->classes[k];
    const struct node *v = &s->c->nodes[o->v];
    bool mine = v->operator== class->operator;
    struct remains r = { there, ~(mine ? v->roles & s->sole[class->operator] : 0),
                                        mine ? v->roles : 0, mine && v->middle };
    for (int possible = 0; possible < 2 && sum; possible++)
        if (all_lost(class, class_losses(class, UINT32_MAX, &r, possible), possible))
            o->loss.sum[possible] = capped_sum(o->loss.sum[possible], sum);
}

static void take(
        const struct single *s, struct left_over *o, uint32_t there, uint32_t k, int64_t sum)
{
    add_class(s, o, there, k, sum);
    if (!o->taken[k] && sum)
        o->touched[o->n_touched++] = k;
    o->taken[k] = capped_sum(o->taken[k], sum);
}

// A branch at places [from, to) that v cuts off, by its nodes or by classes, whichever are fewer.
static void take_branch(const struct single *s, struct left_over *o, uint32_t from, uint32_t to)
{
    const struct containment *c = s->c;
    uint32_t there = 0;
    for (unsigned r = 0; r < ROLES; r++)
        if (s->holders[r].n && count_between(&s->holders[r], from, to))
            there |= 1u << r;
    if (to - from > c->n_classes) {
        for (uint32_t k = 0; k < c->n_classes; k++)
            take(s, o, there, k, sum_between(&s->sums[k], from, to));
        return;
    }
    for (uint32_t p = from; p < to; p++) {
        uint32_t a = c->nodes[s->forest.order[p]].access;
        if (a != NONE)
            take(s, o, there, c->access[a].class, weight(s, &c->access[a]));
    }
}

// Roles of the tree that only v and what it cuts off hold.
static uint32_t roles_missing(
        const struct single *s, const struct left_over *o, const uint32_t *held_cut)
{
    uint32_t missing = 0, tree = s->c->part_roles[s->c->part[o->v]], own = s->c->nodes[o->v].roles;
    for (uint32_t left = tree; left; left &= left - 1) {
        unsigned r = (unsigned)__builtin_ctz(left);
        uint32_t all = count_between(&s->holders[r], o->from, o->to);
        if (all == held_cut[r] + ((own >> r) & 1))
            missing |= 1u << r;
    }
    return missing;
}

// What is neither v itself nor cut off: the rest of its tree, and what of the class is elsewhere.
static void lose_rest(const struct single *s, struct left_over *o, uint32_t k)
{
    const struct sums *sums = &s->sums[k];
    uint32_t at = s->forest.at[o->v];
    int64_t inside = sum_between(sums, o->from, o->to);
    int64_t outside = sums->before[sums->n] + sums->apart - inside;
    add_class(s, o, o->rest, k, inside - o->taken[k] - sum_between(sums, at, at + 1));
    add_class(s, o, UINT32_MAX, k, outside);
}

static void lose_branches(const struct single *s, struct left_over *o, uint32_t held_cut[ROLES])
{
    const struct containment *c = s->c;
    for (uint32_t i = c->service.first[o->v]; i < c->service.first[o->v + 1]; i++) {
        uint32_t w = c->service.to[i];
        if (s->forest.parent[w] != o->v || !forest_cut(&s->forest, w))
            continue;
        take_branch(s, o, s->forest.at[w], s->forest.end[w]);
        for (unsigned r = 0; r < ROLES; r++)
            if (s->holders[r].n)
                held_cut[r] += count_between(&s->holders[r], s->forest.at[w], s->forest.end[w]);
    }
}

static void lose_others(const struct single *s, struct left_over *o)
{
    const struct containment *c = s->c;
    uint32_t held_cut[ROLES] = { 0 };
    lose_branches(s, o, held_cut);
    uint32_t missing = roles_missing(s, o, held_cut), operator= c->nodes[o->v].operator;
    o->rest = ~missing;
    for (uint32_t k = 0; k < c->n_classes && missing; k++)
        lose_rest(s, o, k);
    for (uint32_t i = s->classes_first[operator]; i < s->classes_first[operator + 1] && !missing; i++)
        lose_rest(s, o, s->classes[i]);
    for (uint32_t i = 0; i < o->n_touched; i++)
        o->taken[o->touched[i]] = 0;
    o->n_touched = 0;
}

static void lose_self(const struct single *s, struct left_over *o)
{
    uint32_t i = s->c->nodes[o->v].access;
    for (int possible = 0; possible < 2 && i != NONE; possible++)
        o->loss.sum[possible] = capped_sum(o->loss.sum[possible], weight(s, &s->c->access[i]));
}

void single_losses(const struct containment *c, enum base by, int64_t *lo, int64_t *hi)
{
    struct arena a = { 0 };
    struct single s = { .c = c, .by = by };
    graph_forest(&s.forest, &a, &c->service, NONE);
    make_speakers(&s, &a);
    make_sums(&s, &a);
    make_holders(&s, &a);
    make_operators(&s, &a);
    struct left_over o = { .taken = arena_zero(&a, sizeof(int64_t) * c->n_classes),
        .touched = arena_array(&a, uint32_t, c->n_classes) };
    for (uint32_t v = 0; v < c->n; v++) {
        uint32_t root = s.forest.root[v];
        o.v = v;
        o.from = s.forest.at[root];
        o.to = s.forest.end[root];
        o.loss = (struct loss){ { 0, 0 } };
        lose_self(&s, &o);
        lose_others(&s, &o);
        lo[v] = o.loss.sum[0];
        hi[v] = o.loss.sum[1];
    }
    arena_release(&a);
}
