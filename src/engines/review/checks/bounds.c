// Copies, indices and shifts whose length or index comes from outside without a bound that fits.
//
// Indices are held against the array's declared dimension, lengths of copies against the
// destination's size where it shows; otherwise a length counts only when nothing bounds it at all.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/review/review_int.h"

static void run(struct subject *s);

const struct check check_bounds = {
    .id = "review.bounds",
    .name = "MissingBound",
    .brief = "A length or index from outside is used without a bound that fits.",
    .help = "A number that a message brings decides how much is copied, which element is used or "
            "by how much a "
            "value is shifted, and no comparison on the way holds it against the room there is. "
            "What lies "
            "behind is overwritten or disclosed. Judge it by the size named in the finding and the "
            "guards on the "
            "call path. Mend it by comparing the number with the room there is before its first "
            "use.",
    .severity = "error",
    .cwe = 787,
    .base = -2.4,
    .run = run,
};

static enum trust number_trust(const struct subject *s, uint32_t v)
{
    enum trust t = value_trust(s, v);
    return t == TRUST_ENV ? TRUST_NONE : t;
}

// When the number is this function's parameter, the bound may be the callers': all of them have it?
static bool callers_bound(const struct subject *s, uint32_t v, uint64_t limit)
{
    struct origin o = origin_of(s->w, s->f, v);
    if (o.kind != ORIGIN_PARAM || !s->f->n_callers || s->f->address_taken)
        return false;
    for (uint32_t k = 0; k < s->f->n_callers; k++) {
        const struct flow_function *g = &s->w->functions[s->f->callers[k]];
        for (uint32_t c = 0; c < g->n_calls; c++) {
            const struct ir_instr *call = &g->ir->instrs[g->calls[c].instr];
            if (flow_callee(g, call) != s->function || o.param >= call->n_operands)
                continue;
            uint32_t arg = g->ir->operands[call->b + o.param];
            struct bound b = bound_below(
                    s->w, g, arg, ir_block_of(g->ir, g->calls[c].instr), g->calls[c].instr, limit);
            if (b.kind == BOUND_NONE || b.kind == BOUND_LOOSE || b.kind == BOUND_OFF_BY_ONE)
                return false;
        }
    }
    return true;
}

static void bound_features(struct candidate *c, const struct bound *b)
{
    if (b->kind == BOUND_OFF_BY_ONE)
        candidate_feature(c, F_OFF_BY_ONE, 1);
    else if (b->kind == BOUND_NONE)
        candidate_feature(c, F_UNCAPPED, 1);
    else if (b->kind == BOUND_LOOSE)
        candidate_feature(c, F_LOOSE, 1);
    else
        candidate_feature(c, F_CAPPED, 1);
}

static void taint_features(struct candidate *c, enum trust t, double weight)
{
    c->trust = (uint8_t)t;
    if (is_outside(t))
        candidate_feature(c, F_TAINTED, weight);
}

// Of the number itself, or of what it was held against.
static double weight_of(const struct subject *s, uint32_t v, const struct bound *b)
{
    double own = value_weight(s, v), other = b->value ? value_weight(s, b->value) : 0;
    return own > other ? own : other;
}

static void member_peers(struct subject *s, struct candidate *c, uint32_t v)
{
    struct origin o = origin_of(s->w, s->f, v);
    if (o.kind != ORIGIN_CELL)
        return;
    const struct flow_cell *cell = &s->w->cells[o.cell];
    if (cell->indexes >= 3 && cell->bounded)
        candidate_feature(c, F_PEERS, cell->bounded * 2 > cell->indexes ? 1 : 0.5);
}

// ---- Indices ----

static bool steps_from_itself(const struct subject *s, uint32_t v)
{
    v = flow_strip(s->w, s->f, v);
    const struct ir_instr *i = &s->ir->instrs[v];
    if (i->op == IR_ADD || i->op == IR_SUB)
        return steps_from_itself(s, i->a);
    for (uint32_t k = 0; i->op == IR_PHI && k < i->n_operands; k++) {
        uint32_t o = flow_strip(s->w, s->f, s->ir->operands[i->b + k]);
        const struct ir_instr *step = &s->ir->instrs[o];
        if (step->op == IR_ADD && flow_strip(s->w, s->f, step->a) == v)
            return true;
        if (step->op == IR_PHI && o > v) // counted up under a condition
            for (uint32_t j = 0; j < step->n_operands; j++) {
                const struct ir_instr *inner =
                        &s->ir->instrs[flow_strip(s->w, s->f, s->ir->operands[step->b + j])];
                if (inner->op == IR_ADD && flow_strip(s->w, s->f, inner->a) == v)
                    return true;
            }
    }
    return false;
}

