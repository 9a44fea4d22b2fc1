// A hash map from 64-bit keys to 64-bit values, for ids and pointers; one thread at a time.
//
// Key 0 is not allowed. Iteration order depends on the process's seed: sort what leaves it.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_MAP_H
#define ASSAY_MAP_H

#include "base/base.h"

struct map_slot {
    uint64_t key, value;
};

struct map {
    struct map_slot *slots; // a power of two of them; key 0 is free
    size_t mask, len;
};

void map_free(struct map *m);
void map_clear(struct map *m); // keeps the memory
// The value of `key`, or NULL. The pointer is good until the next map_put.
uint64_t *map_get(const struct map *m, uint64_t key);
// The value of `key`, made with 0 when new.
uint64_t *map_put(struct map *m, uint64_t key);

#endif
