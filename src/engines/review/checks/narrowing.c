// Lengths that change their value on the way to their use: cut to fewer bits, turned negative or
// huge, wrapped below zero.
//
// Only numbers that end as a length, an index or a size count, and only when they stem from outside
// and the operation can really lose something, for all that the guards before it say.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_narrowing = {
    .id = "review.narrowing",
    .name = "LengthChangesValue",
    .brief = "A length from outside is cut, changes sign or wraps before it is used.",
    .help = "Between where a length is read and where it is used it goes through a narrower type, "
            "a change of "
            "sign or a subtraction that may go below zero; what was checked is then not what is "
            "used. Judge it "
            "by the widths named and by which of the two values the guards hold. Mend it by "
            "keeping lengths in "
            "one unsigned type that is wide enough, and by comparing before subtracting.",
    .severity = "error",
    .cwe = 681,
    .base = -2.2,
    .run = run,
};

struct roles {
    struct subject *s;
    uint8_t *role; // [n_instrs]: it ends as a length
};

static void give_role(struct roles *r, uint32_t v, int depth)
{
    if (!v || depth <= 0 || r->role[v])
        return;
    const struct ir_instr *i = &r->s->ir->instrs[v];
    r->role[v] = 1;
    if (i->op == IR_CAST)
        give_role(r, i->a, depth - 1);
    else if (i->op == IR_ADD || i->op == IR_SUB || i->op == IR_MUL || i->op == IR_SHL) {
        give_role(r, i->a, depth - 1);
        give_role(r, i->b, depth - 1);
    } else if (i->op == IR_PHI)
        for (uint32_t k = 0; k < i->n_operands; k++)
            give_role(r, r->s->ir->operands[i->b + k], depth - 1);
}

enum { ROLE_DEPTH = 8 };

static void roles_of_path(struct roles *r, uint32_t path)
{
    for (uint32_t p = path; p; p = r->s->ir->paths[p].base)
        if (r->s->ir->paths[p].kind == PATH_INDEX)
            give_role(r, r->s->ir->paths[p].x, ROLE_DEPTH);
        else if (r->s->ir->paths[p].kind != PATH_FIELD)
            return;
}

static void roles_of_call(struct roles *r, const struct ir_instr *i)
{
    const struct subject *s = r->s;
    uint32_t callee = flow_callee(s->f, i);
    if (callee == FLOW_NONE)
        return;
    if (callee < s->w->n_functions) {
        const struct flow_summary *g = &s->w->functions[callee].summary;
        for (uint32_t k = 0; k < g->n_atoms; k++)
            if ((g->atoms[k].kind == ATOM_LENGTH || g->atoms[k].kind == ATOM_ALLOCATES) &&
                    g->atoms[k].cell == FLOW_NONE && g->atoms[k].param < i->n_operands)
                give_role(r, s->ir->operands[i->b + g->atoms[k].param], ROLE_DEPTH);
        return;
    }
    const struct contract *contract = flow_contract(s->w, callee);
    for (uint32_t k = 0; contract && k < contract->n_clauses; k++) {
        const struct clause *c = &contract->clauses[k];
        bool sizes = c->verb == CLAUSE_WRITES || c->verb == CLAUSE_READS ||
                     c->verb == CLAUSE_ALLOC || c->verb == CLAUSE_SENDS;
        if (sizes && c->n_args > 1 && c->args[1].param >= 0 && !c->args[1].derefs &&
                (uint32_t)c->args[1].param < i->n_operands)
            give_role(r, s->ir->operands[i->b + (uint32_t)c->args[1].param], ROLE_DEPTH);
    }
}

static uint8_t op_below_casts(const struct subject *s, uint32_t v)
{
    return s->ir->instrs[ir_uncast(s->ir, v)].op;
}

