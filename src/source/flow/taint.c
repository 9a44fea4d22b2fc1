// Where bytes from outside go: taint sets for values, the bytes behind pointers, and cells.
//
// Every function is evaluated over sets that hold both the parameters a value stems from and the
// levels of trust it has on its own; the parameter part makes summaries that are put in place at
// each call, so that a helper used on trusted and untrusted data mixes nothing. Cells, globals,
// what callers pass and summaries only ever grow, so the fixpoint is the same in whatever order
// threads come to it.
//
// Memory is told apart by (record, member): what is stored in one object is read from all of its
// type. Bytes behind a pointer belong to the pointer: they are followed back to where the pointer
// came from (a cell, a local, a parameter), and forward wherever it goes.
//
// Requires: call graph, cells. Leaves: summary.returns and .writes, cells, globals, params_in,
// outside.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include "source/flow/taint_int.h"

enum { PASSES = 16 };

void taint_grow(struct eval *e, uint64_t *set, uint64_t by)
{
    if (by & ~*set) {
        *set |= by;
        e->changed = true;
    }
}

static void grow_shared(struct eval *e, uint64_t *set, uint64_t by, uint32_t readers)
{
    by = taint_resolve(e->f, by) & TAINT_ABSOLUTE;
    if (!(by & ~__atomic_load_n(set, __ATOMIC_RELAXED)))
        return;
    uint64_t before = __atomic_fetch_or(set, by, __ATOMIC_RELAXED);
    if (by & ~before)
        e->touch_readers(e, readers);
}

static void write_cell(struct eval *e, uint32_t cell, struct taint t)
{
    struct flow_cell *c = &e->w->cells[cell];
    if (e->on_store && (taint_resolve(e->f, t.value | t.content) & TAINT_LEVELS_MASK))
        e->on_store(e, cell);
    if (!e->publish)
        return;
    grow_shared(e, &c->taint.value, t.value, cell);
    grow_shared(e, &c->taint.content, t.content, cell);
}

static void write_global(struct eval *e, uint32_t global, struct taint t)
{
    if (!e->publish || global == FLOW_NONE)
        return;
    grow_shared(e, &e->w->globals[global].value, t.value, e->w->n_cells + global);
    grow_shared(e, &e->w->globals[global].content, t.content, e->w->n_cells + global);
}

// Pointers to a message's bytes, or a buffer of them.
static bool holds_bytes(const struct type *t)
{
    bool array = t->kind == TYPE_ARRAY;
    while (t->kind == TYPE_ARRAY)
        t = t->base;
    return t->kind == TYPE_POINTER || (array && type_is_integer(t) && t->size == 1);
}

// What lies at a path: its cell, and the raw bytes of every object around it.
static struct taint read_path(struct eval *e, uint32_t path)
{
    const struct ir_function *ir = e->f->ir;
    struct taint t = { 0 };
    bool of_object = false;
    bool outer = false; // a step was taken already: what is found now is an object around it
    for (uint32_t at = path; at; at = ir->paths[at].base) {
        const struct ir_path *p = &ir->paths[at];
        struct taint here = { 0 };
        if (p->kind == PATH_FIELD) {
            const struct flow_cell *cell = &e->w->cells[e->f->cells[p->x]];
            here = taint_shared(&cell->taint);
            here.value = TAINT_KEPT(here.value);
            of_object = cell->of_object;
            // Only the bytes in a buffer or behind a pointer are this message's; what else lies in
            // the record is any object's of that type.
            if (cell->container || !holds_bytes(ir->types[p->type]))
                here.content = TAINT_KEPT(here.content);
        } else if (p->kind == PATH_LOCAL)
            here = e->locals[p->x];
        else if (p->kind == PATH_GLOBAL) {
            uint32_t g = e->f->targets_of_ref[p->x];
            if (g != FLOW_NONE && (g & FLOW_GLOBAL))
                here = taint_shared(&e->w->globals[g & ~FLOW_GLOBAL]);
        } else if (p->kind == PATH_DEREF)
            here.content =
                    of_object ? 0 : e->t[p->x].content; // an object's members have their cells
        bool element = outer || p->kind == PATH_DEREF || p->kind == PATH_LOCAL;
        t.value |= element ? here.content | (p->kind == PATH_LOCAL && !outer ? here.value : 0)
                           : here.value;
        t.content |= here.content;
        outer = true;
        if (p->kind == PATH_DEREF || p->kind == PATH_LOCAL || p->kind == PATH_GLOBAL)
            break;
    }
    return t;
}

