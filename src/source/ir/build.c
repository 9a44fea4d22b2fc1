// The builder under lowering: growing lists, hash-consing, blocks with their edges, and emission.
//
// Blocks are sealed as in Braun et al. 2013: once no further predecessor can come. A block that is
// sealed without any is dead; nothing is drawn from it, so code after a return or a constant branch
// vanishes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

void *list_grow(struct arena *a, void *items, uint32_t len, uint32_t *cap, size_t size)
{
    *cap = *cap ? *cap * 2 : 16;
    void *more = arena_alloc(a, *cap * size);
    return len ? memcpy(more, items, len * size) : more;
}

bool cons_next(const struct cons *c, uint32_t hash, uint32_t *at, uint32_t *number)
{
    if (!c->slots)
        return false;
    for (;; ++*at) {
        uint64_t slot = c->slots[*at & c->mask];
        if (!slot)
            return false;
        if (slot >> 32 == hash) {
            *number = (uint32_t)slot - 1;
            ++*at;
            return true;
        }
    }
}

static void cons_put(struct cons *c, uint64_t slot)
{
    uint32_t at = (uint32_t)(slot >> 32);
    while (c->slots[at & c->mask])
        at++;
    c->slots[at & c->mask] = slot;
}

static void cons_grow(struct cons *c, struct arena *a)
{
    struct cons old = *c;
    c->mask = old.slots ? old.mask * 2 + 1 : 31;
    c->slots = arena_zero(a, sizeof *c->slots * ((size_t)c->mask + 1));
    if (!old.slots)
        return;
    for (size_t i = 0; i <= old.mask; i++)
        if (old.slots[i])
            cons_put(c, old.slots[i]);
}

void cons_add(struct cons *c, struct arena *a, uint32_t hash, uint32_t number)
{
    if (!c->slots || c->len >= c->mask / 4 * 3)
        cons_grow(c, a);
    cons_put(c, (uint64_t)hash << 32 | (number + 1));
    c->len++;
}

uint32_t block_new(struct lower *l)
{
    list_push(l->scratch, &l->blocks, (struct draft_block){ 0 });
    return l->blocks.len - 1;
}

void block_start(struct lower *l, uint32_t block)
{
    l->block = block;
}

bool block_dead(const struct lower *l, uint32_t block)
{
    const struct draft_block *b = &l->blocks.items[block];
    return block != 0 && b->sealed && b->n_preds == 0;
}

void edge_add(struct lower *l, uint32_t from, uint32_t to)
{
    if (block_dead(l, from))
        return;
    list_push(l->scratch, &l->edges, (struct draft_edge){ .from = from });
    struct draft_block *b = &l->blocks.items[to];
    if (b->sealed)
        BUG("a predecessor comes after its block was sealed");
    uint32_t edge = l->edges.len - 1;
    if (b->last_pred)
        l->edges.items[b->last_pred].next = edge;
    else
        b->first_pred = edge;
    b->last_pred = edge;
    b->n_preds++;
}

void seal(struct lower *l, uint32_t block)
{
    if (l->blocks.items[block].sealed)
        return;
    l->blocks.items[block].sealed = true;
    ssa_complete(l, block);
}

// Ends the current block and leaves an unreachable one as the current.
void end_with(struct lower *l, struct site at, enum ir_end end, uint32_t value)
{
    struct draft_block *b = &l->blocks.items[l->block];
    b->end = (uint8_t)end;
    b->value = value;
    b->site = at;
    b->ended = true;
    uint32_t dead = block_new(l);
    l->blocks.items[dead].sealed = true;
    block_start(l, dead);
}

void end_jump(struct lower *l, struct site at, uint32_t to)
{
    edge_add(l, l->block, to);
    l->blocks.items[l->block].next[0] = to;
    end_with(l, at, IR_JUMP, 0);
}

// Looks through comparisons with zero: branches test the thing itself.
static uint32_t branch_value(struct lower *l, uint32_t value, uint32_t *yes, uint32_t *no)
{
    for (;;) {
        const struct ir_instr *i = instr(l, value);
        bool with_zero = (i->op == IR_EQ || i->op == IR_NE) && instr(l, i->b)->op == IR_CONST &&
                         instr(l, i->b)->imm == 0;
        if (!with_zero && i->op != IR_NOT)
            return value;
        if (i->op != IR_NE) {
            uint32_t swap = *yes;
            *yes = *no;
            *no = swap;
        }
        value = resolve(l, i->a);
    }
}

