// Verdicts: every rule of rules/ on both sides of its boundaries, cases worked by hand, and a brute
// force. SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/buf.h"
#include "base/hash.h"
#include "engines/network/check/check.h"
#include "small_network.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
// clang-format off
#include <cmocka.h>
// clang-format on

static const struct verdict *verdict_of(const struct verdicts *v, struct str rule)
{
    for (size_t i = 0; i < v->n; i++)
        if (str_eq(v->items[i].rule->id, rule))
            return &v->items[i];
    fail_msg("no verdict of %.*s", STR_ARG(rule));
    return NULL;
}

// ---------------------------------------------------------------- every rule at its boundaries

// A network in which `hits` of `whole` elements are what a rule looks for, and all are in its
// scope.
struct witness {
    const struct rules *rules;
    const struct rule *rule;
    struct network n;
    struct arena arena;
    row operator, of_class, other, good_product, bad_product, other_product;
    struct str function;
    bool by_when; // elements get dates on which `when` counts them; else the day before or after
    bool in_scope;
};

static struct str first_function(const struct where *w)
{
    for (size_t i = 1; i < n_network_functions; i++) {
        bool named = (w->functions[i / 64] >> i % 64) & 1,
             any = !w->functions[0] && !w->functions[1];
        if (named || (any && (!w->layers || ((w->layers >> network_functions[i].layer) & 1)) &&
                             network_functions[i].user_data))
            return str_of(network_functions[i].name);
    }
    fail_msg("no function");
    return STR("");
}

static struct str other_function(const struct where *w)
{
    for (size_t i = 1; i < n_network_functions; i++) {
        bool named = (w->functions[i / 64] >> i % 64) & 1;
        if (!named && !((w->layers >> network_functions[i].layer) & 1))
            return str_of(network_functions[i].name);
    }
    fail_msg("no other function");
    return STR("");
}

// A supplier of the class, by the first row that holds without conditions.
static struct str class_witness(const struct rule *r)
{
    for (uint32_t i = 0; r->class && i < r->class->lists.n; i++)
        for (uint32_t k = 0; k < r->class->list[i]->n_entries; k++)
            if (r->class->list[i]->entries[k].name.len &&
                    !entry_is_conditional(&r->class->list[i]->entries[k]))
                return r->class->list[i]->entries[k].name;
    return STR("nobody");
}

static void witness_begin(struct witness *w, const struct rules *rules, const struct rule *r)
{
    *w = (struct witness){ .rules = rules, .rule = r, .by_when = true, .in_scope = true };
    network_init(&w->n);
    w->operator= add_operator(&w->n, "one");
    w->of_class = add_supplier(&w->n, str_copy(&w->arena, class_witness(r)).ptr);
    w->other = add_supplier(&w->n, "Somebody Else");
    const char *category = r->where.categories.n
                                   ? str_copy(&w->arena, r->where.categories.items[0].text).ptr
                                   : "radio";
    w->bad_product = add_product(&w->n, w->of_class, category, "US");
    w->other_product = add_product(&w->n, w->other, category, "US");
    w->good_product = add_product(&w->n, w->other, category, "US");
    w->function = first_function(&r->where);
}

static void witness_end(struct witness *w)
{
    network_release(&w->n);
    arena_release(&w->arena);
}

// The day on which an element of the witness came, so that the rule's `when` counts it (or just
// does not).
static void set_dates(const struct witness *w, struct element *e)
{
    const struct when *when = &w->rule->when;
    if (when->acquired_from != NO_DATE)
        e->acquired = e->connected = when->acquired_from - !w->by_when;
    if (when->connected_from != NO_DATE)
        e->acquired = e->connected = when->connected_from - !w->by_when;
    if (when->acquired_before != NO_DATE)
        e->acquired = e->connected = when->acquired_before - w->by_when;
    if (when->connected_before != NO_DATE)
        e->acquired = e->connected = when->connected_before - w->by_when;
}

static struct element *put(struct witness *w, bool hit, int64_t amount)
{
    const struct rule *r = w->rule;
    struct str function = w->in_scope ? w->function : other_function(&r->where);
    uint32_t class = r->where.sites ? r->where.sites & (~r->where.sites + 1) : SITE_ORDINARY;
    row site = add_site(&w->n, "north", class);
    row supplier = hit && r->role == ROLE_MAKER ? w->of_class : w->other;
    struct element *e =
            add_element(&w->n, w->operator, supplier, str_copy(&w->arena, function).ptr, site);
    e->product = supplier == w->of_class ? w->bad_product : w->other_product;
    if (r->where.generations)
        e->generations = (uint8_t)(r->where.generations & (~r->where.generations + 1));
    if (r->role == ROLE_MANAGER) {
        e->remote = ANSWER_YES;
        e->manager = hit ? w->of_class : w->other;
    }
    if (r->role == ROLE_COMPONENT)
        add_component(&w->n, 0, (row)w->n.elements.len - 1, hit ? w->of_class : w->other);
    if (r->measure == MEASURE_SHARE)
        e->amount[r->base] = amount;
    set_dates(w, e);
    return e;
}

static enum verdict_state state_on(struct witness *w, int32_t date, enum verdict_state *at_due)
{
    struct verdicts v = network_check(&w->n, w->rule->regime, date, NULL, &w->arena);
    const struct verdict *x = verdict_of(&v, w->rule->id);
    if (at_due)
        *at_due = x->at_due;
    return x->state;
}

static int32_t last_day(const struct rule *r)
{
    return r->until != NO_DATE ? r->until : day("2035-01-01");
}

// Everything in scope; `hits` is a number of what the measure counts.
static void fill(struct witness *w, int64_t hits)
{
    const struct rule *r = w->rule;
    if (r->measure == MEASURE_SHARE && r->base == BASE_SITES) {
        for (int64_t i = 0; i < 1000; i++)
            put(w, i < hits, 1);
    } else if (r->measure == MEASURE_SHARE) {
        put(w, true, hits);
        put(w, false, 1000 - hits);
    } else if (r->measure == MEASURE_SUPPLIERS) {
        for (int64_t i = 0; i < hits; i++)
            put(w, false, 1)->supplier =
                    add_supplier(&w->n, str_format(&w->arena, "supplier %d", (int)i).ptr);
    } else if (r->measure == MEASURE_CERTIFICATE) {
        const char *scheme =
                r->schemes.n ? str_copy(&w->arena, r->schemes.items[0].text).ptr : "scheme";
        put(w, false, 1)->product = hits ? w->other_product : w->good_product;
        add_certificate(&w->n, w->good_product, scheme, "2020-01-01", "2030-01-01");
    } else if (r->measure == MEASURE_ALLOW_LIST) { // the class is who is allowed
        struct element *e = put(w, !hits, 1);
        add_component(&w->n, 0, (row)(e - w->n.elements.items), w->of_class);
    } else {
        put(w, false, 1);
        for (int64_t i = 0; i < hits; i++)
            put(w, true, 1);
    }
}

