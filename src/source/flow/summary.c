// What a function gives and asks, bottom-up: the NULL or the numbers it returns and why, and what
// it does with each parameter - follows it unchecked, aborts on it, frees it, takes it as a length.
//
// Parameters are told by themselves or by one member behind them. What a callee asks of its
// parameter is asked of ours when we pass it on unchecked, through at most ATOM_DEPTH calls.
// Callees of the same component are not asked: recursion gives a weaker summary, never a different
// one per run.
//
// Requires: facts, summaries of lower levels. Leaves: summary but for its taint.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/flow_int.h"

enum { ATOM_DEPTH = 6, RETURN_DEPTH = 6, RETURN_FUEL = 256, ABORTS_MOST = 512 };

struct making {
    const struct flow *w;
    struct flow_function *f;
    struct flow_atom atoms[SUMMARY_ATOMS];
    uint32_t n;
    struct flow_summary s;
    int fuel; // returned values that may still be looked at
};

// ---- What it returns ----

// Why control came to a block: the worst reason among the conditions that decided it.
static enum null_reason reason_at(const struct making *m, uint32_t block, uint32_t *callee)
{
    struct flow_leaf leaves[LEAVES_MOST];
    enum null_reason worst = NULL_NEVER;
    uint32_t n = deciding_leaves(m->w, m->f, block, leaves);
    for (uint32_t k = 0; k < n; k++) {
        struct origin from;
        enum null_reason r = leaf_reason(m->w, m->f, &leaves[k], &from);
        if (block_is_loop(m->f, leaves[k].block))
            r = NULL_MISS;
        if (r > worst) {
            worst = r;
            *callee = from.kind == ORIGIN_CALL ? from.callee : FLOW_NONE;
        }
    }
    return worst == NULL_NEVER ? NULL_FAILURE : worst;
}

static void add_constant(
        struct making *m, int64_t value, enum null_reason reason, uint32_t block, uint32_t callee)
{
    for (uint32_t k = 0; k < m->s.n_constants; k++)
        if (m->s.constants[k].value == value) {
            if (reason > m->s.constants[k].reason) {
                m->s.constants[k].reason = (uint8_t)reason;
                m->s.constants[k].block = block;
                m->s.constants[k].callee = callee;
            }
            return;
        }
    if (m->s.n_constants == SUMMARY_CONSTANTS) {
        m->s.other_results = true;
        return;
    }
    m->s.constants[m->s.n_constants++] =
            (struct flow_constant){ value, (uint8_t)reason, block, callee };
}

static void returned_null(
        struct making *m, enum null_reason reason, uint32_t block, uint32_t callee)
{
    if (reason <= m->s.null)
        return;
    m->s.null = (uint8_t)reason;
    m->s.null_block = block;
    m->s.null_callee = callee;
}

static void inherit_constants(struct making *m, uint32_t callee, uint32_t block)
{
    const struct flow_function *g = callee < m->w->n_functions ? &m->w->functions[callee] : NULL;
    m->s.other_results =
            m->s.other_results || !g || g->level >= m->f->level || g->summary.other_results;
    if (!g || g->level >= m->f->level)
        return;
    for (uint32_t k = 0; k < g->summary.n_constants; k++)
        add_constant(m, g->summary.constants[k].value,
                (enum null_reason)g->summary.constants[k].reason, block, callee);
}

static void returned_number(struct making *m, uint32_t v, uint32_t block)
{
    int64_t c;
    uint32_t callee = FLOW_NONE;
    if (value_is_const(m->f->ir, flow_strip(m->w, m->f, v), &c)) {
        enum null_reason r = reason_at(m, block, &callee);
        add_constant(m, c, r, block, callee);
        return;
    }
    struct origin o = origin_of(m->w, m->f, v);
    if (o.kind == ORIGIN_CALL)
        inherit_constants(m, o.callee, block);
    else
        m->s.other_results = true;
}

