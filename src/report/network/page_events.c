// What comes: rules that bind, exceptions and list entries that end, certificates that run out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <stdlib.h>

enum lane { LANE_RULES, LANE_LISTS, LANE_CERTIFICATES, LANES };

static const char *const lane_names[LANES] = { "Rules", "Exceptions and lists", "Certificates" };

static enum lane lane_of(const struct run *run, size_t row)
{
    struct str kind = answer_text(run, BATCH_EVENT, row, "kind");
    return str_starts(kind, "rule")          ? LANE_RULES
           : str_starts(kind, "certificate") ? LANE_CERTIFICATES
                                             : LANE_LISTS;
}

static const char *class_of(const struct run *run, size_t row)
{
    return answer_is(run, BATCH_EVENT, row, "state", "fail")        ? "r3"
           : answer_is(run, BATCH_EVENT, row, "state", "undecided") ? "r2"
           : answer_is(run, BATCH_EVENT, row, "state", "pass")      ? "ok"
                                                                    : "r1";
}

static void add_event_text(struct buf *out, const struct run *run, size_t row)
{
    static const char *const parts[] = { "kind", "regime", "rule", "subject" };
    add_day(out, answer_number(run, BATCH_EVENT, row, "day"));
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        struct str s = answer_text(run, BATCH_EVENT, row, parts[i]);
        if (s.len)
            buf_printf(out, "%s%.*s", i ? " " : ": ", STR_ARG(s));
    }
}

static int by_day(const void *a, const void *b)
{
    const struct dated *x = a, *y = b;
    return x->day != y->day ? (x->day > y->day ? 1 : -1) : (x->row > y->row) - (x->row < y->row);
}

struct dated *events_by_day(const struct run *run)
{
    size_t n = n_answers(run, BATCH_EVENT);
    struct dated *d = mem_alloc((n + 1) * sizeof *d);
    for (size_t i = 0; i < n; i++)
        d[i] = (struct dated){ answer_number(run, BATCH_EVENT, i, "day"), i };
    qsort(d, n, sizeof *d, by_day);
    return d;
}

static struct span days_of_events(const struct run *run)
{
    struct span s = { INT64_MAX, INT64_MIN };
    for (size_t i = 0; i < n_answers(run, BATCH_EVENT); i++) {
        int64_t day = answer_number(run, BATCH_EVENT, i, "day");
        s.low = day < s.low ? day : s.low;
        s.high = day > s.high ? day : s.high;
    }
    return s;
}

static void write_dots(
        struct network_page *p, const struct run *run, enum lane lane, struct span scale)
{
    static const char *const order[] = { "r1", "ok", "r2", "r3" }; // what matters lies on top
    for (size_t c = 0; c < ARRAY_LEN(order); c++)
        for (size_t i = 0; i < n_answers(run, BATCH_EVENT); i++) {
            if (lane_of(run, i) != lane || strcmp(class_of(run, i), order[c]) != 0)
                continue;
            p->text.len = 0;
            add_event_text(&p->text, run, i);
            chart_dot(p->out, order[c], answer_number(run, BATCH_EVENT, i, "day"), scale, 13,
                    lane == LANE_CERTIFICATES ? 4 : 7, buf_str(&p->text));
        }
}

static void write_picture(struct network_page *p, const struct run *run)
{
    struct span scale = days_of_events(run);
    int64_t today;
    if (option_day(run, &today) && today < scale.low)
        scale.low = today;
    scale = chart_widened(scale);
    buf_add_text(p->out, "<div class=\"lanes\">\n");
    for (enum lane lane = 0; lane < LANES; lane++) {
        size_t count = 0;
        for (size_t i = 0; i < n_answers(run, BATCH_EVENT); i++)
            count += lane_of(run, i) == lane;
        if (!count)
            continue;
        buf_printf(p->out, "<span>%s <b>%zu</b></span>", lane_names[lane], count);
        chart_begin(p->out, "lane", 42, lane_names[lane]);
        chart_years(p->out, scale, 42);
        write_dots(p, run, lane, scale);
        chart_end(p->out);
        buf_add_byte(p->out, '\n');
    }
    buf_add_text(p->out, "</div>\n");
}

static void write_event(struct network_page *p, const struct run *run, size_t row)
{
    struct str state = answer_text(run, BATCH_EVENT, row, "state");
    page_row(p);
    buf_add_text(p->out, "<th scope=\"row\" class=\"d\">");
    add_day(p->out, answer_number(run, BATCH_EVENT, row, "day"));
    page_left(p, answer_text(run, BATCH_EVENT, row, "kind"));
    page_left(p, answer_text(run, BATCH_EVENT, row, "regime"));
    buf_add_text(p->out, "<td class=\"l\"><code>");
    struct str rule = answer_text(run, BATCH_EVENT, row, "rule");
    struct str subject = answer_text(run, BATCH_EVENT, row, "subject");
    html_text(p->out, rule);
    buf_add_text(p->out, rule.len && subject.len ? " " : "");
    html_text(p->out, subject);
    buf_printf(p->out, "</code><td class=\"l %s\">", class_of(run, row));
    html_text(p->out, state);
    page_number(p, answer(run, BATCH_EVENT, row, "elements"));
    buf_add_text(p->out, "</tr>\n");
}

static void write_events(
        struct network_page *p, const struct run *run, enum lane from, enum lane to)
{
    static const char *const heads[] = { "<Day", "<What", "<Regime", "<Rule, entry or certificate",
        "<Today's inventory then", "Elements" };
    size_t shown = 0, of = 0;
    struct dated *rows = events_by_day(run);
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < n_answers(run, BATCH_EVENT); i++) {
        enum lane lane = lane_of(run, rows[i].row);
        if (lane < from || lane > to)
            continue;
        if (of++ < TABLE_ROWS) {
            write_event(p, run, rows[i].row);
            shown++;
        }
    }
    free(rows);
    page_table_end(p);
    page_more(p, shown, of, "events");
}

static size_t count_lane(const struct run *run, enum lane lane)
{
    size_t n = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_EVENT); i++)
        n += lane_of(run, i) == lane;
    return n;
}

void page_events(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_CHECK);
    size_t certificates = count_lane(run, LANE_CERTIFICATES);
    page_section(p, "events", "What comes",
            "Days on which the rules, their lists and the certificates change what may be there. "
            "The answer is what today's inventory would be on that day: "
            "<span class=\"r3\">red</span> it would fail, <span class=\"r2\">amber</span> it could "
            "not be decided.");
    write_picture(p, run);
    if (n_answers(run, BATCH_EVENT) > certificates)
        write_events(p, run, LANE_RULES, LANE_LISTS);
    if (certificates) {
        buf_add_text(p->out, "<details><summary>Certificates that run out: ");
        html_count(p->out, certificates);
        buf_add_text(p->out, "</summary>");
        write_events(p, run, LANE_CERTIFICATES, LANE_CERTIFICATES);
        buf_add_text(p->out, "</details>\n");
    }
    page_section_end(p);
}
