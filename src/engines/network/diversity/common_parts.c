// Software parts that more than one supplier group ships: a failure they have in common.
//
// A part is told by its package URL without qualifiers, or by its name where it has none; each is
// listed in any version, and in each version that is shared.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/diversity/diversity_int.h"

#include <stdlib.h>

struct use {
    struct str identity, version;
    row component, group;
    row product, element; // what has it: one of them
};

// What hangs on a product: its elements in service.
struct load {
    int64_t elements, amount[BASES];
};

static void add_element(struct load *l, const struct element *e)
{
    l->elements++;
    for (enum base b = BASE_ELEMENTS; b < BASES; b++) {
        int64_t amount = amount_of(e, b);
        if (amount != UNKNOWN && __builtin_add_overflow(l->amount[b], amount, &l->amount[b]))
            l->amount[b] = INT64_MAX;
    }
}

static void add_load(struct load *l, const struct load *more)
{
    l->elements += more->elements;
    for (enum base b = BASE_ELEMENTS; b < BASES; b++)
        if (__builtin_add_overflow(l->amount[b], more->amount[b], &l->amount[b]))
            l->amount[b] = INT64_MAX;
}

// "pkg:deb/debian/x@1.2?arch=all#y" without its version, qualifiers and subpath.
static struct str identity(const struct component *c)
{
    struct str purl = c->purl;
    purl.len = str_find_byte(purl, '#');
    purl.len = str_find_byte(purl, '?');
    size_t at = str_rfind_byte(purl, '@');
    if (at < purl.len && str_find_byte(str_from(purl, at), '/') == purl.len - at)
        purl.len = at;
    return purl.len ? purl : c->name;
}

static int by_use(const void *a, const void *b)
{
    const struct use *x = a, *y = b;
    int order = str_cmp(x->identity, y->identity);
    if (!order)
        order = str_cmp(x->version, y->version);
    if (order)
        return order;
    if (x->group != y->group)
        return x->group < y->group ? -1 : 1;
    if (x->product != y->product)
        return x->product < y->product ? -1 : 1;
    return x->element < y->element ? -1 : x->element > y->element;
}

struct search {
    struct arena *a;
    const struct network *n;
    struct load *loads;                    // by product
    uint32_t *product_seen, *element_seen; // the question they were counted for last
    row *group_seen;
    uint32_t question;
    int32_t date;
    struct diversity *d;
    VEC(struct common_part) found;
    VEC(row) groups;
};

static int ascending(const void *a, const void *b)
{
    row x = *(const row *)a, y = *(const row *)b;
    return x < y ? -1 : x > y;
}

static void count_use(struct search *s, const struct use *u, struct load *load)
{
    if (s->group_seen[u->group] != s->question) {
        s->group_seen[u->group] = s->question;
        vec_push(&s->groups, u->group);
    }
    if (u->product) {
        if (s->product_seen[u->product] != s->question)
            add_load(load, &s->loads[u->product]);
        s->product_seen[u->product] = s->question;
    }
}

// After all products: an element counts once, whether it has the part itself or through its
// product.
static void count_element_use(struct search *s, const struct use *u, struct load *load)
{
    const struct element *e = &s->n->elements.items[u->element];
    if (!u->element || s->element_seen[u->element] == s->question || !in_service(e, s->date))
        return;
    s->element_seen[u->element] = s->question;
    if (!e->product || s->product_seen[e->product] != s->question)
        add_element(load, e);
}

static void ask(struct search *s, const struct use *uses, size_t n, bool any_version)
{
    struct load load = { 0 };
    s->question++;
    s->groups.len = 0;
    for (size_t i = 0; i < n; i++)
        count_use(s, &uses[i], &load);
    if (s->groups.len < 2)
        return;
    for (size_t i = 0; i < n; i++)
        count_element_use(s, &uses[i], &load);
    if (!load.elements)
        return;
    qsort(s->groups.items, s->groups.len, sizeof(row), ascending);
    const struct component *c = &s->n->components.items[uses[0].component];
    struct common_part p = { .name = c->name,
        .version = any_version ? (struct str){ 0 } : c->version,
        .purl = any_version ? c->purl.len ? uses[0].identity : c->purl : c->purl,
        .groups = arena_copy(s->a, s->groups.items, s->groups.len * sizeof(row)),
        .n_groups = s->groups.len,
        .elements = load.elements };
    memcpy(p.amount, load.amount, sizeof p.amount);
    p.amount[BASE_SITES] = UNKNOWN;
    vec_push(&s->found, p);
}

static size_t list_uses(struct search *s, struct use *uses)
{
    const struct network *n = s->n;
    size_t count = 0;
    for (row i = 1; i < n->components.len; i++) {
        const struct component *c = &n->components.items[i];
        row supplier = c->product ? n->products.items[c->product].supplier
                                  : n->elements.items[c->element].supplier;
        row group = s->d->group_of[supplier];
        if (group)
            uses[count++] = (struct use){ identity(c), c->version, i, group, c->product,
                c->product ? 0 : c->element };
    }
    qsort(uses, count, sizeof *uses, by_use);
    return count;
}

static int most_first(const void *a, const void *b)
{
    const struct common_part *x = a, *y = b;
    if (x->elements != y->elements)
        return x->elements > y->elements ? -1 : 1;
    int order = str_cmp(x->name, y->name);
    if (!order)
        order = str_cmp(x->version, y->version);
    return order ? order : str_cmp(x->purl, y->purl);
}

static void ask_all(struct search *s, const struct use *uses, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && str_eq(uses[end].identity, uses[i].identity);)
            end++;
        ask(s, uses + i, end - i, true);
        for (size_t v = i, to; v < end; v = to) {
            for (to = v + 1; to < end && str_eq(uses[to].version, uses[v].version);)
                to++;
            if (uses[v].version.len)
                ask(s, uses + v, to - v, false);
        }
    }
}

void find_common_parts(struct arena *a, const struct network *n, int32_t date, struct diversity *d)
{
    struct search s = { .a = a, .n = n, .date = date, .d = d };
    struct use *uses = mem_alloc((n->components.len + 1) * sizeof *uses);
    s.loads = mem_zero(n->products.len, sizeof *s.loads);
    s.product_seen = mem_zero(n->products.len, sizeof *s.product_seen);
    s.element_seen = mem_zero(n->elements.len, sizeof *s.element_seen);
    s.group_seen = mem_zero(d->n_groups, sizeof *s.group_seen);
    for (size_t i = 1; i < n->elements.len; i++)
        if (n->elements.items[i].product && in_service(&n->elements.items[i], date))
            add_element(&s.loads[n->elements.items[i].product], &n->elements.items[i]);
    ask_all(&s, uses, list_uses(&s, uses));
    if (s.found.len)
        qsort(s.found.items, s.found.len, sizeof *s.found.items, most_first);
    d->parts = arena_copy(a, s.found.items, s.found.len * sizeof *s.found.items);
    d->n_parts = s.found.len;
    free(uses);
    free(s.loads);
    free(s.product_seen);
    free(s.element_seen);
    free(s.group_seen);
    vec_free(&s.found);
    vec_free(&s.groups);
}
