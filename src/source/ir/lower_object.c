// Structs, unions and arrays: where an expression of such a type lies, copies, and initialisers.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

static void store_result(struct lower *l, const struct expr *e, uint32_t path)
{
    uint32_t v = e->op == EXPR_CALL ? lower_call(l, e)
                 : e->op == EXPR_VA_ARG
                         ? emit(l, site_of(e), IR_VA_ARG, e->type, lower_value(l, e->a), 0)
                         : lower_unknown(l, e);
    store_path(l, site_of(e), path, v);
}

static void choose_into(struct lower *l, const struct expr *e, uint32_t path)
{
    struct site at = site_of(e);
    uint32_t yes = block_new(l), no = block_new(l), join = block_new(l);
    lower_condition(l, e->a, yes, no);
    seal(l, yes);
    seal(l, no);
    block_start(l, yes);
    lower_into(l, e->b ? e->b : e->a, path);
    end_jump(l, at, join);
    block_start(l, no);
    lower_into(l, e->c, path);
    end_jump(l, at, join);
    seal(l, join);
    block_start(l, join);
}

static void init_object(
        struct lower *l, const struct expr *init, uint32_t path, const struct type *type);

// What lower_object finds or makes a path for by itself, without coming back to lower_into.
static bool names_object(const struct expr *e)
{
    switch (e->op) {
    case EXPR_NAME:
    case EXPR_MEMBER:
    case EXPR_INDEX:
    case EXPR_DEREF:
    case EXPR_STRING:
    case EXPR_ASSIGN:
    case EXPR_COMPOUND_LITERAL:
    case EXPR_COMMA:
    case EXPR_CAST:
    case EXPR_STATEMENTS:
        return true;
    default:
        return false;
    }
}

void lower_into(struct lower *l, const struct expr *e, uint32_t path)
{
    switch (e->op) {
    case EXPR_CALL:
    case EXPR_VA_ARG:
    case EXPR_UNKNOWN:
        store_result(l, e, path);
        return;
    case EXPR_CONDITIONAL:
        choose_into(l, e, path);
        return;
    case EXPR_COMMA:
        lower_effect(l, e->a);
        lower_into(l, e->b, path);
        return;
    case EXPR_INIT:
        init_object(l, e, path, path_type(l, path));
        return;
    default:
        break;
    }
    if (is_aggregate(e->type) && names_object(e))
        copy_path(l, site_of(e), lower_object(l, e), path);
    else if (is_aggregate(e->type)) // a guess gave a scalar's expression this type: what is stored is not known
        lower_effect(l, e);
    else
        store_path(l, site_of(e), path, lower_value(l, e));
}

static uint32_t new_object(struct lower *l, const struct expr *e)
{
    return path_local(l, temporary(l, e->type, e->where));
}

// The unnamed object of a compound literal: the function's own local when the parser listed it.
static uint32_t literal_object(struct lower *l, const struct expr *e)
{
    bool listed = e->decl && is_own_local(l, e->decl) && !local_variable(l, e->decl);
    uint32_t path = listed ? path_local(l, e->decl->index) : new_object(l, e);
    if (!e->b)
        return path;
    if (is_aggregate(e->type))
        init_object(l, e->b, path, e->type);
    else
        store_path(l, site_of(e), path, lower_value(l, e->b));
    return path;
}

static uint32_t assign_object(struct lower *l, const struct expr *e)
{
    uint32_t to = path_of(l, e->a);
    lower_into(l, e->b, to);
    return to;
}

uint32_t lower_object(struct lower *l, const struct expr *e)
{
    switch (e->op) {
    case EXPR_NAME:
    case EXPR_MEMBER:
    case EXPR_INDEX:
    case EXPR_DEREF:
    case EXPR_STRING:
        return path_of(l, e);
    case EXPR_ASSIGN:
        return assign_object(l, e);
    case EXPR_COMPOUND_LITERAL:
        return literal_object(l, e);
    case EXPR_COMMA:
        lower_effect(l, e->a);
        return lower_object(l, e->b);
    case EXPR_CAST:
        if (is_aggregate(e->a->type))
            return lower_object(l, e->a);
        break;
    case EXPR_STATEMENTS: // its last expression is lowered as a value of the struct's type
        break;
    default: {
        uint32_t object = new_object(l, e);
        lower_into(l, e, object);
        return object;
    }
    }
    uint32_t object = new_object(l, e);
    uint32_t v = e->op == EXPR_STATEMENTS ? lower_statement_expr(l, e, true) : lower_value(l, e->a);
    store_path(l, site_of(e), object, v);
    return object;
}

static const struct type *step_type(const struct type *t, const struct field *f)
{
    const struct type *to = f ? f->type : t->base;
    return to ? to : &type_unknown;
}

static uint32_t designated_path(struct lower *l, struct site at, uint32_t path,
        const struct type *type, const struct designator *d)
{
    for (uint32_t i = 0; i < d->depth; i++) {
        const struct field *f = d->fields[i];
        const struct type *to = step_type(type, f);
        if (f) {
            path = path_make(l, PATH_FIELD, path, field_number(l, type, f, f->name), to);
        } else {
            uint32_t index = emit_const(l, at, &type_long, (int64_t)d->indices[i]);
            path = path_make(l, PATH_INDEX, path, index, to);
        }
        type = to;
    }
    return path;
}

static void init_elements(
        struct lower *l, const struct expr *init, uint32_t path, const struct type *type);

// One element of an object that is all zero so far.
static void init_element(struct lower *l, const struct expr *e, uint32_t path)
{
    const struct type *type = path_type(l, path);
    if (e->op == EXPR_INIT && is_aggregate(type)) {
        init_elements(l, e, path, type);
    } else if (is_aggregate(type) && is_aggregate(e->type)) {
        lower_into(l, e, path);
    } else if (is_aggregate(type)) { // its place in the object is not known
        lower_effect(l, e);
    } else {
        uint32_t v = lower_value(l, e);
        bool zero = instr(l, v)->op == IR_CONST && instr(l, v)->imm == 0;
        if (!zero)
            store_path(l, site_of(e), path, v);
    }
}

static void init_elements(
        struct lower *l, const struct expr *init, uint32_t path, const struct type *type)
{
    if (l->depth >= DEPTH_MOST)
        return;
    l->depth++;
    for (uint32_t i = 0; i < init->n_args; i++) {
        const struct expr *e = init->args[i];
        struct designator none = { 0 };
        const struct designator *d = init->designators ? &init->designators[i] : &none;
        init_element(l, e, designated_path(l, site_of(e), path, type, d));
    }
    l->depth--;
}

static void init_object(
        struct lower *l, const struct expr *init, uint32_t path, const struct type *type)
{
    bool whole =
            init->op == EXPR_STRING && init->n_bytes + 1 >= type->size && !(type->flags & TYPE_VLA);
    if (init->op != EXPR_INIT && init->op != EXPR_STRING) {
        lower_into(l, init, path);
        return;
    }
    if (!whole)
        emit(l, site_of(init), IR_ZERO, type, path, 0);
    if (init->op == EXPR_STRING)
        copy_path(l, site_of(init), path_of(l, init), path);
    else
        init_elements(l, init, path, type);
}

void lower_init(struct lower *l, const struct decl *d, const struct expr *init)
{
    uint32_t variable = local_variable(l, d);
    if (!variable && is_aggregate(d->type)) {
        init_object(l, init, path_local(l, d->index), d->type);
        return;
    }
    uint32_t value = lower_value(l, init); // may end the block
    if (variable)
        variable_write(l, variable - 1, l->block, value);
    else
        store_path(l, site_of(init), path_local(l, d->index), value);
}
