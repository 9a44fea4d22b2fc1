// The feeder: a plain lexer, good enough for the output of gcc -E -P.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed.h"

#include "base/vec.h"

#include <ctype.h>
#include <pthread.h>
#include <stdlib.h>

struct lexer {
    struct feed *feed;
    struct str s;
    size_t i;
    place base;
    VEC(struct ptok) tokens;
    VEC(struct condition) conditions;
    VEC(struct effect *) children;
};

static const char *const spellings[] = { "...", "<<=", ">>=", "->", "++", "--", "<<", ">>",
    "<=", ">=", "==", "!=", "&&", "||", "*=", "/=", "%=", "+=", "-=", "&=", "^=", "|=", "##",
    "::", "[", "]", "(", ")", "{", "}", ".", "&", "*", "+", "-", "~", "!", "/", "%", "<", ">", "^",
    "|", "?", ":", ";", "=", ",", "#" };

static enum token_kind kinds[ARRAY_LEN(spellings)];

void feed_init(struct feed *f)
{
    *f = (struct feed){ .next = 1 };
    intern_init();
    token_init();
    for (size_t i = 0; i < ARRAY_LEN(spellings); i++)
        for (enum token_kind k = TOK_LBRACKET; k < TOK_OTHER; k++)
            if (strcmp(token_kind_name(k), spellings[i]) == 0)
                kinds[i] = k;
}

void feed_free(struct feed *f)
{
    arena_release(&f->arena);
}

static char peek(const struct lexer *l, size_t n)
{
    return l->i + n < l->s.len ? l->s.ptr[l->i + n] : 0;
}

static bool is_name(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (c & 0x80);
}

static void add(struct lexer *l, enum token_kind k, size_t from, unsigned flags)
{
    struct str text = { l->s.ptr + from, l->i - from };
    struct ptok t = {
        .kind = (uint8_t)k, .flags = (uint8_t)flags, .spelled = l->base + (place)from
    };
    if (k >= TOK_NUMBER && k <= TOK_NAME)
        t.symbol = intern(text);
    if (k == TOK_NAME)
        t.kind = (uint8_t)token_keyword(t.symbol);
    vec_push(&l->tokens, t);
}

static void quoted(struct lexer *l, char quote)
{
    l->i++;
    while (l->i < l->s.len && peek(l, 0) != quote && peek(l, 0) != '\n')
        l->i += peek(l, 0) == '\\' && l->i + 1 < l->s.len ? 2 : 1;
    l->i = size_min(l->i + 1, l->s.len);
}

static bool is_quote_prefix(const struct lexer *l, size_t len)
{
    char q = peek(l, 0), c = l->s.ptr[l->i - len];
    return (q == '"' || q == '\'') && ((len == 1 && strchr("LuU", c)) || (len == 2 && c == 'u'));
}

static void directive(struct lexer *l, size_t from)
{
    size_t end = from;
    while (end < l->s.len && (l->s.ptr[end] != '\n' || l->s.ptr[end - 1] == '\\'))
        end++;
    struct str line = str_trim((struct str){ l->s.ptr + from + 1, end - from - 1 });
    struct str word = line;
    word.len = 0;
    while (word.len < line.len && is_name(line.ptr[word.len]))
        word.len++;
    struct str rest = str_trim(str_from(line, word.len));
    l->i = end;
    struct ptok t = { .flags = PTOK_LINE, .spelled = l->base + (place)from };
    if (str_is(word, "pragma")) {
        t.kind = TOK_PRAGMA;
        t.symbol = intern(rest);
    } else if (str_is(word, "if") || str_is(word, "ifdef") || str_is(word, "ifndef")) {
        bool otherwise = str_starts(rest, "!") || str_is(word, "ifdef");
        struct condition c = { l->base + (place)from, rest, otherwise, false };
        t.kind = TOK_CFG_IF;
        t.symbol = (uint32_t)l->conditions.len;
        vec_push(&l->conditions, c);
    } else if (str_is(word, "else")) {
        t.kind = TOK_CFG_ELSE;
    } else if (str_is(word, "endif")) {
        t.kind = TOK_CFG_END;
    } else if (str_is(word, "include")) {
        for (size_t i = 0; i < l->feed->n_children; i++) {
            if (!str_is(rest, l->feed->children[i].name))
                continue;
            t.kind = TOK_INCLUDE;
            t.symbol = (uint32_t)l->children.len;
            vec_push(&l->children, l->feed->children[i].effect);
        }
    }
    if (t.kind)
        vec_push(&l->tokens, t);
}

