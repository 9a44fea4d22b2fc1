// The arithmetic of concentration, on exact fractions.
//
// Amounts are brought below 2^50 in sum, so that a squared sum times the number of suppliers fits
// 128 bits; a quotient is then taken digit by digit and rounded once.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/diversity/diversity_int.h"

#include <stdlib.h>

typedef unsigned __int128 wide;

enum { SUM_BITS = 50, RISE = 100 * 1000, HIGH = 1800 * 1000 };

// `over` / `under`, times 10^digits, rounded half up. Both are below 2^123; the result fits 63
// bits.
static int64_t quotient(wide over, wide under, int digits)
{
    wide q = over / under, rest = over % under;
    for (int i = 0; i < digits; i++) {
        rest *= 10;
        q = q * 10 + rest / under;
        rest %= under;
    }
    return (int64_t)(q + (rest >= under - rest));
}

// HHI of squares that sum up to `squares` / `parts`, of a whole.
static struct hhi hhi_of(wide squares, wide parts, wide whole)
{
    if (!squares || !whole)
        return (struct hhi){ UNKNOWN, UNKNOWN };
    wide square = whole * whole * parts;
    return (struct hhi){ quotient(squares, square, 7), quotient(square, squares, 3) };
}

static int ascending(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static wide squares(const uint64_t *v, size_t n)
{
    wide sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (wide)v[i] * v[i];
    return sum;
}

static wide sum(const uint64_t *v, size_t n)
{
    wide total = 0;
    for (size_t i = 0; i < n; i++)
        total += v[i];
    return total;
}

// `more` goes to the largest of `v`, which is ascending.
static struct hhi to_largest(const uint64_t *v, size_t n, wide more)
{
    if (!n)
        return (struct hhi){ UNKNOWN, UNKNOWN };
    wide last = v[n - 1] + more;
    return hhi_of(squares(v, n - 1) + last * last, 1, sum(v, n) + more);
}

// `more` lifts the smallest of `v` to one level.
static struct hhi levelled(const uint64_t *v, size_t n, wide more)
{
    if (!n)
        return (struct hhi){ UNKNOWN, UNKNOWN };
    size_t lifted = 1;
    wide water = v[0] + more;
    while (lifted < n && water > (wide)v[lifted] * lifted)
        water += v[lifted++];
    return hhi_of(
            squares(v + lifted, n - lifted) * lifted + water * water, lifted, sum(v, n) + more);
}

// How far to the right the amounts must go.
static int shift_of(const struct share *shares, size_t n)
{
    wide total = 0;
    for (size_t i = 0; i < n; i++)
        total += (uint64_t)shares[i].amount;
    int shift = 0;
    while (total >> shift >> SUM_BITS)
        shift++;
    return shift;
}

static void judge(struct concentration *c)
{
    c->change = c->without.hhi == UNKNOWN || c->known.hhi == UNKNOWN
                        ? UNKNOWN
                        : c->without.hhi - c->known.hhi;
    c->alarm = c->change != UNKNOWN && c->change > RISE && c->without.hhi > HIGH;
}

// A restricted group with less than an equal share, without which the others are more concentrated.
static bool flatters(const struct share *s, int shift, wide square_sum, wide whole, size_t n)
{
    wide own = (uint64_t)s->amount >> shift;
    if (!s->restricted || !s->group || own * n >= whole)
        return false;
    wide rest = whole - own;
    struct hhi with = hhi_of(square_sum, 1, whole),
               without = hhi_of(square_sum - own * own, 1, rest);
    return without.hhi > with.hhi;
}

void concentrate(struct concentration *c, struct share *shares, size_t n)
{
    int shift = shift_of(shares, n);
    uint64_t *all = mem_alloc((n + 1) * sizeof *all), *rest = mem_alloc((n + 1) * sizeof *rest);
    size_t n_all = 0, n_rest = 0;
    wide unknown = 0, banned = 0;
    for (size_t i = 0; i < n; i++) {
        const struct share *s = &shares[i];
        if (!s->group) {
            unknown = (uint64_t)s->amount >> shift;
            continue;
        }
        all[n_all++] = (uint64_t)s->amount >> shift;
        banned += (uint64_t)s->restricted >> shift;
        if (s->amount > s->restricted)
            rest[n_rest++] = (uint64_t)(s->amount - s->restricted) >> shift;
    }
    qsort(all, n_all, sizeof *all, ascending);
    qsort(rest, n_rest, sizeof *rest, ascending);
    wide square_sum = squares(all, n_all), known = sum(all, n_all);
    c->scaled = shift > 0;
    c->known = hhi_of(square_sum, 1, known);
    c->least = hhi_of(square_sum, 1, known + unknown);
    c->most = to_largest(all, n_all, unknown);
    c->without = hhi_of(squares(rest, n_rest), 1, sum(rest, n_rest));
    c->without_levelled = levelled(rest, n_rest, banned);
    c->without_largest = to_largest(rest, n_rest, banned);
    judge(c);
    for (size_t i = 0; i < n; i++)
        shares[i].flatters = flatters(&shares[i], shift, square_sum, known, n_all);
    free(all);
    free(rest);
}
