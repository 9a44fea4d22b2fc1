// assay report DOSSIER: reports of a run that was recorded, without the drop.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_int.h"
#include "source/expansions.h"

struct report_arguments {
    struct common common;
    struct outputs outputs;
    const char *drop;
    unsigned top, run;
    bool with_source;
};

#define AT(member) offsetof(struct report_arguments, member)

static const struct option options[] = {
    { "run", 0, "N", "which run (the newest)", OPTION_COUNT, AT(run) },
    { "top", 'n', "N", "findings on the terminal (10; 0 for all)", OPTION_COUNT, AT(top) },
    { "drop", 0, "PATH", "the drop that was reviewed, for source excerpts", OPTION_TEXT, AT(drop) },
    { "with-source", 0, NULL, "put source excerpts into the HTML report", OPTION_FLAG,
            AT(with_source) },
};

static enum err check(const struct report_arguments *a, struct error *e)
{
    if (a->common.operands.len != 1) {
        error_set(e, ERR_USAGE, NULL, "report takes one dossier, not %zu", a->common.operands.len);
        error_hint(e, "example: %s", verb_report.example);
        return ERR_USAGE;
    }
    if (a->with_source && !a->drop)
        return error_set(e, ERR_USAGE, NULL,
                "option '--with-source' needs '--drop PATH': a dossier "
                "holds no source");
    return outputs_check(&a->outputs, e);
}

// Macros are shown when the drop is the one that was reviewed, and no option of the run bears on them.
static enum err write_with_drop(const struct report_arguments *a, const struct run *run,
        struct drop *drop, struct pool *pool, struct error *e)
{
    struct report_options ro = {
        .source = drop_source(drop), .with_source = a->with_source, .top = a->top
    };
    bool is_same = memcmp(drop->root, run->record.drop, DIGEST_SIZE) == 0;
    if (!is_same)
        say("the drop is not the one that was reviewed: only unchanged files are excerpted");
    if (!a->with_source || !is_same || run->record.options.len)
        return outputs_write(&a->outputs, run, &ro, a->common.quiet, pool, e);
    struct program program;
    enum err failed = program_read(
            &program, drop, &(struct program_options){ .keep_reading = true }, pool, e);
    if (failed != OK)
        return failed;
    struct expansions *x = add_expansions(&ro.source, run, &program, pool);
    failed = outputs_write(&a->outputs, run, &ro, a->common.quiet, pool, e);
    expansions_free(x);
    program_free(&program);
    return failed;
}

static enum err write_reports(const struct report_arguments *a, const struct run *run,
        const struct network_report *network, struct error *e)
{
    struct report_options ro = { .top = a->top, .network = network };
    if (!a->drop)
        return outputs_write(&a->outputs, run, &ro, a->common.quiet, NULL, e);
    struct drop drop = { 0 };
    struct pool *pool = pool_new(0);
    enum err failed = drop_open(&drop, a->drop, NULL, pool, e);
    if (failed == OK) {
        failed = write_with_drop(a, run, &drop, pool, e);
        drop_close(&drop);
    }
    pool_free(pool);
    return failed;
}

static enum err report(const struct report_arguments *a, struct error *e)
{
    const char *path = a->common.operands.items[0];
    confine(&(struct needs){ .drop = a->drop,
            .dossier = path,
            .outputs = &a->outputs,
            .tell = a->common.verbose });
    struct dossier *d = NULL;
    struct arena arena = { 0 };
    struct run recorded;
    struct network_report network;
    bool is_network = false;
    enum err failed = dossier_open(&d, path, DOSSIER_READ, e);
    if (failed == OK)
        failed = dossier_read_run(d, a->run, &arena, &recorded, e);
    if (failed == OK && (is_network = is_network_run(&recorded)))
        failed = network_report_read(&network, d, &recorded, &arena, e);
    if (failed == OK)
        failed = write_reports(a, &recorded, is_network ? &network : NULL, e);
    arena_release(&arena);
    dossier_close(d);
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct report_arguments a = { .top = 10 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code))
        if (check(&a, &e) != OK || report(&a, &e) != OK)
            code = say_error(&e);
    options_free(verb, &a);
    return code;
}

const struct verb verb_report = {
    .name = "report",
    .operands = "DOSSIER",
    .brief = "writes reports of a recorded run",
    .example = "assay report evidence.sqlite --html report.html",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
