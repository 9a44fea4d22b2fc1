// Expressions (C11 6.5 and GNU): recursive descent, with precedence climbing for the binary
// operators.
//
//   expression:             assignment_expression (',' assignment_expression)*
//   assignment_expression:  conditional_expression | cast_expression assignment_operator
//   assignment_expression conditional_expression: binary ('?' expression? ':'
//   conditional_expression)? cast_expression:        unary_expression | '(' type_name ')'
//   (cast_expression | '{' initializer_list '}') unary_expression:       postfix_expression |
//   operator cast_expression | sizeof ... | '&&' label postfix_expression:     primary_expression
//   ('[' ']' | '(' ')' | '.' | '->' | '++' | '--')*
//
// Trees are kept lower than HEIGHT_MOST, so that those who walk them may recurse.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/literal.h"
#include "source/lang/parse_int.h"

#include <stdlib.h>

enum { PREC_NONE, PREC_LOWEST };

static const struct operator
{
    uint8_t prec; // 0: no binary operator
    uint8_t op;
}
operators[TOK_KINDS] = {
    [TOK_OROR] = { 1, EXPR_OROR },
    [TOK_ANDAND] = { 2, EXPR_ANDAND },
    [TOK_PIPE] = { 3, EXPR_OR },
    [TOK_CARET] = { 4, EXPR_XOR },
    [TOK_AMP] = { 5, EXPR_AND },
    [TOK_EQ] = { 6, EXPR_EQ },
    [TOK_NE] = { 6, EXPR_NE },
    [TOK_LT] = { 7, EXPR_LT },
    [TOK_GT] = { 7, EXPR_GT },
    [TOK_LE] = { 7, EXPR_LE },
    [TOK_GE] = { 7, EXPR_GE },
    [TOK_SHL] = { 8, EXPR_SHL },
    [TOK_SHR] = { 8, EXPR_SHR },
    [TOK_PLUS] = { 9, EXPR_ADD },
    [TOK_MINUS] = { 9, EXPR_SUB },
    [TOK_STAR] = { 10, EXPR_MUL },
    [TOK_SLASH] = { 10, EXPR_DIV },
    [TOK_PERCENT] = { 10, EXPR_REM },
};

static unsigned higher(unsigned a, unsigned b)
{
    return a > b ? a : b;
}

static void grow_height(struct parser *p, unsigned a, unsigned b)
{
    p->height = higher(a, b) + 1;
    if (UNLIKELY(p->height > HEIGHT_MOST))
        parse_fail(p, "expression is too deep");
}

static struct expr *number(struct parser *p)
{
    const struct ptok *tok = p->t++;
    struct number n = literal_number(symbol_text(tok->symbol));
    if (type_is_floating(n.type)) {
        struct expr *e = expr_new(p, EXPR_FLOAT, tok, n.type);
        e->symbol = tok->symbol;
        return e;
    }
    struct expr *e = expr_integer(p, tok, n.type, fold_wrap(n.type, (int64_t)n.value));
    if (!n.valid)
        e->flags |= EXPR_GUESSED;
    if (UNLIKELY(at(p, TOK_NAME))) { // 16 KB
        parse_loss(p, LOSS_GUESSED, p->t, p->t, "unknown macro behind a number");
        struct expr *unknown = expr_unknown(p, tok);
        p->t++;
        return unknown;
    }
    return e;
}

// A string with macros that are not known in between: what is known of it.
static const struct ptok *mixed_strings(struct parser *p, const struct ptok *first, size_t *n)
{
    const struct ptok *end = first;
    for (*n = 0; end->kind == TOK_STRING || end->kind == TOK_NAME; end++)
        *n += end->kind == TOK_STRING;
    struct ptok *strings = arena_array(&p->scratch, struct ptok, *n);
    *n = 0;
    for (const struct ptok *t = first; t < end; t++) {
        if (t->kind == TOK_STRING)
            strings[(*n)++] = *t;
        else
            parse_loss(p, LOSS_GUESSED, t, t, "unknown macro in a string");
    }
    p->t = end;
    return strings;
}

