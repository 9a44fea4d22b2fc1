// Regimes in a table, and every verdict as a row that opens: what was measured, by which rule, of
// which elements. SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <inttypes.h>
#include <stdlib.h>

const char *const state_words[STATES_SHOWN] = { "fail", "undecided", "not yet due", "pass",
    "not applicable" };
static const char *const state_classes[STATES_SHOWN] = { "r3", "r2", "r2", "ok", "r1" };

size_t verdict_state_of(const struct run *run, size_t row)
{
    for (size_t s = 0; s < STATES_SHOWN; s++)
        if (answer_is(run, BATCH_VERDICT, row, "state", state_words[s]))
            return s;
    return STATE_UNDECIDED; // a word of a newer Assay
}

static bool is_same_rule(const struct run *run, size_t a, size_t b)
{
    return str_eq(answer_text(run, BATCH_VERDICT, a, "rule"),
                   answer_text(run, BATCH_VERDICT, b, "rule")) &&
           str_eq(answer_text(run, BATCH_VERDICT, a, "regime"),
                   answer_text(run, BATCH_VERDICT, b, "regime"));
}

struct ruled *rules_of(const struct run *run, size_t *n)
{
    size_t rows = n_answers(run, BATCH_VERDICT);
    struct ruled *rules = mem_zero(rows + 1, sizeof *rules);
    *n = 0;
    for (size_t i = 0; i < rows; i++) {
        if (!i || !is_same_rule(run, i - 1, i))
            rules[(*n)++] = (struct ruled){ .first = i };
        struct ruled *r = &rules[*n - 1];
        r->n++;
        r->counts[verdict_state_of(run, i)]++;
        r->at_due_fail += answer_is(run, BATCH_VERDICT, i, "at_due", "fail");
    }
    return rules;
}

// --- the table of regimes ---

static void write_regime(struct network_page *p, const struct ruled *rules, size_t n, size_t first)
{
    const struct run *run = p->verdicts;
    struct str id = answer_text(run, BATCH_VERDICT, rules[first].first, "regime");
    size_t counts[STATES_SHOWN] = { 0 }, n_rules = 0;
    for (size_t i = first; i < n; i++) {
        if (!str_eq(answer_text(run, BATCH_VERDICT, rules[i].first, "regime"), id))
            continue;
        n_rules++;
        size_t worst = 0;
        while (worst + 1 < STATES_SHOWN && !rules[i].counts[worst])
            worst++;
        counts[worst]++;
    }
    page_row(p);
    page_head(p, id);
    page_count(p, (int64_t)n_rules);
    for (size_t s = 0; s < STATES_SHOWN; s++) {
        buf_printf(p->out, "<td class=\"%s\">", counts[s] ? state_classes[s] : "none");
        html_count(p->out, counts[s]);
    }
    buf_add_text(p->out, "</tr>\n");
}

static void write_regimes(struct network_page *p, const struct ruled *rules, size_t n)
{
    static const char *const heads[] = { "<Regime", "Rules", "Broken", "Undecided", "Not yet due",
        "Met", "Not applicable" };
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < n; i++) {
        bool is_first = true;
        for (size_t k = 0; k < i && is_first; k++)
            is_first = !str_eq(answer_text(p->verdicts, BATCH_VERDICT, rules[k].first, "regime"),
                    answer_text(p->verdicts, BATCH_VERDICT, rules[i].first, "regime"));
        if (is_first)
            write_regime(p, rules, n, i);
    }
    page_table_end(p);
    buf_add_text(p->out, "<p class=\"note after\">A rule counts by its worst answer: one operator "
                         "that breaks it is enough.</p>\n");
}

// --- the verdicts ---

