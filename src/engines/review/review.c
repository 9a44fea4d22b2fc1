// The drop's files and refusals, recorded; the analyses come in between.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review.h"

static void record_files(struct dossier *d, const struct drop *drop)
{
    for (size_t i = 0; i < drop->n_files; i++) {
        const struct file *f = &drop->files[i];
        const struct artefact_record a = { .path = f->path,
            .sha256 = f->sha256,
            .kind = file_kind_name(f->kind),
            .role = file_role_name(f->role),
            .language = f->language,
            .reason = f->reason,
            .bytes = f->text.len,
            .lines = f->lines };
        dossier_add_artefact(d, &a);
    }
}

static void record_refusals(struct dossier *d, const struct drop *drop)
{
    for (size_t i = 0; i < drop->n_refusals; i++) {
        const struct refusal *r = &drop->refusals[i];
        const struct gap_record g = { .path = r->path,
            .kind = r->is_cap ? "cap" : "refused",
            .text = str_of(r->reason),
            .count = 1,
            .is_cap = r->is_cap };
        dossier_add_gap(d, &g);
    }
}

enum err review_run(struct dossier *d, const struct drop *drop, const struct review_options *o,
        struct pool *pool, char head[DIGEST_HEX], struct error *e)
{
    (void)pool;
    const struct run_record run = { .verb = "review",
        .engine = "assay review 0.1.0",
        .subject = o->subject.len ? o->subject : drop->name,
        .drop = drop->root };
    enum err code = dossier_run_begin(d, &run, e);
    if (code != OK)
        return code;
    record_files(d, drop);
    record_refusals(d, drop);
    return dossier_run_end(d, head, e);
}
