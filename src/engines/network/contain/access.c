// Where users attach: amounts, what each place needs from whom, and where the paths of user data
// and signalling end. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/view.h"

#include <stdlib.h>

// The root's amount; where it has none, what its parts say together.
static int64_t amount_of(const struct containment *c, uint32_t v, enum base b)
{
    const struct element *all = c->net->elements.items;
    int64_t own = all[c->nodes[v].root].amount[b], sum = 0;
    bool given = false;
    if (b == BASE_ELEMENTS)
        return c->nodes[v].elements;
    if (own != UNKNOWN)
        return own;
    for (uint32_t i = c->member_first[v]; i < c->member_first[v + 1]; i++) {
        int64_t part = all[c->member[i]].amount[b];
        if (part != UNKNOWN && !__builtin_add_overflow(sum, part, &sum))
            given = true;
    }
    return given ? sum : UNKNOWN;
}

static row site_of(const struct containment *c, uint32_t v)
{
    const struct element *all = c->net->elements.items;
    row site = all[c->nodes[v].root].site;
    for (uint32_t i = c->member_first[v]; i < c->member_first[v + 1] && !site; i++)
        site = all[c->member[i]].site;
    return site;
}

static void list_operators(struct containment *c)
{
    c->n_operators = (uint32_t)c->net->operators.len;
    c->operator_roles = arena_zero(c->arena, sizeof(uint32_t) * c->n_operators);
    c->operator_nodes_first = arena_zero(c->arena, sizeof(uint32_t) * (c->n_operators + 2));
    c->operator_nodes = arena_array(c->arena, uint32_t, c->n);
    for (uint32_t v = 0; v < c->n; v++) {
        c->operator_roles[c->nodes[v].operator] |= c->nodes[v].roles;
        c->operator_nodes_first[c->nodes[v].operator + 2]++;
    }
    for (uint32_t o = 0; o < c->n_operators; o++)
        c->operator_nodes_first[o + 2] += c->operator_nodes_first[o + 1];
    for (uint32_t v = 0; v < c->n; v++)
        c->operator_nodes[c->operator_nodes_first[c->nodes[v].operator + 1]++] = v;
}

static void list_parts(struct containment *c)
{
    uint32_t *queue = mem_alloc(sizeof *queue * (c->n + 1));
    c->part = arena_array(c->arena, uint32_t, c->n);
    c->n_parts = graph_components(&c->service, NULL, 0, c->part, queue);
    c->part_roles = arena_zero(c->arena, sizeof(uint32_t) * c->n_parts);
    for (uint32_t v = 0; v < c->n; v++)
        c->part_roles[c->part[v]] |= c->nodes[v].roles;
    free(queue);
}

static void list_access(struct containment *c)
{
    bool *has_access = mem_zero(c->n_operators, sizeof *has_access);
    c->access = arena_zero(c->arena, sizeof *c->access * (c->n + c->n_operators));
    c->site_access = arena_zero(c->arena, sizeof *c->site_access * c->net->sites.len);
    for (uint32_t v = 0; v < c->n; v++) {
        struct node *node = &c->nodes[v];
        if (node->access == NONE)
            continue;
        struct access *a = &c->access[node->access = c->n_access++];
        *a = (struct access){ .node = v, .operator= node->operator, .site = site_of(c, v) };
        for (enum base b = 0; b < BASES; b++)
            a->amount[b] = amount_of(c, v, b);
        c->site_access[a->site]++;
        has_access[node->operator] = true;
    }
    for (uint32_t o = 0; o < c->n_operators; o++) { // their users attach somewhere
        if (has_access[o] || !c->operator_roles[o])
            continue;
        struct access *a = &c->access[c->n_access++];
        *a = (struct access){ .node = NONE, .operator= o };
        for (enum base b = 0; b < BASES; b++)
            a->amount[b] = UNKNOWN;
        a->amount[BASE_SUBSCRIBERS] = c->net->operators.items[o].subscribers;
        c->totals.operators_only++;
    }
    free(has_access);
}