static void expect(
        const struct witness *w, const char *what, enum verdict_state got, enum verdict_state want)
{
    if (got != want)
        fail_msg("%.*s: %s: %s, not %s", STR_ARG(w->rule->id), what, verdict_names[got],
                verdict_names[want]);
}

// Just met, and just not.
static void values(const struct rules *rules, const struct rule *r)
{
    int64_t met = 0, broken = 1;
    if (r->measure == MEASURE_SHARE && r->at_most != UNKNOWN)
        met = r->at_most / 1000, broken = met + 1;
    else if (r->measure == MEASURE_SHARE)
        met = (r->at_least + 999) / 1000, broken = met - 1;
    else if (r->measure == MEASURE_SUPPLIERS)
        met = r->count, broken = met - 1;
    for (int i = 0; i < 2; i++) {
        struct witness w;
        witness_begin(&w, rules, r);
        fill(&w, i ? broken : met);
        expect(&w, i ? "beyond the limit" : "at the limit", state_on(&w, last_day(r), NULL),
                i ? VERDICT_FAIL : VERDICT_PASS);
        witness_end(&w);
    }
}

// The day before it binds, the day itself.
static void dates(const struct rules *rules, const struct rule *r)
{
    struct witness w;
    enum verdict_state at_due;
    int32_t first = r->from;
    if (r->after_listing != UNKNOWN)
        first = date_add_months(r->class->list[0]->entries[0].added, r->after_listing);
    if (first == NO_DATE)
        fail_msg("%.*s binds on no day", STR_ARG(r->id));
    witness_begin(&w, rules, r);
    fill(&w, r->measure == MEASURE_SHARE ? 1000 : r->measure == MEASURE_SUPPLIERS ? 1 : 3);
    for (size_t i = 1; i < w.n.elements.len;
            i++) // what counts by its dates cannot be older than they
        if (r->when.acquired_from == NO_DATE && r->when.connected_from == NO_DATE)
            w.n.elements.items[i].acquired = w.n.elements.items[i].connected = day("2015-01-01");
    expect(&w, "the day before", state_on(&w, first - 1, &at_due), VERDICT_NOT_YET_DUE);
    expect(&w, "for the day itself", at_due, VERDICT_FAIL);
    expect(&w, "on the day", state_on(&w, first, NULL), VERDICT_FAIL);
    if (r->until != NO_DATE)
        expect(&w, "the day after its last", state_on(&w, r->until + 1, NULL),
                VERDICT_NOT_APPLICABLE);
    witness_end(&w);
}

// An element that the rule's `when` just does not count, and one of another function.
static void scopes(const struct rules *rules, const struct rule *r)
{
    const struct when none = { NO_DATE, NO_DATE, NO_DATE, NO_DATE };
    for (int by_when = 0; by_when < 2; by_when++) {
        struct witness w;
        bool asks = by_when ? memcmp(&r->when, &none, sizeof none) != 0
                            : r->where.layers || r->where.functions[0] || r->where.functions[1];
        if (!asks)
            continue;
        witness_begin(&w, rules, r);
        w.by_when = !by_when;
        w.in_scope = by_when;
        put(&w, r->measure != MEASURE_ALLOW_LIST, 1);
        expect(&w, by_when ? "by its dates" : "of another function",
                state_on(&w, last_day(r), NULL), VERDICT_NOT_APPLICABLE);
        witness_end(&w);
    }
}

static void answers(const struct rule *r)
{
    struct network n;
    struct arena a = { 0 };
    struct rule_answer answer = { r->id, true, STR("minutes of the board") };
    struct check_options options = { &answer, 1 };
    network_init(&n);
    struct verdicts v = network_check(&n, r->regime, r->from, NULL, &a);
    assert_int_equal(verdict_of(&v, r->id)->state, VERDICT_UNDECIDED);
    assert_int_equal(verdict_of(&v, r->id)->missing[MISSING_ANSWER], 1);
    v = network_check(&n, r->regime, r->from - 1, &options, &a);
    assert_int_equal(verdict_of(&v, r->id)->state, VERDICT_NOT_YET_DUE);
    v = network_check(&n, r->regime, r->from, &options, &a);
    assert_int_equal(verdict_of(&v, r->id)->state, VERDICT_PASS);
    assert_true(str_eq(verdict_of(&v, r->id)->evidence, answer.evidence));
    answer.met = false;
    v = network_check(&n, r->regime, r->from, &options, &a);
    assert_int_equal(verdict_of(&v, r->id)->state, VERDICT_FAIL);
    network_release(&n);
    arena_release(&a);
}

// Lists that are empty in rules/ get a row, so that their rules have somebody to speak of.
static void every_rule_at_its_boundaries(void **state)
{
    (void)state;
    struct rules r;
    struct arena a = { 0 };
    const char *texts[] = { list_text(&a, STR("eu-csa2-listed"), "Listed", "2026-06-30").ptr,
        list_text(&a, STR("eu-national-high-risk"), "Listed", "2020-01-01").ptr,
        list_text(&a, STR("in-trusted"), "Trusted", "2021-01-01").ptr,
        list_text(&a, STR("uk-hrv-new"), "New", "2020-01-01").ptr, NULL };
    size_t n = 0;
    rules_with(&r, texts);
    for (size_t g = 0; g < r.regimes.len; g++) {
        for (uint32_t i = 0; i < r.regimes.items[g]->n_rules; i++, n++) {
            const struct rule *rule = &r.regimes.items[g]->rules[i];
            if (rule->measure == MEASURE_QUESTION) {
                answers(rule);
                continue;
            }
            values(&r, rule);
            dates(&r, rule);
            scopes(&r, rule);
        }
    }
    assert_true(n >= 60);
    rules_release(&r);
    arena_release(&a);
}

// ------------------------------------------------------------------------- against brute force

enum { FEW = 4, BRUTE_RULES = 6 };

