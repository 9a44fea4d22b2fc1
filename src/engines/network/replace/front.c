// The points that no other beats on cost, risk and time.
//
// Between keeping all and replacing all lie plans that replace a part: the jobs that take out the
// most risk for their money first. Between a long and a short plan lie more crews, at a premium.
// Each point is scheduled by a rule, not searched; the options themselves are among the points.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <stdlib.h>

enum { PARTS = 10 };
static const int64_t crew_factors[] = { SHARE_ONE, SHARE_ONE * 3 / 2, SHARE_ONE * 2,
    SHARE_ONE * 3 };

struct worth { // of a group
    double ratio;
    uint32_t group;
};

static int by_worth(const void *x, const void *y)
{
    const struct worth *a = x, *b = y;
    if (a->ratio != b->ratio)
        return a->ratio > b->ratio ? -1 : 1;
    return (a->group > b->group) - (a->group < b->group);
}

static struct front_point point_of_option(const struct replace_option *o)
{
    return (struct front_point){ .what = option_names[o->kind],
        .crews = SHARE_ONE,
        .cost = o->cost.total,
        .risk = o->risk,
        .finish = o->finish };
}

// All numbers of a plan of `p`, whose groups have as many jobs as are replaced; `all` has those
// that there are.
static void measure(const struct context *c, const struct problem *p, const struct solved *s,
        struct front_point *point)
{
    int32_t last = -1;
    bool out = false;
    for (size_t i = 0; i < c->problem.n_groups; i++) // as if all were kept
        point->risk += c->problem.groups[i].risk * p->weeks * c->problem.groups[i].n;
    for (size_t i = 0; i < s->plan.n; i++) {
        const struct batch *b = &s->plan.batches[i];
        const struct group *g = &p->groups[b->group];
        int32_t end = b->start == p->weeks ? p->weeks : b->start + g->weeks;
        point->cost += g->cost * b->n;
        point->risk -= g->risk * (p->weeks - end) * b->n;
        out |= b->start == p->weeks;
        last = end - 1 > last ? end - 1 : last;
    }
    point->finish = out || last < 0 ? NO_DATE : week_end(c->w, last);
}

// What a job of the group costs more when the crews beyond those given work their share of it.
static int64_t premium(const struct context *c, uint32_t group, int64_t crews)
{
    int64_t price = job_cost(&c->w->jobs[c->w->from[group]], &c->likely).crews;
    return (int64_t)((__int128)price * c->w->q->options->crew.premium / SHARE_ONE *
                     (crews - SHARE_ONE) / crews);
}

static void plan_part(const struct context *c, const struct worth *order, int64_t part,
        int64_t crews, struct front_point *point)
{
    struct arena a = { 0 };
    struct problem p = c->problem;
    size_t cells = p.regions * (size_t)p.weeks;
    int64_t total = 0, so_far = 0;
    *point = (struct front_point){ .what = "part", .part = part, .crews = crews };
    p.crew = arena_array(&a, int64_t, cells);
    for (size_t i = 0; i < cells; i++)
        p.crew[i] = c->problem.crew[i] * crews / SHARE_ONE;
    p.groups = arena_array(&a, struct group, p.n_groups);
    p.n_groups = 0;
    for (size_t i = 0; i < c->problem.n_groups; i++)
        total += c->problem.groups[i].risk * c->problem.groups[i].n;
    for (size_t i = 0;
            i < c->problem.n_groups && (so_far < total * part / SHARE_ONE || part == SHARE_ONE);
            i++) {
        const struct group *g = &c->problem.groups[order[i].group];
        uint32_t n = g->n;
        if (part < SHARE_ONE && g->risk &&
                (total * part / SHARE_ONE - so_far + g->risk - 1) / g->risk < n)
            n = (uint32_t)((total * part / SHARE_ONE - so_far + g->risk - 1) / g->risk);
        so_far += g->risk * n;
        p.groups[p.n_groups] = *g;
        p.groups[p.n_groups].cost += premium(c, order[i].group, crews);
        p.groups[p.n_groups++].n = n;
    }
    struct solved s;
    solve_by_rule(&a, &p, &s);
    measure(c, &p, &s, point);
    arena_release(&a);
}

static int64_t time_of(const struct front_point *p)
{
    if (p->finish == NO_DATE) // nothing to finish, or no end in sight
        return p->cost ? INT64_MAX : INT64_MIN;
    return p->finish;
}

static bool beats(const struct front_point *a, const struct front_point *b)
{
    if (a->cost > b->cost || a->risk > b->risk || time_of(a) > time_of(b))
        return false;
    return a->cost < b->cost || a->risk < b->risk || time_of(a) < time_of(b);
}

static int by_cost(const void *x, const void *y)
{
    const struct front_point *a = x, *b = y;
    if (a->cost != b->cost)
        return a->cost < b->cost ? -1 : 1;
    if (a->risk != b->risk)
        return a->risk < b->risk ? -1 : 1;
    if (time_of(a) != time_of(b))
        return time_of(a) < time_of(b) ? -1 : 1;
    if (a->part != b->part)
        return a->part < b->part ? -1 : 1;
    return a->crews != b->crews ? (a->crews < b->crews ? -1 : 1) : strcmp(a->what, b->what);
}

void front_make(struct arena *a, const struct context *c, struct replace_result *r)
{
    size_t n = c->problem.n_groups;
    struct worth *order = mem_zero(n, sizeof *order);
    for (uint32_t i = 0; i < n; i++) {
        const struct group *g = &c->problem.groups[i];
        order[i] = (struct worth){ (double)g->risk / ((double)g->cost + 1), i };
    }
    qsort(order, n, sizeof *order, by_worth);
    r->points = arena_array(a, struct front_point, OPTION_KINDS + PARTS * ARRAY_LEN(crew_factors));
    for (int i = 0; i < OPTION_KINDS; i++)
        r->points[r->n_points++] = point_of_option(&r->options[i]);
    for (int part = 1; part <= PARTS && n; part++)
        for (size_t k = 0; k < ARRAY_LEN(crew_factors); k++)
            plan_part(
                    c, order, SHARE_ONE / PARTS * part, crew_factors[k], &r->points[r->n_points++]);
    qsort(r->points, r->n_points, sizeof *r->points, by_cost);
    for (uint32_t i = 0; i < r->n_points; i++) {
        r->points[i].front = true;
        for (uint32_t k = 0; k < r->n_points && r->points[i].front; k++)
            r->points[i].front = !beats(&r->points[k], &r->points[i]);
    }
    free(order);
}