struct class_key {
    uint32_t operator, part_roles;
    uint8_t function, layer, generations;
    uint32_t access;
};

static int compare_keys(const struct class_key *x, const struct class_key *y)
{
    if (x->operator!= y->operator)
        return x->operator<y->operator? -1 : 1;
    if (x->part_roles != y->part_roles)
        return x->part_roles < y->part_roles ? -1 : 1;
    if (x->function != y->function)
        return x->function < y->function ? -1 : 1;
    if (x->layer != y->layer)
        return x->layer < y->layer ? -1 : 1;
    return (x->generations > y->generations) - (x->generations < y->generations);
}

static int by_key(const void *a, const void *b)
{
    return compare_keys(a, b);
}

static struct class_key key_of(const struct containment *c, uint32_t i)
{
    const struct access *a = &c->access[i];
    struct class_key k = { .operator= a->operator, .access = i };
    if (a->node == NONE)
        return k;
    const struct node *v = &c->nodes[a->node];
    k.part_roles = c->part_roles[c->part[a->node]];
    k.function = v->serves;
    k.layer = v->layer;
    k.generations = v->generations;
    return k;
}

static void list_classes(struct containment *c)
{
    struct class_key *keys = mem_alloc(sizeof *keys * (c->n_access + 1));
    for (uint32_t i = 0; i < c->n_access; i++)
        keys[i] = key_of(c, i);
    qsort(keys, c->n_access, sizeof *keys, by_key);
    c->classes = arena_zero(c->arena, sizeof *c->classes * c->n_access);
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct class_key *k = &keys[i];
        if (!i || compare_keys(k, &keys[i - 1]) != 0) {
            struct access_class *class = &c->classes[c->n_classes++];
            class->operator= k->operator;
            needs_of(k->function, k->layer, k->generations, k->part_roles, c->operator_roles[k->operator],
                    class);
        }
        c->classes[c->n_classes - 1].n++;
        c->access[k->access].class = c->n_classes - 1;
    }
    free(keys);
}

// What an operator says of its subscribers beyond what its access elements say of theirs.
static void rest_of_operators(struct containment *c)
{
    c->operator_rest = arena_array(c->arena, int64_t, c->n_operators);
    for (uint32_t o = 0; o < c->n_operators; o++)
        c->operator_rest[o] = c->net->operators.items[o].subscribers;
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct access *a = &c->access[i];
        int64_t *rest = &c->operator_rest[a->operator], known = a->amount[BASE_SUBSCRIBERS];
        if (*rest != UNKNOWN && known != UNKNOWN)
            *rest = *rest > known ? *rest - known : 0;
    }
}

static void find_blocks(struct containment *c)
{
    uint32_t *ends = mem_alloc(sizeof *ends * (c->n + 1));
    for (unsigned plane = 0; plane < PLANES; plane++) {
        uint32_t n = 0, roles = ends_of_plane(plane);
        struct graph g;
        for (uint32_t v = 0; v < c->n; v++)
            if (c->nodes[v].roles & roles)
                ends[n++] = v;
        graph_with_sink(&g, c->arena, &c->service, ends, n);
        graph_blocks(&c->blocks[plane], c->arena, &g, c->n);
        c->plane_roles[plane] = roles_of_plane(plane);
    }
    for (uint32_t v = 0; v < c->n; v++)
        for (unsigned f = 1; f < n_network_functions; f++)
            if (set_has(&c->nodes[v].functions, f) && network_functions[f].subscribers)
                c->record_roles |= role_of((uint8_t)f);
    free(ends);
}

static bool in_trunk(const struct containment *c, uint32_t v)
{
    const uint32_t *first = c->service.first;
    uint32_t degree = first[v + 1] - first[v], other = degree ? c->service.to[first[v]] : NONE;
    return degree > 1 || c->nodes[v].roles || (degree == 1 && first[other + 1] - first[other] == 1);
}

