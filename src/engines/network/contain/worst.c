// Ranked lists: every supplier group, and the worst elements, software versions and management
// hosts.
//
// Suppliers are all exposed in full. Of the others each is first asked for what it stops in the
// base alone (elements all at once, see single.c), and the worst of these are exposed in full.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "engines/network/contain/single.h"
#include "engines/network/contain/exposure.h"

#include <stdlib.h>

struct candidate { // an actor that holds what it holds by itself, and what that stops
    struct actor actor;
    struct span stop;
    const uint32_t *nodes;
    uint32_t n_nodes;
};

struct job {
    const struct containment *c;
    struct candidate *candidates; // NULL: suppliers
    struct exposure *rows;
    struct bench *benches;
    struct arena *arenas; // by worker, for evidence until it is copied
    bool explain;
};

static void hold_candidate(struct held *h, const struct containment *c, const struct candidate *k)
{
    hold_nodes(h, c, k->nodes, k->n_nodes, k->actor.kind == ACTOR_HOST);
}

static void expose_one(void *context, size_t worker, size_t index)
{
    struct job *j = context;
    struct bench *b = &j->benches[worker];
    if (j->candidates)
        hold_candidate(&b->held, j->c, &j->candidates[index]);
    else
        hold_supplier(&b->held, j->c, j->rows[index].actor.supplier, true);
    if (j->explain)
        expose_and_explain(b, j->c, &j->arenas[worker], &j->rows[index]);
    else
        expose(b, j->c, &j->rows[index]);
}

static void stop_one(void *context, size_t worker, size_t index)
{
    struct job *j = context;
    struct candidate *k = &j->candidates[index];
    struct bench *b = &j->benches[worker];
    hold_candidate(&b->held, j->c, k);
    k->stop = effects_stop(&b->effects, j->c, &b->held);
    held_clear(&b->held, j->c);
}

// What is worse comes first: by what stops, then what is impaired, changed and seen.
static int compare_impacts(const struct impact *x, const struct impact *y, enum base by)
{
    for (int e = EFFECTS - 1; e >= 0; e--) {
        const struct span *a = &x->of[e][by], *b = &y->of[e][by];
        if (a->lo != b->lo)
            return a->lo > b->lo ? -1 : 1;
        if (a->open != b->open)
            return a->open ? -1 : 1;
        if (a->hi != b->hi)
            return a->hi > b->hi ? -1 : 1;
    }
    return 0;
}

static int compare_actors(const struct containment *c, const struct actor *x, const struct actor *y)
{
    int order = str_cmp(x->name, y->name);
    order = order ? order : str_cmp(x->version, y->version);
    return order ? order : compare_suppliers(c, x->supplier, y->supplier);
}

static int by_exposure(const void *a, const void *b, void *c)
{
    const struct exposure *x = a, *y = b;
    int order =
            compare_impacts(&x->impact, &y->impact, ((const struct containment *)c)->options.by);
    order = order ? order : (x->certain < y->certain) - (x->certain > y->certain);
    return order ? order : compare_actors(c, &x->actor, &y->actor);
}

static int by_stop(const void *a, const void *b, void *c)
{
    const struct candidate *x = a, *y = b;
    if (x->stop.lo != y->stop.lo)
        return x->stop.lo > y->stop.lo ? -1 : 1;
    if (x->stop.hi != y->stop.hi)
        return x->stop.hi > y->stop.hi ? -1 : 1;
    return compare_actors(c, &x->actor, &y->actor);
}

// Evidence moves from the workers' arenas to the result's.
static void keep(struct containment *c, struct exposure *rows, size_t n)
{
    for (size_t i = 0; i < n; i++)
        for (enum effect e = 0; e < EFFECTS; e++) {
            struct explanation *ev = &rows[i].evidence[e];
            ev->held = arena_copy(c->arena, ev->held, sizeof *ev->held * ev->n_held);
            ev->path = arena_copy(c->arena, ev->path, sizeof *ev->path * ev->n_path);
        }
}

static void run(struct containment *c, struct crew *crew, struct candidate *k,
        struct exposure *rows, size_t n, pool_work *work, bool explain)
{
    struct job j = { c, k, rows, crew->benches, crew->arenas, explain };
    pool_for(crew->pool, n, work, &j);
    if (explain)
        keep(c, rows, n);
}

// Exposes all, ranks them, explains the first.
static void rank_suppliers(struct containment *c, struct crew *crew, struct ranking *r)
{
    const struct groups *g = &c->groups_lo;
    size_t n_suppliers = c->net->suppliers.len;
    *r = (struct ranking){ .rows = arena_zero(c->arena, sizeof *r->rows * n_suppliers) };
    for (row s = 1; s < n_suppliers; s++)
        if (g->chief[s] == s)
            name_supplier(c, c->arena, s, &r->rows[r->n++]);
    r->of = r->n;
    run(c, crew, NULL, r->rows, r->n, expose_one, false);
    qsort_r(r->rows, r->n, sizeof *r->rows, by_exposure, c);
    run(c, crew, NULL, r->rows, size_min(r->n, c->options.top), expose_one, true);
}

