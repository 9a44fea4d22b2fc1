// From the draft to the result: drops what cannot be reached or is not used, joins blocks that
// follow each other, renumbers everything in reverse postorder and copies it to memory of exactly
// the right size.
//
// Requires: every block sealed, every reachable one ended. Leaves: a function that passes
// ir_validate.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

enum { NOT_YET = UINT32_MAX };

struct renumber { // old number -> new number, given out at first use
    uint32_t *map;
    uint32_t count;
};

struct finisher {
    struct lower *l;
    struct ir_function *f;
    uint32_t *succ, *first_succ; // successors of the draft's blocks, CSR
    bool *reachable;
    uint32_t *order, n_order; // draft blocks in reverse postorder
    uint32_t *block;          // draft -> final
    bool *live;
    uint32_t *by_block, *first_in_block; // live instructions sorted by draft block, PHIs first
    uint32_t *value;                     // draft -> final
    struct renumber types, fields, refs, strings;
    uint32_t *path; // draft -> final
    struct cons path_index;
    LIST(struct ir_path) paths;
    LIST(uint32_t) operands;
    struct cons condition_index;
    LIST(uint32_t) conditions;
    LIST(uint32_t) preds;
    LIST(struct ir_case) cases;
};

static uint32_t *new_map(struct lower *l, uint32_t n)
{
    uint32_t *map = arena_array(l->scratch, uint32_t, (size_t)n + 1);
    memset(map, 0xff, sizeof *map * ((size_t)n + 1));
    return map;
}

static uint32_t renumbered(struct renumber *r, uint32_t old)
{
    if (r->map[old] == NOT_YET)
        r->map[old] = r->count++;
    return r->map[old];
}

// --- blocks

static uint32_t count_successors(const struct lower *l, const struct draft_block *b)
{
    uint32_t n = 0;
    if (!b->ended || b->end == IR_RETURN || b->end == IR_UNREACHABLE)
        return 0;
    for (uint32_t c = b->first_case; c; c = l->cases.items[c].next)
        n++;
    return n + (b->end == IR_BRANCH || b->end == IR_CONFIG ? 2 : b->end == IR_INDIRECT ? 0 : 1);
}

static void fill_successors(const struct lower *l, const struct draft_block *b, uint32_t *out)
{
    for (uint32_t c = b->first_case; c; c = l->cases.items[c].next)
        *out++ = l->cases.items[c].c.block;
    if (b->end != IR_INDIRECT)
        *out++ = b->next[0];
    if (b->end == IR_BRANCH || b->end == IR_CONFIG)
        *out = b->next[1];
}

static void find_successors(struct finisher *s)
{
    struct lower *l = s->l;
    uint32_t n = 0;
    s->first_succ = arena_array(l->scratch, uint32_t, l->blocks.len + 1);
    for (uint32_t b = 0; b < l->blocks.len; b++) {
        s->first_succ[b] = n;
        n += count_successors(l, &l->blocks.items[b]);
    }
    s->first_succ[l->blocks.len] = n;
    s->succ = arena_array(l->scratch, uint32_t, n + 1);
    for (uint32_t b = 0; b < l->blocks.len; b++)
        if (s->first_succ[b] < s->first_succ[b + 1])
            fill_successors(l, &l->blocks.items[b], s->succ + s->first_succ[b]);
}

// Depth first without recursion; a block's successors from the last to the first, so that the
// reverse postorder has the then-branch before the else-branch.
static void find_order(struct finisher *s)
{
    struct lower *l = s->l;
    uint32_t n = l->blocks.len, depth = 0, at = n;
    uint32_t *stack = arena_array(l->scratch, uint32_t, n),
             *left = arena_array(l->scratch, uint32_t, n);
    uint32_t *order = arena_array(l->scratch, uint32_t, n);
    s->reachable = arena_zero(l->scratch, n);
    s->reachable[0] = true;
    stack[depth] = 0;
    left[depth++] = s->first_succ[1];
    while (depth) {
        uint32_t b = stack[depth - 1];
        if (left[depth - 1] == s->first_succ[b]) {
            order[--at] = b;
            depth--;
            continue;
        }
        uint32_t to = s->succ[--left[depth - 1]];
        if (s->reachable[to])
            continue;
        s->reachable[to] = true;
        stack[depth] = to;
        left[depth++] = s->first_succ[to + 1];
    }
    s->order = order + at;
    s->n_order = n - at;
}

