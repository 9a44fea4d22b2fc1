// Flow on small programs: who never returns, who is called, what a summary says, what a guard
// proves.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/hash.h"
#include "load_drop.h"
#include "source/flow/flow.h"
#include "source/lang/preprocess.h"

struct world {
    struct drop drop;
    struct program program;
    struct flow flow;
    struct pool *pool;
};

static void open_texts(struct world *w, const char *const *paths, const char *const *texts,
        size_t n, size_t threads)
{
    struct error e = { 0 };
    memset(w, 0, sizeof *w);
    w->pool = pool_new(threads);
    load_text(&w->drop, paths, texts, n);
    assert_int_equal(
            program_read(&w->program, &w->drop, &(struct program_options){ 0 }, w->pool, &e), OK);
    flow_build(&w->flow, &w->program, w->pool);
}

static void open_text(struct world *w, const char *text)
{
    const char *path = "a.c";
    open_texts(w, &path, &text, 1, 1);
}

static void close_world(struct world *w)
{
    flow_free(&w->flow);
    program_free(&w->program);
    unload_drop(&w->drop);
    pool_free(w->pool);
}

static uint32_t find(const struct world *w, const char *name)
{
    for (uint32_t k = 0; k < w->flow.n_functions; k++)
        if (str_is(symbol_text(w->program.functions[k]->name), name))
            return k;
    fail_msg("no function %s", name);
    return 0;
}

static const struct flow_function *function(const struct world *w, const char *name)
{
    return &w->flow.functions[find(w, name)];
}

static bool calls(const struct world *w, const char *caller, const char *callee)
{
    const struct flow_function *f = function(w, caller);
    uint32_t want = find(w, callee);
    for (uint32_t t = 0; t < f->n_targets; t++)
        if (f->targets[t] == want)
            return true;
    return false;
}

static bool has_atom(const struct world *w, const char *name, enum atom_kind kind, uint32_t param)
{
    const struct flow_summary *s = &function(w, name)->summary;
    for (uint32_t k = 0; k < s->n_atoms; k++)
        if (s->atoms[k].kind == kind && s->atoms[k].param == param)
            return true;
    return false;
}

static void test_noreturn(void **state)
{
    struct world w;
    (void)state;
    open_text(&w, "#include <stdlib.h>\n"
                  "void die(void) { abort(); }\n"
                  "void both(int x) { if (x) die(); else exit(1); }\n"
                  "void serve(void) { for (;;) ; }\n"
                  "int maybe(int x) { if (x) die(); return 1; }\n");
    assert_true(function(&w, "die")->noreturn);
    assert_true(function(&w, "both")->noreturn);
    assert_false(function(&w, "serve")->noreturn);
    assert_false(function(&w, "maybe")->noreturn);
    close_world(&w);
}

static void test_pointers(void **state)
{
    struct world w;
    (void)state;
    open_text(&w, "struct ops { int (*open)(int); int (*shut)(int); };\n"
                  "static int one(int x) { return x; }\n"
                  "static int two(int x) { return x + 1; }\n"
                  "static int three(int x) { return x + 2; }\n"
                  "static const struct ops table = { .open = one, .shut = two };\n"
                  "int by_table(const struct ops *o) { return o->open(1); }\n"
                  "int start(void) { return by_table(&table); }\n"
                  "static int apply(int (*f)(int)) { return f(2); }\n"
                  "int by_parameter(void) { return apply(three); }\n"
                  "struct timer { int (*run)(int); };\n"
                  "void arm(struct timer *t) { t->run = two; }\n"
                  "int fire(struct timer *t) { return t->run(3); }\n");
    assert_true(calls(&w, "by_table", "one"));
    assert_false(calls(&w, "by_table", "two"));
    assert_true(calls(&w, "apply", "three"));
    assert_true(calls(&w, "fire", "two"));
    assert_int_equal(w.flow.counts.calls_unknown, 0);
    close_world(&w);
}

static void test_nearest_definition(void **state)
{
    static const char *const paths[] = { "one/main.c", "one/setup.c", "two/main.c", "two/setup.c" };
    static const char *const texts[] = { "void setup(void); int main(void) { setup(); return 0; }",
        "void setup(void) {}", "void setup(void); int main(void) { setup(); return 0; }",
        "void setup(void) {}" };
    struct world w;
    (void)state;
    open_texts(&w, paths, texts, 4, 1);
    assert_int_equal(w.flow.functions[0].targets[0], 1);
    assert_int_equal(w.flow.functions[2].targets[0], 3);
    assert_int_equal(w.flow.functions[0].programs & w.flow.functions[3].programs, 0);
    close_world(&w);
}

