// Where a value comes from, and why a pointer may be NULL.
//
// Backwards from a use, through casts, hints and stores just before, to the call, member, parameter
// or constant that made the value; a phi asks each way in, where the facts of that way hold.
//
// Requires: shape, facts, summaries of callees on lower levels. Pure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

enum { ORIGIN_DEPTH = 5, ORIGIN_FUEL = 48, STORE_BLOCKS = 12 };

struct search {
    int depth;
    int *fuel; // values that may still be looked at
};

static struct search less(struct search s, int by)
{
    return (struct search){ s.depth - by, s.fuel };
}

bool flow_same_path(const struct flow_function *f, uint32_t a, uint32_t b)
{
    for (; a != b; a = f->ir->paths[a].base, b = f->ir->paths[b].base) {
        const struct ir_path *p = &f->ir->paths[a], *q = &f->ir->paths[b];
        if (!a || !b || p->kind != q->kind)
            return false;
        if (p->kind == PATH_DEREF)
            return f->key[p->x] == f->key[q->x];
        if (p->kind == PATH_INDEX ? f->key[p->x] != f->key[q->x] : p->x != q->x)
            return false;
        if (p->kind == PATH_LOCAL || p->kind == PATH_GLOBAL)
            return true;
    }
    return true;
}

bool flow_lies_in(const struct flow_function *f, uint32_t path, uint32_t object)
{
    for (; path; path = f->ir->paths[path].base) {
        if (flow_same_path(f, path, object))
            return true;
        if (f->ir->paths[path].kind == PATH_DEREF)
            return false;
    }
    return false;
}

// Whether a call is handed the place that a path names, or an object around it.
bool flow_takes_place(const struct flow_function *f, const struct ir_instr *call, uint32_t path)
{
    for (uint32_t k = 0; k < call->n_operands; k++) {
        uint32_t v = ir_uncast(f->ir, instr_operands(f->ir, call)[k]);
        if (v && f->ir->instrs[v].op == IR_ADDRESS && flow_lies_in(f, path, f->ir->instrs[v].a))
            return true;
    }
    return false;
}

// The value that a store put at the path before `load`, seen from its block upwards along single
// ways in.
uint32_t value_stored_before(const struct flow_function *f, uint32_t load)
{
    const struct ir_function *ir = f->ir;
    uint32_t path = ir->instrs[load].a, block = ir_block_of(ir, load), at = load;
    struct memory m = flow_memory_of(f, path);
    for (int steps = 0; steps < STORE_BLOCKS; steps++) {
        for (; at > ir->blocks[block].first && at > 1;) {
            const struct ir_instr *i = &ir->instrs[--at];
            if (i->op == IR_STORE && flow_same_path(f, i->b, path))
                return i->a;
            if (i->op == IR_STORE || i->op == IR_COPY) {
                struct memory n = flow_memory_of(f, i->b);
                if (n.kind == m.kind && n.id == m.id && n.id != FLOW_NONE)
                    return 0; // perhaps the same object
            }
            if (i->op == IR_ZERO && flow_same_path(f, i->a, path))
                return 0;
            if (i->op == IR_CALL && flow_takes_place(f, i, path))
                return 0;
        }
        uint32_t up = f->idom[block];
        if (up == FLOW_NONE || up == block || ir->blocks[block].n_preds != 1)
            return 0;
        block = up;
        at = ir->blocks[block].first + ir->blocks[block].n_instrs;
    }
    return 0;
}

static uint32_t look_through(const struct flow *w, const struct flow_function *f, uint32_t value)
{
    for (int depth = 0; depth < ORIGIN_DEPTH; depth++) {
        value = flow_strip(w, f, value);
        if (f->ir->instrs[value].op != IR_LOAD)
            return value;
        uint32_t stored = value_stored_before(f, value);
        if (!stored)
            return value;
        value = stored;
    }
    return value;
}

// The worst way in which a call's result may be NULL.
static enum null_reason call_null(
        const struct flow *w, const struct flow_function *f, uint32_t call, uint32_t *which)
{
    const struct flow_call *c = flow_call_at(f, call);
    enum null_reason worst = NULL_NEVER;
    if (!c || c->how == CALL_SIGNATURE)
        return NULL_NEVER;
    uint32_t n = c->how == CALL_DIRECT && c->n_targets ? 1 : c->n_targets;
    uint32_t direct = flow_callee(f, &f->ir->instrs[call]);
    for (uint32_t k = 0; k < n; k++) {
        uint32_t callee = c->how == CALL_DIRECT ? direct : f->targets[c->first_target + k];
        enum null_reason r = NULL_NEVER;
        if (callee == FLOW_NONE)
            continue;
        if (callee < w->n_functions)
            r = w->functions[callee].level < f->level || w->summaries_done
                        ? (enum null_reason)w->functions[callee].summary.null
                        : NULL_NEVER;
        else if (contract_has(flow_contract(w, callee), CLAUSE_NULL))
            r = NULL_MISS;
        else if (contract_has(flow_contract(w, callee), CLAUSE_NULL_ALLOC))
            r = NULL_ALLOCATION;
        if (r > worst) {
            worst = r;
            *which = callee;
        }
    }
    return worst;
}

