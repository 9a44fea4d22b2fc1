// One pass over C-like text: skips comments and strings, follows just enough of the preprocessor to
// tell what C sees from what C++ sees, and counts what kind and role are decided by.
//
// Blocks under `#ifdef __cplusplus` and `#if 0` are passed over: a guarded `extern "C"` makes no
// C++. Looks at the first 64 KiB; a file that turns into something else after that is counted as it
// began.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

enum { SCAN_BYTES = 64 * 1024, HEAD_BYTES = 8 * 1024 };

struct scan {
    const char *start, *p, *end;
    struct traits *t;
    unsigned depth;   // of #if
    unsigned skip;    // depth of the #if whose branch is passed over, 0 none
    unsigned reverse; // depth of an `#ifndef __cplusplus`, whose #else is passed over
    bool at_line_start;
    bool has_head;
};

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char at(const struct scan *s, ptrdiff_t offset)
{
    return s->end - s->p > offset ? s->p[offset] : '\0';
}

static void end_head(struct scan *s)
{
    if (s->has_head)
        return;
    s->has_head = true;
    s->t->head = (struct str){ s->start, size_min((size_t)(s->p - s->start), HEAD_BYTES) };
}

// --- what is passed over ---

static void skip_block_comment(struct scan *s)
{
    s->p += 2;
    while (s->p < s->end) {
        const char *star = memchr(s->p, '*', (size_t)(s->end - s->p));
        s->p = star ? star + 1 : s->end;
        if (at(s, 0) == '/') {
            s->p++;
            return;
        }
    }
}

static void skip_line(struct scan *s)
{
    while (s->p < s->end) {
        const char *eol = memchr(s->p, '\n', (size_t)(s->end - s->p));
        if (!eol) {
            s->p = s->end;
            return;
        }
        bool is_continued =
                eol > s->p &&
                (eol[-1] == '\\' || (eol[-1] == '\r' && eol - s->p > 1 && eol[-2] == '\\'));
        s->p = is_continued ? eol + 1 : eol;
        if (!is_continued)
            return;
    }
}

// The rest of a directive; a block comment in it may go on below.
static void skip_directive(struct scan *s)
{
    for (; s->p < s->end && *s->p != '\n'; s->p++) {
        if (*s->p == '\\' && (at(s, 1) == '\n' || at(s, 1) == '\r'))
            s->p++;
        else if (*s->p == '/' && at(s, 1) == '*') {
            skip_block_comment(s);
            s->p--;
        } else if (*s->p == '/' && at(s, 1) == '/') {
            skip_line(s);
            return;
        }
    }
}

static void skip_quoted(struct scan *s, char quote)
{
    for (s->p++; s->p < s->end && *s->p != quote && *s->p != '\n'; s->p++)
        if (*s->p == '\\')
            s->p++;
    s->p = s->p < s->end ? s->p + 1 : s->end;
}

static void skip_blanks(struct scan *s)
{
    while (at(s, 0) == ' ' || at(s, 0) == '\t')
        s->p++;
}

static struct str read_word(struct scan *s)
{
    const char *from = s->p;
    while (s->p < s->end && is_word(*s->p))
        s->p++;
    return (struct str){ from, (size_t)(s->p - from) };
}

// --- directives ---

static const char *const test_headers[] = { "gtest/", "gmock/", "cmocka.h", "CUnit/", "unity.h",
    "catch.hpp", "catch2/", "doctest", "boost/test/", "CppUTest/", "criterion/", "minunit.h",
    "greatest.h", "munit.h", "abts.h", "kunit/", "benchmark/benchmark.h" };

static void judge_include(struct scan *s)
{
    skip_blanks(s);
    char open = at(s, 0);
    if (open != '<' && open != '"')
        return;
    struct str path = { s->p + 1, (size_t)(s->end - s->p - 1) };
    path.len = size_min(path.len, 256);
    path.len = str_find_byte(path, open == '<' ? '>' : '"');
    s->t->includes++;
    for (size_t i = 0; i < ARRAY_LEN(test_headers); i++)
        s->t->has_test_header |= str_starts(path, test_headers[i]);
    // <vector>: a library header of C++. A suffix says little: C files include .hpp that C can
    // read.
    bool is_standard = open == '<' && str_find_byte(path, '.') == path.len &&
                       str_find_byte(path, '/') == path.len && path.len < 24 && path.len;
    s->t->cpp_strong += is_standard;
}

static void judge_condition(struct scan *s, struct str name)
{
    struct scan ahead = *s;
    skip_line(&ahead);
    struct str rest = str_trim((struct str){ s->p, (size_t)(ahead.p - s->p) });
    bool asks = str_find(rest, STR("__cplusplus")) < rest.len;
    bool denies = str_is(name, "ifndef") || str_find_byte(rest, '!') < rest.len;
    s->depth++;
    if (s->skip)
        return;
    if ((asks && !denies) || (str_is(name, "if") && str_is(rest, "0")))
        s->skip = s->depth;
    else if (asks)
        s->reverse = s->depth;
}

