// Shares on every base side by side, what concentration they make with and without the restricted,
// open apart from diverse, places with one supplier, and parts that suppliers share.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <stdlib.h>

enum { SERIES = 6 }; // colours; the suppliers beyond are drawn as one

struct series { // the largest suppliers, over all bases
    struct str names[SERIES];
    bool restricted[SERIES];
    size_t n;
};

static bool is_network(const struct run *run, size_t row)
{
    return answer_is(run, BATCH_CONCENTRATION, row, "kind", "network");
}

static bool is_unknown(const struct run *run, size_t share)
{
    return answer_is(run, BATCH_SHARE, share, "supplier", "unknown");
}

static size_t series_of(const struct series *s, struct str name)
{
    size_t i = 0;
    while (i < s->n && !str_eq(s->names[i], name))
        i++;
    return i;
}

// Shares of a concentration stand together, the largest first: the first of each base, then the
// second of each ...
static void add_series(struct series *s, const struct run *run, size_t rank)
{
    int64_t last = 0;
    size_t at = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE) && s->n < SERIES; i++) {
        int64_t c = answer_number(run, BATCH_SHARE, i, "concentration");
        at = c == last ? at + 1 : 0;
        last = c;
        struct str name = answer_text(run, BATCH_SHARE, i, "supplier");
        if (at != rank || c < 1 || !is_network(run, (size_t)c - 1) || is_unknown(run, i) ||
                series_of(s, name) < s->n)
            continue;
        s->restricted[s->n] = answer_number(run, BATCH_SHARE, i, "restricted") != 0;
        s->names[s->n++] = name;
    }
}

static struct series choose_series(const struct run *run)
{
    struct series s = { .n = 0 };
    for (size_t rank = 0; rank < SERIES && s.n < SERIES; rank++)
        add_series(&s, run, rank);
    return s;
}

static void series_class(char class[16], const struct series *s, size_t i)
{
    class[0] = '\0';
    if (i < s->n) {
        strcpy(class, "c1");
        class[1] = (char)('1' + i);
    } else {
        strcpy(class, i == SERIES ? "co" : "cu");
    }
}

static void write_piece(
        struct network_page *p, const char *class, struct str name, struct span bar, int64_t whole)
{
    p->text.len = 0;
    buf_printf(&p->text, "%.*s: ", STR_ARG(name));
    uint64_t part = (uint64_t)bar.high - (uint64_t)bar.low;
    add_percent(&p->text, (int64_t)part, whole);
    buf_add_text(&p->text, " (");
    text_count(&p->text, part);
    buf_add_text(&p->text, ")");
    chart_bar(p->out, class, bar, (struct span){ 0, whole }, 0, 26, buf_str(&p->text));
}

// Sites add up to more than there are, where several suppliers share one: shares are of the sum.
static int64_t sum_of(const struct run *run, size_t row)
{
    int64_t sum = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++)
        if (answer_number(run, BATCH_SHARE, i, "concentration") == (int64_t)row + 1)
            add_amount(&sum, answer_number(run, BATCH_SHARE, i, "amount"));
    return sum;
}

// The shares of a concentration as one bar.
static void write_bar(
        struct network_page *p, const struct run *run, const struct series *s, size_t row)
{
    int64_t sums[SERIES + 2] = { 0 }, whole = sum_of(run, row), at = 0;
    char class[16];
    for (size_t i = 0; i < n_answers(run, BATCH_SHARE); i++) {
        if (answer_number(run, BATCH_SHARE, i, "concentration") != (int64_t)row + 1)
            continue;
        int64_t amount = answer_number(run, BATCH_SHARE, i, "amount");
        size_t k = series_of(s, answer_text(run, BATCH_SHARE, i, "supplier"));
        add_amount(&sums[is_unknown(run, i) ? SERIES + 1 : k < s->n ? k : SERIES], amount);
    }
    buf_add_text(p->out, "<span>");
    html_text(p->out, answer_text(run, BATCH_CONCENTRATION, row, "base"));
    buf_add_text(p->out, "</span>");
    chart_begin(p->out, "bar", 26, "Shares of suppliers");
    for (size_t i = 0; i < SERIES + 2; i++) {
        series_class(class, s, i);
        struct str name = i < s->n      ? s->names[i]
                          : i == SERIES ? STR("all other suppliers")
                                        : STR("supplier unknown");
        struct span bar = { at, at };
        add_amount(&bar.high, sums[i]);
        if (sums[i] > 0)
            write_piece(p, class, name, bar, whole);
        if (i < s->n && s->restricted[i])
            write_piece(p, "hatch", name, bar, whole);
        at = bar.high;
    }
    chart_end(p->out);
    buf_add_byte(p->out, '\n');
}