// i < strlen(a) with a[i]: the text's end bounds it.
static bool bounded_by_text(const struct subject *s, uint32_t path, const struct bound *b)
{
    uint32_t v = b->value ? flow_strip(s->w, s->f, b->value) : 0;
    const struct ir_instr *i = &s->ir->instrs[v];
    if (!v || i->op != IR_CALL || i->n_operands != 1)
        return false;
    uint32_t text = flow_strip(s->w, s->f, s->ir->operands[i->b]);
    const struct ir_instr *a = &s->ir->instrs[text];
    struct memory m = flow_memory_of(s->f, s->ir->paths[path].base);
    struct memory n = a->op == IR_ADDRESS ? flow_memory_of(s->f, a->a) : (struct memory){ 0 };
    return n.kind == m.kind && n.id == m.id && n.kind != MEMORY_NONE;
}

// A counter that no comparison bounds, in a loop that outside data keeps going.
static enum trust loop_trust(const struct subject *s, uint32_t block)
{
    enum trust worst = TRUST_NONE;
    bool own = block_is_loop(s->f, block); // the test may stand behind the use
    for (int steps = 0; steps < 6 && s->f->idom[block] != FLOW_NONE; steps++) {
        uint32_t at = own ? block : s->f->idom[block];
        const struct ir_block *b = &s->ir->blocks[at];
        if (b->end == IR_BRANCH) {
            enum trust t = value_weight(s, b->value) < 1 ? TRUST_NONE : value_trust(s, b->value);
            worst = t > worst ? t : worst;
        }
        if (!own && at == block)
            break;
        block = at;
        own = false;
    }
    return worst;
}

// Another number counts along and is bounded: for (...; i < n && kept < SIZE; ...) a[i] = ...
static bool sibling_bound(const struct subject *s, uint32_t block, uint64_t count)
{
    for (uint32_t k = 0; k < s->f->n_facts; k++) {
        const struct flow_fact *fact = &s->f->facts[k];
        bool above = fact->rel == FACT_LT || fact->rel == FACT_LE;
        if (!above || fact->other || fact->constant <= 0 ||
                (uint64_t)fact->constant > count - (fact->rel == FACT_LE) ||
                !flow_dominates(s->f, fact->block, block))
            continue;
        uint32_t v = flow_strip(s->w, s->f, fact->value);
        const struct ir_instr *i = &s->ir->instrs[v];
        if (i->op == IR_PHI && steps_from_itself(s, v))
            return true;
        for (uint32_t at = 1; i->op == IR_LOAD && at < s->ir->n_instrs; at++)
            if (s->ir->instrs[at].op == IR_STORE &&
                    flow_same_path(s->f, s->ir->instrs[at].b, i->a) &&
                    s->ir->instrs[flow_strip(s->w, s->f, s->ir->instrs[at].a)].op == IR_ADD)
                return true;
    }
    return false;
}

static bool reads_element(const struct subject *s, uint32_t v, uint32_t key, int depth)
{
    const struct ir_instr *i = &s->ir->instrs[flow_strip(s->w, s->f, v)];
    if (i->op == IR_LOAD) {
        for (uint32_t p = i->a; p; p = s->ir->paths[p].base)
            if (s->ir->paths[p].kind == PATH_INDEX && s->f->key[s->ir->paths[p].x] == key)
                return true;
            else if (s->ir->paths[p].kind == PATH_DEREF)
                return false;
        return false;
    }
    bool inner = i->op == IR_NOT || (i->op >= IR_EQ && i->op <= IR_LE);
    return inner && depth > 0 &&
           (reads_element(s, i->a, key, depth - 1) ||
                   (i->op != IR_NOT && reads_element(s, i->b, key, depth - 1)));
}

// A mark in a table of records or constants ends the loop: for (k = 0; table[k].name; k++)
static bool ends_at_mark(const struct subject *s, uint32_t path, uint32_t block)
{
    const struct type *array = s->ir->types[s->ir->paths[s->ir->paths[path].base].type];
    uint32_t key = s->f->key[s->ir->paths[path].x];
    bool text = type_is_integer(array->base) && array->base->size == 1;
    for (int steps = 0; !text && steps < 8 && s->f->idom[block] != FLOW_NONE; steps++) {
        const struct ir_block *b = &s->ir->blocks[block];
        if (b->end == IR_BRANCH && reads_element(s, b->value, key, 4))
            return true;
        if (s->f->idom[block] == block)
            break;
        block = s->f->idom[block];
    }
    return false;
}

