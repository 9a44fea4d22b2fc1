// See ir_eval.h.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ir_eval.h"

#include <stdlib.h>

enum { OBJECTS_MOST = 1000, CALLS_MOST = 200 };

struct frame {
    struct eval *e;
    const struct ir_function *f;
    int64_t *values;
    char **locals;
};

static bool is_record(const struct type *t)
{
    return t->kind == TYPE_STRUCT || t->kind == TYPE_UNION;
}

static int64_t to_type(const struct type *t, int64_t v)
{
    if (t->kind == TYPE_BOOL)
        return v != 0;
    if (!type_is_integer(t) || t->size == 0 || t->size >= 8)
        return v;
    unsigned shift = 64 - 8 * (unsigned)t->size;
    int64_t high = (int64_t)((uint64_t)v << shift);
    return type_is_signed(t) ? high >> shift : (int64_t)((uint64_t)high >> shift);
}

static int64_t get_bytes(const char *from, const struct type *t)
{
    int64_t v = 0;
    memcpy(&v, from, size_min(t->size, 8));
    return to_type(t, v);
}

static void put_bytes(char *to, const struct type *t, int64_t v)
{
    v = to_type(t, v);
    memcpy(to, &v, size_min(t->size, 8));
}

// A packed bit-field may cross its storage unit.
static size_t bits_size(const struct field *f)
{
    return ((size_t)f->bit_start + f->bit_width + 7) / 8;
}

static int64_t get_bits(const char *from, const struct field *f)
{
    unsigned __int128 unit = 0;
    memcpy(&unit, from, bits_size(f));
    uint64_t high = (uint64_t)(unit >> f->bit_start) << (64 - f->bit_width);
    return type_is_signed(f->type) ? (int64_t)high >> (64 - f->bit_width)
                                   : (int64_t)(high >> (64 - f->bit_width));
}

static void put_bits(char *to, const struct field *f, int64_t v)
{
    unsigned __int128 unit = 0, mask = (((unsigned __int128)1 << f->bit_width) - 1) << f->bit_start;
    memcpy(&unit, to, bits_size(f));
    unit = (unit & ~mask) | (((unsigned __int128)(uint64_t)v << f->bit_start) & mask);
    memcpy(to, &unit, bits_size(f));
}

static char *object(struct eval *e, symbol name, place where, uint64_t size)
{
    for (uint32_t i = 0; i < e->n_objects; i++)
        if (e->objects[i].name == name && e->objects[i].where == where)
            return e->objects[i].bytes;
    if (e->n_objects == OBJECTS_MOST) {
        e->trouble = "too many objects";
        return arena_zero(&e->arena, size);
    }
    if (!e->objects)
        e->objects = mem_zero(OBJECTS_MOST, sizeof *e->objects);
    char *bytes = arena_zero(&e->arena, size + 8);
    e->objects[e->n_objects++] = (struct eval_object){ name, where, bytes };
    return bytes;
}

static const struct ir_function *find_function(struct eval *e, symbol name)
{
    for (uint32_t i = 0; i < e->n_functions; i++)
        if (e->functions[i]->name == name)
            return e->functions[i];
    e->trouble = "a function that is not there";
    return NULL;
}

static char *global(struct eval *e, const struct ir_ref *r);

static void put_init(struct eval *e, char *at, const struct ir_init *i, const struct type *whole)
{
    const struct type *t = i->field ? i->field->type : whole;
    while (t->kind == TYPE_ARRAY)
        t = t->base;
    int64_t v = i->value;
    if (i->kind == INIT_FUNCTION)
        v = (intptr_t)find_function(e, i->ref.name);
    else if (i->kind == INIT_OBJECT)
        v = (intptr_t)(global(e, &i->ref) + i->value);
    else if (i->kind == INIT_STRING && t->kind == TYPE_POINTER)
        v = (intptr_t)i->text.ptr;
    else if (i->kind == INIT_STRING)
        memcpy(at + i->offset, i->text.ptr, i->text.len);
    if (i->kind == INIT_STRING && t->kind != TYPE_POINTER)
        return;
    if (i->field && i->field->bit_width) {
        put_bits(at + i->offset, i->field, v);
        return;
    }
    put_bytes(at + i->offset, t, v);
}

