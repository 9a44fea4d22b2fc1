// Rules read from text, suppliers of a class, verdicts at every boundary.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/hash.h"
#include "engines/network/check/check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
// clang-format off
#include <cmocka.h>
// clang-format on

// ---------------------------------------------------------------------------------------- small
// networks

static int32_t day(const char *text)
{
    int32_t days;
    assert_true(date_parse(str_of(text), &days));
    return days;
}

static row add_operator(struct network *n, const char *name)
{
    vec_push(&n->operators,
            (struct operator){ .name = str_of(name), .turnover = UNKNOWN, .subscribers = UNKNOWN });
    return (row)n->operators.len - 1;
}

static row add_supplier(struct network *n, const char *name)
{
    vec_push(&n->suppliers, (struct supplier){ .name = str_of(name), .slug = str_of(name) });
    return (row)n->suppliers.len - 1;
}

static row add_site(struct network *n, const char *region, uint32_t classes)
{
    struct str name = str_format(&n->arena, "site-%zu", n->sites.len);
    vec_push(
            &n->sites, (struct site){ .name = name, .region = str_of(region), .classes = classes });
    return (row)n->sites.len - 1;
}

static row add_product(struct network *n, row supplier, const char *category, const char *produced)
{
    struct str name = str_format(&n->arena, "product-%zu", n->products.len);
    vec_push(&n->products,
            (struct product){ supplier, name, str_of(category), str_of(produced), { 0 } });
    return (row)n->products.len - 1;
}

static void add_control(
        struct network *n, row holder, row held, enum control_kind kind, int64_t share)
{
    vec_push(&n->controls, (struct control){ holder, held, kind, share, NO_DATE, NO_DATE, { 0 } });
}

static struct element *add_element(
        struct network *n, row operator, row supplier, const char *function, row site)
{
    struct element e = n->elements.items[0];
    e.name = str_format(&n->arena, "element-%zu", n->elements.len);
    e.operator= operator;
    e.supplier = supplier;
    e.function = network_function(str_of(function));
    e.layer = (uint8_t)network_functions[e.function].layer;
    e.site = site;
    e.status = STATUS_ACTIVE;
    e.generations = GENERATION_5G;
    e.remote = ANSWER_NO;
    e.connected = day("2019-06-01");
    e.acquired = day("2019-03-01");
    e.amount[BASE_ELEMENTS] = 1;
    vec_push(&n->elements, e);
    return &vec_last(&n->elements);
}

static void builtin(struct rules *r)
{
    struct error e = { 0 };
    rules_init(r);
    if (rules_builtin(r, &e) != OK || rules_link(r, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
}

static const struct verdict *verdict_of(const struct verdicts *v, const char *rule)
{
    for (size_t i = 0; i < v->n; i++)
        if (str_is(v->items[i].rule->id, rule))
            return &v->items[i];
    fail_msg("no verdict of %s", rule);
    return NULL;
}

// -------------------------------------------------------------------------------------------------
// tests

static void caps_are_exact(void **state)
{
    (void)state;
    struct rules r;
    builtin(&r);
    for (int of_class = 350; of_class <= 351; of_class++) {
        struct network n;
        struct arena a = { 0 };
        network_init(&n);
        row op = add_operator(&n, "one"), hw = add_supplier(&n, "HUAWEI Technologies Co. Ltd"),
            other = add_supplier(&n, "Other");
        for (int i = 0; i < 1000; i++)
            add_element(&n, op, i < of_class ? hw : other, "GnbDuFunction",
                    add_site(&n, "north", SITE_ORDINARY));
        struct verdicts v =
                network_check(&n, rules_regime(&r, STR("uk-2022")), day("2023-07-31"), NULL, &a);
        const struct verdict *sites = verdict_of(&v, "uk-2022.5g-access-sites");
        assert_int_equal(sites->state, of_class == 350 ? VERDICT_PASS : VERDICT_FAIL);
        assert_int_equal(sites->hi.part, of_class);
        assert_int_equal(sites->lo.whole, 1000);
        assert_int_equal(sites->margin_worst, 350 - of_class);
        assert_int_equal(sites->n_elements, of_class);
        assert_int_equal(verdict_of(&v, "uk-2022.5g-access-traffic")->state, VERDICT_UNDECIDED);
        assert_int_equal(
                verdict_of(&v, "uk-2022.5g-access-traffic")->missing[MISSING_AMOUNT], 1000);
        assert_int_equal(verdict_of(&v, "uk-2022.5g")->state, VERDICT_NOT_YET_DUE);
        assert_int_equal(verdict_of(&v, "uk-2022.5g")->at_due, VERDICT_FAIL);
        network_release(&n);
        arena_release(&a);
    }
    rules_release(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(caps_are_exact),
    };
    hash_init();
    (void)add_control;
    (void)add_product;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
