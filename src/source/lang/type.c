// Predicates on types, derived types, compatibility and the conversions of C11 6.3.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/type.h"

#include "base/buf.h"

#include <stdlib.h>

#define BASIC(name, k, bytes)                                                                      \
    const struct type type_##name = { .kind = (k), .size = (bytes), .align = (bytes) ? (bytes) : 1 }
BASIC(unknown, TYPE_UNKNOWN, 0);
BASIC(void, TYPE_VOID, 0);
BASIC(bool, TYPE_BOOL, 1);
BASIC(char, TYPE_CHAR, 1);
BASIC(schar, TYPE_SCHAR, 1);
BASIC(uchar, TYPE_UCHAR, 1);
BASIC(short, TYPE_SHORT, 2);
BASIC(ushort, TYPE_USHORT, 2);
BASIC(int, TYPE_INT, 4);
BASIC(uint, TYPE_UINT, 4);
BASIC(long, TYPE_LONG, 8);
BASIC(ulong, TYPE_ULONG, 8);
BASIC(llong, TYPE_LLONG, 8);
BASIC(ullong, TYPE_ULLONG, 8);
BASIC(int128, TYPE_INT128, 16);
BASIC(uint128, TYPE_UINT128, 16);
BASIC(float, TYPE_FLOAT, 4);
BASIC(double, TYPE_DOUBLE, 8);
BASIC(ldouble, TYPE_LDOUBLE, 16);

enum { QUALIFIERS = TYPE_CONST | TYPE_VOLATILE | TYPE_RESTRICT | TYPE_ATOMIC };

bool type_is_integer(const struct type *t)
{
    return (t->kind >= TYPE_BOOL && t->kind <= TYPE_UINT128) || t->kind == TYPE_ENUM;
}

bool type_is_floating(const struct type *t)
{
    return t->kind >= TYPE_FLOAT && t->kind <= TYPE_COMPLEX;
}

bool type_is_scalar(const struct type *t)
{
    return type_is_integer(t) || type_is_floating(t) || t->kind == TYPE_POINTER;
}

bool type_is_signed(const struct type *t)
{
    switch (t->kind) {
    case TYPE_CHAR:
    case TYPE_SCHAR:
    case TYPE_SHORT:
    case TYPE_INT:
    case TYPE_LONG:
    case TYPE_LLONG:
    case TYPE_INT128:
    case TYPE_FLOAT:
    case TYPE_DOUBLE:
    case TYPE_LDOUBLE:
        return true;
    case TYPE_COMPLEX:
    case TYPE_ENUM:
        return t->base && type_is_signed(t->base);
    default:
        return false;
    }
}

// Types are graphs that a hostile file can blow up: comparing two costs at most so many steps, then
// they count as the same.
enum { STEPS_MOST = 2000 };

static bool is_same(const struct type *a, const struct type *b, unsigned *steps);

static bool same_record(const struct type *a, const struct type *b)
{
    const struct record *r = a->record, *s = b->record;
    if (r == s)
        return true;
    if (!r->tag || r->tag != s->tag)
        return r->where && r->where == s->where;
    return (a->flags & TYPE_INCOMPLETE) || (b->flags & TYPE_INCOMPLETE) || r->where == s->where;
}

static bool same_function(const struct type *a, const struct type *b, unsigned *steps)
{
    if (!is_same(a->base, b->base, steps))
        return false;
    if (a->variadic == 2 || b->variadic == 2)
        return true;
    if (a->n_params != b->n_params || a->variadic != b->variadic)
        return false;
    for (uint32_t i = 0; i < a->n_params; i++)
        if (!is_same(a->params[i], b->params[i], steps))
            return false;
    return true;
}

static bool is_same(const struct type *a, const struct type *b, unsigned *steps)
{
    for (; a != b; a = a->base, b = b->base) {
        if (++*steps > STEPS_MOST)
            return true;
        if (a->kind != b->kind) {
            if (a->kind == TYPE_ENUM && type_is_integer(b))
                a = a->base ? a->base : &type_uint;
            else if (b->kind == TYPE_ENUM && type_is_integer(a))
                b = b->base ? b->base : &type_uint;
            return a->kind == b->kind;
        }
        switch (a->kind) {
        case TYPE_STRUCT:
        case TYPE_UNION:
            return same_record(a, b);
        case TYPE_FUNCTION:
            return same_function(a, b, steps);
        case TYPE_ENUM:
            return a->tag == b->tag;
        case TYPE_UNKNOWN:
            return a->name == b->name;
        case TYPE_ARRAY:
            if (!((a->flags | b->flags) & (TYPE_INCOMPLETE | TYPE_VLA)) && a->count != b->count)
                return false;
            break;
        case TYPE_VECTOR:
            if (a->count != b->count)
                return false;
            break;
        case TYPE_POINTER:
        case TYPE_COMPLEX:
            break;
        default:
            return true;
        }
    }
    return true;
}