static uint32_t only_pred(const struct finisher *s, uint32_t block)
{
    uint32_t found = NOT_YET;
    for (uint32_t e = s->l->blocks.items[block].first_pred; e; e = s->l->edges.items[e].next) {
        uint32_t from = s->l->edges.items[e].from;
        if (!s->reachable[from])
            continue;
        if (found != NOT_YET)
            return NOT_YET;
        found = from;
    }
    return found;
}

// A block that only follows one that jumps to it is joined to it; they are neighbours in the order.
static void number_blocks(struct finisher *s)
{
    struct lower *l = s->l;
    s->block = new_map(l, l->blocks.len);
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->n_order; i++) {
        uint32_t b = s->order[i], from = i ? only_pred(s, b) : NOT_YET;
        bool joined = from != NOT_YET && l->blocks.items[from].end == IR_JUMP;
        if (joined && s->order[i - 1] != from)
            BUG("a block to join is not next in the order");
        s->block[b] = joined ? n - 1 : n++;
    }
    s->f->n_blocks = n;
}

// --- what is used

static bool has_effect(const struct lower *l, const struct ir_instr *i)
{
    switch ((enum ir_op)i->op) {
    case IR_PARAM:
    case IR_STORE:
    case IR_COPY:
    case IR_ZERO:
    case IR_CALL:
    case IR_VA_ARG:
    case IR_ASM:
    case IR_UNKNOWN:
    case IR_DIV: // may trap
    case IR_REM:
        return true;
    case IR_LOAD: { // may fault
        uint32_t p = i->a;
        while (l->paths.items[p].base)
            p = l->paths.items[p].base;
        return l->paths.items[p].kind == PATH_DEREF || i->flags & IR_VOLATILE;
    }
    default:
        return false;
    }
}

static void mark(struct finisher *s, uint32_t v)
{
    v = resolve(s->l, v);
    if (v && !s->live[v]) {
        s->live[v] = true;
        list_push(s->l->scratch, &s->l->phi_work, v);
    }
}

static void mark_path(struct finisher *s, uint32_t path)
{
    for (uint32_t p = path; p; p = s->l->paths.items[p].base) {
        const struct ir_path *at = &s->l->paths.items[p];
        if (at->kind == PATH_DEREF || at->kind == PATH_INDEX)
            mark(s, at->x);
    }
}

static void mark_operands(struct finisher *s, const struct ir_instr *i)
{
    int n = ir_op_info[i->op].operands;
    if (n < 0)
        for (uint32_t k = 0; k < i->n_operands; k++)
            mark(s, s->l->operands.items[i->b + k]);
    if (n > 0)
        mark(s, i->a);
    if (n > 1)
        mark(s, i->b);
    if (i->op == IR_CALL && !(i->flags & IR_DIRECT))
        mark(s, i->a);
    if (ir_op_info[i->op].paths & 1)
        mark_path(s, i->a);
    if (ir_op_info[i->op].paths & 2)
        mark_path(s, i->b);
}

static bool ends_with_value(const struct draft_block *b)
{
    return b->end == IR_BRANCH || b->end == IR_SWITCH || b->end == IR_RETURN ||
           b->end == IR_INDIRECT;
}

