// Percentiles of cost and finish over drawn assumptions.
//
// Each draw takes one value of every span, makes the problem of them and schedules all jobs again,
// in an order that is the same for all draws: what a planner who has fixed the order learns as time
// goes by. A draw depends on its number alone, so that threads change nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <stdlib.h>

struct worker {
    struct arena arena;
    struct scenario scenario;
    struct problem problem;
    struct ledger ledger;
    struct plan plan;
    bool ready;
};

struct drawing {
    const struct context *c;
    const struct batch *order;
    size_t n, jobs;
    struct worker *workers;
    int64_t *cost, *finish; // [draw]
};

static void worker_init(const struct drawing *d, struct worker *w)
{
    scenario_init(&w->arena, d->c->w, &w->scenario);
    problem_init(&w->arena, d->c->w, &w->problem);
    ledger_init(&w->arena, &d->c->problem, &w->ledger);
    w->plan.batches = arena_array(&w->arena, struct batch, d->jobs);
    w->ready = true;
}

static void draw(void *context, size_t worker, size_t index)
{
    struct drawing *d = context;
    struct worker *w = &d->workers[worker];
    if (!w->ready)
        worker_init(d, w);
    scenario_draw(d->c->w, d->c->w->q->seed, (uint32_t)index, &w->scenario);
    problem_fill(d->c->w, &w->scenario, &w->problem);
    schedule(&w->problem, &w->ledger, d->order, d->n, &w->plan);
    int64_t cost = 0, last = -1;
    for (size_t i = 0; i < w->plan.n; i++) {
        const struct batch *b = &w->plan.batches[i];
        const struct group *g = &w->problem.groups[b->group];
        int64_t end = b->start == w->problem.weeks ? INT32_MAX : b->start + g->weeks - 1;
        cost += g->cost * b->n;
        last = end > last ? end : last;
    }
    d->cost[index] = cost;
    d->finish[index] = last == INT32_MAX ? INT32_MAX : week_end(d->c->w, (int32_t)last);
}

static int by_value(const void *x, const void *y)
{
    const int64_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

// The smallest value that so many percent of the draws do not exceed.
static struct percentiles percentiles_of(int64_t *values, size_t n)
{
    qsort(values, n, sizeof *values, by_value);
    return (struct percentiles){ values[(n * 10 + 99) / 100 - 1], values[(n * 50 + 99) / 100 - 1],
        values[(n * 90 + 99) / 100 - 1] };
}

void option_draw(
        const struct context *c, const struct batch *order, size_t n, struct replace_option *o)
{
    const struct replace_request *q = c->w->q;
    size_t workers = q->pool ? pool_size(q->pool) : 1;
    struct drawing d = { .c = c,
        .order = order,
        .n = n,
        .workers = mem_zero(workers, sizeof *d.workers),
        .cost = mem_zero(q->draws, sizeof *d.cost),
        .finish = mem_zero(q->draws, sizeof *d.finish) };
    for (size_t i = 0; i < n; i++)
        d.jobs += order[i].n;
    o->draws = q->draws;
    if (q->pool)
        pool_for(q->pool, q->draws, draw, &d);
    else
        for (size_t i = 0; i < q->draws; i++)
            draw(&d, 0, i);
    for (size_t i = 0; i < q->draws; i++)
        o->draws_unfinished += d.finish[i] == INT32_MAX;
    o->cost_drawn = percentiles_of(d.cost, q->draws);
    o->finish_drawn = percentiles_of(d.finish, q->draws);
    for (size_t i = 0; i < workers; i++)
        arena_release(&d.workers[i].arena);
    free(d.workers);
    free(d.cost);
    free(d.finish);
}
