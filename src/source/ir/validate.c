// States and checks what every ir_function keeps to. Run between passes, in tests and in debug
// builds.
//
// Requires nothing; on a broken function it answers with the first broken invariant and touches
// nothing that was not found sound before.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/graph.h"

struct validator {
    const struct ir_function *f;
    struct arena a;
    struct ir_dom dom;
    uint32_t *block_of;
};

#define REQUIRE(condition, text)                                                                   \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return (text);                                                                         \
    } while (0)

static bool ends_with_value(const struct ir_block *b)
{
    return b->end == IR_BRANCH || b->end == IR_SWITCH || b->end == IR_RETURN ||
           b->end == IR_INDIRECT;
}

static const char *check_block(const struct ir_function *f, uint32_t block)
{
    const struct ir_block *b = &f->blocks[block];
    bool two = b->end == IR_BRANCH || b->end == IR_CONFIG;
    REQUIRE(b->end <= IR_INDIRECT, "a block's end is of no kind");
    if (two || b->end == IR_JUMP || b->end == IR_SWITCH)
        REQUIRE(b->next[0] < f->n_blocks, "a block leads nowhere");
    if (two)
        REQUIRE(b->next[1] < f->n_blocks && b->next[1] != b->next[0], "a branch does not branch");
    REQUIRE(b->n_cases == 0 || b->end == IR_SWITCH || b->end == IR_INDIRECT,
            "cases without a switch");
    REQUIRE(b->first_case + b->n_cases <= f->n_cases, "cases outside the table");
    for (uint32_t c = b->first_case; c < b->first_case + b->n_cases; c++)
        REQUIRE(f->cases[c].block < f->n_blocks, "a case leads nowhere");
    if (b->end == IR_CONFIG)
        REQUIRE(b->value < f->n_conditions, "a configuration without its condition");
    if (b->end == IR_BRANCH || b->end == IR_SWITCH || b->end == IR_INDIRECT)
        REQUIRE(b->value, "a branch on nothing");
    return NULL;
}

static const char *check_layout(const struct ir_function *f)
{
    uint32_t next = 1, pred = 0;
    REQUIRE(f->n_blocks > 0, "no entry block");
    REQUIRE(f->blocks[0].n_preds == 0, "the entry block has a predecessor");
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        const struct ir_block *at = &f->blocks[b];
        REQUIRE(at->first == next, "the blocks' instructions are not one range");
        REQUIRE(at->first_pred == pred, "the blocks' predecessors are not one range");
        next += at->n_instrs;
        pred += at->n_preds;
        bool earlier = b == 0;
        for (uint32_t p = 0; p < at->n_preds; p++) {
            REQUIRE(f->preds[at->first_pred + p] < f->n_blocks, "a predecessor that is none");
            earlier |= f->preds[at->first_pred + p] < b;
        }
        REQUIRE(earlier, "a block that is not reached, or not in reverse postorder");
        const char *wrong = check_block(f, b);
        REQUIRE(!wrong, wrong);
    }
    REQUIRE(next == f->n_instrs, "instructions outside the blocks");
    return NULL;
}

// Each edge of a block's end is among the predecessors of its target, once; and no other is.
static const char *check_edges(const struct ir_function *f, struct arena *a)
{
    struct ir_succ succ = ir_find_successors(f, a);
    bool *reached = arena_zero(a, f->n_blocks);
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        const struct ir_block *at = &f->blocks[b];
        uint32_t listed = succ.first[b + 1] - succ.first[b], n = 0;
        for (uint32_t i = succ.first[b]; i < succ.first[b + 1]; i++) {
            REQUIRE(!reached[succ.list[i]], "a predecessor is listed twice");
            reached[succ.list[i]] = true;
        }
        bool two = at->end == IR_BRANCH || at->end == IR_CONFIG;
        uint32_t direct = two ? 2 : at->end == IR_JUMP || at->end == IR_SWITCH ? 1 : 0;
        for (uint32_t i = 0; i < direct + at->n_cases; i++) {
            uint32_t to = i < direct ? at->next[i] : f->cases[at->first_case + i - direct].block;
            n += reached[to];
            bool again = i >= direct && !reached[to]; // several cases may lead to one block
            reached[to] = false;
            REQUIRE(n > 0 || again || listed == 0, "an edge is missing among the predecessors");
        }
        REQUIRE(n == listed, "a predecessor does not lead here");
    }
    return NULL;
}

static const char *check_paths(const struct ir_function *f)
{
    for (uint32_t i = 1; i < f->n_paths; i++) {
        const struct ir_path *p = &f->paths[i];
        REQUIRE(p->type < f->n_types, "a path's type is out of range");
        bool has_base = p->kind == PATH_FIELD || p->kind == PATH_INDEX;
        REQUIRE(has_base ? p->base > 0 && p->base < i : p->base == 0, "a path's base");
        switch ((enum ir_path_kind)p->kind) {
        case PATH_LOCAL:
            REQUIRE(p->x < f->n_locals && f->locals[p->x].in_memory,
                    "a path to no local in memory");
            break;
        case PATH_GLOBAL:
            REQUIRE(p->x < f->n_refs, "a path to no global");
            break;
        case PATH_FIELD:
            REQUIRE(p->x < f->n_fields, "a path to no field");
            break;
        case PATH_DEREF:
        case PATH_INDEX:
            REQUIRE(p->x > 0 && p->x < f->n_instrs, "a path through no value");
            break;
        default:
            return "a path of no kind";
        }
    }
    return NULL;
}

