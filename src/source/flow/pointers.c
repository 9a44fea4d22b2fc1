// Which functions a function pointer may hold: addresses followed forward from where they are
// taken.
//
// Nodes are cells (record, member), globals (with their tables), parameters, locals in memory and
// results; an address that is stored to a node is read wherever the node is read, whichever object
// it was. Within a function it follows casts and phis. What reaches a call's target makes an edge;
// what is passed on reaches the callee's parameter. A node that collects more than NODE_FUNCTIONS
// is a heap of everything and is given up.
//
// Requires: links, calls. Leaves: targets of calls (unsorted), address_taken, escapes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/callgraph_int.h"

enum { NODE_FUNCTIONS = 512 };

enum node_kind { NODE_CELL = 1, NODE_GLOBAL, NODE_PARAM, NODE_LOCAL, NODE_RESULT };

struct read_site {
    uint64_t node;
    uint32_t function, value;
};

struct item { // a function's address has arrived at a value
    uint32_t value, target;
    uint32_t next; // the next one at the same value, + 1, while the function is looked at
};

typedef VEC(struct item) item_vec;

struct pointers {
    struct flow *w;
    edge_vec *edges;
    VEC(struct read_site) reads; // by node
    item_vec *pending;           // [n_functions]: what is to be followed there
    VEC(uint32_t) queue;         // functions that have some, each once
    uint32_t *first;      // [most n_instrs]: of a value in the function that is looked at, + 1
    VEC(uint64_t) sizes;  // of nodes
    struct map node_of;   // node to index + 1
    struct map held;      // (node index, target) that are known
    struct map arrived;   // (value id, target) that are known
    uint32_t *value_base; // of each function: makes (function, value) one number
};

static uint64_t node(enum node_kind kind, uint32_t a, uint32_t b)
{
    return (uint64_t)kind << 56 | (uint64_t)b << 32 | a;
}

static uint64_t node_of_path(const struct flow_function *f, uint32_t function, uint32_t path)
{
    struct memory m = flow_memory_of(f, path);
    if (m.kind == MEMORY_CELL)
        return node(NODE_CELL, m.id, 0);
    if (m.kind == MEMORY_GLOBAL && m.id != FLOW_NONE)
        return node(NODE_GLOBAL, m.id, 0);
    if (m.kind == MEMORY_LOCAL)
        return node(NODE_LOCAL, function, m.id & 0xffffff);
    return 0;
}

static bool may_hold_function(const struct type *t)
{
    if (t->kind != TYPE_POINTER)
        return t->kind == TYPE_UNKNOWN;
    return t->base->kind == TYPE_FUNCTION || t->base->kind == TYPE_VOID ||
           t->base->kind == TYPE_UNKNOWN;
}

static int by_node(const void *x, const void *y)
{
    const struct read_site *a = x, *b = y;
    if (a->node != b->node)
        return a->node < b->node ? -1 : 1;
    if (a->function != b->function)
        return a->function < b->function ? -1 : 1;
    return a->value < b->value ? -1 : a->value > b->value;
}

static void collect_reads(struct pointers *p)
{
    for (uint32_t k = 0; k < p->w->n_functions; k++) {
        const struct flow_function *f = &p->w->functions[k];
        for (uint32_t v = 1; v < f->ir->n_instrs; v++) {
            const struct ir_instr *i = &f->ir->instrs[v];
            if (i->op != IR_LOAD || !may_hold_function(ir_type(f->ir, v)))
                continue;
            uint64_t from = node_of_path(f, k, i->a);
            if (from)
                vec_push(&p->reads, (struct read_site){ from, k, v });
        }
    }
    if (p->reads.len)
        qsort(p->reads.items, p->reads.len, sizeof *p->reads.items, by_node);
}

static void arrive(struct pointers *p, uint32_t function, uint32_t value, uint32_t target)
{
    uint64_t id = (uint64_t)(p->value_base[function] + value + 1) << 32 | target;
    uint64_t *slot = map_put(&p->arrived, id);
    if (*slot)
        return;
    *slot = 1;
    if (!p->pending[function].len)
        vec_push(&p->queue, function);
    vec_push(&p->pending[function], (struct item){ value, target, 0 });
}

