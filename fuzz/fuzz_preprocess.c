// Preprocesses the first file of a small drop, whose files may include each other.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_drop.h"
#include "source/platform.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    front_end_init();
    struct arena arena = { 0 };
    struct file files[FUZZ_FILES];
    struct drop drop = fuzz_drop(data, size, files, &arena);
    struct sources sources;
    struct pool *pool = pool_new(1);
    sources_build(&sources, &drop, NULL, 0, 0, 1);
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