static const char brute_regime[] =
        "regime: t\ntitle: T\nversion: 1\ndate: 2020-01-01\njurisdiction: GB\nstage: law\n"
        "classes:\n  - { name: c, lists: l }\nrules:\n"
        "  - { id: t.sites, title: A, suppliers: c, measure: share, base: sites, at-most: 35 %, "
        "where: { generations: 5G }, "
        "source: { document: D }, status: verified }\n"
        "  - { id: t.traffic, title: A, suppliers: c, measure: share, base: traffic, at-most: 50 "
        "%, where: { generations: "
        "5G }, source: { document: D }, status: verified }\n"
        "  - { id: t.most, title: A, suppliers: c, measure: share, base: traffic, at-least: 50 %, "
        "where: { generations: "
        "5G }, source: { document: D }, status: verified }\n"
        "  - { id: t.none, title: A, suppliers: c, measure: none, where: { generations: 5G }, "
        "source: { document: D }, "
        "status: verified }\n"
        "  - { id: t.two, title: A, measure: suppliers, count: 2, where: { generations: 5G }, "
        "source: { document: D }, "
        "status: verified }\n"
        "  - { id: t.half, title: A, suppliers: c, measure: share, base: sites, at-least: 50 %, "
        "where: { generations: 5G }, "
        "source: { document: D }, status: verified }\n";

static uint32_t next_random(uint32_t *seed)
{
    return (*seed = *seed * 1664525u + 1013904223u) >> 8;
}

// One way in which everything could be, and what then is measured. Suppliers: 1 is of the class.
// Sites from 1.
struct world {
    uint32_t supplier[FEW], site[FEW], operator[FEW];
    bool in[FEW];
    int64_t amount[FEW];
    size_t n;
};

static struct share share_of_sites(const struct world *w)
{
    bool any[2 * FEW + 3] = { 0 }, hit[2 * FEW + 3] = { 0 };
    struct share s = { 0, 0 };
    for (size_t i = 0; i < w->n; i++) {
        any[w->site[i]] |= w->in[i];
        hit[w->site[i]] |= w->in[i] && w->supplier[i] == 1;
    }
    for (size_t i = 0; i < ARRAY_LEN(any); i++)
        s.whole += any[i], s.part += hit[i];
    return s;
}

static struct share share_of_traffic(const struct world *w)
{
    struct share s = { 0, 0 };
    for (size_t i = 0; i < w->n; i++) {
        s.whole += w->in[i] ? w->amount[i] : 0;
        s.part += w->in[i] && w->supplier[i] == 1 ? w->amount[i] : 0;
    }
    return s;
}

static int64_t number_of(const struct world *w, bool suppliers)
{
    uint32_t seen = 0;
    int64_t hits = 0;
    for (size_t i = 0; i < w->n; i++) {
        seen |= w->in[i] ? 1u << w->supplier[i] : 0;
        hits += w->in[i] && w->supplier[i] == 1;
    }
    return suppliers ? __builtin_popcount(seen) : hits;
}

// Whether the rule is met; `*asked`: whether it speaks of anything at all.
static bool is_met(const struct world *w, int rule, bool *asked, struct share *s)
{
    *s = rule == 0 || rule == 5 ? share_of_sites(w) : share_of_traffic(w);
    if (rule == 3 || rule == 4)
        *s = (struct share){ number_of(w, rule == 4), 0 };
    int64_t in = 0;
    for (size_t i = 0; i < w->n; i++)
        in += w->in[i];
    *asked = rule == 3 || rule == 4 ? in > 0 : s->whole > 0;
    switch (rule) {
    case 0:
        return s->part * 100 <= s->whole * 35;
    case 1:
        return s->part * 2 <= s->whole;
    case 2:
    case 5:
        return s->part * 2 >= s->whole;
    case 3:
        return s->part == 0;
    default:
        return s->part >= 2;
    }
}

struct brute {
    const struct network *n;
    row of; // only elements of this operator; 0: all
    bool all_met[BRUTE_RULES], all_broken[BRUTE_RULES];
    struct share least[BRUTE_RULES], greatest[BRUTE_RULES];
    uint64_t worlds[BRUTE_RULES];
};

static bool is_less(struct share a, struct share b)
{
    return a.whole || b.whole ? a.part * (b.whole ? b.whole : 1) < b.part * (a.whole ? a.whole : 1)
                              : a.part < b.part;
}

static void judge_world(struct brute *b, const struct world *whole)
{
    struct world its = *whole, *w = &its;
    for (size_t i = 0; i < w->n; i++)
        w->in[i] = w->in[i] && (!b->of || w->operator[i] == b->of);
    for (int rule = 0; rule < BRUTE_RULES; rule++) {
        bool asked;
        struct share s;
        bool met = is_met(w, rule, &asked, &s);
        b->all_met[rule] &= met || !asked; // of nothing, nothing is asked
        b->all_broken[rule] &= !met && asked;
        if (!asked)
            continue;
        if (!b->worlds[rule] || is_less(s, b->least[rule]))
            b->least[rule] = s;
        if (!b->worlds[rule] || is_less(b->greatest[rule], s))
            b->greatest[rule] = s;
        b->worlds[rule]++;
    }
}

// All ways for element i and those after it.
static void all_worlds(struct brute *b, struct world *w, size_t i)
{
    if (i >= w->n || i >= FEW) {
        judge_world(b, w);
        return;
    }
    const struct element *e = &b->n->elements.items[i + 1];
    uint32_t suppliers = e->supplier ? 1 : 3,
             sites = e->site ? 1 : (uint32_t)b->n->sites.len - 1 + FEW;
    uint32_t generations = e->generations ? 1 : 2, operators = e->operator|| !b->of ? 1 : 2;
    for (uint32_t k = 0; k < suppliers * sites * generations * operators; k++) {
        uint32_t s = k % suppliers + 1, site = k / suppliers % sites + 1;
        w->supplier[i] = e->supplier ? e->supplier : s <= 2 ? s : 2 + (uint32_t)i + 1;
        w->site[i] = e->site ? e->site : site;
        w->in[i] = e->generations ? (e->generations & GENERATION_5G) != 0
                                  : k / (suppliers * sites) % generations;
        w->operator[i] = e->operator? e->operator: 1 + k /(suppliers * sites * generations);
        w->amount[i] = e->amount[BASE_TRAFFIC];
        all_worlds(b, w, i + 1);
    }
}

static void small_random_network(struct network *n, uint32_t *seed, bool operators)
{
    network_init(n);
    row op = add_operator(n, "one");
    if (operators)
        add_operator(n, "two");
    add_supplier(n, "Of class");
    add_supplier(n, "Other");
    add_site(n, "north", SITE_ORDINARY);
    add_site(n, "north", SITE_ORDINARY);
    size_t elements = 1 + next_random(seed) % FEW;
    for (size_t i = 0; i < elements; i++) {
        struct element *e = add_element(n, op, next_random(seed) % 3, "gNB", next_random(seed) % 3);
        static const uint8_t generations[] = { 0, GENERATION_5G, GENERATION_5G, GENERATION_4G };
        e->generations = generations[next_random(seed) % 4];
        if (operators)
            e->operator= next_random(seed) % 3;
        e->amount[BASE_TRAFFIC] = 1 + next_random(seed) % 4;
    }
}

