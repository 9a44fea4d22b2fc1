/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chained hash tables, FNV-1a over the key's bytes. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "hash.h"
#include "log.h"

#define HASH_MIN_LOG2 4
#define HASH_MAX_LOG2 20

struct hash_item {
    struct hash_item *next;
    const void *key;
    size_t key_len;
    void *value;
};

struct sc_hash {
    uint32_t mask;
    struct hash_item **buckets;
};

static uint32_t hash_bytes(const void *key, size_t key_len)
{
    const uint8_t *p = key;
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < key_len; i++)
        h = (h ^ p[i]) * 16777619u;
    return h;
}

struct sc_hash *sc_hash_new(unsigned int size_log2)
{
    struct sc_hash *hash;

    if (size_log2 < HASH_MIN_LOG2)
        size_log2 = HASH_MIN_LOG2;
    if (size_log2 > HASH_MAX_LOG2)
        size_log2 = HASH_MAX_LOG2;
    hash = calloc(1, sizeof(*hash));
    if (!hash)
        return NULL;
    hash->mask = (1u << size_log2) - 1;
    hash->buckets = calloc((size_t)hash->mask + 1, sizeof(*hash->buckets));
    if (!hash->buckets) {
        free(hash);
        return NULL;
    }
    return hash;
}

void sc_hash_free(struct sc_hash *hash)
{
    if (!hash)
        return;
    for (uint32_t i = 0; i <= hash->mask; i++) {
        struct hash_item *item = hash->buckets[i];

        while (item) {
            struct hash_item *next = item->next;

            free(item);
            item = next;
        }
    }
    free(hash->buckets);
    free(hash);
}

/* The link that points to the key's item, or the bucket's last link when it has none. */
static struct hash_item **find_link(const struct sc_hash *hash, const void *key, size_t key_len)
{
    struct hash_item **link = &hash->buckets[hash_bytes(key, key_len) & hash->mask];

    while (*link) {
        if ((*link)->key_len == key_len && memcmp((*link)->key, key, key_len) == 0)
            break;
        link = &(*link)->next;
    }
    return link;
}

int sc_hash_put(struct sc_hash *hash, const void *key, size_t key_len, void *value)
{
    struct hash_item **link = find_link(hash, key, key_len);
    struct hash_item *item = *link;

    if (!item) {
        item = calloc(1, sizeof(*item));
        if (!item)
            return -1;
        *link = item;
    }
    item->key = key;
    item->key_len = key_len;
    item->value = value;
    return 0;
}

void *sc_hash_find(const struct sc_hash *hash, const void *key, size_t key_len)
{
    struct hash_item *item = *find_link(hash, key, key_len);

    return item ? item->value : NULL;
}

void sc_hash_remove(struct sc_hash *hash, const void *key, size_t key_len)
{
    struct hash_item **link = find_link(hash, key, key_len);
    struct hash_item *item = *link;

    if (!item)
        return;
    *link = item->next;
    free(item);
}
