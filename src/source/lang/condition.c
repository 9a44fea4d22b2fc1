// The expression of #if, in three values: an operand that nothing defines leaves the result open unless the
// other operand decides it.
//
// Each value carries what it would be with undecided names undefined, so that one evaluation gives both
// answers. 6.10.1: all arithmetic is intmax_t or uintmax_t.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/pp_int.h"

enum { EVAL_DEPTH_MOST = 200 };

struct value {
    uint64_t bits;
    bool is_unsigned, undecided;
};

struct eval {
    struct pp *pp;
    const struct ptok *t, *end;
    int depth;
    bool error;
};

static symbol name_defined, name_has_include, name_has_include_next, name_has_attribute,
        name_has_builtin, name_has_c_attribute, name_has_feature, name_has_extension, name_true;

void condition_init(void)
{
    name_defined = intern_text("defined");
    name_has_include = intern_text("__has_include");
    name_has_include_next = intern_text("__has_include_next");
    name_has_attribute = intern_text("__has_attribute");
    name_has_builtin = intern_text("__has_builtin");
    name_has_c_attribute = intern_text("__has_c_attribute");
    name_has_feature = intern_text("__has_feature");
    name_has_extension = intern_text("__has_extension");
    name_true = intern_text("true");
}

static struct value conditional_expression(struct eval *e);

static struct value number(uint64_t bits)
{
    return (struct value){ .bits = bits };
}

static enum token_kind peek(const struct eval *e)
{
    return e->t < e->end ? e->t->kind : TOK_EOF;
}

static bool accept(struct eval *e, enum token_kind k)
{
    if (peek(e) != k)
        return false;
    e->t++;
    return true;
}

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
}

static struct value pp_number(struct str s)
{
    struct value v = { 0 };
    int base = 10;
    size_t i = 0;
    if (s.len > 1 && s.ptr[0] == '0') {
        bool hex = s.ptr[1] == 'x' || s.ptr[1] == 'X', binary = s.ptr[1] == 'b' || s.ptr[1] == 'B';
        base = hex ? 16 : binary ? 2 : 8;
        i = hex || binary ? 2 : 1;
    }
    for (; i < s.len && digit_value(s.ptr[i]) < base; i++)
        v.bits = v.bits * (uint64_t)base + (uint64_t)digit_value(s.ptr[i]);
    for (; i < s.len; i++)
        v.is_unsigned |= s.ptr[i] == 'u' || s.ptr[i] == 'U';
    v.is_unsigned |= base != 10 && v.bits > INT64_MAX;
    return v;
}

static const char *const simple_escapes = "n\nt\tr\ra\ab\bf\fv\v";

static struct value char_constant(struct str s)
{
    size_t i = str_find_byte(s, '\'') + 1;
    uint64_t v = 0;
    while (i < s.len && s.ptr[i] != '\'') {
        uint64_t c = (unsigned char)s.ptr[i++];
        if (c == '\\' && i < s.len) {
            char k = s.ptr[i++];
            const char *simple = strchr(simple_escapes, k);
            c = (unsigned char)k;
            if (k == 'x' || (k >= '0' && k <= '7')) {
                int base = k == 'x' ? 16 : 8;
                c = k == 'x' ? 0 : (uint64_t)(k - '0');
                for (; i < s.len && digit_value(s.ptr[i]) < base; i++)
                    c = c * (uint64_t)base + (uint64_t)digit_value(s.ptr[i]);
            } else if (k && simple && (simple - simple_escapes) % 2 == 0) {
                c = (unsigned char)simple[1];
            }
        }
        v = v << 8 | (c & 255);
    }
    return number(v);
}

static void skip_parens(struct eval *e)
{
    int depth = 0;
    do {
        depth += (peek(e) == TOK_LPAREN) - (peek(e) == TOK_RPAREN);
        e->t++;
    } while (depth > 0 && e->t < e->end);
}

// A name that is still there after replacement: 0, and undecided when nothing anywhere defines it, or only some
// configurations do.
static struct value identifier(struct eval *e)
{
    symbol s = e->t++->symbol;
    const struct macro *m = e->pp->table[s];
    bool unknown = !m && pp_is_undecided(e->pp, s);
    struct value v = { .bits = unknown && pp_default(s), .undecided = unknown || macro_is_open(m) };
    if (peek(e) == TOK_LPAREN)
        skip_parens(e);
    return v;
}

static struct value unary_expression(struct eval *e)
{
    if (++e->depth > EVAL_DEPTH_MOST)
        e->error = true;
    struct value v = { 0 };
    if (e->error) {
    } else if (accept(e, TOK_BANG)) {
        v = unary_expression(e);
        v = (struct value){ .bits = !v.bits, .undecided = v.undecided };
    } else if (accept(e, TOK_MINUS)) {
        v = unary_expression(e);
        v.bits = -v.bits;
    } else if (accept(e, TOK_TILDE)) {
        v = unary_expression(e);
        v.bits = ~v.bits;
    } else if (accept(e, TOK_PLUS)) {
        v = unary_expression(e);
    } else if (accept(e, TOK_LPAREN)) {
        v = conditional_expression(e);
        e->error |= !accept(e, TOK_RPAREN);
    } else if (peek(e) == TOK_NUMBER) {
        v = pp_number(symbol_text(e->t->symbol));
        v.undecided = e->t++->flags & PTOK_OPEN;
    } else if (peek(e) == TOK_CHAR) {
        v = char_constant(symbol_text(e->t->symbol));
        v.undecided = e->t++->flags & PTOK_OPEN;
    } else if (peek(e) == TOK_NAME) {
        v = identifier(e);
    } else {
        e->error = true;
    }
    e->depth--;
    return v;
}

