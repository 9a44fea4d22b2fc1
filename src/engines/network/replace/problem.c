// What a plan costs. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/replace/problem.h"

#include <math.h>
#include <stdlib.h>

int64_t job_price(const struct problem *p, const struct group *g, int32_t start)
{
    bool out = start >= p->weeks;
    int32_t end = out ? p->weeks : start + g->weeks;
    double cost = (double)g->cost * (out ? p->unfinished : p->discount[start]);
    double price = cost + (double)g->risk * p->until[end];
    if (g->due < end - 1)
        price += (double)g->late * (p->until[end] - p->until[g->due + 1]);
    return llround(price);
}

int64_t plan_price(const struct problem *p, const struct plan *plan)
{
    int64_t sum = 0;
    for (size_t i = 0; i < plan->n; i++) {
        const struct batch *b = &plan->batches[i];
        sum += job_price(p, &p->groups[b->group], b->start) * b->n;
    }
    return sum;
}

static int by_group(const void *x, const void *y)
{
    const struct batch *a = x, *b = y;
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    return (a->start > b->start) - (a->start < b->start);
}

void plan_settle(const struct problem *p, struct plan *plan)
{
    size_t n = 0;
    qsort(plan->batches, plan->n, sizeof *plan->batches, by_group);
    for (size_t i = 0; i < plan->n; i++) {
        const struct batch b = plan->batches[i];
        if (n && by_group(&plan->batches[n - 1], &b) == 0)
            plan->batches[n - 1].n += b.n;
        else if (b.n)
            plan->batches[n++] = b;
    }
    plan->n = n;
    plan->price = plan_price(p, plan);
}
