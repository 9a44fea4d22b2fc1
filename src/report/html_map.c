// The coverage map: every rectangle a file, its area the lines, its colours how they were read.
//
// Each rectangle is filled in proportion, so that the coloured area itself is the statement. Its
// title is what a screen reader says; files with findings are links to the first of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "report/treemap.h"

#include <inttypes.h>
#include <math.h>

enum { MAP_WIDTH = 1200, MAP_HEIGHT = 620, LETTER = 7 };

static const struct reading {
    const char *class, *name, *meaning;
    size_t offset;
} readings[] = {
    { "ma", "analysed", "every call, condition and memory access understood",
            offsetof(struct lines, analysed) },
    { "mg", "guessed", "an unknown macro or type read by its shape",
            offsetof(struct lines, guessed) },
    { "mo", "opaque", "read, but its effect is not known", offsetof(struct lines, opaque) },
    { "ms", "skipped", "could not be read", offsetof(struct lines, skipped) },
    { "mu", "not analysed", "in a language that is not analysed", offsetof(struct lines, unread) },
};

static uint64_t lines_read(const struct node *n, size_t reading)
{
    uint64_t v;
    memcpy(&v, (const char *)&n->lines + readings[reading].offset, sizeof v);
    return v;
}

static void write_title(struct buf *out, const struct node *n)
{
    buf_add_text(out, "<title>");
    html_text(out, n->path);
    if (n->is_rest)
        buf_add_text(out, n->path.len ? " (small files)" : "small files");
    buf_add_text(out, ": ");
    html_count(out, n->total);
    buf_printf(out, " line%s", n->total == 1 ? "" : "s");
    if (n->files > 1)
        buf_printf(out, " in %" PRIu64 " files", n->files);
    for (size_t i = 0; i < ARRAY_LEN(readings); i++) {
        uint64_t v = lines_read(n, i);
        if (!v)
            continue;
        buf_add_text(out, ", ");
        html_share(out, v, n->total);
        buf_printf(out, " %s", readings[i].name);
    }
    if (n->findings)
        buf_printf(out, "; %zu finding%s, highest rank %.1f", n->findings,
                n->findings == 1 ? "" : "s", round_down(n->highest, 1));
    buf_add_text(out, "</title>");
}

// Stacks the readings along the longer side.
static void write_fill(struct buf *out, const struct node *n)
{
    double done = 0, width = fmax(n->width - 1, 0.5), height = fmax(n->height - 1, 0.5);
    for (size_t i = 0; i < ARRAY_LEN(readings); i++) {
        double part = (double)lines_read(n, i) / (double)n->total;
        if (part <= 0)
            continue;
        bool is_across = width >= height;
        buf_printf(out, "<rect class=%s x=%.1f y=%.1f width=%.1f height=%.1f />", readings[i].class,
                n->x + (is_across ? done * width : 0), n->y + (is_across ? 0 : done * height),
                is_across ? part * width : width, is_across ? height : part * height);
        done += part;
    }
}

static void write_dot(struct buf *out, const struct node *n)
{
    double most = fmin(n->width, n->height) / 2 - 1;
    double radius = fmin(3 + 1.2 * log2(1 + (double)n->findings), fmax(most, 1.5));
    buf_printf(out, "<circle class=%s cx=%.1f cy=%.1f r=%.1f />", html_rank_class(n->highest),
            n->x + n->width / 2, n->y + n->height / 2, radius);
}

// The last part of the path, as much of it as fits.
static void write_label(struct buf *out, const struct node *n, double y, const char *class)
{
    struct buf visible = { 0 };
    struct str path = n->path;
    size_t end = path.len && path.ptr[path.len - 1] == '/' ? path.len - 1 : path.len;
    size_t slash = str_rfind_byte((struct str){ path.ptr, end }, '/');
    struct str name = str_from(path, slash < end ? slash + 1 : 0);
    size_t fits = n->width > 10 ? (size_t)((n->width - 8) / LETTER) : 0;
    text_visible(&visible, name);
    if (fits >= 3 && name.len && text_columns(buf_str(&visible)) <= fits) {
        buf_printf(out, "<text class=%s x=%.1f y=%.1f>", class, n->x + 4, y);
        html_text(out, name);
        buf_add_text(out, "</text>");
    }
    buf_free(&visible);
}

static void write_file(struct buf *out, const struct node *n)
{
    bool is_link = n->findings && n->first_finding <= FINDINGS_SHOWN;
    if (is_link)
        buf_printf(out, "<a href=\"#f%zu\">", n->first_finding);
    else
        buf_add_text(out, "<g>");
    write_title(out, n);
    write_fill(out, n);
    if (!n->is_rest && n->height >= 26)
        write_label(out, n, n->y + 13, "l");
    if (n->findings)
        write_dot(out, n);
    buf_add_text(out, is_link ? "</a>\n" : "</g>\n");
}

static void write_node(struct buf *out, const struct node *n, bool is_root)
{
    if (!n->is_open) {
        write_file(out, n);
        return;
    }
    if (!is_root) {
        buf_printf(out, "<g><rect class=d x=%.1f y=%.1f width=%.1f height=%.1f />", n->x, n->y,
                fmax(n->width - 1, 0.5), fmax(n->height - 1, 0.5));
        write_title(out, n);
        write_label(out, n, n->y + 12, "h");
        buf_add_text(out, "</g>\n");
    }
    for (size_t i = 0; i < n->n_children; i++)
        write_node(out, &n->children[i], false);
}

static void write_legend(struct buf *out)
{
    buf_add_text(out, "<ul class=\"legend\">\n");
    for (size_t i = 0; i < ARRAY_LEN(readings); i++)
        buf_printf(out,
                "<li><svg viewBox=\"0 0 12 12\" aria-hidden=\"true\"><rect class=\"%s\" "
                "width=\"12\" "
                "height=\"12\"/></svg> <b>%s</b> %s</li>\n",
                readings[i].class, readings[i].name, readings[i].meaning);
    buf_add_text(out,
            "<li><svg viewBox=\"0 0 12 12\" aria-hidden=\"true\"><circle class=\"r3\" cx=\"6\" "
            "cy=\"6\" r=\"5\"/></svg> <b>findings</b> the bigger, the more; the colour is the "
            "highest rank</li>\n</ul>\n");
}

void html_map(struct page *p)
{
    struct arena arena = { 0 };
    struct buf *out = p->out;
    const struct node *root = treemap_make(&arena, p->run, MAP_WIDTH, MAP_HEIGHT);
    buf_add_text(out, "<section id=\"map\">\n<h2>Map</h2>\n");
    if (root) {
        buf_add_text(out,
                "<p class=\"note\">Each rectangle is a file, its area the lines of its functions "
                "(of its whole text where nothing was analysed), its colours how they were "
                "read.</p>\n<div class=\"map\">");
        buf_printf(out,
                "<svg viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"Coverage map of the drop, "
                "also "
                "given as a table under Coverage\">\n",
                MAP_WIDTH, MAP_HEIGHT);
        write_node(out, root, true);
        buf_add_text(out, "</svg></div>\n");
        write_legend(out);
    } else {
        buf_add_text(out, "<p>The drop holds no code that could be drawn.</p>\n");
    }
    buf_add_text(out, "</section>\n");
    arena_release(&arena);
}
