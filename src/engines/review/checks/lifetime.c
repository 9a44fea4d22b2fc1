// Use after free and double free, in one function and through one call.
//
// From a call that releases an object, forward along the graph: the same value (or the same
// expression, as long as nothing is stored to what it reads) is followed, passed to somebody who
// follows it, or released again. The search stops where the value is made anew and where the freed
// pointer is overwritten.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_lifetime = {
    .id = "review.lifetime",
    .name = "UseAfterRelease",
    .brief = "An object is used after it was released.",
    .help = "The object is given back and then read, written or given back again on a path that "
            "exists. What "
            "another message has put into its place by then decides what happens. Judge it by "
            "whether the two "
            "places can follow each other. Mend it by using the object before the release, or by "
            "clearing the "
            "pointer and asking for it.",
    .severity = "error",
    .cwe = 416,
    .base = 0.4,
    .run = run,
};

enum { BLOCKS_MOST = 200, RESTS_MOST = 8 };

struct chase {
    struct subject *s;
    uint32_t call, value, key; // the release, the pointer
    uint32_t callee;
    uint8_t depth;
    bool member; // the pointer lies in an object that was handed over; reading it is nothing new
    bool again;  // only another release is a fault: it may have been kept
    uint32_t rests_on[RESTS_MOST], n_rests; // values that the pointer's place is made of
    uint32_t paths[RESTS_MOST], n_paths;    // and where others of them are read
    uint8_t *seen;                          // [n_blocks]
    uint32_t queue[BLOCKS_MOST], n;
};

static bool is_it(const struct chase *c, uint32_t v)
{
    return v && (v == c->value || (c->key && c->s->f->key[v] == c->key) ||
                        flow_strip(c->s->w, c->s->f, v) == c->value);
}

static bool path_follows(const struct chase *c, uint32_t path)
{
    const struct ir_function *ir = c->s->ir;
    for (uint32_t p = path; p; p = ir->paths[p].base) {
        if (ir->paths[p].kind == PATH_DEREF)
            return is_it(c, ir->paths[p].x);
        if (ir->paths[p].kind != PATH_FIELD && ir->paths[p].kind != PATH_INDEX)
            return false;
    }
    return false;
}

static bool clause_uses(
        const struct chase *c, const struct ir_instr *i, const struct contract *contract)
{
    for (uint32_t k = 0; contract && k < contract->n_clauses; k++) {
        const struct clause *cl = &contract->clauses[k];
        bool uses = cl->verb == CLAUSE_READS || cl->verb == CLAUSE_WRITES ||
                    cl->verb == CLAUSE_STRING || cl->verb == CLAUSE_NONNULL ||
                    cl->verb == CLAUSE_FREES;
        uses = uses && (!c->again || cl->verb == CLAUSE_FREES);
        if (uses && cl->n_args && cl->args[0].param >= 0 && !cl->args[0].derefs &&
                (uint32_t)cl->args[0].param < i->n_operands &&
                is_it(c, c->s->ir->operands[i->b + (uint32_t)cl->args[0].param]))
            return true;
    }
    return false;
}

static bool call_uses(const struct chase *c, const struct ir_instr *i)
{
    const struct subject *s = c->s;
    uint32_t callee = flow_callee(s->f, i);
    if (callee == FLOW_NONE)
        return false;
    if (callee >= s->w->n_functions)
        return clause_uses(c, i, flow_contract(s->w, callee));
    const struct flow_summary *g = &s->w->functions[callee].summary;
    for (uint32_t k = 0; k < g->n_atoms; k++) {
        const struct flow_atom *a = &g->atoms[k];
        bool releases = (a->kind == ATOM_FREES && a->always) || a->kind == ATOM_CONSUMES;
        if ((releases || (!c->again && a->kind == ATOM_NEEDS_VALID)) && a->cell == FLOW_NONE &&
                a->param < i->n_operands && is_it(c, s->ir->operands[i->b + a->param]))
            return true;
    }
    return false;
}

