// How everybody else does it: who checks the result of a lookup, the presence of a member, the size
// of an index. A check that most make and one forgets is better evidence than any rule of ours.
//
// Requires: facts, summaries. Leaves: peers, and the counts of cells.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

enum { SEEN_CHECKED = 1, SEEN_ASSERTED = 2 };

static void bump(uint32_t *n)
{
    __atomic_fetch_add(n, 1, __ATOMIC_RELAXED);
}

// Whether one way out of the block is doomed: its test is an assertion.
static bool tests_by_abort(const struct flow_function *f, uint32_t block)
{
    for (uint32_t k = 0; k < block_n_successors(f, block); k++)
        if (f->block_flags[block_successor(f, block, k)] & FLOW_BLOCK_DOOMED)
            return true;
    return false;
}

// For every value that a branch compares with zero: by what kind of branch.
static uint8_t *mark_tests(
        const struct flow *w, const struct flow_function *f, struct arena *scratch)
{
    uint8_t *seen = arena_zero(scratch, f->ir->n_instrs + 1);
    for (uint32_t k = 0; k < f->n_facts; k++) {
        const struct flow_fact *fact = &f->facts[k];
        if (fact->other || fact->constant != 0 || (fact->rel != FACT_EQ && fact->rel != FACT_NE))
            continue;
        uint8_t how = tests_by_abort(f, fact->from) ? SEEN_ASSERTED : SEEN_CHECKED;
        seen[fact->value] |= how;
        seen[origin_of(w, f, fact->value).value] |= how;
    }
    return seen;
}

void flow_mark_used(const struct ir_function *ir, uint8_t *used)
{
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        const struct ir_instr *i = &ir->instrs[v];
        int n = ir_op_info[i->op].operands;
        for (uint32_t k = 0; n < 0 && k < i->n_operands; k++)
            used[instr_operands(ir, i)[k]] = 1;
        if (n > 0)
            used[i->a] = 1;
        if (n > 1)
            used[i->b] = 1;
        if (i->op == IR_CALL && !(i->flags & IR_DIRECT))
            used[i->a] = 1;
    }
    for (uint32_t p = 1; p < ir->n_paths; p++)
        if (ir->paths[p].kind == PATH_DEREF || ir->paths[p].kind == PATH_INDEX)
            used[ir->paths[p].x] = 1;
    for (uint32_t b = 0; b < ir->n_blocks; b++)
        used[ir->blocks[b].value] = 1;
}