static void write_legend_item(
        struct network_page *p, const char *class, struct str name, bool restricted)
{
    buf_printf(p->out,
            "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"%s\" width=\"10\" "
            "height=\"10\"/></svg> ",
            class);
    html_text(p->out, name);
    buf_add_text(p->out, restricted ? " <span class=\"r3\">restricted</span></li>" : "</li>");
}

static void write_shares(struct network_page *p, const struct run *run)
{
    struct series s = choose_series(run);
    char class[16];
    buf_add_text(p->out,
            "<svg width=\"0\" height=\"0\" class=\"defs\" aria-hidden=\"true\"><pattern "
            "id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
            "patternTransform=\"rotate(45)\"><rect width=\"1.6\" height=\"6\"/></pattern></svg>\n"
            "<div class=\"lanes shares\">\n");
    for (size_t i = 0; i < n_answers(run, BATCH_CONCENTRATION); i++)
        if (is_network(run, i))
            write_bar(p, run, &s, i);
    buf_add_text(p->out, "</div>\n<ul class=\"legend\">");
    for (size_t i = 0; i < s.n; i++) {
        series_class(class, &s, i);
        write_legend_item(p, class, s.names[i], s.restricted[i]);
    }
    write_legend_item(p, "co", STR("all others"), false);
    write_legend_item(p, "cu", STR("unknown"), false);
    buf_add_text(p->out, "</ul>\n");
}

// --- concentration ---

static void write_concentration(struct network_page *p, const struct run *run, size_t row)
{
    static const char *const measures[] = { "hhi", "effective", "without", "without_effective" };
#define C(column) answer(run, BATCH_CONCENTRATION, row, column)
    int64_t sum = sum_of(run, row), open = C("open")->integer;
    page_row(p);
    page_head(p, C("base")->bytes);
    page_percent(p, C("unknown")->integer, sum);
    page_percent(p, C("restricted")->integer, sum);
    for (size_t i = 0; i < ARRAY_LEN(measures); i++)
        page_thousandths(p, C(measures[i]), i % 2 ? 2 : 0);
    page_thousandths(p, C("largest"), 0);
    page_percent(p, open, C("whole")->integer);
    page_percent(p, C("open_largest")->integer, open);
    buf_add_text(p->out, C("alarm")->integer ? "<td class=\"l r3\">concentrates</tr>\n"
                                             : "<td class=\"l\"></tr>\n");
#undef C
}

static void write_concentrations(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Base", "Unknown", "Restricted", "HHI",
        "Effective suppliers", "HHI without", "Effective without", "HHI, largest takes all",
        "Open interfaces", "Largest of the open", "<" };
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < n_answers(run, BATCH_CONCENTRATION); i++)
        if (is_network(run, i))
            write_concentration(p, run, i);
    page_table_end(p);
    buf_add_text(p->out,
            "<p class=\"note after\">HHI is the sum of squared shares in per cent, 10,000 for one "
            "supplier; the effective number of suppliers is 10,000 divided by it. "
            "<em>Without</em>: "
            "the restricted suppliers gone, the others in their proportions. Open interfaces say "
            "that another supplier could come in, not that one did: hence the largest share of "
            "what is open. A site with several suppliers counts for each of them.</p>\n");
}

// Of a scope: one base's row stands for all, since elements decide.
static bool is_narrow(const struct run *run, size_t row)
{
    return answer_is(run, BATCH_CONCENTRATION, row, "base", "elements") &&
           (answer_is(run, BATCH_CONCENTRATION, row, "one_supplier", "yes") ||
                   answer_is(run, BATCH_CONCENTRATION, row, "all_restricted", "yes") ||
                   answer_number(run, BATCH_CONCENTRATION, row, "alarm"));
}

