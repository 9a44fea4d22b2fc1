// What reports share: text made harmless, characters, JSON of any bytes, the geometry of the map.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../made.h"
#include "base/json.h"
#include "base/utf8.h"
#include "report/network/network.h"
#include "report/report_int.h"
#include "report/treemap.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void harmful_text_becomes_visible(void **state)
{
    (void)state;
    static const struct {
        struct str in;
        const char *out;
    } cases[] = {
        { STR("plain \xc3\xa4 \xe4\xb8\xad"), "plain \xc3\xa4 \xe4\xb8\xad" },
        { STR("\x1b[2J\x9b\r\n\t\0end"), "\\x1b[2J\\x9b\\x0d\\x0a\\x09\\x00end" },
        { STR("a\xe2\x80\xae"
              "b\xe2\x81\xa6"
              "c"),
                "a\\u{202e}b\\u{2066}c" }, // direction
        { STR("a\xe2\x80\x8b"
              "b\xef\xbb\xbf"),
                "a\\u{200b}b\\u{feff}" },          // invisible
        { STR("\xf3\xa0\x80\x81"), "\\u{e0001}" }, // tag
        { STR("\xc2\x85\x7f"), "\\u{0085}\\x7f" },
        { STR("\xc0\xaf\xed\xa0\x80\xf5"), "\\xc0\\xaf\\xed\\xa0\\x80\\xf5" }, // no UTF-8
        { STR("\xe2\x82"), "\\xe2\\x82" },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct buf out = { 0 };
        text_visible(&out, cases[i].in);
        assert_string_equal(out.ptr, cases[i].out);
        buf_free(&out);
    }
}

static void counts_have_separators(void **state)
{
    (void)state;
    struct buf out = { 0 };
    text_count(&out, 0);
    buf_add_byte(&out, ' ');
    text_count(&out, 999);
    buf_add_byte(&out, ' ');
    text_count(&out, 1000);
    buf_add_byte(&out, ' ');
    text_count(&out, 1234567);
    assert_string_equal(out.ptr, "0 999 1,000 1,234,567");
    buf_free(&out);
}

static void columns_are_counted(void **state)
{
    (void)state;
    assert_int_equal(text_columns(STR("abc")), 3);
    assert_int_equal(text_columns(STR("\xe4\xb8\xad")), 2);
    assert_int_equal(text_columns(STR("e\xcc\x81")), 1);
}

static void json_holds_any_bytes(void **state)
{
    (void)state;
    struct buf out = { 0 };
    struct json j;
    json_begin(&j, &out);
    json_open_object(&j, NULL);
    json_text(&j, "a\"b", STR("\x01\xff \xc3\xa4\n"));
    json_real(&j, "r", 0.1);
    json_real(&j, "whole", 40);
    json_hex(&j, "h", "\x00\xab", 2);
    json_close_object(&j);
    json_end(&j);
    assert_string_equal(out.ptr, "{\"a\\\"b\":\"\\u0001\xef\xbf\xbd \xc3\xa4\\n\",\"r\":0.1,"
                                 "\"whole\":40,\"h\":\"00ab\"}\n");
    buf_free(&out);
}

static void check_node(const struct node *n)
{
    double area = 0;
    uint64_t total = 0;
    if (!n->is_open)
        return;
    for (size_t i = 0; i < n->n_children; i++) {
        const struct node *c = &n->children[i];
        assert_true(c->x >= n->x - 1e-6 && c->x + c->width <= n->x + n->width + 1e-6);
        assert_true(c->y >= n->y - 1e-6 && c->y + c->height <= n->y + n->height + 1e-6);
        for (size_t k = 0; k < i; k++) { // no two overlap
            const struct node *o = &n->children[k];
            double across = fmin(c->x + c->width, o->x + o->width) - fmax(c->x, o->x);
            double down = fmin(c->y + c->height, o->y + o->height) - fmax(c->y, o->y);
            assert_true(across < 1e-6 || down < 1e-6);
        }
        area += c->width * c->height;
        total += c->total;
        check_node(c);
    }
    assert_int_equal(total, n->total);
    for (size_t i = 0; i < n->n_children; i++) {
        const struct node *c = &n->children[i];
        double share_of_area = c->width * c->height / area;
        assert_true(fabs(share_of_area - (double)c->total / (double)total) < 1e-9);
    }
}

