// Three-valued answers about a profile, dimension by dimension. Each function is one question of
// the language. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/check/judge.h"

#define BIT(i) ((uint64_t)1 << (i))

static bool has_function(const uint64_t set[2], uint8_t function)
{
    return (set[function / 64] >> function % 64) & 1;
}

// An unknown function is none of the set when its layer is known and none of the set is of that
// layer.
static struct opinion in_functions(const uint64_t set[2], const struct profile *p)
{
    if (p->function)
        return opinion_of(has_function(set, p->function));
    for (size_t i = 1; p->layer && i < n_network_functions; i++)
        if (has_function(set, (uint8_t)i) && network_functions[i].layer == p->layer)
            return opinion_unknown(MISSING_FUNCTION);
    return p->layer ? OPINION_NO : opinion_unknown(MISSING_FUNCTION);
}

static struct opinion in_sites(uint32_t classes, const struct profile *p)
{
    if (!p->sites)
        return opinion_unknown(p->sited ? MISSING_SITE_CLASS : MISSING_SITE);
    return opinion_of((p->sites & classes) != 0);
}

static bool has_word(const struct words *w, struct str text)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (str_eq(w->items[i].text, text))
            return true;
    return false;
}

static struct opinion in_categories(
        const struct judge *j, const struct words *w, const struct profile *p)
{
    struct str category = j->f->n->products.items[p->product].category;
    if (!category.len)
        return opinion_unknown(p->product ? MISSING_CATEGORY : MISSING_PRODUCT);
    return opinion_of(has_word(w, category));
}

// What directs sessions or keeps records can redirect or see as well as what carries them.
static struct opinion user_data(const struct profile *p)
{
    const struct function *f = &network_functions[p->function];
    return p->function ? opinion_of(f->user_data || f->signalling || f->subscribers)
                       : opinion_unknown(MISSING_FUNCTION);
}

static struct opinion in_where(
        const struct judge *j, const struct where *w, const struct profile *p)
{
    struct opinion o = OPINION_YES;
    if (w->functions[0] || w->functions[1])
        o = opinion_and(o, in_functions(w->functions, p));
    if (w->layers)
        o = opinion_and(o, p->layer ? opinion_of((w->layers >> p->layer) & 1)
                                    : opinion_unknown(MISSING_LAYER));
    if (w->generations)
        o = opinion_and(o, p->generations ? opinion_of((w->generations & p->generations) != 0)
                                          : opinion_unknown(MISSING_GENERATION));
    if (w->sites)
        o = opinion_and(o, in_sites(w->sites, p));
    if (w->statuses)
        o = opinion_and(o, p->status ? opinion_of((w->statuses >> p->status) & 1)
                                     : opinion_unknown(MISSING_STATUS));
    if (w->categories.n)
        o = opinion_and(o, in_categories(j, &w->categories, p));
    if (w->user_data)
        o = opinion_and(o, w->user_data == ANSWER_YES ? user_data(p) : opinion_not(user_data(p)));
    if (w->remote)
        o = opinion_and(o,
                p->remote ? opinion_of(p->remote == w->remote) : opinion_unknown(MISSING_MANAGER));
    return o;
}

// ------------------------------------------------------------------- conditions of a list's rows

static struct opinion in_produced(const struct judge *j, const struct words *w,
        struct str jurisdiction, const struct profile *p)
{
    struct str country = j->f->n->products.items[p->product].produced;
    if (!country.len)
        return opinion_unknown(p->product ? MISSING_PRODUCED : MISSING_PRODUCT);
    for (uint32_t i = 0; i < w->n; i++) {
        bool abroad = str_is(w->items[i].text, "abroad");
        if (abroad ? !str_eq(country, jurisdiction) : str_eq(country, w->items[i].text))
            return OPINION_YES;
    }
    return OPINION_NO;
}

static struct opinion in_products(
        const struct judge *j, const struct words *folded, const struct profile *p)
{
    struct str name = j->f->product_names[p->product];
    return name.len ? opinion_of(has_word(folded, name)) : opinion_unknown(MISSING_PRODUCT);
}

