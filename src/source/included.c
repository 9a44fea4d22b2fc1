// Which variants of headers the program consists of: each belongs to the first unit that includes it.
//
// A unit's list of what it includes is long and gone with the next one, so each worker notes for every variant the first
// of its units, and the place among what that one includes; afterwards the workers' notes are one.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/program_int.h"

#include <stdlib.h>

static void note(struct map *first, uint64_t *order, const struct parsed *p)
{
    for (uint32_t i = 0; i < p->n_children; i++) {
        uint64_t child = (uint64_t)(uintptr_t)p->children[i], *seen = map_get(first, child);
        if (seen && *seen <= *order)
            continue;
        note(first, order, p->children[i]);
        *map_put(first, child) = ++*order;
    }
}

void included_note(struct reading *r, size_t worker, uint32_t unit)
{
    uint64_t order = (uint64_t)unit << 32;
    note(&r->included[worker], &order, r->units[unit].parsed);
}

struct first_use {
    const struct parsed *parsed;
    uint64_t order;
};

static int compare_uses(const void *a, const void *b)
{
    const struct first_use *x = a, *y = b;
    return (x->order > y->order) - (x->order < y->order);
}

static void unite(struct map *all, const struct map *some)
{
    for (size_t i = 0; some->len && i <= some->mask; i++) {
        if (!some->slots[i].key)
            continue;
        uint64_t *order = map_put(all, some->slots[i].key);
        if (!*order || some->slots[i].value < *order)
            *order = some->slots[i].value;
    }
}

const struct parsed **included_list(const struct reading *r, size_t *n)
{
    struct map all = { 0 };
    for (size_t w = 0; w < r->workers; w++)
        unite(&all, &r->included[w]);
    VEC(struct first_use) uses = { 0 };
    for (size_t i = 0; all.len && i <= all.mask; i++)
        if (all.slots[i].key)
            vec_push(&uses, (struct first_use){ (const struct parsed *)(uintptr_t)all.slots[i].key,
                                    all.slots[i].value });
    if (uses.len)
        qsort(uses.items, uses.len, sizeof *uses.items, compare_uses);
    const struct parsed **list = mem_alloc((uses.len + 1) * sizeof *list);
    for (size_t i = 0; i < uses.len; i++)
        list[i] = uses.items[i].parsed;
    *n = uses.len;
    vec_free(&uses);
    map_free(&all);
    return list;
}
