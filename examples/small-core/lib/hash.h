/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chained hash tables from a key of bytes to a pointer. The table copies no key. */
#ifndef SC_HASH_H
#define SC_HASH_H

#include <stddef.h>

struct sc_hash;

struct sc_hash *sc_hash_new(unsigned int size_log2);
void sc_hash_free(struct sc_hash *hash);

/* The key must stay where it is until it is removed. Returns -1 when memory has run out. */
int sc_hash_put(struct sc_hash *hash, const void *key, size_t key_len, void *value);

/* NULL when there is no such key. */
void *sc_hash_find(const struct sc_hash *hash, const void *key, size_t key_len);

void sc_hash_remove(struct sc_hash *hash, const void *key, size_t key_len);

#endif
