// The numbers a value can be at an instruction: by the operations that made it, by what members,
// parameters, results and locals in memory can hold, and by the facts that hold there.
//
// Requires: facts; ranges of members and results count once they are known (ranges.c). Pure.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdio.h>
#include <stdlib.h>

#include "source/flow/flow_int.h"

enum {
    INTERVAL_DEPTH = 10,
    INTERVAL_FUEL = 64,
    ERRORS_MOST = 4095, // negative results are -1 or an error's number
};

// How deep a question may go, and how many values it may look at in all.
struct effort {
    int depth;
    int *fuel;
};

static struct effort less(struct effort e, int by)
{
    return (struct effort){ e.depth - by, e.fuel };
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

// Whether an address is handed to calls as it is and to nothing else.
static bool only_argument(const struct ir_function *ir, uint32_t address)
{
    for (uint32_t v = 1; v < ir->n_instrs; v++) {
        const struct ir_instr *i = &ir->instrs[v];
        bool inside = i->op != IR_CALL && ir_has_operand(ir, i, address);
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
