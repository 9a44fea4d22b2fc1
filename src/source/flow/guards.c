// What holds of a value at an instruction: facts whose edge dominates it and that no store in
// between undid.
//
// A fact is about an expression. When the very value that was compared is used, nothing can undo
// it; when an equal expression is read again, a store to a member, local or global that it reads
// from undoes it, if it can run between the branch and the use. Calls are taken not to (a review
// that forgets every check at every call reports everything); a call that is handed the address of
// a local may change that local.
//
// Requires: facts, keys, dominators. Pure: any thread may ask.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdio.h>
#include <stdlib.h>

#include "source/flow/flow_int.h"

enum {
    INTERVAL_DEPTH = 10,
    INTERVAL_FUEL = 64,
    NONZERO_FUEL = 64,
    ERRORS_MOST = 4095, // negative results are -1 or an error's number

    PATH_BLOCKS = 256
};

static void reads_of_path(const struct flow_function *f, uint32_t path, struct reads *r, int depth);

void reads_of(const struct flow_function *f, uint32_t v, struct reads *r, int depth)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    if (!v || depth <= 0)
        return;
    switch ((enum ir_op)i->op) {
    case IR_LOAD:
    case IR_ADDRESS:
        if (i->op == IR_LOAD && r->n < KEY_READS)
            r->items[r->n++] = flow_memory_of(f, i->a);
        reads_of_path(f, i->a, r, depth - 1);
        return;
    case IR_CAST:
    case IR_NOT:
    case IR_NEGATE:
    case IR_COMPLEMENT:
        reads_of(f, i->a, r, depth - 1);
        return;
    case IR_ADD:
    case IR_SUB:
    case IR_MUL:
    case IR_DIV:
    case IR_REM:
    case IR_SHL:
    case IR_SHR:
    case IR_AND:
    case IR_OR:
    case IR_XOR:
    case IR_POINTER_ADD:
    case IR_POINTER_SUB:
    case IR_EQ:
    case IR_NE:
    case IR_LT:
    case IR_LE:
        reads_of(f, i->a, r, depth - 1);
        reads_of(f, i->b, r, depth - 1);
        return;
    default:
        return;
    }
}

static void reads_of_path(const struct flow_function *f, uint32_t path, struct reads *r, int depth)
{
    for (; path; path = f->ir->paths[path].base) {
        const struct ir_path *p = &f->ir->paths[path];
        if (p->kind == PATH_DEREF)
            reads_of(f, p->x, r, depth);
        if (p->kind == PATH_DEREF || p->kind == PATH_LOCAL || p->kind == PATH_GLOBAL)
            return;
        if (p->kind == PATH_INDEX)
            reads_of(f, p->x, r, depth);
    }
}

struct memory flow_memory_of(const struct flow_function *f, uint32_t path)
{
    struct memory m = { .id = FLOW_NONE };
    for (uint32_t at = path; at; at = f->ir->paths[at].base) {
        const struct ir_path *p = &f->ir->paths[at];
        if (p->kind == PATH_DEREF)
            m.root = p->x;
        if (m.kind == MEMORY_NONE)
            switch ((enum ir_path_kind)p->kind) {
            case PATH_FIELD:
                m.kind = MEMORY_CELL;
                m.id = f->cells[p->x];
                break;
            case PATH_LOCAL:
                m.kind = MEMORY_LOCAL;
                m.id = p->x;
                break;
            case PATH_GLOBAL: {
                uint32_t target = f->targets_of_ref[p->x];
                m.kind = MEMORY_GLOBAL;
                m.id = target != FLOW_NONE && (target & FLOW_GLOBAL) ? target & ~FLOW_GLOBAL
                                                                     : FLOW_NONE;
                break;
            }
            case PATH_DEREF:
                m.kind = MEMORY_POINTEE;
                m.id = p->x;
                break;
            case PATH_INDEX:
                m.element = true;
                break;
            case PATH_NONE:
                break;
            }
        if (p->kind == PATH_DEREF || p->kind == PATH_LOCAL || p->kind == PATH_GLOBAL)
            break;
    }
    return m;
}

static bool same_memory(const struct flow_function *f, struct memory a, struct memory b)
{
    if (a.kind != b.kind || a.kind == MEMORY_NONE)
        return false;
    if (a.kind == MEMORY_POINTEE)
        return f->key[a.id] == f->key[b.id];
    return a.id == b.id && a.id != FLOW_NONE;
}

