// Who acts on which whole by itself: makes it, makes a part, wrote software inside, manages it from
// afar; and which suppliers act as one. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/contain/view.h"

#include <stdlib.h>

// Suppliers with their groups: a forest whose roots stand for the rest.
static row chief_of(row *up, row s)
{
    while (up[s] != s)
        s = up[s] = up[up[s]];
    return s;
}

static void join(row *up, row a, row b)
{
    a = chief_of(up, a);
    b = chief_of(up, b);
    if (a && b)
        up[a > b ? a : b] = a > b ? b : a;
}

enum { MAJORITY = 500000 }; // millionths

// Does `k` let one order the other: surely, maybe, not?
static enum answer orders(const struct control *k, int32_t date)
{
    bool over = (k->from != NO_DATE && k->from > date) || (k->until != NO_DATE && k->until < date);
    if (over || k->kind == CONTROL_RESELLS)
        return ANSWER_NO;
    if (k->kind == CONTROL_DIRECTS || k->kind == CONTROL_AFFILIATE)
        return ANSWER_YES;
    if (k->kind == CONTROL_UNKNOWN || k->share == UNKNOWN)
        return ANSWER_UNKNOWN;
    return k->share >= MAJORITY ? ANSWER_YES : ANSWER_NO;
}

int compare_suppliers(const struct containment *c, row a, row b)
{
    const struct supplier *x = &c->net->suppliers.items[a], *y = &c->net->suppliers.items[b];
    int order = str_cmp(x->name, y->name);
    order = order ? order : str_cmp(x->slug, y->slug);
    return order ? order : (a > b) - (a < b);
}

static int by_supplier(const void *a, const void *b, void *c)
{
    return compare_suppliers(c, *(const row *)a, *(const row *)b);
}

static void list_members(struct containment *c, struct groups *g)
{
    row n = (row)c->net->suppliers.len, *by_name = mem_alloc(sizeof *by_name * n);
    g->first = arena_zero(c->arena, sizeof(row) * (n + 2));
    g->members = arena_array(c->arena, row, n);
    for (row s = 0; s < n; s++) {
        by_name[s] = s;
        g->chief[s] = chief_of(g->chief, s);
        g->first[g->chief[s] + 2]++;
    }
    qsort_r(by_name, n, sizeof *by_name, by_supplier, c);
    for (row s = 0; s < n; s++)
        g->first[s + 2] += g->first[s + 1];
    for (row s = 0; s < n; s++)
        g->members[g->first[g->chief[by_name[s]] + 1]++] = by_name[s];
    free(by_name);
}

static row *alone(struct containment *c)
{
    row *chief = arena_array(c->arena, row, c->net->suppliers.len);
    for (row s = 0; s < c->net->suppliers.len; s++)
        chief[s] = s;
    return chief;
}

static void list_groups(struct containment *c)
{
    c->groups_lo.chief = alone(c);
    c->groups_hi.chief = alone(c);
    c->is_ordered = arena_zero(c->arena, c->net->suppliers.len);
    for (size_t i = 1; i < c->net->controls.len; i++) {
        const struct control *k = &c->net->controls.items[i];
        enum answer a = orders(k, c->options.date);
        if (a == ANSWER_YES)
            join(c->groups_lo.chief, k->holder, k->held);
        if (a != ANSWER_NO)
            join(c->groups_hi.chief, k->holder, k->held);
        if (a == ANSWER_YES && k->kind != CONTROL_AFFILIATE && k->holder && k->holder != k->held)
            c->is_ordered[k->held] = true;
    }
    list_members(c, &c->groups_lo);
    list_members(c, &c->groups_hi);
}

struct found_acts {
    VEC(struct act) acts;
    VEC(uint32_t) no_supplier, no_manager;
};

static row maker_of(const struct containment *c, const struct element *e)
{
    return e->supplier ? e->supplier : c->net->products.items[e->product].supplier;
}

static void act(struct found_acts *f, row supplier, uint32_t node, enum way way)
{
    if (supplier)
        vec_push(&f->acts, (struct act){ supplier, node, way });
}

// A part whose maker nobody named is its whole's maker's.
static void acts_of_element(struct containment *c, struct found_acts *f, row e)
{
    const struct element *el = &c->net->elements.items[e];
    uint32_t node = c->node_of[e];
    row root = c->nodes[node].root, maker = maker_of(c, el);
    bool whole = e == root;
    if (whole && !maker) {
        vec_push(&f->no_supplier, node);
        c->totals.no_supplier++;
    }
    if (whole || !c->options.wholes_only)
        act(f, maker, node, whole ? WAY_MAKES : WAY_PART);
    act(f, el->manager, node, WAY_MANAGES);
    if (!el->manager && el->remote == ANSWER_YES) {
        vec_push(&f->no_manager, node);
        c->totals.no_manager += whole;
    }
    c->totals.remote_unknown += whole && !el->manager && el->remote == ANSWER_UNKNOWN;
}