static void write_tools(struct network_page *p, const struct ruled *rules, size_t n)
{
    struct str last = STR("");
    buf_add_text(p->out,
            "<form class=\"tools\" id=\"tools\" hidden>\n"
            "<label>Search <input type=\"search\" id=\"query\" autocomplete=\"off\" "
            "placeholder=\"operator, rule, element, file\"></label>\n"
            "<label>State <select data-is=\"summary b\"><option value=\"\">all</option>");
    for (size_t s = 0; s < STATES_SHOWN; s++)
        buf_printf(p->out, "<option>%s</option>", state_words[s]);
    buf_add_text(p->out, "</select></label>\n<label>Regime <select data-is=\"summary u\">"
                         "<option value=\"\">all</option>");
    for (size_t i = 0; i < n; i++) {
        struct str id = answer_text(p->verdicts, BATCH_VERDICT, rules[i].first, "regime");
        if (str_eq(id, last))
            continue;
        buf_add_text(p->out, "<option>");
        html_text(p->out, id);
        buf_add_text(p->out, "</option>");
        last = id;
    }
    buf_add_text(p->out,
            "</select></label>\n"
            "<label>Order <select id=\"order\"><option value=\"\">worst first</option>"
            "<option value=\"summary i\">rule</option><option value=\"summary time\">due "
            "date</option><option value=\"summary .k\">scope</option></select></label>\n"
            "<button type=\"button\" id=\"open\">Open the first ten</button>\n"
            "<output id=\"shown\" aria-live=\"polite\"></output>\n</form>\n");
}

static void write_summary(struct network_page *p, size_t row)
{
    const struct run *run = p->verdicts;
    size_t state = verdict_state_of(run, row);
    struct str scope = answer_text(run, BATCH_VERDICT, row, "scope");
    const struct cell *due = answer(run, BATCH_VERDICT, row, "due");
    buf_printf(p->out, "<details id=\"v%zu\"><summary><b class=\"%s\">%s</b> <span class=\"t\">",
            row + 1, state_classes[state], state_words[state]);
    html_text(p->out, answer_text(run, BATCH_VERDICT, row, "title"));
    buf_add_text(p->out, "<span class=\"k\">");
    html_text(p->out, scope.len ? scope : STR("the network"));
    buf_add_text(p->out, "</span></span> <span class=\"w\"><span>");
    p->text.len = 0;
    verdict_measured(&p->text, run, row);
    html_text(p->out, buf_str(&p->text));
    buf_add_text(p->out, "</span><span><i>");
    html_text(p->out, answer_text(run, BATCH_VERDICT, row, "rule"));
    buf_add_text(p->out, "</i>");
    if (due->type == CELL_INTEGER) {
        buf_add_text(p->out, " \u00b7 <time>");
        add_day(p->out, due->integer);
        buf_add_text(p->out, "</time>");
    }
    buf_add_text(p->out, "</span><u>");
    html_text(p->out, answer_text(run, BATCH_VERDICT, row, "regime"));
    buf_add_text(p->out, "</u></span></summary>\n");
}

static void write_field(struct buf *out, const char *name, struct str value)
{
    if (!value.len)
        return;
    buf_printf(out, "<dt>%s</dt><dd>", name);
    html_text(out, value);
    buf_add_text(out, "</dd>");
}

static void write_source(struct network_page *p, size_t row)
{
    const struct run *run = p->verdicts;
    struct str trust = answer_text(run, BATCH_VERDICT, row, "trust");
    struct str section = answer_text(run, BATCH_VERDICT, row, "section");
    buf_add_text(p->out, "<dt>Source</dt><dd>");
    html_text(p->out, answer_text(run, BATCH_VERDICT, row, "document"));
    buf_add_text(p->out, section.len ? ", " : "");
    html_text(p->out, section);
    buf_printf(p->out, " <span class=\"%s\">", str_is(trust, "verified") ? "ok" : "r2");
    html_text(p->out, trust);
    buf_add_text(p->out, "</span></dd>");
}

static void write_due(struct network_page *p, size_t row)
{
    const struct run *run = p->verdicts;
    const struct cell *due = answer(run, BATCH_VERDICT, row, "due");
    if (due->type != CELL_INTEGER)
        return;
    buf_add_text(p->out, verdict_state_of(run, row) == STATE_NOT_YET ? "<dt>Binds</dt><dd>on "
                                                                     : "<dt>Binds</dt><dd>since ");
    add_day(p->out, due->integer);
    if (verdict_state_of(run, row) == STATE_NOT_YET) {
        buf_add_text(p->out, ": today's inventory would be <em>");
        html_text(p->out, answer_text(run, BATCH_VERDICT, row, "at_due"));
        buf_add_text(p->out, "</em> then");
    }
    buf_add_text(p->out, "</dd>");
}

