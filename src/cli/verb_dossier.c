// assay dossier verify|show DOSSIER: is the evidence as it was written, and what does it hold?
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_int.h"

#include <stdio.h>
#include <stdlib.h>

struct dossier_arguments {
    struct common common;
    const char *head;
    bool canonical;
};

#define AT(member) offsetof(struct dossier_arguments, member)

static const struct option options[] = {
    { "head", 0, "HASH", "verify: a record must have this hash, noted down earlier", OPTION_TEXT,
            AT(head) },
    { "canonical", 0, NULL, "show: every record as JSON, equal for equal runs", OPTION_FLAG,
            AT(canonical) },
};

static enum err verify(
        const struct dossier_arguments *a, struct dossier *d, enum exit_code *code, struct error *e)
{
    struct verification v;
    enum err failed = dossier_verify(d, a->head, &v, e);
    if (failed != OK)
        return failed;
    if (!v.holds) {
        printf("broken: %s: %s\n%llu records before it hold\n", v.broken, v.why,
                (unsigned long long)v.records);
        *code = EXIT_GATE;
        return OK;
    }
    printf("holds: %llu records, head %s\n", (unsigned long long)v.records, v.head);
    if (!a->head)
        say("without --head, a chain that was rewritten as a whole looks the same");
    return OK;
}

static void show_run(struct buf *out, const struct run *run)
{
    buf_printf(out, "run %u  ", run->number);
    text_visible(out, run->record.subject);
    buf_add_text(out, "  ");
    text_visible(out, str_of(run->record.engine));
    buf_printf(out, "\n  files %zu, findings %zu, gaps %zu\n  digest %s\n", run->n_artefacts,
            run->n_findings, run->n_gaps, run->digest);
}

static enum err show_runs(struct dossier *d, struct buf *out, struct error *e)
{
    uint32_t runs;
    enum err failed = dossier_count_runs(d, &runs, e);
    for (uint32_t i = 1; failed == OK && i <= runs; i++) {
        struct arena arena = { 0 };
        struct run run;
        failed = dossier_read_run(d, i, &arena, &run, e);
        if (failed == OK)
            show_run(out, &run);
        arena_release(&arena);
    }
    return failed;
}

static enum err show(const struct dossier_arguments *a, struct dossier *d, struct error *e)
{
    struct buf out = { 0 };
    enum err failed = a->canonical ? dossier_canonical(d, &out, e) : show_runs(d, &out, e);
    if (failed == OK)
        failed = output_write("-", buf_str(&out), e);
    buf_free(&out);
    return failed;
}

static enum err work(const struct dossier_arguments *a, enum exit_code *code, struct error *e)
{
    const struct texts *words = &a->common.operands;
    const char *path = words->len > 1 ? words->items[1] : getenv("ASSAY_DOSSIER");
    bool is_verify = words->len && strcmp(words->items[0], "verify") == 0;
    bool is_show = words->len && strcmp(words->items[0], "show") == 0;
    if ((!is_verify && !is_show) || words->len > 2 || !path || !path[0]) {
        error_set(e, ERR_USAGE, NULL, "dossier takes 'verify' or 'show', and one dossier");
        error_hint(e, "example: %s", verb_dossier.example);
        return ERR_USAGE;
    }
    struct dossier *d = NULL;
    confine(&(struct needs){ .dossier = path, .tell = a->common.verbose });
    enum err failed = dossier_open(&d, path, DOSSIER_READ, e);
    if (failed == OK)
        failed = is_verify ? verify(a, d, code, e) : show(a, d, e);
    dossier_close(d);
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct dossier_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code) && work(&a, &code, &e) != OK)
        code = say_error(&e);
    options_free(verb, &a);
    return code;
}

const struct verb verb_dossier = {
    .name = "dossier",
    .operands = "verify|show DOSSIER",
    .brief = "checks an evidence file, or shows what it holds",
    .example = "assay dossier verify evidence.sqlite",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .run = run,
};