static char *global(struct eval *e, const struct ir_ref *r)
{
    bool local_static = r->decl && (r->decl->flags & DECL_LOCAL) && (r->decl->flags & DECL_STATIC);
    place where = local_static ? r->decl->where : 0;
    uint32_t had = e->n_objects;
    char *at = object(e, r->name, where, r->decl->type->size);
    if (e->n_objects == had)
        return at;
    for (uint32_t g = 0; g < e->n_globals; g++) {
        const struct ir_global *k = e->globals[g];
        bool same = k->name == r->name &&
                    (local_static ? k->decl->where == where : !(k->decl->flags & DECL_LOCAL));
        for (uint32_t i = 0; same && i < k->n_inits; i++)
            put_init(e, at, &k->inits[i], k->decl->type);
    }
    return at;
}

static char *local(struct frame *w, uint32_t x)
{
    const struct type *t = w->f->types[w->f->locals[x].type];
    if (!w->locals[x])
        w->locals[x] = mem_zero(1, t->size + 8);
    return w->locals[x];
}

static uint64_t field_offset(const struct ir_field *d)
{
    uint64_t offset = 0;
    const struct record *r = d->record->record;
    if (d->field >= r->fields && d->field < r->fields + r->n_fields)
        return d->field->offset;
    type_field(d->record, d->name, &offset);
    return offset;
}

static char *path_at(struct frame *w, uint32_t path)
{
    const struct ir_path *p = &w->f->paths[path];
    switch ((enum ir_path_kind)p->kind) {
    case PATH_LOCAL:
        return local(w, p->x);
    case PATH_GLOBAL:
        return global(w->e, &w->f->refs[p->x]);
    case PATH_DEREF:
        return (char *)(intptr_t)w->values[p->x];
    case PATH_FIELD:
        return path_at(w, p->base) + field_offset(&w->f->fields[p->x]);
    case PATH_INDEX:
        return path_at(w, p->base) + w->values[p->x] * (int64_t)w->f->types[p->type]->size;
    default:
        return NULL;
    }
}

static const struct field *bits(struct frame *w, uint32_t path)
{
    const struct ir_path *p = &w->f->paths[path];
    const struct field *f = p->kind == PATH_FIELD ? w->f->fields[p->x].field : NULL;
    return f && f->bit_width ? f : NULL;
}

static int64_t load(struct frame *w, uint32_t path, const struct type *t)
{
    char *at = path_at(w, path);
    const struct field *b = bits(w, path);
    if (is_record(t))
        return (intptr_t)arena_copy(&w->e->arena, at, t->size);
    const struct type *stored = w->f->types[w->f->paths[path].type];
    return b ? get_bits(at, b) : to_type(t, get_bytes(at, stored));
}

static void store(struct frame *w, uint32_t path, int64_t v)
{
    char *at = path_at(w, path);
    const struct field *b = bits(w, path);
    const struct type *t = w->f->types[w->f->paths[path].type];
    if (is_record(t)) {
        memmove(at, (char *)(intptr_t)v, t->size);
    } else if (b) {
        put_bits(at, b, v);
    } else {
        put_bytes(at, t, v);
    }
}

static void copy(struct frame *w, uint32_t from, uint32_t to)
{
    uint64_t a = w->f->types[w->f->paths[from].type]->size,
             b = w->f->types[w->f->paths[to].type]->size;
    memmove(path_at(w, to), path_at(w, from), a < b ? a : b);
}

static int64_t call(struct frame *w, const struct ir_instr *i)
{
    int64_t arguments[32], result = 0;
    for (uint32_t k = 0; k < i->n_operands && k < 32; k++)
        arguments[k] = w->values[w->f->operands[i->b + k]];
    symbol name = i->flags & IR_DIRECT ? w->f->refs[i->a].name : 0;
    const struct ir_function *f = name ? find_function(w->e, name)
                                       : (const struct ir_function *)(intptr_t)w->values[i->a];
    if (f && i->n_operands <= 32)
        return eval_call(w->e, f, arguments, i->n_operands);
    w->e->trouble = NULL;
    if (!name || !w->e->external || !w->e->external(name, arguments, i->n_operands, &result))
        w->e->trouble = "a call that cannot be made";
    return to_type(w->f->types[i->type], result);
}