static bool uses(const struct chase *c, const struct ir_instr *i)
{
    if (c->again && i->op != IR_CALL)
        return false;
    switch ((enum ir_op)i->op) {
    case IR_LOAD:
    case IR_ZERO:
        return path_follows(c, i->a);
    case IR_STORE:
        return path_follows(c, i->b);
    case IR_COPY:
        return path_follows(c, i->a) || path_follows(c, i->b);
    case IR_CALL:
        return call_uses(c, i);
    default:
        return false;
    }
}

// The memory that held the pointer gets another value.
static bool overwrites(const struct chase *c, const struct ir_instr *i)
{
    const struct ir_instr *made = &c->s->ir->instrs[c->value];
    for (uint32_t k = 0; k < c->n_paths; k++)
        if ((i->op == IR_CALL && flow_takes_place(c->s->f, i, c->paths[k])) ||
                (i->op == IR_STORE && flow_same_path(c->s->f, i->b, c->paths[k])))
            return true;
    if (i->op == IR_CALL)
        return made->op == IR_LOAD && flow_takes_place(c->s->f, i, made->a);
    uint32_t written = ir_written_path(i);
    if (made->op != IR_LOAD || !written)
        return false;
    struct memory m = flow_memory_of(c->s->f, made->a), n = flow_memory_of(c->s->f, written);
    return (m.kind == n.kind && m.id == n.id) || flow_lies_in(c->s->f, made->a, written);
}

// The place was given another value between reading the pointer and releasing it: what is read
// there later is another object.
static bool moved_on(const struct chase *c)
{
    const struct subject *s = c->s;
    for (uint32_t v = 1; v < s->ir->n_instrs; v++)
        if (s->ir->instrs[v].op == IR_STORE && overwrites(c, &s->ir->instrs[v]) &&
                flow_before(s->f, c->value, v) && flow_before(s->f, v, c->call))
            return true;
    return false;
}

// Whether something that is true at the release cannot be true at the use.
static bool excluded(const struct chase *c, uint32_t block)
{
    const struct flow_function *f = c->s->f;
    uint32_t from = ir_block_of(c->s->ir, c->call);
    for (uint32_t k = 0; k < f->n_facts; k++) {
        const struct flow_fact *a = &f->facts[k];
        if (a->other || !flow_dominates(f, a->block, from) || flow_dominates(f, a->block, block))
            continue;
        for (uint32_t j = 0; j < f->n_facts; j++) {
            const struct flow_fact *b = &f->facts[j];
            bool opposite = (a->rel == FACT_EQ && b->rel == FACT_NE) ||
                            (a->rel == FACT_NE && b->rel == FACT_EQ);
            if (b->value == a->value && !b->other && b->constant == a->constant && opposite &&
                    flow_dominates(f, b->block, block))
                return true;
        }
    }
    return false;
}

static void report(struct chase *c, uint32_t use, uint32_t block)
{
    if (excluded(c, block))
        return;
    struct subject *s = c->s;
    struct candidate *r = candidate_new(s, &check_lifetime, block, use);
    struct str text = value_text(s, c->value);
    uint32_t freed_in = ir_block_of(s->ir, c->call);
    r->trust = s->f->reach;
    if (flow_dominates(s->f, freed_in, block))
        candidate_feature(r, F_DOMINATED, 1);
    else
        candidate_feature(r, F_MERGED, 1);
    candidate_feature(r, F_INDIRECT, c->depth);
    struct str how = c->callee == FLOW_NONE ? STR("it was given back to its pool")
                                            : text_of(s, "%.*s() has released it",
                                                      STR_ARG(flow_name(s->w, c->callee)));
    candidate_mark(r, "source", s->function, s->ir->instrs[c->call].where,
            text_of(s, "here %.*s", STR_ARG(how)));
    r->title = text_of(s, "uses %.*s after %.*s", STR_ARG(text), STR_ARG(how));
    r->missing = text_of(s, "nothing keeps %.*s, or forgets it", STR_ARG(text));
    r->shape = text_of(s, "%.*s: %.*s", STR_ARG(how), STR_ARG(value_shape(s, c->value)));
    candidate_cause(s, r, r->shape);
}

