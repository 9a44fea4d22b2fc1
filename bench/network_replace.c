// Measures the planner of replacements: a synthetic network whose largest supplier goes.
//
// usage: network-replace SITES DRAWS THREADS; prints one line "key value" a figure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/replace.h"
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

// The elements of the supplier that has the most, due in three and five years by turns of layer.
static void choose(struct arena *a, const struct network *n, int32_t date, uint8_t **act, int32_t **due)
{
    uint32_t *count = arena_zero(a, n->suppliers.len * sizeof *count);
    row most = 1;
    for (row i = 1; i < n->elements.len; i++)
        count[n->elements.items[i].supplier]++;
    for (row s = 1; s < n->suppliers.len; s++)
        most = count[s] > count[most] ? s : most;
    *act = arena_zero(a, n->elements.len);
    *due = arena_array(a, int32_t, n->elements.len);
    for (row i = 0; i < n->elements.len; i++) {
        (*act)[i] = i && n->elements.items[i].supplier == most;
        (*due)[i] = date + (n->elements.items[i].layer == LAYER_CORE ? 3 : 5) * 365;
    }
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

static void print_option(const struct replace_request *q, const struct replace_option *o)
{
    struct error e;
    const char *name = option_names[o->kind];
    double gap = o->bound ? 100.0 * (double)(o->objective.total - o->bound) / (double)o->bound : 0;
    double rule = o->bound ? 100.0 * (double)(o->rule_objective - o->bound) / (double)o->bound : 0;
    char finish[11] = "-";
    if (o->finish != NO_DATE)
        date_text(o->finish, finish);
    printf("%s.jobs %u\n%s.gap %.3f\n%s.rule_gap %.3f\n%s.valid %s\n", name, o->jobs, name, gap, name, rule, name,
            replace_validate(q, o, &e) ? e.primary : "yes");
    printf("%s.cost %.0f\n%s.finish %s\n%s.unfinished %u\n%s.late %u\n%s.exact %d\n%s.rule %s\n", name,
            (double)o->cost.total / 100, name, finish, name, o->unfinished, name, o->late, name, o->exact, name, o->rule);
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
    choose(&a, &n, date, &act, &due);
    struct pool *pool = pool_new(threads);
    struct replace_request q = { .network = &n, .options = &o, .act = act, .due = due, .date = date, .seed = 1, .pool = pool };
    printf("elements %zu\nplan_seconds %.3f\n", n.elements.len - 1, plan(&q, &a, &r));
    q.draws = draws;
    double with = plan(&q, &a, &r);
    printf("with_draws_seconds %.3f\n", with);
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
