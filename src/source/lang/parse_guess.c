// Reading by shape: what a name most likely is that no file declares, judged from the tokens around
// it.
//
// A drop lacks generated headers, system headers and build flags. All decisions on that account are
// made here; whoever acts on one notes a LOSS_GUESSED.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

const uint8_t token_classes[TOK_KINDS] = {
    [TOK_AUTO] = CLASS_STORAGE,
    [TOK_EXTERN] = CLASS_STORAGE,
    [TOK_REGISTER] = CLASS_STORAGE,
    [TOK_STATIC] = CLASS_STORAGE,
    [TOK_TYPEDEF] = CLASS_STORAGE,
    [TOK_INLINE] = CLASS_STORAGE,
    [TOK_NORETURN] = CLASS_STORAGE,
    [TOK_THREAD_LOCAL] = CLASS_STORAGE,
    [TOK_ALIGNAS] = CLASS_STORAGE,
    [TOK_CONST] = CLASS_QUALIFIER,
    [TOK_VOLATILE] = CLASS_QUALIFIER,
    [TOK_RESTRICT] = CLASS_QUALIFIER,
    [TOK_ATOMIC] = CLASS_QUALIFIER,
    [TOK_CHAR_KW] = CLASS_TYPE,
    [TOK_DOUBLE] = CLASS_TYPE,
    [TOK_ENUM] = CLASS_TYPE,
    [TOK_FLOAT] = CLASS_TYPE,
    [TOK_INT] = CLASS_TYPE,
    [TOK_LONG] = CLASS_TYPE,
    [TOK_SHORT] = CLASS_TYPE,
    [TOK_SIGNED] = CLASS_TYPE,
    [TOK_STRUCT] = CLASS_TYPE,
    [TOK_UNION] = CLASS_TYPE,
    [TOK_UNSIGNED] = CLASS_TYPE,
    [TOK_VOID] = CLASS_TYPE,
    [TOK_BOOL] = CLASS_TYPE,
    [TOK_COMPLEX] = CLASS_TYPE,
    [TOK_IMAGINARY] = CLASS_TYPE,
    [TOK_INT128] = CLASS_TYPE,
    [TOK_FLOAT128] = CLASS_TYPE,
    [TOK_TYPEOF] = CLASS_TYPE,
    [TOK_AUTO_TYPE] = CLASS_TYPE,
    [TOK_BREAK] = CLASS_STATEMENT,
    [TOK_CASE] = CLASS_STATEMENT,
    [TOK_CONTINUE] = CLASS_STATEMENT,
    [TOK_DEFAULT] = CLASS_STATEMENT,
    [TOK_DO] = CLASS_STATEMENT,
    [TOK_ELSE] = CLASS_STATEMENT,
    [TOK_FOR] = CLASS_STATEMENT,
    [TOK_GOTO] = CLASS_STATEMENT,
    [TOK_IF] = CLASS_STATEMENT,
    [TOK_RETURN] = CLASS_STATEMENT,
    [TOK_SWITCH] = CLASS_STATEMENT,
    [TOK_WHILE] = CLASS_STATEMENT,
};

enum { CLASS_DECLARATION = CLASS_TYPE | CLASS_STORAGE | CLASS_QUALIFIER };

static const struct decl *bound(struct parser *p, const struct ptok *t)
{
    return scope_lookup(&p->scope, NAME_ORDINARY, t->symbol);
}

bool guess_is_typedef(struct parser *p, const struct ptok *t)
{
    if (t->kind != TOK_NAME)
        return false;
    const struct decl *d = bound(p, t);
    return d && d->kind == DECL_TYPEDEF;
}

bool guess_is_unbound(struct parser *p, const struct ptok *t)
{
    const struct decl *d = bound(p, t);
    return !d || ((d->flags & DECL_IMPLICIT) && d->kind != DECL_TYPEDEF);
}

