// One root cause, one finding; and a list whose top is not one root cause thirty times.
//
// Candidates of a check in one function that have the same cause (the same call's result, the same
// member, the same shape) become clones of the strongest of them. The same cause in other functions
// stays a finding of its own, but each further one loses points with its number among its equals,
// so that different causes come first.
//
// A function's candidates are joined as soon as its checks are done, so that what is joined is
// never kept.
//
// group_all leaves: all sorted by rank.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "engines/review/review_int.h"

static int by_text(struct str a, struct str b)
{
    return str_cmp(a, b);
}

static int by_cause(const void *x, const void *y)
{
    const struct candidate *a = x, *b = y;
    int c = strcmp(a->check->id, b->check->id);
    c = c ? c : by_text(a->cause, b->cause);
    if (c)
        return c;
    if (a->points != b->points)
        return a->points > b->points ? -1 : 1;
    return a->where < b->where ? -1 : a->where > b->where;
}

static bool same_group(const struct candidate *a, const struct candidate *b)
{
    return a->check == b->check && str_eq(a->cause, b->cause);
}

void group_function(candidate_vec *all)
{
    size_t kept = 0;
    if (!all->len)
        return;
    rank_all(all);
    qsort(all->items, all->len, sizeof *all->items, by_cause);
    for (size_t k = 0; k < all->len; k++) {
        if (kept && same_group(&all->items[kept - 1], &all->items[k])) {
            vec_push(&all->items[kept - 1].clones, all->items[k].where);
            continue;
        }
        all->items[kept++] = all->items[k];
    }
    all->len = kept;
}

static int by_family(const void *x, const void *y)
{
    const struct candidate *a = x, *b = y;
    int c = strcmp(a->check->id, b->check->id);
    c = c ? c : by_text(a->family, b->family);
    if (c)
        return c;
    if (a->points != b->points)
        return a->points > b->points ? -1 : 1;
    return a->where < b->where ? -1 : a->where > b->where;
}

static int by_function(const void *x, const void *y)
{
    const struct candidate *a = x, *b = y;
    int c = strcmp(a->check->id, b->check->id);
    if (c)
        return c;
    if (a->function != b->function)
        return a->function < b->function ? -1 : 1;
    if (a->points != b->points)
        return a->points > b->points ? -1 : 1;
    return a->where < b->where ? -1 : a->where > b->where;
}

static double doublings(size_t n)
{
    double d = 0;
    for (; n > 1 && d < 4; n /= 2)
        d++;
    return d;
}

static bool same_family(const struct candidate *a, const struct candidate *b)
{
    return a->check == b->check && str_eq(a->family, b->family);
}

static bool same_function(const struct candidate *a, const struct candidate *b)
{
    return a->check == b->check && a->function == b->function;
}

// The n-th of its equals loses points with its number.
static void lower_repeats(candidate_vec *all, enum feature feature,
        int (*order)(const void *, const void *),
        bool (*equal)(const struct candidate *, const struct candidate *))
{
    size_t nth = 0;
    qsort(all->items, all->len, sizeof *all->items, order);
    for (size_t k = 0; k < all->len; k++) {
        nth = k && equal(&all->items[k], &all->items[k - 1]) ? nth + 1 : 1;
        if (nth > 1)
            candidate_feature(&all->items[k], feature, doublings(nth));
    }
}

static int by_rank(const void *x, const void *y)
{
    const struct candidate *a = x, *b = y;
    if (a->rank != b->rank)
        return a->rank > b->rank ? -1 : 1;
    if (a->where != b->where)
        return a->where < b->where ? -1 : 1;
    return strcmp(a->check->id, b->check->id);
}

void group_all(struct review *r)
{
    if (!r->all.len)
        return;
    lower_repeats(&r->all, F_REPEATED, by_family, same_family);
    lower_repeats(&r->all, F_CROWDED, by_function, same_function);
    rank_all(&r->all);
    qsort(r->all.items, r->all.len, sizeof *r->all.items, by_rank);
}