static void find_live(struct finisher *s)
{
    struct lower *l = s->l;
    s->live = arena_zero(l->scratch, l->instrs.len);
    l->phi_work.len = 0;
    for (uint32_t v = 1; v < l->instrs.len; v++)
        if (s->reachable[l->block_of.items[v]] && has_effect(l, instr(l, v)))
            mark(s, v);
    for (uint32_t i = 0; i < s->n_order; i++) {
        const struct draft_block *b = &l->blocks.items[s->order[i]];
        if (ends_with_value(b) && b->value)
            mark(s, b->value);
    }
    while (l->phi_work.len)
        mark_operands(s, instr(l, l->phi_work.items[--l->phi_work.len]));
}

static uint32_t bucket(const struct lower *l, uint32_t v)
{
    return l->block_of.items[v] * 2 + (l->instrs.items[v].op != IR_PHI);
}

// A counting sort by block, PHIs first; then numbers in the order of the blocks.
static void number_values(struct finisher *s)
{
    struct lower *l = s->l;
    uint32_t n = l->blocks.len * 2,
             *first = arena_zero(l->scratch, sizeof *first * ((size_t)n + 1));
    for (uint32_t v = 1; v < l->instrs.len; v++)
        if (s->live[v])
            first[bucket(l, v) + 1]++;
    for (uint32_t b = 0; b < n; b++)
        first[b + 1] += first[b];
    s->by_block = arena_array(l->scratch, uint32_t, first[n]);
    uint32_t *at = arena_copy(l->scratch, first, sizeof *first * ((size_t)n + 1));
    for (uint32_t v = 1; v < l->instrs.len; v++)
        if (s->live[v])
            s->by_block[at[bucket(l, v)]++] = v;
    s->first_in_block = first;
    s->value = arena_zero(l->scratch, sizeof *s->value * l->instrs.len);
    uint32_t next = 1;
    for (uint32_t i = 0; i < s->n_order; i++) {
        uint32_t b = s->order[i];
        for (uint32_t k = first[b * 2]; k < first[b * 2 + 2]; k++)
            s->value[s->by_block[k]] = next++;
    }
    s->f->n_instrs = next;
}

// --- copies

static uint32_t new_value(struct finisher *s, uint32_t v)
{
    return s->value[resolve(s->l, v)];
}

static uint32_t add_path(struct finisher *s, struct ir_path p)
{
    uint32_t hash = hash_words((uint64_t)p.kind << 32 | p.base, p.x);
    for (uint32_t walk = hash, i; cons_next(&s->path_index, hash, &walk, &i);) {
        const struct ir_path *have = &s->paths.items[i];
        if (have->kind == p.kind && have->base == p.base && have->x == p.x)
            return i;
    }
    cons_add(&s->path_index, s->l->scratch, hash, s->paths.len);
    list_push(s->l->scratch, &s->paths, p);
    return s->paths.len - 1;
}

// Paths that differed only in values that turned out to be one become one.
static uint32_t new_path(struct finisher *s, uint32_t path)
{
    if (!path)
        return 0;
    if (s->path[path] != NOT_YET)
        return s->path[path];
    struct ir_path p = s->l->paths.items[path];
    p.base = new_path(s, p.base);
    p.type = (uint16_t)renumbered(&s->types, p.type);
    if (p.kind == PATH_DEREF || p.kind == PATH_INDEX)
        p.x = new_value(s, p.x);
    else if (p.kind == PATH_FIELD)
        p.x = renumbered(&s->fields, p.x);
    else if (p.kind == PATH_GLOBAL)
        p.x = renumbered(&s->refs, p.x);
    return s->path[path] = add_path(s, p);
}

static uint32_t new_condition(struct finisher *s, uint32_t old)
{
    uint32_t hash = hash_words(old, 0);
    for (uint32_t walk = hash, i; cons_next(&s->condition_index, hash, &walk, &i);)
        if (s->conditions.items[i] == old)
            return i;
    cons_add(&s->condition_index, s->l->scratch, hash, s->conditions.len);
    list_push(s->l->scratch, &s->conditions, old);
    return s->conditions.len - 1;
}

