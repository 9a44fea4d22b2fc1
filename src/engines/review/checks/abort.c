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

static void name_cause(struct subject *s, struct candidate *c, const struct flow_leaf *leaf,
        const struct origin *o)
{
    if (o->kind == ORIGIN_CALL && o->callee != FLOW_NONE)
        c->cause = text_of(s, "call %.*s", STR_ARG(flow_name(s->w, o->callee)));
    else if (o->kind == ORIGIN_CELL)
        c->cause = text_of(s, "member %.*s", STR_ARG(symbol_text(s->w->cells[o->cell].name)));
    else
        c->cause = text_of(s, "value %.*s", STR_ARG(value_shape(s, leaf->value)));
    c->family = c->cause;
}

// Numbers: what the comparison depends on.
static bool number_features(struct subject *s, struct candidate *c, const struct flow_leaf *leaf,
        const struct origin *o, enum null_reason reason)
{
    enum trust t = value_trust(s, leaf->value),
               u = leaf->other ? value_trust(s, leaf->other) : TRUST_NONE;
    t = u > t ? u : t;
    if (o->kind == ORIGIN_CALL) {
        struct origin call = *o;
        call.reason = (uint8_t)reason;
        candidate_origin(s, c, &call);
    }
    if (is_outside(t)) {
        double a = value_weight(s, leaf->value), b = leaf->other ? value_weight(s, leaf->other) : 0;
        candidate_feature(c, F_TAINTED, a > b ? a : b);
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

// Where the arm of a switch begins; the switch itself may be far above.
static place arm_place(const struct subject *s, uint32_t block, place otherwise)
{
    const struct ir_block *b = &s->ir->blocks[block];
    for (uint32_t k = 0; k < b->n_instrs; k++)
        if (s->ir->instrs[b->first + k].where)
            return s->ir->instrs[b->first + k].where;
    return b->where ? b->where : otherwise;
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
    if (a->unconditional_arm && is_outside((enum trust)c->trust))
        candidate_feature(c, F_DEFAULT_ARM, 1);
    if (a->unconditional_arm)
        c->where = arm_place(s, a->doomed, c->where);
    struct str text = a->unconditional_arm ? text_of(s, "%.*s is none of the cases",
                                                     STR_ARG(value_text(s, leaf->value)))
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