static bool ends_declarator(enum token_kind k)
{
    return k == TOK_SEMI || k == TOK_ASSIGN || k == TOK_COMMA || k == TOK_LBRACKET;
}

static const struct ptok *skip_qualifiers(const struct ptok *t)
{
    while (is_class(t, CLASS_QUALIFIER))
        t++;
    return t;
}

// '*' and qualifiers; `*stars` says whether there was a '*'
static const struct ptok *skip_pointer(const struct ptok *t, bool *stars)
{
    *stars = false;
    for (; t->kind == TOK_STAR || is_class(t, CLASS_QUALIFIER); t++)
        *stars |= t->kind == TOK_STAR;
    return t;
}

// A ( ... ) at `t`: what follows says whether A(...) is an attribute, a type, or what is declared.
static enum name_reading guess_macro_call(
        struct parser *p, const struct ptok *t, enum spec_place in)
{
    const struct ptok *after = skip_brackets(p, t + 1);
    if (t[2].kind == TOK_STAR && after->kind == TOK_LPAREN)
        return READ_TYPE; // foo_t (*f)(...)
    if (in == AT_TYPE) {
        if (after->kind == TOK_NAME || after->kind == TOK_STAR)
            return READ_TYPE_CALL;
        return READ_TYPE;
    }
    if (is_class(after, CLASS_DECLARATION) || after->kind == TOK_ATTRIBUTE)
        return READ_IGNORED;
    if (after->kind == TOK_STAR)
        return READ_TYPE_CALL;
    if (after->kind != TOK_NAME)
        return READ_DECLARATOR;
    if (guess_is_typedef(p, after))
        return READ_IGNORED;
    enum token_kind next = after[1].kind;
    if (next == TOK_NAME || next == TOK_STAR || next == TOK_LPAREN)
        return READ_IGNORED;
    return READ_TYPE_CALL;
}

// A B at `t`, both names
static enum name_reading guess_two_names(struct parser *p, const struct ptok *t)
{
    enum token_kind next = t[2].kind;
    if (next == TOK_NAME || next == TOK_STAR || is_class(&t[2], CLASS_TYPE))
        return READ_IGNORED;
    if (guess_is_typedef(p, &t[1]) && is_class(&t[2], CLASS_QUALIFIER))
        return READ_IGNORED;
    return READ_TYPE;
}

enum name_reading guess_name(struct parser *p, const struct ptok *t, enum spec_place in)
{
    const struct ptok *next = &t[1];
    if (is_class(next, CLASS_QUALIFIER)) {
        next = skip_qualifiers(next);
        bool type = is_class(next, CLASS_TYPE) || guess_is_typedef(p, next);
        return type ? READ_IGNORED : READ_TYPE;
    }
    if (is_class(next, CLASS_TYPE | CLASS_STORAGE))
        return READ_IGNORED;
    switch (next->kind) {
    case TOK_NAME:
        return guess_two_names(p, t);
    case TOK_STAR:
        return READ_TYPE;
    case TOK_LPAREN:
        return guess_macro_call(p, t, in);
    case TOK_COLON:
    case TOK_SEMI:
        return in == AT_MEMBER ? READ_TYPE : READ_DECLARATOR;
    case TOK_ATTRIBUTE:
    case TOK_EXTENSION:
        return READ_IGNORED;
    default:
        return in == AT_TYPE ? READ_TYPE : READ_DECLARATOR;
    }
}

// A B ... at the start of a block item
static bool two_names_declare(struct parser *p, const struct ptok *t)
{
    enum token_kind next = t[2].kind;
    if (next == TOK_NAME)
        return t[3].kind != TOK_LPAREN || guess_is_typedef(p, &t[1]);
    if (next == TOK_STAR)
        return guess_is_unbound(p, &t[1]) || guess_is_typedef(p, &t[1]);
    if (ends_declarator(next))
        return !(t[1].flags & PTOK_LINE) || next == TOK_SEMI;
    return false;
}

