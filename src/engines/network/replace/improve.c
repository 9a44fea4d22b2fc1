// Moves and exchanges of jobs, while they help.
//
// Requires a valid plan; leaves a valid plan that costs no more. A job is lifted and put in its
// cheapest week; where that is where it was, it changes places with a job that holds a better week
// in its region, if both together get cheaper. Work is counted in tries. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/replace/problem.h"

enum { NONE = UINT32_MAX };

struct bench {
    const struct problem *p;
    struct ledger l;
    size_t jobs;
    uint32_t *group;         // [job]
    int32_t *start;          // [job]
    uint32_t *next, *before; // [job]: in the list of its week
    uint32_t *first;         // [region * (weeks + 1) + start]
    uint64_t tries;
};

static const struct group *group_of(const struct bench *b, uint32_t job)
{
    return &b->p->groups[b->group[job]];
}

static uint32_t *list_of(const struct bench *b, const struct group *g, int32_t start)
{
    return &b->first[(size_t)g->region * ((size_t)b->p->weeks + 1) + (size_t)start];
}

static void put(struct bench *b, uint32_t job, int32_t start)
{
    const struct group *g = group_of(b, job);
    uint32_t *first = list_of(b, g, start);
    b->start[job] = start;
    b->before[job] = NONE;
    b->next[job] = *first;
    if (*first != NONE)
        b->before[*first] = job;
    *first = job;
    if (start < b->p->weeks)
        ledger_take(b->p, &b->l, g, start, 1);
}

static void lift(struct bench *b, uint32_t job)
{
    const struct group *g = group_of(b, job);
    if (b->next[job] != NONE)
        b->before[b->next[job]] = b->before[job];
    if (b->before[job] != NONE)
        b->next[b->before[job]] = b->next[job];
    else
        *list_of(b, g, b->start[job]) = b->next[job];
    if (b->start[job] < b->p->weeks)
        ledger_take(b->p, &b->l, g, b->start[job], -1);
}

static void bench_init(
        struct arena *a, const struct problem *p, const struct plan *plan, struct bench *b)
{
    size_t lists = (size_t)p->regions * ((size_t)p->weeks + 1);
    for (size_t i = 0; i < plan->n; i++)
        b->jobs += plan->batches[i].n;
    b->group = arena_array(a, uint32_t, b->jobs);
    b->start = arena_array(a, int32_t, b->jobs);
    b->next = arena_array(a, uint32_t, b->jobs);
    b->before = arena_array(a, uint32_t, b->jobs);
    b->first = arena_array(a, uint32_t, lists);
    memset(b->first, 0xff, lists * sizeof *b->first);
    ledger_init(a, p, &b->l);
    for (size_t r = 0; r < p->regions; r++)
        b->l.least[r] = INT64_MIN; // what is given back must be found again
    uint32_t job = 0;
    for (size_t i = 0; i < plan->n; i++)
        for (uint32_t k = 0; k < plan->batches[i].n; k++) {
            b->group[job] = plan->batches[i].group;
            put(b, job++, plan->batches[i].start);
        }
}

static int64_t price_at(const struct bench *b, uint32_t job, int32_t start)
{
    return job_price(b->p, group_of(b, job), start);
}

// `job` is lifted. Puts it into the week of `other`, and that where it is cheapest then, if it
// pays.
static bool exchange(struct bench *b, uint32_t job, uint32_t other)
{
    int32_t mine = b->start[job], theirs = b->start[other];
    int64_t was = price_at(b, job, mine) + price_at(b, other, theirs);
    lift(b, other);
    if (ledger_room(b->p, &b->l, group_of(b, job), theirs, 1)) {
        put(b, job, theirs);
        int32_t then = cheapest_start(b->p, &b->l, group_of(b, other));
        if (price_at(b, job, theirs) + price_at(b, other, then) < was) {
            put(b, other, then);
            return true;
        }
        lift(b, job);
        b->start[job] = mine;
    }
    put(b, other, theirs);
    return false;
}

// `job` is lifted and no free week is better: is one that another holds?
static bool exchange_any(struct bench *b, uint32_t job)
{
    const struct group *g = group_of(b, job);
    int64_t now = price_at(b, job, b->start[job]);
    for (int32_t t = g->earliest; t <= last_start(b->p, g); t++) {
        if (t == b->start[job] || job_price(b->p, g, t) >= now)
            continue;
        uint32_t last = b->group[job], next;
        for (uint32_t other = *list_of(b, g, t); other != NONE && b->tries; other = next) {
            next = b->next[other];
            if (b->group[other] == last)
                continue;
            last = b->group[other];
            b->tries--;
            if (exchange(b, job, other))
                return true;
        }
    }
    return false;
}

static bool better(struct bench *b, uint32_t job)
{
    int32_t was = b->start[job];
    lift(b, job);
    b->tries -= b->tries > 0;
    int32_t best = cheapest_start(b->p, &b->l, group_of(b, job));
    if (price_at(b, job, best) < price_at(b, job, was)) {
        put(b, job, best);
        return true;
    }
    if (exchange_any(b, job))
        return true;
    put(b, job, was);
    return false;
}

void improve(const struct problem *p, struct plan *plan, uint64_t tries)
{
    struct arena a = { 0 };
    struct bench b = { .p = p, .tries = tries };
    bench_init(&a, p, plan, &b);
    for (bool some = true; some && b.tries;) {
        some = false;
        for (uint32_t job = 0; job < b.jobs && b.tries; job++)
            some |= better(&b, job);
    }
    plan->n = b.jobs;
    for (size_t i = 0; i < b.jobs; i++)
        plan->batches[i] = (struct batch){ b.group[i], 1, b.start[i] };
    arena_release(&a);
}
