// Who is of a class on a day: names first, then what they control, to the end of every chain.
//
// Terms spread over the edges of control from a work list until nothing changes; each supplier's
// sets only grow, by 64 bits at most each, so it ends. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/regime/class_at.h"

#include <stdlib.h>

#define BIT(i) ((uint64_t)1 << (i))

static int by_name(const void *a, const void *b)
{
    const struct folded_name *x = a, *y = b;
    int order = str_cmp(x->name, y->name);
    return order ? order : (x->supplier > y->supplier) - (x->supplier < y->supplier);
}

static void index_names(struct supplier_index *x, struct arena *a)
{
    const struct network *n = x->n;
    x->names = arena_array(a, struct folded_name, n->suppliers.len + n->aliases.len);
    x->n_names = 0;
    for (row s = 1; s < n->suppliers.len; s++)
        x->names[x->n_names++] =
                (struct folded_name){ name_fold(a, n->suppliers.items[s].name), s };
    for (row i = 1; i < n->aliases.len; i++)
        if (n->aliases.items[i].supplier && n->aliases.items[i].supplier < n->suppliers.len)
            x->names[x->n_names++] = (struct folded_name){ name_fold(a, n->aliases.items[i].name),
                n->aliases.items[i].supplier };
    if (x->n_names)
        qsort(x->names, x->n_names, sizeof *x->names, by_name);
}

static bool is_edge(const struct network *n, const struct control *c)
{
    return c->holder && c->held && c->kind != CONTROL_RESELLS && c->holder < n->suppliers.len &&
           c->held < n->suppliers.len;
}

static void index_edges(struct supplier_index *x, struct arena *a)
{
    const struct network *n = x->n;
    size_t most = n->controls.len * 2;
    uint32_t *count = arena_zero(a, sizeof *count * (n->suppliers.len + 2));
    x->first = count + 1;
    x->edges = arena_array(a, struct edge, most);
    for (row i = 1; i < n->controls.len; i++) {
        const struct control *c = &n->controls.items[i];
        if (!is_edge(n, c))
            continue;
        x->first[c->holder + 0]++;
        if (c->kind == CONTROL_AFFILIATE)
            x->first[c->held]++;
    }
    for (size_t s = 1; s <= n->suppliers.len; s++)
        x->first[s] += x->first[s - 1];
    // Each row's end becomes its begin while the edges are put before it.
    for (row i = (row)n->controls.len; i-- > 1;) {
        const struct control *c = &n->controls.items[i];
        if (!is_edge(n, c))
            continue;
        x->edges[--x->first[c->holder]] = (struct edge){ c->held, i, false };
        if (c->kind == CONTROL_AFFILIATE)
            x->edges[--x->first[c->held]] = (struct edge){ c->holder, i, true };
    }
}

void supplier_index_make(struct supplier_index *x, const struct network *n, struct arena *a)
{
    x->n = n;
    index_names(x, a);
    index_edges(x, a);
}

static void put(struct class_at *c, row supplier, uint32_t term, bool sure, struct membership why)
{
    struct membership *w = &c->why[supplier];
    bool better = !w->list || (sure && !c->yes[supplier]) ||
                  (sure && term < TERMS_PLAIN && !(c->yes[supplier] & TERMS_PLAIN_SET));
    if (better)
        *w = why;
    c->yes[supplier] |= sure ? BIT(term) : 0;
    c->may[supplier] |= BIT(term);
}

static bool holds(const struct list_entry *x, int32_t date, int64_t after)
{
    int32_t from = after == UNKNOWN ? x->added : date_add_months(x->added, after);
    return from != NO_DATE && from <= date && (x->removed == NO_DATE || x->removed > date);
}

