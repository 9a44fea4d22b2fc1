// Who is reached by data from outside: breadth first from the functions where it enters.
//
// Data goes down into what a function calls, up to the callers it is returned to, and across memory to whoever
// reads a cell it was stored in (a queue, an event). The worst level of trust goes first, so that a function
// belongs to the nastiest data that gets to it, by the shortest way; ties go to the earlier function.
//
// Requires: taint, call graph. Leaves: reach, hops, reach_from, reach_instr, reach_cell, cells_out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/taint_int.h"

typedef VEC(uint32_t) u32_vec;

// ---- What each function reads and writes of tainted memory ----

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static uint32_t *unique(struct arena *keep, u32_vec *v, uint32_t *n)
{
    uint32_t count = 0;
    if (v->len)
        qsort(v->items, v->len, sizeof *v->items, by_number);
    for (size_t k = 0; k < v->len; k++)
        if (!k || v->items[k] != v->items[k - 1])
            v->items[count++] = v->items[k];
    *n = count;
    uint32_t *r = arena_copy(keep, v->items, count * sizeof *v->items);
    free(v->items);
    return r;
}

static void note_store(struct eval *e, uint32_t cell)
{
    vec_push((u32_vec *)e->context, cell);
    uint64_t mine = (uint64_t)e->function << 32;
    uint64_t *at = &e->w->cells[cell].tainted_at, seen = __atomic_load_n(at, __ATOMIC_RELAXED);
    while (mine < seen && !__atomic_compare_exchange_n(at, &seen, mine, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        ;
}

static void find_stores(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct flow_function *f = &w->functions[function];
    u32_vec cells = { 0 };
    struct taint *t = arena_array(&me->scratch, struct taint, f->ir->n_instrs + 1);
    struct taint *locals = arena_array(&me->scratch, struct taint, f->ir->n_locals + 1);
    taint_stores(w, function, t, locals, note_store, &cells);
    f->cells_out = unique(&me->keep, &cells, &f->n_cells_out);
}

// Readers by cell and global, from the members and objects that each function names.
static void count_readers(struct flow *w, uint32_t *count, uint32_t *fill)
{
    uint32_t n = w->n_cells + w->program->n_globals;
    uint32_t *last = mem_alloc(sizeof *last * (n + 1));
    memset(last, 0xff, sizeof *last * (n + 1));
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct flow_function *f = &w->functions[k];
        for (uint32_t i = 0; i < f->ir->n_fields + f->ir->n_refs; i++) {
            uint32_t id = i < f->ir->n_fields ? f->cells[i] : f->targets_of_ref[i - f->ir->n_fields];
            if (i >= f->ir->n_fields) {
                if (id == FLOW_NONE || !(id & FLOW_GLOBAL))
                    continue;
                id = w->n_cells + (id & ~FLOW_GLOBAL);
            }
            if (last[id] == k)
                continue;
            last[id] = k;
            if (fill)
                fill[count[id]] = k;
            count[id]++;
        }
    }
    free(last);
}

void readers_build(struct flow *w)
{
    struct flow_memory *m = w->memory;
    uint32_t n = w->n_cells + w->program->n_globals;
    m->readers_start = arena_zero(&m->main, sizeof(uint32_t) * (n + 2));
    count_readers(w, m->readers_start + 1, NULL);
    for (uint32_t k = 0; k < n; k++)
        m->readers_start[k + 1] += m->readers_start[k];
    m->readers = arena_array(&m->main, uint32_t, m->readers_start[n] + 1);
    uint32_t *at = mem_alloc(sizeof *at * (n + 1));
    memcpy(at, m->readers_start, sizeof *at * n);
    count_readers(w, at, m->readers);
    free(at);
}

// ---- Breadth first ----

struct search {
    struct flow *w;
    enum trust level;
    u32_vec queue;
    uint8_t *loads; // [n_cells]: 1 once its readers were queued
};

static void get_to(struct search *s, uint32_t function, uint32_t from, uint32_t instr, uint32_t cell, uint16_t hops)
{
    struct flow_function *f = &s->w->functions[function];
    if (f->reach)
        return;
    f->reach = (uint8_t)s->level;
    f->hops = hops;
    f->reach_from = from;
    f->reach_instr = instr;
    f->reach_cell = cell;
    vec_push(&s->queue, function);
}

static bool gives_back(const struct flow_function *f, enum trust level)
{
    uint64_t all = f->summary.returns.value | f->summary.returns.content;
    for (uint32_t k = 0; k < TAINT_PARAMS; k++)
        all |= f->summary.writes[k];
    return all & TAINT_LEVEL(level);
}

static uint32_t call_to(const struct flow_function *f, uint32_t callee)
{
    for (uint32_t c = 0; c < f->n_calls; c++)
        for (uint32_t t = 0; t < f->calls[c].n_targets; t++)
            if (f->targets[f->calls[c].first_target + t] == callee)
                return f->calls[c].instr;
    return 0;
}

static bool reads_cell(const struct flow_function *f, uint32_t cell)
{
    const struct ir_function *ir = f->ir;
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        if (ir->instrs[v].op != IR_LOAD && ir->instrs[v].op != IR_ADDRESS)
            continue;
        struct memory m = flow_memory_of(f, ir->instrs[v].a);
        if (m.kind == MEMORY_CELL && m.id == cell)
            return true;
    }
    return false;
}

