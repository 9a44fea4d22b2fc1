// A regime against a network: a rule at a time, gathered into bags, each of which becomes a
// verdict. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/check/checker.h"

#include "engines/network/check/measure.h"

#include <stdlib.h>

const char *const verdict_names[VERDICT_STATES] = { "not applicable", "pass", "fail", "undecided",
    "not yet due" };
const char *const missing_names[MISSING_FACTS] = { "supplier", "control of the supplier",
    "complete list", "function", "layer", "generation", "site", "class of the site", "status",
    "product", "category of the product", "country of production", "decision on an exception",
    "manager", "contents", "date acquired", "date connected", "certificate", "amount", "operator",
    "region", "answer" };

void checker_init(struct checker *c, const struct network *n, const struct check_options *options,
        struct arena *out)
{
    *c = (struct checker){ .options = options, .out = out };
    facts_make(&c->facts, n, &c->scratch);
}

void checker_release(struct checker *c)
{
    vec_free(&c->classes);
    tally_free(&c->tally);
    arena_release(&c->scratch);
}

int32_t rule_due(const struct rule *r)
{
    int32_t due = r->from, first = INT32_MAX;
    for (uint32_t i = 0; r->after_listing != UNKNOWN && i < r->class->lists.n; i++) {
        const struct supplier_list *l = r->class->list[i];
        for (uint32_t k = 0; k < l->n_entries; k++) {
            int32_t binds = date_add_months(l->entries[k].added, r->after_listing);
            first = binds < first ? binds : first;
        }
    }
    return first != INT32_MAX && first > due ? first : due;
}

static bool asks_products(const struct class_at *c)
{
    bool asks = false;
    for (uint32_t i = TERMS_PLAIN; i < c->n_terms; i++) {
        const struct list_entry *e = c->terms[i].entry;
        asks |= e->products.n > 0;
        for (uint32_t k = 0; k < e->n_exceptions; k++)
            asks |= e->exceptions[k].products.n > 0;
    }
    return asks;
}

static const struct class_at *class_on(
        struct checker *c, const struct supplier_class *class, int32_t date, int64_t after)
{
    for (size_t i = 0; i < c->classes.len; i++) {
        const struct class_known *k = &c->classes.items[i];
        if (k->class == class && k->date == date && k->after == after)
            return k->at;
    }
    struct class_at *at = arena_new(&c->scratch, struct class_at);
    class_at(at, &c->facts.suppliers, class, date, after, &c->scratch);
    if (asks_products(at))
        facts_fold_products(&c->facts, &c->scratch);
    vec_push(&c->classes, (struct class_known){ class, date, after, at });
    return at;
}

struct judge checker_judge(struct checker *c, const struct rule *r, int32_t date)
{
    struct judge j = { &c->facts, r, date, NULL, NULL };
    size_t n = 0;
    if (r->class)
        j.class = class_on(c, r->class, date, r->after_listing);
    for (uint32_t i = 0; i < r->n_exceptions; i++)
        n += r->exceptions[i].suppliers.n;
    const struct class_at **classes = arena_array(&c->scratch, const struct class_at *, n);
    j.exceptions = classes;
    for (uint32_t i = 0; i < r->n_exceptions; i++)
        for (uint32_t k = 0; k < r->exceptions[i].suppliers.n; k++)
            *classes++ = class_on(c, r->exceptions[i].classes[k], date, UNKNOWN);
    return j;
}

// The elements of each bag, ascending: they were met in that order.
static void take_hits(struct checker *c, struct verdict *verdicts)
{
    const struct tally *t = &c->tally;
    row **sure = arena_array(&c->scratch, row *, t->bags.len),
        **maybe = arena_array(&c->scratch, row *, t->bags.len);
    for (size_t i = 0; i < t->bags.len; i++) {
        sure[i] = arena_array(c->out, row, t->bags.items[i].n_elements);
        maybe[i] = arena_array(c->out, row, t->bags.items[i].n_maybe);
        verdicts[i].elements = sure[i];
        verdicts[i].maybe = maybe[i];
        verdicts[i].n_elements = t->bags.items[i].n_elements;
        verdicts[i].n_maybe = t->bags.items[i].n_maybe;
    }
    for (size_t i = 0; i < t->hits.len; i++) {
        const struct hit *h = &t->hits.items[i];
        *(h->sure ? sure : maybe)[h->bag]++ = h->element;
    }
}

static struct str operator_name(const struct network *n, row o)
{
    return n->operators.items[o].name;
}

static struct str site_name(const struct network *n, row s)
{
    return n->sites.items[s].name;
}

