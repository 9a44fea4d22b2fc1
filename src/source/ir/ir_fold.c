// Constant folding and trivial algebra while emitting, in the width and sign of the types.
//
// Only what is certain on the platform is folded: a division by zero, an over-wide shift and the
// overflow of a signed division stay in the code for the checks to see.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

static bool is_integer(const struct type *t)
{
    return t->kind >= TYPE_BOOL && t->kind <= TYPE_ENUM &&
           !(t->kind >= TYPE_FLOAT && t->kind <= TYPE_COMPLEX);
}

static bool is_signed(const struct type *t)
{
    return type_is_signed(t->kind == TYPE_ENUM && t->base ? t->base : t);
}

static bool is_foldable(const struct type *t) // an integer of at most 64 bits, or a pointer
{
    return (is_integer(t) && t->size >= 1 && t->size <= 8) || t->kind == TYPE_POINTER;
}

bool type_equal(const struct type *a, const struct type *b)
{
    if (a == b)
        return true;
    if (is_integer(a) && is_integer(b))
        return a->size == b->size && is_signed(a) == is_signed(b) &&
               (a->kind == TYPE_BOOL) == (b->kind == TYPE_BOOL);
    return a->kind == b->kind && type_same(a, b);
}

int64_t fold_to_type(const struct type *type, int64_t value)
{
    if (type->kind == TYPE_BOOL)
        return value != 0;
    if (!is_integer(type) || type->size == 0 || type->size >= 8)
        return value;
    unsigned shift = 64 - 8 * (unsigned)type->size;
    uint64_t high = (uint64_t)value << shift;
    return is_signed(type) ? (int64_t)high >> shift : (int64_t)(high >> shift);
}

static bool fold_division(enum ir_op op, bool is_sign, int64_t a, int64_t b, int64_t *result)
{
    if (b == 0 || (is_sign && b == -1))
        return false;
    if (is_sign)
        *result = op == IR_DIV ? a / b : a % b;
    else
        *result = (int64_t)(op == IR_DIV ? (uint64_t)a / (uint64_t)b : (uint64_t)a % (uint64_t)b);
    return true;
}

static bool fold_shift(enum ir_op op, const struct type *t, int64_t a, int64_t b, int64_t *result)
{
    if (b < 0 || (uint64_t)b >= t->size * 8)
        return false;
    if (op == IR_SHL)
        *result = (int64_t)((uint64_t)a << b);
    else
        *result = is_signed(t) ? a >> b : (int64_t)((uint64_t)a >> b);
    return true;
}

bool fold_binary(enum ir_op op, const struct type *operands, int64_t a, int64_t b, int64_t *result)
{
    if (!is_foldable(operands))
        return false;
    bool is_sign = is_integer(operands) && is_signed(operands);
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    switch (op) {
    case IR_ADD:
        *result = (int64_t)(x + y);
        return true;
    case IR_SUB:
        *result = (int64_t)(x - y);
        return true;
    case IR_MUL:
        *result = (int64_t)(x * y);
        return true;
    case IR_DIV:
    case IR_REM:
        return fold_division(op, is_sign, a, b, result);
    case IR_SHL:
    case IR_SHR:
        return fold_shift(op, operands, a, b, result);
    case IR_AND:
        *result = a & b;
        return true;
    case IR_OR:
        *result = a | b;
        return true;
    case IR_XOR:
        *result = a ^ b;
        return true;
    case IR_EQ:
        *result = a == b;
        return true;
    case IR_NE:
        *result = a != b;
        return true;
    case IR_LT:
        *result = is_sign ? a < b : x < y;
        return true;
    case IR_LE:
        *result = is_sign ? a <= b : x <= y;
        return true;
    default:
        return false;
    }
}

static bool is_const(struct lower *l, uint32_t v, int64_t value)
{
    return instr(l, v)->op == IR_CONST && instr(l, v)->imm == value;
}

static bool is_comparison(enum ir_op op)
{
    return op >= IR_EQ && op <= IR_LE;
}

static bool is_boolean(struct lower *l, uint32_t v) // 0 or 1 by its making
{
    return is_comparison(instr(l, v)->op) || instr(l, v)->op == IR_NOT;
}

static bool is_commutative(enum ir_op op)
{
    return op == IR_ADD || op == IR_MUL || op == IR_AND || op == IR_OR || op == IR_XOR ||
           op == IR_EQ || op == IR_NE;
}

// x op c that is x or c; 0 when it is neither. Constants stand on the right.
static uint32_t neutral(
        struct lower *l, enum ir_op op, const struct type *type, uint32_t a, uint32_t b)
{
    if (instr(l, b)->op != IR_CONST || !is_integer(type) || !type_equal(value_type(l, a), type))
        return 0;
    int64_t c = instr(l, b)->imm;
    switch (op) {
    case IR_ADD:
    case IR_SUB:
    case IR_OR:
    case IR_XOR:
    case IR_SHL:
    case IR_SHR:
        return c == 0 ? a : 0;
    case IR_MUL:
        return c == 1 ? a : c == 0 ? b : 0;
    case IR_DIV:
        return c == 1 ? a : 0;
    case IR_AND:
        return c == fold_to_type(type, -1) ? a : c == 0 ? b : 0;
    default:
        return 0;
    }
}