static bool call_may_write(
        const struct flow_function *f, const struct ir_instr *call, const struct reads *r)
{
    for (uint32_t k = 0; k < call->n_operands; k++) {
        uint32_t v = instr_operands(f->ir, call)[k];
        while (v && f->ir->instrs[v].op == IR_CAST)
            v = f->ir->instrs[v].a;
        if (!v || f->ir->instrs[v].op != IR_ADDRESS)
            continue;
        struct memory m = flow_memory_of(f, f->ir->instrs[v].a);
        for (uint32_t j = 0; j < r->n; j++)
            if (m.kind != MEMORY_POINTEE && same_memory(f, m, r->items[j]))
                return true;
    }
    return false;
}

static bool instr_writes(
        const struct flow_function *f, const struct ir_instr *i, const struct reads *r)
{
    struct memory m;
    if (i->op == IR_STORE || i->op == IR_COPY)
        m = flow_memory_of(f, i->b);
    else if (i->op == IR_ZERO)
        m = flow_memory_of(f, i->a);
    else
        return i->op == IR_CALL && call_may_write(f, i, r);
    for (uint32_t k = 0; k < r->n; k++)
        if (same_memory(f, m, r->items[k]))
            return true;
    return false;
}

static bool block_writes(
        const struct flow_function *f, uint32_t block, uint32_t until, const struct reads *r)
{
    const struct ir_block *b = &f->ir->blocks[block];
    for (uint32_t k = 0; k < b->n_instrs; k++) {
        uint32_t v = b->first + k;
        if (v == until)
            return false;
        if (instr_writes(f, &f->ir->instrs[v], r))
            return true;
    }
    return false;
}

// Whether a store may run after the fact's edge and before the use: blocks on the way back from the
// use to the block that the fact holds in. Beyond PATH_BLOCKS blocks the fact is given the benefit
// of the doubt.
bool guard_undone(const struct flow_function *f, const struct flow_fact *fact, uint32_t block,
        uint32_t at, const struct reads *r)
{
    uint32_t queue[PATH_BLOCKS], n = 0;
    if (!r->n)
        return false;
    if (block_writes(f, block, at, r))
        return true;
    if (block != fact->block)
        queue[n++] = block;
    for (uint32_t k = 0; k < n; k++) {
        const struct ir_block *b = &f->ir->blocks[queue[k]];
        for (uint32_t j = 0; j < b->n_preds; j++) {
            uint32_t pred = f->ir->preds[b->first_pred + j], seen = 0;
            if (f->idom[pred] == FLOW_NONE || !flow_dominates(f, fact->block, pred))
                continue;
            while (seen < n && queue[seen] != pred)
                seen++;
            if (seen < n || pred == block)
                continue;
            if (n == PATH_BLOCKS)
                return false;
            if (block_writes(f, pred, 0, r))
                return true;
            if (pred != fact->block)
                queue[n++] = pred;
        }
    }
    return false;
}

