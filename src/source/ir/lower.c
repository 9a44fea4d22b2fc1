// ir_lower: one function from AST to IR. The recipe: variables, entry block, body, labels, finish.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

static bool in_memory(const struct decl *d)
{
    const struct type *t = d->type;
    return d->flags & (DECL_ADDRESS_TAKEN | DECL_STATIC | DECL_EXTERN) ||
           t->flags & TYPE_VOLATILE || is_aggregate(t) || t->kind == TYPE_VECTOR;
}

static void start_lists(struct lower *l)
{
    struct arena *a = l->scratch;
    list_push(a, &l->instrs, (struct ir_instr){ 0 });
    list_push(a, &l->block_of, 0);
    list_push(a, &l->forward, 0);
    list_push(a, &l->edges, (struct draft_edge){ 0 });
    list_push(a, &l->cases, (struct draft_case){ 0 });
    list_push(a, &l->incomplete, (struct draft_phi){ 0 });
    list_push(a, &l->paths, (struct ir_path){ 0 });
    type_number(l, &type_void);
    type_number(l, &type_unknown);
}

static void start_locals(struct lower *l)
{
    const struct function_ast *ast = l->ast;
    l->variable_of = arena_zero(l->scratch, sizeof *l->variable_of * (ast->n_locals + 1));
    for (uint32_t i = 0; i < ast->n_locals; i++) {
        const struct decl *d = ast->locals[i];
        struct ir_local local = {
            .name = d->name, .type = type_number(l, d->type), .where = d->where
        };
        local.is_param = i < ast->n_params;
        local.in_memory = in_memory(d);
        list_push(l->scratch, &l->locals, local);
        if (!local.in_memory)
            l->variable_of[i] = variable_new(l, d->type, i) + 1;
    }
}

// A struct parameter lies in memory from the start; a scalar one whose address is taken is stored
// there.
static void start_param(struct lower *l, uint32_t i)
{
    const struct decl *d = l->ast->locals[i];
    struct site at = { .where = d->where };
    if (is_aggregate(d->type))
        return;
    uint32_t v = emit(l, at, IR_PARAM, d->type, i, 0);
    if (l->variable_of[i])
        variable_write(l, l->variable_of[i] - 1, l->block, v);
    else
        store_path(l, at, path_local(l, i), v);
}

static void end_dispatch(struct lower *l)
{
    if (!l->dispatch)
        return;
    uint32_t block = l->dispatch - 1;
    seal(l, block);
    block_start(l, block);
    uint32_t value = variable_read(l, l->dispatch_variable, block);
    for (uint32_t i = 0; i < l->labels.len; i++) {
        const struct label *label = &l->labels.items[i];
        if (!label->address)
            continue;
        struct ir_case c = { label->address, label->address, label->block, l->ast->from };
        case_add(l, block, c);
        edge_add(l, block, label->block);
    }
    end_with(l, (struct site){ .where = l->ast->from }, IR_INDIRECT, value);
}

// A label that was lost with its statement: whatever followed is not known.
static void end_labels(struct lower *l)
{
    for (uint32_t i = 0; i < l->labels.len; i++) {
        uint32_t block = l->labels.items[i].block;
        if (!l->labels.items[i].defined) {
            block_start(l, block);
            end_with(l, (struct site){ .where = l->ast->to }, IR_UNREACHABLE, 0);
            l->blocks.items[block].flags |= IR_BLOCK_LOSS;
        }
        seal(l, block);
    }
}

static void lower_body(struct lower *l)
{
    block_start(l, block_new(l));
    seal(l, 0);
    for (uint32_t i = 0; i < l->ast->n_params; i++)
        start_param(l, i);
    if (l->ast->body && l->ast->body->kind == STMT_BLOCK)
        lower_stmts(l, l->ast->body->body);
    else
        lower_stmts(l, l->ast->body);
    end_with(l, (struct site){ .where = l->ast->to }, IR_RETURN, 0);
    end_dispatch(l);
    end_labels(l);
}

struct ir_function *ir_lower(
        const struct function_ast *ast, struct arena *scratch, struct arena *keep)
{
    struct lower l = { .ast = ast, .scratch = scratch, .keep = keep };
    start_lists(&l);
    start_locals(&l);
    lower_body(&l);
    struct ir_function *f = finish(&l, keep);
    f->decl = ast->decl;
    f->name = ast->decl->name;
    f->source = ast->source;
    f->from = ast->from;
    f->to = ast->to;
    f->n_params = ast->n_params;
    return f;
}
