// One self-contained page: it loads nothing, reads without script, and prints.
//
// The content security policy allows our own style and script by their hashes and nothing else, so
// that even an escaping mistake of ours could not run what a drop smuggles in.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "report/network/network.h"

void html_begin(struct buf *out, const char *what, struct str subject)
{
    buf_printf(out,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action "
            "'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>%s: ",
            report_css.sha256, report_js.sha256, what);
    html_text(out, subject);
    buf_add_text(out, "</title>\n<style>");
    buf_add(out, report_css.text, report_css.len);
    buf_add_text(out, "</style>\n</head>\n");
}

void html_header(struct buf *out, const char *what, struct str subject,
        const struct html_link *skip, const struct html_link *links, size_t n)
{
    buf_printf(out,
            "<body>\n<a class=\"skip\" href=\"#%s\">%s</a>\n"
            "<header>\n<p class=\"brand\">Assay <span>%s</span></p>\n<h1>",
            skip->id, skip->name, what);
    html_text(out, subject);
    buf_add_text(out, "</h1>\n<nav aria-label=\"Sections\">");
    for (size_t i = 0; i < n; i++)
        buf_printf(out, "%s<a href=\"#%s\">%s</a>", i ? " " : "", links[i].id, links[i].name);
    buf_add_text(out, "</nav>\n</header>\n<main>\n");
}

void html_end(struct buf *out, const char *footer)
{
    buf_printf(out, "</main>\n<footer><p>%s</p></footer>\n<script>", footer);
    buf_add(out, report_js.text, report_js.len);
    buf_add_text(out, "</script>\n</body>\n</html>\n");
}

void html_fact(struct buf *out, const char *name, struct str value)
{
    if (!value.len)
        return;
    buf_printf(out, "<div><dt>%s</dt><dd>", name);
    html_text(out, value);
    buf_add_text(out, "</dd></div>\n");
}

static void write_record(struct page *p)
{
    struct buf *out = p->out;
    struct buf root = { 0 };
    for (size_t i = 0; i < DIGEST_SIZE; i++)
        buf_printf(&root, "%02x", p->run->record.drop[i]);
    buf_add_text(out, "<section id=\"record\">\n<h2>Record</h2>\n"
                      "<p>Whoever has the same drop and the same Assay gets this report byte for "
                      "byte. The digest "
                      "covers every recorded file, rule, finding, figure and gap.</p>\n<dl "
                      "class=\"facts\">\n");
    html_fact(out, "Subject", p->run->record.subject);
    html_fact(out, "Engine", str_of(p->run->record.engine));
    html_fact(out, "Rules and models", p->run->record.rules);
    html_fact(out, "Options", p->run->record.options);
    html_fact(out, "Drop (Merkle root)", buf_str(&root));
    html_fact(out, "Digest of the results", str_of(p->run->digest));
    for (size_t i = 0; i < p->run->n_figures; i++) {
        struct buf value = { 0 };
        buf_printf(&value, "%.10g %s", p->run->figures[i].value, p->run->figures[i].unit);
        buf_add_text(out, "<div><dt>");
        html_c(out, p->run->figures[i].name);
        buf_add_text(out, "</dt><dd>");
        html_text(out, buf_str(&value));
        buf_add_text(out, "</dd></div>\n");
        buf_free(&value);
    }
    buf_add_text(out, "</dl>\n</section>\n");
    buf_free(&root);
}

static const struct html_link sections[] = { { "summary", "Summary" }, { "map", "Map" },
    { "findings", "Findings" }, { "rules", "Rules" }, { "coverage", "Coverage" },
    { "gaps", "Gaps" }, { "record", "Record" } };

void report_write_html(struct buf *out, const struct run *run, const struct report_options *o)
{
    struct page p = { out, run, o, coverage_of(run) };
    const char *what = "Source review";
    if (is_network_run(run)) {
        network_html(out, run, o->network);
        return;
    }
    html_begin(out, what, run->record.subject);
    html_header(out, what, run->record.subject,
            &(struct html_link){ "findings", "Skip to the findings" }, sections,
            ARRAY_LEN(sections));
    html_summary(&p);
    html_map(&p);
    html_findings(&p);
    html_rules(&p);
    html_coverage(&p);
    html_gaps(&p);
    write_record(&p);
    html_end(out, "Assay reads source without building or running it. A finding is a claim with "
                  "evidence, for a reviewer to confirm or refute.");
}