static const char summaries[] =
        "#include <stdlib.h>\n"
        "#include <string.h>\n"
        "struct s { struct s *next; int id; char *text; };\n"
        "static struct s *all;\n"
        "struct s *search(int id) { for (struct s *p = all; p; p = p->next) if (p->id == id) "
        "return p; return 0; }\n"
        "struct s *wrap(int id) { return search(id); }\n"
        "struct s *make(void) { struct s *p = malloc(sizeof *p); if (!p) return NULL; memset(p, 0, "
        "sizeof *p);\n"
        "    return p; }\n"
        "struct s *same(struct s *p) { p->id = 1; return p; }\n"
        "int follow(struct s *p) { return p->id; }\n"
        "int ask(struct s *p) { if (!p) return -1; return p->id; }\n"
        "int deeper(struct s *p) { return follow(p); }\n"
        "void give(struct s *p) { if (p) free(p); }\n"
        "void insist(struct s *p) { if (!p) abort(); p->id = 2; }\n"
        "void fill(char *to, const char *from, size_t n) { memcpy(to, from, n); }\n"
        "void fill_less(char *to, const char *from, size_t n) { if (n > 8) return; memcpy(to, "
        "from, n); }\n";

static void test_summaries(void **state)
{
    struct world w;
    (void)state;
    open_text(&w, summaries);
    assert_int_equal(function(&w, "search")->summary.null, NULL_MISS);
    assert_int_equal(function(&w, "wrap")->summary.null, NULL_MISS);
    assert_int_equal(function(&w, "wrap")->summary.null_callee, find(&w, "search"));
    assert_int_equal(function(&w, "make")->summary.null, NULL_ALLOCATION);
    assert_true(function(&w, "make")->summary.fresh);
    assert_int_equal(function(&w, "same")->summary.returns_param, 1);
    assert_true(has_atom(&w, "follow", ATOM_NEEDS_VALID, 0));
    assert_false(has_atom(&w, "ask", ATOM_NEEDS_VALID, 0));
    assert_true(has_atom(&w, "deeper", ATOM_NEEDS_VALID, 0));
    assert_true(has_atom(&w, "give", ATOM_FREES, 0));
    assert_true(function(&w, "give")->summary.atoms[0].always);
    assert_true(has_atom(&w, "insist", ATOM_ABORTS_NULL, 0));
    assert_true(has_atom(&w, "fill", ATOM_LENGTH, 2));
    assert_false(has_atom(&w, "fill_less", ATOM_LENGTH, 2));
    close_world(&w);
}

// The argument of the one call of mark() in the function, and where it stands.
static uint32_t marked(const struct flow_function *f, uint32_t *block, uint32_t *at)
{
    for (uint32_t c = 0; c < f->n_calls; c++) {
        const struct ir_instr *i = &f->ir->instrs[f->calls[c].instr];
        if (!str_is(symbol_text(f->ir->refs[i->a].name), "mark"))
            continue;
        *at = f->calls[c].instr;
        *block = ir_block_of(f->ir, *at);
        return f->ir->operands[i->b];
    }
    fail_msg("no mark");
    return 0;
}

static void check_nonzero(const char *body, bool want)
{
    char text[1024];
    struct world w;
    uint32_t block, at;
    snprintf(text, sizeof text,
            "#include <stdlib.h>\nvoid mark(const void *p); void mark_not(void);\n"
            "struct s { struct s *next; int n; };\nvoid f(struct s *p, struct s *q) { %s }\n",
            body);
    open_text(&w, text);
    const struct flow_function *f = function(&w, "f");
    uint32_t v = marked(f, &block, &at);
    bool have = guard_nonzero(&w.flow, f, v, block, at);
    if (have != want)
        fail_msg("%s: expected %d", body, want);
    close_world(&w);
}

static void test_guards(void **state)
{
    (void)state;
    check_nonzero("mark(p);", false);
    check_nonzero("if (p) mark(p);", true);
    check_nonzero("if (!p) return; mark(p);", true);
    check_nonzero("if (!p) abort(); mark(p);", true);
    check_nonzero("if (!p) mark_not(); mark(p);", false);
    check_nonzero("if (p && q) mark(q);", true);
    check_nonzero("if (p || q) mark(q);", false);
    check_nonzero("if (!p || !q) return; mark(q);", true);
    check_nonzero("if (__builtin_expect(!!(p && q), 1)) mark(q);", true);
    check_nonzero("if (p->next) mark(p->next);", true);
    check_nonzero("if (p->next) { p->next = q; mark(p->next); }", false);
    check_nonzero("if (p->next) { p->n = 1; mark(p->next); }", true);
    check_nonzero("if (!p) p = calloc(1, 8); if (!p) return; mark(p);", true);
    check_nonzero("while (!p) p = q; mark(p);", true);
}