bool guess_starts_declaration(struct parser *p)
{
    const struct ptok *t = p->t, *next = &t[1];
    if (next->kind == TOK_NAME)
        return two_names_declare(p, t);
    if (is_class(next, CLASS_DECLARATION))
        return true;
    if (!guess_is_unbound(p, t))
        return false;
    if (next->kind == TOK_STAR) {
        bool stars;
        next = skip_pointer(next, &stars);
        return next->kind == TOK_NAME && (ends_declarator(next[1].kind));
    }
    if (next->kind != TOK_LPAREN)
        return false;
    const struct ptok *after = skip_brackets(p, next);
    if (t[2].kind == TOK_STAR && t[3].kind == TOK_NAME && t[4].kind == TOK_RPAREN)
        return after->kind == TOK_LPAREN;
    if (after->kind == TOK_STAR) { // STACK_OF(X) *s;
        bool stars;
        after = skip_pointer(after, &stars);
        return after->kind == TOK_NAME && ends_declarator(after[1].kind);
    }
    return after->kind == TOK_NAME && !(after->flags & PTOK_LINE) && ends_declarator(after[1].kind);
}

// ( NAME ) followed by `t`: whether a value begins there that would be cast
static bool is_operand(const struct ptok *t)
{
    switch (t->kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_CHAR:
    case TOK_STRING:
    case TOK_LPAREN:
    case TOK_LBRACE:
    case TOK_BANG:
    case TOK_TILDE:
    case TOK_SIZEOF:
    case TOK_EXTENSION:
        return true;
    case TOK_AMP:
    case TOK_STAR:
        return !(t[1].flags & PTOK_SPACE);
    default:
        return false;
    }
}

bool guess_is_type_name(struct parser *p, const struct ptok *t, bool cast)
{
    if (!guess_is_unbound(p, t))
        return false;
    if (is_class(&t[1], CLASS_QUALIFIER))
        return true;
    bool stars;
    const struct ptok *end = skip_pointer(t + 1, &stars);
    if (stars)
        return end->kind == TOK_RPAREN || end->kind == TOK_COMMA;
    if (end->kind == TOK_LPAREN)
        return end[1].kind == TOK_STAR && end[2].kind == TOK_RPAREN && end[3].kind == TOK_LPAREN;
    return cast && end->kind == TOK_RPAREN && is_operand(end + 1);
}

// A function's header: specifiers, a name, parameters, maybe K&R declarations or macros, then '{'.
bool guess_is_definition(struct parser *p, const struct ptok *t)
{
    enum { FAR = 400 };
    const struct ptok *end = t + 1;
    if (t->kind != TOK_NAME && !is_class(t, CLASS_DECLARATION) && t->kind != TOK_ATTRIBUTE &&
            t->kind != TOK_EXTENSION)
        return false;
    for (; end - t < FAR && end->kind != TOK_LPAREN; end++)
        if (end->kind != TOK_NAME && end->kind != TOK_STAR && !is_class(end, CLASS_DECLARATION))
            return false;
    if (end->kind != TOK_LPAREN || end[-1].kind != TOK_NAME || end - t < 2)
        return false;
    end = skip_brackets(p, end);
    for (const struct ptok *from = end; end - from < FAR; end++) {
        switch (end->kind) {
        case TOK_LBRACE:
            return end == from || from->kind != TOK_SEMI;
        case TOK_SEMI:
            if (end == from)
                return false;
            break;
        case TOK_NAME:
        case TOK_STAR:
        case TOK_COMMA:
        case TOK_LBRACKET:
        case TOK_RBRACKET:
            break;
        case TOK_LPAREN:
            end = skip_brackets(p, end) - 1;
            break;
        default:
            if (!is_class(end, CLASS_DECLARATION) && end->kind != TOK_ATTRIBUTE)
                return false;
        }
    }
    return false;
}
