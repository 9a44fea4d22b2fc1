// An import of tables: values are exact, things are the same by name, sources may disagree, and
// nothing is imported by halves. The formats have their samples in tests/network/import.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/hash.h"
#include "engines/network/import/export.h"
#include "network/made_network.h"

#include <stdio.h>
#include <stdlib.h>

struct run { // imports one after the other into one network
    struct network n;
    struct arena a;
    struct import_summary summary;
    struct import_options options;
    struct error e;
};

static int setup(void **state)
{
    struct run *r = mem_zero(1, sizeof *r);
    hash_init();
    network_init(&r->n);
    *state = r;
    return 0;
}

static int teardown(void **state)
{
    struct run *r = *state;
    network_release(&r->n);
    arena_release(&r->a);
    free(r);
    return 0;
}

static enum err import_two(struct run *r, const char *one, const char *two)
{
    struct import_file files[] = { { .path = STR("one.csv"), .text = str_of(one) },
        { .path = STR("two.csv"), .text = str_of(two ? two : "") } };
    return network_import(&r->n, files, two ? 2 : 1, &r->options, &r->a, &r->summary, &r->e);
}

static void imports(struct run *r, const char *one, const char *two)
{
    if (import_two(r, one, two) != OK)
        fail_msg("%s: %s", r->e.place, r->e.primary);
}

static void refuses(struct run *r, const char *text, const char *place, const char *primary)
{
    assert_int_not_equal(import_two(r, text, NULL), OK);
    assert_string_equal(r->e.place, place);
    assert_string_equal(r->e.primary, primary);
    assert_int_equal(r->n.elements.len, 1);
    assert_int_equal(r->n.files.len, 1);
}

static bool is(struct str s, const char *text)
{
    return str_is(s, text);
}

static void values_are_exact(void **state)
{
    struct run *r = *state;
    r->options.currency = STR("GBP");
    imports(r,
            "name,site,latitude,longitude,traffic,cost,acquired,generations,function,remote\n"
            "a,S,51.5007294,-0.1246255,120,1234.5,2024-02-29,\"4G;NR\",amf,No\n"
            "b,T,-90,180,,0.01,,5g,Router,unknown\n",
            NULL);
    const struct site *s = &r->n.sites.items[1];
    assert_int_equal(s[0].latitude, 51500729);
    assert_int_equal(s[0].longitude, -124626); // half away from zero
    assert_int_equal(s[1].latitude, -90000000);
    assert_int_equal(s[1].longitude, 180000000);
    const struct element *e = &r->n.elements.items[1];
    assert_int_equal(e[0].amount[BASE_TRAFFIC], 120);
    assert_int_equal(e[0].cost, 123450);
    assert_int_equal(e[0].acquired, 19782);
    assert_int_equal(e[0].generations, GENERATION_4G | GENERATION_5G);
    assert_string_equal(network_functions[e[0].function].name, "AmfFunction");
    assert_int_equal(e[0].layer, LAYER_CORE);
    assert_int_equal(e[0].remote, ANSWER_NO);
    assert_int_equal(e[1].cost, 1);
    assert_true(e[1].amount[BASE_TRAFFIC] == UNKNOWN);
    assert_int_equal(e[1].acquired, NO_DATE);
    assert_int_equal(e[1].remote, ANSWER_UNKNOWN);
    assert_int_equal(e[1].origin.line, 3);
}

static void currencies_have_their_decimals(void **state)
{
    struct run *r = *state;
    r->options.currency = STR("JPY");
    imports(r, "element,cost\na,1500\n", NULL);
    assert_int_equal(r->n.elements.items[1].cost, 1500);
    assert_int_not_equal(import_two(r, "element,cost\nb,1.5\n", NULL), OK);
    assert_string_equal(
            r->e.primary, "row 2, column 'cost': '1.5' has more decimals than it may have");
    r->options.currency = STR("EUR");
    assert_int_equal(import_two(r, "element,cost\nb,2\n", NULL), ERR_USAGE);
}

