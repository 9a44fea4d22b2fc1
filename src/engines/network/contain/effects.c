// What follows from what is held.
//
// Certain: every recorded path from an access element to something it needs passes what is held, or
// all that hold a function it needs are. Possible: some simple path may pass, some holder of a
// function it needs is held, or, where no path is recorded, something that could lie on one is.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/effects.h"

#include <stdlib.h>

struct by_hits { // access elements to which the same happens
    int64_t known[BASES];
    uint32_t unknown[BASES];
    int64_t elements[2]; // that are not themselves held, surely or possibly
};

// What is asked of a set of held nodes; four questions when certain, the same when possible.
enum ask { ASK_STOP, ASK_USER, ASK_SIGNALLING, ASK_CHANGE, ASKS };

enum { TABLE = 1 << (2 * EFFECTS) };

static uint8_t bit_of(enum ask a, bool possible)
{
    return (uint8_t)(1u << ((unsigned)a + (possible ? ASKS : 0u)));
}

void effects_make(struct effects *x, const struct containment *c)
{
    size_t word = sizeof(uint32_t);
    uint32_t n_trunk = c->trunk.graph.n;
    *x = (struct effects){ .gone = mem_zero(c->n, 1),
        .trunk_gone = mem_zero(n_trunk, 1),
        .part = mem_alloc(word * n_trunk),
        .queue = mem_alloc(word * n_trunk),
        .part_roles = mem_alloc(word * n_trunk),
        .part_hit = mem_alloc(word * c->n_parts),
        .alive = mem_alloc(word * c->n_operators),
        .hit = mem_alloc(word * c->n_operators),
        .common = mem_alloc(sizeof(struct losses) * c->n_classes),
        .middle = mem_alloc(c->n_operators),
        .tap = mem_alloc(c->n_operators),
        .block_hit = mem_alloc(c->n + 1),
        .access = mem_alloc(sizeof(hits) * c->n_access),
        .site_any = mem_alloc(sizeof(hits) * c->net->sites.len),
        .site_all = mem_alloc(sizeof(hits) * c->net->sites.len),
        .operator_unknown = mem_alloc(sizeof(hits) * c->n_operators),
        .table = mem_zero(TABLE, sizeof(struct by_hits)),
        .role_nodes = mem_alloc(word * c->n) };
    for (uint32_t v = 0; v < c->n; v++)
        if (c->nodes[v].roles)
            x->role_nodes[x->n_role_nodes++] = v;
}

void effects_free(struct effects *x)
{
    free(x->gone);
    free(x->trunk_gone);
    free(x->part);
    free(x->queue);
    free(x->part_roles);
    free(x->part_hit);
    free(x->alive);
    free(x->hit);
    free(x->common);
    free(x->middle);
    free(x->tap);
    free(x->block_hit);
    free(x->access);
    free(x->site_any);
    free(x->site_all);
    free(x->operator_unknown);
    free(x->table);
    free(x->role_nodes);
}

static uint8_t bits_of_node(
        const struct containment *c, const struct held *h, uint32_t v, bool possible)
{
    bool twin = h->cuts && (h->cuts->node[v] & CUT_TWIN);
    unsigned bits = bit_of(ASK_CHANGE, possible);
    bits |= twin ? 0u : bit_of(ASK_STOP, possible);
    bits |= c->nodes[v].sees & SEES_USER ? bit_of(ASK_USER, possible) : 0u;
    bits |= c->nodes[v].sees & SEES_SIGNALLING ? bit_of(ASK_SIGNALLING, possible) : 0u;
    return (uint8_t)bits;
}

static bool is_trunk(const struct containment *c, uint32_t v)
{
    return c->trunk.of[v] != NONE && c->trunk.node[c->trunk.of[v]] == v;
}

static void mark_gone(struct effects *x, const struct containment *c, const struct held *h)
{
    x->same = !h->cuts;
    for (uint32_t i = 0; i < h->n; i++) {
        uint32_t v = h->list[i];
        unsigned bits = bits_of_node(c, h, v, true);
        if (h->mark[v] & HELD_LO)
            bits |= bits_of_node(c, h, v, false);
        else
            x->same = false;
        x->gone[v] = (uint8_t)bits;
        if (is_trunk(c, v))
            x->trunk_gone[c->trunk.of[v]] = (uint8_t)bits;
    }
    x->same = x->same && c->plain;
}

