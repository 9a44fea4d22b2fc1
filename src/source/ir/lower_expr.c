// Expressions to values: arithmetic, casts, assignments, names.
//
// lower_value gives the value of an expression of scalar type and never 0; lower_effect evaluates
// one for what it does. Chains that lean to the left (a + b + c ...) are walked with a list of our
// own, for generated code has them thousands long; everything else recurses, and below DEPTH_MOST
// becomes UNKNOWN.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

uint32_t unknown_value(struct lower *l, struct site at, const struct type *type, uint32_t part)
{
    at.flags |= IR_GUESSED;
    return emit_list(l, at, IR_UNKNOWN, type, 0, &part, part ? 1 : 0);
}

static bool is_pointer(const struct type *t)
{
    return t->kind == TYPE_POINTER;
}

static enum ir_op binary_op(unsigned op)
{
    switch (op) {
    case EXPR_ADD:
        return IR_ADD;
    case EXPR_SUB:
        return IR_SUB;
    case EXPR_MUL:
        return IR_MUL;
    case EXPR_DIV:
        return IR_DIV;
    case EXPR_REM:
        return IR_REM;
    case EXPR_SHL:
        return IR_SHL;
    case EXPR_SHR:
        return IR_SHR;
    case EXPR_AND:
        return IR_AND;
    case EXPR_OR:
        return IR_OR;
    case EXPR_XOR:
        return IR_XOR;
    case EXPR_LT:
    case EXPR_GT:
        return IR_LT;
    case EXPR_LE:
    case EXPR_GE:
        return IR_LE;
    case EXPR_EQ:
        return IR_EQ;
    default:
        return IR_NE;
    }
}

static uint32_t pointer_arithmetic(struct lower *l, struct site at, unsigned op,
        const struct type *type, uint32_t a, uint32_t b)
{
    bool a_points = is_pointer(value_type(l, a));
    if (op == EXPR_SUB && a_points && is_pointer(value_type(l, b)))
        return emit(l, at, IR_POINTER_SUB, type, a, b);
    if (op == EXPR_ADD && !a_points)
        return make_pointer_add(l, at, type, b, a, false);
    return make_pointer_add(l, at, type, a, b, op == EXPR_SUB);
}

static uint32_t combine(struct lower *l, struct site at, unsigned op, const struct type *type,
        uint32_t a, uint32_t b)
{
    a = resolve(l, a);
    b = resolve(l, b);
    bool points = is_pointer(value_type(l, a)) || is_pointer(value_type(l, b));
    if (points && (op == EXPR_ADD || op == EXPR_SUB))
        return pointer_arithmetic(l, at, op, type, a, b);
    bool turned = op == EXPR_GT || op == EXPR_GE;
    return make_binary(l, at, binary_op(op), type, turned ? b : a, turned ? a : b);
}

static bool is_binary(const struct expr *e)
{
    return e->op >= EXPR_ADD && e->op <= EXPR_NE;
}

static bool is_scalar_cast(const struct expr *e)
{
    return e->op == EXPR_CAST && e->type->kind != TYPE_VOID && e->a->type->kind != TYPE_VOID &&
           !is_aggregate(e->type) && !is_aggregate(e->a->type);
}

// The right operand; of pointer arithmetic, an index.
static uint32_t lower_right(struct lower *l, const struct expr *e, const struct type *type)
{
    unsigned op = e->op == EXPR_ASSIGN_OP ? e->binary : e->op;
    bool is_index = is_pointer(type) && (op == EXPR_ADD || op == EXPR_SUB);
    return is_index ? lower_index(l, e->b) : lower_value(l, e->b);
}

// Binary operators and casts, down their left operands.
static uint32_t lower_spine(struct lower *l, const struct expr *e)
{
    uint32_t base = l->spine.len;
    while (is_binary(e) || is_scalar_cast(e)) {
        list_push(l->scratch, &l->spine, e);
        e = e->a;
    }
    uint32_t v = lower_value(l, e);
    while (l->spine.len > base) {
        e = l->spine.items[--l->spine.len];
        if (e->op == EXPR_CAST)
            v = make_cast(l, site_of(e), e->type, v, e->flags & EXPR_IMPLICIT);
        else
            v = combine(l, site_of(e), e->op, e->type, v, lower_right(l, e, e->type));
    }
    return v;
}

