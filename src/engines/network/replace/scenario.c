// Assumptions as one value each, and the planning problem that follows from them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <math.h>
#include <stdlib.h>

void scenario_init(struct arena *a, const struct works *w, struct scenario *s)
{
    const struct replace_options *o = w->q->options;
    int64_t **units[] = { &s->cost, &s->delivery };
    int64_t **work[] = { &s->days, &s->engineering, &s->visit, &s->tower, &s->tower_share };
    for (size_t i = 0; i < ARRAY_LEN(units); i++)
        *units[i] = arena_array(a, int64_t, o->units.n);
    for (size_t i = 0; i < ARRAY_LEN(work); i++)
        *work[i] = arena_array(a, int64_t, o->work.n);
    s->available = arena_array(a, int64_t, w->n_regions);
}

// Where the values come from: a corner of all spans, or a stream of random numbers.
struct source {
    enum corner corner;
    bool drawn;
    uint64_t state;
};

// splitmix64 (Sebastiano Vigna, public domain).
static uint64_t next(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

// A span's triangular distribution by its inverse; square roots are exact everywhere (IEEE 754).
static int64_t value_of(struct source *from, const struct span *span)
{
    if (!from->drawn)
        return from->corner == CORNER_LOW    ? span->low
               : from->corner == CORNER_HIGH ? span->high
                                             : span->likely;
    double u = (double)(next(&from->state) >> 11) * 0x1p-53;
    double width = (double)(span->high - span->low), left = (double)(span->likely - span->low);
    if (width <= 0)
        return span->low;
    double x = u * width < left ? sqrt(u * width * left)
                                : width - sqrt((1 - u) * width * (width - left));
    return span->low + llround(x);
}

static void fill(const struct works *w, struct source *from, struct scenario *s)
{
    const struct replace_options *o = w->q->options;
    for (uint32_t i = 0; i < o->units.n; i++) {
        s->cost[i] = value_of(from, &o->units.items[i].cost);
        s->delivery[i] = value_of(from, &o->units.items[i].delivery);
    }
    for (uint32_t i = 0; i < o->work.n; i++) {
        const struct work_row *k = &o->work.items[i];
        s->days[i] = value_of(from, &k->days);
        s->engineering[i] = value_of(from, &k->engineering);
        s->visit[i] = value_of(from, &k->visit);
        s->tower[i] = value_of(from, &k->tower);
        s->tower_share[i] = value_of(from, &k->tower_share);
    }
    s->given = value_of(from, &o->given);
    s->crew_price = value_of(from, &o->crew.price);
    for (uint32_t r = 0; r < w->n_regions; r++)
        s->available[r] = value_of(from, &o->crew.available);
}

void scenario_corner(const struct works *w, enum corner corner, struct scenario *s)
{
    fill(w, &(struct source){ .corner = corner }, s);
}

void scenario_draw(const struct works *w, uint64_t seed, uint32_t draw, struct scenario *s)
{
    struct source from = { .drawn = true, .state = seed };
    from.state = next(&from.state) ^ (uint64_t)draw * 0xd1342543de82ef95u;
    fill(w, &from, s);
}

static int64_t times(int64_t amount, int64_t share)
{
    return (int64_t)((__int128)amount * share / SHARE_ONE);
}

int64_t job_anyway(const struct job *j, enum refresh refresh, const struct scenario *s)
{
    int64_t sum = times(j->given[refresh], s->given);
    for (uint32_t i = 0; i < j->n_parts; i++)
        if (j->parts[i].refresh == refresh)
            sum += j->parts[i].n * s->cost[j->parts[i].unit];
    return sum;
}

struct cost_parts job_cost(const struct job *j, const struct scenario *s)
{
    struct cost_parts c = { .engineering = s->engineering[j->work], .visits = s->visit[j->work] };
    for (int refresh = 0; refresh < REFRESHES; refresh++)
        c.equipment += job_anyway(j, (enum refresh)refresh, s);
    c.towers = times(s->tower[j->work], s->tower_share[j->work]);
    c.crews = s->days[j->work] * s->crew_price / 100;
    c.total = c.equipment + c.engineering + c.visits + c.towers + c.crews;
    return c;
}

void problem_init(struct arena *a, const struct works *w, struct problem *p)
{
    const struct replace_options *o = w->q->options;
    size_t weeks = (size_t)o->weeks, cells = w->n_regions * weeks;
    *p = (struct problem){ .weeks = (int32_t)weeks,
        .regions = w->n_regions,
        .n_groups = w->n_groups,
        .groups = arena_zero(a, w->n_groups * sizeof(struct group)),
        .crew = arena_array(a, int64_t, cells),
        .down = arena_array(a, int32_t, cells),
        .n_steps = w->n_steps,
        .carry = o->budget.carry,
        .step_of = w->step_of,
        .budget = arena_copy(a, w->budget, w->n_steps * sizeof *w->budget),
        .discount = w->discount,
        .until = w->until,
        .unfinished = (double)o->unfinished / SHARE_ONE };
    for (size_t i = 0; i < cells; i++)
        p->down[i] = w->down[i / weeks];
    for (size_t i = 0; i < w->n_groups; i++) {
        const struct job *j = &w->jobs[w->from[i]];
        struct group *g = &p->groups[i];
        *g = (struct group){
            .region = j->region, .n = w->from[i + 1] - w->from[i], .due = INT32_MAX
        };
        g->down = j->site && o->work.items[j->work].down;
        g->risk = weekly(j->risk);
        g->late = weekly(o->late * j->n_elements);
        if (j->due != NO_DATE) // the last week that ends by the due date
            g->due = j->due < w->q->date + 6 ? -1 : (j->due - w->q->date - 6) / 7;
    }
}

void problem_fill(const struct works *w, const struct scenario *s, struct problem *p)
{
    const struct replace_options *o = w->q->options;
    size_t weeks = (size_t)p->weeks;
    int64_t most[64],
            *busiest = w->n_regions <= 64 ? most : mem_alloc(w->n_regions * sizeof *busiest);
    for (uint32_t r = 0; r < w->n_regions; r++) {
        busiest[r] = 0;
        for (size_t t = r * weeks; t < (r + 1) * weeks; t++) {
            p->crew[t] = w->crew[t] * s->available[r] / SHARE_ONE;
            busiest[r] = p->crew[t] > busiest[r] ? p->crew[t] : busiest[r];
        }
    }
    for (size_t i = 0; i < w->n_groups; i++) {
        const struct job *j = &w->jobs[w->from[i]];
        struct group *g = &p->groups[i];
        // So many crew days a week as work at a site at once, but not more than there are in a good
        // week.
        int64_t days = s->days[j->work], pace = o->crew.at_site * o->crew.days;
        pace = busiest[j->region] < pace ? busiest[j->region] : pace;
        g->weeks = pace ? (int32_t)((days + pace - 1) / pace) : 1;
        g->weeks = g->weeks < p->weeks ? g->weeks : p->weeks;
        g->crew = (days + g->weeks - 1) / g->weeks;
        g->earliest = 0;
        for (uint32_t k = 0; k < j->n_needs; k++)
            g->earliest = (int32_t)s->delivery[j->needs[k]] > g->earliest
                                  ? (int32_t)s->delivery[j->needs[k]]
                                  : g->earliest;
        g->cost = job_cost(j, s).total;
    }
    if (busiest != most)
        free(busiest);
}