// Bytes arrive in the object at a path.
static void write_content(struct eval *e, uint32_t path, uint64_t by, int depth)
{
    struct memory m = flow_memory_of(e->f, path);
    struct taint t = { by, by };
    if (m.kind == MEMORY_CELL)
        write_cell(e, m.id, m.element ? (struct taint){ 0, by } : t);
    else if (m.kind == MEMORY_LOCAL)
        taint_grow(e, &e->locals[m.id].content, by);
    else if (m.kind == MEMORY_GLOBAL)
        write_global(e, m.id, t);
    else if (m.kind == MEMORY_POINTEE)
        taint_pointee(e, m.id, by, depth - 1);
}

// The bytes behind a pointer become tainted: back to wherever the pointer came from.
void taint_pointee(struct eval *e, uint32_t v, uint64_t by, int depth)
{
    if (!v || !by || depth <= 0)
        return;
    const struct ir_instr *i = &e->f->ir->instrs[v];
    if (!(by & ~e->t[v].content) && !e->publish && !e->on_store)
        return;
    taint_grow(e, &e->t[v].content, by);
    switch ((enum ir_op)i->op) {
    case IR_CAST:
    case IR_POINTER_ADD:
    case IR_ADD:
    case IR_SUB:
        taint_pointee(e, i->a, by, depth - 1);
        return;
    case IR_PHI:
        for (uint32_t k = 0; k < i->n_operands; k++)
            if (instr_operands(e->f->ir, i)[k] < v)
                taint_pointee(e, instr_operands(e->f->ir, i)[k], by, depth - 1);
        return;
    case IR_PARAM:
        if (i->a < TAINT_PARAMS)
            taint_grow(e, &e->writes[i->a], by);
        return;
    case IR_ADDRESS:
        write_content(e, i->a, by, depth);
        return;
    case IR_LOAD: {
        struct memory m = flow_memory_of(e->f, i->a);
        struct taint t = { 0, by };
        if (m.kind == MEMORY_CELL)
            write_cell(e, m.id, t);
        else if (m.kind == MEMORY_LOCAL)
            taint_grow(e, &e->locals[m.id].content, by);
        else if (m.kind == MEMORY_GLOBAL)
            write_global(e, m.id, t);
        else if (m.kind == MEMORY_POINTEE)
            taint_pointee(e, m.id, by, depth - 1);
        return;
    }
    case IR_CALL: {
        uint32_t inner = flow_strip(e->w, e->f, v);
        if (inner != v)
            taint_pointee(e, inner, by, depth - 1);
        return;
    }
    default:
        return;
    }
}

// A local holds pointers (an iovec, a pointer to a pointer): the bytes behind those as well.
void taint_stored(struct eval *e, uint32_t v, uint64_t by, int depth)
{
    const struct ir_function *ir = e->f->ir;
    taint_pointee(e, v, by, BACK_DEPTH);
    v = ir_uncast(ir, v);
    if (!v || depth <= 0 || ir->instrs[v].op != IR_ADDRESS)
        return;
    uint32_t path = ir->instrs[v].a;
    while (ir->paths[path].kind == PATH_FIELD || ir->paths[path].kind == PATH_INDEX)
        path = ir->paths[path].base;
    if (ir->paths[path].kind != PATH_LOCAL)
        return;
    for (uint32_t s = 1; s < ir->n_instrs; s++) {
        if (ir->instrs[s].op != IR_STORE || ir_type(ir, ir->instrs[s].a)->kind != TYPE_POINTER)
            continue;
        uint32_t base = ir->instrs[s].b;
        while (ir->paths[base].kind == PATH_FIELD || ir->paths[base].kind == PATH_INDEX)
            base = ir->paths[base].base;
        if (base == path)
            taint_stored(e, ir->instrs[s].a, by, depth - 1);
    }
}