static int by_writes(const void *a, const void *b)
{
    const struct writes *x = a, *y = b;
    if (x->supplier != y->supplier)
        return x->supplier < y->supplier ? -1 : 1;
    return (x->product > y->product) - (x->product < y->product);
}

// Software inside products, each supplier once a product.
static void list_writes(struct containment *c, struct found_acts *f)
{
    size_t n = 0, n_suppliers = c->net->suppliers.len;
    c->writes = arena_array(c->arena, struct writes, c->net->components.len);
    for (size_t i = 1; i < c->net->components.len; i++) {
        const struct component *k = &c->net->components.items[i];
        c->totals.components_no_supplier += !k->supplier;
        if (k->element && c->node_of[k->element] != NONE)
            act(f, c->options.wholes_only ? 0 : k->supplier, c->node_of[k->element], WAY_COMPONENT);
        else if (!k->element && k->product && k->supplier && !c->options.wholes_only)
            c->writes[n++] = (struct writes){ k->supplier, k->product };
    }
    qsort(c->writes, n, sizeof *c->writes, by_writes);
    c->writes_first = arena_zero(c->arena, sizeof *c->writes_first * (n_suppliers + 1));
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        if (kept && by_writes(&c->writes[i], &c->writes[kept - 1]) == 0)
            continue;
        c->writes[kept++] = c->writes[i];
        c->writes_first[c->writes[i].supplier + 1] = kept;
    }
    for (size_t s = 0; s < n_suppliers; s++)
        if (!c->writes_first[s + 1])
            c->writes_first[s + 1] = c->writes_first[s];
}

static void list_products(struct containment *c)
{
    size_t n = c->net->products.len;
    c->product_first = arena_zero(c->arena, sizeof(uint32_t) * (n + 2));
    for (uint32_t i = 0; i < c->member_first[c->n]; i++)
        c->product_first[c->net->elements.items[c->member[i]].product + 2]++;
    for (size_t p = 0; p < n; p++)
        c->product_first[p + 2] += c->product_first[p + 1];
    c->product_nodes = arena_array(c->arena, uint32_t, c->product_first[n + 1]);
    for (uint32_t v = 0; v < c->n; v++)
        for (uint32_t i = c->member_first[v]; i < c->member_first[v + 1]; i++) {
            row p = c->net->elements.items[c->member[i]].product;
            c->product_nodes[c->product_first[p + 1]++] = v;
        }
}

static int by_act(const void *a, const void *b)
{
    const struct act *x = a, *y = b;
    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    return (int)x->way - (int)y->way;
}

// By supplier, then node, each by its most direct way.
static void sort_acts(struct containment *c, struct found_acts *f)
{
    size_t n = c->net->suppliers.len;
    c->act_first = arena_zero(c->arena, sizeof *c->act_first * (n + 2));
    c->acts = arena_array(c->arena, struct act, f->acts.len);
    for (size_t i = 0; i < f->acts.len; i++)
        c->act_first[f->acts.items[i].supplier + 2]++;
    for (size_t s = 0; s < n; s++)
        c->act_first[s + 2] += c->act_first[s + 1];
    for (size_t i = 0; i < f->acts.len; i++)
        c->acts[c->act_first[f->acts.items[i].supplier + 1]++] = f->acts.items[i];
    for (size_t s = 0; s < n; s++)
        qsort(c->acts + c->act_first[s], c->act_first[s + 1] - c->act_first[s], sizeof *c->acts,
                by_act);
}

static int by_node(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

void view_acts(struct containment *c)
{
    struct found_acts f = { { 0 }, { 0 }, { 0 } };
    list_groups(c);
    for (row e = 1; e < c->net->elements.len; e++)
        if (c->node_of[e] != NONE)
            acts_of_element(c, &f, e);
    list_writes(c, &f);
    list_products(c);
    sort_acts(c, &f);
    c->n_no_supplier = (uint32_t)f.no_supplier.len;
    c->n_no_manager = (uint32_t)f.no_manager.len;
    if (f.no_supplier.len)
        qsort(f.no_supplier.items, f.no_supplier.len, sizeof(uint32_t), by_node);
    if (f.no_manager.len)
        qsort(f.no_manager.items, f.no_manager.len, sizeof(uint32_t), by_node);
    c->no_supplier =
            arena_copy(c->arena, f.no_supplier.items, sizeof(uint32_t) * f.no_supplier.len);
    c->no_manager = arena_copy(c->arena, f.no_manager.items, sizeof(uint32_t) * f.no_manager.len);
    vec_free(&f.acts);
    vec_free(&f.no_supplier);
    vec_free(&f.no_manager);
}
