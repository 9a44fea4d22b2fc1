// Open addressing with linear probing, at most two thirds full.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/map.h"

#include "base/hash.h"

#include <stdlib.h>

void map_free(struct map *m)
{
    free(m->slots);
    *m = (struct map){ 0 };
}

void map_clear(struct map *m)
{
    if (m->len)
        memset(m->slots, 0, (m->mask + 1) * sizeof *m->slots);
    m->len = 0;
}

static struct map_slot *find(const struct map *m, uint64_t key)
{
    size_t i = hash_u64(key) & m->mask;
    while (m->slots[i].key && m->slots[i].key != key)
        i = (i + 1) & m->mask;
    return &m->slots[i];
}

uint64_t *map_get(const struct map *m, uint64_t key)
{
    if (!m->len)
        return NULL;
    struct map_slot *s = find(m, key);
    return s->key ? &s->value : NULL;
}

static void grow(struct map *m)
{
    struct map old = *m;
    m->mask = old.slots ? old.mask * 2 + 1 : 15;
    m->slots = mem_zero(m->mask + 1, sizeof *m->slots);
    for (size_t i = 0; old.slots && i <= old.mask; i++)
        if (old.slots[i].key)
            *find(m, old.slots[i].key) = old.slots[i];
    free(old.slots);
}

uint64_t *map_put(struct map *m, uint64_t key)
{
    if (key == 0)
        BUG("map key 0");
    if (!m->slots || (m->len + 1) * 3 > (m->mask + 1) * 2)
        grow(m);
    struct map_slot *s = find(m, key);
    if (!s->key) {
        s->key = key;
        m->len++;
    }
    return &s->value;
}
