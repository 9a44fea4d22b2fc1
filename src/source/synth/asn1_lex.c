// ASN.1 text to tokens (X.680 clause 12).
//
// Lenient where specifications in circulation are: underscores in names, bytes that begin no token
// are skipped. A comment ends at "--" or at the end of its line; "/*" comments nest.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_int.h"

#include <ctype.h>
#include <stdlib.h>

struct lexer {
    const char *at, *end;
    uint32_t line;
};

static bool is_alnum(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static bool looking_at(const struct lexer *l, const char *text)
{
    size_t n = strlen(text);
    return (size_t)(l->end - l->at) >= n && !memcmp(l->at, text, n);
}

static void skip_line_comment(struct lexer *l)
{
    l->at += 2;
    while (l->at < l->end && *l->at != '\n' && *l->at != '\r') {
        if (looking_at(l, "--")) {
            l->at += 2;
            return;
        }
        l->at++;
    }
}

static void skip_block_comment(struct lexer *l)
{
    unsigned depth = 0;
    do {
        if (looking_at(l, "/*") || looking_at(l, "*/")) {
            depth += *l->at == '/' ? 1u : -1u;
            l->at += 2;
            continue;
        }
        l->line += *l->at == '\n';
        l->at++;
    } while (depth && l->at < l->end);
}

static void skip_space(struct lexer *l)
{
    while (l->at < l->end) {
        if (*l->at == '\n')
            l->line++;
        if (isspace((unsigned char)*l->at))
            l->at++;
        else if (looking_at(l, "--"))
            skip_line_comment(l);
        else if (looking_at(l, "/*"))
            skip_block_comment(l);
        else
            return;
    }
}

// A hyphen belongs to a name only between two of its letters.
static void take_word(struct lexer *l)
{
    while (l->at < l->end) {
        bool joins = *l->at == '-' && l->at + 1 < l->end && is_alnum(l->at[1]);
        if (!is_alnum(*l->at) && !joins)
            return;
        l->at++;
    }
}

static void take_quoted(struct lexer *l)
{
    char quote = *l->at++;
    while (l->at < l->end && *l->at != quote) {
        l->line += *l->at == '\n';
        l->at++;
    }
    if (l->at < l->end)
        l->at++;
    if (quote == '\'' && l->at < l->end && (*l->at == 'B' || *l->at == 'H'))
        l->at++;
}

static enum asn1_token_kind take_punct(struct lexer *l)
{
    static const char *const longer[] = { "::=", "...", "..", "[[", "]]" };
    for (size_t i = 0; i < ARRAY_LEN(longer); i++)
        if (looking_at(l, longer[i])) {
            l->at += strlen(longer[i]);
            return ASN1_TOK_PUNCT;
        }
    l->at++;
    return ASN1_TOK_PUNCT;
}

static enum asn1_token_kind take_token(struct lexer *l)
{
    char c = *l->at;
    bool negative = c == '-' && l->at + 1 < l->end && isdigit((unsigned char)l->at[1]);
    if (isalpha((unsigned char)c)) {
        take_word(l);
        return isupper((unsigned char)c) ? ASN1_TOK_UPPER : ASN1_TOK_LOWER;
    }
    if (isdigit((unsigned char)c) || negative) {
        do
            l->at++;
        while (l->at < l->end && isdigit((unsigned char)*l->at));
        return ASN1_TOK_NUMBER;
    }
    if (c == '"' || c == '\'') {
        take_quoted(l);
        return ASN1_TOK_STRING;
    }
    if (c == '&' && l->at + 1 < l->end && isalpha((unsigned char)l->at[1])) {
        l->at++;
        take_word(l);
        return ASN1_TOK_FIELD;
    }
    return take_punct(l);
}

static bool is_token_start(char c)
{
    return isalnum((unsigned char)c) || (c && strchr("\"'&{}()[],;:|^@.<>*!-=", c));
}

struct asn1_tokens asn1_lex(struct arena *a, struct str text, size_t most)
{
    struct lexer l = { text.ptr, text.ptr + text.len, 1 };
    VEC(struct asn1_token) out = { 0 };
    struct asn1_tokens result = { 0 };
    for (;;) {
        skip_space(&l);
        if (l.at >= l.end || out.len >= most)
            break;
        if (!is_token_start(*l.at)) {
            l.at++;
            continue;
        }
        struct asn1_token t = { .line = l.line };
        const char *from = l.at;
        t.kind = take_token(&l);
        t.text = (struct str){ from, (size_t)(l.at - from) };
        vec_push(&out, t);
    }
    result.cut = l.at < l.end;
    vec_push(&out, (struct asn1_token){ .line = l.line, .text = { "", 0 } });
    result.items = arena_copy(a, out.items, out.len * sizeof *out.items);
    result.len = out.len;
    vec_free(&out);
    return result;
}
