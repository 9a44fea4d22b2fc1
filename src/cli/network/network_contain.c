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
    *base = BASE_SUBSCRIBERS;
    for (enum base b = 0; word && b < BASES; b++)
        if (strcmp(word, base_names[b]) == 0)
            *base = b;
    if (!word || strcmp(word, base_names[*base]) == 0)
        return OK;
    return error_set(e, ERR_USAGE, NULL, "option '--by' knows no base '%s'", word);
}

static enum err answer(const struct contain_arguments *a, struct network_work *w,
        struct contain_options *o, struct error *e)
{
    struct containment *c;
    struct ranking worst[ACTORS];
    struct cut_off cut_off;
    struct plan plan;
    struct arena *arena = &w->arena;
    char day[11];
    row supplier = 0;
    enum err failed = a->supplier ? network_supplier(&w->n, a->supplier, &supplier, e) : OK;
    if (failed == OK)
        failed = contain_new(&c, &w->n, o, arena, e);
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
    date_text(o->date, day);
    struct str said = str_format(arena, "date=%s by=%s%s%s%s", day, base_names[o->by],
            supplier ? " supplier=" : "",
            supplier ? str_copy(arena, w->n.suppliers.items[supplier].slug).ptr : "",
            a->wholes_only ? " wholes-only" : "");
    failed = network_work_begin(w, "network contain", said, STR(""), e);
    if (failed != OK)
        return failed;
    record_containment(w->d, &w->n, c,
            &(struct containment_answers){ .by = o->by,
                    .worst = worst,
                    .supplier = w->n.suppliers.items[supplier].name,
                    .cut_off = supplier ? &cut_off : NULL,
                    .plan = supplier ? &plan : NULL });
    return network_work_end(w, &a->outputs, a->common.quiet, dossier_operand(&a->common), e);
}

static enum err work(const struct contain_arguments *a, struct error *e)
{
    struct network_work w;
    struct contain_options o = {
        .top = a->top, .threads = a->threads, .wholes_only = a->wholes_only
    };
    enum err failed = date_option(a->date, &o.date, e);
    if (failed == OK)
        failed = base_of(a->by, &o.by, e);
    if (failed != OK)
        return failed;
    confine(&(struct needs){ .dossier = dossier_operand(&a->common),
            .outputs = &a->outputs,
            .appends = true,
            .tell = a->common.verbose });
    failed = network_work_open(&w, dossier_operand(&a->common), a->import_run, LOAD_ALL, e);
    if (failed == OK)
        failed = answer(a, &w, &o, e);
    network_work_close(&w);
    return failed;
}

static enum err check_arguments(const struct contain_arguments *a, struct error *e)
{
    if (dossier_operand(&a->common))
        return outputs_check(&a->outputs, e);
    error_set(e, ERR_USAGE, NULL, "network contain takes one dossier with a network in it");
    error_hint(e, "example: %s", verb_network_contain.example);
    return ERR_USAGE;
}

static enum exit_code run(const struct verb *verb, int argc, char **argv)
{
    struct contain_arguments a = { 0 };
    struct error e = { 0 };
    enum exit_code code = EXIT_DONE;
    if (options_begin(verb, argc, argv, &a.common, &code))
        if (check_arguments(&a, &e) != OK || work(&a, &e) != OK)
            code = say_error(&e);
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
