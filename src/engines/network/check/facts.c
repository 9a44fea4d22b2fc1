// One pass over the elements fills the columns; profiles are found by hash, and numbered as they
// come. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/check/facts.h"

#include "base/hash.h"

#include <stdlib.h>

enum { PARENTS_MOST = 64 }; // parts inside parts; beyond it an element keeps what it says itself

struct profiles {
    struct facts *f;
    VEC(struct profile) items;
    uint32_t *slots; // index + 1; 0: free
    size_t mask;
};

static void grow_slots(struct profiles *p)
{
    free(p->slots);
    p->mask = p->mask ? p->mask * 2 + 1 : 1023;
    p->slots = mem_zero(p->mask + 1, sizeof *p->slots);
    for (uint32_t i = 0; i < p->items.len; i++) {
        size_t at = hash_bytes(&p->items.items[i], sizeof(struct profile)) & p->mask;
        while (p->slots[at])
            at = (at + 1) & p->mask;
        p->slots[at] = i + 1;
    }
}

static uint32_t profile_number(struct profiles *p, const struct profile *x)
{
    if ((p->items.len + 1) * 2 > p->mask)
        grow_slots(p);
    size_t at = hash_bytes(x, sizeof *x) & p->mask;
    for (; p->slots[at]; at = (at + 1) & p->mask)
        if (memcmp(&p->items.items[p->slots[at] - 1], x, sizeof *x) == 0)
            return p->slots[at] - 1;
    vec_push(&p->items, *x);
    p->slots[at] = (uint32_t)p->items.len;
    return (uint32_t)p->items.len - 1;
}

// What a part does not say itself is that of what it is a part of.
static void inherit(const struct network *n, const struct element *e, struct profile *x, row *site,
        row *operator)
{
    row at = e->parent;
    for (int i = 0; at && at < n->elements.len && i < PARENTS_MOST; i++) {
        const struct element *p = &n->elements.items[at];
        if (!x->function && !x->layer)
            x->function = p->function, x->layer = p->layer;
        x->generations = x->generations ? x->generations : p->generations;
        *site = *site ? *site : p->site;
        *operator= * operator? *operator: p->operator;
        if (p->status == STATUS_REMOVED ||
                (p->status == STATUS_PLANNED && x->status != STATUS_REMOVED))
            x->status = p->status; // nothing is in what is not there
        if (!x->remote)
            x->remote = p->remote, x->manager = p->manager;
        at = p->parent;
    }
}

static void take_element(struct facts *f, struct profiles *p, row i)
{
    const struct network *n = f->n;
    const struct element *e = &n->elements.items[i];
    const struct rows_by *own = &f->element_components;
    row site = e->site, operator= e->operator;
    struct profile x = { .supplier = e->supplier,
        .product = e->product,
        .manager = e->manager,
        .contents = own->first[i] < own->first[i + 1] ? i : 0,
        .function = e->function,
        .layer = e->layer,
        .generations = e->generations,
        .status = e->status,
        .remote = e->remote,
        .part = e->parent != 0 };
    if (e->parent)
        inherit(n, e, &x, &site, &operator);
    if (!x.layer)
        x.layer = (uint8_t)network_functions[x.function].layer;
    x.sites = (uint8_t)n->sites.items[site].classes;
    x.sited = site != 0;
    f->site[i] = site;
    f->operator[i] = operator;
    f->acquired[i] = e->acquired;
    f->connected[i] = e->connected;
    f->profile[i] = profile_number(p, &x);
}

static void take_elements(struct facts *f, struct arena *a)
{
    size_t n = f->n->elements.len;
    struct profiles p = { .f = f };
    f->profile = arena_zero(a, sizeof(uint32_t) * n);
    f->site = arena_zero(a, sizeof(row) * n);
    f->operator= arena_zero(a, sizeof(row) * n);
    f->acquired = arena_zero(a, sizeof(int32_t) * n);
    f->connected = arena_zero(a, sizeof(int32_t) * n);
    for (row i = 1; i < n; i++)
        take_element(f, &p, i);
    f->n_profiles = (uint32_t)p.items.len;
    f->profiles = arena_copy(a, p.items.items, sizeof(struct profile) * p.items.len);
    vec_free(&p.items);
    free(p.slots);
}