// The first of candidates that are in order of what they stop.
static void expose_first(struct containment *c, struct crew *crew, struct candidate *k, size_t n,
        size_t of, struct ranking *r)
{
    *r = (struct ranking){ size_min(n, c->options.top), of, NULL };
    r->rows = arena_zero(c->arena, sizeof *r->rows * r->n);
    for (size_t i = 0; i < r->n; i++)
        r->rows[i].actor = k[i].actor;
    run(c, crew, k, r->rows, r->n, expose_one, true);
    qsort_r(r->rows, r->n, sizeof *r->rows, by_exposure, c);
}

static void rank_sets(
        struct containment *c, struct crew *crew, struct candidate *k, size_t n, struct ranking *r)
{
    run(c, crew, k, NULL, n, stop_one, false);
    if (n)
        qsort_r(k, n, sizeof *k, by_stop, c);
    expose_first(c, crew, k, n, n, r);
}

static struct actor node_actor(const struct containment *c, uint32_t v, enum actor_kind kind)
{
    const struct element *e = &c->net->elements.items[c->nodes[v].root];
    row maker = e->supplier ? e->supplier : c->net->products.items[e->product].supplier;
    return (struct actor){
        .kind = kind, .supplier = maker, .element = c->nodes[v].root, .name = e->name
    };
}

struct single_loss {
    struct span bound;
    uint32_t node;
};

static int by_bound(const void *a, const void *b)
{
    const struct single_loss *x = a, *y = b;
    if (x->bound.lo != y->bound.lo)
        return x->bound.lo > y->bound.lo ? -1 : 1;
    if (x->bound.hi != y->bound.hi)
        return x->bound.hi > y->bound.hi ? -1 : 1;
    return x->node < y->node ? -1 : 1;
}

static struct single_loss *all_losses(const struct containment *c)
{
    struct single_loss *all = mem_alloc(sizeof *all * (c->n + 1));
    int64_t *lo = mem_alloc(sizeof *lo * c->n), *hi = mem_alloc(sizeof *hi * c->n);
    single_losses(c, c->options.by, lo, hi);
    for (uint32_t v = 0; v < c->n; v++)
        all[v] = (struct single_loss){ { .lo = lo[v], .hi = hi[v] }, v };
    qsort(all, c->n, sizeof *all, by_bound);
    free(lo);
    free(hi);
    return all;
}

// In order of bound, as many at a time as are wanted, until the next bound is no better than the
// last wanted.
static void rank_elements(struct containment *c, struct crew *crew, struct ranking *r)
{
    struct single_loss *all = all_losses(c);
    struct candidate *k = mem_alloc(sizeof *k * 2 * (c->options.top + 1));
    size_t n = 0, top = c->options.top;
    for (size_t next = 0; next < c->n;) {
        if (n == top && (all[next].bound.lo < k[n - 1].stop.lo ||
                                (all[next].bound.lo == k[n - 1].stop.lo &&
                                        all[next].bound.hi <= k[n - 1].stop.hi)))
            break;
        size_t batch = size_min(top, c->n - next);
        for (size_t i = 0; i < batch; i++)
            k[n + i] =
                    (struct candidate){ .actor = node_actor(c, all[next + i].node, ACTOR_ELEMENT),
                        .nodes = &all[next + i].node,
                        .n_nodes = 1 };
        run(c, crew, k + n, NULL, batch, stop_one, false);
        qsort_r(k, n + batch, sizeof *k, by_stop, c);
        n = size_min(top, n + batch);
        next += batch;
    }
    expose_first(c, crew, k, n, c->n, r);
    free(k);
    free(all);
}

static void rank_hosts(struct containment *c, struct crew *crew, struct ranking *r)
{
    uint32_t *nodes = mem_alloc(sizeof *nodes * (c->n + 1));
    struct candidate *k = mem_zero(c->totals.hosts + 1, sizeof *k);
    size_t n = 0;
    for (uint32_t v = 0; v < c->n; v++) {
        nodes[v] = v;
        if (c->nodes[v].host)
            k[n++] = (struct candidate){ node_actor(c, v, ACTOR_HOST), { 0 }, &nodes[v], 1 };
    }
    rank_sets(c, crew, k, n, r);
    free(k);
    free(nodes);
}

// Software versions as candidates: their nodes lie one after the other in `nodes`, from `first[i]`
// on.
struct software {
    VEC(struct candidate) candidates;
    VEC(size_t) first;
    VEC(uint32_t) nodes;
};

static void begin(struct software *s, struct actor a)
{
    a.kind = ACTOR_VERSION;
    vec_push(&s->candidates, (struct candidate){ .actor = a });
    vec_push(&s->first, s->nodes.len);
}

static void runs_on(struct software *s, uint32_t node)
{
    vec_push(&s->nodes, node);
}

