// A price below which no plan can be.
//
// Lagrangian relaxation: crews, coverage and money get prices in place of limits. Then every group
// chooses its start alone, and the sum of what they pay, less the worth of what was there to be
// used, is a bound at any prices; the best prices give the bound of the linear program. They are
// sought by the volume algorithm (Barahona and Anbil 2000): steps along the averaged excess of use
// over limit, sized by the distance to the known plan. Limits are scaled by their mean so that crew
// days and money move alike.
//
// The sum is made in doubles in a fixed order; what rounding could take (half a unit a job, and
// 1e-9 of the whole) is taken off, so that the bound holds. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/replace/problem.h"

#include <math.h>
#include <stdlib.h>

struct relaxed {
    const struct problem *p;
    size_t cells, rows; // rows: crews by cell, coverage by cell, money by step
    double *limit, *scale;
    double *price;               // of a unit of each row
    double *used;                // by the choices at these prices
    double *crew_sum, *down_sum; // [region * (weeks + 1) + week]: prices of the weeks before
    double *money;               // [week]: 1 + price of money spent in it, times the discount of it
    double *after;               // [week]: working space
    uint8_t *open;               // [group * weeks + start]: a job may start there
    int32_t *choice;             // [group]
    double jobs;
};

static bool fits_alone(const struct problem *p, const struct group *g, int32_t start)
{
    size_t at = (size_t)g->region * (size_t)p->weeks;
    for (int32_t t = start; t < start + g->weeks; t++)
        if (p->crew[at + (size_t)t] < g->crew || (g->down && p->down[at + (size_t)t] < 1))
            return false;
    return true;
}

static double mean_of(const double *v, size_t n)
{
    double sum = 0;
    size_t some = 0;
    for (size_t i = 0; i < n; i++) {
        sum += v[i];
        some += v[i] > 0;
    }
    return some ? sum / (double)some : 1;
}

static void relaxed_init(struct arena *a, const struct problem *p, struct relaxed *r)
{
    size_t weeks = (size_t)p->weeks;
    *r = (struct relaxed){ .p = p, .cells = p->regions * weeks };
    r->rows = 2 * r->cells + p->n_steps;
    r->limit = arena_array(a, double, r->rows);
    r->scale = arena_array(a, double, r->rows);
    r->price = arena_zero(a, r->rows * sizeof(double));
    r->used = arena_array(a, double, r->rows);
    r->crew_sum = arena_array(a, double, p->regions *(weeks + 1));
    r->down_sum = arena_array(a, double, p->regions *(weeks + 1));
    r->money = arena_array(a, double, weeks);
    r->open = arena_array(a, uint8_t, p->n_groups * weeks);
    r->choice = arena_array(a, int32_t, p->n_groups);
    for (size_t i = 0; i < r->cells; i++) {
        r->limit[i] = (double)p->crew[i];
        r->limit[r->cells + i] = (double)p->down[i];
    }
    for (size_t k = 0; k < p->n_steps; k++)
        r->limit[2 * r->cells + k] = (double)p->budget[k];
    double means[3] = { mean_of(r->limit, r->cells), mean_of(r->limit + r->cells, r->cells),
        mean_of(r->limit + 2 * r->cells, p->n_steps) };
    for (size_t i = 0; i < r->rows; i++)
        r->scale[i] = 1 / means[i < r->cells ? 0 : i < 2 * r->cells ? 1 : 2];
    for (size_t i = 0; i < p->n_groups; i++) {
        const struct group *g = &p->groups[i];
        r->jobs += g->n;
        for (int32_t t = 0; t < p->weeks; t++)
            r->open[i * weeks + (size_t)t] =
                    t >= g->earliest && t <= last_start(p, g) && fits_alone(p, g, t);
    }
}

static void sum_prices(struct relaxed *r)
{
    const struct problem *p = r->p;
    for (size_t region = 0; region < p->regions; region++) {
        size_t from = region * (size_t)p->weeks, to = region * ((size_t)p->weeks + 1);
        r->crew_sum[to] = r->down_sum[to] = 0;
        for (size_t t = 0; t < (size_t)p->weeks; t++) {
            r->crew_sum[to + t + 1] = r->crew_sum[to + t] + r->price[from + t];
            r->down_sum[to + t + 1] = r->down_sum[to + t] + r->price[r->cells + from + t];
        }
    }
    const double *step = r->price + 2 * r->cells;
    double later = 0;
    for (int32_t t = p->weeks, k = (int32_t)p->n_steps; t-- > 0;) {
        for (; p->n_steps && k > p->step_of[t]; k--)
            later = p->carry ? later + step[k - 1] : 0;
        double now = !p->n_steps ? 0 : p->carry ? later : step[p->step_of[t]];
        r->money[t] = p->discount[t] + now;
    }
}

