// The IR as text: the golden form, and values and paths as a reader of C would write them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <inttypes.h>

#include "base/buf.h"
#include "source/ir/ir.h"

const struct ir_op_info ir_op_info[IR_OP_COUNT] = {
#define X(name, operands, result, paths) { #name, operands, result, paths },
    IR_OPS(X)
#undef X
};

enum { TEXT_DEPTH = 8 }; // steps of a value that are still written out

static void print_symbol(struct buf *out, symbol s)
{
    if (s)
        buf_add_str(out, symbol_text(s));
    else
        buf_add_text(out, "?");
}

static void print_type(struct buf *out, const struct type *t)
{
    struct arena a = { 0 };
    buf_add_str(out, type_text(&a, t));
    arena_release(&a);
}

static void print_string(struct buf *out, struct str s)
{
    enum { MOST = 40 };
    buf_add_byte(out, '"');
    for (size_t i = 0; i < s.len && i < MOST; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c == '"' || c == '\\')
            buf_printf(out, "\\%c", c);
        else if (c == '\n')
            buf_add_text(out, "\\n");
        else if (c < ' ' || c >= 127)
            buf_printf(out, "\\x%02x", c);
        else
            buf_add_byte(out, (char)c);
    }
    buf_add_text(out, s.len > MOST ? "...\"" : "\"");
}

static void print_integer(struct buf *out, const struct ir_function *f, const struct ir_instr *i)
{
    const struct type *t = f->types[i->type];
    if (t->kind == TYPE_POINTER && i->imm == 0)
        buf_add_text(out, "NULL");
    else if (t->size == 8 && !type_is_signed(t))
        buf_printf(out, "%" PRIu64, (uint64_t)i->imm);
    else
        buf_printf(out, "%" PRId64, i->imm);
}

// --- the golden form

// Constants and addresses of named things stand where they are used.
static bool is_inline(const struct ir_instr *i)
{
    return i->op == IR_CONST || i->op == IR_FLOAT || i->op == IR_STRING || i->op == IR_FUNCTION;
}

static void print_operand(struct buf *out, const struct ir_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->instrs[v];
    switch ((enum ir_op)i->op) {
    case IR_CONST:
        print_integer(out, f, i);
        return;
    case IR_FLOAT:
        buf_add_str(out, symbol_text(f->strings[i->a]));
        return;
    case IR_STRING:
        print_string(out, symbol_text(f->strings[i->a]));
        return;
    case IR_FUNCTION:
        buf_add_byte(out, '&');
        print_symbol(out, f->refs[i->a].name);
        return;
    default:
        buf_printf(out, "v%" PRIu32, v);
    }
}

static void print_local(struct buf *out, const struct ir_function *f, uint32_t local)
{
    if (f->locals[local].name)
        print_symbol(out, f->locals[local].name);
    else
        buf_printf(out, "t%" PRIu32, local);
}

static void print_raw_path(struct buf *out, const struct ir_function *f, uint32_t path)
{
    const struct ir_path *p = &f->paths[path];
    switch ((enum ir_path_kind)p->kind) {
    case PATH_LOCAL:
        print_local(out, f, p->x);
        return;
    case PATH_GLOBAL:
        print_symbol(out, f->refs[p->x].name);
        return;
    case PATH_DEREF:
        buf_add_text(out, "*");
        print_operand(out, f, p->x);
        return;
    case PATH_FIELD:
        print_raw_path(out, f, p->base);
        buf_add_byte(out, '.');
        print_symbol(out, f->fields[p->x].name);
        return;
    case PATH_INDEX:
        print_raw_path(out, f, p->base);
        buf_add_byte(out, '[');
        print_operand(out, f, p->x);
        buf_add_byte(out, ']');
        return;
    case PATH_NONE:
        buf_add_text(out, "none");
    }
}

