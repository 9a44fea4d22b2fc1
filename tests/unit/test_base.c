// The base: slices, texts, maps, arenas, symbols from many threads, dropped rights, loops over threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/intern.h"
#include "base/map.h"
#include "base/pool.h"
#include "base/rights.h"
#include "base/uuid.h"
#include "base/vec.h"

static void slices_are_cut_and_compared(void **state)
{
    (void)state;
    struct str rest = STR("a/bc//d");
    assert_true(str_is(str_cut(&rest, '/'), "a"));
    assert_true(str_is(str_cut(&rest, '/'), "bc"));
    assert_true(str_is(str_cut(&rest, '/'), ""));
    assert_true(str_is(str_cut(&rest, '/'), "d"));
    assert_int_equal(rest.len, 0);
    assert_true(str_cmp(STR("ab"), STR("b")) < 0);
    assert_true(str_cmp(STR("a"), STR("ab")) < 0);
    assert_int_equal(str_cmp(STR(""), STR("")), 0);
    assert_true(str_is(str_trim(STR(" \t x y \n")), "x y"));
    assert_int_equal(str_find(STR("needle in hay"), STR("in")), 7);
    assert_int_equal(str_find(STR("hay"), STR("needle")), 3);
    assert_true(str_ends(STR("main.c"), ".c") && !str_ends(STR("c"), ".c"));
}

static void texts_grow(void **state)
{
    (void)state;
    struct buf b = { 0 };
    assert_int_equal(buf_str(&b).len, 0);
    for (int i = 0; i < 1000; i++)
        buf_printf(&b, "%d,", i);
    buf_add_byte(&b, '.');
    assert_int_equal(b.len, 10 * 2 + 90 * 3 + 900 * 4 + 1);
    assert_int_equal(b.ptr[b.len], 0);
    buf_free(&b);
}

static void maps_keep_what_is_put(void **state)
{
    (void)state;
    struct map m = { 0 };
    assert_null(map_get(&m, 7));
    for (uint64_t k = 1; k <= 5000; k++)
        *map_put(&m, k * k) = k;
    for (uint64_t k = 1; k <= 5000; k++)
        assert_int_equal(*map_get(&m, k * k), k);
    assert_null(map_get(&m, 3));
    map_clear(&m);
    assert_null(map_get(&m, 4));
    map_free(&m);
}

static void arenas_give_aligned_memory_of_any_size(void **state)
{
    (void)state;
    struct arena a = { 0 };
    for (int round = 0; round < 3; round++) {
        for (size_t size = 0; size < 300000; size = size * 3 + 1) {
            char *p = arena_alloc(&a, size);
            assert_int_equal((uintptr_t)p % 8, 0);
            memset(p, round, size);
        }
        arena_reset(&a);
        arena_trim(&a, 256 * 1024);
        assert_true(a.held <= 256 * 1024);
    }
    arena_release(&a);
}

static void pages_of_an_arena_are_given_back(void **state)
{
    (void)state;
    struct arena a = { 0 };
    for (size_t size = 1; size < 3000000; size = size * 3 + 1) {
        char *before = arena_alloc(&a, 24), *p = arena_pages(&a, size), *after = arena_alloc(&a, 24);
        assert_int_equal((uintptr_t)p % MEM_PAGE, 0);
        memset(before, 'b', 24);
        memset(p, 'p', size);
        memset(after, 'a', 24);
        mem_discard(p, (size + MEM_PAGE - 1) & ~(size_t)(MEM_PAGE - 1));
        assert_true(p[0] == 0 && p[size - 1] == 0);
        assert_true(before[23] == 'b' && after[0] == 'a');
    }
    arena_release(&a);
}

static void take_piece(void *context, struct str piece)
{
    assert_true(piece.len > 0 && piece.len <= 200000);
    buf_add_str(context, piece);
}

static void a_stream_hands_on_all_of_it(void **state)
{
    (void)state;
    struct buf whole = { 0 }, stream, taken = { 0 };
    const struct buf_drain drain = { take_piece, &taken };
    char long_text[150000];
    memset(long_text, 'x', sizeof long_text);
    buf_stream(&stream, &drain);
    for (int i = 0; i < 50000; i++) {
        buf_printf(&stream, "%d,", i);
        buf_printf(&whole, "%d,", i);
        if (i % 10000 == 0) {
            buf_add(&stream, long_text, sizeof long_text);
            buf_add(&whole, long_text, sizeof long_text);
        }
    }
    buf_flush(&stream);
    assert_true(str_eq(buf_str(&whole), buf_str(&taken)));
    buf_free(&stream);
    buf_free(&whole);
    buf_free(&taken);
}

enum { NAMES = 20000, ROUNDS = 4 };
static symbol given[ROUNDS][NAMES];

