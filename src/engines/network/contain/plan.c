// Which few controls cut a supplier's reach the most: at each step the one that lowers the score
// most, by asking each what would be left with it; where no single one lowers it, the best pair.
// For small cases all sets of as many controls are tried as well, to say how far from the best the
// plan is. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/contain/exposure.h"

#include <stdlib.h>

struct group { // wholes of one function that the supplier holds
    const uint32_t *nodes;
    uint32_t n;
};

struct planning {
    struct containment *c;
    row supplier;
    unsigned effects;
    size_t most, try_all;
    VEC(struct remedy_row) candidates;
    struct group itself[128]; // by function: held by what the supplier does itself
    struct group hosts[128];  // by function: that reach others
    struct crew crew;
    struct cuts *cuts; // by worker
    VEC(uint32_t) chosen;
};

struct trial { // a set of candidates, added to those chosen
    uint32_t with[8];
    uint32_t n;
    int64_t score;
};

enum { MOST = ARRAY_LEN(((struct trial *)0)->with) };

static void apply(const struct planning *p, struct cuts *cuts, const struct remedy_row *k)
{
    static const uint8_t bits[REMEDIES] = { 0, CUT_MANAGE, CUT_GATE, CUT_TWIN,
        CUT_MANAGE | CUT_GATE };
    const struct group *g =
            k->measure == REMEDY_SEGMENT ? &p->hosts[k->function] : &p->itself[k->function];
    for (uint32_t i = 0; i < g->n; i++)
        if (k->measure == REMEDY_SEGMENT)
            cuts->segment[g->nodes[i]] |= (uint16_t)(1u << k->layer);
        else
            cuts->node[g->nodes[i]] |= bits[k->measure];
}

static void impact_with(const struct planning *p, size_t worker, const uint32_t *with,
        uint32_t n_with, unsigned wanted, struct impact *im)
{
    struct bench *b = &p->crew.benches[worker];
    struct cuts *cuts = &p->cuts[worker];
    memset(cuts->node, 0, p->c->n);
    memset(cuts->segment, 0, sizeof *cuts->segment * p->c->n);
    for (size_t i = 0; i < p->chosen.len; i++)
        apply(p, cuts, &p->candidates.items[p->chosen.items[i]]);
    for (uint32_t i = 0; i < n_with; i++)
        apply(p, cuts, &p->candidates.items[with[i]]);
    b->held.cuts = cuts;
    hold_supplier(&b->held, p->c, p->supplier, true);
    effects_of(&b->effects, p->c, &b->held, wanted, im);
    held_clear(&b->held, p->c);
}

static int64_t score_of(const struct planning *p, const struct impact *im)
{
    int64_t score = 0;
    for (enum effect e = 0; e < EFFECTS; e++) {
        const struct span *s = &im->of[e][p->c->options.by];
        if ((p->effects >> e) & 1 && (__builtin_add_overflow(score, s->lo, &score) ||
                                             __builtin_add_overflow(score, s->hi, &score)))
            score = INT64_MAX;
    }
    return score;
}

struct job {
    const struct planning *p;
    struct trial *trials;
};

static void try_one(void *context, size_t worker, size_t index)
{
    struct job *j = context;
    struct trial *t = &j->trials[index];
    struct impact im;
    impact_with(j->p, worker, t->with, t->n, j->p->effects, &im);
    t->score = score_of(j->p, &im);
}

// The first of those with the least score.
static const struct trial *best_of(struct planning *p, struct trial *trials, size_t n)
{
    struct job j = { p, trials };
    const struct trial *best = NULL;
    pool_for(p->crew.pool, n, try_one, &j);
    for (size_t i = 0; i < n; i++)
        if (!best || trials[i].score < best->score)
            best = &trials[i];
    return best;
}

static bool in_region(const struct containment *c, uint32_t v, struct str region)
{
    row site = c->net->elements.items[c->nodes[v].root].site;
    return !region.len || str_eq(region, c->net->sites.items[site].region);
}

