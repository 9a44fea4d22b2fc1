// The findings as text for people: the most telling first, each with its line and why it stands
// there.
//
// Requires text_visible around everything from the drop: a terminal obeys what it is sent.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "report/network/network.h"
#include "report/view.h"

#include <inttypes.h>

enum { LABEL_COLUMN = 4, TEXT_COLUMN = 13 };

static void add_labelled(struct view *v, const char *label, struct str s)
{
    if (!s.len)
        return;
    view_spaces(v, LABEL_COLUMN);
    view_styled(v, DIM, str_of(label));
    view_spaces(v, TEXT_COLUMN - LABEL_COLUMN - strlen(label));
    view_wrapped(v, TEXT_COLUMN, s);
}

static void add_spot(struct view *v, const struct spot *at)
{
    struct buf place = { 0 };
    buf_add_str(&place, at->path);
    if (at->line)
        buf_printf(&place, ":%" PRIu32, at->line);
    if (at->line && at->column)
        buf_printf(&place, ":%" PRIu32, at->column);
    view_styled(v, CYAN, buf_str(&place));
    if (at->function.len) {
        buf_add_text(v->out, " in ");
        text_visible(v->out, at->function);
    }
    buf_free(&place);
}

// A line of source with tabs as four columns; tells the column at which character `mark` stands.
static size_t add_source_line(struct buf *line, struct str s, size_t mark)
{
    size_t column = 0, marked = 0;
    for (size_t i = 0; s.len; i++) {
        size_t before = line->len;
        const char *at = s.ptr;
        int32_t c = utf8_next(&s);
        if (i <= mark)
            marked = column;
        if (c == '\t') {
            do
                buf_add_byte(line, ' ');
            while (++column % 4);
        } else {
            text_visible(line, (struct str){ at, (size_t)(s.ptr - at) });
            column += text_columns((struct str){ line->ptr + before, line->len - before });
        }
    }
    return marked;
}

// Cuts at a character's border so that the line fits.
static void cut_columns(struct buf *line, size_t columns)
{
    struct str rest = buf_str(line);
    size_t used = 0;
    while (rest.len) {
        const char *at = rest.ptr;
        utf8_next(&rest);
        used += text_columns((struct str){ at, (size_t)(rest.ptr - at) });
        if (used > columns) {
            line->len = (size_t)(at - line->ptr);
            return;
        }
    }
}

static void add_excerpt(struct view *v, const struct spot *at)
{
    struct excerpt x;
    if (!excerpt_read(v->run, &v->o->source, at, 1, &x))
        return;
    for (size_t i = 0; i < x.n_lines; i++) {
        struct buf line = { 0 };
        bool is_marked = i == x.marked;
        size_t caret = add_source_line(&line, x.lines[i], at->column ? at->column - 1 : 0);
        cut_columns(&line, v->width - TEXT_COLUMN);
        view_style(v, is_marked ? BOLD : DIM);
        buf_printf(v->out, "  %s%7" PRIu32 " | ", is_marked ? ">" : " ", x.first + (uint32_t)i);
        buf_add_str(v->out, buf_str(&line));
        view_style(v, PLAIN);
        buf_add_byte(v->out, '\n');
        if (is_marked && at->column && caret < v->width - TEXT_COLUMN) {
            view_spaces(v, TEXT_COLUMN - 2);
            buf_add_text(v->out, "| ");
            view_spaces(v, caret);
            view_styled(v, RED, STR("^"));
            buf_add_byte(v->out, '\n');
        }
        buf_free(&line);
    }
}

static void add_places(struct view *v, const struct finding *f)
{
    for (size_t i = 1; i < f->n_places && i < 3; i++) {
        view_spaces(v, LABEL_COLUMN);
        view_styled(v, DIM, STR("see"));
        view_spaces(v, TEXT_COLUMN - LABEL_COLUMN - 3);
        add_spot(v, &f->places[i].spot);
        buf_add_byte(v->out, '\n');
        view_spaces(v, TEXT_COLUMN);
        view_wrapped(v, TEXT_COLUMN, f->places[i].text);
    }
}

static void add_counts(struct view *v, const struct finding *f)
{
    struct buf counts = { 0 };
    if (f->n_peers)
        buf_printf(&counts, "%zu place%s of the same shape do%s check", f->n_peers,
                f->n_peers == 1 ? "" : "s", f->n_peers == 1 ? "es" : "");
    if (f->n_clones)
        buf_printf(&counts, "%s%zu more place%s of the same cause", f->n_peers ? "; " : "",
                f->n_clones, f->n_clones == 1 ? "" : "s");
    add_labelled(v, "also", buf_str(&counts));
    buf_free(&counts);
}

static void add_reasons(struct view *v, const struct finding *f)
{
    struct buf reasons = { 0 };
    for (size_t i = 0; i < f->n_reasons; i++) {
        buf_printf(&reasons, "%s%+g ", i ? "; " : "", f->reasons[i].points);
        struct str text = f->reasons[i].text;
        if (text.len && text.ptr[text.len - 1] == '.')
            text.len--;
        buf_add_str(&reasons, text);
    }
    add_labelled(v, "rank", buf_str(&reasons));
    buf_free(&reasons);
}

// The title is often the function and what happens here.
static bool says(struct str title, struct str text)
{
    return title.len >= text.len && str_eq(str_from(title, title.len - text.len), text);
}

