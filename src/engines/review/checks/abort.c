// Aborts and assertions that a message can make fail.
//
// An assertion is a branch one of whose ways never returns. It counts when what it tests can be
// otherwise: a search that may find nothing, a call that may fail, an optional member, a number
// from outside. An assertion on a parameter counts when a caller passes something that may be NULL.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

enum { ABORTS_MOST = 2048 };

static void run(struct subject *s);

const struct check check_abort = {
    .id = "review.abort",
    .name = "ReachableAbort",
    .brief = "A message from outside can make the program stop itself.",
    .help = "The program tests a condition and ends itself when it does not hold. Assertions are "
            "for what cannot "
            "happen; here a message, a search that finds nothing or a call that fails decides the "
            "condition, so "
            "that whoever sends the message stops the service for everybody. Judge it by following "
            "the call path "
            "from the entry: is the condition established by anything before? Mend it by handling "
            "the case: "
            "reject the message, log, release what was taken, return.",
    .severity = "error",
    .cwe = 617,
    .base = -2.6,
    .run = run,
};

static const char *relation(enum fact_rel rel)
{
    static const char *const texts[] = { "==", "!=", "<", "<=", ">", ">=" };
    return texts[rel];
}

static struct str leaf_text(const struct subject *s, const struct flow_leaf *leaf)
{
    struct str a = value_text(s, leaf->value);
    if (leaf->other)
        return text_of(s, "%.*s %s %.*s", STR_ARG(a), relation((enum fact_rel)leaf->rel),
                STR_ARG(value_text(s, leaf->other)));
    if (ir_type(s->ir, leaf->value)->kind == TYPE_POINTER && !leaf->constant)
        return text_of(s, "%.*s %s NULL", STR_ARG(a), relation((enum fact_rel)leaf->rel));
    return text_of(s, "%.*s %s %lld", STR_ARG(a), relation((enum fact_rel)leaf->rel),
            (long long)leaf->constant);
}

static bool is_null_test(const struct subject *s, const struct flow_leaf *leaf)
{
    return ir_type(s->ir, leaf->value)->kind == TYPE_POINTER && leaf->rel == FACT_EQ &&
           !leaf->other && leaf->constant == 0;
}

// What a comparison of texts or bytes looks at: its first argument that is no literal; 0 when the
// call is no comparison.
static uint32_t compared(const struct subject *s, const struct origin *o)
{
    if (o->kind != ORIGIN_CALL || o->callee == FLOW_NONE ||
            !contract_has(flow_contract(s->w, o->callee), CLAUSE_COMPARES))
        return 0;
    const struct ir_instr *call = &s->ir->instrs[o->value];
    for (uint32_t k = 0; k < call->n_operands; k++) {
        uint32_t v = flow_strip(s->w, s->f, s->ir->operands[call->b + k]);
        const struct ir_instr *i = &s->ir->instrs[v];
        // x ? x : "none"
        for (uint32_t j = 0; i->op == IR_PHI && j < i->n_operands; j++) {
            uint32_t way = flow_strip(s->w, s->f, s->ir->operands[i->b + j]);
            if (way && s->ir->instrs[way].op == IR_LOAD)
                return way;
        }
        if (v && i->op != IR_STRING)
            return v;
    }
    return 0;
}

static void name_cause(struct subject *s, struct candidate *c, const struct flow_leaf *leaf,
        const struct origin *o)
{
    uint32_t text = compared(s, o);
    if (text)
        c->cause = text_of(s, "text %.*s", STR_ARG(value_shape(s, text)));
    else if (o->kind == ORIGIN_CALL && o->callee != FLOW_NONE)
        c->cause = text_of(s, "call %.*s", STR_ARG(flow_name(s->w, o->callee)));
    else if (o->kind == ORIGIN_CELL)
        c->cause = text_of(s, "member %.*s", STR_ARG(symbol_text(s->w->cells[o->cell].name)));
    else
        c->cause = text_of(s, "value %.*s", STR_ARG(value_shape(s, leaf->value)));
    c->family = c->cause;
}

// A number is asserted not to be 0 that is only set when a message has that part.
static bool is_left_out(
        const struct subject *s, const struct flow_leaf *leaf, const struct origin *o)
{
    bool zero = !leaf->other && !leaf->constant && (leaf->rel == FACT_EQ || leaf->rel == FACT_LE);
    const struct flow_cell *cell = o->kind == ORIGIN_CELL ? &s->w->cells[o->cell] : NULL;
    return zero && cell && cell->sets_outside && cell->sets_outside * 2 >= cell->sets;
}

// Numbers: what the comparison depends on.
static bool number_features(struct subject *s, struct candidate *c, const struct flow_leaf *leaf,
        const struct origin *o, enum null_reason reason)
{
    enum trust t = value_trust(s, leaf->value),
               u = leaf->other ? value_trust(s, leaf->other) : TRUST_NONE;
    t = u > t ? u : t;
    if (o->kind == ORIGIN_CALL && !compared(s, o)) {
        struct origin call = *o;
        call.reason = (uint8_t)reason;
        candidate_origin(s, c, &call);
    }
    if (is_outside(t)) {
        if (is_left_out(s, leaf, o))
            candidate_feature(c, F_LEFT_OUT, 1);
        double a = value_weight(s, leaf->value), b = leaf->other ? value_weight(s, leaf->other) : 0;
        candidate_feature(c, F_TAINTED, a > b ? a : b);
        if (a >= 1 && o->kind != ORIGIN_CALL)
            candidate_feature(c, F_OF_MESSAGE, 1);
        c->trust = t > c->trust ? (uint8_t)t : c->trust;
    } else if (o->kind != ORIGIN_CALL)
        candidate_feature(c, F_STATE, 1);
    return true;
}

