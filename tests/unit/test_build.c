// build and synth at their edges: paths that leave the drop, loops that grow, schemas that never
// end.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/hash.h"
#include "base/buf.h"
#include "load_drop.h"
#include "source/synth/synth.h"

struct fixture {
    struct drop drop;
    struct build build;
    struct synth *synth;
};

static void open_text(struct fixture *f, const char *path, const char *text)
{
    load_text(&f->drop, &path, &text, 1);
    build_read(&f->build, &f->drop, NULL);
    f->synth = synth_open(&f->drop, &f->build);
}

static void close_all(struct fixture *f)
{
    synth_close(f->synth);
    build_free(&f->build);
    unload_drop(&f->drop);
}

static void paths_stay_inside(void **state)
{
    struct fixture f;
    (void)state;
    open_text(&f, "a/CMakeLists.txt",
            "include_directories(.. ../.. ../../.. /usr/include ${NOWHERE}/x ./b/../c)\n");
    assert_int_equal(f.build.n_dirs, 2); // ".." and "./b/../c"
    close_all(&f);
}

static bool has_cap(const struct build *b)
{
    for (size_t i = 0; i < b->n_diags; i++)
        if (b->diags[i].is_cap)
            return true;
    return false;
}

static void growth_is_capped(void **state)
{
    static const char *const texts[][2] = {
        { "CMakeLists.txt",
                "set(a xxxxxxxxxxxxxxxx)\nforeach(i 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 "
                "19 20)\n"
                "foreach(j 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)\n"
                "foreach(k 1 2 3 4 5 6 7 8 9 10)\nset(a \"${a}${a}\")\nendforeach()\n"
                "foreach(k 1 2 3 4 5 6 7 8 9 10)\nset(b \"${a}${a}${a}\")\nendforeach()\n"
                "endforeach()\nendforeach()\n" },
        { "CMakeLists.txt", "macro(f)\nf()\nf()\nf()\nendmacro()\nf()\n" },
        { "Makefile", "A = $(B)$(B)$(B)$(B)\nB = $(C)$(C)$(C)$(C)\nC = $(A)$(A)$(A)$(A) x\nCFLAGS "
                      "= $(A)\n" },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        struct fixture f;
        open_text(&f, texts[i][0], texts[i][1]);
        assert_true(has_cap(&f.build));
        close_all(&f);
    }
}

static void schema_that_copies_itself(void **state)
{
    struct fixture f;
    (void)state;
    const char *paths[] = { "CMakeLists.txt", "x.asn1" };
    const char *texts[] = { "execute_process(COMMAND asn1c -fcompound-names x.asn1)\n",
        "M DEFINITIONS ::= BEGIN A {T} ::= SEQUENCE { x A {SEQUENCE { y T }} } B ::= A {INTEGER} "
        "END" };
    load_text(&f.drop, paths, texts, 2);
    build_read(&f.build, &f.drop, NULL);
    f.synth = synth_open(&f.drop, &f.build);
    const struct synth_header *h = synth_find(f.synth, STR("B.h"), STR(""));
    assert_non_null(h);
    assert_true(synth_text(f.synth, h).len > 0);
    size_t n;
    const struct synth_diag *d = synth_diags(f.synth, &n);
    assert_true(n > 0 && str_starts(str_of(d[0].reason), "cap"));
    close_all(&f);
}

static void set_that_contains_itself(void **state)
{
    struct fixture f;
    (void)state;
    const char *paths[] = { "Makefile", "x.asn1" };
    const char *texts[] = { "a:\n\tasn1c x.asn1\n",
        "M DEFINITIONS ::= BEGIN C ::= CLASS { &V } WITH SYNTAX { TYPE &V } "
        "S C ::= { { TYPE SEQUENCE { v C.&V ({S}) } } | { TYPE SEQUENCE { w C.&V ({S}) } } } "
        "A ::= SEQUENCE { v C.&V ({S}) } END" };
    load_text(&f.drop, paths, texts, 2);
    build_read(&f.build, &f.drop, NULL);
    f.synth = synth_open(&f.drop, &f.build);
    assert_true(synth_text(f.synth, synth_find(f.synth, STR("A.h"), STR(""))).len > 0);
    close_all(&f);
}

static void deep_types_are_refused(void **state)
{
    struct fixture f;
    struct buf text = { 0 };
    (void)state;
    buf_add_text(&text, "M DEFINITIONS ::= BEGIN A ::= ");
    for (int i = 0; i < 100000; i++)
        buf_add_text(&text, "SEQUENCE OF ");
    buf_add_text(&text, "INTEGER B ::= INTEGER END");
    const char *paths[] = { "Makefile", "x.asn1" };
    const char *texts[] = { "a:\n\tasn1c x.asn1\n", text.ptr };
    load_text(&f.drop, paths, texts, 2);
    build_read(&f.build, &f.drop, NULL);
    f.synth = synth_open(&f.drop, &f.build);
    assert_null(synth_find(f.synth, STR("A.h"), STR("")));
    assert_non_null(synth_find(f.synth, STR("B.h"), STR("")));
    assert_true(synth_counts(f.synth).types_not_made > 0);
    close_all(&f);
    buf_free(&text);
}

static void finding_by_path(void **state)
{
    struct fixture f;
    (void)state;
    const char *paths[] = { "lib/a/meson.build", "lib/b/meson.build", "meson.build" };
    const char *conf =
            "configure_file(output: 'conf.h', configuration: configuration_data({'X': '1'}))\n";
    const char *texts[] = { conf, conf, "project('p', 'c')\nsubdir('lib/a')\nsubdir('lib/b')\n" };
    load_text(&f.drop, paths, texts, 3);
    build_read(&f.build, &f.drop, NULL);
    f.synth = synth_open(&f.drop, &f.build);
    assert_string_equal(synth_find(f.synth, STR("b/conf.h"), STR("lib/a"))->dir.ptr, "lib/b");
    assert_string_equal(synth_find(f.synth, STR("conf.h"), STR("lib/b/x"))->dir.ptr, "lib/b");
    assert_null(synth_find(f.synth, STR("c/conf.h"), STR("lib/a")));
    close_all(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paths_stay_inside),
        cmocka_unit_test(growth_is_capped),
        cmocka_unit_test(schema_that_copies_itself),
        cmocka_unit_test(set_that_contains_itself),
        cmocka_unit_test(deep_types_are_refused),
        cmocka_unit_test(finding_by_path),
    };
    hash_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
