// The first screen: three sentences that need no training, and the figures behind them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

static size_t count_high(const struct run *run)
{
    size_t n = 0;
    while (n < run->n_findings && run->findings[n].rank >= RANK_HIGH) // they come sorted
        n++;
    return n;
}

static const char *plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

static void write_read(struct page *p)
{
    struct buf *out = p->out;
    const struct coverage *c = &p->coverage;
    buf_add_text(out, "<p>The source was read as delivered, without building or running it: ");
    html_count(out, c->files);
    buf_printf(out, " file%s, and in them ", plural(c->files));
    html_count(out, c->function_lines);
    buf_printf(out, " line%s of C functions", plural(c->function_lines));
    if (c->function_lines) {
        buf_add_text(out, ", of which ");
        html_share(out, c->analysed, c->function_lines);
        buf_add_text(out, " were understood in full");
    }
    buf_add_text(out, ".</p>\n");
}

static void write_found(struct page *p)
{
    struct buf *out = p->out;
    size_t n = p->run->n_findings, high = count_high(p->run);
    if (!n) {
        buf_add_text(out, "<p>No weakness was found, which is no proof that there is none.</p>\n");
        return;
    }
    buf_add_text(out, "<p><strong>");
    html_count(out, n);
    buf_printf(out, " possible weakness%s</strong> %s found; ", n == 1 ? "" : "es",
            n == 1 ? "was" : "were");
    if (high) {
        html_count(out, high);
        buf_printf(out,
                " of them rank%s %d or more of 100 and should be read first, beginning with: ",
                high == 1 ? "s" : "", RANK_HIGH);
    } else {
        buf_printf(out, "none ranks %d or more of 100; the highest is: ", RANK_HIGH);
    }
    buf_add_text(out, "<a href=\"#f1\">");
    html_text(out, p->run->findings[0].title);
    buf_add_text(out, "</a>.</p>\n");
}

static void write_not_read(struct page *p)
{
    struct buf *out = p->out;
    const struct coverage *c = &p->coverage;
    buf_add_text(out, "<p>");
    if (c->unread_lines) {
        html_count(out, c->unread_lines);
        buf_printf(out, " line%s in other languages %s not analysed", plural(c->unread_lines),
                c->unread_lines == 1 ? "was" : "were");
    } else {
        buf_add_text(out, "No code in other languages was left unread");
    }
    if (c->caps) {
        buf_add_text(out, ", and <strong>");
        html_count(out, c->caps);
        buf_printf(out, " limit%s cut the reading short</strong>", plural(c->caps));
    } else {
        buf_add_text(out, ", and no limit cut the reading short");
    }
    buf_add_text(out,
            "; the <a href=\"#coverage\">coverage</a> and the <a href=\"#gaps\">gaps</a> below "
            "name each part.</p>\n");
}

static void open_figure(struct buf *out)
{
    buf_add_text(out, "<div><dd>");
}

static void close_figure(struct buf *out, const char *label)
{
    buf_printf(out, "</dd><dt>%s</dt></div>\n", label);
}

static void write_figures(struct page *p)
{
    struct buf *out = p->out;
    const struct coverage *c = &p->coverage;
    buf_add_text(out, "<dl class=\"figures\">\n");
    open_figure(out);
    html_count(out, count_high(p->run));
    close_figure(out, "to read first (rank 70 or more)");
    open_figure(out);
    html_count(out, p->run->n_findings);
    close_figure(out, "findings in all");
    open_figure(out);
    html_share(out, c->analysed, c->function_lines);
    close_figure(out, "of function lines understood in full");
    open_figure(out);
    html_share(out, c->opaque + c->skipped, c->function_lines);
    close_figure(out, "of function lines not understood");
    open_figure(out);
    html_count(out, c->unread_lines);
    close_figure(out, "lines in languages not analysed");
    open_figure(out);
    html_count(out, c->caps);
    close_figure(out, "limits that cut the reading short");
    buf_add_text(out, "</dl>\n");
}

void html_summary(struct page *p)
{
    buf_add_text(p->out, "<section id=\"summary\">\n<h2>Summary</h2>\n<div class=\"lead\">\n");
    write_read(p);
    write_found(p);
    write_not_read(p);
    buf_add_text(p->out, "</div>\n");
    write_figures(p);
    buf_add_text(p->out, "</section>\n");
}