// A sum that is held against a bound: what the sum lost, the bound does not see.
static void role_of_sum(struct roles *r, uint32_t v)
{
    uint8_t op = op_below_casts(r->s, v);
    if (op == IR_ADD || op == IR_MUL)
        give_role(r, v, ROLE_DEPTH);
}

// A difference that is kept where lengths are kept: what is left of a message.
static void role_of_difference(struct roles *r, uint32_t v)
{
    uint32_t at = v;
    const struct ir_instr *i = &r->s->ir->instrs[at];
    if (i->op == IR_PHI && i->n_operands)
        for (uint32_t k = 0; k < i->n_operands; k++)
            if (op_below_casts(r->s, r->s->ir->operands[i->b + k]) == IR_SUB)
                give_role(r, v, ROLE_DEPTH);
    if (type_is_integer(ir_type(r->s->ir, v)) && op_below_casts(r->s, v) == IR_SUB)
        give_role(r, v, ROLE_DEPTH);
}

static bool keeps_length(const struct subject *s, uint32_t path)
{
    struct memory m = flow_memory_of(s->f, path);
    if (m.element)
        return false;
    return m.kind != MEMORY_CELL || s->w->cells[m.id].indexes;
}

static void find_roles(struct roles *r)
{
    const struct ir_function *ir = r->s->ir;
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        const struct ir_instr *i = &ir->instrs[v];
        if (i->op == IR_LOAD || i->op == IR_ADDRESS)
            roles_of_path(r, i->a);
        else if (i->op == IR_STORE) {
            roles_of_path(r, i->b);
            if (keeps_length(r->s, i->b))
                role_of_difference(r, i->a);
        } else if (i->op == IR_LT || i->op == IR_LE) {
            role_of_sum(r, i->a);
            role_of_sum(r, i->b);
        } else if (i->op == IR_POINTER_ADD)
            give_role(r, i->b, ROLE_DEPTH);
        else if (i->op == IR_CALL)
            roles_of_call(r, i);
    }
}

static struct candidate *report(
        struct subject *s, uint32_t v, uint32_t block, enum trust t, double weight)
{
    struct candidate *c = candidate_new(s, &check_narrowing, block, v);
    c->trust = (uint8_t)t;
    candidate_feature(c, F_TAINTED, weight);
    c->shape =
            text_of(s, "%s %.*s", ir_op_info[s->ir->instrs[v].op].name, STR_ARG(value_shape(s, v)));
    candidate_cause(s, c, c->shape);
    return c;
}

static bool fits(struct interval i, const struct type *t)
{
    if (t->size >= 8)
        return type_is_signed(t) || i.low >= 0;
    int64_t high = INT64_C(1) << (t->size * 8 - (type_is_signed(t) ? 1 : 0));
    return i.high < high && i.low >= (type_is_signed(t) ? -high : 0);
}

static void look_at_cast(struct subject *s, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &s->ir->instrs[v];
    const struct type *to = ir_type(s->ir, v), *from = ir_type(s->ir, i->a);
    enum trust t = value_trust(s, i->a);
    if (!is_outside(t) || !type_is_integer(to) || !type_is_integer(from) || to->kind == TYPE_BOOL ||
            !to->size)
        return;
    struct interval range = guard_interval(s->w, s->f, i->a, block, v);
    bool sign = range.low < 0 && !type_is_signed(to);
    const struct ir_instr *inner = &s->ir->instrs[i->a];
    if (fits(range, to) || (to->size >= from->size && !sign))
        return;
    if (sign && guard_lower_zero(s->w, s->f, i->a, block, v))
        return;
    // Two halves of a number put together, a byte taken out of one: meant so.
    if (inner->op == IR_SHR || inner->op == IR_AND || inner->op == IR_OR || (i->flags & IR_GUESSED))
        return;
    if (sign && inner->op == IR_SUB && !may_underflow(s->w, s->f, inner->a, inner->b, block, v))
        return;
    struct candidate *c = report(s, v, block, t, value_weight(s, i->a));
    struct str text = value_text(s, i->a);
    int64_t limit;
    candidate_feature(
            c, guard_upper(s->w, s->f, i->a, block, v, &limit) ? F_CAPPED : F_UNCAPPED, 0.6);
    if (sign && op_below_casts(s, i->a) == IR_POINTER_SUB)
        candidate_feature(c, F_DISTANCE, 1);
    if (!sign && to->size >= 4 && from->size > 4)
        candidate_feature(c, F_HUGE, 1);
    c->title = sign ? text_of(s, "%.*s may be negative and becomes a huge length", STR_ARG(text))
                    : text_of(s, "%.*s is cut to %u bits before it is used as a length",
                              STR_ARG(text), (unsigned)to->size * 8);
    c->missing = text_of(s, "a check that %.*s fits into %u bits%s", STR_ARG(text),
            (unsigned)to->size * 8, sign ? " and is not negative" : "");
}

