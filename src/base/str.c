// Slices: comparing, searching, cutting.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>

struct str str_of(const char *c)
{
    return (struct str){ c, strlen(c) };
}

bool str_eq(struct str a, struct str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool str_is(struct str a, const char *c)
{
    return str_eq(a, str_of(c));
}

int str_cmp(struct str a, struct str b)
{
    size_t n = size_min(a.len, b.len);
    int order = n ? memcmp(a.ptr, b.ptr, n) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.len >= n && memcmp(s.ptr, prefix, n) == 0;
}

bool str_ends(struct str s, const char *suffix)
{
    size_t n = strlen(suffix);
    return s.len >= n && memcmp(s.ptr + s.len - n, suffix, n) == 0;
}

size_t str_find(struct str s, struct str what)
{
    const char *p = s.len ? memmem(s.ptr, s.len, what.ptr, what.len) : NULL;
    return p ? (size_t)(p - s.ptr) : s.len;
}

size_t str_find_byte(struct str s, char byte)
{
    const char *p = s.len ? memchr(s.ptr, byte, s.len) : NULL;
    return p ? (size_t)(p - s.ptr) : s.len;
}

size_t str_rfind_byte(struct str s, char byte)
{
    const char *p = s.len ? memrchr(s.ptr, byte, s.len) : NULL;
    return p ? (size_t)(p - s.ptr) : s.len;
}

struct str str_from(struct str s, size_t offset)
{
    offset = size_min(offset, s.len);
    return offset ? (struct str){ s.ptr + offset, s.len - offset } : s; // its pointer may be NULL
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

struct str str_trim(struct str s)
{
    while (s.len && is_blank(s.ptr[0]))
        s = str_from(s, 1);
    while (s.len && is_blank(s.ptr[s.len - 1]))
        s.len--;
    return s;
}

struct str str_cut(struct str *rest, char byte)
{
    size_t at = str_find_byte(*rest, byte);
    struct str head = { rest->ptr, at };
    *rest = str_from(*rest, at + 1);
    return head;
}

struct str str_copy(struct arena *a, struct str s)
{
    char *p = arena_alloc(a, s.len + 1);
    if (s.len)
        memcpy(p, s.ptr, s.len);
    p[s.len] = '\0';
    return (struct str){ p, s.len };
}

struct str str_format(struct arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        BUG("format '%s' failed", format);
    char *p = arena_alloc(a, (size_t)n + 1);
    vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return (struct str){ p, (size_t)n };
}