static int precedence(enum token_kind k)
{
    switch (k) {
    case TOK_STAR: case TOK_SLASH: case TOK_PERCENT:
        return 10;
    case TOK_PLUS: case TOK_MINUS:
        return 9;
    case TOK_SHL: case TOK_SHR:
        return 8;
    case TOK_LT: case TOK_GT: case TOK_LE: case TOK_GE:
        return 7;
    case TOK_EQ: case TOK_NE:
        return 6;
    case TOK_AMP:
        return 5;
    case TOK_CARET:
        return 4;
    case TOK_PIPE:
        return 3;
    case TOK_ANDAND:
        return 2;
    case TOK_OROR:
        return 1;
    default:
        return 0;
    }
}

static uint64_t divide(struct eval *e, enum token_kind op, struct value a, struct value b, bool u)
{
    bool overflow = !u && (int64_t)a.bits == INT64_MIN && (int64_t)b.bits == -1;
    if (b.bits == 0 || overflow) {
        e->error |= b.bits == 0 && !b.undecided && !a.undecided;
        return 0;
    }
    if (u)
        return op == TOK_SLASH ? a.bits / b.bits : a.bits % b.bits;
    int64_t x = (int64_t)a.bits, y = (int64_t)b.bits;
    return (uint64_t)(op == TOK_SLASH ? x / y : x % y);
}

static uint64_t arithmetic(struct eval *e, enum token_kind op, struct value a, struct value b, bool u)
{
    int64_t x = (int64_t)a.bits, y = (int64_t)b.bits;
    switch (op) {
    case TOK_STAR:
        return a.bits * b.bits;
    case TOK_SLASH: case TOK_PERCENT:
        return divide(e, op, a, b, u);
    case TOK_PLUS:
        return a.bits + b.bits;
    case TOK_MINUS:
        return a.bits - b.bits;
    case TOK_SHL:
        return b.bits < 64 ? a.bits << b.bits : 0;
    case TOK_SHR:
        return b.bits >= 64 ? 0 : u ? a.bits >> b.bits : (uint64_t)(x >> b.bits);
    case TOK_LT:
        return u ? a.bits < b.bits : x < y;
    case TOK_GT:
        return u ? a.bits > b.bits : x > y;
    case TOK_LE:
        return u ? a.bits <= b.bits : x <= y;
    case TOK_GE:
        return u ? a.bits >= b.bits : x >= y;
    case TOK_EQ:
        return a.bits == b.bits;
    case TOK_NE:
        return a.bits != b.bits;
    case TOK_AMP:
        return a.bits & b.bits;
    case TOK_CARET:
        return a.bits ^ b.bits;
    case TOK_PIPE:
        return a.bits | b.bits;
    case TOK_ANDAND:
        return a.bits && b.bits;
    default:
        return a.bits || b.bits;
    }
}

static struct value combine(struct eval *e, enum token_kind op, struct value a, struct value b)
{
    bool u = a.is_unsigned || b.is_unsigned;
    int level = precedence(op);
    struct value v = { .bits = arithmetic(e, op, a, b, op == TOK_SHR ? a.is_unsigned : u),
        .is_unsigned = u && level != 7 && level != 6 && level > 2,
        .undecided = a.undecided || b.undecided };
    bool decides_a = !a.undecided && (op == TOK_ANDAND ? !a.bits : a.bits != 0);
    bool decides_b = !b.undecided && (op == TOK_ANDAND ? !b.bits : b.bits != 0);
    if ((op == TOK_ANDAND || op == TOK_OROR) && (decides_a || decides_b))
        v.undecided = false;
    return v;
}

static struct value binary_expression(struct eval *e, int least)
{
    struct value a = unary_expression(e);
    for (;;) {
        enum token_kind op = peek(e);
        int level = precedence(op);
        if (level < least || level == 0 || e->error)
            return a;
        e->t++;
        struct value b = binary_expression(e, level + 1);
        a = combine(e, op, a, b);
    }
}

static struct value conditional_expression(struct eval *e)
{
    if (++e->depth > EVAL_DEPTH_MOST)
        e->error = true;
    struct value c = binary_expression(e, 1);
    if (!e->error && accept(e, TOK_QUESTION)) {
        struct value a = conditional_expression(e);
        e->error |= !accept(e, TOK_COLON);
        struct value b = conditional_expression(e);
        struct value v = c.bits ? a : b;
        v.undecided = c.undecided || v.undecided;
        c = v;
    }
    e->depth--;
    return c;
}