static void add_finding(struct view *v, size_t number, const struct finding *f)
{
    struct buf head = { 0 };
    buf_printf(&head, "%5.1f", round_down(f->rank, 1));
    view_styled(v, f->rank >= 70 ? RED : f->rank >= 40 ? YELLOW : BOLD, buf_str(&head));
    buf_add_text(v->out, "  ");
    view_style(v, BOLD);
    view_wrapped(v, 7, f->title);
    view_style(v, PLAIN);
    head.len = 0;
    buf_printf(&head, "#%zu", number);
    view_spaces(v, 5 - size_min(head.len, 5));
    view_styled(v, DIM, buf_str(&head));
    buf_add_text(v->out, "  ");
    view_styled(v, DIM, str_of(f->rule));
    buf_add_text(v->out, "  ");
    if (f->n_places)
        add_spot(v, &f->places[0].spot);
    buf_add_byte(v->out, '\n');
    if (f->n_places) {
        add_excerpt(v, &f->places[0].spot);
        if (!says(f->title, f->places[0].text))
            add_labelled(v, "here", f->places[0].text);
    }
    add_labelled(v, "reach", f->reach);
    add_labelled(v, "missing", f->missing);
    add_labelled(v, "needs", f->configuration);
    add_places(v, f);
    add_labelled(v, "doubt", f->doubt);
    add_counts(v, f);
    add_reasons(v, f);
    buf_add_byte(v->out, '\n');
    buf_free(&head);
}

static void add_share(struct view *v, const char *label, uint64_t part, uint64_t whole)
{
    if (!part)
        return;
    buf_printf(v->out, "  %-12s", label);
    struct buf n = { 0 };
    text_count(&n, part);
    buf_printf(v->out, "%12s  %6.2f %%\n", n.ptr, round_down(share(part, whole), 2));
    buf_free(&n);
}

static void add_files(struct view *v, const char *label, uint64_t files, uint64_t lines)
{
    if (!files)
        return;
    buf_printf(v->out, "  %-12s", label);
    struct buf n = { 0 };
    text_count(&n, lines);
    buf_printf(v->out, "%12s  lines in %" PRIu64 " files\n", n.ptr, files);
    buf_free(&n);
}

static void add_coverage(struct view *v)
{
    struct coverage c = coverage_of(v->run);
    view_styled(v, BOLD, STR("What was looked at"));
    buf_add_text(v->out, "\n  ");
    text_count(v->out, c.function_lines);
    buf_printf(v->out, " line%s of ", c.function_lines == 1 ? "" : "s");
    text_count(v->out, c.functions);
    buf_printf(v->out, " function%s, in ", c.functions == 1 ? "" : "s");
    text_count(v->out, c.files);
    buf_printf(v->out, " file%s\n", c.files == 1 ? "" : "s");
    add_share(v, "analysed", c.analysed, c.function_lines);
    add_share(v, "guessed", c.guessed, c.function_lines);
    add_share(v, "opaque", c.opaque, c.function_lines);
    add_share(v, "skipped", c.skipped, c.function_lines);
    add_files(v, "not read", c.unread_files, c.unread_lines);
    add_files(v, "left out", c.left_files, c.left_lines);
    buf_add_byte(v->out, '\n');
}

enum { GAPS_SHOWN = 12 };

static void add_gap(struct view *v, const struct gap_record *g)
{
    struct buf line = { 0 };
    if (g->path.len) {
        buf_add_str(&line, g->path);
        buf_add_text(&line, ": ");
    }
    buf_add_str(&line, g->text);
    if (g->count > 1)
        buf_printf(&line, " (%" PRIu64 ")", g->count);
    buf_add_text(v->out, "  ");
    view_styled(v, g->is_cap ? YELLOW : DIM, str_of(g->kind));
    buf_add_text(v->out, "  ");
    view_wrapped(v, 4 + strlen(g->kind), buf_str(&line));
    buf_free(&line);
}

// Limits first: they are what the user can do something about.
static void add_gaps(struct view *v)
{
    size_t shown = 0;
    if (!v->run->n_gaps)
        return;
    view_styled(v, BOLD, STR("What was not"));
    buf_add_byte(v->out, '\n');
    for (int caps = 1; caps >= 0; caps--)
        for (size_t i = 0; i < v->run->n_gaps && shown < GAPS_SHOWN; i++)
            if (v->run->gaps[i].is_cap == (caps == 1)) {
                add_gap(v, &v->run->gaps[i]);
                shown++;
            }
    if (v->run->n_gaps > shown)
        buf_printf(
                v->out, "  and %zu more, which the other reports list\n", v->run->n_gaps - shown);
    buf_add_byte(v->out, '\n');
}

void report_write_terminal(struct buf *out, const struct run *run, const struct report_options *o)
{
    struct view v = view_of(out, run, o);
    if (is_network_run(run)) {
        network_terminal(&v);
        return;
    }
    size_t shown = o->top && o->top < run->n_findings ? o->top : run->n_findings;
    for (size_t i = 0; i < shown; i++)
        add_finding(&v, i + 1, &run->findings[i]);
    add_coverage(&v);
    add_gaps(&v);
    buf_printf(out, "%zu finding%s in ", run->n_findings, run->n_findings == 1 ? "" : "s");
    text_visible(out, run->record.subject);
    if (shown < run->n_findings)
        buf_printf(out, ", the first %zu shown", shown);
    buf_add_byte(out, '\n');
}
