// Replacement: the planner against all plans of small cases, hand-worked money, the validator,
// determinism, and broken assumptions. SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "engines/network/replace/replace.h"
#include "network/made_network.h"
#include "replace_cases.h"

enum { SMALL_CASES = 200, DATE = 20454 }; // 2026-01-01

static void small_cases_are_solved_exactly(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < SMALL_CASES; seed++) {
        struct arena a = { 0 };
        struct problem p;
        struct solved s;
        small_case(&a, seed, &p);
        solve(&a, &p, 100, &s);
        assert_true(s.exact);
        assert_null(plan_fault(&p, &s.plan));
        assert_int_equal(s.plan.price, best_price(&p));
        assert_int_equal(s.bound, s.plan.price);
        arena_release(&a);
    }
}

// The heuristic and the bound on the same cases: never below the best, never above it.
static void the_best_lies_between_bound_and_heuristic(void **state)
{
    (void)state;
    int best_found = 0;
    for (uint64_t seed = 0; seed < SMALL_CASES; seed++) {
        struct arena a = { 0 };
        struct problem p;
        struct solved s;
        int32_t favourite[8];
        small_case(&a, seed, &p);
        solve_by_rule(&a, &p, &s);
        int64_t best = best_price(&p), bound = lower_bound(&p, s.plan.price, 200, favourite);
        assert_null(plan_fault(&p, &s.plan));
        assert_true(bound <= best && best <= s.plan.price);
        struct plan improved = { arena_array(&a, struct batch, 8), s.plan.n, 0 };
        memcpy(improved.batches, s.plan.batches, s.plan.n * sizeof(struct batch));
        improve(&p, &improved, 100000);
        plan_settle(&p, &improved);
        assert_null(plan_fault(&p, &improved));
        assert_true(best <= improved.price && improved.price <= s.plan.price);
        best_found += improved.price == best;
        arena_release(&a);
    }
    assert_true(best_found > SMALL_CASES * 8 / 10);
}

static void a_large_case_is_valid_and_near_its_bound(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct problem p;
    struct solved s;
    large_case(&a, 3, 1500, 104, 3, &p);
    solve(&a, &p, 200, &s);
    assert_null(plan_fault(&p, &s.plan));
    assert_true(s.bound <= s.plan.price);
    assert_true((double)(s.plan.price - s.bound) <= 0.05 * (double)s.bound);
    arena_release(&a);
}

// ---- a network of a few sites, by hand ----

struct scene {
    struct arena a;
    struct network n;
    struct replace_options o;
    struct replace_result r;
    uint8_t act[64];
    int32_t due[64];
    struct replace_request q;
};

static const char plain[] =
        "weeks: 20\n"
        "units: [{ cost: 1000, delivery: 2 }]\n"
        "work: [{ days: 5, engineering: 100, visit: 10, tower: 400, tower-share: 50 %, down: yes "
        "}]\n"
        "crews: [{ crews: 1 }]\n"
        "crew: { price: 20, available: 100 %, days: 5, at-site: 1, premium: 0 % }\n"
        "seasons: []\nrisk: [{ price: 0 }]\nlate: 0\ndiscount: 0 %\n"
        "life: [{ months: 60 }]\ngiven: 100 %\ncoverage: { share: 50 %, least: 1 }\n";

static void scene_init(struct scene *s, const char *more)
{
    struct error e = { 0 };
    *s = (struct scene){ 0 };
    hash_init();
    network_init(&s->n);
    if (replace_options_builtin(&s->a, &s->o, &e) ||
            replace_options_read(&s->a, "plain", str_of(plain), &s->o, &e) ||
            replace_options_read(&s->a, "more", str_of(more), &s->o, &e) ||
            replace_options_check(&s->o, "more", &e))
        fail_msg("%s: %s", e.place, e.primary);
    s->q = (struct replace_request){
        .network = &s->n, .options = &s->o, .act = s->act, .due = s->due, .date = DATE
    };
    s->due[0] = NO_DATE;
}

