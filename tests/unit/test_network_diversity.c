// Diversity: published figures reproduced, exact intervals, groups, places, parts in common.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "engines/network/diversity/diversity.h"
#include "network/made_network.h"

enum { DAY = 20000 };

struct fixture {
    struct network n;
    struct arena a;
    uint8_t enb;
};

static void begin(struct fixture *f)
{
    *f = (struct fixture){ .enb = network_function(STR("eNB")) };
    network_init(&f->n);
    vec_push(&f->n.operators, (struct operator){ .name = STR("one") });
}

static void end(struct fixture *f)
{
    network_release(&f->n);
    arena_release(&f->a);
}

static row supplier(struct fixture *f, const char *name)
{
    vec_push(&f->n.suppliers, (struct supplier){ .name = str_of(name), .slug = str_of(name) });
    return (row)f->n.suppliers.len - 1;
}

static row site(struct fixture *f, const char *region)
{
    vec_push(&f->n.sites, (struct site){ .operator= 1, .region = str_of(region) });
    return (row)f->n.sites.len - 1;
}

static struct element *station(struct fixture *f, row from, int64_t traffic, row at)
{
    struct element e = f->n.elements.items[0];
    e.operator= 1;
    e.supplier = from;
    e.site = at;
    e.function = f->enb;
    e.layer = LAYER_ACCESS;
    e.generations = GENERATION_4G;
    e.status = STATUS_ACTIVE;
    e.amount[BASE_TRAFFIC] = traffic;
    vec_push(&f->n.elements, e);
    return &f->n.elements.items[f->n.elements.len - 1];
}

static const struct concentration *traffic(const struct diversity *d)
{
    assert_int_equal(d->rows[0].scope.kind, SCOPE_ALL);
    return &d->rows[0].base[BASE_TRAFFIC];
}

// Strand Consult's shares of 4G radio in Europe in 2020: 45 and 7, and the remaining 48 in halves.
static void europe_2020(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    row first = supplier(&f, "first"), second = supplier(&f, "second");
    row third = supplier(&f, "third"), fourth = supplier(&f, "fourth");
    station(&f, first, 45, 0);
    station(&f, second, 7, 0);
    station(&f, third, 24, 0);
    station(&f, fourth, 24, 0);
    bool restricted[5] = { [1] = true, [2] = true };
    struct diversity d = diversity_measure(&f.a, &f.n, restricted, DAY);
    const struct concentration *c = traffic(&d);
    assert_int_equal(c->known.hhi, 3226 * 1000);
    assert_int_equal(c->known.effective, 3100); // 10000/3226 = 3.0998
    assert_int_equal(c->without.hhi, 5000 * 1000);
    assert_int_equal(c->without.effective, 2000);
    assert_int_equal(c->without_levelled.hhi, 5000 * 1000);
    assert_int_equal(c->without_largest.hhi, (76 * 76 + 24 * 24) * 1000);
    assert_int_equal(c->change, 1774 * 1000);
    assert_true(c->alarm);
    assert_int_equal(c->restricted, 52);
    assert_int_equal(c->whole, 100);
    // The second is restricted and makes the figure look better: without it, it would be 3674.
    assert_int_equal(c->shares[3].amount, 7);
    assert_true(c->shares[3].flatters);
    assert_false(c->shares[0].flatters);
    end(&f);
}

// Six segments worldwide in 2023: 30, 11, 15, 13, 6 are known, the other 25 are not.
static void world_2023(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    static const int64_t shares[] = { 30, 11, 15, 13, 6 };
    static const char *const names[] = { "a", "b", "c", "d", "e" };
    for (size_t i = 0; i < ARRAY_LEN(shares); i++)
        station(&f, supplier(&f, names[i]), shares[i], 0);
    station(&f, 0, 25, 0);
    bool restricted[6] = { [1] = true, [2] = true };
    struct diversity d = diversity_measure(&f.a, &f.n, restricted, DAY);
    const struct concentration *c = traffic(&d);
    assert_int_equal(c->restricted, 41);
    assert_int_equal(c->unknown, 25);
    assert_int_equal(c->least.hhi, (900 + 121 + 225 + 169 + 36) * 1000);
    assert_int_equal(c->most.hhi, (55 * 55 + 121 + 225 + 169 + 36) * 1000);
    assert_int_equal(c->shares[0].amount, 30);
    assert_int_equal(c->shares[0].most, 55);
    assert_int_equal(c->shares[5].group, 0);
    end(&f);
}