static void is_what_brute_force_says(void **state)
{
    (void)state;
    struct arena lists = { 0 };
    const char *texts[] = { list_text(&lists, STR("l"), "Of class", "2010-01-01").ptr, brute_regime,
        NULL };
    struct rules r;
    uint32_t seed = 1;
    rules_with(&r, texts);
    const struct regime *g = rules_regime(&r, STR("t"));
    for (int round = 0; round < 20000; round++) {
        struct network n;
        struct arena a = { 0 };
        small_random_network(&n, &seed, false);
        struct brute b = { .n = &n };
        struct world w = { .n = n.elements.len - 1 };
        memset(b.all_met, true, sizeof b.all_met);
        memset(b.all_broken, true, sizeof b.all_broken);
        all_worlds(&b, &w, 0);
        struct verdicts v = network_check(&n, g, day("2026-01-01"), NULL, &a);
        for (int rule = 0; rule < BRUTE_RULES; rule++) {
            const struct verdict *x = &v.items[rule];
            enum verdict_state want = !b.worlds[rule]      ? VERDICT_NOT_APPLICABLE
                                      : b.all_met[rule]    ? VERDICT_PASS
                                      : b.all_broken[rule] ? VERDICT_FAIL
                                                           : VERDICT_UNDECIDED;
            if (x->state != want)
                fail_msg("round %d, rule %d: %s, not %s (%d of %d to %d of %d)", round, rule,
                        verdict_names[x->state], verdict_names[want], (int)x->lo.part,
                        (int)x->lo.whole, (int)x->hi.part, (int)x->hi.whole);
            if (want == VERDICT_NOT_APPLICABLE || rule == 3)
                continue;
            bool empty =
                    rule == 4 ? !x->lo.part : !x->lo.whole; // perhaps there is nothing in scope
            if (is_less(b.least[rule], x->lo) || (is_less(x->lo, b.least[rule]) && !empty))
                fail_msg("round %d, rule %d: least %d of %d", round, rule, (int)x->lo.part,
                        (int)x->lo.whole);
            if (is_less(b.greatest[rule], x->hi) || is_less(x->hi, b.greatest[rule]))
                fail_msg("round %d, rule %d: greatest %d of %d", round, rule, (int)x->hi.part,
                        (int)x->hi.whole);
        }
        network_release(&n);
        arena_release(&a);
    }
    rules_release(&r);
    arena_release(&lists);
}

// What an operator's verdict says holds in every world, whosever the elements of no known operator
// are.
static void operators_verdicts_hold(void **state)
{
    (void)state;
    struct arena lists = { 0 };
    struct buf regime = { 0 };
    for (struct str rest = STR(brute_regime), what = STR("source:"); rest.len;) {
        size_t at = str_find(rest, what);
        buf_add(&regime, rest.ptr, at);
        buf_add_text(&regime, at < rest.len ? "per: operator, source:" : "");
        rest = str_from(rest, size_min(rest.len, at + what.len));
    }
    const char *texts[] = { list_text(&lists, STR("l"), "Of class", "2010-01-01").ptr, regime.ptr,
        NULL };
    struct rules r;
    uint32_t seed = 7;
    rules_with(&r, texts);
    for (int round = 0; round < 5000; round++) {
        struct network n;
        struct arena a = { 0 };
        small_random_network(&n, &seed, true);
        struct verdicts v =
                network_check(&n, rules_regime(&r, STR("t")), day("2026-01-01"), NULL, &a);
        for (row op = 1; op <= 2; op++) {
            struct brute b = { .n = &n, .of = op };
            struct world w = { .n = n.elements.len - 1 };
            memset(b.all_met, true, sizeof b.all_met);
            memset(b.all_broken, true, sizeof b.all_broken);
            all_worlds(&b, &w, 0);
            for (size_t i = 0; i < v.n; i++) {
                const struct verdict *x = &v.items[i];
                size_t rule = (size_t)(x->rule - rules_regime(&r, STR("t"))->rules);
                if (x->key.operator!= op || x->key.unknown)
                    continue;
                if ((x->state == VERDICT_PASS && !b.all_met[rule]) ||
                        (x->state == VERDICT_FAIL && !b.all_broken[rule]))
                    fail_msg("round %d, rule %zu, operator %u: %s", round, rule, op,
                            verdict_names[x->state]);
            }
        }
        network_release(&n);
        arena_release(&a);
    }
    rules_release(&r);
    buf_free(&regime);
    arena_release(&lists);
}

// ------------------------------------------------------------------------------ worked by hand

#define RULE(id, rest)                                                                             \
    "  - { id: t." id ", title: T, " rest ", source: { document: D }, status: verified }\n"

static const char hand_head[] =
        "regime: t\ntitle: T\nversion: 1\ndate: 2020-01-01\njurisdiction: US\nstage: law\n"
        "classes:\n  - { name: c, lists: l }\n  - { name: d, lists: m }\nrules:\n";

static const char hand_list[] =
        "list: l\ntitle: L\ndate: 2020-01-01\njurisdiction: US\ncomplete: yes\nrows:\n"
        "  - { id: named, name: Bad, added: 2010-01-01, source: { document: D }, status: verified "
        "}\n"
        "  - { id: used, name: Cameras, used-at: [government, critical], added: 2010-01-01, "
        "source: { document: D }, "
        "status: verified }\n"
        "  - { id: drones, categories: drone, produced: abroad, outside: yes, added: 2010-01-01, "
        "source: { document: D }, "
        "status: verified, exceptions: [{ text: toys, produced: CA, until: 2027-12-31, source: { "
        "document: D }, status: "
        "verified }] }\n"
        "  - { id: models, name: Modeller, products: [Model X], exceptions: [{ text: old, "
        "products: [Model X "
        "Ltd], from: 2030-01-01, source: { document: D }, status: verified }], added: 2010-01-01, "
        "source: { document: D }, status: verified }\n"
        "  - { id: serves, name: Carrier, service: yes, added: 2010-01-01, source: { document: D "
        "}, status: verified }\n"
        "  - { id: later, name: Later, added: 2028-01-01, removed: 2029-01-01, source: { document: "
        "D }, status: verified }\n";

