// Screening of names: each path, dates, conditions, and that threads change nothing.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "engines/network/screen/listed.h"

static const struct str hexalink_aliases[] = { { "海克斯", 9 }, { "HXL", 3 } };

static const struct screen_row rows[] = {
    { .id = { "hexalink", 8 },
            .name = { "Hexalink Technologies Co., Ltd.", 31 },
            .aliases = hexalink_aliases,
            .n_aliases = 2,
            .group = true,
            .added = 100,
            .removed = 200 },
    { .id = { "zarvikon", 8 },
            .name = { "AO Zarvikon Lab", 15 },
            .group = true,
            .added = NO_DATE,
            .removed = NO_DATE },
    { .id = { "china-steelworks", 16 },
            .name = { "China Mobile Machinery Corporation", 34 },
            .group = true,
            .added = NO_DATE,
            .removed = NO_DATE },
};

static struct screen_answer ask(struct arena *a, const char *name, int32_t date)
{
    struct error e;
    struct screener *s = screener_new(rows, ARRAY_LEN(rows), &e);
    assert_non_null(s);
    struct screen_query q = { .name = str_of(name), .date = date };
    struct screen_answer answer;
    assert_int_equal(screen_names(s, &q, 1, NULL, a, &answer, &e), OK);
    screener_free(s);
    return answer;
}

static void expect(
        const char *name, enum screen_verdict verdict, uint32_t of, enum screen_path path)
{
    struct arena a = { 0 };
    struct screen_answer answer = ask(&a, name, 150);
    if (answer.verdict != verdict)
        fail_msg("%s: %s", name, screen_verdict_names[answer.verdict]);
    if (verdict != SCREEN_NONE) {
        assert_int_equal(answer.matches[0].row, of);
        if (answer.matches[0].path != path)
            fail_msg("%s: by %s", name, screen_path_names[answer.matches[0].path]);
    }
    arena_release(&a);
}

static void each_path(void **state)
{
    (void)state;
    expect("Hexalink Technologies Co., Ltd.", SCREEN_MATCH, 0, PATH_EXACT);
    expect("HEXALINK TECHNOLOGIES", SCREEN_MATCH, 0, PATH_NORMALISED);
    expect("Technologies, Hexalink S.p.A.", SCREEN_MATCH, 0, PATH_NORMALISED);
    expect("ООО «Хексалинк Технолоджис»", SCREEN_MATCH, 0, PATH_SOUND);
    expect("Зарвикон", SCREEN_MATCH, 1, PATH_SCRIPT);
    expect("Лаборатория Зарвикона", SCREEN_DECISION, 1, PATH_SOUND);
    expect("深圳市海克斯技术有限公司", SCREEN_MATCH, 0, PATH_GROUP);
    expect("Haikesi Co.", SCREEN_DECISION, 0, PATH_SCRIPT); // or another of that sound
    expect("Hexa-Link", SCREEN_MATCH, 0, PATH_JOINED);
    expect("HexalinkCloud", SCREEN_MATCH, 0, PATH_JOINED);
    expect("Hexalink Device (Dongguan) Co", SCREEN_MATCH, 0, PATH_GROUP);
    expect("Hexalink Panorama", SCREEN_DECISION, 0, PATH_GROUP);
    expect("Hехalink", SCREEN_MATCH, 0, PATH_LOOKALIKE); // е and х are Cyrillic
    expect("Hexa1ink", SCREEN_MATCH, 0, PATH_LOOKALIKE);
    expect("Hexalnik Technologies", SCREEN_DECISION, 0, PATH_SPELLING);
    expect("HXL", SCREEN_MATCH, 0, PATH_EXACT);
    expect("China Mobile Machinery (Europe)", SCREEN_MATCH, 2, PATH_GROUP);
    expect("China Mobile", SCREEN_DECISION, 2, PATH_GROUP);
}

static void innocent_names(void **state)
{
    (void)state;
    static const char *const names[] = { "Hexagon AB", "Helix Technologies",
        "Technologies Co., Ltd.", "Lab", "China Machinery Corporation", "Taiwan Mobile Machinery",
        "", "  ", ".,-", "Zarvis", "Mobile Machinery", "HX", "\xff\xfe", "有限公司" };
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        expect(names[i], SCREEN_NONE, 0, PATH_EXACT);
}

static void dates_decide(void **state)
{
    (void)state;
    struct arena a = { 0 };
    assert_int_equal(ask(&a, "Hexalink", 99).verdict, SCREEN_NONE);
    assert_int_equal(ask(&a, "Hexalink", 100).verdict, SCREEN_MATCH);
    assert_int_equal(ask(&a, "Hexalink", 199).verdict, SCREEN_MATCH);
    assert_int_equal(ask(&a, "Hexalink", 200).verdict, SCREEN_NONE);
    assert_int_equal(ask(&a, "Hexalink", NO_DATE).verdict, SCREEN_MATCH);
    arena_release(&a);
}

