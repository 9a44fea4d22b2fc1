// One pass over the elements into leaves (what agrees in operator, region, function, layer,
// generations and supplier group), which then add up to scopes; a second pass, site by site, counts
// distinct sites. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/diversity/diversity_int.h"

#include <stdlib.h>

const char *const scope_names[SCOPES] = { "network", "operator", "region", "layer", "function",
    "generation", "operator and layer", "region and layer" };

enum { TARGETS = 7 + GENERATIONS };

struct sums {
    int64_t amount[BASES], restricted[BASES], unmeasured[BASES], open[BASES], closed[BASES];
};

struct leaf {
    row operator, region, group;
    uint8_t function, layer, generations;
    struct sums sums;
    int32_t since;
    uint32_t targets[TARGETS]; // cells
    uint32_t n_targets;
};

struct cell { // a group in a scope
    uint32_t scope;
    row group;
    struct sums sums;
    int32_t since;
    row at, restricted_at; // the site that was counted last
    int64_t beside;        // sites where an unknown supplier is too
};

struct scope_sums {
    struct slice scope;
    row region; // rank of its name
    int64_t sites;
    row at, unknown_at;
};

struct measure {
    struct arena *a;
    const struct network *n;
    const bool *restricted;
    int32_t date;
    struct diversity *d;
    row *region_of; // by site; 0: not given
    struct str *regions;
    struct map of_place, of_kind, of_leaf, of_scope, of_cell;
    VEC(struct leaf) leaves;
    VEC(struct scope_sums) scopes;
    VEC(struct cell) cells;
    uint32_t *leaf_of; // by element; UINT32_MAX: not counted
};

bool in_service(const struct element *e, int32_t date)
{
    if (e->status == STATUS_REMOVED)
        return false;
    if (e->connected == NO_DATE)
        return e->status != STATUS_PLANNED;
    return e->connected <= date;
}

static void add(int64_t *sum, int64_t more)
{
    if (__builtin_add_overflow(*sum, more, sum))
        *sum = INT64_MAX;
}

// Whether an element of this function can have an amount on a base.
static bool can_have(const struct element *e, enum base base)
{
    const struct function *f = &network_functions[e->function];
    if (!e->function && !e->layer)
        return true;
    switch (base) {
    case BASE_CELLS:
        return e->layer == LAYER_ACCESS && (!e->function || f->signalling);
    case BASE_TRAFFIC:
        return !e->function || f->user_data;
    case BASE_PREMISES:
        return e->layer == LAYER_FIXED_ACCESS;
    case BASE_SUBSCRIBERS:
        return !e->function || f->user_data || f->signalling || f->subscribers;
    default:
        return true;
    }
}

int64_t amount_of(const struct element *e, enum base base)
{
    if (e->parent)
        return 0;
    if (base == BASE_ELEMENTS)
        return 1;
    if (e->amount[base] >= 0)
        return e->amount[base];
    return can_have(e, base) ? UNKNOWN : 0;
}

struct named {
    struct str name;
    row site;
};

static int by_name(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    int order = str_cmp(x->name, y->name);
    return order ? order : x->site < y->site ? -1 : x->site > y->site;
}

// Regions are ranked by name, so that equal ones are equal and order is that of content.
static void rank_regions(struct measure *m)
{
    size_t count = m->n->sites.len, rank = 0;
    struct named *named = mem_alloc(count * sizeof *named);
    m->region_of = arena_zero(m->a, count * sizeof(row));
    m->regions = arena_zero(m->a, (count + 1) * sizeof(struct str));
    for (row s = 0; s < count; s++)
        named[s] = (struct named){ m->n->sites.items[s].region, s };
    qsort(named, count, sizeof *named, by_name);
    for (size_t i = 0; i < count; i++) {
        if (named[i].name.len && !str_eq(named[i].name, m->regions[rank]))
            m->regions[++rank] = named[i].name;
        m->region_of[named[i].site] = (row)rank;
    }
    free(named);
}

// A small number for each pair that was seen.
static uint32_t number_of(struct map *numbers, uint64_t key)
{
    uint64_t *number = map_put(numbers, key + 1);
    if (!*number)
        *number = numbers->len;
    return (uint32_t)(*number - 1);
}