// A comparison's outcome compared with 0.
static uint32_t boolean_with_zero(struct lower *l, struct site at, enum ir_op op,
        const struct type *type, uint32_t a, uint32_t b)
{
    if (!is_const(l, b, 0) || !is_boolean(l, a) || !type_equal(value_type(l, a), type))
        return 0;
    if (op == IR_NE)
        return a;
    return op == IR_EQ ? make_unary(l, at, IR_NOT, type, a) : 0;
}

uint32_t make_binary(struct lower *l, struct site at, enum ir_op op, const struct type *type,
        uint32_t a, uint32_t b)
{
    a = resolve(l, a);
    b = resolve(l, b);
    const struct ir_instr *ia = instr(l, a), *ib = instr(l, b);
    if (ia->op == IR_CONST && ib->op == IR_CONST) {
        const struct type *t = value_type(l, a);
        bool same = op == IR_SHL || op == IR_SHR || type_equal(t, value_type(l, b));
        int64_t result;
        if (same && fold_binary(op, t, ia->imm, ib->imm, &result))
            return emit_const(l, at, type, result);
    }
    if (ia->op == IR_CONST && is_commutative(op)) {
        uint32_t swap = a;
        a = b;
        b = swap;
    }
    uint32_t simple = neutral(l, op, type, a, b);
    if (!simple)
        simple = boolean_with_zero(l, at, op, type, a, b);
    return simple ? simple : emit(l, at, op, type, a, b);
}

// !(a < b) is b <= a, except for floating types, where neither may hold.
static uint32_t inverse(
        struct lower *l, struct site at, const struct type *type, uint32_t comparison)
{
    struct ir_instr c = *instr(l, comparison);
    if (c.op == IR_EQ || c.op == IR_NE)
        return emit(l, at, c.op == IR_EQ ? IR_NE : IR_EQ, type, c.a, c.b);
    if (!is_foldable(value_type(l, c.a)))
        return 0;
    return emit(l, at, c.op == IR_LT ? IR_LE : IR_LT, type, c.b, c.a);
}

static uint32_t make_not(struct lower *l, struct site at, const struct type *type, uint32_t a)
{
    if (instr(l, a)->op == IR_NOT) {
        uint32_t x = resolve(l, instr(l, a)->a);
        if (is_boolean(l, x))
            return x;
        if (is_foldable(value_type(l, x)))
            return emit(l, at, IR_NE, type, x, emit_const(l, at, value_type(l, x), 0));
    }
    uint32_t turned = is_comparison(instr(l, a)->op) ? inverse(l, at, type, a) : 0;
    return turned ? turned : emit(l, at, IR_NOT, type, a, 0);
}

uint32_t make_unary(
        struct lower *l, struct site at, enum ir_op op, const struct type *type, uint32_t a)
{
    a = resolve(l, a);
    const struct ir_instr *i = instr(l, a);
    if (i->op == IR_CONST && is_foldable(value_type(l, a))) {
        uint64_t x = (uint64_t)i->imm;
        uint64_t r = op == IR_NEGATE ? 0 - x : op == IR_COMPLEMENT ? ~x : x == 0;
        return emit_const(l, at, type, (int64_t)r);
    }
    return op == IR_NOT ? make_not(l, at, type, a) : emit(l, at, op, type, a, 0);
}

uint32_t make_cast(
        struct lower *l, struct site at, const struct type *type, uint32_t a, bool implicit)
{
    a = resolve(l, a);
    const struct type *from = value_type(l, a);
    if (type_equal(from, type))
        return a;
    if (instr(l, a)->op == IR_CONST && is_foldable(from) && is_foldable(type))
        return emit_const(l, at, type, instr(l, a)->imm);
    if (implicit)
        at.flags |= IR_IMPLICIT;
    return emit(l, at, IR_CAST, type, a, 0);
}

uint32_t make_pointer_add(struct lower *l, struct site at, const struct type *type,
        uint32_t pointer, uint32_t index, bool subtract)
{
    pointer = resolve(l, pointer);
    index = resolve(l, index);
    if (subtract) {
        if (value_type(l, index)->size < 8)
            index = make_cast(l, at, &type_long, index, true);
        index = make_unary(l, at, IR_NEGATE, value_type(l, index), index);
    }
    if (is_const(l, index, 0) && type_equal(value_type(l, pointer), type))
        return pointer;
    return emit(l, at, IR_POINTER_ADD, type, pointer, index);
}
