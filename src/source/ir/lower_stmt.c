// Statements to control flow.
//
// Lists of statements, chains of else-if and of case labels are walked, not recursed into; what
// nests is bounded by the parser, and by DEPTH_MOST here.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

static void lower_stmt(struct lower *l, const struct stmt *s);

static void lower_if(struct lower *l, const struct stmt *s)
{
    struct site at = site_of_stmt(s);
    uint32_t end = block_new(l);
    for (;;) {
        uint32_t yes = block_new(l), no = s->otherwise ? block_new(l) : end;
        lower_condition(l, s->expr, yes, no);
        seal(l, yes);
        block_start(l, yes);
        lower_stmt(l, s->body);
        end_jump(l, at, end);
        if (!s->otherwise)
            break;
        seal(l, no);
        block_start(l, no);
        s = s->otherwise;
        if (s->kind == STMT_IF)
            continue;
        lower_stmt(l, s);
        end_jump(l, at, end);
        break;
    }
    seal(l, end);
    block_start(l, end);
}

static void lower_config(struct lower *l, const struct stmt *s)
{
    struct site at = site_of_stmt(s);
    uint32_t yes = block_new(l), no = block_new(l), end = block_new(l);
    uint32_t head = l->block;
    edge_add(l, head, yes);
    edge_add(l, head, no);
    l->blocks.items[head].next[0] = yes;
    l->blocks.items[head].next[1] = no;
    end_with(l, at, IR_CONFIG, s->condition);
    seal(l, yes);
    seal(l, no);
    block_start(l, yes);
    lower_stmts(l, s->body);
    end_jump(l, at, end);
    block_start(l, no);
    lower_stmts(l, s->otherwise);
    end_jump(l, at, end);
    seal(l, end);
    block_start(l, end);
}

static void lower_loop_body(
        struct lower *l, const struct stmt *body, uint32_t on_break, uint32_t on_continue)
{
    struct break_context *outer = l->breaks;
    struct break_context here = { outer, on_break + 1, on_continue + 1,
        outer ? outer->cases : NULL };
    l->breaks = &here;
    lower_stmt(l, body);
    l->breaks = outer;
}

static void lower_while(struct lower *l, const struct stmt *s)
{
    struct site at = site_of_stmt(s);
    uint32_t head = block_new(l), body = block_new(l), end = block_new(l);
    end_jump(l, at, head);
    block_start(l, head);
    lower_condition(l, s->expr, body, end);
    seal(l, body);
    block_start(l, body);
    lower_loop_body(l, s->body, end, head);
    end_jump(l, at, head);
    seal(l, head);
    seal(l, end);
    block_start(l, end);
}

static bool is_never(const struct expr *e) // the 0 of do { } while (0)
{
    while (e->op == EXPR_CAST)
        e = e->a;
    return e->op == EXPR_INTEGER && e->value == 0;
}

static void lower_do(struct lower *l, const struct stmt *s)
{
    struct site at = site_of_stmt(s);
    uint32_t body = block_new(l), test = block_new(l), end = block_new(l);
    end_jump(l, at, body);
    if (is_never(s->expr))
        seal(l, body);
    block_start(l, body);
    lower_loop_body(l, s->body, end, test);
    end_jump(l, at, test);
    seal(l, test);
    block_start(l, test);
    if (is_never(s->expr))
        end_jump(l, at, end);
    else
        lower_condition(l, s->expr, body, end);
    seal(l, body);
    seal(l, end);
    block_start(l, end);
}

static void lower_for(struct lower *l, const struct stmt *s)
{
    struct site at = site_of_stmt(s);
    uint32_t head = block_new(l), body = block_new(l), step = block_new(l), end = block_new(l);
    lower_stmts(l, s->init);
    end_jump(l, at, head);
    block_start(l, head);
    if (s->expr)
        lower_condition(l, s->expr, body, end);
    else
        end_jump(l, at, body);
    seal(l, body);
    block_start(l, body);
    lower_loop_body(l, s->body, end, step);
    end_jump(l, at, step);
    seal(l, step);
    block_start(l, step);
    if (s->step)
        lower_effect(l, s->step);
    end_jump(l, at, head);
    seal(l, head);
    seal(l, end);
    block_start(l, end);
}

