// Preprocesses a small drop: the input is cut at NUL bytes into a.c, b.h, c.h, ... that may include each other.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/platform.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FILES_MOST = 6 };

static struct drop make_drop(const uint8_t *data, size_t size, struct file *files, struct arena *a)
{
    static const char *const names[FILES_MOST] = { "a.c", "b.h", "c.h", "d.h", "e.h", "f.h" };
    struct str rest = { (const char *)data, size };
    size_t n = 0;
    while (n < FILES_MOST && (n == 0 || rest.len)) {
        struct str text = str_cut(&rest, '\0');
        char *copy = arena_zero(a, text.len + FILE_PADDING);
        if (text.len)
            memcpy(copy, text.ptr, text.len);
        files[n] = (struct file){ .path = str_of(names[n]),
            .text = { copy, text.len },
            .kind = n ? FILE_C_HEADER : FILE_C_SOURCE };
        n++;
    }
    return (struct drop){ .files = files, .n_files = n };
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    front_end_init();
    struct arena arena = { 0 };
    struct file files[FILES_MOST];
    struct drop drop = make_drop(data, size, files, &arena);
    struct sources sources;
    struct pool *pool = pool_new(1);
    sources_build(&sources, &drop, NULL, 0, 0);
    sources_lex(&sources, pool);
    struct include_index *includes = include_index_new(&sources, NULL, 0);
    struct pp_shared shared = { .sources = &sources, .includes = includes };
    struct pp *pp = pp_new(&shared);
    pp_unit(pp, 0);
    pp_unit(pp, 0);
    pp_free(pp);
    include_index_free(includes);
    sources_free(&sources);
    pool_free(pool);
    arena_release(&arena);
    return 0;
}
