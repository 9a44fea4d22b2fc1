// What replacing costs, when it would be done, and what no other plan beats.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <inttypes.h>
#include <math.h>

enum { WEEK = 7 };

static struct str option_name(const struct run *run, size_t row)
{
    return answer_text(run, BATCH_OPTION, row, "option");
}

static int64_t option_number(const struct run *run, size_t row, const char *column)
{
    return answer_number(run, BATCH_OPTION, row, column);
}

static void write_options(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Option", "Sites", "Elements", "Kept", "Late", "Not done",
        "Least", "Likely", "Most", "Spent anyway", "Extra", "Risk until then", "Done by", "<Plan" };
    static const char *const counts[] = { "jobs", "elements", "kept", "late", "unfinished" };
    static const char *const money[] = { "low", "likely", "high", "anyway", "extra", "risk" };
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < n_answers(run, BATCH_OPTION); i++) {
        page_row(p);
        page_head(p, option_name(run, i));
        for (size_t k = 0; k < ARRAY_LEN(counts); k++)
            page_number(p, answer(run, BATCH_OPTION, i, counts[k]));
        for (size_t k = 0; k < ARRAY_LEN(money); k++)
            page_money(p, answer(run, BATCH_OPTION, i, money[k]));
        page_day(p, answer(run, BATCH_OPTION, i, "finish"));
        int64_t objective = option_number(run, i, "objective");
        int64_t bound = option_number(run, i, "bound");
        buf_add_text(p->out, "<td class=\"l\">");
        if (option_number(run, i, "exact")) {
            buf_add_text(p->out, "none is better");
        } else if (objective > 0 && bound >= 0 && objective >= bound) {
            buf_add_text(p->out, "within ");
            add_percent(p->out, objective - bound, objective);
        }
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
}

// --- ranges ---

static int64_t most_cost(const struct run *run)
{
    int64_t most = 1;
    for (size_t i = 0; i < n_answers(run, BATCH_OPTION); i++)
        most = option_number(run, i, "high") > most ? option_number(run, i, "high") : most;
    return most;
}

static void set_amount(struct network_page *p, const char *what, int64_t amount)
{
    p->text.len = 0;
    buf_printf(&p->text, "%s: ", what);
    add_money(&p->text, amount, p->r->currency);
}

static void write_range(
        struct network_page *p, const struct run *run, size_t row, struct span scale)
{
    static const char *const drawn[] = { "cost_p10", "cost_p50", "cost_p90" };
    static const char *const words[] = { "1 in 10 draws costs less", "half the draws cost less",
        "1 in 10 draws costs more" };
    buf_add_text(p->out, "<span>");
    html_text(p->out, option_name(run, row));
    buf_add_text(p->out, "</span>");
    chart_begin(p->out, "bar", 28, "Range of the cost");
    set_amount(p, "from everything low to everything high", option_number(run, row, "high"));
    chart_bar(p->out, "possible",
            (struct span){ option_number(run, row, "low"), option_number(run, row, "high") }, scale,
            9, 10, buf_str(&p->text));
    set_amount(p, "P10 to P90, up to", option_number(run, row, "cost_p90"));
    chart_bar(p->out, "certain",
            (struct span){
                    option_number(run, row, "cost_p10"), option_number(run, row, "cost_p90") },
            scale, 6, 16, buf_str(&p->text));
    for (size_t k = 0; k < ARRAY_LEN(drawn); k++) {
        if (answer(run, BATCH_OPTION, row, drawn[k])->type != CELL_INTEGER)
            continue;
        set_amount(p, words[k], option_number(run, row, drawn[k]));
        chart_dot(p->out, k == 1 ? "mid" : "end", option_number(run, row, drawn[k]), scale, 14,
                k == 1 ? 6 : 3, buf_str(&p->text));
    }
    chart_end(p->out);
    p->text.len = 0;
    add_money(&p->text, option_number(run, row, "likely"), p->r->currency);
    buf_add_text(p->out, "<b>");
    html_text(p->out, buf_str(&p->text));
    buf_add_text(p->out, "</b>\n");
}

static void write_ranges(struct network_page *p, const struct run *run)
{
    struct span scale = chart_widened((struct span){ 0, most_cost(run) });
    buf_add_text(p->out, "<h3>Cost, as a range</h3>\n<p class=\"note\">Thin: everything low to "
                         "everything high. Thick: from P10 to P90 of the draws, the dot their P50. "
                         "The figure is the likely cost.</p>\n<div class=\"lanes costs\">\n");
    for (size_t i = 0; i < n_answers(run, BATCH_OPTION); i++)
        write_range(p, run, i, scale);
    buf_add_text(p->out, "</div>\n");
}

// --- cost x risk x time ---

struct extent {
    struct span cost, risk, finish;
};

static void widen(struct span *s, int64_t v)
{
    s->low = v < s->low ? v : s->low;
    s->high = v > s->high ? v : s->high;
}

