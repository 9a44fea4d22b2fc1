// Lowering of trees built by hand: shapes that no reasonable source file has (very long chains,
// irreducible graphs), SSA against a simulation, and the graph algorithms against naive ones.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "ir_eval.h"
#include "source/ir/graph.h"

static struct arena tree, keep, scratch;
static struct decl variables[4]; // a, b: parameters; x, y: locals
static struct decl *locals[] = { &variables[0], &variables[1], &variables[2], &variables[3] };

static struct expr *node(enum expr_op op, struct expr *a, struct expr *b)
{
    struct expr *e = arena_new(&tree, struct expr);
    e->op = (uint8_t)op;
    e->where = 1;
    e->type = &type_int;
    e->a = a;
    e->b = b;
    return e;
}

static struct expr *number(int64_t value)
{
    struct expr *e = node(EXPR_INTEGER, NULL, NULL);
    e->value = value;
    return e;
}

static struct expr *name(unsigned variable)
{
    struct expr *e = node(EXPR_NAME, NULL, NULL);
    e->decl = &variables[variable];
    return e;
}

static struct stmt *stmt(enum stmt_kind kind, struct expr *e, struct stmt *next)
{
    struct stmt *s = arena_new(&tree, struct stmt);
    s->kind = (uint8_t)kind;
    s->where = 1;
    s->expr = e;
    s->next = next;
    return s;
}

static struct stmt *assign(unsigned variable, struct expr *value, struct stmt *next)
{
    return stmt(STMT_EXPR, node(EXPR_ASSIGN, name(variable), value), next);
}

static struct stmt *give(unsigned variable)
{
    return stmt(STMT_RETURN, name(variable), NULL);
}

static struct ir_function *lower(struct stmt *body)
{
    static struct type type = { .kind = TYPE_FUNCTION, .base = &type_int };
    static struct decl decl = { .kind = DECL_FUNCTION, .type = &type };
    decl.name = intern_text("f");
    for (unsigned i = 0; i < 4; i++) {
        variables[i] = (struct decl){ .kind = i < 2 ? DECL_PARAMETER : DECL_VARIABLE, .index = i };
        variables[i].flags = DECL_LOCAL;
        variables[i].type = &type_int;
        variables[i].name = intern((struct str){ &"abxy"[i], 1 });
    }
    struct stmt *block = stmt(STMT_BLOCK, NULL, NULL);
    block->body = body;
    struct function_ast ast = { .decl = &decl, .params = locals, .n_params = 2, .locals = locals };
    ast.n_locals = 4;
    ast.body = block;
    ast.from = 1;
    ast.to = 2;
    struct ir_function *f = ir_lower(&ast, &scratch, &keep);
    const char *wrong = ir_validate(f);
    if (wrong)
        fail_msg("%s", wrong);
    return f;
}

static int64_t run(struct ir_function *f, int64_t a, int64_t b)
{
    struct eval e = { .steps_left = 100000000 };
    int64_t result = eval_call(&e, f, (int64_t[]){ a, b }, 2);
    if (e.trouble)
        fail_msg("%s", e.trouble);
    eval_free(&e);
    return result;
}

static int reset(void **state)
{
    (void)state;
    arena_reset(&tree);
    arena_reset(&keep);
    arena_reset(&scratch);
    return 0;
}

static void long_sum(void **state)
{
    (void)state;
    struct expr *sum = name(0);
    for (int i = 0; i < 100000; i++)
        sum = node(EXPR_ADD, sum, i % 2 ? number(i) : name(1));
    struct ir_function *f = lower(stmt(STMT_RETURN, sum, NULL));
    int64_t odd = 50000LL * 50000;
    assert_int_equal(run(f, 3, 1), (int32_t)(3 + 50000 + odd));
}

static void long_and(void **state)
{
    (void)state;
    struct expr *all = name(0);
    for (int i = 0; i < 50000; i++)
        all = node(EXPR_ANDAND, all, name(1));
    struct ir_function *f = lower(stmt(STMT_RETURN, all, NULL));
    assert_int_equal(run(f, 1, 1), 1);
    assert_int_equal(run(f, 1, 0), 0);
}

