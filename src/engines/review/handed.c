// Texts that are handed over as something they must not be when they come from outside: a format, a
// command.
//
// Looks at every call of a library function whose contract says so, and of a function of the drop
// that hands its parameter on; the place reported is the outermost where the text is no parameter.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void look_at(struct subject *s, const struct handed *h, uint32_t call, uint32_t block,
        uint32_t text, uint32_t hops)
{
    enum trust t = text ? content_trust(s, text) : TRUST_NONE;
    if (t < TRUST_LOCAL || origin_of(s->w, s->f, text).kind == ORIGIN_PARAM)
        return;
    struct candidate *c = candidate_new(s, h->check, block, call);
    c->trust = (uint8_t)t;
    if (is_outside(t))
        candidate_feature(c, F_TAINTED, 1);
    candidate_feature(c, F_INDIRECT, hops);
    c->title = text_of(s, "%s %.*s as a %s", h->does, STR_ARG(value_text(s, text)), h->as);
    c->missing = str_of(h->missing);
    c->shape = text_of(s, "%s %.*s", h->as, STR_ARG(value_shape(s, text)));
    candidate_cause(s, c, c->shape);
}

static void look_at_function(
        struct subject *s, const struct handed *h, uint32_t call, uint32_t block, uint32_t callee)
{
    const struct flow_summary *g = &s->w->functions[callee].summary;
    const struct ir_instr *i = &s->ir->instrs[call];
    for (uint32_t k = 0; k < g->n_atoms; k++)
        if (g->atoms[k].kind == h->atom && g->atoms[k].cell == FLOW_NONE &&
                g->atoms[k].param < i->n_operands)
            look_at(s, h, call, block, s->ir->operands[i->b + g->atoms[k].param],
                    g->atoms[k].depth + 1u);
}

void review_handed(struct subject *s, const struct handed *h)
{
    for (uint32_t n = 0; n < s->f->n_calls; n++) {
        uint32_t call = s->f->calls[n].instr, block = ir_block_of(s->ir, call), at = 0;
        const struct ir_instr *i = &s->ir->instrs[call];
        uint32_t callee = flow_callee(s->f, i);
        if (callee == FLOW_NONE || !is_live(s->f, block))
            continue;
        if (callee < s->w->n_functions)
            look_at_function(s, h, call, block, callee);
        const struct contract *contract = flow_contract(s->w, callee);
        for (const struct clause *c; (c = contract_next(contract, h->clause, &at));)
            if (c->n_args && c->args[0].param >= 0 && (uint32_t)c->args[0].param < i->n_operands)
                look_at(s, h, call, block, s->ir->operands[i->b + (uint32_t)c->args[0].param], 0);
    }
}
