// assay network check DOSSIER: what regimes say of the network on a day, and what comes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/check/check.h"
#include "engines/network/record/record.h"

struct check_arguments {
    struct common common;
    struct outputs outputs;
    struct texts regimes;
    const char *date, *rules, *fail_on;
    unsigned import_run;
};

#define AT(member) offsetof(struct check_arguments, member)

static const struct option options[] = {
    { "regime", 0, "ID|FILE", "which rules apply; may be given again (all that the program knows)",
            OPTION_LIST, AT(regimes) },
    { "rules", 0, "PATH", "a file or folder of regimes and lists, beside those of the program",
            OPTION_TEXT, AT(rules) },
    { "date", 0, "YYYY-MM-DD", "as of this day (today)", OPTION_TEXT, AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
    { "fail-on", 0, "STATE",
            "exit with 1 when a rule that binds is in this state: fail; undecided (or fail)",
            OPTION_TEXT, AT(fail_on) },
};

static enum err check_arguments(const struct check_arguments *a, struct error *e)
{
    if (!a->fail_on || strcmp(a->fail_on, "fail") == 0 || strcmp(a->fail_on, "undecided") == 0)
        return OK;
    return error_set(e, ERR_USAGE, NULL, "option '--fail-on' takes 'fail' or 'undecided', not '%s'",
            a->fail_on);
}

static bool gate_is_met(const struct check_arguments *a, const struct verdicts *v, size_t n)
{
    for (size_t i = 0; i < n && a->fail_on; i++)
        if (v[i].counts[VERDICT_FAIL] || (a->fail_on[0] == 'u' && v[i].counts[VERDICT_UNDECIDED]))
            return false;
    return true;
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct check_arguments *a = arguments;
    struct chosen_regimes c;
    struct arena *arena = &w->arena;
    char day[11];
    struct check_options answers;
    enum err failed = network_choose(&w->rules, &a->regimes, arena, &c, e);
    if (failed == OK)
        failed = network_answers(w, &answers, e);
    if (failed != OK)
        return failed;
    struct outlook o = network_outlook(&w->n, c.regimes, c.n, w->date, &answers, arena);
    date_text(w->date, day);
    failed = network_work_begin(w, "network check", str_format(arena, "date=%s", day),
            network_rules_text(&w->rules, &c, arena), e);
    if (failed == OK)
        failed = record_check(w->d, w->import_run, &w->n, &o, c.n, e);
    if (failed == OK)
        failed = network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
    if (failed == OK && !gate_is_met(a, o.verdicts, c.n))
        *code = EXIT_GATE;
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct check_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        const struct question q = { .common = &a.common,
            .outputs = &a.outputs,
            .date = a.date,
            .by_rules = true,
            .rules = a.rules,
            .regimes = &a.regimes,
            .import_run = a.import_run,
            .answer = answer,
            .arguments = &a };
        if (check_arguments(&a, &e) != OK || network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_check = {
    .name = "network check",
    .operands = "DOSSIER",
    .brief = "what regimes say of the network on a day: met, broken, undecided, by how much, and "
             "what comes",
    .example = "assay network check net.sqlite --regime uk-2022 --date 2027-12-31",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