static bool skip_space(struct lexer *l, unsigned *flags)
{
    for (;;) {
        char c = peek(l, 0);
        if (l->i >= l->s.len)
            return false;
        if (c == '\n') {
            *flags = PTOK_LINE | PTOK_SPACE | PTOK_EDGE;
            l->i++;
        } else if (isspace((unsigned char)c) || (c == '\\' && peek(l, 1) == '\n')) {
            *flags = (*flags | PTOK_SPACE) & ~(unsigned)PTOK_EDGE;
            l->i += c == '\\' ? 2 : 1;
        } else if (c == '/' && peek(l, 1) == '/') {
            while (l->i < l->s.len && peek(l, 0) != '\n')
                l->i++;
        } else if (c == '/' && peek(l, 1) == '*') {
            l->i += 2;
            while (l->i < l->s.len && !(peek(l, 0) == '*' && peek(l, 1) == '/'))
                l->i++;
            l->i = size_min(l->i + 2, l->s.len);
            *flags |= PTOK_SPACE;
        } else {
            return true;
        }
    }
}

static void number(struct lexer *l)
{
    for (; l->i < l->s.len; l->i++) {
        char c = peek(l, 0), before = l->s.ptr[l->i - 1];
        bool sign = (c == '+' || c == '-') && strchr("eEpP", before);
        if (!is_name(c) && c != '.' && !sign)
            break;
    }
}

static void punctuator(struct lexer *l, size_t from, unsigned flags)
{
    for (size_t i = 0; i < ARRAY_LEN(spellings); i++) {
        size_t n = strlen(spellings[i]);
        if (l->i + n <= l->s.len && memcmp(l->s.ptr + l->i, spellings[i], n) == 0) {
            l->i += n;
            add(l, kinds[i], from, flags);
            return;
        }
    }
    l->i++;
    add(l, TOK_OTHER, from, flags);
}

static void lex(struct lexer *l)
{
    unsigned flags = PTOK_LINE | PTOK_EDGE;
    while (skip_space(l, &flags)) {
        size_t from = l->i;
        char c = peek(l, 0);
        if (c == '#' && flags & PTOK_LINE) {
            directive(l, from);
            continue;
        }
        if (isdigit((unsigned char)c) || (c == '.' && isdigit((unsigned char)peek(l, 1)))) {
            l->i++;
            number(l);
            add(l, TOK_NUMBER, from, flags);
        } else if (is_name(c)) {
            while (l->i < l->s.len && is_name(peek(l, 0)))
                l->i++;
            if (l->i < l->s.len && is_quote_prefix(l, l->i - from)) {
                char q = peek(l, 0);
                quoted(l, q);
                add(l, q == '"' ? TOK_STRING : TOK_CHAR, from, flags);
            } else {
                add(l, TOK_NAME, from, flags);
            }
        } else if (c == '"' || c == '\'') {
            quoted(l, c);
            add(l, c == '"' ? TOK_STRING : TOK_CHAR, from, flags);
        } else {
            punctuator(l, from, flags);
        }
        flags = 0;
    }
}

struct effect *feed_text(struct feed *f, struct str text)
{
    struct lexer l = { .feed = f, .s = text, .base = f->next };
    f->next += (place)text.len + 1;
    lex(&l);
    struct ptok end = { .kind = TOK_EOF, .spelled = l.base + (place)text.len };
    vec_push(&l.tokens, end);
    struct effect *e = arena_new(&f->arena, struct effect);
    e->source = f->n_sources++;
    e->lock = arena_new(&f->arena, pthread_mutex_t);
    pthread_mutex_init(e->lock, NULL);
    struct stream *s = &e->stream;
    s->tokens = arena_copy(&f->arena, l.tokens.items, l.tokens.len * sizeof *l.tokens.items);
    s->n_tokens = l.tokens.len;
    s->expansions = arena_new(&f->arena, struct expansion);
    s->n_expansions = 1;
    s->n_conditions = l.conditions.len;
    s->conditions = arena_copy(
            &f->arena, l.conditions.items, l.conditions.len * sizeof *l.conditions.items);
    s->n_children = l.children.len;
    s->children =
            arena_copy(&f->arena, l.children.items, l.children.len * sizeof *l.children.items);
    vec_free(&l.tokens);
    vec_free(&l.conditions);
    vec_free(&l.children);
    return e;
}

void feed_child(struct feed *f, const char *name, struct effect *e)
{
    f->children[f->n_children++] = (struct feed_child){ name, e };
}