static bool call_is_fresh(const struct making *m, uint32_t v)
{
    uint32_t callee = flow_callee(m->f, &m->f->ir->instrs[v]);
    if (callee == FLOW_NONE)
        return false;
    if (callee < m->w->n_functions)
        return m->w->functions[callee].level < m->f->level && m->w->functions[callee].summary.fresh;
    return contract_has(flow_contract(m->w, callee), CLAUSE_ALLOC);
}

static void returned_pointer(struct making *m, uint32_t v, uint32_t block)
{
    struct origin o = origin_of_null(m->w, m->f, v, block, 0);
    uint32_t s = flow_strip(m->w, m->f, v), callee = o.callee;
    if (value_is_made(m->f, s) || (m->f->ir->instrs[s].op == IR_CALL && call_is_fresh(m, s)))
        m->s.fresh = true;
    if (o.kind == ORIGIN_CALL)
        returned_null(m, (enum null_reason)o.reason, block, o.callee);
    else if (o.kind == ORIGIN_CONST && !o.merged && o.reason == NULL_FAILURE) {
        enum null_reason r = reason_at(m, block, &callee);
        returned_null(m, r, block, callee);
    } else if (o.kind == ORIGIN_CONST)
        returned_null(m, (enum null_reason)o.reason, block, FLOW_NONE);
}

static void returned(struct making *m, uint32_t v, uint32_t block, int depth)
{
    const struct ir_function *ir = m->f->ir;
    const struct ir_instr *i = &ir->instrs[v];
    if (!v || depth <= 0 || --m->fuel < 0)
        return;
    if (i->op == IR_PHI) {
        const struct ir_block *b = &ir->blocks[ir_block_of(ir, v)];
        for (uint32_t k = 0; k < i->n_operands && k < b->n_preds; k++) {
            uint32_t pred = ir->preds[b->first_pred + k], o = instr_operands(ir, i)[k];
            bool live =
                    m->f->idom[pred] != FLOW_NONE && !(m->f->block_flags[pred] & FLOW_BLOCK_CUT);
            if (o != v && live)
                returned(m, o, pred, depth - 1);
        }
        return;
    }
    if (ir_type(ir, v)->kind == TYPE_POINTER)
        returned_pointer(m, v, block);
    else if (type_is_integer(ir_type(ir, v)))
        returned_number(m, v, block);
}

static void find_returns(struct making *m)
{
    const struct ir_function *ir = m->f->ir;
    uint32_t same = 0;
    bool all_same = true;
    for (uint32_t b = 0; b < ir->n_blocks; b++) {
        if (ir->blocks[b].end != IR_RETURN ||
                (m->f->block_flags[b] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_CUT)))
            continue;
        uint32_t v = ir->blocks[b].value, s = v ? flow_strip(m->w, m->f, v) : 0;
        uint32_t param = s && ir->instrs[s].op == IR_PARAM ? ir->instrs[s].a + 1 : 0;
        all_same = all_same && param && (!same || same == param);
        same = param;
        returned(m, v, b, RETURN_DEPTH);
    }
    // A hint's first argument, a setter that gives its object back.
    m->s.returns_param = all_same && same < 256 ? (uint8_t)same : 0;
}

// ---- What it asks of its parameters ----

// The parameter that a value is, or whose member it is; false when neither.
static bool param_of(const struct making *m, uint32_t v, uint32_t *param, uint32_t *cell)
{
    const struct ir_function *ir = m->f->ir;
    uint32_t s = flow_strip(m->w, m->f, v);
    const struct ir_instr *i = &ir->instrs[s];
    *cell = FLOW_NONE;
    if (i->op == IR_PARAM) {
        *param = i->a;
        return i->a < 256;
    }
    if (i->op != IR_LOAD)
        return false;
    struct memory mem = flow_memory_of(m->f, i->a);
    uint32_t root = mem.root ? flow_strip(m->w, m->f, mem.root) : 0;
    if (mem.kind != MEMORY_CELL || mem.element || !root || ir->instrs[root].op != IR_PARAM)
        return false;
    *param = ir->instrs[root].a;
    *cell = mem.id;
    return *param < 256;
}