static struct leaf *leaf_of(struct measure *m, const struct element *e, row group, size_t index)
{
    row region = m->region_of[e->site];
    uint64_t place = number_of(&m->of_place, (uint64_t)e->operator<< 32 | region);
    uint64_t what = (uint64_t)e->function << 16 | (uint64_t)e->layer << 8 | e->generations;
    uint64_t kind = number_of(&m->of_kind, place << 24 | what);
    uint32_t leaf = number_of(&m->of_leaf, kind << 32 | group);
    if (leaf == m->leaves.len)
        vec_push(&m->leaves, (struct leaf){ .operator= e->operator,
                                     .region = region,
                                     .group = group,
                                     .function = e->function,
                                     .layer = e->layer,
                                     .generations = e->generations,
                                     .since = NO_DATE });
    m->leaf_of[index] = leaf;
    return &m->leaves.items[leaf];
}

static void count_element(struct measure *m, const struct element *e, struct leaf *leaf)
{
    bool banned = m->restricted && m->restricted[e->supplier];
    if (e->connected != NO_DATE && (leaf->since == NO_DATE || e->connected < leaf->since))
        leaf->since = e->connected;
    for (enum base b = BASE_ELEMENTS; b < BASES; b++) {
        int64_t amount = amount_of(e, b);
        if (amount == UNKNOWN) {
            add(&leaf->sums.unmeasured[b], 1);
            continue;
        }
        add(&leaf->sums.amount[b], amount);
        if (banned)
            add(&leaf->sums.restricted[b], amount);
        if (e->open)
            add(e->open == ANSWER_YES ? &leaf->sums.open[b] : &leaf->sums.closed[b], amount);
    }
}

static void count_elements(struct measure *m)
{
    for (size_t i = 1; i < m->n->elements.len; i++) {
        const struct element *e = &m->n->elements.items[i];
        m->leaf_of[i] = UINT32_MAX;
        if (!in_service(e, m->date)) {
            m->d->not_counted++;
            continue;
        }
        m->d->elements++;
        count_element(m, e, leaf_of(m, e, m->d->group_of[e->supplier], i));
    }
}

static void aim(struct measure *m, struct leaf *leaf, struct slice scope, row region)
{
    uint64_t id = scope.operator| region | scope.function | scope.generation;
    uint64_t key = (uint64_t)scope.kind << 40 | (uint64_t)scope.layer << 32 | id;
    uint32_t s = number_of(&m->of_scope, key);
    if (s == m->scopes.len) {
        scope.region = m->regions[region];
        vec_push(&m->scopes, (struct scope_sums){ .scope = scope, .region = region });
    }
    uint32_t c = number_of(&m->of_cell, (uint64_t)s << 32 | leaf->group);
    if (c == m->cells.len)
        vec_push(&m->cells, (struct cell){ .scope = s, .group = leaf->group, .since = NO_DATE });
    leaf->targets[leaf->n_targets++] = c;
}

static void aim_leaf(struct measure *m, struct leaf *leaf)
{
    enum layer layer = (enum layer)leaf->layer;
    aim(m, leaf, (struct slice){ .kind = SCOPE_ALL }, 0);
    aim(m, leaf, (struct slice){ .kind = SCOPE_OPERATOR, .operator= leaf->operator}, 0);
    aim(m, leaf, (struct slice){ .kind = SCOPE_REGION }, leaf->region);
    aim(m, leaf, (struct slice){ .kind = SCOPE_LAYER, .layer = layer }, 0);
    aim(m, leaf, (struct slice){ .kind = SCOPE_FUNCTION, .function = leaf->function }, 0);
    aim(m, leaf,
            (struct slice){
                    .kind = SCOPE_OPERATOR_LAYER, .operator= leaf->operator, .layer = layer },
            0);
    aim(m, leaf, (struct slice){ .kind = SCOPE_REGION_LAYER, .layer = layer }, leaf->region);
    for (unsigned bit = 1; bit < 1u << GENERATIONS; bit <<= 1)
        if (leaf->generations & bit)
            aim(m, leaf, (struct slice){ .kind = SCOPE_GENERATION, .generation = (uint8_t)bit }, 0);
}

static void add_sums(struct sums *to, const struct sums *more)
{
    for (enum base b = 0; b < BASES; b++) {
        add(&to->amount[b], more->amount[b]);
        add(&to->restricted[b], more->restricted[b]);
        add(&to->unmeasured[b], more->unmeasured[b]);
        add(&to->open[b], more->open[b]);
        add(&to->closed[b], more->closed[b]);
    }
}