static bool is_worse(struct origin a, struct origin b)
{
    if (a.reason != b.reason)
        return a.reason > b.reason;
    return a.kind > b.kind;
}

static struct origin null_origin(const struct flow *w, const struct flow_function *f,
        uint32_t value, uint32_t block, uint32_t at, struct search s);

static struct origin phi_origin(
        const struct flow *w, const struct flow_function *f, uint32_t phi, struct search s)
{
    const struct ir_function *ir = f->ir;
    const struct ir_instr *i = &ir->instrs[phi];
    const struct ir_block *b = &ir->blocks[ir_block_of(ir, phi)];
    struct origin worst = { .kind = ORIGIN_NONE };
    for (uint32_t k = 0; k < i->n_operands && k < b->n_preds; k++) {
        uint32_t v = instr_operands(ir, i)[k], pred = ir->preds[b->first_pred + k];
        if (!v || v == phi || f->idom[pred] == FLOW_NONE || (f->block_flags[pred] & FLOW_BLOCK_CUT))
            continue;
        if (edge_nonzero(w, f, pred, ir_block_of(ir, phi), v))
            continue;
        struct origin o = null_origin(w, f, v, pred, 0, less(s, 1));
        if (is_worse(o, worst))
            worst = o;
    }
    worst.merged = true;
    return worst;
}

// Whether control came to the block by leaving a loop at its head: a search that ended.
static bool found_nothing(const struct flow_function *f, uint32_t block)
{
    for (int steps = 0; steps < 4 && block; steps++) {
        uint32_t up = f->idom[block];
        if (up == FLOW_NONE)
            return false;
        if (f->ir->blocks[up].end == IR_BRANCH)
            return block_is_loop(f, up);
        block = up;
    }
    return block_is_loop(f, block);
}

bool flow_before(const struct flow_function *f, uint32_t a, uint32_t b)
{
    uint32_t x = ir_block_of(f->ir, a), y = ir_block_of(f->ir, b);
    return x == y ? a < b : f->idom[y] != FLOW_NONE && flow_dominates(f, x, y);
}

// Whether a call between the two is handed the place of the local, and so may have put another
// pointer there.
static bool filled_between(const struct flow_function *f, uint32_t store, uint32_t load)
{
    const struct ir_function *ir = f->ir;
    for (uint32_t c = 0; c < f->n_calls; c++) {
        uint32_t call = f->calls[c].instr;
        const struct ir_instr *i = &ir->instrs[call];
        if (flow_before(f, store, call) && flow_before(f, call, load) &&
                flow_takes_place(f, i, ir->instrs[load].a))
            return true;
    }
    return false;
}

// A local in memory: the worst of all that is stored in it.
static struct origin local_origin(
        const struct flow *w, const struct flow_function *f, uint32_t load, struct search s)
{
    const struct ir_function *ir = f->ir;
    struct origin worst = {
        .kind = ORIGIN_NONE, .value = load, .callee = FLOW_NONE, .cell = FLOW_NONE
    };
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        if (ir->instrs[v].op != IR_STORE || ir->instrs[v].b != ir->instrs[load].a ||
                filled_between(f, v, load))
            continue;
        struct origin o = null_origin(w, f, ir->instrs[v].a, ir_block_of(ir, v), v, less(s, 2));
        if (is_worse(o, worst))
            worst = o;
    }
    worst.merged = true;
    return worst;
}

