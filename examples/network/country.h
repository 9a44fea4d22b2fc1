// A country that does not exist, and small random numbers to fill it with.
//
// It lies in the open Atlantic, so that none of its sites is anywhere. Integers only: the same seed
// gives the same bytes on any machine. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_EXAMPLES_COUNTRY_H
#define ASSAY_EXAMPLES_COUNTRY_H

#include "base/base.h"

struct random {
    uint64_t state;
};

// splitmix64 (Sebastiano Vigna, public domain).
static inline uint64_t random_next(struct random *r)
{
    uint64_t z = r->state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

// 0 to `n` - 1; `n` is at least 1.
static inline uint32_t random_below(struct random *r, uint32_t n)
{
    return (uint32_t)((random_next(r) >> 32) * n >> 32);
}

static inline bool random_chance(struct random *r, uint32_t permille)
{
    return random_below(r, 1000) < permille;
}

// A stream of its own for the `index`-th thing of a kind.
static inline struct random random_stream(uint64_t seed, uint64_t kind, uint64_t index)
{
    struct random r = { seed ^ (kind << 56) };
    r.state = random_next(&r) + index * 0xd1342543de82ef95u;
    return r;
}

// About `median`, seldom more than eight times as much or as little: most sites are small.
int64_t random_spread(struct random *r, int64_t median);

enum { REGIONS = 9, TOWNS = 40 };
extern const char *const region_names[REGIONS];

struct place {
    int32_t latitude, longitude; // millionths of a degree
};

struct country {
    struct place towns[TOWNS]; // the first ones are the largest
};

void country_init(struct country *c, uint64_t seed);
// Somewhere inside the outline: near a town or, where `rural`, anywhere.
struct place country_place(const struct country *c, struct random *r, bool rural);
struct place country_town(const struct country *c, struct random *r); // in one of the large towns
uint32_t country_region(struct place p);                              // index of region_names

#endif
