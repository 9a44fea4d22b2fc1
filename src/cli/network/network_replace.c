// assay network replace DOSSIER --regime R: what replacing what a regime does not allow costs, and
// when it would be done. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/check/check.h"
#include "engines/network/record/record.h"
#include "engines/network/replace/replace.h"

struct replace_arguments {
    struct common common;
    struct outputs outputs;
    struct texts regimes;
    const char *supplier, *costs, *budget, *crews, *date, *rules;
    unsigned import_run, draws, seed, threads;
    struct opened_file opened_costs; // of `costs`
};

#define AT(member) offsetof(struct replace_arguments, member)

static const struct option options[] = {
    { "regime", 0, "ID|FILE",
            "replace what this regime's rules do not allow, by their dates; may be given again",
            OPTION_LIST, AT(regimes) },
    { "supplier", 0, "NAME", "replace all of this supplier's equipment", OPTION_TEXT,
            AT(supplier) },
    { "costs", 0, "FILE", "YAML of your assumptions, over the illustrative ones", OPTION_TEXT,
            AT(costs) },
    { "budget", 0, "AMOUNT", "money from the first day on (in units of the currency)", OPTION_TEXT,
            AT(budget) },
    { "crews", 0, "N", "crews in each region", OPTION_TEXT, AT(crews) },
    { "draws", 0, "N", "draws of the assumptions, each planned anew (1000; 0 for none)",
            OPTION_COUNT, AT(draws) },
    { "seed", 0, "N", "of the draws (1)", OPTION_COUNT, AT(seed) },
    { "rules", 0, "PATH", "a file or folder of regimes and lists, beside those of the program",
            OPTION_TEXT, AT(rules) },
    { "date", 0, "YYYY-MM-DD", "work is planned from this day on (today)", OPTION_TEXT, AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
    { "threads", 'j', "N", "threads (one a processor)", OPTION_COUNT, AT(threads) },
};

static enum err check_arguments(const struct replace_arguments *a, struct error *e)
{
    if (!a->regimes.len == !a->supplier) {
        error_set(e, ERR_USAGE, NULL,
                "network replace wants '--regime' or '--supplier': whose equipment is to go?");
        error_hint(e, "example: %s", verb_network_replace.example);
        return ERR_USAGE;
    }
    return OK;
}

struct wanted { // by element
    uint8_t *act;
    int32_t *due;
    size_t n;
};

static void want(struct wanted *w, row element, int32_t due)
{
    w->n += !w->act[element];
    w->act[element] = 1;
    if (due != NO_DATE && (w->due[element] == NO_DATE || due < w->due[element]))
        w->due[element] = due;
}

// What breaks a rule for sure goes by the rule's day; what counts against a share may go, and has
// no day of its own.
static void want_of_verdicts(struct wanted *w, const struct verdicts *v, int32_t date)
{
    for (size_t i = 0; i < v->n; i++) {
        const struct verdict *x = &v->items[i];
        bool is_share = x->rule->measure == MEASURE_SHARE;
        if (x->at_due != VERDICT_FAIL || x->rule->measure == MEASURE_SUPPLIERS)
            continue;
        int32_t due = is_share ? NO_DATE : x->due == NO_DATE || x->due < date ? date : x->due;
        for (uint32_t k = 0; k < x->n_elements; k++)
            want(w, x->elements[k], due);
    }
}

static enum err want_of_supplier(
        struct wanted *w, const struct network *n, const char *name, struct error *e)
{
    row supplier;
    enum err failed = network_supplier(n, name, &supplier, e);
    for (row i = 1; failed == OK && i < n->elements.len; i++)
        if (n->elements.items[i].supplier == supplier)
            want(w, i, NO_DATE);
    return failed;
}

static enum err find_wanted(const struct replace_arguments *a, struct network_work *w,
        struct wanted *out, struct error *e)
{
    struct arena *arena = &w->arena;
    size_t n = w->n.elements.len;
    struct chosen_regimes c;
    *out = (struct wanted){ .act = arena_zero(arena, n), .due = arena_array(arena, int32_t, n) };
    for (size_t i = 0; i < n; i++)
        out->due[i] = NO_DATE;
    if (a->supplier)
        return want_of_supplier(out, &w->n, a->supplier, e);
    enum err failed = network_choose(&w->rules, &a->regimes, arena, &c, e);
    if (failed != OK)
        return failed;
    struct check_options answers;
    failed = network_answers(w, &answers, e);
    if (failed != OK)
        return failed;
    const struct verdicts *verdicts =
            network_check_all(&w->n, c.regimes, c.n, w->date, &answers, arena);
    for (size_t i = 0; i < c.n; i++)
        want_of_verdicts(out, &verdicts[i], w->date);
    return OK;
}

static enum err read_costs(const struct replace_arguments *a, struct network_work *w,
        struct replace_options *o, struct error *e)
{
    struct arena *arena = &w->arena;
    char day[11];
    date_text(w->date, day);
    enum err failed = replace_options_builtin(arena, o, e);
    if (failed == OK && a->costs)
        failed = replace_options_read(arena, a->costs, a->opened_costs.text, o, e);
    if (failed == OK && a->crews)
        failed = replace_options_read(
                arena, "--crews", str_format(arena, "crews:\n  - { crews: %s }\n", a->crews), o, e);
    if (failed == OK && a->budget)
        failed = replace_options_read(arena, "--budget",
                str_format(arena,
                        "budget:\n  carry: yes\n  steps:\n    - { from: %s, amount: %s }\n", day,
                        a->budget),
                o, e);
    return failed == OK ? replace_options_check(o, a->costs ? a->costs : "the assumptions", e)
                        : failed;
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct replace_arguments *a = arguments;
    (void)code;
    struct arena *arena = &w->arena;
    struct replace_options o;
    struct replace_result result;
    struct wanted wanted;
    char day[11];
    const struct chosen_regimes none = { 0 };
    enum err failed = read_costs(a, w, &o, e);
    if (failed == OK)
        failed = find_wanted(a, w, &wanted, e);
    if (failed != OK)
        return failed;
    if (!wanted.n)
        say("nothing has to be replaced");
    struct pool *pool = pool_new(a->threads);
    failed = replace_plan(arena,
            &(struct replace_request){ .network = &w->n,
                    .options = &o,
                    .act = wanted.act,
                    .due = wanted.due,
                    .date = w->date,
                    .seed = a->seed,
                    .draws = a->draws,
                    .pool = pool },
            &result, e);
    pool_free(pool);
    date_text(w->date, day);
    struct str said = str_format(arena, "date=%s seed=%u draws=%u currency=%.*s %s%s", day, a->seed,
            a->draws, STR_ARG(o.currency),
            a->supplier ? "supplier=" : "regime=", a->supplier ? a->supplier : a->regimes.items[0]);
    if (failed == OK)
        failed = network_work_begin(
                w, "network replace", said, network_rules_text(&w->rules, &none, arena), e);
    if (failed != OK)
        return failed;
    record_replacement(w->d, &w->n, &o, &result, w->date);
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct replace_arguments a = { .draws = 1000, .seed = 1 };
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
            .want = LOAD_NAMES,
            .answer = answer,
            .arguments = &a };
        enum err failed = check_arguments(&a, &e);
        if (failed == OK && a.costs)
            failed = opened_file_read(&a.opened_costs, a.costs, &e);
        if (failed != OK || network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
        opened_file_free(&a.opened_costs);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_replace = {
    .name = "network replace",
    .operands = "DOSSIER",
    .brief = "what replacing costs and when it would be done: ranges, a schedule, options side by "
             "side",
    .example = "assay network replace net.sqlite --regime uk-2022 --date 2026-01-01 --crews 12",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
