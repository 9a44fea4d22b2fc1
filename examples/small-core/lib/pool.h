/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pools of equal items that are known outside by a number. Numbers start at 1, so that 0 can
 * mean "none" on the wire.
 */
#ifndef SC_POOL_H
#define SC_POOL_H

#include <stddef.h>
#include <stdint.h>

struct sc_pool {
    const char *name;
    size_t item_size;
    uint32_t count;
    uint32_t free_count;
    uint8_t *slots;
    uint32_t *free_ids;
    uint8_t *used;
};

int sc_pool_init(struct sc_pool *pool, const char *name, size_t item_size, uint32_t count);
void sc_pool_clear(struct sc_pool *pool);

/* A zeroed item and its number, or NULL when the pool is empty. */
void *sc_pool_take(struct sc_pool *pool, uint32_t *id);
void sc_pool_give(struct sc_pool *pool, uint32_t id);

/* NULL when no item in use has this number. */
void *sc_pool_find(const struct sc_pool *pool, uint32_t id);

#endif
