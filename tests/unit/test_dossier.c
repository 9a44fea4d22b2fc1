// The dossier: what is written is read back, two equal runs are equal, every change is noticed.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../made.h"
#include "dossier/dossier_int.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static char folder[] = "/tmp/assay-test-XXXXXX";

static const char *path_of(const char *name)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    unlink(path);
    return path;
}

static struct dossier *open_ok(const char *path, enum dossier_mode mode)
{
    struct error e = { 0 };
    struct dossier *d;
    if (dossier_open(&d, path, mode, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
    return d;
}

static struct verification verify(const char *path, const char *head)
{
    struct error e = { 0 };
    struct verification v;
    struct dossier *d = open_ok(path, DOSSIER_READ);
    if (dossier_verify(d, head, &v, &e) != OK)
        fail_msg("%s: %s", e.place, e.primary);
    dossier_close(d);
    return v;
}

static void make(const char *path, char head[DIGEST_HEX])
{
    struct dossier *d = open_ok(path, DOSSIER_APPEND);
    made_run(d, 1, head);
    dossier_close(d);
}

static void execute(const char *path, const char *sql)
{
    sqlite3 *db;
    char *message = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_exec(db, "PRAGMA synchronous = OFF", NULL, NULL, NULL);
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK)
        fail_msg("%s: %s", sql, message);
    sqlite3_close(db);
}

static void reads_back_what_was_written(void **state)
{
    (void)state;
    char head[DIGEST_HEX];
    struct error e = { 0 };
    struct arena arena = { 0 };
    struct run run;
    struct dossier *d = open_ok(NULL, DOSSIER_APPEND);
    made_run(d, 1, head);
    assert_int_equal(dossier_read_run(d, 0, &arena, &run, &e), OK);
    assert_int_equal(run.number, 1);
    assert_true(str_is(run.record.subject, "example/gate@2.1"));
    assert_int_equal(run.n_artefacts, 10);
    assert_int_equal(run.n_rules, 3);
    assert_int_equal(run.n_gaps, 4);
    assert_int_equal(run.n_findings, 3);
    const struct finding *f = &run.findings[0];
    assert_string_equal(f->rule, "review.abort");
    assert_true(f->rank == 92.25);
    assert_int_equal(f->n_places, 3);
    assert_int_equal(f->n_flow, 4);
    assert_int_equal(f->n_peers, 1);
    assert_int_equal(f->n_clones, 2);
    assert_int_equal(f->places[0].spot.line, 6);
    assert_true(f->reasons[3].points == -1.25);
    assert_string_equal(run.findings[1].rule, "review.length");
    assert_memory_equal(run.artefacts[8].path.ptr, "odd/bad\xff\xfe", 9);
    assert_int_equal(dossier_read_run(d, 2, &arena, &run, &e), ERR_USAGE);
    arena_release(&arena);
    dossier_close(d);
}

static void equal_runs_are_equal(void **state)
{
    (void)state;
    char head[DIGEST_HEX], other[DIGEST_HEX];
    struct error e = { 0 };
    struct buf one = { 0 }, two = { 0 };
    struct arena arena = { 0 };
    struct run first, second;
    struct dossier *a = open_ok(NULL, DOSSIER_APPEND), *b = open_ok(NULL, DOSSIER_APPEND);
    made_run(a, 1, head);
    made_run(b, 1, other);
    assert_int_equal(dossier_canonical(a, &one, &e), OK);
    assert_int_equal(dossier_canonical(b, &two, &e), OK);
    assert_string_equal(one.ptr, two.ptr);
    made_run(a, 1, other);
    assert_string_not_equal(head, other);
    assert_int_equal(dossier_read_run(a, 1, &arena, &first, &e), OK);
    assert_int_equal(dossier_read_run(a, 2, &arena, &second, &e), OK);
    assert_string_equal(first.digest, second.digest);
    arena_release(&arena);
    buf_free(&one);
    buf_free(&two);
    dossier_close(a);
    dossier_close(b);
}

static void sound_dossier_holds(void **state)
{
    (void)state;
    const char *path = path_of("sound.sqlite");
    char first[DIGEST_HEX], second[DIGEST_HEX];
    make(path, first);
    make(path, second);
    struct verification v = verify(path, second);
    assert_true(v.holds);
    assert_int_equal(v.records, 2 * (10 + 3 + 3 + 2 + 4 + 2));
    assert_string_equal(v.head, second);
    assert_true(verify(path, first).holds);
    assert_false(verify(path, "00").holds);
}

// Copies a sound dossier, so that each case need not wait for the disk.
static void copy(const char *from, const char *to)
{
    struct buf sql = { 0 };
    buf_printf(&sql, "VACUUM INTO '%s'", to);
    execute(from, sql.ptr);
    buf_free(&sql);
}

// Leaves statements that remove and that make again all triggers, as a forger would do first and
// last.
static void read_triggers(const char *path, struct buf *drop, struct buf *create)
{
    sqlite3 *db;
    sqlite3_stmt *s;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_prepare_v2(
            db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", -1, &s, NULL);
    while (sqlite3_step(s) == SQLITE_ROW) {
        buf_printf(drop, "DROP TRIGGER %s;", sqlite3_column_text(s, 0));
        buf_printf(create, "%s;", sqlite3_column_text(s, 1));
    }
    sqlite3_finalize(s);
    sqlite3_close(db);
}

static void tamper(const char *sound, const char *change, const char *broken)
{
    char path[256];
    struct buf sql = { 0 }, create = { 0 };
    snprintf(path, sizeof path, "%s", path_of("tampered.sqlite"));
    copy(sound, path);
    buf_add_text(&sql, "BEGIN;");
    read_triggers(path, &sql, &create);
    buf_printf(&sql, "%s;%s;COMMIT;", change, create.ptr);
    execute(path, sql.ptr);
    struct verification v = verify(path, NULL);
    if (v.holds)
        fail_msg("not noticed: %s", change);
    if (strcmp(v.broken, broken) != 0)
        fail_msg("%s: names '%s' (%s), not '%s'", change, v.broken, v.why, broken);
    buf_free(&sql);
    buf_free(&create);
}

static void every_change_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *change, *broken;
    } cases[] = {
        { "UPDATE run SET options = options || ' '", "record 1 (run)" },
        { "UPDATE artefact SET lines = lines + 1 WHERE seq = 4", "record 4 (artefact)" },
        { "UPDATE artefact SET sha256 = zeroblob(32) WHERE seq = 5", "record 5 (artefact)" },
        { "UPDATE artefact SET of_run = 2 WHERE seq = 5", "record 5 (artefact)" },
        { "UPDATE rule SET help = ''", "record 12 (rule)" },
        { "UPDATE finding SET rank = 12.5 WHERE seq = 16", "record 16 (finding)" },
        { "UPDATE evidence SET line = 7 WHERE seq = 15 AND position = 2", "record 15 (finding)" },
        { "UPDATE evidence SET position = 90 WHERE seq = 15 AND position = 2",
                "record 15 (finding)" },
        { "DELETE FROM reason WHERE seq = 15 AND position = 3", "record 15 (finding)" },
        { "INSERT INTO reason VALUES (17, 0, 'x', 1.0)", "record 17 (finding)" },
        { "INSERT INTO reason VALUES (90, 0, 'x', 1.0)", "the file" },
        { "UPDATE chain SET time = time + 1 WHERE seq = 3", "record 3 (artefact)" },
        { "UPDATE chain SET host = 'x' WHERE seq = 3", "record 3 (artefact)" },
        { "UPDATE chain SET content = zeroblob(32) WHERE seq = 3", "record 3 (artefact)" },
        { "UPDATE chain SET hash = zeroblob(32) WHERE seq = 3", "record 3 (artefact)" },
        { "UPDATE chain SET kind = 'gap' WHERE seq = 3", "record 3 (gap)" },
        { "DELETE FROM chain WHERE seq = 3; DELETE FROM artefact WHERE seq = 3",
                "record 4 (artefact)" },
        { "DELETE FROM gap WHERE seq = 23", "record 23 (gap)" },
        { "DELETE FROM chain WHERE seq = 24; DELETE FROM run_end", "record 24 (run_end)" },
        { "INSERT INTO gap VALUES (40, 1, '', '', '', 1, 0)", "the file" },
        { "CREATE TABLE more (a)", "the file" },
    };
    char sound[256], head[DIGEST_HEX];
    snprintf(sound, sizeof sound, "%s", path_of("sound.sqlite"));
    make(sound, head);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        tamper(sound, cases[i].change, cases[i].broken);
}

