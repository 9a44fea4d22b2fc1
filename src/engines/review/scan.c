// The review of a program: flow, checks over every function, groups and ranks. No reports, no drop.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "engines/review/scan.h"

// Moves a candidate's parts to `keep`, exactly as large as they are.
static void keep_candidate(struct candidate *c, struct arena *keep)
{
    struct weighed *features = arena_array(keep, struct weighed, c->n_features + GROUP_FEATURES);
    c->features = memcpy(features, c->features, c->n_features * sizeof *features);
    c->marks = arena_copy(keep, c->marks, c->n_marks * sizeof *c->marks);
    for (uint32_t k = 0; k < c->n_marks; k++)
        c->marks[k].text = str_copy(keep, c->marks[k].text);
    struct str *texts[] = { &c->title, &c->missing, &c->shape, &c->cause, &c->family };
    for (size_t k = 0; k < ARRAY_LEN(texts); k++)
        *texts[k] = str_copy(keep, *texts[k]);
    uint32_t *clones = c->clones.items;
    c->clones.items = arena_copy(keep, clones, c->clones.len * sizeof *clones);
    c->clones.cap = c->clones.len;
    free(clones);
}

static void keep_drafts(struct checker *me, candidate_vec *found)
{
    for (size_t k = 0; k < me->drafts.len; k++)
        keep_candidate(&me->drafts.items[k], &me->keep);
    size_t bytes = me->drafts.len * sizeof *found->items;
    if (bytes)
        found->items = memcpy(mem_alloc(bytes), me->drafts.items, bytes);
    found->len = found->cap = me->drafts.len;
    me->drafts.len = 0;
}

static void check_function(void *context, size_t worker, size_t index)
{
    struct review *r = context;
    struct checker *me = &r->checkers[worker];
    const struct flow_function *f = &r->flow.functions[index];
    struct arena *scratch = &me->scratch;
    struct subject s = { .review = r,
        .w = &r->flow,
        .f = f,
        .ir = f->ir,
        .function = (uint32_t)index,
        .scratch = scratch,
        .out = &me->drafts };
    s.t = arena_array(scratch, struct taint, f->ir->n_instrs + 1);
    s.locals = arena_array(scratch, struct taint, f->ir->n_locals + 1);
    taint_values(&r->flow, s.function, s.t, s.locals);
    for (size_t k = 0; checks[k]; k++)
        checks[k]->run(&s);
    group_function(&me->drafts);
    keep_drafts(me, &r->found[index]);
    arena_reset(scratch);
}

static void gather(struct review *r)
{
    size_t n = 0;
    for (uint32_t k = 0; k < r->flow.n_functions; k++)
        n += r->found[k].len;
    vec_reserve(&r->all, n);
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
    r->n_checkers = pool_size(pool);
    r->checkers = mem_zero(r->n_checkers, sizeof *r->checkers);
    flow_build(&r->flow, p, pool);
    passed_find(r, pool);
    r->found = mem_zero(r->flow.n_functions + 1, sizeof *r->found);
    pool_for(pool, r->flow.n_functions, check_function, r);
    for (size_t k = 0; k < r->n_checkers; k++) {
        arena_release(&r->checkers[k].scratch);
        vec_free(&r->checkers[k].drafts);
    }
    gather(r);
    group_all(r);
}

void review_release(struct review *r)
{
    free(r->all.items);
    for (size_t k = 0; k < r->n_checkers; k++)
        arena_release(&r->checkers[k].keep);
    free(r->checkers);
    arena_release(&r->arena);
    flow_free(&r->flow);
}
