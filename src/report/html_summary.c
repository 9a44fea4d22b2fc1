// The first screen: what was done in two sentences, the ten places to read first, and what was not looked at.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include <inttypes.h>
#include <stdlib.h>

enum { PLACES_FIRST = 10, LANGUAGES_SHOWN = 6 };

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
    buf_add_text(out, ". ");
}

static void write_found(struct page *p)
{
    struct buf *out = p->out;
    size_t n = p->run->n_findings, high = count_high(p->run);
    if (!n) {
        buf_add_text(out, "No weakness was found, which is no proof that there is none.</p>\n");
        return;
    }
    buf_add_text(out, "<strong>");
    html_count(out, n);
    buf_printf(out, " possible weakness%s</strong> %s found; ", n == 1 ? "" : "es",
            n == 1 ? "was" : "were");
    if (high) {
        html_count(out, high);
        buf_printf(out, " of them rank%s %d or more of 100.</p>\n", high == 1 ? "s" : "", RANK_HIGH);
    } else {
        buf_printf(out, "none ranks %d or more of 100.</p>\n", RANK_HIGH);
    }
}

static void write_place(struct buf *out, size_t number, const struct finding *f)
{
    buf_printf(out, "<li><b class=\"%s\">%.1f</b> <a href=\"#f%zu\">", html_rank_class(f->rank),
            round_down(f->rank, 1), number);
    html_text(out, f->title);
    buf_add_text(out, "</a>");
    if (f->n_places) {
        buf_add_text(out, "<br><code>");
        html_text(out, f->places[0].spot.path);
        if (f->places[0].spot.line)
            buf_printf(out, ":%" PRIu32, f->places[0].spot.line);
        buf_add_text(out, "</code>");
    }
    buf_add_text(out, "</li>\n");
}

static void write_first(struct page *p)
{
    size_t n = size_min(p->run->n_findings, PLACES_FIRST);
    buf_add_text(p->out, "<div>\n<h3>To read first</h3>\n");
    if (!n)
        buf_add_text(p->out, "<p>Nothing was found.</p>\n");
    else
        buf_add_text(p->out, "<ol>\n");
    for (size_t i = 0; i < n; i++)
        write_place(p->out, i + 1, &p->run->findings[i]);
    buf_add_text(p->out, n ? "</ol>\n</div>\n" : "</div>\n");
}

struct amount { // lines that were not looked at, of one language or role
    const char *what;
    uint64_t files, lines;
};

static void add_amount(struct amount *all, size_t *n, size_t most, const char *what, uint64_t lines)
{
    size_t i = 0;
    while (i < *n && strcmp(all[i].what, what) != 0)
        i++;
    if (i == most)
        i--; // the last one takes what has no room
    if (i == *n)
        all[(*n)++] = (struct amount){ .what = i + 1 == most ? "other languages" : what };
    all[i].files++;
    all[i].lines += lines;
}

static int by_lines(const void *a, const void *b)
{
    const struct amount *x = a, *y = b;
    return x->lines != y->lines ? (x->lines < y->lines ? 1 : -1) : strcmp(x->what, y->what);
}

static void write_amount(struct buf *out, const struct amount *a, const char *suffix)
{
    buf_add_text(out, "<li><b>");
    html_count(out, a->lines);
    buf_printf(out, "</b> <span>line%s of ", plural(a->lines));
    html_c(out, a->what); // a dossier may come from somebody else
    buf_printf(out, "%s in ", suffix);
    html_count(out, a->files);
    buf_printf(out, " file%s</span></li>\n", plural(a->files));
}

static void write_unread(struct page *p)
{
    enum { MOST = 64, ROLES_MOST = 8 };
    struct amount languages[MOST] = { { 0 } }, roles[ROLES_MOST] = { { 0 } };
    size_t n_languages = 0, n_roles = 0;
    for (size_t i = 0; i < p->run->n_artefacts; i++) {
        const struct artefact_record *a = &p->run->artefacts[i];
        if (is_unread(a))
            add_amount(languages, &n_languages, MOST, a->language, a->lines);
        else if (is_left_out(a))
            add_amount(roles, &n_roles, ROLES_MOST, a->role, a->lines);
    }
    qsort(languages, n_languages, sizeof *languages, by_lines);
    qsort(roles, n_roles, sizeof *roles, by_lines);
    for (size_t i = LANGUAGES_SHOWN; i < n_languages; i++) {
        struct amount *last = &languages[LANGUAGES_SHOWN - 1];
        last->what = "other languages";
        last->files += languages[i].files;
        last->lines += languages[i].lines;
    }
    for (size_t i = 0; i < size_min(n_languages, LANGUAGES_SHOWN); i++)
        write_amount(p->out, &languages[i], "");
    for (size_t i = 0; i < n_roles; i++)
        write_amount(p->out, &roles[i], " C");
}

static void write_lost_lines(struct buf *out, uint64_t lines, const struct coverage *c, const char *what)
{
    if (!lines)
        return;
    buf_add_text(out, "<li><b>");
    html_count(out, lines);
    buf_printf(out, "</b> <span>line%s of C functions %s (", plural(lines), what);
    html_share(out, lines, c->function_lines);
    buf_add_text(out, ")</span></li>\n");
}

static void write_gaps_of(struct page *p, const char *kind, bool is_cap, const char *one, const char *many)
{
    size_t n = 0;
    for (size_t i = 0; i < p->run->n_gaps; i++)
        n += is_cap ? p->run->gaps[i].is_cap
                    : !p->run->gaps[i].is_cap && strcmp(p->run->gaps[i].kind, kind) == 0;
    if (!n)
        return;
    buf_printf(p->out, "<li%s><b>", is_cap ? " class=\"cap\"" : "");
    html_count(p->out, n);
    buf_printf(p->out, "</b> <span><a href=\"#gaps\">%s</a></span></li>\n", n == 1 ? one : many);
}

static void write_not_looked_at(struct page *p)
{
    struct buf *out = p->out;
    const struct coverage *c = &p->coverage;
    buf_add_text(out, "<div>\n<h3>Not looked at</h3>\n<ul>\n");
    write_gaps_of(p, "", true, "limit of ours cut the reading short",
            "limits of ours cut the reading short");
    write_unread(p);
    write_lost_lines(out, c->opaque + c->skipped, c, "that were not understood");
    write_lost_lines(out, c->guessed, c, "whose macros or types were guessed");
    write_lost_lines(out, c->inactive, c, "that no configuration compiles");
    write_gaps_of(p, "missing-include", false, "header that the drop lacks", "headers that the drop lacks");
    write_gaps_of(p, "unreadable", false, "file that could not be read", "files that could not be read");
    write_gaps_of(p, "refused", false, "file or link that was refused", "files and links that were refused");
    buf_add_text(out,
            "</ul>\n<p class=\"note\">Binaries, timing, races and the strength of cryptography were "
            "not examined. The <a href=\"#coverage\">coverage</a> and the <a href=\"#gaps\">gaps</a> "
            "name each part.</p>\n</div>\n");
}

void html_summary(struct page *p)
{
    buf_add_text(p->out, "<section id=\"summary\">\n<h2>Summary</h2>\n<div class=\"lead\">\n");
    write_read(p);
    write_found(p);
    buf_add_text(p->out, "</div>\n<div class=\"first\">\n");
    write_first(p);
    write_not_looked_at(p);
    buf_add_text(p->out, "</div>\n</section>\n");
}