// A name that is no object: a constant of an enum, a function.
static uint32_t lower_name(struct lower *l, const struct expr *e)
{
    const struct decl *d = e->decl;
    if (d && d->kind == DECL_ENUM_CONSTANT)
        return emit_const(l, site_of(e), e->type, d->value);
    if (d && (d->kind == DECL_FUNCTION || d->type->kind == TYPE_FUNCTION))
        return emit(
                l, site_of(e), IR_FUNCTION, type_pointer(l->keep, d->type), ref_number(l, d), 0);
    if (e->type->kind == TYPE_ARRAY)
        return emit(l, site_of(e), IR_ADDRESS, type_pointer(l->keep, e->type), path_of(l, e), 0);
    return target_read(l, site_of(e), target_of(l, e));
}

// Memory read as a value; a function stays itself.
static uint32_t lower_memory(struct lower *l, const struct expr *e)
{
    if (e->op == EXPR_DEREF && e->type->kind == TYPE_FUNCTION)
        return lower_value(l, e->a);
    return load_path(l, site_of(e), path_of(l, e), e->type);
}

static uint32_t function_value(struct lower *l, const struct expr *e, const struct type *pointer)
{
    const struct decl *d = callee_decl(e);
    if (d)
        return emit(l, site_of(e), IR_FUNCTION, pointer, ref_number(l, d), 0);
    return lower_value(l, e->op == EXPR_DEREF ? e->a : e);
}

static uint32_t lower_string(struct lower *l, const struct expr *e, const struct type *pointer)
{
    uint32_t s = string_number(l, (struct str){ e->bytes, e->n_bytes });
    return emit(l, site_of(e), IR_STRING, pointer, s, 0);
}

// &a, and arrays and functions as pointers.
static uint32_t lower_address(struct lower *l, const struct expr *e)
{
    if (e->a->type->kind == TYPE_FUNCTION || callee_decl(e->a))
        return function_value(l, e->a, e->type);
    if (e->op == EXPR_DECAY && e->a->op == EXPR_STRING)
        return lower_string(l, e->a, e->type);
    if (e->op == EXPR_DECAY && e->a->type->kind != TYPE_ARRAY)
        return lower_value(l, e->a);
    return address_of_path(l, site_of(e), path_of(l, e->a), e->type);
}

static uint32_t one(struct lower *l, struct site at, const struct type *type)
{
    if (type_is_floating(type))
        return emit(l, at, IR_FLOAT, type, string_number(l, STR("1")), 0);
    return emit_const(l, at, type, 1);
}

// ++ and --: the old value, or the new one.
static uint32_t lower_step(struct lower *l, const struct expr *e, bool want_old)
{
    struct site at = site_of(e);
    bool down = e->op == EXPR_PRE_DEC || e->op == EXPR_POST_DEC;
    struct target t = target_of(l, e->a);
    uint32_t old = target_read(l, at, t), new;
    const struct type *type = e->a->type;
    if (is_pointer(type)) {
        uint32_t by = emit_const(l, at, &type_long, down ? -1 : 1);
        new = make_pointer_add(l, at, type, old, by, false);
    } else {
        const struct type *work = type_promoted(type);
        uint32_t wide = make_cast(l, at, work, old, true);
        new = make_binary(l, at, down ? IR_SUB : IR_ADD, work, wide, one(l, at, work));
        new = make_cast(l, at, type, new, true);
    }
    target_write(l, at, t, new);
    return want_old ? old : new;
}

// What a bit-field holds after an assignment is not what was assigned.
static uint32_t assigned(
        struct lower *l, const struct expr *e, struct target t, uint32_t value, bool want)
{
    bool is_bits = e->a->op == EXPR_MEMBER && e->a->field && e->a->field->bit_width;
    return want && is_bits ? target_read(l, site_of(e), t) : value;
}

static uint32_t lower_assign(struct lower *l, const struct expr *e, bool want)
{
    uint32_t value = lower_value(l, e->b);
    struct target t = target_of(l, e->a);
    target_write(l, site_of(e), t, value);
    return assigned(l, e, t, value, want);
}