static row add(struct scene *s, const char *site, const char *function, int32_t due)
{
    vec_push(&s->n.sites,
            (struct site){
                    .name = str_of(site), .region = STR("North"), .classes = SITE_ORDINARY });
    struct element e = s->n.elements.items[0];
    e.name = str_of(site);
    e.site = (row)s->n.sites.len - 1;
    e.function = network_function(str_of(function));
    e.layer = (uint8_t)network_functions[e.function].layer;
    e.status = STATUS_ACTIVE;
    vec_push(&s->n.elements, e);
    row index = (row)s->n.elements.len - 1;
    s->act[index] = 1;
    s->due[index] = due;
    return index;
}

static void scene_plan(struct scene *s)
{
    struct error e = { 0 };
    if (replace_plan(&s->a, &s->q, &s->r, &e))
        fail_msg("%s: %s", e.place, e.primary);
    for (int k = 0; k < OPTION_KINDS; k++)
        if (replace_validate(&s->q, &s->r.options[k], &e))
            fail_msg("%s: %s: %s", option_names[k], e.place, e.primary);
}

static void scene_release(struct scene *s)
{
    network_release(&s->n);
    arena_release(&s->a);
}

// Three sites, one crew that needs a week for each, delivery in week 2: weeks 2, 3 and 4.
static void three_sites_by_hand(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s, "risk: [{ price: 36525 }]\n"); // 8400 a week
    add(&s, "a", "gNB", NO_DATE);
    add(&s, "b", "gNB", NO_DATE);
    add(&s, "c", "gNB", NO_DATE);
    scene_plan(&s);
    const struct replace_option *o = &s.r.options[OPTION_REPLACE];
    // 1000 + 100 + 10 + half of 400 + 5 days of 20, in cents
    assert_int_equal(o->cost.total, 3 * 141000);
    assert_int_equal(o->cost.equipment, 300000);
    assert_int_equal(o->cost.towers, 60000);
    assert_int_equal(o->cost.crews, 30000);
    assert_true(o->exact);
    assert_int_equal(o->risk, 840000 * (3 + 4 + 5));
    assert_int_equal(o->objective.total, o->cost.total + o->risk);
    assert_int_equal(o->bound, o->objective.total);
    assert_int_equal(o->finish, DATE + 7 * 5 - 1);
    assert_int_equal(o->plan[0].start, 2);
    assert_int_equal(o->plan[2].start, 4);
    assert_int_equal(o->n_gantt, 1);
    assert_int_equal(o->gantt[0].n, 3);
    const struct replace_option *keep = &s.r.options[OPTION_KEEP];
    assert_int_equal(keep->cost.total, 0);
    assert_int_equal(keep->risk, 840000 * 3 * 20);
    assert_int_equal(keep->risk_left, 3 * 3652500);
    assert_int_equal(keep->finish, NO_DATE);
    scene_release(&s);
}

// Two crews, but of four sites only one may be down at once: coverage decides. Then a freeze of
// week 3.
static void coverage_freeze_and_budget_bind(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s,
            "risk: [{ price: 10 }]\ncrews: [{ crews: 2 }]\ncoverage: { share: 49 %, least: 0 }\n"
            "freezes: [{ from: 2026-01-23, until: 2026-01-23 }]\n");
    for (int i = 0; i < 4; i++)
        add(&s, i == 0 ? "a" : i == 1 ? "b" : i == 2 ? "c" : "d", "gNB", NO_DATE);
    scene_plan(&s);
    const struct replace_option *o = &s.r.options[OPTION_REPLACE];
    const int32_t starts[] = { 2, 4, 5, 6 };
    for (int i = 0; i < 4; i++)
        assert_int_equal(o->plan[i].start, starts[i]);
    scene_release(&s);

    // Money for two sites from the start, for the others from week 10 on.
    scene_init(&s, "risk: [{ price: 10 }]\ncoverage: { share: 100 %, least: 0 }\n"
                   "budget: { carry: yes, steps: [{ from: 2026-01-01, amount: 3000 }, { from: "
                   "2026-03-12, amount: 3000 }] }\n");
    for (int i = 0; i < 4; i++)
        add(&s, i == 0 ? "a" : i == 1 ? "b" : i == 2 ? "c" : "d", "gNB", NO_DATE);
    scene_plan(&s);
    const int32_t later[] = { 2, 3, 10, 11 };
    for (int i = 0; i < 4; i++)
        assert_int_equal(s.r.options[OPTION_REPLACE].plan[i].start, later[i]);
    scene_release(&s);
}

