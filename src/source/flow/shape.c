// The shape of a function once paths that never return are cut: its dominator tree, and which
// values are the same expression.
//
// Keys number values by expression: pure operations over equal keys are equal, and a load is named
// by its access path, whatever was stored in between - guards.c looks for such stores.
//
// Requires: block_flags. Leaves: idom, dom_in, dom_out, FLOW_BLOCK_DEAD, key.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/flow/flow_int.h"
#include "source/ir/graph.h"

struct walk {
    uint32_t *rpo, *number; // blocks in reverse postorder, and their numbers in it
    uint32_t n;
};

// Depth first without recursion: a hostile drop decides how deep a graph is.
static void walk_blocks(const struct flow_function *f, struct arena *scratch, struct walk *walk)
{
    uint32_t n = f->ir->n_blocks, depth = 0, at = n;
    uint32_t *stack = arena_array(scratch, uint32_t, n + 1);
    uint32_t *next = arena_zero(scratch, sizeof *next * (n + 1));
    walk->rpo = arena_array(scratch, uint32_t, n + 1);
    walk->number = arena_array(scratch, uint32_t, n + 1);
    memset(walk->number, 0xff, sizeof *walk->number * (n + 1));
    stack[depth++] = 0;
    walk->number[0] = 0;
    while (depth) {
        uint32_t b = stack[depth - 1];
        if (next[b] == block_n_successors(f, b)) {
            walk->rpo[--at] = b;
            depth--;
            continue;
        }
        uint32_t s = block_successor(f, b, next[b]++);
        if (walk->number[s] == FLOW_NONE) {
            walk->number[s] = 0;
            stack[depth++] = s;
        }
    }
    walk->n = n - at;
    memmove(walk->rpo, walk->rpo + at, sizeof *walk->rpo * walk->n);
    for (uint32_t k = 0; k < walk->n; k++)
        walk->number[walk->rpo[k]] = k;
}

static bool is_live_pred(const struct flow_function *f, const struct walk *walk, uint32_t pred)
{
    return walk->number[pred] != FLOW_NONE && !(f->block_flags[pred] & FLOW_BLOCK_CUT);
}

// The dominators of the cut graph, whose nodes are the live blocks by their numbers.
static void find_dominators(struct flow_function *f, const struct walk *walk, struct arena *scratch)
{
    const struct ir_function *ir = f->ir;
    uint32_t *first = arena_array(scratch, uint32_t, walk->n + 1), used = 0, most = 0;
    for (uint32_t k = 0; k < walk->n; k++)
        most += ir->blocks[walk->rpo[k]].n_preds;
    uint32_t *preds = arena_array(scratch, uint32_t, most);
    for (uint32_t k = 0; k < walk->n; k++) {
        const struct ir_block *b = &ir->blocks[walk->rpo[k]];
        first[k] = used;
        for (uint32_t p = b->first_pred; p < b->first_pred + b->n_preds; p++)
            if (is_live_pred(f, walk, ir->preds[p]))
                preds[used++] = walk->number[ir->preds[p]];
    }
    first[walk->n] = used;
    struct ir_dom d = ir_graph_dominators(walk->n, first, preds, scratch);
    memset(f->idom, 0xff, sizeof *f->idom * ir->n_blocks);
    memset(f->dom_in, 0, sizeof *f->dom_in * ir->n_blocks);
    memset(f->dom_out, 0, sizeof *f->dom_out * ir->n_blocks);
    for (uint32_t k = 0; k < walk->n; k++) {
        uint32_t b = walk->rpo[k];
        f->idom[b] = k ? walk->rpo[d.parent[k]] : b;
        f->dom_in[b] = d.enter[k] + 1; // 0 is for dead blocks
        f->dom_out[b] = d.leave[k] + 1;
    }
}

// ---- Keys ----

struct tuple {
    uint32_t tag, a, b;
    uint64_t c;
};

struct numbering {
    const struct ir_function *ir;
    struct flow_function *f;
    struct tuple *tuples;  // of values, then paths
    uint32_t *table, mask; // open addressing, 0 is free
    uint32_t *path_key;    // [n_paths], 0 = not yet
};

enum { TAG_PATH = 64 }; // path kinds follow the opcodes

static uint32_t enter_tuple(struct numbering *g, uint32_t id, struct tuple t)
{
    g->tuples[id] = t;
    uint64_t h = hash_pair(((uint64_t)t.tag << 32) | t.a, t.c + ((uint64_t)t.b << 20));
    for (uint32_t at = (uint32_t)h & g->mask;; at = (at + 1) & g->mask) {
        if (!g->table[at]) {
            g->table[at] = id;
            return id;
        }
        struct tuple *o = &g->tuples[g->table[at]];
        if (o->tag == t.tag && o->a == t.a && o->b == t.b && o->c == t.c)
            return g->table[at];
    }
}

