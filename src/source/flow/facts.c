// What each branch proves: facts about keys, on the edges that dominate what follows.
//
// An edge proves something about a block only when the block cannot be entered otherwise: it is the
// only live way in, but for loops back. A condition is taken apart through negations, comparisons
// with zero, branch hints and the phis that && and || leave behind.
//
// Requires: keys, dominators. Leaves: facts, by key, then block.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/flow_int.h"

enum { CONDITION_DEPTH = 12, CONDITION_FUEL = 256, SWITCH_DEFAULT_CASES = 8 };

typedef VEC(struct flow_fact) fact_vec;

struct gather {
    const struct flow *w;
    struct flow_function *f;
    fact_vec *facts;
    uint32_t from, block;
    int fuel; // conditions that may still be looked at for this edge
};

// A call whose result is its argument: a branch hint, same(ret, p), or a function of the drop that
// returns it.
static uint32_t same_argument(
        const struct flow *w, const struct flow_function *f, const struct ir_instr *i)
{
    uint32_t callee = flow_callee(f, i), at = 0;
    if (callee == FLOW_NONE)
        return 0;
    if (callee < w->n_functions) {
        const struct flow_function *g = &w->functions[callee];
        if (g->level >= f->level && !w->summaries_done)
            return 0;
        uint32_t param = g->summary.returns_param;
        return param > 0 && param <= i->n_operands ? instr_operands(f->ir, i)[param - 1] : 0;
    }
    const struct clause *c = contract_next(flow_contract(w, callee), CLAUSE_SAME, &at);
    if (c && c->n_args >= 2 && c->args[0].param == CLAUSE_RET && c->args[1].param >= 0 &&
            (uint32_t)c->args[1].param < i->n_operands)
        return instr_operands(f->ir, i)[c->args[1].param];
    return 0;
}

uint32_t flow_strip(const struct flow *w, const struct flow_function *f, uint32_t value)
{
    for (int depth = 0; depth < CONDITION_DEPTH && value; depth++) {
        const struct ir_instr *i = &f->ir->instrs[value];
        uint32_t inner = 0;
        if (i->op == IR_CAST)
            inner = i->a;
        else if (i->op == IR_CALL)
            inner = same_argument(w, f, i);
        if (!inner)
            return value;
        value = inner;
    }
    return value;
}

static void add_fact(
        struct gather *g, uint32_t value, enum fact_rel rel, uint32_t other, int64_t constant)
{
    struct flow_fact fact = { .key = flow_key(g->f, value),
        .value = value,
        .block = g->block,
        .from = g->from,
        .other = other ? flow_key(g->f, other) : 0,
        .constant = constant,
        .rel = (uint8_t)rel };
    vec_push(g->facts, fact);
}

static enum fact_rel turned(enum fact_rel rel) // the two sides exchanged
{
    static const enum fact_rel turn[] = { FACT_EQ, FACT_NE, FACT_GT, FACT_GE, FACT_LT, FACT_LE };
    return turn[rel];
}

static enum fact_rel negated(enum fact_rel rel)
{
    static const enum fact_rel negation[] = { FACT_NE, FACT_EQ, FACT_GE, FACT_GT, FACT_LE,
        FACT_LT };
    return negation[rel];
}

// A signed number that was taken as an unsigned one, no narrower.
static uint32_t taken_as_unsigned(const struct ir_function *ir, uint32_t v)
{
    const struct ir_instr *i = &ir->instrs[v];
    if (i->op != IR_CAST)
        return 0;
    const struct type *to = ir_type(ir, v), *from = ir_type(ir, i->a);
    return type_is_integer(to) && type_is_integer(from) && to->size >= from->size ? i->a : 0;
}

