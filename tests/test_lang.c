// Units of the front end: literals, constant folding, type texts, the header memo.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pool.h"
#include "feed.h"

#include "source/lang/ast_print.h"
#include "source/lang/fold.h"
#include "source/lang/literal.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static struct feed feed;
static struct buf out;

static int set_up(void **state)
{
    (void)state;
    feed_init(&feed);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    buf_free(&out);
    feed_free(&feed);
    return 0;
}

static void number_types(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint64_t value;
        enum type_kind kind;
    } rows[] = {
        { "0", 0, TYPE_INT },
        { "017", 15, TYPE_INT },
        { "0xFf", 255, TYPE_INT },
        { "0b101", 5, TYPE_INT },
        { "2147483647", 2147483647, TYPE_INT },
        { "2147483648", 2147483648u, TYPE_LONG },
        { "0x80000000", 2147483648u, TYPE_UINT },
        { "4294967295u", 4294967295u, TYPE_UINT },
        { "1UL", 1, TYPE_ULONG },
        { "1LLU", 1, TYPE_ULLONG },
        { "0xffffffffffffffff", UINT64_MAX, TYPE_ULONG },
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct number n = literal_number(str_of(rows[i].text));
        assert_int_equal(n.value, rows[i].value);
        assert_int_equal(n.type->kind, rows[i].kind);
        assert_true(n.valid);
    }
    assert_int_equal(literal_number(STR("1.5")).type->kind, TYPE_DOUBLE);
    assert_int_equal(literal_number(STR("1e3f")).type->kind, TYPE_FLOAT);
    assert_int_equal(literal_number(STR("0x1p3L")).type->kind, TYPE_LDOUBLE);
    assert_false(literal_number(STR("0xzz")).valid);
    assert_false(literal_number(STR("12abc")).valid);
}

static void characters(void **state)
{
    (void)state;
    assert_int_equal(literal_char(STR("'a'")).value, 'a');
    assert_int_equal(literal_char(STR("'\\n'")).value, '\n');
    assert_int_equal((int64_t)literal_char(STR("'\\xff'")).value, -1);
    assert_int_equal(literal_char(STR("'\\0'")).value, 0);
    assert_int_equal(literal_char(STR("'ab'")).value, 'a' << 8 | 'b');
    assert_int_equal(literal_char(STR("L'\xc3\xa4'")).value, 0xe4);
    assert_false(literal_char(STR("''")).valid);
}

static void strings(void **state)
{
    (void)state;
    struct arena a = { 0 };
    struct ptok t[2] = { { .kind = TOK_STRING, .symbol = intern(STR("\"a\\x41\\101\"")) },
        { .kind = TOK_STRING, .symbol = intern(STR("\"\\u00e4\"")) } };
    struct literal_string s = literal_strings(&a, t, 2);
    assert_int_equal(s.n_bytes, 5);
    assert_memory_equal(s.bytes, "aAA\xc3\xa4", 6);
    t[1].symbol = intern(STR("L\"b\""));
    s = literal_strings(&a, t, 2);
    assert_int_equal(s.n_bytes, 16);
    assert_int_equal(s.element->kind, TYPE_INT);
    arena_release(&a);
}

static struct ir_global *see_global(const struct decl *d, uint32_t source, struct arena *keep)
{
    (void)source;
    (void)keep;
    int64_t value = 0;
    assert_true(fold(d->init, &value));
    buf_printf(&out, "%s=%lld ", symbol_text(d->name).ptr, (long long)value);
    return NULL;
}

static const char *folded(const char *text)
{
    static const struct parse_sink sink = { NULL, see_global };
    struct parser *p = parser_new(&sink, NULL);
    out.len = 0;
    buf_add_text(&out, "");
    parse_unit(p, feed_text(&feed, str_of(text)));
    parser_free(p);
    return out.ptr;
}

static void folding(void **state)
{
    (void)state;
    assert_string_equal(folded("int a = 3 + 4 * 2 - 1;"), "a=10 ");
    assert_string_equal(
            folded("long a = -1 < 0u, b = -1 >> 1, c = ~0u;"), "a=0 b=-1 c=4294967295 ");
    assert_string_equal(folded("char a = 300; unsigned char b = -1;"), "a=44 b=255 ");
    assert_string_equal(
            folded("int a = 1 ? 2 : 1 / 0, b = 0 && 1 / 0, c = 1 || 1 / 0;"), "a=2 b=0 c=1 ");
    assert_string_equal(
            folded("enum e { A, B = 7, C }; int a = C, b = sizeof(enum e);"), "a=8 b=4 ");
    assert_string_equal(
            folded("struct s { char c; int i[3]; }; long a = sizeof(struct s), b = "
                   "__builtin_offsetof(struct s, i[2]), c = (long)&((struct s *)0)->i[1];"),
            "a=16 b=12 c=8 ");
    assert_string_equal(folded("int a = (int)2.5 + (int)(1.5 * 4);"), "a=8 ");
    assert_string_equal(folded("int a = _Alignof(long), b = sizeof(char[3 + 4]);"), "a=8 b=7 ");
    assert_string_equal(
            folded("long a = 0x7fffffff + 1; int b = sizeof \"abc\";"), "a=-2147483648 b=4 ");
}

