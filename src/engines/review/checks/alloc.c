// Allocations whose size comes from outside: products that wrap, and sizes that nothing bounds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_alloc = {
    .id = "review.alloc",
    .name = "AllocationSize",
    .brief = "The size of an allocation comes from outside and may wrap around or exhaust memory.",
    .help = "A number from a message decides how much memory is asked for. When the product or sum "
            "wraps, the "
            "buffer is smaller than what is then written to it; when nothing bounds it, one "
            "message takes all "
            "memory. Judge it by the width of the arithmetic and the guards on the path. Mend it "
            "by bounding the "
            "count first, by what the message can hold or by what the product needs.",
    .severity = "warning",
    .cwe = 190,
    .base = -2.6,
    .run = run,
};

// A product or sum in `v` that may wrap in its type: the operation, or 0.
static uint32_t wrapping_part(
        const struct subject *s, uint32_t v, uint32_t block, uint32_t at, int depth)
{
    const struct ir_instr *i = &s->ir->instrs[v];
    if (depth <= 0 || !v)
        return 0;
    if (i->op == IR_CAST)
        return wrapping_part(s, i->a, block, at, depth - 1);
    if (i->op != IR_MUL && i->op != IR_ADD && i->op != IR_SHL)
        return 0;
    struct interval a = guard_interval(s->w, s->f, i->a, block, at),
                    b = guard_interval(s->w, s->f, i->b, block, at);
    uint64_t size = ir_type(s->ir, v)->size;
    bool outside = is_outside(value_trust(s, i->a)) || is_outside(value_trust(s, i->b));
    double high = (double)a.high *
                  (i->op == IR_SHL ? (double)(UINT64_C(1) << (b.high & 31)) : (double)b.high);
    if (i->op == IR_ADD)
        high = (double)a.high + (double)b.high;
    if (outside && size == 4 && high > 4294967295.0 && i->op != IR_ADD)
        return v;
    uint32_t inner = wrapping_part(s, i->a, block, at, depth - 1);
    return inner ? inner : wrapping_part(s, i->b, block, at, depth - 1);
}

static void look_at_size(struct subject *s, uint32_t call, uint32_t block, uint32_t size)
{
    uint32_t wraps = wrapping_part(s, size, block, call, 6);
    enum trust t = value_trust(s, size);
    struct bound b = bound_below(s->w, s->f, size, block, call, UINT64_C(1) << 24);
    if (!is_outside(t) || (!wraps && b.kind != BOUND_NONE))
        return;
    struct candidate *c = candidate_new(s, &check_alloc, block, call);
    struct str text = value_text(s, wraps ? wraps : size);
    c->trust = (uint8_t)t;
    candidate_feature(c, F_TAINTED, value_weight(s, size));
    if (wraps)
        candidate_feature(c, F_UNCAPPED, 1.5);
    c->title = wraps ? text_of(s, "allocates %.*s bytes, which may wrap around", STR_ARG(text))
                     : text_of(s, "allocates %.*s bytes, however many they are", STR_ARG(text));
    c->missing = text_of(s, "a bound on %.*s before it is a size", STR_ARG(text));
    c->shape = text_of(s, "size %.*s", STR_ARG(value_shape(s, size)));
    candidate_cause(s, c, c->shape);
}

static void look_at_call(struct subject *s, uint32_t call, uint32_t block)
{
    const struct ir_instr *i = &s->ir->instrs[call];
    uint32_t callee = flow_callee(s->f, i), at = 0;
    if (callee == FLOW_NONE)
        return;
    if (callee < s->w->n_functions) {
        const struct flow_summary *g = &s->w->functions[callee].summary;
        for (uint32_t k = 0; k < g->n_atoms; k++)
            if (g->atoms[k].kind == ATOM_ALLOCATES && g->atoms[k].cell == FLOW_NONE &&
                    g->atoms[k].param < i->n_operands)
                look_at_size(s, call, block, s->ir->operands[i->b + g->atoms[k].param]);
        return;
    }
    const struct contract *contract = flow_contract(s->w, callee);
    const struct clause *alloc = contract_next(contract, CLAUSE_ALLOC, &at);
    if (!alloc || alloc->n_args < 2 || alloc->args[1].param < 0)
        return;
    for (uint32_t k = 0; k < i->n_operands; k++)
        if (type_is_integer(ir_type(s->ir, s->ir->operands[i->b + k])) && i->n_operands <= 2)
            look_at_size(s, call, block, s->ir->operands[i->b + k]);
}

static void run(struct subject *s)
{
    for (uint32_t c = 0; c < s->f->n_calls; c++) {
        uint32_t block = ir_block_of(s->ir, s->f->calls[c].instr);
        if (is_live(s->f, block))
            look_at_call(s, s->f->calls[c].instr, block);
    }
}
