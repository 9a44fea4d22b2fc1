// Results that tell whether it worked, and that nobody looks at: a decode, a verification, a parse.
//
// Only where the rest of the drop does look: a function whose number nearly everybody uses says by
// that that it means something. And only where outside data decides how it goes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_unchecked = {
    .id = "review.unchecked",
    .name = "ResultIgnored",
    .brief = "A call that outside data can make fail is taken to have worked.",
    .help = "The function returns whether it worked, its other callers look at that, and here "
            "nothing does: "
            "what it was to fill, check or verify is used as if it were good. Judge it by what the "
            "function "
            "does when it fails and by what is used afterwards. Mend it by testing the result and "
            "leaving.",
    .severity = "warning",
    .cwe = 252,
    .base = -2.2,
    .run = run,
};

enum { SITES_LEAST = 4 };

// Whether it can tell a failure from a success.
static bool tells(const struct subject *s, uint32_t callee)
{
    if (callee >= s->w->n_functions) {
        const struct contract *c = flow_contract(s->w, callee);
        return (contract_has(c, CLAUSE_NEG) || contract_has(c, CLAUSE_DECODES)) &&
               !contract_has(c, CLAUSE_FORMAT);
    }
    const struct flow_summary *g = &s->w->functions[callee].summary;
    bool fails = false;
    for (uint32_t k = 0; k < g->n_constants; k++)
        fails = fails || g->constants[k].reason == NULL_FAILURE ||
                g->constants[k].reason == NULL_MISS;
    return fails && g->n_constants + g->other_results > 1;
}

static void look_at_call(struct subject *s, uint32_t call, uint32_t block)
{
    uint32_t callee = flow_callee(s->f, &s->ir->instrs[call]);
    if (callee == FLOW_NONE || !type_is_integer(ir_type(s->ir, call)) || !tells(s, callee))
        return;
    const struct flow_peers *p = &s->w->peers[callee];
    if (p->results < SITES_LEAST || p->looked_at * 4 < p->results * 3)
        return;
    struct origin o = { .kind = ORIGIN_CALL,
        .reason = NULL_FAILURE,
        .value = call,
        .callee = callee,
        .cell = FLOW_NONE };
    struct candidate *c = candidate_new(s, &check_unchecked, block, call);
    candidate_origin(s, c, &o);
    candidate_feature(c, F_PEERS, log_odds(p->looked_at, p->results - p->looked_at));
    c->callee = callee;
    if (!is_outside((enum trust)c->trust)) {
        candidate_drop(s);
        return;
    }
    struct str name = flow_name(s->w, callee);
    c->title = text_of(s, "takes %.*s() to have worked", STR_ARG(name));
    c->missing = text_of(s, "a look at what %.*s() returns, as at %u of %u other places",
            STR_ARG(name), p->looked_at, p->results - 1);
    c->shape = text_of(s, "ignored %.*s()", STR_ARG(name));
    c->cause = c->shape;
    c->family = c->shape;
}

static void run(struct subject *s)
{
    uint8_t *used = arena_zero(s->scratch, s->ir->n_instrs + 1);
    flow_mark_used(s->ir, used);
    for (uint32_t c = 0; c < s->f->n_calls; c++) {
        uint32_t v = s->f->calls[c].instr, block = ir_block_of(s->ir, v);
        if (!used[v] && is_live(s->f, block))
            look_at_call(s, v, block);
    }
}
