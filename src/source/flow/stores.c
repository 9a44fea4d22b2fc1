// Which functions put outside data into which cells, and which cells are read out of raw bytes.
//
// Requires: taint. Leaves: cells_out, cells' tainted_at and raw; readers (for the fixpoint, before
// it).
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/taint_int.h"

typedef VEC(uint32_t) u32_vec;

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static uint32_t *unique(struct arena *keep, u32_vec *v, uint32_t *n)
{
    uint32_t count = 0;
    if (v->len)
        qsort(v->items, v->len, sizeof *v->items, by_number);
    for (size_t k = 0; k < v->len; k++)
        if (!k || v->items[k] != v->items[k - 1])
            v->items[count++] = v->items[k];
    *n = count;
    uint32_t *r = arena_copy(keep, v->items, count * sizeof *v->items);
    free(v->items);
    return r;
}

static void note_store(struct eval *e, uint32_t cell)
{
    vec_push((u32_vec *)e->context, cell);
    uint64_t mine = (uint64_t)e->function << 32;
    uint64_t *at = &e->w->cells[cell].tainted_at, seen = __atomic_load_n(at, __ATOMIC_RELAXED);
    while (mine < seen &&
            !__atomic_compare_exchange_n(at, &seen, mine, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED))
        ;
}

// Members read through a pointer to raw bytes hold whatever those bytes say.
static void note_raw(struct flow *w, const struct flow_function *f, const struct taint *t)
{
    for (uint32_t v = 1; f->role != ROLE_TEST && v < f->ir->n_instrs; v++) {
        if (f->ir->instrs[v].op != IR_LOAD)
            continue;
        struct memory m = flow_memory_of(f, f->ir->instrs[v].a);
        if (m.kind == MEMORY_CELL && m.root &&
                (taint_resolve(f, t[m.root].content) & TAINT_DIRECT_MASK))
            __atomic_store_n(&w->cells[m.id].raw, true, __ATOMIC_RELAXED);
    }
}

// Whether a way only leads to a return that tells of a failure.
static bool only_fails(const struct flow *w, const struct flow_function *f, uint32_t block)
{
    for (int steps = 0; steps < 8; steps++) {
        const struct ir_block *b = &f->ir->blocks[block];
        int64_t c;
        if (b->end == IR_RETURN) {
            bool number = b->value && type_is_integer(ir_type(f->ir, b->value)) &&
                          ir_type(f->ir, b->value)->kind != TYPE_BOOL;
            return b->value && value_is_const(f->ir, flow_strip(w, f, b->value), &c) &&
                   (number ? c < 0 : c == 0);
        }
        if (b->end != IR_JUMP)
            return false;
        block = b->next[0];
    }
    return false;
}

// Whether outside data of this message decided that control came to the block, and it goes on
// without it otherwise: a part that is there or not, rather than a check.
static bool is_optional(
        const struct flow *w, const struct flow_function *f, uint32_t block, const struct taint *t)
{
    for (int steps = 0; steps < 12 && block && f->idom[block] != FLOW_NONE; steps++) {
        struct flow_leaf leaves[LEAVES_MOST];
        uint32_t n = deciding_leaves(w, f, block, leaves);
        if (!n)
            return false;
        const struct ir_block *b = &f->ir->blocks[leaves[0].block];
        bool outside = false;
        for (uint32_t k = 0; k < n; k++)
            outside = outside || (taint_resolve(f, t[leaves[k].value].value) & TAINT_LEVELS_MASK);
        bool first = flow_dominates(f, b->next[0], block);
        if (outside && (b->end == IR_SWITCH || !only_fails(w, f, b->next[first])))
            return true;
        block = leaves[0].block;
    }
    return false;
}

// A member that is only set when the message has that part stays NULL, or 0, when it has not.
static void note_sets(struct flow *w, const struct flow_function *f, const struct taint *t)
{
    for (uint32_t v = 1; f->role != ROLE_TEST && v < f->ir->n_instrs; v++) {
        const struct ir_instr *i = &f->ir->instrs[v];
        int64_t c;
        const struct type *type = i->op == IR_STORE ? ir_type(f->ir, i->a) : NULL;
        if (!type || (type->kind != TYPE_POINTER && !type_is_integer(type)) ||
                value_is_const(f->ir, flow_strip(w, f, i->a), &c))
            continue;
        struct memory m = flow_memory_of(f, i->b);
        if (m.kind != MEMORY_CELL || m.element)
            continue;
        __atomic_fetch_add(&w->cells[m.id].sets, 1, __ATOMIC_RELAXED);
        if (is_optional(w, f, ir_block_of(f->ir, v), t))
            __atomic_fetch_add(&w->cells[m.id].sets_outside, 1, __ATOMIC_RELAXED);
    }
}

static void find_stores(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct flow_function *f = &w->functions[function];
    u32_vec cells = { 0 };
    struct taint *t = arena_array(&me->scratch, struct taint, f->ir->n_instrs + 1);
    struct taint *locals = arena_array(&me->scratch, struct taint, f->ir->n_locals + 1);
    if (f->role != ROLE_TEST)
        taint_stores(w, function, t, locals, note_store, &cells);
    note_raw(w, f, t);
    note_sets(w, f, t);
    f->cells_out = unique(&me->keep, &cells, &f->n_cells_out);
}

// Readers by cell and global, from the members and objects that each function names.
static void count_readers(struct flow *w, uint32_t *count, uint32_t *fill)
{
    uint32_t n = w->n_cells + w->program->n_globals;
    uint32_t *last = mem_alloc(sizeof *last * (n + 1));
    memset(last, 0xff, sizeof *last * (n + 1));
    for (uint32_t k = 0; k < w->n_functions; k++) {
        const struct flow_function *f = &w->functions[k];
        for (uint32_t i = 0; i < f->ir->n_fields + f->ir->n_refs; i++) {
            uint32_t id =
                    i < f->ir->n_fields ? f->cells[i] : f->targets_of_ref[i - f->ir->n_fields];
            if (i >= f->ir->n_fields) {
                if (id == FLOW_NONE || !(id & FLOW_GLOBAL))
                    continue;
                id = w->n_cells + (id & ~FLOW_GLOBAL);
            }
            if (last[id] == k)
                continue;
            last[id] = k;
            if (fill)
                fill[count[id]] = k;
            count[id]++;
        }
    }
    free(last);
}

void readers_build(struct flow *w)
{
    struct flow_memory *m = w->memory;
    uint32_t n = w->n_cells + w->program->n_globals;
    m->readers_start = arena_zero(&m->main, sizeof(uint32_t) * (n + 2));
    count_readers(w, m->readers_start + 1, NULL);
    for (uint32_t k = 0; k < n; k++)
        m->readers_start[k + 1] += m->readers_start[k];
    m->readers = arena_array(&m->main, uint32_t, m->readers_start[n] + 1);
    uint32_t *at = mem_alloc(sizeof *at * (n + 1));
    memcpy(at, m->readers_start, sizeof *at * n);
    count_readers(w, at, m->readers);
    free(at);
}

void stores_find(struct flow *w, struct pool *pool)
{
    flow_each(w, pool, w->n_functions, find_stores);
}
