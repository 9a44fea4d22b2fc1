// Statements and declarations in blocks (C11 6.8 and GNU).
//
//   compound_statement: '{' block_item* '}'
//   block_item:         declaration | statement | __label__ ... ';' | _Static_assert ...
//   statement:          labeled | compound | if | switch | while | do | for | goto | ... |
//   expression? ';'
//                     | macro statements that no file explains | #if statements #else statements
//                     #endif
//
// The innermost statement with a syntax error is lost, up to its ';' or matching '}', and no more.
// A function also ends where the header of another one begins in the first column.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/parse_int.h"

struct items { // of a block
    struct stmt *first, **tail;
};

static struct stmt *statement(struct parser *p, bool in_block);
static void block_items(struct parser *p, struct items *to);
static void block_item(struct parser *p, struct items *to);

static struct stmt *stmt_new(struct parser *p, enum stmt_kind kind, const struct ptok *tok)
{
    struct stmt *s = arena_new(&p->scratch, struct stmt);
    s->kind = (uint8_t)kind;
    s->where = parse_place(p, tok);
    s->expansion = tok->expansion;
    return s;
}

static struct stmt *ends_here(struct parser *p, struct stmt *s)
{
    if (!p->failed && p->t > p->stream->tokens)
        s->end = parse_place(p, p->t - 1);
    if (s->end < s->where)
        s->end = s->where;
    return s;
}

static void append(struct items *to, struct stmt *s)
{
    *to->tail = s;
    to->tail = &s->next;
}

static bool is_new_definition(struct parser *p, const struct ptok *t)
{
    return (t->flags & PTOK_EDGE) && guess_is_definition(p, t);
}

// '{' at `t`: behind its matching '}', or where the function must have ended.
static const struct ptok *skip_block(struct parser *p, const struct ptok *t)
{
    unsigned depth = 0;
    for (const struct ptok *from = t; t->kind != TOK_EOF; t++) {
        if (t->kind == TOK_LBRACE)
            depth++;
        else if (t->kind == TOK_RBRACE && --depth == 0)
            return t + 1;
        else if (t > from && is_new_definition(p, t))
            return t;
    }
    return t;
}

static const struct ptok *skip_config(const struct ptok *t)
{
    unsigned depth = 0;
    for (; t->kind != TOK_EOF; t++) {
        if (t->kind == TOK_CFG_IF)
            depth++;
        else if (t->kind == TOK_CFG_END && --depth == 0)
            return t + 1;
    }
    return t;
}

// The end of the statement that begins at `from` and failed at `failed`.
static const struct ptok *skip_statement(struct parser *p, const struct ptok *from, const struct ptok *failed)
{
    const struct ptok *t = from;
    bool loops = t->kind == TOK_DO, heads = t->kind == TOK_FOR;
    while (t->kind != TOK_EOF) {
        if (t->kind == TOK_LBRACE) {
            t = skip_block(p, t);
            if (t->kind == TOK_EOF || is_new_definition(p, t))
                return t;
            bool more = t->kind == TOK_ELSE || (loops && t->kind == TOK_WHILE) || t <= failed;
            if (!more)
                return t->kind == TOK_SEMI ? t + 1 : t;
        } else if (t->kind == TOK_LPAREN && heads) {
            t = skip_brackets(p, t);
            heads = false;
        } else if (t->kind == TOK_SEMI) {
            if (t[1].kind != TOK_ELSE && t >= failed)
                return t + 1;
            t++;
        } else if (t->kind == TOK_CFG_IF) {
            t = skip_config(t);
        } else if (t->kind == TOK_RBRACE || t->kind == TOK_CFG_ELSE || t->kind == TOK_CFG_END ||
                   (t > from && is_new_definition(p, t))) {
            return t;
        } else {
            t++;
        }
    }
    return t;
}

// Turns a failure into a lost statement and puts the parser behind it.
static struct stmt *lost_statement(struct parser *p, const struct ptok *from)
{
    const char *reason = p->failed;
    const struct ptok *failed = p->failed_at;
    p->failed = NULL;
    p->t = skip_statement(p, from, failed > from ? failed : from);
    if (p->t == from && !at(p, TOK_EOF) && !at(p, TOK_RBRACE) && !at(p, TOK_CFG_ELSE) &&
            !at(p, TOK_CFG_END))
        p->t++;
    const struct ptok *last = p->t > from ? p->t - 1 : from;
    struct stmt *s = stmt_new(p, STMT_LOST, from);
    s->reason = reason;
    s->end = parse_place(p, last);
    parse_loss(p, LOSS_OPAQUE, from, last, reason);
    return s;
}