void end_branch(struct lower *l, struct site at, uint32_t value, uint32_t yes, uint32_t no)
{
    value = branch_value(l, resolve(l, value), &yes, &no);
    if (instr(l, value)->op == IR_CONST || yes == no) {
        bool holds = yes == no || instr(l, value)->imm != 0;
        end_jump(l, at, holds ? yes : no);
        return;
    }
    edge_add(l, l->block, yes);
    edge_add(l, l->block, no);
    struct draft_block *b = &l->blocks.items[l->block];
    b->next[0] = yes;
    b->next[1] = no;
    end_with(l, at, IR_BRANCH, value);
}

void case_add(struct lower *l, uint32_t head, struct ir_case c)
{
    list_push(l->scratch, &l->cases, (struct draft_case){ .c = c });
    struct draft_block *b = &l->blocks.items[head];
    uint32_t number = l->cases.len - 1;
    if (b->last_case)
        l->cases.items[b->last_case].next = number;
    else
        b->first_case = number;
    b->last_case = number;
}

static uint32_t emit_in(struct lower *l, uint32_t block, struct ir_instr i)
{
    list_push(l->scratch, &l->instrs, i);
    list_push(l->scratch, &l->block_of, block);
    list_push(l->scratch, &l->forward, 0);
    return l->instrs.len - 1;
}

uint32_t emit(struct lower *l, struct site at, enum ir_op op, const struct type *type, uint32_t a,
        uint32_t b)
{
    struct ir_instr i = {
        .op = (uint8_t)op, .flags = at.flags, .type = (uint16_t)type_number(l, type)
    };
    i.where = at.where;
    i.a = a;
    i.b = b;
    return emit_in(l, l->block, i);
}

uint32_t emit_list(struct lower *l, struct site at, enum ir_op op, const struct type *type,
        uint32_t a, const uint32_t *operands, uint32_t n)
{
    uint32_t first = l->operands.len;
    for (uint32_t i = 0; i < n; i++)
        list_push(l->scratch, &l->operands, operands[i]);
    uint32_t v = emit(l, at, op, type, a, first);
    instr(l, v)->n_operands = n;
    return v;
}

static symbol macro_at(const struct lower *l, uint32_t expansion)
{
    const struct stream *s = l->ast->stream;
    return s && expansion < s->n_expansions ? s->expansions[expansion].macro : 0;
}

uint32_t emit_const(struct lower *l, struct site at, const struct type *type, int64_t value)
{
    struct const_use c = { fold_to_type(type, value), type_number(l, type), 0, 0 };
    c.macro = at.expansion ? macro_at(l, at.expansion) : 0;
    uint32_t hash = hash_words((uint64_t)c.imm, (uint64_t)c.type << 32 | c.macro);
    for (uint32_t walk = hash, i; cons_next(&l->const_index, hash, &walk, &i);) {
        const struct const_use *have = &l->consts.items[i];
        if (have->imm == c.imm && have->type == c.type && have->macro == c.macro)
            return have->value;
    }
    struct ir_instr made = { .op = IR_CONST, .type = (uint16_t)c.type, .where = at.where };
    made.imm = c.imm;
    c.value = emit_in(l, 0, made);
    cons_add(&l->const_index, l->scratch, hash, l->consts.len);
    list_push(l->scratch, &l->consts, c);
    return c.value;
}

uint32_t emit_undef(struct lower *l, const struct type *type, uint32_t local)
{
    struct ir_instr i = { .op = IR_UNDEF, .type = (uint16_t)type_number(l, type) };
    i.a = local;
    i.where = local == IR_NO_LOCAL ? l->ast->from : l->locals.items[local].where;
    return emit_in(l, 0, i);
}

static uint32_t add_type(struct lower *l, const struct type *type)
{
    if (l->types.len == UINT16_MAX) // more types than a number holds: the rest are not told apart
        return 1;
    list_push(l->scratch, &l->types, type);
    return l->types.len - 1;
}

