// SSA while lowering: Braun, Buchwald, Hack, Leissa, Mallach, Zwinkau, "Simple and Efficient
// Construction of Static Single Assignment Form", CC 2013.
//
// A variable's definition is looked up block by block against the edges; a join makes a PHI first
// and asks its predecessors afterwards, so cycles end. A PHI whose operands are one value and
// itself is replaced by that value (`forward`). The paper recurses; a function with ten thousand
// ifs in a row would overflow the stack, so here PHIs wait in a work list instead.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

uint32_t variable_new(struct lower *l, const struct type *type, uint32_t local)
{
    struct variable v = { .type = type, .local = local };
    list_push(l->scratch, &l->variables, v);
    return l->variables.len - 1;
}

uint32_t resolve(struct lower *l, uint32_t v)
{
    uint32_t *forward = l->forward.items;
    while (forward[v]) {
        if (forward[forward[v]])
            forward[v] = forward[forward[v]]; // halve the chain for the next time
        v = forward[v];
    }
    return v;
}

static struct ssa_def *find_def(struct lower *l, uint32_t hash, uint32_t variable, uint32_t block)
{
    for (uint32_t walk = hash, i; cons_next(&l->def_index, hash, &walk, &i);) {
        struct ssa_def *d = &l->defs.items[i];
        if (d->block == block && d->variable == variable)
            return d;
    }
    return NULL;
}

static void put_def(struct lower *l, uint32_t variable, uint32_t block, uint32_t value)
{
    uint32_t hash = hash_words((uint64_t)block << 32 | variable, 0);
    struct ssa_def *d = find_def(l, hash, variable, block);
    if (d) {
        d->value = value;
        return;
    }
    cons_add(&l->def_index, l->scratch, hash, l->defs.len);
    list_push(l->scratch, &l->defs, (struct ssa_def){ block, variable, value });
}

static uint32_t get_def(struct lower *l, uint32_t variable, uint32_t block)
{
    struct ssa_def *d =
            find_def(l, hash_words((uint64_t)block << 32 | variable, 0), variable, block);
    return d ? resolve(l, d->value) : 0;
}

// The cached definition of a variable is written to the table when another block takes the cache.
static void flush(struct lower *l, uint32_t variable)
{
    struct variable *v = &l->variables.items[variable];
    if (v->value)
        put_def(l, variable, v->block, v->value);
    v->value = 0;
}

void variable_write(struct lower *l, uint32_t variable, uint32_t block, uint32_t value)
{
    struct variable *v = &l->variables.items[variable];
    if (v->value && v->block != block)
        flush(l, variable);
    v->block = block;
    v->value = value;
}

static uint32_t new_phi(struct lower *l, uint32_t variable, uint32_t block)
{
    const struct variable *v = &l->variables.items[variable];
    struct site at = { .where = l->ast->from };
    if (v->local != IR_NO_LOCAL)
        at.where = l->locals.items[v->local].where;
    uint32_t here = l->block;
    l->block = block;
    uint32_t phi = emit(l, at, IR_PHI, v->type, v->local, 0);
    l->block = here;
    return phi;
}

// A value for a variable that no block before `at` defines on one way alone: a PHI, or none at all.
static uint32_t start_value(struct lower *l, uint32_t variable, uint32_t at)
{
    const struct draft_block *b = &l->blocks.items[at];
    const struct variable *v = &l->variables.items[variable];
    if (b->sealed && b->n_preds < 2) // the entry, or code that nothing reaches
        return emit_undef(l, v->type, v->local);
    uint32_t phi = new_phi(l, variable, at);
    if (b->sealed) {
        list_push(l->scratch, &l->phi_work, phi);
        list_push(l->scratch, &l->phi_work, variable);
    } else {
        struct draft_phi p = { phi, variable, b->incomplete };
        list_push(l->scratch, &l->incomplete, p);
        l->blocks.items[at].incomplete = l->incomplete.len - 1;
    }
    return phi;
}

static uint32_t first_pred(const struct lower *l, uint32_t block)
{
    return l->edges.items[l->blocks.items[block].first_pred].from;
}

// The value at the end of `block`, making PHIs without operands where paths join; those of sealed
// blocks go on the work list. Dead code may go round in blocks of one predecessor each: Brent's
// search for a cycle ends that.
static uint32_t find_value(struct lower *l, uint32_t variable, uint32_t block)
{
    uint32_t at = block, mark = block, steps = 0, most = 1, value;
    while (!(value = get_def(l, variable, at))) {
        const struct draft_block *b = &l->blocks.items[at];
        if (b->sealed && b->n_preds == 1) {
            at = first_pred(l, at);
            if (at != mark) {
                if (++steps == most) {
                    mark = at;
                    steps = 0;
                    most *= 2;
                }
                continue;
            }
        }
        value = start_value(l, variable, at);
        put_def(l, variable, at, value);
        break;
    }
    for (uint32_t b = block; b != at; b = first_pred(l, b))
        put_def(l, variable, b, value);
    return value;
}

