// By which rows elements count: each supplier that is in an element in the rule's role, and each
// term that may hold for it. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/check/checker.h"

#include <stdlib.h>

struct collecting {
    struct checker *checker;
    struct judge judge;
    VEC(struct ground) reasons;
    struct map at; // index + 1 of (supplier, term)
};

static void put(struct collecting *c, row supplier, int term, bool sure)
{
    const struct class_at *class = c->judge.class;
    uint64_t *at = map_put(&c->at, ((uint64_t)supplier << 8 | (unsigned)term) + 1);
    if (!*at) {
        const struct term *t = &class->terms[term];
        const struct membership *w = &class->why[supplier];
        struct ground r = {
            .supplier = supplier, .via = w->via, .entry = t->entry, .list = t->list
        };
        if (term < TERMS_PLAIN)
            r.entry = w->entry, r.list = w->list;
        vec_push(&c->reasons, r);
        *at = c->reasons.len;
    }
    struct ground *r = &c->reasons.items[*at - 1];
    r->n_elements += sure;
    r->n_maybe += !sure;
}

static void put_supplier(
        struct collecting *c, row supplier, const struct profile *p, uint64_t without)
{
    const struct class_at *class = c->judge.class;
    for (uint64_t left = class->may[supplier] & ~without; left; left &= left - 1) {
        int term = __builtin_ctzll(left);
        enum answer holds = judge_term(&c->judge, &class->terms[term], p).answer;
        if (holds != ANSWER_NO)
            put(c, supplier, term, holds == ANSWER_YES && ((class->yes[supplier] >> term) & 1));
    }
}

static void put_element(struct collecting *c, row i)
{
    const struct facts *f = c->judge.f;
    const struct profile *p = &f->profiles[f->profile[i]];
    const struct rows_by *by = p->contents ? &f->element_components : &f->product_components;
    row maker = f->n->products.items[p->product].supplier,
        of = p->contents ? p->contents : p->product;
    uint64_t unnamed = c->judge.class->unnamed;
    if (c->judge.rule->role == ROLE_MANAGER) {
        put_supplier(c, p->manager, p, unnamed);
    } else if (c->judge.rule->role == ROLE_COMPONENT) {
        for (uint32_t k = by->first[of]; of && k < by->first[of + 1]; k++)
            put_supplier(c, f->n->components.items[by->items[k]].supplier, p, unnamed);
    } else {
        put_supplier(c, p->supplier ? p->supplier : maker, p, 0);
        if (maker && p->supplier && maker != p->supplier)
            put_supplier(c, maker, p, unnamed);
    }
}

static int by_name(const void *a, const void *b, void *network)
{
    const struct network *n = network;
    const struct ground *x = a, *y = b;
    int order = str_cmp(n->suppliers.items[x->supplier].name, n->suppliers.items[y->supplier].name);
    if (!order)
        order = (x->supplier > y->supplier) - (x->supplier < y->supplier);
    if (!order)
        order = str_cmp(x->list ? x->list->id : STR(""), y->list ? y->list->id : STR(""));
    return order ? order
                 : str_cmp(x->entry ? x->entry->id : STR(""), y->entry ? y->entry->id : STR(""));
}

const struct ground *checker_reasons(struct checker *checker, const struct verdict *v, size_t *n_reasons)
{
    const struct network *n = checker->facts.n;
    *n_reasons = 0;
    if (!v->rule->class)
        return NULL;
    struct collecting c = { .checker = checker,
        .judge = checker_judge(checker, v->rule, v->date) };
    for (uint32_t i = 0; i < v->n_elements; i++)
        put_element(&c, v->elements[i]);
    for (uint32_t i = 0; i < v->n_maybe; i++)
        put_element(&c, v->maybe[i]);
    *n_reasons = c.reasons.len;
    struct ground *reasons =
            arena_copy(checker->out, c.reasons.items, c.reasons.len * sizeof *reasons);
    if (c.reasons.len)
        qsort_r(reasons, c.reasons.len, sizeof *reasons, by_name, (void *)(uintptr_t)n);
    vec_free(&c.reasons);
    map_free(&c.at);
    return reasons;
}

const struct ground *network_reasons(
        const struct network *n, const struct verdict *v, struct arena *a, size_t *n_reasons)
{
    struct checker checker;
    checker_init(&checker, n, NULL, a);
    const struct ground *reasons = checker_reasons(&checker, v, n_reasons);
    checker_release(&checker);
    return reasons;
}