static void lower_switch(struct lower *l, const struct stmt *s)
{
    struct site at = site_of_stmt(s);
    uint32_t value = lower_value(l, s->expr), end = block_new(l);
    struct switch_context cases = { .head = l->block };
    struct break_context *outer = l->breaks;
    struct break_context here = { outer, end + 1, outer ? outer->on_continue : 0, &cases };
    end_with(l, at, IR_SWITCH, value);
    l->breaks = &here;
    lower_stmt(l, s->body);
    l->breaks = outer;
    end_jump(l, at, end);
    if (!cases.otherwise) {
        edge_add(l, cases.head, end);
        cases.otherwise = end + 1;
    }
    l->blocks.items[cases.head].next[0] = cases.otherwise - 1;
    seal(l, end);
    block_start(l, end);
}

struct label_group { // labels with no statement between them
    uint32_t block;  // + 1; 0: none yet
    bool is_open;    // a goto may still come
    bool is_case;    // the switch leads here already
};

static void lower_label(struct lower *l, const struct stmt *s, struct label_group *g)
{
    uint32_t number = label_number(l, s->label);
    struct label *label = &l->labels.items[number];
    if (label->defined) // twice, which only broken code has
        return;
    label->defined = true;
    uint32_t block = label->block;
    end_jump(l, site_of_stmt(s), block);
    if (g->block && !g->is_open)
        seal(l, g->block - 1);
    block_start(l, block);
    *g = (struct label_group){ block + 1, true, false };
}

static void lower_case(struct lower *l, const struct stmt *s, struct label_group *g)
{
    struct switch_context *cases = l->breaks ? l->breaks->cases : NULL;
    if (!cases) // its switch was lost: flow simply goes on
        return;
    if (s->kind == STMT_DEFAULT && cases->otherwise) // twice, which only broken code has
        return;
    if (!g->block) {
        uint32_t block = block_new(l);
        end_jump(l, site_of_stmt(s), block);
        block_start(l, block);
        *g = (struct label_group){ block + 1, false, false };
    }
    if (!g->is_case)
        edge_add(l, cases->head, g->block - 1);
    g->is_case = true;
    struct ir_case c = { s->value, s->high, g->block - 1, s->where };
    if (s->kind == STMT_CASE)
        case_add(l, cases->head, c);
    else
        cases->otherwise = g->block;
}

static bool is_label(const struct stmt *s)
{
    return s->kind == STMT_CASE || s->kind == STMT_DEFAULT || s->kind == STMT_LABEL;
}

// Returns the statement that the labels stand before, or NULL. A label with nothing behind it may
// be followed by others in the list: `*node` goes to the last one taken.
static const struct stmt *lower_labels(struct lower *l, const struct stmt **node)
{
    struct label_group g = { 0 };
    const struct stmt *s = *node;
    while (s && is_label(s)) {
        if (s->kind == STMT_LABEL)
            lower_label(l, s, &g);
        else
            lower_case(l, s, &g);
        s = s->body;
        if (!s && (*node)->next && is_label((*node)->next))
            s = *node = (*node)->next;
    }
    if (g.block && !g.is_open)
        seal(l, g.block - 1);
    return s;
}

// goto *p: all of a function share one block that dispatches, so that n gotos to m labels make n +
// m edges.
static void lower_computed_goto(struct lower *l, const struct stmt *s)
{
    uint32_t value = lower_value(l, s->expr);
    if (!l->dispatch) {
        l->dispatch_variable = variable_new(l, value_type(l, value), IR_NO_LOCAL);
        l->dispatch = block_new(l) + 1;
    }
    variable_write(l, l->dispatch_variable, l->block, value);
    end_jump(l, site_of_stmt(s), l->dispatch - 1);
}

static void lower_goto(struct lower *l, const struct stmt *s)
{
    if (s->expr) {
        lower_computed_goto(l, s);
        return;
    }
    uint32_t number = label_number(l, s->label);
    end_jump(l, site_of_stmt(s), l->labels.items[number].block);
}

static void lower_jump_out(struct lower *l, const struct stmt *s, uint32_t block_and_one)
{
    if (block_and_one)
        end_jump(l, site_of_stmt(s), block_and_one - 1);
    else // its loop was lost
        l->blocks.items[l->block].flags |= IR_BLOCK_LOSS;
}

