// Pictures of numbers, in SVG. SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/chart.h"
#include "report/network/network.h"

#include <inttypes.h>

void chart_begin(struct buf *out, const char *class, unsigned height, const char *label)
{
    buf_printf(out,
            "<svg class=\"chart %s\" width=\"100%%\" height=\"%u\" role=\"img\" aria-label=\"%s\">",
            class, height, label);
}

void chart_end(struct buf *out)
{
    buf_add_text(out, "</svg>");
}

// Parts of 10,000 of the width.
static int64_t across(int64_t at, struct span scale)
{
    __int128 width = (__int128)scale.high - scale.low;
    __int128 x = width > 0 ? ((__int128)at - scale.low) * 10000 / width : 0;
    return x < 0 ? 0 : x > 10000 ? 10000 : (int64_t)x;
}

static void add_across(struct buf *out, const char *name, int64_t parts)
{
    buf_printf(out, " %s=\"%" PRId64 ".%02d%%\"", name, parts / 100, (int)(parts % 100));
}

static void add_title(struct buf *out, struct str title, const char *shape)
{
    buf_add_text(out, "><title>");
    html_text(out, title);
    buf_printf(out, "</title></%s>", shape);
}

void chart_bar(struct buf *out, const char *class, struct span bar, struct span scale, unsigned y,
        unsigned height, struct str title)
{
    int64_t from = across(bar.low, scale), to = across(bar.high, scale);
    if (to <= from)
        return;
    buf_printf(out, "<rect class=\"%s\"", class);
    add_across(out, "x", from);
    add_across(out, "width", to - from);
    buf_printf(out, " y=\"%u\" height=\"%u\"", y, height);
    add_title(out, title, "rect");
}

void chart_dot(struct buf *out, const char *class, int64_t at, struct span scale, unsigned y,
        unsigned radius, struct str title)
{
    buf_printf(out, "<circle class=\"%s\"", class);
    add_across(out, "cx", across(at, scale));
    buf_printf(out, " cy=\"%u\" r=\"%u\"", y, radius);
    add_title(out, title, "circle");
}

void chart_label(struct buf *out, int64_t at, struct span scale, unsigned y, struct str text)
{
    int64_t x = across(at, scale);
    buf_add_text(out, "<text");
    add_across(out, "x", x);
    buf_printf(out, " y=\"%u\" dx=\"%d\" text-anchor=\"%s\">", y, x > 7000 ? -13 : 13,
            x > 7000 ? "end" : "start");
    html_text(out, text);
    buf_add_text(out, "</text>");
}

void chart_line(struct buf *out, const char *class, int64_t at, struct span scale, unsigned from,
        unsigned to)
{
    buf_printf(out, "<line class=\"%s\"", class);
    add_across(out, "x1", across(at, scale));
    add_across(out, "x2", across(at, scale));
    buf_printf(out, " y1=\"%u\" y2=\"%u\"/>", from, to);
}

struct span chart_widened(struct span scale)
{
    __int128 more = ((__int128)scale.high - scale.low) / 40 + 1;
    __int128 low = scale.low - more, high = scale.high + more;
    return (struct span){ low < INT64_MIN ? INT64_MIN : (int64_t)low,
        high > INT64_MAX ? INT64_MAX : (int64_t)high };
}

static void add_tick(
        struct buf *out, int64_t at, struct span scale, unsigned height, bool with_month)
{
    struct buf day = { 0 };
    add_day(&day, at);
    chart_line(out, "tick", at, scale, 0, height - 16);
    buf_add_text(out, "<text");
    add_across(out, "x", across(at, scale));
    buf_printf(out, " y=\"%u\" text-anchor=\"middle\">%.*s</text>", height - 3,
            (int)(with_month ? day.len - 3 : day.len - 6), day.ptr);
    buf_free(&day);
}

static int64_t chart_days(struct span scale)
{
    __int128 days = (__int128)scale.high - scale.low;
    return days > INT32_MAX ? INT32_MAX : (int64_t)days;
}

void chart_years(struct buf *out, struct span scale, unsigned height)
{
    enum { YEARS_MOST = 8, MONTHS = 12, MONTHLY = 300, QUARTERLY = 1000 };
    static const int months[MONTHS] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
    int64_t first = day_year(scale.low), last = day_year(scale.high);
    int64_t step = (last - first) / YEARS_MOST + 1; // day_year keeps both near
    int64_t days = chart_days(scale);
    size_t every = days <= MONTHLY ? 1 : days <= QUARTERLY ? MONTHS / 4 : MONTHS;
    for (int64_t year = first; year <= last; year += step)
        for (size_t m = 0; m < MONTHS; m += every) {
            bool is_leap = year_day(year + 1) - year_day(year) == 366;
            int64_t at = year_day(year) + months[m] + (m > 1 && is_leap);
            if (at >= scale.low && at <= scale.high)
                add_tick(out, at, scale, height, every < MONTHS);
        }
}