static void wrong_values_have_their_place(void **state)
{
    static const char *const cases[][3] = {
        { "name,site,latitude\na,S,\"51,5\"\n", "one.csv:2:5",
                "row 2, column 'latitude': '51,5' is no number" },
        { "name,site,latitude\na,S,90.000001\n", "one.csv:2:5",
                "row 2, column 'latitude': '90.000001' lies beyond the poles" },
        { "element,acquired\na,2023-02-29\n", "one.csv:2:3",
                "row 2, column 'acquired': '2023-02-29' is no date" },
        { "element,function\n\n\na,Toaster\n", "one.csv:4:3",
                "row 4, column 'function': 'Toaster' is none of the words for this" },
        { "element,cells\na,-1\n", "one.csv:2:3",
                "row 2, column 'cells': '-1' is less than nothing" },
        { "element,parent\na,b\n", "one.csv:2:3",
                "row 2, column 'parent': there is no element 'b'" },
        { "element,parent\na,b\nb,c\nc,a\n", "one.csv:2:1",
                "the element 'a' would be a part of itself" },
        { "element,cells\na,1\na,1\n", "one.csv:3:1",
                "row 3: the element 'a' stands already in line 2" },
        { "element,cells\na,1,2\n", "one.csv:2:1", "row 2 has 3 cells, but there are 2 headings" },
        { "element,cells\na,\"1\n", "one.csv:2:3", "a quoted cell has no end" },
        { "element,cells\na,\"1\"2\n", "one.csv:2:6", "text follows the end of a quoted cell" },
        { "element,cells\na,\xff\n", "one.csv:2:3", "bytes that are no UTF-8" },
        { "what,ever\n1,2\n", "one.csv:1:1", "the headings do not tell what a row is about" },
        { "vendor,make,element\nx,y,z\n", "one.csv:1:8",
                "columns 'vendor' and 'make' both give the supplier of a row's element" },
        { "element,latitude\na,1\n", "one.csv:2:3",
                "row 2, column 'latitude': the row names no site that this could be of" },
        { "", "one.csv:1:1", "the table is empty: it has no headings" },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        refuses(*state, cases[i][0], cases[i][1], cases[i][2]);
}

static void suppliers_are_the_same_by_slug_and_alias(void **state)
{
    struct run *r = *state;
    imports(r, "element,supplier\na,ACME  networks\nb,Acme-Networks\nc,Akme\nd,Other\n",
            "alias,supplier\nAkme,Acme Networks\n");
    const struct element *e = &r->n.elements.items[1];
    assert_int_equal(r->n.suppliers.len, 3);
    assert_int_equal(e[0].supplier, 1);
    assert_int_equal(e[1].supplier, 1);
    assert_int_equal(e[2].supplier, 1);
    assert_int_equal(e[3].supplier, 2);
    assert_true(is(r->n.suppliers.items[1].slug, "acme-networks"));
}

static void products_are_of_their_suppliers(void **state)
{
    struct run *r = *state;
    imports(r, "element,supplier,product\na,Acme,X\nb,Brisk,X\nc,,brisk/X\nd,,Y\n",
            "supplier,product,produced\nCirrus,Y,fr\n");
    const struct element *e = &r->n.elements.items[1];
    assert_int_equal(r->n.products.len, 4);
    assert_int_not_equal(e[0].product, e[1].product);
    assert_int_equal(e[1].product, e[2].product);
    assert_int_equal(e[2].supplier, e[1].supplier);
    assert_true(is(r->n.suppliers.items[e[3].supplier].name, "Cirrus"));
    assert_true(is(r->n.products.items[e[3].product].produced, "FR"));
    assert_int_not_equal(import_two(r, "element,product\ne,X\n", NULL), OK);
    assert_string_equal(
            r->e.primary, "row 2, column 'product': several suppliers have a product 'X'");
}

static void what_sources_say_differently_is_unknown(void **state)
{
    struct run *r = *state;
    imports(r, "element,version,cells\na,1.0,3\n", "element,version,serial\na,1.1,S7\n");
    const struct element *e = &r->n.elements.items[1];
    assert_int_equal(e->version.len, 0);
    assert_true(is(e->serial, "S7"));
    assert_int_equal(e->origin.file, 1);
    assert_int_equal(r->n.facts.len, 3);
    const struct fact *f = &r->n.facts.items[1];
    assert_true(f->conflict && is(f->field, "version"));
    assert_true(is(f->text, "'1.0' (one.csv:2), '1.1' (two.csv:2)"));
    assert_true(!f[1].conflict && is(f[1].field, "serial") && f[1].origin.file == 2);
    // A later import does not settle it.
    imports(r, "element,version\n\na,1.0\n", NULL);
    assert_int_equal(r->n.elements.items[1].version.len, 0);
    assert_true(is(
            r->n.facts.items[1].text, "'1.0' (one.csv:2), '1.1' (two.csv:2), '1.0' (one.csv:3)"));
    assert_int_equal(r->summary.conflicts, 0);
}

static void names_that_no_list_has_are_refused(void **state)
{
    struct run *r = *state;
    assert_int_not_equal(
            import_two(r, "element,site\na,Hill\nb,Hlil\n", "site,region\nHill,North\n"), OK);
    assert_string_equal(r->e.place, "one.csv:3:1");
    assert_string_equal(r->e.primary, "no file of sites lists 'Hlil'");
}

static void parts_are_where_their_element_is(void **state)
{
    struct run *r = *state;
    r->options.operator= STR("Plains");
    imports(r, "element,parent,site\nc,b,\nb,a,\na,,Hill\n", NULL);
    for (row e = 1; e < 4; e++) {
        assert_int_equal(r->n.elements.items[e].site, 1);
        assert_int_equal(r->n.elements.items[e].operator, 1);
    }
}

static void a_failed_import_leaves_what_was(void **state)
{
    struct run *r = *state;
    struct buf before = { 0 }, after = { 0 };
    imports(r, "element,supplier,cells\na,Acme,3\n", NULL);
    network_export_csv(&before, &r->n, TABLE_ELEMENT);
    assert_int_not_equal(
            import_two(r, "element,cells,serial,supplier\nb,1,x,New\na,4,S1,Acme\nc,x,,\n", NULL),
            OK);
    network_export_csv(&after, &r->n, TABLE_ELEMENT);
    assert_string_equal(before.ptr, after.ptr);
    assert_int_equal(r->n.suppliers.len, 2);
    assert_int_equal(r->n.facts.len, 1);
    assert_int_equal(r->n.files.len, 2);
    buf_free(&before);
    buf_free(&after);
    assert_int_not_equal(import_two(r, "element,supplier,cells\na,Acme,3\n", NULL), OK);
    assert_string_equal(r->e.primary, "the same file was imported as 'one.csv'");
}

static void tables_come_as_spreadsheets_write_them(void **state)
{
    struct run *r = *state;
    imports(r,
            "\xef\xbb\xbfsep=;\r\nElement;Support "
            "Until;Software-Version\r\n\"a;\"\"1\"\"\";2030-01-01;\"x\r\ny\"\r\n\r\n'=b;;\r\n",
            NULL);
    const struct element *e = &r->n.elements.items[1];
    assert_int_equal(r->n.elements.len, 3);
    assert_true(is(e[0].name, "a;\"1\""));
    assert_true(is(e[0].version, "x\r\ny"));
    assert_true(is(e[1].name, "=b"));
    assert_int_equal(e[1].origin.line, 6);
}

static void the_summary_says_what_is_missing(void **state)
{
    struct run *r = *state;
    imports(r, "element,supplier,colour,empty\na,Acme,red,\nb,,blue,\n", NULL);
    assert_int_equal(r->summary.n_ignored, 1);
    assert_true(is(r->summary.ignored[0].what, "column 'colour'"));
    assert_int_equal(r->summary.ignored[0].count, 2);
    bool found = false;
    for (size_t i = 0; i < r->summary.n_gaps; i++)
        if (strcmp(r->summary.gaps[i].fact, "element.supplier") == 0)
            found = r->summary.gaps[i].known == 1 && r->summary.gaps[i].of == 2;
    assert_true(found);
    assert_int_equal(r->summary.rows[TABLE_ELEMENT], 2);
    assert_int_equal(r->summary.unlisted[TABLE_SUPPLIER], 1);
}

static void rows_tell_facts_of_what_they_name(void **state)
{
    struct run *r = *state;
    imports(r,
            "element.name,site.name,Site.Region,supplier.name,supplier.established,product.name,"
            "product.produced\n"
            "a,Hill,North,Acme,SE,X,DE\n",
            "product,supplier,scheme,valid from\nX,Acme,NESAS,2026-01-01\n");
    const struct element *e = &r->n.elements.items[1];
    assert_true(is(r->n.sites.items[e->site].region, "North"));
    assert_true(is(r->n.suppliers.items[e->supplier].established, "SE"));
    assert_true(is(r->n.products.items[e->product].produced, "DE"));
    assert_int_equal(r->n.certificates.items[1].product, e->product);
}

static void a_country_is_read_back(void **state)
{
    struct run *r = *state;
    struct network made;
    struct buf tables[NETWORK_TABLES] = { 0 };
    struct import_file files[NETWORK_TABLES];
    size_t n = 0;
    made_network(&made, &(struct made_options){ .seed = 3, .elements = 20000, .unknown = 30 });
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        network_export_csv(&tables[t], &made, t);
        if (tables[t].len)
            files[n++] = (struct import_file){ .path = str_of(network_table_plural(t)),
                .text = buf_str(&tables[t]) };
    }
    r->options.currency = made.currency;
    if (network_import(&r->n, files, n, &r->options, &r->a, &r->summary, &r->e) != OK)
        fail_msg("%s: %s", r->e.place, r->e.primary);
    for (unsigned t = TABLE_OPERATOR; t < TABLE_FACT; t++) {
        struct buf again = { 0 };
        network_export_csv(&again, &r->n, t);
        assert_true(str_eq(buf_str(&again), buf_str(&tables[t])));
        buf_free(&again);
        buf_free(&tables[t]);
    }
    network_release(&made);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(values_are_exact),
        TEST(currencies_have_their_decimals),
        TEST(wrong_values_have_their_place),
        TEST(suppliers_are_the_same_by_slug_and_alias),
        TEST(products_are_of_their_suppliers),
        TEST(what_sources_say_differently_is_unknown),
        TEST(names_that_no_list_has_are_refused),
        TEST(parts_are_where_their_element_is),
        TEST(a_failed_import_leaves_what_was),
        TEST(tables_come_as_spreadsheets_write_them),
        TEST(the_summary_says_what_is_missing),
        TEST(rows_tell_facts_of_what_they_name),
        TEST(a_country_is_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
