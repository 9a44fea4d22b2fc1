// The whole program's facts, pass by pass.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/flow_int.h"

struct batch {
    struct flow *w;
    flow_work *work;
    const uint32_t *indices; // NULL: the index itself
    uint32_t n;
};

enum { CHUNK = 32 };

static void run_chunk(void *context, size_t worker, size_t index)
{
    const struct batch *b = context;
    struct flow_worker *me = &b->w->memory->workers[worker];
    uint32_t end = (uint32_t)size_min((index + 1) * CHUNK, b->n);
    for (uint32_t k = (uint32_t)index * CHUNK; k < end; k++) {
        b->work(b->w, me, b->indices ? b->indices[k] : k);
        arena_reset(&me->scratch);
    }
}

static void run_batch(struct batch *b, struct pool *pool)
{
    size_t chunks = (b->n + CHUNK - 1) / CHUNK;
    if (pool && chunks > 1)
        pool_for(pool, chunks, run_chunk, b);
    else
        for (size_t k = 0; k < chunks; k++)
            run_chunk(b, 0, k);
}

void flow_each(struct flow *w, struct pool *pool, uint32_t n, flow_work *work)
{
    struct batch b = { .w = w, .work = work, .n = n };
    run_batch(&b, pool);
}

void flow_each_bottom_up(struct flow *w, struct pool *pool, flow_work *work)
{
    for (uint32_t l = 0; l < w->n_levels; l++) {
        struct batch b = { w, work, w->order + w->level_starts[l],
            w->level_starts[l + 1] - w->level_starts[l] };
        run_batch(&b, pool);
    }
}

static void start(struct flow *w, const struct program *p, struct pool *pool)
{
    memset(w, 0, sizeof *w);
    struct flow_memory *m = w->memory = mem_zero(1, sizeof *m);
    w->program = p;
    m->n_workers = pool ? pool_size(pool) : 1;
    m->workers = mem_zero(m->n_workers, sizeof *m->workers);
    w->n_functions = p->n_functions;
    w->functions = arena_zero(&m->main, sizeof *w->functions * (p->n_functions + 1));
    w->globals = arena_zero(&m->main, sizeof *w->globals * (p->n_globals + 1));
    m->next_same = arena_zero(&m->main, sizeof(uint32_t) * (p->n_functions + 1));
    m->next_global = arena_zero(&m->main, sizeof(uint32_t) * (p->n_globals + 1));
    for (uint32_t k = 0; k < p->n_functions; k++)
        w->functions[k].ir = p->functions[k];
}

static void facts_and_summary(struct flow *w, struct flow_worker *me, uint32_t function)
{
    facts_build(w, me, function);
    summary_build(w, me, function);
}

void flow_build(struct flow *w, const struct program *p, struct pool *pool)
{
    start(w, p, pool);
    link_program(w, pool);
    noreturn_find(w, pool);
    flow_each(w, pool, w->n_functions, shape_build);
    callgraph_build(w, pool);
    flow_each_bottom_up(w, pool, facts_and_summary);
    w->summaries_done = true;
    taint_solve(w, pool);
    stores_find(w, pool);
    ranges_find(w, pool);
    programs_find(w);
    reach_solve(w, pool);
    peers_count(w, pool);
    for (uint32_t k = 0; k < w->n_functions; k++)
        w->counts.summaries_lossy += w->functions[k].summary.lossy;
    w->memory_held = w->memory->main.held;
    for (size_t k = 0; k < w->memory->n_workers; k++) {
        w->memory_held += w->memory->workers[k].keep.held + w->memory->workers[k].scratch.held;
        arena_release(&w->memory->workers[k].scratch);
    }
}

void flow_free(struct flow *w)
{
    struct flow_memory *m = w->memory;
    if (!m)
        return;
    for (size_t k = 0; k < m->n_workers; k++) {
        arena_release(&m->workers[k].keep);
        arena_release(&m->workers[k].scratch);
    }
    free(m->workers);
    map_free(&m->functions);
    map_free(&m->globals);
    map_free(&m->extern_of);
    map_free(&m->contracts);
    map_free(&m->cell_of);
    arena_release(&m->main);
    free(m);
    memset(w, 0, sizeof *w);
}