// What holds of an unsigned number that is small holds of the signed one that it was, and that one
// is not negative.
static void add_one(
        struct gather *g, uint32_t value, enum fact_rel rel, uint32_t other, int64_t constant)
{
    bool above = rel == FACT_LT || rel == FACT_LE || rel == FACT_EQ;
    uint32_t inner = above ? taken_as_unsigned(g->f->ir, value) : 0;
    add_fact(g, value, rel, other, constant);
    if (!inner || constant < 0 || constant > INT32_MAX)
        return;
    add_fact(g, inner, rel, other, constant);
    if (!other && !type_is_signed(ir_type(g->f->ir, value)) &&
            type_is_signed(ir_type(g->f->ir, inner)))
        add_fact(g, inner, FACT_GE, 0, 0);
}

static void add_relation(struct gather *g, uint32_t a, enum fact_rel rel, uint32_t b)
{
    int64_t c;
    if (value_is_const(g->f->ir, b, &c))
        add_one(g, a, rel, 0, c);
    else if (value_is_const(g->f->ir, a, &c))
        add_one(g, b, turned(rel), 0, c);
    else {
        add_one(g, a, rel, b, 0);
        add_one(g, b, turned(rel), a, 0);
    }
}

static bool is_zero(const struct flow *w, const struct flow_function *f, uint32_t v)
{
    int64_t c;
    return value_is_const(f->ir, flow_strip(w, f, v), &c) && c == 0;
}

static void condition_facts(struct gather *g, uint32_t cond, bool truth, int depth);

// The edges into `block` up to the block that dominates all of them, each with what it proves.
static void path_facts(struct gather *g, uint32_t block, uint32_t top, int depth)
{
    struct flow_function *f = g->f;
    for (int steps = 0; steps < 64 && block != top && f->idom[block] != FLOW_NONE; steps++) {
        uint32_t up = f->idom[block];
        const struct ir_block *b = &f->ir->blocks[up];
        if (b->end == IR_BRANCH && b->next[0] != b->next[1] &&
                (b->next[0] == block || b->next[1] == block) && f->ir->blocks[block].n_preds == 1)
            condition_facts(g, b->value, b->next[0] == block, depth - 1);
        if (up == block)
            return;
        block = up;
    }
}

bool relation_holds(int64_t value, enum fact_rel rel, int64_t constant)
{
    switch (rel) {
    case FACT_EQ:
        return value == constant;
    case FACT_NE:
        return value != constant;
    case FACT_LT:
        return value < constant;
    case FACT_LE:
        return value <= constant;
    case FACT_GT:
        return value > constant;
    case FACT_GE:
        return value >= constant;
    }
    return true;
}

// A phi that is compared with a constant tells on which way control came, when the constants of all
// other ways don't fit: `a && b` as a value, which is a phi of 0 and b, and an error's code that is
// set where something failed.
static void phi_facts(
        struct gather *g, uint32_t phi, enum fact_rel rel, int64_t constant, int depth)
{
    const struct ir_function *ir = g->f->ir;
    const struct ir_instr *i = &ir->instrs[phi];
    uint32_t block = ir_block_of(ir, phi);
    const struct ir_block *b = &ir->blocks[block];
    uint32_t only = FLOW_NONE;
    if (depth <= 0 || --g->fuel < 0)
        return;
    for (uint32_t k = 0; k < i->n_operands; k++) {
        int64_t c;
        uint32_t v = instr_operands(ir, i)[k];
        if (v && value_is_const(ir, flow_strip(g->w, g->f, v), &c) &&
                !relation_holds(c, rel, constant))
            continue;
        if (only != FLOW_NONE)
            return;
        only = k;
    }
    if (only == FLOW_NONE || only >= b->n_preds)
        return;
    uint32_t v = instr_operands(ir, i)[only], pred = ir->preds[b->first_pred + only];
    uint32_t inner = v ? flow_strip(g->w, g->f, v) : 0;
    const struct ir_block *from = &ir->blocks[pred];
    if (inner && ir->instrs[inner].op == IR_PHI && (rel != FACT_NE || constant))
        phi_facts(g, inner, rel, constant, depth - 1);
    else if (v && !constant && (rel == FACT_NE || rel == FACT_EQ))
        condition_facts(g, v, rel == FACT_NE, depth - 1);
    if (from->end == IR_BRANCH && from->next[0] != from->next[1])
        condition_facts(g, from->value, from->next[0] == block, depth - 1);
    if (g->f->idom[block] != FLOW_NONE && g->f->idom[pred] != FLOW_NONE)
        path_facts(g, pred, g->f->idom[block], depth);
}