static struct extent extent_of(const struct run *run)
{
    struct extent e = { { 0, 1 }, { 0, 1 }, { INT64_MAX, INT64_MIN } };
    for (size_t i = 0; i < n_answers(run, BATCH_FRONT); i++) {
        widen(&e.cost, answer_number(run, BATCH_FRONT, i, "cost"));
        widen(&e.risk, answer_number(run, BATCH_FRONT, i, "risk"));
        if (answer(run, BATCH_FRONT, i, "finish")->type == CELL_INTEGER)
            widen(&e.finish, answer_number(run, BATCH_FRONT, i, "finish"));
    }
    return e;
}

// How many options before this one have their names where its own would stand.
static unsigned names_near(const struct run *run, size_t row, const struct extent *e)
{
    static const char *const columns[] = { "cost", "risk" };
    const double wide[] = { (double)e->cost.high / 10, (double)e->risk.high / 25 };
    unsigned n = 0;
    for (size_t i = 0; i < row; i++) {
        bool is_near = !answer_is(run, BATCH_FRONT, i, "what", "part");
        for (size_t k = 0; k < ARRAY_LEN(columns); k++)
            is_near = is_near &&
                      fabs((double)answer_number(run, BATCH_FRONT, i, columns[k]) -
                              (double)answer_number(run, BATCH_FRONT, row, columns[k])) < wide[k];
        n += is_near;
    }
    return n;
}

static void write_point(
        struct network_page *p, const struct run *run, size_t row, const struct extent *e)
{
    enum { HIGH = 300, TOP = 16, LINE = 12 };
    int64_t risk = answer_number(run, BATCH_FRONT, row, "risk");
    const struct cell *finish = answer(run, BATCH_FRONT, row, "finish");
    double up = risk > 0 ? (double)risk / (double)e->risk.high : 0; // the highest of all
    double late = e->finish.high > e->finish.low && finish->type == CELL_INTEGER
                          ? ((double)finish->integer - (double)e->finish.low) /
                                    ((double)e->finish.high - (double)e->finish.low)
                          : 1;
    p->text.len = 0;
    buf_add_str(&p->text, answer_text(run, BATCH_FRONT, row, "what"));
    buf_printf(&p->text, ", %" PRId64 " %% of the risk taken out, crews %" PRId64 " %%: cost ",
            answer_number(run, BATCH_FRONT, row, "part") / 10000,
            answer_number(run, BATCH_FRONT, row, "crews") / 10000);
    add_money(&p->text, answer_number(run, BATCH_FRONT, row, "cost"), p->r->currency);
    buf_add_text(&p->text, ", risk ");
    add_money(&p->text, risk, p->r->currency);
    if (finish->type == CELL_INTEGER) {
        buf_add_text(&p->text, ", done by ");
        add_day(&p->text, finish->integer);
    } else {
        buf_add_text(&p->text, ", not done within the horizon");
    }
    struct span scale = chart_widened((struct span){ 0, e->cost.high });
    int64_t cost = answer_number(run, BATCH_FRONT, row, "cost");
    unsigned y = TOP + (unsigned)((1 - up) * (HIGH - TOP));
    chart_dot(p->out, answer_number(run, BATCH_FRONT, row, "front") ? "best" : "beaten", cost,
            scale, y, (unsigned)(4 + 5 * late), buf_str(&p->text));
    if (!answer_is(run, BATCH_FRONT, row, "what", "part"))
        chart_label(p->out, cost, scale, y + 4 + LINE * names_near(run, row, e),
                answer_text(run, BATCH_FRONT, row, "what"));
}

static void write_front(struct network_page *p, const struct run *run)
{
    size_t n = n_answers(run, BATCH_FRONT);
    struct extent e = extent_of(run);
    if (!n)
        return;
    buf_add_text(p->out, "<h3>Cost against risk against time</h3>\n<p class=\"note\">Right is "
                         "dearer, up is riskier, larger takes longer. Full dots are beaten by no "
                         "other in all three. Up to ");
    p->text.len = 0;
    add_money(&p->text, e.cost.high, p->r->currency);
    buf_add_text(&p->text, " of cost and ");
    add_money(&p->text, e.risk.high, p->r->currency);
    html_text(p->out, buf_str(&p->text));
    buf_add_text(p->out, " of risk; without a name: only the riskiest part replaced, or with other "
                         "crews.</p>\n<div class=\"plot\"><span>risk \u2191</span>");
    chart_begin(p->out, "scatter", 320, "Cost against risk");
    for (size_t i = 0; i < n; i++)
        write_point(p, run, i, &e);
    chart_end(p->out);
    buf_add_text(p->out, "<span>cost \u2192</span></div>\n");
}

// --- the plan by week ---

