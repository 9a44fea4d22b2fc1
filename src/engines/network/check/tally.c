// One pass over the elements for one rule: first each profile is judged, then each element by its
// profile and its dates. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/check/tally.h"

#include "base/hash.h"

#include <stdlib.h>

enum { HIT_YES = 1, HIT_MAY = 2, REST_YES = 4, REST_MAY = 8 };

struct judged { // of a profile
    struct opinion in, hit;
};

static bool counts_elements(const struct rule *r)
{
    return r->measure == MEASURE_NONE || r->measure == MEASURE_CERTIFICATE ||
           r->measure == MEASURE_ALLOW_LIST;
}

// ---------------------------------------------------------------------------------------- bags

struct bag_key {
    row operator, site;
    uint32_t region;
    uint8_t layer, function, unknown;
};

// `*missing`: facts for want of which the key is not known, and then all such elements share one.
static struct bag_key key_of(
        const struct judge *j, row i, const struct profile *p, uint32_t *missing)
{
    const struct facts *f = j->f;
    uint32_t per = j->rule->per;
    struct bag_key k = { 0 };
    k.operator= per & PER_OPERATOR ? f->operator[i] : 0;
    k.site = per & PER_SITE ? f->site[i] : 0;
    k.region = per & PER_REGION ? f->region[f->site[i]] : 0;
    k.layer = per & PER_LAYER ? p->layer : 0;
    k.function = per & PER_FUNCTION ? p->function : 0;
    *missing = (per & PER_OPERATOR && !k.operator? 1u << MISSING_OPERATOR : 0) |
               (per & PER_SITE && !k.site ? 1u << MISSING_SITE : 0) |
               (per & PER_REGION && !f->regions[k.region].len ? 1u << MISSING_REGION : 0) |
               (per & PER_LAYER && !k.layer ? 1u << MISSING_LAYER : 0) |
               (per & PER_FUNCTION && !k.function ? 1u << MISSING_FUNCTION : 0);
    return *missing ? (struct bag_key){ .unknown = 1 } : k;
}

static bool is_key(const struct bag *b, const struct bag_key *k)
{
    return b->key.operator== k->operator&& b->key.site == k->site && b->region == k->region &&
            b->key.layer == k->layer && b->key.function == k->function &&
            b->key.unknown ==(k->unknown != 0);
}

static uint64_t hash_key(const struct bag_key *k)
{
    uint64_t small = (uint64_t)k->region << 24 | (uint64_t)k->layer << 16 |
                     (uint64_t)k->function << 8 | k->unknown;
    return hash_pair((uint64_t)k->operator<< 32 | k->site, small);
}

static void grow_bags(struct tally *t)
{
    free(t->slots);
    t->mask = t->mask ? t->mask * 2 + 1 : 63;
    t->slots = mem_zero(t->mask + 1, sizeof *t->slots);
    for (uint32_t i = 0; i < t->bags.len; i++) {
        const struct bag *b = &t->bags.items[i];
        struct bag_key k = { b->key.operator, b->key.site, b->region, b->key.layer, b->key.function,
            b->key.unknown };
        size_t at = hash_key(&k) & t->mask;
        while (t->slots[at])
            at = (at + 1) & t->mask;
        t->slots[at] = i + 1;
    }
}

static uint32_t bag_number(struct tally *t, const struct bag_key *k)
{
    if (t->last < t->bags.len && is_key(&t->bags.items[t->last], k))
        return t->last;
    if ((t->bags.len + 1) * 2 > t->mask)
        grow_bags(t);
    size_t at = hash_key(k) & t->mask;
    for (; t->slots[at]; at = (at + 1) & t->mask)
        if (is_key(&t->bags.items[t->slots[at] - 1], k))
            return t->last = t->slots[at] - 1;
    struct bag b = { .key = { .operator= k->operator,
                             .site = k->site,
                             .layer = k->layer,
                             .function = k->function,
                             .unknown = k->unknown != 0 },
        .region = k->region };
    b.key.region = t->judge->f->regions[k->region];
    vec_push(&t->bags, b);
    t->slots[at] = (uint32_t)t->bags.len;
    return t->last = (uint32_t)t->bags.len - 1;
}