static size_t count_shapes(const struct node *n)
{
    size_t shapes = 1;
    for (size_t i = 0; n->is_open && i < n->n_children; i++)
        shapes += count_shapes(&n->children[i]);
    return shapes;
}

static void map_is_true_to_area(void **state)
{
    (void)state;
    static const size_t scales[] = { 1, 300, 3000 };
    for (size_t i = 0; i < ARRAY_LEN(scales); i++) {
        char head[DIGEST_HEX];
        struct error e = { 0 };
        struct arena arena = { 0 };
        struct run run;
        struct dossier *d;
        assert_int_equal(dossier_open(&d, NULL, DOSSIER_APPEND, &e), OK);
        made_run(d, scales[i], head);
        assert_int_equal(dossier_read_run(d, 0, &arena, &run, &e), OK);
        const struct node *root = treemap_make(&arena, &run, 1200, 620);
        assert_non_null(root);
        check_node(root);
        assert_true(count_shapes(root) < 9000);
        arena_release(&arena);
        dossier_close(d);
    }
}

// A later run about another import, whose number begins with the same digit, is none of it.
static void answers_about_one_import_are_gathered(void **state)
{
    (void)state;
    static const uint8_t root[DIGEST_SIZE] = { 1 };
    const struct run_record other = { .verb = "network check",
        .engine = "assay network 0.1.0",
        .drop = root,
        .options = STR("import=12 date=2026-11-25") };
    char head[DIGEST_HEX];
    struct error e = { 0 };
    struct arena arena = { 0 };
    struct dossier *d = NULL;
    struct run run;
    struct network_report r;
    assert_int_equal(dossier_open(&d, NULL, DOSSIER_APPEND, &e), OK);
    made_network(d, 0);
    assert_int_equal(dossier_run_begin(d, &other, &e), OK);
    assert_int_equal(dossier_run_end(d, head, &e), OK);
    assert_int_equal(dossier_read_run(d, 4, &arena, &run, &e), OK);
    assert_int_equal(network_report_read(&r, d, &run, &arena, &e), OK);
    for (uint32_t part = 0; part < NETWORK_PARTS; part++)
        assert_int_equal(r.parts[part]->number, part + 1);
    assert_int_equal(r.elements, 6);
    assert_int_equal(r.n_places, 3);
    assert_int_equal(r.per_class[PLACE_FREE], 1);
    assert_int_equal(r.per_class[PLACE_RESTRICTED], 2); // through who owns whom, too
    assert_int_equal(r.per_class[PLACE_EMPTY], 1);      // what is planned is not there
    arena_release(&arena);
    dossier_close(d);
}

static void days_are_read_and_written(void **state)
{
    (void)state;
    static const char *const days[] = { "1970-01-01", "2000-02-29", "2026-11-25", "1969-12-31",
        "2100-03-01" };
    for (size_t i = 0; i < ARRAY_LEN(days); i++) {
        char options[40];
        struct buf out = { 0 };
        int64_t day;
        snprintf(options, sizeof options, "import=1 date=%s", days[i]);
        const struct run run = { .record.options = str_of(options) };
        assert_true(option_day(&run, &day));
        add_day(&out, day);
        assert_string_equal(out.ptr, days[i]);
        assert_true(year_day(day_year(day)) <= day && day < year_day(day_year(day) + 1));
        buf_free(&out);
    }
    assert_false(option_day(
            &(struct run){ .record.options = STR("update=2026-11-25") }, &(int64_t){ 0 }));
    assert_int_equal(day_year(INT64_MAX), day_year(4000000)); // and it ends
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(harmful_text_becomes_visible),
        cmocka_unit_test(counts_have_separators),
        cmocka_unit_test(columns_are_counted),
        cmocka_unit_test(json_holds_any_bytes),
        cmocka_unit_test(map_is_true_to_area),
        cmocka_unit_test(answers_about_one_import_are_gathered),
        cmocka_unit_test(days_are_read_and_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
