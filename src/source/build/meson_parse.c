// Meson text to a tree: recursive descent, one function a level of the grammar. An unreadable
// statement is skipped up to the end of its line and reported.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/meson_int.h"

#include <ctype.h>
#include <stdlib.h>

enum token { T_END, T_LINE, T_NAME, T_NUMBER, T_STRING, T_FSTRING, T_PUNCT };

struct parser {
    struct builder *b;
    const char *at, *end;
    uint32_t line;
    unsigned brackets; // line ends inside mean nothing
    unsigned depth;
    enum token token;
    struct str text; // of the token; strings without their quotes
    uint32_t token_line;
    bool failed;
};

static bool looking_at(const struct parser *p, const char *s)
{
    size_t n = strlen(s);
    return (size_t)(p->end - p->at) >= n && !memcmp(p->at, s, n);
}

static void skip_space(struct parser *p)
{
    while (p->at < p->end) {
        char c = *p->at;
        if (c == '#') {
            while (p->at < p->end && *p->at != '\n')
                p->at++;
        } else if (c == '\\' && p->at + 1 < p->end && p->at[1] == '\n') {
            p->line++;
            p->at += 2;
        } else if (c == ' ' || c == '\t' || c == '\r' || (c == '\n' && p->brackets)) {
            p->line += c == '\n';
            p->at++;
        } else {
            return;
        }
    }
}

static struct str unescape(struct parser *p, struct str s)
{
    if (str_find_byte(s, '\\') == s.len)
        return s;
    struct buf out = { 0 };
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '\\' && i + 1 < s.len) {
            c = s.ptr[++i];
            if (c != '\'' && c != '\\' && c != 'n' && c != 't')
                buf_add_byte(&out, '\\');
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        buf_add_byte(&out, c);
    }
    return builder_take(p->b, &out);
}

static void take_string(struct parser *p)
{
    bool triple = looking_at(p, "'''");
    p->at += triple ? 3 : 1;
    const char *from = p->at;
    while (p->at < p->end && !(triple ? looking_at(p, "'''") : *p->at == '\'')) {
        p->line += *p->at == '\n';
        p->at += !triple && *p->at == '\\' && p->at + 1 < p->end ? 2 : 1;
    }
    struct str s = { from, (size_t)(p->at - from) };
    p->text = triple ? s : unescape(p, s);
    p->token = T_STRING;
    p->at += triple ? 3 : 1;
    if (p->at > p->end)
        p->at = p->end;
}

static void take_word(struct parser *p)
{
    const char *from = p->at;
    bool number = isdigit((unsigned char)*p->at);
    while (p->at < p->end && (isalnum((unsigned char)*p->at) || *p->at == '_'))
        p->at++;
    p->text = (struct str){ from, (size_t)(p->at - from) };
    p->token = number ? T_NUMBER : T_NAME;
}

static void take_punct(struct parser *p)
{
    static const char *const two[] = { "==", "!=", "<=", ">=", "+=" };
    size_t n = 1;
    for (size_t i = 0; i < ARRAY_LEN(two); i++)
        if (looking_at(p, two[i]))
            n = 2;
    p->text = (struct str){ p->at, n };
    p->token = T_PUNCT;
    if (strchr("([{", *p->at))
        p->brackets++;
    else if (strchr(")]}", *p->at) && p->brackets)
        p->brackets--;
    p->at += n;
}

static void next(struct parser *p)
{
    skip_space(p);
    p->token_line = p->line;
    p->text = STR("");
    if (p->at >= p->end || !builder_work(p->b, 1)) {
        p->token = T_END;
    } else if (*p->at == '\n') {
        p->token = T_LINE;
        p->line++;
        p->at++;
    } else if (*p->at == '\'') {
        take_string(p);
    } else if (*p->at == 'f' && p->at + 1 < p->end && p->at[1] == '\'') {
        p->at++;
        take_string(p);
        p->token = T_FSTRING;
    } else if (isalnum((unsigned char)*p->at) || *p->at == '_') {
        take_word(p);
    } else {
        take_punct(p);
    }
}

static bool is(const struct parser *p, const char *text)
{
    return (p->token == T_PUNCT || p->token == T_NAME) && str_is(p->text, text);
}

static bool accept(struct parser *p, const char *text)
{
    bool yes = is(p, text);
    if (yes)
        next(p);
    return yes;
}

