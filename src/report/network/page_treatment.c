// What several regimes do to the same elements: a row a pattern, a column a regime.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

static const char *class_of(struct str treatment)
{
    return str_is(treatment, "free") ? "ok" : str_is(treatment, "banned") ? "r3" : "r2";
}

// A pattern's treatments stand together, one a regime, in the same order for all.
static size_t regimes_of(const struct run *run)
{
    size_t n = 0;
    while (n < n_answers(run, BATCH_TREATMENT) &&
            answer_number(run, BATCH_TREATMENT, n, "pattern") == 1)
        n++;
    return n;
}

static void write_treatment(struct network_page *p, const struct run *run, size_t row)
{
    struct str sure = answer_text(run, BATCH_TREATMENT, row, "sure");
    struct str may = answer_text(run, BATCH_TREATMENT, row, "may");
    struct str rules = answer_text(run, BATCH_TREATMENT, row, "rules");
    buf_printf(p->out, "<td class=\"l\"><span class=\"%s\"", class_of(sure));
    if (rules.len) {
        buf_add_text(p->out, " title=\"");
        html_text(p->out, rules);
        buf_add_text(p->out, "\"");
    }
    buf_add_text(p->out, ">");
    html_text(p->out, sure);
    if (!str_eq(sure, may)) {
        buf_printf(p->out, "</span> <span class=\"%s\">or ", str_is(sure, "banned") ? "r3" : "r2");
        html_text(p->out, may);
    }
    buf_add_text(p->out, "</span>");
}

static void write_pattern(struct network_page *p, const struct run *run, size_t row, size_t regimes)
{
    page_row(p);
    buf_add_text(p->out, "<td>");
    html_count(p->out, (uint64_t)answer_number(run, BATCH_PATTERN, row, "elements"));
    page_left(p, answer_text(run, BATCH_PATTERN, row, "examples"));
    for (size_t g = 0; g < regimes; g++)
        write_treatment(p, run, row * regimes + g);
    buf_add_text(p->out, "</tr>\n");
}

void page_treatment(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_COMPARE);
    size_t n = n_answers(run, BATCH_PATTERN), regimes = regimes_of(run), differ = 0, shown = 0;
    for (size_t i = 0; i < n; i++)
        differ += answer_number(run, BATCH_PATTERN, i, "differs") != 0;
    page_section(p, "treatment", "Regimes compared", NULL);
    buf_add_text(
            p->out, "<p class=\"note\">Elements that all regimes treat alike form a group. In ");
    html_count(p->out, differ);
    buf_add_text(p->out, " of ");
    html_count(p->out, n);
    buf_add_text(p->out, " groups the regimes do not agree: these come first.</p>\n<div "
                         "class=\"scroll\"><table class=\"net wide\">\n<thead><tr><th "
                         "scope=\"col\">Elements<th scope=\"col\" class=\"l\">Among them");
    for (size_t g = 0; g < regimes; g++) {
        buf_add_text(p->out, "<th scope=\"col\" class=\"l\">");
        html_text(p->out, answer_text(run, BATCH_TREATMENT, g, "regime"));
    }
    buf_add_text(p->out, "</tr></thead>\n<tbody>\n");
    for (int64_t differs = 1; differs >= 0; differs--)
        for (size_t i = 0; i < n && shown < PATTERNS_SHOWN; i++)
            if (answer_number(run, BATCH_PATTERN, i, "differs") == differs) {
                write_pattern(p, run, i, regimes);
                shown++;
            }
    page_table_end(p);
    page_more(p, shown, n, "groups");
    page_section_end(p);
}
