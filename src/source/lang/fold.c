// Folding: a walk over the tree that gives up at the first thing that is not constant.
//
// Integers of 128 bits are folded in 64. `&((T *)0)->m` and its kin fold, since old code spells
// offsetof so.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/fold.h"

#include <stdlib.h>

int64_t fold_wrap(const struct type *t, int64_t value)
{
    switch (t->kind == TYPE_ENUM && t->base ? t->base->kind : t->kind) {
    case TYPE_BOOL:
        return value != 0;
    case TYPE_CHAR:
    case TYPE_SCHAR:
        return (int8_t)value;
    case TYPE_UCHAR:
        return (uint8_t)value;
    case TYPE_SHORT:
        return (int16_t)value;
    case TYPE_USHORT:
        return (uint16_t)value;
    case TYPE_INT:
        return (int32_t)value;
    case TYPE_UINT:
    case TYPE_ENUM:
        return (uint32_t)value;
    default:
        return value;
    }
}

static bool fold_float(const struct expr *e, double *value)
{
    int64_t i;
    if (e->op == EXPR_FLOAT) {
        *value = strtod(symbol_text(e->symbol).ptr, NULL);
        return true;
    }
    if (e->op == EXPR_NEGATE && fold_float(e->a, value)) {
        *value = -*value;
        return true;
    }
    if (e->op == EXPR_CAST && type_is_floating(e->type))
        return fold_float(e->a, value);
    if (type_is_floating(e->type) && e->op >= EXPR_ADD && e->op <= EXPR_DIV) {
        double b;
        if (!fold_float(e->a, value) || !fold_float(e->b, &b))
            return false;
        *value = e->op == EXPR_ADD   ? *value + b
                 : e->op == EXPR_SUB ? *value - b
                 : e->op == EXPR_MUL ? *value * b
                 : b != 0            ? *value / b
                                     : 0;
        return true;
    }
    if (!type_is_integer(e->type) || !fold(e, &i))
        return false;
    *value = (double)i;
    return true;
}

static bool fold_cast(const struct expr *e, int64_t *value)
{
    if (type_is_floating(e->a->type)) {
        double d;
        if (!type_is_integer(e->type) || !fold_float(e->a, &d))
            return false;
        if (!(d > -9.2e18 && d < 1.8e19))
            return false;
        *value = fold_wrap(e->type, d >= 9.2e18 ? (int64_t)(uint64_t)d : (int64_t)d);
        return true;
    }
    if (!type_is_integer(e->type) && e->type->kind != TYPE_POINTER && e->type->kind != TYPE_UNKNOWN)
        return false;
    if (!fold(e->a, value))
        return false;
    *value = fold_wrap(e->type, *value);
    return true;
}

// The address of an object at a constant place.
static bool fold_address(const struct expr *e, int64_t *value)
{
    int64_t at;
    switch (e->op) {
    case EXPR_DEREF:
        return fold(e->a, value);
    case EXPR_MEMBER:
        if (!e->field || !fold_address(e->a, value))
            return false;
        *value += (int64_t)e->field->offset;
        return true;
    case EXPR_INDEX:
        if (!fold(e->a, value) || !fold(e->b, &at) || !e->type->size)
            return false;
        *value = (int64_t)((uint64_t)*value + (uint64_t)at * e->type->size);
        return true;
    default:
        return false;
    }
}

static bool divide(bool is_signed, bool rem, uint64_t a, uint64_t b, uint64_t *r)
{
    if (b == 0 || (is_signed && (int64_t)b == -1 && (int64_t)a == INT64_MIN))
        return false;
    if (is_signed)
        *r = (uint64_t)(rem ? (int64_t)a % (int64_t)b : (int64_t)a / (int64_t)b);
    else
        *r = rem ? a % b : a / b;
    return true;
}

static uint64_t shift(const struct expr *e, bool is_signed, uint64_t a, uint64_t b)
{
    if (b > 63)
        return 0;
    if (e->op == EXPR_SHL)
        return a << b;
    return is_signed ? (uint64_t)((int64_t)a >> b) : a >> b;
}