// string_literal: TOK_STRING+, and unknown macros between them, as in "%" PRIu64.
static struct expr *string(struct parser *p)
{
    const struct ptok *first = p->t, *strings = first;
    while (at(p, TOK_STRING))
        p->t++;
    size_t n = (size_t)(p->t - first);
    bool mixed = at(p, TOK_NAME);
    if (UNLIKELY(mixed))
        strings = mixed_strings(p, first, &n);
    struct literal_string s = literal_strings(&p->scratch, strings, n);
    uint64_t count = s.n_bytes / s.element->size + 1;
    struct expr *e = expr_new(p, EXPR_STRING, first, parse_text_type(p, s.element, count));
    e->bytes = s.bytes;
    e->n_bytes = s.n_bytes;
    if (mixed)
        e->flags |= EXPR_GUESSED;
    return e;
}

static struct expr *function_name(struct parser *p)
{
    const struct ptok *tok = p->t++;
    struct str s = p->fn.decl ? symbol_text(p->fn.decl->name) : STR("");
    const struct type *t = parse_text_type(p, &type_char, s.len + 1);
    struct expr *e = expr_new(p, EXPR_STRING, tok, t);
    e->bytes = s.ptr;
    e->n_bytes = (uint32_t)s.len;
    return e;
}

static bool is_function_name(struct parser *p)
{
    struct str s = symbol_text(p->t->symbol);
    return s.len > 7 && s.ptr[0] == '_' && s.ptr[1] == '_' &&
           (str_is(s, "__func__") || str_is(s, "__FUNCTION__") || str_is(s, "__PRETTY_FUNCTION__"));
}

// A name that nothing declares: a function when it is called, else a variable of unknown type.
static struct decl *implicit_decl(struct parser *p, const struct ptok *name)
{
    struct decl *d = builtin_decl(p, name);
    if (!d) {
        d = arena_new(&p->keep, struct decl);
        d->name = name->symbol;
        d->where = parse_place(p, name);
        d->flags = DECL_IMPLICIT | DECL_EXTERN;
        bool called = name[1].kind == TOK_LPAREN;
        d->kind = called ? DECL_FUNCTION : DECL_VARIABLE;
        d->type = &type_unknown;
        if (called) {
            struct type *t = arena_new(&p->keep, struct type);
            *t = (struct type){
                .kind = TYPE_FUNCTION, .variadic = 2, .align = 1, .base = &type_unknown
            };
            d->type = t;
        } else {
            parse_loss(p, LOSS_GUESSED, name, name, "name is not declared");
        }
    }
    scope_bind_implicit(&p->scope, name->symbol, d);
    return d;
}

// An unknown macro before an operand, as a cast would stand.
static struct expr *macro_prefix(struct parser *p)
{
    const struct ptok *name = p->t++;
    parse_loss(p, LOSS_GUESSED, name, name, "unknown macro before an operand");
    struct expr *e = cast_expression(p);
    e->flags |= EXPR_GUESSED;
    return e;
}

static struct expr *identifier(struct parser *p)
{
    struct decl *d = (struct decl *)scope_lookup(&p->scope, NAME_ORDINARY, p->t->symbol);
    if (UNLIKELY(!d || (d->flags & DECL_IMPLICIT && p->t[1].kind == TOK_STRING))) {
        if (is_function_name(p))
            return function_name(p);
        if (p->t[1].kind == TOK_LPAREN && builtin_is_known(p, p->t))
            return builtin_call(p, p->t);
        if (p->t[1].kind == TOK_STRING)
            return string(p);
        if (p->t[1].kind == TOK_NAME)
            return macro_prefix(p);
        d = implicit_decl(p, p->t);
    }
    const struct ptok *tok = p->t++;
    if (UNLIKELY(d->kind == DECL_TYPEDEF)) { // a type as an argument of an unknown macro
        struct expr *e = expr_unknown(p, tok);
        while (at(p, TOK_STAR) || at(p, TOK_CONST))
            p->t++;
        e->type = d->type;
        return e;
    }
    return expr_name(p, tok, d);
}

