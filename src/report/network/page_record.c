// Screened names, decisions, assumptions, what is not known, and what this page is made from.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/network/page.h"

#include <inttypes.h>

static const char *verdict_class(struct str verdict)
{
    return str_is(verdict, "match") ? "r3" : str_is(verdict, "none") ? "ok" : "r2";
}

static void write_matches(struct network_page *p, const struct run *run)
{
    static const char *const heads[] = { "<Name", "<Answer", "<List", "<Row", "<Matched name",
        "<By", "Score", "<Differs in" };
    static const char *const texts[] = { "list", "row", "matched", "path" };
    size_t n = n_answers(run, BATCH_MATCH), shown = size_min(n, TABLE_ROWS);
    if (!n) {
        buf_add_text(p->out, "<p>No name was matched.</p>\n");
        return;
    }
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < shown; i++) {
        struct str verdict = answer_text(run, BATCH_MATCH, i, "verdict");
        page_row(p);
        page_head(p, answer_text(run, BATCH_MATCH, i, "name"));
        buf_printf(p->out, "<td class=\"l %s\">", verdict_class(verdict));
        html_text(p->out, verdict);
        for (size_t k = 0; k < ARRAY_LEN(texts); k++)
            page_left(p, answer_text(run, BATCH_MATCH, i, texts[k]));
        const struct cell *score = answer(run, BATCH_MATCH, i, "score");
        buf_add_text(p->out, "<td>");
        if (score->type == CELL_INTEGER)
            buf_printf(p->out, "%.3f", (double)score->integer / 1000);
        page_left(p, answer_text(run, BATCH_MATCH, i, "differs"));
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
    page_more(p, shown, n, "matches");
}

static void write_decisions_of(struct network_page *p, const struct run *run)
{
    static const char *const texts[] = { "subject", "decision", "who", "why", "evidence", "reply" };
    for (size_t i = 0; i < n_answers(run, BATCH_DECISION); i++) {
        page_row(p);
        buf_add_text(p->out, "<th scope=\"row\" class=\"d\">");
        if (answer(run, BATCH_DECISION, i, "day")->type == CELL_INTEGER)
            add_day(p->out, answer_number(run, BATCH_DECISION, i, "day"));
        for (size_t k = 0; k < ARRAY_LEN(texts); k++)
            page_left(p, answer_text(run, BATCH_DECISION, i, texts[k]));
        buf_add_text(p->out, "</tr>\n");
    }
}

static void write_decisions(struct network_page *p)
{
    static const char *const heads[] = { "<Day", "<Of", "<Decision", "<By", "<Why", "<Evidence",
        "<Reply" };
    buf_add_text(p->out, "<h3>Decisions and replies</h3>\n");
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < p->r->n_decisions; i++)
        write_decisions_of(p, p->r->decisions[i]);
    for (enum network_part part = 0; part < NETWORK_PARTS; part++)
        if (page_part(p, part))
            write_decisions_of(p, page_part(p, part));
    page_table_end(p);
}

void page_screening(struct network_page *p)
{
    page_section(p, "screening", "Screening and decisions",
            "Names held against lists. A match that is not certain is a person's to decide.");
    if (page_part(p, NETWORK_SCREEN))
        write_matches(p, page_part(p, NETWORK_SCREEN));
    if (page_has_decisions(p))
        write_decisions(p);
    page_section_end(p);
}

static void write_assumption(struct network_page *p, const struct run *run, size_t row)
{
    static const char *const texts[] = { "name", "value", "source" };
    page_row(p);
    for (size_t k = 0; k < ARRAY_LEN(texts); k++)
        page_left(p, answer_text(run, BATCH_ASSUMPTION, row, texts[k]));
    buf_add_text(p->out, "<td class=\"l\">");
    page_place(p, answer_text(run, BATCH_ASSUMPTION, row, "path"),
            answer_number(run, BATCH_ASSUMPTION, row, "line"));
    buf_add_text(p->out, "</tr>\n");
}

static bool are_sentences(const struct run *run)
{
    for (size_t i = 0; i < n_answers(run, BATCH_ASSUMPTION); i++)
        if (answer_text(run, BATCH_ASSUMPTION, i, "name").len ||
                answer_text(run, BATCH_ASSUMPTION, i, "source").len ||
                answer_text(run, BATCH_ASSUMPTION, i, "path").len)
            return false;
    return true;
}

static void write_sentences(struct network_page *p, const struct run *run, size_t n)
{
    buf_add_text(p->out, "<ul class=\"sentences\">\n");
    for (size_t i = 0; i < n; i++) {
        buf_add_text(p->out, "<li>");
        html_text(p->out, answer_text(run, BATCH_ASSUMPTION, i, "value"));
        buf_add_text(p->out, "</li>\n");
    }
    buf_add_text(p->out, "</ul>\n");
}

static void write_assumption_rows(struct network_page *p, const struct run *run, size_t n)
{
    static const char *const heads[] = { "<Name", "<Value", "<Source", "<Where" };
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < n; i++)
        write_assumption(p, run, i);
    page_table_end(p);
}

static void write_assumptions_of(struct network_page *p, const struct run *run)
{
    enum { SHORT = 20 };
    size_t n = n_answers(run, BATCH_ASSUMPTION), shown = size_min(n, TABLE_ROWS);
    buf_printf(p->out, "<details%s><summary>", n <= SHORT ? " open" : "");
    html_c(p->out, run->record.verb);
    buf_add_text(p->out, ": ");
    html_count(p->out, n);
    buf_add_text(p->out, "</summary>");
    if (are_sentences(run))
        write_sentences(p, run, shown);
    else
        write_assumption_rows(p, run, shown);
    page_more(p, shown, n, "assumptions");
    buf_add_text(p->out, "</details>\n");
}