static void add_up(struct measure *m)
{
    for (size_t i = 0; i < m->leaves.len; i++) {
        struct leaf *leaf = &m->leaves.items[i];
        aim_leaf(m, leaf);
        for (uint32_t t = 0; t < leaf->n_targets; t++) {
            struct cell *c = &m->cells.items[leaf->targets[t]];
            add_sums(&c->sums, &leaf->sums);
            if (leaf->since != NO_DATE && (c->since == NO_DATE || leaf->since < c->since))
                c->since = leaf->since;
        }
    }
}

// Elements by site, those of unknown suppliers before the others of a site.
static row *by_site(struct measure *m)
{
    const struct network *n = m->n;
    size_t count = n->elements.len, n_keys = n->sites.len * 2;
    row *order = arena_array(m->a, row, count), *at = mem_zero(n_keys + 1, sizeof *at);
    for (size_t i = 1; i < count; i++)
        at[n->elements.items[i].site * 2 + (n->elements.items[i].supplier != 0) + 1]++;
    for (size_t k = 0; k < n_keys; k++)
        at[k + 1] += at[k];
    for (size_t i = 1; i < count; i++)
        order[at[n->elements.items[i].site * 2 + (n->elements.items[i].supplier != 0)]++] = (row)i;
    free(at);
    return order;
}

static void count_site(struct measure *m, struct cell *c, row site, bool banned)
{
    struct scope_sums *s = &m->scopes.items[c->scope];
    if (s->at != site)
        s->sites++;
    s->at = site;
    if (!c->group)
        s->unknown_at = site;
    if (c->at != site) {
        c->sums.amount[BASE_SITES]++;
        c->beside += c->group && s->unknown_at == site;
    }
    c->at = site;
    if (banned && c->restricted_at != site) {
        c->sums.restricted[BASE_SITES]++;
        c->restricted_at = site;
    }
}

struct seen { // at one site, by layer; LAYER_UNKNOWN: all layers
    row group;
    bool any, several, unknown;
};

static void see(struct seen *s, row group)
{
    s->any = true;
    s->unknown |= !group;
    s->several |= group && s->group && s->group != group;
    if (group)
        s->group = group;
}

static void judge_place(struct measure *m, struct seen seen[LAYERS])
{
    for (size_t l = 0; l < LAYERS; l++) {
        struct places *p = &m->d->places[l];
        if (seen[l].any)
            ++*(seen[l].several ? &p->several : seen[l].unknown ? &p->undecided : &p->one);
        seen[l] = (struct seen){ 0 };
    }
}

static void count_sites(struct measure *m)
{
    row *order = by_site(m), site = 0;
    struct seen seen[LAYERS] = { { 0 } };
    for (size_t i = 0; i + 1 < m->n->elements.len; i++) {
        const struct element *e = &m->n->elements.items[order[i]];
        if (m->leaf_of[order[i]] == UINT32_MAX)
            continue;
        const struct leaf *leaf = &m->leaves.items[m->leaf_of[order[i]]];
        bool banned = m->restricted && m->restricted[e->supplier];
        if (!e->site) {
            for (uint32_t t = 0; t < leaf->n_targets; t++)
                m->cells.items[leaf->targets[t]].sums.unmeasured[BASE_SITES]++;
            continue;
        }
        if (e->site != site)
            judge_place(m, seen);
        site = e->site;
        see(&seen[LAYER_UNKNOWN], leaf->group);
        if (leaf->layer)
            see(&seen[leaf->layer], leaf->group);
        for (uint32_t t = 0; t < leaf->n_targets; t++)
            count_site(m, &m->cells.items[leaf->targets[t]], site, banned);
    }
    judge_place(m, seen);
}

// Cells by scope; of those of a scope, order does not matter yet.
static int by_scope(const void *a, const void *b)
{
    const struct cell *x = a, *y = b;
    if (x->scope != y->scope)
        return x->scope < y->scope ? -1 : 1;
    return x->group < y->group ? -1 : x->group > y->group;
}

// Groups are numbered by slug, so that a lower number is the earlier name.
static int largest_first(const void *a, const void *b)
{
    const struct share *x = a, *y = b;
    if (!x->group != !y->group)
        return x->group ? -1 : 1;
    if (x->amount != y->amount)
        return x->amount > y->amount ? -1 : 1;
    return x->group < y->group ? -1 : x->group > y->group;
}

