// assay network screen NAMES.csv --list LIST: which names are those that a list means, however they
// are written. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/record/record.h"
#include "engines/network/screen/listed.h"
#include "engines/network/screen/names.h"

#include <stdlib.h>

struct screen_arguments {
    struct common common;
    struct outputs outputs;
    struct texts lists;
    const char *dossier, *date, *rules, *fail_on;
    unsigned threads;
};

#define AT(member) offsetof(struct screen_arguments, member)

static const struct option options[] = {
    { "list", 0, "ID", "which list; may be given again (all that the program knows)", OPTION_LIST,
            AT(lists) },
    { "rules", 0, "PATH", "a file or folder of lists, beside those of the program", OPTION_TEXT,
            AT(rules) },
    { "date", 0, "YYYY-MM-DD", "as of this day, where a row has no date (today)", OPTION_TEXT,
            AT(date) },
    { "dossier", 0, "FILE", "append to this evidence file (else $ASSAY_DOSSIER, else none)",
            OPTION_TEXT, AT(dossier) },
    { "fail-on", 0, "VERDICT", "exit with 1 when a name is: match; decision (or match)",
            OPTION_TEXT, AT(fail_on) },
    { "threads", 'j', "N", "threads (one a processor)", OPTION_COUNT, AT(threads) },
};

static enum err check_arguments(struct screen_arguments *a, struct error *e)
{
    if (a->common.operands.len != 1) {
        error_set(e, ERR_USAGE, NULL, "network screen takes one table of names");
        error_hint(e, "example: %s", verb_network_screen.example);
        return ERR_USAGE;
    }
    if (a->fail_on && strcmp(a->fail_on, "match") != 0 && strcmp(a->fail_on, "decision") != 0)
        return error_set(e, ERR_USAGE, NULL,
                "option '--fail-on' takes 'match' or 'decision', not '%s'", a->fail_on);
    if (!a->dossier && getenv("ASSAY_DOSSIER") && getenv("ASSAY_DOSSIER")[0])
        a->dossier = getenv("ASSAY_DOSSIER");
    enum err code = a->dossier ? output_check(a->dossier, e) : OK;
    return code == OK ? outputs_check(&a->outputs, e) : code;
}

struct listed_rows {
    struct screen_row *rows;
    size_t n;
};

static void add_list(struct listed_rows *l, const struct supplier_list *list, struct arena *arena)
{
    const struct screen_row *rows = rows_of_list(arena, list);
    l->rows = mem_grow(l->rows, l->n + list->n_entries + 1, sizeof *l->rows);
    for (uint32_t i = 0; i < list->n_entries; i++)
        l->rows[l->n++] = rows[i];
}

static enum err rows_of(const struct rules *r, const struct texts *ids, struct arena *arena,
        struct listed_rows *l, struct error *e)
{
    for (size_t i = 0; !ids->len && i < r->lists.len; i++)
        add_list(l, r->lists.items[i], arena);
    for (size_t i = 0; i < ids->len; i++) {
        const struct supplier_list *list = network_list(r, ids->items[i], e);
        if (!list)
            return ERR_USAGE;
        add_list(l, list, arena);
    }
    return OK;
}

static bool gate_is_met(
        const struct screen_arguments *a, const struct screen_answer *answers, size_t n)
{
    for (size_t i = 0; a->fail_on && i < n; i++)
        if (answers[i].verdict == SCREEN_MATCH ||
                (a->fail_on[0] == 'd' && answers[i].verdict == SCREEN_DECISION))
            return false;
    return true;
}

static enum err record(const struct screen_arguments *a, const struct rules *r,
        const struct opened_file *names, const struct screening *s, int32_t date,
        struct arena *arena, struct error *e)
{
    struct dossier *d = NULL;
    struct run run;
    char head[DIGEST_HEX], day[11];
    uint8_t digest[DIGEST_SIZE];
    const struct chosen_regimes none = { 0 };
    date_text(date, day);
    digest_of(names->text, digest);
    const struct run_record said = { .verb = "network screen",
        .engine = "assay network " ASSAY_VERSION,
        .subject = str_of(names->path),
        .drop = digest,
        .options = str_format(arena, "date=%s", day),
        .rules = network_rules_text(r, &none, arena) };
    enum err code = dossier_open(&d, a->dossier, DOSSIER_APPEND, e);
    if (code == OK)
        code = dossier_run_begin(d, &said, e);
    if (code == OK) {
        record_screening(d, s);
        code = dossier_run_end(d, head, e);
    }
    if (code == OK)
        code = dossier_read_run(d, 0, arena, &run, e);
    if (code == OK)
        code = outputs_write(
                &a->outputs, &run, &(struct report_options){ 0 }, a->common.quiet, NULL, e);
    if (code == OK && a->dossier)
        say("dossier '%s': run %u, head %s", a->dossier, run.number, head);
    dossier_close(d);
    return code;
}

static enum err screen(const struct screen_arguments *a, const struct rules *r,
        const struct opened_file *names, int32_t date, enum exit_code *code, struct error *e)
{
    struct arena arena = { 0 };
    struct listed_rows l = { 0 };
    struct screen_query *queries;
    struct screener *screener = NULL;
    uint32_t *lines;
    size_t n;
    struct pool *pool = pool_new(a->threads);
    enum err failed = rows_of(r, &a->lists, &arena, &l, e);
    if (failed == OK)
        failed = screen_read_names(names->path, names->text, date, &arena, &queries, &lines, &n, e);
    if (failed == OK && !(screener = screener_new(l.rows, l.n, e)))
        failed = ERR_IO;
    if (failed == OK) {
        struct screen_answer *answers = arena_zero(&arena, n * sizeof *answers);
        failed = screen_names(screener, queries, n, pool, &arena, answers, e);
        if (failed == OK)
            failed = record(a, r, names, &(struct screening){ l.rows, queries, answers, lines, n },
                    date, &arena, e);
        if (failed == OK && !gate_is_met(a, answers, n))
            *code = EXIT_GATE;
    }
    screener_free(screener);
    pool_free(pool);
    free(l.rows);
    arena_release(&arena);
    return failed;
}

static enum err work(const struct screen_arguments *a, enum exit_code *code, struct error *e)
{
    struct rules rules;
    struct opened_file names;
    int32_t date;
    enum err failed = date_option(a->date, &date, e);
    if (failed == OK)
        failed = opened_file_read(&names, a->common.operands.items[0], e);
    if (failed != OK)
        return failed;
    failed = network_rules(&rules, a->rules, NULL, e);
    if (failed == OK) {
        confine(&(struct needs){ .dossier = a->dossier,
                .outputs = &a->outputs,
                .appends = true,
                .tell = a->common.verbose });
        failed = screen(a, &rules, &names, date, code, e);
    }
    rules_release(&rules);
    opened_file_free(&names);
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct screen_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code))
        if (check_arguments(&a, &e) != OK || work(&a, &code, &e) != OK)
            code = say_error(&e);
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_screen = {
    .name = "network screen",
    .operands = "NAMES.csv",
    .brief = "which names a list means: other spellings, scripts, groups, look-alikes, as of a day",
    .example = "assay network screen names.csv --list us-fcc-covered --date 2026-07-28",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