static void report_index(struct subject *s, uint32_t path, uint64_t count, uint32_t block,
        uint32_t at, const struct bound *b, enum trust t, bool steps)
{
    uint32_t index = s->ir->paths[path].x;
    struct candidate *c = candidate_new(s, &check_bounds, block, at);
    struct str text = value_text(s, index);
    taint_features(c, t, steps ? 0.6 : weight_of(s, index, b));
    bound_features(c, b);
    candidate_feature(c, F_KNOWN_SIZE, 1);
    if (guard_tested(s->w, s->f, index, block, at, BAD_LARGE))
        candidate_feature(c, F_TESTED, 1);
    if (steps)
        candidate_feature(c, F_STEPS, 1);
    if (steps && ends_at_mark(s, path, block))
        candidate_feature(c, F_MARK, 1);
    member_peers(s, c, index);
    c->title = text_of(
            s, "uses %.*s as index into %llu elements", STR_ARG(text), (unsigned long long)count);
    c->missing = b->kind == BOUND_NEGATIVE
                         ? text_of(s, "a check that %.*s is not negative", STR_ARG(text))
                         : text_of(s, "a check that %.*s is below %llu", STR_ARG(text),
                                   (unsigned long long)count);
    c->shape = text_of(s, "index %.*s", STR_ARG(value_shape(s, index)));
    candidate_cause(s, c, c->shape);
}

static void look_at_index(struct subject *s, uint32_t path, uint32_t block, uint32_t at)
{
    uint64_t count = array_count(s->ir, path);
    uint32_t index = s->ir->paths[path].x;
    if (!count || !index || s->ir->instrs[index].op == IR_CONST)
        return;
    struct bound b = bound_below(s->w, s->f, index, block, at, count);
    if (b.kind == BOUND_PROVED)
        return;
    enum trust t = number_trust(s, index), u = b.value ? number_trust(s, b.value) : TRUST_NONE;
    t = u > t ? u : t;
    bool steps = false;
    if (t == TRUST_NONE && b.kind == BOUND_NONE && b.value == index &&
            steps_from_itself(s, index)) {
        t = loop_trust(s, block);
        steps = true;
    }
    // Held against a count that a record keeps: the fault, if there is one, is where the count
    // grows.
    if (b.value != index && b.value && value_weight(s, b.value) < 1 && !steps)
        return;
    if (t == TRUST_NONE || b.kind == BOUND_OTHER || bounded_by_text(s, path, &b) ||
            callers_bound(s, index, count))
        return;
    if (steps_from_itself(s, index) && sibling_bound(s, block, count))
        return;
    report_index(s, path, count, block, at, &b, t, steps);
}

static void look_at_path(struct subject *s, uint32_t path, uint32_t block, uint32_t at)
{
    for (uint32_t p = path; p; p = s->ir->paths[p].base) {
        uint32_t kind = s->ir->paths[p].kind;
        if (kind == PATH_INDEX)
            look_at_index(s, p, block, at);
        else if (kind != PATH_FIELD)
            return;
    }
}

// ---- Copies ----

static uint32_t operand(
        const struct subject *s, const struct ir_instr *call, const struct clause *c, uint32_t k)
{
    if (k >= c->n_args || c->args[k].param < 0 || c->args[k].derefs ||
            (uint32_t)c->args[k].param >= call->n_operands)
        return 0;
    return s->ir->operands[call->b + (uint32_t)c->args[k].param];
}

// Whether a sum or product has the value for a part.
static bool has_part(const struct subject *s, uint32_t sum, uint32_t key, int depth)
{
    uint32_t v = flow_strip(s->w, s->f, sum);
    const struct ir_instr *i = &s->ir->instrs[v];
    if (s->f->key[v] == key)
        return true;
    return depth > 0 && (i->op == IR_ADD || i->op == IR_MUL) &&
           (has_part(s, i->a, key, depth - 1) || has_part(s, i->b, key, depth - 1));
}

static bool is_given(const struct subject *s, uint32_t call, uint32_t key)
{
    const struct ir_instr *i = &s->ir->instrs[flow_strip(s->w, s->f, call)];
    for (uint32_t k = 0; i->op == IR_CALL && k < i->n_operands; k++)
        if (has_part(s, s->ir->operands[i->b + k], key, 3))
            return true;
    return false;
}

// The pointer that the bytes at `pointer` are counted from.
static uint32_t base_pointer(const struct subject *s, uint32_t pointer)
{
    for (int depth = 0; depth < 4; depth++) {
        pointer = flow_strip(s->w, s->f, pointer);
        const struct ir_instr *i = &s->ir->instrs[pointer];
        if (i->op == IR_POINTER_ADD)
            pointer = i->a;
        else if (i->op == IR_ADDRESS && flow_memory_of(s->f, i->a).kind == MEMORY_POINTEE)
            pointer = flow_memory_of(s->f, i->a).root;
        else
            break;
    }
    return pointer;
}

