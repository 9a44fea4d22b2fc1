// GNU builtins: those with a grammar of their own, and the functions that the compiler types by
// rule.
//
//   __builtin_va_arg '(' expression ',' type_name ')'
//   __builtin_offsetof '(' type_name ',' NAME ('.' NAME | '[' expression ']')* ')'
//   __builtin_choose_expr '(' constant ',' expression ',' expression ')'
//   __builtin_types_compatible_p '(' type_name ',' type_name ')'
//
// `__builtin_memcpy` and its kin become calls of memcpy; __builtin_expect is its first argument.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

#include <pthread.h>

// Results: v void, i int, u unsigned, l long, z unsigned long, p void *, c char *, d double, f
// float, e long double, b bool, h unsigned short, * what the first argument points to, 1 the first
// argument itself.
static const struct rule {
    const char *name; // behind __builtin_, __sync_ or __atomic_
    char result;
    bool noreturn;
} builtins[] = {
    // clang-format off
    { "unreachable", 'v', true }, { "trap", 'v', true }, { "expect", '1', false },
    { "expect_with_probability", '1', false }, { "assume_aligned", 'p', false },
    { "va_start", 'v', false }, { "va_end", 'v', false }, { "va_copy", 'v', false },
    { "prefetch", 'v', false }, { "object_size", 'z', false },
    { "dynamic_object_size", 'z', false }, { "bswap16", 'h', false }, { "bswap32", 'u', false },
    { "bswap64", 'z', false }, { "alloca", 'p', false }, { "alloca_with_align", 'p', false },
    { "return_address", 'p', false }, { "frame_address", 'p', false },
    { "extract_return_addr", 'p', false },
    { "inf", 'd', false }, { "inff", 'f', false }, { "infl", 'e', false },
    { "huge_val", 'd', false }, { "huge_valf", 'f', false }, { "huge_vall", 'e', false },
    { "nan", 'd', false }, { "nanf", 'f', false }, { "nanl", 'e', false },
    { "nans", 'd', false }, { "nansf", 'f', false },
    { "add_overflow", 'b', false }, { "sub_overflow", 'b', false },
    { "mul_overflow", 'b', false }, { "add_overflow_p", 'b', false },
    { "sub_overflow_p", 'b', false }, { "mul_overflow_p", 'b', false },
    { "sadd_overflow", 'b', false }, { "saddl_overflow", 'b', false },
    { "saddll_overflow", 'b', false }, { "ssub_overflow", 'b', false },
    { "ssubl_overflow", 'b', false }, { "ssubll_overflow", 'b', false },
    { "smul_overflow", 'b', false }, { "smull_overflow", 'b', false },
    { "smulll_overflow", 'b', false }, { "uadd_overflow", 'b', false },
    { "uaddl_overflow", 'b', false }, { "uaddll_overflow", 'b', false },
    { "usub_overflow", 'b', false }, { "usubl_overflow", 'b', false },
    { "usubll_overflow", 'b', false }, { "umul_overflow", 'b', false },
    { "umull_overflow", 'b', false }, { "umulll_overflow", 'b', false },
    { "speculation_safe_value", '1', false }, { "__clear_cache", 'v', false },
    // library functions by another name
    { "abort", 'v', true }, { "exit", 'v', true }, { "_exit", 'v', true },
    { "memcpy", 'p', false }, { "memmove", 'p', false }, { "memset", 'p', false },
    { "mempcpy", 'p', false }, { "memchr", 'p', false }, { "malloc", 'p', false },
    { "calloc", 'p', false }, { "realloc", 'p', false }, { "free", 'v', false },
    { "strlen", 'z', false }, { "strnlen", 'z', false }, { "strcspn", 'z', false },
    { "strspn", 'z', false }, { "strcpy", 'c', false }, { "strncpy", 'c', false },
    { "stpcpy", 'c', false }, { "stpncpy", 'c', false }, { "strcat", 'c', false },
    { "strncat", 'c', false }, { "strchr", 'c', false }, { "strrchr", 'c', false },
    { "strstr", 'c', false }, { "strpbrk", 'c', false }, { "strdup", 'c', false },
    { "strndup", 'c', false }, { "index", 'c', false },
    { "labs", 'l', false }, { "llabs", 'l', false },
    { "fabs", 'd', false }, { "fabsf", 'f', false }, { "fabsl", 'e', false },
    { "sqrt", 'd', false }, { "floor", 'd', false }, { "ceil", 'd', false },
    { "copysign", 'd', false }, { "copysignf", 'f', false }, { "copysignl", 'e', false },
    { "fmax", 'd', false }, { "fmin", 'd', false }, { "pow", 'd', false },
    // __sync_
    { "synchronize", 'v', false }, { "lock_release", 'v', false },
    { "bool_compare_and_swap", 'b', false }, { "val_compare_and_swap", '*', false },
    { "lock_test_and_set", '*', false },
    // __atomic_
    { "load", 'v', false }, { "store", 'v', false }, { "store_n", 'v', false },
    { "exchange", 'v', false }, { "load_n", '*', false }, { "exchange_n", '*', false },
    { "compare_exchange", 'b', false }, { "compare_exchange_n", 'b', false },
    { "test_and_set", 'b', false }, { "clear", 'v', false }, { "thread_fence", 'v', false },
    { "signal_fence", 'v', false }, { "always_lock_free", 'b', false },
    { "is_lock_free", 'b', false },
    // clang-format on
};

