// What is still to come: rules that begin and end, rows of lists, exceptions that run out,
// certificates.
//
// Each thing that changes what a rule asks is an event of that rule, and the rule is answered again
// for that day, of today's inventory. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/check/checker.h"

#include <stdlib.h>

const char *const event_names[EVENT_KINDS] = { "rule binds", "rule ends", "exception ends",
    "row added", "row removed", "certificate expires" };

struct building {
    struct checker *checker;
    int32_t date;
    VEC(struct event) events;
};

static void put(struct building *b, int32_t date, enum event_kind kind, const struct rule *r,
        const struct list_entry *x)
{
    if (date != NO_DATE && date > b->date)
        vec_push(&b->events, (struct event){ .date = date, .kind = kind, .rule = r, .entry = x });
}

static int32_t day_after(int32_t last)
{
    return last == NO_DATE ? NO_DATE : last + 1;
}

static void put_entry(struct building *b, const struct rule *r, const struct list_entry *x)
{
    int32_t binds =
            r->after_listing == UNKNOWN ? x->added : date_add_months(x->added, r->after_listing);
    put(b, binds, EVENT_ROW_ADDED, r, x);
    put(b, x->removed, EVENT_ROW_REMOVED, r, x);
    for (uint32_t i = 0; i < x->n_exceptions; i++)
        put(b, day_after(x->exceptions[i].until), EVENT_EXCEPTION_ENDS, r, x);
}

static void put_lists(struct building *b, const struct rule *r)
{
    for (uint32_t i = 0; r->class && i < r->class->lists.n; i++)
        for (uint32_t k = 0; k < r->class->list[i]->n_entries; k++)
            put_entry(b, r, &r->class->list[i]->entries[k]);
}

// Elements in the scope of a rule, by product: those of product p at first[p] .. first[p + 1].
static struct rows_by in_scope(const struct facts *f, const struct judge *j, struct arena *a)
{
    size_t n = f->n->products.len;
    struct rows_by by = { arena_zero(a, sizeof(uint32_t) * (n + 1)),
        arena_array(a, row, f->n->elements.len) };
    bool *in = arena_zero(a, f->n_profiles);
    for (uint32_t p = 0; p < f->n_profiles; p++)
        in[p] = judge_where(j, &f->profiles[p]).answer != ANSWER_NO;
    for (row i = 1; i < f->n->elements.len; i++)
        by.first[f->profiles[f->profile[i]].product] += in[f->profile[i]];
    for (size_t p = 1; p <= n; p++)
        by.first[p] += by.first[p - 1];
    for (row i = (row)f->n->elements.len; i-- > 1;)
        if (in[f->profile[i]])
            by.items[--by.first[f->profiles[f->profile[i]].product]] = i;
    return by;
}

// Certificates that elements in the scope of a rule may rest on.
static void put_certificates(struct building *b, const struct rule *r)
{
    const struct facts *f = &b->checker->facts;
    struct judge j = checker_judge(b->checker, r, b->date);
    struct rows_by scope = in_scope(f, &j, b->checker->out);
    for (row c = 1; c < f->n->certificates.len; c++) {
        const struct certificate *k = &f->n->certificates.items[c];
        struct event e = {
            .date = day_after(k->until), .kind = EVENT_CERTIFICATE_EXPIRES, .certificate = c
        };
        row product = k->element ? f->profiles[f->profile[k->element]].product : k->product;
        uint32_t at = scope.first[product], end = scope.first[product + 1];
        if (k->until == NO_DATE || e.date <= b->date || (!k->element && !product))
            continue;
        while (k->element && at < end && scope.items[at] < k->element)
            at++;
        if (k->element)
            end = at < end && scope.items[at] == k->element ? at + 1 : at;
        e.elements = scope.items + at;
        e.n_elements = end - at;
        if (e.n_elements)
            vec_push(&b->events, e);
    }
}