static void what_is_due_goes_first_and_core_before_access(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s, "late: 1000\nrisk: [{ layers: [core], price: 1 }, { price: 100 }]\nwork: [{ "
                   "days: 5, down: yes }]\n");
    add(&s, "a", "gNB", NO_DATE);
    add(&s, "b", "gNB", DATE + 20); // the last day of week 2
    add(&s, "c", "AMF", NO_DATE);
    scene_plan(&s);
    const struct replace_option *o = &s.r.options[OPTION_REPLACE],
                                *phased = &s.r.options[OPTION_PHASED];
    assert_int_equal(o->late, 0);
    assert_int_equal(o->plan[0].site, 2);
    assert_int_equal(o->plan[2].site, 3);
    assert_int_equal(phased->plan[0].site, 3); // the core first, though b is late then
    assert_int_equal(phased->late, 1);
    assert_true(phased->objective.total > o->objective.total);
    scene_release(&s);
    scene_init(&s, "late: 1000\n");
    add(&s, "a", "gNB", DATE + 19); // a day short of a whole week 2
    scene_plan(&s);
    assert_int_equal(s.r.options[OPTION_REPLACE].late, 1);
    scene_release(&s);
}

static void a_cap_keeps_what_it_may(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s, "cap: { share: 50 %, base: sites, layers: [access] }\n");
    for (int i = 0; i < 4; i++)
        add(&s, i == 0 ? "a" : i == 1 ? "b" : i == 2 ? "c" : "d", "gNB", NO_DATE);
    add(&s, "e", "AMF", NO_DATE);
    scene_plan(&s);
    assert_int_equal(s.r.cap_whole, 4);
    assert_int_equal(s.r.cap_part, 4);
    assert_int_equal(s.r.options[OPTION_CAP].jobs, 3); // two of the access, and the core
    assert_int_equal(s.r.options[OPTION_CAP].kept, 2);
    scene_release(&s);
    scene_init(&s, "cap: { share: 49.9 %, base: sites, layers: [access] }\n");
    for (int i = 0; i < 4; i++)
        add(&s, i == 0 ? "a" : i == 1 ? "b" : i == 2 ? "c" : "d", "gNB", NO_DATE);
    scene_plan(&s);
    assert_int_equal(s.r.options[OPTION_CAP].kept, 1);
    scene_release(&s);
}

// What no crew can do is told, and priced.
static void what_has_no_room_is_unfinished(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s, "crews: [{ crews: 0 }]\nunfinished: 300 %\n");
    add(&s, "a", "gNB", NO_DATE);
    scene_plan(&s);
    assert_int_equal(s.r.options[OPTION_REPLACE].unfinished, 1);
    assert_int_equal(s.r.options[OPTION_REPLACE].finish, NO_DATE);
    assert_int_equal(s.r.options[OPTION_REPLACE].objective.unfinished, 3 * (141000));
    scene_release(&s);
}

// ---- public figures ----