// '(' compound_statement ')'
static struct expr *statement_expression(struct parser *p, const struct ptok *open)
{
    if (!p->fn.decl) {
        parse_fail(p, "statement expression outside of a function");
        return expr_unknown(p, open);
    }
    struct stmt *body = compound_statement(p);
    expect(p, TOK_RPAREN, "expected ')' after a statement expression");
    struct stmt *last = body ? body->body : NULL;
    while (last && last->next)
        last = last->next;
    while (last && last->kind == STMT_LABEL && last->body)
        last = last->body;
    bool value = last && last->kind == STMT_EXPR && last->expr;
    if (value)
        last->expr = expr_value(p, last->expr);
    struct expr *e = expr_new(p, EXPR_STATEMENTS, open, value ? last->expr->type : &type_void);
    e->body = body;
    return e;
}

static struct expr *parenthesised(struct parser *p)
{
    const struct ptok *open = p->t++;
    if (at(p, TOK_LBRACE))
        return statement_expression(p, open);
    struct expr *e = expression(p);
    expect(p, TOK_RPAREN, "expected ')'");
    e->flags |= EXPR_PAREN;
    return e;
}

// _Generic '(' assignment_expression (',' (type_name | default) ':' assignment_expression)* ')'
static struct expr *generic_selection(struct parser *p)
{
    const struct ptok *tok = p->t++;
    if (!expect(p, TOK_LPAREN, "expected '(' after _Generic"))
        return expr_unknown(p, tok);
    struct expr *control = expr_value(p, assignment_expression(p));
    struct expr *chosen = NULL, *other = NULL;
    while (accept(p, TOK_COMMA)) {
        const struct type *t = at(p, TOK_DEFAULT) ? NULL : type_name(p);
        if (!t)
            p->t++;
        expect(p, TOK_COLON, "expected ':' in _Generic");
        struct expr *e = assignment_expression(p);
        if (!t)
            other = e;
        else if (!chosen && type_same(t, control->type) && t->kind == control->type->kind)
            chosen = e;
    }
    expect(p, TOK_RPAREN, "expected ')' after _Generic");
    return chosen ? chosen : other ? other : expr_unknown(p, tok);
}

static struct expr *primary_expression(struct parser *p)
{
    const struct ptok *tok = p->t;
    p->height = 1;
    switch (tok->kind) {
    case TOK_NAME:
        return identifier(p);
    case TOK_NUMBER:
        return number(p);
    case TOK_CHAR: {
        struct number n = literal_char(symbol_text((p->t++)->symbol));
        return expr_integer(p, tok, n.type, (int64_t)n.value);
    }
    case TOK_STRING:
        return string(p);
    case TOK_LPAREN:
        return parenthesised(p);
    case TOK_GENERIC:
        return generic_selection(p);
    case TOK_BUILTIN_VA_ARG:
    case TOK_BUILTIN_OFFSETOF:
    case TOK_BUILTIN_CHOOSE_EXPR:
    case TOK_BUILTIN_TYPES_COMPATIBLE_P:
        return builtin_expression(p);
    default:
        parse_fail(p, "expected an expression");
        return expr_unknown(p, tok);
    }
}

// Arguments of a macro that is not known: types, blocks, statements and operators may stand there.
static struct expr *odd_argument(struct parser *p)
{
    const struct ptok *first = p->t;
    while (!at(p, TOK_COMMA) && !at(p, TOK_RPAREN) && !at(p, TOK_EOF)) {
        if (at(p, TOK_LPAREN) || at(p, TOK_LBRACE) || at(p, TOK_LBRACKET))
            p->t = skip_brackets(p, p->t);
        else
            p->t++;
    }
    if (p->t > first)
        parse_loss(p, LOSS_GUESSED, first, p->t - 1, "argument of an unknown macro");
    return expr_unknown(p, first);
}

static struct expr *type_argument(struct parser *p)
{
    const struct ptok *first = p->t;
    struct expr *e = expr_unknown(p, first);
    e->type = type_name(p);
    if (!at(p, TOK_COMMA) && !at(p, TOK_RPAREN))
        return odd_argument(p);
    return e;
}

