// Intervals and limits, exactly.
//
// The share of a class is hit / (hit + rest), so it is largest when everything that may be of the
// class is, and all else that may be out of scope is, and smallest the other way round. An element
// whose amount is not known may weigh anything, so it takes the bound to 1 or to 0. Elements of
// which the operator (region ...) is not known may belong to any: they widen every scope's
// interval, and have one of their own where they must be someone's. SPDX-License-Identifier:
// GPL-3.0-or-later
#include "engines/network/check/measure.h"

#include <stdlib.h>

typedef __int128 wide;

// For want of which nobody knows whose an element is.
static const enum missing key_facts[] = { MISSING_OPERATOR, MISSING_REGION, MISSING_SITE,
    MISSING_LAYER, MISSING_FUNCTION };

static int64_t narrow(wide x)
{
    return x > INT64_MAX ? INT64_MAX : x < -INT64_MAX ? -INT64_MAX : (int64_t)x;
}

static int64_t sum(int64_t a, int64_t b)
{
    return narrow((wide)a + b);
}

static int64_t most(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

// -------------------------------------------------------------------------------------- shares

static struct share least_share(const struct bag *b)
{
    int64_t hit = b->hit_yes;
    if (!hit && b->loose_hit_yes) // they are somewhere; at best all at one site of their own
        hit = 1;
    int64_t rest = sum(b->rest_may, b->loose_rest_may);
    struct share s = { hit, sum(hit, rest) };
    return b->unsure_rest ? (struct share){ 0, most(1, s.whole) } : s;
}

static struct share greatest_share(const struct bag *b)
{
    // Each element without a site is at worst at one where there was only the rest.
    int64_t hit = sum(b->hit_may, b->loose_hit_may);
    int64_t whole = most(sum(b->hit_may, b->rest_yes), hit);
    if (!whole && b->loose_rest_yes) // at one site at best
        whole = 1;
    if (b->unsure_hit)
        hit = whole = most(1, whole);
    return (struct share){ hit, whole };
}

// How much is left below a limit of `ppm`, keeping the whole; negative: what is too much.
static int64_t room(struct share s, int64_t ppm)
{
    return narrow((wide)s.whole * ppm / PPM - s.part);
}

static int64_t excess(struct share s, int64_t ppm)
{
    return narrow(s.part - ((wide)s.whole * ppm + PPM - 1) / PPM);
}

static void measure_share(const struct bag *b, struct verdict *v)
{
    const struct rule *r = v->rule;
    bool cap = r->at_most != UNKNOWN;
    v->lo = least_share(b);
    v->hi = greatest_share(b);
    v->margin_worst = cap ? room(v->hi, r->at_most) : excess(v->lo, r->at_least);
    v->margin_best = cap ? room(v->lo, r->at_most) : excess(v->hi, r->at_least);
    if (!v->hi.whole && !v->lo.whole)
        v->at_due = VERDICT_NOT_APPLICABLE;
    else if (v->margin_worst >= 0)
        v->at_due = VERDICT_PASS;
    else
        v->at_due = v->margin_best < 0 ? VERDICT_FAIL : VERDICT_UNDECIDED;
}

// ------------------------------------------------------------------------------------ elements

static void measure_elements(const struct bag *b, struct verdict *v)
{
    v->lo = (struct share){ b->hit_yes, b->in_may };
    v->hi = (struct share){ b->hit_may, (int64_t)b->in_may + b->in_loose };
    v->margin_worst = -b->hit_may;
    v->margin_best = -b->hit_yes;
    v->at_due = b->hit_yes ? VERDICT_FAIL : b->hit_may ? VERDICT_UNDECIDED : VERDICT_PASS;
}

// ----------------------------------------------------------------------------------- suppliers

// Suppliers that are one: by control that decides, or by any that may.
struct firms {
    row *root;
    size_t n;
};

static row root_of(struct firms *f, row s)
{
    while (f->root[s] != s)
        s = f->root[s] = f->root[f->root[s]];
    return s;
}

static bool decides(const struct control *c)
{
    return c->kind == CONTROL_DIRECTS ||
           (c->kind == CONTROL_OWNS && c->share != UNKNOWN && c->share > PPM / 2);
}

static struct firms firms_of(const struct network *n, int32_t date, bool surely)
{
    struct firms f = { mem_alloc(sizeof *f.root * n->suppliers.len), n->suppliers.len };
    for (row s = 0; s < f.n; s++)
        f.root[s] = s;
    for (row i = 1; i < n->controls.len; i++) {
        const struct control *c = &n->controls.items[i];
        bool gone =
                (c->from != NO_DATE && c->from > date) || (c->until != NO_DATE && c->until < date);
        if (gone || c->kind == CONTROL_RESELLS || (surely && !decides(c)) || c->holder >= f.n ||
                c->held >= f.n)
            continue;
        if (c->holder && c->held)
            f.root[root_of(&f, c->holder)] = root_of(&f, c->held);
    }
    return f;
}

static void count_suppliers(
        struct tally *t, const struct verdict *v, int64_t *least, int64_t *greatest)
{
    const struct network *n = t->judge->f->n;
    struct firms alike = firms_of(n, v->date, false), apart = firms_of(n, v->date, true);
    struct map met = { 0 };
    for (size_t i = 0; i < t->seen.len; i++) {
        const struct seen *s = &t->seen.items[i];
        uint64_t key = ((uint64_t)s->bag + 1) << 32;
        if (!s->supplier) {
            greatest[s->bag]++;
            continue;
        }
        uint64_t *at = map_put(&met, key | root_of(&apart, s->supplier));
        greatest[s->bag] += !(*at & 1);
        *at |= 1;
        if (!s->sure || t->bags.items[s->bag].key.unknown)
            continue;
        at = map_put(&met, key | root_of(&alike, s->supplier));
        least[s->bag] += !(*at & 2);
        *at |= 2;
    }
    for (size_t i = 0; i < t->seen.len; i++)
        if (t->seen.items[i].sure && !least[t->seen.items[i].bag])
            least[t->seen.items[i].bag] = 1;
    map_free(&met);
    free(alike.root);
    free(apart.root);
}

static void measure_suppliers(struct tally *t, struct verdict *verdicts)
{
    size_t n = t->bags.len;
    int64_t *least = mem_zero(n * 2, sizeof *least), *greatest = least + n, floating = 0;
    count_suppliers(t, &verdicts[0], least, greatest);
    const struct bag *floats = NULL;
    for (size_t i = 0; i < n; i++) {
        floats = t->bags.items[i].key.unknown ? &t->bags.items[i] : floats;
        floating += t->bags.items[i].key.unknown ? greatest[i] : 0;
    }
    for (size_t i = 0; i < n; i++) {
        struct verdict *v = &verdicts[i];
        struct bag *b = &t->bags.items[i];
        v->lo.part = b->in_yes && !b->key.unknown ? least[i] : 0;
        v->hi.part = narrow((wide)greatest[i] + (b->key.unknown ? 0 : floating));
        for (size_t k = 0; floats && k < ARRAY_LEN(key_facts) && !b->key.unknown; k++)
            b->missing[key_facts[k]] += floats->missing[key_facts[k]];
        v->margin_worst = v->lo.part - v->rule->count;
        v->margin_best = v->hi.part - v->rule->count;
        v->at_due = v->margin_worst >= 0 ? VERDICT_PASS
                    : v->margin_best < 0 ? VERDICT_FAIL
                                         : VERDICT_UNDECIDED;
        if (!b->in_yes && v->at_due == VERDICT_FAIL) // perhaps nothing is in scope at all
            v->at_due = VERDICT_UNDECIDED;
        if (b->key.unknown && v->at_due == VERDICT_FAIL)
            v->at_due = VERDICT_UNDECIDED;
    }
    free(least);
}

// ----------------------------------------------------------------------------------------- all

// What may be anybody's widens everybody's interval. A share of what is nobody's means nothing for
// sure; a ban is broken whosever the element is.
static void spread_unknown(struct tally *t, size_t unknown)
{
    struct bag *f = &t->bags.items[unknown];
    bool share = t->judge->rule->measure == MEASURE_SHARE;
    bool sites = share && t->judge->rule->base == BASE_SITES;
    for (size_t i = 0; i < t->bags.len; i++) {
        struct bag *b = &t->bags.items[i];
        if (i == unknown)
            continue;
        b->in_loose += f->in_may;
        b->unsure_hit += f->unsure_hit;
        b->unsure_rest += f->unsure_rest;
        for (size_t k = 0; k < ARRAY_LEN(key_facts); k++)
            b->missing[key_facts[k]] += f->missing[key_facts[k]];
        if (sites) { // a place of theirs may be one of this scope's, too
            b->loose_hit_may += f->loose_hit_may + (uint32_t)f->hit_may;
            b->loose_rest_may += f->loose_rest_may + f->rest_sites;
        } else {
            b->hit_may = sum(b->hit_may, f->hit_may);
            b->rest_may = sum(b->rest_may, f->rest_may);
        }
    }
    if (share)
        f->hit_yes = f->rest_yes = f->loose_hit_yes = f->loose_rest_yes = 0;
}

void measure_bags(struct tally *t, struct verdict *verdicts)
{
    enum measure measure = t->judge->rule->measure;
    for (size_t i = 0; i < t->bags.len; i++)
        if (t->bags.items[i].key.unknown && measure != MEASURE_SUPPLIERS)
            spread_unknown(t, i);
    if (measure == MEASURE_SUPPLIERS)
        measure_suppliers(t, verdicts);
    for (size_t i = 0; i < t->bags.len; i++) {
        if (measure == MEASURE_SHARE)
            measure_share(&t->bags.items[i], &verdicts[i]);
        else if (measure != MEASURE_SUPPLIERS)
            measure_elements(&t->bags.items[i], &verdicts[i]);
        if (verdicts[i].at_due == VERDICT_UNDECIDED)
            memcpy(verdicts[i].missing, t->bags.items[i].missing, sizeof verdicts[i].missing);
    }
}
