// What every check needs: candidates with the features they all have, texts and shapes of values.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdarg.h>
#include <stdio.h>

#include "engines/review/review_int.h"

place terminator_place(const struct ir_function *ir, uint32_t block)
{
    const struct ir_block *b = &ir->blocks[block];
    if (b->where)
        return b->where;
    return b->value && b->value < ir->n_instrs ? ir->instrs[b->value].where : ir->from;
}

void candidate_feature(struct candidate *c, enum feature f, double times)
{
    for (uint32_t k = 0; k < c->n_features; k++)
        if (c->features[k].feature == f)
            return;
    if (c->n_features < CANDIDATE_FEATURES && times != 0)
        c->features[c->n_features++] = (struct weighed){ (uint8_t)f, (float)times };
}

void candidate_mark(
        struct candidate *c, const char *role, uint32_t function, place where, struct str text)
{
    if (c->n_marks < CANDIDATE_PLACES && where)
        c->marks[c->n_marks++] = (struct mark){ role, function, where, text };
}

// The function where the data comes in that gets here.
static const struct flow_function *entry_of(const struct subject *s)
{
    uint32_t way = s->f->way;
    while (s->w->ways[way].from != FLOW_NONE)
        way = s->w->ways[way].from;
    return &s->w->functions[s->w->ways[way].function];
}

static void reach_features(const struct subject *s, struct candidate *c)
{
    switch ((enum trust)s->f->reach) {
    case TRUST_NETWORK:
        candidate_feature(c, F_REACH_NETWORK, 1);
        break;
    case TRUST_LIBRARY:
        candidate_feature(c, entry_of(s)->interface ? F_REACH_INTERFACE : F_REACH_LIBRARY, 1);
        break;
    case TRUST_NONE:
        candidate_feature(c, F_REACH_NONE, 1);
        break;
    default:
        candidate_feature(c, F_REACH_HOST, 1);
    }
    if (s->f->reach)
        candidate_feature(c, F_HOPS, s->f->hops > 12 ? 12 : s->f->hops);
}

static void role_features(const struct subject *s, struct candidate *c)
{
    if (s->f->role == ROLE_GENERATED)
        candidate_feature(c, F_GENERATED, 1);
    else if (s->f->role == ROLE_TEST)
        candidate_feature(c, F_TEST, 1);
    else if (s->f->role == ROLE_THIRD_PARTY)
        candidate_feature(c, F_THIRD_PARTY, 1);
}

static bool is_handler(const struct subject *s)
{
    uint64_t all = 0;
    for (uint32_t k = 0; k < 2 * TAINT_PARAMS; k++)
        all |= s->f->params_in[k];
    return is_outside(trust_level(all));
}

static bool under_configuration(const struct subject *s, uint32_t block)
{
    for (int steps = 0; steps < 256 && block && s->f->idom[block] != FLOW_NONE; steps++) {
        uint32_t up = s->f->idom[block];
        const struct ir_block *b = &s->ir->blocks[up];
        if (b->end == IR_CONFIG && (b->next[0] == block || b->next[1] == block))
            return true;
        block = up;
    }
    return false;
}

struct candidate *candidate_new(
        struct subject *s, const struct check *check, uint32_t block, uint32_t instr)
{
    struct candidate c = { .check = check,
        .function = s->function,
        .block = block,
        .instr = instr,
        .where = instr ? s->ir->instrs[instr].where : terminator_place(s->ir, block),
        .callee = FLOW_NONE };
    c.features = arena_array(s->scratch, struct weighed, CANDIDATE_FEATURES);
    c.marks = arena_array(s->scratch, struct mark, CANDIDATE_PLACES);
    vec_push(s->out, c);
    struct candidate *r = &vec_last(s->out);
    reach_features(s, r);
    role_features(s, r);
    if (is_handler(s))
        candidate_feature(r, F_HANDLER, 1);
    if (under_configuration(s, block))
        candidate_feature(r, F_CONFIGURED, 1);
    if (instr && (s->ir->instrs[instr].flags & IR_GUESSED))
        candidate_feature(r, F_GUESSED, 1);
    if (s->ir->n_losses)
        candidate_feature(r, F_LOSSY, 1);
    return r;
}

