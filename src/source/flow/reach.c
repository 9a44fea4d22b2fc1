// Who is reached by data from outside: breadth first from the functions where it enters.
//
// Data goes down into what a function calls, up to the callers it is returned to, and across memory
// to whoever reads a cell it was stored in (a queue, an event). The worst level of trust goes
// first, so that a function belongs to the nastiest data that gets to it, by the shortest way; ties
// go to the earlier function.
//
// Requires: taint, call graph, programs. Leaves: ways; functions' reach, hops, way.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/taint_int.h"

typedef VEC(uint32_t) u32_vec;

// ---- Breadth first ----

// A hand-over through memory is as far as several calls: calls explain better.
enum { CALL_COST = 1, MEMORY_COST = 4, VALUE_SOURCE_COST = 4, COST_MOST = 250 };

struct search {
    struct flow *w;
    enum trust level;
    VEC(struct flow_way) ways;     // all found; a function's first is its shortest
    u32_vec queues[COST_MOST + 1]; // ways by hops
    uint64_t *covered;             // [n_functions]: programs in which it was reached
};

// One more function on a way, in the programs that all of the way can be part of.
static void get_to(struct search *s, uint32_t function, struct flow_way step)
{
    struct flow_function *f = &s->w->functions[function];
    uint64_t before = step.from == FLOW_NONE ? UINT64_MAX : s->ways.items[step.from].programs;
    step.function = function;
    step.programs = before & f->programs & ~s->covered[function];
    if (step.hops > COST_MOST)
        step.hops = COST_MOST;
    if (f->role == ROLE_TEST || !step.programs || (f->reach && f->reach != s->level))
        return;
    s->covered[function] |= step.programs;
    vec_push(&s->queues[step.hops], (uint32_t)s->ways.len);
    vec_push(&s->ways, step);
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

static void go_down(struct search *s, uint32_t way)
{
    struct flow_way at = s->ways.items[way];
    const struct flow_function *f = &s->w->functions[at.function];
    for (uint32_t c = 0; c < f->n_calls; c++)
        for (uint32_t t = 0; t < f->calls[c].n_targets && f->calls[c].how != CALL_SIGNATURE; t++) {
            uint32_t callee = f->targets[f->calls[c].first_target + t];
            if (callee < s->w->n_functions)
                get_to(s, callee,
                        (struct flow_way){ .from = way,
                                .instr = f->calls[c].instr,
                                .cell = FLOW_NONE,
                                .hops = at.hops + CALL_COST,
                                .how = WAY_DOWN });
        }
}

// Only who took the data up to here hands it further up: a helper below a handler gives back
// anything.
static void go_up(struct search *s, uint32_t way)
{
    struct flow_way at = s->ways.items[way];
    const struct flow_function *f = &s->w->functions[at.function];
    if (at.how == WAY_DOWN || !gives_back(f, s->level))
        return;
    for (uint32_t k = 0; k < f->n_callers; k++)
        get_to(s, f->callers[k],
                (struct flow_way){ .from = way,
                        .instr = call_to(&s->w->functions[f->callers[k]], at.function),
                        .cell = FLOW_NONE,
                        .hops = at.hops + CALL_COST,
                        .how = WAY_UP });
}

static void go_across(struct search *s, uint32_t way)
{
    struct flow_way at = s->ways.items[way];
    const struct flow_function *f = &s->w->functions[at.function];
    const struct flow_memory *m = s->w->memory;
    for (uint32_t k = 0; k < f->n_cells_out; k++) {
        uint32_t cell = f->cells_out[k];
        if (!(s->w->cells[cell].taint.content & TAINT_LEVEL(s->level)))
            continue;
        for (uint32_t r = m->readers_start[cell]; r < m->readers_start[cell + 1]; r++) {
            uint32_t reader = m->readers[r];
            const struct flow_function *g = &s->w->functions[reader];
            if ((at.programs & g->programs & ~s->covered[reader]) && reads_cell(g, cell))
                get_to(s, reader,
                        (struct flow_way){ .from = way,
                                .cell = cell,
                                .hops = at.hops + MEMORY_COST,
                                .how = WAY_ACROSS });
        }
    }
}

// Where bytes come into a buffer rather than a value or an object: a receive.
static bool receives_bytes(const struct flow *w, const struct flow_function *f)
{
    if (!f->source_instr)
        return false;
    uint32_t at = 0;
    const struct contract *c = flow_contract(w, flow_callee(f, &f->ir->instrs[f->source_instr]));
    for (const struct clause *k; (k = contract_next(c, CLAUSE_OUTSIDE, &at));)
        if (k->n_args >= 3)
            return true;
    return false;
}

// The ways that were found become the functions': each keeps its shortest.
static void keep_ways(struct search *s)
{
    struct flow *w = s->w;
    uint32_t base = w->n_ways;
    struct flow_way *all = arena_array(&w->memory->main, struct flow_way, base + s->ways.len + 1);
    if (base)
        memcpy(all, w->ways, sizeof *all * base);
    for (uint32_t k = 0; k < s->ways.len; k++) {
        all[base + k] = s->ways.items[k];
        if (all[base + k].from != FLOW_NONE)
            all[base + k].from += base;
        struct flow_function *f = &w->functions[all[base + k].function];
        if (f->reach && (f->reach != s->level ||
                                w->ways_hops[all[base + k].function] <= all[base + k].hops))
            continue;
        f->reach = (uint8_t)s->level;
        f->way = base + k;
        f->hops = (uint16_t)all[base + k].hops;
        w->ways_hops[all[base + k].function] = (uint16_t)all[base + k].hops;
    }
    w->ways = all;
    w->n_ways = base + (uint32_t)s->ways.len;
}

static void search_level(struct flow *w, enum trust level)
{
    struct search *s = mem_zero(1, sizeof *s);
    s->w = w;
    s->level = level;
    s->covered = mem_zero(w->n_functions + 1, sizeof *s->covered);
    for (uint32_t k = 0; k < w->n_functions; k++)
        if (trust_level(w->functions[k].outside) == level)
            get_to(s, k,
                    (struct flow_way){ .from = FLOW_NONE,
                            .instr = w->functions[k].source_instr,
                            .cell = FLOW_NONE,
                            .hops = receives_bytes(w, &w->functions[k]) ? 0 : VALUE_SOURCE_COST,
                            .how = WAY_UP });
    for (uint32_t hops = 0; hops <= COST_MOST; hops++)
        for (size_t at = 0; at < s->queues[hops].len; at++) {
            uint32_t way = s->queues[hops].items[at];
            go_down(s, way);
            go_up(s, way);
            go_across(s, way);
        }
    keep_ways(s);
    for (uint32_t hops = 0; hops <= COST_MOST; hops++)
        free(s->queues[hops].items);
    free(s->ways.items);
    free(s->covered);
    free(s);
}

void reach_solve(struct flow *w, struct pool *pool)
{
    (void)pool;
    w->ways_hops = arena_zero(&w->memory->main, sizeof *w->ways_hops * (w->n_functions + 1));
    for (uint32_t k = 0; k < w->n_functions; k++) {
        w->counts.sources += w->functions[k].source_instr != 0;
    }
    for (int level = TRUST_LEVELS - 1; level > TRUST_NONE; level--)
        search_level(w, (enum trust)level);
    for (uint32_t k = 0; k < w->n_functions; k++)
        w->counts.functions_reached += w->functions[k].reach != TRUST_NONE;
    w->counts.cells = w->n_cells;
    for (uint32_t k = 0; k < w->n_cells; k++)
        w->counts.cells_tainted +=
                trust_level(w->cells[k].taint.value | w->cells[k].taint.content) != TRUST_NONE;
}

enum trust trust_level(uint64_t taint)
{
    uint64_t levels = (taint & TAINT_LEVELS_MASK) >> TAINT_LEVEL_BASE;
    levels = (levels | levels >> 8) & 0xff;
    return levels ? (enum trust)(63 - __builtin_clzll(levels)) : TRUST_NONE;
}

bool trust_is_direct(uint64_t taint)
{
    return trust_level(taint & TAINT_DIRECT_MASK) == trust_level(taint);
}

const char *trust_name(enum trust t)
{
    static const char *const names[TRUST_LEVELS] = { "nobody outside", "the environment", "a file",
        "another process on the host", "an operator", "a library or a program that uses it",
        "the network" };
    return t < TRUST_LEVELS ? names[t] : "?";
}