static void check_range(const char *body, int64_t low, int64_t high)
{
    char text[1024];
    struct world w;
    uint32_t block, at;
    snprintf(text, sizeof text,
            "void mark(int x);\nvoid f(int a, unsigned b, unsigned char c) { %s }\n", body);
    open_text(&w, text);
    const struct flow_function *f = function(&w, "f");
    uint32_t v = marked(f, &block, &at);
    struct interval i = guard_interval(&w.flow, f, v, block, at);
    if (i.low != low || i.high != high)
        fail_msg("%s: [%lld, %lld]", body, (long long)i.low, (long long)i.high);
    close_world(&w);
}

static void test_ranges(void **state)
{
    (void)state;
    check_range("mark(c);", 0, 255);
    check_range("mark(c & 15);", 0, 15);
    check_range("mark(c % 10);", 0, 9);
    check_range("mark(c + 1);", 1, 256);
    check_range("if (a >= 0 && a < 8) mark(a);", 0, 7);
    check_range("if (a < 0 || a > 8) return; mark(a);", 0, 8);
    check_range("if (c == 0) return; mark(c);", 1, 255);
    check_range("mark(c < 7 ? c : 7);", 0, 7);
    check_range("for (int i = 0; i < 4; i++) mark(i);", 0, 3);
    check_range("if (a == 5) mark(a);", 5, 5);
}

static const char outside[] =
        "#include <stdint.h>\n"
        "#include <string.h>\n"
        "#include <sys/socket.h>\n"
        "struct msg { uint8_t kind; uint8_t size; };\n"
        "struct state { int kept; int own; };\n"
        "static int pull(int fd, void *to, size_t n) { return (int)recv(fd, to, n, 0); }\n"
        "int handle(struct state *s, const struct msg *m) { s->kept = m->size; return s->kept; }\n"
        "int timer(struct state *s) { return s->kept; }\n"
        "int idle(struct state *s) { return s->own; }\n"
        "int loop(int fd, struct state *s) { struct msg m; if (pull(fd, &m, sizeof m) < 0) return "
        "0;\n"
        "    return handle(s, &m); }\n";

static void test_taint(void **state)
{
    struct world w;
    (void)state;
    open_text(&w, outside);
    const struct flow_function *handle = function(&w, "handle");
    assert_int_equal(trust_level(handle->params_in[TAINT_PARAMS + 1]), TRUST_NETWORK);
    assert_int_equal(trust_level(handle->params_in[TAINT_PARAMS]), TRUST_NONE);
    assert_int_equal(trust_level(function(&w, "timer")->summary.returns.value), TRUST_NETWORK);
    assert_false(trust_is_direct(function(&w, "timer")->summary.returns.value));
    assert_int_equal(trust_level(function(&w, "idle")->summary.returns.value), TRUST_NONE);
    assert_int_equal(handle->reach, TRUST_NETWORK);
    assert_int_equal(handle->hops, 2);
    assert_int_equal(w.flow.ways[handle->way].function, find(&w, "handle"));
    close_world(&w);
}

static void test_contract(void **state)
{
    (void)state;
    uint32_t at = 0;
    struct world w;
    open_text(&w,
            "#include <sys/socket.h>\nint f(int fd, char *p) { return (int)recv(fd, p, 4, 0); }\n");
    const struct contract *c = w.flow.externs[0].contract;
    const struct clause *o = contract_next(c, CLAUSE_OUTSIDE, &at);
    assert_non_null(o);
    assert_int_equal(o->args[0].param, 1);
    assert_int_equal(o->args[1].param, CLAUSE_RET);
    assert_true(str_is(o->args[2].text, "network"));
    assert_true(contract_has(c, CLAUSE_WRITES));
    assert_false(contract_has(c, CLAUSE_FREES));
    close_world(&w);
}

static int setup(void **state)
{
    (void)state;
    hash_init();
    intern_init();
    token_init();
    lex_init();
    pp_init();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_noreturn),
        cmocka_unit_test(test_pointers),
        cmocka_unit_test(test_nearest_definition),
        cmocka_unit_test(test_summaries),
        cmocka_unit_test(test_guards),
        cmocka_unit_test(test_ranges),
        cmocka_unit_test(test_taint),
        cmocka_unit_test(test_contract),
    };
    return cmocka_run_group_tests_name("flow", tests, setup, NULL);
}