// Element i of the next round is another one: what the place of the pointer is made of.
static void find_rests(struct chase *c, uint32_t v, int depth)
{
    const struct ir_instr *i = &c->s->ir->instrs[v];
    if (i->op != IR_LOAD && i->op != IR_ADDRESS)
        return;
    for (uint32_t p = i->a; p; p = c->s->ir->paths[p].base) {
        const struct ir_path *step = &c->s->ir->paths[p];
        if (step->kind != PATH_INDEX && step->kind != PATH_DEREF)
            continue;
        uint32_t x = flow_strip(c->s->w, c->s->f, step->x);
        if (c->n_rests < RESTS_MOST && c->s->ir->instrs[x].op == IR_PHI)
            c->rests_on[c->n_rests++] = x;
        if (c->n_paths < RESTS_MOST && c->s->ir->instrs[x].op == IR_LOAD)
            c->paths[c->n_paths++] = c->s->ir->instrs[x].a;
        if (depth > 0)
            find_rests(c, x, depth - 1);
        if (step->kind == PATH_DEREF)
            return;
    }
}

static bool is_made_anew(const struct chase *c, uint32_t v)
{
    for (uint32_t k = 0; k < c->n_rests; k++)
        if (c->rests_on[k] == v)
            return true;
    return (v == c->value && !c->member) || v == c->call;
}

// From instruction `from` in the block: true when the search must go on to the successors.
static bool walk_block(struct chase *c, uint32_t block, uint32_t from, bool *found)
{
    const struct ir_block *b = &c->s->ir->blocks[block];
    for (uint32_t v = from; v < b->first + b->n_instrs; v++) {
        const struct ir_instr *i = &c->s->ir->instrs[v];
        if (is_made_anew(c, v))
            return false;
        if (uses(c, i)) {
            report(c, v, block);
            *found = true;
            return false;
        }
        if (overwrites(c, i))
            return false;
    }
    return true;
}

static void chase(struct chase *c)
{
    const struct subject *s = c->s;
    uint32_t block = ir_block_of(s->ir, c->call);
    bool found = false;
    memset(c->seen, 0, s->ir->n_blocks);
    if (!walk_block(c, block, c->call + 1, &found))
        return;
    c->queue[c->n++] = block;
    for (uint32_t k = 0; k < c->n && !found; k++) {
        const struct ir_block *b = &s->ir->blocks[c->queue[k]];
        uint32_t n = b->end == IR_JUMP ? 1 : b->end == IR_BRANCH || b->end == IR_CONFIG ? 2 : 0;
        for (uint32_t j = 0; j < n && !found; j++) {
            uint32_t next = flow_way_on(s->w, s->f, c->queue[k], b->next[j]);
            if (c->seen[next] || !is_live(s->f, next) || c->n == BLOCKS_MOST)
                continue;
            // The way on which the pointer is NULL, or another one, leads nowhere bad.
            if (guard_zero(s->w, s->f, c->value, next, s->ir->blocks[next].first))
                continue;
            c->seen[next] = 1;
            if (walk_block(c, next, s->ir->blocks[next].first, &found))
                c->queue[c->n++] = next;
        }
    }
}

static void released(struct subject *s, uint32_t call, uint32_t pointer, uint32_t callee,
        uint8_t depth, bool again, uint8_t *seen)
{
    uint32_t v = flow_strip(s->w, s->f, pointer);
    uint8_t op = v ? s->ir->instrs[v].op : IR_NONE;
    if (op != IR_LOAD && op != IR_CALL && op != IR_PARAM && op != IR_PHI)
        return;
    struct chase c = { .s = s,
        .call = call,
        .value = v,
        .key = s->f->key[v],
        .callee = callee,
        .depth = depth,
        .again = again,
        .seen = seen };
    find_rests(&c, v, 3);
    if (moved_on(&c))
        c.key = 0;
    chase(&c);
}