static void go_down(struct search *s, uint32_t function)
{
    const struct flow_function *f = &s->w->functions[function];
    for (uint32_t c = 0; c < f->n_calls; c++)
        for (uint32_t t = 0; t < f->calls[c].n_targets && f->calls[c].how != CALL_SIGNATURE; t++) {
            uint32_t callee = f->targets[f->calls[c].first_target + t];
            if (callee < s->w->n_functions)
                get_to(s, callee, function, f->calls[c].instr, FLOW_NONE, (uint16_t)(f->hops + 1));
        }
}

static void go_up(struct search *s, uint32_t function)
{
    const struct flow_function *f = &s->w->functions[function];
    if (!gives_back(f, s->level))
        return;
    for (uint32_t k = 0; k < f->n_callers; k++)
        get_to(s, f->callers[k], function, call_to(&s->w->functions[f->callers[k]], function), FLOW_NONE,
                (uint16_t)(f->hops + 1));
}

static void go_across(struct search *s, uint32_t function)
{
    const struct flow_function *f = &s->w->functions[function];
    const struct flow_memory *m = s->w->memory;
    for (uint32_t k = 0; k < f->n_cells_out; k++) {
        uint32_t cell = f->cells_out[k];
        uint64_t all = s->w->cells[cell].taint.value | s->w->cells[cell].taint.content;
        if (s->loads[cell] || !(all & TAINT_LEVEL(s->level)))
            continue;
        s->loads[cell] = 1;
        for (uint32_t r = m->readers_start[cell]; r < m->readers_start[cell + 1]; r++) {
            uint32_t reader = m->readers[r];
            if (!s->w->functions[reader].reach && reads_cell(&s->w->functions[reader], cell))
                get_to(s, reader, function, 0, cell, (uint16_t)(f->hops + 1));
        }
    }
}

static void search_level(struct flow *w, enum trust level)
{
    struct search s = { .w = w, .level = level, .loads = mem_zero(w->n_cells + 1, 1) };
    for (uint32_t k = 0; k < w->n_functions; k++)
        if (trust_level(w->functions[k].outside) == level)
            get_to(&s, k, FLOW_NONE, w->functions[k].source_instr, FLOW_NONE, 0);
    // First by calls alone, whole layers at a time; what is handed over through memory comes after.
    for (size_t at = 0; at < s.queue.len; at++) {
        go_down(&s, s.queue.items[at]);
        go_up(&s, s.queue.items[at]);
        go_across(&s, s.queue.items[at]);
    }
    free(s.queue.items);
    free(s.loads);
}

void reach_solve(struct flow *w, struct pool *pool)
{
    flow_each(w, pool, w->n_functions, find_stores);
    for (uint32_t k = 0; k < w->n_functions; k++) {
        w->functions[k].reach_from = w->functions[k].reach_cell = FLOW_NONE;
        w->counts.sources += w->functions[k].source_instr != 0;
    }
    for (int level = TRUST_LEVELS - 1; level > TRUST_NONE; level--)
        search_level(w, (enum trust)level);
    for (uint32_t k = 0; k < w->n_functions; k++)
        w->counts.functions_reached += w->functions[k].reach != TRUST_NONE;
    w->counts.cells = w->n_cells;
    for (uint32_t k = 0; k < w->n_cells; k++)
        w->counts.cells_tainted += trust_level(w->cells[k].taint.value | w->cells[k].taint.content) != TRUST_NONE;
}

enum trust trust_level(uint64_t taint)
{
    uint64_t levels = (taint & TAINT_LEVELS_MASK) >> TAINT_LEVEL_BASE;
    return levels ? (enum trust)(63 - __builtin_clzll(levels)) : TRUST_NONE;
}

const char *trust_name(enum trust t)
{
    static const char *const names[TRUST_LEVELS] = { "nobody outside", "the environment", "a file",
        "another process on the host", "an operator", "a library's callback", "the network" };
    return t < TRUST_LEVELS ? names[t] : "?";
}
