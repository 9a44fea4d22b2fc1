// Public money: who gets what of a sum that does not suffice, and what of it is paid when.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <stdlib.h>

static int64_t times(int64_t amount, int64_t share)
{
    return (int64_t)((__int128)amount * share / SHARE_ONE);
}

// The share of claims that is paid on a day: of the last step in force.
static int64_t share_on(const struct replace_options *o, int32_t day)
{
    int64_t share = 0;
    for (uint32_t i = 0; i < o->funding.steps.n && o->funding.steps.items[i].from <= day; i++)
        share = o->funding.steps.items[i].share;
    return share;
}

// Claims follow the spending every few weeks; a claim is paid some weeks later, at the share of
// that day; a share that rises tops up what was paid before.
void funding_make(struct arena *a, const struct context *c, struct replace_option *o)
{
    const struct works *w = c->w;
    const struct replace_options *p = w->q->options;
    int32_t weeks = (int32_t)p->weeks, every = (int32_t)p->funding.every,
            after = (int32_t)p->funding.after;
    int64_t *spent = arena_zero(a, (size_t)weeks * sizeof *spent),
            *claimed = arena_zero(a, (size_t)weeks * sizeof *claimed);
    for (uint32_t i = 0; i < o->n_plan; i++)
        if (o->plan[i].start >= 0 && o->plan[i].start < weeks)
            spent[o->plan[i].start] += o->plan[i].cost;
    for (int32_t t = 1; t < weeks; t++)
        spent[t] += spent[t - 1];
    o->flow = arena_array(a, struct funding_flow, (size_t)(weeks / every) + 1);
    int64_t paid = 0;
    for (int32_t t = 0; t < weeks; t++) {
        bool claim = (t + 1) % every == 0 || t + 1 == weeks;
        claimed[t] = claim ? times(spent[t], p->funding.eligible) : t ? claimed[t - 1] : 0;
        int64_t due = t >= after ? times(claimed[t - after], share_on(p, w->q->date + 7 * t)) : 0;
        paid = due > paid ? due : paid;
        struct funding_flow flow = { t, spent[t], claimed[t], paid, spent[t] - paid };
        o->gap_most = flow.gap > o->gap_most ? flow.gap : o->gap_most;
        if (claim)
            o->flow[o->n_flow++] = flow;
    }
    o->paid_most = paid;
}

static uint32_t next_priority(const struct applicant *x, size_t n, uint32_t after)
{
    uint32_t next = UINT32_MAX;
    for (size_t i = 0; i < n; i++)
        if (x[i].priority > after && x[i].priority < next)
            next = x[i].priority;
    return next;
}

struct pro_rata pro_rata(int64_t available, struct applicant *applicants, size_t n)
{
    struct pro_rata r = { .factor = SHARE_ONE };
    uint32_t priority = 0;
    for (size_t i = 0; i < n; i++) {
        r.demand += applicants[i].demand;
        applicants[i].award = 0;
    }
    while ((priority = next_priority(applicants, n, priority)) != UINT32_MAX) {
        int64_t demand = 0, money = available - r.awarded;
        for (size_t i = 0; i < n; i++)
            demand += applicants[i].priority == priority ? applicants[i].demand : 0;
        if (demand > money && r.factor == SHARE_ONE)
            r.factor = (int64_t)((__int128)money * SHARE_ONE / demand);
        for (size_t i = 0; i < n; i++) {
            struct applicant *x = &applicants[i];
            if (x->priority != priority)
                continue;
            x->award = demand > money ? (int64_t)((__int128)x->demand * money / demand) : x->demand;
            r.awarded += x->award;
        }
        if (demand > money) // what rounding left is nobody's
            break;
    }
    r.shortfall = r.demand - r.awarded;
    return r;
}
