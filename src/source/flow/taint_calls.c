// What a call does to taint: a function of the drop by its summary, a library's by its contract,
// one that nobody knows as the worst would have it.
//
// Requires: call graph, summaries so far. Part of the evaluation in taint.c.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/taint_int.h"

enum { STORED_DEPTH = 3 };

static struct taint arg_taint(const struct eval *e, const struct ir_instr *call, uint32_t k)
{
    if (k >= call->n_operands)
        return (struct taint){ 0 };
    uint32_t v = instr_operands(e->f->ir, call)[k];
    return v ? e->t[v] : (struct taint){ 0 };
}

// A summary's set at a call: its own levels, and the arguments' sets in place of parameters.
static uint64_t in_place(const struct eval *e, const struct ir_instr *call, uint64_t set)
{
    uint64_t r = set & TAINT_ABSOLUTE;
    for (uint64_t bits = set & 0xffffffff; bits; bits &= bits - 1) {
        uint32_t k = (uint32_t)__builtin_ctzll(bits);
        struct taint a = arg_taint(e, call, k % TAINT_PARAMS);
        r |= k < TAINT_PARAMS ? a.value : a.content;
    }
    return r;
}

static void pass_arguments(struct eval *e, const struct ir_instr *call, uint32_t callee)
{
    struct flow_function *g = &e->w->functions[callee];
    for (uint32_t k = 0; e->publish && k < call->n_operands && k < TAINT_PARAMS; k++) {
        struct taint a = arg_taint(e, call, k);
        for (int part = 0; part < 2; part++) {
            uint64_t by = taint_resolve(e->f, part ? a.content : a.value) & TAINT_ABSOLUTE;
            uint64_t *in = &g->params_in[part * TAINT_PARAMS + (int)k];
            if (!(by & ~__atomic_load_n(in, __ATOMIC_RELAXED)))
                continue;
            if (by & ~__atomic_fetch_or(in, by, __ATOMIC_RELAXED))
                e->touch(e, callee);
        }
    }
}

static void call_function(struct eval *e, uint32_t v, uint32_t callee)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    struct flow_summary *s = &e->w->functions[callee].summary;
    struct taint r = taint_shared(&s->returns);
    pass_arguments(e, call, callee);
    taint_grow(e, &e->t[v].value, in_place(e, call, r.value));
    taint_grow(e, &e->t[v].content, in_place(e, call, r.content));
    for (uint32_t k = 0; k < call->n_operands && k < TAINT_PARAMS; k++) {
        uint64_t written = __atomic_load_n(&s->writes[k], __ATOMIC_RELAXED);
        if (written)
            taint_stored(e, instr_operands(e->f->ir, call)[k], in_place(e, call, written), 2);
    }
}

static uint32_t clause_value(
        const struct eval *e, const struct ir_instr *call, const struct clause *c, uint32_t k)
{
    if (k >= c->n_args || c->args[k].param < 0 || (uint32_t)c->args[k].param >= call->n_operands)
        return 0;
    return instr_operands(e->f->ir, call)[c->args[k].param];
}

// A level by name; of(fd) is what the handle is, and at least another process.
static uint64_t clause_level(struct eval *e, const struct ir_instr *call, const struct clause *c)
{
    static const struct {
        const char *name;
        enum trust level;
    } names[] = { { "network", TRUST_NETWORK }, { "file", TRUST_FILE }, { "env", TRUST_ENV },
        { "admin", TRUST_ADMIN }, { "local", TRUST_LOCAL } };
    const struct clause_arg *last = &c->args[c->n_args - 1];
    for (size_t k = 0; k < ARRAY_LEN(names); k++)
        if (str_is(last->text, names[k].name))
            return TAINT_LEVEL(names[k].level);
    uint64_t handles = TAINT_HANDLE(TRUST_FILE);
    if (last->param >= 0)
        handles |= taint_resolve(e->f, taint_both(arg_taint(e, call, (uint32_t)last->param)));
    return (handles >> 16) & TAINT_DIRECT_MASK;
}

static uint64_t handle_kind(struct eval *e, const struct ir_instr *call, const struct clause *c)
{
    const struct clause_arg *last = &c->args[c->n_args - 1];
    if (last->param >= 0)
        return taint_both(arg_taint(e, call, (uint32_t)last->param)) &
               (TAINT_ABSOLUTE & ~TAINT_LEVELS_MASK);
    enum trust t = str_is(last->text, "network") ? TRUST_NETWORK
                   : str_is(last->text, "file")  ? TRUST_FILE
                                                 : TRUST_LOCAL;
    return TAINT_HANDLE(t);
}