void candidate_drop(struct subject *s)
{
    s->out->len--;
}

enum trust value_trust(const struct subject *s, uint32_t value)
{
    return value ? trust_level(taint_resolve(s->f, s->t[value].value)) : TRUST_NONE;
}

enum trust content_trust(const struct subject *s, uint32_t value)
{
    return value ? trust_level(taint_resolve(s->f, s->t[value].content)) : TRUST_NONE;
}

double value_weight(const struct subject *s, uint32_t value)
{
    uint64_t set = value ? taint_resolve(s->f, s->t[value].value) : 0;
    if (!is_outside(trust_level(set)))
        return 0;
    return trust_is_direct(set) ? 1 : 0.4;
}

static double content_weight(const struct subject *s, uint32_t value)
{
    uint64_t set = value ? taint_resolve(s->f, s->t[value].content) : 0;
    if (!is_outside(trust_level(set)))
        return 0;
    return trust_is_direct(set) ? 1 : 0.4;
}

static bool is_bytes(const struct type *t)
{
    return t->kind == TYPE_VOID || type_is_integer(t);
}

bool is_helpers(const struct subject *s, uint32_t value)
{
    enum { MANY = 3, LEVELS = 3 };
    const struct flow_function *f = s->f;
    uint32_t function = s->function;
    for (int level = 0; level < LEVELS; level++) {
        struct origin o = origin_of(s->w, f, value);
        if (o.kind != ORIGIN_PARAM)
            return false;
        if (f->n_callers != 1)
            return f->n_callers >= MANY;
        const struct flow_function *g = &s->w->functions[f->callers[0]];
        value = 0;
        for (uint32_t k = 0; k < g->n_calls && !value; k++) {
            const struct ir_instr *call = &g->ir->instrs[g->calls[k].instr];
            if (flow_callee(g, call) == function && o.param < call->n_operands)
                value = g->ir->operands[call->b + o.param];
        }
        if (!value)
            return false;
        function = f->callers[0];
        f = g;
    }
    return false;
}

struct str text_of(const struct subject *s, const char *format, ...)
{
    char line[400];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    size_t len = n < 0 ? 0 : size_min((size_t)n, sizeof line - 1);
    return str_copy(s->scratch, (struct str){ line, len });
}

struct str value_text(const struct subject *s, uint32_t value)
{
    enum { MOST = 80 };
    struct buf b = { 0 };
    ir_print_value(&b, s->ir, value);
    struct str full = buf_str(&b);
    struct str r = full.len <= MOST ? str_copy(s->scratch, full)
                                    : str_format(s->scratch, "%.*s...", MOST - 3, full.ptr);
    buf_free(&b);
    return r;
}

static struct str name_of(symbol name)
{
    return name ? symbol_text(name) : STR("");
}

static void path_shape(const struct subject *s, struct buf *b, uint32_t path, int depth);

static void shape_value(const struct subject *s, struct buf *b, uint32_t v, int depth)
{
    v = flow_strip(s->w, s->f, v);
    const struct ir_instr *i = &s->ir->instrs[v];
    if (depth <= 0 || !v)
        buf_add_text(b, "_");
    else if (i->op == IR_CALL) {
        uint32_t callee = flow_callee(s->f, i);
        buf_add_str(b, callee == FLOW_NONE ? STR("(*)") : flow_name(s->w, callee));
        buf_add_text(b, "()");
    } else if (i->op == IR_LOAD || i->op == IR_ADDRESS)
        path_shape(s, b, i->a, depth - 1);
    else if (i->op == IR_CONST)
        buf_printf(b, "%lld", (long long)i->imm);
    else if (i->op == IR_PARAM)
        buf_printf(b, "$%u", i->a);
    else if (i->op >= IR_ADD && i->op <= IR_LE) {
        buf_printf(b, "%s(", ir_op_info[i->op].name);
        shape_value(s, b, i->a, depth - 1);
        buf_add_byte(b, ',');
        shape_value(s, b, i->b, depth - 1);
        buf_add_byte(b, ')');
    } else
        buf_add_text(b, ir_op_info[i->op].name);
}

