// Functions that never return, whatever they are called, and the blocks that can only end in one.
//
// A block is doomed when it ends at a call that never returns or when all that follows it is
// doomed; a function whose entry is doomed never returns itself. Run to the fixpoint over direct
// calls. An endless loop is not doomed: it is how a server is written.
//
// Requires: links. Leaves: block_flags DOOMED and CUT, noreturn, calls (instructions only).
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

uint32_t block_n_successors(const struct flow_function *f, uint32_t block)
{
    const struct ir_block *b = &f->ir->blocks[block];
    if (f->block_flags[block] & FLOW_BLOCK_CUT)
        return 0;
    switch ((enum ir_end)b->end) {
    case IR_JUMP:
        return 1;
    case IR_BRANCH:
    case IR_CONFIG:
        return 2;
    case IR_SWITCH:
        return 1 + b->n_cases;
    case IR_INDIRECT:
        return b->n_cases;
    case IR_RETURN:
    case IR_UNREACHABLE:
        return 0;
    }
    return 0;
}

uint32_t block_successor(const struct flow_function *f, uint32_t block, uint32_t k)
{
    const struct ir_block *b = &f->ir->blocks[block];
    if (b->end == IR_SWITCH && k > 0)
        return f->ir->cases[b->first_case + k - 1].block;
    if (b->end == IR_INDIRECT)
        return f->ir->cases[b->first_case + k].block;
    return b->next[k];
}

static uint32_t count_calls(const struct ir_function *f)
{
    uint32_t n = 0;
    for (uint32_t v = 1; v < f->n_instrs; v++)
        n += f->instrs[v].op == IR_CALL;
    return n;
}

// Whether it may change memory that an expression of this function reads (guards.c).
static bool writes(const struct ir_function *ir, const struct ir_instr *i)
{
    if (ir_written_path(i))
        return true;
    for (uint32_t k = 0; i->op == IR_CALL && k < i->n_operands; k++)
        if (ir->instrs[ir_uncast(ir, instr_operands(ir, i)[k])].op == IR_ADDRESS)
            return true;
    return false;
}

static void list_calls(struct flow *w, struct flow_worker *me, uint32_t k)
{
    struct flow_function *f = &w->functions[k];
    const struct ir_function *ir = f->ir;
    f->block_flags = arena_zero(&me->keep, ir->n_blocks);
    f->calls = arena_zero(&me->keep, sizeof *f->calls * count_calls(ir));
    for (uint32_t v = 1; v < ir->n_instrs; v++)
        if (ir->instrs[v].op == IR_CALL)
            f->calls[f->n_calls++].instr = v;
    for (uint32_t b = 0; b < ir->n_blocks; b++) {
        if (ir->blocks[b].end == IR_UNREACHABLE)
            f->block_flags[b] |= FLOW_BLOCK_DOOMED;
        for (uint32_t v = ir->blocks[b].first; v < ir->blocks[b].first + ir->blocks[b].n_instrs;
                v++)
            if (writes(ir, &ir->instrs[v])) {
                f->block_flags[b] |= FLOW_BLOCK_WRITES;
                break;
            }
    }
}

bool flow_never_returns(const struct flow *w, uint32_t callee)
{
    if (callee == FLOW_NONE)
        return false;
    return callee < w->n_functions ? w->functions[callee].noreturn
                                   : w->externs[callee - w->n_functions].noreturn;
}

static bool cut_blocks(const struct flow *w, struct flow_function *f)
{
    bool changed = false;
    for (uint32_t k = 0; k < f->n_calls; k++) {
        const struct ir_instr *call = &f->ir->instrs[f->calls[k].instr];
        if (!flow_never_returns(w, flow_callee(f, call)))
            continue;
        uint8_t *flags = &f->block_flags[ir_block_of(f->ir, f->calls[k].instr)];
        if (*flags & FLOW_BLOCK_CUT)
            continue;
        *flags |= FLOW_BLOCK_CUT | FLOW_BLOCK_DOOMED;
        changed = true;
    }
    return changed;
}

static bool all_successors_doomed(const struct flow_function *f, uint32_t block)
{
    uint32_t n = block_n_successors(f, block);
    for (uint32_t k = 0; k < n; k++)
        if (!(f->block_flags[block_successor(f, block, k)] & FLOW_BLOCK_DOOMED))
            return false;
    return n > 0;
}

static void spread_doom(struct flow_function *f)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t b = f->ir->n_blocks; b-- > 0;) {
            if ((f->block_flags[b] & FLOW_BLOCK_DOOMED) || !all_successors_doomed(f, b))
                continue;
            f->block_flags[b] |= FLOW_BLOCK_DOOMED;
            changed = true;
        }
    }
}

void noreturn_find(struct flow *w, struct pool *pool)
{
    flow_each(w, pool, w->n_functions, list_calls);
    for (uint32_t k = 0; k < w->n_functions; k++) {
        struct flow_function *f = &w->functions[k];
        f->noreturn = f->ir->decl && (f->ir->decl->flags & DECL_NORETURN);
        spread_doom(f);
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t k = 0; k < w->n_functions; k++) {
            struct flow_function *f = &w->functions[k];
            if (!cut_blocks(w, f))
                continue;
            spread_doom(f);
            bool noreturn = f->ir->n_blocks && (f->block_flags[0] & FLOW_BLOCK_DOOMED);
            changed = changed || (noreturn && !f->noreturn);
            f->noreturn = f->noreturn || noreturn;
        }
    }
}