// ------------------------------------------------------------------------------------ elements

static void note_missing(struct bag *b, uint32_t missing)
{
    for (; missing; missing &= missing - 1)
        b->missing[__builtin_ctz(missing)]++;
}

// False when the sum would not fit, and then the amount is as good as unknown.
static bool add(int64_t *sum, int64_t amount)
{
    int64_t total;
    if (__builtin_add_overflow(*sum, amount, &total))
        return false;
    *sum = total;
    return true;
}

static void add_amount(struct bag *b, struct opinion in, struct opinion hit, int64_t amount)
{
    bool sure = in.answer == ANSWER_YES, known = amount >= 0;
    bool hit_may = hit.answer != ANSWER_NO, rest_may = hit.answer != ANSWER_YES;
    if (known && hit_may)
        known = add(&b->hit_may, amount);
    if (known && rest_may)
        known = add(&b->rest_may, amount);
    if (known && sure && !rest_may)
        known = add(&b->hit_yes, amount);
    if (known && sure && !hit_may)
        known = add(&b->rest_yes, amount);
    if (known)
        return;
    b->unsure_hit += hit_may;
    b->unsure_rest += rest_may;
    b->missing[MISSING_AMOUNT]++;
}

static uint8_t *mark_of(struct tally *t, row site, uint32_t bag)
{
    if (!t->marks_of)
        t->marks_of = mem_zero(t->judge->f->n->sites.len, sizeof *t->marks_of);
    for (uint32_t m = t->marks_of[site]; m; m = t->marks.items[m - 1].next)
        if (t->marks.items[m - 1].bag == bag)
            return &t->marks.items[m - 1].bits;
    vec_push(&t->marks, (struct mark){ site, bag, t->marks_of[site], 0 });
    t->marks_of[site] = (uint32_t)t->marks.len;
    return &vec_last(&t->marks).bits;
}

static void add_site(struct tally *t, uint32_t bag, struct opinion in, struct opinion hit, row site)
{
    struct bag *b = &t->bags.items[bag];
    bool sure = in.answer == ANSWER_YES;
    bool hit_may = hit.answer != ANSWER_NO, rest_may = hit.answer != ANSWER_YES;
    if (!site) {
        b->loose_hit_yes += sure && !rest_may;
        b->loose_hit_may += hit_may;
        b->loose_rest_yes += sure && !hit_may;
        b->loose_rest_may += rest_may;
        b->missing[MISSING_SITE]++;
        return;
    }
    uint8_t *bits = mark_of(t, site, bag);
    *bits |= (uint8_t)((hit_may ? HIT_MAY : 0) | (rest_may ? REST_MAY : 0));
    if (sure)
        *bits |= (uint8_t)((rest_may ? 0 : HIT_YES) | (hit_may ? 0 : REST_YES));
}

static void add_supplier(struct tally *t, uint32_t bag, struct opinion in, row supplier)
{
    uint64_t *at = map_put(&t->seen_at, ((uint64_t)bag + 1) << 32 | supplier);
    if (!*at || !supplier) { // each element of an unknown supplier may be another's
        vec_push(&t->seen, (struct seen){ bag, supplier, false });
        *at = t->seen.len;
    }
    t->seen.items[*at - 1].sure |= in.answer == ANSWER_YES;
    if (!supplier)
        t->bags.items[bag].missing[MISSING_SUPPLIER]++;
}

static void add_hit(struct tally *t, uint32_t bag, row i, bool sure)
{
    struct bag *b = &t->bags.items[bag];
    vec_push(&t->hits, (struct hit){ i, bag, sure });
    b->n_elements += sure;
    b->n_maybe += !sure;
}