static struct origin null_origin(const struct flow *w, const struct flow_function *f,
        uint32_t value, uint32_t block, uint32_t at, struct search s)
{
    struct origin o = {
        .kind = ORIGIN_NONE, .value = value, .callee = FLOW_NONE, .cell = FLOW_NONE
    };
    if (s.depth <= 0 || --*s.fuel < 0 || !value || guard_nonzero(w, f, value, block, at))
        return o;
    o.value = look_through(w, f, value);
    const struct ir_instr *i = &f->ir->instrs[o.value];
    if (o.value != value && guard_nonzero(w, f, o.value, block, at))
        return o;
    if (value_is_made(f, o.value) && i->op != IR_CALL && i->op != IR_PARAM) {
        o.kind = ORIGIN_CONST;
        o.reason = NULL_ALLOCATION;
        return o;
    }
    if (i->op != IR_CALL &&
            (guard_zero(w, f, value, block, at) || guard_zero(w, f, o.value, block, at))) {
        o.kind = ORIGIN_CONST;
        o.reason = found_nothing(f, block) ? NULL_MISS : NULL_FAILURE;
        return o;
    }
    switch ((enum ir_op)i->op) {
    case IR_CONST:
        o.kind = i->imm == 0 ? ORIGIN_CONST : ORIGIN_NONE;
        o.reason = i->imm == 0 ? NULL_FAILURE : NULL_NEVER;
        return o;
    case IR_PHI:
        return phi_origin(w, f, o.value, s);
    case IR_CALL:
        o.reason = (uint8_t)call_null(w, f, o.value, &o.callee);
        o.kind = o.reason == NULL_NEVER ? ORIGIN_NONE : ORIGIN_CALL;
        return o;
    case IR_LOAD: {
        struct memory m = flow_memory_of(f, i->a);
        if (m.kind == MEMORY_LOCAL && !m.element)
            return local_origin(w, f, o.value, s);
        o.kind = m.kind == MEMORY_CELL && !m.element ? ORIGIN_CELL : ORIGIN_NONE;
        o.cell = m.kind == MEMORY_CELL ? m.id : FLOW_NONE;
        return o;
    }
    case IR_PARAM:
        o.kind = ORIGIN_PARAM;
        o.param = i->a;
        return o;
    default:
        return o;
    }
}

struct origin origin_of_null(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at)
{
    int fuel = ORIGIN_FUEL;
    return null_origin(w, f, value, block, at, (struct search){ ORIGIN_DEPTH, &fuel });
}

struct origin origin_of(const struct flow *w, const struct flow_function *f, uint32_t value)
{
    struct origin o = { .kind = ORIGIN_NONE, .callee = FLOW_NONE, .cell = FLOW_NONE };
    o.value = look_through(w, f, value);
    const struct ir_instr *i = &f->ir->instrs[o.value];
    if (i->op == IR_CALL) {
        o.kind = ORIGIN_CALL;
        o.callee = flow_callee(f, i);
        if (o.callee == FLOW_NONE) {
            const struct flow_call *c = flow_call_at(f, o.value);
            o.callee = c && c->n_targets ? f->targets[c->first_target] : FLOW_NONE;
        }
    } else if (i->op == IR_PARAM) {
        o.kind = ORIGIN_PARAM;
        o.param = i->a;
    } else if (i->op == IR_LOAD) {
        struct memory m = flow_memory_of(f, i->a);
        o.kind = m.kind == MEMORY_CELL ? ORIGIN_CELL : ORIGIN_NONE;
        o.cell = m.kind == MEMORY_CELL ? m.id : FLOW_NONE;
    } else if (i->op == IR_CONST)
        o.kind = ORIGIN_CONST;
    return o;
}

// Why a call returns a number for which the leaf holds.
static enum null_reason failing_result(
        const struct flow *w, const struct flow_leaf *leaf, struct origin *from)
{
    enum null_reason worst = NULL_NEVER;
    if (from->callee == FLOW_NONE || from->callee >= w->n_functions)
        return NULL_FAILURE;
    const struct flow_summary *s = &w->functions[from->callee].summary;
    for (uint32_t k = 0; k < s->n_constants && !leaf->other; k++)
        if (relation_holds(s->constants[k].value, (enum fact_rel)leaf->rel, leaf->constant) &&
                s->constants[k].reason > worst)
            worst = (enum null_reason)s->constants[k].reason;
    return worst == NULL_NEVER && s->other_results ? NULL_FAILURE : worst;
}

enum null_reason leaf_reason(const struct flow *w, const struct flow_function *f,
        const struct flow_leaf *leaf, struct origin *from)
{
    bool pointer = ir_type(f->ir, leaf->value)->kind == TYPE_POINTER;
    if (pointer && leaf->rel == FACT_EQ && !leaf->other && leaf->constant == 0) {
        *from = origin_of_null(w, f, leaf->value, leaf->block, 0);
        const struct ir_instr *i = from->value ? &f->ir->instrs[from->value] : NULL;
        // Nothing is where it was looked for.
        if (from->reason == NULL_NEVER && i && i->op == IR_LOAD && !value_is_made(f, from->value))
            return NULL_MISS;
        return (enum null_reason)from->reason;
    }
    *from = origin_of(w, f, leaf->value);
    if (from->kind == ORIGIN_CALL && !pointer)
        return failing_result(w, leaf, from);
    return NULL_FAILURE;
}