static void intern_one(void *context, size_t worker, size_t index)
{
    (void)context;
    (void)worker;
    char text[32];
    int n = snprintf(text, sizeof text, "name_%zu", index % NAMES);
    given[index / NAMES][index % NAMES] = intern((struct str){ text, (size_t)n });
}

static void symbols_agree_between_threads(void **state)
{
    (void)state;
    struct pool *p = pool_new(4);
    pool_for(p, NAMES * ROUNDS, intern_one, NULL);
    pool_free(p);
    for (size_t i = 0; i < NAMES; i++) {
        char text[32];
        snprintf(text, sizeof text, "name_%zu", i);
        for (size_t r = 0; r < ROUNDS; r++)
            assert_int_equal(given[r][i], given[0][i]);
        assert_true(str_is(symbol_text(given[0][i]), text));
    }
}

static _Atomic size_t sum;

static void add_index(void *context, size_t worker, size_t index)
{
    (void)context;
    (void)worker;
    atomic_fetch_add(&sum, index);
}

// A kernel without Landlock, as a filter plays it.
static void hide_landlock(void)
{
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (unsigned)offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_landlock_create_ruleset, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = { ARRAY_LEN(filter), filter };
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
            prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        _exit(100);
}

static bool can_open(const char *path, int flags)
{
    int fd = open(path, flags | O_CLOEXEC, 0600);
    if (fd >= 0)
        close(fd);
    return fd >= 0;
}

// In a child, which ends with the number of what went wrong: what was dropped is gone, the rest works.
static void confine_and_try(const char *folder, bool hidden)
{
    static const char *const sh[] = { "/bin/true", NULL };
    struct rights r = { .change = { folder }, .n_change = 1 };
    char inside[64];
    snprintf(inside, sizeof inside, "%s/made", folder);
    if (hidden)
        hide_landlock();
    unsigned kept = rights_drop(&r);
    if (hidden && !(kept & RIGHT_FILES))
        _exit(1);
    if (!rights_kept(kept) != !kept)
        _exit(2);
    if (!can_open(inside, O_RDWR | O_CREAT | O_TRUNC) || unlink(inside) != 0)
        _exit(3);
    if (can_open("/etc/passwd", O_RDONLY) != !!(kept & RIGHT_FILES))
        _exit(4);
    if ((socket(AF_INET, SOCK_STREAM, 0) >= 0) != !!(kept & RIGHT_CALLS))
        _exit(5);
    struct pool *pool = pool_new(3); // threads can still be made
    pool_free(pool);
    if (!(kept & RIGHT_CALLS) && (fork() >= 0 || execv(sh[0], (char **)(uintptr_t)sh) == 0))
        _exit(6);
    _exit(0);
}

static void dropped_rights_are_gone(void **state)
{
    (void)state;
    char folder[] = "/tmp/rights-XXXXXX";
    assert_non_null(mkdtemp(folder));
    for (int hidden = 0; hidden < 2; hidden++) {
        int status = -1;
        pid_t child = fork();
        if (child == 0)
            confine_and_try(folder, hidden);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_int_equal(status, 0);
    }
    rmdir(folder);
}

static void loops_visit_every_index_once(void **state)
{
    (void)state;
    for (size_t threads = 1; threads <= 8; threads *= 2) {
        struct pool *p = pool_new(threads);
        assert_int_equal(pool_size(p), threads);
        for (int round = 0; round < 50; round++) {
            atomic_store(&sum, 0);
            pool_for(p, 100, add_index, NULL);
            assert_int_equal(atomic_load(&sum), 4950);
        }
        pool_for(p, 0, add_index, NULL);
        pool_free(p);
    }
}

static void uuids_are_those_of_other_programs(void **state)
{
    (void)state;
    static const uint8_t dns[UUID_SIZE] = { 0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80,
        0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8 };
    static const struct {
        struct str name;
        const char *uuid;
    } cases[] = {
        { STR("www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2" },  // Python's uuid5
        { STR("www.opentofu.org"), "df1e675d-b743-5f6c-9952-6311d0f141df" }, // OpenTofu's manual
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        uint8_t uuid[UUID_SIZE];
        char text[UUID_TEXT];
        uuid_v5(dns, cases[i].name, uuid);
        uuid_text(uuid, text);
        assert_string_equal(text, cases[i].uuid);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices_are_cut_and_compared),
        cmocka_unit_test(texts_grow),
        cmocka_unit_test(maps_keep_what_is_put),
        cmocka_unit_test(arenas_give_aligned_memory_of_any_size),
        cmocka_unit_test(pages_of_an_arena_are_given_back),
        cmocka_unit_test(a_stream_hands_on_all_of_it),
        cmocka_unit_test(symbols_agree_between_threads),
        cmocka_unit_test(dropped_rights_are_gone),
        cmocka_unit_test(loops_visit_every_index_once),
        cmocka_unit_test(uuids_are_those_of_other_programs),
    };
    intern_init();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
