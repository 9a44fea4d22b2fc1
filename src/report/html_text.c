// What goes into the page: text from the drop, escaped; counts, shares and ranks as they are shown.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

void html_text(struct buf *out, struct str s)
{
    struct buf safe = { 0 };
    text_visible(&safe, s);
    for (size_t i = 0; i < safe.len; i++) {
        switch (safe.ptr[i]) {
        case '&':
            buf_add_text(out, "&amp;");
            break;
        case '<':
            buf_add_text(out, "&lt;");
            break;
        case '>':
            buf_add_text(out, "&gt;");
            break;
        case '"':
            buf_add_text(out, "&quot;");
            break;
        case '\'':
            buf_add_text(out, "&#39;");
            break;
        default:
            buf_add_byte(out, safe.ptr[i]);
        }
    }
    buf_free(&safe);
}

void html_c(struct buf *out, const char *s)
{
    html_text(out, str_of(s));
}

void html_count(struct buf *out, uint64_t n)
{
    text_count(out, n);
}

const char *html_rank_class(double rank)
{
    return rank >= RANK_HIGH ? "r3" : rank >= RANK_MIDDLE ? "r2" : "r1";
}

void html_share(struct buf *out, uint64_t part, uint64_t whole)
{
    double percent = share(part, whole);
    if (!whole)
        buf_add_text(out, "\u2013");
    else if (part == 0 || part == whole)
        buf_printf(out, "%.0f %%", percent);
    else if (percent < 0.1)
        buf_add_text(out, "&lt; 0.1 %");
    else
        buf_printf(out, "%.*f %%", percent > 99.9 ? 2 : 1,
                round_down(percent, percent > 99.9 ? 2 : 1));
}
