// Declarations (C11 6.7): specifiers, declarators, parameters, type names, and the binding of
// names.
//
//   declaration_specifiers: (storage | qualifier | attribute | type_specifier | macro)*
//   declarator:             pointer? (NAME | '(' declarator ')')? suffix*
//   suffix:                 '[' ... ']' | '(' parameters ')'
//   type_name:              specifiers declarator, without a name
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

// Basic type keywords, counted: `long` may stand twice.
enum basic {
    B_VOID = 1,
    B_BOOL = 1 << 1,
    B_CHAR = 1 << 2,
    B_SHORT = 1 << 3,
    B_INT = 1 << 4,
    B_LONG = 1 << 5, // and 1 << 6 when twice
    B_LLONG = 1 << 6,
    B_FLOAT = 1 << 7,
    B_DOUBLE = 1 << 8,
    B_SIGNED = 1 << 9,
    B_UNSIGNED = 1 << 10,
    B_COMPLEX = 1 << 11,
    B_INT128 = 1 << 12,
    B_FLOAT128 = 1 << 13,
};

static unsigned basic_of(enum token_kind k)
{
    switch (k) {
    case TOK_VOID:
        return B_VOID;
    case TOK_BOOL:
        return B_BOOL;
    case TOK_CHAR_KW:
        return B_CHAR;
    case TOK_SHORT:
        return B_SHORT;
    case TOK_INT:
        return B_INT;
    case TOK_LONG:
        return B_LONG;
    case TOK_FLOAT:
        return B_FLOAT;
    case TOK_DOUBLE:
        return B_DOUBLE;
    case TOK_SIGNED:
        return B_SIGNED;
    case TOK_UNSIGNED:
        return B_UNSIGNED;
    case TOK_COMPLEX:
    case TOK_IMAGINARY:
        return B_COMPLEX;
    case TOK_INT128:
        return B_INT128;
    default:
        return k == TOK_FLOAT128 ? B_FLOAT128 : 0;
    }
}

static const struct type *basic_type(unsigned b)
{
    bool u = b & B_UNSIGNED;
    if (b & B_VOID)
        return &type_void;
    if (b & B_BOOL)
        return &type_bool;
    if (b & B_CHAR)
        return u ? &type_uchar : b & B_SIGNED ? &type_schar : &type_char;
    if (b & B_FLOAT)
        return &type_float;
    if (b & B_FLOAT128)
        return &type_ldouble;
    if (b & B_DOUBLE)
        return b & B_LONG ? &type_ldouble : &type_double;
    if (b & B_INT128)
        return u ? &type_uint128 : &type_int128;
    if (b & B_SHORT)
        return u ? &type_ushort : &type_short;
    if (b & B_LLONG)
        return u ? &type_ullong : &type_llong;
    if (b & B_LONG)
        return u ? &type_ulong : &type_long;
    return u ? &type_uint : &type_int;
}

static const struct type *complex_of(struct parser *p, const struct type *t)
{
    if (!type_is_floating(t))
        t = &type_double;
    struct type *c = arena_new(&p->keep, struct type);
    c->kind = TYPE_COMPLEX;
    c->base = t;
    c->size = t->size * 2;
    c->align = t->align;
    return c;
}

// typeof '(' expression | type_name ')'
static const struct type *typeof_specifier(struct parser *p)
{
    const struct type *t = &type_unknown;
    p->t++;
    if (!expect(p, TOK_LPAREN, "expected '(' after typeof"))
        return t;
    t = starts_type_name(p, p->t, false) ? type_name(p) : expression(p)->type;
    expect(p, TOK_RPAREN, "expected ')' after typeof");
    return t;
}

// _Alignas '(' type_name | constant ')'
static void alignas_specifier(struct parser *p, struct attrs *a)
{
    int64_t n = 0;
    p->t++;
    if (!expect(p, TOK_LPAREN, "expected '(' after _Alignas"))
        return;
    if (starts_type_name(p, p->t, false))
        n = type_name(p)->align;
    else
        constant_expression(p, &n);
    expect(p, TOK_RPAREN, "expected ')' after _Alignas");
    if (n > a->align && n <= 1 << 28 && !(n & (n - 1)))
        a->align = (uint32_t)n;
}