static size_t first_read(const struct pointers *p, uint64_t from)
{
    size_t low = 0, high = p->reads.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (p->reads.items[middle].node < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void param_arrives(struct pointers *p, uint32_t function, uint32_t param, uint32_t target)
{
    const struct ir_function *ir = p->w->functions[function].ir;
    for (uint32_t v = 1; v < ir->n_instrs && (v < ir->blocks[0].n_instrs + 1); v++)
        if (ir->instrs[v].op == IR_PARAM && ir->instrs[v].a == param)
            arrive(p, function, v, target);
}

static void hold(struct pointers *p, uint64_t at, uint32_t target)
{
    uint64_t *index = map_put(&p->node_of, at);
    if (!*index) {
        vec_push(&p->sizes, 0);
        *index = p->sizes.len;
    }
    uint64_t n = *index;
    uint64_t *slot = map_put(&p->held, n << 32 | target);
    if (*slot || p->sizes.items[n - 1] >= NODE_FUNCTIONS)
        return;
    *slot = 1;
    p->sizes.items[n - 1]++;
    if (at >> 56 == NODE_PARAM)
        param_arrives(p, (uint32_t)at, (uint32_t)(at >> 32) & 0xffffff, target);
    for (size_t k = first_read(p, at); k < p->reads.len && p->reads.items[k].node == at; k++)
        arrive(p, p->reads.items[k].function, p->reads.items[k].value, target);
}

// The callback is called by the library that takes it, or by nobody we know.
static void pass_to_extern(
        struct pointers *p, uint32_t function, uint32_t call, uint32_t callee, uint32_t target)
{
    const struct contract *c = flow_contract(p->w, callee);
    bool known = contract_has(c, CLAUSE_CALLS) || contract_has(c, CLAUSE_THREAD) ||
                 contract_has(c, CLAUSE_STORES);
    if ((!c || contract_has(c, CLAUSE_STORES)) && target < p->w->n_functions)
        p->w->functions[target].escapes = true;
    if (known || !c)
        vec_push(p->edges, (struct edge){ function, call, target, CALL_PARAMETER });
}

static void pass_argument(struct pointers *p, uint32_t function, uint32_t call, uint32_t k,
        uint32_t callee, uint32_t target)
{
    if (callee == FLOW_NONE)
        return;
    if (callee < p->w->n_functions)
        hold(p, node(NODE_PARAM, callee, k), target);
    else
        pass_to_extern(p, function, call, callee, target);
}

// A new target of an indirect call receives what its arguments already carry.
static void pass_carried(struct pointers *p, const struct edge *e)
{
    const struct flow_function *f = &p->w->functions[e->function];
    const struct ir_instr *i = &f->ir->instrs[e->instr];
    for (uint32_t k = 0; k < i->n_operands; k++) {
        uint32_t v = ir_uncast(f->ir, instr_operands(f->ir, i)[k]);
        if (!v || f->ir->instrs[v].op != IR_FUNCTION)
            continue;
        uint32_t carried = f->targets_of_ref[f->ir->instrs[v].a];
        if (carried != FLOW_NONE && !(carried & FLOW_GLOBAL))
            pass_argument(p, e->function, e->instr, k, e->target, carried);
    }
}

static void call_through(struct pointers *p, uint32_t function, uint32_t v, uint32_t target)
{
    struct edge e = { function, v, target, CALL_FIELD };
    vec_push(p->edges, e);
    pass_carried(p, &e);
}

enum use { USE_VALUE, USE_STORE, USE_TARGET, USE_ARGUMENT, USE_RESULT };

// Whatever has arrived at `value` goes on to where it is used.
static void go_on(struct pointers *p, uint32_t function, const item_vec *items, uint32_t value,
        enum use use, uint32_t at, uint32_t k)
{
    const struct flow_function *f = &p->w->functions[function];
    for (uint32_t n = p->first[value]; n; n = items->items[n - 1].next) {
        uint32_t target = items->items[n - 1].target;
        uint64_t to = use == USE_STORE    ? node_of_path(f, function, f->ir->instrs[at].b)
                      : use == USE_RESULT ? node(NODE_RESULT, function, 0)
                                          : 0;
        if (to)
            hold(p, to, target);
        else if (use == USE_VALUE)
            arrive(p, function, at, target);
        else if (use == USE_TARGET)
            call_through(p, function, at, target);
        else if (use == USE_ARGUMENT)
            pass_argument(p, function, at, k, flow_callee(f, &f->ir->instrs[at]), target);
    }
}

static void spread_instr(struct pointers *p, uint32_t function, const item_vec *items, uint32_t v)
{
    const struct ir_function *ir = p->w->functions[function].ir;
    const struct ir_instr *i = &ir->instrs[v];
    if (i->op == IR_CAST)
        go_on(p, function, items, i->a, USE_VALUE, v, 0);
    else if (i->op == IR_STORE)
        go_on(p, function, items, i->a, USE_STORE, v, 0);
    else if (i->op == IR_CALL && !(i->flags & IR_DIRECT))
        go_on(p, function, items, i->a, USE_TARGET, v, 0);
    for (uint32_t k = 0; (i->op == IR_PHI || i->op == IR_CALL) && k < i->n_operands; k++)
        go_on(p, function, items, instr_operands(ir, i)[k],
                i->op == IR_PHI ? USE_VALUE : USE_ARGUMENT, v, k);
}

// One look at a function for all that has arrived there since the last.
static void spread(struct pointers *p, uint32_t function)
{
    const struct ir_function *ir = p->w->functions[function].ir;
    item_vec items = p->pending[function];
    p->pending[function] = (item_vec){ 0 };
    for (uint32_t n = (uint32_t)items.len; n-- > 0;) {
        items.items[n].next = p->first[items.items[n].value];
        p->first[items.items[n].value] = n + 1;
    }
    for (uint32_t v = 1; v < ir->n_instrs; v++)
        spread_instr(p, function, &items, v);
    for (uint32_t b = 0; b < ir->n_blocks; b++)
        if (ir->blocks[b].end == IR_RETURN)
            go_on(p, function, &items, ir->blocks[b].value, USE_RESULT, 0, 0);
    for (size_t n = 0; n < items.len; n++)
        p->first[items.items[n].value] = 0;
    free(items.items);
}

// Results of functions are read at their call sites.
static void collect_results(struct pointers *p)
{
    for (uint32_t k = 0; k < p->w->n_functions; k++) {
        const struct flow_function *f = &p->w->functions[k];
        for (uint32_t c = 0; c < f->n_calls; c++) {
            uint32_t v = f->calls[c].instr, callee = flow_callee(f, &f->ir->instrs[v]);
            if (callee < p->w->n_functions && may_hold_function(ir_type(f->ir, v)))
                vec_push(&p->reads, (struct read_site){ node(NODE_RESULT, callee, 0), k, v });
        }
    }
}

static void seed_code(struct pointers *p)
{
    for (uint32_t k = 0; k < p->w->n_functions; k++) {
        const struct flow_function *f = &p->w->functions[k];
        for (uint32_t v = 1; v < f->ir->n_instrs; v++) {
            if (f->ir->instrs[v].op != IR_FUNCTION)
                continue;
            uint32_t target = f->targets_of_ref[f->ir->instrs[v].a];
            if (target == FLOW_NONE || (target & FLOW_GLOBAL))
                continue;
            if (target < p->w->n_functions)
                p->w->functions[target].address_taken = true;
            arrive(p, k, v, target);
        }
    }
}

static void seed_initialisers(struct pointers *p)
{
    for (uint32_t k = 0; k < p->w->program->n_globals; k++) {
        const struct ir_global *g = p->w->program->globals[k];
        for (uint32_t i = 0; i < g->n_inits; i++) {
            const struct ir_init *init = &g->inits[i];
            if (init->kind != INIT_FUNCTION)
                continue;
            uint32_t target = link_ref(p->w, &init->ref, init->ref.source);
            if (target == FLOW_NONE || (target & FLOW_GLOBAL))
                continue;
            if (target < p->w->n_functions)
                p->w->functions[target].address_taken = true;
            uint32_t cell = init->record ? link_cell(p->w, init->record, init->field) : FLOW_NONE;
            if (cell != FLOW_NONE)
                hold(p, node(NODE_CELL, cell, 0), target);
            hold(p, node(NODE_GLOBAL, k, 0), target);
        }
    }
}

void pointers_follow(struct flow *w, edge_vec *edges)
{
    struct pointers p = { .w = w, .edges = edges };
    uint32_t base = 0, most = 0;
    p.value_base = mem_alloc(sizeof *p.value_base * (w->n_functions + 1));
    for (uint32_t k = 0; k < w->n_functions; k++) {
        p.value_base[k] = base;
        base += w->functions[k].ir->n_instrs;
        most = w->functions[k].ir->n_instrs > most ? w->functions[k].ir->n_instrs : most;
    }
    p.pending = mem_zero(w->n_functions + 1, sizeof *p.pending);
    p.first = mem_zero(most + 1, sizeof *p.first);
    collect_results(&p);
    collect_reads(&p);
    seed_initialisers(&p);
    seed_code(&p);
    while (p.queue.len)
        spread(&p, vec_pop(&p.queue));
    map_free(&p.node_of);
    map_free(&p.held);
    map_free(&p.arrived);
    free(p.reads.items);
    free(p.queue.items);
    free(p.pending);
    free(p.first);
    free(p.sizes.items);
    free(p.value_base);
}
