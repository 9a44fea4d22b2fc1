// Giving every file its range of places, and finding file and line of a place by binary search.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/sources.h"

#include "base/buf.h"
#include "base/vec.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

struct lex_job {
    struct sources *sources;
    struct arena *arenas; // one a worker
};

struct sources_memory {
    struct arena *arenas;
    size_t n;
    struct arena added; // texts and tokens of what came later
};

static bool is_text(const struct file *f)
{
    return f->kind != FILE_BINARY && f->text.len < LEX_BYTES_MOST;
}

// Files that are lexed up front. Others are lexed too when a C file includes them by their exact name, which
// happens for .def, .inc and the like; intake calls those headers already when they hold C.
static bool is_c(const struct source *s)
{
    enum file_kind k = s->file->kind;
    return k == FILE_C_SOURCE || k == FILE_C_HEADER || k == FILE_CPP;
}

static bool add(struct sources *s, struct source source)
{
    if (s->n >= s->cap || s->next_place + source.text.len + 1 > UINT32_MAX) {
        s->full = true;
        s->n_left_out++;
        return false;
    }
    source.base = (place)s->next_place;
    s->next_place += source.text.len + 1;
    s->items[s->n++] = source;
    return true;
}

void sources_build(struct sources *s, const struct drop *drop, const struct virtual_file *models,
        size_t n_models, size_t room)
{
    *s = (struct sources){ .cap = (uint32_t)(drop->n_files + n_models + room) };
    s->items = mem_zero(s->cap, sizeof *s->items);
    s->memory = mem_zero(1, sizeof *s->memory);
    uint64_t models_size = 0;
    for (size_t i = 0; i < n_models; i++)
        models_size += models[i].text.len + 1;
    s->next_place = 1 + models_size; // models have the first places, so that a huge drop cannot push them out
    for (size_t i = 0; i < drop->n_files; i++) {
        const struct file *f = &drop->files[i];
        if (is_text(f))
            add(s, (struct source){ .path = f->path, .text = f->text, .file = f });
    }
    uint64_t end = s->next_place;
    s->n_drop = s->n;
    s->next_place = 1;
    for (size_t i = 0; i < n_models; i++)
        add(s, (struct source){ .path = models[i].path, .text = models[i].text, .origin = SOURCE_MODEL });
    s->n_given = s->n;
    s->next_place = end;
}

static void find_lines(struct source *s, struct arena *keep)
{
    VEC(uint32_t) lines = { 0 };
    vec_reserve(&lines, s->text.len / 24 + 4);
    const char *p = s->text.ptr, *end = p + s->text.len;
    do {
        vec_push(&lines, (uint32_t)(p - s->text.ptr));
        const char *eol = memchr(p, '\n', (size_t)(end - p));
        p = eol ? eol + 1 : end;
    } while (p < end);
    s->lines = arena_copy(keep, lines.items, lines.len * sizeof *lines.items);
    s->n_lines = (uint32_t)lines.len;
    vec_free(&lines);
}

static void lex_one(void *context, size_t worker, size_t index)
{
    struct lex_job *job = context;
    struct source *s = &job->sources->items[index];
    if (!is_c(s))
        return;
    find_lines(s, &job->arenas[worker]);
    s->lexed = lex_file(s->text, s->base, &job->arenas[worker]);
}

void sources_lex(struct sources *s, struct pool *pool)
{
    struct sources_memory *m = s->memory;
    m->arenas = mem_zero(pool_size(pool), sizeof *m->arenas);
    m->n = pool_size(pool);
    struct lex_job job = { s, m->arenas };
    pool_for(pool, s->n_drop, lex_one, &job);
}

void sources_lex_model(struct sources *s, uint32_t index)
{
    struct source *model = &s->items[index];
    if (model->lexed)
        return;
    find_lines(model, &s->memory->added);
    model->lexed = lex_file(model->text, model->base, &s->memory->added);
    for (uint32_t i = 0; i < model->lexed->n_tokens; i++)
        if (model->lexed->tokens[i].kind == TOK_NAME)
            symbol_mark(model->lexed->tokens[i].symbol, SYMBOL_LIBRARY);
}

uint32_t sources_find_model(const struct sources *s, const char *path)
{
    for (uint32_t i = s->n_drop; i < s->n_given; i++)
        if (str_is(s->items[i].path, path))
            return 1 + i;
    return 0;
}

static bool read_all(const char *path, struct buf *out)
{
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
        return false;
    FILE *f = fopen(path, "rb");
    if (!f)
        return false;
    char chunk[16384];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(out, chunk, n);
    bool ok = !ferror(f) && out->len < LEX_BYTES_MOST;
    fclose(f);
    return ok;
}

uint32_t sources_add(struct sources *s, struct str path, struct str text)
{
    struct arena *a = &s->memory->added;
    char *padded = arena_zero(a, text.len + FILE_PADDING);
    if (text.len)
        memcpy(padded, text.ptr, text.len);
    struct source source = { .path = str_copy(a, path),
        .text = { padded, text.len },
        .origin = SOURCE_GENERATED };
    if (!add(s, source))
        return 0;
    struct source *made = &s->items[s->n - 1];
    find_lines(made, a);
    made->lexed = lex_file(made->text, made->base, a);
    return s->n;
}

uint32_t sources_add_disk(struct sources *s, const char *path)
{
    struct buf text = { 0 };
    uint32_t added = read_all(path, &text) ? sources_add(s, str_of(path), buf_str(&text)) : 0;
    buf_free(&text);
    return added;
}

void sources_free(struct sources *s)
{
    for (size_t i = 0; s->memory && i < s->memory->n; i++)
        arena_release(&s->memory->arenas[i]);
    if (s->memory) {
        arena_release(&s->memory->added);
        free(s->memory->arenas);
    }
    free(s->memory);
    free(s->items);
    *s = (struct sources){ 0 };
}

uint32_t sources_of_place(const struct sources *s, place at)
{
    // Three runs of rising bases: models, drop, synthesised.
    uint32_t low = s->n_drop, high = s->n_given;
    if (s->n_given < s->n && at >= s->items[s->n_given].base) {
        low = s->n_given;
        high = s->n;
    } else if (s->n_drop && at >= s->items[0].base) {
        low = 0;
        high = s->n_drop;
    }
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->items[middle].base <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

uint32_t source_line(const struct source *s, uint32_t offset)
{
    uint32_t low = 0, high = s->n_lines;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

struct place_line sources_line(const struct sources *s, place at)
{
    struct place_line out = { .source = sources_of_place(s, at) };
    const struct source *source = &s->items[out.source];
    if (!source->n_lines)
        return out;
    out.line = source_line(source, at - source->base);
    out.column = at - source->base - source->lines[out.line - 1] + 1;
    return out;
}
