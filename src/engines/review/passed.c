// Whether callers pass NULL for a parameter, and the worst reason why they might.
//
// Requires: summaries. Leaves: review.passed.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

// The worst reason is the largest number; among equals the first caller is.
static uint64_t passed_pack(enum null_reason reason, uint32_t caller)
{
    return (uint64_t)reason << 32 | (uint32_t)~caller;
}

enum null_reason passed_reason(const struct review *r, uint32_t function, uint32_t param)
{
    return param < TAINT_PARAMS
                   ? (enum null_reason)(r->passed[function * TAINT_PARAMS + param] >> 32)
                   : NULL_NEVER;
}

uint32_t passed_by(const struct review *r, uint32_t function, uint32_t param)
{
    return param < TAINT_PARAMS ? ~(uint32_t)r->passed[function * TAINT_PARAMS + param] : FLOW_NONE;
}

static void note(uint64_t *worst, uint64_t mine)
{
    uint64_t seen = __atomic_load_n(worst, __ATOMIC_RELAXED);
    while (mine > seen && !__atomic_compare_exchange_n(
                                  worst, &seen, mine, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        ;
}

static void note_arguments(struct review *r, uint32_t caller, uint32_t call, uint32_t callee)
{
    const struct flow_function *f = &r->flow.functions[caller];
    const struct ir_instr *i = &f->ir->instrs[call];
    uint32_t block = ir_block_of(f->ir, call);
    for (uint32_t k = 0; k < i->n_operands && k < TAINT_PARAMS; k++) {
        uint32_t v = f->ir->operands[i->b + k];
        if (!v || ir_type(f->ir, v)->kind != TYPE_POINTER)
            continue;
        struct origin o = origin_of_null(&r->flow, f, v, block, call);
        // A constant NULL is a caller's way to leave something out: the callee knows.
        if (o.kind == ORIGIN_CALL && o.reason != NULL_NEVER)
            note(&r->passed[callee * TAINT_PARAMS + k],
                    passed_pack((enum null_reason)o.reason, caller));
    }
}

static void note_calls(void *context, size_t worker, size_t index)
{
    struct review *r = context;
    const struct flow_function *f = &r->flow.functions[index];
    (void)worker;
    for (uint32_t c = 0; c < f->n_calls; c++) {
        const struct flow_call *call = &f->calls[c];
        uint32_t callee = call->n_targets ? f->targets[call->first_target] : FLOW_NONE;
        if (call->how != CALL_SIGNATURE && callee < r->flow.n_functions &&
                !(f->block_flags[ir_block_of(f->ir, call->instr)] &
                        (FLOW_BLOCK_DEAD | FLOW_BLOCK_DOOMED)))
            note_arguments(r, (uint32_t)index, call->instr, callee);
    }
}

void passed_find(struct review *r, struct pool *pool)
{
    r->passed = arena_zero(&r->arena, sizeof *r->passed * TAINT_PARAMS * (r->flow.n_functions + 1));
    pool_for(pool, r->flow.n_functions, note_calls, r);
}