uint32_t guard_first_fact(const struct flow_function *f, uint32_t key)
{
    uint32_t low = 0, high = f->n_facts;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (f->facts[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct flow_fact *guard_next(const struct flow *w, const struct flow_function *f,
        uint32_t value, uint32_t block, uint32_t at, uint32_t *cursor)
{
    (void)w;
    (void)at;
    uint32_t made_in = ir_block_of(f->ir, value);
    uint32_t key = f->key[value] ? f->key[value] : value;
    uint32_t k = *cursor ? *cursor : guard_first_fact(f, key);
    struct reads reads = { .n = 0 };
    bool have_reads = false;
    for (; k < f->n_facts && f->facts[k].key == key; k++) {
        const struct flow_fact *fact = &f->facts[k];
        if (!flow_dominates(f, fact->block, block) || f->idom[block] == FLOW_NONE)
            continue;
        // What is read after the edge may have been stored to since; what was read before it was
        // compared as it is.
        if (fact->value != value && flow_dominates(f, fact->block, made_in)) {
            if (!have_reads)
                reads_of(f, value, &reads, GUARD_DEPTH);
            have_reads = true;
            if (guard_undone(f, fact, made_in, value, &reads))
                continue;
        }
        *cursor = k + 1;
        return fact;
    }
    *cursor = k;
    return NULL;
}

static bool proves_nonzero(const struct flow_fact *fact)
{
    if (fact->other)
        return false;
    switch ((enum fact_rel)fact->rel) {
    case FACT_EQ:
        return fact->constant != 0;
    case FACT_NE:
        return fact->constant == 0;
    case FACT_GT:
        return fact->constant >= 0;
    case FACT_GE:
        return fact->constant > 0;
    case FACT_LT:
        return fact->constant <= 0;
    case FACT_LE:
        return fact->constant < 0;
    }
    return false;
}

// How deep a question may go, and how many values it may look at in all.
struct effort {
    int depth;
    int *fuel;
};

static struct effort less(struct effort e, int by)
{
    return (struct effort){ e.depth - by, e.fuel };
}

static bool nonzero(const struct flow *w, const struct flow_function *f, uint32_t v, uint32_t block,
        uint32_t at, struct effort e);

static bool phi_nonzero(
        const struct flow *w, const struct flow_function *f, uint32_t v, struct effort e)
{
    const struct ir_instr *i = &f->ir->instrs[v];
    const struct ir_block *b = &f->ir->blocks[ir_block_of(f->ir, v)];
    for (uint32_t k = 0; k < i->n_operands; k++) {
        uint32_t from = instr_operands(f->ir, i)[k];
        uint32_t pred = k < b->n_preds ? f->ir->preds[b->first_pred + k] : 0;
        if (k < b->n_preds && f->idom[pred] == FLOW_NONE)
            continue; // that way in is cut
        if (!from || (!(k < b->n_preds && edge_nonzero(w, f, pred, ir_block_of(f->ir, v), from)) &&
                             !nonzero(w, f, from, pred, 0, less(e, 1))))
            return false;
    }
    return i->n_operands > 0;
}

static bool nonzero(const struct flow *w, const struct flow_function *f, uint32_t v, uint32_t block,
        uint32_t at, struct effort e)
{
    if (e.depth <= 0 || --*e.fuel < 0)
        return false;
    uint32_t cursor = 0;
    for (const struct flow_fact *fact; (fact = guard_next(w, f, v, block, at, &cursor));)
        if (proves_nonzero(fact))
            return true;
    uint32_t inner = flow_strip(w, f, v);
    if (inner != v)
        return nonzero(w, f, inner, block, at, less(e, 1));
    const struct ir_instr *i = &f->ir->instrs[v];
    switch ((enum ir_op)i->op) {
    case IR_ADDRESS:
    case IR_FUNCTION:
    case IR_STRING:
        return true;
    case IR_CONST:
        return i->imm != 0;
    case IR_POINTER_ADD:
        return nonzero(w, f, i->a, block, at, less(e, 1));
    case IR_PHI:
        return phi_nonzero(w, f, v, e);
    default:
        return false;
    }
}

bool guard_nonzero(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at)
{
    int fuel = NONZERO_FUEL;
    return nonzero(w, f, value, block, at, (struct effort){ GUARD_DEPTH, &fuel });
}

bool guard_zero(const struct flow *w, const struct flow_function *f, uint32_t value, uint32_t block,
        uint32_t at)
{
    uint32_t cursor = 0;
    for (const struct flow_fact *fact; (fact = guard_next(w, f, value, block, at, &cursor));)
        if (fact->rel == FACT_EQ && !fact->other && fact->constant == 0)
            return true;
    return false;
}

// Whether a way into a block brings a constant along, an error's code, by which the ways can be
// told apart later.
static bool leaves_mark(const struct flow_function *f, uint32_t from, uint32_t to)
{
    const struct ir_block *b = &f->ir->blocks[to];
    uint32_t way = 0;
    while (way < b->n_preds && f->ir->preds[b->first_pred + way] != from)
        way++;
    for (uint32_t k = 0; k < b->n_instrs; k++) {
        const struct ir_instr *i = &f->ir->instrs[b->first + k];
        int64_t c;
        if (i->op == IR_PHI && way < i->n_operands && instr_operands(f->ir, i)[way] &&
                value_is_const(f->ir, instr_operands(f->ir, i)[way], &c))
            return true;
    }
    return false;
}

// Whether the block, or what follows it alone, goes on where other ways do as well and cannot be
// told from them.
static bool block_rejoins(const struct flow_function *f, uint32_t block)
{
    for (int steps = 0; steps < 8; steps++) {
        const struct ir_block *b = &f->ir->blocks[block];
        if (b->end != IR_JUMP)
            return b->end == IR_BRANCH;
        if (!flow_dominates(f, block, b->next[0]))
            return !leaves_mark(f, block, b->next[0]);
        block = b->next[0];
    }
    return true;
}

// Whether only the other way out of a test leads to the block.
static bool other_way_only(
        const struct flow_function *f, uint32_t test, uint32_t way, uint32_t block)
{
    const struct ir_block *b = &f->ir->blocks[test];
    uint32_t other = b->next[0] == way ? b->next[1] : b->next[0];
    return b->end == IR_BRANCH && f->ir->blocks[other].n_preds == 1 &&
           flow_dominates(f, other, block);
}

static bool has_call(const struct flow_function *f, uint32_t block)
{
    const struct ir_block *b = &f->ir->blocks[block];
    for (uint32_t k = 0; k < b->n_instrs; k++)
        if (f->ir->instrs[b->first + k].op == IR_CALL)
            return true;
    return false;
}

// Whether the fact says what a use must not have.
static bool is_bad(const struct flow_fact *fact, enum guard_bad bad)
{
    if (bad == BAD_NULL)
        return fact->rel == FACT_EQ && !fact->other && !fact->constant;
    return fact->rel == FACT_GT || fact->rel == FACT_GE;
}

bool guard_tested(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at, enum guard_bad bad)
{
    uint32_t v = flow_strip(w, f, value), key = f->key[v] ? f->key[v] : v;
    struct reads reads = { .n = 0 };
    reads_of(f, v, &reads, GUARD_DEPTH);
    for (uint32_t k = guard_first_fact(f, key); k < f->n_facts && f->facts[k].key == key; k++) {
        const struct flow_fact *fact = &f->facts[k];
        struct flow_fact test = { .block = fact->from };
        bool goes_on = !(f->block_flags[fact->block] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_DOOMED)) &&
                       has_call(f, fact->block) && block_rejoins(f, fact->block);
        if (is_bad(fact, bad) && goes_on && !other_way_only(f, fact->from, fact->block, block) &&
                fact->from != block && flow_dominates(f, fact->from, block) &&
                !flow_dominates(f, fact->block, block) &&
                !guard_undone(f, &test, block, at, &reads))
            return true;
    }
    return false;
}

bool block_is_loop(const struct flow_function *f, uint32_t block)
{
    const struct ir_block *b = &f->ir->blocks[block];
    for (uint32_t k = 0; k < b->n_preds; k++) {
        uint32_t pred = f->ir->preds[b->first_pred + k];
        if (f->idom[pred] != FLOW_NONE && flow_dominates(f, block, pred))
            return true;
    }
    return false;
}

const struct flow_fact *guard_upper(const struct flow *w, const struct flow_function *f,
        uint32_t value, uint32_t block, uint32_t at, int64_t *limit)
{
    const struct flow_fact *best = NULL;
    uint32_t v = value;
    *limit = INT64_MAX;
    for (int depth = 0; depth < GUARD_DEPTH; depth++) {
        uint32_t cursor = 0;
        for (const struct flow_fact *fact; (fact = guard_next(w, f, v, block, at, &cursor));) {
            bool above = fact->rel == FACT_LT || fact->rel == FACT_LE || fact->rel == FACT_EQ;
            if (!above)
                continue;
            if (fact->other) {
                best = best ? best : fact;
                continue;
            }
            int64_t most = fact->constant - (fact->rel == FACT_LT);
            if (most < *limit) {
                *limit = most;
                best = fact;
            }
        }
        if (best || f->ir->instrs[v].op != IR_CAST)
            return best;
        v = f->ir->instrs[v].a;
    }
    return best;
}

bool guard_lower_zero(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at)
{
    if (!type_is_signed(ir_type(f->ir, value)))
        return true;
    uint32_t cursor = 0;
    for (const struct flow_fact *fact; (fact = guard_next(w, f, value, block, at, &cursor));) {
        if (fact->other)
            continue;
        if ((fact->rel == FACT_GE || fact->rel == FACT_EQ) && fact->constant >= 0)
            return true;
        if (fact->rel == FACT_GT && fact->constant >= -1)
            return true;
    }
    const struct ir_instr *i = &f->ir->instrs[value];
    return i->op == IR_CAST && guard_interval(w, f, value, block, at).low >= 0;
}

static struct interval type_interval(const struct type *t)
{
    if (!type_is_integer(t) || t->size == 0 || t->size >= 8)
        return (struct interval){
            t->kind != TYPE_UNKNOWN && type_is_integer(t) && !type_is_signed(t) ? 0 : INT64_MIN,
            INT64_MAX
        };
    unsigned bits = (unsigned)t->size * 8;
    if (t->kind == TYPE_BOOL)
        return (struct interval){ 0, 1 };
    if (type_is_signed(t))
        return (struct interval){ -(INT64_C(1) << (bits - 1)), (INT64_C(1) << (bits - 1)) - 1 };
    return (struct interval){ 0, (INT64_C(1) << bits) - 1 };
}

struct interval interval_within(struct interval a, struct interval b)
{
    struct interval r = { a.low > b.low ? a.low : b.low, a.high < b.high ? a.high : b.high };
    return r.low <= r.high ? r : b;
}

static bool fits(struct interval a, struct interval b)
{
    return a.low >= b.low && a.high <= b.high;
}

static struct interval value_interval(const struct flow *w, const struct flow_function *f,
        uint32_t v, uint32_t block, uint32_t at, struct effort e);

static bool is_small(struct interval a)
{
    return a.low > -(INT64_C(1) << 40) && a.high < (INT64_C(1) << 40);
}

static struct interval add_intervals(
        struct interval a, struct interval b, struct interval type, bool minus)
{
    if (minus && b.low >= 0 && a.low >= b.high) // however large it is, it stays above zero
        return (struct interval){ a.low - b.high, a.high - b.low };
    if (!is_small(a) || !is_small(b))
        return type;
    struct interval r = minus ? (struct interval){ a.low - b.high, a.high - b.low }
                              : (struct interval){ a.low + b.low, a.high + b.high };
    return fits(r, type) ? r : type;
}

static struct interval operation_interval(const struct flow *w, const struct flow_function *f,
        const struct ir_instr *i, uint32_t block, uint32_t at, struct interval type,
        struct effort e)
{
    struct interval a = value_interval(w, f, i->a, block, at, less(e, 1));
    struct interval b = value_interval(w, f, i->b, block, at, less(e, 1));
    switch ((enum ir_op)i->op) {
    case IR_AND:
        if (b.low >= 0 && b.high < type.high)
            return (struct interval){ 0, a.low >= 0 && a.high < b.high ? a.high : b.high };
        return a.low >= 0 ? (struct interval){ 0, a.high } : type;
    case IR_OR:
    case IR_XOR: // no bit above the highest of either
        if (a.low >= 0 && b.low >= 0 && a.high < type.high && b.high < type.high) {
            uint64_t bits = (uint64_t)(a.high | b.high);
            while (bits & (bits + 1))
                bits |= bits >> 1;
            return (struct interval){ 0, (int64_t)bits };
        }
        return type;
    case IR_REM:
        if (b.low > 0 && b.high <= type.high)
            return (struct interval){ a.low >= 0 ? 0 : 1 - b.high, b.high - 1 };
        return type;
    case IR_SHR:
        if (a.low >= 0 && b.low == b.high && b.low >= 0 && b.low < 64)
            return (struct interval){ a.low >> b.low, a.high >> b.low };
        return type;
    case IR_SHL:
    case IR_MUL:
        if (i->op == IR_SHL && (b.low != b.high || b.low < 0 || b.low > 20))
            return type;
        if (is_small(a) && a.low >= 0 && b.low >= 0 && b.high < (1 << 20)) {
            int64_t low = i->op == IR_SHL ? INT64_C(1) << b.low : b.low;
            int64_t high = i->op == IR_SHL ? INT64_C(1) << b.low : b.high;
            struct interval r = { a.low * low, a.high * high };
            return fits(r, type) ? r : type;
        }
        return type;
    case IR_DIV:
        if (a.low >= 0 && b.low > 0)
            return (struct interval){ a.low / b.high, a.high / b.low };
        return type;
    case IR_ADD:
        return add_intervals(a, b, type, false);
    case IR_SUB:
        return add_intervals(a, b, type, true);
    default:
        return type;
    }
}

// How a way round a loop changes a counter: 1 up, -1 down, 0 otherwise.
static int step_of(const struct flow *w, const struct flow_function *f, uint32_t phi, uint32_t v)
{
    const struct ir_instr *i = &f->ir->instrs[flow_strip(w, f, v)];
    int64_t c = 0;
    if ((i->op != IR_ADD && i->op != IR_SUB) || flow_strip(w, f, i->a) != phi ||
            !value_is_const(f->ir, flow_strip(w, f, i->b), &c))
        return 0;
    return (c > 0) == (i->op == IR_ADD) ? 1 : -1;
}

// A counter that goes up by ones and leaves at just one number stays below it: the lowest such
// number above where it began, that holds of `v` at the end of `block`; INT64_MAX without one.
static int64_t leaves_at(const struct flow *w, const struct flow_function *f, uint32_t v,
        uint32_t block, uint32_t at, int64_t above)
{
    int64_t least = INT64_MAX;
    uint32_t cursor = 0;
    for (const struct flow_fact *fact; (fact = guard_next(w, f, v, block, at, &cursor));)
        if (fact->rel == FACT_NE && !fact->other && fact->constant >= above &&
                fact->constant < least)
            least = fact->constant;
    return least;
}

static bool steps_by_one(
        const struct flow *w, const struct flow_function *f, uint32_t phi, uint32_t v)
{
    const struct ir_instr *i = &f->ir->instrs[flow_strip(w, f, v)];
    int64_t c;
    return i->op == IR_ADD && flow_strip(w, f, i->a) == phi &&
           value_is_const(f->ir, flow_strip(w, f, i->b), &c) && c == 1;
}

static struct interval phi_interval(const struct flow *w, const struct flow_function *f,
        uint32_t phi, struct interval type, struct effort e)
{
    const struct ir_instr *i = &f->ir->instrs[phi];
    const struct ir_block *b = &f->ir->blocks[ir_block_of(f->ir, phi)];
    struct interval r = { INT64_MAX, INT64_MIN };
    bool up = false, down = false, by_ones = true;
    int64_t most = INT64_MIN; // where each way round leaves off
    for (uint32_t k = 0; k < i->n_operands && k < b->n_preds; k++) {
        uint32_t v = instr_operands(f->ir, i)[k], pred = f->ir->preds[b->first_pred + k];
        if (f->idom[pred] == FLOW_NONE || v == phi)
            continue;
        if (!v)
            return type;
        int step = step_of(w, f, phi, v);
        up = up || step > 0;
        down = down || step < 0;
        if (step) {
            by_ones = by_ones && steps_by_one(w, f, phi, v);
            int64_t end = by_ones ? leaves_at(w, f, v, pred, 0, 1) : INT64_MAX;
            most = end > most ? end : most;
            continue;
        }
        struct interval o = value_interval(w, f, v, pred, 0, less(e, 1));
        o = edge_narrows(w, f, pred, ir_block_of(f->ir, phi), v, o);
        r.low = o.low < r.low ? o.low : r.low;
        r.high = o.high > r.high ? o.high : r.high;
    }
    if (r.low > r.high)
        return type;
    // A counter that only goes up stays above where it began; that it wraps is another matter.
    bool leaves = up && by_ones && most != INT64_MAX && r.high < most;
    r.high = leaves ? most - 1 : up ? type.high : r.high;
    r.low = down ? type.low : r.low;
    return r;
}

static struct interval load_interval(const struct flow *w, const struct flow_function *f,
        const struct ir_instr *i, struct interval type)
{
    const struct ir_path *p = &f->ir->paths[i->a];
    if (p->kind != PATH_FIELD)
        return type;
    const struct field *field = f->ir->fields[p->x].field;
    const struct flow_cell *c = &w->cells[f->cells[p->x]];
    if (field && field->bit_width && field->bit_width < 32 && !type_is_signed(field->type))
        type = (struct interval){ 0, (INT64_C(1) << field->bit_width) - 1 };
    return w->ranges_done && c->ranged ? interval_within((struct interval){ c->low, c->high }, type)
                                       : type;
}

// What a contract says of a result: range(ret, low, high).
static struct interval contract_interval(const struct contract *c, struct interval type)
{
    uint32_t at = 0;
    for (const struct clause *range; (range = contract_next(c, CLAUSE_RANGE, &at));) {
        if (range->n_args != 3 || range->args[0].param != CLAUSE_RET)
            continue;
        char low[24], high[24];
        if (range->args[1].text.len >= sizeof low || range->args[2].text.len >= sizeof high)
            continue;
        snprintf(low, sizeof low, "%.*s", STR_ARG(range->args[1].text));
        snprintf(high, sizeof high, "%.*s", STR_ARG(range->args[2].text));
        return interval_within(
                (struct interval){ strtoll(low, NULL, 0), strtoll(high, NULL, 0) }, type);
    }
    return type;
}

static struct interval param_interval(
        const struct flow *w, const struct flow_function *f, uint32_t param, struct interval type)
{
    bool known = w->ranges_done && param < TAINT_PARAMS && f->params_range && !f->address_taken &&
                 f->params_range[2 * param] <= f->params_range[2 * param + 1];
    return known ? interval_within((struct interval){ f->params_range[2 * param],
                                           f->params_range[2 * param + 1] },
                           type)
                 : type;
}

// le(ret, n): no more than was asked for.
static struct interval asked_interval(const struct flow *w, const struct flow_function *f,
        const struct ir_instr *i, uint32_t callee, struct interval r, struct effort e)
{
    uint32_t at = 0;
    const struct clause *le = contract_next(flow_contract(w, callee), CLAUSE_LE, &at);
    if (!le || le->n_args < 2 || le->args[0].param != CLAUSE_RET || !le->args[1].plain ||
            le->args[1].derefs || le->args[1].param < 0 ||
            (uint32_t)le->args[1].param >= i->n_operands)
        return r;
    uint32_t n = instr_operands(f->ir, i)[le->args[1].param];
    struct interval asked = value_interval(w, f, n, ir_block_of(f->ir, n), 0, e);
    if (asked.high < 0 || asked.high >= r.high)
        return r;
    int64_t least = contract_has(flow_contract(w, callee), CLAUSE_NEG) ? -ERRORS_MOST : 0;
    return interval_within((struct interval){ least, asked.high }, r);
}

static struct interval call_interval(const struct flow *w, const struct flow_function *f,
        const struct ir_instr *i, struct interval type, struct effort e)
{
    uint32_t callee = flow_callee(f, i);
    if (callee == FLOW_NONE)
        return type;
    if (callee >= w->n_functions)
        return asked_interval(
                w, f, i, callee, contract_interval(flow_contract(w, callee), type), e);
    const struct flow_function *g = &w->functions[callee];
    bool known = (w->ranges_final || (w->ranges_done && g->level < f->level)) &&
                 g->summary.low <= g->summary.high;
    return known ? interval_within((struct interval){ g->summary.low, g->summary.high }, type)
                 : type;
}

// What "value rel constant" leaves of a range.
struct interval interval_cut(struct interval r, enum fact_rel rel, int64_t constant)
{
    struct interval k = { INT64_MIN, INT64_MAX };
    if (rel == FACT_EQ)
        k = (struct interval){ constant, constant };
    else if (rel == FACT_LE || (rel == FACT_LT && constant > INT64_MIN))
        k.high = constant - (rel == FACT_LT);
    else if (rel == FACT_GE || (rel == FACT_GT && constant < INT64_MAX))
        k.low = constant + (rel == FACT_GT);
    else if (rel == FACT_NE && constant == r.low && r.low < r.high)
        k.low = r.low + 1;
    else if (rel == FACT_NE && constant == r.high && r.low < r.high)
        k.high = r.high - 1;
    return interval_within(k, r);
}

static struct interval facts_interval(const struct flow *w, const struct flow_function *f,
        uint32_t v, uint32_t block, uint32_t at, struct interval r)
{
    uint32_t cursor = 0;
    for (const struct flow_fact *fact; (fact = guard_next(w, f, v, block, at, &cursor));)
        if (!fact->other)
            r = interval_cut(r, (enum fact_rel)fact->rel, fact->constant);
    return r;
}

bool guard_at_least(const struct flow *w, const struct flow_function *f, uint32_t a, uint32_t b,
        uint32_t block, uint32_t at)
{
    uint32_t cursor = 0, key = f->key[b] ? f->key[b] : b;
    for (const struct flow_fact *fact; (fact = guard_next(w, f, a, block, at, &cursor));)
        if (fact->other == key &&
                (fact->rel == FACT_GE || fact->rel == FACT_GT || fact->rel == FACT_EQ))
            return true;
    return false;
}

// Whether an address is handed to calls as it is and to nothing else.
static bool only_argument(const struct ir_function *ir, uint32_t address)
{
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        const struct ir_instr *i = &ir->instrs[v];
        int n = ir_op_info[i->op].operands;
        bool inside = (n > 0 && i->a == address) || (n > 1 && i->b == address);
        for (uint32_t k = 0; i->op != IR_CALL && n < 0 && k < i->n_operands; k++)
            inside = inside || instr_operands(ir, i)[k] == address;
        if (inside)
            return false;
    }
    for (uint32_t p = 1; p < ir->n_paths; p++)
        if (ir->paths[p].kind == PATH_DEREF && ir->paths[p].x == address)
            return false;
    return true;
}

struct interval guard_out(
        const struct flow *w, const struct flow_function *f, uint32_t call, uint32_t k)
{
    struct interval all = { INT64_MIN, INT64_MAX };
    uint32_t callee = flow_callee(f, &f->ir->instrs[call]);
    if (callee >= w->n_functions || k >= TAINT_PARAMS)
        return all;
    const struct flow_function *g = &w->functions[callee];
    bool known = g->outs_range && (w->ranges_final || g->level < f->level);
    return known ? (struct interval){ g->outs_range[2 * k], g->outs_range[2 * k + 1] } : all;
}

static struct interval hull(struct interval a, struct interval b)
{
    return (struct interval){ a.low < b.low ? a.low : b.low, a.high > b.high ? a.high : b.high };
}

// A local in memory: all that is stored in it here, and by those who are handed its place. Its
// address must go nowhere else.
static struct interval local_interval(const struct flow *w, const struct flow_function *f,
        uint32_t load, struct interval type, struct effort e)
{
    const struct ir_function *ir = f->ir;
    uint32_t path = ir->instrs[load].a;
    struct interval r = { INT64_MAX, INT64_MIN };
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        const struct ir_instr *i = &ir->instrs[v];
        if (i->op == IR_STORE && i->b == path)
            r = hull(r, value_interval(w, f, i->a, ir_block_of(ir, v), v, less(e, 2)));
        else if (i->op == IR_ZERO && i->a == path)
            r = hull(r, (struct interval){ 0, 0 });
        else if (i->op == IR_ADDRESS && i->a == path && !only_argument(ir, v))
            return type;
        for (uint32_t k = 0; i->op == IR_CALL && k < i->n_operands; k++) {
            const struct ir_instr *a = &ir->instrs[instr_operands(ir, i)[k]];
            if (a->op == IR_ADDRESS && a->a == path)
                r = hull(r, guard_out(w, f, v, k));
        }
    }
    return r.low <= r.high ? interval_within(r, type) : type;
}

