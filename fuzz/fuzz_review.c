// Reviews a small drop; the IR is validated on the way.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review.h"
#include "fuzz_drop.h"
#include "source/program.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void validate(const uint8_t *data, size_t size, struct pool *pool)
{
    struct arena arena = { 0 };
    struct file files[FUZZ_FILES] = { 0 };
    struct drop drop = fuzz_drop(data, size, files, &arena);
    struct program p;
    struct error e = { 0 };
    if (program_read(&p, &drop, NULL, pool, &e) != OK)
        BUG("%s", e.primary);
    for (uint32_t i = 0; i < p.n_functions; i++) {
        const char *broken = ir_validate(p.functions[i]);
        if (broken)
            BUG("%s: %s", symbol_text(p.functions[i]->name).ptr, broken);
    }
    program_free(&p);
    arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct pool *pool;
    struct arena arena = { 0 };
    struct file files[FUZZ_FILES] = { 0 };
    struct drop drop = fuzz_drop(data, size, files, &arena);
    struct dossier *d = NULL;
    struct error e = { 0 };
    char head[DIGEST_HEX];
    const struct review_options options = { .subject = STR("fuzz") };
    if (!pool)
        pool = pool_new(1);
    validate(data, size, pool);
    if (dossier_open(&d, NULL, DOSSIER_APPEND, &e) != OK ||
            review_run(d, &drop, &options, pool, head, &e) != OK)
        BUG("%s", e.primary);
    dossier_close(d);
    arena_release(&arena);
    return 0;
}
