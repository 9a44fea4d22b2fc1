// A bison grammar's header: token numbers from 258 up, and the value type of %union.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/synth_int.h"

#include <ctype.h>

enum { FIRST_TOKEN = 258, TOKENS_MOST = 20000 };

struct grammar {
    struct str rest;
    struct buf *out;
    unsigned tokens;
    struct str values; // what stands in the braces of %union
};

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static void skip_space(struct grammar *g)
{
    for (;;) {
        g->rest = str_trim(g->rest);
        if (str_starts(g->rest, "//"))
            str_cut(&g->rest, '\n');
        else if (str_starts(g->rest, "/*")) {
            size_t end = str_find(g->rest, STR("*/"));
            g->rest = str_from(g->rest, size_min(g->rest.len, end + 2));
        } else
            return;
    }
}

static struct str take_word(struct grammar *g)
{
    size_t n = 0;
    skip_space(g);
    while (n < g->rest.len && is_word(g->rest.ptr[n]))
        n++;
    struct str w = { g->rest.ptr, n };
    g->rest = str_from(g->rest, n);
    return w;
}

static struct str take_braces(struct grammar *g)
{
    size_t open = str_find_byte(g->rest, '{'), i = open;
    for (int depth = 0; i < g->rest.len; i++) {
        depth += (g->rest.ptr[i] == '{') - (g->rest.ptr[i] == '}');
        if (!depth)
            break;
    }
    struct str body = { g->rest.ptr + open, 0 };
    if (i < g->rest.len)
        body = (struct str){ g->rest.ptr + open + 1, i - open - 1 };
    g->rest = str_from(g->rest, size_min(g->rest.len, i + 1));
    return body;
}

static void skip_past(struct grammar *g, char c)
{
    g->rest = str_from(g->rest, size_min(g->rest.len, str_find_byte(g->rest, c) + 1));
}

// %token <type> A B 300 "text" ...
static void take_tokens(struct grammar *g)
{
    for (skip_space(g); g->rest.len && g->tokens < TOKENS_MOST; skip_space(g)) {
        char c = g->rest.ptr[0];
        if (c == '%')
            return;
        if (c == '<') {
            skip_past(g, '>');
        } else if (c == '"' || c == '\'') {
            g->rest = str_from(g->rest, 1);
            skip_past(g, c);
        } else if (is_word(c)) {
            struct str w = take_word(g);
            if (!isdigit((unsigned char)w.ptr[0]))
                buf_printf(g->out, "    %.*s = %u,\n", STR_ARG(w), FIRST_TOKEN + g->tokens++);
        } else {
            g->rest = str_from(g->rest, 1);
        }
    }
}

static bool is_precedence(struct str w)
{
    return str_is(w, "left") || str_is(w, "right") || str_is(w, "nonassoc") ||
           str_is(w, "precedence");
}

bool bison_write(struct str path, struct str text, struct buf *out)
{
    struct grammar g = { .rest = text, .out = out };
    buf_printf(out, "/* from %.*s */\n#pragma once\nenum yytokentype {\n", STR_ARG(path));
    while (g.rest.len) {
        size_t at = str_find_byte(g.rest, '%');
        g.rest = str_from(g.rest, size_min(g.rest.len, at + 1));
        if (str_starts(g.rest, "%"))
            break;
        if (str_starts(g.rest, "{")) {
            size_t end = str_find(g.rest, STR("%}"));
            g.rest = str_from(g.rest, size_min(g.rest.len, end + 2));
            continue;
        }
        struct str w = take_word(&g);
        if (str_is(w, "token") || is_precedence(w))
            take_tokens(&g);
        else if (str_is(w, "union"))
            g.values = take_braces(&g);
    }
    buf_add_text(out, "};\n");
    if (g.values.len)
        buf_printf(out, "typedef union YYSTYPE {%.*s} YYSTYPE;\nextern YYSTYPE yylval;\n",
                STR_ARG(g.values));
    else
        buf_add_text(out, "typedef int YYSTYPE;\nextern YYSTYPE yylval;\n");
    buf_add_text(out, "int yyparse(void);\n");
    return g.tokens > 0;
}