void page_assumptions(struct network_page *p)
{
    page_section(p, "assumptions", "Assumptions",
            "What the answers take for granted, because no fact of the inventory says it.");
    for (enum network_part part = 0; part < NETWORK_PARTS; part++)
        if (page_has(p, part, BATCH_ASSUMPTION))
            write_assumptions_of(p, page_part(p, part));
    page_section_end(p);
}

// --- what is not known ---

static void write_known(struct network_page *p, const struct figure_record *f)
{
    struct str name = str_from(str_of(f->name), strlen("known."));
    int64_t parts = f->value > 0 ? (int64_t)(f->value * 100) : 0; // below 100 %: see is_partial
    buf_add_text(p->out, "<span>");
    html_text(p->out, name);
    buf_add_text(p->out, "</span>");
    p->text.len = 0;
    buf_printf(&p->text, "known of %.2f %%", (double)parts / 100);
    chart_begin(p->out, "bar", 12, "How much is known");
    chart_bar(
            p->out, "back", (struct span){ 0, 1 }, (struct span){ 0, 1 }, 0, 12, buf_str(&p->text));
    chart_bar(p->out, "certain", (struct span){ 0, parts }, (struct span){ 0, 10000 }, 0, 12,
            buf_str(&p->text));
    chart_end(p->out);
    buf_printf(p->out, "<b>%.2f %%</b>\n", (double)parts / 100);
}

static bool is_known(const struct figure_record *f)
{
    return str_starts(str_of(f->name), "known.");
}

static bool is_partial(const struct figure_record *f)
{
    return is_known(f) && f->value < 100;
}

static void write_gaps(struct network_page *p)
{
    static const char *const heads[] = { "<Kind", "<Where", "<What", "Times" };
    const struct run *run = p->inputs;
    size_t shown = size_min(run->n_gaps, TABLE_ROWS);
    if (!run->n_gaps)
        return;
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < shown; i++) {
        const struct gap_record *g = &run->gaps[i];
        page_row(p);
        page_left(p, str_of(g->kind));
        buf_add_text(p->out, "<td class=\"l\">");
        page_place(p, g->path, 0);
        page_left(p, g->text);
        page_count(p, (int64_t)g->count);
        buf_add_text(p->out, "</tr>\n");
    }
    page_table_end(p);
    page_more(p, shown, run->n_gaps, "gaps");
}

void page_unknown(struct network_page *p)
{
    const struct run *run = p->inputs;
    size_t complete = 0, partial = 0;
    for (size_t i = 0; i < run->n_figures; i++) {
        complete += is_known(&run->figures[i]) && !is_partial(&run->figures[i]);
        partial += is_partial(&run->figures[i]);
    }
    page_section(p, "unknown", "Not known",
            "Facts that the inventory does not give, and what hangs on them. They are not "
            "guessed: they make answers ranges, or leave them undecided.");
    write_gaps(p);
    if (partial) {
        buf_add_text(p->out, "<details><summary>How much of each fact is known: ");
        html_count(p->out, complete);
        buf_add_text(p->out, " complete, ");
        html_count(p->out, partial);
        buf_add_text(p->out, " not</summary><div class=\"lanes known\">\n");
        for (size_t i = 0; i < run->n_figures; i++)
            if (is_partial(&run->figures[i]))
                write_known(p, &run->figures[i]);
        buf_add_text(p->out, "</div></details>\n");
    }
    page_section_end(p);
}

// --- the record ---

static void write_files(struct network_page *p)
{
    static const char *const heads[] = { "<File", "<Format", "Bytes", "<SHA-256" };
    char hex[DIGEST_HEX];
    page_table(p, heads, ARRAY_LEN(heads));
    for (size_t i = 0; i < p->inputs->n_artefacts; i++) {
        const struct artefact_record *a = &p->inputs->artefacts[i];
        buf_printf(p->out, "<tr id=\"file-%zu\"><th scope=\"row\"><code>", i + 1);
        html_text(p->out, a->path);
        buf_add_text(p->out, "</code>");
        page_left(p, str_of(a->language));
        page_count(p, (int64_t)a->bytes);
        digest_hex(a->sha256, hex);
        buf_printf(p->out, "<td class=\"l\"><code>%s</code></tr>\n", hex);
    }
    page_table_end(p);
}

static void write_runs(struct network_page *p)
{
    static const char *const heads[] = { "Run", "<Question", "<Options", "<Rules", "<Digest" };
    page_table(p, heads, ARRAY_LEN(heads));
    for (enum network_part part = 0; part < NETWORK_PARTS; part++) {
        const struct run *run = page_part(p, part);
        if (!run)
            continue;
        buf_printf(p->out, "<tr><td>%" PRIu32, run->number);
        page_left(p, str_of(run->record.verb));
        page_left(p, run->record.options);
        page_left(p, run->record.rules);
        buf_printf(p->out, "<td class=\"l\"><code>%s</code></tr>\n", run->digest);
    }
    page_table_end(p);
}

void page_record(struct network_page *p)
{
    char hex[DIGEST_HEX];
    page_section(p, "record", "Record",
            "Whoever has the same files, the same rules and the same Assay gets these answers byte "
            "for byte. Every element and fact above names its file and line; these are the "
            "files.");
    if (p->inputs)
        write_files(p);
    buf_add_text(p->out, "<h3>The runs this page shows</h3>\n");
    write_runs(p);
    digest_hex(p->run->record.drop, hex);
    buf_add_text(p->out, "<dl class=\"facts\">\n");
    html_fact(p->out, "Engine", str_of(p->run->record.engine));
    html_fact(p->out, "Digest of all files", str_of(hex));
    buf_add_text(p->out, "</dl>\n");
    page_section_end(p);
}