// Declarations in blocks

static void nested_function(struct parser *p, struct items *to, const struct ptok *first)
{
    p->t = skip_block(p, p->t);
    struct stmt *s = stmt_new(p, STMT_LOST, first);
    s->reason = "nested function";
    s->end = parse_place(p, p->t - 1);
    parse_loss(p, LOSS_OPAQUE, first, p->t - 1, s->reason);
    append(to, s);
}

// declarator attributes? ('=' initializer)?; false when the declaration has ended with a body
static bool init_declarator(
        struct parser *p, const struct specs *s, struct items *to, const struct ptok *first)
{
    struct declarator d;
    declarator(p, s, &d);
    if (!d.name) {
        parse_fail(p, "expected a declarator");
        return false;
    }
    attributes(p, &d.attrs);
    if (at(p, TOK_NAME))
        ignore_macros(p);
    struct decl *n = declare(p, s, &d);
    if (d.is_function && at(p, TOK_LBRACE)) {
        nested_function(p, to, first);
        return false;
    }
    if (at(p, TOK_ASSIGN))
        initialise(p, n);
    attributes(p, &d.attrs);
    if (n->kind != DECL_VARIABLE || p->failed)
        return true;
    if (n->flags & (DECL_STATIC | DECL_EXTERN)) {
        parse_global(p, n);
        return true;
    }
    struct stmt *st = stmt_new(p, STMT_DECL, d.at);
    st->decl = n;
    append(to, ends_here(p, st));
    return true;
}

// specifiers init_declarator,* ';'
static void declaration(struct parser *p, struct items *to)
{
    struct specs s;
    const struct ptok *first = p->t;
    declaration_specifiers(p, &s, AT_BLOCK);
    if (accept(p, TOK_SEMI))
        return;
    do {
        if (!init_declarator(p, &s, to, first))
            return;
    } while (accept(p, TOK_COMMA));
    expect(p, TOK_SEMI, "expected ';' after a declaration");
}

// Whether the block item at `t` is a declaration.
static bool starts_declaration(struct parser *p)
{
    const struct ptok *t = p->t;
    while (t->kind == TOK_EXTENSION)
        t++;
    if (t->kind == TOK_NAME) {
        if (t[1].kind == TOK_COLON)
            return false;
        const struct decl *d = scope_lookup(&p->scope, NAME_ORDINARY, t->symbol);
        if (d && d->kind == DECL_TYPEDEF)
            return true;
        if (LIKELY(d && !(d->flags & DECL_IMPLICIT)) && t[1].kind != TOK_NAME)
            return false;
        return t == p->t && guess_starts_declaration(p);
    }
    if (t->kind == TOK_ATTRIBUTE) {
        while (t->kind == TOK_ATTRIBUTE)
            t = skip_brackets(p, t + 1);
        return is_class(t, CLASS_TYPE | CLASS_STORAGE | CLASS_QUALIFIER) || guess_is_typedef(p, t);
    }
    return is_class(t, CLASS_TYPE | CLASS_STORAGE | CLASS_QUALIFIER);
}

// Statements

static struct expr *condition(struct parser *p)
{
    if (!expect(p, TOK_LPAREN, "expected '('"))
        return NULL;
    struct expr *e = expr_value(p, expression(p));
    expect(p, TOK_RPAREN, "expected ')' after a condition");
    return e;
}

// if '(' expression ')' statement (else statement)?; chains of else if are read in a loop
static struct stmt *if_statement(struct parser *p)
{
    struct stmt *first = NULL, **to = &first;
    for (;;) {
        struct stmt *s = stmt_new(p, STMT_IF, p->t++);
        *to = s;
        s->expr = condition(p);
        if (p->failed)
            return first;
        s->body = statement(p, false);
        ends_here(p, s);
        if (!accept(p, TOK_ELSE))
            return first;
        if (!at(p, TOK_IF)) {
            s->otherwise = statement(p, false);
            ends_here(p, s);
            return first;
        }
        to = &s->otherwise;
    }
}

static struct stmt *while_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_WHILE, p->t++);
    s->expr = condition(p);
    if (!p->failed)
        s->body = statement(p, false);
    return ends_here(p, s);
}

