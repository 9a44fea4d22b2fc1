// A network in the dossier: what is stored is loaded, and a forged row is refused.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "engines/network/store.h"
#include "network/made_network.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void store(struct dossier *d, const struct network *n)
{
    char head[DIGEST_HEX];
    struct error e = { 0 };
    const struct run_record record = {
        .verb = "network import", .engine = "test", .drop = (const uint8_t[DIGEST_SIZE]){ 0 }
    };
    assert_int_equal(dossier_run_begin(d, &record, &e), OK);
    network_store(d, n);
    if (dossier_run_end(d, head, &e) != OK)
        fail_msg("%s", e.primary);
}

static void make(struct network *n)
{
    made_network(n, &(struct made_options){ .seed = 3, .elements = 2000, .unknown = 50 });
    vec_push(&n->files,
            (struct input_file){ .path = STR("net.csv"), .format = STR("csv"), .bytes = 17 });
    vec_push(&n->facts, (struct fact){ .table = TABLE_SITE,
                                .of = 2,
                                .field = STR("region"),
                                .text = STR("A; B"),
                                .conflict = true });
}

static void what_is_stored_is_loaded(void **state)
{
    (void)state;
    struct network one, two;
    struct error e = { 0 };
    struct dossier *a, *b;
    struct buf first = { 0 }, second = { 0 };
    make(&one);
    assert_int_equal(dossier_open(&a, NULL, DOSSIER_APPEND, &e), OK);
    assert_int_equal(dossier_open(&b, NULL, DOSSIER_APPEND, &e), OK);
    store(a, &one);
    assert_int_equal(network_load(&two, a, 0, LOAD_ALL, &e), OK);
    assert_int_equal(two.elements.len, one.elements.len);
    for (size_t i = 1; i < one.elements.len; i++)
        assert_memory_equal(one.elements.items[i].amount, two.elements.items[i].amount,
                sizeof one.elements.items[i].amount);
    store(b, &two);
    assert_int_equal(dossier_canonical(a, &first, &e), OK);
    assert_int_equal(dossier_canonical(b, &second, &e), OK);
    assert_true(str_eq(buf_str(&first), buf_str(&second)));
    assert_true(first.len > 2000 * 100);
    network_release(&two);
    assert_int_equal(network_load(&two, a, 0, 0, &e), OK);
    assert_int_equal(two.elements.items[7].name.len, 0);
    assert_int_equal(two.elements.items[7].supplier, one.elements.items[7].supplier);
    network_release(&one);
    network_release(&two);
    buf_free(&first);
    buf_free(&second);
    dossier_close(a);
    dossier_close(b);
}

static void a_forged_row_is_refused(void **state)
{
    (void)state;
    static const char *const forgeries[][2] = {
        { "UPDATE network_element SET supplier = 99999 WHERE number = 5",
                "element 5: it refers to a row that is not there" },
        { "UPDATE network_element SET layer = 77 WHERE number = 5",
                "element 5: a number is out of range" },
        { "UPDATE network_site SET operator = -1 WHERE number = 2",
                "site 2: a number is out of range" },
        { "UPDATE network_link SET kind = 7 WHERE number = 1", "link 1: a number is out of range" },
        { "UPDATE network_fact SET of_table = 'moon'", "fact 1: it speaks of an unknown table" },
        { "UPDATE network_file SET sha256 = x'00'", "file 1: a hash has not 32 bytes" },
    };
    for (size_t i = 0; i < ARRAY_LEN(forgeries); i++) {
        char path[] = "/tmp/assay-store-XXXXXX";
        struct network n, loaded;
        struct error e = { 0 };
        struct dossier *d;
        sqlite3 *db;
        close(mkstemp(path));
        unlink(path);
        make(&n);
        assert_int_equal(dossier_open(&d, path, DOSSIER_APPEND, &e), OK);
        store(d, &n);
        dossier_close(d);
        assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
        for (size_t t = 0; t < 4; t++) {
            static const char *const names[] = { "element", "site", "link", "fact" };
            char sql[100];
            snprintf(sql, sizeof sql, "DROP TRIGGER network_%s_refuses_UPDATE", names[t]);
            sqlite3_exec(db, sql, NULL, NULL, NULL);
        }
        sqlite3_exec(db, "DROP TRIGGER network_file_refuses_UPDATE", NULL, NULL, NULL);
        assert_int_equal(sqlite3_exec(db, forgeries[i][0], NULL, NULL, NULL), SQLITE_OK);
        sqlite3_close(db);
        assert_int_equal(dossier_open(&d, path, DOSSIER_READ, &e), OK);
        assert_int_equal(network_load(&loaded, d, 0, LOAD_ALL, &e), ERR_FORMAT);
        assert_non_null(strstr(e.primary, forgeries[i][1]));
        network_release(&loaded);
        network_release(&n);
        dossier_close(d);
        unlink(path);
    }
}

static void no_network_is_told(void **state)
{
    (void)state;
    struct network n;
    struct error e = { 0 };
    struct dossier *d;
    assert_int_equal(dossier_open(&d, NULL, DOSSIER_APPEND, &e), OK);
    assert_int_equal(network_load(&n, d, 0, LOAD_ALL, &e), ERR_USAGE);
    network_release(&n);
    dossier_close(d);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(what_is_stored_is_loaded),
        cmocka_unit_test(a_forged_row_is_refused), cmocka_unit_test(no_network_is_told) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