static size_t functions;

static struct ir_function *count_function(
        const struct function_ast *f, struct arena *scratch, struct arena *keep)
{
    (void)f;
    (void)scratch;
    (void)keep;
    functions++;
    return NULL;
}

// A header is parsed once while what it reads stays the same.
static void header_memo(void **state)
{
    (void)state;
    static const struct parse_sink sink = { count_function, NULL };
    struct parser *p = parser_new(&sink, NULL);
    struct effect *base = feed_text(&feed, STR("typedef unsigned u32; struct a { u32 x; };"));
    feed_child(&feed, "\"base.h\"", base);
    struct effect *h =
            feed_text(&feed, STR("#include \"base.h\"\nstruct b { struct a a; struct c *c; };\n"
                                 "static inline u32 get(struct b *b) { return b->a.x; }"));
    feed_child(&feed, "\"h.h\"", h);
    struct effect *use =
            feed_text(&feed, STR("#include \"h.h\"\nint f(struct b *b) { return get(b); }"));
    struct effect *with_c = feed_text(&feed,
            STR("struct c { int v; };\n#include \"h.h\"\nint f(struct b *b) { return b->c->v; }"));
    struct effect *declared = feed_text(&feed, STR("int get(int);\n#include \"h.h\"\n"));
    struct effect *weak = feed_text(
            &feed, STR("int get(int) __attribute__((weak));\n#include \"h.h\"\n"));
    const struct parsed *first = parse_unit(p, use)->children[0];
    assert_int_equal(functions, 2);
    assert_ptr_equal(first, parse_unit(p, use)->children[0]);
    assert_int_equal(functions, 3);
    struct parsed *third = parse_unit(p, with_c); // h.h only points to struct c
    assert_ptr_equal(first, third->children[0]);
    assert_int_equal(third->n_losses, 0);
    assert_ptr_equal(first, parse_unit(p, declared)->children[0]); // h.h's own declaration takes nothing from it
    const struct parsed *fourth = parse_unit(p, weak)->children[0]; // that it is weak stays true
    assert_ptr_not_equal(first, fourth);
    assert_ptr_equal(first->children[0], fourth->children[0]);
    parser_free(p);
}

static struct parsed *parse_text(struct parser *p, const char *text)
{
    return parse_unit(p, feed_text(&feed, str_of(text)));
}

static void nest_deeply(void *context, size_t worker, size_t index)
{
    (void)context;
    (void)worker;
    (void)index;
    static const char *const open[] = { "(", "{", "[", "a(", "-", "!", "*", "({", "if(a)",
        "a?b:", "a=", "struct{", "int(*", "(int)", "sizeof ", "a+", "a.", "do ",
        "case 1:", "x:", "else ", "for(;;)", "_Generic(a,int:", "a,", "a[1]", "enum{", "typeof(",
        "\n#if X\n", "=", "{.a=" };
    struct parser *p = parser_new(NULL, NULL);
    for (size_t i = 0; i < ARRAY_LEN(open); i++) {
        struct buf b = { 0 };
        buf_add_text(&b, "int f(int a) { ");
        for (int n = 0; n < 20000; n++)
            buf_add_text(&b, open[i]);
        buf_add_text(&b, ";\n}\nint g(void) { return 1; }\nint x = ");
        for (int n = 0; n < 20000; n++)
            buf_add_text(&b, open[i]);
        buf_add_byte(&b, ';');
        parse_text(p, b.ptr);
        buf_free(&b);
    }
    parser_free(p);
}

// On a thread of the pool, as in the program: our caps are made for its stack, sanitizers' frames included.
static void hostile_depth(void **state)
{
    (void)state;
    struct pool *pool = pool_new(1);
    pool_for(pool, 1, nest_deeply, NULL);
    pool_free(pool);
}

static void type_counts(void **state)
{
    (void)state;
    struct parser *p = parser_new(NULL, NULL);
    struct parsed *v =
            parse_text(p, "struct a { int x; }; typedef struct a a_t; a_t x; b_t *y; enum e z;"
                          "int f(struct c *c, struct d *d) { return c && d->x; }");
    assert_int_equal(v->types_named, 6); // a, a_t, b_t, e, c, d
    assert_int_equal(v->n_type_gaps, 4);
    assert_int_equal(v->type_gaps[0].tag, 0); // b_t: nothing is known
    assert_true(str_is(symbol_text(v->type_gaps[2].tag), "c"));
    assert_int_equal(v->n_tags_needed, 2); // e has a size, d a member
    assert_true(str_is(symbol_text(v->tags_needed[1]), "d"));
    parser_free(p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(number_types),
        cmocka_unit_test(characters),
        cmocka_unit_test(strings),
        cmocka_unit_test(folding),
        cmocka_unit_test(header_memo),
        cmocka_unit_test(hostile_depth),
        cmocka_unit_test(type_counts),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
