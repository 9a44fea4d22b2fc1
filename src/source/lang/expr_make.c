// Expression trees with their types: conversions of C11 6.3 made explicit, operators typed by 6.5.
//
// A type that is not known makes the result unknown and is never converted, so that a guess doesn't
// spread casts.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

struct expr *expr_new(
        struct parser *p, enum expr_op op, const struct ptok *tok, const struct type *type)
{
    struct expr *e = arena_new(&p->scratch, struct expr);
    e->op = (uint8_t)op;
    e->where = parse_place(p, tok);
    e->expansion = tok->expansion;
    e->spelled = tok->spelled;
    e->type = type;
    return e;
}

struct expr *expr_integer(
        struct parser *p, const struct ptok *tok, const struct type *type, int64_t value)
{
    struct expr *e = expr_new(p, EXPR_INTEGER, tok, type);
    e->value = value;
    return e;
}

struct expr *expr_unknown(struct parser *p, const struct ptok *tok)
{
    struct expr *e = expr_new(p, EXPR_UNKNOWN, tok, &type_unknown);
    e->flags = EXPR_GUESSED;
    return e;
}

// A node made for `of`, at its place.
static struct expr *wrap(
        struct parser *p, enum expr_op op, struct expr *of, const struct type *type)
{
    struct expr *e = arena_new(&p->scratch, struct expr);
    e->op = (uint8_t)op;
    e->where = of->where;
    e->expansion = of->expansion;
    e->spelled = of->spelled;
    e->type = type;
    e->a = of;
    p->height++;
    return e;
}

struct expr *expr_cast(struct parser *p, struct expr *e, const struct type *t, unsigned flags,
        const struct ptok *tok)
{
    struct expr *c = wrap(p, EXPR_CAST, e, t);
    c->flags = (uint8_t)flags;
    if (tok) {
        c->where = parse_place(p, tok);
        c->expansion = tok->expansion;
        c->spelled = tok->spelled;
    }
    return c;
}

static void take_address(struct expr *e)
{
    while (e->op == EXPR_MEMBER || (e->op == EXPR_INDEX && e->a->op == EXPR_DECAY))
        e = e->op == EXPR_MEMBER ? e->a : e->a->a;
    if (e->op == EXPR_NAME || e->op == EXPR_COMPOUND_LITERAL)
        e->decl->flags |= DECL_ADDRESS_TAKEN;
}

static bool is_local(const struct expr *e)
{
    return e->op != EXPR_NAME || (e->decl->flags & DECL_LOCAL) || e->decl->kind == DECL_PARAMETER;
}

// 6.3.2.1: arrays and functions become pointers.
struct expr *expr_value(struct parser *p, struct expr *e)
{
    if (LIKELY(e->type->kind != TYPE_ARRAY && e->type->kind != TYPE_FUNCTION))
        return e;
    bool array = e->type->kind == TYPE_ARRAY;
    if (array && is_local(e))
        take_address(e);
    return wrap(p, EXPR_DECAY, e, parse_pointer_to(p, array ? e->type->base : e->type));
}

struct expr *expr_convert(struct parser *p, struct expr *e, const struct type *t)
{
    e = expr_value(p, e);
    const struct type *from = e->type;
    if (from == t || from->kind == TYPE_UNKNOWN || t->kind == TYPE_UNKNOWN)
        return e;
    if (from->kind == t->kind) {
        switch (t->kind) {
        case TYPE_POINTER:
            if (type_same(from->base, t->base))
                return e;
            break;
        case TYPE_ENUM:
            if (type_same(from, t))
                return e;
            break;
        default:
            return e;
        }
    }
    if (!type_is_scalar(t) || !(type_is_scalar(from)))
        return e;
    return expr_cast(p, e, t, EXPR_IMPLICIT, NULL);
}

// The type of a value after 6.3.1.1, bit-fields by their width.
static const struct type *promoted_type(const struct expr *e)
{
    if (e->op == EXPR_MEMBER && e->field && e->field->bit_width && e->field->bit_width < 32 &&
            e->type->size <= 4)
        return &type_int;
    return type_promoted(e->type);
}

static struct expr *promote(struct parser *p, struct expr *e)
{
    e = expr_value(p, e);
    return type_is_integer(e->type) ? expr_convert(p, e, promoted_type(e)) : e;
}

static bool is_arithmetic(const struct type *t)
{
    return type_is_integer(t) || type_is_floating(t);
}

struct expr *expr_unary(struct parser *p, enum expr_op op, const struct ptok *tok, struct expr *a)
{
    const struct type *type = NULL;
    switch (op) {
    case EXPR_PRE_INC:
    case EXPR_PRE_DEC:
    case EXPR_POST_INC:
    case EXPR_POST_DEC:
        type = a->type;
        break;
    case EXPR_NOT:
        a = expr_value(p, a);
        type = &type_int;
        break;
    default:
        a = promote(p, a);
        type = a->type;
        break;
    }
    struct expr *e = expr_new(p, op, tok, type);
    e->a = a;
    p->height++;
    return e;
}