static int64_t element_size(const struct type *pointer)
{
    return pointer->base && pointer->base->size ? (int64_t)pointer->base->size : 1;
}

static int64_t divide(struct frame *w, enum ir_op op, bool is_signed, int64_t a, int64_t b)
{
    if (b == 0 || (is_signed && a == INT64_MIN && b == -1)) {
        w->e->trouble = "a division that traps";
        return 0;
    }
    if (is_signed)
        return op == IR_DIV ? a / b : a % b;
    return (int64_t)(op == IR_DIV ? (uint64_t)a / (uint64_t)b : (uint64_t)a % (uint64_t)b);
}

static int64_t binary(struct frame *w, const struct ir_instr *i, int64_t a, int64_t b)
{
    const struct type *t = w->f->types[w->f->instrs[i->a].type];
    bool is_signed = type_is_integer(t) && type_is_signed(t);
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    switch ((enum ir_op)i->op) {
    case IR_ADD:
        return (int64_t)(x + y);
    case IR_SUB:
        return (int64_t)(x - y);
    case IR_MUL:
        return (int64_t)(x * y);
    case IR_DIV:
    case IR_REM:
        return divide(w, i->op, is_signed, a, b);
    case IR_SHL:
        return (int64_t)(x << (y & 63));
    case IR_SHR:
        return is_signed ? a >> (y & 63) : (int64_t)(x >> (y & 63));
    case IR_AND:
        return a & b;
    case IR_OR:
        return a | b;
    case IR_XOR:
        return a ^ b;
    case IR_EQ:
        return a == b;
    case IR_NE:
        return a != b;
    case IR_LT:
        return is_signed ? a < b : x < y;
    case IR_LE:
        return is_signed ? a <= b : x <= y;
    case IR_POINTER_ADD:
        return (int64_t)(x + y * (uint64_t)element_size(w->f->types[i->type]));
    default:
        return (int64_t)(x - y) / element_size(t);
    }
}

static int64_t unary(enum ir_op op, int64_t a)
{
    switch (op) {
    case IR_NEGATE:
        return (int64_t)(0 - (uint64_t)a);
    case IR_COMPLEMENT:
        return ~a;
    case IR_NOT:
        return a == 0;
    default:
        return a; // CAST: to_type does it
    }
}

static int64_t run_instr(struct frame *w, uint32_t v, const int64_t *arguments)
{
    const struct ir_instr *i = &w->f->instrs[v];
    const struct type *t = w->f->types[i->type];
    const uint32_t *list;
    uint32_t n = ir_operands(w->f, v, &list);
    switch ((enum ir_op)i->op) {
    case IR_CONST:
        return i->imm;
    case IR_STRING:
        return (intptr_t)symbol_text(w->f->strings[i->a]).ptr;
    case IR_UNDEF:
        return 0;
    case IR_PARAM:
        return to_type(t, arguments[i->a]);
    case IR_ADDRESS:
        return (intptr_t)path_at(w, i->a);
    case IR_FUNCTION:
        return (intptr_t)find_function(w->e, w->f->refs[i->a].name);
    case IR_LOAD:
        return load(w, i->a, t);
    case IR_STORE:
        store(w, i->b, w->values[i->a]);
        return 0;
    case IR_COPY:
        copy(w, i->a, i->b);
        return 0;
    case IR_ZERO:
        memset(path_at(w, i->a), 0, t->size);
        return 0;
    case IR_CALL:
        return call(w, i);
    default:
        break;
    }
    if (n == 2)
        return to_type(t, binary(w, i, w->values[i->a], w->values[i->b]));
    if (n == 1 && ir_op_info[i->op].operands == 1)
        return to_type(t, unary(i->op, w->values[i->a]));
    w->e->trouble = ir_op_info[i->op].name;
    return 0;
}

