// Text from the drop, made harmless for terminals and eyes.
//
// Besides control characters this covers what makes text look like other text: the bidirectional
// controls (Boucher and Anderson, "Trojan Source", 2021), invisible and tag characters, line and
// paragraph separators.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/utf8.h"
#include "report/report_int.h"

#include <inttypes.h>
#include <stdio.h>
#include <wchar.h>

static const struct range {
    int32_t first, last;
} unsafe[] = {
    { 0x0000, 0x001f },
    { 0x007f, 0x009f },
    { 0x00ad, 0x00ad },
    { 0x061c, 0x061c },
    { 0x115f, 0x1160 },
    { 0x17b4, 0x17b5 },
    { 0x180b, 0x180f },
    { 0x200b, 0x200f },
    { 0x2028, 0x202e },
    { 0x2060, 0x206f },
    { 0x3164, 0x3164 },
    { 0xd800, 0xf8ff },
    { 0xfe00, 0xfe0f },
    { 0xfeff, 0xfeff },
    { 0xffa0, 0xffa0 },
    { 0xfff0, 0xfffb },
    { 0xfffe, 0xffff },
    { 0x1d173, 0x1d17a },
    { 0xe0000, 0x10ffff },
};

static bool is_unsafe(int32_t c)
{
    for (size_t i = 0; i < ARRAY_LEN(unsafe); i++)
        if (c >= unsafe[i].first && c <= unsafe[i].last)
            return true;
    return false;
}

// The length of the plain ASCII that the text begins with.
static size_t plain_run(struct str s)
{
    size_t n = 0;
    while (n < s.len && s.ptr[n] >= ' ' && s.ptr[n] <= '~')
        n++;
    return n;
}

void text_visible(struct buf *out, struct str s)
{
    for (;;) {
        size_t plain = plain_run(s);
        buf_add(out, s.ptr, plain);
        s = str_from(s, plain);
        if (!s.len)
            return;
        struct str before = s;
        int32_t c = utf8_next(&s);
        if (c == UTF8_INVALID || (c < 0x80 && is_unsafe(c)))
            buf_printf(out, "\\x%02x", (unsigned char)before.ptr[0]);
        else if (is_unsafe(c))
            buf_printf(out, "\\u{%04x}", (unsigned)c);
        else
            buf_add(out, before.ptr, before.len - s.len);
    }
}

// East Asian wide characters take two columns, combining ones none; a rough table serves for
// layout.
static size_t columns_of(int32_t c)
{
    if (c >= 0x0300 && c <= 0x036f)
        return 0;
    bool is_wide = (c >= 0x1100 && c <= 0x115e) || (c >= 0x2e80 && c <= 0xa4cf) ||
                   (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                   (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                   (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
    return is_wide ? 2 : 1;
}

size_t text_columns(struct str s)
{
    size_t columns = 0;
    while (s.len)
        columns += columns_of(utf8_next(&s));
    return columns;
}

void text_count(struct buf *out, uint64_t n)
{
    char digits[24];
    size_t len = (size_t)snprintf(digits, sizeof digits, "%" PRIu64, n);
    for (size_t i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0)
            buf_add_byte(out, ',');
        buf_add_byte(out, digits[i]);
    }
}