struct expr *expr_address(struct parser *p, const struct ptok *tok, struct expr *a)
{
    take_address(a);
    struct expr *e = expr_new(p, EXPR_ADDRESS, tok, parse_pointer_to(p, a->type));
    e->a = a;
    p->height++;
    return e;
}

// The operand of *, [] and pointer arithmetic with what its pointer points to completed.
static const struct type *pointee(struct parser *p, struct expr *e)
{
    const struct type *to = e->type->base;
    if (!(to->flags & TYPE_INCOMPLETE))
        return to;
    const struct type *whole = parse_complete(p, to);
    parse_need_layout(p, whole);
    if (whole != to)
        e->type = parse_pointer_to(p, whole);
    return whole;
}

struct expr *expr_deref(struct parser *p, const struct ptok *tok, struct expr *a)
{
    if (a->type->kind == TYPE_FUNCTION) // *f is f
        return a;
    a = expr_value(p, a);
    bool known = a->type->kind == TYPE_POINTER;
    const struct type *type = known ? pointee(p, a) : &type_unknown;
    struct expr *e = expr_new(p, EXPR_DEREF, tok, type);
    if (!known)
        e->flags |= EXPR_GUESSED;
    e->a = a;
    p->height++;
    return e;
}

static bool is_null_constant(const struct expr *e)
{
    while (e->op == EXPR_CAST && (e->type->kind == TYPE_POINTER || type_is_integer(e->type)))
        e = e->a;
    return e->op == EXPR_INTEGER && e->value == 0;
}

static struct expr *binary(struct parser *p, enum expr_op op, const struct ptok *tok,
        const struct type *type, struct expr *a, struct expr *b)
{
    struct expr *e = expr_new(p, op, tok, type);
    e->a = a;
    e->b = b;
    return e;
}

static struct expr *to_offset(struct parser *p, struct expr *e)
{
    return type_is_integer(e->type) ? expr_convert(p, e, &type_long) : e;
}

static struct expr *additive(
        struct parser *p, enum expr_op op, const struct ptok *tok, struct expr *a, struct expr *b)
{
    bool pa = a->type->kind == TYPE_POINTER, pb = b->type->kind == TYPE_POINTER;
    if (pb && !pa && op == EXPR_ADD) {
        struct expr *swap = a;
        a = b;
        b = swap;
        pa = true;
        pb = false;
    }
    if (pa)
        pointee(p, a);
    if (pa && pb) {
        pointee(p, b);
        return binary(p, op, tok, &type_long, a, b);
    }
    return binary(p, op, tok, pa ? a->type : &type_unknown, a, to_offset(p, b));
}

static void balance_pointers(struct parser *p, struct expr **a, struct expr **b)
{
    const struct type *ta = (*a)->type, *tb = (*b)->type;
    if (ta->kind == TYPE_POINTER && (tb->kind != TYPE_POINTER || is_null_constant(*b)))
        *b = expr_convert(p, *b, ta);
    else if (tb->kind == TYPE_POINTER && (ta->kind != TYPE_POINTER || is_null_constant(*a)))
        *a = expr_convert(p, *a, tb);
}

static struct expr *comparison(
        struct parser *p, enum expr_op op, const struct ptok *tok, struct expr *a, struct expr *b)
{
    if (is_arithmetic(a->type) && is_arithmetic(b->type)) {
        const struct type *t = type_usual(promoted_type(a), promoted_type(b));
        a = expr_convert(p, a, t);
        b = expr_convert(p, b, t);
    } else {
        balance_pointers(p, &a, &b);
    }
    return binary(p, op, tok, &type_int, a, b);
}

static const struct type *usual_type(const struct expr *a, const struct expr *b)
{
    bool va = a->type->kind == TYPE_VECTOR, vb = b->type->kind == TYPE_VECTOR;
    if (va || vb)
        return va ? a->type : b->type;
    if (!is_arithmetic(a->type) || !is_arithmetic(b->type))
        return &type_unknown;
    return type_usual(promoted_type(a), promoted_type(b));
}