static const char *check_tables(const struct ir_function *f)
{
    for (uint32_t i = 0; i < f->n_locals; i++)
        REQUIRE(f->locals[i].type < f->n_types, "a local's type is out of range");
    REQUIRE(f->n_types > 0 && f->n_params <= f->n_locals, "the tables are too short");
    return NULL;
}

// `value` may be used by instruction `user` of `block`, or, with user 0, at the end of the block.
static bool is_defined(const struct validator *w, uint32_t value, uint32_t user, uint32_t block)
{
    if (!value || value >= w->f->n_instrs || !ir_op_info[w->f->instrs[value].op].has_result)
        return false;
    uint32_t from = w->block_of[value];
    if (from == block)
        return user == 0 || value < user;
    return ir_dominates(&w->dom, from, block);
}

static bool path_is_defined(const struct validator *w, uint32_t path, uint32_t user, uint32_t block)
{
    if (!path || path >= w->f->n_paths)
        return false;
    for (uint32_t p = path; p; p = w->f->paths[p].base) {
        const struct ir_path *at = &w->f->paths[p];
        bool has_value = at->kind == PATH_DEREF || at->kind == PATH_INDEX;
        if (has_value && !is_defined(w, at->x, user, block))
            return false;
    }
    return true;
}

static const char *check_phi(const struct validator *w, uint32_t v, uint32_t block)
{
    const struct ir_function *f = w->f;
    const struct ir_instr *i = &f->instrs[v];
    const struct ir_block *b = &f->blocks[block];
    REQUIRE(v == b->first || f->instrs[v - 1].op == IR_PHI, "a PHI does not stand first");
    REQUIRE(i->n_operands == b->n_preds, "a PHI has not an operand for each predecessor");
    REQUIRE(i->a == IR_NO_LOCAL || i->a < f->n_locals, "a PHI of no local");
    for (uint32_t k = 0; k < i->n_operands; k++)
        REQUIRE(is_defined(w, f->operands[i->b + k], 0, f->preds[b->first_pred + k]),
                "a PHI's operand is not defined at its predecessor");
    return NULL;
}

static const char *check_target(
        const struct validator *w, const struct ir_instr *i, uint32_t v, uint32_t block)
{
    const struct ir_function *f = w->f;
    switch ((enum ir_op)i->op) {
    case IR_CALL:
        if (i->flags & IR_DIRECT)
            REQUIRE(i->a < f->n_refs, "a call of no function");
        else
            REQUIRE(is_defined(w, i->a, v, block), "a call's target is not defined");
        return NULL;
    case IR_FUNCTION:
        REQUIRE(i->a < f->n_refs, "the address of no function");
        return NULL;
    case IR_FLOAT:
    case IR_STRING:
        REQUIRE(i->a < f->n_strings, "a text that is not there");
        return NULL;
    case IR_PARAM:
        REQUIRE(block == 0 && i->a < f->n_params, "a parameter that is none");
        return NULL;
    case IR_CONST:
        REQUIRE(block == 0, "a constant outside the entry block");
        return NULL;
    default:
        return NULL;
    }
}

static const char *check_instr(const struct validator *w, uint32_t v, uint32_t block)
{
    const struct ir_function *f = w->f;
    const struct ir_instr *i = &f->instrs[v];
    REQUIRE(i->op > IR_NONE && i->op < IR_OP_COUNT, "an instruction of no kind");
    REQUIRE(i->type < f->n_types, "an instruction's type is out of range");
    if (ir_op_info[i->op].operands < 0)
        REQUIRE((uint64_t)i->b + i->n_operands <= f->n_operands, "operands outside the table");
    if (i->op == IR_PHI)
        return check_phi(w, v, block);
    const uint32_t *list;
    uint32_t n = ir_operands(f, v, &list);
    for (uint32_t k = 0; k < n; k++)
        REQUIRE(is_defined(w, list[k], v, block), "an operand is not defined before its use");
    if (ir_op_info[i->op].paths & 1)
        REQUIRE(path_is_defined(w, i->a, v, block), "a path is not defined before its use");
    if (ir_op_info[i->op].paths & 2)
        REQUIRE(path_is_defined(w, i->b, v, block), "a path is not defined before its use");
    return check_target(w, i, v, block);
}

static const char *check_code(struct validator *w)
{
    const struct ir_function *f = w->f;
    for (uint32_t b = 0; b < f->n_blocks; b++)
        for (uint32_t v = f->blocks[b].first; v < f->blocks[b].first + f->blocks[b].n_instrs; v++)
            w->block_of[v] = b;
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        const struct ir_block *at = &f->blocks[b];
        for (uint32_t v = at->first; v < at->first + at->n_instrs; v++) {
            const char *wrong = check_instr(w, v, b);
            REQUIRE(!wrong, wrong);
        }
        if (ends_with_value(at) && at->value)
            REQUIRE(is_defined(w, at->value, 0, b),
                    "a block ends with a value that is not defined");
    }
    return NULL;
}

static const char *check_all(struct validator *w)
{
    const char *wrong = check_layout(w->f);
    if (!wrong)
        wrong = check_edges(w->f, &w->a);
    if (!wrong)
        wrong = check_tables(w->f);
    if (!wrong)
        wrong = check_paths(w->f);
    if (wrong)
        return wrong;
    w->dom = ir_dominators(w->f, &w->a);
    w->block_of = arena_array(&w->a, uint32_t, w->f->n_instrs);
    return check_code(w);
}

const char *ir_validate(const struct ir_function *f)
{
    struct validator w = { .f = f };
    const char *wrong = check_all(&w);
    arena_release(&w.a);
    return wrong;
}