static bool has_atom(const struct making *m, enum atom_kind kind, uint32_t param, uint32_t cell)
{
    for (uint32_t k = 0; k < m->n; k++)
        if (m->atoms[k].kind == kind && m->atoms[k].param == param && m->atoms[k].cell == cell)
            return true;
    return false;
}

static void add_atom(struct making *m, struct flow_atom a)
{
    if (has_atom(m, (enum atom_kind)a.kind, a.param, a.cell))
        return;
    if (m->n == SUMMARY_ATOMS)
        m->s.lossy = true;
    else
        m->atoms[m->n++] = a;
}

static struct flow_atom atom_here(
        enum atom_kind kind, uint32_t param, uint32_t cell, uint32_t at, uint32_t block)
{
    return (struct flow_atom){ .kind = (uint8_t)kind,
        .param = (uint8_t)param,
        .cell = cell,
        .instr = at,
        .block = block,
        .callee = FLOW_NONE };
}

static bool dominates_returns(const struct making *m, uint32_t block)
{
    for (uint32_t b = 0; b < m->f->ir->n_blocks; b++)
        if (m->f->ir->blocks[b].end == IR_RETURN && m->f->idom[b] != FLOW_NONE &&
                !(m->f->block_flags[b] & FLOW_BLOCK_CUT) && !flow_dominates(m->f, block, b))
            return false;
    return true;
}

// Whether the block runs in every call that returns, but for those in which `v` is NULL.
static bool always_runs(const struct making *m, uint32_t block, uint32_t v)
{
    for (int steps = 0; steps < 4; steps++) {
        if (dominates_returns(m, block))
            return true;
        struct flow_leaf leaves[LEAVES_MOST];
        if (deciding_leaves(m->w, m->f, block, leaves) != 1 || leaves[0].rel != FACT_NE ||
                m->f->key[flow_strip(m->w, m->f, leaves[0].value)] !=
                        m->f->key[flow_strip(m->w, m->f, v)])
            return false;
        block = leaves[0].block;
    }
    return false;
}

static void ask_valid(struct making *m, uint32_t v, uint32_t block, uint32_t at)
{
    uint32_t param, cell;
    if (!v || !param_of(m, v, &param, &cell) || has_atom(m, ATOM_NEEDS_VALID, param, cell) ||
            guard_nonzero(m->w, m->f, v, block, at))
        return;
    add_atom(m, atom_here(ATOM_NEEDS_VALID, param, cell, at, block));
}

static void ask_unbounded(
        struct making *m, enum atom_kind kind, uint32_t v, uint32_t block, uint32_t at)
{
    uint32_t param, cell;
    int64_t limit;
    if (!v || !param_of(m, v, &param, &cell) || has_atom(m, kind, param, cell) ||
            guard_upper(m->w, m->f, v, block, at, &limit))
        return;
    add_atom(m, atom_here(kind, param, cell, at, block));
}

static void ask_plain(
        struct making *m, enum atom_kind kind, uint32_t v, uint32_t block, uint32_t at)
{
    uint32_t param, cell;
    if (!v || !param_of(m, v, &param, &cell))
        return;
    struct flow_atom a = atom_here(kind, param, cell, at, block);
    a.always = kind == ATOM_FREES && always_runs(m, block, v);
    add_atom(m, a);
}

static uint32_t clause_operand(
        const struct making *m, const struct ir_instr *i, const struct clause *c, uint32_t k)
{
    if (k >= c->n_args || c->args[k].param < 0 || !c->args[k].plain || c->args[k].derefs ||
            (uint32_t)c->args[k].param >= i->n_operands)
        return 0;
    return instr_operands(m->f->ir, i)[c->args[k].param];
}