// MACRO '((' parameters '))': prototypes as one wrote them for old compilers
static bool wraps_parameters(const struct ptok *t)
{
    return t->kind == TOK_NAME && t[1].kind == TOK_LPAREN && t[2].kind == TOK_LPAREN;
}

// A name that is no typedef where a specifier may stand. Returns whether it was one.
static bool unknown_specifier(struct parser *p, struct specs *s, enum spec_place in, bool have_type)
{
    const struct ptok *name = p->t;
    if (have_type && wraps_parameters(name + 1))
        return false;
    enum name_reading reading = guess_name(p, name, in);
    if (have_type) { // only macros before the declarator: `static int MACRO x`
        bool macro = reading == READ_IGNORED ||
                     (reading == READ_TYPE && name[1].kind == TOK_NAME && in != AT_TYPE) ||
                     (reading == READ_TYPE && name[1].kind == TOK_STAR && in != AT_TYPE);
        if (!macro)
            return false;
        reading = READ_IGNORED;
    }
    if (reading == READ_DECLARATOR)
        return false;
    p->t++;
    if (reading != READ_TYPE && at(p, TOK_LPAREN))
        p->t = skip_brackets(p, p->t);
    if (reading == READ_IGNORED)
        parse_loss(p, LOSS_GUESSED, name, p->t - 1, "unknown macro before a declaration");
    else
        s->type = parse_guessed_type(p, name, reading == READ_TYPE);
    return true;
}

static bool storage_specifier(struct parser *p, struct specs *s)
{
    static const uint8_t flags[TOK_KINDS] = {
        [TOK_TYPEDEF] = SPEC_TYPEDEF,
        [TOK_EXTERN] = SPEC_EXTERN,
        [TOK_STATIC] = SPEC_STATIC,
        [TOK_THREAD_LOCAL] = SPEC_THREAD,
        [TOK_INLINE] = SPEC_INLINE,
        [TOK_NORETURN] = SPEC_NORETURN,
    };
    if (at(p, TOK_ALIGNAS)) {
        alignas_specifier(p, &s->attrs);
        return true;
    }
    s->flags |= flags[p->t->kind];
    p->t++;
    return true;
}

static unsigned qualifier(struct parser *p)
{
    switch ((p->t++)->kind) {
    case TOK_CONST:
        return TYPE_CONST;
    case TOK_VOLATILE:
        return TYPE_VOLATILE;
    case TOK_RESTRICT:
        return TYPE_RESTRICT;
    default:
        return TYPE_ATOMIC;
    }
}

static void type_specifier(struct parser *p, struct specs *s, unsigned *basic)
{
    unsigned b = basic_of(p->t->kind);
    if (b) {
        if (b == B_LONG && *basic & B_LONG)
            b = B_LLONG;
        *basic |= b;
        p->t++;
        return;
    }
    switch (p->t->kind) {
    case TOK_STRUCT:
    case TOK_UNION:
        struct_or_union_specifier(p, s);
        break;
    case TOK_ENUM:
        enum_specifier(p, s);
        break;
    case TOK_TYPEOF:
        s->type = typeof_specifier(p);
        break;
    default: // __auto_type
        p->t++;
        s->flags |= SPEC_AUTO_TYPE;
        s->type = &type_unknown;
        break;
    }
}

// NAME among the specifiers: a typedef name once, else what its shape says.
static bool name_specifier(struct parser *p, struct specs *s, enum spec_place in, bool have_type)
{
    if (!have_type && guess_is_typedef(p, p->t)) {
        const struct decl *d = scope_lookup(&p->scope, NAME_ORDINARY, p->t->symbol);
        s->type = parse_named_type(p, p->t, d);
        p->t++;
        return true;
    }
    if (have_type && p->t[1].kind != TOK_NAME && p->t[1].kind != TOK_STAR &&
            !is_class(&p->t[1], CLASS_TYPE | CLASS_STORAGE))
        return false;
    return unknown_specifier(p, s, in, have_type);
}

