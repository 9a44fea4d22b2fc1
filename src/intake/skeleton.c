// Folders full of files of one mould: what a generator leaves that puts no banner on its output.
//
// A file's shapes are its lines with a call in them, with strings, numbers and the file's own name
// taken out and all words but the called ones made equal. A shape is common when a fifth of the
// folder's files have it. A folder is moulded when in three fifths of its files three fifths of the
// shapes are common. Measured on folders of codecs written by hand, the likest of people's work, a
// quarter of the files get that far; in generated ones without banners, over two thirds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

#include "base/hash.h"
#include "base/map.h"

#include <stdlib.h>

enum { FOLDER_FILES_LEAST = 40, SHAPES_LEAST = 4, SHAPES_MOST = 256, LOOK_BYTES = 32 * 1024 };

static const char mould[] = "generated: one of many files of the same mould";

struct shapes {
    uint64_t hashes[SHAPES_MOST];
    size_t n;
};

struct skeleton {
    const struct drop *drop;
    VEC(size_t) members; // files of one folder and kind
    struct shapes *shapes;
};

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool is_keyword(struct str w)
{
    static const char *const words[] = { "if", "while", "for", "switch", "return", "sizeof" };
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (str_is(w, words[i]))
            return true;
    return false;
}

// A called word without the file's own name in it.
static uint64_t hash_called(struct str w, struct str stem)
{
    size_t at = stem.len >= 3 ? str_find(w, stem) : w.len;
    if (at == w.len)
        return hash_bytes(w.ptr, w.len);
    struct str rest = str_from(w, at + stem.len);
    return hash_pair(hash_bytes(w.ptr, at), hash_bytes(rest.ptr, rest.len));
}

// The hash of a line's shape, or 0 when no word is called in it.
static uint64_t hash_line(struct str line, struct str stem)
{
    uint64_t h = 1;
    bool has_call = false;
    for (size_t i = 0; i < line.len;) {
        char c = line.ptr[i];
        if (is_word(c)) {
            size_t from = i;
            while (i < line.len && is_word(line.ptr[i]))
                i++;
            struct str w = { line.ptr + from, i - from };
            bool is_called = i < line.len && line.ptr[i] == '(' && !is_keyword(w);
            has_call |= is_called;
            h = hash_pair(h, is_called || is_keyword(w) ? hash_called(w, stem) : 'a');
            continue;
        }
        if (c == '"') {
            for (i++; i < line.len && line.ptr[i] != '"'; i++)
                ;
            h = hash_pair(h, '"');
        } else if (c != ' ' && c != '\t' && c != '\r') {
            h = hash_pair(h, (uint8_t)c);
        }
        i++;
    }
    return has_call ? h | 1 : 0;
}

static void add_shape(struct shapes *s, uint64_t h)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->hashes[i] == h)
            return;
    if (h && s->n < SHAPES_MOST)
        s->hashes[s->n++] = h;
}

static void find_shapes(void *context, size_t worker, size_t index)
{
    (void)worker;
    struct skeleton *k = context;
    const struct file *f = &k->drop->files[k->members.items[index]];
    struct str stem = path_name(f->path), text = f->text;
    stem.len = str_find_byte(stem, '.');
    text.len = size_min(text.len, LOOK_BYTES);
    k->shapes[index].n = 0;
    while (text.len)
        add_shape(&k->shapes[index], hash_line(str_cut(&text, '\n'), stem));
}

// Fifths of a file's shapes that are common in its folder, rounded down; 0 when it has none.
static size_t common_fifths(const struct shapes *s, const struct map *seen, size_t files)
{
    size_t common = 0;
    for (size_t i = 0; i < s->n; i++)
        common += *map_get(seen, s->hashes[i]) * 5 >= files;
    return s->n ? common * 5 / s->n : 0;
}

static void judge_members(struct skeleton *k, struct clue *clues)
{
    struct map seen = { 0 };
    size_t fitting = 0, shaped = 0, n = k->members.len;
    for (size_t m = 0; m < n; m++)
        for (size_t i = 0; i < k->shapes[m].n; i++)
            ++*map_put(&seen, k->shapes[m].hashes[i]);
    for (size_t m = 0; m < n; m++) {
        bool is_shaped = k->shapes[m].n >= SHAPES_LEAST;
        shaped += is_shaped;
        fitting += is_shaped && common_fifths(&k->shapes[m], &seen, n) >= 3;
    }
    bool is_moulded = shaped * 2 >= n && fitting * 5 >= shaped * 3;
    for (size_t m = 0; is_moulded && m < n; m++)
        if (common_fifths(&k->shapes[m], &seen, n) >= 1)
            clues[k->members.items[m]].generated = mould;
    map_free(&seen);
}

static void judge_folder(struct skeleton *k, struct clue *clues, struct pool *pool)
{
    if (k->members.len >= FOLDER_FILES_LEAST) {
        k->shapes = mem_alloc(k->members.len * sizeof *k->shapes);
        pool_for(pool, k->members.len, find_shapes, k);
        judge_members(k, clues);
        free(k->shapes);
    }
    k->members.len = 0;
}

static void judge_kind(
        const struct drop *d, struct clue *clues, struct pool *pool, enum file_kind kind)
{
    struct skeleton k = { .drop = d };
    struct str folder = { 0 };
    for (size_t i = 0; i < d->n_files; i++) {
        const struct file *f = &d->files[i];
        if (f->kind != kind || clues[i].generated || clues[i].test)
            continue;
        if (!str_eq(path_folder(f->path), folder))
            judge_folder(&k, clues, pool);
        folder = path_folder(f->path);
        vec_push(&k.members, i);
    }
    judge_folder(&k, clues, pool);
    vec_free(&k.members);
}

static bool are_pair(struct str a, struct str b)
{
    size_t stem = a.len - path_suffix(a).len;
    return stem == b.len - path_suffix(b).len && memcmp(a.ptr, b.ptr, stem) == 0;
}

// A header too short to show its mould goes with the source that did, and the other way round.
static void join_pairs(const struct drop *d, struct clue *clues)
{
    for (size_t i = 0; i + 1 < d->n_files; i++) {
        struct clue *a = &clues[i], *b = &clues[i + 1];
        bool one = (a->generated == mould && !b->generated) ||
                   (b->generated == mould && !a->generated);
        if (one && d->files[i].kind <= FILE_CPP && d->files[i + 1].kind <= FILE_CPP &&
                are_pair(d->files[i].path, d->files[i + 1].path))
            a->generated = b->generated = mould;
    }
}

void skeleton_find(const struct drop *d, struct clue *clues, struct pool *pool)
{
    judge_kind(d, clues, pool, FILE_C_SOURCE);
    judge_kind(d, clues, pool, FILE_C_HEADER);
    judge_kind(d, clues, pool, FILE_CPP);
    join_pairs(d, clues);
}