// FCC 2022 (facts as published): $4.98bn supported, $1.9bn there, $3.08bn short; the first
// priority's $4.7bn paid at 39.5 %, which takes $1.8565bn.
static void pro_rata_shares_are_reproduced(void **state)
{
    (void)state;
    const int64_t million = 100000000; // cents
    struct applicant x[] = { { STR("first priority"), 4700 * million, 1, 0 },
        { STR("others"), 280 * million, 2, 0 } };
    struct pro_rata r = pro_rata(1856500000 * 100ll, x, 2);
    assert_int_equal(r.demand, 4980 * million);
    assert_int_equal(r.factor, 395000);
    assert_int_equal(x[0].award, 1856500000 * 100ll);
    assert_int_equal(x[1].award, 0);
    // Without the administration's part, all that was appropriated: what is missing of all that was
    // supported.
    r = pro_rata(1900 * million, x, 2);
    assert_int_equal(r.shortfall, 3080 * million);
    // Two of one priority share alike, to the cent below.
    struct applicant y[] = { { STR("a"), 1000, 1, 0 }, { STR("b"), 2000, 1, 0 } };
    r = pro_rata(1000, y, 2);
    assert_int_equal(y[0].award, 333);
    assert_int_equal(y[1].award, 666);
    assert_int_equal(r.factor, 333333);
    // Enough for all.
    r = pro_rata(5000, y, 2);
    assert_int_equal(r.factor, SHARE_ONE);
    assert_int_equal(r.shortfall, 0);
}

// A site of 141000 cents in week 2, claimed at the end of week 3, paid two weeks on at 39.5 %; from
// week 10 all of it.
static void claims_are_paid_and_topped_up(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s,
            "risk: [{ price: 10 }]\nfunding: { eligible: 100 %, every: 4, after: 2, steps: [\n"
            " { from: 2026-01-01, share: 39.5 % }, { from: 2026-03-12, share: 100 % }] }\n");
    add(&s, "a", "gNB", NO_DATE);
    scene_plan(&s);
    const struct replace_option *o = &s.r.options[OPTION_REPLACE];
    assert_int_equal(o->n_flow, 5);
    assert_int_equal(o->flow[0].week, 3);
    assert_int_equal(o->flow[0].claimed, 141000);
    assert_int_equal(o->flow[0].paid, 0);
    assert_int_equal(o->flow[1].paid, 55695); // 141000 x 0.395
    assert_int_equal(o->flow[1].gap, 141000 - 55695);
    assert_int_equal(o->flow[2].paid, 141000);
    assert_int_equal(o->gap_most, 141000);
    scene_release(&s);
}

// Some 2,000 base stations were reckoned at a billion dollars, up to half a million a site: the
// assumptions that ship must come to that order for as many rural sites.
static void the_order_of_public_totals_is_right(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct network n;
    struct replace_options o;
    struct replace_result r;
    struct error e;
    network_init(&n);
    uint8_t *act = arena_zero(&a, 12001);
    for (row i = 1; i <= 2000; i++) {
        vec_push(&n.sites,
                (struct site){
                        .region = STR("Plains"), .kind = STR("macro"), .classes = SITE_ORDINARY });
        for (int k = 0; k < 6; k++) { // a base station, three antennas, a microwave link, a router
            struct element x = n.elements.items[0];
            x.site = i;
            x.function = network_function(str_of(k == 0   ? "eNB"
                                                 : k < 4  ? "antenna"
                                                 : k == 4 ? "microwave"
                                                          : "router"));
            x.layer = (uint8_t)network_functions[x.function].layer;
            vec_push(&n.elements, x);
            act[n.elements.len - 1] = 1;
        }
    }
    assert_int_equal(replace_options_builtin(&a, &o, &e), OK);
    struct replace_request q = { .network = &n, .options = &o, .act = act, .date = DATE };
    assert_int_equal(replace_plan(&a, &q, &r, &e), OK);
    const struct span *range = &r.options[OPTION_REPLACE].range;
    const int64_t billion = 100000000000;
    assert_true(range->likely > billion / 5 && range->likely < billion);
    assert_true(range->high > billion / 2 && range->high < billion * 2);
    assert_int_equal(r.refresh_unknown, 12000);
    network_release(&n);
    arena_release(&a);
}

