// What stands beside declarations: attributes, asm labels, contracts, #pragma pack, and the macros
// that would have expanded to them.
//
//   attributes: ('__attribute__' '((' attribute,* '))' | asm '(' string ')' | '__contract' '('
//   string ')')*
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/literal.h"
#include "source/lang/parse_int.h"

enum attr_kind {
    ATTR_OTHER,
    ATTR_ALIGNED,
    ATTR_PACKED,
    ATTR_NORETURN,
    ATTR_CONSTRUCTOR,
    ATTR_WEAK,
    ATTR_VECTOR,
    ATTR_MODE,
};

static const struct {
    const char *name;
    enum attr_kind kind;
} attr_names[] = {
    { "aligned", ATTR_ALIGNED },
    { "packed", ATTR_PACKED },
    { "noreturn", ATTR_NORETURN },
    { "constructor", ATTR_CONSTRUCTOR },
    { "destructor", ATTR_CONSTRUCTOR },
    { "weak", ATTR_WEAK },
    { "vector_size", ATTR_VECTOR },
    { "mode", ATTR_MODE },
};

static enum attr_kind attr_kind(symbol name)
{
    struct str s = symbol_text(name);
    if (s.len > 4 && s.ptr[0] == '_' && s.ptr[1] == '_')
        s = (struct str){ s.ptr + 2, s.len - 4 };
    for (size_t i = 0; i < ARRAY_LEN(attr_names); i++)
        if (str_is(s, attr_names[i].name))
            return attr_names[i].kind;
    return ATTR_OTHER;
}

static uint32_t attribute_number(struct parser *p, uint32_t otherwise)
{
    int64_t value;
    if (!accept(p, TOK_LPAREN))
        return otherwise;
    bool known = constant_expression(p, &value);
    expect(p, TOK_RPAREN, "expected ')' in an attribute");
    return known && value > 0 && value <= 1 << 28 ? (uint32_t)value : 0;
}

static uint32_t alignment(struct parser *p)
{
    uint32_t n = attribute_number(p, 16);
    return n & (n - 1) ? 0 : n;
}

// name | name '(' anything ')'
static void attribute(struct parser *p, struct attrs *a)
{
    if (!at(p, TOK_NAME) && p->t->kind < TOK_FIRST_KEYWORD) {
        if (!at(p, TOK_COMMA) && !at(p, TOK_RPAREN))
            parse_fail(p, "expected an attribute");
        return;
    }
    enum attr_kind kind = attr_kind((p->t++)->symbol);
    switch (kind) {
    case ATTR_ALIGNED: {
        uint32_t n = alignment(p);
        a->align = n > a->align ? n : a->align;
        break;
    }
    case ATTR_PACKED:
        a->packed = true;
        break;
    case ATTR_NORETURN:
        a->noreturn = true;
        break;
    case ATTR_CONSTRUCTOR:
        a->constructor = true;
        break;
    case ATTR_WEAK:
        a->weak = true;
        break;
    case ATTR_VECTOR:
        a->vector = attribute_number(p, 0);
        break;
    case ATTR_MODE:
        if (at(p, TOK_LPAREN) && p->t[1].kind == TOK_NAME)
            a->mode = p->t[1].symbol;
        break;
    case ATTR_OTHER:
        break;
    }
    if (at(p, TOK_LPAREN))
        p->t = skip_brackets(p, p->t);
}

static void attribute_specifier(struct parser *p, struct attrs *a)
{
    p->t++;
    if (!expect(p, TOK_LPAREN, "expected '((' after __attribute__"))
        return;
    if (!accept(p, TOK_LPAREN)) { // an unknown macro made the inner parentheses
        p->t--;
        p->t = skip_brackets(p, p->t);
        return;
    }
    do
        attribute(p, a);
    while (accept(p, TOK_COMMA));
    expect(p, TOK_RPAREN, "expected '))' after attributes");
    expect(p, TOK_RPAREN, "expected '))' after attributes");
}

// '(' string+ ')': the text, or an empty one
static struct str string_argument(struct parser *p)
{
    if (!at(p, TOK_LPAREN))
        return STR("");
    const struct ptok *first = p->t + 1, *t = first;
    while (t->kind == TOK_STRING)
        t++;
    p->t = skip_brackets(p, p->t);
    if (t == first)
        return STR("");
    struct literal_string s = literal_strings(&p->scratch, first, (size_t)(t - first));
    return (struct str){ s.bytes, s.n_bytes };
}

static void asm_label(struct parser *p)
{
    p->t++;
    while (at(p, TOK_VOLATILE))
        p->t++;
    if (at(p, TOK_LPAREN))
        p->t = skip_brackets(p, p->t);
}

static void contract(struct parser *p, struct attrs *a)
{
    p->t++;
    struct str text = string_argument(p);
    if (text.len)
        a->contract = intern(text);
    if (str_find(text, STR("noreturn")) < text.len)
        a->noreturn = true;
}

void attributes(struct parser *p, struct attrs *a)
{
    for (;;) {
        switch (p->t->kind) {
        case TOK_ATTRIBUTE:
            attribute_specifier(p, a);
            break;
        case TOK_ASM:
            asm_label(p);
            break;
        case TOK_CONTRACT:
            contract(p, a);
            break;
        case TOK_EXTENSION:
            p->t++;
            break;
        default:
            return;
        }
    }
}

// NAME | NAME '(' anything ')', where a declarator has ended
void ignore_macros(struct parser *p)
{
    while (at(p, TOK_NAME)) {
        const struct ptok *first = p->t++;
        if (at(p, TOK_LPAREN))
            p->t = skip_brackets(p, p->t);
        parse_loss(p, LOSS_GUESSED, first, p->t - 1, "unknown macro at a declaration");
    }
}

static unsigned read_number(struct str *s)
{
    unsigned n = 0;
    while (s->len && s->ptr[0] >= '0' && s->ptr[0] <= '9' && n < 1000) {
        n = n * 10 + (unsigned)(s->ptr[0] - '0');
        *s = str_from(*s, 1);
    }
    return n;
}

// #pragma pack( push? ,? name? ,? n? ) | pack(pop) | pack()
static void pragma_pack(struct parser *p, struct str s)
{
    bool seen = false, name = false;
    while (s.len && s.ptr[0] != ')') {
        if (str_starts(s, "push")) {
            vec_push(&p->packs, p->pack);
            s = str_from(s, 4);
            name = true;
        } else if (str_starts(s, "pop")) {
            p->pack = p->packs.len ? vec_pop(&p->packs) : 0;
            s = str_from(s, 3);
            name = true;
        } else if (s.ptr[0] >= '0' && s.ptr[0] <= '9') {
            unsigned n = read_number(&s);
            p->pack = n <= 16 ? n : 0;
            seen = true;
        } else {
            s = str_from(s, 1);
        }
    }
    if (!seen && !name)
        p->pack = 0;
}

void pragma(struct parser *p)
{
    struct str s = str_trim(symbol_text((p->t++)->symbol));
    if (!str_starts(s, "pack"))
        return;
    s = str_trim(str_from(s, 4));
    if (str_starts(s, "("))
        pragma_pack(p, str_from(s, 1));
}
