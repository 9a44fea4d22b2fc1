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

static enum err check_arguments(struct compare_arguments *a, struct arena *arena, struct error *e)
{
    if (!dossier_operand(&a->common)) {
        error_set(e, ERR_USAGE, NULL, "network compare takes one dossier with a network in it");
        error_hint(e, "example: %s", verb_network_compare.example);
        return ERR_USAGE;
    }
    struct str rest = a->listed ? str_of(a->listed) : STR("");
    while (rest.len)
        vec_push(&a->regimes, str_copy(arena, str_trim(str_cut(&rest, ','))).ptr);
    return outputs_check(&a->outputs, e);
}

static enum err answer(const struct compare_arguments *a, const struct rules *r,
        struct network_work *w, int32_t date, struct error *e)
{
    struct chosen_regimes c;
    struct arena *arena = &w->arena;
    char day[11];
    struct check_options answers;
    enum err failed = network_choose(r, &a->regimes, arena, &c, e);
    if (failed == OK)
        failed = network_answers(w, date, &answers, e);
    if (failed != OK)
        return failed;
    struct comparison comparison = network_compare(&w->n, c.regimes, c.n, date, &answers, arena);
    date_text(date, day);
    failed = network_work_begin(w, "network compare", str_format(arena, "date=%s", day),
            network_rules_text(r, &c, arena), e);
    if (failed == OK)
        failed = record_check(w->d, w->import_run, &w->n,
                &(struct outlook){ .verdicts = comparison.verdicts }, c.n, e);
    if (failed != OK)
        return failed;
    record_comparison(w->d, &w->n, &comparison);
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum err work(const struct compare_arguments *a, struct error *e)
{
    struct rules rules;
    struct network_work w;
    int32_t date;
    enum err failed = date_option(a->date, &date, e);
    if (failed != OK)
        return failed;
    failed = network_rules(&rules, a->rules, &a->regimes, e);
    if (failed == OK) {
        confine(&(struct needs){ .dossier = dossier_operand(&a->common),
                .outputs = &a->outputs,
                .appends = true,
                .tell = a->common.verbose });
        failed = network_work_open(&w, dossier_operand(&a->common), a->import_run, LOAD_NAMES, e);
        if (failed == OK)
            failed = answer(a, &rules, &w, date, e);
        network_work_close(&w);
    }
    rules_release(&rules);
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct compare_arguments a = { 0 };
    struct arena arena = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code))
        if (check_arguments(&a, &arena, &e) != OK || work(&a, &e) != OK)
            code = say_error(&e);
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
