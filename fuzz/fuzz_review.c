// Reviews a small drop: the input is cut at NUL bytes into a.c, b.h, c.h, ... The IR is validated on the way.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review.h"
#include "source/program.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { FILES_MOST = 6 };

static struct drop make_drop(const uint8_t *data, size_t size, struct file *files, struct arena *a)
{
    static const char *const names[FILES_MOST] = { "a.c", "b.h", "c.h", "d.h", "e.h", "f.c" };
    struct str rest = { (const char *)data, size };
    size_t n = 0;
    while (n < FILES_MOST && (n == 0 || rest.len)) {
        struct str text = str_cut(&rest, '\0');
        char *copy = arena_zero(a, text.len + FILE_PADDING);
        if (text.len)
            memcpy(copy, text.ptr, text.len);
        files[n] = (struct file){ .path = str_of(names[n]),
            .text = { copy, text.len },
            .kind = n && n < 5 ? FILE_C_HEADER : FILE_C_SOURCE,
            .language = "C",
            .reason = "fuzzed" };
        n++;
    }
    return (struct drop){ .name = STR("fuzz"), .files = files, .n_files = n };
}

static void validate(const struct drop *drop, struct pool *pool)
{
    struct program p;
    struct error e = { 0 };
    if (program_read(&p, drop, NULL, pool, &e) != OK)
        BUG("%s", e.primary);
    for (uint32_t i = 0; i < p.n_functions; i++) {
        const char *broken = ir_validate(p.functions[i]);
        if (broken)
            BUG("%s: %s", symbol_text(p.functions[i]->name).ptr, broken);
    }
    program_free(&p);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct pool *pool;
    struct arena arena = { 0 };
    struct file files[FILES_MOST] = { 0 };
    struct drop drop = make_drop(data, size, files, &arena);
    struct dossier *d = NULL;
    struct error e = { 0 };
    char head[DIGEST_HEX];
    const struct review_options options = { .subject = STR("fuzz") };
    if (!pool)
        pool = pool_new(1);
    validate(&drop, pool);
    if (dossier_open(&d, NULL, DOSSIER_APPEND, &e) != OK ||
            review_run(d, &drop, &options, pool, head, &e) != OK)
        BUG("%s", e.primary);
    dossier_close(d);
    arena_release(&arena);
    return 0;
}