static struct meson_node *make(struct parser *p, enum meson_kind kind)
{
    struct meson_node *n = arena_new(p->b->arena, struct meson_node);
    n->kind = kind;
    n->line = p->token_line;
    return n;
}

struct kids {
    VEC(struct meson_node *) list;
};

static void keep(struct parser *p, struct meson_node *n, struct kids *k)
{
    n->kids = arena_copy(p->b->arena, k->list.items, k->list.len * sizeof *k->list.items);
    n->n_kids = k->list.len;
    vec_free(&k->list);
}

static struct meson_node *with_kids(struct parser *p, enum meson_kind kind, struct str text,
        struct meson_node *a, struct meson_node *b)
{
    struct meson_node *n = make(p, kind);
    struct kids k = { 0 };
    n->text = text;
    if (a)
        n->line = a->line;
    vec_push(&k.list, a);
    if (b)
        vec_push(&k.list, b);
    keep(p, n, &k);
    return n;
}

static struct meson_node *expression(struct parser *p);

static struct meson_node *fail(struct parser *p)
{
    p->failed = true;
    return make(p, MESON_ARRAY);
}

// name: value, or a value
static struct meson_node *argument(struct parser *p)
{
    struct meson_node *e = expression(p);
    if (!accept(p, ":"))
        return e;
    return with_kids(p, MESON_PAIR,
            e->kind == MESON_NAME || e->kind == MESON_STRING ? e->text : STR(""), expression(p), e);
}

static void arguments(struct parser *p, struct kids *k, const char *close)
{
    while (!p->failed && p->token != T_END && !is(p, close)) {
        vec_push(&k->list, argument(p));
        if (!accept(p, ",") && !is(p, close))
            fail(p);
    }
    if (!accept(p, close))
        fail(p);
}

static struct meson_node *bracketed(struct parser *p, enum meson_kind kind, const char *close)
{
    struct meson_node *n = make(p, kind);
    struct kids k = { 0 };
    next(p);
    arguments(p, &k, close);
    keep(p, n, &k);
    return n;
}

static struct meson_node *atom(struct parser *p)
{
    if (is(p, "["))
        return bracketed(p, MESON_ARRAY, "]");
    if (is(p, "{"))
        return bracketed(p, MESON_DICT, "}");
    if (accept(p, "(")) {
        struct meson_node *e = expression(p);
        if (!accept(p, ")"))
            return fail(p);
        return e;
    }
    enum meson_kind kind = p->token == T_NUMBER ? MESON_NUMBER
                           : p->token == T_NAME ? MESON_NAME
                                                : MESON_STRING;
    if (p->token != T_NUMBER && p->token != T_NAME && p->token != T_STRING && p->token != T_FSTRING)
        return fail(p);
    struct meson_node *n = make(p, kind);
    n->text = p->text;
    n->flag = p->token == T_FSTRING;
    next(p);
    return n;
}

static struct meson_node *postfix(struct parser *p)
{
    struct meson_node *n = atom(p);
    for (unsigned i = 0; !p->failed && i < 100; i++) {
        if (is(p, "(") && n->kind == MESON_NAME) {
            struct meson_node *call = bracketed(p, MESON_CALL, ")");
            call->text = n->text;
            call->line = n->line;
            n = call;
        } else if (accept(p, ".")) {
            struct kids k = { 0 };
            struct meson_node *method = make(p, MESON_METHOD);
            method->text = p->text;
            vec_push(&k.list, n);
            next(p);
            if (!accept(p, "("))
                fail(p);
            else
                arguments(p, &k, ")");
            keep(p, method, &k);
            n = method;
        } else if (accept(p, "[")) {
            n = with_kids(p, MESON_INDEX, STR(""), n, expression(p));
            if (!accept(p, "]"))
                fail(p);
        } else {
            return n;
        }
    }
    return n;
}

static struct meson_node *unary(struct parser *p)
{
    if (!is(p, "not") && !is(p, "-"))
        return postfix(p);
    struct str op = p->text;
    if (p->depth >= MESON_DEPTH_MOST)
        return fail(p);
    p->depth++;
    next(p);
    struct meson_node *n = with_kids(p, MESON_UNARY, op, unary(p), NULL);
    p->depth--;
    return n;
}

static const char *const levels[][8] = { { "or" }, { "and" },
    { "==", "!=", "<", ">", "<=", ">=", "in", "not" }, { "+", "-" }, { "*", "/", "%" } };

