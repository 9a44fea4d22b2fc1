// Requires a program that was read and kept its reading. Each wanted unit is preprocessed by one worker, whose tokens are sorted to the
// macro uses that stand in the file itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/expansions.h"

#include "base/buf.h"
#include "source/program_int.h"

#include <stdlib.h>

enum { MACRO_BYTES_MOST = 400, LINE_BYTES_MOST = 1200 };

struct expanded { // a line with macros
    uint32_t line;
    struct str text;
};

struct expanded_file {
    bool is_wanted;
    struct expanded *lines; // in order
    size_t n_lines;
};

struct expansions {
    const struct program *program;
    struct expanded_file *files; // by source
    struct arena *arenas;        // one a worker
    size_t workers;
};

struct expansions *expansions_new(const struct program *p)
{
    struct expansions *x = mem_zero(1, sizeof *x);
    x->program = p;
    x->workers = p->memory->workers;
    x->files = mem_zero(p->sources.n_drop + 1, sizeof *x->files);
    x->arenas = mem_zero(x->workers, sizeof *x->arenas);
    return x;
}

void expansions_free(struct expansions *x)
{
    if (!x)
        return;
    for (size_t i = 0; i < x->workers; i++)
        arena_release(&x->arenas[i]);
    free(x->arenas);
    free(x->files);
    free(x);
}

static struct expanded_file *find_file(const struct expansions *x, struct str path)
{
    const struct sources *s = &x->program->sources;
    uint32_t low = 0, high = s->n_drop;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_cmp(s->items[middle].path, path);
        if (order == 0)
            return &x->files[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

void expansions_want(struct expansions *x, struct str path)
{
    struct expanded_file *f = find_file(x, path);
    if (f)
        f->is_wanted = true;
}

struct use { // of a macro, in the file itself
    uint32_t line; // 0: elsewhere
    symbol macro;
    struct buf text;
    bool is_cut;
};

static void add_token(struct use *u, const struct ptok *t)
{
    struct str text = t->symbol ? symbol_text(t->symbol) : str_of(token_kind_name(t->kind));
    if (u->is_cut || t->kind == TOK_EOF || (t->kind >= TOK_INCLUDE && t->kind <= TOK_CFG_END))
        return;
    if (u->text.len + text.len > MACRO_BYTES_MOST) {
        u->is_cut = true;
        return;
    }
    if (u->text.len && t->flags & (PTOK_SPACE | PTOK_LINE))
        buf_add_byte(&u->text, ' ');
    buf_add_str(&u->text, text);
}

// What NULL and assert() are is known to every reader.
static bool is_of_drop(const struct sources *s, place defined)
{
    return defined && s->items[sources_of_place(s, defined)].origin != SOURCE_MODEL;
}

static struct use *find_uses(const struct expansions *x, const struct stream *s, uint32_t source)
{
    const struct sources *sources = &x->program->sources;
    struct use *uses = mem_zero(s->n_expansions + 1, sizeof *uses);
    for (size_t i = 1; i < s->n_expansions; i++) {
        const struct expansion *e = &s->expansions[i];
        if (!e->parent && is_of_drop(sources, e->defined) && e->used &&
                sources_of_place(sources, e->used) == source)
            uses[i] = (struct use){ .line = sources_line(sources, e->used).line, .macro = e->macro };
    }
    for (size_t i = 0; i < s->n_tokens; i++) {
        uint32_t root = s->tokens[i].expansion;
        while (root && s->expansions[root].parent)
            root = s->expansions[root].parent;
        if (uses[root].line)
            add_token(&uses[root], &s->tokens[i]);
    }
    return uses;
}

static void write_use(struct buf *out, const struct use *u)
{
    if (out->len > LINE_BYTES_MOST)
        return;
    if (out->len)
        buf_add_byte(out, '\n');
    buf_add_str(out, symbol_text(u->macro));
    buf_add_text(out, ": ");
    buf_add_str(out, u->text.len ? buf_str(&u->text) : STR("nothing"));
    if (u->is_cut)
        buf_add_text(out, " \u2026");
}

// Uses come in the order of the file, but for those in the arguments of others.
static void gather_lines(struct expanded_file *f, struct use *uses, size_t n, struct arena *keep)
{
    VEC(struct expanded) lines = { 0 };
    struct buf text = { 0 };
    for (size_t i = 1; i < n;) {
        uint32_t line = uses[i].line;
        text.len = 0;
        for (; i < n && (uses[i].line == line || !uses[i].line); i++)
            if (uses[i].line)
                write_use(&text, &uses[i]);
        if (text.len)
            vec_push(&lines, (struct expanded){ line, str_copy(keep, buf_str(&text)) });
    }
    f->lines = arena_copy(keep, lines.items, lines.len * sizeof *lines.items);
    f->n_lines = lines.len;
    vec_free(&lines);
    buf_free(&text);
}

static void read_file(void *context, size_t worker, size_t index)
{
    struct expansions *x = context;
    const struct unit *u = &x->program->memory->reading->units[index];
    struct expanded_file *f = &x->files[u->source];
    struct pp **pp = &x->program->memory->reading->pps[worker];
    if (!f->is_wanted)
        return;
    if (!*pp)
        *pp = pp_new(&x->program->memory->reading->shared);
    const struct stream *s = &pp_unit(*pp, u->source)->stream;
    struct use *uses = find_uses(x, s, u->source);
    gather_lines(f, uses, s->n_expansions, &x->arenas[worker]);
    for (size_t i = 1; i < s->n_expansions; i++)
        buf_free(&uses[i].text);
    free(uses);
}

void expansions_read(struct expansions *x, struct pool *pool)
{
    pool_for(pool, x->program->memory->reading->n_units, read_file, x);
}

struct str expansions_at(const struct expansions *x, struct str path, uint32_t line)
{
    const struct expanded_file *f = find_file(x, path);
    for (size_t i = 0; f && i < f->n_lines; i++)
        if (f->lines[i].line == line)
            return f->lines[i].text;
    return STR("");
}