// ---- Instructions ----

static void eval_store(struct eval *e, const struct ir_instr *i)
{
    struct taint t = e->t[i->a];
    struct memory m = flow_memory_of(e->f, i->b);
    if (!taint_both(t))
        return;
    // An object put into a container: what is behind it is behind the container's other pointers as
    // well, or not.
    const struct type *type = ir_type(e->f->ir, i->a);
    bool object =
            type->kind == TYPE_POINTER && !(type_is_integer(type->base) && type->base->size == 1);
    if (object && (m.element || m.kind == MEMORY_POINTEE)) {
        t.value = TAINT_KEPT(t.value);
        t.content = TAINT_KEPT(t.content);
    }
    if (m.kind == MEMORY_CELL)
        write_cell(e, m.id, m.element ? (struct taint){ 0, taint_both(t) } : t);
    else if (m.kind == MEMORY_LOCAL) {
        taint_grow(e, m.element ? &e->locals[m.id].content : &e->locals[m.id].value, t.value);
        taint_grow(e, &e->locals[m.id].content, t.content);
    } else if (m.kind == MEMORY_GLOBAL)
        write_global(e, m.id, m.element ? (struct taint){ 0, taint_both(t) } : t);
    else if (m.kind == MEMORY_POINTEE)
        taint_pointee(e, m.id, taint_both(t), BACK_DEPTH);
}

static void eval_copy(struct eval *e, const struct ir_instr *i)
{
    struct taint t = read_path(e, i->a);
    struct memory from = flow_memory_of(e->f, i->a);
    // Members of equal records share their cells already; raw bytes of the object travel with it.
    uint64_t raw = from.kind == MEMORY_CELL ? t.content : taint_both(t);
    if (raw)
        write_content(e, i->b, raw, BACK_DEPTH);
}

static void eval_instr(struct eval *e, uint32_t v)
{
    const struct ir_function *ir = e->f->ir;
    const struct ir_instr *i = &ir->instrs[v];
    struct taint t = { 0 };
    switch ((enum ir_op)i->op) {
    case IR_PARAM:
        if (i->a < TAINT_PARAMS)
            t = (struct taint){ UINT64_C(1) << i->a, UINT64_C(1) << (TAINT_PARAMS + i->a) };
        break;
    case IR_LOAD:
        t = read_path(e, i->a);
        break;
    case IR_ADDRESS:
        t = read_path(e, i->a);
        t.content |= t.value;
        t.value = 0;
        break;
    case IR_PHI:
    case IR_UNKNOWN:
        for (uint32_t k = 0; k < i->n_operands; k++) {
            uint32_t o = instr_operands(ir, i)[k];
            t.value |= o ? e->t[o].value : 0;
            t.content |= o ? e->t[o].content : 0;
        }
        break;
    case IR_STORE:
        eval_store(e, i);
        return;
    case IR_COPY:
        eval_copy(e, i);
        return;
    case IR_CALL:
        taint_call(e, v);
        return;
    case IR_CAST:
    case IR_NEGATE:
    case IR_COMPLEMENT:
    case IR_NOT:
    case IR_VA_ARG:
        t = e->t[i->a];
        break;
    default:
        if (!ir_is_binary(i->op))
            return;
        t.value = e->t[i->a].value | e->t[i->b].value;
        t.content = e->t[i->a].content;
    }
    taint_grow(e, &e->t[v].value, t.value);
    taint_grow(e, &e->t[v].content, t.content);
}

static void eval_function(struct eval *e)
{
    const struct ir_function *ir = e->f->ir;
    memset(e->t, 0, sizeof *e->t * ir->n_instrs);
    memset(e->locals, 0, sizeof *e->locals * ir->n_locals);
    uint32_t pass = 0;
    for (; pass < PASSES; pass++) {
        e->changed = false;
        e->call = 0;
        for (uint32_t v = 1; v < ir->n_instrs; v++)
            eval_instr(e, v);
        if (!e->changed)
            break;
    }
    e->capped = pass == PASSES;
}

