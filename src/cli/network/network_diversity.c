// assay network diversity DOSSIER: shares on every base, concentration with and without a
// restricted set. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/diversity/diversity.h"
#include "engines/network/record/record.h"

struct diversity_arguments {
    struct common common;
    struct outputs outputs;
    const char *by, *without, *date, *rules;
    unsigned import_run;
    unsigned bases; // of `by`: bits 1 << enum base
};

#define AT(member) offsetof(struct diversity_arguments, member)

static const struct option options[] = {
    { "by", 0, "BASE,BASE...",
            "sites, elements, cells, traffic, premises, subscribers, spend (all)", OPTION_TEXT,
            AT(by) },
    { "without", 0, "LIST", "how it would be without the suppliers of this list", OPTION_TEXT,
            AT(without) },
    { "rules", 0, "PATH", "a file or folder of lists, beside those of the program", OPTION_TEXT,
            AT(rules) },
    { "date", 0, "YYYY-MM-DD", "as of this day (today)", OPTION_TEXT, AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
};

// Bits 1 << enum base; 0 and an error where a word is none.
static unsigned bases_of(const char *words, struct error *e)
{
    unsigned bases = words ? 0 : (1u << BASES) - 1;
    struct str rest = words ? str_of(words) : STR("");
    while (rest.len) {
        struct str word = str_trim(str_cut(&rest, ','));
        enum base b = base_named(word);
        if (b == BASES) {
            error_set(e, ERR_USAGE, NULL, "option '--by' knows no base '%.*s'", STR_ARG(word));
            error_hint(e, "sites, elements, cells, traffic, premises, subscribers, spend");
            return 0;
        }
        bases |= 1u << b;
    }
    return bases;
}

static enum err restricted_by(
        const char *id, struct network_work *w, bool **restricted, struct error *e)
{
    *restricted = NULL;
    if (!id)
        return OK;
    const struct supplier_list *list = network_list(&w->rules, id, e);
    if (!list)
        return ERR_USAGE;
    const struct supplier_answer *answers = supplier_listed(&w->n, list, w->date, &w->arena);
    *restricted = arena_zero(&w->arena, w->n.suppliers.len * sizeof **restricted);
    for (size_t i = 1; i < w->n.suppliers.len; i++)
        (*restricted)[i] = answers[i].answer == ANSWER_YES && !answers[i].conditional;
    return OK;
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct diversity_arguments *a = arguments;
    (void)code;
    struct arena *arena = &w->arena;
    bool *restricted;
    char day[11];
    const struct chosen_regimes none = { 0 };
    enum err failed = restricted_by(a->without, w, &restricted, e);
    if (failed != OK)
        return failed;
    struct diversity v = diversity_measure(arena, &w->n, restricted, w->date);
    date_text(w->date, day);
    struct str said = str_format(
            arena, "date=%s%s%s", day, a->without ? " without=" : "", a->without ? a->without : "");
    failed = network_work_begin(
            w, "network diversity", said, network_rules_text(&w->rules, &none, arena), e);
    if (failed != OK)
        return failed;
    record_diversity(w->d, &w->n, &v, a->bases);
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct diversity_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        const struct question q = { .common = &a.common,
            .outputs = &a.outputs,
            .date = a.date,
            .by_rules = true,
            .rules = a.rules,
            .import_run = a.import_run,
            .answer = answer,
            .arguments = &a };
        a.bases = bases_of(a.by, &e);
        if (!a.bases || network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_diversity = {
    .name = "network diversity",
    .operands = "DOSSIER",
    .brief = "shares of suppliers on every base, concentration, places with one supplier, parts in "
             "common",
    .example = "assay network diversity net.sqlite --by sites,traffic,subscribers,spend",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