static bool is_odd(const struct ptok *t)
{
    if (t->kind == TOK_EOF)
        return false;
    enum token_kind next = t[1].kind;
    bool ends = next == TOK_COMMA || next == TOK_RPAREN;
    return t->kind == TOK_LBRACE || (token_classes[t->kind] & CLASS_STATEMENT) ||
           t->kind == TOK_RPAREN || t->kind == TOK_COMMA ||
           (t->kind < TOK_OTHER && ends && t->kind != TOK_RPAREN);
}

static bool is_implicit(const struct expr *callee)
{
    return callee->op == EXPR_NAME && (callee->decl->flags & DECL_IMPLICIT);
}

static struct expr *argument(struct parser *p, bool tolerant)
{
    if (UNLIKELY(tolerant)) {
        if (is_odd(p->t))
            return odd_argument(p);
        if (!at(p, TOK_LPAREN) && starts_type_name(p, p->t, false))
            return type_argument(p);
    } else if (is_class(p->t, CLASS_TYPE | CLASS_QUALIFIER)) {
        return type_argument(p);
    }
    return assignment_expression(p);
}

// The arguments' trees wait on a stack, so that the list needs no second pass.
static struct expr *call(struct parser *p, struct expr *callee)
{
    const struct ptok *open = p->t++;
    unsigned height = p->height;
    struct expr *few[8], **args = few;
    uint32_t n = 0, room = ARRAY_LEN(few);
    bool tolerant = is_implicit(callee);
    while (!at(p, TOK_RPAREN) && !p->failed) {
        struct expr *e = argument(p, tolerant);
        height = higher(height, p->height);
        if (n == room) {
            struct expr **more = arena_array(&p->scratch, struct expr *, room * 2u);
            memcpy(more, args, n * sizeof *args);
            args = more;
            room *= 2;
        }
        args[n++] = e;
        if (!accept(p, TOK_COMMA))
            break;
    }
    expect(p, TOK_RPAREN, "expected ')' after the arguments");
    grow_height(p, height, 1);
    if (args == few)
        args = arena_copy(&p->scratch, few, n * sizeof *few);
    struct expr *e = expr_call(p, open, callee, args, n);
    e->where = callee->where;
    e->expansion = callee->expansion;
    e->spelled = callee->spelled;
    if (callee->op == EXPR_NAME && tolerant)
        e->flags |= EXPR_GUESSED;
    return e;
}

static struct expr *index_expression(struct parser *p, struct expr *a)
{
    const struct ptok *open = p->t++;
    unsigned height = p->height;
    struct expr *b = expression(p);
    expect(p, TOK_RBRACKET, "expected ']'");
    grow_height(p, height, p->height);
    return expr_index(p, open, a, b);
}

static struct expr *member_expression(struct parser *p, struct expr *a)
{
    bool arrow = (p->t++)->kind == TOK_ARROW;
    const struct ptok *name = p->t;
    if (name->kind != TOK_NAME && name->kind < TOK_FIRST_KEYWORD) {
        parse_fail(p, "expected a member's name");
        return a;
    }
    p->t++;
    grow_height(p, p->height, 1);
    return expr_member(p, name, a, arrow);
}

static struct expr *postfix_operators(struct parser *p, struct expr *e)
{
    for (;;) {
        switch (p->t->kind) {
        case TOK_LPAREN:
            e = call(p, e);
            break;
        case TOK_LBRACKET:
            e = index_expression(p, e);
            break;
        case TOK_DOT:
        case TOK_ARROW:
            e = member_expression(p, e);
            break;
        case TOK_PLUSPLUS:
            e = expr_unary(p, EXPR_POST_INC, p->t, e);
            p->t++;
            grow_height(p, p->height, 1);
            break;
        case TOK_MINUSMINUS:
            e = expr_unary(p, EXPR_POST_DEC, p->t, e);
            p->t++;
            grow_height(p, p->height, 1);
            break;
        default:
            return e;
        }
    }
}