static void finish_specifiers(
        struct parser *p, struct specs *s, unsigned basic, unsigned qualifiers)
{
    if (!s->type) {
        if (!basic)
            s->flags |= SPEC_IMPLICIT_INT;
        s->type = basic == B_COMPLEX ? &type_double : basic_type(basic);
    }
    if (basic & B_COMPLEX)
        s->type = complex_of(p, s->type);
    if (s->attrs.noreturn)
        s->flags |= SPEC_NORETURN;
    s->type = parse_attributed(p, s->type, &s->attrs);
    s->attrs.mode = 0;
    s->attrs.vector = 0;
    if (qualifiers)
        s->type = type_qualified(&p->keep, s->type, qualifiers);
}

void declaration_specifiers(struct parser *p, struct specs *s, enum spec_place in)
{
    unsigned basic = 0, qualifiers = 0;
    *s = (struct specs){ 0 };
    for (;;) {
        unsigned class = token_classes[p->t->kind];
        if (class == CLASS_QUALIFIER) {
            if (at(p, TOK_ATOMIC) && p->t[1].kind == TOK_LPAREN && !s->type && !basic) {
                p->t += 2;
                s->type = type_name(p);
                expect(p, TOK_RPAREN, "expected ')' after _Atomic");
                qualifiers |= TYPE_ATOMIC;
                continue;
            }
            qualifiers |= qualifier(p);
        } else if (class == CLASS_STORAGE) {
            storage_specifier(p, s);
        } else if (class == CLASS_TYPE) {
            type_specifier(p, s, &basic);
        } else if (at(p, TOK_NAME)) {
            if (!name_specifier(p, s, in, s->type || (basic & ~(unsigned)B_COMPLEX)))
                break;
        } else if (at(p, TOK_ATTRIBUTE) || at(p, TOK_EXTENSION)) {
            attributes(p, &s->attrs);
        } else {
            break;
        }
    }
    finish_specifiers(p, s, basic, qualifiers);
}

bool starts_type_name(struct parser *p, const struct ptok *t, bool cast)
{
    if (is_class(t, CLASS_TYPE | CLASS_QUALIFIER) || t->kind == TOK_ATTRIBUTE)
        return true;
    if (t->kind != TOK_NAME)
        return false;
    const struct decl *d = scope_lookup(&p->scope, NAME_ORDINARY, t->symbol);
    if (LIKELY(d && !(d->flags & DECL_IMPLICIT)))
        return d->kind == DECL_TYPEDEF;
    if (d && d->kind == DECL_TYPEDEF)
        return true;
    return guess_is_type_name(p, t, cast);
}

// pointer: ('*' qualifier* attribute*)*
static const struct type *pointer(struct parser *p, const struct type *t, struct attrs *a)
{
    while (at(p, TOK_STAR) || at(p, TOK_CARET)) {
        p->t++;
        t = parse_pointer_to(p, t);
        unsigned qualifiers = 0;
        for (;;) {
            if (is_class(p->t, CLASS_QUALIFIER))
                qualifiers |= qualifier(p);
            else if (at(p, TOK_ATTRIBUTE))
                attributes(p, a);
            else if (at(p, TOK_NAME) && p->t[1].kind == TOK_NAME && !guess_is_typedef(p, p->t)) {
                parse_loss(p, LOSS_GUESSED, p->t, p->t, "unknown macro at a pointer");
                p->t++;
            } else
                break;
        }
        if (qualifiers)
            t = type_qualified(&p->keep, t, qualifiers);
    }
    return t;
}

static const struct type *suffixes(
        struct parser *p, const struct type *t, struct declarator *d, bool direct);

struct bound {
    uint64_t count;
    bool written, constant;
};

// '[' static? qualifier* ('*' | assignment_expression)? ']'
static struct bound array_bound(struct parser *p)
{
    struct bound b = { 0 };
    p->t++;
    while (at(p, TOK_STATIC) || is_class(p->t, CLASS_QUALIFIER))
        p->t++;
    if (at(p, TOK_STAR) && p->t[1].kind == TOK_RBRACKET) {
        p->t++;
        b.written = true;
    } else if (!at(p, TOK_RBRACKET)) {
        int64_t value;
        struct expr *e = expr_value(p, assignment_expression(p));
        b.written = true;
        b.constant = !p->failed && fold(e, &value);
        b.count = b.constant && value > 0 ? (uint64_t)value : 0;
    }
    expect(p, TOK_RBRACKET, "expected ']' in a declarator");
    return b;
}

