// Commands that come from outside.
//
// Reported where a text that is no constant is handed over, to a library function whose contract
// says so or to a function of the drop that hands its parameter on.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_command = {
    .id = "review.command",
    .name = "ForeignCommand",
    .brief = "A text from outside becomes a command or the code that is run.",
    .help = "A peer's text reaches a shell, an exec or a loader. Whoever sends it runs what they "
            "like with the rights of the process. Judge it by what was taken out of the text "
            "before. Mend it by not using a shell, or by letting through only what is known to be "
            "harmless.",
    .severity = "error",
    .cwe = 78,
    .base = 0.5,
    .run = run,
};

static void look_at(struct subject *s, uint32_t call, uint32_t block, uint32_t text, uint32_t hops)
{
    enum trust t = text ? content_trust(s, text) : TRUST_NONE;
    if (t < TRUST_LOCAL || origin_of(s->w, s->f, text).kind == ORIGIN_PARAM)
        return;
    struct candidate *c = candidate_new(s, &check_command, block, call);
    c->trust = (uint8_t)t;
    if (is_outside(t))
        candidate_feature(c, F_TAINTED, 1);
    candidate_feature(c, F_INDIRECT, hops);
    c->title = text_of(s, "runs %.*s as a command", STR_ARG(value_text(s, text)));
    c->missing = STR("nothing holds the text against what is allowed");
    c->shape = text_of(s, "command %.*s", STR_ARG(value_shape(s, text)));
    candidate_cause(s, c, c->shape);
}

static void look_at_function(struct subject *s, uint32_t call, uint32_t block, uint32_t callee)
{
    const struct flow_summary *g = &s->w->functions[callee].summary;
    const struct ir_instr *i = &s->ir->instrs[call];
    for (uint32_t k = 0; k < g->n_atoms; k++)
        if (g->atoms[k].kind == ATOM_COMMAND && g->atoms[k].cell == FLOW_NONE &&
                g->atoms[k].param < i->n_operands)
            look_at(s, call, block, s->ir->operands[i->b + g->atoms[k].param],
                    g->atoms[k].depth + 1u);
}

static void run(struct subject *s)
{
    for (uint32_t n = 0; n < s->f->n_calls; n++) {
        uint32_t call = s->f->calls[n].instr, block = ir_block_of(s->ir, call), at = 0;
        const struct ir_instr *i = &s->ir->instrs[call];
        uint32_t callee = flow_callee(s->f, i);
        if (callee == FLOW_NONE || !is_live(s->f, block))
            continue;
        if (callee < s->w->n_functions)
            look_at_function(s, call, block, callee);
        const struct contract *contract = flow_contract(s->w, callee);
        for (const struct clause *c; (c = contract_next(contract, CLAUSE_COMMAND, &at));)
            if (c->n_args && c->args[0].param >= 0 && (uint32_t)c->args[0].param < i->n_operands)
                look_at(s, call, block, s->ir->operands[i->b + (uint32_t)c->args[0].param], 0);
    }
}