static void unmark_gone(struct effects *x, const struct containment *c, const struct held *h)
{
    for (uint32_t i = 0; i < h->n; i++) {
        uint32_t v = h->list[i];
        x->gone[v] = 0;
        if (is_trunk(c, v))
            x->trunk_gone[c->trunk.of[v]] = 0;
    }
}

// The network without all that has `bit`.
static void take_away(
        struct effects *x, const struct containment *c, const struct held *h, uint8_t bit)
{
    uint32_t n = graph_components(&c->trunk.graph, x->trunk_gone, bit, x->part, x->queue);
    memset(x->part_roles, 0, sizeof *x->part_roles * n);
    memset(x->alive, 0, sizeof *x->alive * c->n_operators);
    memset(x->hit, 0, sizeof *x->hit * c->n_operators);
    memset(x->middle, 0, c->n_operators);
    for (uint32_t i = 0; i < x->n_role_nodes; i++) {
        const struct node *v = &c->nodes[x->role_nodes[i]];
        if (x->gone[x->role_nodes[i]] & bit) {
            x->hit[v->operator] |= v->roles;
        } else {
            x->alive[v->operator] |= v->roles;
            x->part_roles[x->part[c->trunk.of[x->role_nodes[i]]]] |= v->roles;
        }
    }
    for (uint32_t i = 0; i < h->n; i++)
        if (x->gone[h->list[i]] & bit)
            x->middle[c->nodes[h->list[i]].operator] |= c->nodes[h->list[i]].middle;
}

struct losses class_losses(
        const struct access_class *k, uint32_t roles, const struct remains *r, bool possible)
{
    struct losses l = { 0, 0 };
    if (!(k->linked & roles & ~r->there) && !(k->unlinked & roles))
        return l;
    for (unsigned g = 0; g < ALTERNATIVES; g++) {
        uint32_t linked = k->wants[g].linked & roles, unlinked = k->wants[g].unlinked & roles;
        if (!(linked | unlinked))
            continue;
        bool lost = (linked & ~r->there) || (unlinked & ~r->alive);
        if (possible)
            lost = lost || (unlinked & r->hit) || (unlinked && r->middle);
        l.of++;
        l.lost += lost;
    }
    return l;
}

static bool itself(const struct effects *x, const struct spot *s, uint8_t bit)
{
    return s->node != NONE && (x->gone[s->node] & bit);
}

static struct remains remains_of(
        const struct effects *x, const struct access_class *k, uint32_t there)
{
    return (struct remains){ there, x->alive[k->operator], x->hit[k->operator],
        x->middle[k->operator] != 0 };
}

// After take_away: what each class loses where no path to anything is cut.
static void find_common_losses(
        struct effects *x, const struct containment *c, uint32_t roles, bool possible)
{
    for (uint32_t k = 0; k < c->n_classes; k++) {
        struct remains r = remains_of(x, &c->classes[k], UINT32_MAX);
        x->common[k] = class_losses(&c->classes[k], roles, &r, possible);
    }
}

// After find_common_losses for the same question; of an access element that is not gone itself.
static struct losses losses_of(const struct effects *x, const struct containment *c,
        const struct spot *s, uint32_t roles, bool possible)
{
    const struct access_class *k = &c->classes[s->class];
    bool cut = s->trunk == NONE || x->part[s->trunk] == NONE;
    uint32_t there = cut ? 0 : x->part_roles[x->part[s->trunk]];
    if (!(k->linked & roles & ~there))
        return x->common[s->class];
    struct remains r = remains_of(x, k, there);
    return class_losses(k, roles, &r, possible);
}

// Something of what the access element gets is hit. Where its generations are unknown, it may be
// any of them.
static bool some_lost(const struct access_class *k, struct losses l, bool possible)
{
    return k->known || possible ? l.lost > 0 : l.of && l.lost == l.of;
}

bool all_lost(const struct access_class *k, struct losses l, bool possible)
{
    if (!k->known && possible)
        return l.lost > 0;
    return l.of && l.lost == l.of && (possible || !k->blind);
}

// Where all that is possible is certain, what was found is found again.
static void repeat(struct effects *x, const struct containment *c, hits what)
{
    for (uint32_t i = 0; i < c->n_access; i++)
        x->access[i] = (hits)(x->access[i] | (x->access[i] & what) << EFFECTS);
}