static struct stmt *switch_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_SWITCH, p->t++);
    s->expr = condition(p);
    if (s->expr && type_is_integer(s->expr->type))
        s->expr = expr_convert(p, s->expr, type_promoted(s->expr->type));
    if (!p->failed)
        s->body = statement(p, false);
    return ends_here(p, s);
}

// do statement while '(' expression ')' ';'
static struct stmt *do_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_DO, p->t++);
    s->body = statement(p, false);
    if (!expect(p, TOK_WHILE, "expected 'while' after a do statement's body"))
        return s;
    s->expr = condition(p);
    if (!accept(p, TOK_SEMI) && !at(p, TOK_RBRACE) && !(p->t->flags & PTOK_LINE))
        parse_fail(p, "expected ';' after do ... while");
    return ends_here(p, s);
}

static struct stmt *block_of(struct parser *p, const struct ptok *tok, struct stmt *body)
{
    struct stmt *s = stmt_new(p, STMT_BLOCK, tok);
    s->body = body;
    return ends_here(p, s);
}

// for '(' (declaration | expression? ';') expression? ';' expression? ')' statement
static struct stmt *for_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_FOR, p->t++);
    size_t mark = scope_open(&p->scope);
    if (expect(p, TOK_LPAREN, "expected '(' after for")) {
        struct items init = { .tail = &init.first };
        const struct ptok *first = p->t;
        if (starts_declaration(p)) {
            declaration(p, &init);
        } else if (!accept(p, TOK_SEMI)) {
            struct stmt *e = stmt_new(p, STMT_EXPR, first);
            e->expr = expression(p);
            append(&init, ends_here(p, e));
            expect(p, TOK_SEMI, "expected ';' in for");
        }
        s->init = init.first && init.first->next ? block_of(p, first, init.first) : init.first;
        if (!at(p, TOK_SEMI))
            s->expr = expr_value(p, expression(p));
        expect(p, TOK_SEMI, "expected ';' in for");
        if (!at(p, TOK_RPAREN))
            s->step = expression(p);
        expect(p, TOK_RPAREN, "expected ')' after for");
    }
    if (!p->failed)
        s->body = statement(p, false);
    scope_close(&p->scope, mark);
    return ends_here(p, s);
}

// What a label stands before: nothing, when the block goes on with something that is no statement.
static struct stmt *labelled(struct parser *p, bool in_block)
{
    while (at(p, TOK_ATTRIBUTE)) {
        struct attrs a = { 0 };
        attributes(p, &a);
        accept(p, TOK_SEMI);
    }
    bool label = at(p, TOK_CASE) || at(p, TOK_DEFAULT) || at(p, TOK_RBRACE) || at(p, TOK_CFG_IF) ||
                 at(p, TOK_CFG_ELSE) || at(p, TOK_CFG_END) || at(p, TOK_PRAGMA) ||
                 (at(p, TOK_NAME) && p->t[1].kind == TOK_COLON);
    if (p->failed || at(p, TOK_EOF) || (in_block && (label || starts_declaration(p))))
        return NULL;
    return statement(p, false);
}

static int64_t case_value(struct parser *p)
{
    int64_t value;
    const struct ptok *first = p->t;
    if (constant_expression(p, &value) || p->failed)
        return value;
    parse_loss(p, LOSS_GUESSED, first, first, "case label is not a known constant");
    return INT64_MIN + (int64_t)p->fn.losses.len; // unlike any other
}

// case constant ('...' constant)? ':' statement
static struct stmt *case_statement(struct parser *p, bool in_block)
{
    struct stmt *s = stmt_new(p, STMT_CASE, p->t++);
    s->value = s->high = case_value(p);
    if (accept(p, TOK_ELLIPSIS))
        s->high = case_value(p);
    if (expect(p, TOK_COLON, "expected ':' after case")) {
        ends_here(p, s);
        s->body = labelled(p, in_block);
    }
    return s;
}

static struct stmt *default_statement(struct parser *p, bool in_block)
{
    struct stmt *s = stmt_new(p, STMT_DEFAULT, p->t++);
    if (expect(p, TOK_COLON, "expected ':' after default")) {
        ends_here(p, s);
        s->body = labelled(p, in_block);
    }
    return s;
}

