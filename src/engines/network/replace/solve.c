// The best plan that can be had: the best of a few orders, improved, held against a bound; or the best there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/problem.h"

#include <stdlib.h>

enum { IMPROVE_TRIES = 4000000 };

struct entry { // of an order: the lowest `first`, then the highest `second`, then the index
    double first, second;
    uint32_t group;
};

static int by_entry(const void *x, const void *y)
{
    const struct entry *a = x, *b = y;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->second != b->second)
        return a->second > b->second ? -1 : 1;
    return (a->group > b->group) - (a->group < b->group);
}

enum rule { RULE_CREWS, RULE_MONEY, RULE_DUE, RULE_PRICES, RULES };
static const char *const rule_names[] = { "risk per crew day", "risk per money", "due date, then risk per crew day",
    "start at the bound's prices, then risk per crew day" };

static struct entry entry_of(const struct problem *p, uint32_t index, enum rule rule, const int32_t *favourite)
{
    const struct group *g = &p->groups[index];
    bool due = g->due < p->weeks;
    double weight = (double)(g->risk + (due ? g->late : 0)), days = weight / (double)(g->crew * g->weeks);
    struct entry e = { .group = index, .second = days };
    if (rule == RULE_DUE)
        e.first = due ? g->due : p->weeks;
    else if (rule == RULE_PRICES)
        e.first = favourite[index];
    else if (rule == RULE_MONEY)
        e.second = weight / ((double)g->cost + 1);
    return e;
}

// Makes a plan by the rule, in `plan`, and keeps plan and order if it is the best so far.
static void try_rule(const struct problem *p, struct ledger *l, enum rule rule, const int32_t *favourite,
        struct entry *entries, struct batch *order, struct plan *plan, struct solved *s)
{
    for (uint32_t i = 0; i < p->n_groups; i++)
        entries[i] = entry_of(p, i, rule, favourite);
    qsort(entries, p->n_groups, sizeof *entries, by_entry);
    for (size_t i = 0; i < p->n_groups; i++)
        order[i] = (struct batch){ .group = entries[i].group, .n = p->groups[entries[i].group].n };
    schedule(p, l, order, p->n_groups, plan);
    if (s->rule && plan->price >= s->rule_price)
        return;
    s->rule = rule_names[rule];
    s->rule_price = plan->price;
    memcpy(s->order, order, p->n_groups * sizeof *order);
    memcpy(s->plan.batches, plan->batches, plan->n * sizeof *plan->batches);
    s->plan.n = plan->n;
    s->plan.price = plan->price;
}

static size_t count_jobs(const struct problem *p)
{
    size_t jobs = 0;
    for (size_t i = 0; i < p->n_groups; i++)
        jobs += p->groups[i].n;
    return jobs;
}

void solve(struct arena *a, const struct problem *p, int rounds, struct solved *s)
{
    struct arena scratch = { 0 };
    struct ledger l;
    size_t jobs = count_jobs(p);
    struct plan plan = { .batches = arena_array(&scratch, struct batch, jobs) };
    struct entry *entries = arena_array(&scratch, struct entry, p->n_groups);
    struct batch *order = arena_array(&scratch, struct batch, p->n_groups);
    int32_t *favourite = arena_array(&scratch, int32_t, p->n_groups);
    *s = (struct solved){ .plan.batches = arena_array(a, struct batch, jobs),
        .order = arena_array(a, struct batch, p->n_groups), .n_order = p->n_groups };
    ledger_init(&scratch, p, &l);
    for (int rule = 0; rule < RULE_PRICES; rule++)
        try_rule(p, &l, (enum rule)rule, favourite, entries, order, &plan, s);
    s->exact = exact(&scratch, p, &plan);
    if (s->exact) {
        memcpy(s->plan.batches, plan.batches, plan.n * sizeof *plan.batches);
        s->plan.n = plan.n;
        s->bound = plan_price(p, &plan);
    } else if (rounds) {
        s->bound = lower_bound(p, s->plan.price, rounds, favourite);
        try_rule(p, &l, RULE_PRICES, favourite, entries, order, &plan, s);
        improve(p, &s->plan, IMPROVE_TRIES);
    } else
        s->bound = INT64_MIN;
    plan_settle(p, &s->plan);
    arena_release(&scratch);
}