// ---- The whole program ----

struct solve {
    uint8_t *dirty; // [n_functions]
    // [n_functions]: cut when it was last looked at, after the last change of what it reads. Before, what other threads
    // do meanwhile can cut it.
    uint8_t *cut;
};

static void touch(struct eval *e, uint32_t function)
{
    __atomic_store_n(&e->solve->dirty[function], 1, __ATOMIC_RELAXED);
}

static void touch_readers(struct eval *e, uint32_t cell)
{
    const struct flow_memory *m = e->w->memory;
    for (uint32_t k = m->readers_start[cell]; k < m->readers_start[cell + 1]; k++)
        touch(e, m->readers[k]);
}

static void touch_callers(struct eval *e)
{
    for (uint32_t k = 0; k < e->f->n_callers; k++)
        touch(e, e->f->callers[k]);
}

static void publish_summary(struct eval *e)
{
    struct flow_summary *s = &e->w->functions[e->function].summary;
    const struct ir_function *ir = e->f->ir;
    struct taint r = { 0 };
    bool grew = false;
    for (uint32_t b = 0; b < ir->n_blocks; b++)
        if (ir->blocks[b].end == IR_RETURN && ir->blocks[b].value) {
            r.value |= e->t[ir->blocks[b].value].value;
            r.content |= e->t[ir->blocks[b].value].content;
        }
    grew = (r.value & ~s->returns.value) || (r.content & ~s->returns.content);
    __atomic_store_n(&s->returns.value, s->returns.value | r.value, __ATOMIC_RELAXED);
    __atomic_store_n(&s->returns.content, s->returns.content | r.content, __ATOMIC_RELAXED);
    for (uint32_t k = 0; k < TAINT_PARAMS; k++) {
        // That a parameter's own bytes go back to it says nothing.
        uint64_t by = e->writes[k] & ~(UINT64_C(1) << (TAINT_PARAMS + k));
        grew = grew || (by & ~s->writes[k]);
        __atomic_store_n(&s->writes[k], s->writes[k] | by, __ATOMIC_RELAXED);
    }
    if (grew)
        touch_callers(e);
}

static void solve_function(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct solve *solve = w->memory->solve;
    if (!solve->dirty[function])
        return;
    __atomic_store_n(&solve->dirty[function], 0, __ATOMIC_RELAXED);
    struct flow_function *f = &w->functions[function];
    if (f->role == ROLE_TEST) // what a test feeds in says nothing of the network
        return;
    struct eval e = { .w = w, .f = f, .function = function, .publish = true, .solve = solve };
    e.touch = touch;
    e.touch_readers = touch_readers;
    e.t = arena_array(&me->scratch, struct taint, f->ir->n_instrs + 1);
    e.locals = arena_array(&me->scratch, struct taint, f->ir->n_locals + 1);
    eval_function(&e);
    publish_summary(&e);
    f->outside = e.outside;
    f->source_instr = e.source_instr;
    solve->cut[function] = e.capped;
}

// A callback that went to a library nobody modelled is called with whatever that library has: its
// plain numbers and what its read-only pointers point to come from outside.
static void seed_escaped(struct flow *w)
{
    for (uint32_t k = 0; k < w->n_functions; k++) {
        struct flow_function *f = &w->functions[k];
        const struct type *t = f->ir->decl ? f->ir->decl->type : NULL;
        if (!f->escapes || !t || t->kind != TYPE_FUNCTION)
            continue;
        for (uint32_t p = 0; p < t->n_params && p < TAINT_PARAMS; p++) {
            const struct type *pt = t->params[p];
            bool bytes = pt->kind == TYPE_POINTER && (pt->base->flags & TYPE_CONST);
            if (!type_is_integer(pt) && !bytes)
                continue;
            f->params_in[bytes ? TAINT_PARAMS + p : p] |= TAINT_LEVEL(TRUST_LIBRARY);
            f->outside |= TAINT_LEVEL(TRUST_LIBRARY);
        }
    }
}

