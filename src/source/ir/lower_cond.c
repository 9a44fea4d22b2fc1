// Conditions: short circuits as control flow, and their value as a PHI when somebody asks for it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

// a && b && c leans to the left: each operand but the last has a block to go on in.
static void lower_chain(struct lower *l, const struct expr *e, uint32_t yes, uint32_t no)
{
    uint32_t base = l->spine.len;
    bool is_and = e->op == EXPR_ANDAND;
    unsigned op = e->op;
    for (; e->op == op; e = e->a)
        list_push(l->scratch, &l->spine, e->b);
    for (;;) {
        bool last = l->spine.len == base;
        uint32_t next = last ? 0 : block_new(l);
        lower_condition(l, e, last || !is_and ? yes : next, last || is_and ? no : next);
        if (last)
            return;
        seal(l, next);
        block_start(l, next);
        e = l->spine.items[--l->spine.len];
    }
}

static void lower_choice(struct lower *l, const struct expr *e, uint32_t yes, uint32_t no)
{
    uint32_t then = block_new(l), otherwise = block_new(l);
    lower_condition(l, e->a, then, otherwise);
    seal(l, then);
    seal(l, otherwise);
    block_start(l, then);
    lower_condition(l, e->b, yes, no);
    block_start(l, otherwise);
    lower_condition(l, e->c, yes, no);
}

// Casts that keep zero apart from the rest.
static bool keeps_truth(const struct expr *cast)
{
    const struct type *to = cast->type, *from = cast->a->type;
    if (to->kind == TYPE_BOOL)
        return !is_aggregate(from) && from->kind != TYPE_VOID;
    return type_is_integer(to) && type_is_integer(from) && to->size >= from->size;
}

static const struct expr *strip_condition(const struct expr *e)
{
    for (;;) {
        const struct expr *inside = builtin_expected(e);
        if (!inside && e->op == EXPR_CAST && keeps_truth(e))
            inside = e->a;
        if (!inside)
            return e;
        e = inside;
    }
}

static void lower_condition_any(struct lower *l, const struct expr *e, uint32_t yes, uint32_t no)
{
    switch (e->op) {
    case EXPR_NOT:
        lower_condition(l, e->a, no, yes);
        return;
    case EXPR_ANDAND:
    case EXPR_OROR:
        lower_chain(l, e, yes, no);
        return;
    case EXPR_COMMA:
        lower_effect(l, e->a);
        lower_condition(l, e->b, yes, no);
        return;
    case EXPR_CONDITIONAL:
        if (e->b && e->b->type->kind != TYPE_VOID && e->c->type->kind != TYPE_VOID) {
            lower_choice(l, e, yes, no);
            return;
        }
        break;
    default:
        break;
    }
    uint32_t value = lower_value(l, e);
    end_branch(l, site_of(e), value, yes, no);
}

void lower_condition(struct lower *l, const struct expr *e, uint32_t yes, uint32_t no)
{
    if (l->depth >= DEPTH_MOST) {
        end_branch(l, site_of(e), unknown_value(l, site_of(e), &type_int, 0), yes, no);
        return;
    }
    l->depth++;
    lower_condition_any(l, strip_condition(e), yes, no);
    l->depth--;
}

static void arm_gives(
        struct lower *l, struct site at, uint32_t variable, uint32_t value, uint32_t join)
{
    variable_write(l, variable, l->block, value);
    end_jump(l, at, join);
}

static uint32_t join_value(struct lower *l, struct site at, uint32_t variable, uint32_t join)
{
    seal(l, join);
    block_start(l, join);
    uint32_t v = variable_read(l, variable, join);
    if (instr(l, v)->op == IR_PHI && l->block_of.items[v] == join)
        instr(l, v)->where = at.where;
    return v;
}

uint32_t lower_boolean(struct lower *l, const struct expr *e)
{
    struct site at = site_of(e);
    uint32_t yes = block_new(l), no = block_new(l), join = block_new(l);
    uint32_t variable = variable_new(l, e->type, IR_NO_LOCAL);
    lower_condition(l, e, yes, no);
    seal(l, yes);
    seal(l, no);
    block_start(l, yes);
    arm_gives(l, at, variable, emit_const(l, at, e->type, 1), join);
    block_start(l, no);
    arm_gives(l, at, variable, emit_const(l, at, e->type, 0), join);
    return join_value(l, at, variable, join);
}

static uint32_t arm_value(struct lower *l, const struct expr *arm, const struct type *type)
{
    uint32_t v = lower_value(l, arm);
    bool cast =
            type->kind != TYPE_VOID && value_type(l, v)->kind != TYPE_VOID && !is_aggregate(type);
    return cast ? make_cast(l, site_of(arm), type, v, true) : v;
}

uint32_t lower_conditional(struct lower *l, const struct expr *e)
{
    struct site at = site_of(e);
    uint32_t yes = block_new(l), no = block_new(l), join = block_new(l), same = 0;
    uint32_t variable = variable_new(l, e->type, IR_NO_LOCAL);
    if (e->b) {
        lower_condition(l, e->a, yes, no);
    } else { // a ?: c
        same = lower_value(l, e->a);
        end_branch(l, at, same, yes, no);
    }
    seal(l, yes);
    seal(l, no);
    block_start(l, yes);
    uint32_t v = e->b ? arm_value(l, e->b, e->type) : make_cast(l, at, e->type, same, true);
    arm_gives(l, at, variable, v, join);
    block_start(l, no);
    arm_gives(l, at, variable, arm_value(l, e->c, e->type), join);
    return join_value(l, at, variable, join);
}
