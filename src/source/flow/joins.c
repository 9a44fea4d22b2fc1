// Where ways meet, what holds on each of them holds after: if (n == 4) ...; else if (n == 16) ...;
// else return; leaves n between 4 and 16, though no single edge proves it.
//
// Upwards along the dominators, at every block with several ways in that heads no loop: the hull of
// what each way says, by the facts that hold there and by the branch or switch that it comes from.
//
// Requires: facts, keys, dominators. Pure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

enum { JOIN_STEPS = 16, JOIN_PREDS = 16, JOIN_FUEL = 32 };

struct question {
    const struct flow *w;
    const struct flow_function *f;
    uint32_t value, key;
    struct reads reads;
    int fuel; // joins that may still be looked at
};

static uint32_t key_of(const struct question *q, uint32_t v)
{
    return flow_key(q->f, flow_strip(q->w, q->f, v));
}

static struct interval pred_facts(const struct question *q, uint32_t pred, struct interval r)
{
    const struct flow_function *f = q->f;
    for (uint32_t k = guard_first_fact(f, q->key); k < f->n_facts && f->facts[k].key == q->key;
            k++) {
        const struct flow_fact *fact = &f->facts[k];
        if (!fact->other && flow_dominates(f, fact->block, pred) &&
                !guard_undone(f, fact, pred, 0, &q->reads))
            r = interval_cut(r, (enum fact_rel)fact->rel, fact->constant);
    }
    return r;
}

// What a branch says on one of its two ways, when its condition compares just that with a constant.
static struct interval branch_interval(
        const struct question *q, uint32_t cond, bool truth, struct interval r)
{
    static const enum fact_rel rels[2][4] = { { FACT_NE, FACT_EQ, FACT_GE, FACT_GT },
        { FACT_EQ, FACT_NE, FACT_LT, FACT_LE } };
    static const enum fact_rel turned[] = { FACT_EQ, FACT_NE, FACT_GT, FACT_GE, FACT_LT, FACT_LE };
    int64_t c;
    for (int depth = 0; depth < GUARD_DEPTH && q->f->ir->instrs[cond].op == IR_NOT; depth++) {
        cond = q->f->ir->instrs[cond].a;
        truth = !truth;
    }
    const struct ir_instr *i = &q->f->ir->instrs[cond];
    if (i->op < IR_EQ || i->op > IR_LE)
        return r;
    enum fact_rel rel = rels[truth][i->op - IR_EQ];
    if (key_of(q, i->a) == q->key && value_is_const(q->f->ir, i->b, &c))
        return interval_cut(r, rel, c);
    if (key_of(q, i->b) == q->key && value_is_const(q->f->ir, i->a, &c))
        return interval_cut(r, turned[rel], c);
    return r;
}

// What a switch says where some of its cases lead to.
static struct interval cases_interval(
        const struct question *q, const struct ir_block *b, uint32_t to, struct interval r)
{
    struct interval hull = { INT64_MAX, INT64_MIN };
    if (key_of(q, b->value) != q->key || b->next[0] == to)
        return r;
    for (uint32_t k = 0; k < b->n_cases; k++) {
        const struct ir_case *c = &q->f->ir->cases[b->first_case + k];
        if (c->block != to)
            continue;
        hull.low = c->low < hull.low ? c->low : hull.low;
        hull.high = c->high > hull.high ? c->high : hull.high;
    }
    return hull.low <= hull.high ? interval_within(hull, r) : r;
}

static struct interval edge_interval(
        const struct question *q, uint32_t from, uint32_t to, struct interval r)
{
    const struct ir_block *b = &q->f->ir->blocks[from];
    if (b->end == IR_BRANCH && b->next[0] != b->next[1])
        return branch_interval(q, b->value, b->next[0] == to, r);
    return b->end == IR_SWITCH ? cases_interval(q, b, to, r) : r;
}

static bool joins(const struct flow_function *f, uint32_t block)
{
    const struct ir_block *b = &f->ir->blocks[block];
    return b->n_preds > 1 && b->n_preds <= JOIN_PREDS && !block_is_loop(f, block);
}

static struct interval above(struct question *q, uint32_t block, uint32_t stop, struct interval r);

// The hull of what holds on every way into the block, each looked at up to where they part.
static struct interval join_interval(struct question *q, uint32_t block, struct interval r)
{
    const struct ir_block *b = &q->f->ir->blocks[block];
    struct interval hull = { INT64_MAX, INT64_MIN };
    for (uint32_t k = 0; k < b->n_preds; k++) {
        uint32_t pred = q->f->ir->preds[b->first_pred + k];
        if (q->f->idom[pred] == FLOW_NONE || (q->f->block_flags[pred] & FLOW_BLOCK_CUT))
            continue;
        struct interval e = edge_interval(q, pred, block, pred_facts(q, pred, r));
        if (e.low == r.low && e.high == r.high)
            e = above(q, pred, q->f->idom[block], r);
        hull.low = e.low < hull.low ? e.low : hull.low;
        hull.high = e.high > hull.high ? e.high : hull.high;
        if (hull.low <= r.low && hull.high >= r.high)
            return r;
    }
    return hull.low <= hull.high ? interval_within(hull, r) : r;
}