static void write_narrow(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Where", "<Kind", "Elements", "HHI", "HHI without",
        "<What" };
    size_t n = 0, shown = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_CONCENTRATION); i++)
        n += is_narrow(run, i);
    if (!n)
        return;
    buf_add_text(p->out, "<details><summary>Where one supplier is alone, or would be: ");
    html_count(p->out, n);
    buf_add_text(p->out, "</summary>");
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < n_answers(run, BATCH_CONCENTRATION) && shown < TABLE_ROWS; i++) {
        if (!is_narrow(run, i))
            continue;
        shown++;
        page_row(p);
        page_head(p, answer_text(run, BATCH_CONCENTRATION, i, "scope"));
        page_left(p, answer_text(run, BATCH_CONCENTRATION, i, "kind"));
        page_number(p, answer(run, BATCH_CONCENTRATION, i, "whole"));
        page_thousandths(p, answer(run, BATCH_CONCENTRATION, i, "hhi"), 0);
        page_thousandths(p, answer(run, BATCH_CONCENTRATION, i, "without"), 0);
        page_left(p, answer_is(run, BATCH_CONCENTRATION, i, "all_restricted", "yes")
                             ? STR("only restricted suppliers")
                     : answer_is(run, BATCH_CONCENTRATION, i, "one_supplier", "yes")
                             ? STR("one supplier")
                             : STR("concentrates without the restricted"));
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
    page_more(p, shown, n, "of them");
    buf_add_text(p->out, "</details>\n");
}

// --- places, common parts ---

static void write_places(struct network_page *p, const struct run *run)
{
    size_t n = n_answers(run, BATCH_PLACES);
    if (!n)
        return;
    buf_add_text(p->out, "<h3>Sites with one supplier</h3>\n<div class=\"lanes\">\n");
    for (size_t i = 0; i < n; i++) {
        struct span at = { 0, 0 };
        static const char *const columns[] = { "several", "undecided", "one" };
        static const char *const drawn[] = { "ma", "mu", "mo" };
        static const char *const words[] = { "several suppliers", "undecided", "one supplier" };
        int64_t whole = 0;
        for (size_t k = 0; k < ARRAY_LEN(columns); k++)
            add_amount(&whole, answer_number(run, BATCH_PLACES, i, columns[k]));
        buf_add_text(p->out, "<span>");
        html_text(p->out, answer_text(run, BATCH_PLACES, i, "layer"));
        buf_add_text(p->out, "</span>");
        chart_begin(p->out, "bar", 20, "Sites by how many suppliers they have");
        for (size_t k = ARRAY_LEN(columns); k-- > 0;) {
            add_amount(&at.high, answer_number(run, BATCH_PLACES, i, columns[k]));
            write_piece(p, drawn[k], str_of(words[k]), at, whole);
            at.low = at.high;
        }
        chart_end(p->out);
        buf_add_byte(p->out, '\n');
    }
    buf_add_text(p->out, "</div>\n<ul class=\"legend\">");
    write_legend_item(p, "mo", STR("one supplier"), false);
    write_legend_item(p, "mu", STR("undecided"), false);
    write_legend_item(p, "ma", STR("several"), false);
    buf_add_text(p->out, "</ul>\n");
}

static void write_parts(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Part", "<Version", "<Inside what these sell", "Elements",
        "Subscribers" };
    enum { PARTS_SHOWN = 50 };
    size_t n = n_answers(run, BATCH_COMMON_PART), shown = size_min(n, PARTS_SHOWN);
    if (!n)
        return;
    buf_add_text(p->out, "<details><summary>Software parts that different suppliers share: ");
    html_count(p->out, n);
    buf_add_text(p->out, "</summary>");
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < shown; i++) {
        page_row(p);
        page_head(p, answer_text(run, BATCH_COMMON_PART, i, "name"));
        struct str version = answer_text(run, BATCH_COMMON_PART, i, "version");
        page_left(p, version.len ? version : STR("any"));
        page_left(p, answer_text(run, BATCH_COMMON_PART, i, "suppliers"));
        page_number(p, answer(run, BATCH_COMMON_PART, i, "elements"));
        page_number(p, answer(run, BATCH_COMMON_PART, i, "subscribers"));
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
    page_more(p, shown, n, "parts");
    buf_add_text(p->out, "</details>\n");
}

void page_suppliers(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_DIVERSITY);
    page_section(p, "suppliers", "Suppliers",
            "Shares of the whole network, on every base that the facts allow. Companies under one "
            "roof count as one; hatched are the restricted.");
    write_shares(p, run);
    write_concentrations(p, run);
    write_narrow(p, run);
    write_places(p, run);
    write_parts(p, run);
    page_section_end(p);
}
