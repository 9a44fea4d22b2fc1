// Which programs of a drop a function can be part of.
//
// A drop holds several programs that share libraries, and memory handed over in one of them is not
// read in another. What begins a program: its `main` (the language's name for it), and every
// definition of an external name that has several: one main() that calls a setup function which
// each program defines in its own way is as many programs. A function belongs to all programs from
// whose beginnings it is reached, by calls and by its address being taken.
//
// Requires: call graph. Leaves: programs; all bits where nothing is known.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/flow_int.h"

typedef VEC(uint32_t) u32_vec;

static bool defined_twice(const struct flow *w, uint32_t k)
{
    const struct ir_function *f = w->functions[k].ir;
    if (f->decl && (f->decl->flags & (DECL_STATIC | DECL_INLINE)))
        return false;
    uint64_t *slot = map_get(&w->memory->functions, (uint64_t)IR_EXTERN << SYMBOL_BITS | f->name);
    return slot && (*slot - 1 != k || w->memory->next_same[k]);
}

static struct str folder_of(const struct flow *w, uint32_t k)
{
    struct str path = w->program->sources.items[w->functions[k].ir->source].path;
    size_t n = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, n < path.len ? n : 0 };
}

static void give(struct flow *w, u32_vec *queue, uint32_t k, uint64_t bits)
{
    if (!(bits & ~w->functions[k].programs))
        return;
    w->functions[k].programs |= bits;
    vec_push(queue, k);
}

static void give_initialisers(struct flow *w, u32_vec *queue, uint32_t global, uint64_t bits)
{
    const struct ir_global *g = w->program->globals[global];
    for (uint32_t i = 0; i < g->n_inits; i++) {
        if (g->inits[i].kind != INIT_FUNCTION)
            continue;
        uint32_t target = link_ref(w, &g->inits[i].ref, g->inits[i].ref.source);
        if (target < w->n_functions)
            give(w, queue, target, bits);
    }
}

// What it calls, and what it takes the address of: every function or table that it names.
static void give_on(struct flow *w, u32_vec *queue, uint32_t k)
{
    const struct flow_function *f = &w->functions[k];
    uint64_t bits = f->programs;
    for (uint32_t r = 0; r < f->ir->n_refs; r++) {
        uint32_t target = f->targets_of_ref[r];
        if (target == FLOW_NONE)
            continue;
        if (target & FLOW_GLOBAL)
            give_initialisers(w, queue, target & ~FLOW_GLOBAL, bits);
        else if (target < w->n_functions && !defined_twice(w, target))
            give(w, queue, target, bits);
    }
}

// Beginnings in one folder are one program; a drop with more than 63 of them has some share a bit.
static uint64_t next_bit(const struct flow *w, uint32_t before, uint32_t k, uint32_t *n)
{
    if (before == FLOW_NONE || !str_eq(folder_of(w, before), folder_of(w, k)))
        (*n)++;
    return UINT64_C(1) << (*n % 63);
}

void programs_find(struct flow *w)
{
    u32_vec queue = { 0 };
    uint32_t before = FLOW_NONE, n = 0;
    symbol entry = intern_text("main");
    for (uint32_t k = 0; k < w->n_functions; k++) { // in the order of paths
        bool begins = w->functions[k].ir->name == entry || defined_twice(w, k);
        if (!begins || w->functions[k].role == ROLE_TEST)
            continue;
        give(w, &queue, k, next_bit(w, before, k, &n));
        before = k;
    }
    for (size_t at = 0; at < queue.len; at++)
        give_on(w, &queue, queue.items[at]);
    for (uint32_t k = 0; k < w->n_functions; k++)
        if (!w->functions[k].programs)
            w->functions[k].programs = UINT64_MAX;
    free(queue.items);
}