static struct expr *compound_literal(
        struct parser *p, const struct ptok *open, const struct type *t)
{
    struct expr *e = expr_new(p, EXPR_COMPOUND_LITERAL, open, t);
    struct expr *init = initializer_list(p, &t);
    e->type = t;
    e->b = init;
    e->decl = declare_local(p, 0, open, t);
    e->decl->flags |= DECL_ADDRESS_TAKEN | DECL_DEFINED;
    return e;
}

// '(' type_name ')' cast_expression | '(' type_name ')' '{' ... '}'
static struct expr *cast(struct parser *p)
{
    const struct ptok *open = p->t++;
    const struct type *t = type_name(p);
    if (!expect(p, TOK_RPAREN, "expected ')' after a type"))
        return expr_unknown(p, open);
    if (at(p, TOK_LBRACE))
        return postfix_operators(p, compound_literal(p, open, t));
    if (at(p, TOK_RPAREN) || at(p, TOK_COMMA) || at(p, TOK_SEMI)) { // a type in parentheses
        struct expr *e = expr_unknown(p, open);
        e->type = t;
        return e;
    }
    struct expr *e = expr_value(p, cast_expression(p));
    grow_height(p, p->height, 1);
    return expr_cast(p, e, t, 0, open);
}

// sizeof unary_expression | sizeof '(' type_name ')' and the same with _Alignof
static struct expr *size_expression(struct parser *p)
{
    const struct ptok *tok = p->t++;
    const struct type *t;
    struct expr *operand = NULL;
    if (at(p, TOK_LPAREN) && starts_type_name(p, p->t + 1, false)) {
        const struct ptok *open = p->t++;
        t = type_name(p);
        expect(p, TOK_RPAREN, "expected ')' after sizeof");
        if (at(p, TOK_LBRACE)) { // sizeof of a compound literal
            operand = postfix_operators(p, compound_literal(p, open, t));
            t = operand->type;
        }
    } else {
        operand = cast_expression(p);
        t = operand->type;
    }
    p->height = 1;
    if (tok->kind == TOK_SIZEOF)
        return expr_size(p, tok, t, operand);
    t = parse_complete(p, t);
    uint32_t align = t->align ? t->align : 1;
    if (operand && operand->op == EXPR_MEMBER && operand->field && operand->field->align)
        align = operand->field->align;
    struct expr *e = expr_integer(p, tok, &type_ulong, align);
    if (t->flags & TYPE_GUESSED)
        e->flags |= EXPR_GUESSED;
    return e;
}

static struct expr *label_address(struct parser *p)
{
    const struct ptok *tok = p->t++;
    struct expr *e = expr_new(p, EXPR_LABEL_ADDRESS, tok, parse_pointer_to(p, &type_void));
    e->symbol = p->t->symbol;
    expect(p, TOK_NAME, "expected a label");
    p->height = 1;
    return e;
}

static struct expr *prefix(struct parser *p, enum expr_op op)
{
    const struct ptok *tok = p->t++;
    struct expr *a = cast_expression(p);
    grow_height(p, p->height, 1);
    switch (op) {
    case EXPR_ADDRESS:
        return expr_address(p, tok, a);
    case EXPR_DEREF:
        return expr_deref(p, tok, a);
    default:
        return expr_unary(p, op, tok, a);
    }
}

// + a: the promoted value.
static struct expr *plus(struct parser *p)
{
    p->t++;
    struct expr *a = expr_value(p, cast_expression(p));
    return type_is_integer(a->type) ? expr_convert(p, a, type_promoted(a->type)) : a;
}

// __real__ a, __imag__ a
static struct expr *complex_part(struct parser *p)
{
    const struct ptok *tok = p->t++;
    struct expr *a = cast_expression(p);
    struct expr *e = expr_unknown(p, tok);
    e->flags = 0;
    e->type = a->type->kind == TYPE_COMPLEX ? a->type->base : a->type;
    e->args = arena_array(&p->scratch, struct expr *, 1);
    e->args[0] = a;
    e->n_args = 1;
    grow_height(p, p->height, 1);
    return e;
}