static void find_trunk(struct containment *c)
{
    struct trunk *t = &c->trunk;
    const struct graph *g = &c->service;
    uint32_t n = 0;
    size_t n_pairs = 0;
    t->of = arena_array(c->arena, uint32_t, c->n);
    t->node = arena_array(c->arena, uint32_t, c->n);
    for (uint32_t v = 0; v < c->n; v++) {
        t->of[v] = NONE;
        if (in_trunk(c, v)) {
            t->of[v] = n;
            t->node[n++] = v;
        }
    }
    struct pair *pairs = mem_alloc(sizeof *pairs * (g->first[c->n] + 1));
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = g->first[t->node[i]]; k < g->first[t->node[i] + 1]; k++)
            if (t->of[g->to[k]] != NONE)
                pairs[n_pairs++] = (struct pair){ i, t->of[g->to[k]] };
    graph_make(&t->graph, c->arena, n, pairs, n_pairs, false);
    free(pairs);
    for (uint32_t v = 0; v < c->n; v++)
        if (!in_trunk(c, v) && g->first[v + 1] > g->first[v])
            t->of[v] = t->of[g->to[g->first[v]]];
}

static void list_spots(struct containment *c)
{
    c->spots = arena_array(c->arena, struct spot, c->n_access);
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct access *a = &c->access[i];
        bool apart = a->node == NONE;
        c->spots[i] = (struct spot){ a->node, a->class, a->operator, a->site, NONE, NONE,
            { NONE, NONE } };
        if (apart)
            continue;
        c->spots[i].trunk = c->trunk.of[a->node];
        c->spots[i].part = c->part[a->node];
        for (unsigned plane = 0; plane < PLANES; plane++)
            c->spots[i].block[plane] = c->blocks[plane].of[a->node];
    }
    c->plain = true;
    for (uint32_t k = 0; k < c->n_classes; k++)
        c->plain =
                c->plain && c->classes[k].known && !c->classes[k].blind && !c->classes[k].unlinked;
}

static void count_nodes(struct containment *c)
{
    struct totals *t = &c->totals;
    struct set128 all = { { 0 } };
    t->wholes = c->n;
    for (uint32_t v = 0; v < c->n; v++) {
        const struct node *node = &c->nodes[v];
        t->no_function += !node->function;
        t->no_operator += !node->operator;
        t->hosts += node->host;
        t->hosts_unlinked += node->host && c->manage.first[v + 1] == c->manage.first[v];
        t->known[BASE_ELEMENTS] += node->elements;
        all.bits[0] |= node->functions.bits[0];
        all.bits[1] |= node->functions.bits[1];
    }
    t->functions =
            (uint32_t)(__builtin_popcountll(all.bits[0]) + __builtin_popcountll(all.bits[1]));
}

static void count_access(struct containment *c)
{
    struct totals *t = &c->totals;
    for (uint32_t i = 0; i < c->n_access; i++) {
        const struct access *a = &c->access[i];
        t->access += a->node != NONE;
        t->no_links += c->classes[a->class].unlinked != 0;
        for (enum base b = 0; b < BASES; b++) {
            if (b == BASE_ELEMENTS || b == BASE_SITES || b == BASE_SPEND)
                continue;
            if (a->amount[b] == UNKNOWN)
                t->unknown[b]++;
            else if (__builtin_add_overflow(t->known[b], a->amount[b], &t->known[b]))
                t->known[b] = INT64_MAX;
        }
        t->unknown[BASE_SITES] += a->node != NONE && !a->site;
    }
    for (size_t s = 1; s < c->net->sites.len; s++)
        t->known[BASE_SITES] += c->site_access[s] != 0;
}

void view_access(struct containment *c)
{
    list_operators(c);
    list_parts(c);
    list_access(c);
    list_classes(c);
    rest_of_operators(c);
    find_blocks(c);
    find_trunk(c);
    list_spots(c);
    count_nodes(c);
    count_access(c);
}