static void lower_return(struct lower *l, const struct stmt *s)
{
    const struct type *result = l->ast->decl->type->base;
    uint32_t value = 0;
    if (s->expr && result && result->kind != TYPE_VOID && s->expr->type->kind != TYPE_VOID)
        value = lower_value(l, s->expr);
    else if (s->expr)
        lower_effect(l, s->expr);
    end_with(l, site_of_stmt(s), IR_RETURN, value);
}

static void scan_labels(struct lower *l, const struct expr *init) // a static table of &&labels
{
    while (init->op == EXPR_CAST)
        init = init->a;
    if (init->op == EXPR_LABEL_ADDRESS)
        lower_value(l, init);
    for (uint32_t i = 0; init->op == EXPR_INIT && i < init->n_args; i++)
        scan_labels(l, init->args[i]);
}

static void lower_decl(struct lower *l, const struct stmt *s)
{
    const struct decl *d = s->decl;
    if (!d || d->kind != DECL_VARIABLE)
        return;
    if (d->flags & DECL_STATIC && d->init)
        scan_labels(l, d->init);
    if (!is_own_local(l, d))
        return;
    if (d->init) {
        lower_init(l, d, d->init);
        return;
    }
    uint32_t variable = local_variable(l, d);
    if (variable)
        variable_write(l, variable - 1, l->block, emit_undef(l, d->type, d->index));
}

static void lower_one(struct lower *l, const struct stmt *s)
{
    switch ((enum stmt_kind)s->kind) {
    case STMT_EXPR:
        lower_effect(l, s->expr);
        return;
    case STMT_DECL:
        lower_decl(l, s);
        return;
    case STMT_BLOCK:
        lower_stmts(l, s->body);
        return;
    case STMT_IF:
        lower_if(l, s);
        return;
    case STMT_WHILE:
        lower_while(l, s);
        return;
    case STMT_DO:
        lower_do(l, s);
        return;
    case STMT_FOR:
        lower_for(l, s);
        return;
    case STMT_SWITCH:
        lower_switch(l, s);
        return;
    case STMT_GOTO:
        lower_goto(l, s);
        return;
    case STMT_BREAK:
        lower_jump_out(l, s, l->breaks ? l->breaks->on_break : 0);
        return;
    case STMT_CONTINUE:
        lower_jump_out(l, s, l->breaks ? l->breaks->on_continue : 0);
        return;
    case STMT_RETURN:
        lower_return(l, s);
        return;
    case STMT_ASM:
        if (s->expr)
            lower_asm(l, s->expr);
        return;
    case STMT_CONFIG:
        lower_config(l, s);
        return;
    case STMT_LOST:
        l->blocks.items[l->block].flags |= IR_BLOCK_LOSS;
        return;
    case STMT_CASE:
    case STMT_DEFAULT:
    case STMT_LABEL:
    case STMT_EMPTY:
        return;
    }
}

static void lower_inner(struct lower *l, const struct stmt *s)
{
    if (l->depth >= DEPTH_MOST) {
        l->blocks.items[l->block].flags |= IR_BLOCK_LOSS;
        return;
    }
    l->depth++;
    lower_one(l, s);
    l->depth--;
}

static void lower_stmt(struct lower *l, const struct stmt *s)
{
    if (!s)
        return;
    s = lower_labels(l, &s);
    if (s)
        lower_inner(l, s);
}

void lower_stmts(struct lower *l, const struct stmt *first)
{
    for (const struct stmt *node = first; node; node = node->next) {
        const struct stmt *s = lower_labels(l, &node);
        if (s)
            lower_inner(l, s);
    }
}

// The list's last statement, after the labels before it, when it is an expression; all before it
// are lowered.
static const struct expr *last_expression(struct lower *l, const struct stmt *first)
{
    for (const struct stmt *node = first; node; node = node->next) {
        const struct stmt *s = lower_labels(l, &node);
        if (!node->next && s && s->kind == STMT_EXPR)
            return s->expr;
        if (s)
            lower_inner(l, s);
    }
    return NULL;
}

uint32_t lower_statement_expr(struct lower *l, const struct expr *e, bool want)
{
    const struct expr *last = last_expression(l, e->body ? e->body->body : NULL);
    if (last && want && last->type->kind != TYPE_VOID)
        return lower_value(l, last);
    if (last)
        lower_effect(l, last);
    return want ? unknown_value(l, site_of(e), e->type, 0) : 0;
}
