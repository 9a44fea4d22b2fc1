// Static initialisers as a flat list of scalars: how tables of functions, messages and handlers
// become known.
//
// The list follows the text, each scalar with its offset, its member and the element of the
// outermost array. Constant expressions of integers and of addresses are evaluated; what is neither
// is INIT_OTHER.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

#include <stdlib.h>

#include "base/vec.h"

enum { INIT_DEPTH_MOST = 200 }; // braces and operators inside each other

struct flattener {
    VEC(struct ir_init) inits;
    uint32_t source;
    bool functions_only;
};

struct spot { // where in the object the walk is
    const struct type *type, *record;
    const struct field *field;
    uint64_t offset, index;
    bool has_index;
};

static bool constant(const struct expr *e, int64_t *value, unsigned depth);

static bool binary_constant(const struct expr *e, int64_t *value, unsigned depth)
{
    static const uint8_t ops[EXPR_NE - EXPR_ADD + 1] = { IR_ADD, IR_SUB, IR_MUL, IR_DIV, IR_REM,
        IR_SHL, IR_SHR, IR_AND, IR_OR, IR_XOR, IR_LT, IR_LT, IR_LE, IR_LE, IR_EQ, IR_NE };
    int64_t a, b, r;
    if (!constant(e->a, &a, depth + 1) || !constant(e->b, &b, depth + 1))
        return false;
    bool turned = e->op == EXPR_GT || e->op == EXPR_GE;
    if (!fold_binary(
                (enum ir_op)ops[e->op - EXPR_ADD], e->a->type, turned ? b : a, turned ? a : b, &r))
        return false;
    *value = fold_to_type(e->type, r);
    return true;
}

static bool unary_constant(const struct expr *e, int64_t *value, unsigned depth)
{
    int64_t a;
    if (!constant(e->a, &a, depth + 1))
        return false;
    uint64_t x = (uint64_t)a;
    uint64_t r = e->op == EXPR_NEGATE       ? 0 - x
                 : e->op == EXPR_COMPLEMENT ? ~x
                 : e->op == EXPR_NOT        ? x == 0
                                            : x;
    *value = fold_to_type(e->type, (int64_t)r);
    return true;
}

static bool constant(const struct expr *e, int64_t *value, unsigned depth)
{
    if (depth > INIT_DEPTH_MOST)
        return false;
    switch (e->op) {
    case EXPR_INTEGER:
        *value = fold_to_type(e->type, e->value);
        return true;
    case EXPR_NAME:
        *value = e->decl ? e->decl->value : 0;
        return e->decl && e->decl->kind == DECL_ENUM_CONSTANT;
    case EXPR_CAST:
        if (is_aggregate(e->a->type) || type_is_floating(e->a->type) || type_is_floating(e->type))
            return false;
        return unary_constant(e, value, depth);
    case EXPR_NEGATE:
    case EXPR_COMPLEMENT:
    case EXPR_NOT:
        return unary_constant(e, value, depth);
    case EXPR_CONDITIONAL: {
        int64_t c;
        return e->b && constant(e->a, &c, depth + 1) && constant(c ? e->b : e->c, value, depth + 1);
    }
    default:
        return e->op >= EXPR_ADD && e->op <= EXPR_NE && binary_constant(e, value, depth);
    }
}

struct address {
    const struct decl *decl;
    const struct expr *literal; // an unnamed object or a string
    int64_t offset;
};

static bool address_value(const struct expr *e, struct address *at, unsigned depth);

static int64_t member_offset(const struct expr *e)
{
    uint64_t offset = e->field->offset;
    if (e->field->name && type_field(e->a->type, e->field->name, &offset) != e->field)
        offset = e->field->offset;
    return (int64_t)offset;
}

// The object an lvalue names, with the bytes from its start.
static bool object_address(const struct expr *e, struct address *at, unsigned depth)
{
    int64_t index;
    if (depth > INIT_DEPTH_MOST)
        return false;
    switch (e->op) {
    case EXPR_NAME:
        at->decl = e->decl;
        return e->decl && e->decl->kind != DECL_ENUM_CONSTANT;
    case EXPR_STRING:
    case EXPR_COMPOUND_LITERAL:
        at->literal = e;
        return true;
    case EXPR_MEMBER:
        if (!e->field || !object_address(e->a, at, depth + 1))
            return false;
        at->offset += member_offset(e);
        return true;
    case EXPR_INDEX:
        if (!constant(e->b, &index, depth) || !address_value(e->a, at, depth + 1))
            return false;
        at->offset = (int64_t)((uint64_t)at->offset + (uint64_t)index * e->type->size);
        return true;
    case EXPR_DEREF:
        return address_value(e->a, at, depth + 1);
    default:
        return false;
    }
}