static void bring_in(struct eval *e, uint32_t v, const struct clause *c)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    uint64_t level = clause_level(e, call, c);
    e->outside |= level;
    if (!e->source_instr)
        e->source_instr = v;
    if (c->args[0].param == CLAUSE_RET) {
        taint_grow(e, &e->t[v].value, level);
        taint_grow(e, &e->t[v].content, level);
    } else if (c->args[0].param >= 0) {
        uint32_t p = clause_value(e, call, c, 0);
        if (c->args[0].derefs)
            taint_stored(e, p, level, STORED_DEPTH);
        else
            taint_pointee(e, p, level, BACK_DEPTH);
    } else if (str_is(c->args[0].text, "...")) {
        for (uint32_t k = 0; k < call->n_operands; k++)
            taint_pointee(e, instr_operands(e->f->ir, call)[k], level, BACK_DEPTH);
    }
    if (!contract_has(flow_contract(e->w, flow_callee(e->f, call)), CLAUSE_HANDLE))
        taint_grow(e, &e->t[v].value, level); // how much came, or that it failed
}

// What the arguments after the named ones hold: "..." in a contract.
static uint64_t variable_content(struct eval *e, const struct ir_instr *call, uint32_t callee)
{
    const struct flow_extern *x = &e->w->externs[callee - e->w->n_functions];
    uint32_t named = x->decl && x->decl->type->kind == TYPE_FUNCTION ? x->decl->type->n_params : 0;
    uint64_t set = 0;
    for (uint32_t k = named; k < call->n_operands; k++)
        if (!type_is_integer(ir_type(e->f->ir, instr_operands(e->f->ir, call)[k]))) // "%u" has none
            set |= arg_taint(e, call, k).content;
    return set;
}

static void taint_variable(
        struct eval *e, const struct ir_instr *call, uint32_t callee, uint64_t by)
{
    const struct flow_extern *x = &e->w->externs[callee - e->w->n_functions];
    uint32_t named = x->decl && x->decl->type->kind == TYPE_FUNCTION ? x->decl->type->n_params : 0;
    for (uint32_t k = named; k < call->n_operands; k++)
        taint_pointee(e, instr_operands(e->f->ir, call)[k], by, BACK_DEPTH);
}

static void copy_content(struct eval *e, uint32_t v, uint32_t callee, const struct clause *c)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    uint32_t from = clause_value(e, call, c, 1), to = clause_value(e, call, c, 0);
    uint64_t set = 0;
    if (from)
        set = e->t[from].content | (c->args[1].derefs ? e->t[from].value : 0);
    else if (c->n_args > 1 && str_is(c->args[1].text, "..."))
        set = variable_content(e, call, callee);
    if (c->n_args && c->args[0].param == CLAUSE_RET) {
        taint_grow(e, &e->t[v].content, set);
        if (c->verb == CLAUSE_DECODES) // and whether there is anything
            taint_grow(e, &e->t[v].value, set);
    } else if (to && (c->verb == CLAUSE_DECODES || c->args[0].derefs))
        taint_stored(e, to, set, 1);
    else if (to)
        taint_pointee(e, to, set, BACK_DEPTH);
    else if (c->n_args && str_is(c->args[0].text, "..."))
        taint_variable(e, call, callee, set);
}

static void derive(struct eval *e, uint32_t v, const struct clause *c)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    for (uint32_t k = c->verb == CLAUSE_COMPARES ? 0 : 1; k < c->n_args; k++) {
        uint32_t from = clause_value(e, call, c, k);
        if (!from)
            continue;
        uint64_t set = taint_both(e->t[from]);
        if (c->verb == CLAUSE_COMPARES || c->args[0].param == CLAUSE_RET)
            taint_grow(e, &e->t[v].value, set);
        if (c->verb != CLAUSE_COMPARES && c->args[0].param == CLAUSE_RET)
            taint_grow(e, &e->t[v].content, e->t[from].content);
        if (c->verb != CLAUSE_COMPARES && c->args[0].param >= 0)
            taint_stored(e, clause_value(e, call, c, 0), set, 1);
    }
}