static const char other_list[] =
        "list: m\ntitle: M\ndate: 2020-01-01\njurisdiction: US\ncomplete: no\nrows:\n"
        "  - { id: good, name: Good, added: 2010-01-01, source: { document: D }, status: "
        "verified }\n";

struct hand {
    struct network n;
    struct rules rules;
    struct arena arena;
    const struct regime *regime;
    row operator, bad, good, cameras, ordinary, government;
};

static void hand_begin(struct hand *h, const char *rules)
{
    *h = (struct hand){ 0 };
    const char *texts[] = { hand_list, other_list,
        str_format(&h->arena, "%s%s", hand_head, rules).ptr, NULL };
    rules_with(&h->rules, texts);
    h->regime = rules_regime(&h->rules, STR("t"));
    network_init(&h->n);
    h->operator= add_operator(&h->n, "one");
    h->bad = add_supplier(&h->n, "Bad");
    h->good = add_supplier(&h->n, "Good");
    h->cameras = add_supplier(&h->n, "Cameras");
    h->ordinary = add_site(&h->n, "north", SITE_ORDINARY);
    h->government = add_site(&h->n, "south", SITE_GOVERNMENT);
}

static void hand_end(struct hand *h)
{
    network_release(&h->n);
    rules_release(&h->rules);
    arena_release(&h->arena);
}

static struct verdicts hand_check(struct hand *h, const char *date)
{
    return network_check(&h->n, h->regime, day(date), NULL, &h->arena);
}

static const struct verdict *hand_verdict(struct hand *h, const char *rule)
{
    struct verdicts v = hand_check(h, "2026-01-01");
    return verdict_of(&v, str_of(rule));
}

static struct element *hand_element(struct hand *h, row supplier, row site)
{
    return add_element(&h->n, h->operator, supplier, "gNB", site);
}

static void uses_are_asked(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("a", "suppliers: c, measure: none"));
    hand_element(&h, h.cameras, h.ordinary);
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_PASS);
    hand_element(&h, h.cameras, 0);
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_UNDECIDED);
    assert_int_equal(hand_verdict(&h, "t.a")->missing[MISSING_SITE], 1);
    hand_element(&h, h.cameras, add_site(&h.n, "north", 0));
    assert_int_equal(hand_verdict(&h, "t.a")->missing[MISSING_SITE_CLASS], 1);
    hand_element(&h, h.cameras, h.government);
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
    assert_int_equal(hand_verdict(&h, "t.a")->n_elements, 1);
    assert_int_equal(hand_verdict(&h, "t.a")->elements[0], 4);
    assert_int_equal(hand_verdict(&h, "t.a")->n_maybe, 2);
    hand_end(&h);
}

static void categories_and_countries_are_asked(void **state)
{
    (void)state;
    static const struct {
        const char *category, *produced, *function;
        enum verdict_state state;
    } cases[] = { { "drone", "CN", "Unknown", VERDICT_FAIL },
        { "drone", "US", "Unknown", VERDICT_PASS }, { "drone", "CA", "Unknown", VERDICT_PASS },
        { "drone", "", "Unknown", VERDICT_UNDECIDED }, { "", "CN", "Unknown", VERDICT_UNDECIDED },
        { "", "CN", "gNB", VERDICT_PASS }, { "drone", "CN", "gNB", VERDICT_FAIL },
        { "radio", "CN", "Unknown", VERDICT_PASS } };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct hand h;
        hand_begin(&h, RULE("a", "suppliers: c, measure: none"));
        struct element *e = add_element(&h.n, h.operator, h.good, cases[i].function, h.ordinary);
        e->product = add_product(&h.n, h.good, cases[i].category, cases[i].produced);
        if (hand_verdict(&h, "t.a")->state != cases[i].state)
            fail_msg("case %zu: %s", i, verdict_names[hand_verdict(&h, "t.a")->state]);
        if (i == 2) { // the exception ends
            assert_int_equal(hand_check(&h, "2027-12-31").items[0].state, VERDICT_PASS);
            assert_int_equal(hand_check(&h, "2028-01-01").items[0].state, VERDICT_FAIL);
        }
        hand_end(&h);
    }
}

static void products_are_asked_by_name(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("a", "suppliers: c, measure: none"));
    row maker = add_supplier(&h.n, "Modeller Inc.");
    struct element *e = hand_element(&h, maker, h.ordinary);
    assert_int_equal(hand_verdict(&h, "t.a")->missing[MISSING_PRODUCT], 1);
    e->product = add_product(&h.n, maker, "", "");
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_PASS);
    h.n.products.items[e->product].name = STR("MODEL-X");
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
    assert_int_equal(hand_check(&h, "2029-12-31").items[0].state, VERDICT_FAIL);
    assert_int_equal(hand_check(&h, "2030-01-01").items[0].state, VERDICT_PASS);
    hand_end(&h);
}

static void roles_are_apart(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("maker", "suppliers: c, measure: none")
                           RULE("manager", "suppliers: c, as: manager, measure: none")
                                   RULE("component", "suppliers: c, as: component, measure: none"));
    row carrier = add_supplier(&h.n, "Carrier");
    struct element *e = hand_element(&h, h.good, h.ordinary);
    e->product = add_product(&h.n, h.good, "radio", "SE");
    assert_int_equal(hand_verdict(&h, "t.maker")->state, VERDICT_PASS);
    assert_int_equal(hand_verdict(&h, "t.manager")->state, VERDICT_PASS);
    assert_int_equal(hand_verdict(&h, "t.component")->state, VERDICT_UNDECIDED);
    assert_int_equal(hand_verdict(&h, "t.component")->missing[MISSING_CONTENTS], 1);
    add_component(&h.n, e->product, 0, h.good);
    assert_int_equal(hand_verdict(&h, "t.component")->state, VERDICT_PASS);
    add_component(&h.n, e->product, 0, h.bad);
    assert_int_equal(hand_verdict(&h, "t.component")->state, VERDICT_FAIL);
    e->remote = ANSWER_UNKNOWN;
    assert_int_equal(hand_verdict(&h, "t.manager")->missing[MISSING_MANAGER], 1);
    e->remote = ANSWER_YES;
    e->manager = carrier;
    assert_int_equal(hand_verdict(&h, "t.manager")->state, VERDICT_FAIL);
    e->manager = h.good;
    e->supplier = carrier; // a service listed is no equipment
    h.n.products.items[e->product].supplier = carrier;
    assert_int_equal(hand_verdict(&h, "t.manager")->state, VERDICT_PASS);
    assert_int_equal(hand_verdict(&h, "t.maker")->state, VERDICT_PASS);
    hand_end(&h);
}