static void long_else_if(void **state)
{
    (void)state;
    struct stmt *chain = assign(2, number(-1), NULL);
    for (int i = 10000; i-- > 0;) {
        struct stmt *s = stmt(STMT_IF, node(EXPR_EQ, name(0), number(i)), NULL);
        s->body = assign(2, number(i * 2), NULL);
        s->otherwise = chain;
        chain = s;
    }
    chain->next = give(2);
    struct ir_function *f = lower(chain);
    assert_int_equal(run(f, 9999, 0), 19998);
    assert_int_equal(run(f, 10000, 0), -1);
}

static void many_ifs(void **state)
{
    (void)state;
    struct stmt *list = stmt(STMT_RETURN, node(EXPR_ADD, name(2), name(3)), NULL);
    for (int i = 20000; i-- > 0;) {
        struct stmt *s = stmt(STMT_IF, node(EXPR_GT, name(0), number(i)), list);
        s->body = assign(2, node(EXPR_ADD, name(2), number(1)), NULL);
        list = s;
    }
    struct ir_function *f = lower(assign(2, number(0), assign(3, name(1), list)));
    assert_int_equal(run(f, 777, 5), 782);
}

static void large_switch(void **state)
{
    (void)state;
    enum { CASES = 70000 };
    struct stmt *list = NULL, *s = stmt(STMT_SWITCH, name(0), give(2));
    for (int i = CASES; i-- > 0;) {
        struct stmt *label = stmt(STMT_CASE, NULL, stmt(STMT_BREAK, NULL, list));
        label->value = label->high = i;
        label->body = assign(2, number(i + 1), NULL);
        list = label;
    }
    s->body = stmt(STMT_BLOCK, NULL, NULL);
    s->body->body = list;
    struct ir_function *f = lower(assign(2, number(0), s));
    assert_int_equal(run(f, CASES - 1, 0), CASES);
    assert_int_equal(run(f, CASES, 0), 0);
}

static void many_case_labels(void **state)
{
    (void)state;
    struct stmt *label = assign(2, number(7), NULL), *s = stmt(STMT_SWITCH, name(0), give(2));
    for (int i = 0; i < 50000; i++) {
        struct stmt *next = stmt(STMT_CASE, NULL, NULL);
        next->value = next->high = i;
        next->body = label;
        label = next;
    }
    s->body = label;
    struct ir_function *f = lower(assign(2, number(0), s));
    assert_int_equal(f->n_blocks, 3);
    assert_int_equal(run(f, 49999, 0), 7);
    assert_int_equal(run(f, -1, 0), 0);
}

static void deep_expression(void **state)
{
    (void)state;
    struct expr *e = name(0);
    for (int i = 0; i < 100000; i++)
        e = node(EXPR_NEGATE, e, NULL);
    lower(stmt(STMT_RETURN, e, NULL)); // becomes UNKNOWN somewhere, and the stack holds
}

// --- random graphs of gotos

enum { NODES = 14, ROUNDS = 300, GRAPH_ROUNDS = 30 };

struct program { // node i: v[op.to] = v[op.from] + op.add; if (v[test] & 1) goto yes; else goto no
    struct {
        unsigned to, from, test;
        int add;
        unsigned yes, no; // NODES: return x
    } nodes[NODES];
};

static uint32_t random_state = 1;

static unsigned random_below(unsigned n)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state % n;
}

static symbol label_name(unsigned i)
{
    char text[8];
    snprintf(text, sizeof text, "L%u", i);
    return intern_text(text);
}

static struct stmt *go(unsigned to)
{
    struct stmt *s = stmt(STMT_GOTO, NULL, NULL);
    s->label = label_name(to);
    return s;
}

