// Bounds: whether an index or a length stays below what there is room for.
//
// By the number's own operations (masks, narrow types, remainders), by comparisons that dominate
// the use, and through comparisons with another value by what is known of that one. Sizes come from
// types, and from allocations in the same function.
//
// Requires: facts. Pure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

enum { BOUND_DEPTH = 3 };

// The variable part of a sum or product with a constant.
static uint32_t scaled_part(const struct flow_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    int64_t c;
    if (i->op == IR_CAST)
        return scaled_part(f, i->a);
    if ((i->op == IR_ADD || i->op == IR_MUL) && value_is_const(f->ir, i->b, &c) && c > 0)
        return i->a;
    return 0;
}

// A signed number taken as an unsigned one: what bounds it above lets less than zero through.
static bool sign_changes(const struct flow_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    return i->op == IR_CAST && type_is_signed(ir_type(f->ir, i->a)) &&
           !type_is_signed(ir_type(f->ir, v)) &&
           ir_type(f->ir, v)->size >= ir_type(f->ir, i->a)->size;
}

static struct bound below(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at, uint64_t limit, int depth)
{
    struct bound r = { .kind = BOUND_NONE, .value = value };
    struct interval i = guard_interval(w, f, value, block, at);
    int64_t most = 0;
    if (limit <= INT64_MAX && i.high < (int64_t)limit) {
        bool low = i.low >= 0 || guard_lower_zero(w, f, value, block, at);
        r.kind = low ? BOUND_PROVED : BOUND_NEGATIVE;
        return r;
    }
    if (sign_changes(f, value)) {
        struct interval inner = guard_interval(w, f, f->ir->instrs[value].a, block, at);
        if (inner.low < 0 && limit <= INT64_MAX && inner.high < (int64_t)limit) {
            r.kind = BOUND_NEGATIVE;
            return r;
        }
    }
    const struct flow_fact *fact = guard_upper(w, f, value, block, at, &most);
    if (!fact) // count + 1, count * 8: what bounds the count bounds them, to a reader's eye
        return scaled_part(f, value) && depth > 0
                       ? below(w, f, scaled_part(f, value), block, at, limit, depth - 1)
                       : r;
    if (!fact->other) {
        r.kind = most == (int64_t)limit ? BOUND_OFF_BY_ONE : BOUND_LOOSE;
        r.limit = most;
        return r;
    }
    if (depth <= 0) {
        r.kind = BOUND_OTHER;
        return r;
    }
    // value < other: good when other <= limit. value <= other: when other < limit.
    uint64_t room = limit + (fact->rel == FACT_LT);
    r = below(w, f, fact->other, block, at, room, depth - 1);
    if (r.kind == BOUND_NEGATIVE) // the other one may be negative, then so is nothing below it used
        r.kind = BOUND_PROVED;
    if (r.kind == BOUND_NONE)
        r.value = fact->other;
    return r;
}

struct bound bound_below(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at, uint64_t limit)
{
    return below(w, f, value, block, at, limit, BOUND_DEPTH);
}

uint64_t array_count(const struct ir_function *ir, uint32_t index_path)
{
    const struct ir_path *p = &ir->paths[index_path];
    if (p->kind != PATH_INDEX || !p->base)
        return 0;
    const struct type *t = ir->types[ir->paths[p->base].type];
    if (t->kind != TYPE_ARRAY || (t->flags & (TYPE_INCOMPLETE | TYPE_VLA | TYPE_FLEXIBLE)))
        return 0;
    return t->count > 1 ? t->count : 0; // [0] and [1] at the end of a record mean "what follows"
}

static uint64_t size_at_path(const struct ir_function *ir, uint32_t path)
{
    const struct ir_path *p = &ir->paths[path];
    int64_t c;
    if (p->kind == PATH_INDEX) {
        uint64_t count = array_count(ir, path);
        const struct type *element = ir->types[p->type];
        uint64_t skip = value_is_const(ir, p->x, &c) && c >= 0 ? (uint64_t)c : 0;
        return count > skip ? (count - skip) * element->size : 0;
    }
    const struct type *t = ir->types[p->type];
    if (t->kind == TYPE_ARRAY && t->count <= 1)
        return 0;
    return (t->flags & (TYPE_INCOMPLETE | TYPE_VLA | TYPE_FLEXIBLE)) ? 0 : t->size;
}

static uint64_t allocated_bytes(
        const struct flow *w, const struct flow_function *f, const struct ir_instr *call)
{
    uint32_t callee = flow_callee(f, call), at = 0;
    const struct contract *c = callee == FLOW_NONE ? NULL : flow_contract(w, callee);
    const struct clause *alloc = contract_next(c, CLAUSE_ALLOC, &at);
    uint64_t bytes = 1;
    if (!alloc || alloc->n_args < 2 || !call->n_operands)
        return 0;
    for (uint32_t k = 0; k < call->n_operands; k++) {
        int64_t n;
        if (!value_is_const(f->ir, flow_strip(w, f, instr_operands(f->ir, call)[k]), &n) ||
                n <= 0 || n > 1 << 28)
            return 0;
        bytes *= (uint64_t)n;
    }
    return bytes;
}

static uint64_t pointee_size(const struct ir_function *ir, uint32_t pointer)
{
    const struct type *t = ir_type(ir, pointer);
    return t->kind == TYPE_POINTER && t->base->size ? t->base->size : 1;
}

uint64_t bytes_at(const struct flow *w, const struct flow_function *f, uint32_t pointer)
{
    uint64_t skipped = 0, bytes = 0;
    for (int depth = 0; depth < 8 && pointer && !bytes; depth++) {
        pointer = flow_strip(w, f, pointer);
        const struct ir_instr *i = &f->ir->instrs[pointer];
        int64_t by;
        if (i->op == IR_ADDRESS)
            bytes = size_at_path(f->ir, i->a);
        else if (i->op == IR_CALL)
            bytes = allocated_bytes(w, f, i);
        else if (i->op != IR_POINTER_ADD)
            return 0;
        else if (value_is_const(f->ir, flow_strip(w, f, i->b), &by) && by > 0)
            skipped += (uint64_t)by * pointee_size(f->ir, pointer);
        pointer = i->a;
    }
    return bytes > skipped ? bytes - skipped : 0;
}

bool may_underflow(const struct flow *w, const struct flow_function *f, uint32_t a, uint32_t b,
        uint32_t block, uint32_t at)
{
    struct interval x = guard_interval(w, f, a, block, at), y = guard_interval(w, f, b, block, at);
    if (x.low >= y.high || guard_at_least(w, f, a, b, block, at))
        return false;
    const struct ir_instr *i = &f->ir->instrs[a];
    if (i->op == IR_CAST)
        return may_underflow(w, f, i->a, b, block, at);
    const struct ir_instr *j = &f->ir->instrs[b];
    if (j->op == IR_CAST)
        return may_underflow(w, f, a, j->a, block, at);
    // a - a % n, a - min(a, n) and the like
    if ((j->op == IR_REM || j->op == IR_AND || j->op == IR_SHR || j->op == IR_DIV) &&
            f->key[j->a] == f->key[a])
        return false;
    return true;
}
