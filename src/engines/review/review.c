// The review, pass by pass: a drop becomes a program, the program is scanned, what was found is
// recorded.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review.h"

#include "engines/review/record.h"
#include "engines/review/scan.h"

static enum err read_program(struct program *p, const struct drop *drop,
        const struct review_options *o, struct pool *pool, struct error *e)
{
    const struct program_options options = { .profile = o->profile,
        .defines = o->defines,
        .n_defines = o->n_defines,
        .include_dirs = o->include_dirs,
        .n_include_dirs = o->n_include_dirs };
    return program_read(p, drop, &options, pool, e);
}

static void record(struct dossier *d, const struct review *r, const struct review_options *o)
{
    record_files(d, r->program);
    record_rules(d);
    record_findings(d, r);
    record_figures(d, r);
    record_gaps(d, r, o->rights_kept);
}

enum err review_run(struct dossier *d, const struct drop *drop, const struct review_options *o,
        struct pool *pool, char head[DIGEST_HEX], struct error *e)
{
    struct program program = { 0 };
    struct review review;
    const struct run_record run = { .verb = "review",
        .engine = "assay review 0.1.0",
        .subject = o->subject.len ? o->subject : drop->name,
        .drop = drop->root };
    enum err code = read_program(&program, drop, o, pool, e);
    if (code != OK)
        return code;
    review_scan(&review, &program, pool);
    code = dossier_run_begin(d, &run, e);
    if (code == OK) {
        record(d, &review, o);
        code = dossier_run_end(d, head, e);
    }
    review_release(&review);
    program_free(&program);
    return code;
}