static void add_operands(struct lower *l, uint32_t phi, uint32_t variable)
{
    const struct draft_block *b = &l->blocks.items[l->block_of.items[phi]];
    uint32_t first = l->operands.len, n = b->n_preds;
    for (uint32_t i = 0; i < n; i++)
        list_push(l->scratch, &l->operands, 0);
    instr(l, phi)->b = first;
    instr(l, phi)->n_operands = n;
    uint32_t edge = b->first_pred;
    for (uint32_t i = 0; i < n; i++, edge = l->edges.items[edge].next) {
        uint32_t value = find_value(l, variable, l->edges.items[edge].from);
        l->operands.items[first + i] = value;
    }
}

// Replaces a PHI that is no choice; true when it did.
static bool remove_trivial(struct lower *l, uint32_t phi)
{
    struct ir_instr *p = instr(l, phi);
    uint32_t same = 0;
    for (uint32_t i = 0; i < p->n_operands; i++) {
        uint32_t o = resolve(l, l->operands.items[p->b + i]);
        if (o == same || o == phi)
            continue;
        if (same)
            return false;
        same = o;
    }
    if (!same) { // only itself: its block cannot be reached
        same = emit_undef(l, value_type(l, phi), instr(l, phi)->a);
        p = instr(l, phi);
    }
    p->op = IR_NONE;
    l->forward.items[phi] = same;
    return true;
}

// Gives operands to the waiting PHIs, and to those that this makes; then removes the trivial ones,
// the last made first.
static void work(struct lower *l)
{
    for (uint32_t i = 0; i < l->phi_work.len; i += 2)
        add_operands(l, l->phi_work.items[i], l->phi_work.items[i + 1]);
    for (uint32_t i = l->phi_work.len; i; i -= 2)
        remove_trivial(l, l->phi_work.items[i - 2]);
    l->phi_work.len = 0;
}

uint32_t variable_read(struct lower *l, uint32_t variable, uint32_t block)
{
    struct variable *v = &l->variables.items[variable];
    if (v->value && v->block == block)
        return v->value = resolve(l, v->value);
    flush(l, variable);
    uint32_t value = find_value(l, variable, block);
    if (l->phi_work.len) {
        work(l);
        value = resolve(l, value);
    }
    v = &l->variables.items[variable];
    v->block = block;
    v->value = value;
    return value;
}

void ssa_complete(struct lower *l, uint32_t block)
{
    uint32_t p = l->blocks.items[block].incomplete;
    for (; p; p = l->incomplete.items[p].next) {
        flush(l, l->incomplete.items[p].variable);
        list_push(l->scratch, &l->phi_work, l->incomplete.items[p].value);
        list_push(l->scratch, &l->phi_work, l->incomplete.items[p].variable);
    }
    l->blocks.items[block].incomplete = 0;
    work(l);
}

static void drop_dead_operands(struct lower *l, uint32_t phi, const bool *reachable)
{
    struct ir_instr *p = instr(l, phi);
    uint32_t edge = l->blocks.items[l->block_of.items[phi]].first_pred, kept = 0;
    for (uint32_t i = 0; i < p->n_operands; i++, edge = l->edges.items[edge].next)
        if (reachable[l->edges.items[edge].from])
            l->operands.items[p->b + kept++] = l->operands.items[p->b + i];
    p->n_operands = kept;
}

// Removing one PHI can make another trivial. A few rounds find nearly all; what is left is
// redundant, not wrong.
void ssa_simplify(struct lower *l, const bool *reachable)
{
    enum { ROUNDS = 8 };
    LIST(uint32_t) phis = { 0 };
    for (uint32_t v = 1; v < l->instrs.len; v++) {
        if (instr(l, v)->op == IR_PHI && reachable[l->block_of.items[v]]) {
            drop_dead_operands(l, v, reachable);
            list_push(l->scratch, &phis, v);
        }
    }
    bool changed = true;
    for (int round = 0; changed && round < ROUNDS; round++) {
        uint32_t left = 0;
        for (uint32_t i = 0; i < phis.len; i++)
            if (!remove_trivial(l, phis.items[i]))
                phis.items[left++] = phis.items[i];
        changed = left < phis.len;
        phis.len = left;
    }
}