static uint32_t pred_number(const struct ir_function *f, uint32_t block, uint32_t from)
{
    const struct ir_block *b = &f->blocks[block];
    for (uint32_t p = 0; p < b->n_preds; p++)
        if (f->preds[b->first_pred + p] == from)
            return p;
    BUG("an edge that is not there");
}

// The PHIs of a block take their values at once.
static uint32_t run_phis(struct frame *w, uint32_t block, uint32_t from)
{
    const struct ir_block *b = &w->f->blocks[block];
    uint32_t end = b->first, n = b->first + b->n_instrs;
    while (end < n && w->f->instrs[end].op == IR_PHI)
        end++;
    if (end == b->first)
        return end;
    uint32_t p = pred_number(w->f, block, from);
    int64_t *now = mem_alloc(sizeof *now * (end - b->first));
    for (uint32_t v = b->first; v < end; v++)
        now[v - b->first] = w->values[w->f->operands[w->f->instrs[v].b + p]];
    for (uint32_t v = b->first; v < end; v++)
        w->values[v] = now[v - b->first];
    free(now);
    return end;
}

static uint32_t pick_case(struct frame *w, const struct ir_block *b, int64_t v)
{
    const struct type *t = w->f->types[w->f->instrs[b->value].type];
    bool is_signed = !type_is_integer(t) || type_is_signed(t);
    for (uint32_t c = b->first_case; c < b->first_case + b->n_cases; c++) {
        int64_t low = to_type(t, w->f->cases[c].low), high = to_type(t, w->f->cases[c].high);
        bool in = is_signed ? low <= v && v <= high
                            : (uint64_t)low <= (uint64_t)v && (uint64_t)v <= (uint64_t)high;
        if (in)
            return w->f->cases[c].block;
    }
    return b->next[0];
}

static int64_t run(struct frame *w, const int64_t *arguments)
{
    uint32_t block = 0, from = 0;
    for (;;) {
        const struct ir_block *b = &w->f->blocks[block];
        for (uint32_t v = run_phis(w, block, from); v < b->first + b->n_instrs; v++)
            w->values[v] = run_instr(w, v, arguments);
        if (w->e->trouble || w->e->steps_left < b->n_instrs + 1) {
            if (!w->e->trouble)
                w->e->trouble = "too many steps";
            return 0;
        }
        w->e->steps_left -= b->n_instrs + 1;
        from = block;
        switch ((enum ir_end)b->end) {
        case IR_JUMP:
            block = b->next[0];
            break;
        case IR_BRANCH:
            block = b->next[w->values[b->value] == 0];
            break;
        case IR_SWITCH:
        case IR_INDIRECT:
            block = pick_case(w, b, w->values[b->value]);
            break;
        case IR_RETURN:
            return b->value ? w->values[b->value] : 0;
        default:
            w->e->trouble = "an end that cannot be run";
            return 0;
        }
    }
}

int64_t eval_call(struct eval *e, const struct ir_function *f, const int64_t *arguments, uint32_t n)
{
    static unsigned depth;
    struct frame w = { .e = e, .f = f };
    if (depth >= CALLS_MOST)
        e->trouble = "calls too deep";
    if (e->trouble)
        return 0;
    w.values = mem_zero(f->n_instrs, sizeof *w.values);
    w.locals = mem_zero(f->n_locals + 1, sizeof *w.locals);
    for (uint32_t i = 0; i < f->n_params && i < n; i++)
        if (is_record(f->types[f->locals[i].type]))
            w.locals[i] = (char *)(intptr_t)arguments[i];
    depth++;
    int64_t result = run(&w, arguments);
    depth--;
    for (uint32_t i = 0; i < f->n_locals; i++)
        if (!f->locals[i].is_param || !is_record(f->types[f->locals[i].type]))
            free(w.locals[i]);
    free(w.values);
    free(w.locals);
    return result;
}

void eval_reset(struct eval *e)
{
    e->n_objects = 0;
    e->trouble = NULL;
    arena_reset(&e->arena);
}

void eval_free(struct eval *e)
{
    free(e->objects);
    e->objects = NULL;
    arena_release(&e->arena);
}
