// Conditions taken apart: which comparisons make a branch go one way.
//
// The same walk as in facts.c, for "may" instead of "must": through negations, comparisons with
// zero, branch hints, and the phis of && and ||, where a constant operand means the branch that
// brought control there.
//
// Requires: shape. Pure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"

// Phis lead to each other: besides the depth, the number of values looked at is bounded.
enum { LEAF_DEPTH = 16, LEAF_FUEL = 128 };

struct leaves {
    const struct flow *w;
    const struct flow_function *f;
    struct flow_leaf *items;
    uint32_t n, block;
    int fuel;
};

static void add_leaf(
        struct leaves *l, uint32_t value, enum fact_rel rel, uint32_t other, int64_t constant)
{
    for (uint32_t k = 0; k < l->n; k++)
        if (l->items[k].value == value && l->items[k].rel == rel && l->items[k].other == other &&
                l->items[k].constant == constant)
            return;
    if (l->n < LEAVES_MOST)
        l->items[l->n++] = (struct flow_leaf){ value, other, constant, l->block, (uint8_t)rel };
}

static void take_apart(struct leaves *l, uint32_t cond, bool truth, int depth);

static bool is_boolean(const struct flow *w, const struct flow_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->ir->instrs[flow_strip(w, f, v)];
    if (i->op == IR_NOT || (i->op >= IR_EQ && i->op <= IR_LE))
        return true;
    if (i->op != IR_PHI)
        return false;
    for (uint32_t k = 0; k < i->n_operands; k++) {
        uint32_t o = instr_operands(f->ir, i)[k];
        int64_t c;
        if (o && value_is_const(f->ir, flow_strip(w, f, o), &c) && (c == 0 || c == 1))
            return true;
    }
    return false;
}

static void compare_leaf(struct leaves *l, const struct ir_instr *i, bool truth, int depth)
{
    static const enum fact_rel rels[] = { FACT_EQ, FACT_NE, FACT_LT, FACT_LE };
    static const enum fact_rel not_rels[] = { FACT_NE, FACT_EQ, FACT_GE, FACT_GT };
    static const enum fact_rel turn[] = { FACT_EQ, FACT_NE, FACT_GT, FACT_GE, FACT_LT, FACT_LE };
    const struct ir_function *ir = l->f->ir;
    enum fact_rel rel = truth ? rels[i->op - IR_EQ] : not_rels[i->op - IR_EQ];
    uint32_t a = i->a, b = i->b;
    int64_t c;
    if (value_is_const(ir, flow_strip(l->w, l->f, a), &c)) {
        a = i->b;
        b = i->a;
        rel = turn[rel];
    }
    bool constant = value_is_const(ir, flow_strip(l->w, l->f, b), &c);
    bool equality = rel == FACT_EQ || rel == FACT_NE;
    if (constant && equality && (c == 0 || c == 1) && is_boolean(l->w, l->f, a)) {
        take_apart(l, a, (rel == FACT_EQ) == (c == 1), depth - 1);
        return;
    }
    add_leaf(l, a, rel, constant ? 0 : b, constant ? c : 0);
}

// The branch that brought control over the edge from `pred` to the phi's block.
static void edge_leaves(struct leaves *l, uint32_t pred, uint32_t to, int depth)
{
    const struct flow_function *f = l->f;
    for (int steps = 0; steps < 4 && f->idom[pred] != FLOW_NONE; steps++) {
        const struct ir_block *b = &f->ir->blocks[pred];
        if (b->end == IR_BRANCH && b->next[0] != b->next[1]) {
            l->block = pred;
            take_apart(l, b->value, b->next[0] == to, depth - 1);
            return;
        }
        if (b->end != IR_JUMP || f->ir->blocks[pred].n_preds != 1)
            return;
        to = pred;
        pred = f->ir->preds[f->ir->blocks[pred].first_pred];
    }
}