static void ask_service(
        struct effects *x, const struct containment *c, const struct held *h, bool possible)
{
    uint8_t bit = bit_of(ASK_STOP, possible);
    hits stop = hit(EFFECT_STOP, possible), impair = hit(EFFECT_IMPAIR, possible);
    if (possible && x->same) {
        repeat(x, c, hit(EFFECT_STOP, false) | hit(EFFECT_IMPAIR, false));
        return;
    }
    take_away(x, c, h, bit);
    find_common_losses(x, c, UINT32_MAX, possible);
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct spot *s = &c->spots[i];
        if (itself(x, s, bit)) {
            x->access[i] |= (hits)(stop | impair);
            continue;
        }
        struct losses l = losses_of(x, c, s, UINT32_MAX, possible);
        if (l.lost && all_lost(&c->classes[s->class], l, possible))
            x->access[i] |= stop;
        if (l.lost && some_lost(&c->classes[s->class], l, possible))
            x->access[i] |= impair;
    }
}

// Which blocks of a plane's paths have something with `bit` in them or between them and the end. A
// block's number is above that of the block before it on the way.
static void hit_blocks(struct effects *x, const struct containment *c, const struct held *h,
        uint8_t bit, const struct blocks *b)
{
    memset(x->block_hit, 0, b->n);
    for (uint32_t i = 0; i < h->n; i++)
        if ((x->gone[h->list[i]] & bit) && b->of[h->list[i]] != NONE)
            x->block_hit[b->of[h->list[i]]] = 1;
    for (uint32_t i = 0; i < b->n; i++) {
        uint32_t top = b->top[i];
        if (top != c->n && x->block_hit[b->of[top]])
            x->block_hit[i] = 1;
    }
}

static void pass_possibly(struct effects *x, const struct containment *c, const struct held *h,
        uint8_t bit, unsigned plane, hits what)
{
    hit_blocks(x, c, h, bit, &c->blocks[plane]);
    for (uint32_t i = 0; i < c->n_access; i++) {
        uint32_t block = c->spots[i].block[plane];
        if (block != NONE && x->block_hit[block])
            x->access[i] |= what;
    }
}

// Some holder of a function that an access element needs, in its part of the network, is held.
static void hold_possibly(
        struct effects *x, const struct containment *c, uint8_t bit, uint32_t roles, hits what)
{
    memset(x->part_hit, 0, sizeof *x->part_hit * c->n_parts);
    for (uint32_t i = 0; i < x->n_role_nodes; i++)
        if (x->gone[x->role_nodes[i]] & bit)
            x->part_hit[c->part[x->role_nodes[i]]] |= c->nodes[x->role_nodes[i]].roles & roles;
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct spot *s = &c->spots[i];
        if (s->part != NONE && (c->classes[s->class].linked & x->part_hit[s->part]))
            x->access[i] |= what;
    }
}

// What is made to copy the data of others may copy that of all of its operator.
static void tap_possibly(struct effects *x, const struct containment *c, const struct held *h,
        uint8_t bit, hits what)
{
    memset(x->tap, 0, c->n_operators);
    for (uint32_t i = 0; i < h->n; i++)
        if (x->gone[h->list[i]] & bit)
            x->tap[c->nodes[h->list[i]].operator] |= c->nodes[h->list[i]].tap;
    for (uint32_t i = 0; i < c->n_access; i++)
        if (x->tap[c->spots[i].operator])
            x->access[i] |= what;
}

static void ask_surely(struct effects *x, const struct containment *c, const struct held *h,
        uint8_t bit, uint32_t roles, hits what, bool possible)
{
    take_away(x, c, h, bit);
    find_common_losses(x, c, roles, possible);
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct spot *s = &c->spots[i];
        if (itself(x, s, bit) ||
                some_lost(&c->classes[s->class], losses_of(x, c, s, roles, possible), possible))
            x->access[i] |= what;
    }
}

