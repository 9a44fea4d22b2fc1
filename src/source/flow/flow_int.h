// What the files of this folder share and nobody else sees.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FLOW_INT_H
#define ASSAY_FLOW_INT_H

#include "base/hash.h"
#include "base/map.h"
#include "base/vec.h"
#include "source/flow/flow.h"

// What a worker owns: `keep` stays until flow_free, `scratch` is reset after every item.
struct flow_worker {
    struct arena keep, scratch;
};

struct flow_memory {
    struct flow_worker *workers;
    size_t n_workers;
    struct arena main;    // of the caller's thread, between the parallel parts
    struct map functions; // (source, name) to the first function + 1
    struct map globals;   // (source, name) to the first global + 1
    struct map extern_of; // name to extern + 1
    struct map contracts; // text to struct contract *
    struct map cell_of;   // (record, name) to cell + 1
    uint32_t *next_same;  // functions: the next of the same external name, + 1
    uint32_t *next_global;
    uint32_t *readers_start; // [n_cells + n_globals + 1] in readers: functions that load it
    uint32_t *readers;
    int64_t *ranges;                 // [2 * n_cells]: low, high while ranges_find runs
    int64_t *passed, *passed_before; // [2 * TAINT_PARAMS * n_functions]: the same of arguments
    struct solve *solve;             // while taint_solve runs
};

typedef void flow_work(struct flow *w, struct flow_worker *me, uint32_t index);
// Runs work for every index over the pool, or here when it is NULL.
void flow_each(struct flow *w, struct pool *pool, uint32_t n, flow_work *work);
// The same over functions bottom-up: those of a level together, lower levels first.
void flow_each_bottom_up(struct flow *w, struct pool *pool, flow_work *work);

// The passes, in the order of flow_build. Each .c says what it requires and leaves.
void link_program(struct flow *w, struct pool *pool);
void noreturn_find(struct flow *w, struct pool *pool);
flow_work shape_build;
flow_work facts_build;
void callgraph_build(struct flow *w, struct pool *pool);
flow_work summary_build;
void taint_solve(struct flow *w, struct pool *pool);
void programs_find(struct flow *w);
void stores_find(struct flow *w, struct pool *pool);
void ranges_find(struct flow *w, struct pool *pool);
void reach_solve(struct flow *w, struct pool *pool);
void peers_count(struct flow *w, struct pool *pool);

const struct contract *contract_parse(struct arena *keep, struct str text, const struct decl *decl);
// The callee or global | FLOW_GLOBAL that a reference from `source` means, or FLOW_NONE.
uint32_t link_ref(const struct flow *w, const struct ir_ref *ref, uint32_t source);
uint32_t link_cell(const struct flow *w, const struct type *record, const struct field *field);

// Successors of a block without following ends that never return.
uint32_t block_n_successors(const struct flow_function *f, uint32_t block);
uint32_t block_successor(const struct flow_function *f, uint32_t block, uint32_t k);

bool relation_holds(int64_t value, enum fact_rel rel, int64_t constant);

// ---- What guards.c and joins.c share ----

enum { KEY_READS = 8, GUARD_DEPTH = 6 };
struct reads { // the memory that an expression reads
    struct memory items[KEY_READS];
    uint32_t n;
};
void reads_of(const struct flow_function *f, uint32_t v, struct reads *r, int depth);
// Whether a store to what was read may run after the fact's edge and before `at` in `block`.
bool guard_undone(const struct flow_function *f, const struct flow_fact *fact, uint32_t block,
        uint32_t at, const struct reads *r);
uint32_t guard_first_fact(const struct flow_function *f, uint32_t key); // index in facts
struct interval interval_within(struct interval a, struct interval b);
// What "value rel constant" leaves of a range.
struct interval interval_cut(struct interval r, enum fact_rel rel, int64_t constant);
// The range r of v narrowed by what holds on every way into the blocks above.
struct interval joins_interval(const struct flow *w, const struct flow_function *f, uint32_t v,
        uint32_t block, struct interval r);

// What a call writes behind its k-th argument.
struct interval guard_out(
        const struct flow *w, const struct flow_function *f, uint32_t call, uint32_t k);
// The range r of v narrowed by taking the edge, and whether taking it proves that v is not zero.
struct interval edge_narrows(const struct flow *w, const struct flow_function *f, uint32_t from,
        uint32_t to, uint32_t v, struct interval r);
bool edge_nonzero(const struct flow *w, const struct flow_function *f, uint32_t from, uint32_t to,
        uint32_t v);

static inline const uint32_t *instr_operands(const struct ir_function *f, const struct ir_instr *i)
{
    return f->operands + i->b;
}

// What a phi of `block` is when control comes from `from`; 0: the value is no phi, or that is no way in.
static inline uint32_t phi_value_from(const struct ir_function *f, uint32_t v, uint32_t block, uint32_t from)
{
    const struct ir_instr *i = &f->instrs[v];
    const struct ir_block *b = &f->blocks[block];
    for (uint32_t k = 0; i->op == IR_PHI && k < b->n_preds && k < i->n_operands; k++)
        if (f->preds[b->first_pred + k] == from)
            return instr_operands(f, i)[k];
    return 0;
}

static inline bool value_is_const(const struct ir_function *f, uint32_t v, int64_t *c)
{
    if (f->instrs[v].op != IR_CONST)
        return false;
    *c = f->instrs[v].imm;
    return true;
}

#endif