static void ask_contract(
        struct making *m, uint32_t v, uint32_t block, const struct contract *contract)
{
    const struct ir_instr *i = &m->f->ir->instrs[v];
    for (uint32_t k = 0; contract && k < contract->n_clauses; k++) {
        const struct clause *c = &contract->clauses[k];
        uint32_t a = clause_operand(m, i, c, 0), b = clause_operand(m, i, c, 1);
        switch ((enum clause_verb)c->verb) {
        case CLAUSE_WRITES:
        case CLAUSE_READS:
        case CLAUSE_SENDS:
            ask_valid(m, a, block, v);
            ask_unbounded(m, ATOM_LENGTH, b, block, v);
            break;
        case CLAUSE_NONNULL:
        case CLAUSE_STRING:
            ask_valid(m, a, block, v);
            break;
        case CLAUSE_ALLOC:
            ask_unbounded(m, ATOM_ALLOCATES, b, block, v);
            break;
        case CLAUSE_FREES:
            ask_plain(m, ATOM_FREES, a, block, v);
            break;
        case CLAUSE_FORMAT:
            ask_plain(m, ATOM_FORMAT, a, block, v);
            break;
        case CLAUSE_COMMAND:
            ask_plain(m, ATOM_COMMAND, a, block, v);
            break;
        default:
            break;
        }
    }
}

static bool asks_still(
        const struct making *m, const struct flow_atom *a, uint32_t v, uint32_t block, uint32_t at)
{
    int64_t limit;
    switch ((enum atom_kind)a->kind) {
    case ATOM_NEEDS_VALID:
    case ATOM_ABORTS_NULL:
        return a->cell != FLOW_NONE || !guard_nonzero(m->w, m->f, v, block, at);
    case ATOM_LENGTH:
    case ATOM_ALLOCATES:
        return !guard_upper(m->w, m->f, v, block, at, &limit);
    case ATOM_ABORTS:
    case ATOM_FREES:
    case ATOM_CONSUMES:
    case ATOM_STORES:
    case ATOM_FORMAT:
    case ATOM_COMMAND:
        return true;
    }
    return true;
}

static void inherit_atoms(struct making *m, uint32_t v, uint32_t block, uint32_t callee)
{
    const struct flow_function *g = &m->w->functions[callee];
    const struct ir_instr *i = &m->f->ir->instrs[v];
    if (g->level >= m->f->level)
        return;
    for (uint32_t k = 0; k < g->summary.n_atoms; k++) {
        const struct flow_atom *a = &g->summary.atoms[k];
        if (a->kind == ATOM_CONSUMES) // see find_consumed
            continue;
        uint32_t arg = a->param < i->n_operands ? instr_operands(m->f->ir, i)[a->param] : 0, param,
                 cell;
        if (!arg || a->depth >= ATOM_DEPTH || !param_of(m, arg, &param, &cell))
            continue;
        if (cell != FLOW_NONE && a->cell != FLOW_NONE)
            continue; // two members deep
        uint32_t at = cell != FLOW_NONE ? cell : a->cell;
        if (has_atom(m, (enum atom_kind)a->kind, param, at) || !asks_still(m, a, arg, block, v))
            continue;
        struct flow_atom mine = atom_here((enum atom_kind)a->kind, param, at, v, block);
        mine.depth = (uint8_t)(a->depth + 1);
        mine.callee = callee;
        mine.always = a->always && always_runs(m, block, arg);
        add_atom(m, mine);
    }
}

static void ask_call(struct making *m, uint32_t v, uint32_t block)
{
    uint32_t callee = flow_callee(m->f, &m->f->ir->instrs[v]);
    if (callee == FLOW_NONE)
        return;
    if (callee < m->w->n_functions)
        inherit_atoms(m, v, block, callee);
    else
        ask_contract(m, v, block, flow_contract(m->w, callee));
}