static bool puts_into(const struct flow_function *g, uint32_t v, uint32_t cell)
{
    uint32_t path = ir_written_path(&g->ir->instrs[v]);
    struct memory m = path ? flow_memory_of(g, path) : (struct memory){ 0 };
    return m.kind == MEMORY_CELL && m.id == cell;
}

// Whether the function may put something else into the member after it has released it, or clears
// the object.
static bool forgets(const struct flow_function *g, const struct flow_atom *a)
{
    uint32_t queue[BLOCKS_MOST] = { a->instr ? ir_block_of(g->ir, a->instr) : 0 }, n = 1;
    for (uint32_t v = 1; v < g->ir->n_instrs; v++)
        if (g->ir->instrs[v].op == IR_PARAM && value_is_made(g, v))
            return true;
    for (uint32_t k = 0; k < n; k++) {
        const struct ir_block *b = &g->ir->blocks[queue[k]];
        for (uint32_t v = k ? b->first : a->instr + 1; v < b->first + b->n_instrs; v++)
            if (puts_into(g, v, a->cell))
                return true;
        uint32_t ways = b->end == IR_JUMP ? 1 : b->end == IR_BRANCH || b->end == IR_CONFIG ? 2 : 0;
        for (uint32_t j = 0; j < ways; j++) {
            uint32_t seen = 0;
            while (seen < n && queue[seen] != b->next[j])
                seen++;
            if (seen == BLOCKS_MOST)
                return true; // too far to tell
            if (seen == n)
                queue[n++] = b->next[j];
        }
    }
    return false;
}

// Whether a path is the member of the object that was handed over.
static bool is_member_of(const struct subject *s, uint32_t path, uint32_t cell, uint32_t object)
{
    const struct ir_path *p = &s->ir->paths[path], *base = &s->ir->paths[p->base];
    const struct ir_instr *o = &s->ir->instrs[object];
    if (p->kind != PATH_FIELD || s->f->cells[p->x] != cell)
        return false;
    if (o->op == IR_ADDRESS)
        return flow_same_path(s->f, p->base, o->a);
    return base->kind == PATH_DEREF &&
           s->f->key[flow_strip(s->w, s->f, base->x)] == s->f->key[object];
}

// A function releases a member of what it is handed, on one of its ways perhaps, and leaves the
// pointer there: whoever releases it again does so twice.
static void released_member(
        struct subject *s, uint32_t call, const struct flow_atom *a, uint32_t callee, uint8_t *seen)
{
    const struct ir_instr *i = &s->ir->instrs[call];
    uint32_t object = flow_strip(s->w, s->f, s->ir->operands[i->b + a->param]);
    uint8_t op = s->ir->instrs[object].op;
    const struct flow_function *g = &s->w->functions[callee];
    if (op != IR_ADDRESS && op != IR_PARAM) // it may be another object by then
        return;
    for (; a->callee != FLOW_NONE && a->callee < s->w->n_functions; g = &s->w->functions[callee]) {
        if (forgets(g, a))
            return;
        const struct flow_summary *inner = &s->w->functions[a->callee].summary;
        uint32_t k = 0;
        while (k < inner->n_atoms &&
                (inner->atoms[k].kind != ATOM_FREES || inner->atoms[k].cell != a->cell))
            k++;
        if (k == inner->n_atoms)
            return;
        callee = a->callee;
        a = &inner->atoms[k];
    }
    if (forgets(g, a))
        return;
    for (uint32_t v = 1; v < s->ir->n_instrs; v++) {
        if (s->ir->instrs[v].op != IR_LOAD || !is_member_of(s, s->ir->instrs[v].a, a->cell, object))
            continue;
        struct chase c = { .s = s,
            .call = call,
            .value = v,
            .key = s->f->key[v],
            .callee = callee,
            .depth = (uint8_t)(a->depth + 1),
            .member = true,
            .again = true,
            .seen = seen };
        chase(&c);
        return;
    }
}