// Held nodes by function; `hosts`: those that reach others, else those held by what the supplier
// does itself.
static void list_by_function(
        struct planning *p, const struct held *h, struct str region, bool hosts, struct arena *a)
{
    const struct containment *c = p->c;
    struct group *groups = hosts ? p->hosts : p->itself;
    uint32_t *nodes = arena_array(a, uint32_t, h->n), at = 0;
    for (unsigned f = 0; f < n_network_functions; f++) {
        groups[f].nodes = nodes + at;
        for (uint32_t i = 0; i < h->n; i++) {
            uint32_t v = h->list[i];
            bool wanted = hosts ? c->nodes[v].host : h->before[v] == NONE;
            if (wanted && c->nodes[v].function == f && in_region(c, v, region))
                nodes[at++] = v;
        }
        groups[f].n = (uint32_t)(nodes + at - groups[f].nodes);
    }
}

static uint16_t layers_reached(const struct containment *c, const struct group *hosts)
{
    unsigned layers = 0;
    for (uint32_t i = 0; i < hosts->n; i++) {
        uint32_t v = hosts->nodes[i];
        if (c->manage.first[v + 1] == c->manage.first[v])
            return (uint16_t)((1u << LAYERS) - 1);
        for (uint32_t k = c->manage.first[v]; k < c->manage.first[v + 1]; k++)
            if (c->reach.manage[k])
                layers |= 1u << c->nodes[c->manage.to[k]].layer;
    }
    return (uint16_t)layers;
}

// A second supplier's element beside each makes sense where users do not attach.
static bool can_twin(const struct containment *c, const struct group *g)
{
    for (uint32_t i = 0; i < g->n; i++)
        if (c->nodes[g->nodes[i]].access != NONE)
            return false;
    return true;
}

static void list_candidates(struct planning *p, unsigned measures)
{
    for (enum remedy m = 0; m < REMEDIES; m++)
        for (unsigned f = 0; f < n_network_functions && (measures >> m) & 1; f++) {
            const struct group *g = m == REMEDY_SEGMENT ? &p->hosts[f] : &p->itself[f];
            if (!g->n || (m == REMEDY_SECOND && !can_twin(p->c, g)))
                continue;
            unsigned layers = m == REMEDY_SEGMENT ? layers_reached(p->c, g) : 1;
            for (unsigned l = 0; l < LAYERS; l++)
                if ((layers >> l) & 1)
                    vec_push(&p->candidates,
                            (struct remedy_row){ m, (uint8_t)f, (enum layer)l, g->n });
        }
}

static bool is_chosen(const struct planning *p, uint32_t candidate)
{
    for (size_t i = 0; i < p->chosen.len; i++)
        if (p->chosen.items[i] == candidate)
            return true;
    return false;
}

static void take(struct planning *p, const struct trial *t, int64_t score, struct plan_step *step)
{
    *step = (struct plan_step){ .n_controls = t->n, .gain = score - t->score };
    for (uint32_t i = 0; i < t->n; i++) {
        step->controls[i] = p->candidates.items[t->with[i]];
        vec_push(&p->chosen, t->with[i]);
    }
    impact_with(p, 0, NULL, 0, ALL_EFFECTS, &step->remain);
}

static bool step_one(struct planning *p, int64_t score, struct plan_step *step)
{
    struct trial *trials = mem_alloc(sizeof *trials * (p->candidates.len + 1));
    size_t n = 0;
    for (uint32_t i = 0; i < p->candidates.len; i++)
        if (!is_chosen(p, i))
            trials[n++] = (struct trial){ .with = { i }, .n = 1 };
    const struct trial *best = best_of(p, trials, n);
    bool better = best && best->score < score;
    if (better)
        take(p, best, score, step);
    free(trials);
    return better;
}

// False and *tried false: there are too many pairs.
static bool step_two(struct planning *p, int64_t score, struct plan_step *step, bool *tried)
{
    size_t left = p->candidates.len - p->chosen.len, n = 0;
    *tried = left < 2 || left * (left - 1) / 2 <= p->try_all;
    if (left < 2 || !*tried)
        return false;
    struct trial *trials = mem_alloc(sizeof *trials * (left * (left - 1) / 2));
    for (uint32_t i = 0; i < p->candidates.len; i++)
        for (uint32_t j = i + 1; j < p->candidates.len && !is_chosen(p, i); j++)
            if (!is_chosen(p, j))
                trials[n++] = (struct trial){ .with = { i, j }, .n = 2 };
    const struct trial *best = best_of(p, trials, n);
    bool better = best->score < score;
    if (better)
        take(p, best, score, step);
    free(trials);
    return better;
}

