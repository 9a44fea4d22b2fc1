// assay review PATH: a source drop in, the lines that could compromise the network out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"
#include "cli/cli_int.h"
#include "engines/review/review.h"
#include "source/expansions.h"

#include <stdlib.h>

struct review_arguments {
    struct common common;
    struct outputs outputs;
    const char *dossier, *subject, *profile;
    struct texts defines, include_dirs;
    unsigned top, limit, threads;
    double fail_on;
    bool with_source;
};

#define AT(member) offsetof(struct review_arguments, member)

static const struct option options[] = {
    { "dossier", 0, "FILE", "append to this evidence file (else $ASSAY_DOSSIER, else none)",
            OPTION_TEXT, AT(dossier) },
    { "subject", 0, "NAME", "what is reviewed: supplier/product@version", OPTION_TEXT,
            AT(subject) },
    { "top", 'n', "N", "findings on the terminal (10; 0 for all)", OPTION_COUNT, AT(top) },
    { "limit", 0, "N", "record only the N findings of the highest ranks (all)", OPTION_COUNT, AT(limit) },
    { "with-source", 0, NULL, "put source excerpts into the HTML report", OPTION_FLAG,
            AT(with_source) },
    { "fail-on", 0, "RANK", "exit with 1 when a finding has this rank (0 to 100) or more",
            OPTION_RANK, AT(fail_on) },
    { "profile", 0, "FILE", "the platform's macros (linux-x86_64-glibc)", OPTION_TEXT,
            AT(profile) },
    { "define", 'D', "NAME[=VALUE]", "define a macro", OPTION_LIST, AT(defines) },
    { "include", 'I', "FOLDER", "a folder of the drop to look for headers in first", OPTION_LIST,
            AT(include_dirs) },
    { "threads", 'j', "N", "threads (one a processor)", OPTION_COUNT, AT(threads) },
};

static enum err check(struct review_arguments *a, struct error *e)
{
    if (a->common.operands.len != 1) {
        error_set(e, ERR_USAGE, NULL, "review takes one folder, archive or source package, not %zu",
                a->common.operands.len);
        error_hint(e, "example: %s", verb_review.example);
        return ERR_USAGE;
    }
    if (a->threads > 1024)
        return error_set(e, ERR_USAGE, NULL, "option '--threads' cannot take %u", a->threads);
    if (!a->dossier && getenv("ASSAY_DOSSIER") && getenv("ASSAY_DOSSIER")[0])
        a->dossier = getenv("ASSAY_DOSSIER");
    enum err failed = a->dossier ? output_check(a->dossier, e) : OK;
    return failed == OK ? outputs_check(&a->outputs, e) : failed;
}

// An empty drop, or one of other languages, must not pass for one without findings.
static enum exit_code nothing_reviewed(const struct run *run)
{
    struct error e = { 0 };
    error_set(&e, ERR_FORMAT, NULL, "nothing was reviewed: the drop has no function in C");
    error_hint(&e, run->n_artefacts ? "what it has instead is in the reports, under coverage"
                                    : "it holds no file; is it the right path?");
    return say_error(&e);
}

static bool has_functions(const struct run *run)
{
    for (size_t i = 0; i < run->n_artefacts; i++)
        if (run->artefacts[i].functions)
            return true;
    return false;
}

static enum exit_code exit_code_of(const struct review_arguments *a, const struct run *run)
{
    if (a->fail_on >= 0 && run->n_findings && run->findings[0].rank >= a->fail_on)
        return EXIT_GATE;
    for (size_t i = 0; i < run->n_gaps; i++)
        if (run->gaps[i].is_cap || strcmp(run->gaps[i].kind, "unreadable") == 0)
            return EXIT_CUT;
    return has_functions(run) ? EXIT_DONE : nothing_reviewed(run);
}

static enum err report(const struct review_arguments *a, struct dossier *d, struct drop *drop,
        const struct program *program, struct pool *pool, const char *head, enum exit_code *code,
        struct error *e)
{
    struct arena arena = { 0 };
    struct run run;
    struct expansions *x = NULL;
    struct report_options ro = {
        .source = drop_source(drop), .with_source = a->with_source, .top = a->top
    };
    enum err failed = dossier_read_run(d, 0, &arena, &run, e);
    if (failed == OK && a->with_source)
        x = add_expansions(&ro.source, &run, program, pool);
    if (failed == OK)
        failed = outputs_write(&a->outputs, &run, &ro, a->common.quiet, pool, e);
    if (failed == OK) {
        *code = exit_code_of(a, &run);
        if (a->dossier)
            say("dossier '%s': run %u, head %s", a->dossier, run.number, head);
    }
    expansions_free(x);
    arena_release(&arena);
    return failed;
}

static enum err review(const struct review_arguments *a, struct pool *pool, const char *rights_kept,
        enum exit_code *code, struct error *e)
{
    struct drop drop = { 0 };
    struct dossier *d = NULL;
    struct program program;
    char head[DIGEST_HEX];
    const struct review_options ro = { .subject = a->subject ? str_of(a->subject) : STR(""),
        .profile = a->profile,
        .defines = a->defines.items,
        .n_defines = a->defines.len,
        .include_dirs = a->include_dirs.items,
        .n_include_dirs = a->include_dirs.len,
        .findings_most = a->limit,
        .keep_reading = a->with_source,
        .config = a->common.config.sha256,
        .rights_kept = rights_kept };
    // The drop first: what cannot be read shall not leave an empty dossier.
    enum err failed = drop_open(&drop, a->common.operands.items[0], NULL, pool, e);
    if (failed != OK)
        return failed;
    failed = dossier_open(&d, a->dossier, DOSSIER_APPEND, e);
    if (failed == OK)
        failed = review_run(d, &drop, &ro, pool, &program, head, e);
    if (failed == OK) {
        if (!a->with_source) // nothing but expansions asks it any more
            program_free(&program);
        failed = report(a, d, &drop, &program, pool, head, code, e);
        program_free(&program);
    }
    dossier_close(d);
    drop_close(&drop);
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct review_arguments a = { .top = 10, .fail_on = -1 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        enum err failed = check(&a, &e);
        if (failed == OK) {
            const char *rights_kept = confine(&(struct needs){ .drop = a.common.operands.items[0],
                    .profile = a.profile,
                    .dossier = a.dossier,
                    .outputs = &a.outputs,
                    .appends = true,
                    .tell = a.common.verbose });
            struct pool *pool = pool_new(a.threads);
            progress_enable(is_terminal(2) && !a.common.quiet);
            failed = review(&a, pool, rights_kept, &code, &e);
            progress_end();
            pool_free(pool);
        }
        if (failed != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_review = {
    .name = "review",
    .operands = "PATH",
    .brief = "ranks the lines of a source drop that could compromise the network",
    .example = "assay review examples/small-core --html report.html --dossier evidence.sqlite",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
