// What an lvalue names: a variable in SSA, or an access path in memory.
//
// Two spellings of one access give one path: *(p + i) is p[i], *&x is x, an element of a decayed
// array is an INDEX of the array itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

bool is_aggregate(const struct type *t)
{
    return t->kind == TYPE_STRUCT || t->kind == TYPE_UNION || t->kind == TYPE_ARRAY;
}

bool is_own_local(const struct lower *l, const struct decl *d)
{
    return d->index < l->ast->n_locals && l->ast->locals[d->index] == d &&
           !(d->flags & (DECL_STATIC | DECL_EXTERN));
}

uint32_t local_variable(const struct lower *l, const struct decl *d)
{
    return is_own_local(l, d) ? l->variable_of[d->index] : 0;
}

uint32_t path_local(struct lower *l, uint32_t local)
{
    return path_make(l, PATH_LOCAL, 0, local, l->types.items[l->locals.items[local].type]);
}

// An element of what a pointer points to, when that is a path of its own: the array behind an
// ADDRESS, or memory behind a plain pointer. 0 when it is neither.
static uint32_t element_path(
        struct lower *l, uint32_t pointer, uint32_t index, const struct type *type)
{
    const struct ir_instr *i = instr(l, pointer);
    if (type->kind == TYPE_ARRAY) // an INDEX on it would be taken for one of its own elements
        return 0;
    if (i->op == IR_ADDRESS) {
        const struct type *array = path_type(l, i->a);
        bool is_element = (array->kind == TYPE_ARRAY || array->kind == TYPE_VECTOR) &&
                          array->base && type_equal(array->base, type);
        return is_element ? path_make(l, PATH_INDEX, i->a, index, type) : 0;
    }
    if (i->op == IR_POINTER_ADD)
        return 0;
    const struct type *p = value_type(l, pointer);
    if (p->kind != TYPE_POINTER || !p->base || !type_equal(p->base, type))
        return 0;
    uint32_t base = path_make(l, PATH_DEREF, 0, pointer, type);
    return path_type(l, base)->kind == TYPE_ARRAY ? 0 : path_make(l, PATH_INDEX, base, index, type);
}

static uint32_t zero_index(struct lower *l)
{
    return emit_const(l, (struct site){ .where = l->ast->from }, &type_long, 0);
}

uint32_t path_deref(struct lower *l, uint32_t pointer, const struct type *type)
{
    pointer = resolve(l, pointer);
    const struct ir_instr *i = instr(l, pointer);
    if (i->op == IR_ADDRESS) {
        if (type_equal(path_type(l, i->a), type))
            return i->a;
        if (path_type(l, i->a)->kind == TYPE_ARRAY) {
            uint32_t first = element_path(l, pointer, zero_index(l), type);
            if (first)
                return first;
        }
    } else if (i->op == IR_POINTER_ADD) {
        uint32_t element = element_path(l, resolve(l, i->a), resolve(l, i->b), type);
        if (element)
            return element;
    }
    return path_make(l, PATH_DEREF, 0, pointer, type);
}

// An index as it is written: the language's widening to 64 bits adds nothing, and without it equal
// indices are one value.
uint32_t lower_index(struct lower *l, const struct expr *e)
{
    const struct expr *plain = e;
    while (plain->op == EXPR_CAST && plain->flags & EXPR_IMPLICIT && plain->type->size == 8 &&
            type_is_integer(plain->type) && type_is_integer(plain->a->type) &&
            plain->a->type->size <= 8)
        plain = plain->a;
    uint32_t v = resolve(l, lower_value(l, plain));
    return instr(l, v)->op == IR_CONST ? make_cast(l, site_of(e), e->type, v, true) : v;
}

// a[b]: the elements of an array in place, else memory behind a pointer.
static uint32_t index_path(struct lower *l, const struct expr *e)
{
    const struct expr *array = e->a, *index = e->b;
    if (index->type->kind == TYPE_POINTER && array->type->kind != TYPE_POINTER) {
        array = e->b;
        index = e->a;
    }
    bool in_place = array->op == EXPR_DECAY && array->a->type->kind == TYPE_ARRAY;
    if (in_place || array->type->kind == TYPE_ARRAY || array->type->kind == TYPE_VECTOR) {
        uint32_t base = path_of(l, in_place ? array->a : array);
        const struct type *t = path_type(l, base);
        if (t->kind == TYPE_ARRAY || t->kind == TYPE_VECTOR)
            return path_make(l, PATH_INDEX, base, lower_index(l, index), e->type);
        return path_make(l, PATH_DEREF, 0, unknown_value(l, site_of(e), &type_unknown, 0), e->type);
    }
    uint32_t pointer = resolve(l, lower_value(l, array));
    uint32_t at = lower_index(l, index);
    if (instr(l, at)->op == IR_CONST && instr(l, at)->imm == 0)
        return path_deref(l, pointer, e->type);
    uint32_t path = element_path(l, pointer, at, e->type);
    if (path)
        return path;
    const struct type *type = value_type(l, pointer);
    return path_deref(l, make_pointer_add(l, site_of(e), type, pointer, at, false), e->type);
}

