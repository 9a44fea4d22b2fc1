// assay network compare DOSSIER --regimes A,B,C: the same network under several regimes, and what
// they treat differently. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/check/check.h"
#include "engines/network/record/record.h"

#include <stdlib.h>

struct compare_arguments {
    struct common common;
    struct outputs outputs;
    struct texts regimes;
    const char *listed, *date, *rules;
    unsigned import_run;
};

#define AT(member) offsetof(struct compare_arguments, member)

static const struct option options[] = {
    { "regimes", 0, "ID,ID...", "which regimes (all that the program knows)", OPTION_TEXT,
            AT(listed) },
    { "rules", 0, "PATH", "a file or folder of regimes and lists, beside those of the program",
            OPTION_TEXT, AT(rules) },
    { "date", 0, "YYYY-MM-DD", "as of this day (today)", OPTION_TEXT, AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
};

static void list_regimes(struct compare_arguments *a, struct arena *arena)
{
    struct str rest = a->listed ? str_of(a->listed) : STR("");
    while (rest.len)
        vec_push(&a->regimes, str_copy(arena, str_trim(str_cut(&rest, ','))).ptr);
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct compare_arguments *a = arguments;
    (void)code;
    struct chosen_regimes c;
    struct arena *arena = &w->arena;
    char day[11];
    struct check_options answers;
    enum err failed = network_choose(&w->rules, &a->regimes, arena, &c, e);
    if (failed == OK)
        failed = network_answers(w, &answers, e);
    if (failed != OK)
        return failed;
    struct comparison comparison = network_compare(&w->n, c.regimes, c.n, w->date, &answers, arena);
    date_text(w->date, day);
    failed = network_work_begin(w, "network compare", str_format(arena, "date=%s", day),
            network_rules_text(&w->rules, &c, arena), e);
    if (failed == OK)
        failed = record_check(w->d, w->import_run, &w->n,
                &(struct outlook){ .verdicts = comparison.verdicts }, c.n, e);
    if (failed != OK)
        return failed;
    record_comparison(w->d, &w->n, &comparison);
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct compare_arguments a = { 0 };
    struct arena arena = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        list_regimes(&a, &arena);
        const struct question q = { .common = &a.common,
            .outputs = &a.outputs,
            .date = a.date,
            .by_rules = true,
            .rules = a.rules,
            .regimes = &a.regimes,
            .import_run = a.import_run,
            .want = LOAD_NAMES,
            .answer = answer,
            .arguments = &a };
        if (network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
    }
    free(a.regimes.items);
    options_free(verb, &a);
    arena_release(&arena);
    return code;
}

const struct verb verb_network_compare = {
    .name = "network compare",
    .operands = "DOSSIER",
    .brief = "the network under several regimes side by side, and what they treat differently",
    .example =
            "assay network compare net.sqlite --regimes uk-2022,de-2024,us-889 --date 2027-12-31",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