static struct concentration on_base(struct measure *m, const struct scope_sums *s,
        const struct cell *cells, size_t n, enum base b)
{
    struct concentration c = { 0 };
    struct share *shares = arena_array(m->a, struct share, n);
    for (size_t i = 0; i < n; i++) {
        const struct sums *of = &cells[i].sums;
        add(&c.whole, of->amount[b]);
        add(&c.restricted, of->restricted[b]);
        add(&c.unmeasured, of->unmeasured[b]);
        add(&c.open, of->open[b]);
        add(&c.closed, of->closed[b]);
        if (!cells[i].group)
            c.unknown = of->amount[b];
        else if (of->open[b] > c.open_largest)
            c.open_largest = of->open[b];
        if (of->amount[b])
            shares[c.n_shares++] = (struct share){ .group = cells[i].group,
                .amount = of->amount[b],
                .restricted = of->restricted[b],
                .since = cells[i].since,
                .most = cells[i].beside };
    }
    if (b == BASE_SITES)
        c.whole = s->sites;
    for (size_t i = 0; i < c.n_shares; i++) {
        int64_t beside = b == BASE_SITES ? shares[i].most : 0;
        shares[i].most = shares[i].amount;
        if (shares[i].group)
            add(&shares[i].most, c.unknown - beside);
    }
    qsort(shares, c.n_shares, sizeof *shares, largest_first);
    concentrate(&c, shares, c.n_shares);
    c.shares = shares;
    return c;
}

static void judge_row(struct diversity_row *r)
{
    const struct concentration *c = &r->base[BASE_ELEMENTS];
    size_t known = c->n_shares - (c->unknown > 0);
    if (known >= 2)
        r->one_supplier = ANSWER_NO;
    else if (known == 1 && !c->unknown)
        r->one_supplier = ANSWER_YES;
    if (c->whole && c->restricted == c->whole)
        r->all_restricted = ANSWER_YES;
    else if (c->whole > c->restricted + c->unknown)
        r->all_restricted = ANSWER_NO;
}

static int by_content(const void *a, const void *b)
{
    const struct slice *x = &((const struct diversity_row *)a)->scope;
    const struct slice *y = &((const struct diversity_row *)b)->scope;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    if (x->operator!= y->operator)
        return x->operator<y->operator? -1 : 1;
    int order = str_cmp(x->region, y->region);
    if (order)
        return order;
    if (x->layer != y->layer)
        return x->layer < y->layer ? -1 : 1;
    if (x->function != y->function)
        return x->function < y->function ? -1 : 1;
    return (int)x->generation - (int)y->generation;
}

static void make_rows(struct measure *m)
{
    struct diversity_row *rows = arena_array(m->a, struct diversity_row, m->scopes.len);
    qsort(m->cells.items, m->cells.len, sizeof *m->cells.items, by_scope);
    size_t at = 0, n_rows = 0;
    for (size_t s = 0; s < m->scopes.len; s++) {
        size_t first = at;
        while (at < m->cells.len && m->cells.items[at].scope == s)
            at++;
        struct diversity_row *r = &rows[n_rows++];
        *r = (struct diversity_row){ .scope = m->scopes.items[s].scope };
        for (enum base b = 0; b < BASES; b++)
            r->base[b] = on_base(m, &m->scopes.items[s], m->cells.items + first, at - first, b);
        judge_row(r);
    }
    qsort(rows, n_rows, sizeof *rows, by_content);
    m->d->rows = rows;
    m->d->n_rows = n_rows;
}

static void release(struct measure *m)
{
    map_free(&m->of_place);
    map_free(&m->of_kind);
    map_free(&m->of_leaf);
    map_free(&m->of_scope);
    map_free(&m->of_cell);
    vec_free(&m->leaves);
    vec_free(&m->scopes);
    vec_free(&m->cells);
}

struct diversity diversity_measure(
        struct arena *a, const struct network *n, const bool *restricted, int32_t date)
{
    struct diversity d = { 0 };
    struct measure m = { .a = a, .n = n, .restricted = restricted, .date = date, .d = &d };
    m.leaf_of = arena_array(a, uint32_t, n->elements.len);
    find_groups(a, n, restricted, date, &d);
    rank_regions(&m);
    count_elements(&m);
    add_up(&m);
    count_sites(&m);
    make_rows(&m);
    find_common_parts(a, n, date, &d);
    release(&m);
    return d;
}
