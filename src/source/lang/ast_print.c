// The printed form: prefix notation in parentheses, implicit conversions as <type>, decay as &.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/ast_print.h"

static const char *const op_names[EXPR_OPS] = {
    // clang-format off
    [EXPR_UNKNOWN] = "?", [EXPR_INDEX] = "[]", [EXPR_DEREF] = "*", [EXPR_ADDRESS] = "&",
    [EXPR_NEGATE] = "-", [EXPR_COMPLEMENT] = "~", [EXPR_NOT] = "!", [EXPR_PRE_INC] = "++_",
    [EXPR_PRE_DEC] = "--_", [EXPR_POST_INC] = "_++", [EXPR_POST_DEC] = "_--", [EXPR_ADD] = "+",
    [EXPR_SUB] = "-", [EXPR_MUL] = "*", [EXPR_DIV] = "/", [EXPR_REM] = "%", [EXPR_SHL] = "<<",
    [EXPR_SHR] = ">>", [EXPR_AND] = "&", [EXPR_OR] = "|", [EXPR_XOR] = "^", [EXPR_LT] = "<",
    [EXPR_GT] = ">", [EXPR_LE] = "<=", [EXPR_GE] = ">=", [EXPR_EQ] = "==", [EXPR_NE] = "!=",
    [EXPR_ANDAND] = "&&", [EXPR_OROR] = "||", [EXPR_ASSIGN] = "=", [EXPR_CONDITIONAL] = "?:",
    [EXPR_COMMA] = ",", [EXPR_VA_ARG] = "va_arg", [EXPR_SIZEOF_VLA] = "sizeof",
    // clang-format on
};

static void print_type(struct buf *out, const struct type *t)
{
    struct arena a = { 0 };
    buf_add_str(out, type_text(&a, t));
    arena_release(&a);
}

static void print_symbol(struct buf *out, symbol s)
{
    buf_add_str(out, s ? symbol_text(s) : STR("_"));
}

static void print_string(struct buf *out, const char *bytes, uint32_t n)
{
    buf_add_byte(out, '"');
    for (uint32_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c >= ' ' && c < 127 && c != '"' && c != '\\')
            buf_add_byte(out, (char)c);
        else
            buf_printf(out, "\\x%02x", c);
    }
    buf_add_byte(out, '"');
}

static void print_designator(struct buf *out, const struct designator *d)
{
    for (uint32_t i = 0; i < d->depth; i++) {
        if (d->fields[i]) {
            buf_add_byte(out, '.');
            print_symbol(out, d->fields[i]->name);
        } else {
            buf_printf(out, "[%llu]", (unsigned long long)d->indices[i]);
        }
    }
    buf_printf(out, "@%llu=", (unsigned long long)d->offset);
}

static void print_block(struct buf *out, const struct stmt *s, unsigned indent);

static void print_list(struct buf *out, const struct expr *e)
{
    for (uint32_t i = 0; i < e->n_args; i++) {
        buf_add_byte(out, ' ');
        if (e->op == EXPR_INIT)
            print_designator(out, &e->designators[i]);
        ast_print_expr(out, e->args[i]);
    }
}

static void print_leaf(struct buf *out, const struct expr *e)
{
    switch (e->op) {
    case EXPR_INTEGER:
        buf_printf(out, "%lld", (long long)e->value);
        if (e->type->kind != TYPE_INT) {
            buf_add_byte(out, ':');
            print_type(out, e->type);
        }
        break;
    case EXPR_FLOAT:
        print_symbol(out, e->symbol);
        break;
    case EXPR_STRING:
        print_string(out, e->bytes, e->n_bytes);
        break;
    case EXPR_NAME:
        print_symbol(out, e->decl->name);
        if (e->decl->flags & DECL_IMPLICIT)
            buf_add_byte(out, '?');
        break;
    default: // EXPR_LABEL_ADDRESS
        buf_add_text(out, "&&");
        print_symbol(out, e->symbol);
        break;
    }
}

static void print_inner(struct buf *out, const struct expr *e)
{
    switch (e->op) {
    case EXPR_MEMBER:
        ast_print_expr(out, e->a);
        buf_add_byte(out, '.');
        print_symbol(out, e->symbol);
        if (!e->field)
            buf_add_byte(out, '?');
        return;
    case EXPR_CAST:
        buf_add_text(out, e->flags & EXPR_IMPLICIT ? "<" : "(");
        print_type(out, e->type);
        buf_add_text(out, e->flags & EXPR_IMPLICIT ? ">" : ")");
        ast_print_expr(out, e->a);
        return;
    case EXPR_DECAY:
        buf_add_byte(out, '@');
        ast_print_expr(out, e->a);
        return;
    case EXPR_CALL:
        buf_add_text(out, "(call ");
        ast_print_expr(out, e->a);
        print_list(out, e);
        break;
    case EXPR_INIT:
        buf_add_text(out, "{");
        print_list(out, e);
        buf_add_text(out, " }");
        return;
    case EXPR_COMPOUND_LITERAL:
        buf_add_text(out, "(literal ");
        print_type(out, e->type);
        buf_add_byte(out, ' ');
        ast_print_expr(out, e->b);
        break;
    case EXPR_STATEMENTS:
        buf_add_text(out, "({\n");
        print_block(out, e->body, 3);
        buf_add_text(out, "        }");
        break;
    default:
        buf_add_byte(out, '(');
        buf_add_text(out, e->op == EXPR_ASSIGN_OP ? op_names[e->binary] : op_names[e->op]);
        if (e->op == EXPR_ASSIGN_OP)
            buf_add_byte(out, '=');
        if (e->op == EXPR_VA_ARG || e->op == EXPR_UNKNOWN) {
            buf_add_byte(out, ':');
            print_type(out, e->type);
        }
        for (int i = 0; i < 3; i++) {
            const struct expr *part = i == 0 ? e->a : i == 1 ? e->b : e->c;
            if (part) {
                buf_add_byte(out, ' ');
                ast_print_expr(out, part);
            }
        }
        if (e->op == EXPR_UNKNOWN)
            print_list(out, e);
        break;
    }
    buf_add_byte(out, ')');
}

