// CMake text to commands: name ( arguments ), with quoted and bracket arguments, comments, nested
// brackets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/cmake_int.h"

#include <ctype.h>
#include <stdlib.h>

struct reader {
    struct builder *b;
    const char *at, *end;
    uint32_t line;
    VEC(struct cmake_arg) args;
};

static char peek(const struct reader *r)
{
    return r->at < r->end ? *r->at : '\0';
}

static void step(struct reader *r)
{
    r->line += *r->at == '\n';
    r->at++;
}

// The "=" count of a bracket "[==[" at `at`, or -1.
static int bracket_level(const struct reader *r)
{
    const char *p = r->at;
    if (p >= r->end || *p != '[')
        return -1;
    int n = 0;
    for (p++; p < r->end && *p == '='; p++)
        n++;
    return p < r->end && *p == '[' ? n : -1;
}

static struct str take_bracket(struct reader *r, int level)
{
    r->at += level + 2;
    const char *from = r->at;
    for (; r->at < r->end; step(r)) {
        if (*r->at != ']' || r->end - r->at < level + 2 || r->at[level + 1] != ']')
            continue;
        bool closes = true;
        for (int i = 1; i <= level; i++)
            closes &= r->at[i] == '=';
        if (!closes)
            continue;
        struct str s = { from, (size_t)(r->at - from) };
        r->at += level + 2;
        return s;
    }
    return (struct str){ from, (size_t)(r->end - from) };
}

static void skip_comment(struct reader *r)
{
    r->at++;
    int level = bracket_level(r);
    if (level >= 0) {
        take_bracket(r, level);
        return;
    }
    while (r->at < r->end && *r->at != '\n')
        r->at++;
}

static void skip_space(struct reader *r)
{
    for (;;) {
        char c = peek(r);
        if (c == '#')
            skip_comment(r);
        else if (c && isspace((unsigned char)c))
            step(r);
        else
            return;
    }
}

static void take_quoted(struct reader *r)
{
    const char *from = ++r->at;
    while (r->at < r->end && *r->at != '"') {
        if (*r->at == '\\' && r->at + 1 < r->end)
            step(r);
        step(r);
    }
    struct cmake_arg a = { .text = { from, (size_t)(r->at - from) }, .quoted = true };
    vec_push(&r->args, a);
    if (r->at < r->end)
        r->at++;
}

static bool ends_unquoted(char c)
{
    return c == '(' || c == ')' || c == '#' || isspace((unsigned char)c);
}

// -DX="a b" and $(X) may stand in an unquoted argument.
static void take_unquoted(struct reader *r)
{
    const char *from = r->at;
    bool quote = false;
    while (r->at < r->end && (quote || !ends_unquoted(*r->at))) {
        quote ^= *r->at == '"';
        if (*r->at == '\\' && r->at + 1 < r->end)
            step(r);
        step(r);
    }
    vec_push(&r->args, (struct cmake_arg){ .text = { from, (size_t)(r->at - from) } });
}

static void take_paren(struct reader *r)
{
    vec_push(&r->args, (struct cmake_arg){ .text = { r->at, 1 } });
    r->at++;
}

static void take_args(struct reader *r)
{
    int depth = 1;
    r->args.len = 0;
    for (skip_space(r); r->at < r->end; skip_space(r)) {
        char c = *r->at;
        int level = bracket_level(r);
        depth += (c == '(') - (c == ')');
        if (!depth) {
            r->at++;
            return;
        }
        if (c == '(' || c == ')') {
            take_paren(r);
        } else if (c == '"') {
            take_quoted(r);
        } else if (level >= 0) {
            struct str s = take_bracket(r, level);
            vec_push(&r->args, (struct cmake_arg){ .text = s, .quoted = true, .raw = true });
        } else {
            take_unquoted(r);
        }
    }
}

static struct str lower(struct builder *b, struct str s)
{
    struct str r = str_copy(b->arena, s);
    char *p = arena_copy(b->arena, r.ptr, r.len + 1);
    for (size_t i = 0; i < r.len; i++)
        p[i] = (char)tolower((unsigned char)p[i]);
    return (struct str){ p, r.len };
}

static bool take_command(struct reader *r, struct cmake_command *k)
{
    skip_space(r);
    const char *from = r->at;
    while (r->at < r->end && (isalnum((unsigned char)*r->at) || *r->at == '_'))
        r->at++;
    struct str name = { from, (size_t)(r->at - from) };
    while (peek(r) == ' ' || peek(r) == '\t')
        r->at++;
    if (!name.len || peek(r) != '(') {
        if (r->at < r->end && r->at == from)
            step(r);
        return false;
    }
    k->line = r->line;
    r->at++;
    take_args(r);
    k->name = lower(r->b, name);
    k->args = arena_copy(r->b->arena, r->args.items, r->args.len * sizeof *r->args.items);
    k->n_args = r->args.len;
    return true;
}

struct cmake_commands *cmake_parse(struct builder *b, struct str text)
{
    struct reader r = { .b = b, .at = text.ptr, .end = text.ptr + text.len, .line = 1 };
    struct cmake_commands *out = arena_new(b->arena, struct cmake_commands);
    VEC(struct cmake_command) list = { 0 };
    while (r.at < r.end && builder_work(b, 1)) {
        struct cmake_command k = { 0 };
        if (take_command(&r, &k))
            vec_push(&list, k);
    }
    out->items = arena_copy(b->arena, list.items, list.len * sizeof *list.items);
    out->len = list.len;
    vec_free(&list);
    vec_free(&r.args);
    return out;
}