static void lost_schema_is_noticed(void **state)
{
    (void)state;
    const char *path = path_of("trigger.sqlite");
    char head[DIGEST_HEX];
    make(path, head);
    execute(path, "DROP TRIGGER gap_refuses_DELETE");
    assert_false(verify(path, NULL).holds);
    execute(path, "DROP TABLE gap");
    assert_false(verify(path, NULL).holds);
}

// Each byte of the file is changed in turn: what the records say must not change unnoticed.
static void any_byte_may_change(void **state)
{
    (void)state;
    const char *path = path_of("bytes.sqlite");
    char head[DIGEST_HEX];
    make(path, head);
    struct error e = { 0 };
    struct buf canonical = { 0 };
    struct dossier *d = open_ok(path, DOSSIER_READ);
    assert_int_equal(dossier_canonical(d, &canonical, &e), OK);
    dossier_close(d);
    int fd = open(path, O_RDWR);
    struct stat st;
    assert_int_equal(fstat(fd, &st), 0);
    size_t noticed = 0, size = (size_t)st.st_size;
    for (size_t at = 100; at < size; at += 41) {
        unsigned char was, now;
        assert_int_equal(pread(fd, &was, 1, (off_t)at), 1);
        now = was ^ 0x15;
        assert_int_equal(pwrite(fd, &now, 1, (off_t)at), 1);
        struct verification v = { 0 };
        struct buf after = { 0 };
        if (dossier_open(&d, path, DOSSIER_READ, &e) == OK) {
            if (dossier_verify(d, head, &v, &e) == OK && v.holds) {
                assert_int_equal(dossier_canonical(d, &after, &e), OK);
                assert_string_equal(after.ptr, canonical.ptr);
            } else {
                noticed++;
            }
            buf_free(&after);
            dossier_close(d);
        }
        assert_int_equal(pwrite(fd, &was, 1, (off_t)at), 1);
    }
    close(fd);
    assert_true(noticed > 100);
    buf_free(&canonical);
}