// Steps until enough controls are chosen or nothing lowers the score.
static void take_steps(struct planning *p, struct plan *out)
{
    int64_t score = out->before;
    out->steps = arena_zero(p->c->arena, sizeof *out->steps * p->most);
    while (p->chosen.len < p->most) {
        struct plan_step *step = &out->steps[out->n_steps];
        bool tried = true;
        if (!step_one(p, score, step) &&
                (p->chosen.len + 2 > p->most || !step_two(p, score, step, &tried))) {
            out->complete = tried && p->chosen.len + 2 <= p->most;
            break;
        }
        score -= step->gain;
        out->n_steps++;
    }
    out->complete = out->complete || score == 0;
    out->remain = score;
}

// The number of sets of k of n; more than `most` is told as most + 1.
static size_t sets_of(size_t n, size_t k, size_t most)
{
    size_t sets = 1;
    for (size_t i = 1; i <= k; i++) {
        sets = sets * (n - k + i) / i;
        if (sets > most)
            return most + 1;
    }
    return sets;
}

static bool next_set(uint32_t *with, uint32_t k, uint32_t n)
{
    for (uint32_t i = k; i-- > 0;) {
        if (with[i] == n - k + i)
            continue;
        with[i]++;
        for (uint32_t j = i + 1; j < k; j++)
            with[j] = with[j - 1] + 1;
        return true;
    }
    return false;
}

static void find_optimum(struct planning *p, struct plan *out)
{
    uint32_t n = (uint32_t)p->candidates.len, k = (uint32_t)p->chosen.len;
    size_t sets = sets_of(n, k, p->try_all), at = 0;
    if (!k || k > MOST || sets > p->try_all)
        return;
    struct trial *trials = mem_zero(sets, sizeof *trials), t = { .n = k };
    for (uint32_t i = 0; i < k; i++)
        t.with[i] = i;
    do
        trials[at++] = t;
    while (next_set(t.with, k, n));
    p->chosen.len = 0;
    out->optimum = best_of(p, trials, sets)->score;
    out->optimum_known = true;
    free(trials);
}

static void prepare(struct planning *p, const struct plan_options *o, struct arena *a)
{
    struct bench *b = &p->crew.benches[0];
    p->cuts = mem_zero(pool_size(p->crew.pool), sizeof *p->cuts);
    for (size_t i = 0; i < pool_size(p->crew.pool); i++)
        p->cuts[i] = (struct cuts){ mem_zero(p->c->n, 1), mem_zero(p->c->n, sizeof(uint16_t)) };
    hold_supplier(&b->held, p->c, p->supplier, true);
    list_by_function(p, &b->held, o->region, false, a);
    list_by_function(p, &b->held, o->region, true, a);
    held_clear(&b->held, p->c);
    list_candidates(p, o->measures ? o->measures : (1u << REMEDIES) - 1);
}

enum err contain_plan(struct containment *c, row supplier, const struct plan_options *o,
        struct plan *out, struct error *e)
{
    if (check_supplier(c, supplier, e) != OK)
        return ERR_USAGE;
    struct arena a = { 0 };
    struct planning p = { .c = c,
        .supplier = supplier,
        .effects = o->effects ? o->effects : (1u << EFFECTS) - 1,
        .most = o->most ? o->most : 5,
        .try_all = o->try_all ? o->try_all : 2000 };
    struct impact im;
    crew_make(&p.crew, c);
    prepare(&p, o, &a);
    impact_with(&p, 0, NULL, 0, p.effects, &im);
    *out = (struct plan){ .before = score_of(&p, &im), .n_candidates = p.candidates.len };
    take_steps(&p, out);
    find_optimum(&p, out);
    for (size_t i = 0; i < pool_size(p.crew.pool); i++) {
        free(p.cuts[i].node);
        free(p.cuts[i].segment);
    }
    free(p.cuts);
    vec_free(&p.candidates);
    vec_free(&p.chosen);
    crew_free(&p.crew);
    arena_release(&a);
    return OK;
}