static void ask_sight(
        struct effects *x, const struct containment *c, const struct held *h, unsigned plane)
{
    enum ask a = plane ? ASK_SIGNALLING : ASK_USER;
    enum effect e = plane ? EFFECT_SEE_SIGNALLING : EFFECT_SEE_USER;
    uint32_t roles = c->plane_roles[plane];
    uint8_t bit = bit_of(a, true);
    hits what = hit(e, true);
    ask_surely(x, c, h, bit_of(a, false), roles, hit(e, false), false);
    if (!x->same)
        ask_surely(x, c, h, bit, roles, what, true);
    else
        repeat(x, c, hit(e, false));
    pass_possibly(x, c, h, bit, plane, what);
    hold_possibly(x, c, bit, roles, what);
    tap_possibly(x, c, h, bit, what);
}

// Without twins, what may be changed for sure is what is impaired.
static void ask_change(struct effects *x, const struct containment *c, const struct held *h)
{
    uint8_t bit = bit_of(ASK_CHANGE, true);
    hits what = hit(EFFECT_CHANGE, true);
    for (int possible = 0; possible < 2; possible++)
        if (h->cuts)
            ask_surely(x, c, h, bit_of(ASK_CHANGE, possible), UINT32_MAX,
                    hit(EFFECT_CHANGE, possible), possible);
    for (uint32_t i = 0; i < c->n_access && !h->cuts; i++)
        for (int possible = 0; possible < 2; possible++)
            if (x->access[i] & hit(EFFECT_IMPAIR, possible))
                x->access[i] |= hit(EFFECT_CHANGE, possible);
    for (unsigned plane = 0; plane < PLANES; plane++)
        pass_possibly(x, c, h, bit, plane, what);
    hold_possibly(x, c, bit, UINT32_MAX, what);
}

// Records are stored: surely seen when all of an operator's holders of a function that users need
// and that stores them are held; possibly when anything that stores any is.
static void ask_records(
        struct effects *x, const struct containment *c, const struct held *h, bool possible)
{
    uint8_t bit = bit_of(ASK_CHANGE, possible);
    hits what = hit(EFFECT_SEE_RECORDS, possible);
    memset(x->alive, 0, sizeof *x->alive * c->n_operators);
    memset(x->tap, 0, c->n_operators);
    for (uint32_t i = 0; i < x->n_role_nodes; i++)
        if (!(x->gone[x->role_nodes[i]] & bit))
            x->alive[c->nodes[x->role_nodes[i]].operator] |= c->nodes[x->role_nodes[i]].roles;
    for (uint32_t i = 0; i < h->n; i++)
        if (x->gone[h->list[i]] & bit)
            x->tap[c->nodes[h->list[i]].operator] |= c->nodes[h->list[i]].sees & SEES_RECORDS;
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct access_class *k = &c->classes[c->spots[i].class];
        uint32_t stores = (k->linked | k->unlinked) & c->record_roles & c->operator_roles[k->operator];
        if (possible ? x->tap[k->operator] != 0 : (stores & ~x->alive[k->operator]) != 0)
            x->access[i] |= what;
    }
    if (possible)
        hold_possibly(x, c, bit, c->record_roles, what);
}

static void add_amount(struct by_hits *same, enum base b, int64_t amount)
{
    if (amount == UNKNOWN)
        same->unknown[b]++;
    else if (__builtin_add_overflow(same->known[b], amount, &same->known[b]))
        same->known[b] = INT64_MAX;
}

static void tabulate(struct effects *x, const struct containment *c)
{
    memset(x->site_any, 0, sizeof *x->site_any * c->net->sites.len);
    memset(x->site_all, 0xff, sizeof *x->site_all * c->net->sites.len);
    memset(x->operator_unknown, 0, sizeof *x->operator_unknown * c->n_operators);
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct spot *s = &c->spots[i];
        const struct access *a = &c->access[i];
        hits what = x->access[i];
        if (s->node != NONE) {
            x->site_any[s->site] |= what;
            x->site_all[s->site] &= what;
        }
        if (!what)
            continue;
        struct by_hits *same = &x->table[what];
        for (enum base b = BASE_CELLS; b < BASE_SPEND; b++)
            add_amount(same, b, a->amount[b]);
        same->unknown[BASE_SITES] += s->node != NONE && !s->site;
        for (int possible = 0; possible < 2 && s->node != NONE; possible++)
            if (!itself(x, s, bit_of(ASK_STOP, possible)))
                same->elements[possible] += a->amount[BASE_ELEMENTS];
        if (a->amount[BASE_SUBSCRIBERS] == UNKNOWN)
            x->operator_unknown[a->operator] |= what;
    }
}

