// Which jobs are done so that what stays is within a share.
//
// The share is of all elements of the cap's layers, in the cap's base. What can be freed is ordered
// by what freeing it costs, less the risk it takes out, for each unit of the base; the cheapest are
// taken until the share is met, and then those given back that turned out not to be needed. In the
// base of sites a site counts until all its jobs in those layers are done. Jobs outside these
// layers, and those whose site nobody knows, are done in any case. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/replace/work.h"

#include <stdlib.h>

struct freed { // a site in the base of sites, else a job
    row site;
    uint32_t job; // the first, and how many follow in `jobs`
    int64_t amount;
    double net; // of doing its jobs
};

struct capping {
    const struct context *c;
    const struct replace_options *o;
    int64_t *amount; // [job]
    uint8_t *within; // [job]: has elements of the layers
    uint8_t *sites;  // [site]: has such an element, and is it to be replaced
    struct freed *freed;
    size_t n;
    int64_t whole, part;
};

enum { SITE_HAS = 1, SITE_ACTS = 2 };

static bool in_layers(const struct replace_options *o, const struct element *e)
{
    return !o->cap.layers || (o->cap.layers >> e->layer & 1);
}

static int64_t amount_of(const struct replace_options *o, const struct element *e)
{
    if (o->cap.base == BASE_SITES)
        return 0;
    return o->cap.base == BASE_ELEMENTS ? !e->parent : e->amount[o->cap.base];
}

static void count(struct capping *k, const uint32_t *job_of, struct replace_result *r)
{
    const struct replace_request *q = k->c->w->q;
    for (row i = 1; i < q->network->elements.len; i++) {
        const struct element *e = &q->network->elements.items[i];
        if (!in_layers(k->o, e) || e->status == STATUS_REMOVED)
            continue;
        int64_t amount = amount_of(k->o, e);
        r->cap_unknown += amount == UNKNOWN || (k->o->cap.base == BASE_SITES && !e->site);
        amount = amount == UNKNOWN ? 0 : amount;
        k->whole += amount;
        k->sites[e->site] |= SITE_HAS | (q->act[i] ? SITE_ACTS : 0);
        if (!q->act[i])
            continue;
        uint32_t job = job_of[top_of(q, i)];
        k->part += amount;
        k->amount[job] += amount;
        k->within[job] = 1;
    }
    for (row s = 1; s < q->network->sites.len && k->o->cap.base == BASE_SITES; s++) {
        k->whole += (k->sites[s] & SITE_HAS) != 0;
        k->part += (k->sites[s] & SITE_ACTS) != 0;
    }
}

static int by_site(const void *x, const void *y)
{
    const struct freed *a = x, *b = y;
    if (a->site != b->site)
        return a->site < b->site ? -1 : 1;
    return (a->job > b->job) - (a->job < b->job);
}

static int by_net(const void *x, const void *y)
{
    const struct freed *a = x, *b = y;
    double left = a->net * (double)b->amount, right = b->net * (double)a->amount;
    if (left != right)
        return left < right ? -1 : 1;
    return by_site(x, y);
}

static void list_freed(struct capping *k, uint8_t *jobs)
{
    const struct works *w = k->c->w;
    double weeks = w->until[k->c->problem.weeks];
    for (uint32_t i = 0, group = 0; i < w->n_jobs; i++) {
        group += i == w->from[group + 1];
        const struct group *g = &k->c->problem.groups[group];
        bool sites = k->o->cap.base == BASE_SITES;
        jobs[i] = !k->within[i] || (sites ? !w->jobs[i].site : !k->amount[i]);
        if (!jobs[i])
            k->freed[k->n++] = (struct freed){ sites ? w->jobs[i].site : 0, i,
                sites ? 1 : k->amount[i], (double)g->cost - (double)g->risk * weeks };
        else if (!sites)
            k->part -= k->amount[i];
    }
}

// One entry a site; `next` leads from a job to the site's next.
static void join_sites(struct capping *k, uint32_t *next)
{
    size_t kept = 0;
    qsort(k->freed, k->n, sizeof *k->freed, by_site);
    for (size_t i = 0; i < k->n; i++) {
        next[k->freed[i].job] = UINT32_MAX;
        if (kept && k->freed[i].site && k->freed[kept - 1].site == k->freed[i].site) {
            k->freed[kept - 1].net += k->freed[i].net;
            next[k->freed[i].job] = k->freed[kept - 1].job;
            k->freed[kept - 1].job = k->freed[i].job;
        } else {
            k->freed[kept++] = k->freed[i];
        }
    }
    k->n = kept;
}

static bool is_met(const struct capping *k, int64_t part)
{
    return (__int128)part * SHARE_ONE <= (__int128)k->whole * k->o->cap.share;
}

static void choose(const struct capping *k, const uint32_t *next, uint8_t *jobs)
{
    int64_t part = k->part;
    size_t taken = 0;
    uint8_t *back = mem_zero(k->n, 1);
    while (taken < k->n && !is_met(k, part))
        part -= k->freed[taken++].amount;
    for (size_t i = taken; i-- > 0;)
        if (k->freed[i].net > 0 && is_met(k, part + k->freed[i].amount)) {
            part += k->freed[i].amount;
            back[i] = 1;
        }
    for (size_t i = 0; i < taken; i++)
        for (uint32_t job = k->freed[i].job; job != UINT32_MAX && !back[i]; job = next[job])
            jobs[job] = 1;
    free(back);
}

void cap_select(const struct context *c, uint8_t *jobs, struct replace_result *r)
{
    const struct works *w = c->w;
    struct arena a = { 0 };
    uint32_t *job_of = arena_zero(&a, w->q->network->elements.len * sizeof *job_of);
    uint32_t *next = arena_array(&a, uint32_t, w->n_jobs);
    struct capping k = { .c = c,
        .o = w->q->options,
        .amount = arena_zero(&a, w->n_jobs * sizeof(int64_t)),
        .within = arena_zero(&a, w->n_jobs),
        .sites = arena_zero(&a, w->q->network->sites.len),
        .freed = arena_array(&a, struct freed, w->n_jobs) };
    for (uint32_t i = 0; i < w->n_jobs; i++)
        for (uint32_t e = 0; e < w->jobs[i].n_elements; e++)
            job_of[w->jobs[i].elements[e]] = i;
    count(&k, job_of, r);
    r->cap_whole = k.whole;
    r->cap_part = k.part;
    r->cap_share = k.o->cap.share;
    list_freed(&k, jobs);
    join_sites(&k, next);
    qsort(k.freed, k.n, sizeof *k.freed, by_net);
    choose(&k, next, jobs);
    arena_release(&a);
}
