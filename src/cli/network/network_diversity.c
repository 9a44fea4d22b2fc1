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
        enum base b = 0;
        while (b < BASES && !str_is(word, base_names[b]))
            b++;
        if (b == BASES) {
            error_set(e, ERR_USAGE, NULL, "option '--by' knows no base '%.*s'", STR_ARG(word));
            error_hint(e, "sites, elements, cells, traffic, premises, subscribers, spend");
            return 0;
        }
        bases |= 1u << b;
    }
    return bases;
}

static enum err restricted_by(const struct rules *r, const char *id, const struct network_work *w,
        int32_t date, struct arena *arena, bool **restricted, struct error *e)
{
    *restricted = NULL;
    if (!id)
        return OK;
    const struct supplier_list *list = network_list(r, id, e);
    if (!list)
        return ERR_USAGE;
    const struct supplier_answer *answers = supplier_listed(&w->n, list, date, arena);
    *restricted = arena_zero(arena, w->n.suppliers.len * sizeof **restricted);
    for (size_t i = 1; i < w->n.suppliers.len; i++)
        (*restricted)[i] = answers[i].answer == ANSWER_YES && !answers[i].conditional;
    return OK;
}

static enum err answer(const struct diversity_arguments *a, const struct rules *r,
        struct network_work *w, int32_t date, unsigned bases, struct error *e)
{
    struct arena *arena = &w->arena;
    bool *restricted;
    char day[11];
    const struct chosen_regimes none = { 0 };
    enum err failed = restricted_by(r, a->without, w, date, arena, &restricted, e);
    if (failed != OK)
        return failed;
    struct diversity v = diversity_measure(arena, &w->n, restricted, date);
    date_text(date, day);
    struct str said = str_format(
            arena, "date=%s%s%s", day, a->without ? " without=" : "", a->without ? a->without : "");
    failed = network_work_begin(
            w, "network diversity", said, network_rules_text(r, &none, arena), e);
    if (failed != OK)
        return failed;
    record_diversity(w->d, &w->n, &v, bases);
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum err work(const struct diversity_arguments *a, unsigned bases, struct error *e)
{
    struct rules rules;
    struct network_work w;
    int32_t date;
    enum err failed = date_option(a->date, &date, e);
    if (failed != OK)
        return failed;
    failed = network_rules(&rules, a->rules, &(struct texts){ 0 }, e);
    if (failed == OK) {
        confine(&(struct needs){ .dossier = dossier_operand(&a->common),
                .outputs = &a->outputs,
                .appends = true,
                .tell = a->common.verbose });
        failed = network_work_open(&w, dossier_operand(&a->common), a->import_run, 0, e);
        if (failed == OK)
            failed = answer(a, &rules, &w, date, bases, e);
        network_work_close(&w);
    }
    rules_release(&rules);
    return failed;
}

static enum err check_arguments(
        const struct diversity_arguments *a, unsigned *bases, struct error *e)
{
    if (!dossier_operand(&a->common)) {
        error_set(e, ERR_USAGE, NULL, "network diversity takes one dossier with a network in it");
        error_hint(e, "example: %s", verb_network_diversity.example);
        return ERR_USAGE;
    }
    *bases = bases_of(a->by, e);
    return *bases ? outputs_check(&a->outputs, e) : ERR_USAGE;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct diversity_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    unsigned bases;
    if (options_begin(verb, argc, argv, &a.common, &code))
        if (check_arguments(&a, &bases, &e) != OK || work(&a, bases, &e) != OK)
            code = say_error(&e);
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