// A callback receives what was given along with it.
static void call_back(struct eval *e, uint32_t v, const struct clause *c, uint32_t target)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    if (target >= e->w->n_functions || !e->publish)
        return;
    struct flow_function *g = &e->w->functions[target];
    for (uint32_t k = 1; k < c->n_args; k++) {
        uint32_t from = clause_value(e, call, c, k);
        if (!from)
            continue;
        uint64_t by = taint_resolve(e->f, e->t[from].content) & TAINT_ABSOLUTE;
        uint64_t *in = &g->params_in[TAINT_PARAMS + k - 1];
        if (by & ~__atomic_fetch_or(in, by, __ATOMIC_RELAXED))
            e->touch(e, target);
    }
}

// A library function without a model may pass anything on: into its result, and into locals it is
// given.
static void call_unknown(struct eval *e, uint32_t v)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    uint64_t content = 0, any = 0;
    for (uint32_t k = 0; k < call->n_operands; k++) {
        struct taint a = arg_taint(e, call, k);
        any |= taint_both(a);
        content |= a.content;
    }
    taint_grow(e, &e->t[v].value, any);
    taint_grow(e, &e->t[v].content, content);
    for (uint32_t k = 0; content && k < call->n_operands; k++) {
        uint32_t a = instr_operands(e->f->ir, call)[k], inner = ir_uncast(e->f->ir, a);
        if (inner && e->f->ir->instrs[inner].op == IR_ADDRESS && (content & ~e->t[a].content))
            taint_stored(e, a, content, 2);
    }
}

static void call_extern(struct eval *e, uint32_t v, uint32_t callee, const struct flow_call *record)
{
    const struct ir_instr *call = &e->f->ir->instrs[v];
    const struct contract *contract = flow_contract(e->w, callee);
    if (!contract) {
        const struct flow_extern *x = &e->w->externs[callee - e->w->n_functions];
        if (!(x->decl && (x->decl->flags & DECL_MODEL)))
            call_unknown(e, v);
        return;
    }
    for (uint32_t k = 0; k < contract->n_clauses; k++) {
        const struct clause *c = &contract->clauses[k];
        if (!c->n_args)
            continue;
        switch ((enum clause_verb)c->verb) {
        case CLAUSE_OUTSIDE:
            bring_in(e, v, c);
            break;
        case CLAUSE_COPIES:
        case CLAUSE_DECODES:
            copy_content(e, v, callee, c);
            break;
        case CLAUSE_DERIVED:
        case CLAUSE_COMPARES:
        case CLAUSE_INTO:
        case CLAUSE_SAME:
            derive(e, v, c);
            break;
        case CLAUSE_HANDLE:
            taint_grow(e, &e->t[v].value, handle_kind(e, call, c));
            break;
        case CLAUSE_CALLS:
        case CLAUSE_THREAD:
        case CLAUSE_STORES:
            for (uint32_t t = 1; record && t < record->n_targets; t++)
                call_back(e, v, c, e->f->targets[record->first_target + t]);
            break;
        case CLAUSE_REALLOC: {
            uint32_t from = clause_value(e, call, c, 0);
            if (from)
                taint_grow(e, &e->t[v].content, e->t[from].content);
            break;
        }
        default:
            break;
        }
    }
}

// Instructions come in order, and so do calls.
static const struct flow_call *next_call(struct eval *e, uint32_t v)
{
    while (e->call < e->f->n_calls && e->f->calls[e->call].instr < v)
        e->call++;
    return e->call < e->f->n_calls && e->f->calls[e->call].instr == v ? &e->f->calls[e->call]
                                                                      : NULL;
}

void taint_call(struct eval *e, uint32_t v)
{
    const struct flow_call *record = next_call(e, v);
    if (!record || record->how == CALL_SIGNATURE)
        return;
    bool direct = record->how == CALL_DIRECT;
    for (uint32_t k = 0; k < record->n_targets; k++) {
        uint32_t callee = e->f->targets[record->first_target + k];
        if (callee < e->w->n_functions) {
            if (!direct || k == 0 || callee == flow_callee(e->f, &e->f->ir->instrs[v]))
                call_function(e, v, callee);
        } else
            call_extern(e, v, callee, direct ? record : NULL);
    }
    if (!record->n_targets)
        call_unknown(e, v);
}