static void resold_and_inside_are_found(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("a", "suppliers: c, measure: none, parts: yes")
                           RULE("b", "suppliers: c, measure: none"));
    row reseller = add_supplier(&h.n, "Reseller");
    add_control(&h.n, reseller, h.bad, CONTROL_RESELLS, UNKNOWN);
    struct element *e = hand_element(&h, reseller, h.ordinary);
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_UNDECIDED);
    assert_int_equal(hand_verdict(&h, "t.a")->missing[MISSING_PRODUCT], 1);
    e->product = add_product(&h.n, h.good, "", "");
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_PASS);
    e->product = add_product(&h.n, h.bad, "", "");
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
    e->product = add_product(&h.n, h.good, "", "");
    e = add_element(&h.n, 0, h.bad, "Unknown", 0); // a card in it
    e->parent = 1;
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
    assert_int_equal(hand_verdict(&h, "t.b")->state, VERDICT_PASS);
    hand_end(&h);
}

static void parts_inherit(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("a", "suppliers: c, measure: none, parts: yes, per: [operator, region], "
                             "where: { functions: gNB, "
                             "generations: 5G, sites: government }"));
    hand_element(&h, h.good, h.government);
    for (int i = 0; i < 2; i++) { // a card, and a chip on it
        struct element *e = add_element(&h.n, 0, i ? h.bad : h.good, "Unknown", 0);
        e->parent = (row)h.n.elements.len - 2;
        e->generations = 0;
        e->layer = LAYER_UNKNOWN;
    }
    const struct verdict *v = hand_verdict(&h, "t.a");
    assert_int_equal(v->state, VERDICT_FAIL);
    assert_int_equal(v->elements[0], 3);
    assert_true(str_is(v->key.region, "south") && v->key.operator== h.operator);
    h.n.elements.items[1].parent = 3; // round and round
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
    hand_end(&h);
}

static void days_decide(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h,
            RULE("new", "suppliers: c, measure: none, when: { connected-from: 2022-10-13 }") RULE(
                    "bought", "suppliers: c, measure: none, when: { acquired-from: 2022-10-13 }")
                    RULE("any", "suppliers: c, measure: none"));
    struct element *e = hand_element(&h, h.bad, h.ordinary);
    e->acquired = day("2022-10-12"), e->connected = day("2022-10-13");
    assert_int_equal(hand_verdict(&h, "t.new")->state, VERDICT_FAIL);
    assert_int_equal(hand_verdict(&h, "t.bought")->state, VERDICT_NOT_APPLICABLE);
    e->connected = day("2022-10-12");
    assert_int_equal(hand_verdict(&h, "t.new")->state, VERDICT_NOT_APPLICABLE);
    e->acquired = NO_DATE; // not later than connected
    assert_int_equal(hand_verdict(&h, "t.bought")->state, VERDICT_NOT_APPLICABLE);
    e->connected = NO_DATE;
    assert_int_equal(hand_verdict(&h, "t.bought")->missing[MISSING_ACQUIRED], 1);
    assert_int_equal(hand_verdict(&h, "t.new")->missing[MISSING_CONNECTED], 1);
    e->acquired = day("2023-01-01"); // not earlier than acquired
    assert_int_equal(hand_verdict(&h, "t.new")->state, VERDICT_FAIL);
    // Planned: not there yet, unless it says since when; removed: never.
    e->status = STATUS_PLANNED;
    assert_int_equal(hand_verdict(&h, "t.any")->state, VERDICT_UNDECIDED);
    e->connected = day("2026-01-02");
    assert_int_equal(hand_verdict(&h, "t.any")->state, VERDICT_NOT_APPLICABLE);
    e->connected = day("2026-01-01");
    assert_int_equal(hand_verdict(&h, "t.any")->state, VERDICT_FAIL);
    e->status = STATUS_REMOVED;
    assert_int_equal(hand_verdict(&h, "t.any")->state, VERDICT_NOT_APPLICABLE);
    hand_end(&h);
}

static void certificates_are_valid_on_first_use(void **state)
{
    (void)state;
    static const struct {
        const char *from, *until, *scheme, *version, *connected;
        enum verdict_state state;
    } cases[] = { { "2025-01-01", "2025-12-31", "X", "", "2025-01-01", VERDICT_PASS },
        { "2025-01-01", "2025-12-31", "X", "", "2024-12-31", VERDICT_FAIL },
        { "2025-01-01", "2025-12-31", "X", "", "2025-12-31", VERDICT_PASS },
        { "2025-01-01", "2025-12-30", "X", "", "2025-12-31", VERDICT_FAIL },
        { "2025-01-01", "2025-12-31", "Y", "", "2025-01-01", VERDICT_FAIL },
        { "2025-01-01", "2025-12-31", "", "", "2025-01-01", VERDICT_UNDECIDED },
        { "2025-01-01", "2025-12-31", "X", "2.0", "2025-01-01", VERDICT_UNDECIDED },
        { "2025-01-01", "2025-12-31", "X", "", NULL, VERDICT_UNDECIDED } };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct hand h;
        hand_begin(&h, RULE("a", "measure: certificate, schemes: X")
                               RULE("b", "measure: certificate, valid-on: date"));
        struct element *e = hand_element(&h, h.good, h.ordinary);
        e->product = add_product(&h.n, h.good, "", "");
        assert_int_equal(
                hand_verdict(&h, "t.a")->missing[MISSING_CERTIFICATE], 1); // none at all were given
        add_certificate(&h.n, e->product, cases[i].scheme, cases[i].from, cases[i].until);
        vec_last(&h.n.certificates).version = str_of(cases[i].version);
        e->acquired = e->connected = cases[i].connected ? day(cases[i].connected) : NO_DATE;
        if (hand_verdict(&h, "t.a")->state != cases[i].state)
            fail_msg("case %zu: %s", i, verdict_names[hand_verdict(&h, "t.a")->state]);
        if (i == 6) {
            e->version = STR("2.0");
            assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_PASS);
            e->version = STR("2.1");
            assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
        } else if (i == 0) {
            struct verdicts v = hand_check(&h, "2025-12-31");
            assert_int_equal(verdict_of(&v, STR("t.b"))->state, VERDICT_PASS);
            v = hand_check(&h, "2026-01-01");
            assert_int_equal(verdict_of(&v, STR("t.b"))->state, VERDICT_FAIL);
        }
        hand_end(&h);
    }
}

