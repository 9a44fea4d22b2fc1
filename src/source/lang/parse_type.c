// Types as the parser needs them: completed where they are used, guessed where no file declares
// them, and changed by attributes.
//
// A reference to a tag that is not bound gives an incomplete type of its own and binds nothing;
// where a body is needed, the tag is looked up again. So a header's declarations do not depend on
// whether a struct that they only point to was defined before.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "source/lang/parse_int.h"

enum { GUESSED_FIELDS_MOST = 4096 };

static bool is_record(const struct type *t)
{
    return t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;
}

static const struct type *complete_record(struct parser *p, const struct type *t)
{
    const struct record *r = t->record;
    if (!r->tag)
        return t;
    const struct type *whole = scope_lookup(&p->scope, NAME_TAG, r->tag);
    if (!whole || whole == t || whole->kind != t->kind || (whole->flags & TYPE_INCOMPLETE))
        return t;
    unsigned extra = t->flags & ~(whole->flags | TYPE_INCOMPLETE | TYPE_GUESSED);
    return extra ? type_qualified(&p->keep, whole, extra) : whole;
}

const struct type *parse_complete(struct parser *p, const struct type *t)
{
    if (is_record(t) && (t->flags & TYPE_INCOMPLETE))
        return complete_record(p, t);
    if (t->kind == TYPE_ENUM && (t->flags & TYPE_INCOMPLETE)) {
        const struct type *whole = scope_lookup(&p->scope, NAME_TAG, t->tag);
        return whole && whole->kind == TYPE_ENUM ? whole : t;
    }
    if (t->kind != TYPE_ARRAY || !t->base || t->size || (t->flags & TYPE_VLA))
        return t;
    const struct type *element = parse_complete(p, t->base);
    if (element == t->base)
        return t;
    struct type *a = arena_copy(&p->keep, t, sizeof *t);
    a->base = element;
    a->align = element->align;
    if (__builtin_mul_overflow(element->size, t->count, &a->size))
        a->size = 0;
    return a;
}

// One pointer type for each pointee, most of the time: which ones are made twice depends on where in memory things
// lie, so nothing may hang on it (lowering numbers pointer types by what they point to).
const struct type *parse_pointer_to(struct parser *p, const struct type *t)
{
    const struct type **slot = &p->pointers[hash_u64((uintptr_t)t) & (POINTER_CACHE - 1)];
    if (!*slot || (*slot)->base != t)
        *slot = type_pointer(&p->keep, t);
    return *slot;
}

// The array that a string literal is. Most have been seen before.
const struct type *parse_text_type(struct parser *p, const struct type *element, uint64_t count)
{
    const struct type **slot = &p->texts[(count + element->kind * 64u) & (TEXT_CACHE - 1)];
    if (!*slot || (*slot)->base != element || (*slot)->count != count)
        *slot = type_array(&p->keep, element, count);
    return *slot;
}

void parse_use_type(struct parser *p, enum name_space space, symbol name)
{
    if (!p->decl_flags && p->scope.recording)
        vec_push(&p->scope.recording->used_types, (struct named){ name, space });
}

void parse_need_layout(struct parser *p, const struct type *t)
{
    while (t->kind == TYPE_ARRAY)
        t = t->base;
    symbol tag = is_record(t) ? t->record->tag : t->kind == TYPE_ENUM ? t->tag : 0;
    if (tag && !p->off && (t->flags & TYPE_INCOMPLETE) && p->scope.recording)
        vec_push(&p->scope.recording->needed, tag);
}

const struct type *parse_named_type(struct parser *p, const struct ptok *name, const struct decl *d)
{
    parse_use_type(p, NAME_ORDINARY, name->symbol);
    if (d->type->flags & TYPE_INCOMPLETE)
        return parse_complete(p, d->type);
    return d->type;
}

// A type that is known by its name alone. Its file binds it, so that later uses need no second
// guess.
const struct type *parse_guessed_type(struct parser *p, const struct ptok *name, bool bind)
{
    struct type *t = arena_new(&p->keep, struct type);
    t->kind = TYPE_UNKNOWN;
    t->flags = TYPE_GUESSED;
    t->align = 1;
    t->name = name->symbol;
    t->record = arena_new(&p->keep, struct record);
    t->record->typedef_name = name->symbol;
    t->record->where = parse_place(p, name);
    t->record->guessed = true;
    struct decl *d = arena_new(&p->keep, struct decl);
    d->kind = DECL_TYPEDEF;
    d->flags = DECL_IMPLICIT;
    d->name = name->symbol;
    d->where = t->record->where;
    d->type = t;
    parse_use_type(p, NAME_ORDINARY, name->symbol);
    const struct decl *old = scope_lookup(&p->scope, NAME_ORDINARY, name->symbol);
    if (!old && bind)
        scope_bind_guessed(&p->scope, name->symbol, d);
    parse_loss(p, LOSS_GUESSED, name, name, "type is not declared");
    return t;
}