static void look_at_call(struct subject *s, uint32_t call, uint8_t *seen)
{
    const struct ir_instr *i = &s->ir->instrs[call];
    uint32_t callee = flow_callee(s->f, i), at = 0;
    if (callee == FLOW_NONE)
        return;
    if (callee >= s->w->n_functions) {
        const struct clause *c = contract_next(flow_contract(s->w, callee), CLAUSE_FREES, &at);
        if (c && c->n_args && c->args[0].param >= 0 && !c->args[0].derefs &&
                (uint32_t)c->args[0].param < i->n_operands)
            released(s, call, s->ir->operands[i->b + (uint32_t)c->args[0].param], callee, 0, false,
                    seen);
        return;
    }
    const struct flow_summary *g = &s->w->functions[callee].summary;
    for (uint32_t k = 0; k < g->n_atoms; k++) {
        const struct flow_atom *a = &g->atoms[k];
        bool frees = a->kind == ATOM_FREES && a->always;
        if ((frees || a->kind == ATOM_CONSUMES) && a->cell == FLOW_NONE && a->param < i->n_operands)
            released(s, call, s->ir->operands[i->b + a->param], callee, (uint8_t)(a->depth + 1),
                    !frees, seen);
        if (a->kind == ATOM_FREES && a->cell != FLOW_NONE && a->param < i->n_operands)
            released_member(s, call, a, callee, seen);
    }
}

// The object whose member a pointer was read from, as a path; 0 when it was not.
static uint32_t owner_of(const struct subject *s, uint32_t pointer)
{
    const struct ir_instr *i = &s->ir->instrs[flow_strip(s->w, s->f, pointer)];
    const struct ir_path *p = &s->ir->paths[i->op == IR_LOAD ? i->a : 0];
    return i->op == IR_LOAD && p->kind == PATH_FIELD ? p->base : 0;
}

// A slab gets an object back: the pointer is put among the free ones that the slab keeps, and its
// number is counted from the slab's first object.
static bool is_given_back(const struct subject *s, const struct ir_instr *store, uint32_t v)
{
    uint32_t list = flow_memory_of(s->f, store->b).root;
    uint32_t slab = list && s->ir->paths[store->b].kind != PATH_FIELD ? owner_of(s, list) : 0;
    for (uint32_t k = 1; slab && k < s->ir->n_instrs; k++) {
        const struct ir_instr *i = &s->ir->instrs[k];
        if (i->op == IR_POINTER_SUB && flow_strip(s->w, s->f, i->a) == v && owner_of(s, i->b) &&
                flow_same_path(s->f, owner_of(s, i->b), slab))
            return true;
    }
    return false;
}

static void look_at_store(struct subject *s, uint32_t store, uint8_t *seen)
{
    const struct ir_instr *i = &s->ir->instrs[store];
    uint32_t v = flow_strip(s->w, s->f, i->a);
    if (ir_type(s->ir, i->a)->kind == TYPE_POINTER && is_given_back(s, i, v))
        released(s, store, v, FLOW_NONE, 0, false, seen);
}

static void run(struct subject *s)
{
    uint8_t *seen = arena_alloc(s->scratch, s->ir->n_blocks + 1);
    for (uint32_t v = 1; v < s->ir->n_instrs; v++)
        if (s->ir->instrs[v].op == IR_STORE && is_live(s->f, ir_block_of(s->ir, v)))
            look_at_store(s, v, seen);
    for (uint32_t c = 0; c < s->f->n_calls; c++)
        if (is_live(s->f, ir_block_of(s->ir, s->f->calls[c].instr)))
            look_at_call(s, s->f->calls[c].instr, seen);
}
