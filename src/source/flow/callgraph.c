// The call graph: every call with what it may reach, callers, strongly connected components
// bottom-up.
//
// Direct calls come from links, calls through pointers from pointers.c. A call that stays without a
// target is matched by type against functions whose address is taken; such edges are guesses, serve
// reach only, and are dropped when they are many. Components by Tarjan's algorithm without
// recursion.
//
// Requires: links, calls, noreturn. Leaves: calls' targets, callers, scc, level, order, recursive.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/callgraph_int.h"

enum { SIGNATURE_TARGETS = 8, CALL_TARGETS = 64 };

static int by_site(const void *x, const void *y)
{
    const struct edge *a = x, *b = y;
    if (a->function != b->function)
        return a->function < b->function ? -1 : 1;
    if (a->instr != b->instr)
        return a->instr < b->instr ? -1 : 1;
    if (a->target != b->target)
        return a->target < b->target ? -1 : 1;
    return a->how < b->how ? -1 : a->how > b->how;
}

static void add_direct(const struct flow *w, edge_vec *edges)
{
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct flow_function *f = &w->functions[k];
        for (uint32_t c = 0; c < f->n_calls; c++) {
            uint32_t v = f->calls[c].instr, callee = flow_callee(f, &f->ir->instrs[v]);
            if (callee != FLOW_NONE)
                vec_push(edges, (struct edge){ k, v, callee, CALL_DIRECT });
        }
    }
}

// ---- Guesses by type ----

static const struct type *call_signature(const struct flow_function *f, const struct ir_instr *call)
{
    const struct type *t = ir_type(f->ir, call->a);
    while (t && t->kind == TYPE_POINTER)
        t = t->base;
    return t && t->kind == TYPE_FUNCTION && t->n_params && t->variadic == 0 ? t : NULL;
}

static void guess_targets(const struct flow *w, uint32_t function, uint32_t instr, edge_vec *edges)
{
    const struct flow_function *f = &w->functions[function];
    const struct type *want = call_signature(f, &f->ir->instrs[instr]);
    size_t before = edges->len;
    for (uint32_t k = 0; want && k < w->n_functions; k++) {
        const struct flow_function *g = &w->functions[k];
        if (!g->address_taken || !g->ir->decl || g->ir->n_params != want->n_params ||
                !type_same(g->ir->decl->type, want))
            continue;
        vec_push(edges, (struct edge){ function, instr, k, CALL_SIGNATURE });
        if (edges->len - before > SIGNATURE_TARGETS) {
            edges->len = before;
            return;
        }
    }
}

static void add_guesses(const struct flow *w, edge_vec *edges)
{
    size_t n = edges->len, at = 0;
    for (uint32_t k = 0; k < w->n_functions; k++)
        for (uint32_t c = 0; c < w->functions[k].n_calls; c++) {
            uint32_t v = w->functions[k].calls[c].instr;
            while (at < n && (edges->items[at].function < k || (edges->items[at].function == k &&
                                                                       edges->items[at].instr < v)))
                at++;
            bool resolved = at < n && edges->items[at].function == k && edges->items[at].instr == v;
            if (!resolved && !(w->functions[k].ir->instrs[v].flags & IR_DIRECT))
                guess_targets(w, k, v, edges);
        }
}

// ---- Into the functions ----

static void set_targets(struct flow *w, const edge_vec *edges)
{
    size_t at = 0;
    for (uint32_t k = 0; k < w->n_functions; k++) {
        struct flow_function *f = &w->functions[k];
        size_t end = at;
        while (end < edges->len && edges->items[end].function == k)
            end++;
        f->targets = arena_array(&w->memory->main, uint32_t, end - at + 1);
        for (uint32_t c = 0; c < f->n_calls; c++) {
            struct flow_call *call = &f->calls[c];
            bool direct = f->ir->instrs[call->instr].flags & IR_DIRECT;
            call->first_target = f->n_targets;
            call->how = direct ? CALL_DIRECT : CALL_UNKNOWN;
            for (; at < end && edges->items[at].instr == call->instr; at++) {
                const struct edge *e = &edges->items[at];
                bool again = f->n_targets > call->first_target &&
                             f->targets[f->n_targets - 1] == e->target;
                if (again || f->n_targets - call->first_target >= CALL_TARGETS)
                    continue;
                f->targets[f->n_targets++] = e->target;
                if (!direct && call->how == CALL_UNKNOWN)
                    call->how = (uint8_t)e->how;
            }
            call->n_targets = f->n_targets - call->first_target;
        }
    }
}

