// The findings: a row each, which opens into a card with everything that speaks for and against it.
//
// There may be thousands, so that the markup is terse: end tags that HTML lets one omit are
// omitted. The card has the id, not the row, because browsers open a closed row when a link leads
// inside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include <inttypes.h>
#include <math.h>

// Of the finding's own file the name will do: the row has the whole path.
static void write_spot(struct buf *out, const struct spot *at, struct str own)
{
    struct str path = at->path;
    if (str_eq(path, own)) {
        size_t slash = str_rfind_byte(path, '/');
        path = str_from(path, slash < path.len ? slash + 1 : 0);
    }
    buf_add_text(out, "<b>");
    html_text(out, path);
    if (at->line)
        buf_printf(out, ":%" PRIu32, at->line);
    buf_add_text(out, "</b>");
    if (at->function.len) {
        buf_add_text(out, " in <i>");
        html_text(out, at->function);
        buf_add_text(out, "</i>");
    }
}

static struct str own_path(const struct finding *f)
{
    return f->n_places ? f->places[0].spot.path : STR("");
}

static void write_row(struct buf *out, size_t number, const struct finding *f)
{
    buf_printf(out, "<details><summary><b class=%s>%.1f</b><span class=t>",
            html_rank_class(f->rank), round_down(f->rank, 1));
    html_text(out, f->title);
    buf_add_text(out, "</span><span class=w><code>");
    html_text(out, own_path(f));
    if (f->n_places && f->places[0].spot.line)
        buf_printf(out, ":%" PRIu32, f->places[0].spot.line);
    buf_add_text(out, "</code><i>");
    html_c(out, f->rule);
    buf_printf(out, "</i></span></summary><div class=c id=f%zu>", number);
}

static void write_field(struct buf *out, const char *name, struct str text)
{
    if (!text.len)
        return;
    buf_printf(out, "<dt>%s<dd>", name);
    html_text(out, text);
}

// What the macros on the line become: the code that was judged.
static void write_expansion(struct page *p, const struct spot *at)
{
    const struct report_source *s = &p->options->source;
    struct str rest = s->expansion ? s->expansion(s->expansions, at->path, at->line) : STR("");
    if (!rest.len)
        return;
    buf_add_text(p->out, "<dl class=x>");
    while (rest.len) {
        struct str text = str_cut(&rest, '\n'), name = str_cut(&text, ':');
        buf_add_text(p->out, "<dt>");
        html_text(p->out, name);
        buf_add_text(p->out, "<dd>");
        html_text(p->out, str_trim(text));
    }
    buf_add_text(p->out, "</dl>");
}

static void write_source(struct page *p, const struct spot *at)
{
    struct excerpt x;
    if (!p->options->with_source || !excerpt_read(p->run, &p->options->source, at, 2, &x))
        return;
    buf_add_text(p->out, "<pre>");
    for (size_t i = 0; i < x.n_lines; i++) {
        bool is_marked = i == x.marked;
        struct str rest = x.lines[i];
        buf_printf(
                p->out, "%s<i>%5" PRIu32 "</i> ", is_marked ? "<mark>" : "", x.first + (uint32_t)i);
        while (rest.len) { // tabs are layout, not a danger: four columns each
            size_t tab = str_find_byte(rest, '\t');
            html_text(p->out, (struct str){ rest.ptr, tab });
            if (tab < rest.len)
                buf_add_text(p->out, "    ");
            rest = str_from(rest, tab + 1);
        }
        buf_add_text(p->out, is_marked ? "</mark>\n" : "\n");
    }
    buf_add_text(p->out, "</pre>");
    write_expansion(p, at);
}

struct list {
    const char *heading, *class;
    const struct evidence *items;
    size_t n;
    bool has_source;
};

static void write_evidence(struct page *p, const struct finding *f, struct list list)
{
    if (!list.n)
        return;
    buf_printf(p->out, "<h4>%s</h4><ol class=%s>", list.heading, list.class);
    for (size_t i = 0; i < list.n; i++) {
        buf_add_text(p->out, "<li>");
        write_spot(p->out, &list.items[i].spot, own_path(f));
        if (list.items[i].text.len) {
            buf_add_text(p->out, "<br>");
            html_text(p->out, list.items[i].text);
        }
        if (list.has_source)
            write_source(p, &list.items[i].spot);
    }
    buf_add_text(p->out, "</ol>");
}

enum {
    BAR_STEPS = 20
}; // widths are classes b1 to b20: the page's policy allows no style attributes