// Whether the difference is used somewhere without a check of it or of what it was made of; what is
// subtracted first and checked before its use is fine.
static bool used_unchecked(const struct subject *s, uint32_t v, uint32_t sub, int depth)
{
    const struct ir_instr *i = &s->ir->instrs[sub];
    for (uint32_t u = 1; u < s->ir->n_instrs; u++) {
        uint32_t block = ir_block_of(s->ir, u);
        uint8_t op = s->ir->instrs[u].op;
        if (!is_live(s->f, block) || !ir_has_operand(s->ir, &s->ir->instrs[u], v))
            continue;
        if ((op == IR_CAST || op == IR_ADD || op == IR_SUB || op == IR_MUL) && depth > 0) {
            if (used_unchecked(s, u, sub, depth - 1))
                return true;
        } else if (op == IR_PHI || (!(op >= IR_EQ && op <= IR_LE) &&
                                           !(type_is_signed(ir_type(s->ir, v)) &&
                                                   guard_lower_zero(s->w, s->f, v, block, u)) &&
                                           may_underflow(s->w, s->f, i->a, i->b, block, u)))
            return true;
    }
    for (uint32_t p = 1; p < s->ir->n_paths; p++) // as an index
        if (s->ir->paths[p].kind == PATH_INDEX && s->ir->paths[p].x == v)
            return true;
    return false;
}

static void look_at_sub(struct subject *s, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &s->ir->instrs[v];
    enum trust t = value_trust(s, i->a), u = value_trust(s, i->b);
    t = u > t ? u : t;
    if (!is_outside(t) || type_is_signed(ir_type(s->ir, v)) ||
            !may_underflow(s->w, s->f, i->a, i->b, block, v) || !used_unchecked(s, v, v, 3))
        return;
    struct candidate *c = report(s, v, block, t, value_weight(s, v));
    candidate_feature(c, F_UNCAPPED, 1);
    if (is_helpers(s, i->b))
        candidate_feature(c, F_HELPER, 1);
    c->title = text_of(
            s, "%.*s may go below zero and become a huge length", STR_ARG(value_text(s, v)));
    c->missing = text_of(s, "a check that %.*s is at least %.*s", STR_ARG(value_text(s, i->a)),
            STR_ARG(value_text(s, i->b)));
}

static void run(struct subject *s)
{
    struct roles r = { .s = s, .role = arena_zero(s->scratch, s->ir->n_instrs + 1) };
    find_roles(&r);
    for (uint32_t b = 0; b < s->ir->n_blocks; b++) {
        if (!is_live(s->f, b))
            continue;
        for (uint32_t k = 0; k < s->ir->blocks[b].n_instrs; k++) {
            uint32_t v = s->ir->blocks[b].first + k;
            if (!r.role[v])
                continue;
            if (s->ir->instrs[v].op == IR_CAST)
                look_at_cast(s, v, b);
            else if (s->ir->instrs[v].op == IR_SUB)
                look_at_sub(s, v, b);
        }
    }
}
