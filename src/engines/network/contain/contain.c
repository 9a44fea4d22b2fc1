// The recipe: make a network ready, let actors hold what they can, sum what follows.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/exposure.h"

const char *const effect_names[EFFECTS] = { "see-user", "see-signalling", "see-records", "change",
    "impair", "stop" };
const char *const way_names[WAYS] = { "none", "makes", "makes-part", "wrote-component", "manages",
    "reaches", "updates", "itself", "possibly", "passes" };
const char *const actor_names[ACTORS] = { "supplier", "element", "version", "host" };
const char *const lapse_names[LAPSES] = { "updates", "management", "support", "certificate" };
const char *const remedy_names[REMEDIES] = { "segment", "manage-in-house", "gate-updates",
    "second-supplier", "replace" };

enum err contain_new(struct containment **out, const struct network *n,
        const struct contain_options *options, struct arena *arena, struct error *e)
{
    if (options->date == NO_DATE)
        return error_set(e, ERR_USAGE, "", "containment needs a date");
    if (options->by >= BASES || options->by == BASE_SPEND)
        return error_set(e, ERR_USAGE, "", "containment cannot rank by this base");
    struct containment *c = arena_new(arena, struct containment);
    c->net = n;
    c->options = *options;
    c->options.top = options->top ? options->top : 10;
    c->arena = arena;
    view_wholes(c);
    view_links(c);
    view_access(c);
    view_acts(c);
    view_sentences(c);
    *out = c;
    return OK;
}

const struct totals *contain_totals(const struct containment *c)
{
    return &c->totals;
}

size_t contain_assumptions(const struct containment *c, const struct str **sentences)
{
    *sentences = c->sentences;
    return c->n_sentences;
}

enum err check_supplier(const struct containment *c, row supplier, struct error *e)
{
    if (supplier && supplier < c->net->suppliers.len)
        return OK;
    return error_set(e, ERR_USAGE, "", "no such supplier in the network");
}

enum err contain_supplier(struct containment *c, row supplier, struct exposure *x, struct error *e)
{
    struct bench b;
    if (check_supplier(c, supplier, e) != OK)
        return ERR_USAGE;
    bench_make(&b, c);
    hold_supplier(&b.held, c, supplier, true);
    expose_and_explain(&b, c, c->arena, x);
    name_supplier(c, c->arena, supplier, x);
    bench_free(&b);
    return OK;
}
