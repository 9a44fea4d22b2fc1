// Constants and string literals: their values and types.
//
// A constant that nobody's C allows (`0xZZ`, '\q') gets a value all the same; `valid` says that it
// is a guess.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/literal.h"

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

static bool is_floating(struct str s, unsigned base)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i] | 0x20;
        if (s.ptr[i] == '.' || (base == 10 && c == 'e') || c == 'p')
            return true;
    }
    return false;
}

static const struct type *float_type(struct str s)
{
    for (size_t i = s.len; i > 0; i--) {
        char c = s.ptr[i - 1] | 0x20;
        if (c == 'f' && i == s.len)
            return &type_float;
        if ((c == 'l' || c == 'q' || c == 'w') && i == s.len)
            return &type_ldouble;
        if (c != 'i' && c != 'j')
            break;
    }
    return &type_double;
}

// 6.4.4.1p5: the first type of the list that holds the value.
static const struct type *integer_type(uint64_t v, bool decimal, bool u, int longs)
{
    if (longs == 2)
        return u || v > INT64_MAX ? &type_ullong : &type_llong;
    if (longs == 0) {
        if (!u && v <= INT32_MAX)
            return &type_int;
        if ((u || !decimal) && v <= UINT32_MAX)
            return &type_uint;
    }
    if (!u && v <= INT64_MAX)
        return &type_long;
    return &type_ulong;
}

static bool integer_suffix(struct str s, bool *u, int *longs)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i] | 0x20;
        if (c == 'u')
            *u = true;
        else if (c == 'l')
            ++*longs;
        else if (c != 'i' && c != 'j')
            return false;
    }
    return *longs <= 2;
}

struct number literal_number(struct str text)
{
    unsigned base = 10;
    size_t i = 0;
    if (text.len > 1 && text.ptr[0] == '0') {
        char c = text.ptr[1] | 0x20;
        base = c == 'x' ? 16 : c == 'b' ? 2 : 8;
        i = base == 8 ? 1 : 2;
    }
    if (base != 2 && is_floating(text, base == 8 ? 10 : base))
        return (struct number){ .type = float_type(text), .valid = true };
    if (base != 16 && text.len > 1 && (text.ptr[text.len - 1] | 0x20) == 'f' && base != 2)
        return (struct number){ .type = &type_float, .valid = true };
    struct number n = { .valid = i < text.len || base == 8 };
    for (; i < text.len && digit_value(text.ptr[i]) < (int)base; i++)
        n.value = n.value * base + (uint64_t)digit_value(text.ptr[i]);
    bool u = false;
    int longs = 0;
    if (!integer_suffix(str_from(text, i), &u, &longs))
        n.valid = false;
    n.type = integer_type(n.value, base == 10, u, longs);
    return n;
}

// One escape at s[*i], which is behind the backslash.
static uint32_t escape(struct str s, size_t *i)
{
    char c = s.ptr[(*i)++];
    uint32_t v = 0;
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'v':
        return '\v';
    case 'e':
    case 'E':
        return 27;
    case 'x':
        while (*i < s.len && digit_value(s.ptr[*i]) < 16)
            v = v * 16 + (uint32_t)digit_value(s.ptr[(*i)++]);
        return v;
    case 'u':
    case 'U':
        for (int n = c == 'u' ? 4 : 8; n > 0 && *i < s.len && digit_value(s.ptr[*i]) < 16; n--)
            v = v * 16 + (uint32_t)digit_value(s.ptr[(*i)++]);
        return v;
    default:
        break;
    }
    if (c < '0' || c > '7')
        return (unsigned char)c;
    v = (uint32_t)(c - '0');
    for (int n = 2; n > 0 && *i < s.len && s.ptr[*i] >= '0' && s.ptr[*i] <= '7'; n--)
        v = v * 8 + (uint32_t)(s.ptr[(*i)++] - '0');
    return v;
}