static bool address_value(const struct expr *e, struct address *at, unsigned depth)
{
    int64_t steps;
    if (depth > INIT_DEPTH_MOST)
        return false;
    switch (e->op) {
    case EXPR_CAST:
        return address_value(e->a, at, depth + 1);
    case EXPR_ADDRESS:
    case EXPR_DECAY:
        return object_address(e->a, at, depth + 1);
    case EXPR_NAME: // a function or array that did not decay
        return (e->type->kind == TYPE_FUNCTION || e->type->kind == TYPE_ARRAY) &&
               object_address(e, at, depth + 1);
    case EXPR_STRING:
        at->literal = e;
        return true;
    case EXPR_CONDITIONAL:
        return e->b && constant(e->a, &steps, depth) &&
               address_value(steps ? e->b : e->c, at, depth + 1);
    case EXPR_ADD:
    case EXPR_SUB: {
        uint64_t size = e->type->kind == TYPE_POINTER && e->type->base ? e->type->base->size : 0;
        if (!constant(e->b, &steps, depth) || !address_value(e->a, at, depth + 1))
            return false;
        uint64_t by = (uint64_t)steps * (size ? size : 1);
        at->offset = (int64_t)((uint64_t)at->offset + (e->op == EXPR_ADD ? by : 0 - by));
        return true;
    }
    default:
        return false;
    }
}

static void set_address(struct ir_init *i, const struct address *at, uint32_t source)
{
    if (at->literal && at->literal->op == EXPR_STRING) {
        i->kind = INIT_STRING;
        i->text = (struct str){ at->literal->bytes, at->literal->n_bytes };
        return;
    }
    const struct decl *d = at->literal ? at->literal->decl : at->decl;
    bool is_function = d && (d->kind == DECL_FUNCTION || d->type->kind == TYPE_FUNCTION);
    i->kind = is_function ? INIT_FUNCTION : INIT_OBJECT;
    i->value = at->offset;
    bool is_static = !d || d->flags & DECL_STATIC || at->literal;
    i->ref = (struct ir_ref){ d ? d->name : 0, is_static ? source : IR_EXTERN, d };
}

static void flatten_scalar(struct flattener *w, const struct expr *e, const struct spot *s)
{
    struct ir_init i = {
        .offset = s->offset, .record = s->record, .field = s->field, .index = s->index
    };
    struct address at = { 0 };
    i.where = e->where;
    if (constant(e, &i.value, 0))
        i.kind = INIT_INTEGER;
    else if (address_value(e, &at, 0))
        set_address(&i, &at, w->source);
    else
        i.kind = INIT_OTHER;
    if (i.kind == INIT_FUNCTION || !w->functions_only)
        vec_push(&w->inits, i);
}

static struct spot step_into(struct spot s, const struct designator *d)
{
    for (uint32_t i = 0; i < d->depth; i++) {
        const struct field *f = d->fields[i];
        if (f) {
            s.record = s.type;
            s.field = f;
            s.type = f->type;
            continue;
        }
        if (!s.has_index)
            s.index = d->indices[i];
        s.has_index = true;
        s.type = s.type->base ? s.type->base : &type_unknown;
    }
    s.offset += d->offset;
    return s;
}

static void flatten(struct flattener *w, const struct expr *e, const struct spot *s, unsigned depth)
{
    if (e->op == EXPR_COMPOUND_LITERAL && is_aggregate(e->type) && e->b)
        e = e->b;
    if (e->op != EXPR_INIT || depth > INIT_DEPTH_MOST) {
        flatten_scalar(w, e, s);
        return;
    }
    static const struct designator here;
    for (uint32_t i = 0; i < e->n_args; i++) {
        struct spot at = step_into(*s, e->designators ? &e->designators[i] : &here);
        flatten(w, e->args[i], &at, depth + 1);
    }
}

static struct ir_global *lower(
        const struct decl *d, uint32_t source, struct arena *keep, bool functions_only)
{
    if (!d->init)
        return NULL;
    struct flattener w = { .source = source, .functions_only = functions_only };
    struct spot start = { .type = d->type };
    flatten(&w, d->init, &start, 0);
    struct ir_global *g = arena_new(keep, struct ir_global);
    g->name = d->name;
    g->source = d->flags & DECL_STATIC ? source : IR_EXTERN;
    g->decl = d;
    g->n_inits = (uint32_t)w.inits.len;
    g->inits = arena_copy(keep, w.inits.items, sizeof *g->inits * w.inits.len);
    for (uint32_t i = 0; i < g->n_inits; i++)
        if (g->inits[i].kind == INIT_STRING)
            g->inits[i].text = str_copy(keep, g->inits[i].text);
    vec_free(&w.inits);
    return g;
}

struct ir_global *ir_lower_global(const struct decl *d, uint32_t source, struct arena *keep)
{
    return lower(d, source, keep, false);
}

struct ir_global *ir_lower_functions(const struct decl *d, uint32_t source, struct arena *keep)
{
    return lower(d, source, keep, true);
}