static const struct type *array_suffix(struct parser *p, const struct type *t, struct declarator *d)
{
    if (!enter(p)) {
        leave(p);
        return t;
    }
    struct bound b = array_bound(p);
    t = suffixes(p, t, d, false);
    leave(p);
    if (t->flags & TYPE_INCOMPLETE)
        t = parse_complete(p, t);
    struct type *a = type_array(&p->keep, t, b.count);
    if (!b.written)
        a->flags |= TYPE_INCOMPLETE;
    else if (!b.constant)
        a->flags |= TYPE_VLA;
    return a;
}

static const struct type *adjusted(struct parser *p, const struct type *t)
{
    if (t->kind == TYPE_ARRAY)
        return parse_pointer_to(p, t->base);
    return t->kind == TYPE_FUNCTION ? parse_pointer_to(p, t) : t;
}

static struct decl *parameter_decl(
        struct parser *p, symbol name, const struct ptok *tok, const struct type *t, uint32_t index)
{
    struct decl *d = arena_new(&p->scratch, struct decl);
    d->kind = DECL_PARAMETER;
    d->flags = DECL_LOCAL;
    d->name = name;
    d->where = parse_place(p, tok);
    d->index = index;
    d->type = adjusted(p, t);
    if (d->type->kind == TYPE_STRUCT || d->type->kind == TYPE_UNION)
        d->flags |= DECL_ADDRESS_TAKEN;
    if (name)
        scope_bind(&p->scope, NAME_ORDINARY, name, d);
    return d;
}

// declaration_specifiers (declarator | abstract_declarator)?
static struct decl *parameter(struct parser *p, uint32_t index)
{
    struct specs s;
    struct declarator d;
    const struct ptok *first = p->t;
    declaration_specifiers(p, &s, AT_TYPE);
    if (p->t == first) {
        parse_fail(p, "expected a parameter");
        return NULL;
    }
    declarator(p, &s, &d);
    attributes(p, &d.attrs);
    ignore_macros(p);
    d.type = parse_attributed(p, d.type, &d.attrs);
    return parameter_decl(p, d.name, d.name ? d.at : first, d.type, index);
}

// K&R: NAME (',' NAME)* ')' that a declaration or body follows
static bool is_name_list(struct parser *p, const struct ptok *t)
{
    if (t->kind != TOK_NAME || guess_is_typedef(p, t))
        return false;
    for (; t->kind == TOK_NAME; t += 2) {
        if (t[1].kind == TOK_RPAREN) {
            t += 2;
            return t->kind == TOK_LBRACE || is_class(t, CLASS_TYPE | CLASS_QUALIFIER) ||
                   t->kind == TOK_REGISTER ||
                   (t->kind == TOK_NAME && (t[1].kind == TOK_NAME || t[1].kind == TOK_STAR));
        }
        if (t[1].kind != TOK_COMMA)
            return false;
    }
    return false;
}

struct params {
    struct decl **items;
    uint32_t n, room;
};

static void add_param(struct parser *p, struct params *ps, struct decl *d)
{
    if (ps->n == ps->room) {
        uint32_t room = ps->room ? ps->room * 2 : 8;
        struct decl **more = arena_array(&p->scratch, struct decl *, room);
        if (ps->n)
            memcpy(more, ps->items, ps->n * sizeof *more);
        ps->items = more;
        ps->room = room;
    }
    ps->items[ps->n++] = d;
}

static void name_list(struct parser *p, struct params *ps)
{
    while (at(p, TOK_NAME)) {
        add_param(p, ps, parameter_decl(p, p->t->symbol, p->t, &type_int, ps->n));
        p->t++;
        if (!accept(p, TOK_COMMA))
            break;
    }
}

// parameter (',' parameter)* (',' '...')?
static bool parameter_list(struct parser *p, struct params *ps)
{
    for (;;) {
        if (accept(p, TOK_ELLIPSIS))
            return true;
        struct decl *d = parameter(p, ps->n);
        if (!d || p->failed)
            return false;
        add_param(p, ps, d);
        if (!accept(p, TOK_COMMA) && !accept(p, TOK_SEMI)) // ';' after forward declarations, GNU
            return false;
    }
}