// Europe, EUR 55bn against 3.5bn for the same equipment: half of the first is what fewer suppliers
// would make all else cost; of the other half, 24bn is equipment from before 2016, which would be
// refreshed anyway. In thousandths: one element stands for EUR 0.5bn, 48 of them old and 7 new.
static void the_gap_of_the_european_figures_is_assumptions(void **state)
{
    (void)state;
    struct scene s;
    scene_init(&s, "units: [{ cost: 500000, delivery: 0 }]\nwork: [{ days: 1, down: no }]\ncrews: "
                   "[{ crews: 99 }]\n"
                   "crew: { price: 0 }\nlife: [{ months: 96 }]\nweeks: 261\nprice-rise: 5 %\n");
    for (int i = 0; i < 55; i++) {
        row e = add(&s, "s", "eNB", NO_DATE);
        s.n.elements.items[e].connected = DATE - (i < 48 ? 10 * 365 : 365);
    }
    row rest = add(&s, "rest", "gNB", NO_DATE);
    s.act[rest] = 0;
    s.n.elements.items[rest].amount[BASE_SPEND] =
            11000000000; // a year; 5 % of it over 5 years are 27.5m
    scene_plan(&s);
    const struct replace_option *o = &s.r.options[OPTION_REPLACE];
    assert_int_equal(o->cost.total, 2750000000);
    assert_int_equal(o->anyway, 2400000000);
    assert_int_equal(o->extra, 350000000);
    double with = (double)(o->cost.total + o->price_rise), ratio = with / (double)o->extra;
    assert_true(with > 5490000000.0 && with < 5510000000.0);
    assert_true(ratio > 15 && ratio < 16);
    scene_release(&s);
}

// ---- determinism, and the validator's teeth ----

static void choose_supplier(const struct network *n, uint8_t *act, int32_t *due)
{
    for (row i = 1; i < n->elements.len; i++) {
        act[i] = n->elements.items[i].supplier <= 2;
        due[i] = n->elements.items[i].layer == LAYER_CORE ? DATE + 700
                 : i % 5                                  ? NO_DATE
                                                          : DATE + 1200;
    }
}

static void plan_made(struct arena *a, const struct network *n, const struct replace_options *o,
        size_t threads, struct replace_request *q, struct replace_result *r)
{
    struct error e = { 0 };
    uint8_t *act = arena_zero(a, n->elements.len);
    int32_t *due = arena_zero(a, n->elements.len * sizeof *due);
    choose_supplier(n, act, due);
    struct pool *pool = threads ? pool_new(threads) : NULL;
    *q = (struct replace_request){ .network = n,
        .options = o,
        .act = act,
        .due = due,
        .date = DATE,
        .seed = 9,
        .draws = 500,
        .pool = pool };
    if (replace_plan(a, q, r, &e))
        fail_msg("%s: %s", e.place, e.primary);
    if (pool)
        pool_free(pool);
}

static void threads_change_nothing_and_all_plans_are_valid(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct network n;
    struct replace_options o;
    struct replace_result r[3];
    struct replace_request q;
    struct error e = { 0 };
    made_network(&n, &(struct made_options){ .seed = 4, .sites = 300, .unknown = 30 });
    assert_int_equal(replace_options_builtin(&a, &o, &e), OK);
    for (int i = 0; i < 3; i++)
        plan_made(&a, &n, &o, i == 2 ? 3 : (size_t)i, &q, &r[i]);
    for (int k = 0; k < OPTION_KINDS; k++) {
        const struct replace_option *x = &r[0].options[k];
        if (replace_validate(&q, x, &e))
            fail_msg("%s: %s: %s", option_names[k], e.place, e.primary);
        for (int i = 1; i < 3; i++) {
            const struct replace_option *y = &r[i].options[k];
            assert_memory_equal(&x->cost_drawn, &y->cost_drawn, sizeof x->cost_drawn);
            assert_memory_equal(&x->finish_drawn, &y->finish_drawn, sizeof x->finish_drawn);
            assert_int_equal(x->objective.total, y->objective.total);
            assert_int_equal(x->n_plan, y->n_plan);
            for (uint32_t j = 0; j < x->n_plan; j++)
                assert_int_equal(x->plan[j].start, y->plan[j].start);
        }
        if (k != OPTION_KEEP) {
            assert_true(
                    x->cost_drawn.p10 < x->cost_drawn.p50 && x->cost_drawn.p50 < x->cost_drawn.p90);
            assert_true(x->range.low < x->cost_drawn.p10 && x->cost_drawn.p90 < x->range.high);
        }
    }
    uint32_t front = 0;
    for (uint32_t i = 0; i < r[0].n_points; i++)
        front += r[0].points[i].front;
    assert_true(front >= 2);
    network_release(&n);
    arena_release(&a);
}

