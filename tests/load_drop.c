// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "load_drop.h"

#include "base/vec.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

static VEC(struct file) found;
static struct arena *arena;
static size_t root_len;

static struct str read_text(const char *path, size_t size)
{
    char *p = arena_zero(arena, size + FILE_PADDING);
    FILE *f = fopen(path, "rb");
    size_t n = f ? fread(p, 1, size, f) : 0;
    if (f)
        fclose(f);
    return (struct str){ p, n };
}

static int visit(const char *path, const struct stat *s, int type, struct FTW *at)
{
    (void)at;
    if (type == FTW_F && s->st_size < 8 * 1024 * 1024) {
        struct file f = { .path = str_copy(arena, str_of(path + root_len + 1)) };
        f.text = read_text(path, (size_t)s->st_size);
        vec_push(&found, f);
    }
    return 0;
}

static int by_path(const void *a, const void *b)
{
    return str_cmp(((const struct file *)a)->path, ((const struct file *)b)->path);
}

static void finish(struct drop *d)
{
    if (found.len)
        qsort(found.items, found.len, sizeof *found.items, by_path);
    d->files = arena_copy(&d->arena, found.items, found.len * sizeof *found.items);
    d->n_files = found.len;
    vec_free(&found);
}

void load_drop(struct drop *d, const char *folder)
{
    *d = (struct drop){ 0 };
    arena = &d->arena;
    root_len = strlen(folder);
    nftw(folder, visit, 32, FTW_PHYS);
    finish(d);
}

void load_text(struct drop *d, const char *const *paths, const char *const *texts, size_t n)
{
    *d = (struct drop){ 0 };
    arena = &d->arena;
    for (size_t i = 0; i < n; i++) {
        size_t len = strlen(texts[i]);
        char *p = arena_zero(arena, len + FILE_PADDING);
        memcpy(p, texts[i], len);
        struct file f = { .path = str_copy(arena, str_of(paths[i])), .text = { p, len } };
        vec_push(&found, f);
    }
    finish(d);
}

void unload_drop(struct drop *d)
{
    arena_release(&d->arena);
}

// Stands in for intake's until it is linked here.
__attribute__((weak)) const struct file *drop_find(const struct drop *d, struct str path)
{
    struct file key = { .path = path };
    return d->n_files ? bsearch(&key, d->files, d->n_files, sizeof *d->files, by_path) : NULL;
}