static uint32_t lower_assign_op(struct lower *l, const struct expr *e, bool want)
{
    struct site at = site_of(e);
    const struct type *work = e->operation ? e->operation : e->a->type;
    struct target t = target_of(l, e->a);
    uint32_t b = lower_right(l, e, e->a->type);
    uint32_t a = target_read(l, at, t);
    bool points = is_pointer(value_type(l, a));
    if (!points) {
        a = make_cast(l, at, work, a, true);
        if (e->binary != EXPR_SHL && e->binary != EXPR_SHR)
            b = make_cast(l, at, work, b, true);
    }
    uint32_t value = combine(l, at, e->binary, points ? e->a->type : work, a, b);
    value = make_cast(l, at, e->a->type, value, true);
    target_write(l, at, t, value);
    return assigned(l, e, t, value, want);
}

static uint32_t lower_comma(struct lower *l, const struct expr *e)
{
    uint32_t base = l->spine.len;
    for (; e->op == EXPR_COMMA; e = e->a)
        list_push(l->scratch, &l->spine, e->b);
    lower_effect(l, e);
    while (l->spine.len > base + 1)
        lower_effect(l, l->spine.items[--l->spine.len]);
    return lower_value(l, l->spine.items[--l->spine.len]);
}

// The address of a label: its number among those whose address is taken (ir.h, IR_INDIRECT).
static uint32_t lower_label(struct lower *l, const struct expr *e)
{
    uint32_t number = label_number(l, e->symbol);
    struct label *label = &l->labels.items[number];
    if (!label->address)
        label->address = ++l->n_addresses;
    return emit_const(l, site_of(e), e->type, label->address);
}

static uint32_t lower_va_arg(struct lower *l, const struct expr *e)
{
    const struct type *t = e->a->type;
    uint32_t list = is_aggregate(t) ? address_of_path(l, site_of(e), path_of(l, e->a),
                                              type_pointer(l->keep, t))
                                    : lower_value(l, e->a);
    return emit(l, site_of(e), IR_VA_ARG, e->type, list, 0);
}

// A cast with a void or aggregate side.
static uint32_t lower_odd_cast(struct lower *l, const struct expr *e)
{
    if (e->type->kind != TYPE_VOID)
        return unknown_value(l, site_of(e), e->type, lower_value(l, e->a));
    lower_effect(l, e->a);
    return unknown_value(l, site_of(e), e->type, 0);
}

static uint32_t lower_any(struct lower *l, const struct expr *e)
{
    switch (e->op) {
    case EXPR_INTEGER:
        return emit_const(l, site_of(e), e->type, e->value);
    case EXPR_FLOAT:
        return emit(l, site_of(e), IR_FLOAT, e->type, string_number(l, symbol_text(e->symbol)), 0);
    case EXPR_STRING:
        return lower_string(l, e, type_pointer(l->keep, e->type));
    case EXPR_NAME:
        return lower_name(l, e);
    case EXPR_MEMBER:
    case EXPR_INDEX:
    case EXPR_DEREF:
        return lower_memory(l, e);
    case EXPR_ADDRESS:
    case EXPR_DECAY:
        return lower_address(l, e);
    case EXPR_CALL:
        return lower_call(l, e);
    case EXPR_CAST:
        return is_scalar_cast(e) ? lower_spine(l, e) : lower_odd_cast(l, e);
    case EXPR_NEGATE:
        return make_unary(l, site_of(e), IR_NEGATE, e->type, lower_value(l, e->a));
    case EXPR_COMPLEMENT:
        return make_unary(l, site_of(e), IR_COMPLEMENT, e->type, lower_value(l, e->a));
    case EXPR_NOT:
        return make_unary(l, site_of(e), IR_NOT, e->type, lower_value(l, e->a));
    case EXPR_PRE_INC:
    case EXPR_PRE_DEC:
        return lower_step(l, e, false);
    case EXPR_POST_INC:
    case EXPR_POST_DEC:
        return lower_step(l, e, true);
    case EXPR_ANDAND:
    case EXPR_OROR:
        return lower_boolean(l, e);
    case EXPR_ASSIGN:
        return lower_assign(l, e, true);
    case EXPR_ASSIGN_OP:
        return lower_assign_op(l, e, true);
    case EXPR_CONDITIONAL:
        return lower_conditional(l, e);
    case EXPR_COMMA:
        return lower_comma(l, e);
    case EXPR_STATEMENTS:
        return lower_statement_expr(l, e, true);
    case EXPR_VA_ARG:
        return lower_va_arg(l, e);
    case EXPR_LABEL_ADDRESS:
        return lower_label(l, e);
    case EXPR_COMPOUND_LITERAL:
        return load_path(l, site_of(e), lower_object(l, e), e->type);
    case EXPR_INIT: // braces around a scalar
        if (e->n_args)
            return lower_value(l, e->args[0]);
        return emit_const(l, site_of(e), e->type, 0);
    case EXPR_SIZEOF_VLA:
        return emit_list(l, site_of(e), IR_UNKNOWN, e->type, 0, NULL, 0);
    default:
        return is_binary(e) ? lower_spine(l, e) : lower_unknown(l, e);
    }
}

