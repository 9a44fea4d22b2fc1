// Giving every file its range of places, and finding file and line of a place by binary search.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/sources.h"

#include "base/buf.h"
#include "base/vec.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

struct sources_memory {
    struct arena *tokens; // one a worker, and one for what comes later: until all is read
    struct arena texts;   // of what was synthesised: until all is lexed
    struct arena *lines;  // likewise, with its paths: as long as the sources
    size_t n;
};

static bool is_text(const struct file *f)
{
    return f->kind != FILE_BINARY && f->text.len < LEX_BYTES_MOST;
}

// Files that are lexed up front. Others are lexed too when a C file includes them by their exact name, which
// happens for .def, .inc and the like; intake calls those headers already when they hold C.
bool source_is_lexed(const struct file *f)
{
    return f->kind == FILE_C_SOURCE || f->kind == FILE_C_HEADER || f->kind == FILE_CPP;
}

static bool add(struct sources *s, struct source source)
{
    if (s->n >= s->cap || s->next_place + source.text.len + 1 > UINT32_MAX) {
        s->full = true;
        s->n_left_out++;
        return false;
    }
    source.base = (place)s->next_place;
    source.size = (uint32_t)source.text.len;
    s->next_place += source.text.len + 1;
    s->items[s->n++] = source;
    return true;
}

void sources_build(struct sources *s, const struct drop *drop, const struct virtual_file *models,
        size_t n_models, size_t room, size_t workers)
{
    *s = (struct sources){ .cap = (uint32_t)(drop->n_files + n_models + room) };
    s->items = mem_zero(s->cap, sizeof *s->items);
    struct sources_memory *m = s->memory = mem_zero(1, sizeof *s->memory);
    m->n = workers + 1;
    m->tokens = mem_zero(m->n, sizeof *m->tokens);
    m->lines = mem_zero(m->n, sizeof *m->lines);
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

static void lex(struct sources_memory *m, size_t worker, struct source *s)
{
    find_lines(s, &m->lines[worker]);
    bool unit = s->file && s->file->kind == FILE_C_SOURCE;
    s->lexed = lex_file(s->text, s->base, unit, &m->tokens[worker]);
}

static void lex_one(void *context, size_t worker, size_t index)
{
    struct sources *s = context;
    if (source_is_lexed(s->items[index].file))
        lex(s->memory, worker, &s->items[index]);
}

void sources_lex(struct sources *s, struct pool *pool)
{
    pool_for(pool, s->n_drop, lex_one, s);
}

void sources_lex_model(struct sources *s, uint32_t index)
{
    struct source *model = &s->items[index];
    if (model->lexed)
        return;
    lex(s->memory, s->memory->n - 1, model);
    for (uint32_t i = 0; i < model->lexed->n_tokens; i++)
        if (model->lexed->tokens[i].kind == TOK_NAME)
            symbol_mark(model->lexed->tokens[i].symbol, SYMBOL_LIBRARY);
}

struct str last_part(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return slash < path.len ? str_from(path, slash + 1) : path;
}

void sources_forget_texts(struct sources *s)
{
    for (uint32_t i = 0; i < s->n; i++)
        s->items[i].text = STR("");
    arena_release(&s->memory->texts);
}

void sources_forget_unit(struct sources *s, uint32_t index)
{
    const struct source *source = &s->items[index];
    bool unit = source->file && source->file->kind == FILE_C_SOURCE; // a header read alone is not worth it
    if (unit && source->alone && source->lexed)
        lexed_forget(source->lexed);
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
    struct sources_memory *m = s->memory;
    char *padded = arena_zero(&m->texts, text.len + FILE_PADDING);
    if (text.len)
        memcpy(padded, text.ptr, text.len);
    struct source source = { .path = str_copy(&m->lines[m->n - 1], path),
        .text = { padded, text.len },
        .origin = SOURCE_GENERATED };
    if (!add(s, source))
        return 0;
    lex(m, m->n - 1, &s->items[s->n - 1]);
    return s->n;
}

uint32_t sources_add_disk(struct sources *s, const char *path)
{
    struct buf text = { 0 };
    uint32_t added = read_all(path, &text) ? sources_add(s, str_of(path), buf_str(&text)) : 0;
    buf_free(&text);
    return added;
}

void sources_forget_tokens(struct sources *s)
{
    for (uint32_t i = 0; i < s->n; i++) {
        struct source *source = &s->items[i];
        source->lexed = NULL;
        atomic_store(&source->segments, NULL);
    }
    for (size_t i = 0; i < s->memory->n; i++)
        arena_release(&s->memory->tokens[i]);
}

void sources_free(struct sources *s)
{
    struct sources_memory *m = s->memory;
    for (size_t i = 0; m && i < m->n; i++) {
        arena_release(&m->tokens[i]);
        arena_release(&m->lines[i]);
    }
    if (m) {
        arena_release(&m->texts);
        free(m->tokens);
        free(m->lines);
    }
    free(m);
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
