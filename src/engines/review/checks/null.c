// Pointers that are followed although they may be NULL: the result of a search, an optional member,
// what a decoder left out.
//
// The first unguarded use of each pointer in a function counts, by this function or by a callee
// that follows its parameter without a check. A member counts only when something says that it can
// be NULL: it is filled from outside, set to NULL somewhere, or checked by others.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_null = {
    .id = "review.null",
    .name = "UncheckedNull",
    .brief = "A pointer that a message can make NULL is followed without a check.",
    .help = "A search that finds nothing, an optional part of a message that is absent or a "
            "decoder that failed "
            "leaves NULL, and the pointer is followed without a question. On most platforms the "
            "process dies; "
            "whoever sends the message stops the service. Judge it by the evidence where the NULL "
            "comes from and "
            "by the peers that do check. Mend it by checking after the call or before the use.",
    .severity = "error",
    .cwe = 476,
    .base = -2.4,
    .run = run,
};

struct look {
    struct subject *s;
    uint8_t *done; // [n_instrs]: this pointer was reported or is fine so far
};

// Whether anything says that a member may be NULL.
static bool member_may_be_null(const struct subject *s, const struct origin *o)
{
    const struct flow_cell *c = &s->w->cells[o->cell];
    if (is_outside(value_trust(s, o->value)))
        return true;
    if (c->sets && c->sets_outside == c->sets)
        return true;
    return c->checked * 3 >= c->derefs && c->checked >= 2;
}

static bool is_worth(const struct subject *s, const struct origin *o, bool tested)
{
    if (tested)
        return true;
    switch ((enum origin_kind)o->kind) {
    case ORIGIN_CALL:
        return true;
    case ORIGIN_CELL:
        return member_may_be_null(s, o);
    case ORIGIN_CONST:
        return o->reason != NULL_ALLOCATION;
    case ORIGIN_PARAM:
    case ORIGIN_NONE:
        return false;
    }
    return false;
}

static void report(struct look *l, uint32_t v, uint32_t block, uint32_t at, const struct origin *o,
        bool tested, const struct flow_atom *through, uint32_t callee)
{
    struct subject *s = l->s;
    struct candidate *c = candidate_new(s, &check_null, block, at);
    struct str text = value_text(s, v);
    candidate_origin(s, c, o);
    if (tested)
        candidate_feature(c, F_TESTED, 1);
    if (through) {
        candidate_feature(c, F_INDIRECT, through->depth + 1);
        c->title = text_of(s, "passes %.*s, which may be NULL, to %.*s() that follows it",
                STR_ARG(text), STR_ARG(flow_name(s->w, callee)));
        const struct flow_function *g = &s->w->functions[callee];
        candidate_mark(c, "sink", callee,
                through->instr ? g->ir->instrs[through->instr].where
                               : terminator_place(g->ir, through->block),
                STR("followed here"));
    } else
        c->title = text_of(s, "follows %.*s, which may be NULL", STR_ARG(text));
    c->missing = text_of(s, "a check that %.*s is not NULL", STR_ARG(text));
    c->shape = text_of(s, "null %.*s", STR_ARG(value_shape(s, v)));
    if (o->kind == ORIGIN_CALL)
        c->cause = text_of(s, "call %.*s", STR_ARG(flow_name(s->w, o->callee)));
    else if (o->kind == ORIGIN_CELL)
        c->cause = text_of(s, "member %.*s", STR_ARG(symbol_text(s->w->cells[o->cell].name)));
    else
        c->cause = c->shape;
    c->family = c->cause;
}

static void follow(struct look *l, uint32_t v, uint32_t block, uint32_t at,
        const struct flow_atom *through, uint32_t callee)
{
    struct subject *s = l->s;
    uint32_t key = v ? s->f->key[v] : 0;
    if (!v || l->done[key])
        return;
    struct origin o = origin_of_null(s->w, s->f, v, block, at);
    if (o.value && l->done[s->f->key[o.value]])
        return;
    if (o.kind == ORIGIN_NONE) // it may still be followed unguarded elsewhere
        return;
    l->done[key] = 1;
    if (o.value)
        l->done[s->f->key[o.value]] = 1;
    bool tested = guard_tested(s->w, s->f, v, block, at, BAD_NULL);
    if (is_worth(s, &o, tested))
        report(l, v, block, at, &o, tested, through, callee);
}

static void look_at_path(struct look *l, uint32_t path, uint32_t block, uint32_t at)
{
    for (uint32_t p = path; p; p = l->s->ir->paths[p].base) {
        const struct ir_path *step = &l->s->ir->paths[p];
        if (step->kind == PATH_DEREF)
            follow(l, step->x, block, at, NULL, FLOW_NONE);
        if (step->kind != PATH_FIELD && step->kind != PATH_INDEX)
            return;
    }
}

static void look_at_contract(
        struct look *l, uint32_t v, uint32_t block, const struct contract *contract)
{
    const struct ir_instr *i = &l->s->ir->instrs[v];
    for (uint32_t k = 0; contract && k < contract->n_clauses; k++) {
        const struct clause *c = &contract->clauses[k];
        bool follows = c->verb == CLAUSE_NONNULL || c->verb == CLAUSE_STRING ||
                       c->verb == CLAUSE_READS || c->verb == CLAUSE_WRITES;
        if (!follows || !c->n_args || c->args[0].param < 0 || c->args[0].derefs ||
                !c->args[0].plain || (uint32_t)c->args[0].param >= i->n_operands)
            continue;
        uint32_t p = l->s->ir->operands[i->b + (uint32_t)c->args[0].param];
        // A NULL that is written there leaves an argument out that may be left out.
        bool left_out = l->s->ir->instrs[flow_strip(l->s->w, l->s->f, p)].op == IR_CONST;
        if (!left_out || c->verb == CLAUSE_NONNULL || c->verb == CLAUSE_STRING)
            follow(l, p, block, v, NULL, FLOW_NONE);
    }
}

static void look_at_call(struct look *l, uint32_t v, uint32_t block)
{
    const struct subject *s = l->s;
    const struct ir_instr *i = &s->ir->instrs[v];
    uint32_t callee = flow_callee(s->f, i);
    if (callee == FLOW_NONE)
        return;
    if (callee >= s->w->n_functions) {
        look_at_contract(l, v, block, flow_contract(s->w, callee));
        return;
    }
    const struct flow_summary *g = &s->w->functions[callee].summary;
    for (uint32_t k = 0; k < g->n_atoms; k++) {
        const struct flow_atom *a = &g->atoms[k];
        if (a->kind == ATOM_NEEDS_VALID && a->cell == FLOW_NONE && a->param < i->n_operands)
            follow(l, s->ir->operands[i->b + a->param], block, v, a, callee);
    }
}

static void run(struct subject *s)
{
    struct look l = { .s = s, .done = arena_zero(s->scratch, s->ir->n_instrs + 1) };
    for (uint32_t b = 0; b < s->ir->n_blocks; b++) {
        if (!is_live(s->f, b))
            continue;
        for (uint32_t k = 0; k < s->ir->blocks[b].n_instrs; k++) {
            uint32_t v = s->ir->blocks[b].first + k;
            const struct ir_instr *i = &s->ir->instrs[v];
            if (i->op == IR_LOAD || i->op == IR_ZERO || i->op == IR_COPY)
                look_at_path(&l, i->a, b, v);
            if (i->op == IR_STORE || i->op == IR_COPY)
                look_at_path(&l, i->b, b, v);
            if (i->op == IR_CALL)
                look_at_call(&l, v, b);
        }
    }
}
