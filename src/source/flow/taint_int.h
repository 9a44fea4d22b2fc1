// The evaluation of one function over taint sets, shared by the fixpoint and what reads its result.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FLOW_TAINT_INT_H
#define ASSAY_FLOW_TAINT_INT_H

#include "source/flow/flow_int.h"

struct solve;

struct eval {
    struct flow *w;
    const struct flow_function *f;
    uint32_t function;
    struct taint *t, *locals;
    uint64_t writes[TAINT_PARAMS];
    uint64_t outside;
    uint32_t source_instr;
    uint32_t call; // the next one, in the function's calls
    bool changed, capped;
    bool publish; // let cells, globals and callees grow
    struct solve *solve;
    void (*touch)(struct eval *e, uint32_t function);
    void (*touch_readers)(struct eval *e, uint32_t cell);
    void (*on_store)(struct eval *e, uint32_t cell); // outside data goes to a cell; may be NULL
    void *context;
};

enum { BACK_DEPTH = 8 };

static inline uint64_t taint_both(struct taint t)
{
    return t.value | t.content;
}

// A set that other threads may be growing.
static inline struct taint taint_shared(const struct taint *t)
{
    return (struct taint){ __atomic_load_n(&t->value, __ATOMIC_RELAXED),
        __atomic_load_n(&t->content, __ATOMIC_RELAXED) };
}

void taint_grow(struct eval *e, uint64_t *set, uint64_t by);
// The bytes behind a pointer become tainted: back to wherever the pointer came from.
void taint_pointee(struct eval *e, uint32_t v, uint64_t by, int depth);
// And those behind pointers that lie in a local it points to.
void taint_stored(struct eval *e, uint32_t v, uint64_t by, int depth);
void taint_call(struct eval *e, uint32_t v); // taint_calls.c

void readers_build(struct flow *w); // readers of cells and globals
void taint_stores(const struct flow *w, uint32_t function, struct taint *t, struct taint *locals,
        void (*on_store)(struct eval *e, uint32_t cell), void *context);

#endif
