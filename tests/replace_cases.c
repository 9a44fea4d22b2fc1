// Planning problems made from a seed, tried out by brute force. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "replace_cases.h"

#include <math.h>

enum { JOBS_MOST = 5 };

static void calendar(struct arena *a, struct problem *p, double rate)
{
    p->discount = arena_array(a, double, (size_t)p->weeks + 1);
    p->until = arena_array(a, double, (size_t)p->weeks + 1);
    p->until[0] = 0;
    for (int32_t t = 0; t <= p->weeks; t++) {
        p->discount[t] = pow(rate, t);
        if (t)
            p->until[t] = p->until[t - 1] + p->discount[t - 1];
    }
    p->crew = arena_array(a, int64_t, p->regions * (size_t)p->weeks);
    p->down = arena_array(a, int32_t, p->regions * (size_t)p->weeks);
    p->step_of = arena_zero(a, sizeof(int32_t) * (size_t)p->weeks);
}

static void small_group(struct random *r, const struct problem *p, uint32_t n, struct group *g)
{
    *g = (struct group){ .region = random_below(r, p->regions), .n = n };
    g->weeks = 1 + random_chance(r, 250);
    g->earliest = (int32_t)random_below(r, 3);
    g->due = random_chance(r, 500) ? INT32_MAX : (int32_t)random_below(r, 7) - 1;
    g->crew = 100 + 50 * random_below(r, 5);
    g->down = random_chance(r, 700);
    g->cost = 1000 + random_below(r, 9000);
    g->risk = random_below(r, 800);
    g->late = random_below(r, 800);
}

void small_case(struct arena *a, uint64_t seed, struct problem *p)
{
    struct random r = random_stream(seed, 1, 0);
    *p = (struct problem){ .weeks = 3 + (int32_t)random_below(&r, 5),
        .regions = 1 + random_below(&r, 2) };
    p->unfinished = 2;
    calendar(a, p, random_chance(&r, 500) ? 1 : 0.96);
    for (size_t i = 0; i < p->regions * (size_t)p->weeks; i++) {
        p->crew[i] = random_chance(&r, 150) ? 0 : 200 + 100 * random_below(&r, 3);
        p->down[i] = 1 + (int32_t)random_below(&r, 2);
    }
    if (random_chance(&r, 600)) {
        p->n_steps = 1 + random_below(&r, 3);
        p->carry = random_chance(&r, 600);
        p->budget = arena_array(a, int64_t, p->n_steps);
        for (size_t k = 0; k < p->n_steps; k++)
            p->budget[k] = 3000 + random_below(&r, 12000) + (p->carry && k ? p->budget[k - 1] : 0);
        for (int32_t t = 0; t < p->weeks; t++)
            p->step_of[t] = t * (int32_t)p->n_steps / p->weeks;
    }
    p->groups = arena_array(a, struct group, JOBS_MOST);
    for (uint32_t left = 2 + random_below(&r, JOBS_MOST - 1), n; left; left -= n) {
        n = 1 + random_below(&r, left < 2 ? left : 2);
        small_group(&r, p, n, &p->groups[p->n_groups++]);
    }
}

void large_case(struct arena *a, uint64_t seed, uint32_t jobs, int32_t weeks, uint32_t alike,
        struct problem *p)
{
    struct random r = random_stream(seed, 2, 0);
    *p = (struct problem){
        .weeks = weeks, .regions = 9, .unfinished = 2, .carry = true, .n_steps = 5
    };
    calendar(a, p, pow(0.95, 1 / 52.0));
    for (size_t i = 0; i < p->regions * (size_t)p->weeks; i++) {
        size_t week = i % (size_t)p->weeks % 52;
        p->crew[i] = week < 2 || week == 51 ? 0 : week < 9 || week > 46 ? 1200 : 2000;
        p->down[i] = 6;
    }
    p->budget = arena_array(a, int64_t, p->n_steps);
    for (size_t k = 0; k < p->n_steps; k++)
        p->budget[k] = (int64_t)(k + 1) * jobs * 5000000;
    for (int32_t t = 0; t < weeks; t++)
        p->step_of[t] = t * 5 / weeks;
    p->groups = arena_array(a, struct group, jobs);
    for (uint32_t left = jobs, n; left; left -= n) {
        n = left < alike ? left : alike;
        p->groups[p->n_groups++] = (struct group){ .region = random_below(&r, 9),
            .n = n,
            .weeks = 1,
            .earliest = 16 + (int32_t)random_below(&r, 20),
            .due = random_chance(&r, 300) ? 100 + (int32_t)random_below(&r, 150) : INT32_MAX,
            .crew = 300 + 10 * random_below(&r, 40),
            .down = random_chance(&r, 900),
            .cost = 8000000 + random_below(&r, 20000000),
            .risk = 5000 + random_below(&r, 80000),
            .late = 100000 };
    }
}