static struct str without_prefix(struct str s)
{
    static const char *const prefixes[] = { "__builtin_", "__sync_", "__atomic_" };
    for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
        if (str_starts(s, prefixes[i]))
            return str_from(s, strlen(prefixes[i]));
    return (struct str){ 0 };
}

bool builtin_is_known(struct parser *p, const struct ptok *name)
{
    (void)p;
    struct str s = symbol_text(name->symbol);
    return s.len > 7 && s.ptr[0] == '_' && s.ptr[1] == '_' && without_prefix(s).len;
}

static char builtin_result(struct str full, bool *noreturn)
{
    struct str s = without_prefix(full);
    *noreturn = false;
    for (size_t i = 0; i < ARRAY_LEN(builtins); i++) {
        if (str_is(s, builtins[i].name)) {
            *noreturn = builtins[i].noreturn;
            return builtins[i].result;
        }
    }
    if (!str_starts(full, "__builtin_")) // fetch_and_add, add_and_fetch, fetch_add, add_fetch
        return '*';
    return str_ends(s, "_chk") ? '?' : 'i';
}

static const struct type *result_type(struct parser *p, char c, struct expr **args, uint32_t n)
{
    switch (c) {
    case 'v':
        return &type_void;
    case 'u':
        return &type_uint;
    case 'l':
        return &type_long;
    case 'z':
        return &type_ulong;
    case 'h':
        return &type_ushort;
    case 'b':
        return &type_bool;
    case 'd':
        return &type_double;
    case 'f':
        return &type_float;
    case 'e':
        return &type_ldouble;
    case 'p':
        return parse_pointer_to(p, &type_void);
    case 'c':
        return parse_pointer_to(p, &type_char);
    case '*': {
        const struct type *t = n ? args[0]->type : &type_unknown;
        return t->kind == TYPE_POINTER || t->kind == TYPE_ARRAY ? t->base : &type_unknown;
    }
    case '?':
        return &type_unknown;
    default:
        return &type_int;
    }
}

static struct decl *function_decl(struct parser *p, const struct ptok *at, symbol name,
        const struct type *result, bool noreturn)
{
    struct type *t = arena_new(&p->keep, struct type);
    *t = (struct type){ .kind = TYPE_FUNCTION, .variadic = 2, .align = 1, .base = result };
    struct decl *d = arena_new(&p->keep, struct decl);
    d->kind = DECL_FUNCTION;
    d->flags = noreturn ? DECL_EXTERN | DECL_NORETURN : DECL_EXTERN;
    d->name = name;
    d->where = parse_place(p, at);
    d->type = t;
    return d;
}

// The library function behind __builtin_memcpy or __builtin___memcpy_chk, when it is declared.
static struct decl *library_decl(struct parser *p, struct str full)
{
    if (!str_starts(full, "__builtin_"))
        return NULL;
    struct str s = without_prefix(full);
    if (str_starts(s, "__") && str_ends(s, "_chk"))
        return NULL;
    struct decl *d = (struct decl *)scope_lookup(&p->scope, NAME_ORDINARY, intern(s));
    return d && d->kind == DECL_FUNCTION && !(d->flags & DECL_IMPLICIT) ? d : NULL;
}

struct decl *builtin_decl(struct parser *p, const struct ptok *name)
{
    if (!builtin_is_known(p, name))
        return NULL;
    struct str full = symbol_text(name->symbol);
    struct decl *d = library_decl(p, full);
    if (d)
        return d;
    bool noreturn;
    char c = builtin_result(full, &noreturn);
    return function_decl(p, name, name->symbol, result_type(p, c, NULL, 0), noreturn);
}