// An exception that says nothing that could be looked up may apply to anything.
static struct opinion is_excepted(const struct judge *j, const struct term *t,
        const struct list_exception *x, const struct profile *p)
{
    struct opinion o = OPINION_YES;
    if ((x->from != NO_DATE && j->date < x->from) || (x->until != NO_DATE && j->date > x->until))
        return OPINION_NO;
    if (!x->categories.n && !x->produced.n && !x->products.n)
        return opinion_unknown(MISSING_EXCEPTION);
    if (x->categories.n)
        o = opinion_and(o, in_categories(j, &x->categories, p));
    if (x->produced.n)
        o = opinion_and(o, in_produced(j, &x->produced, t->list->jurisdiction, p));
    if (x->products.n)
        o = opinion_and(o, in_products(j, &x->folded_products, p));
    return o;
}

// What is known to have a place in a network is nothing from outside it, unless its category says
// so.
static struct opinion is_outside(const struct judge *j, const struct profile *p)
{
    if (j->f->n->products.items[p->product].category.len)
        return OPINION_YES;
    return p->function || p->layer ? OPINION_NO : opinion_unknown(MISSING_FUNCTION);
}

static struct opinion product_conditions(
        const struct judge *j, const struct term *t, const struct profile *p)
{
    const struct list_entry *e = t->entry;
    struct opinion o = OPINION_YES;
    if (e->categories.n)
        o = opinion_and(o, in_categories(j, &e->categories, p));
    if (e->produced.n)
        o = opinion_and(o, in_produced(j, &e->produced, t->list->jurisdiction, p));
    if (e->products.n)
        o = opinion_and(o, in_products(j, &e->folded_products, p));
    for (uint32_t i = 0; o.answer != ANSWER_NO && i < e->n_exceptions; i++)
        o = opinion_and(o, opinion_not(is_excepted(j, t, &e->exceptions[i], p)));
    return o;
}

struct opinion judge_term(const struct judge *j, const struct term *t, const struct profile *p)
{
    const struct list_entry *e = t->entry;
    enum role role = j->rule->role;
    struct opinion o = OPINION_YES;
    if (!e)
        return o;
    bool asks = e->categories.n || e->produced.n || e->products.n ||
                e->n_exceptions; // about the product
    if (role == ROLE_MANAGER ? asks && !e->service : e->service)
        return OPINION_NO;
    if (e->use)
        o = opinion_and(o, in_sites(e->use, p));
    if (e->functions[0] || e->functions[1])
        o = opinion_and(o, in_functions(e->functions, p));
    if (e->outside && role == ROLE_MAKER)
        o = opinion_and(o, is_outside(j, p));
    if (role == ROLE_MAKER)
        return opinion_and(o, product_conditions(j, t, p));
    if (role == ROLE_COMPONENT && has_word(&e->categories, STR("software")) && !e->produced.n &&
            !e->products.n)
        asks = e->n_exceptions; // what is inside is software
    return asks && !e->service ? opinion_and(o, opinion_unknown(MISSING_CONTENTS)) : o;
}

// ----------------------------------------------------------------------------------- suppliers

static enum missing why_open(const struct class_at *c, row supplier)
{
    if (!supplier)
        return MISSING_SUPPLIER;
    const struct membership *w = &c->why[supplier];
    return w->list && !w->list->complete && !w->entry ? MISSING_LIST : MISSING_CONTROL;
}

static struct opinion any_term(const struct judge *j, const struct class_at *c, uint64_t yes,
        uint64_t may, enum missing open, const struct profile *p)
{
    struct opinion o = OPINION_NO;
    if (yes & TERMS_PLAIN_SET)
        return OPINION_YES;
    if (may & TERMS_PLAIN_SET)
        o = opinion_unknown(open);
    for (uint64_t left = may & ~TERMS_PLAIN_SET; left && o.answer != ANSWER_YES; left &= left - 1) {
        int t = __builtin_ctzll(left);
        struct opinion holds = judge_term(j, &c->terms[t], p);
        o = opinion_or(o, yes & BIT(t) ? holds : opinion_and(opinion_unknown(open), holds));
    }
    return o;
}

