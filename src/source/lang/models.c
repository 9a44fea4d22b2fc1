// The model pack's rows as files.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/lang/models.h"

#include "base/hash.h"
#include "base/map.h"

#include <pthread.h>

struct virtual_file *model_files(size_t *n)
{
    struct virtual_file *files = mem_zero(n_model_rows, sizeof *files);
    for (size_t i = 0; i < n_model_rows; i++)
        files[i] = (struct virtual_file){ .path = str_of(model_rows[i].path),
            .text = { model_blob + model_rows[i].offset, model_rows[i].size } };
    *n = n_model_rows;
    return files;
}

// The include name of a header of the platform; empty for other packs.
void models_forget(void)
{
    const struct model_row *last = &model_rows[n_model_rows - 1];
    mem_discard((void *)(uintptr_t)model_blob, last->offset + last->size); // of the program's file, so nothing is lost
}

static struct str platform_name(const struct model_row *row)
{
    struct str path = str_of(row->path);
    str_cut(&path, '/');
    struct str pack = str_cut(&path, '/');
    bool system = str_is(pack, "libc") || str_is(pack, "linux");
    return system ? path : (struct str){ "", 0 };
}

static bool is_word(char c)
{
    return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

// Sets of hashes, made when first asked for.
static struct map headers, functions;
static pthread_once_t indexed = PTHREAD_ONCE_INIT;

static uint64_t key_of(struct str s)
{
    uint64_t h = hash_bytes(s.ptr, s.len);
    return h ? h : 1;
}

static void add_functions(struct str text)
{
    for (size_t i = 0, end; i < text.len; i = end) {
        end = i + 1;
        if (!is_word(text.ptr[i]))
            continue;
        while (end < text.len && is_word(text.ptr[end]))
            end++;
        if (end == text.len || text.ptr[end] != '(')
            continue;
        struct str name = { text.ptr + i, end - i };
        *map_put(&functions, key_of(name)) = 1;
    }
}

static void index_platform(void)
{
    for (size_t i = 0; i < n_model_rows; i++) {
        struct str name = platform_name(&model_rows[i]);
        if (!name.len)
            continue;
        *map_put(&headers, key_of(name)) = 1;
        add_functions((struct str){ model_blob + model_rows[i].offset, model_rows[i].size });
    }
}

static bool has(const struct map *set, struct str name)
{
    pthread_once(&indexed, index_platform);
    return map_get(set, key_of(name)) != NULL;
}

bool model_has_header(const char *name)
{
    return has(&headers, str_of(name));
}

bool model_has_function(const char *name)
{
    return has(&functions, str_of(name));
}
