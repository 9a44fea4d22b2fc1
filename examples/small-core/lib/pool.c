/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pools of equal items: one block of slots and a stack of the numbers that are free. */
#include <stdlib.h>
#include <string.h>

#include "log.h"
#include "pool.h"

int sc_pool_init(struct sc_pool *pool, const char *name, size_t item_size, uint32_t count)
{
    pool->name = name;
    pool->item_size = item_size;
    pool->count = count;
    pool->free_count = count;
    pool->slots = calloc(count, item_size);
    pool->free_ids = calloc(count, sizeof(*pool->free_ids));
    pool->used = calloc(count, 1);
    if (!pool->slots || !pool->free_ids || !pool->used) {
        sc_error("no memory for %u items of pool '%s'", count, name);
        sc_pool_clear(pool);
        return -1;
    }
    for (uint32_t i = 0; i < count; i++)
        pool->free_ids[i] = count - i;
    return 0;
}

void sc_pool_clear(struct sc_pool *pool)
{
    free(pool->slots);
    free(pool->free_ids);
    free(pool->used);
    memset(pool, 0, sizeof(*pool));
}

void *sc_pool_take(struct sc_pool *pool, uint32_t *id)
{
    void *item;

    if (pool->free_count == 0)
        return NULL;
    *id = pool->free_ids[--pool->free_count];
    pool->used[*id - 1] = 1;
    item = pool->slots + (size_t)(*id - 1) * pool->item_size;
    memset(item, 0, pool->item_size);
    return item;
}

void sc_pool_give(struct sc_pool *pool, uint32_t id)
{
    if (!sc_pool_find(pool, id)) {
        sc_error("item %u of pool '%s' is not in use", id, pool->name);
        return;
    }
    pool->used[id - 1] = 0;
    /* Every number is either in use or on the stack, so the stack has room for this one. */
    sc_must(pool->free_count < pool->count);
    pool->free_ids[pool->free_count++] = id;
}

void *sc_pool_find(const struct sc_pool *pool, uint32_t id)
{
    if (id == 0 || id > pool->count || !pool->used[id - 1])
        return NULL;
    return pool->slots + (size_t)(id - 1) * pool->item_size;
}