static void print_arguments(struct buf *out, const struct ir_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->instrs[v];
    const char *between = " ";
    if (i->op == IR_CALL) {
        buf_add_byte(out, ' ');
        if (i->flags & IR_DIRECT)
            print_symbol(out, f->refs[i->a].name);
        else
            print_operand(out, f, i->a);
        between = ", ";
    } else if (i->op == IR_PARAM || i->op == IR_UNDEF) {
        if (i->a < f->n_locals) {
            buf_add_byte(out, ' ');
            print_local(out, f, i->a);
        }
    } else if (i->op == IR_PHI && i->a != IR_NO_LOCAL) {
        buf_add_byte(out, ' ');
        print_local(out, f, i->a);
        between = ": ";
    }
    const uint32_t *list;
    uint32_t n = ir_operands(f, v, &list);
    for (uint32_t k = 0; k < n; k++, between = ", ") {
        buf_add_text(out, between);
        print_operand(out, f, list[k]);
    }
    for (int side = 0; side < 2; side++) {
        if (!(ir_op_info[i->op].paths & (1 << side)))
            continue;
        buf_add_text(out, between);
        print_raw_path(out, f, side ? i->b : i->a);
        between = ", ";
    }
}

static void print_instr(struct buf *out, const struct ir_function *f, uint32_t v)
{
    const struct ir_instr *i = &f->instrs[v];
    if (is_inline(i))
        return;
    buf_add_text(out, "    ");
    if (ir_op_info[i->op].has_result)
        buf_printf(out, "v%" PRIu32 " = ", v);
    buf_add_text(out, ir_op_info[i->op].name);
    print_arguments(out, f, v);
    if (ir_op_info[i->op].has_result) {
        buf_add_text(out, " : ");
        print_type(out, f->types[i->type]);
    }
    if (i->flags & IR_GUESSED)
        buf_add_text(out, " guessed");
    if (i->flags & IR_VOLATILE)
        buf_add_text(out, " volatile");
    buf_add_byte(out, '\n');
}

static void print_cases(struct buf *out, const struct ir_function *f, const struct ir_block *b)
{
    for (uint32_t c = b->first_case; c < b->first_case + b->n_cases; c++) {
        const struct ir_case *k = &f->cases[c];
        buf_printf(out, ", %" PRId64, k->low);
        if (k->high != k->low)
            buf_printf(out, "..%" PRId64, k->high);
        buf_printf(out, ": b%" PRIu32, k->block);
    }
}

static void print_end(struct buf *out, const struct ir_function *f, const struct ir_block *b)
{
    static const char *const names[] = { "jump", "branch", "switch", "config", "return",
        "unreachable", "goto" };
    buf_printf(out, "    %s", names[b->end]);
    if (b->end == IR_CONFIG) {
        buf_add_text(out, " #if ");
        buf_add_str(out, f->conditions[b->value].text);
    } else if (b->value) {
        buf_add_byte(out, ' ');
        print_operand(out, f, b->value);
    }
    bool two = b->end == IR_BRANCH || b->end == IR_CONFIG;
    if (two || b->end == IR_SWITCH)
        buf_add_byte(out, ',');
    if (two || b->end == IR_JUMP || b->end == IR_SWITCH)
        buf_printf(out, " b%" PRIu32, b->next[0]);
    if (two)
        buf_printf(out, ", b%" PRIu32, b->next[1]);
    print_cases(out, f, b);
    buf_add_byte(out, '\n');
}

void ir_print(struct buf *out, const struct ir_function *f)
{
    print_symbol(out, f->name);
    buf_add_text(out, ":\n");
    for (uint32_t b = 0; b < f->n_blocks; b++) {
        const struct ir_block *block = &f->blocks[b];
        buf_printf(out, "b%" PRIu32, b);
        for (uint32_t p = 0; p < block->n_preds; p++)
            buf_printf(out, "%s b%" PRIu32, p ? "," : " <-", f->preds[block->first_pred + p]);
        if (block->flags & IR_BLOCK_LOSS)
            buf_add_text(out, " loss");
        buf_add_byte(out, '\n');
        for (uint32_t v = block->first; v < block->first + block->n_instrs; v++)
            print_instr(out, f, v);
        print_end(out, f, block);
    }
}

// --- as a reader would write it

enum tightness { LOOSE, SHIFT_LEVEL, ADD_LEVEL, MUL_LEVEL, UNARY_LEVEL, POSTFIX_LEVEL };

static void say_value(struct buf *out, const struct ir_function *f, uint32_t v,
        enum tightness around, unsigned depth);