const char *plan_fault(const struct problem *p, const struct plan *plan)
{
    for (uint32_t i = 0; i < p->n_groups; i++) {
        uint64_t n = 0;
        for (size_t b = 0; b < plan->n; b++)
            n += plan->batches[b].group == i ? plan->batches[b].n : 0;
        if (n != p->groups[i].n)
            return "a group has more or fewer jobs than it should";
    }
    for (size_t i = 0; i < plan->n; i++) {
        const struct batch *b = &plan->batches[i];
        const struct group *g = &p->groups[b->group];
        if (b->start != p->weeks && (b->start < g->earliest || b->start + g->weeks > p->weeks))
            return "a job starts too early or too late";
    }
    for (uint32_t region = 0; region < p->regions; region++) {
        for (int32_t week = 0; week < p->weeks; week++) {
            int64_t crew = 0, down = 0;
            for (size_t i = 0; i < plan->n; i++) {
                const struct batch *b = &plan->batches[i];
                const struct group *g = &p->groups[b->group];
                if (g->region == region && b->start <= week && week < b->start + g->weeks) {
                    crew += g->crew * b->n;
                    down += g->down ? b->n : 0;
                }
            }
            if (crew > p->crew[region * (uint32_t)p->weeks + (uint32_t)week])
                return "more crews than there are";
            if (down > p->down[region * (uint32_t)p->weeks + (uint32_t)week])
                return "too many sites down";
        }
    }
    for (int32_t step = 0; step < (int32_t)p->n_steps; step++) {
        int64_t spent = 0;
        for (size_t i = 0; i < plan->n; i++) {
            const struct batch *b = &plan->batches[i];
            int32_t of = b->start < p->weeks ? p->step_of[b->start] : INT32_MAX;
            spent += of == step || (p->carry && of < step) ? p->groups[b->group].cost * b->n : 0;
        }
        if (spent > p->budget[step])
            return "more money than there is";
    }
    return NULL;
}

static int64_t price_of(const struct problem *p, const struct group *g, int32_t start)
{
    double price = (double)g->cost * (start == p->weeks ? p->unfinished : p->discount[start]);
    int32_t end = start == p->weeks ? p->weeks : start + g->weeks;
    for (int32_t t = 0; t < end; t++)
        price += p->discount[t] * (double)(g->risk + (t > g->due ? g->late : 0));
    return llround(price);
}

int64_t best_price(const struct problem *p)
{
    struct batch jobs[JOBS_MOST];
    struct plan plan = { .batches = jobs };
    for (uint32_t i = 0; i < p->n_groups; i++)
        for (uint32_t k = 0; k < p->groups[i].n; k++)
            jobs[plan.n++] = (struct batch){ .group = i, .n = 1 };
    int64_t best = INT64_MAX;
    for (size_t at = 0; at < plan.n;) {
        int64_t price = 0;
        for (size_t i = 0; i < plan.n; i++)
            price += price_of(p, &p->groups[jobs[i].group], jobs[i].start);
        if (price < best && !plan_fault(p, &plan))
            best = price;
        for (at = 0; at < plan.n && ++jobs[at].start > p->weeks; at++)
            jobs[at].start = 0;
    }
    return best;
}