static struct stmt *label_statement(struct parser *p, bool in_block)
{
    struct stmt *s = stmt_new(p, STMT_LABEL, p->t);
    s->label = p->t->symbol;
    p->t += 2;
    ends_here(p, s);
    s->body = labelled(p, in_block);
    return s;
}

static void end_statement(struct parser *p)
{
    expect(p, TOK_SEMI, "expected ';'");
}

static struct stmt *goto_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_GOTO, p->t++);
    if (accept(p, TOK_STAR)) {
        s->expr = expr_value(p, expression(p));
    } else {
        s->label = p->t->symbol;
        expect(p, TOK_NAME, "expected a label after goto");
    }
    end_statement(p);
    return ends_here(p, s);
}

static struct stmt *jump_statement(struct parser *p, enum stmt_kind kind)
{
    struct stmt *s = stmt_new(p, kind, p->t++);
    end_statement(p);
    return ends_here(p, s);
}

static struct stmt *return_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_RETURN, p->t++);
    if (!at(p, TOK_SEMI)) {
        struct expr *e = expression(p);
        bool none = p->fn.result->kind == TYPE_VOID;
        s->expr = none ? expr_value(p, e) : expr_convert(p, e, p->fn.result);
    }
    end_statement(p);
    return ends_here(p, s);
}

static void asm_operand(struct parser *p, struct expr *e, bool output)
{
    p->t++;
    struct expr *a = expression(p);
    expect(p, TOK_RPAREN, "expected ')' after an asm operand");
    struct expr **args = arena_array(&p->scratch, struct expr *, e->n_args + 1);
    if (e->n_args)
        memcpy(args, e->args, e->n_args * sizeof *args);
    args[e->n_args++] = output && a->type->kind != TYPE_FUNCTION ? expr_address(p, p->t - 1, a)
                                                                 : expr_value(p, a);
    e->args = args;
}

// asm qualifier* '(' string+ (':' ('[' NAME ']')? string '(' expression ')',*)* ')' ';'
static struct stmt *asm_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_ASM, p->t);
    struct expr *e = expr_new(p, EXPR_UNKNOWN, p->t++, &type_void);
    while (at(p, TOK_VOLATILE) || at(p, TOK_GOTO) || at(p, TOK_INLINE) || at(p, TOK_CONST))
        p->t++;
    unsigned section = 0;
    expect(p, TOK_LPAREN, "expected '(' after asm");
    while (!at(p, TOK_RPAREN) && !p->failed) {
        if (at(p, TOK_LPAREN)) {
            asm_operand(p, e, section == 1);
        } else if (at(p, TOK_LBRACKET)) {
            p->t = skip_brackets(p, p->t);
        } else if (at(p, TOK_EOF) || at(p, TOK_SEMI) || at(p, TOK_LBRACE) || at(p, TOK_RBRACE)) {
            parse_fail(p, "asm statement without end");
        } else {
            section += at(p, TOK_COLON) ? 1 : at(p, TOK_COLONCOLON) ? 2 : 0;
            p->t++;
        }
    }
    expect(p, TOK_RPAREN, "expected ')' after asm");
    s->expr = e;
    if (!accept(p, TOK_SEMI) && !at(p, TOK_RBRACE) && !(p->t->flags & PTOK_LINE))
        parse_fail(p, "expected ';' after asm");
    return ends_here(p, s);
}

// Statements made of macros that no file explains

// The condition of a loop that a macro hides: its first argument may get any value.
static struct expr *hidden_condition(struct parser *p, const struct ptok *name, struct expr *call)
{
    struct expr *e = expr_unknown(p, name);
    if (!call)
        return e;
    e->args = call->args;
    e->n_args = call->n_args;
    struct expr *a = call->n_args ? call->args[0] : NULL;
    while (a && a->op == EXPR_CAST && a->flags & EXPR_IMPLICIT)
        a = a->a;
    if (!a || a->op != EXPR_NAME || !(a->decl->flags & DECL_LOCAL) || !type_is_scalar(a->type))
        return e;
    struct expr *assign = expr_assign(p, TOK_ASSIGN, name, a, expr_unknown(p, name));
    assign->flags |= EXPR_GUESSED;
    struct expr *both = expr_new(p, EXPR_COMMA, name, e->type);
    both->flags = EXPR_GUESSED;
    both->a = assign;
    both->b = e;
    return both;
}