static uint32_t key_path(struct numbering *g, uint32_t path)
{
    if (!path)
        return 0;
    if (g->path_key[path])
        return g->path_key[path];
    const struct ir_path *p = &g->ir->paths[path];
    struct tuple t = { .tag = TAG_PATH + p->kind, .a = p->x };
    if (p->kind == PATH_DEREF || p->kind == PATH_INDEX)
        t.a = flow_key(g->f, p->x);
    if (p->kind == PATH_FIELD || p->kind == PATH_INDEX)
        t.b = key_path(g, p->base);
    return g->path_key[path] = enter_tuple(g, g->ir->n_instrs + path, t);
}

// A cast that keeps the number, so that a check of the one is a check of the other.
static bool keeps_value(const struct type *to, const struct type *from)
{
    if (to->kind == TYPE_POINTER || from->kind == TYPE_POINTER)
        return to->size == from->size;
    if (!type_is_integer(to) || !type_is_integer(from) || to->kind == TYPE_BOOL)
        return false;
    return to->size > from->size ||
           (to->size == from->size && type_is_signed(to) == type_is_signed(from));
}

static uint32_t key_phi(struct numbering *g, uint32_t v, const struct ir_instr *i)
{
    const uint32_t *ops = instr_operands(g->ir, i);
    for (uint32_t k = 1; k < i->n_operands; k++)
        if (!ops[k] || flow_key(g->f, ops[k]) != flow_key(g->f, ops[0]))
            return v;
    return i->n_operands && ops[0] ? flow_key(g->f, ops[0]) : v;
}

static uint32_t key_value(struct numbering *g, uint32_t v)
{
    const struct ir_instr *i = &g->ir->instrs[v];
    switch ((enum ir_op)i->op) {
    case IR_CONST:
        return enter_tuple(g, v, (struct tuple){ IR_CONST, 0, 0, (uint64_t)i->imm });
    case IR_PARAM:
    case IR_FUNCTION:
        return enter_tuple(g, v, (struct tuple){ i->op, i->a, 0, 0 });
    case IR_PHI:
        return key_phi(g, v, i);
    case IR_ADDRESS:
        return enter_tuple(g, v, (struct tuple){ IR_ADDRESS, key_path(g, i->a), 0, 0 });
    case IR_LOAD:
        if (i->flags & IR_VOLATILE)
            return v;
        return enter_tuple(g, v, (struct tuple){ IR_LOAD, key_path(g, i->a), 0, 0 });
    case IR_CAST:
        if (keeps_value(ir_type(g->ir, v), ir_type(g->ir, i->a)))
            return flow_key(g->f, i->a);
        return enter_tuple(
                g, v, (struct tuple){ IR_CAST, flow_key(g->f, i->a), ir_type(g->ir, v)->kind, 0 });
    default:
        if (!ir_is_binary(i->op) && i->op != IR_NEGATE && i->op != IR_COMPLEMENT && i->op != IR_NOT)
            return v;
        return enter_tuple(g, v,
                (struct tuple){ i->op, flow_key(g->f, i->a), i->b ? flow_key(g->f, i->b) : 0, 0 });
    }
}

static void find_keys(struct flow_function *f, struct flow_worker *me)
{
    const struct ir_function *ir = f->ir;
    uint32_t n = ir->n_instrs + ir->n_paths + 1, size = 16;
    while (size < n * 2)
        size *= 2;
    struct numbering g = { .ir = ir, .f = f, .mask = size - 1 };
    g.table = arena_zero(&me->scratch, sizeof *g.table * size);
    g.tuples = arena_array(&me->scratch, struct tuple, n);
    g.path_key = arena_zero(&me->scratch, sizeof *g.path_key * (ir->n_paths + 1));
    f->key = arena_zero(&me->keep, sizeof *f->key * (ir->n_instrs + 1));
    for (uint32_t v = 1; v < ir->n_instrs; v++)
        f->key[v] = key_value(&g, v);
}

void shape_build(struct flow *w, struct flow_worker *me, uint32_t function)
{
    struct flow_function *f = &w->functions[function];
    struct walk walk;
    f->idom = arena_array(&me->keep, uint32_t, f->ir->n_blocks + 1);
    f->dom_in = arena_array(&me->keep, uint32_t, f->ir->n_blocks + 1);
    f->dom_out = arena_array(&me->keep, uint32_t, f->ir->n_blocks + 1);
    walk_blocks(f, &me->scratch, &walk);
    find_dominators(f, &walk, &me->scratch);
    for (uint32_t b = 0; b < f->ir->n_blocks; b++)
        if (f->idom[b] == FLOW_NONE)
            f->block_flags[b] |= FLOW_BLOCK_DEAD;
    find_keys(f, me);
}