static uint32_t member_path(struct lower *l, const struct expr *e)
{
    uint32_t base = path_of(l, e->a);
    const struct type *record = e->field ? e->a->type : NULL;
    symbol name = e->field && e->field->name ? e->field->name : e->symbol;
    return path_make(l, PATH_FIELD, base, field_number(l, record, e->field, name), e->type);
}

static uint32_t name_path(struct lower *l, const struct expr *e)
{
    const struct decl *d = e->decl;
    if (!d)
        return path_make(l, PATH_DEREF, 0, unknown_value(l, site_of(e), &type_unknown, 0), e->type);
    uint32_t variable = local_variable(l, d);
    if (variable) { // a part of a variable of unknown type: the part is not understood
        uint32_t whole = variable_read(l, variable - 1, l->block);
        uint32_t part = unknown_value(l, site_of(e), &type_unknown, whole);
        return path_make(l, PATH_DEREF, 0, part, e->type);
    }
    if (is_own_local(l, d))
        return path_local(l, d->index);
    return path_make(l, PATH_GLOBAL, 0, ref_number(l, d), e->type);
}

static uint32_t string_path(struct lower *l, const struct expr *e)
{
    uint32_t s = string_number(l, (struct str){ e->bytes, e->n_bytes });
    uint32_t v = emit(l, site_of(e), IR_STRING, type_pointer(l->keep, e->type), s, 0);
    return path_make(l, PATH_DEREF, 0, v, e->type);
}

static uint32_t path_of_any(struct lower *l, const struct expr *e)
{
    switch (e->op) {
    case EXPR_NAME:
        return name_path(l, e);
    case EXPR_MEMBER:
        return member_path(l, e);
    case EXPR_INDEX:
        return index_path(l, e);
    case EXPR_DEREF:
        return path_deref(l, lower_value(l, e->a), e->type);
    case EXPR_STRING:
        return string_path(l, e);
    default:
        break;
    }
    if (is_aggregate(e->type) && e->op != EXPR_UNKNOWN)
        return lower_object(l, e);
    uint32_t v = e->op == EXPR_UNKNOWN
                         ? lower_unknown(l, e)
                         : unknown_value(l, site_of(e), &type_unknown, lower_value(l, e));
    return path_make(l, PATH_DEREF, 0, v, e->type);
}

uint32_t path_of(struct lower *l, const struct expr *e)
{
    if (l->depth >= DEPTH_MOST)
        return path_make(l, PATH_DEREF, 0, unknown_value(l, site_of(e), &type_unknown, 0), e->type);
    l->depth++;
    uint32_t path = path_of_any(l, e);
    l->depth--;
    return path;
}

struct target target_of(struct lower *l, const struct expr *e)
{
    uint32_t variable = e->op == EXPR_NAME && e->decl ? local_variable(l, e->decl) : 0;
    if (variable)
        return (struct target){ true, variable - 1, e->type };
    return (struct target){ false, path_of(l, e), e->type };
}

uint32_t target_read(struct lower *l, struct site at, struct target t)
{
    if (t.is_variable)
        return variable_read(l, t.x, l->block);
    return load_path(l, at, t.x, t.type);
}

void target_write(struct lower *l, struct site at, struct target t, uint32_t value)
{
    if (t.is_variable)
        variable_write(l, t.x, l->block, value);
    else
        store_path(l, at, t.x, value);
}

static struct site at_path(const struct lower *l, struct site at, uint32_t path)
{
    if (path_type(l, path)->flags & TYPE_VOLATILE)
        at.flags |= IR_VOLATILE;
    return at;
}

uint32_t load_path(struct lower *l, struct site at, uint32_t path, const struct type *type)
{
    return emit(l, at_path(l, at, path), IR_LOAD, type, path, 0);
}

void store_path(struct lower *l, struct site at, uint32_t path, uint32_t value)
{
    emit(l, at_path(l, at, path), IR_STORE, value_type(l, value), value, path);
}

void copy_path(struct lower *l, struct site at, uint32_t from, uint32_t to)
{
    if (from != to)
        emit(l, at_path(l, at, to), IR_COPY, path_type(l, to), from, to);
}

// &*p is p; &p[i] is p + i.
uint32_t address_of_path(struct lower *l, struct site at, uint32_t path, const struct type *pointer)
{
    struct ir_path p = l->paths.items[path];
    if (p.kind == PATH_DEREF && type_equal(value_type(l, resolve(l, p.x)), pointer))
        return resolve(l, p.x);
    if (p.kind == PATH_INDEX) {
        struct ir_path base = l->paths.items[p.base];
        bool further = base.kind == PATH_DEREF && path_type(l, p.base)->kind != TYPE_ARRAY &&
                       path_type(l, p.base)->kind != TYPE_VECTOR;
        if (further && type_equal(value_type(l, resolve(l, base.x)), pointer))
            return make_pointer_add(l, at, pointer, base.x, p.x, false);
    }
    return emit(l, at, IR_ADDRESS, pointer, path, 0);
}