static const struct type *function_type(
        struct parser *p, const struct type *result, const struct params *ps, unsigned variadic)
{
    struct type *f = arena_new(&p->keep, struct type);
    f->kind = TYPE_FUNCTION;
    f->align = 1;
    f->base = result;
    f->variadic = (uint16_t)variadic;
    f->n_params = ps->n;
    f->params = arena_array(&p->keep, const struct type *, ps->n);
    for (uint32_t i = 0; i < ps->n; i++)
        f->params[i] = ps->items[i]->type;
    return f;
}

static bool is_void_list(const struct ptok *t)
{
    return t->kind == TOK_VOID && t[1].kind == TOK_RPAREN;
}

// '(' (parameter_list | name_list | void)? ')'
static const struct type *function_suffix(
        struct parser *p, const struct type *t, struct declarator *d, bool direct)
{
    struct params ps = { 0 };
    unsigned variadic = 0;
    p->t++;
    size_t mark = scope_open(&p->scope);
    bool names = direct && is_name_list(p, p->t);
    if (at(p, TOK_RPAREN)) {
        variadic = 2;
    } else if (is_void_list(p->t)) {
        p->t++;
    } else if (names) {
        name_list(p, &ps);
        variadic = 2;
    } else {
        if (enter(p))
            variadic = parameter_list(p, &ps);
        leave(p);
    }
    scope_close(&p->scope, mark);
    expect(p, TOK_RPAREN, "expected ')' after parameters");
    t = suffixes(p, t, d, false);
    if (direct) {
        d->params = arena_copy(&p->scratch, ps.items, ps.n * sizeof *ps.items);
        d->n_params = ps.n;
        d->names_only = names;
    }
    return function_type(p, t, &ps, variadic);
}

static const struct type *suffixes(
        struct parser *p, const struct type *t, struct declarator *d, bool direct)
{
    if (at(p, TOK_LBRACKET))
        return array_suffix(p, t, d);
    if (at(p, TOK_LPAREN))
        return function_suffix(p, t, d, direct);
    return t;
}

// Whether the '(' at p->t opens a nested declarator, and not parameters.
static bool is_nested(struct parser *p)
{
    const struct ptok *t = p->t + 1;
    switch (t->kind) {
    case TOK_STAR:
    case TOK_CARET:
    case TOK_LPAREN:
    case TOK_LBRACKET:
    case TOK_ATTRIBUTE:
        return true;
    case TOK_NAME:
        if (guess_is_typedef(p, t))
            return false;
        // (name), (name)(params), (name[3]); a macro before '*': (WINAPI *name)
        return t[1].kind == TOK_RPAREN || t[1].kind == TOK_LPAREN || t[1].kind == TOK_LBRACKET ||
               t[1].kind == TOK_STAR;
    default:
        return false;
    }
}

static void direct_declarator(struct parser *p, const struct type *t, struct declarator *d);

// '(' attributes? declarator ')' suffix*: the suffixes bind first, so they are read first
static void nested_declarator(struct parser *p, const struct type *t, struct declarator *d)
{
    const struct ptok *open = p->t;
    struct declarator outer = { 0 };
    if (!enter(p)) {
        leave(p);
        return;
    }
    bool name_inside = open[1].kind == TOK_NAME && open[2].kind == TOK_RPAREN;
    p->t = skip_brackets(p, open);
    t = suffixes(p, t, &outer, true);
    const struct ptok *end = p->t;
    if (!p->failed) {
        p->t = open + 1;
        attributes(p, &d->attrs);
        if (at(p, TOK_NAME) && p->t[1].kind == TOK_STAR)
            p->t++;
        direct_declarator(p, pointer(p, t, &d->attrs), d);
        if (expect(p, TOK_RPAREN, "expected ')' in a declarator"))
            p->t = end;
    }
    if (name_inside) { // int (f)(int a)
        d->params = outer.params;
        d->n_params = outer.n_params;
        d->names_only = outer.names_only;
    }
    leave(p);
}

