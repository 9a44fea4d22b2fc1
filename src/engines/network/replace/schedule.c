// Jobs in a given order, each in its cheapest week that still has room.
//
// A job's price over its start falls or rises up to its due week and falls or rises after it, so
// that its cheapest start is the earliest, the one that just makes the due week, or the last; from
// there the first week with room on either side is the cheapest with room on that side.
//
// With one region, one week a job, no dates and no discount, the order by risk over crew days gives
// the best plan of the problem in which jobs may be split (an exchange of two neighbours in the
// wrong order never costs), which is why that order is one of those that solve.c tries.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/problem.h"

static int32_t clamp(int32_t x, int32_t low, int32_t high)
{
    return x < low ? low : x > high ? high : x;
}

// The start that would be cheapest if there were room everywhere.
static int32_t ideal_start(const struct problem *p, const struct group *g)
{
    int32_t last = last_start(p, g), best = g->earliest;
    int32_t others[] = {
        g->due == INT32_MAX ? last : clamp(g->due + 1 - g->weeks, g->earliest, last), last
    };
    int64_t price = job_price(p, g, best);
    for (size_t i = 0; i < ARRAY_LEN(others); i++) {
        int64_t other = job_price(p, g, others[i]);
        if (other < price) {
            price = other;
            best = others[i];
        }
    }
    return best;
}

// The first week from `t` on that has crews to spare; shortens the way for the next who asks.
static int32_t skip(int32_t *next, int32_t t)
{
    int32_t end = t;
    while (next[end] != end)
        end = next[end];
    while (next[t] != end) {
        int32_t then = next[t];
        next[t] = end;
        t = then;
    }
    return end;
}

int32_t cheapest_start(const struct problem *p, const struct ledger *l, const struct group *g)
{
    int32_t last = last_start(p, g);
    if (g->earliest > last)
        return p->weeks;
    int32_t *next = l->next[g->down] + (size_t)g->region * ((size_t)p->weeks + 1);
    int32_t ideal = ideal_start(p, g), after = skip(next, ideal), before = ideal - 1;
    while (after <= last && !ledger_room(p, l, g, after, 1))
        after = skip(next, after + 1);
    if (after == ideal)
        return after;
    while (before >= g->earliest && !ledger_room(p, l, g, before, 1))
        before--;
    if (before < g->earliest)
        return after <= last ? after : p->weeks;
    if (after > last)
        return before;
    return job_price(p, g, before) <= job_price(p, g, after) ? before : after;
}

void schedule(const struct problem *p, struct ledger *l, const struct batch *order, size_t n,
        struct plan *plan)
{
    ledger_reset(p, l);
    plan->n = 0;
    plan->price = 0;
    for (size_t i = 0; i < n; i++) {
        const struct group *g = &p->groups[order[i].group];
        for (uint32_t left = order[i].n, some; left; left -= some) {
            int32_t start = cheapest_start(p, l, g);
            some = start == p->weeks ? left : ledger_room(p, l, g, start, left);
            if (start < p->weeks)
                ledger_take(p, l, g, start, some);
            plan->batches[plan->n++] = (struct batch){ order[i].group, some, start };
            plan->price += job_price(p, g, start) * some;
        }
    }
}