static void ask_memory(struct making *m, uint32_t path, uint32_t block, uint32_t at)
{
    const struct ir_function *ir = m->f->ir;
    for (uint32_t p = path; p; p = ir->paths[p].base) {
        if (ir->paths[p].kind == PATH_DEREF) {
            ask_valid(m, ir->paths[p].x, block, at);
            return;
        }
        if (ir->paths[p].kind == PATH_INDEX)
            ask_unbounded(m, ATOM_LENGTH, ir->paths[p].x, block, at);
        else if (ir->paths[p].kind != PATH_FIELD)
            return;
    }
}

static void ask_instr(struct making *m, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &m->f->ir->instrs[v];
    uint32_t param, cell;
    switch ((enum ir_op)i->op) {
    case IR_LOAD:
    case IR_ZERO:
        ask_memory(m, i->a, block, v);
        break;
    case IR_COPY:
        ask_memory(m, i->a, block, v);
        ask_memory(m, i->b, block, v);
        break;
    case IR_STORE:
        ask_memory(m, i->b, block, v);
        if (ir_type(m->f->ir, i->a)->kind == TYPE_POINTER && param_of(m, i->a, &param, &cell) &&
                cell == FLOW_NONE && flow_memory_of(m->f, i->b).kind != MEMORY_LOCAL)
            ask_plain(m, ATOM_STORES, i->a, block, v);
        break;
    case IR_CALL:
        ask_call(m, v, block);
        break;
    default:
        break;
    }
}

static void ask_aborts(struct making *m)
{
    struct flow_abort *aborts = mem_alloc(sizeof *aborts * ABORTS_MOST);
    uint32_t n = function_aborts(m->f, aborts, ABORTS_MOST);
    for (uint32_t k = 0; k < n; k++) {
        struct flow_leaf leaves[LEAVES_MOST];
        bool truth = m->f->ir->blocks[aborts[k].block].next[0] == aborts[k].doomed;
        uint32_t n_leaves = predicate_leaves(m->w, m->f, aborts[k].block, truth, leaves);
        for (uint32_t l = 0; l < n_leaves; l++) {
            uint32_t param, cell;
            bool null = leaves[l].rel == FACT_EQ && !leaves[l].other && leaves[l].constant == 0 &&
                        ir_type(m->f->ir, leaves[l].value)->kind == TYPE_POINTER;
            if (!param_of(m, leaves[l].value, &param, &cell))
                continue;
            if (null && guard_nonzero(m->w, m->f, leaves[l].value, aborts[k].block, 0))
                continue;
            add_atom(m, atom_here(null ? ATOM_ABORTS_NULL : ATOM_ABORTS, param, cell, 0,
                                aborts[k].block));
        }
    }
    free(aborts);
}

// ---- What it takes over: parameters that nobody may release after the call ----

static bool is_param(const struct making *m, uint32_t v, uint32_t param)
{
    const struct ir_instr *i = &m->f->ir->instrs[v ? flow_strip(m->w, m->f, v) : 0];
    return i->op == IR_PARAM && i->a == param;
}

enum taking { TAKES_NOT, TAKES_KEEPS, TAKES_FREES };

static enum taking call_takes(const struct making *m, uint32_t v, uint32_t param)
{
    const struct ir_instr *i = &m->f->ir->instrs[v];
    uint32_t callee = flow_callee(m->f, i), at = 0;
    if (callee == FLOW_NONE)
        return TAKES_NOT;
    if (callee >= m->w->n_functions) {
        const struct clause *c = contract_next(flow_contract(m->w, callee), CLAUSE_FREES, &at);
        return c && is_param(m, clause_operand(m, i, c, 0), param) ? TAKES_FREES : TAKES_NOT;
    }
    const struct flow_function *g = &m->w->functions[callee];
    for (uint32_t k = 0; g->level < m->f->level && k < g->summary.n_atoms; k++) {
        const struct flow_atom *a = &g->summary.atoms[k];
        bool takes = a->kind == ATOM_CONSUMES || (a->kind == ATOM_FREES && a->always);
        if (takes && a->cell == FLOW_NONE && a->param < i->n_operands &&
                is_param(m, instr_operands(m->f->ir, i)[a->param], param))
            return TAKES_FREES;
    }
    return TAKES_NOT;
}

