// The recipe: work, problem, options, front. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/work.h"

static void context_make(struct arena *a, struct works *w, struct context *c)
{
    struct scenario *all[] = { &c->low, &c->likely, &c->high };
    c->w = w;
    for (int corner = 0; corner < 3; corner++) {
        scenario_init(a, w, all[corner]);
        scenario_corner(w, (enum corner)corner, all[corner]);
    }
    problem_init(a, w, &c->problem);
    problem_fill(w, &c->likely, &c->problem);
}

enum err replace_plan(
        struct arena *a, const struct replace_request *q, struct replace_result *r, struct error *e)
{
    struct works w;
    struct context c;
    *r = (struct replace_result){ 0 };
    enum err code = works_make(a, q, &w, r, e);
    if (code)
        return code;
    context_make(a, &w, &c);
    uint8_t *none = arena_zero(a, w.n_jobs), *all = arena_alloc(a, w.n_jobs),
            *some = arena_zero(a, w.n_jobs);
    memset(all, 1, w.n_jobs);
    cap_select(&c, some, r);
    const uint8_t *jobs[OPTION_KINDS] = { none, some, all, all };
    for (int kind = 0; kind < OPTION_KINDS; kind++)
        option_evaluate(a, &c, &(struct selection){ (enum replace_kind)kind, jobs[kind] },
                &r->options[kind]);
    front_make(a, &c, r);
    r->regions = w.regions;
    r->n_regions = w.n_regions;
    return OK;
}