static bool is_same_lane(const struct run *run, size_t a, size_t b)
{
    static const char *const columns[] = { "option", "region", "layer" };
    for (size_t i = 0; i < ARRAY_LEN(columns); i++)
        if (!str_eq(answer_text(run, BATCH_WORK, a, columns[i]),
                    answer_text(run, BATCH_WORK, b, columns[i])))
            return false;
    return true;
}

static void write_lane(
        struct network_page *p, const struct run *run, size_t first, size_t end, struct span scale)
{
    struct str region = answer_text(run, BATCH_WORK, first, "region");
    buf_add_text(p->out, "<span>");
    html_text(p->out, region.len ? region : STR("region unknown"));
    buf_add_text(p->out, " <i>");
    html_text(p->out, answer_text(run, BATCH_WORK, first, "layer"));
    buf_add_text(p->out, "</i></span>");
    chart_begin(p->out, "bar", 18, "Weeks with work");
    for (size_t i = first; i < end; i++) {
        int64_t day = answer_number(run, BATCH_WORK, i, "day"), week_end = day;
        add_amount(&week_end, WEEK);
        p->text.len = 0;
        buf_add_text(&p->text, "week of ");
        add_day(&p->text, day);
        buf_printf(&p->text, ": %" PRId64 " sites, %" PRId64 " elements, ",
                answer_number(run, BATCH_WORK, i, "jobs"),
                answer_number(run, BATCH_WORK, i, "elements"));
        add_money(&p->text, answer_number(run, BATCH_WORK, i, "cost"), p->r->currency);
        chart_bar(
                p->out, "certain", (struct span){ day, week_end }, scale, 1, 16, buf_str(&p->text));
    }
    chart_end(p->out);
    buf_add_byte(p->out, '\n');
}

static struct span days_of_work(const struct run *run)
{
    struct span s = { INT64_MAX, INT64_MIN };
    for (size_t i = 0; i < n_answers(run, BATCH_WORK); i++)
        widen(&s, answer_number(run, BATCH_WORK, i, "day"));
    add_amount(&s.high, WEEK);
    return s;
}

static void write_axis(struct network_page *p, struct span scale)
{
    buf_add_text(p->out, "<span></span>");
    chart_begin(p->out, "lane", 24, "Years");
    chart_years(p->out, scale, 24);
    chart_end(p->out);
    buf_add_byte(p->out, '\n');
}

static void write_gantt(struct network_page *p, const struct run *run)
{
    enum { LANES_SHOWN = 60 };
    size_t n = n_answers(run, BATCH_WORK), lanes = 0, shown = 0;
    if (!n)
        return;
    struct span scale = chart_widened(days_of_work(run));
    buf_add_text(p->out, "<h3>The plan, by region and layer</h3>\n");
    for (size_t first = 0, end; first < n; first = end) {
        for (end = first + 1; end < n && is_same_lane(run, first, end);)
            end++;
        if (lanes++ >= LANES_SHOWN)
            continue;
        shown++;
        bool is_new = !first || !str_eq(answer_text(run, BATCH_WORK, first - 1, "option"),
                                        answer_text(run, BATCH_WORK, first, "option"));
        if (is_new) {
            buf_add_text(p->out, first ? "</div>\n<h4>" : "<h4>");
            html_text(p->out, answer_text(run, BATCH_WORK, first, "option"));
            buf_add_text(p->out, "</h4>\n<div class=\"lanes gantt\">\n");
            write_axis(p, scale);
        }
        write_lane(p, run, first, end, scale);
    }
    buf_add_text(p->out, "</div>\n");
    page_more(p, shown, lanes, "rows of the plan");
}

static void write_funding(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Option", "Day", "Spent", "Claimed", "Paid",
        "Spent and not paid" };
    static const char *const money[] = { "spent", "claimed", "paid", "gap" };
    size_t n = n_answers(run, BATCH_FUNDING), shown = size_min(n, TABLE_ROWS);
    if (!n)
        return;
    buf_add_text(p->out, "<details><summary>Funding: what is spent, claimed and paid (");
    html_count(p->out, n);
    buf_add_text(p->out, " dates)</summary>");
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < shown; i++) {
        page_row(p);
        page_head(p, answer_text(run, BATCH_FUNDING, i, "option"));
        page_day(p, answer(run, BATCH_FUNDING, i, "day"));
        for (size_t k = 0; k < ARRAY_LEN(money); k++)
            page_money(p, answer(run, BATCH_FUNDING, i, money[k]));
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
    page_more(p, shown, n, "dates");
    buf_add_text(p->out, "</details>\n");
}

void page_replacement(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_REPLACE);
    page_section(p, "replacement", "Replacement", NULL);
    if (p->r->currency.len) {
        buf_add_text(p->out, "<p class=\"note\">Amounts are in ");
        html_text(p->out, p->r->currency);
        buf_add_text(p->out, ".</p>\n");
    }
    write_options(p, run);
    write_ranges(p, run);
    write_front(p, run);
    write_gantt(p, run);
    write_funding(p, run);
    page_section_end(p);
}