static struct meson_node *binary(struct parser *p, size_t level)
{
    if (level == ARRAY_LEN(levels))
        return unary(p);
    struct meson_node *left = binary(p, level + 1);
    for (bool more = true; more && !p->failed;) {
        more = false;
        for (size_t i = 0; i < 8 && levels[level][i]; i++) {
            if (!is(p, levels[level][i]))
                continue;
            struct str op = p->text;
            next(p);
            if (str_is(op, "not") && !accept(p, "in"))
                return fail(p);
            left = with_kids(p, MESON_BINARY, op, left, binary(p, level + 1));
            more = true;
            break;
        }
    }
    return left;
}

static struct meson_node *expression(struct parser *p)
{
    if (p->depth >= MESON_DEPTH_MOST)
        return fail(p);
    p->depth++;
    struct meson_node *n = binary(p, 0);
    if (accept(p, "?")) {
        struct kids k = { 0 };
        struct meson_node *t = make(p, MESON_TERNARY);
        vec_push(&k.list, n);
        vec_push(&k.list, expression(p));
        if (!accept(p, ":"))
            fail(p);
        vec_push(&k.list, expression(p));
        keep(p, t, &k);
        n = t;
    }
    p->depth--;
    return n;
}

static struct meson_node *block(struct parser *p);

static struct meson_node *if_statement(struct parser *p)
{
    struct meson_node *n = make(p, MESON_IF);
    struct kids k = { 0 };
    do {
        vec_push(&k.list, expression(p));
        vec_push(&k.list, block(p));
    } while (!p->failed && accept(p, "elif"));
    if (accept(p, "else"))
        vec_push(&k.list, block(p));
    if (!accept(p, "endif"))
        builder_report(p->b, "endif not found", STR(""));
    keep(p, n, &k);
    return n;
}

static struct meson_node *foreach_statement(struct parser *p)
{
    struct str first = p->text, second = STR("");
    next(p);
    if (accept(p, ",")) {
        second = p->text;
        next(p);
    }
    if (!accept(p, ":"))
        fail(p);
    struct meson_node *what = expression(p);
    struct meson_node *n = with_kids(p, MESON_FOREACH, first, block(p), what);
    n->text2 = second;
    if (!accept(p, "endforeach"))
        builder_report(p->b, "endforeach not found", STR(""));
    return n;
}

static struct meson_node *statement(struct parser *p)
{
    if (accept(p, "if"))
        return if_statement(p);
    if (accept(p, "foreach"))
        return foreach_statement(p);
    if (is(p, "break") || is(p, "continue")) {
        next(p);
        return make(p, MESON_JUMP);
    }
    struct meson_node *e = expression(p);
    if (e->kind == MESON_NAME && accept(p, "="))
        return with_kids(p, MESON_ASSIGN, e->text, expression(p), NULL);
    if (e->kind == MESON_NAME && accept(p, "+="))
        return with_kids(p, MESON_APPEND, e->text, expression(p), NULL);
    return e;
}

static bool ends_block(const struct parser *p)
{
    return p->token == T_END || is(p, "endif") || is(p, "endforeach") || is(p, "elif") ||
           is(p, "else");
}

static void skip_line(struct parser *p)
{
    struct build_place saved = p->b->at;
    p->b->at.line = p->token_line;
    builder_report(p->b, "statement not understood", p->text);
    p->b->at = saved;
    p->brackets = 0;
    while (p->token != T_LINE && p->token != T_END)
        next(p);
    p->failed = false;
}

static struct meson_node *block(struct parser *p)
{
    struct meson_node *n = make(p, MESON_BLOCK);
    struct kids k = { 0 };
    p->depth++;
    while (p->depth < MESON_DEPTH_MOST) {
        while (p->token == T_LINE)
            next(p);
        if (ends_block(p))
            break;
        struct meson_node *s = statement(p);
        if (p->failed)
            skip_line(p);
        else
            vec_push(&k.list, s);
    }
    p->depth--;
    keep(p, n, &k);
    return n;
}

struct meson_node *meson_parse(struct builder *b, struct str text)
{
    struct parser p = { .b = b, .at = text.ptr, .end = text.ptr + text.len, .line = 1 };
    struct meson_node *all = make(&p, MESON_BLOCK);
    struct kids k = { 0 };
    next(&p);
    while (p.token != T_END) {
        vec_push(&k.list, block(&p));
        if (p.token != T_END) { // an endif too many, or blocks too deep
            p.depth = 0;
            next(&p);
        }
    }
    keep(&p, all, &k);
    return all;
}