static void write_reasons(struct buf *out, const struct finding *f)
{
    double most = 1;
    if (!f->n_reasons)
        return;
    for (size_t i = 0; i < f->n_reasons; i++)
        most = fmax(most, fabs(f->reasons[i].points));
    buf_printf(out, "<h4>Why rank %.1f</h4><ul class=y>", round_down(f->rank, 1));
    for (size_t i = 0; i < f->n_reasons; i++) {
        double points = f->reasons[i].points;
        buf_printf(out, "<li><i class=\"%s b%.0f\"></i><b>%+g</b> ", points < 0 ? "n" : "p",
                fmax(1, BAR_STEPS * fabs(points) / most), points);
        html_text(out, f->reasons[i].text);
    }
    buf_add_text(out, "</ul>");
}

static void write_card(struct page *p, const struct finding *f)
{
    struct buf *out = p->out;
    buf_add_text(out, "<div><dl>");
    write_field(out, "Reach", f->reach);
    write_field(out, "Missing", f->missing);
    write_field(out, "Needs", f->configuration);
    write_field(out, "Doubt", f->doubt);
    buf_add_text(out, "</dl>");
    write_evidence(p, f, (struct list){ "Evidence", "e", f->places, f->n_places, true });
    write_evidence(p, f, (struct list){ "Path from the entry", "s", f->flow, f->n_flow, false });
    buf_add_text(out, "</div><div>");
    write_reasons(out, f);
    write_evidence(p, f, (struct list){ "Peers that do check", "e", f->peers, f->n_peers, false });
    write_evidence(p, f,
            (struct list){ "More places of the same cause", "e", f->clones, f->n_clones, false });
    buf_add_text(out, "<p class=m><a href=\"#rule-");
    html_c(out, f->rule);
    buf_add_text(out, "\">About the rule</a><code>");
    html_c(out, f->fingerprint);
    buf_add_text(out, "</code></div></div></details>\n");
}

// Hidden until the script shows it: without script it could do nothing.
static void write_tools(struct page *p)
{
    struct buf *out = p->out;
    buf_add_text(out, "<form class=\"tools\" id=\"tools\" hidden>\n"
                      "<label>Search <input type=\"search\" id=\"query\" autocomplete=\"off\" "
                      "placeholder=\"words in a finding\"></label>\n"
                      "<label>Rule <select id=\"rule\" data-is=\"summary i\"><option value=\"\">all</option>");
    for (size_t i = 0; i < p->run->n_rules; i++) {
        buf_add_text(out, "<option>");
        html_c(out, p->run->rules[i].id);
        buf_add_text(out, "</option>");
    }
    buf_add_text(out,
            "</select></label>\n"
            "<label>Rank at least <input type=\"number\" id=\"least\" min=\"0\" max=\"100\" "
            "value=\"0\"></label>\n"
            "<label>Order <select id=\"order\"><option value=\"\">rank</option>"
            "<option value=\"summary code\">place</option><option value=\"summary "
            "i\">rule</option>"
            "</select></label>\n"
            "<button type=\"button\" id=\"open\">Open the first ten</button>\n"
            "<output id=\"shown\" aria-live=\"polite\"></output>\n</form>\n");
}

static size_t page_findings(const struct page *p)
{
    return size_min(p->run->n_findings, FINDINGS_SHOWN);
}

void html_findings(struct page *p)
{
    struct buf *out = p->out;
    buf_add_text(out, "<section id=\"findings\">\n<h2>Findings</h2>\n");
    if (!p->run->n_findings) {
        buf_add_text(out, "<p>None.</p>\n</section>\n");
        return;
    }
    buf_add_text(out,
            "<p class=\"note\">Highest rank first. The rank, 0 to 100, orders the reading; it "
            "weighs who can reach the line, what follows, and what speaks against it.</p>\n");
    write_tools(p);
    buf_add_text(out, "<div id=\"list\">\n");
    for (size_t i = 0; i < page_findings(p); i++) {
        write_row(out, i + 1, &p->run->findings[i]);
        write_card(p, &p->run->findings[i]);
    }
    buf_add_text(out, "</div>\n");
    if (page_findings(p) < p->run->n_findings) {
        buf_add_text(out, "<p class=\"note\">");
        html_count(out, p->run->n_findings - page_findings(p));
        buf_printf(out,
                " more rank below %.1f; the other reports and the dossier hold them all.</p>\n",
                round_down(p->run->findings[page_findings(p) - 1].rank, 1) + 0.1);
    }
    buf_add_text(out, "</section>\n");
}