static void path_shape(const struct subject *s, struct buf *b, uint32_t path, int depth)
{
    const struct ir_path *p = &s->ir->paths[path];
    if (!path || depth <= 0)
        return;
    if (p->kind == PATH_DEREF)
        shape_value(s, b, p->x, depth - 1);
    else if (p->kind == PATH_GLOBAL)
        buf_add_str(b, name_of(s->ir->refs[p->x].name));
    else if (p->kind == PATH_LOCAL)
        buf_add_text(b, "%");
    else {
        path_shape(s, b, p->base, depth - 1);
        buf_add_byte(b, '.');
        buf_add_str(b, p->kind == PATH_FIELD ? name_of(s->ir->fields[p->x].name) : STR("[]"));
    }
}

struct str value_shape(const struct subject *s, uint32_t value)
{
    struct buf b = { 0 };
    shape_value(s, &b, value, 8);
    struct str r = str_copy(s->scratch, buf_str(&b));
    buf_free(&b);
    return r;
}

void candidate_cause(const struct subject *s, struct candidate *c, struct str shape)
{
    bool specific = str_find_byte(shape, '.') < shape.len || str_find_byte(shape, '(') < shape.len;
    c->cause = shape;
    c->family = specific ? shape
                         : text_of(s, "%.*s in %.*s", STR_ARG(shape),
                                   STR_ARG(symbol_text(s->ir->name)));
}

// ---- Origins and peers as features ----

double log_odds(double with, double without)
{
    double r = (with + 0.5) / (without + 0.5), l = 0;
    for (; r >= 2 && l < 2; r /= 2)
        l += 0.693;
    for (; r < 1 && l > -2; r *= 2)
        l -= 0.693;
    l += r < 2 ? (r - 1) * 0.693 : 0;
    return l > 2 ? 2 : l < -2 ? -2 : l;
}

void candidate_peers(struct subject *s, struct candidate *c, uint32_t callee)
{
    const struct flow_peers *p = &s->w->peers[callee];
    c->callee = callee;
    if (p->sites >= 3)
        candidate_feature(c, F_PEERS, log_odds(p->checked, p->asserted + p->unchecked));
}

// Whether what a call was given - numbers, and bytes by pointer - comes from outside: 1 from this
// message, less when a record kept it; `stored` when a number that a record kept is among it.
static double key_weight(const struct subject *s, uint32_t call, bool *stored, enum trust *trust)
{
    const struct ir_instr *i = &s->ir->instrs[call];
    double worst = 0;
    *stored = false;
    *trust = TRUST_NONE;
    for (uint32_t k = 0; k < i->n_operands; k++) {
        uint32_t v = s->ir->operands[i->b + k];
        const struct type *t = ir_type(s->ir, flow_strip(s->w, s->f, v));
        bool number = type_is_integer(t), bytes = t->kind == TYPE_POINTER && is_bytes(t->base);
        double w = number ? value_weight(s, v) : bytes ? content_weight(s, v) : 0;
        enum trust level = number ? value_trust(s, v) : bytes ? content_trust(s, v) : TRUST_NONE;
        if (number && origin_of(s->w, s->f, v).kind == ORIGIN_CELL)
            *stored = true;
        worst = w > worst ? w : worst;
        *trust = level > *trust ? level : *trust;
    }
    return worst;
}