static bool compare(unsigned op, bool is_signed, uint64_t a, uint64_t b)
{
    bool less = is_signed ? (int64_t)a < (int64_t)b : a < b;
    switch (op) {
    case EXPR_LT:
        return less;
    case EXPR_GT:
        return !less && a != b;
    case EXPR_LE:
        return less || a == b;
    case EXPR_GE:
        return !less;
    case EXPR_EQ:
        return a == b;
    default:
        return a != b;
    }
}

static bool fold_binary(const struct expr *e, int64_t *value)
{
    int64_t x, y;
    if (!fold(e->a, &x) || !fold(e->b, &y))
        return false;
    bool is_signed = type_is_signed(type_promoted(e->a->type));
    uint64_t a = (uint64_t)x, b = (uint64_t)y, r = 0;
    const struct type *t = e->a->type;
    if (t->kind == TYPE_POINTER && (e->op == EXPR_ADD || e->op == EXPR_SUB)) {
        uint64_t size = t->base->size ? t->base->size : 1;
        if (e->b->type->kind != TYPE_POINTER)
            b *= size;
        r = e->op == EXPR_ADD ? a + b : a - b;
        *value = e->b->type->kind == TYPE_POINTER ? (int64_t)r / (int64_t)size : (int64_t)r;
        return true;
    }
    switch (e->op) {
    case EXPR_ADD:
        r = a + b;
        break;
    case EXPR_SUB:
        r = a - b;
        break;
    case EXPR_MUL:
        r = a * b;
        break;
    case EXPR_DIV:
    case EXPR_REM:
        if (!divide(is_signed, e->op == EXPR_REM, a, b, &r))
            return false;
        break;
    case EXPR_SHL:
    case EXPR_SHR:
        r = shift(e, is_signed, a, b);
        break;
    case EXPR_AND:
        r = a & b;
        break;
    case EXPR_OR:
        r = a | b;
        break;
    case EXPR_XOR:
        r = a ^ b;
        break;
    default:
        *value = compare(e->op, is_signed, a, b);
        return true;
    }
    *value = fold_wrap(e->type, (int64_t)r);
    return true;
}

static bool fold_logical(const struct expr *e, int64_t *value)
{
    int64_t x;
    if (!fold(e->a, &x))
        return false;
    if ((x != 0) == (e->op == EXPR_OROR)) {
        *value = e->op == EXPR_OROR;
        return true;
    }
    if (!fold(e->b, &x))
        return false;
    *value = x != 0;
    return true;
}

bool fold(const struct expr *e, int64_t *value)
{
    if (e->op >= EXPR_ADD && e->op <= EXPR_NE)
        return fold_binary(e, value);
    switch (e->op) {
    case EXPR_INTEGER:
        *value = e->value;
        return true;
    case EXPR_CAST:
        return fold_cast(e, value);
    case EXPR_DECAY:
        return (e->a->op == EXPR_MEMBER || e->a->op == EXPR_INDEX) && fold_address(e->a, value);
    case EXPR_ADDRESS:
        return fold_address(e->a, value);
    case EXPR_NEGATE:
        if (!fold(e->a, value))
            return false;
        *value = fold_wrap(e->type, (int64_t)(0 - (uint64_t)*value));
        return true;
    case EXPR_COMPLEMENT:
        if (!fold(e->a, value))
            return false;
        *value = fold_wrap(e->type, ~*value);
        return true;
    case EXPR_NOT: {
        double d;
        if (type_is_floating(e->a->type) && fold_float(e->a, &d)) {
            *value = d == 0;
            return true;
        }
        if (!fold(e->a, value))
            return false;
        *value = !*value;
        return true;
    }
    case EXPR_ANDAND:
    case EXPR_OROR:
        return fold_logical(e, value);
    case EXPR_CONDITIONAL:
        if (!fold(e->a, value))
            return false;
        if (*value)
            return e->b ? fold(e->b, value) : true;
        return fold(e->c, value);
    default:
        return false;
    }
}
