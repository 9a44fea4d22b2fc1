// Which lines of functions were understood: one mark a line, the worst that was said of it.
//
// A function's lines run from the start of its definition to its closing brace. A loss inside marks its lines;
// a loss at file scope is counted as function lines that were skipped, since what it was is not known. In a C++
// header that C includes it is not: such files are listed as not analysed, whatever C could read of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/program_int.h"

#include <stdlib.h>

enum mark { MARK_NONE, MARK_ANALYSED, MARK_GUESSED, MARK_OPAQUE, MARK_SKIPPED };

void coverage_begin(struct program *p)
{
    p->coverage = mem_zero(p->sources.n_drop, sizeof *p->coverage);
}

void coverage_take_losses(struct program *p, const struct parsed *parsed, uint32_t source)
{
    struct program_memory *m = p->memory;
    const struct source *s = &p->sources.items[source];
    bool counts = s->origin == SOURCE_DROP && s->file->kind != FILE_CPP;
    for (uint32_t i = 0; i < parsed->n_losses && counts; i++)
        vec_push(&m->losses, parsed->losses[i]);
}

struct marks {
    struct program *program;
    uint8_t **lines; // per source of the drop, one byte a line, from line 1; NULL where there is no function
};

static uint8_t *lines_of(struct marks *m, uint32_t source)
{
    if (!m->lines[source])
        m->lines[source] = mem_zero(m->program->sources.items[source].n_lines + 2, 1);
    return m->lines[source];
}

static void mark(struct marks *m, place from, place to, enum mark mark)
{
    const struct sources *s = &m->program->sources;
    struct place_line a = sources_line(s, from), b = sources_line(s, to);
    if (a.source >= s->n_drop || a.source != b.source || !a.line)
        return;
    uint8_t *lines = lines_of(m, a.source);
    for (uint32_t l = a.line; l <= b.line; l++)
        if (lines[l] < mark)
            lines[l] = (uint8_t)mark;
}

static enum mark mark_of(const struct loss *l)
{
    switch ((enum loss_kind)l->kind) {
    case LOSS_GUESSED:
        return MARK_GUESSED;
    case LOSS_OPAQUE:
        return MARK_OPAQUE;
    default:
        return MARK_SKIPPED;
    }
}

static void mark_functions(struct marks *m)
{
    struct program *p = m->program;
    for (uint32_t i = 0; i < p->n_functions; i++) {
        const struct ir_function *f = p->functions[i];
        if (f->source >= p->sources.n_drop)
            continue;
        mark(m, f->from, f->to, MARK_ANALYSED);
        p->coverage[f->source].functions++;
        for (uint32_t k = 0; k < f->n_losses; k++)
            mark(m, f->losses[k].from, f->losses[k].to, mark_of(&f->losses[k]));
    }
}

static void count_marks(struct coverage_file *c, const uint8_t *lines, uint32_t n)
{
    for (uint32_t l = 1; l <= n; l++) {
        c->function_lines += lines[l] != MARK_NONE;
        c->lines_analysed += lines[l] == MARK_ANALYSED;
        c->lines_guessed += lines[l] == MARK_GUESSED;
        c->lines_opaque += lines[l] == MARK_OPAQUE;
        c->lines_skipped += lines[l] == MARK_SKIPPED;
    }
}

// Lines of a unit's own file in arms that were not read. A header's arms depend on the unit: not counted.
static void count_inactive(const struct reading *r)
{
    struct program *p = r->program;
    VEC(struct inactive) list = { 0 };
    for (uint32_t i = 0; i < r->n_units; i++) {
        const struct unit *u = &r->units[i];
        for (uint32_t k = 0; k < u->n_skipped; k++) {
            struct place_line a = sources_line(&p->sources, u->skipped[k].from);
            struct place_line b = sources_line(&p->sources, u->skipped[k].to);
            p->coverage[u->source].lines_inactive += b.line - a.line;
            if (b.line > a.line)
                vec_push(&list, (struct inactive){ u->source, a.line, b.line - 1, u->skipped[k].condition });
        }
    }
    p->inactive = list.items;
    p->n_inactive = (uint32_t)list.len;
}

void coverage_finish(const struct reading *r)
{
    struct program *p = r->program;
    struct program_memory *m = p->memory;
    struct marks marks = { p, mem_zero(p->sources.n_drop, sizeof(uint8_t *)) };
    mark_functions(&marks);
    for (size_t i = 0; i < m->losses.len; i++)
        mark(&marks, m->losses.items[i].from, m->losses.items[i].to, mark_of(&m->losses.items[i]));
    uint32_t kept = 0;
    count_inactive(r);
    for (uint32_t i = 0; i < p->sources.n_drop; i++) {
        struct coverage_file c = p->coverage[i];
        c.source = i;
        if (marks.lines[i])
            count_marks(&c, marks.lines[i], p->sources.items[i].n_lines);
        free(marks.lines[i]);
        if (p->sources.items[i].lexed)
            p->coverage[kept++] = c;
    }
    p->n_coverage = kept;
    p->losses = m->losses.items;
    p->n_losses = (uint32_t)m->losses.len;
    free(marks.lines);
}

void coverage_free(struct program *p)
{
    vec_free(&p->memory->losses);
    free(p->coverage);
    free(p->inactive);
}