static void judge_else(struct scan *s)
{
    if (s->skip == s->depth)
        s->skip = 0;
    else if (!s->skip && s->reverse == s->depth && s->depth)
        s->skip = s->depth;
}

static void judge_endif(struct scan *s)
{
    if (s->skip == s->depth)
        s->skip = 0;
    if (s->reverse == s->depth)
        s->reverse = 0;
    s->depth -= s->depth > 0;
}

static void read_directive(struct scan *s)
{
    s->p++;
    skip_blanks(s);
    struct str name = read_word(s);
    if (str_is(name, "if") || str_is(name, "ifdef") || str_is(name, "ifndef"))
        judge_condition(s, name);
    else if (str_is(name, "else") || str_is(name, "elif"))
        judge_else(s);
    else if (str_is(name, "endif"))
        judge_endif(s);
    else if (!s->skip && str_is(name, "include"))
        judge_include(s);
    else if (str_is(name, "define"))
        s->t->defines++;
    else if (str_is(name, "line"))
        s->t->line_marks++;
    skip_directive(s);
}

// --- words ---

static void skip_space(struct scan *s)
{
    while (s->p < s->end && (*s->p == ' ' || *s->p == '\t' || *s->p == '\n' || *s->p == '\r'))
        s->p++;
}

// `class A {`, `class EXPORT A : B`, `class A;` - but not `int class;`.
static bool is_class(struct scan s)
{
    unsigned n = 0;
    for (; n < 4; n++) {
        skip_space(&s);
        if (!is_word(at(&s, 0)) || is_digit(at(&s, 0)))
            break;
        read_word(&s);
    }
    return n && (at(&s, 0) == '{' || (at(&s, 0) == ';' && n == 1) ||
                        (at(&s, 0) == ':' && at(&s, 1) != ':'));
}

static bool next_is_word(struct scan s)
{
    const char *from = s.p;
    skip_space(&s);
    return s.p > from && is_word(at(&s, 0)) && !is_digit(at(&s, 0));
}

static bool next_is(struct scan s, const char *text)
{
    skip_space(&s);
    return str_starts((struct str){ s.p, (size_t)(s.end - s.p) }, text);
}

// Whether `w` stands between a parameter list and what may follow one: `void f() override;`,
// `int g() const override {`.
static bool ends_parameters(const struct scan *s, struct str w)
{
    if (!next_is(*s, ";") && !next_is(*s, "{"))
        return false;
    struct str before = { s->start, (size_t)(w.ptr - s->start) };
    before = str_trim(before);
    return str_ends(before, ")") || str_ends(before, ") const") || str_ends(before, ") noexcept");
}

// `operator==(`, `operator()(`: the sign stands at the word, and parameters follow.
static bool is_operator_function(struct scan s)
{
    const char *from = s.p;
    while (at(&s, 0) && strchr("+-*/%^&|~!=<>,()[]", at(&s, 0)))
        s.p++;
    return s.p > from + 1 && s.p[-1] == '(';
}

// Words that C++ gave a meaning; C code may have used them as names.
static void judge_cpp_word(struct scan *s, struct str w, bool at_line_start)
{
    struct traits *t = s->t;
    switch (w.ptr[0]) {
    case 'c':
        t->cpp_strong += (str_is(w, "class") && is_class(*s)) ||
                         (str_is(w, "const_cast") && next_is(*s, "<"));
        t->cpp_weak += str_is(w, "constexpr");
        break;
    case 'd':
        t->cpp_strong += str_is(w, "dynamic_cast") && next_is(*s, "<");
        break;
    case 'e':
        t->cpp_strong += str_is(w, "extern") && next_is(*s, "\"C\"");
        break;
    case 'n':
        t->cpp_strong += str_is(w, "namespace") && (next_is_word(*s) || next_is(*s, "{"));
        t->cpp_weak += str_is(w, "nullptr") || str_is(w, "noexcept");
        break;
    case 'o':
        t->cpp_weak += (str_is(w, "override") && ends_parameters(s, w)) ||
                       (str_is(w, "operator") && is_operator_function(*s));
        break;
    case 'p':
        if (at_line_start &&
                (str_is(w, "public") || str_is(w, "private") || str_is(w, "protected")))
            t->cpp_strong += at(s, 0) == ':' && at(s, 1) != ':' && !is_digit(at(s, 1));
        break;
    case 'r':
        t->cpp_strong += str_is(w, "reinterpret_cast") && next_is(*s, "<");
        break;
    case 's':
        t->cpp_strong += str_is(w, "static_cast") && next_is(*s, "<");
        break;
    case 't':
        t->cpp_strong += str_is(w, "template") && next_is(*s, "<");
        break;
    case 'u':
        t->cpp_weak += str_is(w, "using") && next_is_word(*s);
        break;
    case 'v':
        t->cpp_weak += str_is(w, "virtual") && next_is_word(*s);
        break;
    default:
        break;
    }
}