static int by_date(const void *a, const void *b)
{
    const struct event *x = a, *y = b;
    if (x->date != y->date)
        return x->date < y->date ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    if (x->rule != y->rule) // rows of one array, or NULL for both
        return x->rule->at.line < y->rule->at.line ? -1 : 1;
    if (x->entry != y->entry && x->entry && y->entry) {
        int order = str_cmp(x->entry->id, y->entry->id);
        return order ? order : x->entry->at.line < y->entry->at.line ? -1 : 1;
    }
    return (x->certificate > y->certificate) - (x->certificate < y->certificate);
}

static void drop_doubles(struct timeline *t)
{
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        if (!n || by_date(&t->items[n - 1], &t->items[i]) != 0)
            t->items[n++] = t->items[i];
    t->n = n;
}

// Rows that come on one day are one question.
static void answer(struct building *b, struct timeline *t)
{
    for (size_t i = 0; i < t->n; i++) {
        struct event *e = &t->items[i];
        const struct event *before = i ? &t->items[i - 1] : NULL;
        if (!e->rule || e->kind == EVENT_RULE_ENDS)
            continue;
        if (before && before->rule == e->rule && before->date == e->date && before->verdicts)
            e->verdicts = before->verdicts, e->n = before->n;
        else
            e->verdicts = checker_rule(b->checker, e->rule, e->date, &e->n);
    }
}

static struct timeline timeline_of(struct checker *c, const struct regime *g, int32_t date)
{
    struct building b = { .checker = c, .date = date };
    for (uint32_t i = 0; i < g->n_rules; i++) {
        const struct rule *r = &g->rules[i];
        put(&b, rule_due(r), EVENT_RULE_BINDS, r, NULL);
        put(&b, day_after(r->until), EVENT_RULE_ENDS, r, NULL);
        for (uint32_t k = 0; k < r->n_exceptions; k++)
            put(&b, day_after(r->exceptions[k].until), EVENT_EXCEPTION_ENDS, r, NULL);
        put_lists(&b, r);
        if (r->measure == MEASURE_CERTIFICATE)
            put_certificates(&b, r);
    }
    struct timeline t = { arena_copy(c->out, b.events.items, b.events.len * sizeof(struct event)),
        b.events.len };
    if (t.n)
        qsort(t.items, t.n, sizeof *t.items, by_date);
    drop_doubles(&t);
    answer(&b, &t);
    vec_free(&b.events);
    return t;
}

struct timeline network_timeline(const struct network *n, const struct regime *g, int32_t date,
        const struct check_options *options, struct arena *a)
{
    struct checker c;
    checker_init(&c, n, options, a);
    struct timeline t = timeline_of(&c, g, date);
    checker_release(&c);
    return t;
}

static struct grounds *grounds_of(struct checker *c, const struct verdicts *v)
{
    struct grounds *all = arena_zero(c->out, v->n * sizeof *all);
    for (size_t i = 0; i < v->n; i++)
        if (v->items[i].at_due == VERDICT_FAIL || v->items[i].at_due == VERDICT_UNDECIDED)
            all[i].items = checker_reasons(c, &v->items[i], &all[i].n);
    return all;
}

struct outlook network_outlook(const struct network *n, const struct regime *const *regimes,
        size_t n_regimes, int32_t date, const struct check_options *options, struct arena *a)
{
    struct outlook o = { arena_array(a, struct verdicts, n_regimes),
        arena_array(a, struct timeline, n_regimes), arena_array(a, struct grounds *, n_regimes) };
    struct checker c;
    checker_init(&c, n, options, a);
    for (size_t i = 0; i < n_regimes; i++) {
        o.verdicts[i] = checker_regime(&c, regimes[i], date);
        o.timelines[i] = timeline_of(&c, regimes[i], date);
        o.grounds[i] = grounds_of(&c, &o.verdicts[i]);
    }
    checker_release(&c);
    return o;
}