// Between the meeting and the reading of it nothing may have been stored.
static bool still_holds(const struct question *q, uint32_t block)
{
    struct flow_fact here = { .block = block };
    uint32_t made_in = ir_block_of(q->f->ir, q->value);
    if (block != made_in && flow_dominates(q->f, made_in, block))
        return true;
    return !flow_dominates(q->f, block, made_in) ||
           !guard_undone(q->f, &here, made_in, q->value, &q->reads);
}

static struct interval above(struct question *q, uint32_t block, uint32_t stop, struct interval r)
{
    for (int steps = 0; steps < JOIN_STEPS && block != stop; steps++) {
        if (joins(q->f, block) && --q->fuel >= 0 && still_holds(q, block))
            r = join_interval(q, block, r);
        uint32_t up = q->f->idom[block];
        if (up == FLOW_NONE || up == block)
            break;
        block = up;
    }
    return r;
}

struct interval joins_interval(const struct flow *w, const struct flow_function *f, uint32_t v,
        uint32_t block, struct interval r)
{
    struct question q = { .w = w, .f = f, .value = v, .fuel = JOIN_FUEL };
    if (r.low == r.high || f->idom[block] == FLOW_NONE)
        return r;
    q.key = key_of(&q, v);
    reads_of(f, v, &q.reads, GUARD_DEPTH);
    return above(&q, block, FLOW_NONE, r);
}

struct interval edge_narrows(const struct flow *w, const struct flow_function *f, uint32_t from,
        uint32_t to, uint32_t v, struct interval r)
{
    struct question q = { .w = w, .f = f, .value = v };
    q.key = key_of(&q, v);
    return edge_interval(&q, from, to, r);
}

bool edge_nonzero(
        const struct flow *w, const struct flow_function *f, uint32_t from, uint32_t to, uint32_t v)
{
    const struct ir_block *b = &f->ir->blocks[from];
    struct question q = { .w = w, .f = f, .value = v };
    if (b->end != IR_BRANCH || b->next[0] == b->next[1])
        return false;
    bool truth = b->next[0] == to;
    uint32_t cond = b->value;
    q.key = key_of(&q, v);
    for (int depth = 0; depth < GUARD_DEPTH; depth++) {
        const struct ir_instr *i = &f->ir->instrs[cond];
        int64_t c;
        if (key_of(&q, cond) == q.key)
            return truth;
        bool compares = (i->op == IR_EQ || i->op == IR_NE) &&
                        value_is_const(f->ir, flow_strip(w, f, i->b), &c) && c == 0;
        if (i->op != IR_NOT && i->op != IR_CAST && !compares)
            return false;
        truth = i->op == IR_NOT || i->op == IR_EQ ? !truth : truth;
        cond = i->a;
    }
    return false;
}

enum { TRAIL_MOST = 8 };

struct trail { // the blocks that control went through, each with the one before
    uint32_t from[TRAIL_MOST], block[TRAIL_MOST], n;
};

// The constant that a value is on this way; false when it is none.
static bool const_on(const struct flow *w, const struct flow_function *f, const struct trail *t,
        uint32_t v, int64_t *c)
{
    v = flow_strip(w, f, v);
    for (uint32_t step = t->n; step-- > 0 && f->ir->instrs[v].op == IR_PHI;) {
        if (ir_block_of(f->ir, v) != t->block[step])
            continue;
        uint32_t from = phi_value_from(f->ir, v, t->block[step], t->from[step]);
        if (!from)
            return false;
        v = flow_strip(w, f, from);
    }
    return value_is_const(f->ir, v, c);
}

// 1 or 0 when it is clear how the branch goes on this way, else -1.
static int branch_on(
        const struct flow *w, const struct flow_function *f, const struct trail *t, uint32_t cond)
{
    bool truth = true;
    int64_t x, y;
    for (; f->ir->instrs[cond].op == IR_NOT; cond = f->ir->instrs[cond].a)
        truth = !truth;
    const struct ir_instr *i = &f->ir->instrs[cond];
    if (const_on(w, f, t, cond, &x))
        return (x != 0) == truth;
    if (i->op < IR_EQ || i->op > IR_LE || !const_on(w, f, t, i->a, &x) ||
            !const_on(w, f, t, i->b, &y))
        return -1;
    bool holds = i->op == IR_EQ   ? x == y
                 : i->op == IR_NE ? x != y
                 : i->op == IR_LT ? x < y
                                  : x <= y;
    return holds == truth;
}

static bool does_nothing(const struct flow_function *f, uint32_t block)
{
    const struct ir_block *b = &f->ir->blocks[block];
    for (uint32_t k = 0; k < b->n_instrs; k++) {
        uint8_t op = f->ir->instrs[b->first + k].op;
        if (op != IR_PHI && op != IR_CAST && op != IR_NOT && !(op >= IR_EQ && op <= IR_LE))
            return false;
    }
    return true;
}

uint32_t flow_way_on(
        const struct flow *w, const struct flow_function *f, uint32_t from, uint32_t block)
{
    struct trail t = { .n = 0 };
    while (t.n < TRAIL_MOST && does_nothing(f, block)) {
        const struct ir_block *b = &f->ir->blocks[block];
        int way = 1;
        t.from[t.n] = from;
        t.block[t.n++] = block;
        if (b->end == IR_BRANCH)
            way = branch_on(w, f, &t, b->value);
        if (way < 0 || (b->end != IR_BRANCH && b->end != IR_JUMP))
            return block;
        from = block;
        block = b->next[way ? 0 : 1];
    }
    return block;
}