struct arguments {
    struct expr **items;
    uint32_t n, room;
};

static void add_argument(struct parser *p, struct arguments *as, struct expr *e)
{
    if (as->n == as->room) {
        uint32_t room = as->room ? as->room * 2 : 4;
        struct expr **more = arena_array(&p->scratch, struct expr *, room);
        if (as->n)
            memcpy(more, as->items, as->n * sizeof *more);
        as->items = more;
        as->room = room;
    }
    as->items[as->n++] = e;
}

static void arguments(struct parser *p, struct arguments *as)
{
    unsigned height = 1;
    p->t++;
    while (!at(p, TOK_RPAREN) && !p->failed) {
        if (starts_type_name(p, p->t, false)) {
            struct expr *e = expr_unknown(p, p->t);
            e->type = type_name(p);
            add_argument(p, as, e);
        } else {
            add_argument(p, as, assignment_expression(p));
        }
        height = p->height > height ? p->height : height;
        if (!accept(p, TOK_COMMA))
            break;
    }
    expect(p, TOK_RPAREN, "expected ')' after the arguments");
    p->height = height + 1;
}

static bool is_library(struct str s)
{
    bool library = false;
    for (size_t i = 0; i < ARRAY_LEN(builtins); i++) {
        library |= strcmp(builtins[i].name, "abort") == 0;
        if (strcmp(builtins[i].name, "synchronize") == 0)
            return false;
        if (library && str_is(s, builtins[i].name))
            return true;
    }
    return false;
}

// At the name of a builtin that '(' follows.
struct expr *builtin_call(struct parser *p, const struct ptok *name)
{
    struct str full = symbol_text(name->symbol);
    struct arguments as = { 0 };
    p->t++;
    arguments(p, &as);
    int64_t value;
    if (str_is(full, "__builtin_constant_p"))
        return expr_integer(p, name, &type_int, as.n && fold(expr_value(p, as.items[0]), &value));
    bool noreturn;
    char c = builtin_result(full, &noreturn);
    if (c == '1' && as.n)
        return str_starts(full, "__builtin_expect") ? expr_convert(p, as.items[0], &type_long)
                                                    : expr_value(p, as.items[0]);
    struct decl *d = library_decl(p, full);
    if (!d) {
        struct str s = without_prefix(full);
        symbol called = str_starts(full, "__builtin_") && is_library(s) ? intern(s) : name->symbol;
        d = function_decl(p, name, called, result_type(p, c, as.items, as.n), noreturn);
    }
    return expr_call(p, name, expr_name(p, name, d), as.items, as.n);
}

// '(' assignment_expression ',' type_name ')'
static struct expr *va_arg_expression(struct parser *p, const struct ptok *tok)
{
    struct expr *a = assignment_expression(p);
    expect(p, TOK_COMMA, "expected ',' in va_arg");
    struct expr *e = expr_new(p, EXPR_VA_ARG, tok, type_name(p));
    e->a = a;
    return e;
}

struct place_in { // of a member designator
    const struct type *type;
    uint64_t offset;
    bool known;
    struct expr *index; // bytes that are not constant
};

static void offset_member(struct parser *p, struct place_in *at_, const struct ptok *name)
{
    uint64_t offset = 0;
    at_->type = parse_complete(p, at_->type);
    const struct field *f = type_field(at_->type, name->symbol, &offset);
    if (!f || (at_->type->flags & TYPE_GUESSED))
        at_->known = false;
    at_->type = f ? f->type : &type_unknown;
    at_->offset += offset;
}

static void offset_index(struct parser *p, struct place_in *at_)
{
    const struct ptok *tok = p->t++;
    int64_t i = 0;
    struct expr *e = expr_value(p, expression(p));
    expect(p, TOK_RBRACKET, "expected ']' in offsetof");
    at_->type = at_->type->kind == TYPE_ARRAY ? at_->type->base : &type_unknown;
    if (fold(e, &i)) {
        at_->offset += (uint64_t)i * at_->type->size;
        return;
    }
    struct expr *size = expr_integer(p, tok, &type_ulong, (int64_t)at_->type->size);
    struct expr *bytes = expr_binary(p, EXPR_MUL, tok, e, size);
    at_->index = at_->index ? expr_binary(p, EXPR_ADD, tok, at_->index, bytes) : bytes;
}