// NAME ('(' arguments ')')? '{' ... '}': a block that runs any number of times
static struct stmt *hidden_loop(struct parser *p, const struct ptok *name, struct expr *call)
{
    struct stmt *s = stmt_new(p, STMT_WHILE, name);
    s->expr = hidden_condition(p, name, call);
    parse_loss(p, LOSS_GUESSED, name, p->t - 1, "unknown macro before a block");
    s->body = statement(p, false);
    return ends_here(p, s);
}

static bool is_unknown_call(const struct expr *e)
{
    return e->op == EXPR_CALL && e->a->op == EXPR_DECAY && e->a->a->op == EXPR_NAME &&
           (e->a->a->decl->flags & DECL_IMPLICIT);
}

static bool starts_statement(const struct ptok *t)
{
    return t->kind == TOK_RBRACE || is_class(t, CLASS_STATEMENT) || t->kind == TOK_CFG_ELSE ||
           t->kind == TOK_CFG_END || t->kind == TOK_CFG_IF ||
           ((t->flags & PTOK_LINE) && (t->kind == TOK_NAME || t->kind == TOK_STAR ||
                                              t->kind == TOK_LPAREN || t->kind == TOK_PLUSPLUS ||
                                              t->kind == TOK_MINUSMINUS || token_classes[t->kind]));
}

static struct stmt *expression_statement(struct parser *p)
{
    const struct ptok *first = p->t;
    struct stmt *s = stmt_new(p, STMT_EXPR, first);
    s->expr = expression(p);
    if (LIKELY(accept(p, TOK_SEMI)))
        return ends_here(p, s);
    if (p->failed || !is_unknown_call(s->expr)) {
        parse_fail(p, "expected ';'");
        return s;
    }
    if (at(p, TOK_LBRACE))
        return hidden_loop(p, first, s->expr);
    if (starts_statement(p->t) || (at(p, TOK_NAME) && p->t[1].kind == TOK_LPAREN)) {
        parse_loss(p, LOSS_GUESSED, first, p->t - 1, "unknown macro without ';'");
        return ends_here(p, s);
    }
    parse_fail(p, "expected ';'");
    return s;
}

// A name that is unbound and stands alone before a statement, a block or the block's end.
static bool is_lone_macro(struct parser *p)
{
    const struct ptok *next = p->t + 1;
    if (next->kind != TOK_LBRACE && next->kind != TOK_NAME && next->kind != TOK_RBRACE &&
            !is_class(next, CLASS_STATEMENT) && !is_class(next, CLASS_TYPE | CLASS_QUALIFIER))
        return false;
    return guess_is_unbound(p, p->t);
}

static struct stmt *lone_macro(struct parser *p)
{
    const struct ptok *name = p->t++;
    if (at(p, TOK_LBRACE))
        return hidden_loop(p, name, NULL);
    parse_loss(p, LOSS_GUESSED, name, name, "unknown macro before a statement");
    if (at(p, TOK_RBRACE) || at(p, TOK_ELSE) || starts_declaration(p))
        return ends_here(p, stmt_new(p, STMT_EMPTY, name));
    return statement(p, false);
}

// #if statements (#else statements)? #endif: both arms are kept
static struct stmt *config_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_CONFIG, p->t);
    bool optional = p->stream->conditions[p->t->symbol].of_macro, keep = true;
    s->condition = p->t->symbol;
    bool else_default = p->stream->conditions[s->condition].else_default;
    p->t++;
    for (int arm = 0; arm < 2; arm++) {
        const struct ptok *first = p->t;
        size_t losses = p->fn.losses.len;
        struct items items = { .tail = &items.first };
        bool off = arm ? !else_default : else_default;
        p->off += off;
        block_items(p, &items);
        p->off -= off;
        *(arm ? &s->otherwise : &s->body) = block_of(p, first, items.first);
        if (optional && !arm && p->fn.losses.len > losses) {
            p->fn.losses.len = losses;
            keep = false;
        }
        if (p->fn.runaway || !accept(p, TOK_CFG_ELSE))
            break;
    }
    accept(p, TOK_CFG_END);
    return keep || !s->otherwise ? ends_here(p, s) : s->otherwise;
}

static struct stmt *attribute_statement(struct parser *p)
{
    struct attrs a = { 0 };
    const struct ptok *first = p->t;
    attributes(p, &a);
    if (accept(p, TOK_SEMI))
        return ends_here(p, stmt_new(p, STMT_EMPTY, first));
    return statement(p, false);
}