static enum taking block_takes(const struct making *m, uint32_t block, uint32_t param)
{
    const struct ir_block *b = &m->f->ir->blocks[block];
    enum taking worst = TAKES_NOT;
    for (uint32_t k = 0; k < b->n_instrs; k++) {
        const struct ir_instr *i = &m->f->ir->instrs[b->first + k];
        enum taking t = TAKES_NOT;
        if (i->op == IR_CALL)
            t = call_takes(m, b->first + k, param);
        else if (i->op == IR_STORE && is_param(m, i->a, param) &&
                 flow_memory_of(m->f, i->b).kind != MEMORY_LOCAL)
            t = TAKES_KEEPS;
        worst = t > worst ? t : worst;
    }
    return worst;
}

// Blocks from the entry on ways on which the parameter was not taken yet; false when one returns.
static bool always_taken(const struct making *m, uint32_t param, bool *frees)
{
    enum { BLOCKS = 256 };
    uint32_t queue[BLOCKS], n = 1;
    if (m->f->ir->n_blocks > BLOCKS)
        return false;
    queue[0] = 0;
    for (uint32_t k = 0; k < n; k++) {
        enum taking t = block_takes(m, queue[k], param);
        *frees = *frees || t == TAKES_FREES;
        if (t != TAKES_NOT || (m->f->block_flags[queue[k]] & FLOW_BLOCK_CUT))
            continue;
        const struct ir_block *b = &m->f->ir->blocks[queue[k]];
        if (b->end == IR_RETURN)
            return false;
        for (uint32_t j = 0; j < block_n_successors(m->f, queue[k]); j++) {
            uint32_t next = block_successor(m->f, queue[k], j), seen = 0;
            next = flow_way_on(m->w, m->f, queue[k], next);
            while (seen < n && queue[seen] != next)
                seen++;
            if (seen == n && !(m->f->block_flags[next] & FLOW_BLOCK_DOOMED))
                queue[n++] = next;
        }
    }
    return true;
}

static void find_consumed(struct making *m)
{
    const struct type *t = m->f->ir->decl ? m->f->ir->decl->type : NULL;
    for (uint32_t p = 0; t && t->kind == TYPE_FUNCTION && p < t->n_params && p < TAINT_PARAMS;
            p++) {
        bool frees = false;
        if (has_atom(m, ATOM_FREES, p, FLOW_NONE) && always_taken(m, p, &frees) && frees)
            add_atom(m, atom_here(ATOM_CONSUMES, p, FLOW_NONE, 0, 0));
    }
}

void summary_build(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct making m = { .w = w, .f = &w->functions[function], .fuel = RETURN_FUEL };
    const struct ir_function *ir = m.f->ir;
    m.s.null_callee = FLOW_NONE;
    find_returns(&m);
    ask_aborts(&m);
    for (uint32_t b = 0; b < ir->n_blocks; b++) {
        if (m.f->block_flags[b] & (FLOW_BLOCK_DEAD | FLOW_BLOCK_DOOMED))
            continue;
        for (uint32_t k = 0; k < ir->blocks[b].n_instrs; k++)
            ask_instr(&m, ir->blocks[b].first + k, b);
    }
    find_consumed(&m);
    m.s.atoms = arena_copy(&me->keep, m.atoms, sizeof *m.atoms * m.n);
    m.s.n_atoms = m.n;
    m.f->summary = m.s;
}