static struct expr *offsetof_expression(struct parser *p, const struct ptok *tok)
{
    struct place_in at_ = { .type = type_name(p), .known = true };
    expect(p, TOK_COMMA, "expected ',' in offsetof");
    do {
        if (at(p, TOK_NAME) || p->t->kind >= TOK_FIRST_KEYWORD)
            offset_member(p, &at_, p->t++);
        else if (at(p, TOK_LBRACKET))
            offset_index(p, &at_);
        else
            break;
    } while (at(p, TOK_LBRACKET) || accept(p, TOK_DOT) || accept(p, TOK_ARROW));
    p->height = 3;
    if (!at_.known) {
        struct expr *e = expr_unknown(p, tok);
        e->type = &type_ulong;
        return e;
    }
    struct expr *e = expr_integer(p, tok, &type_ulong, (int64_t)at_.offset);
    return at_.index ? expr_binary(p, EXPR_ADD, tok, e, at_.index) : e;
}

static struct expr *choose_expression(struct parser *p)
{
    int64_t which;
    constant_expression(p, &which);
    expect(p, TOK_COMMA, "expected ',' in __builtin_choose_expr");
    struct expr *a = assignment_expression(p);
    expect(p, TOK_COMMA, "expected ',' in __builtin_choose_expr");
    struct expr *b = assignment_expression(p);
    return which ? a : b;
}

static struct expr *types_compatible(struct parser *p, const struct ptok *tok)
{
    const struct type *a = type_name(p);
    expect(p, TOK_COMMA, "expected ',' in __builtin_types_compatible_p");
    const struct type *b = type_name(p);
    return expr_integer(p, tok, &type_int, a->kind == b->kind && type_same(a, b));
}

struct expr *builtin_expression(struct parser *p)
{
    const struct ptok *tok = p->t++;
    if (!expect(p, TOK_LPAREN, "expected '(' after a builtin"))
        return expr_unknown(p, tok);
    struct expr *e;
    switch (tok->kind) {
    case TOK_BUILTIN_VA_ARG:
        e = va_arg_expression(p, tok);
        break;
    case TOK_BUILTIN_OFFSETOF:
        e = offsetof_expression(p, tok);
        break;
    case TOK_BUILTIN_CHOOSE_EXPR:
        e = choose_expression(p);
        break;
    default:
        e = types_compatible(p, tok);
        break;
    }
    expect(p, TOK_RPAREN, "expected ')' after a builtin");
    return e;
}

// Types that the compiler declares itself. Every unit of every thread binds the same objects.
static struct field va_list_fields[4];
static struct record va_list_record = { .fields = va_list_fields, .n_fields = 4 };
static const struct type va_list_tag = {
    .kind = TYPE_STRUCT, .align = 8, .size = 24, .record = &va_list_record
};
static const struct type va_list_type = {
    .kind = TYPE_ARRAY, .align = 8, .size = 24, .base = &va_list_tag, .count = 1
};
static const struct type void_pointer = {
    .kind = TYPE_POINTER, .align = 8, .size = 8, .base = &type_void
};

static struct {
    const char *name;
    const struct type *type;
    struct decl decl;
} own_types[] = {
    { .name = "__builtin_va_list", .type = &va_list_type },
    { .name = "__int128_t", .type = &type_int128 },
    { .name = "__uint128_t", .type = &type_uint128 },
    { .name = "_Float16", .type = &type_float },
    { .name = "_Float32", .type = &type_float },
    { .name = "_Float64", .type = &type_double },
    { .name = "_Float32x", .type = &type_double },
    { .name = "_Float64x", .type = &type_ldouble },
    { .name = "_Decimal32", .type = &type_float },
    { .name = "_Decimal64", .type = &type_double },
    { .name = "_Decimal128", .type = &type_ldouble },
};

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_own_types(void)
{
    static const char *const names[] = { "gp_offset", "fp_offset", "overflow_arg_area",
        "reg_save_area" };
    for (uint32_t i = 0; i < 4; i++) {
        va_list_fields[i].name = intern_text(names[i]);
        va_list_fields[i].type = i < 2 ? &type_uint : &void_pointer;
        va_list_fields[i].offset = i < 2 ? i * 4u : i * 8u - 8u;
    }
    va_list_record.tag = intern_text("__va_list_tag");
    for (size_t i = 0; i < ARRAY_LEN(own_types); i++) {
        struct decl *d = &own_types[i].decl;
        d->kind = DECL_TYPEDEF;
        d->name = intern_text(own_types[i].name);
        d->type = own_types[i].type;
    }
}

void builtin_types(struct parser *p)
{
    pthread_once(&once, make_own_types);
    for (size_t i = 0; i < ARRAY_LEN(own_types); i++)
        scope_predeclare(&p->scope, own_types[i].decl.name, &own_types[i].decl);
}