static bool has_callers(const struct flow *w, const struct flow_function *f)
{
    for (uint32_t k = 0; k < f->n_callers; k++)
        if (w->functions[f->callers[k]].role != ROLE_TEST)
            return true;
    return false;
}

static bool is_bytes_in(const struct type *t)
{
    return t->kind == TYPE_POINTER && (t->base->flags & TYPE_CONST) &&
           (t->base->kind == TYPE_VOID || (type_is_integer(t->base) && t->base->size == 1));
}

// A library's interface: a function that nobody in the drop calls and that takes read-only bytes
// and a number is called by programs that hand over what they received.
static void seed_interfaces(struct flow *w)
{
    for (uint32_t k = 0; k < w->n_functions; k++) {
        struct flow_function *f = &w->functions[k];
        const struct type *t = f->ir->decl ? f->ir->decl->type : NULL;
        uint64_t level = TAINT_LEVEL(TRUST_LIBRARY);
        uint32_t bytes = FLOW_NONE, number = FLOW_NONE;
        if (!t || t->kind != TYPE_FUNCTION || (f->ir->decl->flags & DECL_STATIC) ||
                f->address_taken || f->role != ROLE_OWN || has_callers(w, f))
            continue;
        for (uint32_t p = 0; p < t->n_params && p < TAINT_PARAMS; p++) {
            if (is_bytes_in(t->params[p]) && bytes == FLOW_NONE)
                bytes = p;
            else if (type_is_integer(t->params[p]) && number == FLOW_NONE && bytes != FLOW_NONE)
                number = p;
        }
        if (number == FLOW_NONE)
            continue;
        f->params_in[TAINT_PARAMS + bytes] |= level;
        f->params_in[number] |= level;
        f->outside |= level;
        f->interface = true;
    }
}

void taint_solve(struct flow *w, struct pool *pool)
{
    enum { ROUNDS = 40 };
    struct solve solve = { .dirty = mem_alloc(w->n_functions + 1), .cut = mem_zero(w->n_functions + 1, 1) };
    memset(solve.dirty, 1, w->n_functions + 1);
    w->memory->solve = &solve;
    readers_build(w);
    seed_escaped(w);
    seed_interfaces(w);
    flow_each_bottom_up(w, pool, solve_function);
    for (w->counts.rounds = 1; w->counts.rounds < ROUNDS; w->counts.rounds++) {
        if (!memchr(solve.dirty, 1, w->n_functions))
            break;
        flow_each(w, pool, w->n_functions, solve_function);
    }
    w->counts.capped = memchr(solve.cut, 1, w->n_functions) || w->counts.rounds == ROUNDS;
    w->memory->solve = NULL;
    free(solve.dirty);
    free(solve.cut);
    seed_escaped(w);
    seed_interfaces(w);
}

uint64_t taint_resolve(const struct flow_function *f, uint64_t set)
{
    uint64_t r = set & TAINT_ABSOLUTE;
    for (uint64_t bits = set & 0xffffffff; bits; bits &= bits - 1)
        r |= __atomic_load_n(&f->params_in[__builtin_ctzll(bits)], __ATOMIC_RELAXED);
    return r;
}

void taint_values(const struct flow *w, uint32_t function, struct taint *t, struct taint *locals)
{
    // Not published: the program is only read.
    struct eval e = { .w = (struct flow *)(uintptr_t)w,
        .f = &w->functions[function],
        .function = function,
        .t = t,
        .locals = locals };
    eval_function(&e);
}

void taint_stores(const struct flow *w, uint32_t function, struct taint *t, struct taint *locals,
        void (*on_store)(struct eval *e, uint32_t cell), void *context)
{
    struct eval e = { .w = (struct flow *)(uintptr_t)w,
        .f = &w->functions[function],
        .function = function,
        .t = t,
        .locals = locals,
        .on_store = on_store,
        .context = context };
    eval_function(&e);
}