static void only_grows(void **state)
{
    (void)state;
    const char *path = path_of("grows.sqlite");
    char head[DIGEST_HEX];
    make(path, head);
    static const char *const refused[] = { "UPDATE chain SET time = 0", "DELETE FROM chain",
        "UPDATE finding SET rank = 1", "DELETE FROM evidence", "DELETE FROM run",
        "UPDATE reason SET points = 0" };
    sqlite3 *db;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    for (size_t i = 0; i < ARRAY_LEN(refused); i++)
        assert_int_equal(sqlite3_exec(db, refused[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
    sqlite3_close(db);
    assert_true(verify(path, head).holds);
}

static void add_aliases(struct dossier *d, char head[DIGEST_HEX])
{
    struct error e = { 0 };
    const struct run_record record = {
        .verb = "network import", .engine = "test", .drop = (const uint8_t[DIGEST_SIZE]){ 0 }
    };
    const struct cell rows[][4] = { { cell_integer(1), cell_c("one"), cell_none(),
                                            cell_integer(7) },
        { cell_none(), cell_c("two"), cell_integer(1), cell_integer(8) } };
    assert_int_equal(dossier_run_begin(d, &record, &e), OK);
    dossier_batch_begin(d, BATCH_ALIAS);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        dossier_batch_row(d, rows[i]);
    dossier_batch_end(d);
    assert_int_equal(dossier_run_end(d, head, &e), OK);
}

static void count_row(void *context, const struct cell *cells)
{
    size_t *rows = context;
    assert_true(str_is(cells[1].bytes, *rows ? "two" : "one"));
    assert_int_equal(cells[0].type, *rows ? CELL_NONE : CELL_INTEGER);
    ++*rows;
}

static void batch_is_read_back_and_guarded(void **state)
{
    (void)state;
    static const char *const changes[] = {
        "UPDATE network_alias SET name = 'three' WHERE number = 2",
        "UPDATE network_alias SET file = 0 WHERE file IS NULL",
        "DELETE FROM network_alias WHERE number = 2", "DELETE FROM network_alias WHERE number = 1",
        "INSERT INTO network_alias VALUES (2, 3, 1, 'x', 1, 1)",
        "INSERT INTO network_alias VALUES (9, 1, 1, 'x', 1, 1)",
        "UPDATE batch SET rows_of = 'network_site'"
    };
    for (size_t i = 0; i <= ARRAY_LEN(changes); i++) {
        const char *path = path_of("batch.sqlite");
        char head[DIGEST_HEX];
        size_t rows = 0;
        uint32_t run;
        struct error e = { 0 };
        struct dossier *d = open_ok(path, DOSSIER_APPEND);
        add_aliases(d, head);
        assert_int_equal(dossier_newest_run(d, "network import", &run, &e), OK);
        assert_int_equal(run, 1);
        assert_int_equal(dossier_read_batch(d, run, BATCH_ALIAS, 2, count_row, &rows, &e), OK);
        assert_int_equal(rows, 2);
        dossier_close(d);
        assert_true(verify(path, head).holds);
        if (i == ARRAY_LEN(changes))
            break;
        execute(path, "DROP TRIGGER network_alias_refuses_UPDATE; DROP TRIGGER "
                      "network_alias_refuses_DELETE;"
                      "DROP TRIGGER batch_refuses_UPDATE");
        execute(path, changes[i]);
        struct verification v = verify(path, head);
        assert_false(v.holds);
        assert_true(i == 5 || str_starts(str_of(v.broken), "record 2 (batch)"));
    }
}

static void first_version_is_read_and_grows(void **state)
{
    (void)state;
    const char *path = path_of("first.sqlite");
    char head[DIGEST_HEX];
    struct error e = { 0 };
    struct dossier *d;
    assert_int_equal(dossier_open_version(&d, path, DOSSIER_APPEND, 1, &e), OK);
    made_run(d, 1, head);
    dossier_close(d);
    assert_true(verify(path, head).holds);
    d = open_ok(path, DOSSIER_APPEND);
    add_aliases(d, head);
    dossier_close(d);
    assert_true(verify(path, head).holds);
}

static void newer_version_is_refused(void **state)
{
    (void)state;
    const char *path = path_of("newer.sqlite");
    char head[DIGEST_HEX];
    struct error e = { 0 };
    struct dossier *d;
    make(path, head);
    execute(path, "PRAGMA user_version = 3");
    assert_int_equal(dossier_open(&d, path, DOSSIER_READ, &e), ERR_UNSUPPORTED);
    assert_string_equal(e.primary, "the dossier has version 3, this program reads 2");
    assert_int_equal(dossier_open(&d, path, DOSSIER_APPEND, &e), ERR_UNSUPPORTED);
    assert_null(d);
}

static void other_files_are_refused(void **state)
{
    (void)state;
    struct error e = { 0 };
    struct dossier *d;
    const char *path = path_of("other.sqlite");
    execute(path, "CREATE TABLE t (a)");
    assert_int_equal(dossier_open(&d, path, DOSSIER_APPEND, &e), ERR_FORMAT);
    path = path_of("text.sqlite");
    FILE *f = fopen(path, "w");
    for (int i = 0; i < 1000; i++)
        fputs("no database\n", f);
    fclose(f);
    assert_int_equal(dossier_open(&d, path, DOSSIER_READ, &e), ERR_FORMAT);
    assert_int_equal(dossier_open(&d, path_of("missing"), DOSSIER_READ, &e), ERR_IO);
    assert_string_equal(e.primary, "cannot open the dossier: No such file or directory");
}

static void second_writer_waits_then_gives_up(void **state)
{
    (void)state;
    const char *path = path_of("two.sqlite");
    const struct run_record run = { .verb = "review", .engine = "x" };
    char head[DIGEST_HEX];
    struct error e = { 0 };
    struct dossier *a = open_ok(path, DOSSIER_APPEND), *b = open_ok(path, DOSSIER_APPEND);
    assert_int_equal(dossier_run_begin(a, &run, &e), OK);
    time_t before = time(NULL);
    assert_int_equal(dossier_run_begin(b, &run, &e), ERR_BUSY);
    assert_true(time(NULL) - before >= 4);
    assert_string_equal(e.primary, "cannot write the dossier: another writer holds the dossier");
    assert_int_equal(dossier_run_end(a, head, &e), OK);
    assert_int_equal(dossier_run_begin(b, &run, &e), OK);
    assert_int_equal(dossier_run_end(b, head, &e), OK);
    dossier_close(a);
    dossier_close(b);
    assert_true(verify(path, head).holds);
}

static void unfinished_run_leaves_no_trace(void **state)
{
    (void)state;
    const char *path = path_of("unfinished.sqlite");
    const struct run_record run = { .verb = "review", .engine = "x" };
    char head[DIGEST_HEX];
    struct error e = { 0 };
    uint32_t runs;
    make(path, head);
    struct dossier *d = open_ok(path, DOSSIER_APPEND);
    assert_int_equal(dossier_run_begin(d, &run, &e), OK);
    dossier_close(d);
    d = open_ok(path, DOSSIER_READ);
    assert_int_equal(dossier_count_runs(d, &runs, &e), OK);
    assert_int_equal(runs, 1);
    dossier_close(d);
    struct verification v = verify(path, head);
    assert_true(v.holds);
    assert_string_equal(v.head, head);
}

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    char command[300];
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    return system(command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_back_what_was_written),
        cmocka_unit_test(equal_runs_are_equal),
        cmocka_unit_test(sound_dossier_holds),
        cmocka_unit_test(every_change_is_named),
        cmocka_unit_test(lost_schema_is_noticed),
        cmocka_unit_test(any_byte_may_change),
        cmocka_unit_test(only_grows),
        cmocka_unit_test(batch_is_read_back_and_guarded),
        cmocka_unit_test(first_version_is_read_and_grows),
        cmocka_unit_test(newer_version_is_refused),
        cmocka_unit_test(other_files_are_refused),
        cmocka_unit_test(second_writer_waits_then_gives_up),
        cmocka_unit_test(unfinished_run_leaves_no_trace),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