static void add_to(int64_t *sum, int64_t n)
{
    if (__builtin_add_overflow(*sum, n, sum))
        *sum = INT64_MAX;
}

static void add_row(const struct by_hits *same, hits what, struct impact *im)
{
    for (enum effect e = 0; e < EFFECTS; e++) {
        bool lo = what & hit(e, false), hi = what & hit(e, true);
        for (enum base b = 0; b < BASE_SPEND; b++) {
            add_to(&im->of[e][b].lo, lo ? same->known[b] : 0);
            add_to(&im->of[e][b].hi, hi ? same->known[b] : 0);
            im->of[e][b].unknown += hi ? same->unknown[b] : 0;
        }
        if (e == EFFECT_IMPAIR || e == EFFECT_STOP) {
            add_to(&im->of[e][BASE_ELEMENTS].lo, lo ? same->elements[0] : 0);
            add_to(&im->of[e][BASE_ELEMENTS].hi, hi ? same->elements[1] : 0);
        }
    }
}

static void sum_table(struct effects *x, struct impact *im)
{
    for (unsigned what = 1; what < TABLE; what++) {
        struct by_hits *same = &x->table[what];
        add_row(same, (hits)what, im);
    }
    memset(x->table, 0, sizeof *x->table * TABLE);
}

static void sum_sites(const struct effects *x, const struct containment *c, struct impact *im)
{
    for (size_t s = 1; s < c->net->sites.len; s++) {
        if (!x->site_any[s])
            continue;
        for (enum effect e = 0; e < EFFECTS; e++) {
            hits what = e == EFFECT_STOP ? x->site_all[s] : x->site_any[s];
            im->of[e][BASE_SITES].lo += (what & hit(e, false)) != 0;
            im->of[e][BASE_SITES].hi += (what & hit(e, true)) != 0;
        }
    }
}

// Amounts that nobody gave have no bound, but for subscribers where their operator says how many it
// has.
static void bound(const struct effects *x, const struct containment *c, struct impact *im)
{
    for (enum effect e = 0; e < EFFECTS; e++) {
        for (enum base b = 0; b < BASE_SPEND; b++)
            im->of[e][b].open = im->of[e][b].unknown && b != BASE_SUBSCRIBERS;
        for (uint32_t o = 0; o < c->n_operators; o++) {
            if (!(x->operator_unknown[o] & hit(e, true)))
                continue;
            if (c->operator_rest[o] == UNKNOWN)
                im->of[e][BASE_SUBSCRIBERS].open = true;
            else
                add_to(&im->of[e][BASE_SUBSCRIBERS].hi, c->operator_rest[o]);
        }
    }
}

static uint8_t bits_of_effect(enum effect e, bool possible)
{
    switch (e) {
    case EFFECT_SEE_USER:
        return bit_of(ASK_USER, possible);
    case EFFECT_SEE_SIGNALLING:
        return bit_of(ASK_SIGNALLING, possible);
    case EFFECT_IMPAIR:
    case EFFECT_STOP:
        return bit_of(ASK_STOP, possible);
    default:
        return bit_of(ASK_CHANGE, possible);
    }
}

static bool acts_on(const struct effects *x, const struct containment *c, uint32_t v, enum effect e,
        bool possible)
{
    return (x->gone[v] & bits_of_effect(e, possible)) &&
           (e != EFFECT_SEE_RECORDS || (c->nodes[v].sees & SEES_RECORDS));
}

static bool shows(unsigned function, enum effect e)
{
    const struct function *f = &network_functions[function];
    return e == EFFECT_SEE_USER         ? f->user_data
           : e == EFFECT_SEE_SIGNALLING ? f->signalling
           : e == EFFECT_SEE_RECORDS    ? f->subscribers
                                        : true;
}