void ast_print_expr(struct buf *out, const struct expr *e)
{
    if ((e->op >= EXPR_INTEGER && e->op <= EXPR_NAME) || e->op == EXPR_LABEL_ADDRESS)
        print_leaf(out, e);
    else
        print_inner(out, e);
}

static void start_line(struct buf *out, unsigned indent)
{
    for (unsigned i = 0; i < indent; i++)
        buf_add_text(out, "    ");
}

static void print_word(struct buf *out, const char *word, const struct expr *e)
{
    buf_add_text(out, word);
    if (e) {
        buf_add_byte(out, ' ');
        ast_print_expr(out, e);
    }
    buf_add_byte(out, '\n');
}

static void print_body(struct buf *out, const struct stmt *s, unsigned indent)
{
    if (s && s->kind == STMT_BLOCK)
        print_block(out, s, indent);
    else
        for (; s; s = NULL) {
            struct stmt block = { .kind = STMT_BLOCK, .body = (struct stmt *)s };
            print_block(out, &block, indent);
        }
}

static void print_decl(struct buf *out, const struct decl *d)
{
    buf_add_text(out, "decl ");
    print_symbol(out, d->name);
    buf_add_text(out, ": ");
    print_type(out, d->type);
    print_word(out, d->init ? " =" : "", d->init);
}

static void print_for(struct buf *out, const struct stmt *s, unsigned indent)
{
    print_word(out, "for", s->expr);
    if (s->init) {
        start_line(out, indent);
        buf_add_text(out, "  init\n");
        print_body(out, s->init, indent + 1);
    }
    if (s->step) {
        start_line(out, indent);
        print_word(out, "  step", s->step);
    }
    print_body(out, s->body, indent + 1);
}

static void print_two(struct buf *out, const struct stmt *s, unsigned indent)
{
    print_body(out, s->body, indent + 1);
    if (s->otherwise) {
        start_line(out, indent);
        buf_add_text(out, "else\n");
        print_body(out, s->otherwise, indent + 1);
    }
}

static void print_named(
        struct buf *out, const char *word, symbol name, const struct stmt *s, unsigned indent)
{
    buf_add_text(out, word);
    buf_add_byte(out, ' ');
    print_symbol(out, name);
    buf_add_byte(out, '\n');
    print_body(out, s->body, indent);
}

static void print_stmt(struct buf *out, const struct stmt *s, unsigned indent)
{
    static const char *const words[] = { [STMT_EXPR] = "eval",
        [STMT_WHILE] = "while",
        [STMT_DO] = "do",
        [STMT_SWITCH] = "switch",
        [STMT_DEFAULT] = "default",
        [STMT_BREAK] = "break",
        [STMT_CONTINUE] = "continue",
        [STMT_RETURN] = "return",
        [STMT_ASM] = "asm",
        [STMT_BLOCK] = "block",
        [STMT_EMPTY] = "empty",
        [STMT_IF] = "if" };
    if (s->kind == STMT_EMPTY)
        return;
    start_line(out, indent);
    switch (s->kind) {
    case STMT_DECL:
        print_decl(out, s->decl);
        break;
    case STMT_FOR:
        print_for(out, s, indent);
        break;
    case STMT_CASE:
        buf_printf(out, "case %lld", (long long)s->value);
        if (s->high != s->value)
            buf_printf(out, " ... %lld", (long long)s->high);
        buf_add_byte(out, '\n');
        print_body(out, s->body, indent + 1);
        break;
    case STMT_LABEL:
        print_named(out, "label", s->label, s, indent);
        break;
    case STMT_GOTO:
        if (s->expr)
            print_word(out, "goto *", s->expr);
        else
            print_named(out, "goto", s->label, s, indent);
        break;
    case STMT_CONFIG:
        buf_printf(out, "config %u\n", s->condition);
        print_two(out, s, indent);
        break;
    case STMT_LOST:
        buf_printf(out, "lost: %s\n", s->reason);
        break;
    default:
        print_word(out, words[s->kind], s->expr);
        print_two(out, s, indent);
        break;
    }
}

static void print_block(struct buf *out, const struct stmt *s, unsigned indent)
{
    for (s = s ? s->body : NULL; s; s = s->next)
        print_stmt(out, s, indent);
}

void ast_print(struct buf *out, const struct function_ast *f)
{
    print_symbol(out, f->decl->name);
    buf_add_text(out, ": ");
    print_type(out, f->decl->type);
    buf_add_byte(out, '\n');
    print_block(out, f->body, 1);
}