static void compare_facts(struct gather *g, const struct ir_instr *i, bool truth, int depth)
{
    enum fact_rel rel = i->op == IR_EQ   ? FACT_EQ
                        : i->op == IR_NE ? FACT_NE
                        : i->op == IR_LT ? FACT_LT
                                         : FACT_LE;
    bool a_zero = is_zero(g->w, g->f, i->a), b_zero = is_zero(g->w, g->f, i->b);
    uint32_t a = i->a, b = i->b;
    add_relation(g, a, truth ? rel : negated(rel), b);
    if ((i->op == IR_EQ || i->op == IR_NE) && a_zero != b_zero)
        condition_facts(g, a_zero ? b : a, (i->op == IR_NE) == truth, depth - 1);
    int64_t c;
    uint32_t phi = flow_strip(g->w, g->f, a);
    if (g->f->ir->instrs[phi].op == IR_PHI &&
            value_is_const(g->f->ir, flow_strip(g->w, g->f, b), &c))
        phi_facts(g, phi, truth ? rel : negated(rel), c, depth - 1);
    bool a_one = value_is_const(g->f->ir, a, &c) && c == 1;
    bool b_one = value_is_const(g->f->ir, b, &c) && c == 1;
    if ((i->op == IR_EQ) == truth && a_one != b_one) // == true
        condition_facts(g, a_one ? b : a, true, depth - 1);
}

static void condition_facts(struct gather *g, uint32_t cond, bool truth, int depth)
{
    if (depth <= 0 || !cond || --g->fuel < 0)
        return;
    const struct ir_instr *i = &g->f->ir->instrs[cond];
    uint32_t inner = flow_strip(g->w, g->f, cond);
    switch ((enum ir_op)i->op) {
    case IR_NOT:
        condition_facts(g, i->a, !truth, depth - 1);
        return;
    case IR_EQ:
    case IR_NE:
    case IR_LT:
    case IR_LE:
        compare_facts(g, i, truth, depth);
        return;
    case IR_PHI:
        phi_facts(g, cond, truth ? FACT_NE : FACT_EQ, 0, depth);
        break;
    case IR_CONST:
        return;
    default:
        break;
    }
    add_fact(g, cond, truth ? FACT_NE : FACT_EQ, 0, 0);
    if (inner != cond)
        condition_facts(g, inner, truth, depth - 1);
}

// Whether the edge from -> to is the only live way into `to`, loops back aside.
static bool edge_decides(const struct flow_function *f, uint32_t from, uint32_t to)
{
    const struct ir_block *b = &f->ir->blocks[to];
    uint32_t times = 0;
    for (uint32_t k = 0; k < b->n_preds; k++) {
        uint32_t pred = f->ir->preds[b->first_pred + k];
        if (f->idom[pred] == FLOW_NONE || (f->block_flags[pred] & FLOW_BLOCK_CUT))
            continue;
        if (pred == from)
            times++;
        else if (!flow_dominates(f, to, pred))
            return false;
    }
    return times <= 1;
}

static void branch_facts(struct gather *g, const struct ir_block *b)
{
    for (uint32_t k = 0; k < 2; k++) {
        g->block = b->next[k];
        g->fuel = CONDITION_FUEL;
        if (b->next[0] != b->next[1] && edge_decides(g->f, g->from, g->block))
            condition_facts(g, b->value, k == 0, CONDITION_DEPTH);
    }
}