// Elements and functions that the effect acts on.
static void sum_held(const struct effects *x, const struct containment *c, const struct held *h,
        enum effect e, bool possible, struct impact *im)
{
    uint32_t held[128] = { 0 };
    int64_t elements = 0, functions = 0;
    for (uint32_t i = 0; i < h->n; i++) {
        uint32_t v = h->list[i];
        if (!acts_on(x, c, v, e, possible))
            continue;
        elements += c->nodes[v].elements;
        for (unsigned half = 0; half < 2; half++)
            for (uint64_t bits = c->nodes[v].functions.bits[half]; bits; bits &= bits - 1)
                held[half * 64 + (unsigned)__builtin_ctzll(bits)]++;
    }
    for (unsigned f = 1; f < n_network_functions; f++)
        functions +=
                held[f] && shows(f, e) && (e != EFFECT_STOP || held[f] == c->function_total[f]);
    add_to(possible ? &im->of[e][BASE_ELEMENTS].hi : &im->of[e][BASE_ELEMENTS].lo, elements);
    *(possible ? &im->functions[e].hi : &im->functions[e].lo) = functions;
}

static bool wants(unsigned wanted, enum effect e)
{
    return (wanted >> e) & 1;
}

static void ask(
        struct effects *x, const struct containment *c, const struct held *h, unsigned wanted)
{
    for (int possible = 0; possible < 2; possible++) {
        if (wants(wanted, EFFECT_STOP) || wants(wanted, EFFECT_IMPAIR) ||
                wants(wanted, EFFECT_CHANGE))
            ask_service(x, c, h, possible);
        if (wants(wanted, EFFECT_SEE_RECORDS))
            ask_records(x, c, h, possible);
    }
    if (wants(wanted, EFFECT_SEE_USER))
        ask_sight(x, c, h, 0);
    if (wants(wanted, EFFECT_SEE_SIGNALLING))
        ask_sight(x, c, h, 1);
    if (wants(wanted, EFFECT_CHANGE))
        ask_change(x, c, h);
}

void effects_of(struct effects *x, const struct containment *c, const struct held *h,
        unsigned wanted, struct impact *im)
{
    memset(im, 0, sizeof *im);
    memset(x->access, 0, sizeof *x->access * c->n_access);
    mark_gone(x, c, h);
    ask(x, c, h, wanted);
    tabulate(x, c);
    sum_table(x, im);
    sum_sites(x, c, im);
    bound(x, c, im);
    for (enum effect e = 0; e < EFFECTS; e++)
        for (int possible = 0; possible < 2; possible++)
            sum_held(x, c, h, e, possible, im);
    unmark_gone(x, c, h);
}

static int64_t sum_stopped_sites(struct effects *x, const struct containment *c, bool possible)
{
    int64_t sites = 0;
    memset(x->site_all, 0xff, sizeof *x->site_all * c->net->sites.len);
    for (uint32_t i = 0; i < c->n_access; i++)
        if (c->access[i].node != NONE)
            x->site_all[c->access[i].site] &= x->access[i];
    for (size_t s = 1; s < c->net->sites.len; s++)
        sites += c->site_access[s] && (x->site_all[s] & hit(EFFECT_STOP, possible));
    return sites;
}

static int64_t sum_stopped(
        struct effects *x, const struct containment *c, const struct held *h, bool possible)
{
    enum base by = c->options.by;
    int64_t sum = 0;
    if (by == BASE_SITES)
        return sum_stopped_sites(x, c, possible);
    for (uint32_t i = 0; i < c->n_access; i++)
        if ((x->access[i] & hit(EFFECT_STOP, possible)) && c->access[i].amount[by] != UNKNOWN &&
                (by != BASE_ELEMENTS || !itself(x, &c->spots[i], bit_of(ASK_STOP, possible))))
            add_to(&sum, c->access[i].amount[by]);
    for (uint32_t i = 0; i < h->n && by == BASE_ELEMENTS; i++)
        if (x->gone[h->list[i]] & bit_of(ASK_STOP, possible))
            add_to(&sum, c->nodes[h->list[i]].elements);
    return sum;
}

struct span effects_stop(struct effects *x, const struct containment *c, const struct held *h)
{
    struct span s = { 0 };
    memset(x->access, 0, sizeof *x->access * c->n_access);
    mark_gone(x, c, h);
    for (int possible = 0; possible < 2; possible++) {
        if (possible && x->same) {
            s.hi = s.lo;
            break;
        }
        ask_service(x, c, h, possible);
        *(possible ? &s.hi : &s.lo) = sum_stopped(x, c, h, possible);
    }
    unmark_gone(x, c, h);
    return s;
}