// The buffer was made in this function with this length as a part of its size; a buffer that a
// member keeps, by whichever store to it.
static bool allocated_for(const struct subject *s, uint32_t pointer, uint32_t length)
{
    uint32_t base = base_pointer(s, pointer), key = s->f->key[flow_strip(s->w, s->f, length)];
    if (is_given(s, base, key))
        return true;
    if (s->ir->instrs[base].op != IR_LOAD)
        return false;
    for (uint32_t v = 1; v < s->ir->n_instrs; v++)
        if (s->ir->instrs[v].op == IR_STORE &&
                flow_same_path(s->f, s->ir->instrs[v].b, s->ir->instrs[base].a) &&
                is_given(s, s->ir->instrs[v].a, key))
            return true;
    return false;
}

static void report_copy(struct subject *s, uint32_t call, uint32_t block, uint32_t length,
        uint64_t room, const struct bound *b, enum trust t, bool reads)
{
    struct candidate *c = candidate_new(s, &check_bounds, block, call);
    struct str text = value_text(s, length);
    taint_features(c, t, weight_of(s, length, b));
    bound_features(c, b);
    if (room)
        candidate_feature(c, F_KNOWN_SIZE, 1);
    if (reads)
        candidate_feature(c, F_OVERREAD, 1);
    if (guard_tested(s->w, s->f, length, block, call, BAD_LARGE))
        candidate_feature(c, F_TESTED, 1);
    if (!room && is_helpers(s, length))
        candidate_feature(c, F_HELPER, 1);
    member_peers(s, c, length);
    c->title =
            room ? text_of(s,
                           reads ? "reads %.*s bytes out of %llu" : "copies %.*s bytes into %llu",
                           STR_ARG(text), (unsigned long long)room)
                 : text_of(s, "%s %.*s bytes", reads ? "reads" : "copies", STR_ARG(text));
    c->missing = text_of(s, "a check of %.*s against %s", STR_ARG(text),
            reads ? "what was received" : "the room at the destination");
    c->shape = text_of(s, "length %.*s", STR_ARG(value_shape(s, length)));
    candidate_cause(s, c, c->shape);
}

static bool look_at_length(struct subject *s, uint32_t call, uint32_t block, uint32_t pointer,
        uint32_t length, bool reads)
{
    enum trust t = number_trust(s, length);
    uint64_t room = bytes_at(s->w, s->f, pointer);
    struct bound b =
            bound_below(s->w, s->f, length, block, call, room ? room + 1 : (UINT64_C(1) << 31));
    if (b.kind != BOUND_NONE && !room)
        return false;
    if (b.kind == BOUND_PROVED || b.kind == BOUND_OTHER)
        return false;
    if (b.value && b.value != length && value_weight(s, b.value) < 1)
        return false; // held against what a record keeps: see look_at_index
    enum trust u = b.value ? number_trust(s, b.value) : TRUST_NONE;
    t = u > t ? u : t;
    if (!is_outside(t) && !(room && t))
        return false;
    uint32_t key = flow_strip(s->w, s->f, length);
    if (s->ir->instrs[key].op == IR_CONST && s->ir->instrs[key].imm >= 0)
        return false;
    if (!reads && allocated_for(s, pointer, length))
        return false;
    if (callers_bound(s, length, room ? room + 1 : (UINT64_C(1) << 31)))
        return false;
    report_copy(s, call, block, length, room, &b, t, reads);
    return true;
}