// The parser may make a pointer type twice, depending on where in memory things lie. Here they are
// one, for nothing in a result may hang on that.
static uint32_t pointer_number(struct lower *l, const struct type *type)
{
    uint32_t base = type_number(l, type->base);
    uint32_t hash = hash_words((uint64_t)base << 32 | type->flags, type->name);
    for (uint32_t walk = hash, i; cons_next(&l->pointer_index, hash, &walk, &i);) {
        const struct type *have = l->types.items[i];
        if (type_number(l, have->base) == base && have->flags == type->flags &&
                have->name == type->name)
            return i;
    }
    uint32_t number = add_type(l, type);
    if (number != 1)
        cons_add(&l->pointer_index, l->scratch, hash, number);
    return number;
}

static uint32_t find_type(struct lower *l, const struct type *type)
{
    uint32_t hash = hash_words((uintptr_t)type, 0);
    for (uint32_t walk = hash, i; cons_next(&l->type_index, hash, &walk, &i);)
        if (l->seen_types.items[i].type == type)
            return l->seen_types.items[i].number;
    bool is_pointer = type->kind == TYPE_POINTER && type->base;
    struct seen_type t = { type, is_pointer ? pointer_number(l, type) : add_type(l, type) };
    cons_add(&l->type_index, l->scratch, hash, l->seen_types.len);
    list_push(l->scratch, &l->seen_types, t);
    return t.number;
}

uint32_t type_number(struct lower *l, const struct type *type)
{
    if (!type)
        type = &type_unknown;
    if (type == l->last_type)
        return l->last_type_number;
    uint32_t number = find_type(l, type);
    l->last_type = type;
    l->last_type_number = number;
    return number;
}

uint32_t field_number(
        struct lower *l, const struct type *record, const struct field *f, symbol name)
{
    uint32_t hash = hash_words((uintptr_t)record, (uintptr_t)f ^ name);
    for (uint32_t walk = hash, i; cons_next(&l->field_index, hash, &walk, &i);) {
        const struct ir_field *have = &l->fields.items[i];
        if (have->record == record && have->field == f && have->name == name)
            return i;
    }
    cons_add(&l->field_index, l->scratch, hash, l->fields.len);
    list_push(l->scratch, &l->fields, (struct ir_field){ record, f, name });
    return l->fields.len - 1;
}

uint32_t ref_number(struct lower *l, const struct decl *d)
{
    uint32_t hash = hash_words((uintptr_t)d, 0);
    for (uint32_t walk = hash, i; cons_next(&l->ref_index, hash, &walk, &i);)
        if (l->refs.items[i].decl == d)
            return i;
    uint32_t source = d->flags & DECL_STATIC ? l->ast->source : IR_EXTERN;
    cons_add(&l->ref_index, l->scratch, hash, l->refs.len);
    list_push(l->scratch, &l->refs, (struct ir_ref){ d->name, source, d });
    return l->refs.len - 1;
}

uint32_t string_number(struct lower *l, struct str text)
{
    list_push(l->scratch, &l->strings, intern(text));
    return l->strings.len - 1;
}

uint32_t path_make(
        struct lower *l, enum ir_path_kind kind, uint32_t base, uint32_t x, const struct type *type)
{
    uint32_t hash = hash_words((uint64_t)kind << 32 | base, x);
    for (uint32_t walk = hash, i; cons_next(&l->path_index, hash, &walk, &i);) {
        const struct ir_path *have = &l->paths.items[i];
        if (have->kind == (uint32_t)kind && have->base == base && have->x == x)
            return i;
    }
    struct ir_path p = { .kind = (uint16_t)kind, .type = (uint16_t)type_number(l, type), .base = base, .x = x };
    cons_add(&l->path_index, l->scratch, hash, l->paths.len);
    list_push(l->scratch, &l->paths, p);
    return l->paths.len - 1;
}

uint32_t temporary(struct lower *l, const struct type *type, place where)
{
    struct ir_local t = { .type = type_number(l, type), .where = where, .in_memory = true };
    list_push(l->scratch, &l->locals, t);
    return l->locals.len - 1;
}

uint32_t label_number(struct lower *l, symbol name)
{
    uint32_t hash = hash_words(name, 0);
    for (uint32_t walk = hash, i; cons_next(&l->label_index, hash, &walk, &i);)
        if (l->labels.items[i].name == name)
            return i;
    struct label new = { .name = name, .block = block_new(l) };
    cons_add(&l->label_index, l->scratch, hash, l->labels.len);
    list_push(l->scratch, &l->labels, new);
    return l->labels.len - 1;
}