static void put_named(struct class_at *c, const struct supplier_index *x, struct str name,
        uint32_t term, struct membership why)
{
    size_t low = 0, high = x->n_names;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (str_cmp(x->names[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < x->n_names && str_eq(x->names[low].name, name); low++)
        put(c, x->names[low].supplier, term, true, why);
}

static uint32_t term_of(
        struct class_at *c, const struct list_entry *e, const struct supplier_list *l)
{
    static const uint32_t plain[] = { [GROUP_AFFILIATES] = TERM_AFFILIATES,
        [GROUP_SUBSIDIARIES] = TERM_SUBSIDIARIES,
        [GROUP_NONE] = TERM_ALONE };
    if (!entry_is_conditional(e))
        return plain[e->group];
    c->terms[c->n_terms] = (struct term){ e, l };
    return c->n_terms++;
}

static void put_list(struct class_at *c, const struct supplier_index *x,
        const struct supplier_list *l, int64_t after)
{
    size_t n = x->n->suppliers.len;
    for (uint32_t i = 0; i < l->n_entries; i++) {
        const struct list_entry *e = &l->entries[i];
        if (!holds(e, c->date, after))
            continue;
        uint32_t term = term_of(c, e, l);
        if (!e->name.len) {
            c->unnamed |= BIT(term);
            for (row s = 0; s < n; s++)
                c->yes[s] |= BIT(term), c->may[s] |= BIT(term);
            continue;
        }
        c->may[0] |= BIT(term);
        for (uint32_t k = 0; k < e->folded.n; k++)
            put_named(c, x, e->folded.items[k].text, term, (struct membership){ e, l, 0 });
    }
}

static void put_countries(
        struct class_at *c, const struct network *n, const struct words *countries, uint32_t term)
{
    if (countries->n)
        c->may[0] |= BIT(term);
    for (row s = 1; countries->n && s < n->suppliers.len; s++) {
        struct str established = n->suppliers.items[s].established;
        for (uint32_t i = 0; i < countries->n; i++)
            if (str_eq(countries->items[i].text, established))
                put(c, s, term, true, (struct membership){ 0 });
        if (!established.len)
            put(c, s, term, false, (struct membership){ 0 });
    }
}

static bool in_force(const struct control *c, int32_t date)
{
    return (c->from == NO_DATE || c->from <= date) && (c->until == NO_DATE || c->until >= date);
}

// Which terms go over an edge for sure, and which may.
static void edge_terms(
        const struct class_at *c, const struct control *k, uint64_t *sure, uint64_t *maybe)
{
    uint64_t affiliates = BIT(TERM_AFFILIATES), subsidiaries = BIT(TERM_SUBSIDIARIES);
    for (uint32_t i = TERMS_PLAIN; i < c->n_terms && i < TERMS_MOST; i++) {
        affiliates |= c->terms[i].entry->group == GROUP_AFFILIATES ? BIT(i) : 0;
        subsidiaries |= c->terms[i].entry->group == GROUP_SUBSIDIARIES ? BIT(i) : 0;
    }
    *maybe = (affiliates | subsidiaries) & ~c->unnamed;
    *sure = 0;
    if (k->kind == CONTROL_DIRECTS ||
            (k->kind == CONTROL_OWNS && k->share != UNKNOWN && k->share > PPM / 2))
        *sure = *maybe;
    else if (k->kind == CONTROL_AFFILIATE)
        *sure = affiliates & ~c->unnamed;
}

// Over one edge; true when something changed at its end.
static bool spread(struct class_at *c, row from, const struct edge *e, const struct control *k)
{
    uint64_t sure, maybe, yes = c->yes[e->to], may = c->may[e->to];
    edge_terms(c, k, &sure, &maybe);
    uint64_t more = c->yes[from] & sure & ~yes, perhaps = c->may[from] & maybe & ~may;
    if (!more && !perhaps)
        return false;
    struct membership why = c->why[from];
    why.via = why.via ? why.via : from;
    if (!c->why[e->to].list || (more && !yes))
        c->why[e->to] = why;
    c->yes[e->to] = yes | more;
    c->may[e->to] = may | perhaps | more;
    return true;
}

static void spread_all(struct class_at *c, const struct supplier_index *x, struct arena *a)
{
    size_t n = x->n->suppliers.len, waiting = 0;
    if (x->first[n] == 0)
        return;
    row *queue = arena_array(a, row, n);
    bool *queued = arena_zero(a, n);
    for (row s = 1; s < n; s++) {
        queue[waiting++] = s;
        queued[s] = true;
    }
    while (waiting) {
        row s = queue[--waiting];
        queued[s] = false;
        for (uint32_t i = x->first[s]; i < x->first[s + 1]; i++) {
            const struct edge *e = &x->edges[i];
            const struct control *k = &x->n->controls.items[e->control];
            if (!in_force(k, c->date) || !spread(c, s, e, k) || queued[e->to])
                continue;
            queue[waiting++] = e->to;
            queued[e->to] = true;
        }
    }
}

// Whoever a list that is not complete does not name may be meant all the same.
static void put_incomplete(
        struct class_at *c, const struct network *n, const struct supplier_list *l)
{
    for (row s = 0; s < n->suppliers.len; s++)
        if (!(c->yes[s] & ~c->unnamed))
            put(c, s, TERM_ALONE, false, (struct membership){ NULL, l, 0 });
}

// Who resells from others says nothing of himself; but what he sells may be theirs.
static void note_resold(struct class_at *c, const struct network *n, struct arena *a)
{
    for (row i = 1; i < n->controls.len; i++) {
        const struct control *k = &n->controls.items[i];
        if (k->kind != CONTROL_RESELLS || !in_force(k, c->date) || k->holder >= n->suppliers.len ||
                k->held >= n->suppliers.len)
            continue;
        if (!c->resold)
            c->resold = arena_zero(a, sizeof *c->resold * n->suppliers.len);
        c->resold[k->holder] |= c->may[k->held];
    }
}

void class_at(struct class_at *c, const struct supplier_index *x,
        const struct supplier_class *class, int32_t date, int64_t after, struct arena *a)
{
    size_t n = x->n->suppliers.len;
    *c = (struct class_at){ .n_terms = TERMS_PLAIN, .date = date };
    c->yes = arena_zero(a, sizeof *c->yes * n);
    c->may = arena_zero(a, sizeof *c->may * n);
    c->why = arena_zero(a, sizeof *c->why * n);
    for (uint32_t i = 0; i < class->lists.n; i++)
        put_list(c, x, class->list[i], after);
    put_countries(c, x->n, &class->established, TERM_ALONE);
    put_countries(c, x->n, &class->controlled_from, TERM_SUBSIDIARIES);
    spread_all(c, x, a);
    for (uint32_t i = 0; i < class->lists.n; i++)
        if (!class->list[i]->complete)
            put_incomplete(c, x->n, class->list[i]);
    note_resold(c, x->n, a);
}

const struct supplier_answer *supplier_classes(
        const struct network *n, const struct supplier_class *class, int32_t date, struct arena *a)
{
    struct supplier_answer *answers = arena_zero(a, sizeof *answers * n->suppliers.len);
    struct supplier_index x;
    struct class_at c;
    supplier_index_make(&x, n, a);
    class_at(&c, &x, class, date, UNKNOWN, a);
    for (row s = 0; s < n->suppliers.len; s++) {
        uint64_t yes = c.yes[s] & ~c.unnamed, may = c.may[s] & ~c.unnamed;
        answers[s].answer = yes ? ANSWER_YES : may ? ANSWER_UNKNOWN : ANSWER_NO;
        answers[s].conditional = may && !((yes ? yes : may) & TERMS_PLAIN_SET);
        if (may)
            answers[s].entry = c.why[s].entry, answers[s].list = c.why[s].list,
            answers[s].via = c.why[s].via;
    }
    answers[0].answer = ANSWER_UNKNOWN;
    return answers;
}

const struct supplier_answer *supplier_listed(
        const struct network *n, const struct supplier_list *l, int32_t date, struct arena *a)
{
    const struct supplier_list *lists[] = { l };
    struct word name = { l->id, l->at };
    struct supplier_class class = { .lists = { &name, 1 }, .list = lists };
    return supplier_classes(n, &class, date, a);
}