// One code point of UTF-8, or the byte when it is none.
static uint32_t code_point(struct str s, size_t *i)
{
    unsigned char c = (unsigned char)s.ptr[(*i)++];
    int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc0 ? 1 : 0;
    if (!more || *i + (size_t)more > s.len)
        return c;
    uint32_t v = c & (0x3fu >> more);
    for (int n = 0; n < more; n++)
        v = v << 6 | ((unsigned char)s.ptr[*i + (size_t)n] & 0x3f);
    *i += (size_t)more;
    return v;
}

// Cuts prefix and quotes off; returns the element type.
static const struct type *cut_quotes(struct str *s)
{
    const struct type *element = &type_char;
    size_t i = 0;
    while (i < s->len && s->ptr[i] != '"' && s->ptr[i] != '\'')
        i++;
    if (i == 1)
        element = s->ptr[0] == 'L' ? &type_int : s->ptr[0] == 'u' ? &type_ushort : &type_uint;
    size_t end = s->len;
    if (end > i + 1 && s->ptr[end - 1] == s->ptr[i])
        end--;
    if (i < end)
        i++;
    *s = (struct str){ s->ptr + i, end - i };
    return element;
}

struct number literal_char(struct str s)
{
    const struct type *element = cut_quotes(&s);
    bool wide = element != &type_char;
    uint32_t v = 0;
    size_t n = 0;
    for (size_t i = 0; i < s.len; n++) {
        uint32_t c;
        if (s.ptr[i] == '\\' && i + 1 < s.len)
            i++, c = escape(s, &i);
        else if (wide)
            c = code_point(s, &i);
        else
            c = (unsigned char)s.ptr[i++];
        v = wide ? c : n == 0 ? (uint32_t)(int32_t)(int8_t)c : v << 8 | (c & 0xff);
    }
    const struct type *type = wide ? element : &type_int;
    return (struct number){ .type = type, .value = (uint64_t)(int64_t)(int32_t)v, .valid = n > 0 };
}

static size_t put_utf8(char *to, uint32_t c)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        to[0] = (char)(0xc0 | c >> 6);
        to[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        to[0] = (char)(0xe0 | c >> 12);
        to[1] = (char)(0x80 | (c >> 6 & 0x3f));
        to[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    to[0] = (char)(0xf0 | (c >> 18 & 7));
    to[1] = (char)(0x80 | (c >> 12 & 0x3f));
    to[2] = (char)(0x80 | (c >> 6 & 0x3f));
    to[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

static size_t put_unit(char *to, uint32_t c, size_t width)
{
    memcpy(to, &c, width); // little endian, as the platform
    return width;
}

static size_t put_text(char *to, struct str s, size_t width)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len;) {
        if (s.ptr[i] == '\\' && i + 1 < s.len) {
            bool universal = (s.ptr[i + 1] | 0x20) == 'u';
            i++;
            uint32_t c = escape(s, &i);
            n += universal && width == 1 ? put_utf8(to + n, c) : put_unit(to + n, c, width);
        } else if (width == 1) {
            to[n++] = s.ptr[i++];
        } else {
            n += put_unit(to + n, code_point(s, &i), width);
        }
    }
    return n;
}

struct literal_string literal_strings(struct arena *a, const struct ptok *tokens, size_t n)
{
    struct literal_string r = { .element = &type_char };
    size_t most = 0;
    for (size_t i = 0; i < n; i++) {
        struct str s = symbol_text(tokens[i].symbol);
        const struct type *element = cut_quotes(&s);
        if (element != &type_char)
            r.element = element;
        most += s.len;
    }
    r.bytes = arena_alloc(a, (most + 1) * r.element->size);
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        struct str s = symbol_text(tokens[i].symbol);
        cut_quotes(&s);
        len += put_text(r.bytes + len, s, r.element->size);
    }
    memset(r.bytes + len, 0, r.element->size);
    r.n_bytes = (uint32_t)len;
    return r;
}