static void copy_operands(struct finisher *s, struct ir_instr *i)
{
    uint32_t first = s->operands.len;
    for (uint32_t k = 0; k < i->n_operands; k++)
        list_push(s->l->scratch, &s->operands, new_value(s, s->l->operands.items[i->b + k]));
    i->b = first;
}

static struct ir_instr copy_instr(struct finisher *s, struct ir_instr i)
{
    const struct ir_op_info *info = &ir_op_info[i.op];
    i.type = (uint16_t)renumbered(&s->types, i.type);
    if (info->operands > 0)
        i.a = new_value(s, i.a);
    if (info->operands > 1)
        i.b = new_value(s, i.b);
    if (info->operands < 0)
        copy_operands(s, &i);
    if (info->paths & 1)
        i.a = new_path(s, i.a);
    if (info->paths & 2)
        i.b = new_path(s, i.b);
    if (i.op == IR_CALL)
        i.a = i.flags & IR_DIRECT ? renumbered(&s->refs, i.a) : new_value(s, i.a);
    else if (i.op == IR_FUNCTION)
        i.a = renumbered(&s->refs, i.a);
    else if (i.op == IR_STRING || i.op == IR_FLOAT)
        i.a = renumbered(&s->strings, i.a);
    return i;
}

static void copy_cases(struct finisher *s, const struct draft_block *from, struct ir_block *to)
{
    to->first_case = s->cases.len;
    for (uint32_t c = from->first_case; c; c = s->l->cases.items[c].next) {
        struct ir_case copy = s->l->cases.items[c].c;
        copy.block = s->block[copy.block];
        list_push(s->l->scratch, &s->cases, copy);
    }
    to->n_cases = s->cases.len - to->first_case;
}

static void copy_preds(struct finisher *s, const struct draft_block *from, struct ir_block *to)
{
    to->first_pred = s->preds.len;
    for (uint32_t e = from->first_pred; e; e = s->l->edges.items[e].next) {
        uint32_t pred = s->l->edges.items[e].from;
        if (s->reachable[pred])
            list_push(s->l->scratch, &s->preds, s->block[pred]);
    }
    to->n_preds = s->preds.len - to->first_pred;
}

static void copy_end(struct finisher *s, const struct draft_block *from, struct ir_block *to)
{
    to->end = from->end;
    to->where = from->site.where;
    to->value = ends_with_value(from) && from->value ? new_value(s, from->value) : 0;
    if (from->end == IR_CONFIG)
        to->value = new_condition(s, from->value);
    bool two = from->end == IR_BRANCH || from->end == IR_CONFIG;
    if (two || from->end == IR_JUMP || from->end == IR_SWITCH)
        to->next[0] = s->block[from->next[0]];
    if (two)
        to->next[1] = s->block[from->next[1]];
    copy_cases(s, from, to);
}

static void copy_blocks(struct finisher *s)
{
    struct lower *l = s->l;
    struct ir_function *f = s->f;
    uint32_t next = 1;
    for (uint32_t i = 0; i < s->n_order; i++) {
        uint32_t d = s->order[i];
        const struct draft_block *from = &l->blocks.items[d];
        struct ir_block *to = &f->blocks[s->block[d]];
        bool is_first = i == 0 || s->block[s->order[i - 1]] != s->block[d];
        bool is_last = i + 1 == s->n_order || s->block[s->order[i + 1]] != s->block[d];
        if (is_first) {
            to->first = next;
            copy_preds(s, from, to);
        }
        for (uint32_t k = s->first_in_block[d * 2]; k < s->first_in_block[d * 2 + 2]; k++)
            f->instrs[next++] = copy_instr(s, *instr(l, s->by_block[k]));
        to->n_instrs = next - to->first;
        to->flags |= from->flags;
        if (is_last)
            copy_end(s, from, to);
    }
}