static void take_measured(struct tally *t, uint32_t bag, row i, const struct profile *p,
        struct opinion in, struct opinion hit)
{
    const struct rule *r = t->judge->rule;
    const struct facts *f = t->judge->f;
    if (r->measure == MEASURE_SUPPLIERS) {
        row maker = f->n->products.items[p->product].supplier;
        add_supplier(t, bag, in, p->supplier ? p->supplier : maker);
        hit = OPINION_YES;
    } else if (r->base == BASE_SITES) {
        add_site(t, bag, in, hit, f->site[i]);
    } else {
        // An element is one whether anybody wrote so or not.
        int64_t amount = f->n->elements.items[i].amount[r->base];
        add_amount(&t->bags.items[bag], in, hit,
                r->base == BASE_ELEMENTS && amount == UNKNOWN ? 1 : amount);
    }
    if (hit.answer != ANSWER_NO)
        add_hit(t, bag, i, in.answer == ANSWER_YES && hit.answer == ANSWER_YES);
    note_missing(&t->bags.items[bag], in.missing | hit.missing);
}

static void take_counted(
        struct tally *t, uint32_t bag, row i, struct opinion in, struct opinion hit)
{
    struct bag *b = &t->bags.items[bag];
    struct opinion both = opinion_and(in, hit);
    if (both.answer == ANSWER_NO)
        return;
    b->hit_may++;
    b->hit_yes += both.answer == ANSWER_YES;
    note_missing(b, both.missing);
    add_hit(t, bag, i, both.answer == ANSWER_YES);
}

static void take_element(struct tally *t, row i, const struct judged *judged)
{
    const struct judge *j = t->judge;
    const struct facts *f = j->f;
    const struct profile *p = &f->profiles[f->profile[i]];
    struct opinion hit = judged->hit;
    struct opinion in = opinion_and(judged->in, judge_dates(j, p, f->acquired[i], f->connected[i]));
    if (in.answer == ANSWER_NO)
        return;
    uint32_t missing;
    struct bag_key key = key_of(j, i, p, &missing);
    uint32_t bag = bag_number(t, &key);
    in.missing |= missing; // whose it is
    t->bags.items[bag].in_may++;
    t->bags.items[bag].in_yes += in.answer == ANSWER_YES;
    if (j->rule->measure == MEASURE_CERTIFICATE)
        hit = judge_uncertified(j, i);
    if (counts_elements(j->rule))
        take_counted(t, bag, i, in, hit);
    else
        take_measured(t, bag, i, p, in, hit);
}

// What each site of a bag comes to.
static void add_marks(struct tally *t)
{
    for (size_t i = 0; i < t->marks.len; i++) {
        const struct mark *m = &t->marks.items[i];
        struct bag *b = &t->bags.items[m->bag];
        b->hit_yes += (m->bits & HIT_YES) != 0;
        b->hit_may += (m->bits & HIT_MAY) != 0;
        b->rest_yes += (m->bits & REST_YES) && !(m->bits & HIT_MAY);
        b->rest_may += (m->bits & REST_MAY) && !(m->bits & HIT_YES);
        b->rest_sites += (m->bits & REST_MAY) != 0;
        t->marks_of[m->site] = 0;
    }
}

static void clear(struct tally *t)
{
    if (t->bags.len)
        memset(t->slots, 0, (t->mask + 1) * sizeof *t->slots);
    t->bags.len = t->hits.len = t->marks.len = t->seen.len = t->last = 0;
    map_clear(&t->seen_at);
}

void tally_take(struct tally *t, const struct judge *j)
{
    const struct facts *f = j->f;
    struct judged *judged = mem_alloc(sizeof *judged * f->n_profiles + 1);
    clear(t);
    t->judge = j;
    for (uint32_t p = 0; p < f->n_profiles; p++) {
        judged[p].in = judge_where(j, &f->profiles[p]);
        if (judged[p].in.answer != ANSWER_NO)
            judged[p].hit = judge_class(j, &f->profiles[p]);
    }
    for (row i = 1; i < f->n->elements.len; i++)
        if (judged[f->profile[i]].in.answer != ANSWER_NO)
            take_element(t, i, &judged[f->profile[i]]);
    add_marks(t);
    free(judged);
}

void tally_free(struct tally *t)
{
    vec_free(&t->bags);
    vec_free(&t->hits);
    vec_free(&t->marks);
    vec_free(&t->seen);
    free(t->slots);
    free(t->marks_of);
    map_free(&t->seen_at);
}