static void allow_lists_deny_by_default(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h,
            RULE("a", "suppliers: c, measure: allow-list, when: { connected-from: 2021-06-15 }")
                    RULE("open", "suppliers: d, measure: allow-list"));
    struct element *e = hand_element(&h, h.bad, h.ordinary); // "bad" is who is on the list
    e->product = add_product(&h.n, h.bad, "", "");
    e->connected = e->acquired = day("2021-06-14");
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_NOT_APPLICABLE);
    e->connected = e->acquired = day("2021-06-15");
    assert_int_equal(hand_verdict(&h, "t.a")->missing[MISSING_CONTENTS], 1);
    add_component(&h.n, e->product, 0, h.bad);
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_PASS);
    add_component(&h.n, e->product, 0, h.good);
    assert_int_equal(hand_verdict(&h, "t.a")->state, VERDICT_FAIL);
    // Who is not named by a list that is not complete.
    assert_int_equal(hand_verdict(&h, "t.open")->state, VERDICT_UNDECIDED);
    assert_int_equal(hand_verdict(&h, "t.open")->missing[MISSING_LIST], 1);
    hand_end(&h);
}

static void exceptions_are_left_out(void **state)
{
    (void)state;
    struct rules r;
    struct network n;
    struct arena a = { 0 };
    rules_with(&r, NULL);
    network_init(&n);
    row op = add_operator(&n, "one"), maker = add_supplier(&n, "Huawei"),
        site = add_site(&n, "north", SITE_ORDINARY);
    add_element(&n, op, maker, "antenna", site);
    struct verdicts v =
            network_check(&n, rules_regime(&r, STR("us-889")), day("2026-01-01"), NULL, &a);
    assert_int_equal(verdict_of(&v, STR("us-889.b"))->state, VERDICT_NOT_APPLICABLE);
    add_element(&n, op, maker, "AMF", site);
    v = network_check(&n, rules_regime(&r, STR("us-889")), day("2026-01-01"), NULL, &a);
    assert_int_equal(verdict_of(&v, STR("us-889.b"))->state, VERDICT_FAIL);
    assert_int_equal(verdict_of(&v, STR("us-889.b"))->n_elements, 1);
    network_release(&n);
    rules_release(&r);
    arena_release(&a);
}

static void unknown_operators_may_be_anyones(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h,
            RULE("cap", "suppliers: c, measure: share, base: traffic, at-most: 35 %, per: operator")
                    RULE("ban", "suppliers: c, measure: none, per: operator")
                            RULE("two", "measure: suppliers, count: 2, per: operator"));
    row other = add_operator(&h.n, "another");
    hand_element(&h, h.good, h.ordinary)->amount[BASE_TRAFFIC] = 70;
    hand_element(&h, h.bad, h.ordinary)->amount[BASE_TRAFFIC] = 30;
    struct element *e = add_element(&h.n, other, h.good, "gNB", h.ordinary);
    e->amount[BASE_TRAFFIC] = 100;
    e = add_element(&h.n, 0, h.bad, "gNB", h.ordinary);
    e->amount[BASE_TRAFFIC] = 20;
    struct verdicts v = hand_check(&h, "2026-01-01");
    // "another" first: 0 to 20 of 120; "one": 30 of 100 to 50 of 120; and those of nobody.
    assert_int_equal(v.items[0].state, VERDICT_PASS);
    assert_int_equal(v.items[0].hi.part, 20);
    assert_int_equal(v.items[0].hi.whole, 120);
    assert_int_equal(v.items[1].state, VERDICT_UNDECIDED);
    assert_int_equal(v.items[1].lo.part, 30);
    assert_int_equal(v.items[1].hi.part, 50);
    assert_int_equal(v.items[1].missing[MISSING_OPERATOR], 1);
    assert_int_equal(v.items[1].margin_worst, 42 - 50);
    assert_int_equal(v.items[1].margin_best, 35 - 30);
    assert_true(v.items[2].key.unknown);
    assert_int_equal(v.items[2].state, VERDICT_UNDECIDED);
    // A ban is broken whoever's it is, and "another" may be who breaks it.
    assert_int_equal(v.items[3].state, VERDICT_UNDECIDED);
    assert_int_equal(v.items[3].missing[MISSING_OPERATOR], 1);
    assert_int_equal(v.items[4].state, VERDICT_FAIL);
    assert_true(v.items[5].key.unknown);
    assert_int_equal(v.items[5].state, VERDICT_FAIL);
    // The second supplier of "another" may be the one of nobody's element.
    assert_int_equal(v.items[6].state, VERDICT_UNDECIDED);
    assert_int_equal(v.items[7].state, VERDICT_PASS);
    hand_end(&h);
}

static void groups_are_one_supplier(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("two", "measure: suppliers, count: 2"));
    row brand = add_supplier(&h.n, "Brand"), half = add_supplier(&h.n, "Half");
    add_control(&h.n, h.good, brand, CONTROL_OWNS, 510000);
    add_control(&h.n, h.good, half, CONTROL_OWNS, 490000);
    hand_element(&h, h.good, h.ordinary);
    hand_element(&h, brand, h.ordinary);
    assert_int_equal(hand_verdict(&h, "t.two")->state, VERDICT_FAIL);
    hand_element(&h, half, h.ordinary);
    assert_int_equal(hand_verdict(&h, "t.two")->state, VERDICT_UNDECIDED);
    hand_element(&h, h.bad, h.ordinary);
    assert_int_equal(hand_verdict(&h, "t.two")->state, VERDICT_PASS);
    hand_end(&h);
}

static void sums_do_not_overflow(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("cap", "suppliers: c, measure: share, base: traffic, at-most: 35 %"));
    hand_element(&h, h.bad, h.ordinary)->amount[BASE_TRAFFIC] = INT64_MAX / 100 * 35;
    hand_element(&h, h.good, h.ordinary)->amount[BASE_TRAFFIC] = INT64_MAX / 100 * 65;
    assert_int_equal(hand_verdict(&h, "t.cap")->state, VERDICT_PASS);
    h.n.elements.items[1].amount[BASE_TRAFFIC]++;
    assert_int_equal(hand_verdict(&h, "t.cap")->state, VERDICT_FAIL);
    h.n.elements.items[1].amount[BASE_TRAFFIC]--;
    for (int i = 0; i < 3; i++)
        hand_element(&h, h.bad, h.ordinary)->amount[BASE_TRAFFIC] = INT64_MAX;
    assert_int_equal(hand_verdict(&h, "t.cap")->missing[MISSING_AMOUNT] > 0, 1);
    assert_int_equal(hand_verdict(&h, "t.cap")->state, VERDICT_UNDECIDED);
    hand_end(&h);
}