bool type_same(const struct type *a, const struct type *b)
{
    unsigned steps = 0;
    return is_same(a, b, &steps);
}

struct type *type_pointer(struct arena *a, const struct type *to)
{
    struct type *t = arena_new(a, struct type);
    t->kind = TYPE_POINTER;
    t->size = t->align = 8;
    t->base = to;
    return t;
}

struct type *type_array(struct arena *a, const struct type *of, uint64_t count)
{
    struct type *t = arena_new(a, struct type);
    t->kind = TYPE_ARRAY;
    t->align = of->align;
    t->base = of;
    t->count = count;
    if (__builtin_mul_overflow(of->size, count, &t->size))
        t->size = 0;
    t->flags = of->flags & (TYPE_GUESSED | TYPE_VLA);
    return t;
}

// Qualifiers of an array are those of its elements (6.7.3p9).
const struct type *type_qualified(struct arena *a, const struct type *t, unsigned flags)
{
    if ((t->flags & flags) == flags || t->kind == TYPE_FUNCTION)
        return t;
    struct type *q = arena_copy(a, t, sizeof *t);
    if (t->kind == TYPE_ARRAY)
        q->base = type_qualified(a, t->base, flags);
    else
        q->flags |= (uint8_t)flags;
    return q;
}

static int rank(const struct type *t)
{
    switch (t->kind) {
    case TYPE_BOOL:
        return 1;
    case TYPE_CHAR:
    case TYPE_SCHAR:
    case TYPE_UCHAR:
        return 2;
    case TYPE_SHORT:
    case TYPE_USHORT:
        return 3;
    case TYPE_INT:
    case TYPE_UINT:
        return 4;
    case TYPE_LONG:
    case TYPE_ULONG:
        return 5;
    case TYPE_LLONG:
    case TYPE_ULLONG:
        return 6;
    default:
        return 7;
    }
}

static const struct type *unsigned_of(const struct type *t)
{
    switch (t->kind) {
    case TYPE_INT:
        return &type_uint;
    case TYPE_LONG:
        return &type_ulong;
    case TYPE_LLONG:
        return &type_ullong;
    case TYPE_INT128:
        return &type_uint128;
    default:
        return t;
    }
}

// One object a kind, so that types of values carry no qualifiers or names.
static const struct type *plain(const struct type *t)
{
    switch (t->kind) {
    case TYPE_INT:
        return &type_int;
    case TYPE_UINT:
        return &type_uint;
    case TYPE_LONG:
        return &type_long;
    case TYPE_ULONG:
        return &type_ulong;
    case TYPE_LLONG:
        return &type_llong;
    case TYPE_ULLONG:
        return &type_ullong;
    case TYPE_INT128:
        return &type_int128;
    case TYPE_UINT128:
        return &type_uint128;
    case TYPE_FLOAT:
        return &type_float;
    case TYPE_DOUBLE:
        return &type_double;
    case TYPE_LDOUBLE:
        return &type_ldouble;
    default:
        return t;
    }
}

const struct type *type_promoted(const struct type *t)
{
    if (t->kind == TYPE_ENUM)
        return type_promoted(t->base ? t->base : &type_uint);
    if (t->kind >= TYPE_BOOL && t->kind <= TYPE_USHORT)
        return &type_int;
    return plain(t);
}

const struct type *type_usual(const struct type *a, const struct type *b)
{
    if (a->kind == TYPE_UNKNOWN || b->kind == TYPE_UNKNOWN)
        return &type_unknown;
    if (a->kind == TYPE_VECTOR || a->kind == TYPE_COMPLEX)
        return a;
    if (b->kind == TYPE_VECTOR || b->kind == TYPE_COMPLEX)
        return b;
    if (type_is_floating(a) || type_is_floating(b)) {
        if (!type_is_floating(a))
            return plain(b);
        if (!type_is_floating(b))
            return plain(a);
        return plain(a->kind > b->kind ? a : b);
    }
    a = type_promoted(a);
    b = type_promoted(b);
    if (a == b)
        return a;
    bool as = type_is_signed(a), bs = type_is_signed(b);
    if (as == bs)
        return rank(a) >= rank(b) ? a : b;
    const struct type *u = as ? b : a, *s = as ? a : b;
    if (rank(u) >= rank(s))
        return u;
    return s->size > u->size ? s : unsigned_of(s);
}

enum { FIELDS_MOST = 1 << 16 }; // looked at for one name

static const struct field *find_field(
        const struct type *t, symbol name, uint64_t *offset, unsigned *looked)
{
    if (t->kind != TYPE_STRUCT && t->kind != TYPE_UNION)
        return NULL;
    const struct record *r = t->record;
    for (uint32_t i = 0; i < r->n_fields && ++*looked < FIELDS_MOST; i++) {
        const struct field *f = &r->fields[i];
        if (f->name == name) {
            *offset = f->offset;
            return f;
        }
        if (f->name)
            continue;
        const struct field *inner = find_field(f->type, name, offset, looked);
        if (inner) {
            *offset += f->offset;
            return inner;
        }
    }
    return NULL;
}