static void count_calls(struct flow *w)
{
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct flow_function *f = &w->functions[k];
        for (uint32_t c = 0; c < f->n_calls; c++) {
            const struct flow_call *call = &f->calls[c];
            w->counts.calls++;
            w->counts.calls_direct += call->how == CALL_DIRECT;
            w->counts.calls_guessed += call->how == CALL_SIGNATURE;
            w->counts.calls_unknown += call->how == CALL_UNKNOWN;
            w->counts.calls_resolved += call->how == CALL_FIELD || call->how == CALL_PARAMETER;
            for (uint32_t t = 0; t < call->n_targets; t++) {
                uint32_t callee = f->targets[call->first_target + t];
                if (callee >= w->n_functions)
                    w->externs[callee - w->n_functions].calls++;
            }
        }
    }
}

static void set_callers(struct flow *w)
{
    uint32_t *last = mem_alloc(sizeof *last * (w->n_functions + 1));
    memset(last, 0xff, sizeof *last * (w->n_functions + 1));
    for (int fill = 0; fill < 2; fill++) {
        for (uint32_t k = 0; k < w->n_functions; k++) {
            const struct flow_function *f = &w->functions[k];
            for (uint32_t t = 0; t < f->n_targets; t++) {
                uint32_t callee = f->targets[t];
                if (callee >= w->n_functions || last[callee] == k)
                    continue;
                struct flow_function *g = &w->functions[callee];
                if (fill)
                    g->callers[g->n_callers] = k;
                g->n_callers++;
                last[callee] = k;
            }
        }
        memset(last, 0xff, sizeof *last * (w->n_functions + 1));
        for (uint32_t k = 0; !fill && k < w->n_functions; k++) {
            w->functions[k].callers =
                    arena_array(&w->memory->main, uint32_t, w->functions[k].n_callers + 1);
            w->functions[k].n_callers = 0;
        }
    }
    free(last);
}

// ---- Components ----

struct tarjan {
    struct flow *w;
    uint32_t *index, *low, *next; // next: the target to look at
    uint32_t *stack, *work;
    bool *on_stack;
    uint32_t n_stack, n_work, counter, n_sccs;
};

// Guesses by type do not make components: they would tie everything to everything.
static bool is_guess(const struct flow_function *f, uint32_t target)
{
    uint32_t low = 0, high = f->n_calls; // the last call whose targets begin at or before it
    while (high - low > 1) {
        uint32_t middle = (low + high) / 2;
        if (f->calls[middle].first_target <= target)
            low = middle;
        else
            high = middle;
    }
    return f->n_calls && f->calls[low].how == CALL_SIGNATURE;
}

static void enter(struct tarjan *t, uint32_t v)
{
    t->index[v] = t->low[v] = t->counter++;
    t->stack[t->n_stack++] = v;
    t->on_stack[v] = true;
    t->work[t->n_work++] = v;
}

static uint32_t level_below(const struct flow *w, uint32_t v, uint32_t scc)
{
    const struct flow_function *f = &w->functions[v];
    uint32_t level = 0;
    for (uint32_t t = 0; t < f->n_targets; t++) {
        uint32_t u = f->targets[t];
        if (u < w->n_functions && w->functions[u].scc != scc && w->functions[u].scc != FLOW_NONE &&
                w->functions[u].level + 1 > level)
            level = w->functions[u].level + 1;
    }
    return level;
}

static void finish_component(struct tarjan *t, uint32_t v)
{
    uint32_t first = t->n_stack, level = 0;
    while (t->stack[first - 1] != v)
        first--;
    first--;
    for (uint32_t k = first; k < t->n_stack; k++) {
        t->on_stack[t->stack[k]] = false;
        t->w->functions[t->stack[k]].scc = t->n_sccs;
    }
    for (uint32_t k = first; k < t->n_stack; k++) {
        uint32_t below = level_below(t->w, t->stack[k], t->n_sccs);
        level = below > level ? below : level;
    }
    for (uint32_t k = first; k < t->n_stack; k++) {
        t->w->functions[t->stack[k]].level = level;
        t->w->functions[t->stack[k]].recursive = t->n_stack - first > 1;
    }
    t->n_stack = first;
    t->n_sccs++;
}

