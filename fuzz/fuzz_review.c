// Reviews a small drop, validates its IR on the way, and records what was found.
//
// Everything is done once a run and nothing is kept: one read of the program, one dossier in memory whose run is
// dropped. Run it with -entropic=0: the fuzzer's own bookkeeping takes four fifths of the time otherwise.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/record.h"
#include "engines/review/scan.h"
#include "fuzz_drop.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void validate(const struct program *p)
{
    for (uint32_t i = 0; i < p->n_functions; i++) {
        const char *broken = ir_validate(p->functions[i]);
        if (broken)
            BUG("%s: %s", symbol_text(p->functions[i]->name).ptr, broken);
    }
}

static void record(struct dossier *d, const struct drop *drop, const struct review *r)
{
    struct error e = { 0 };
    const struct run_record run = {
        .verb = "review", .engine = "fuzz", .subject = STR("fuzz"), .drop = drop->root
    };
    if (dossier_run_begin(d, &run, &e) != OK)
        BUG("%s", e.primary);
    record_files(d, r->program);
    record_findings(d, r, 0);
    record_figures(d, r);
    record_gaps(d, r);
    dossier_run_drop(d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct pool *pool;
    static struct dossier *d;
    struct arena arena = { 0 };
    struct file files[FUZZ_FILES] = { 0 };
    struct drop drop = fuzz_drop(data, size, files, &arena);
    struct program program;
    struct review review;
    struct error e = { 0 };
    if (!pool)
        pool = pool_new(1);
    if (!d && dossier_open(&d, NULL, DOSSIER_APPEND, &e) != OK)
        BUG("%s", e.primary);
    if (program_read(&program, &drop, NULL, pool, &e) != OK)
        BUG("%s", e.primary);
    validate(&program);
    review_scan(&review, &program, pool);
    record(d, &drop, &review);
    review_release(&review);
    program_free(&program);
    arena_release(&arena);
    return 0;
}
