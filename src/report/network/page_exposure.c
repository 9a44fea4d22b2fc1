// What a supplier, element, version or management host could stop, change and see; what cutting a
// supplier off does over time; and the controls that leave less. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "report/network/page.h"

#include <inttypes.h>

static const char *const effects[] = { "stop", "impair", "change", "see-records", "see-signalling",
    "see-user" };
static const char *const effect_words[] = { "stop", "impair", "change", "see records",
    "see signalling", "see user data" };
static const char *const kinds[] = { "supplier", "element", "version", "host" };
static const char *const kind_heads[] = { "Suppliers", "Single elements", "Software versions",
    "Management hosts" };
enum { ACTORS_SHOWN = 8 };

// What the answer was asked to go by, or else what its first row counts.
struct str exposure_base(const struct run *run)
{
    struct str by = option_word(run, "by");
    return by.len ? by : answer_text(run, BATCH_EXPOSURE, 0, "base");
}

static bool is_of_base(const struct run *run, size_t row)
{
    return str_eq(answer_text(run, BATCH_EXPOSURE, row, "base"), exposure_base(run));
}

static bool is_same_actor(const struct run *run, size_t a, size_t b)
{
    static const char *const columns[] = { "kind", "actor", "version" };
    for (size_t i = 0; i < ARRAY_LEN(columns); i++)
        if (!str_eq(answer_text(run, BATCH_EXPOSURE, a, columns[i]),
                    answer_text(run, BATCH_EXPOSURE, b, columns[i])))
            return false;
    return true;
}

static int64_t most_of(const struct run *run)
{
    int64_t most = 1;
    for (size_t i = 0; i < n_answers(run, BATCH_EXPOSURE); i++)
        if (is_of_base(run, i) && answer_number(run, BATCH_EXPOSURE, i, "high") > most)
            most = answer_number(run, BATCH_EXPOSURE, i, "high");
    return most;
}

static void write_span(struct network_page *p, const struct run *run, size_t row)
{
    int64_t low = answer_number(run, BATCH_EXPOSURE, row, "low");
    int64_t high = answer_number(run, BATCH_EXPOSURE, row, "high");
    html_count(p->out, (uint64_t)low);
    if (low != high) {
        buf_add_text(p->out, " to ");
        html_count(p->out, (uint64_t)high);
    }
    if (answer_number(run, BATCH_EXPOSURE, row, "open"))
        buf_add_text(p->out, " or more");
}

// Solid: certain; pale: what the missing facts do not rule out.
static void write_effect(
        struct network_page *p, const struct run *run, size_t row, size_t effect, int64_t most)
{
    struct span scale = { 0, most };
    int64_t low = answer_number(run, BATCH_EXPOSURE, row, "low");
    int64_t high = answer_number(run, BATCH_EXPOSURE, row, "high");
    struct str text = answer_text(run, BATCH_EXPOSURE, row, "evidence");
    buf_printf(p->out, "<span>%s</span>", effect_words[effect]);
    chart_begin(p->out, "bar", 16, effect_words[effect]);
    chart_bar(p->out, "possible", (struct span){ low, high }, scale, 0, 16,
            text.len ? text : STR("possible"));
    chart_bar(p->out, "certain", (struct span){ 0, low }, scale, 0, 16,
            text.len ? text : STR("certain"));
    chart_end(p->out);
    buf_add_text(p->out, "<b>");
    write_span(p, run, row);
    buf_add_text(p->out, "</b>\n");
}

static void write_actor(struct network_page *p, const struct run *run, size_t first, int64_t most)
{
    struct str version = answer_text(run, BATCH_EXPOSURE, first, "version");
    struct str evidence = STR("");
    buf_add_text(p->out, "<div class=\"actor\"><h4>");
    html_text(p->out, answer_text(run, BATCH_EXPOSURE, first, "actor"));
    buf_add_text(p->out, version.len ? " " : "");
    html_text(p->out, version);
    buf_add_text(p->out, "</h4><p class=\"note\">holds ");
    html_count(p->out, (uint64_t)answer_number(run, BATCH_EXPOSURE, first, "certain"));
    if (answer_number(run, BATCH_EXPOSURE, first, "possible") !=
            answer_number(run, BATCH_EXPOSURE, first, "certain")) {
        buf_add_text(p->out, " to ");
        html_count(p->out, (uint64_t)answer_number(run, BATCH_EXPOSURE, first, "possible"));
    }
    buf_add_text(p->out, answer_number(run, BATCH_EXPOSURE, first, "possible") == 1
                                 ? " element</p><div class=\"lanes thin\">\n"
                                 : " elements</p><div class=\"lanes thin\">\n");
    for (size_t e = 0; e < ARRAY_LEN(effects); e++)
        for (size_t i = first; i < n_answers(run, BATCH_EXPOSURE) && is_same_actor(run, first, i);
                i++)
            if (is_of_base(run, i) && answer_is(run, BATCH_EXPOSURE, i, "effect", effects[e])) {
                write_effect(p, run, i, e, most);
                if (!evidence.len)
                    evidence = answer_text(run, BATCH_EXPOSURE, i, "evidence");
            }
    buf_add_text(p->out, "</div>");
    if (evidence.len) {
        buf_add_text(p->out, "<p class=\"note\">For example: ");
        html_text(p->out, evidence);
        buf_add_text(p->out, "</p>");
    }
    buf_add_text(p->out, "</div>\n");
}