static int by_scope(const void *a, const void *b, void *network)
{
    const struct network *n = network;
    const struct scope_key *x = &((const struct verdict *)a)->key,
                           *y = &((const struct verdict *)b)->key;
    int order = (x->unknown > y->unknown) - (x->unknown < y->unknown);
    if (!order)
        order = str_cmp(operator_name(n, x->operator), operator_name(n, y->operator));
    if (!order)
        order = str_cmp(x->region, y->region);
    if (!order)
        order = (x->layer > y->layer) - (x->layer < y->layer);
    if (!order)
        order = str_cmp(site_name(n, x->site), site_name(n, y->site));
    if (!order) // names need not be unique
        order = (x->site > y->site) - (x->site < y->site);
    if (!order)
        order = (x->operator> y->operator) - (x->operator<y->operator);
    return order ? order : (x->function > y->function) - (x->function < y->function);
}

static struct verdict *not_applicable(struct checker *c, const struct verdict *like, size_t *n)
{
    *n = 1;
    return arena_copy(c->out, like, sizeof *like);
}

// People's answers: they decide, nobody else does.
static struct verdict *answered(struct checker *c, struct verdict *v, size_t *n)
{
    v->at_due = VERDICT_UNDECIDED;
    v->missing[MISSING_ANSWER] = 1;
    for (size_t i = 0; c->options && i < c->options->n_answers; i++) {
        const struct rule_answer *answer = &c->options->answers[i];
        if (!str_eq(answer->rule, v->rule->id))
            continue;
        v->at_due = answer->met ? VERDICT_PASS : VERDICT_FAIL;
        v->evidence = answer->evidence;
        v->missing[MISSING_ANSWER] = 0;
    }
    v->state = v->due != NO_DATE && v->date == v->due && v->state == VERDICT_NOT_YET_DUE
                       ? v->state
                       : v->at_due;
    *n = 1;
    return arena_copy(c->out, v, sizeof *v);
}

struct verdict *checker_rule(struct checker *c, const struct rule *r, int32_t date, size_t *n)
{
    struct tally *t = &c->tally;
    int32_t due = rule_due(r);
    bool later = due != NO_DATE && due > date;
    struct verdict like = { .rule = r,
        .due = due,
        .date = later ? due : date,
        .margin_worst = UNKNOWN,
        .margin_best = UNKNOWN };
    like.state = later ? VERDICT_NOT_YET_DUE : VERDICT_NOT_APPLICABLE;
    if (r->until != NO_DATE && like.date > r->until) {
        like.state = VERDICT_NOT_APPLICABLE;
        return not_applicable(c, &like, n);
    }
    if (r->measure == MEASURE_QUESTION)
        return answered(c, &like, n);
    struct judge j = checker_judge(c, r, like.date);
    tally_take(t, &j);
    if (!t->bags.len)
        return not_applicable(c, &like, n);
    struct verdict *verdicts = arena_zero(c->out, sizeof *verdicts * t->bags.len);
    for (size_t i = 0; i < t->bags.len; i++)
        verdicts[i] = like;
    take_hits(c, verdicts);
    measure_bags(t, verdicts);
    for (size_t i = 0; i < t->bags.len; i++) {
        verdicts[i].key = t->bags.items[i].key;
        verdicts[i].state = later ? VERDICT_NOT_YET_DUE : verdicts[i].at_due;
    }
    *n = t->bags.len;
    qsort_r(verdicts, *n, sizeof *verdicts, by_scope, (void *)(uintptr_t)c->facts.n);
    return verdicts;
}

struct verdicts checker_regime(struct checker *c, const struct regime *g, int32_t date)
{
    struct verdicts all = { .network = c->facts.n, .regime = g, .date = date };
    VEC(struct verdict) items = { 0 };
    for (uint32_t i = 0; i < g->n_rules; i++) {
        size_t n;
        const struct verdict *of_rule = checker_rule(c, &g->rules[i], date, &n);
        for (size_t k = 0; k < n; k++) {
            vec_push(&items, of_rule[k]);
            all.counts[of_rule[k].state]++;
        }
    }
    all.items = arena_copy(c->out, items.items, sizeof *items.items * items.len);
    all.n = items.len;
    vec_free(&items);
    return all;
}

struct verdicts *network_check_all(const struct network *n, const struct regime *const *regimes,
        size_t n_regimes, int32_t date, const struct check_options *options, struct arena *a)
{
    struct verdicts *all = arena_array(a, struct verdicts, n_regimes);
    struct checker c;
    checker_init(&c, n, options, a);
    for (size_t i = 0; i < n_regimes; i++)
        all[i] = checker_regime(&c, regimes[i], date);
    checker_release(&c);
    return all;
}

struct verdicts network_check(const struct network *n, const struct regime *g, int32_t date,
        const struct check_options *options, struct arena *a)
{
    return *network_check_all(n, &g, 1, date, options, a);
}
