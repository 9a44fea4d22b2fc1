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
#include "source/flow/flow_int.h"

enum { NONZERO_FUEL = 64, PATH_BLOCKS = 256, MET_WORDS = 32 };

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
    default:
        if (ir_is_binary(i->op)) {
            reads_of(f, i->a, r, depth - 1);
            reads_of(f, i->b, r, depth - 1);
        }
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
        uint32_t v = ir_uncast(f->ir, instr_operands(f->ir, call)[k]);
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
    uint32_t path = ir_written_path(i);
    if (!path)
        return i->op == IR_CALL && call_may_write(f, i, r);
    struct memory m = flow_memory_of(f, path);
    for (uint32_t k = 0; k < r->n; k++)
        if (same_memory(f, m, r->items[k]))
            return true;
    return false;
}

static bool block_writes(
        const struct flow_function *f, uint32_t block, uint32_t until, const struct reads *r)
{
    const struct ir_block *b = &f->ir->blocks[block];
    if (!(f->block_flags[block] & FLOW_BLOCK_WRITES))
        return false;
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
    uint64_t met[MET_WORDS]; // by number, folded: a block that is not met for sure is looked up
    if (!r->n)
        return false;
    if (block_writes(f, block, at, r))
        return true;
    memset(met, 0, sizeof met);
    if (block != fact->block)
        queue[n++] = block;
    for (uint32_t k = 0; k < n; k++) {
        const struct ir_block *b = &f->ir->blocks[queue[k]];
        for (uint32_t j = 0; j < b->n_preds; j++) {
            uint32_t pred = f->ir->preds[b->first_pred + j], seen = 0;
            if (f->idom[pred] == FLOW_NONE || !flow_dominates(f, fact->block, pred))
                continue;
            uint64_t *word = &met[pred / 64 % MET_WORDS], bit = UINT64_C(1) << pred % 64;
            seen = *word & bit ? 0 : n;
            while (seen < n && queue[seen] != pred)
                seen++;
            if (seen < n || pred == block)
                continue;
            if (n == PATH_BLOCKS)
                return false;
            *word |= bit;
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
    uint32_t key = flow_key(f, value);
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
    for (uint32_t k = 0; k < b->n_instrs; k++) {
        uint32_t v = phi_value_from(f->ir, b->first + k, to, from);
        int64_t c;
        if (v && value_is_const(f->ir, v, &c))
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
    uint32_t v = flow_strip(w, f, value), key = flow_key(f, v);
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

bool guard_at_least(const struct flow *w, const struct flow_function *f, uint32_t a, uint32_t b,
        uint32_t block, uint32_t at)
{
    uint32_t cursor = 0, key = flow_key(f, b);
    for (const struct flow_fact *fact; (fact = guard_next(w, f, a, block, at, &cursor));)
        if (fact->other == key &&
                (fact->rel == FACT_GE || fact->rel == FACT_GT || fact->rel == FACT_EQ))
            return true;
    return false;
}
