// A folded-multiply hash of byte strings (the construction of wyhash: Wang Yi, 2019), written anew.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <sys/random.h>

uint64_t hash_seed = 0x2545f4914f6cdd1du;

void hash_init(void)
{
    uint64_t seed;
    if (getrandom(&seed, sizeof seed, GRND_NONBLOCK) == (ssize_t)sizeof seed)
        hash_seed = seed | 1;
}

static uint64_t fold(uint64_t a, uint64_t b)
{
    __uint128_t product = (__uint128_t)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t load8(const unsigned char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static uint64_t load4(const unsigned char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

uint64_t hash_bytes(const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    uint64_t h = hash_seed ^ (n * 0xa0761d6478bd642fu), a = 0, b = 0;
    for (; n > 16; n -= 16, p += 16)
        h = fold(load8(p) ^ 0xe7037ed1a0b428dbu, load8(p + 8) ^ h);
    if (n >= 8) { // the two loads overlap, which is harmless and saves a loop over the tail
        a = load8(p);
        b = load8(p + n - 8);
    } else if (n >= 4) {
        a = load4(p);
        b = load4(p + n - 4);
    } else if (n > 0) {
        a = (uint64_t)p[0] << 16 | (uint64_t)p[n / 2] << 8 | p[n - 1];
    }
    return fold(a ^ 0x8ebc6af09c88c6e3u ^ h, b ^ 0x589965cc75374cc3u ^ hash_seed);
}