// The cheapest start of a group at these prices: a job's price there in *best.
static int32_t choose(const struct relaxed *r, size_t index, double *best)
{
    const struct problem *p = r->p;
    const struct group *g = &p->groups[index];
    const uint8_t *open = r->open + index * (size_t)p->weeks;
    size_t at = (size_t)g->region * ((size_t)p->weeks + 1);
    const double *crew = r->crew_sum + at, *down = r->down_sum + at;
    double cost = (double)g->cost, risk = (double)g->risk, late = (double)g->late,
           need = (double)g->crew;
    double due = g->due < p->weeks ? p->until[g->due + 1] : INFINITY, one = g->down;
    int32_t choice = p->weeks, last = last_start(p, g);
    *best = (double)job_price(p, g, p->weeks);
    for (int32_t t = g->earliest; t <= last; t++) {
        double end = p->until[t + g->weeks], over = end > due ? end - due : 0;
        double price = cost * r->money[t] + risk * end + late * over +
                       need * (crew[t + g->weeks] - crew[t]) + one * (down[t + g->weeks] - down[t]);
        if (price < *best && open[t]) {
            *best = price;
            choice = t;
        }
    }
    return choice;
}

static void use(struct relaxed *r, const struct group *g, int32_t start)
{
    size_t at = (size_t)g->region * (size_t)r->p->weeks;
    for (int32_t t = start; t < start + g->weeks; t++) {
        r->used[at + (size_t)t] += (double)g->crew * g->n;
        if (g->down)
            r->used[r->cells + at + (size_t)t] += g->n;
    }
    if (!r->p->n_steps)
        return;
    size_t k = (size_t)r->p->step_of[start], end = r->p->carry ? r->p->n_steps : k + 1;
    for (; k < end; k++)
        r->used[2 * r->cells + k] += (double)g->cost * g->n;
}

// The bound at the current prices; leaves the choices and what they use.
static double evaluate(struct relaxed *r)
{
    double sum = 0;
    sum_prices(r);
    memset(r->used, 0, r->rows * sizeof *r->used);
    for (size_t i = 0; i < r->p->n_groups; i++) {
        double best;
        r->choice[i] = choose(r, i, &best);
        sum += best * r->p->groups[i].n;
        if (r->choice[i] < r->p->weeks)
            use(r, &r->p->groups[i], r->choice[i]);
    }
    for (size_t i = 0; i < r->rows; i++)
        sum -= r->price[i] * r->limit[i];
    return sum;
}

struct search {
    double *centre, *mean; // the best prices so far, the averaged use
    double best, factor;
    int idle; // rounds since the bound rose
};

// Prices a step from the centre along the averaged excess.
static void step(struct relaxed *r, const struct search *s, double known)
{
    double norm = 0;
    for (size_t i = 0; i < r->rows; i++) {
        double excess = (s->mean[i] - r->limit[i]) * r->scale[i];
        if (excess > 0 || s->centre[i] > 0)
            norm += excess * excess;
    }
    double size = norm > 0 ? s->factor * (known * 1.0001 + 1 - s->best) / norm : 0;
    for (size_t i = 0; i < r->rows; i++) {
        double excess = (s->mean[i] - r->limit[i]) * r->scale[i];
        r->price[i] = fmax(0, s->centre[i] + size * excess * r->scale[i]);
    }
}

static void take_up(struct relaxed *r, struct search *s, double value, int32_t *favourite)
{
    s->best = value;
    s->idle = 0;
    memcpy(s->centre, r->price, r->rows * sizeof *s->centre);
    memcpy(favourite, r->choice, r->p->n_groups * sizeof *favourite);
}

int64_t lower_bound(const struct problem *p, int64_t known, int rounds, int32_t *favourite)
{
    struct arena a = { 0 };
    struct relaxed r;
    relaxed_init(&a, p, &r);
    struct search s = { .factor = 1,
        .centre = arena_array(&a, double, r.rows),
        .mean = arena_array(&a, double, r.rows) };
    take_up(&r, &s, evaluate(&r), favourite);
    memcpy(favourite, r.choice, p->n_groups * sizeof *favourite);
    memcpy(s.mean, r.used, r.rows * sizeof *s.mean);
    double weight = 0.2;
    for (int i = 0; i < rounds && s.best < (double)known && s.factor > 1e-5; i++) {
        step(&r, &s, (double)known);
        double value = evaluate(&r), along = 0;
        for (size_t k = 0; k < r.rows; k++) {
            double excess = (r.used[k] - r.limit[k]) * r.scale[k];
            along += excess * (s.mean[k] - r.limit[k]) * r.scale[k];
            s.mean[k] += weight * (r.used[k] - s.mean[k]);
        }
        if (value > s.best) {
            s.factor *= along >= 0 ? 1.2 : 1;
            take_up(&r, &s, value, favourite);
        } else if (++s.idle == 10) {
            s.factor *= 0.7;
            weight = fmax(weight * 0.9, 0.01);
            s.idle = 0;
        }
    }
    int64_t bound = (int64_t)floor(s.best - 0.5 * r.jobs - 1e-9 * fabs(s.best));
    arena_release(&a);
    return bound;
}