static void a_match_says_why(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct screen_answer answer = ask(&a, "Shenzhen Hexalink Device Co", 150);
    assert_string_equal(answer.matches[0].differs.ptr,
            "has \"shenzhen\" (place), \"device\" (trade); has not "
            "\"technologies\" (trade), \"ltd\" (legal form)");
    arena_release(&a);
}

static const char list_text[] =
        "list: test\ntitle: t\ndate: 2026-01-01\njurisdiction: US\ncomplete: yes\nrows:\n"
        "  - id: test.1\n    name: Hexalink\n    aliases: [HXL]\n    added: 2021-03-12\n"
        "    source: {document: d}\n    status: verified\n"
        "  - id: test.2\n    categories: router\n    produced: abroad\n    text: Routers\n"
        "    added: 2026-03-23\n    source: {document: d}\n    status: verified\n";

static void rows_come_from_lists(void **state)
{
    (void)state;
    struct rules r;
    struct error e = { 0 };
    struct arena a = { 0 };
    rules_init(&r);
    if (rules_read(&r, "test.yaml", str_of(list_text), &e) != OK || rules_link(&r, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
    struct screen_row *listed = rows_of_list(&a, r.lists.items[0]);
    struct screener *s = screener_new(listed, r.lists.items[0]->n_entries, &e);
    int32_t day;
    assert_true(date_parse(STR("2026-03-23"), &day));
    struct screen_query q[] = { { STR("hexalink gmbh"), STR("XC"), STR("base-station"), day },
        { STR("Anyone"), STR("XC"), STR("router"), day },
        { STR("Anyone"), STR("US"), STR("router"), day },
        { STR("Anyone"), STR("XC"), STR("router"), day - 1 },
        { STR("Anyone"), STR(""), STR("router"), day } };
    struct screen_answer answers[ARRAY_LEN(q)];
    assert_int_equal(screen_names(s, q, ARRAY_LEN(q), NULL, &a, answers, &e), OK);
    assert_int_equal(answers[0].verdict, SCREEN_MATCH);
    assert_int_equal(answers[1].verdict, SCREEN_MATCH);
    assert_int_equal(answers[1].matches[0].path, PATH_CATEGORY);
    assert_int_equal(answers[2].verdict, SCREEN_NONE);
    assert_int_equal(answers[3].verdict, SCREEN_NONE);
    assert_int_equal(answers[4].verdict, SCREEN_DECISION); // where it was made is not known
    screener_free(s);
    rules_release(&r);
    arena_release(&a);
}

static void threads_change_nothing(void **state)
{
    (void)state;
    enum { COUNT = 3000 };
    static const char *const words[] = { "Hexalink", "Hexalnik", "Зарвикон", "Device", "Panorama",
        "海克斯", "Mobile", "China", "Machinery", "Ltd", "Hexa", "link" };
    struct arena a = { 0 };
    struct screen_query *q = arena_array(&a, struct screen_query, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        q[i] = (struct screen_query){ .name = str_format(&a, "%s %s %s", words[i % 12],
                                              words[i / 12 % 12], words[i / 144 % 12]),
            .date = 150 };
    struct error e;
    struct screener *s = screener_new(rows, ARRAY_LEN(rows), &e);
    struct screen_answer *one = arena_array(&a, struct screen_answer, COUNT);
    struct screen_answer *three = arena_array(&a, struct screen_answer, COUNT);
    struct pool *pool = pool_new(3);
    assert_int_equal(screen_names(s, q, COUNT, NULL, &a, one, &e), OK);
    assert_int_equal(screen_names(s, q, COUNT, pool, &a, three, &e), OK);
    for (size_t i = 0; i < COUNT; i++) {
        assert_int_equal(one[i].n_matches, three[i].n_matches);
        for (size_t m = 0; m < one[i].n_matches; m++) {
            const struct screen_match *x = &one[i].matches[m], *y = &three[i].matches[m];
            assert_true(x->row == y->row && x->alias == y->alias && x->path == y->path &&
                        x->score == y->score && str_eq(x->differs, y->differs));
        }
    }
    pool_free(pool);
    screener_free(s);
    arena_release(&a);
}

int main(void)
{
    hash_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_path),
        cmocka_unit_test(innocent_names),
        cmocka_unit_test(dates_decide),
        cmocka_unit_test(a_match_says_why),
        cmocka_unit_test(rows_come_from_lists),
        cmocka_unit_test(threads_change_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