static void wrapped_parameters(struct parser *p, const struct type *t, struct declarator *d)
{
    parse_loss(p, LOSS_GUESSED, p->t, p->t, "unknown macro around parameters");
    p->t += 2;
    d->type = suffixes(p, t, d, true);
    expect(p, TOK_RPAREN, "expected '))' after parameters");
}

static void direct_declarator(struct parser *p, const struct type *t, struct declarator *d)
{
    if (at(p, TOK_LPAREN) && is_nested(p)) {
        nested_declarator(p, t, d);
        return;
    }
    if (at(p, TOK_NAME)) {
        d->name = p->t->symbol;
        d->at = p->t++;
        if (UNLIKELY(wraps_parameters(p->t))) {
            wrapped_parameters(p, t, d);
            return;
        }
    }
    d->type = suffixes(p, t, d, true);
}

void declarator(struct parser *p, const struct specs *s, struct declarator *d)
{
    *d = (struct declarator){ .type = s->type, .at = p->t };
    const struct type *t = pointer(p, s->type, &d->attrs);
    if (at(p, TOK_ATTRIBUTE))
        attributes(p, &d->attrs);
    d->type = t;
    if (at(p, TOK_NAME) || at(p, TOK_LPAREN) || at(p, TOK_LBRACKET))
        direct_declarator(p, t, d);
    d->is_function = d->type->kind == TYPE_FUNCTION;
}

const struct type *type_name(struct parser *p)
{
    struct specs s;
    struct declarator d;
    const struct ptok *first = p->t;
    if (!enter(p)) {
        leave(p);
        return &type_unknown;
    }
    declaration_specifiers(p, &s, AT_TYPE);
    if (p->t == first)
        parse_fail(p, "expected a type");
    declarator(p, &s, &d);
    leave(p);
    return p->failed ? &type_unknown : d.type;
}

static uint16_t decl_flags(struct parser *p, const struct specs *s, const struct declarator *d)
{
    unsigned f = p->decl_flags;
    if (s->flags & SPEC_STATIC)
        f |= DECL_STATIC;
    if (s->flags & SPEC_EXTERN)
        f |= DECL_EXTERN;
    if (s->flags & SPEC_INLINE)
        f |= DECL_INLINE;
    if (s->flags & SPEC_THREAD)
        f |= DECL_THREAD;
    if (s->flags & SPEC_NORETURN || d->attrs.noreturn)
        f |= DECL_NORETURN;
    if (s->attrs.constructor || d->attrs.constructor)
        f |= DECL_CONSTRUCTOR;
    if (s->attrs.weak || d->attrs.weak)
        f |= DECL_WEAK;
    if (p->scope.depth)
        f |= DECL_LOCAL;
    return (uint16_t)f;
}

static bool has_prototype(const struct decl *d)
{
    return d->kind == DECL_FUNCTION && d->type->kind == TYPE_FUNCTION &&
           (d->type->variadic != 2 || d->type->n_params);
}

// What an earlier declaration of the same function said stays true.
static void inherit_by_prototype(struct parser *p, struct decl *d)
{
    struct inheritance from = inheritance_of(scope_lookup_inherited(&p->scope, d->name));
    d->flags |= from.flags;
    if (!d->contract)
        d->contract = from.contract;
}

// Likewise of an object, and of a function whose type may be an earlier declaration's.
static void inherit(struct parser *p, struct decl *d)
{
    if (!p->scope.depth && has_prototype(d)) {
        inherit_by_prototype(p, d);
        return;
    }
    const struct decl *old = scope_lookup(&p->scope, NAME_ORDINARY, d->name);
    if (!old || old->kind != d->kind || (old->flags & DECL_IMPLICIT))
        return;
    if (p->scope.depth && !(d->flags & DECL_EXTERN) && d->kind != DECL_FUNCTION)
        return;
    d->flags |= old->flags & (DECL_NORETURN | DECL_WEAK | DECL_CONSTRUCTOR | DECL_INLINE);
    if (d->kind == DECL_FUNCTION || d->flags & DECL_EXTERN)
        d->flags |= old->flags & DECL_STATIC;
    if (!d->contract)
        d->contract = old->contract;
    if (d->type->kind == TYPE_ARRAY && (d->type->flags & TYPE_INCOMPLETE) &&
            old->type->kind == TYPE_ARRAY)
        d->type = old->type;
    if (d->type->kind == TYPE_FUNCTION && d->type->variadic == 2 && !d->type->n_params &&
            old->type->kind == TYPE_FUNCTION && old->type->variadic != 2)
        d->type = old->type;
}