static void write_kind(struct network_page *p, const struct run *run, size_t kind, int64_t most)
{
    size_t n = 0, shown = 0;
    for (size_t i = 0; i < n_answers(run, BATCH_EXPOSURE); i++) {
        if (!answer_is(run, BATCH_EXPOSURE, i, "kind", kinds[kind]) ||
                (i && is_same_actor(run, i - 1, i)))
            continue;
        if (!n++)
            buf_printf(p->out, "<h3>%s</h3>\n<div class=\"actors\">\n", kind_heads[kind]);
        if (n <= ACTORS_SHOWN) {
            write_actor(p, run, i, most);
            shown++;
        }
    }
    if (n)
        buf_add_text(p->out, "</div>\n");
    page_more(p, shown, n, "of them");
}

// --- cut off ---

static void write_lapses(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Day", "<Supplier", "Updates end", "Management ends",
        "Support ends", "Certificates end", "Impaired", "Stopped", "<Counted in", "<For example" };
    static const char *const counts[] = { "updates", "management", "support", "certificate" };
    static const char *const spans[][2] = { { "impair_low", "impair_high" },
        { "stop_low", "stop_high" } };
    size_t n = n_answers(run, BATCH_LAPSE), shown = size_min(n, TABLE_ROWS);
    if (!n)
        return;
    buf_add_text(p->out, "<details><summary>If a supplier is cut off: what lapses when (");
    html_count(p->out, n);
    buf_add_text(p->out, " days)</summary>");
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < shown; i++) {
        page_row(p);
        buf_add_text(p->out, "<th scope=\"row\" class=\"d\">");
        add_day(p->out, answer_number(run, BATCH_LAPSE, i, "day"));
        page_left(p, answer_text(run, BATCH_LAPSE, i, "supplier"));
        for (size_t k = 0; k < ARRAY_LEN(counts); k++)
            page_number(p, answer(run, BATCH_LAPSE, i, counts[k]));
        for (size_t k = 0; k < ARRAY_LEN(spans); k++) {
            int64_t low = answer_number(run, BATCH_LAPSE, i, spans[k][0]);
            int64_t high = answer_number(run, BATCH_LAPSE, i, spans[k][1]);
            page_count(p, low);
            if (low != high) {
                buf_add_text(p->out, " to ");
                html_count(p->out, (uint64_t)high);
            }
        }
        page_left(p, answer_text(run, BATCH_LAPSE, i, "base"));
        page_left(p, answer_text(run, BATCH_LAPSE, i, "example"));
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
    page_more(p, shown, n, "days");
    buf_add_text(p->out, "</details>\n");
}

// --- controls ---

static void write_step(
        struct network_page *p, const struct run *run, size_t row, int64_t whole, bool is_before)
{
    int64_t left = answer_number(run, BATCH_REMEDY, row, is_before ? "before" : "remain");
    p->text.len = 0;
    text_count(&p->text, (uint64_t)left);
    buf_add_text(&p->text, " left");
    buf_add_text(p->out, "<span>");
    if (is_before) {
        buf_add_text(p->out, "Before");
    } else {
        buf_printf(p->out, "%" PRId64 ". ", answer_number(run, BATCH_REMEDY, row, "step"));
        html_text(p->out, answer_text(run, BATCH_REMEDY, row, "control"));
        buf_add_text(p->out, " <i>");
        html_count(p->out, (uint64_t)answer_number(run, BATCH_REMEDY, row, "elements"));
        buf_add_text(p->out, " elements</i>");
    }
    buf_add_text(p->out, "</span>");
    chart_begin(p->out, "bar", 20, "What is left");
    chart_bar(p->out, is_before ? "possible" : "certain", (struct span){ 0, left },
            (struct span){ 0, whole }, 0, 20, buf_str(&p->text));
    chart_end(p->out);
    buf_add_text(p->out, "<b>");
    add_percent(p->out, left, whole);
    buf_add_text(p->out, "</b>\n");
}

static void write_plans(struct network_page *p, const struct run *run)
{
    struct str last = STR("");
    size_t n = n_answers(run, BATCH_REMEDY);
    if (!n)
        return;
    buf_add_text(p->out, "<h3>Controls, and what each leaves</h3>\n<p class=\"note\">Each step is "
                         "the control that cuts the most of what is left; in per cent of the "
                         "exposure before.</p>\n");
    for (size_t i = 0; i < n; i++) {
        struct str supplier = answer_text(run, BATCH_REMEDY, i, "supplier");
        int64_t whole = answer_number(run, BATCH_REMEDY, i, "before");
        if (!i || !str_eq(last, supplier)) {
            buf_add_text(p->out, i ? "</div>\n<h4>" : "<h4>");
            html_text(p->out, supplier);
            buf_add_text(p->out, "</h4><div class=\"lanes steps\">\n");
            write_step(p, run, i, whole, true);
        }
        write_step(p, run, i, whole, false);
        last = supplier;
    }
    buf_add_text(p->out, "</div>\n");
}

void page_exposure(struct network_page *p)
{
    const struct run *run = page_part(p, NETWORK_CONTAIN);
    int64_t most = most_of(run);
    page_section(p, "exposure", "Exposure", NULL);
    buf_add_text(p->out, "<p class=\"note\">What each could do if it turned hostile, counted in ");
    html_text(p->out, exposure_base(run));
    buf_add_text(p->out, ". Solid is certain by the facts; pale is what the missing facts do not "
                         "rule out. All bars have one scale.</p>\n");
    for (size_t k = 0; k < ARRAY_LEN(kinds); k++)
        write_kind(p, run, k, most);
    write_plans(p, run);
    write_lapses(p, run);
    page_section_end(p);
}