static void the_validator_finds_what_is_broken(void **state)
{
    (void)state;
    struct scene s;
    struct error e;
    scene_init(&s,
            "risk: [{ price: 10 }]\ncoverage: { share: 25 %, least: 0 }\ncrews: [{ crews: 2 }]\n"
            "freezes: [{ from: 2026-02-20, until: 2026-02-21 }]\n"
            "budget: { carry: no, steps: [{ from: 2026-01-01, amount: 4300 }, { from: 2026-03-01, "
            "amount: 9000 }] }\n");
    for (int i = 0; i < 4; i++)
        add(&s, i == 0 ? "a" : i == 1 ? "b" : i == 2 ? "c" : "d", "gNB", NO_DATE);
    scene_plan(&s);
    struct replace_option *o = &s.r.options[OPTION_REPLACE];
    const struct {
        int32_t start, days;
        const char *what;
    } faults[] = { { 1, 500, "before the delivery" }, { 3, 500, "down at once" },
        { 7, 500, "a freeze" }, { -1, 500, "left out" }, { 4, 501, "takes longer" },
        { 5, 500, "budget step" }, { 12, 500, "objective" }, { 20, 500, "objective" } };
    struct planned_job kept = o->plan[3];
    for (size_t i = 0; i < ARRAY_LEN(faults); i++) {
        o->plan[3].start = faults[i].start;
        o->plan[3].crew_days = faults[i].days;
        if (!replace_validate(&s.q, o, &e))
            fail_msg("not found: %s", faults[i].what);
        if (!strstr(e.primary, faults[i].what))
            fail_msg("'%s' instead of '%s'", e.primary, faults[i].what);
        o->plan[3] = kept;
    }
    s.act[4] = 0;
    assert_int_equal(replace_validate(&s.q, o, &e), ERR_FORMAT);
    s.act[4] = 1;
    assert_int_equal(replace_validate(&s.q, o, &e), OK);
    scene_release(&s);
}

// ---- assumptions ----