// The element's supplier, and the maker of its product where that is another.
static struct opinion is_maker(
        const struct judge *j, const struct class_at *c, const struct profile *p)
{
    row maker = j->f->n->products.items[p->product].supplier,
        first = p->supplier ? p->supplier : maker;
    uint64_t yes = c->yes[first], may = c->may[first];
    enum missing open = why_open(c, first);
    if (maker && maker != first) {
        bool decides = !(may & ~c->unnamed);
        yes |= c->yes[maker];
        may |= c->may[maker];
        open = decides ? why_open(c, maker) : open;
    } else if (!maker && c->resold && (c->resold[first] & ~may)) {
        open = may & ~c->unnamed ? open : MISSING_PRODUCT;
        may |= c->resold[first];
    }
    return may ? any_term(j, c, yes, may, open, p) : OPINION_NO;
}

static struct opinion is_manager(
        const struct judge *j, const struct class_at *c, const struct profile *p)
{
    if (p->remote == ANSWER_NO)
        return OPINION_NO;
    if (p->remote == ANSWER_UNKNOWN || !p->manager)
        return c->may[0] & ~c->unnamed ? opinion_unknown(MISSING_MANAGER) : OPINION_NO;
    return any_term(j, c, c->yes[p->manager] & ~c->unnamed, c->may[p->manager] & ~c->unnamed,
            why_open(c, p->manager), p);
}

// Each component inside in turn; ANSWER_UNKNOWN where nobody said what is inside.
static struct opinion contents(
        const struct judge *j, const struct class_at *c, const struct profile *p, bool all)
{
    const struct facts *f = j->f;
    const struct rows_by *by = p->contents ? &f->element_components : &f->product_components;
    row of = p->contents ? p->contents : p->product;
    if (!of || by->first[of] == by->first[of + 1])
        return opinion_unknown(MISSING_CONTENTS);
    struct opinion o = opinion_of(all);
    for (uint32_t i = by->first[of]; i < by->first[of + 1]; i++) {
        row s = f->n->components.items[by->items[i]].supplier;
        struct opinion one = any_term(j, c, c->yes[s] & ~c->unnamed, c->may[s] & ~c->unnamed,
                s ? why_open(c, s) : MISSING_CONTENTS, p);
        o = all ? opinion_and(o, one) : opinion_or(o, one);
    }
    return o;
}

struct opinion judge_class(const struct judge *j, const struct profile *p)
{
    if (!j->class)
        return OPINION_NO;
    if (j->rule->measure == MEASURE_ALLOW_LIST)
        return opinion_not(opinion_and(is_maker(j, j->class, p), contents(j, j->class, p, true)));
    if (j->rule->role == ROLE_MANAGER)
        return is_manager(j, j->class, p);
    if (j->rule->role == ROLE_COMPONENT)
        return contents(j, j->class, p, false);
    return is_maker(j, j->class, p);
}

struct opinion judge_where(const struct judge *j, const struct profile *p)
{
    const struct rule *r = j->rule;
    const struct class_at *const *class = j->exceptions;
    struct opinion o = opinion_of(p->status != STATUS_REMOVED && (r->parts || !p->part));
    o = opinion_and(o, in_where(j, &r->where, p));
    for (uint32_t i = 0; i < r->n_exceptions; i++) {
        const struct rule_exception *x = &r->exceptions[i];
        struct opinion excepted = in_where(j, &x->where, p), of_class = opinion_of(!x->suppliers.n);
        for (uint32_t k = 0; k < x->suppliers.n; k++)
            of_class = opinion_or(of_class, is_maker(j, *class ++, p));
        if ((x->from == NO_DATE || j->date >= x->from) &&
                (x->until == NO_DATE || j->date <= x->until))
            o = opinion_and(o, opinion_not(opinion_and(excepted, of_class)));
    }
    return o;
}

// --------------------------------------------------------------------------------------- dates