static void visit_from(struct tarjan *t, uint32_t root)
{
    enter(t, root);
    while (t->n_work) {
        uint32_t v = t->work[t->n_work - 1];
        const struct flow_function *f = &t->w->functions[v];
        if (t->next[v] < f->n_targets) {
            uint32_t k = t->next[v]++, u = f->targets[k];
            if (u >= t->w->n_functions || (u != v && is_guess(f, k)))
                continue;
            if (t->index[u] == FLOW_NONE)
                enter(t, u);
            else if (t->on_stack[u] && t->index[u] < t->low[v])
                t->low[v] = t->index[u];
            continue;
        }
        t->n_work--;
        if (t->low[v] == t->index[v])
            finish_component(t, v);
        if (t->n_work && t->low[v] < t->low[t->work[t->n_work - 1]])
            t->low[t->work[t->n_work - 1]] = t->low[v];
    }
}

static void find_components(struct flow *w)
{
    uint32_t n = w->n_functions;
    struct tarjan t = { .w = w };
    t.index = mem_alloc(sizeof(uint32_t) * (n + 1));
    t.low = mem_zero(n + 1, sizeof(uint32_t));
    t.next = mem_zero(n + 1, sizeof(uint32_t));
    t.stack = mem_alloc(sizeof(uint32_t) * (n + 1));
    t.work = mem_alloc(sizeof(uint32_t) * (n + 1));
    t.on_stack = mem_zero(n + 1, sizeof(bool));
    memset(t.index, 0xff, sizeof(uint32_t) * (n + 1));
    for (uint32_t k = 0; k < n; k++)
        w->functions[k].scc = FLOW_NONE;
    for (uint32_t k = 0; k < n; k++)
        if (t.index[k] == FLOW_NONE)
            visit_from(&t, k);
    free(t.index);
    free(t.low);
    free(t.next);
    free(t.stack);
    free(t.work);
    free(t.on_stack);
}

static void set_order(struct flow *w)
{
    uint32_t most = 0, n = w->n_functions;
    for (uint32_t k = 0; k < n; k++)
        most = w->functions[k].level > most ? w->functions[k].level : most;
    w->n_levels = n ? most + 1 : 0;
    w->level_starts = arena_zero(&w->memory->main, sizeof(uint32_t) * (w->n_levels + 2));
    w->order = arena_array(&w->memory->main, uint32_t, n + 1);
    for (uint32_t k = 0; k < n; k++)
        w->level_starts[w->functions[k].level + 1]++;
    for (uint32_t l = 0; l < w->n_levels; l++)
        w->level_starts[l + 1] += w->level_starts[l];
    uint32_t *at =
            arena_copy(&w->memory->main, w->level_starts, sizeof(uint32_t) * (w->n_levels + 1));
    for (uint32_t k = 0; k < n; k++)
        w->order[at[w->functions[k].level]++] = k;
}

void callgraph_build(struct flow *w, struct pool *pool)
{
    (void)pool;
    edge_vec edges = { 0 };
    add_direct(w, &edges);
    pointers_follow(w, &edges);
    if (edges.len)
        qsort(edges.items, edges.len, sizeof *edges.items, by_site);
    add_guesses(w, &edges);
    if (edges.len)
        qsort(edges.items, edges.len, sizeof *edges.items, by_site);
    set_targets(w, &edges);
    free(edges.items);
    count_calls(w);
    set_callers(w);
    find_components(w);
    set_order(w);
}

const struct flow_call *flow_call_at(const struct flow_function *f, uint32_t instr)
{
    uint32_t low = 0, high = f->n_calls;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (f->calls[middle].instr < instr)
            low = middle + 1;
        else
            high = middle;
    }
    return low < f->n_calls && f->calls[low].instr == instr ? &f->calls[low] : NULL;
}
