// The numbers a member can hold, and those a function returns: the join of all that is stored or
// returned.
//
// A member has a range when every store to it is seen: its address is not taken, and it is not read
// out of raw bytes. Run three times, so that what one member copies from another, and what callers
// pass, is known.
//
// Requires: facts, raw cells. Leaves: cells' low, high, ranged; summaries' low, high.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

enum { ROUNDS = 3 };

static void lower(int64_t *at, int64_t by)
{
    int64_t seen = __atomic_load_n(at, __ATOMIC_RELAXED);
    while (by < seen &&
            !__atomic_compare_exchange_n(at, &seen, by, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        ;
}

static void raise(int64_t *at, int64_t by)
{
    int64_t seen = __atomic_load_n(at, __ATOMIC_RELAXED);
    while (by > seen &&
            !__atomic_compare_exchange_n(at, &seen, by, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        ;
}

static bool is_number(const struct type *t)
{
    return type_is_integer(t) && t->size && t->size <= 8;
}

static void note_store(struct flow *w, const struct flow_function *f, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    struct memory m = flow_memory_of(f, i->b);
    if (m.kind != MEMORY_CELL || m.element || !is_number(ir_type(f->ir, i->a)))
        return;
    struct interval r = guard_interval(w, f, i->a, block, v);
    lower(&w->memory->ranges[2 * m.id], r.low);
    raise(&w->memory->ranges[2 * m.id + 1], r.high);
}

// What is passed to the callees, gathered for the next round.
static void note_arguments(
        struct flow *w, const struct flow_function *f, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    uint32_t callee = flow_callee(f, i);
    if (callee >= w->n_functions || w->functions[callee].address_taken)
        return;
    int64_t *ranges = &w->memory->passed[(size_t)callee * 2 * TAINT_PARAMS];
    for (uint32_t k = 0; k < i->n_operands && k < TAINT_PARAMS; k++) {
        uint32_t a = instr_operands(f->ir, i)[k];
        struct interval r = { INT64_MIN, INT64_MAX };
        if (a && is_number(ir_type(f->ir, a)))
            r = guard_interval(w, f, a, block, v);
        lower(&ranges[2 * k], r.low);
        raise(&ranges[2 * k + 1], r.high);
    }
}

static void note_address(struct flow *w, const struct flow_function *f, uint32_t path)
{
    const struct ir_path *p = &f->ir->paths[path];
    if (p->kind == PATH_FIELD && is_number(f->ir->types[p->type]))
        __atomic_store_n(&w->cells[f->cells[p->x]].raw, true, __ATOMIC_RELAXED);
}

static void note_returns(struct flow *w, struct flow_function *f)
{
    struct flow_summary *s = &f->summary;
    s->low = INT64_MAX;
    s->high = INT64_MIN;
    for (uint32_t b = 0; b < f->ir->n_blocks; b++) {
        const struct ir_block *block = &f->ir->blocks[b];
        if (block->end != IR_RETURN || !block->value ||
                (f->block_flags[b] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_CUT)) ||
                !is_number(ir_type(f->ir, block->value)))
            continue;
        struct interval r = guard_interval(w, f, block->value, b, 0);
        s->low = r.low < s->low ? r.low : s->low;
        s->high = r.high > s->high ? r.high : s->high;
    }
}

static void join_out(struct flow_function *f, uint32_t param, struct interval r)
{
    int64_t *out = &f->outs_range[2 * param];
    out[0] = r.low < out[0] ? r.low : out[0];
    out[1] = r.high > out[1] ? r.high : out[1];
}

static uint32_t param_number(const struct flow *w, const struct flow_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->ir->instrs[flow_strip(w, f, v)];
    return i->op == IR_PARAM && i->a < TAINT_PARAMS ? i->a : FLOW_NONE;
}

// What is written behind parameters: here, or by whom they are passed on to.
static void note_outs(struct flow *w, struct flow_function *f, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    if (i->op == IR_STORE) {
        const struct ir_path *p = &f->ir->paths[i->b];
        uint32_t param = p->kind == PATH_DEREF ? param_number(w, f, p->x) : FLOW_NONE;
        if (param != FLOW_NONE && is_number(ir_type(f->ir, i->a)))
            join_out(f, param, guard_interval(w, f, i->a, block, v));
        uint32_t kept = param_number(w, f, i->a);
        if (kept != FLOW_NONE)
            join_out(f, kept, (struct interval){ INT64_MIN, INT64_MAX });
    }
    for (uint32_t k = 0; i->op == IR_CALL && k < i->n_operands; k++) {
        uint32_t param = param_number(w, f, instr_operands(f->ir, i)[k]);
        if (param != FLOW_NONE)
            join_out(f, param, guard_out(w, f, v, k));
    }
}

static void range_function(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct flow_function *f = &w->functions[function];
    if (!f->outs_range)
        f->outs_range = arena_array(&me->keep, int64_t, 2 * TAINT_PARAMS);
    for (uint32_t k = 0; k < TAINT_PARAMS; k++) {
        f->outs_range[2 * k] = INT64_MAX;
        f->outs_range[2 * k + 1] = INT64_MIN;
    }
    for (uint32_t b = 0; b < f->ir->n_blocks; b++)
        for (uint32_t k = 0; k < f->ir->blocks[b].n_instrs; k++) {
            uint32_t v = f->ir->blocks[b].first + k;
            if (f->ir->instrs[v].op == IR_STORE)
                note_store(w, f, v, b);
            else if (f->ir->instrs[v].op == IR_ADDRESS)
                note_address(w, f, f->ir->instrs[v].a);
            else if (f->ir->instrs[v].op == IR_CALL)
                note_arguments(w, f, v, b);
            note_outs(w, f, v, b);
        }
    note_returns(w, f);
}

static void clear_passed(int64_t *passed, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        passed[2 * k] = INT64_MAX;
        passed[2 * k + 1] = INT64_MIN;
    }
}

// Two tables take turns: one is gathered, the other is asked.
static void publish_passed(struct flow *w)
{
    size_t n = (size_t)w->n_functions * TAINT_PARAMS;
    int64_t *full = w->memory->passed;
    w->memory->passed = w->memory->passed_before;
    w->memory->passed_before = full;
    clear_passed(w->memory->passed, n);
    for (uint32_t k = 0; k < w->n_functions; k++)
        w->functions[k].params_range = &full[(size_t)k * 2 * TAINT_PARAMS];
}

static void publish(struct flow *w)
{
    for (uint32_t k = 0; k < w->n_cells; k++) {
        struct flow_cell *c = &w->cells[k];
        c->low = w->memory->ranges[2 * k] < 0 ? w->memory->ranges[2 * k]
                                              : 0; // cleared memory is zero
        c->high = w->memory->ranges[2 * k + 1] > 0 ? w->memory->ranges[2 * k + 1] : 0;
        c->ranged = !c->raw && w->memory->ranges[2 * k + 1] != INT64_MIN;
        w->memory->ranges[2 * k] = INT64_MAX;
        w->memory->ranges[2 * k + 1] = INT64_MIN;
    }
    publish_passed(w);
    w->ranges_done = true;
}

void ranges_find(struct flow *w, struct pool *pool)
{
    w->memory->ranges = arena_array(&w->memory->main, int64_t, 2 * (size_t)w->n_cells + 2);
    for (uint32_t k = 0; k < w->n_cells; k++) {
        w->memory->ranges[2 * k] = INT64_MAX;
        w->memory->ranges[2 * k + 1] = INT64_MIN;
    }
    size_t n = (size_t)w->n_functions * TAINT_PARAMS;
    w->memory->passed = arena_array(&w->memory->main, int64_t, 2 * n + 2);
    w->memory->passed_before = arena_array(&w->memory->main, int64_t, 2 * n + 2);
    clear_passed(w->memory->passed, n);
    for (int round = 0; round < ROUNDS; round++) {
        flow_each_bottom_up(w, pool, range_function);
        publish(w);
    }
    w->ranges_final = true;
}