static bool null_features(
        struct subject *s, struct candidate *c, const struct flow_leaf *leaf, struct origin *o)
{
    if (o->kind == ORIGIN_PARAM && passed_reason(s->review, s->function, o->param) == NULL_NEVER)
        return false;
    if (o->kind == ORIGIN_NONE) {
        if (!is_outside(value_trust(s, leaf->value)))
            return false;
        candidate_feature(c, F_TAINTED, value_weight(s, leaf->value));
    }
    candidate_origin(s, c, o);
    return true;
}

// The call that ends the program, first found on the way from `block`.
static place end_place(const struct subject *s, uint32_t block, int steps)
{
    const struct ir_block *b = &s->ir->blocks[block];
    place last = b->where;
    if (s->f->block_flags[block] & FLOW_BLOCK_CUT)
        for (uint32_t k = 0; k < s->f->n_calls; k++) {
            uint32_t v = s->f->calls[k].instr, callee = flow_callee(s->f, &s->ir->instrs[v]);
            if (v >= b->first && v < b->first + b->n_instrs && flow_never_returns(s->w, callee))
                return s->ir->instrs[v].where;
        }
    for (uint32_t k = 0; k < b->n_instrs; k++)
        last = s->ir->instrs[b->first + k].where ? s->ir->instrs[b->first + k].where : last;
    for (uint32_t k = 0; k < 2 && steps > 0 && (b->end == IR_JUMP || b->end == IR_BRANCH); k++)
        if (b->end == IR_BRANCH || !k) {
            place p = end_place(s, b->next[k], steps - 1);
            if (p)
                return p;
        }
    return last;
}

static uint32_t line_of(const struct subject *s, place at)
{
    return at ? sources_line(&s->review->program->sources, at).line : 0;
}

// An assertion is one line; where a default far from its test ends the program, that is what a
// reader must see, and the test stands beside it.
static void choose_place(struct subject *s, struct candidate *c, const struct flow_abort *a)
{
    enum { NEAR = 3 };
    place end = end_place(s, a->doomed, 8);
    uint32_t test = line_of(s, c->where), line = line_of(s, end);
    if (!end || !line || (!a->unconditional_arm && line <= test + NEAR && test <= line + NEAR))
        return;
    candidate_mark(c, "condition", s->function, c->where, STR("decided here"));
    c->where = end;
}

// One candidate for a leaf; false when it cannot hold.
static bool weigh_leaf(struct subject *s, const struct flow_abort *a, const struct flow_leaf *leaf)
{
    struct origin o;
    enum null_reason reason = leaf_reason(s->w, s->f, leaf, &o);
    struct candidate *c = candidate_new(s, &check_abort, a->block, 0);
    bool keep = is_null_test(s, leaf) ? null_features(s, c, leaf, &o)
                                      : number_features(s, c, leaf, &o, reason);
    if (!keep) {
        candidate_drop(s);
        return false;
    }
    bool none = leaf->rel == FACT_NE && !leaf->constant && compared(s, &o);
    if ((a->unconditional_arm || none) && is_outside((enum trust)c->trust))
        candidate_feature(c, F_DEFAULT_ARM, 1);
    choose_place(s, c, a);
    uint32_t words = leaf->rel == FACT_NE && !leaf->constant ? compared(s, &o) : 0;
    struct str text =
            words ? text_of(s, "%.*s is none of the texts it knows", STR_ARG(value_text(s, words)))
            : a->unconditional_arm
                    ? text_of(s, "%.*s is none of the cases", STR_ARG(value_text(s, leaf->value)))
                    : leaf_text(s, leaf);
    c->title = text_of(s, "stops the program when %.*s", STR_ARG(text));
    c->missing =
            text_of(s, "nothing handles %.*s before it is taken to be impossible", STR_ARG(text));
    c->shape = text_of(s, "%.*s %s %.*s%lld", STR_ARG(value_shape(s, leaf->value)),
            relation((enum fact_rel)leaf->rel),
            STR_ARG(leaf->other ? value_shape(s, leaf->other) : STR("")),
            (long long)leaf->constant);
    name_cause(s, c, leaf, &o);
    return true;
}

// Of the leaves of one assertion the strongest speaks for it.
static void look_at(struct subject *s, const struct flow_abort *a)
{
    struct flow_leaf leaves[LEAVES_MOST];
    bool truth = s->ir->blocks[a->block].next[0] == a->doomed;
    uint32_t n = predicate_leaves(s->w, s->f, a->block, truth, leaves);
    for (uint32_t k = 0, kept = 0; k < n; k++) {
        if (!weigh_leaf(s, a, &leaves[k]))
            continue;
        if (kept++ == 0)
            continue;
        struct candidate *older = &s->out->items[s->out->len - 2], *newer = &vec_last(s->out);
        if (candidate_points(newer) > candidate_points(older))
            *older = *newer;
        candidate_drop(s);
    }
}

static void run(struct subject *s)
{
    struct flow_abort *aborts = arena_array(s->scratch, struct flow_abort, ABORTS_MOST);
    uint32_t n = function_aborts(s->f, aborts, ABORTS_MOST);
    for (uint32_t k = 0; k < n; k++)
        look_at(s, &aborts[k]);
}