static int by_node(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

// Sorts the nodes of the last candidate, each once. Without any it is no candidate.
static void finish(struct software *s)
{
    size_t from = vec_last(&s->first), n = s->nodes.len - from, kept = 0;
    uint32_t *nodes = s->nodes.items + from;
    if (n)
        qsort(nodes, n, sizeof *nodes, by_node);
    for (size_t i = 0; i < n; i++)
        if (!i || nodes[i] != nodes[kept - 1])
            nodes[kept++] = nodes[i];
    s->nodes.len = from + kept;
    vec_last(&s->candidates).n_nodes = (uint32_t)kept;
    if (!kept) {
        s->candidates.len--;
        s->first.len--;
    }
}

struct installed {
    row product, element;
    struct str version;
};

static int by_version(const void *a, const void *b)
{
    const struct installed *x = a, *y = b;
    if (x->product != y->product)
        return x->product < y->product ? -1 : 1;
    int order = str_cmp(x->version, y->version);
    return order ? order : (x->element > y->element) - (x->element < y->element);
}

static void list_products(const struct containment *c, struct software *s)
{
    struct installed *all = mem_alloc(sizeof *all * c->net->elements.len);
    size_t n = 0;
    for (row e = 1; e < c->net->elements.len; e++) {
        const struct element *el = &c->net->elements.items[e];
        if (c->node_of[e] != NONE && el->product && el->version.len)
            all[n++] = (struct installed){ el->product, e, el->version };
    }
    qsort(all, n, sizeof *all, by_version);
    for (size_t i = 0, next; i < n; i = next) {
        const struct product *p = &c->net->products.items[all[i].product];
        begin(s, (struct actor){ .product = all[i].product,
                         .supplier = p->supplier,
                         .name = p->name,
                         .version = all[i].version });
        for (next = i; next < n && all[next].product == all[i].product &&
                       str_eq(all[next].version, all[i].version);
                next++)
            runs_on(s, c->node_of[all[next].element]);
        finish(s);
    }
    free(all);
}

static int by_component(const void *a, const void *b)
{
    const struct component *x = *(const struct component *const *)a,
                           *y = *(const struct component *const *)b;
    int order = str_cmp(x->name, y->name);
    order = order ? order : str_cmp(x->version, y->version);
    if (order || (x->product == y->product && x->element == y->element))
        return order;
    return x->product != y->product ? (x->product < y->product ? -1 : 1)
                                    : (x->element < y->element ? -1 : 1);
}

static bool same_version(const struct component *x, const struct component *y)
{
    return str_eq(x->name, y->name) && str_eq(x->version, y->version);
}

static bool same_carrier(const struct component *x, const struct component *y)
{
    return x->product == y->product && x->element == y->element;
}

static void carried_by(const struct containment *c, struct software *s, const struct component *k)
{
    if (k->element && c->node_of[k->element] != NONE)
        runs_on(s, c->node_of[k->element]);
    for (uint32_t i = c->product_first[k->product];
            !k->element && k->product && i < c->product_first[k->product + 1]; i++)
        runs_on(s, c->product_nodes[i]);
}

// A component counts by itself where more than one product or element carries the same version of
// it; within one product it is no worse than the product.
static void list_components(const struct containment *c, struct software *s)
{
    size_t n = 0, next;
    const struct component **all = mem_alloc(sizeof *all * c->net->components.len);
    for (size_t i = 1; i < c->net->components.len; i++)
        if (c->net->components.items[i].version.len)
            all[n++] = &c->net->components.items[i];
    qsort(all, n, sizeof *all, by_component);
    for (size_t i = 0; i < n; i = next) {
        for (next = i + 1; next < n && same_version(all[next], all[i]); next++)
            ;
        if (same_carrier(all[i], all[next - 1])) // they are sorted: then all are
            continue;
        row author = all[i]->supplier; // 0 where they disagree
        for (size_t j = i; j < next; j++)
            author = all[j]->supplier == author ? author : 0;
        begin(s, (struct actor){
                         .supplier = author, .name = all[i]->name, .version = all[i]->version });
        for (size_t j = i; j < next; j++)
            if (j == i || !same_carrier(all[j], all[j - 1]))
                carried_by(c, s, all[j]);
        finish(s);
    }
    free(all);
}

static void rank_versions(struct containment *c, struct crew *crew, struct ranking *r)
{
    struct software s = { { 0 }, { 0 }, { 0 } };
    list_products(c, &s);
    list_components(c, &s);
    for (size_t i = 0; i < s.candidates.len; i++)
        s.candidates.items[i].nodes = s.nodes.items + s.first.items[i];
    rank_sets(c, crew, s.candidates.items, s.candidates.len, r);
    vec_free(&s.candidates);
    vec_free(&s.first);
    vec_free(&s.nodes);
}

void contain_worst(struct containment *c, struct ranking worst[ACTORS])
{
    struct crew crew;
    crew_make(&crew, c);
    rank_suppliers(c, &crew, &worst[ACTOR_SUPPLIER]);
    rank_elements(c, &crew, &worst[ACTOR_ELEMENT]);
    rank_versions(c, &crew, &worst[ACTOR_VERSION]);
    rank_hosts(c, &crew, &worst[ACTOR_HOST]);
    crew_free(&crew);
}
