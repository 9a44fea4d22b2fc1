// Private to the HTML report: its sections, escaping, and the page's own style and script.
//
// Rule: whatever is not a literal of ours goes through html_text, be it content or attribute value,
// and attributes are always quoted. No style attribute, no inline handler: the page's policy
// forbids them.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_HTML_H
#define ASSAY_HTML_H

#include "report/report_int.h"

struct asset { // made from assets/ at build time by assets/embed.py
    const char *text;
    size_t len;
    const char *sha256; // base64, for the page's content security policy
};

extern const struct asset report_css, report_js;

enum { RANK_HIGH = 70, RANK_MIDDLE = 40 }; // read first; read next
// What a browser handles at ease. The rest is counted, and the page says where it is.
enum { FINDINGS_SHOWN = 2000 };

struct page {
    struct buf *out;
    const struct run *run;
    const struct report_options *options;
    struct coverage coverage;
};

// The frame. `what` and the links are ours: they are not escaped.
struct html_link {
    const char *id, *name;
};
void html_begin(struct buf *out, const char *what, struct str subject);
void html_header(struct buf *out, const char *what, struct str subject,
        const struct html_link *skip, const struct html_link *links, size_t n);
void html_end(struct buf *out, const char *footer);
void html_fact(struct buf *out, const char *name, struct str value); // of <dl class="facts">

void html_text(struct buf *out, struct str s); // visible and escaped
void html_c(struct buf *out, const char *s);
void html_count(struct buf *out, uint64_t n);
const char *html_rank_class(double rank);
void html_share(struct buf *out, uint64_t part, uint64_t whole); // "99.3 %", rounded down

void html_summary(struct page *p);
void html_map(struct page *p);
void html_findings(struct page *p);
void html_rules(struct page *p);
void html_coverage(struct page *p);
void html_gaps(struct page *p);

#endif
