// The review, pass by pass: a drop becomes a program, the program is scanned, what was found is
// recorded.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review.h"

#include "engines/review/record.h"
#include "engines/review/scan.h"
#include "source/lang/models.h"

static enum err read_program(struct program *p, struct drop *drop, const struct review_options *o,
        struct pool *pool, struct error *e)
{
    const struct program_options options = { .profile = o->profile,
        .defines = o->defines,
        .n_defines = o->n_defines,
        .include_dirs = o->include_dirs,
        .n_include_dirs = o->n_include_dirs,
        .keep_reading = o->keep_reading };
    return program_read(p, drop, &options, pool, e);
}

static void add_texts(struct buf *out, const char *name, const char **texts, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_printf(out, "%s%s %s", out->len ? "; " : "", name, texts[i]);
}

// What was asked for and can change the result, as recorded.
static void write_options(struct buf *out, const struct review_options *o, const struct program *p)
{
    char hex[DIGEST_HEX];
    uint8_t digest[DIGEST_SIZE];
    if (o->config && o->config[0])
        add_texts(out, "config sha256", &(const char *){ o->config }, 1);
    if (o->profile) {
        digest_of(p->profile, digest);
        digest_hex(digest, hex);
        add_texts(out, "profile sha256", &(const char *){ hex }, 1);
    }
    add_texts(out, "define", o->defines, o->n_defines);
    add_texts(out, "include", o->include_dirs, o->n_include_dirs);
}

static void record(struct dossier *d, const struct review *r, const struct review_options *o)
{
    record_files(d, r->program);
    record_rules(d);
    record_findings(d, r, o->findings_most);
    record_figures(d, r);
    record_gaps(d, r);
    record_limits(d, r, o->findings_most, o->rights_kept);
}

enum err review_run(struct dossier *d, struct drop *drop, const struct review_options *o,
        struct pool *pool, struct program *program, char head[DIGEST_HEX], struct error *e)
{
    struct review review;
    struct buf options = { 0 }, rules = { 0 };
    enum err code = read_program(program, drop, o, pool, e);
    if (code != OK)
        return code;
    review_scan(&review, program, pool);
    write_options(&options, o, program);
    buf_printf(&rules, "models sha256 %s", model_hash);
    const struct run_record run = { .verb = "review",
        .engine = "assay review " ASSAY_VERSION,
        .subject = o->subject.len ? o->subject : drop->name,
        .drop = drop->root,
        .options = buf_str(&options),
        .rules = buf_str(&rules) };
    code = dossier_run_begin(d, &run, e);
    if (code == OK) {
        record(d, &review, o);
        code = dossier_run_end(d, head, e);
    }
    buf_free(&options);
    buf_free(&rules);
    review_release(&review);
    if (code != OK)
        program_free(program);
    return code;
}