static void case_facts(struct gather *g, const struct ir_block *b, const struct ir_case *c)
{
    g->block = c->block;
    if (!edge_decides(g->f, g->from, g->block))
        return;
    if (c->low == c->high) {
        add_fact(g, b->value, FACT_EQ, 0, c->low);
        return;
    }
    add_fact(g, b->value, FACT_GE, 0, c->low);
    add_fact(g, b->value, FACT_LE, 0, c->high);
}

static void switch_facts(struct gather *g, const struct ir_block *b)
{
    for (uint32_t k = 0; k < b->n_cases; k++)
        case_facts(g, b, &g->f->ir->cases[b->first_case + k]);
    g->block = b->next[0];
    if (b->n_cases > SWITCH_DEFAULT_CASES || !edge_decides(g->f, g->from, g->block))
        return;
    for (uint32_t k = 0; k < b->n_cases; k++) {
        const struct ir_case *c = &g->f->ir->cases[b->first_case + k];
        if (c->low == c->high)
            add_fact(g, b->value, FACT_NE, 0, c->low);
    }
}

static int by_key(const void *x, const void *y)
{
    const struct flow_fact *a = x, *b = y;
    if (a->key != b->key)
        return a->key < b->key ? -1 : 1;
    if (a->block != b->block)
        return a->block < b->block ? -1 : 1;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    if (a->rel != b->rel)
        return a->rel < b->rel ? -1 : 1;
    if (a->constant != b->constant)
        return a->constant < b->constant ? -1 : 1;
    if (a->other != b->other)
        return a->other < b->other ? -1 : 1;
    return a->value < b->value ? -1 : a->value > b->value;
}

// memset(p, 0, n) and the like, by its contract: writes its first argument, and takes a zero.
static bool clears_object(
        const struct flow *w, const struct flow_function *f, const struct ir_instr *i)
{
    uint32_t callee = flow_callee(f, i), at = 0;
    const struct contract *c = callee == FLOW_NONE ? NULL : flow_contract(w, callee);
    const struct clause *writes = contract_next(c, CLAUSE_WRITES, &at);
    int64_t zero;
    return writes && i->n_operands == 3 && writes->n_args && writes->args[0].param == 0 &&
           !contract_has(c, CLAUSE_COPIES) && !contract_has(c, CLAUSE_OUTSIDE) &&
           value_is_const(f->ir, flow_strip(w, f, instr_operands(f->ir, i)[1]), &zero) && zero == 0;
}

static void find_made(const struct flow *w, struct flow_function *f, struct arena *keep)
{
    VEC(uint32_t) made = { 0 };
    for (uint32_t k = 0; k < f->n_calls; k++) {
        const struct ir_instr *i = &f->ir->instrs[f->calls[k].instr];
        if (clears_object(w, f, i))
            vec_push(&made, f->key[flow_strip(w, f, instr_operands(f->ir, i)[0])]);
    }
    f->made = arena_copy(keep, made.items, made.len * sizeof *made.items);
    f->n_made = (uint32_t)made.len;
    free(made.items);
}

bool value_is_made(const struct flow_function *f, uint32_t value)
{
    for (uint32_t k = 0; k < f->n_made; k++)
        if (f->made[k] == f->key[value])
            return true;
    return false;
}

void facts_build(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct flow_function *f = &w->functions[function];
    fact_vec facts = { 0 };
    struct gather g = { .w = w, .f = f, .facts = &facts };
    for (uint32_t k = 0; k < f->ir->n_blocks; k++) {
        const struct ir_block *b = &f->ir->blocks[k];
        if (f->block_flags[k] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_CUT))
            continue;
        g.from = k;
        if (b->end == IR_BRANCH)
            branch_facts(&g, b);
        else if (b->end == IR_SWITCH)
            switch_facts(&g, b);
    }
    if (facts.len)
        qsort(facts.items, facts.len, sizeof *facts.items, by_key);
    f->facts = arena_copy(&me->keep, facts.items, facts.len * sizeof *facts.items);
    f->n_facts = (uint32_t)facts.len;
    free(facts.items);
    find_made(w, f, &me->keep);
}