static void write_cited(struct network_page *p, size_t row)
{
    const struct run *run = p->verdicts;
    buf_printf(p->out, "<li%s>",
            answer_number(run, BATCH_CITED, row, "certain") ? "" : " class=\"maybe\"");
    html_text(p->out, answer_text(run, BATCH_CITED, row, "name"));
    struct str supplier = answer_text(run, BATCH_CITED, row, "supplier");
    struct str product = answer_text(run, BATCH_CITED, row, "product");
    buf_add_text(p->out, " <span>");
    html_text(p->out, supplier.len ? supplier : STR("supplier unknown"));
    buf_add_text(p->out, product.len ? " " : "");
    html_text(p->out, product);
    buf_add_text(p->out, "</span> ");
    page_place(p, answer_text(run, BATCH_CITED, row, "path"),
            answer_number(run, BATCH_CITED, row, "line"));
    buf_add_text(p->out, "</li>\n");
}

static void write_elements(struct network_page *p, size_t row, struct span cited)
{
    size_t shown = size_min((size_t)(cited.high - cited.low), CITED_PER_VERDICT);
    uint64_t sure = (uint64_t)answer_number(p->verdicts, BATCH_VERDICT, row, "elements");
    uint64_t all = sure + (uint64_t)answer_number(p->verdicts, BATCH_VERDICT, row, "maybe");
    if (!shown)
        return;
    buf_add_text(p->out, "<h4>Elements that count</h4><ul class=\"z\">\n");
    for (size_t i = 0; i < shown; i++)
        write_cited(p, (size_t)cited.low + i);
    buf_add_text(p->out, "</ul>");
    if (all <= shown)
        return;
    buf_add_text(p->out, "<p class=\"note\">and ");
    html_count(p->out, all - shown);
    buf_add_text(p->out, " more");
    if ((uint64_t)(cited.high - cited.low) > shown) {
        buf_add_text(p->out, "; the dossier names ");
        html_count(p->out, (uint64_t)(cited.high - cited.low));
    }
    buf_add_text(p->out, "</p>");
}

static void write_card(struct network_page *p, size_t row, struct span cited)
{
    const struct run *run = p->verdicts;
    buf_add_text(p->out, "<div class=\"c\"><div><dl>");
    write_field(p->out, "For", answer_text(run, BATCH_VERDICT, row, "scope"));
    write_due(p, row);
    p->text.len = 0;
    verdict_measured(&p->text, run, row);
    write_field(p->out, "Measured", buf_str(&p->text));
    write_field(p->out, "Missing", answer_text(run, BATCH_VERDICT, row, "missing"));
    write_field(p->out, "Rule", answer_text(run, BATCH_VERDICT, row, "text"));
    write_source(p, row);
    buf_add_text(p->out, "</dl></div><div>");
    write_elements(p, row, cited);
    buf_add_text(p->out, "</div></div></details>\n");
}

struct span *cited_of(const struct run *run)
{
    size_t n = n_answers(run, BATCH_VERDICT);
    struct span *spans = mem_zero(n + 1, sizeof *spans);
    for (size_t i = 0; i < n_answers(run, BATCH_CITED); i++) {
        int64_t verdict = answer_number(run, BATCH_CITED, i, "verdict");
        if (verdict < 1 || (uint64_t)verdict > n)
            continue;
        struct span *s = &spans[verdict - 1];
        if (s->high != (int64_t)i)
            s->low = (int64_t)i;
        s->high = (int64_t)i + 1;
    }
    return spans;
}

void page_verdicts(struct network_page *p)
{
    const struct run *run = p->verdicts;
    size_t n, shown = 0, rows = n_answers(run, BATCH_VERDICT);
    struct ruled *rules = rules_of(run, &n);
    struct span *cited = cited_of(run);
    page_section(p, "verdicts", "Verdicts", NULL);
    write_regimes(p, rules, n);
    write_tools(p, rules, n);
    buf_add_text(p->out, "<div id=\"list\" class=\"verdicts\">\n");
    for (size_t s = 0; s < STATES_SHOWN; s++)
        for (size_t i = 0; i < rows && shown < VERDICTS_SHOWN; i++)
            if (verdict_state_of(run, i) == s) {
                write_summary(p, i);
                write_card(p, i, cited[i]);
                shown++;
            }
    buf_add_text(p->out, "</div>\n");
    page_more(p, shown, rows, "verdicts, the least pressing ones");
    page_section_end(p);
    free(rules);
    free(cited);
}
