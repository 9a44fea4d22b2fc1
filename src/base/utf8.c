// UTF-8 as in RFC 3629.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

static size_t length_of(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

int32_t utf8_next(struct str *rest)
{
    static const int32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    const unsigned char *p = (const unsigned char *)rest->ptr;
    size_t n = length_of(p[0]);
    int32_t c = n == 1 ? p[0] : n == 2 ? p[0] & 0x1f : n == 3 ? p[0] & 0x0f : p[0] & 0x07;
    bool is_valid = n > 0 && n <= rest->len;
    for (size_t i = 1; is_valid && i < n; i++) {
        is_valid = (p[i] & 0xc0) == 0x80;
        c = c << 6 | (p[i] & 0x3f);
    }
    if (is_valid)
        is_valid = c >= least[n] && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);
    *rest = str_from(*rest, is_valid ? n : 1);
    return is_valid ? c : UTF8_INVALID;
}

size_t utf8_length(struct str s)
{
    size_t n = 0;
    for (; s.len; n++)
        utf8_next(&s);
    return n;
}
