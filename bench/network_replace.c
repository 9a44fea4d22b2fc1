// Measures the planner of replacements: a synthetic network where every site has work.
//
// usage: network-replace SITES DRAWS THREADS; prints one line "key value" a figure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"
#include "network/made_network.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static double cpu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

// Every element of a site where `sites` bounds them, due in three years in the core and in five
// elsewhere.
static uint32_t choose(struct arena *a, const struct network *n, uint32_t sites, int32_t date,
        uint8_t **act, int32_t **due)
{
    uint32_t found = 0;
    uint8_t *seen = arena_zero(a, n->sites.len);
    *act = arena_zero(a, n->elements.len);
    *due = arena_array(a, int32_t, n->elements.len);
    for (row i = 1; i < n->elements.len; i++) {
        const struct element *e = &n->elements.items[i];
        (*act)[i] = e->site && e->site <= sites && e->layer != LAYER_CUSTOMER;
        (*due)[i] = date + (e->layer == LAYER_CORE ? 3 : 5) * 365;
        found += (*act)[i] && !seen[e->site];
        seen[e->site] |= (*act)[i];
    }
    return found;
}

static double plan(const struct replace_request *q, struct arena *a, struct replace_result *r)
{
    struct error e;
    double begin = now();
    if (replace_plan(a, q, r, &e)) {
        fprintf(stderr, "%s: %s\n", e.place, e.primary);
        exit(3);
    }
    return now() - begin;
}

// One option by itself, by the planner and by its plain rules, then its draws.
static void measure_one(const struct replace_request *q, struct arena *a)
{
    struct works w;
    struct replace_result r = { 0 };
    struct replace_option o = { 0 };
    struct error e;
    struct solved plain, best;
    struct context c = { .w = &w };
    if (works_make(a, q, &w, &r, &e))
        exit(3);
    scenario_init(a, &w, &c.likely);
    scenario_corner(&w, CORNER_LIKELY, &c.likely);
    problem_init(a, &w, &c.problem);
    problem_fill(&w, &c.likely, &c.problem);
    double begin = now();
    solve_by_rule(a, &c.problem, &plain);
    double rule = now();
    solve(a, &c.problem, 400, &best);
    double solved = now();
    double before = cpu();
    option_draw(&c, best.order, best.n_order, &o);
    double drawn = now();
    double bound = (double)best.bound;
    printf("draws_cpu %.3f\nbest.gap %.3f\n", cpu() - before,
            100 * ((double)best.plan.price - bound) / bound);
    printf("plain.gap %.3f\nplain.seconds %.3f\nreplace.seconds %.3f\ndraws_seconds %.3f\ngroups "
           "%zu\njobs %zu\n",
            100 * ((double)plain.plan.price - bound) / bound, rule - begin, solved - rule,
            drawn - solved, w.n_groups, w.n_jobs);
}

static void print_option(const struct replace_request *q, const struct replace_option *o)
{
    struct error e;
    const char *name = option_names[o->kind];
    double gap = o->bound ? 100.0 * (double)(o->objective.total - o->bound) / (double)o->bound : 0;
    double rule = o->bound ? 100.0 * (double)(o->rule_objective - o->bound) / (double)o->bound : 0;
    char finish[11] = "-";
    if (o->finish != NO_DATE)
        date_text(o->finish, finish);
    printf("%s.jobs %u\n%s.gap %.3f\n%s.rule_gap %.3f\n%s.valid %s\n", name, o->jobs, name, gap,
            name, rule, name, replace_validate(q, o, &e) ? e.primary : "yes");
    printf("%s.cost %.0f\n%s.finish %s\n%s.unfinished %u\n%s.late %u\n%s.exact %d\n%s.rule %s\n",
            name, (double)o->cost.total / 100, name, finish, name, o->unfinished, name, o->late,
            name, o->exact, name, o->rule);
}

int main(int argc, char **argv)
{
    uint32_t sites = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 5000;
    uint32_t draws = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : 10000;
    size_t threads = argc > 3 ? strtoul(argv[3], NULL, 10) : 0;
    struct network n;
    struct arena a = { 0 };
    struct replace_options o;
    struct replace_result r;
    struct error e;
    uint8_t *act;
    int32_t *due, date = 20454; // 2026-01-01
    made_network(&n, &(struct made_options){ .seed = 1, .sites = sites, .unknown = 20 });
    if (replace_options_builtin(&a, &o, &e))
        return 3;
    printf("sites %u\n", choose(&a, &n, sites, date, &act, &due));
    struct pool *pool = pool_new(threads);
    struct replace_request q = {
        .network = &n, .options = &o, .act = act, .due = due, .date = date, .seed = 1, .pool = pool
    };
    printf("elements %zu\nplan_seconds %.3f\n", n.elements.len - 1, plan(&q, &a, &r));
    q.draws = draws;
    measure_one(&q, &a);
    for (int k = 0; k < OPTION_KINDS; k++)
        print_option(&q, &r.options[k]);
    uint32_t front = 0;
    for (uint32_t i = 0; i < r.n_points; i++)
        front += r.points[i].front;
    printf("front %u of %u\n", front, r.n_points);
    pool_free(pool);
    arena_release(&a);
    network_release(&n);
}