static struct ptok truth_token(bool yes, const struct ptok *like)
{
    return (struct ptok){ .kind = TOK_NUMBER,
        .symbol = intern_text(yes ? "1" : "0"),
        .spelled = like->spelled,
        .expansion = like->expansion };
}

// What __has_builtin says no to: names that clang has and gcc 12 lacks.
static bool has_builtin(symbol s)
{
    static const char *const others[] = { "__builtin_rotate", "__builtin_bitreverse",
        "__builtin_elementwise_", "__builtin_reduce_", "__builtin_unpredictable",
        "__builtin_nontemporal_", "__builtin_debugtrap", "__builtin_addc", "__builtin_subc" };
    for (size_t i = 0; i < ARRAY_LEN(others); i++)
        if (str_starts(symbol_text(s), others[i]))
            return false;
    return true;
}

static bool has_header(struct pp *p, const struct ptok *t, size_t n, bool next)
{
    if (n == 1 && t->kind == TOK_STRING)
        return pp_resolve(p, t->symbol, next) != INCLUDE_MISSING;
    struct str parts = { 0 };
    char text[512];
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        parts = t[i].symbol ? symbol_text(t[i].symbol) : str_of(token_kind_name(t[i].kind));
        if (len + parts.len >= sizeof text)
            return false;
        memcpy(text + len, parts.ptr, parts.len);
        len += parts.len;
    }
    return pp_resolve(p, intern((struct str){ text, len }), next) != INCLUDE_MISSING;
}

// `defined X`, `defined(X)` and the __has_ operators, taken out before replacement.
static size_t take_operator(struct pp *p, const struct ptok *t, size_t n, struct ptok *out)
{
    symbol s = t->symbol;
    if (s == name_defined) {
        size_t paren = n > 1 && t[1].kind == TOK_LPAREN, at = 1 + paren;
        if (at >= n || !t[at].symbol)
            return 0;
        const struct macro *m = pp_lookup(p, t[at].symbol);
        bool open = m ? macro_is_open(m) && !arms_decide(p, m) : pp_is_undecided(p, t[at].symbol);
        *out = truth_token(m ? !open || macro_by_default(m) : open && pp_default(t[at].symbol), t);
        out->flags |= open ? PTOK_OPEN : 0;
        return at + 1 + (paren && at + 1 < n && t[at + 1].kind == TOK_RPAREN);
    }
    bool include = s == name_has_include || s == name_has_include_next;
    bool attribute = s == name_has_attribute || s == name_has_builtin || s == name_has_c_attribute;
    if ((!include && !attribute) || n < 3 || t[1].kind != TOK_LPAREN)
        return 0;
    size_t close = 2;
    while (close < n && t[close].kind != TOK_RPAREN)
        close++;
    bool yes = s == name_has_attribute; // every attribute that code asks for; no C23 ones
    if (include)
        yes = has_header(p, t + 2, close - 2, s == name_has_include_next);
    else if (s == name_has_builtin)
        yes = has_builtin(t[2].symbol);
    *out = truth_token(yes, t);
    return close + (close < n);
}

// The list with its operators taken out; `out` has room for n tokens.
static size_t take_operators(struct pp *p, const struct ptok *t, size_t n, struct ptok *out)
{
    size_t n_out = 0;
    for (size_t i = 0; i < n;) {
        size_t taken = t[i].kind == TOK_NAME ? take_operator(p, &t[i], n - i, &out[n_out]) : 0;
        if (!taken)
            out[n_out] = t[i];
        n_out++;
        i += taken ? taken : 1;
    }
    return n_out;
}

// Operators are taken out before replacement, for their operands must not be replaced, and again after it, since
// macros may expand to them (undefined in 6.10.1p4, but gcc does it and code relies on it).
enum truth condition_eval(struct pp *p, const struct directive *d, bool *otherwise)
{
    const struct tok *t = &p->run->source->lexed->tokens[d->token + 1];
    struct ptok *raw = arena_array(&p->scratch, struct ptok, d->n_tokens + 1u);
    struct ptok *list = arena_array(&p->scratch, struct ptok, d->n_tokens + 1u);
    for (uint32_t i = 0; i < d->n_tokens; i++)
        raw[i] = pp_token(p->run, &t[i]);
    size_t n = take_operators(p, raw, d->n_tokens, list);
    p->in_condition = true;
    struct ptok *expanded = expand_list(p, list, n, &n);
    p->in_condition = false;
    struct ptok *final = arena_array(&p->scratch, struct ptok, n + 1);
    n = take_operators(p, expanded, n, final);
    struct eval e = { .pp = p, .t = final, .end = final + n };
    struct value v = conditional_expression(&e);
    *otherwise = v.bits != 0 && !e.error;
    if (!n && !p->shared->options.strict) // a template's, for the build to fill in
        return UNDECIDED;
    if (e.error)
        return FALSE_KNOWN;
    if (v.undecided && !p->shared->options.strict && !p->in_arguments)
        return UNDECIDED;
    return *otherwise ? TRUE_KNOWN : FALSE_KNOWN;
}