static void reasons_are_rows(void **state)
{
    (void)state;
    struct hand h;
    size_t n;
    hand_begin(&h, RULE("a", "suppliers: c, measure: none"));
    row child = add_supplier(&h.n, "Aachild");
    add_control(&h.n, h.bad, child, CONTROL_OWNS, 510000);
    hand_element(&h, h.bad, h.ordinary);
    hand_element(&h, child, h.ordinary);
    hand_element(&h, h.cameras, h.government);
    hand_element(&h, h.cameras, 0);
    struct element *e = add_element(&h.n, h.operator, h.good, "Unknown", h.ordinary);
    e->product = add_product(&h.n, h.good, "drone", "CN");
    const struct ground *r = network_reasons(&h.n, hand_verdict(&h, "t.a"), &h.arena, &n);
    static const struct {
        const char *supplier, *entry;
        uint32_t sure, maybe;
    } want[] = { { "Aachild", "named", 1, 0 }, { "Bad", "named", 1, 0 },
        { "Cameras", "used", 1, 1 }, { "Good", "drones", 1, 0 } };
    assert_int_equal(n, ARRAY_LEN(want));
    for (size_t i = 0; i < n; i++) {
        assert_true(str_is(h.n.suppliers.items[r[i].supplier].name, want[i].supplier));
        assert_true(str_is(r[i].entry->id, want[i].entry));
        assert_int_equal(r[i].n_elements, want[i].sure);
        assert_int_equal(r[i].n_maybe, want[i].maybe);
    }
    assert_int_equal(r[0].via, h.bad);
    hand_end(&h);
}

static void what_comes_is_told(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("ban", "suppliers: c, measure: none, from: 2027-12-31, until: 2030-12-31")
                           RULE("cert", "measure: certificate"));
    row later = add_supplier(&h.n, "Later");
    struct element *e = hand_element(&h, later, h.ordinary);
    e->product = add_product(&h.n, later, "radio", "SE");
    add_certificate(&h.n, e->product, "X", "2019-01-01", "2026-06-30");
    struct timeline t = network_timeline(&h.n, h.regime, day("2026-01-01"), NULL, &h.arena);
    static const struct {
        const char *date;
        enum event_kind kind;
        enum verdict_state state;
    } want[] = { { "2026-07-01", EVENT_CERTIFICATE_EXPIRES, 0 },
        { "2027-12-31", EVENT_RULE_BINDS, VERDICT_PASS },
        { "2028-01-01", EVENT_EXCEPTION_ENDS, VERDICT_PASS },
        { "2028-01-01", EVENT_ROW_ADDED, VERDICT_FAIL },
        { "2029-01-01", EVENT_ROW_REMOVED, VERDICT_PASS }, { "2031-01-01", EVENT_RULE_ENDS, 0 } };
    assert_int_equal(t.n, ARRAY_LEN(want));
    for (size_t i = 0; i < t.n; i++) {
        assert_int_equal(t.items[i].date, day(want[i].date));
        assert_int_equal(t.items[i].kind, want[i].kind);
        if (i == 2) // of 1 January 2028, when the row "later" begins, too
            continue;
        if (t.items[i].n)
            assert_int_equal(t.items[i].verdicts[0].state, want[i].state);
        else
            assert_true(t.items[i].kind == EVENT_RULE_ENDS || t.items[i].n_elements == 1);
    }
    hand_end(&h);
}

static void regimes_are_compared(void **state)
{
    (void)state;
    struct hand h;
    hand_begin(&h, RULE("core", "suppliers: c, measure: none, where: { layers: core }")
                           RULE("cap", "suppliers: c, measure: share, base: elements, at-most: 35 "
                                       "%, where: { layers: access }")
                                   RULE("late", "suppliers: c, measure: none, from: 2030-01-01"));
    const struct regime *regimes[] = { h.regime, rules_regime(&h.rules, STR("us-fcc")) };
    row huawei = add_supplier(&h.n, "Huawei");
    add_element(&h.n, h.operator, h.bad, "AMF", h.ordinary);
    add_element(&h.n, h.operator, h.bad, "gNB", h.ordinary);
    add_element(&h.n, h.operator, h.good, "gNB", h.ordinary);
    add_element(&h.n, h.operator, huawei, "gNB", h.ordinary);
    add_element(&h.n, h.operator, h.good, "eNB", h.ordinary);
    for (size_t i = 1; i < h.n.elements.len; i++) // whose contents are known
        add_component(&h.n, 0, (row)i, h.good);
    struct comparison c = network_compare(&h.n, regimes, 2, day("2026-01-01"), NULL, &h.arena);
    assert_int_equal(c.n_patterns, 4);
    const struct pattern *p = c.patterns; // two that all leave alone
    assert_false(p[0].differs);
    assert_int_equal(p[0].n_elements, 2);
    assert_int_equal(p[1].elements[0], 1);
    assert_true(p[1].differs);
    assert_int_equal(p[1].by[0].sure, TREATMENT_BANNED);
    assert_int_equal(p[1].by[1].sure, TREATMENT_FREE);
    assert_int_equal(p[1].by[0].n_rules, 2);
    assert_true(
            str_is(p[1].by[0].rules[0]->id, "t.core") && str_is(p[1].by[0].rules[1]->id, "t.late"));
    assert_int_equal(p[2].by[0].sure, TREATMENT_DUE_LATER);
    assert_int_equal(p[3].by[0].sure, TREATMENT_FREE);
    assert_int_equal(p[3].by[1].sure, TREATMENT_BANNED);
    assert_true(str_is(p[3].by[1].rules[0]->id, "us-fcc.equipment"));
    hand_end(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_rule_at_its_boundaries),
        cmocka_unit_test(is_what_brute_force_says),
        cmocka_unit_test(operators_verdicts_hold),
        cmocka_unit_test(uses_are_asked),
        cmocka_unit_test(categories_and_countries_are_asked),
        cmocka_unit_test(products_are_asked_by_name),
        cmocka_unit_test(roles_are_apart),
        cmocka_unit_test(resold_and_inside_are_found),
        cmocka_unit_test(parts_inherit),
        cmocka_unit_test(days_decide),
        cmocka_unit_test(certificates_are_valid_on_first_use),
        cmocka_unit_test(allow_lists_deny_by_default),
        cmocka_unit_test(exceptions_are_left_out),
        cmocka_unit_test(unknown_operators_may_be_anyones),
        cmocka_unit_test(groups_are_one_supplier),
        cmocka_unit_test(sums_do_not_overflow),
        cmocka_unit_test(reasons_are_rows),
        cmocka_unit_test(what_comes_is_told),
        cmocka_unit_test(regimes_are_compared),
    };
    hash_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
