// Hashing for tables in memory: seeded per process, so that a hostile drop cannot aim for collisions.
//
// A hash value therefore differs from run to run and must never reach an output or decide an order.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_HASH_H
#define ASSAY_HASH_H

#include "base/base.h"

extern uint64_t hash_seed; // set once by hash_init, before any table is made

void hash_init(void);
uint64_t hash_bytes(const void *bytes, size_t n);

// The finaliser of splitmix64 over a folded multiply: good enough to index with low bits.
static inline uint64_t hash_u64(uint64_t x)
{
    x = (x ^ hash_seed) * 0x9e3779b97f4a7c15u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    return x ^ (x >> 29);
}

static inline uint64_t hash_pair(uint64_t a, uint64_t b)
{
    return hash_u64(hash_u64(a) + 0x632be59bd9b4e019u * b);
}

#endif