// A library's function whose contract says nothing of failing fails on its own account: memory,
// a wrong handle.
static bool data_can_fail(const struct subject *s, uint32_t callee)
{
    if (callee == FLOW_NONE || callee < s->w->n_functions)
        return true;
    const struct flow_extern *x = &s->w->externs[callee - s->w->n_functions];
    const struct contract *k = x->contract;
    bool model = x->decl && (x->decl->flags & DECL_MODEL);
    return !model || contract_has(k, CLAUSE_NEG) || contract_has(k, CLAUSE_NULL) ||
           contract_has(k, CLAUSE_DECODES) || contract_has(k, CLAUSE_DERIVED) ||
           contract_has(k, CLAUSE_RANGE);
}

static void call_features(struct subject *s, struct candidate *c, const struct origin *o)
{
    bool stored;
    enum trust trust;
    double key = key_weight(s, o->value, &stored, &trust);
    if (o->reason == NULL_MISS) {
        candidate_feature(c, F_LOOKUP, 1);
        if (key >= 1)
            candidate_feature(c, F_KEY_TAINTED, 1);
        else if (stored)
            candidate_feature(c, F_KEY_STORED, 1);
        else
            candidate_feature(c, F_KEY_TAINTED, key);
    } else if (o->reason == NULL_ALLOCATION)
        candidate_feature(c, F_EXHAUSTION, 1);
    else {
        candidate_feature(c, F_FAILURE, 1);
        if (data_can_fail(s, o->callee))
            candidate_feature(c, F_FAILURE_TAINTED, key);
    }
    if (trust > c->trust && o->reason != NULL_ALLOCATION)
        c->trust = (uint8_t)trust;
    if (o->callee != FLOW_NONE)
        candidate_peers(s, c, o->callee);
    candidate_mark(c, "source", s->function, s->ir->instrs[o->value].where,
            text_of(s, "%.*s() gives it here", STR_ARG(flow_name(s->w, o->callee))));
}

static void cell_features(struct subject *s, struct candidate *c, const struct origin *o)
{
    const struct flow_cell *cell = &s->w->cells[o->cell];
    enum trust t = trust_level(cell->taint.value | cell->taint.content);
    candidate_feature(c, F_FIELD, 1);
    if (is_outside(value_trust(s, o->value)) || (cell->sets && cell->sets == cell->sets_outside)) {
        double weight =
                cell->sets && cell->sets == cell->sets_outside ? 1.4 : value_weight(s, o->value);
        candidate_feature(c, F_FIELD_TAINTED, weight);
        c->trust = t > c->trust ? (uint8_t)t : c->trust;
    }
    if (cell->null_stores)
        candidate_feature(c, F_FIELD_NULLED, 1);
    if (cell->checked)
        candidate_feature(c, F_FIELD_OPTIONAL, 1);
    bool optional = cell->sets && cell->sets == cell->sets_outside;
    if (!cell->null_stores && !cell->checked && !is_outside(t) && !optional &&
            !is_outside(value_trust(s, o->value)))
        candidate_feature(c, F_FIELD_SURE, 1);
    if (cell->derefs >= 3)
        candidate_feature(c, F_PEERS, log_odds(cell->checked, cell->derefs - cell->checked) / 2);
}

void candidate_origin(struct subject *s, struct candidate *c, const struct origin *o)
{
    switch ((enum origin_kind)o->kind) {
    case ORIGIN_CALL:
        call_features(s, c, o);
        break;
    case ORIGIN_CELL:
        cell_features(s, c, o);
        break;
    case ORIGIN_PARAM: {
        enum null_reason r = passed_reason(s->review, s->function, o->param);
        candidate_feature(c, r == NULL_ALLOCATION ? F_EXHAUSTION : F_CALLER_NULL, 1);
        break;
    }
    case ORIGIN_CONST:
        candidate_feature(c, o->reason == NULL_ALLOCATION ? F_EXHAUSTION : F_FAILURE, 1);
        break;
    case ORIGIN_NONE:
        break;
    }
    if (o->merged)
        candidate_feature(c, F_MERGED, 1);
}
