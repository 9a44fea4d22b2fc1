// The outline, the regions and the towns of the made-up country.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "country.h"

static const struct place outline[] = { { 42310000, -33900000 }, { 42150000, -32650000 },
    { 42700000, -31400000 }, { 43350000, -30950000 }, { 43600000, -30100000 },
    { 44500000, -29800000 }, { 45250000, -30250000 }, { 45900000, -29900000 },
    { 46800000, -30500000 }, { 47450000, -31650000 }, { 47900000, -31900000 },
    { 48050000, -33100000 }, { 47500000, -34000000 }, { 47600000, -35150000 },
    { 46900000, -36000000 }, { 46100000, -35700000 }, { 45400000, -36400000 },
    { 44600000, -36250000 }, { 44250000, -35300000 }, { 43400000, -35500000 },
    { 42900000, -34700000 } };

const char *const region_names[REGIONS] = { "Brenlund", "Caldmoor", "Dunvale", "Eskarra", "Fennlow",
    "Garrow", "Hollmere", "Istrand", "Jorvale" };
static const struct place region_centres[REGIONS] = { { 42900000, -32900000 },
    { 43600000, -34400000 }, { 44000000, -31300000 }, { 44900000, -35200000 },
    { 45000000, -32900000 }, { 45300000, -30900000 }, { 46500000, -34600000 },
    { 46300000, -32300000 }, { 47400000, -33000000 } };

int64_t random_spread(struct random *r, int64_t median)
{
    int64_t bell = -1020; // the sum of eight bytes: close to a bell curve around 0
    uint64_t bits = random_next(r);
    for (int i = 0; i < 8; i++, bits >>= 8)
        bell += (int64_t)(bits & 255);
    int64_t part = ((bell % 256) + 256) % 256, doublings = (bell - part) / 256;
    int64_t v = median * (256 + part) / 256;
    return doublings >= 0 ? v << doublings : v >> -doublings;
}

// Crossings of a ray with the outline: odd inside.
static bool inside(struct place p)
{
    bool in = false;
    for (size_t i = 0, j = ARRAY_LEN(outline) - 1; i < ARRAY_LEN(outline); j = i++) {
        struct place a = outline[i], b = outline[j];
        if ((a.latitude > p.latitude) == (b.latitude > p.latitude))
            continue;
        int64_t at = a.longitude + ((int64_t)b.longitude - a.longitude) *
                                           ((int64_t)p.latitude - a.latitude) /
                                           ((int64_t)b.latitude - a.latitude);
        in ^= p.longitude < at;
    }
    return in;
}

static struct place anywhere(struct random *r)
{
    for (;;) {
        struct place p = { 42150000 + (int32_t)random_below(r, 5900000),
            -36400000 + (int32_t)random_below(r, 6600000) };
        if (inside(p))
            return p;
    }
}

void country_init(struct country *c, uint64_t seed)
{
    struct random r = random_stream(seed, 1, 0);
    for (size_t i = 0; i < TOWNS; i++)
        c->towns[i] = anywhere(&r);
}

// The k-th town is drawn about 1/k as often as the first: the smaller of two draws, twice.
static struct place town(const struct country *c, struct random *r)
{
    uint32_t k = random_below(r, TOWNS);
    for (int i = 0; i < 2; i++) {
        uint32_t other = random_below(r, TOWNS);
        k = other < k ? other : k;
    }
    return c->towns[k];
}

static int32_t around(struct random *r, int32_t centre, uint32_t reach)
{
    return centre + (int32_t)(random_below(r, reach) + random_below(r, reach)) - (int32_t)reach;
}

struct place country_place(const struct country *c, struct random *r, bool rural)
{
    if (rural)
        return anywhere(r);
    struct place centre = town(c, r);
    for (int i = 0; i < 16; i++) { // towns at the coast have sites inland only
        struct place p = { around(r, centre.latitude, 160000),
            around(r, centre.longitude, 220000) };
        if (inside(p))
            return p;
    }
    return centre;
}

struct place country_town(const struct country *c, struct random *r)
{
    struct place p = c->towns[random_below(r, 5)];
    p.latitude += (int32_t)random_below(r, 2000); // on its own street
    return p;
}

uint32_t country_region(struct place p)
{
    uint32_t best = 0;
    int64_t nearest = INT64_MAX;
    for (uint32_t i = 0; i < REGIONS; i++) {
        int64_t north = p.latitude - region_centres[i].latitude;
        int64_t east = ((int64_t)p.longitude - region_centres[i].longitude) * 7 / 10;
        if (north * north + east * east < nearest) {
            nearest = north * north + east * east;
            best = i;
        }
    }
    return best;
}
