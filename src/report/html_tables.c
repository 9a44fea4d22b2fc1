// Rules, coverage by folder, files that were not read in full, and gaps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include <stdlib.h>

enum {
    ROWS_MOST = 500
}; // of one table; what is beyond is counted, and listed by the JSON Lines report

static size_t count_of_rule(const struct run *run, const char *id)
{
    size_t n = 0;
    for (size_t i = 0; i < run->n_findings; i++)
        n += strcmp(run->findings[i].rule, id) == 0;
    return n;
}

static void write_rule(struct page *p, const struct rule_record *r)
{
    struct buf *out = p->out;
    buf_add_text(out, "<details class=\"rule\" id=\"rule-");
    html_c(out, r->id);
    buf_add_text(out, "\"><summary><code>");
    html_c(out, r->id);
    buf_add_text(out, "</code> <span>");
    html_c(out, r->brief);
    buf_add_text(out, "</span> <b>");
    html_count(out, count_of_rule(p->run, r->id));
    buf_add_text(out, "</b></summary><p>");
    html_c(out, r->help);
    if (r->cwe)
        buf_printf(out, " <span class=\"note\">(CWE-%u)</span>", r->cwe);
    buf_add_text(out, "</p></details>\n");
}

void html_rules(struct page *p)
{
    buf_add_text(p->out,
            "<section id=\"rules\">\n<h2>Rules</h2>\n<p class=\"note\">What was looked for, and "
            "how often it was found.</p>\n");
    for (size_t i = 0; i < p->run->n_rules; i++)
        write_rule(p, &p->run->rules[i]);
    buf_add_text(p->out, "</section>\n");
}

struct folder {
    struct str name;
    uint64_t files, lines, analysed, guessed, opaque, skipped, unread;
};

// What all paths have in common, up to a '/': of sorted paths, what the first and the last have.
static size_t common_folder(const struct run *run)
{
    size_t common = 0;
    if (run->n_artefacts < 2)
        return 0;
    struct str a = run->artefacts[0].path, b = run->artefacts[run->n_artefacts - 1].path;
    for (size_t i = 0; i < size_min(a.len, b.len) && a.ptr[i] == b.ptr[i]; i++)
        if (a.ptr[i] == '/')
            common = i + 1;
    return common;
}

static struct str folder_of(struct str path, size_t common)
{
    size_t slash = common + str_find_byte(str_from(path, common), '/');
    return slash < path.len ? (struct str){ path.ptr, slash + 1 } : STR("./");
}

static void add_to_folder(struct folder *f, const struct artefact_record *a)
{
    f->files++;
    f->lines += a->function_lines;
    f->analysed += a->analysed;
    f->guessed += a->guessed;
    f->opaque += a->opaque;
    f->skipped += a->skipped;
    f->unread += is_unread(a) ? a->lines : 0;
}

static void write_cell(struct buf *out, uint64_t n)
{
    buf_add_text(out, "<td>");
    html_count(out, n);
}

static void write_folder(struct buf *out, const struct folder *f)
{
    const uint64_t counts[] = { f->files, f->lines };
    const uint64_t shares[] = { f->analysed, f->guessed, f->opaque, f->skipped };
    if (!f->lines && !f->unread)
        return;
    buf_printf(
            out, "<tr%s><th scope=\"row\"><code>", str_is(f->name, "all") ? " class=\"all\"" : "");
    html_text(out, f->name);
    buf_add_text(out, "</code>");
    for (size_t i = 0; i < ARRAY_LEN(counts); i++)
        write_cell(out, counts[i]);
    for (size_t i = 0; i < ARRAY_LEN(shares); i++) {
        buf_add_text(out, "<td>");
        if (f->lines)
            html_share(out, shares[i], f->lines);
    }
    write_cell(out, f->unread);
    buf_add_text(out, "</tr>\n");
}

// Requires artefacts in the order of their paths: the files of a folder stand together.
static void write_folders(struct page *p)
{
    struct folder folder = { 0 }, all = { .name = STR("all") };
    struct folder loose = { .name = STR("./") }; // files beside the folders stand between them
    size_t common = common_folder(p->run);
    buf_add_text(p->out,
            "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Folder<th "
            "scope=\"col\">Files"
            "<th scope=\"col\">Function lines<th scope=\"col\">Analysed<th scope=\"col\">Guessed"
            "<th scope=\"col\">Opaque<th scope=\"col\">Skipped<th scope=\"col\">Lines not "
            "read</tr></thead>"
            "\n<tbody>\n");
    for (size_t i = 0; i < p->run->n_artefacts; i++) {
        const struct artefact_record *a = &p->run->artefacts[i];
        struct str name = folder_of(a->path, common);
        add_to_folder(&all, a);
        if (str_is(name, "./")) {
            add_to_folder(&loose, a);
            continue;
        }
        if (!str_eq(name, folder.name)) {
            write_folder(p->out, &folder);
            folder = (struct folder){ .name = name };
        }
        add_to_folder(&folder, a);
    }
    write_folder(p->out, &folder);
    write_folder(p->out, &loose);
    write_folder(p->out, &all);
    buf_add_text(p->out, "</tbody></table></div>\n");
}

