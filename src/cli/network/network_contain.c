// assay network contain DOSSIER: if a supplier turned hostile, or were cut off: what it could see,
// change and stop, and which few controls cut the most. SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/network/network_int.h"
#include "engines/network/contain/contain.h"
#include "engines/network/record/record.h"

struct contain_arguments {
    struct common common;
    struct outputs outputs;
    const char *supplier, *by, *date;
    unsigned import_run, top, controls, threads;
    bool wholes_only;
    enum base base; // of `by`
};

#define AT(member) offsetof(struct contain_arguments, member)

static const struct option options[] = {
    { "supplier", 0, "NAME", "whose controls and cut-off to work out (the worst one's)",
            OPTION_TEXT, AT(supplier) },
    { "by", 0, "BASE",
            "what ranks: subscribers, traffic, cells, sites, premises, elements (subscribers)",
            OPTION_TEXT, AT(by) },
    { "top", 'n', "N", "rows of each ranked list (10)", OPTION_COUNT, AT(top) },
    { "controls", 0, "N", "controls to plan at most (5)", OPTION_COUNT, AT(controls) },
    { "wholes-only", 0, NULL, "who makes a part or a component does not hold the whole",
            OPTION_FLAG, AT(wholes_only) },
    { "date", 0, "YYYY-MM-DD", "as of this day (today)", OPTION_TEXT, AT(date) },
    { "import", 0, "N", "the run that imported the network (the newest)", OPTION_COUNT,
            AT(import_run) },
    { "threads", 'j', "N", "threads (one a processor)", OPTION_COUNT, AT(threads) },
};

static enum err base_of(const char *word, enum base *base, struct error *e)
{
    *base = word ? base_named(str_of(word)) : BASE_SUBSCRIBERS;
    if (*base < BASES)
        return OK;
    return error_set(e, ERR_USAGE, NULL, "option '--by' knows no base '%s'", word);
}

static enum err answer(
        const void *arguments, struct network_work *w, enum exit_code *code, struct error *e)
{
    const struct contain_arguments *a = arguments;
    struct contain_options o = { .date = w->date,
        .by = a->base,
        .top = a->top,
        .threads = a->threads,
        .wholes_only = a->wholes_only };
    (void)code;
    struct containment *c;
    struct ranking worst[ACTORS];
    struct cut_off cut_off;
    struct plan plan;
    struct arena *arena = &w->arena;
    char day[11];
    row supplier = 0;
    enum err failed = a->supplier ? network_supplier(&w->n, a->supplier, &supplier, e) : OK;
    if (failed == OK)
        failed = contain_new(&c, &w->n, &o, arena, e);
    if (failed != OK)
        return failed;
    contain_worst(c, worst);
    if (!supplier && worst[ACTOR_SUPPLIER].n)
        supplier = worst[ACTOR_SUPPLIER].rows[0].actor.supplier;
    if (supplier)
        failed = contain_cut_off(c, supplier, &cut_off, e);
    if (failed == OK && supplier)
        failed = contain_plan(c, supplier, &(struct plan_options){ .most = a->controls }, &plan, e);
    if (failed != OK)
        return failed;
    date_text(o.date, day);
    struct str said = str_format(arena, "date=%s by=%s%s%s%s", day, base_names[o.by],
            supplier ? " supplier=" : "",
            supplier ? str_copy(arena, w->n.suppliers.items[supplier].slug).ptr : "",
            a->wholes_only ? " wholes-only" : "");
    failed = network_work_begin(w, "network contain", said, STR(""), e);
    if (failed != OK)
        return failed;
    record_containment(w->d, &w->n, c,
            &(struct containment_answers){ .by = o.by,
                    .worst = worst,
                    .supplier = w->n.suppliers.items[supplier].name,
                    .cut_off = supplier ? &cut_off : NULL,
                    .plan = supplier ? &plan : NULL });
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct contain_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code)) {
        const struct question q = { .common = &a.common,
            .outputs = &a.outputs,
            .date = a.date,
            .import_run = a.import_run,
            .want = LOAD_ALL,
            .answer = answer,
            .arguments = &a };
        if (base_of(a.by, &a.base, &e) != OK || network_ask(verb, &q, &code, &e) != OK)
            code = say_error(&e);
    }
    options_free(verb, &a);
    return code;
}

const struct verb verb_network_contain = {
    .name = "network contain",
    .operands = "DOSSIER",
    .brief = "what a hostile supplier could see, change and stop, what ages without one, and what "
             "helps",
    .example = "assay network contain net.sqlite --supplier northbeam",
    .options = options,
    .n_options = ARRAY_LEN(options),
    .outputs = AT(outputs),
    .run = run,
};
