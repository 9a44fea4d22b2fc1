// The best plan that can be had: the best of a few orders, improved, held against a bound; or the
// best there is. SPDX-License-Identifier: GPL-3.0-or-later
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
static const char *const rule_names[] = { "risk per crew day", "risk per money",
    "due date, then risk per crew day", "start at the bound's prices, then risk per crew day" };

static struct entry entry_of(
        const struct problem *p, uint32_t index, enum rule rule, const int32_t *favourite)
{
    const struct group *g = &p->groups[index];
    bool due = g->due < p->weeks;
    double weight = (double)(g->risk + (due ? g->late : 0)),
           days = weight / (double)(g->crew * g->weeks);
    struct entry e = { .group = index, .second = days };
    if (rule == RULE_DUE)
        e.first = due ? g->due : p->weeks;
    else if (rule == RULE_PRICES)
        e.first = favourite[index];
    else if (rule == RULE_MONEY)
        e.second = weight / ((double)g->cost + 1);
    return e;
}

struct trying {
    struct arena scratch;
    struct ledger l;
    struct plan plan;
    struct entry *entries;
    struct batch *order;
    int32_t *favourite;
};

static void keep_plan(struct plan *plan, const struct plan *from)
{
    memcpy(plan->batches, from->batches, from->n * sizeof *from->batches);
    plan->n = from->n;
    plan->price = from->price;
}

// Makes a plan by the rule, and keeps plan and order if it is the best so far.
static void try_rule(const struct problem *p, struct trying *t, enum rule rule, struct solved *s)
{
    for (uint32_t i = 0; i < p->n_groups; i++)
        t->entries[i] = entry_of(p, i, rule, t->favourite);
    qsort(t->entries, p->n_groups, sizeof *t->entries, by_entry);
    for (size_t i = 0; i < p->n_groups; i++)
        t->order[i] = (struct batch){ .group = t->entries[i].group,
            .n = p->groups[t->entries[i].group].n };
    schedule(p, &t->l, t->order, p->n_groups, &t->plan);
    if (s->rule && t->plan.price >= s->rule_price)
        return;
    s->rule = rule_names[rule];
    s->rule_price = t->plan.price;
    memcpy(s->order, t->order, p->n_groups * sizeof *t->order);
    keep_plan(&s->plan, &t->plan);
}

static size_t count_jobs(const struct problem *p)
{
    size_t jobs = 0;
    for (size_t i = 0; i < p->n_groups; i++)
        jobs += p->groups[i].n;
    return jobs;
}

// Tries the rules that need no bound.
static void try_rules(struct arena *a, const struct problem *p, struct trying *t, struct solved *s)
{
    size_t jobs = count_jobs(p);
    t->plan.batches = arena_array(&t->scratch, struct batch, jobs);
    t->entries = arena_array(&t->scratch, struct entry, p->n_groups);
    t->order = arena_array(&t->scratch, struct batch, p->n_groups);
    t->favourite = arena_array(&t->scratch, int32_t, p->n_groups);
    *s = (struct solved){ .plan.batches = arena_array(a, struct batch, jobs),
        .bound = INT64_MIN,
        .order = arena_array(a, struct batch, p->n_groups),
        .n_order = p->n_groups };
    ledger_init(&t->scratch, p, &t->l);
    for (int rule = 0; rule < RULE_PRICES; rule++)
        try_rule(p, t, (enum rule)rule, s);
}

void solve_by_rule(struct arena *a, const struct problem *p, struct solved *s)
{
    struct trying t = { 0 };
    try_rules(a, p, &t, s);
    plan_settle(p, &s->plan);
    arena_release(&t.scratch);
}

void solve(struct arena *a, const struct problem *p, int rounds, struct solved *s)
{
    struct trying t = { 0 };
    try_rules(a, p, &t, s);
    s->exact = exact(&t.scratch, p, &t.plan);
    if (s->exact) {
        keep_plan(&s->plan, &t.plan);
        s->bound = plan_price(p, &t.plan);
    } else {
        s->bound = lower_bound(p, s->plan.price, rounds, t.favourite);
        try_rule(p, &t, RULE_PRICES, s);
        improve(p, &s->plan, IMPROVE_TRIES);
    }
    plan_settle(p, &s->plan);
    arena_release(&t.scratch);
}