// A typedef gives its type the name, for people; alignment is the typedef's own.
static const struct type *named_type(
        struct parser *p, const struct specs *s, const struct declarator *d)
{
    struct type *t = arena_copy(&p->keep, d->type, sizeof *d->type);
    uint32_t align = d->attrs.align > s->attrs.align ? d->attrs.align : s->attrs.align;
    t->name = d->name;
    if (align)
        t->align = align;
    bool record = t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;
    if (record && s->flags & SPEC_BODY && !t->record->typedef_name && d->type->record == t->record)
        t->record->typedef_name = d->name;
    return t;
}

static void add_local(struct parser *p, struct decl *d)
{
    d->index = (uint32_t)p->fn.locals.len;
    vec_push(&p->fn.locals, d);
}

struct decl *declare_local(
        struct parser *p, symbol name, const struct ptok *tok, const struct type *type)
{
    struct decl *d = arena_new(p->fn.decl ? &p->scratch : &p->keep, struct decl);
    d->kind = DECL_VARIABLE;
    d->flags = DECL_LOCAL;
    d->name = name;
    d->where = parse_place(p, tok);
    d->type = type;
    if (!type_is_scalar(type) && type->kind != TYPE_UNKNOWN)
        d->flags |= DECL_ADDRESS_TAKEN;
    if (p->fn.decl)
        add_local(p, d);
    else
        d->flags = DECL_STATIC;
    return d;
}

// One for each parameter of the type, which an earlier declaration may have given.
static const symbol *param_names(struct parser *p, const struct type *t, const struct declarator *d)
{
    symbol *names = arena_zero(&p->keep, t->n_params * sizeof *names);
    for (uint32_t i = 0; i < d->n_params && i < t->n_params; i++)
        names[i] = d->params[i]->name;
    return names;
}

// Makes the declaration of one declarator and binds its name.
struct decl *declare(struct parser *p, const struct specs *s, struct declarator *d)
{
    bool automatic = p->scope.depth && !(s->flags & (SPEC_STATIC | SPEC_EXTERN | SPEC_TYPEDEF)) &&
                     !d->is_function;
    struct decl *n;
    d->type = parse_attributed(p, d->type, &d->attrs);
    if (automatic) {
        parse_need_layout(p, d->type);
        n = declare_local(p, d->name, d->at, d->type);
        n->flags |= decl_flags(p, s, d) & (DECL_THREAD | DECL_MODEL);
        scope_bind(&p->scope, NAME_ORDINARY, d->name, n);
        return n;
    }
    n = arena_new(&p->keep, struct decl);
    n->kind = s->flags & SPEC_TYPEDEF ? DECL_TYPEDEF
              : d->is_function        ? DECL_FUNCTION
                                      : DECL_VARIABLE;
    n->flags = decl_flags(p, s, d);
    n->name = d->name;
    n->where = parse_place(p, d->at);
    n->contract = d->attrs.contract ? d->attrs.contract : s->attrs.contract;
    n->type = n->kind == DECL_TYPEDEF ? named_type(p, s, d) : d->type;
    if (n->kind != DECL_TYPEDEF && d->name)
        inherit(p, n);
    if (n->kind == DECL_FUNCTION && n->contract && n->type->kind == TYPE_FUNCTION)
        n->params = param_names(p, n->type, d);
    if (d->name)
        scope_bind(&p->scope, NAME_ORDINARY, d->name, n);
    return n;
}

// '=' initializer
void initialise(struct parser *p, struct decl *d)
{
    const struct type *t = d->type;
    p->t++;
    struct expr *e = initializer(p, &t);
    d->type = t;
    d->flags |= DECL_DEFINED;
    d->init = e;
}

// _Static_assert '(' expression (',' string)? ')' ';'
void static_assert_declaration(struct parser *p)
{
    p->t++;
    if (at(p, TOK_LPAREN))
        p->t = skip_brackets(p, p->t);
    accept(p, TOK_SEMI);
}