static void phi_leaves(struct leaves *l, uint32_t phi, bool truth, int depth)
{
    const struct ir_function *ir = l->f->ir;
    const struct ir_instr *i = &ir->instrs[phi];
    uint32_t at = ir_block_of(ir, phi), was = l->block;
    const struct ir_block *b = &ir->blocks[at];
    for (uint32_t k = 0; k < i->n_operands && k < b->n_preds; k++) {
        uint32_t v = instr_operands(ir, i)[k];
        int64_t c;
        if (!v || v == phi)
            continue;
        if (!value_is_const(ir, flow_strip(l->w, l->f, v), &c))
            take_apart(l, v, truth, depth - 1);
        else if ((c != 0) == truth)
            edge_leaves(l, ir->preds[b->first_pred + k], at, depth - 1);
        l->block = was;
    }
}

static void take_apart(struct leaves *l, uint32_t cond, bool truth, int depth)
{
    if (depth <= 0 || !cond || --l->fuel < 0)
        return;
    uint32_t v = flow_strip(l->w, l->f, cond);
    const struct ir_instr *i = &l->f->ir->instrs[v];
    if (i->op == IR_CONST)
        return;
    if (i->op == IR_NOT)
        take_apart(l, i->a, !truth, depth - 1);
    else if (i->op >= IR_EQ && i->op <= IR_LE)
        compare_leaf(l, i, truth, depth);
    else if (i->op == IR_PHI && is_boolean(l->w, l->f, v))
        phi_leaves(l, v, truth, depth);
    else
        add_leaf(l, v, truth ? FACT_NE : FACT_EQ, 0, 0);
}

uint32_t predicate_leaves(const struct flow *w, const struct flow_function *f, uint32_t block,
        bool truth, struct flow_leaf *leaves)
{
    struct leaves l = { .w = w, .f = f, .items = leaves, .block = block, .fuel = LEAF_FUEL };
    const struct ir_block *b = &f->ir->blocks[block];
    if (b->end == IR_BRANCH)
        take_apart(&l, b->value, truth, LEAF_DEPTH);
    else if (b->end == IR_SWITCH)
        add_leaf(&l, b->value, FACT_NE, 0, 0);
    return l.n;
}

static bool is_abort_edge(const struct flow_function *f, uint32_t block, uint32_t k)
{
    return f->block_flags[block_successor(f, block, k)] & FLOW_BLOCK_DOOMED;
}

uint32_t function_aborts(const struct flow_function *f, struct flow_abort *aborts, uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t b = 0; b < f->ir->n_blocks && n < most; b++) {
        uint8_t end = f->ir->blocks[b].end;
        if ((f->block_flags[b] & (FLOW_BLOCK_DOOMED | FLOW_BLOCK_DEAD)) ||
                (end != IR_BRANCH && end != IR_SWITCH))
            continue;
        uint32_t count = block_n_successors(f, b);
        for (uint32_t k = 0; k < count && n < most; k++)
            if (is_abort_edge(f, b, k)) {
                aborts[n++] = (struct flow_abort){ b, block_successor(f, b, k),
                    end == IR_SWITCH && k == 0 };
                break;
            }
    }
    return n;
}

uint32_t deciding_leaves(const struct flow *w, const struct flow_function *f, uint32_t block,
        struct flow_leaf *leaves)
{
    for (int steps = 0; steps < 64 && block && f->idom[block] != FLOW_NONE; steps++) {
        uint32_t up = f->idom[block];
        const struct ir_block *b = &f->ir->blocks[up];
        if (b->end == IR_SWITCH)
            return predicate_leaves(w, f, up, true, leaves);
        if (b->end == IR_BRANCH && b->next[0] != b->next[1]) {
            bool first = b->next[0] == block || flow_dominates(f, b->next[0], block);
            bool second = b->next[1] == block || flow_dominates(f, b->next[1], block);
            if (first != second)
                return predicate_leaves(w, f, up, first, leaves);
        }
        block = up;
    }
    return 0;
}