static struct stmt *build(const struct program *p)
{
    struct stmt *last = stmt(STMT_LABEL, NULL, NULL);
    last->label = label_name(NODES);
    last->body = give(2);
    struct stmt *list = last;
    for (unsigned i = NODES; i-- > 0;) {
        struct stmt *branch =
                stmt(STMT_IF, node(EXPR_AND, name(p->nodes[i].test), number(1)), list);
        branch->body = go(p->nodes[i].yes);
        branch->otherwise = go(p->nodes[i].no);
        struct stmt *label = stmt(STMT_LABEL, NULL, branch);
        label->label = label_name(i);
        label->body = assign(p->nodes[i].to,
                node(EXPR_ADD, name(p->nodes[i].from), number(p->nodes[i].add)), NULL);
        list = label;
    }
    return assign(2, number(0), assign(3, number(1), list));
}

static bool simulate(const struct program *p, int32_t a, int32_t b, int32_t *result)
{
    uint32_t v[4] = { (uint32_t)a, (uint32_t)b, 0, 1 };
    unsigned at = 0;
    for (int steps = 0; at < NODES; steps++) {
        if (steps > 1000)
            return false;
        v[p->nodes[at].to] = v[p->nodes[at].from] + (uint32_t)p->nodes[at].add;
        at = v[p->nodes[at].test] & 1 ? p->nodes[at].yes : p->nodes[at].no;
    }
    *result = (int32_t)v[2];
    return true;
}

static bool reaches(const struct ir_function *f, uint32_t from, uint32_t to, uint32_t without)
{
    bool seen[256] = { false };
    uint32_t stack[256], depth = 0;
    if (from == without)
        return false;
    stack[depth++] = from;
    seen[from] = true;
    while (depth) {
        uint32_t b = stack[--depth];
        if (b == to)
            return true;
        for (uint32_t s = 0; s < f->n_blocks; s++) {
            bool edge = false;
            for (uint32_t k = 0; k < f->blocks[s].n_preds; k++)
                edge |= f->preds[f->blocks[s].first_pred + k] == b;
            if (edge && !seen[s] && s != without) {
                seen[s] = true;
                stack[depth++] = s;
            }
        }
    }
    return false;
}

static void check_dominators(const struct ir_function *f)
{
    struct ir_dom d = ir_dominators(f, &scratch);
    for (uint32_t a = 0; a < f->n_blocks; a++)
        for (uint32_t b = 0; b < f->n_blocks; b++)
            assert_int_equal(ir_dominates(&d, a, b), a == b || !reaches(f, 0, b, a));
}

static void random_gotos(void **state)
{
    for (int round = 0; round < ROUNDS; round++) {
        struct program p;
        for (unsigned i = 0; i < NODES; i++) {
            p.nodes[i].to = random_below(4);
            p.nodes[i].from = random_below(4);
            p.nodes[i].test = random_below(4);
            p.nodes[i].add = (int)random_below(7) - 3;
            p.nodes[i].yes = random_below(NODES + 1);
            p.nodes[i].no = random_below(3) ? i + 1 : random_below(NODES + 1);
        }
        struct ir_function *f = lower(build(&p));
        if (round < GRAPH_ROUNDS)
            check_dominators(f);
        for (int32_t a = -2; a < 3; a++) {
            int32_t expected;
            if (simulate(&p, a, a * 3, &expected))
                assert_int_equal(run(f, a, a * 3), expected);
        }
        reset(state);
    }
}

int main(void)
{
    intern_init();
    token_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(long_sum, reset),
        cmocka_unit_test_setup(long_and, reset),
        cmocka_unit_test_setup(long_else_if, reset),
        cmocka_unit_test_setup(many_ifs, reset),
        cmocka_unit_test_setup(large_switch, reset),
        cmocka_unit_test_setup(many_case_labels, reset),
        cmocka_unit_test_setup(deep_expression, reset),
        cmocka_unit_test_setup(random_gotos, reset),
    };
    int failed = cmocka_run_group_tests_name("ir", tests, NULL, NULL);
    arena_release(&tree);
    arena_release(&keep);
    arena_release(&scratch);
    return failed;
}