// 16 of Europe's 43 operators had restricted suppliers alone; and the UK had one with one supplier.
static void operators_with_one(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    row bad = supplier(&f, "bad"), good = supplier(&f, "good");
    for (row o = 1; o <= 43; o++) {
        if (o > 1)
            vec_push(&f.n.operators, (struct operator){ .name = STR("o") });
        station(&f, bad, 1, 0)->operator= o;
        if (o > 16)
            station(&f, good, 1, 0)->operator= o;
    }
    station(&f, 0, 1, 0)->operator= 1; // nobody knows whose: now the first is undecided
    bool restricted[3] = { [1] = true };
    struct diversity d = diversity_measure(&f.a, &f.n, restricted, DAY);
    size_t all = 0, one = 0, undecided = 0;
    for (size_t i = 0; i < d.n_rows; i++) {
        if (d.rows[i].scope.kind != SCOPE_OPERATOR_LAYER)
            continue;
        all += d.rows[i].all_restricted == ANSWER_YES;
        one += d.rows[i].one_supplier == ANSWER_YES;
        undecided += d.rows[i].one_supplier == ANSWER_UNKNOWN;
    }
    assert_int_equal(all, 15);
    assert_int_equal(one, 15);
    assert_int_equal(undecided, 1);
    end(&f);
}

static void bases_disagree(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    row a = supplier(&f, "a"), b = supplier(&f, "b");
    row s1 = site(&f, "north"), s2 = site(&f, "north"), s3 = site(&f, "south");
    station(&f, a, 100, s1);
    station(&f, b, 10, s1);
    station(&f, b, 10, s2);
    station(&f, 0, 5, s2);
    station(&f, 0, 5, s3);
    station(&f, b, UNKNOWN, s2)->amount[BASE_CELLS] = 3;
    station(&f, a, 999, s3)->parent = 1;
    station(&f, a, 999, s3)->status = STATUS_REMOVED;
    struct diversity d = diversity_measure(&f.a, &f.n, NULL, DAY);
    assert_int_equal(d.elements, 7);
    assert_int_equal(d.not_counted, 1);
    const struct concentration *on = d.rows[0].base;
    assert_int_equal(on[BASE_ELEMENTS].whole, 6);
    assert_int_equal(on[BASE_TRAFFIC].whole, 130);
    assert_int_equal(on[BASE_TRAFFIC].unmeasured, 1);
    assert_int_equal(on[BASE_CELLS].whole, 3);
    assert_int_equal(on[BASE_CELLS].unmeasured, 5);
    assert_int_equal(on[BASE_PREMISES].unmeasured, 0);
    // Sites: three; a at s1 and, with a part, at s3; b at s1 and s2; unknown at s2 and s3.
    assert_int_equal(on[BASE_SITES].whole, 3);
    assert_int_equal(on[BASE_SITES].unknown, 2);
    assert_int_equal(on[BASE_SITES].shares[0].amount, 2);
    assert_int_equal(on[BASE_SITES].shares[0].most, 3);
    assert_int_equal(on[BASE_SITES].shares[1].amount, 2);
    assert_int_equal(on[BASE_SITES].shares[1].most, 3);
    assert_int_equal(d.places[LAYER_ACCESS].several, 1);
    assert_int_equal(d.places[LAYER_ACCESS].undecided, 2);
    assert_int_equal(d.places[LAYER_CORE].one, 0);
    end(&f);
}

static void groups_follow_control(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    row device = supplier(&f, "a-device"), maker = supplier(&f, "m-maker");
    row holding = supplier(&f, "z-holding"), other = supplier(&f, "other");
    const struct control none = f.n.controls.items[0];
    struct control owns = none, sold = none, minority = none;
    owns.holder = maker, owns.held = device, owns.kind = CONTROL_OWNS, owns.share = 1000000;
    vec_push(&f.n.controls, owns);
    owns.holder = holding, owns.held = maker, owns.share = 500001, owns.until = DAY;
    vec_push(&f.n.controls, owns);
    minority = owns, minority.held = other, minority.share = 500000;
    vec_push(&f.n.controls, minority);
    sold = owns, sold.held = other, sold.kind = CONTROL_RESELLS;
    vec_push(&f.n.controls, sold);
    station(&f, device, 30, 0);
    station(&f, maker, 30, 0);
    station(&f, other, 40, 0);
    bool restricted[5] = { [1] = true };
    struct diversity d = diversity_measure(&f.a, &f.n, restricted, DAY);
    assert_int_equal(d.n_groups, 3);
    assert_int_equal(d.groups[2].head, holding);
    assert_int_equal(d.groups[2].n_members, 3);
    assert_int_equal(d.groups[2].members[0], device);
    assert_true(d.groups[2].restricted);
    const struct concentration *c = traffic(&d);
    assert_int_equal(c->shares[0].amount, 60);
    assert_int_equal(c->shares[0].restricted, 30);
    assert_int_equal(c->known.hhi, 5200 * 1000);
    assert_int_equal(c->without.hhi, 5102041); // 30 and 40 of 70: 2500/4900
    d = diversity_measure(&f.a, &f.n, restricted, DAY + 1);
    assert_int_equal(d.n_groups, 4); // the holding let go
    end(&f);
}