static void note_witness(struct flow_peers *p, uint32_t function, uint32_t instr)
{
    uint64_t mine = (uint64_t)function << 32 | instr,
             seen = __atomic_load_n(&p->first_checked, __ATOMIC_RELAXED);
    while (mine < seen && !__atomic_compare_exchange_n(&p->first_checked, &seen, mine, true,
                                  __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        ;
}

static bool may_be_null(const struct flow *w, uint32_t callee)
{
    if (callee < w->n_functions)
        return w->functions[callee].summary.null != NULL_NEVER;
    const struct contract *c = flow_contract(w, callee);
    return contract_has(c, CLAUSE_NULL) || contract_has(c, CLAUSE_NULL_ALLOC);
}

static void count_result(struct flow *w, uint32_t function, uint32_t v, uint8_t seen)
{
    uint32_t callee = flow_callee(&w->functions[function], &w->functions[function].ir->instrs[v]);
    if (callee == FLOW_NONE || !may_be_null(w, callee))
        return;
    struct flow_peers *p = &w->peers[callee];
    bump(&p->sites);
    if (seen & SEEN_CHECKED) {
        bump(&p->checked);
        note_witness(p, function, v);
    } else
        bump(seen & SEEN_ASSERTED ? &p->asserted : &p->unchecked);
}

// A number that tells how it went, and whether anybody looks at it.
static void count_number(struct flow *w, uint32_t function, uint32_t v, bool used)
{
    const struct flow_function *f = &w->functions[function];
    uint32_t callee = flow_callee(f, &f->ir->instrs[v]);
    if (callee == FLOW_NONE || !type_is_integer(ir_type(f->ir, v)))
        return;
    struct flow_peers *p = &w->peers[callee];
    bump(&p->results);
    if (!used)
        return;
    bump(&p->looked_at);
    note_witness(p, function, v);
}

static void count_deref(
        struct flow *w, const struct flow_function *f, uint32_t v, uint32_t block, uint8_t seen)
{
    struct origin o = origin_of(w, f, v);
    if (o.kind != ORIGIN_CELL)
        return;
    struct flow_cell *c = &w->cells[o.cell];
    bump(&c->derefs);
    if (seen & SEEN_ASSERTED)
        bump(&c->asserted);
    else if ((seen & SEEN_CHECKED) && guard_nonzero(w, f, v, block, v))
        bump(&c->checked);
}

static void count_index(
        struct flow *w, const struct flow_function *f, uint32_t v, uint32_t block, uint32_t at)
{
    struct origin o = origin_of(w, f, v);
    int64_t limit;
    if (o.kind != ORIGIN_CELL)
        return;
    bump(&w->cells[o.cell].indexes);
    if (guard_upper(w, f, v, block, at, &limit))
        bump(&w->cells[o.cell].bounded);
}

static void count_path(struct flow *w, const struct flow_function *f, uint32_t path, uint32_t block,
        uint32_t at, const uint8_t *seen, uint8_t *done)
{
    for (uint32_t p = path; p; p = f->ir->paths[p].base) {
        uint32_t x = f->ir->paths[p].x;
        if (f->ir->paths[p].kind == PATH_DEREF && !done[x]) {
            done[x] = 1;
            count_deref(w, f, x, block, seen[x]);
        }
        if (f->ir->paths[p].kind == PATH_DEREF)
            return;
        if (f->ir->paths[p].kind == PATH_INDEX && f->ir->instrs[x].op != IR_CONST && !done[x]) {
            done[x] = 1;
            count_index(w, f, x, block, at);
        }
        if (f->ir->paths[p].kind != PATH_FIELD && f->ir->paths[p].kind != PATH_INDEX)
            return;
    }
}

static void count_store(struct flow *w, const struct flow_function *f, const struct ir_instr *i)
{
    struct memory m = flow_memory_of(f, i->b);
    int64_t c;
    if (m.kind != MEMORY_CELL || m.element)
        return;
    bump(&w->cells[m.id].stores);
    if (value_is_const(f->ir, flow_strip(w, f, i->a), &c) && c == 0)
        bump(&w->cells[m.id].null_stores);
}

static void count_instr(struct flow *w, uint32_t function, uint32_t v, uint32_t block,
        const uint8_t *seen, uint8_t *done, const uint8_t *used)
{
    const struct flow_function *f = &w->functions[function];
    const struct ir_instr *i = &f->ir->instrs[v];
    if (i->op == IR_CALL) {
        count_result(w, function, v, seen[v]);
        count_number(w, function, v, used[v]);
    }
    if (i->op == IR_LOAD || i->op == IR_ZERO || i->op == IR_COPY)
        count_path(w, f, i->a, block, v, seen, done);
    if (i->op == IR_STORE || i->op == IR_COPY)
        count_path(w, f, i->b, block, v, seen, done);
    if (i->op == IR_STORE)
        count_store(w, f, i);
}

static void count_function(struct flow *w, struct flow_worker *me, uint32_t function)
{
    const struct flow_function *f = &w->functions[function];
    uint8_t *seen = mark_tests(w, f, &me->scratch);
    uint8_t *done = arena_zero(&me->scratch, f->ir->n_instrs + 1);
    uint8_t *used = arena_zero(&me->scratch, f->ir->n_instrs + 1);
    flow_mark_used(f->ir, used);
    for (uint32_t b = 0; b < f->ir->n_blocks; b++) {
        if (f->block_flags[b] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_DOOMED))
            continue;
        for (uint32_t k = 0; k < f->ir->blocks[b].n_instrs; k++)
            count_instr(w, function, f->ir->blocks[b].first + k, b, seen, done, used);
    }
}

void peers_count(struct flow *w, struct pool *pool)
{
    uint32_t n = w->n_functions + w->n_externs;
    w->peers = arena_zero(&w->memory->main, sizeof *w->peers * (n + 1));
    for (uint32_t k = 0; k < n; k++)
        w->peers[k].first_checked = UINT64_MAX;
    flow_each(w, pool, w->n_functions, count_function);
}