static struct stmt *any_statement(struct parser *p, bool in_block)
{
    const struct ptok *tok = p->t;
    switch (tok->kind) {
    case TOK_LBRACE:
        return compound_statement(p);
    case TOK_IF:
        return if_statement(p);
    case TOK_WHILE:
        return while_statement(p);
    case TOK_DO:
        return do_statement(p);
    case TOK_FOR:
        return for_statement(p);
    case TOK_SWITCH:
        return switch_statement(p);
    case TOK_CASE:
        return case_statement(p, in_block);
    case TOK_DEFAULT:
        return default_statement(p, in_block);
    case TOK_GOTO:
        return goto_statement(p);
    case TOK_BREAK:
        return jump_statement(p, STMT_BREAK);
    case TOK_CONTINUE:
        return jump_statement(p, STMT_CONTINUE);
    case TOK_RETURN:
        return return_statement(p);
    case TOK_ASM:
        return asm_statement(p);
    case TOK_ATTRIBUTE:
        return attribute_statement(p);
    case TOK_CFG_IF:
        return config_statement(p);
    case TOK_SEMI:
        p->t++;
        return ends_here(p, stmt_new(p, STMT_EMPTY, tok));
    case TOK_NAME:
        if (tok[1].kind == TOK_COLON)
            return label_statement(p, in_block);
        if (UNLIKELY(is_lone_macro(p)))
            return lone_macro(p);
        return expression_statement(p);
    default:
        return expression_statement(p);
    }
}

static struct stmt *statement(struct parser *p, bool in_block)
{
    while (at(p, TOK_PRAGMA))
        pragma(p);
    const struct ptok *first = p->t;
    unsigned depth = p->depth;
    struct stmt *s;
    if (p->failed) // an outer construct is lost already
        return stmt_new(p, STMT_EMPTY, first);
    if (at(p, TOK_EOF) || at(p, TOK_RBRACE) || at(p, TOK_CFG_ELSE) || at(p, TOK_CFG_END))
        return stmt_new(p, STMT_EMPTY, first); // `if (x) }`: the statement is missing
    s = enter(p) ? any_statement(p, in_block) : NULL;
    p->depth = depth;
    return LIKELY(!p->failed) ? s : lost_statement(p, first);
}

static void label_declaration(struct parser *p)
{
    p->t++;
    while (at(p, TOK_NAME) || at(p, TOK_COMMA))
        p->t++;
    end_statement(p);
}

static void block_item(struct parser *p, struct items *to)
{
    const struct ptok *first = p->t;
    unsigned depth = p->depth;
    if (at(p, TOK_LABEL))
        label_declaration(p);
    else if (at(p, TOK_STATIC_ASSERT))
        static_assert_declaration(p);
    else if (starts_declaration(p))
        declaration(p, to);
    else {
        append(to, statement(p, true));
        return;
    }
    p->depth = depth;
    if (p->failed)
        append(to, lost_statement(p, first));
}

// Until '}', the end of an arm, or where another function begins.
static void block_items(struct parser *p, struct items *to)
{
    for (;;) {
        if (at(p, TOK_RBRACE) || at(p, TOK_EOF) || at(p, TOK_CFG_ELSE) || at(p, TOK_CFG_END))
            return;
        if (at(p, TOK_PRAGMA) || at(p, TOK_INCLUDE)) {
            if (at(p, TOK_PRAGMA))
                pragma(p);
            else
                p->t++;
            continue;
        }
        if (UNLIKELY(p->t->flags & PTOK_EDGE) && guess_is_definition(p, p->t)) {
            p->fn.runaway = true;
            return;
        }
        block_item(p, to);
        if (p->fn.runaway)
            return;
    }
}

struct stmt *compound_statement(struct parser *p)
{
    struct stmt *s = stmt_new(p, STMT_BLOCK, p->t);
    struct items items = { .tail = &items.first };
    size_t mark = scope_open(&p->scope);
    p->t++;
    block_items(p, &items);
    while (at(p, TOK_CFG_ELSE) || at(p, TOK_CFG_END)) { // of an #if that began elsewhere
        p->t++;
        block_items(p, &items);
    }
    s->body = items.first;
    if (!p->fn.runaway && !accept(p, TOK_RBRACE))
        p->fn.runaway = true; // the tokens have ended
    scope_close(&p->scope, mark);
    return ends_here(p, s);
}
