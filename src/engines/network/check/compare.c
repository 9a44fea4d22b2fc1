// Regimes side by side: elements grouped by everything that all of them do to them.
//
// An element's history is a walk: each rule that counts it takes it from one state to the next, and
// equal walks end in the same state. So the elements of a state are treated alike by every regime,
// and the way back from it tells by which rules. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/check/checker.h"

#include <stdlib.h>

const char *const treatment_names[TREATMENTS] = { "free", "capped", "banned later", "banned" };

struct step {
    uint32_t before; // state
    uint32_t regime;
    const struct rule *rule;
    enum treatment treatment;
    bool sure;
};

struct walk {
    VEC(struct step) steps; // state s is reached by steps.items[s]; state 0 is the beginning
    struct map next;        // (state, symbol) to the next state
    uint32_t *state;        // by element
    uint32_t symbols; // how many there are so far; one for each rule, sure or not, and treatment
};

static bool treats(const struct verdict *v, enum treatment *treatment)
{
    enum measure m = v->rule->measure;
    if (v->state == VERDICT_NOT_APPLICABLE || m == MEASURE_SUPPLIERS || m == MEASURE_QUESTION)
        return false;
    if (m == MEASURE_SHARE && v->rule->at_most == UNKNOWN)
        return false;
    *treatment = m == MEASURE_SHARE                ? TREATMENT_CAPPED
                 : v->state == VERDICT_NOT_YET_DUE ? TREATMENT_DUE_LATER
                                                   : TREATMENT_BANNED;
    return true;
}

static void walk_rows(
        struct walk *w, const row *rows, uint32_t n, struct step step, uint32_t symbol)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = w->state[rows[i]];
        uint64_t *next = map_put(&w->next, ((uint64_t)at << 32 | symbol) + 1);
        if (!*next) {
            step.before = at;
            vec_push(&w->steps, step);
            *next = w->steps.len - 1;
        }
        w->state[rows[i]] = (uint32_t)*next;
    }
}

// Verdicts of one rule stand together; their elements are different ones.
static void walk_regime(struct walk *w, const struct verdicts *v, uint32_t regime)
{
    for (size_t i = 0; i < v->n; i++) {
        const struct verdict *x = &v->items[i];
        struct step step = { .regime = regime, .rule = x->rule, .sure = true };
        if (!treats(x, &step.treatment))
            continue;
        if (!i || v->items[i - 1].rule != x->rule)
            w->symbols += 2;
        walk_rows(w, x->elements, x->n_elements, step, w->symbols);
        step.sure = false;
        walk_rows(w, x->maybe, x->n_maybe, step, w->symbols + 1);
    }
}

static void take_step(struct treated *t, const struct step *s)
{
    enum treatment *upto = &t->may;
    if (s->treatment > *upto)
        *upto = s->treatment;
    if (s->sure && s->treatment > t->sure)
        t->sure = s->treatment;
    t->n_rules++;
    t->n_sure += s->sure;
}

// The rules of a walk, in the order of the regime, sure ones first.
static void take_rules(
        const struct walk *w, uint32_t state, struct treated *by, struct arena *a, size_t n_regimes)
{
    for (size_t r = 0; r < n_regimes; r++) {
        uint32_t sure = by[r].n_sure, maybe = by[r].n_rules;
        by[r].rules = arena_array(a, const struct rule *, by[r].n_rules);
        for (uint32_t s = state; s; s = w->steps.items[s].before) {
            const struct step *step = &w->steps.items[s];
            if (step->regime == r)
                by[r].rules[step->sure ? --sure : --maybe] = step->rule;
        }
    }
}

static struct pattern pattern_of(
        const struct walk *w, uint32_t state, size_t n_regimes, struct arena *a)
{
    struct pattern p = { .by = arena_zero(a, sizeof(struct treated) * n_regimes) };
    for (uint32_t s = state; s; s = w->steps.items[s].before)
        take_step(&p.by[w->steps.items[s].regime], &w->steps.items[s]);
    take_rules(w, state, p.by, a, n_regimes);
    for (size_t r = 1; r < n_regimes; r++)
        p.differs |= p.by[r].sure != p.by[0].sure || p.by[r].may != p.by[0].may;
    return p;
}

static int by_size(const void *a, const void *b)
{
    const struct pattern *x = a, *y = b;
    if (x->n_elements != y->n_elements)
        return x->n_elements > y->n_elements ? -1 : 1;
    return x->elements[0] < y->elements[0] ? -1 : x->elements[0] > y->elements[0];
}

static void take_patterns(
        struct comparison *c, const struct walk *w, const struct network *n, struct arena *a)
{
    uint32_t *count = mem_zero(w->steps.len, sizeof *count);
    struct pattern *of_state = mem_zero(w->steps.len, sizeof *of_state);
    for (row i = 1; i < n->elements.len; i++)
        count[w->state[i]] += n->elements.items[i].status != STATUS_REMOVED;
    row **rows = mem_zero(w->steps.len, sizeof *rows);
    for (uint32_t s = 0; s < w->steps.len; s++) {
        if (!count[s])
            continue;
        of_state[s] = pattern_of(w, s, c->n_regimes, a);
        of_state[s].elements = rows[s] = arena_array(a, row, count[s]);
        c->n_patterns++;
    }
    for (row i = 1; i < n->elements.len; i++)
        if (n->elements.items[i].status != STATUS_REMOVED)
            rows[w->state[i]][of_state[w->state[i]].n_elements++] = i;
    c->patterns = arena_array(a, struct pattern, c->n_patterns);
    for (uint32_t s = 0, at = 0; s < w->steps.len; s++)
        if (count[s])
            c->patterns[at++] = of_state[s];
    if (c->n_patterns)
        qsort(c->patterns, c->n_patterns, sizeof *c->patterns, by_size);
    free(rows);
    free(of_state);
    free(count);
}

struct comparison network_compare(const struct network *n, const struct regime *const *regimes,
        size_t n_regimes, int32_t date, const struct check_options *options, struct arena *a)
{
    struct comparison c = { arena_array(a, struct verdicts, n_regimes), NULL, n_regimes, 0 };
    struct walk w = { .state = mem_zero(n->elements.len, sizeof *w.state) };
    struct checker checker;
    checker_init(&checker, n, options, a);
    vec_push(&w.steps, (struct step){ 0 });
    for (size_t r = 0; r < n_regimes; r++) {
        c.verdicts[r] = checker_regime(&checker, regimes[r], date);
        walk_regime(&w, &c.verdicts[r], (uint32_t)r);
    }
    checker_release(&checker);
    take_patterns(&c, &w, n, a);
    vec_free(&w.steps);
    map_free(&w.next);
    free(w.state);
    return c;
}