static int by_text(const void *a, const void *b)
{
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

// Region of a site, by its text: the distinct ones first, then sorted.
struct region_slot {
    struct str text;
    uint32_t at; // in `regions` + 1; 0: free
};

static struct region_slot *find_region(struct region_slot *slots, size_t mask, struct str text)
{
    size_t i = hash_bytes(text.ptr, text.len) & mask;
    while (slots[i].at && !str_eq(slots[i].text, text))
        i = (i + 1) & mask;
    return &slots[i];
}

static void collect_regions(struct facts *f, struct region_slot *slots, size_t mask)
{
    f->n_regions = 0;
    f->regions[f->n_regions++] = (struct str){ "", 0 };
    for (size_t i = 1; i < f->n->sites.len; i++) {
        struct str text = f->n->sites.items[i].region;
        struct region_slot *s = text.len ? find_region(slots, mask, text) : NULL;
        if (!s || s->at)
            continue;
        *s = (struct region_slot){ text, 1 };
        f->regions[f->n_regions++] = text;
    }
    qsort(f->regions, f->n_regions, sizeof *f->regions, by_text);
    for (uint32_t i = 1; i < f->n_regions; i++)
        find_region(slots, mask, f->regions[i])->at = i + 1;
}

static void take_regions(struct facts *f, struct arena *a)
{
    size_t n = f->n->sites.len, mask = 15;
    while (mask < n * 2)
        mask = mask * 2 + 1;
    struct region_slot *slots = mem_zero(mask + 1, sizeof *slots);
    f->regions = arena_array(a, struct str, n + 1);
    f->region = arena_zero(a, sizeof(uint32_t) * n);
    collect_regions(f, slots, mask);
    for (size_t i = 1; i < n; i++)
        if (f->n->sites.items[i].region.len)
            f->region[i] = find_region(slots, mask, f->n->sites.items[i].region)->at - 1;
    free(slots);
}

// Arranges rows 1 .. n_rows - 1 by the row of another table that `of` gives; 0: by none.
static struct rows_by arrange(size_t n_rows, size_t n_of, row (*of)(const struct network *, row),
        const struct network *n, struct arena *a)
{
    struct rows_by by = { arena_zero(a, sizeof(uint32_t) * (n_of + 1)),
        arena_array(a, row, n_rows) };
    for (row i = 1; i < n_rows; i++)
        if (of(n, i) < n_of)
            by.first[of(n, i)]++;
    by.first[0] = 0;
    for (size_t k = 1; k <= n_of; k++)
        by.first[k] += by.first[k - 1];
    for (row i = (row)n_rows; i-- > 1;)
        if (of(n, i) && of(n, i) < n_of)
            by.items[--by.first[of(n, i)]] = i;
    return by;
}

static row component_element(const struct network *n, row i)
{
    return n->components.items[i].element;
}

static row component_product(const struct network *n, row i)
{
    return n->components.items[i].product;
}

static row certificate_element(const struct network *n, row i)
{
    return n->certificates.items[i].element;
}

static row certificate_product(const struct network *n, row i)
{
    return n->certificates.items[i].product;
}

void facts_make(struct facts *f, const struct network *n, struct arena *a)
{
    *f = (struct facts){ .n = n };
    supplier_index_make(&f->suppliers, n, a);
    f->element_components = arrange(n->components.len, n->elements.len, component_element, n, a);
    f->product_components = arrange(n->components.len, n->products.len, component_product, n, a);
    f->element_certificates =
            arrange(n->certificates.len, n->elements.len, certificate_element, n, a);
    f->product_certificates =
            arrange(n->certificates.len, n->products.len, certificate_product, n, a);
    take_regions(f, a);
    take_elements(f, a);
}

void facts_fold_products(struct facts *f, struct arena *a)
{
    const struct network *n = f->n;
    if (f->product_names)
        return;
    f->product_names = arena_zero(a, sizeof(struct str) * n->products.len);
    for (row i = 1; i < n->products.len; i++)
        f->product_names[i] = name_fold(a, n->products.items[i].name);
}