static bool is_array_or_call(const struct expr *e) // an aggregate that lower_any takes itself
{
    return e->type->kind == TYPE_ARRAY && (e->op == EXPR_STRING || e->op == EXPR_NAME);
}

uint32_t lower_value(struct lower *l, const struct expr *e)
{
    if (l->depth >= DEPTH_MOST)
        return unknown_value(l, site_of(e), e->type, 0);
    l->depth++;
    uint32_t v = is_aggregate(e->type) && !is_array_or_call(e)
                         ? load_path(l, site_of(e), lower_object(l, e), e->type)
                         : lower_any(l, e);
    l->depth--;
    return v;
}

// a && f(), c ? f() : g() for what they do.
static void lower_choice(struct lower *l, const struct expr *e)
{
    if (e->op == EXPR_CONDITIONAL && !e->b) {
        lower_value(l, e);
        return;
    }
    struct site at = site_of(e);
    uint32_t yes = block_new(l), no = block_new(l), end = block_new(l);
    if (e->op == EXPR_CONDITIONAL)
        lower_condition(l, e->a, yes, no);
    else if (e->op == EXPR_ANDAND)
        lower_condition(l, e->a, yes, end);
    else
        lower_condition(l, e->a, end, no);
    seal(l, yes);
    seal(l, no);
    if (e->op != EXPR_OROR) {
        block_start(l, yes);
        lower_effect(l, e->b);
        end_jump(l, at, end);
    }
    if (e->op != EXPR_ANDAND) {
        block_start(l, no);
        lower_effect(l, e->op == EXPR_OROR ? e->b : e->c);
        end_jump(l, at, end);
    }
    seal(l, end);
    block_start(l, end);
}

static void effect_of_any(struct lower *l, const struct expr *e)
{
    switch (e->op) {
    case EXPR_CAST:
    case EXPR_NOT:
        lower_effect(l, e->a);
        return;
    case EXPR_ANDAND:
    case EXPR_OROR:
    case EXPR_CONDITIONAL:
        lower_choice(l, e);
        return;
    case EXPR_COMMA:
        lower_effect(l, e->a);
        lower_effect(l, e->b);
        return;
    case EXPR_POST_INC:
    case EXPR_POST_DEC:
        lower_step(l, e, false);
        return;
    case EXPR_STATEMENTS:
        lower_statement_expr(l, e, false);
        return;
    case EXPR_CALL:
        lower_call(l, e);
        return;
    default:
        break;
    }
    if (is_aggregate(e->type))
        lower_object(l, e);
    else if (e->op == EXPR_ASSIGN)
        lower_assign(l, e, false);
    else if (e->op == EXPR_ASSIGN_OP)
        lower_assign_op(l, e, false);
    else
        lower_value(l, e);
}

void lower_effect(struct lower *l, const struct expr *e)
{
    if (l->depth >= DEPTH_MOST)
        return;
    l->depth++;
    effect_of_any(l, e);
    l->depth--;
}
