// The review of a program: flow, checks over every function, groups and ranks. No reports, no drop.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "engines/review/scan.h"

static void check_function(void *context, size_t worker, size_t index)
{
    struct review *r = context;
    const struct flow_function *f = &r->flow.functions[index];
    struct arena *scratch = &r->scratches[worker];
    struct subject s = { .review = r,
        .w = &r->flow,
        .f = f,
        .ir = f->ir,
        .function = (uint32_t)index,
        .keep = &r->arenas[worker],
        .scratch = scratch,
        .out = &r->found[index] };
    s.t = arena_array(scratch, struct taint, f->ir->n_instrs + 1);
    s.locals = arena_array(scratch, struct taint, f->ir->n_locals + 1);
    taint_values(&r->flow, s.function, s.t, s.locals);
    for (size_t k = 0; checks[k]; k++)
        checks[k]->run(&s);
    arena_reset(scratch);
}

static void gather(struct review *r)
{
    for (uint32_t k = 0; k < r->flow.n_functions; k++) {
        for (size_t c = 0; c < r->found[k].len; c++)
            vec_push(&r->all, r->found[k].items[c]);
        free(r->found[k].items);
    }
    free(r->found);
    r->found = NULL;
}

void review_scan(struct review *r, const struct program *p, struct pool *pool)
{
    memset(r, 0, sizeof *r);
    r->program = p;
    r->n_arenas = pool_size(pool);
    r->arenas = mem_zero(r->n_arenas, sizeof *r->arenas);
    r->scratches = mem_zero(r->n_arenas, sizeof *r->scratches);
    flow_build(&r->flow, p, pool);
    passed_find(r, pool);
    r->found = mem_zero(r->flow.n_functions + 1, sizeof *r->found);
    pool_for(pool, r->flow.n_functions, check_function, r);
    gather(r);
    group_all(r);
}

void review_release(struct review *r)
{
    for (size_t k = 0; k < r->all.len; k++)
        free(r->all.items[k].clones.items);
    free(r->all.items);
    for (size_t k = 0; k < r->n_arenas; k++) {
        arena_release(&r->arenas[k]);
        arena_release(&r->scratches[k]);
    }
    free(r->arenas);
    free(r->scratches);
    arena_release(&r->arena);
    flow_free(&r->flow);
}