// Strings: copied up to their terminator into an array whose size is known.
static void look_at_string(
        struct subject *s, uint32_t call, uint32_t block, const struct clause *writes)
{
    const struct ir_instr *i = &s->ir->instrs[call];
    uint32_t to = operand(s, i, writes, 0);
    uint64_t room = to ? bytes_at(s->w, s->f, to) : 0;
    enum trust worst = TRUST_NONE;
    uint32_t from = 0;
    if (!room)
        return;
    for (uint32_t k = 0; k < i->n_operands; k++) {
        uint32_t v = s->ir->operands[i->b + k];
        bool number = type_is_integer(ir_type(s->ir, v)); // "%u" writes a few digits
        enum trust t = v == to || number || s->ir->instrs[flow_strip(s->w, s->f, v)].op == IR_STRING
                               ? TRUST_NONE
                               : content_trust(s, v);
        if (t > worst) {
            worst = t;
            from = v;
        }
    }
    if (worst < TRUST_FILE || !from)
        return;
    for (uint32_t k = 0; k < s->f->n_facts; k++) { // its length was looked at
        const struct ir_instr *len = &s->ir->instrs[flow_strip(s->w, s->f, s->f->facts[k].value)];
        if (len->op == IR_CALL && len->n_operands == 1 &&
                flow_dominates(s->f, s->f->facts[k].block, block) &&
                s->f->key[flow_strip(s->w, s->f, s->ir->operands[len->b])] ==
                        s->f->key[flow_strip(s->w, s->f, from)])
            return;
    }
    struct candidate *c = candidate_new(s, &check_bounds, block, call);
    struct str text = value_text(s, from);
    taint_features(c, worst, 1);
    candidate_feature(c, F_UNCAPPED, 1);
    candidate_feature(c, F_KNOWN_SIZE, 1);
    c->title = text_of(
            s, "copies the string %.*s into %llu bytes", STR_ARG(text), (unsigned long long)room);
    c->missing = text_of(s, "a check of the length of %.*s", STR_ARG(text));
    c->shape = text_of(s, "string %.*s", STR_ARG(value_shape(s, from)));
    candidate_cause(s, c, c->shape);
}

static bool is_unbounded(const struct clause *c)
{
    struct str text = c->n_args > 1 ? c->args[1].text : STR("");
    return str_find(text, STR("strlen")) < text.len || str_is(text, "unbounded");
}

static void look_at_call(struct subject *s, uint32_t call, uint32_t block)
{
    const struct ir_instr *i = &s->ir->instrs[call];
    uint32_t callee = flow_callee(s->f, i);
    const struct contract *contract = callee == FLOW_NONE ? NULL : flow_contract(s->w, callee);
    bool done = contract_has(contract, CLAUSE_OUTSIDE); // receiving is bounded by its own argument
    for (int reads = 0; reads < 2; reads++)
        for (uint32_t k = 0; contract && k < contract->n_clauses; k++) {
            const struct clause *c = &contract->clauses[k];
            if (c->verb != (reads ? CLAUSE_READS : CLAUSE_WRITES))
                continue;
            uint32_t pointer = operand(s, i, c, 0), length = operand(s, i, c, 1);
            if (!reads && is_unbounded(c))
                look_at_string(s, call, block, c);
            else if (!done && pointer && length && c->args[1].plain)
                done = look_at_length(s, call, block, pointer, length, reads);
        }
}

// ---- Shifts ----

static void look_at_shift(struct subject *s, uint32_t v, uint32_t block)
{
    const struct ir_instr *i = &s->ir->instrs[v];
    uint64_t width = ir_type(s->ir, v)->size * 8;
    enum trust t = number_trust(s, i->b);
    if (!width || !is_outside(t))
        return;
    struct bound b = bound_below(s->w, s->f, i->b, block, v, width);
    if (b.kind == BOUND_PROVED || b.kind == BOUND_OTHER || callers_bound(s, i->b, width))
        return;
    // A variable part of the amount that only makes it smaller (32 - n) wraps when n is large.
    struct candidate *c = candidate_new(s, &check_bounds, block, v);
    struct str text = value_text(s, i->b);
    taint_features(c, t, weight_of(s, i->b, &b));
    bound_features(c, &b);
    candidate_feature(c, F_OVERREAD, 1);
    c->title = text_of(s, "shifts by %.*s, which may be %llu or more", STR_ARG(text),
            (unsigned long long)width);
    c->missing =
            text_of(s, "a check that %.*s is below %llu", STR_ARG(text), (unsigned long long)width);
    c->shape = text_of(s, "shift %.*s", STR_ARG(value_shape(s, i->b)));
    candidate_cause(s, c, c->shape);
}

static void run(struct subject *s)
{
    for (uint32_t b = 0; b < s->ir->n_blocks; b++) {
        if (!is_live(s->f, b))
            continue;
        for (uint32_t k = 0; k < s->ir->blocks[b].n_instrs; k++) {
            uint32_t v = s->ir->blocks[b].first + k;
            const struct ir_instr *i = &s->ir->instrs[v];
            if (i->op == IR_LOAD || i->op == IR_ZERO || i->op == IR_COPY || i->op == IR_ADDRESS)
                look_at_path(s, i->a, b, v);
            if (i->op == IR_STORE || i->op == IR_COPY)
                look_at_path(s, i->b, b, v);
            if (i->op == IR_CALL)
                look_at_call(s, v, b);
            if (i->op == IR_SHL || i->op == IR_SHR)
                look_at_shift(s, v, b);
        }
    }
}