static const struct operator
{
    const char *text;
    enum tightness level;
}
operators[IR_OP_COUNT] = {
    [IR_ADD] = { " + ", ADD_LEVEL },
    [IR_SUB] = { " - ", ADD_LEVEL },
    [IR_MUL] = { " * ", MUL_LEVEL },
    [IR_DIV] = { " / ", MUL_LEVEL },
    [IR_REM] = { " % ", MUL_LEVEL },
    [IR_SHL] = { " << ", SHIFT_LEVEL },
    [IR_SHR] = { " >> ", SHIFT_LEVEL },
    [IR_AND] = { " & ", LOOSE },
    [IR_OR] = { " | ", LOOSE },
    [IR_XOR] = { " ^ ", LOOSE },
    [IR_EQ] = { " == ", LOOSE },
    [IR_NE] = { " != ", LOOSE },
    [IR_LT] = { " < ", LOOSE },
    [IR_LE] = { " <= ", LOOSE },
    [IR_POINTER_ADD] = { " + ", ADD_LEVEL },
    [IR_POINTER_SUB] = { " - ", ADD_LEVEL },
};

static void open_if(struct buf *out, bool needed)
{
    if (needed)
        buf_add_byte(out, '(');
}

static void close_if(struct buf *out, bool needed)
{
    if (needed)
        buf_add_byte(out, ')');
}

static void say_binary(struct buf *out, const struct ir_function *f, const struct ir_instr *i,
        enum tightness around, unsigned depth)
{
    const struct operator* o = & operators[i->op];
    const struct ir_instr *right = &f->instrs[i->b];
    bool brackets = around > o->level || (around == LOOSE && depth > 1 && o->level == LOOSE);
    open_if(out, brackets);
    say_value(out, f, i->a, o->level, depth + 1);
    bool minus = i->op == IR_POINTER_ADD && right->op == IR_NEGATE;
    bool minus_const = i->op == IR_POINTER_ADD && right->op == IR_CONST && right->imm < 0 &&
                       right->imm != INT64_MIN;
    if (minus_const) {
        buf_printf(out, " - %" PRId64, -right->imm);
    } else {
        buf_add_text(out, minus ? " - " : o->text);
        say_value(out, f, minus ? right->a : i->b, (enum tightness)(o->level + 1), depth + 1);
    }
    close_if(out, brackets);
}

static void say_path(struct buf *out, const struct ir_function *f, uint32_t path,
        enum tightness around, unsigned depth);

static void say_member(
        struct buf *out, const struct ir_function *f, const struct ir_path *p, unsigned depth)
{
    const struct ir_path *base = &f->paths[p->base];
    symbol name = f->fields[p->x].name;
    if (base->kind == PATH_DEREF)
        say_value(out, f, base->x, POSTFIX_LEVEL, depth + 1);
    else
        say_path(out, f, p->base, POSTFIX_LEVEL, depth + 1);
    if (!name) // an anonymous struct or union
        return;
    buf_add_text(out, base->kind == PATH_DEREF ? "->" : ".");
    print_symbol(out, name);
}

static void say_element(
        struct buf *out, const struct ir_function *f, const struct ir_path *p, unsigned depth)
{
    const struct ir_path *base = &f->paths[p->base];
    bool further = base->kind == PATH_DEREF && f->types[base->type]->kind != TYPE_ARRAY;
    if (further)
        say_value(out, f, base->x, POSTFIX_LEVEL, depth + 1);
    else
        say_path(out, f, p->base, POSTFIX_LEVEL, depth + 1);
    buf_add_byte(out, '[');
    say_value(out, f, p->x, LOOSE, depth + 1);
    buf_add_byte(out, ']');
}

static void say_path(struct buf *out, const struct ir_function *f, uint32_t path,
        enum tightness around, unsigned depth)
{
    const struct ir_path *p = &f->paths[path];
    if (depth > TEXT_DEPTH) {
        buf_add_text(out, "...");
        return;
    }
    switch ((enum ir_path_kind)p->kind) {
    case PATH_LOCAL:
        if (f->locals[p->x].name)
            print_symbol(out, f->locals[p->x].name);
        else
            buf_add_text(out, "(temporary)");
        return;
    case PATH_GLOBAL:
        print_symbol(out, f->refs[p->x].name);
        return;
    case PATH_DEREF:
        open_if(out, around > UNARY_LEVEL);
        buf_add_byte(out, '*');
        say_value(out, f, p->x, UNARY_LEVEL, depth + 1);
        close_if(out, around > UNARY_LEVEL);
        return;
    case PATH_FIELD:
        say_member(out, f, p, depth);
        return;
    case PATH_INDEX:
        say_element(out, f, p, depth);
        return;
    case PATH_NONE:
        return;
    }
}