struct expr *expr_binary(
        struct parser *p, enum expr_op op, const struct ptok *tok, struct expr *a, struct expr *b)
{
    unsigned height = p->height;
    a = expr_value(p, a);
    b = expr_value(p, b);
    p->height = height;
    if (op == EXPR_ANDAND || op == EXPR_OROR)
        return binary(p, op, tok, &type_int, a, b);
    if (op >= EXPR_LT && op <= EXPR_NE)
        return comparison(p, op, tok, a, b);
    if (op == EXPR_SHL || op == EXPR_SHR) {
        a = promote(p, a);
        return binary(p, op, tok, a->type, a, promote(p, b));
    }
    if ((op == EXPR_ADD || op == EXPR_SUB) &&
            (a->type->kind == TYPE_POINTER || b->type->kind == TYPE_POINTER))
        return additive(p, op, tok, a, b);
    const struct type *t = usual_type(a, b);
    if (t->kind != TYPE_VECTOR) {
        a = expr_convert(p, a, t);
        b = expr_convert(p, b, t);
    }
    return binary(p, op, tok, t, a, b);
}

static enum expr_op assigned_op(enum token_kind k)
{
    switch (k) {
    case TOK_STAR_ASSIGN:
        return EXPR_MUL;
    case TOK_SLASH_ASSIGN:
        return EXPR_DIV;
    case TOK_PERCENT_ASSIGN:
        return EXPR_REM;
    case TOK_PLUS_ASSIGN:
        return EXPR_ADD;
    case TOK_MINUS_ASSIGN:
        return EXPR_SUB;
    case TOK_SHL_ASSIGN:
        return EXPR_SHL;
    case TOK_SHR_ASSIGN:
        return EXPR_SHR;
    case TOK_AMP_ASSIGN:
        return EXPR_AND;
    case TOK_CARET_ASSIGN:
        return EXPR_XOR;
    default:
        return EXPR_OR;
    }
}

struct expr *expr_assign(struct parser *p, enum token_kind op, const struct ptok *tok,
        struct expr *a, struct expr *b)
{
    struct expr *e = expr_new(p, op == TOK_ASSIGN ? EXPR_ASSIGN : EXPR_ASSIGN_OP, tok, a->type);
    e->a = a;
    if (op == TOK_ASSIGN) {
        e->b = expr_convert(p, b, a->type);
        return e;
    }
    e->binary = (uint16_t)assigned_op(op);
    b = expr_value(p, b);
    if (a->type->kind == TYPE_POINTER) {
        pointee(p, a);
        e->operation = a->type;
        e->b = to_offset(p, b);
    } else if (e->binary == EXPR_SHL || e->binary == EXPR_SHR) {
        e->operation = promoted_type(a);
        e->b = promote(p, b);
    } else {
        e->operation = usual_type(a, b);
        e->b = e->operation->kind == TYPE_VECTOR ? b : expr_convert(p, b, e->operation);
    }
    return e;
}

static bool points_to_void(const struct type *t)
{
    return t->kind == TYPE_POINTER && t->base->kind == TYPE_VOID;
}

// 6.5.15p5-6; GNU: anything goes with void.
static const struct type *conditional_type(const struct expr *b, const struct expr *c)
{
    const struct type *tb = b->type, *tc = c->type;
    if (is_arithmetic(tb) && is_arithmetic(tc))
        return type_usual(promoted_type(b), promoted_type(c));
    if (tb->kind == TYPE_VOID || tc->kind == TYPE_VOID)
        return &type_void;
    if (tb->kind == TYPE_POINTER && tc->kind == TYPE_POINTER) {
        if (is_null_constant(b) && points_to_void(tb))
            return tc;
        if (is_null_constant(c) && points_to_void(tc))
            return tb;
        return points_to_void(tc) ? tc : tb;
    }
    if (tb->kind == TYPE_POINTER)
        return tb;
    if (tc->kind == TYPE_POINTER)
        return tc;
    return tb->kind == TYPE_UNKNOWN ? tc : tb;
}

struct expr *expr_conditional(
        struct parser *p, const struct ptok *tok, struct expr *a, struct expr *b, struct expr *c)
{
    a = expr_value(p, a);
    b = b ? expr_value(p, b) : NULL;
    c = expr_value(p, c);
    const struct type *t = conditional_type(b ? b : a, c);
    struct expr *e = expr_new(p, EXPR_CONDITIONAL, tok, t);
    e->a = a;
    e->b = b ? expr_convert(p, b, t) : NULL;
    e->c = expr_convert(p, c, t);
    return e;
}

struct expr *expr_index(struct parser *p, const struct ptok *tok, struct expr *a, struct expr *b)
{
    if (a->type->kind != TYPE_VECTOR)
        a = expr_value(p, a);
    b = expr_value(p, b);
    if (b->type->kind == TYPE_POINTER && a->type->kind != TYPE_POINTER) {
        struct expr *swap = a;
        a = b;
        b = swap;
    }
    const struct type *t = a->type->kind == TYPE_POINTER  ? pointee(p, a)
                           : a->type->kind == TYPE_VECTOR ? a->type->base
                                                          : &type_unknown;
    struct expr *e = expr_new(p, EXPR_INDEX, tok, t);
    e->a = a;
    e->b = to_offset(p, b);
    p->height++;
    return e;
}