static void judge_c_word(struct scan *s, struct str w)
{
    struct traits *t = s->t;
    switch (w.ptr[0]) {
    case 'r':
        t->has_code |= str_is(w, "return");
        break;
    case 'i':
        t->has_code |= str_is(w, "if") && next_is(*s, "(");
        t->c_words += str_is(w, "int");
        break;
    case 'm':
        t->has_main |= str_is(w, "main") && next_is(*s, "(");
        break;
    case 'v':
        t->c_words += str_is(w, "void");
        break;
    case 'c':
        t->c_words += str_is(w, "char") || str_is(w, "const");
        break;
    case 's':
        t->c_words += str_is(w, "struct") || str_is(w, "static");
        break;
    case 't':
        t->c_words += str_is(w, "typedef");
        break;
    case 'u':
        t->c_words += str_is(w, "unsigned") || str_is(w, "uint8_t") || str_is(w, "uint32_t");
        break;
    default:
        break;
    }
}

static void read_identifier(struct scan *s, bool at_line_start)
{
    struct str w = read_word(s);
    s->t->words++;
    if (s->skip || w.len < 2 || w.ptr[0] < 'a' || w.ptr[0] > 'z')
        return;
    judge_cpp_word(s, w, at_line_start);
    judge_c_word(s, w);
}

static void read_number(struct scan *s)
{
    s->t->numbers++;
    while (s->p < s->end && (is_word(*s->p) || *s->p == '.'))
        s->p++;
}

// `a::b`: words on both sides, for an asm statement has `::` too.
static void read_colon(struct scan *s)
{
    if (at(s, 1) != ':') {
        s->p++;
        return;
    }
    bool joins = s->p > s->start && (is_word(s->p[-1]) || s->p[-1] == '>') &&
                 (is_word(at(s, 2)) || at(s, 2) == '~') && !is_digit(at(s, 2));
    s->t->cpp_strong += joins && !s->skip;
    s->p += 2;
}

static void read_token(struct scan *s)
{
    bool was_line_start = s->at_line_start;
    char c = *s->p;
    s->at_line_start = false;
    if (is_digit(c)) {
        read_number(s);
    } else if (is_word(c)) {
        read_identifier(s, was_line_start);
    } else if (c == '"' || c == '\'') {
        skip_quoted(s, c);
    } else if (c == ':') {
        read_colon(s);
    } else {
        s->t->semicolons += c == ';';
        s->t->braces += c == '{';
        s->p++;
    }
}

static void scan_next(struct scan *s)
{
    char c = *s->p;
    if (c == '\n') {
        s->at_line_start = true;
        s->p++;
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
        s->p++;
    } else if (c == '/' && at(s, 1) == '*') {
        skip_block_comment(s);
    } else if (c == '/' && at(s, 1) == '/') {
        skip_line(s);
    } else if (c == '#' && s->at_line_start) {
        read_directive(s);
    } else {
        end_head(s);
        read_token(s);
    }
}

void scan_c(struct str text, struct traits *t)
{
    text.len = size_min(text.len, SCAN_BYTES);
    struct scan s = {
        .start = text.ptr, .p = text.ptr, .end = text.ptr + text.len, .t = t, .at_line_start = true
    };
    if (str_starts(text, "\xef\xbb\xbf"))
        s.p += 3;
    while (s.p < s.end)
        scan_next(&s);
    s.p = s.end;
    end_head(&s);
}

static bool is_comment_line(struct str line)
{
    static const char *const starts[] = { "#", "//", "/*", "*", "--", ";", "<!--", "<?xml", "%",
        "\"\"\"", "'''", "..", "dnl", "@echo", "package ", "'use strict'", "\"use strict\"" };
    for (size_t i = 0; i < ARRAY_LEN(starts); i++)
        if (str_starts(line, starts[i]))
            return true;
    return line.len == 0;
}

struct str scan_head(struct str text)
{
    struct str rest = { text.ptr, size_min(text.len, HEAD_BYTES) };
    bool in_block = false;
    while (rest.len) {
        struct str before = rest;
        struct str line = str_trim(str_cut(&rest, '\n'));
        bool opens = str_starts(line, "/*") || str_starts(line, "<!--");
        in_block |= opens;
        if (!in_block && !is_comment_line(line))
            return (struct str){ text.ptr, (size_t)(before.ptr - text.ptr) };
        if (str_find(line, STR("*/")) < line.len || str_find(line, STR("-->")) < line.len)
            in_block = false;
    }
    return (struct str){ text.ptr, size_min(text.len, HEAD_BYTES) };
}