static void copy_locals(struct finisher *s, struct arena *keep)
{
    struct ir_function *f = s->f;
    f->n_locals = s->l->locals.len;
    f->locals = arena_copy(keep, s->l->locals.items, sizeof *f->locals * f->n_locals);
    for (uint32_t i = 0; i < f->n_locals; i++)
        f->locals[i].type = renumbered(&s->types, f->locals[i].type);
}

#define copy_used(keep, renumber, from, to, n_to)                                                  \
    do {                                                                                           \
        (n_to) = (renumber).count;                                                                 \
        (to) = arena_alloc((keep), sizeof *(to) * (n_to));                                         \
        for (uint32_t i_ = 0; i_ < (from).len; i_++)                                               \
            if ((renumber).map[i_] != NOT_YET)                                                     \
                (to)[(renumber).map[i_]] = (from).items[i_];                                       \
    } while (0)

#define copy_list(keep, from, to, n_to)                                                            \
    do {                                                                                           \
        (n_to) = (from).len;                                                                       \
        (to) = arena_copy((keep), (from).items, sizeof *(to) * (n_to));                            \
    } while (0)

static void copy_conditions(struct finisher *s, struct arena *keep)
{
    const struct stream *stream = s->l->ast->stream;
    struct ir_function *f = s->f;
    f->n_conditions = s->conditions.len;
    f->conditions = arena_zero(keep, sizeof *f->conditions * f->n_conditions);
    for (uint32_t i = 0; i < f->n_conditions; i++) {
        if (!stream || s->conditions.items[i] >= stream->n_conditions)
            continue;
        f->conditions[i] = stream->conditions[s->conditions.items[i]];
        f->conditions[i].text = str_copy(keep, f->conditions[i].text);
    }
}

static void copy_tables(struct finisher *s, struct arena *keep)
{
    struct lower *l = s->l;
    struct ir_function *f = s->f;
    copy_locals(s, keep);
    copy_used(keep, s->types, l->types, f->types, f->n_types);
    copy_used(keep, s->fields, l->fields, f->fields, f->n_fields);
    copy_used(keep, s->refs, l->refs, f->refs, f->n_refs);
    copy_used(keep, s->strings, l->strings, f->strings, f->n_strings);
    copy_list(keep, s->paths, f->paths, f->n_paths);
    copy_list(keep, s->operands, f->operands, f->n_operands);
    copy_list(keep, s->cases, f->cases, f->n_cases);
    f->preds = arena_copy(keep, s->preds.items, sizeof *f->preds * s->preds.len);
    copy_conditions(s, keep);
    f->n_losses = l->ast->n_losses;
    f->losses = arena_copy(keep, l->ast->losses, sizeof *f->losses * f->n_losses);
}

static void start_maps(struct finisher *s)
{
    struct lower *l = s->l;
    s->types.map = new_map(l, l->types.len);
    s->fields.map = new_map(l, l->fields.len);
    s->refs.map = new_map(l, l->refs.len);
    s->strings.map = new_map(l, l->strings.len);
    s->path = new_map(l, l->paths.len);
    renumbered(&s->types, 0); // void stays 0
    list_push(l->scratch, &s->paths, (struct ir_path){ 0 });
}

struct ir_function *finish(struct lower *l, struct arena *keep)
{
    struct finisher s = { .l = l, .f = arena_new(keep, struct ir_function) };
    find_successors(&s);
    find_order(&s);
    ssa_simplify(l, s.reachable);
    number_blocks(&s);
    find_live(&s);
    number_values(&s);
    start_maps(&s);
    s.f->instrs = arena_alloc(keep, sizeof *s.f->instrs * s.f->n_instrs);
    s.f->instrs[0] = (struct ir_instr){ 0 };
    s.f->blocks = arena_zero(keep, sizeof *s.f->blocks * s.f->n_blocks);
    copy_blocks(&s);
    copy_tables(&s, keep);
    return s.f;
}