static void say_call(
        struct buf *out, const struct ir_function *f, const struct ir_instr *i, unsigned depth)
{
    if (i->flags & IR_DIRECT)
        print_symbol(out, f->refs[i->a].name);
    else
        say_value(out, f, i->a, POSTFIX_LEVEL, depth + 1);
    buf_add_byte(out, '(');
    for (uint32_t k = 0; k < i->n_operands; k++) {
        if (k)
            buf_add_text(out, ", ");
        say_value(out, f, f->operands[i->b + k], LOOSE, depth + 1);
    }
    buf_add_byte(out, ')');
}

static void say_unary(struct buf *out, const struct ir_function *f, const struct ir_instr *i,
        const char *sign, enum tightness around, unsigned depth)
{
    open_if(out, around > UNARY_LEVEL);
    buf_add_text(out, sign);
    say_value(out, f, i->a, UNARY_LEVEL, depth + 1);
    close_if(out, around > UNARY_LEVEL);
}

static void say_cast(struct buf *out, const struct ir_function *f, const struct ir_instr *i,
        enum tightness around, unsigned depth)
{
    if (i->flags & IR_IMPLICIT) {
        say_value(out, f, i->a, around, depth);
        return;
    }
    open_if(out, around > UNARY_LEVEL);
    buf_add_byte(out, '(');
    print_type(out, f->types[i->type]);
    buf_add_byte(out, ')');
    say_value(out, f, i->a, UNARY_LEVEL, depth + 1);
    close_if(out, around > UNARY_LEVEL);
}

static void say_address(struct buf *out, const struct ir_function *f, const struct ir_instr *i,
        enum tightness around, unsigned depth)
{
    bool decayed = f->types[f->paths[i->a].type]->kind == TYPE_ARRAY;
    open_if(out, !decayed && around > UNARY_LEVEL);
    if (!decayed)
        buf_add_byte(out, '&');
    say_path(out, f, i->a, decayed ? around : UNARY_LEVEL, depth + 1);
    close_if(out, !decayed && around > UNARY_LEVEL);
}

static void say_local(struct buf *out, const struct ir_function *f, uint32_t local)
{
    if (local != IR_NO_LOCAL && f->locals[local].name)
        print_symbol(out, f->locals[local].name);
    else
        buf_add_text(out, "(either)");
}

static void say_value(struct buf *out, const struct ir_function *f, uint32_t v,
        enum tightness around, unsigned depth)
{
    const struct ir_instr *i = &f->instrs[v];
    if (depth > TEXT_DEPTH) {
        buf_add_text(out, "...");
        return;
    }
    switch ((enum ir_op)i->op) {
    case IR_FUNCTION:
        print_symbol(out, f->refs[i->a].name);
        return;
    case IR_PARAM:
    case IR_UNDEF:
    case IR_PHI:
        say_local(out, f, i->a);
        return;
    case IR_ADDRESS:
        say_address(out, f, i, around, depth);
        return;
    case IR_LOAD:
        say_path(out, f, i->a, around, depth);
        return;
    case IR_NEGATE:
    case IR_COMPLEMENT:
    case IR_NOT:
        say_unary(out, f, i, i->op == IR_NEGATE ? "-" : i->op == IR_NOT ? "!" : "~", around, depth);
        return;
    case IR_CAST:
        say_cast(out, f, i, around, depth);
        return;
    case IR_CALL:
        say_call(out, f, i, depth);
        return;
    case IR_VA_ARG:
        buf_add_text(out, "va_arg(...)");
        return;
    default:
        break;
    }
    if (operators[i->op].text)
        say_binary(out, f, i, around, depth);
    else if (is_inline(i))
        print_operand(out, f, v);
    else
        buf_add_text(out, "?");
}

void ir_print_value(struct buf *out, const struct ir_function *f, uint32_t value)
{
    if (value)
        say_value(out, f, value, LOOSE, 1);
}

void ir_print_path(struct buf *out, const struct ir_function *f, uint32_t path)
{
    if (path)
        say_path(out, f, path, LOOSE, 1);
}