static void become_record(struct type *t)
{
    if (t->kind == TYPE_UNKNOWN) {
        t->kind = TYPE_STRUCT;
        t->flags |= TYPE_INCOMPLETE | TYPE_GUESSED;
    }
}

// The guess that `t` goes back to, if this file made it and may still add to it.
static struct decl *own_guess(struct parser *p, const struct type *t)
{
    if (!t->name || !(t->flags & TYPE_GUESSED) || !(t->kind == TYPE_UNKNOWN || is_record(t)))
        return NULL;
    struct decl *d = (struct decl *)scope_lookup(&p->scope, NAME_ORDINARY, t->name);
    bool own = d && d->kind == DECL_TYPEDEF && (d->flags & DECL_IMPLICIT) &&
               d->type->record == t->record;
    return own ? d : NULL;
}

// Adds member `name` to a type that this file guessed; NULL when the type isn't one.
const struct field *parse_guessed_field(
        struct parser *p, const struct type *t, const struct ptok *name)
{
    struct decl *d = own_guess(p, t);
    if (!d)
        return NULL;
    struct record *r = t->record;
    for (uint32_t i = 0; i < r->n_fields; i++)
        if (r->fields[i].name == name->symbol)
            return &r->fields[i];
    if (r->n_fields == GUESSED_FIELDS_MOST)
        return NULL;
    become_record((struct type *)d->type);
    become_record((struct type *)t);
    uint32_t n = r->n_fields;
    if ((n & (n - 1)) == 0) {
        struct field *more = arena_array(&p->keep, struct field, n ? n * 2 : 1);
        if (n)
            memcpy(more, r->fields, n * sizeof *more);
        r->fields = more;
    }
    r->fields[n] = (struct field){
        .name = name->symbol, .type = &type_unknown, .where = parse_place(p, name)
    };
    r->n_fields++;
    return &r->fields[n];
}

static const struct type *integer_of_size(uint64_t size, bool is_signed)
{
    switch (size) {
    case 1:
        return is_signed ? &type_schar : &type_uchar;
    case 2:
        return is_signed ? &type_short : &type_ushort;
    case 4:
        return is_signed ? &type_int : &type_uint;
    case 8:
        return is_signed ? &type_long : &type_ulong;
    default:
        return is_signed ? &type_int128 : &type_uint128;
    }
}

static const struct type *with_mode(const struct type *t, symbol mode)
{
    static const struct {
        const char *name;
        uint8_t size;
        bool floating;
    } modes[] = { { "QI", 1, false }, { "byte", 1, false }, { "HI", 2, false }, { "SI", 4, false },
        { "DI", 8, false }, { "word", 8, false }, { "pointer", 8, false }, { "TI", 16, false },
        { "SF", 4, true }, { "DF", 8, true }, { "XF", 16, true }, { "TF", 16, true } };
    struct str s = symbol_text(mode);
    if (s.len > 4 && str_starts(s, "__"))
        s = (struct str){ s.ptr + 2, s.len - 4 };
    for (size_t i = 0; i < ARRAY_LEN(modes); i++) {
        if (!str_is(s, modes[i].name))
            continue;
        if (modes[i].floating)
            return modes[i].size == 4   ? &type_float
                   : modes[i].size == 8 ? &type_double
                                        : &type_ldouble;
        return integer_of_size(modes[i].size, type_is_signed(t));
    }
    return t;
}

static const struct type *vector_of(struct parser *p, const struct type *t, uint32_t bytes)
{
    if (!t->size || bytes < t->size)
        return t;
    struct type *v = arena_new(&p->keep, struct type);
    v->kind = TYPE_VECTOR;
    v->base = t;
    v->count = bytes / t->size;
    v->size = v->align = bytes;
    return v;
}

// What attributes on a declaration do to its type.
const struct type *parse_attributed(struct parser *p, const struct type *t, const struct attrs *a)
{
    if (a->mode && type_is_scalar(t))
        t = with_mode(t, a->mode);
    if (a->vector && type_is_scalar(t))
        t = vector_of(p, t, a->vector);
    return t;
}
