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

// ---- Breadth first ----

// A hand-over through memory is as far as several calls: calls explain better.
enum { CALL_COST = 1, MEMORY_COST = 4, VALUE_SOURCE_COST = 4, COST_MOST = 250 };

struct search {
    struct flow *w;
    enum trust level;
    u32_vec queues[COST_MOST + 1]; // functions by hops
    uint8_t *loads;                // [n_cells]: 1 once its readers were queued
    uint8_t *went_down;            // [n_functions]: reached from a caller
};

// The shortest way is found first: queues are emptied in the order of hops.
static void get_to(struct search *s, uint32_t function, uint32_t from, uint32_t instr, uint32_t cell,
        uint32_t hops, bool down)
{
    struct flow_function *f = &s->w->functions[function];
    hops = hops > COST_MOST ? COST_MOST : hops;
    if (f->role == ROLE_TEST || (f->reach && (f->reach != s->level || f->hops <= hops)))
        return;
    f->reach = (uint8_t)s->level;
    f->hops = (uint16_t)hops;
    f->reach_from = from;
    f->reach_instr = instr;
    f->reach_cell = cell;
    s->went_down[function] = down;
    vec_push(&s->queues[hops], function);
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
                get_to(s, callee, function, f->calls[c].instr, FLOW_NONE, f->hops + CALL_COST, true);
        }
}

static void go_up(struct search *s, uint32_t function)
{
    const struct flow_function *f = &s->w->functions[function];
    // Only who took the data up to here hands it further up: a helper below a handler gives back anything.
    bool from_above = f->reach_from != FLOW_NONE && f->reach_cell == FLOW_NONE && s->went_down[function];
    if (from_above || !gives_back(f, s->level))
        return;
    for (uint32_t k = 0; k < f->n_callers; k++)
        get_to(s, f->callers[k], function, call_to(&s->w->functions[f->callers[k]], function), FLOW_NONE,
                f->hops + CALL_COST, false);
}

static void go_across(struct search *s, uint32_t function)
{
    const struct flow_function *f = &s->w->functions[function];
    const struct flow_memory *m = s->w->memory;
    for (uint32_t k = 0; k < f->n_cells_out; k++) {
        uint32_t cell = f->cells_out[k];
        if (s->loads[cell] || !(s->w->cells[cell].taint.content & TAINT_LEVEL(s->level)))
            continue;
        bool all = true;
        for (uint32_t r = m->readers_start[cell]; r < m->readers_start[cell + 1]; r++) {
            const struct flow_function *g = &s->w->functions[m->readers[r]];
            if (g->reach && (g->reach != s->level || g->hops <= f->hops + MEMORY_COST))
                continue;
            if (!(g->programs & f->programs))
                all = false;
            else if (reads_cell(g, cell))
                get_to(s, m->readers[r], function, 0, cell, f->hops + MEMORY_COST, false);
        }
        s->loads[cell] = all;
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

static void search_level(struct flow *w, enum trust level)
{
    struct search *s = mem_zero(1, sizeof *s);
    s->w = w;
    s->level = level;
    s->loads = mem_zero(w->n_cells + 1, 1);
    s->went_down = mem_zero(w->n_functions + 1, 1);
    for (uint32_t k = 0; k < w->n_functions; k++)
        if (trust_level(w->functions[k].outside) == level)
            get_to(s, k, FLOW_NONE, w->functions[k].source_instr, FLOW_NONE,
                    receives_bytes(w, &w->functions[k]) ? 0 : VALUE_SOURCE_COST, false);
    for (uint32_t hops = 0; hops <= COST_MOST; hops++)
        for (size_t at = 0; at < s->queues[hops].len; at++) {
            uint32_t function = s->queues[hops].items[at];
            if (w->functions[function].hops != hops || w->functions[function].reach != level)
                continue; // a shorter way was found since
            go_down(s, function);
            go_up(s, function);
            go_across(s, function);
        }
    for (uint32_t hops = 0; hops <= COST_MOST; hops++)
        free(s->queues[hops].items);
    free(s->loads);
    free(s->went_down);
    free(s);
}

void reach_solve(struct flow *w, struct pool *pool)
{
    (void)pool;
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
        "another process on the host", "an operator", "a library's callback", "the network" };
    return t < TRUST_LEVELS ? names[t] : "?";
}