static struct expr *unary_expression(struct parser *p)
{
    switch (p->t->kind) {
    case TOK_AMP:
        return prefix(p, EXPR_ADDRESS);
    case TOK_STAR:
        return prefix(p, EXPR_DEREF);
    case TOK_MINUS:
        return prefix(p, EXPR_NEGATE);
    case TOK_PLUS:
        return plus(p);
    case TOK_BANG:
        return prefix(p, EXPR_NOT);
    case TOK_TILDE:
        return prefix(p, EXPR_COMPLEMENT);
    case TOK_PLUSPLUS:
        return prefix(p, EXPR_PRE_INC);
    case TOK_MINUSMINUS:
        return prefix(p, EXPR_PRE_DEC);
    case TOK_SIZEOF:
    case TOK_ALIGNOF:
        return size_expression(p);
    case TOK_ANDAND:
        return label_address(p);
    case TOK_EXTENSION:
        p->t++;
        return cast_expression(p);
    case TOK_REAL:
    case TOK_IMAG:
        return complex_part(p);
    default:
        return postfix_operators(p, primary_expression(p));
    }
}

struct expr *cast_expression(struct parser *p)
{
    if (!enter(p)) {
        leave(p);
        return expr_unknown(p, p->t);
    }
    struct expr *e;
    if (at(p, TOK_LPAREN) && starts_type_name(p, p->t + 1, true))
        e = cast(p);
    else
        e = unary_expression(p);
    leave(p);
    return e;
}

static struct expr *binary_expression(struct parser *p, unsigned least)
{
    struct expr *a = cast_expression(p);
    for (;;) {
        struct operator o = operators[p->t->kind];
        if (o.prec < least || o.prec == PREC_NONE)
            return a;
        const struct ptok *tok = p->t++;
        unsigned height = p->height;
        struct expr *b = binary_expression(p, o.prec + 1u);
        grow_height(p, height, p->height);
        a = expr_binary(p, o.op, tok, a, b);
    }
}

static struct expr *conditional_rest(struct parser *p, struct expr *a)
{
    const struct ptok *tok = p->t++;
    unsigned height = p->height;
    struct expr *b = NULL;
    if (!at(p, TOK_COLON)) {
        b = expression(p);
        height = higher(height, p->height);
    }
    expect(p, TOK_COLON, "expected ':' after '?'");
    struct expr *c = expr_unknown(p, tok);
    if (enter(p)) // chains of ?: nest to the right
        c = conditional_expression(p);
    leave(p);
    grow_height(p, height, p->height);
    return expr_conditional(p, tok, a, b, c);
}

struct expr *conditional_expression(struct parser *p)
{
    struct expr *a = binary_expression(p, PREC_LOWEST);
    return LIKELY(!at(p, TOK_QUESTION)) ? a : conditional_rest(p, a);
}

static bool is_assignment(enum token_kind k)
{
    return k >= TOK_ASSIGN && k <= TOK_PIPE_ASSIGN;
}

struct expr *assignment_expression(struct parser *p)
{
    struct expr *a = conditional_expression(p);
    if (!is_assignment(p->t->kind))
        return a;
    const struct ptok *tok = p->t++;
    unsigned height = p->height;
    struct expr *b = expr_unknown(p, tok);
    if (enter(p))
        b = assignment_expression(p);
    leave(p);
    grow_height(p, height, p->height);
    return expr_assign(p, tok->kind, tok, a, b);
}

struct expr *expression(struct parser *p)
{
    struct expr *a = assignment_expression(p);
    while (UNLIKELY(at(p, TOK_COMMA))) {
        const struct ptok *tok = p->t++;
        unsigned height = p->height;
        struct expr *b = expr_value(p, assignment_expression(p));
        grow_height(p, height, p->height);
        struct expr *e = expr_new(p, EXPR_COMMA, tok, b->type);
        e->a = expr_value(p, a);
        e->b = b;
        a = e;
    }
    return a;
}

bool constant_expression(struct parser *p, int64_t *value)
{
    struct expr *e = expr_value(p, conditional_expression(p));
    *value = 0;
    return !p->failed && fold(e, value);
}