static uint32_t lost_lines(const struct artefact_record *a)
{
    return is_unread(a) || is_left_out(a) ? a->lines : a->opaque + a->skipped;
}

static int by_lost(const void *left, const void *right)
{
    const struct artefact_record *const *a = left, *const *b = right;
    uint32_t lost_a = lost_lines(*a), lost_b = lost_lines(*b);
    if (lost_a != lost_b)
        return lost_a > lost_b ? -1 : 1;
    return str_cmp((*a)->path, (*b)->path);
}

static void write_lost_file(struct buf *out, const struct artefact_record *a)
{
    buf_add_text(out, "<tr><th scope=\"row\"><code>");
    html_text(out, a->path);
    buf_add_text(out, "</code><td>");
    html_count(out, lost_lines(a));
    buf_add_text(out, "<td class=\"l\">");
    if (is_unread(a)) {
        html_c(out, a->language);
        buf_add_text(out, ": not analysed");
    } else if (is_left_out(a)) {
        html_c(out, a->role);
        buf_add_text(out, ": left out (");
        html_c(out, a->reason);
        buf_add_text(out, ")");
    } else {
        buf_add_text(out, "opaque or skipped, of ");
        html_count(out, a->function_lines);
        buf_add_text(out, " function lines");
    }
    buf_add_text(out, "</tr>\n");
}

static void write_beyond(struct buf *out, size_t n)
{
    if (n <= ROWS_MOST)
        return;
    buf_add_text(out, "<p class=\"note\">And ");
    html_count(out, n - ROWS_MOST);
    buf_add_text(out, " more, which the JSON Lines report lists.</p>\n");
}

static void write_lost(struct page *p)
{
    const struct run *run = p->run;
    size_t n = 0;
    const struct artefact_record **lost = mem_alloc((run->n_artefacts + 1) * sizeof *lost);
    for (size_t i = 0; i < run->n_artefacts; i++)
        if (lost_lines(&run->artefacts[i]))
            lost[n++] = &run->artefacts[i];
    qsort(lost, n, sizeof *lost, by_lost);
    if (n) {
        buf_add_text(p->out, "<details><summary>Files not read in full: ");
        html_count(p->out, n);
        buf_add_text(p->out,
                "</summary><div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">File"
                "<th scope=\"col\">Lines<th scope=\"col\" class=\"l\">Why</tr></thead>\n"
                "<tbody>\n");
        for (size_t i = 0; i < n && i < ROWS_MOST; i++)
            write_lost_file(p->out, lost[i]);
        buf_add_text(p->out, "</tbody></table></div>\n");
        write_beyond(p->out, n);
        buf_add_text(p->out, "</details>\n");
    }
    free(lost);
}

void html_coverage(struct page *p)
{
    buf_add_text(p->out, "<section id=\"coverage\">\n<h2>Coverage</h2>\n<p class=\"note\">Lines "
                         "inside functions. "
                         "<em>Analysed</em>: every call, condition and memory access was "
                         "understood. <em>Guessed</em>: "
                         "an unknown macro or type was read by its shape. <em>Opaque</em>: read, "
                         "but what it does is "
                         "not known. <em>Skipped</em>: could not be read.</p>\n");
    write_folders(p);
    write_lost(p);
    buf_add_text(p->out, "</section>\n");
}

static void write_gap(struct buf *out, const struct gap_record *g)
{
    buf_printf(out, "<tr%s><td class=\"l\">", g->is_cap ? " class=\"cap\"" : "");
    html_c(out, g->kind);
    buf_add_text(out, "<td class=\"l\"><code>");
    html_text(out, g->path);
    buf_add_text(out, "</code><td class=\"l\">");
    html_text(out, g->text);
    write_cell(out, g->count);
    buf_add_text(out, "</tr>\n");
}

void html_gaps(struct page *p)
{
    struct buf *out = p->out;
    size_t n = p->run->n_gaps, shown = 0;
    buf_add_text(out, "<section id=\"gaps\">\n<h2>Gaps</h2>\n");
    if (!n) {
        buf_add_text(out, "<p>None: nothing was refused, missing or cut short.</p>\n</section>\n");
        return;
    }
    buf_add_text(out,
            "<p class=\"note\">What was refused, missing or cut short, limits of ours first.</p>\n"
            "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\" class=\"l\">Kind"
            "<th scope=\"col\" class=\"l\">Where<th scope=\"col\" class=\"l\">What"
            "<th scope=\"col\">Count</tr></thead>\n<tbody>\n");
    for (int caps = 1; caps >= 0; caps--)
        for (size_t i = 0; i < n && shown < ROWS_MOST; i++)
            if (p->run->gaps[i].is_cap == (caps == 1)) {
                write_gap(out, &p->run->gaps[i]);
                shown++;
            }
    buf_add_text(out, "</tbody></table></div>\n");
    write_beyond(out, n);
    buf_add_text(out, "</section>\n");
}