static void open_is_not_diverse(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    row a = supplier(&f, "a"), b = supplier(&f, "b");
    station(&f, a, 48, 0)->open = ANSWER_YES;
    station(&f, b, 2, 0)->open = ANSWER_YES;
    station(&f, a, 20, 0)->open = ANSWER_NO;
    station(&f, b, 30, 0);
    struct diversity d = diversity_measure(&f.a, &f.n, NULL, DAY);
    assert_int_equal(traffic(&d)->open, 50);
    assert_int_equal(traffic(&d)->closed, 20);
    assert_int_equal(traffic(&d)->open_largest, 48);
    end(&f);
}

static row product(struct fixture *f, row from)
{
    vec_push(&f->n.products, (struct product){ .supplier = from });
    return (row)f->n.products.len - 1;
}

static void different_suppliers_share_parts(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    row a = supplier(&f, "a"), b = supplier(&f, "b");
    row pa = product(&f, a), pb = product(&f, b);
    station(&f, a, 10, 0)->product = pa;
    station(&f, a, 10, 0)->product = pa;
    station(&f, b, 5, 0)->product = pb;
    row alone = (row)(station(&f, b, 7, 0) - f.n.elements.items);
    vec_push(&f.n.components, (struct component){ .product = pa,
                                      .name = STR("tls"),
                                      .version = STR("1.0"),
                                      .purl = STR("pkg:generic/tls@1.0?x=y") });
    vec_push(&f.n.components, (struct component){ .product = pb,
                                      .name = STR("tls"),
                                      .version = STR("1.1"),
                                      .purl = STR("pkg:generic/tls@1.1") });
    vec_push(&f.n.components, (struct component){ .element = alone,
                                      .name = STR("tls"),
                                      .version = STR("1.0"),
                                      .purl = STR("pkg:generic/tls@1.0") });
    vec_push(&f.n.components, (struct component){ .product = pa, .name = STR("own") });
    vec_push(&f.n.components, (struct component){ .product = pa, .name = STR("own") });
    struct diversity d = diversity_measure(&f.a, &f.n, NULL, DAY);
    assert_int_equal(d.n_parts, 2);
    assert_int_equal(d.parts[0].elements, 4);
    assert_int_equal(d.parts[0].amount[BASE_TRAFFIC], 32);
    assert_int_equal(d.parts[0].version.len, 0);
    assert_true(str_is(d.parts[0].purl, "pkg:generic/tls"));
    assert_int_equal(d.parts[0].n_groups, 2);
    assert_int_equal(d.parts[1].elements, 3);
    assert_true(str_is(d.parts[1].version, "1.0"));
    end(&f);
}

// Huge amounts are scaled, not wrapped.
static void large_amounts(void **state)
{
    (void)state;
    struct fixture f;
    begin(&f);
    station(&f, supplier(&f, "a"), INT64_MAX / 2, 0);
    station(&f, supplier(&f, "b"), INT64_MAX / 2, 0);
    struct diversity d = diversity_measure(&f.a, &f.n, NULL, DAY);
    assert_true(traffic(&d)->scaled);
    assert_int_equal(traffic(&d)->known.hhi, 5000 * 1000);
    station(&f, 1, INT64_MAX, 0);
    d = diversity_measure(&f.a, &f.n, NULL, DAY);
    assert_true(traffic(&d)->known.hhi > 5000 * 1000);
    end(&f);
}

// Every scope adds up to the whole, on every base but sites.
static void scopes_add_up(void **state)
{
    (void)state;
    struct network n;
    struct arena a = { 0 };
    made_network(&n, &(struct made_options){ .seed = 5, .elements = 20000, .unknown = 30 });
    bool *restricted = arena_zero(&a, n.suppliers.len);
    restricted[2] = true;
    struct diversity d = diversity_measure(&a, &n, restricted, 20697);
    assert_true(d.n_parts > 0);
    for (enum base b = BASE_ELEMENTS; b < BASES; b++) {
        int64_t sums[SCOPES] = { 0 };
        for (size_t i = 0; i < d.n_rows; i++) {
            const struct concentration *c = &d.rows[i].base[b];
            sums[d.rows[i].scope.kind] += c->whole;
            if (c->known.hhi != UNKNOWN)
                assert_true(c->least.hhi <= c->known.hhi && c->known.hhi <= c->most.hhi + 1 &&
                            c->known.hhi <= 10000000);
            if (c->without.hhi != UNKNOWN)
                assert_true(c->without_levelled.hhi <= c->without.hhi &&
                            c->without.hhi <= c->without_largest.hhi);
        }
        for (enum scope_kind k = SCOPE_OPERATOR; k < SCOPES; k++)
            if (k != SCOPE_GENERATION)
                assert_int_equal(sums[k], sums[SCOPE_ALL]);
    }
    network_release(&n);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(europe_2020),
        cmocka_unit_test(world_2023),
        cmocka_unit_test(operators_with_one),
        cmocka_unit_test(bases_disagree),
        cmocka_unit_test(groups_follow_control),
        cmocka_unit_test(open_is_not_diverse),
        cmocka_unit_test(different_suppliers_share_parts),
        cmocka_unit_test(large_amounts),
        cmocka_unit_test(scopes_add_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