static void broken_assumptions_have_a_place(void **state)
{
    (void)state;
    static const struct {
        const char *text, *place, *what;
    } cases[] = {
        { "wekes: 3\n", "f:1:1", "not known" },
        { "weeks: 3\nweeks: 4\n", "f:2:1", "twice" },
        { "weeks: -3\n", "f:1:8", "whole number" },
        { "weeks: 0\n", "f:1:8", "too small" },
        { "weeks: 2000\n", "f:1:8", "too large" },
        { "weeks: [1]\n", "f:1:8", "takes a number" },
        { "late: 1.005\n", "f:1:7", "amount of money" },
        { "late: 1e3\n", "f:1:7", "amount of money" },
        { "late: 99999999999999999999\n", "f:1:7", "amount of money" },
        { "discount: 4\n", "f:1:11", "share" },
        { "discount: 101 %\n", "f:1:11", "too large" },
        { "given: [3 %, 2 %, 1 %]\n", "f:1:14", "must not fall" },
        { "given: [3 %, 2 %]\n", "f:1:8", "[low, likely, high]" },
        { "units: []\n", "f:1:8", "needs a row" },
        { "units: [{ cost: 3 }]\n", "f:1:9", "needs 'delivery'" },
        { "units: [{ cost: 3, delivery: 3, layers: [cor] }]\n", "f:1:42", "no word" },
        { "units: [{ cost: 3, delivery: 3, functions: [] }]\n", "f:1:44", "something in it" },
        { "units: 3\n", "f:1:8", "takes a list" },
        { "units: [3]\n", "f:1:9", "a mapping" },
        { "work: [{ days: 0, down: yes }]\n", "f:1:16", "too small" },
        { "work: [{ days: 1, down: maybe }]\n", "f:1:25", "yes or no" },
        { "freezes: [{ from: 2026-02-30, until: 2026-03-01 }]\n", "f:1:19", "takes a date" },
        { "seasons: [{ from: 13-01, until: 02-01, factor: 3 % }]\n", "f:1:19", "day of the year" },
        { "cap: { share: 3 %, base: masts }\n", "f:1:26", "takes sites" },
        { "coverage: 3 %\n", "f:1:11", "takes a mapping" },
        { "- 3\n", "f:1:1", "mapping" },
        { "weeks: &x 3\n", "f:1:8", "anchors" },
        { "freezes: [{ from: 2026-02-03, until: 2026-01-01 }]\n", "f:1:38", "ends before" },
        { "budget: { steps: [{ from: 2026-02-03, amount: 1 }, { from: 2026-02-03, amount: 1 }] }\n",
                "f:1:60", "after" },
        { "funding: { steps: [{ from: 2026-02-03, share: 9 % }, { from: 2026-03-03, share: 8 % }] "
          "}\n",
                "f:1:62", "falls" },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena a = { 0 };
        struct replace_options o;
        struct error e = { 0 };
        assert_int_equal(replace_options_builtin(&a, &o, &e), OK);
        if (replace_options_read(&a, "f", str_of(cases[i].text), &o, &e) != ERR_FORMAT)
            fail_msg("taken: %s", cases[i].text);
        if (strcmp(e.place, cases[i].place) || !strstr(e.primary, cases[i].what))
            fail_msg("%s -> %s: %s", cases[i].text, e.place, e.primary);
        arena_release(&a);
    }
}

static void every_assumption_is_listed_once(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct replace_options o;
    struct error e;
    assert_int_equal(replace_options_builtin(&a, &o, &e), OK);
    assert_int_equal(replace_options_check(&o, "f", &e), OK);
    uint32_t before = o.assumptions.n;
    assert_int_equal(
            replace_options_read(&a, "mine",
                    STR("late: 7\nfreezes: [{ from: 2026-01-01, until: 2026-01-02 }]\n"), &o, &e),
            OK);
    assert_int_equal(o.assumptions.n, before + 1); // "freezes" itself became two dates
    int found = 0;
    for (uint32_t i = 0; i < o.assumptions.n; i++)
        if (str_is(o.assumptions.items[i].name, "late")) {
            found++;
            assert_true(str_is(o.assumptions.items[i].file, "mine") &&
                        str_is(o.assumptions.items[i].value, "7"));
        }
    assert_int_equal(found, 1);
    struct replace_options none = { 0 };
    assert_int_equal(replace_options_read(&a, "f", STR("currency: EUR\n"), &none, &e), OK);
    assert_int_equal(replace_options_check(&none, "f", &e), ERR_FORMAT);
    assert_non_null(strstr(e.primary, "'weeks' is missing"));
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(small_cases_are_solved_exactly),
        cmocka_unit_test(the_best_lies_between_bound_and_heuristic),
        cmocka_unit_test(a_large_case_is_valid_and_near_its_bound),
        cmocka_unit_test(three_sites_by_hand),
        cmocka_unit_test(coverage_freeze_and_budget_bind),
        cmocka_unit_test(what_is_due_goes_first_and_core_before_access),
        cmocka_unit_test(a_cap_keeps_what_it_may),
        cmocka_unit_test(what_has_no_room_is_unfinished),
        cmocka_unit_test(pro_rata_shares_are_reproduced),
        cmocka_unit_test(claims_are_paid_and_topped_up),
        cmocka_unit_test(the_order_of_public_totals_is_right),
        cmocka_unit_test(the_gap_of_the_european_figures_is_assumptions),
        cmocka_unit_test(threads_change_nothing_and_all_plans_are_valid),
        cmocka_unit_test(the_validator_finds_what_is_broken),
        cmocka_unit_test(broken_assumptions_have_a_place),
        cmocka_unit_test(every_assumption_is_listed_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
