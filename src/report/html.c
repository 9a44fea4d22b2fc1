// One self-contained page: it loads nothing, reads without script, and prints.
//
// The content security policy allows our own style and script by their hashes and nothing else, so
// that even an escaping mistake of ours could not run what a drop smuggles in.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

static void write_head(struct page *p)
{
    struct buf *out = p->out;
    buf_printf(out,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action "
            "'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Source review: ",
            report_css.sha256, report_js.sha256);
    html_text(out, p->run->record.subject);
    buf_add_text(out, "</title>\n<style>");
    buf_add(out, report_css.text, report_css.len);
    buf_add_text(out, "</style>\n</head>\n");
}

static void write_fact(struct buf *out, const char *name, struct str value)
{
    if (!value.len)
        return;
    buf_printf(out, "<div><dt>%s</dt><dd>", name);
    html_text(out, value);
    buf_add_text(out, "</dd></div>\n");
}

static void write_header(struct page *p)
{
    struct buf *out = p->out;
    struct buf root = { 0 };
    for (size_t i = 0; i < DIGEST_SIZE; i++)
        buf_printf(&root, "%02x", p->run->record.drop[i]);
    buf_add_text(out, "<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n"
                      "<header>\n<p class=\"brand\">Assay <span>Source review</span></p>\n<h1>");
    html_text(out, p->run->record.subject);
    buf_add_text(out, "</h1>\n<nav aria-label=\"Sections\"><a href=\"#summary\">Summary</a> "
                      "<a href=\"#map\">Map</a> <a href=\"#findings\">Findings</a> "
                      "<a href=\"#rules\">Rules</a> <a href=\"#coverage\">Coverage</a> "
                      "<a href=\"#gaps\">Gaps</a> <a href=\"#record\">Record</a></nav>\n"
                      "</header>\n<main>\n");
    buf_free(&root);
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
    write_fact(out, "Subject", p->run->record.subject);
    write_fact(out, "Engine", str_of(p->run->record.engine));
    write_fact(out, "Rules and models", p->run->record.rules);
    write_fact(out, "Options", p->run->record.options);
    write_fact(out, "Drop (Merkle root)", buf_str(&root));
    write_fact(out, "Digest of the results", str_of(p->run->digest));
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

void report_write_html(struct buf *out, const struct run *run, const struct report_options *o)
{
    struct page p = { out, run, o, coverage_of(run) };
    write_head(&p);
    write_header(&p);
    html_summary(&p);
    html_map(&p);
    html_findings(&p);
    html_rules(&p);
    html_coverage(&p);
    html_gaps(&p);
    write_record(&p);
    buf_add_text(out,
            "</main>\n<footer><p>Assay reads source without building or running it. A finding "
            "is a claim with evidence, for a reviewer to confirm or "
            "refute.</p></footer>\n<script>");
    buf_add(out, report_js.text, report_js.len);
    buf_add_text(out, "</script>\n</body>\n</html>\n");
}
