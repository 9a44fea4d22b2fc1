// assay network decide DOSSIER --rule R --decision D --who W --why T: what people decided of an
// answer, and what those it concerns replied. An answer to a rule's question is what later checks
// go by; the rest stands beside the verdict. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/record/record.h"

struct decide_arguments {
    struct common common;
    const char *rule, *supplier, *decision, *who, *why, *evidence, *reply, *date;
    unsigned import_run;
};

#define AT(member) offsetof(struct decide_arguments, member)

static const struct option options[] = {
    { "rule", 0, "ID", "the rule whose verdict or question this is about", OPTION_TEXT, AT(rule) },
    { "supplier", 0, "NAME", "or the supplier, or screened name", OPTION_TEXT, AT(supplier) },
    { "decision", 0, "WORD", "met, not-met (of a question); upheld, lifted, heard", OPTION_TEXT,
            AT(decision) },
    { "who", 0, "NAME", "who decided", OPTION_TEXT, AT(who) },
    { "why", 0, "TEXT", "the reasons", OPTION_TEXT, AT(why) },
    { "evidence", 0, "TEXT", "where the evidence is, with its hash", OPTION_TEXT, AT(evidence) },
    { "reply", 0, "TEXT", "what the party concerned replied", OPTION_TEXT, AT(reply) },
    { "date", 0, "YYYY-MM-DD", "when it was decided (today)", OPTION_TEXT, AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
};

static enum err usage(struct error *e, const char *what)
{
    error_set(e, ERR_USAGE, NULL, "%s", what);
    error_hint(e, "example: %s", verb_network_decide.example);
    return ERR_USAGE;
}

static enum err check_arguments(const struct decide_arguments *a, struct error *e)
{
    static const char *const words[] = { "met", "not-met", "upheld", "lifted", "heard" };
    bool known = false;
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        known = known || (a->decision && strcmp(a->decision, words[i]) == 0);
    if (!a->rule == !a->supplier)
        return usage(e, "network decide wants '--rule' or '--supplier': what is it about?");
    if (!known)
        return usage(e,
                "network decide wants '--decision met', 'not-met', 'upheld', 'lifted' or 'heard'");
    if (!a->who || !a->why)
        return usage(e, "a decision has somebody who takes it and reasons: '--who' and '--why'");
    return OK;
}

static struct cell given(const char *text)
{
    return text ? cell_c(text) : cell_none();
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct decide_arguments *a = arguments;
    (void)code;
    char head[DIGEST_HEX];
    enum err failed = network_work_begin(w, "network decide", STR(""), STR(""), e);
    if (failed != OK)
        return failed;
    const struct cell cells[] = { cell_c(a->rule ? "rule" : "supplier"),
        cell_c(a->rule ? a->rule : a->supplier), cell_c(a->decision), cell_c(a->who),
        cell_integer(w->date), cell_c(a->why), given(a->evidence), given(a->reply) };
    dossier_batch_begin(w->d, BATCH_DECISION);
    dossier_batch_row(w->d, cells);
    dossier_batch_end(w->d);
    failed = dossier_run_end(w->d, head, e);
    if (failed == OK)
        say("recorded in '%s', head %s", dossier_operand(&a->common), head);
    return failed;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct decide_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        const struct question q = { .common = &a.common,
            .date = a.date,
            .import_run = a.import_run,
            .answer = answer,
            .arguments = &a };
        if (check_arguments(&a, &e) != OK || network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_decide = {
    .name = "network decide",
    .operands = "DOSSIER",
    .brief = "records what people decided of an answer, why, and what was replied",
    .example = "assay network decide net.sqlite --rule uk-2022.mitigation --decision met --who 'A. "
               "Reviewer' --why 'seen on site'",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .run = run,
};