static struct expr *member(
        struct parser *p, const struct ptok *name, struct expr *a, const struct field *f)
{
    const struct type *t = f ? f->type : &type_unknown;
    unsigned qualifiers = a->type->flags & TYPE_VOLATILE;
    if (f && qualifiers & ~t->flags)
        t = type_qualified(&p->keep, t, qualifiers);
    struct expr *e = expr_new(p, EXPR_MEMBER, name, t);
    e->a = a;
    e->field = f;
    e->symbol = name->symbol;
    p->height++;
    return e;
}

// The steps through anonymous members become members of their own.
static struct expr *member_path(
        struct parser *p, const struct ptok *name, struct expr *a, const struct type *t)
{
    const struct record *r = t->record;
    for (uint32_t i = 0; i < r->n_fields; i++) {
        const struct field *f = &r->fields[i];
        uint64_t offset;
        if (f->name == name->symbol)
            return member(p, name, a, f);
        if (!f->name && type_field(f->type, name->symbol, &offset)) {
            struct expr *inner = member(p, name, a, f);
            inner->symbol = 0;
            return member_path(p, name, inner, f->type);
        }
    }
    return NULL;
}

struct expr *expr_member(struct parser *p, const struct ptok *name, struct expr *a, bool arrow)
{
    if (arrow)
        a = expr_deref(p, name, a);
    const struct type *t = a->type;
    if (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION) {
        t = parse_complete(p, t);
        a->type = t;
        struct expr *e = member_path(p, name, a, t);
        if (e)
            return e;
    }
    struct expr *e = member(p, name, a, parse_guessed_field(p, t, name));
    e->flags |= EXPR_GUESSED;
    return e;
}

// 6.5.2.2p6: the default argument promotions.
static struct expr *promote_argument(struct parser *p, struct expr *e)
{
    e = promote(p, e);
    return e->type->kind == TYPE_FLOAT ? expr_convert(p, e, &type_double) : e;
}

struct expr *expr_call(struct parser *p, const struct ptok *tok, struct expr *callee,
        struct expr **args, uint32_t n)
{
    callee = expr_value(p, callee);
    const struct type *f = callee->type;
    if (f->kind == TYPE_POINTER)
        f = f->base;
    bool known = f->kind == TYPE_FUNCTION;
    struct expr *e = expr_new(p, EXPR_CALL, tok, known ? f->base : &type_unknown);
    if (e->type->flags & TYPE_INCOMPLETE)
        e->type = parse_complete(p, e->type);
    e->a = callee;
    e->args = args;
    e->n_args = n;
    for (uint32_t i = 0; i < n; i++) {
        if (known && f->variadic != 2 && i < f->n_params)
            args[i] = expr_convert(p, args[i], f->params[i]);
        else
            args[i] = promote_argument(p, args[i]);
    }
    p->height++;
    return e;
}

struct expr *expr_name(struct parser *p, const struct ptok *tok, struct decl *d)
{
    if (d->kind == DECL_ENUM_CONSTANT)
        return expr_integer(p, tok, d->type, d->value);
    struct expr *e = expr_new(p, EXPR_NAME, tok, d->type);
    e->decl = d;
    if (d->flags & DECL_IMPLICIT && d->kind == DECL_VARIABLE)
        e->flags |= EXPR_GUESSED;
    if (d->type->flags & TYPE_INCOMPLETE)
        e->type = parse_complete(p, d->type);
    return e;
}

static bool is_variable(const struct type *t)
{
    for (; t; t = t->kind == TYPE_ARRAY ? t->base : NULL)
        if (t->flags & TYPE_VLA)
            return true;
    return false;
}

// sizeof: GNU gives functions and void the size 1.
struct expr *expr_size(
        struct parser *p, const struct ptok *tok, const struct type *t, struct expr *operand)
{
    t = parse_complete(p, t);
    if (t->kind == TYPE_VOID || t->kind == TYPE_FUNCTION)
        return expr_integer(p, tok, &type_ulong, 1);
    if (is_variable(t)) {
        struct expr *e = expr_new(p, EXPR_SIZEOF_VLA, tok, &type_ulong);
        e->a = operand;
        return e;
    }
    bool known = t->kind != TYPE_UNKNOWN && !(t->flags & (TYPE_INCOMPLETE | TYPE_GUESSED));
    if (known)
        return expr_integer(p, tok, &type_ulong, (int64_t)t->size);
    parse_need_layout(p, t);
    struct expr *e = expr_new(p, EXPR_UNKNOWN, tok, &type_ulong); // the operand is not evaluated
    e->flags = EXPR_GUESSED;
    return e;
}