const struct field *type_field(const struct type *t, symbol name, uint64_t *offset)
{
    unsigned looked = 0;
    return find_field(t, name, offset, &looked);
}

enum { TEXT_MOST = 1000 }; // a longer text ends in dots

static const char *const basic_names[] = { "?", "void", "_Bool", "char", "signed char",
    "unsigned char", "short", "unsigned short", "int", "unsigned int", "long", "unsigned long",
    "long long", "unsigned long long", "__int128", "unsigned __int128", "float", "double",
    "long double" };

static void add_qualifiers(struct buf *b, unsigned flags)
{
    static const char *const names[] = { "const ", "volatile ", "restrict ", "_Atomic " };
    for (unsigned i = 0; i < ARRAY_LEN(names); i++)
        if (flags & 1u << i)
            buf_add_text(b, names[i]);
}

static void add_tag(struct buf *b, const char *keyword, symbol tag, symbol typedef_name)
{
    buf_add_text(b, keyword);
    if (tag || typedef_name)
        buf_add_str(b, symbol_text(tag ? tag : typedef_name));
    else
        buf_add_text(b, "{...}");
}

static void add_specifier(struct buf *b, const struct type *t)
{
    add_qualifiers(b, t->flags & QUALIFIERS);
    if (t->name)
        buf_add_str(b, symbol_text(t->name));
    else if (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION)
        add_tag(b, t->kind == TYPE_STRUCT ? "struct " : "union ", t->record->tag,
                t->record->typedef_name);
    else if (t->kind == TYPE_ENUM)
        add_tag(b, "enum ", t->tag, 0);
    else if (t->kind == TYPE_COMPLEX)
        buf_printf(
                b, "_Complex %s", t->base->kind <= TYPE_LDOUBLE ? basic_names[t->base->kind] : "?");
    else if (t->kind == TYPE_VECTOR)
        buf_add_text(b, "vector");
    else
        buf_add_text(b, t->kind <= TYPE_LDOUBLE ? basic_names[t->kind] : "?");
}

static bool is_derived(const struct type *t)
{
    return !t->name &&
           (t->kind == TYPE_POINTER || t->kind == TYPE_ARRAY || t->kind == TYPE_FUNCTION);
}

static void add_text(struct buf *b, const struct type *t, unsigned depth);

static void add_params(struct buf *b, const struct type *t, unsigned depth)
{
    buf_add_byte(b, '(');
    for (uint32_t i = 0; i < t->n_params; i++) {
        if (i)
            buf_add_text(b, ", ");
        add_text(b, t->params[i], depth + 1);
    }
    if (t->variadic == 1)
        buf_add_text(b, ", ...");
    else if (t->variadic == 0 && t->n_params == 0)
        buf_add_text(b, "void");
    buf_add_byte(b, ')');
}

// Declarators are written inside out: prefixes on the way down, suffixes on the way up (6.7.6).
static void add_suffix(struct buf *b, const struct type *t, unsigned depth)
{
    if (!is_derived(t) || depth > 32 || b->len > TEXT_MOST)
        return;
    if (t->kind == TYPE_ARRAY) {
        if (t->flags & (TYPE_INCOMPLETE | TYPE_FLEXIBLE | TYPE_VLA))
            buf_add_text(b, t->flags & TYPE_VLA ? "[*]" : "[]");
        else
            buf_printf(b, "[%llu]", (unsigned long long)t->count);
    } else if (t->kind == TYPE_FUNCTION) {
        add_params(b, t, depth);
    } else if (is_derived(t->base) && t->base->kind != TYPE_POINTER) {
        buf_add_byte(b, ')');
    }
    add_suffix(b, t->base, depth + 1);
}

static void add_prefix(struct buf *b, const struct type *t, unsigned depth)
{
    if (depth > 32 || b->len > TEXT_MOST) {
        buf_add_text(b, "...");
        return;
    }
    if (!is_derived(t)) {
        add_specifier(b, t);
        return;
    }
    add_prefix(b, t->base, depth + 1);
    if (t->kind != TYPE_POINTER)
        return;
    bool inner = is_derived(t->base) && t->base->kind == TYPE_POINTER;
    if (is_derived(t->base) && t->base->kind != TYPE_POINTER)
        buf_add_text(b, " (");
    else if (!inner)
        buf_add_byte(b, ' ');
    buf_add_byte(b, '*');
    add_qualifiers(b, t->flags & QUALIFIERS);
    if (t->flags & QUALIFIERS)
        b->ptr[--b->len] = 0;
}

static void add_text(struct buf *b, const struct type *t, unsigned depth)
{
    add_prefix(b, t, depth);
    add_suffix(b, t, depth);
}

struct str type_text(struct arena *a, const struct type *t)
{
    struct buf b = { 0 };
    add_text(&b, t, 0);
    struct str s = str_copy(a, buf_str(&b));
    buf_free(&b);
    return s;
}