// Whether `date` is `from` or later; what is not known may follow from the other date, for nothing
// is connected before it is acquired.
static struct opinion acquired_since(int32_t acquired, int32_t connected, int32_t from)
{
    if (acquired != NO_DATE)
        return opinion_of(acquired >= from);
    return connected != NO_DATE && connected < from ? OPINION_NO
                                                    : opinion_unknown(MISSING_ACQUIRED);
}

static struct opinion connected_since(int32_t acquired, int32_t connected, int32_t from)
{
    if (connected != NO_DATE)
        return opinion_of(connected >= from);
    return acquired != NO_DATE && acquired >= from ? OPINION_YES
                                                   : opinion_unknown(MISSING_CONNECTED);
}

static struct opinion is_present(
        const struct judge *j, const struct profile *p, int32_t acquired, int32_t connected)
{
    const struct when *w = &j->rule->when;
    bool bought = w->acquired_from != NO_DATE || w->acquired_before != NO_DATE;
    if (acquired != NO_DATE && acquired > j->date)
        return OPINION_NO;
    if (bought && acquired != NO_DATE)
        return OPINION_YES;
    if (connected != NO_DATE)
        return opinion_of(connected <= j->date);
    return p->status == STATUS_PLANNED ? opinion_unknown(MISSING_CONNECTED) : OPINION_YES;
}

struct opinion judge_dates(
        const struct judge *j, const struct profile *p, int32_t acquired, int32_t connected)
{
    const struct when *w = &j->rule->when;
    struct opinion o = is_present(j, p, acquired, connected);
    if (w->acquired_from != NO_DATE)
        o = opinion_and(o, acquired_since(acquired, connected, w->acquired_from));
    if (w->acquired_before != NO_DATE)
        o = opinion_and(o, opinion_not(acquired_since(acquired, connected, w->acquired_before)));
    if (w->connected_from != NO_DATE)
        o = opinion_and(o, connected_since(acquired, connected, w->connected_from));
    if (w->connected_before != NO_DATE)
        o = opinion_and(o, opinion_not(connected_since(acquired, connected, w->connected_before)));
    return o;
}

// -------------------------------------------------------------------------------- certificates

static struct opinion certifies(const struct judge *j, const struct certificate *c, row i)
{
    const struct element *e = &j->f->n->elements.items[i];
    int32_t day = j->rule->valid_on == VALID_ON_DATE ? j->date : e->connected;
    struct opinion o = OPINION_YES;
    if (j->rule->schemes.n && !c->scheme.len)
        o = opinion_unknown(MISSING_CERTIFICATE);
    else if (j->rule->schemes.n)
        o = opinion_of(has_word(&j->rule->schemes, c->scheme));
    if (c->version.len && !e->version.len)
        o = opinion_and(o, opinion_unknown(MISSING_CERTIFICATE));
    else if (c->version.len)
        o = opinion_and(o, opinion_of(str_eq(c->version, e->version)));
    if (day == NO_DATE)
        return opinion_and(o, opinion_unknown(MISSING_CONNECTED));
    o = opinion_and(o,
            c->from == NO_DATE ? opinion_unknown(MISSING_CERTIFICATE) : opinion_of(c->from <= day));
    return opinion_and(o, c->until == NO_DATE ? opinion_unknown(MISSING_CERTIFICATE)
                                              : opinion_of(day <= c->until));
}

static struct opinion any_certifies(
        const struct judge *j, const struct rows_by *by, row of, row element)
{
    struct opinion o = OPINION_NO;
    for (uint32_t k = by->first[of]; o.answer != ANSWER_YES && k < by->first[of + 1]; k++)
        o = opinion_or(o, certifies(j, &j->f->n->certificates.items[by->items[k]], element));
    return o;
}

struct opinion judge_uncertified(const struct judge *j, row i)
{
    const struct facts *f = j->f;
    row product = f->n->elements.items[i].product;
    if (f->n->certificates.len <= 1)
        return opinion_unknown(MISSING_CERTIFICATE);
    struct opinion o = any_certifies(j, &f->element_certificates, i, i);
    if (product)
        o = opinion_or(o, any_certifies(j, &f->product_certificates, product, i));
    else
        o = opinion_or(o, opinion_unknown(MISSING_PRODUCT));
    return opinion_not(o);
}