static struct interval value_interval(const struct flow *w, const struct flow_function *f,
        uint32_t v, uint32_t block, uint32_t at, struct effort e)
{
    if (!v)
        return (struct interval){ INT64_MIN, INT64_MAX };
    const struct ir_instr *i = &f->ir->instrs[v];
    struct interval type = type_interval(ir_type(f->ir, v)), r = type;
    if (e.depth <= 0 || --*e.fuel < 0)
        return type;
    if (i->op == IR_CONST)
        return (struct interval){ i->imm, i->imm };
    if (i->op == IR_PHI)
        r = phi_interval(w, f, v, type, less(e, 1));
    else if (i->op == IR_CAST) {
        struct interval inner = value_interval(w, f, i->a, block, at, less(e, 1));
        r = fits(inner, type) ? inner : type;
    } else if ((i->op >= IR_EQ && i->op <= IR_LE) || i->op == IR_NOT)
        r = (struct interval){ 0, 1 };
    else if (i->op >= IR_ADD && i->op <= IR_XOR)
        r = operation_interval(w, f, i, block, at, type, e);
    else if (i->op == IR_LOAD) {
        uint32_t stored = value_stored_before(f, v);
        r = load_interval(w, f, i, type);
        if (!stored && w->ranges_done && f->ir->paths[i->a].kind == PATH_LOCAL)
            r = local_interval(w, f, v, r, less(e, 1));
        if (stored)
            r = interval_within(
                    value_interval(w, f, stored, ir_block_of(f->ir, stored), 0, less(e, 1)), r);
    } else if (i->op == IR_PARAM)
        r = param_interval(w, f, i->a, type);
    else if (i->op == IR_CALL)
        r = call_interval(w, f, i, type, less(e, 1));
    r = facts_interval(w, f, v, block, at, r);
    if ((i->op == IR_SUB || i->op == IR_POINTER_SUB) && r.low < 0 &&
            guard_at_least(w, f, i->a, i->b, block, at))
        r.low = 0;
    return joins_interval(w, f, v, block, r);
}

struct interval guard_interval(const struct flow *w, const struct flow_function *f, uint32_t value,
        uint32_t block, uint32_t at)
{
    int fuel = INTERVAL_FUEL;
    return value_interval(w, f, value, block, at, (struct effort){ INTERVAL_DEPTH, &fuel });
}
