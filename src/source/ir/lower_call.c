// Calls, asm, and expressions that were not understood: operands of any kind in, a value out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/lower_int.h"

const struct decl *callee_decl(const struct expr *e)
{
    while (e->op == EXPR_DECAY || (e->op == EXPR_DEREF && e->type->kind == TYPE_FUNCTION) ||
            (e->op == EXPR_ADDRESS && e->a->type->kind == TYPE_FUNCTION))
        e = e->a;
    return e->op == EXPR_NAME && e->decl && e->decl->kind == DECL_FUNCTION ? e->decl : NULL;
}

static bool calls(const struct expr *e, const char *builtin, uint32_t n_args)
{
    if (e->op != EXPR_CALL || e->n_args < n_args)
        return false;
    const struct decl *d = callee_decl(e->a);
    return d && str_is(symbol_text(d->name), builtin);
}

const struct expr *builtin_expected(const struct expr *e)
{
    return calls(e, "__builtin_expect", 2) ? e->args[0] : NULL;
}

// The GNU built-ins that change what the code around them means.
static bool lower_builtin(
        struct lower *l, const struct decl *d, const struct expr *e, uint32_t *value)
{
    struct str name = symbol_text(d->name);
    if (!str_starts(name, "__builtin_"))
        return false;
    if (str_is(name, "__builtin_expect") && e->n_args == 2) {
        *value = lower_value(l, e->args[0]);
    } else if (str_is(name, "__builtin_constant_p") && e->n_args == 1) {
        *value = emit_const(l, site_of(e), e->type, e->args[0]->op == EXPR_INTEGER);
    } else if (str_is(name, "__builtin_unreachable")) {
        end_with(l, site_of(e), IR_UNREACHABLE, 0);
        *value = emit_undef(l, &type_void, IR_NO_LOCAL);
    } else {
        return false;
    }
    return true;
}

static bool is_fresh(const struct expr *e) // a temporary nobody else can name
{
    return e->op == EXPR_CALL || e->op == EXPR_CONDITIONAL || e->op == EXPR_VA_ARG;
}

// A struct is passed as the address of a copy.
static uint32_t object_argument(struct lower *l, const struct expr *e)
{
    uint32_t path = lower_object(l, e);
    if (!is_fresh(e) && e->type->kind != TYPE_ARRAY) {
        uint32_t copy = path_local(l, temporary(l, e->type, e->where));
        copy_path(l, site_of(e), path, copy);
        path = copy;
    }
    return emit(l, site_of(e), IR_ADDRESS, type_pointer(l->keep, e->type), path, 0);
}

static uint32_t lower_argument(struct lower *l, const struct expr *e)
{
    bool is_object =
            is_aggregate(e->type) && !(e->type->kind == TYPE_ARRAY && e->op == EXPR_STRING);
    return is_object ? object_argument(l, e) : lower_value(l, e);
}

// Values of `n` expressions, each by `lower_one`, in the scratch arena.
static uint32_t *lower_list(struct lower *l, struct expr *const *args, uint32_t n,
        uint32_t (*lower_one)(struct lower *, const struct expr *))
{
    uint32_t *values = arena_array(l->scratch, uint32_t, n);
    for (uint32_t i = 0; i < n; i++)
        values[i] = lower_one(l, args[i]);
    for (uint32_t i = 0; i < n; i++)
        values[i] = resolve(l, values[i]);
    return values;
}

uint32_t lower_call(struct lower *l, const struct expr *e)
{
    const struct decl *d = callee_decl(e->a);
    uint32_t value;
    if (d && lower_builtin(l, d, e, &value))
        return value;
    uint32_t target = d ? ref_number(l, d) : lower_value(l, e->a);
    uint32_t *arguments = lower_list(l, e->args, e->n_args, lower_argument);
    struct site at = site_of(e);
    if (d)
        at.flags |= IR_DIRECT;
    value = emit_list(
            l, at, IR_CALL, e->type, d ? target : resolve(l, target), arguments, e->n_args);
    if (d && d->flags & DECL_NORETURN)
        end_with(l, site_of(e), IR_UNREACHABLE, 0);
    return value;
}

static bool is_lvalue(const struct expr *e)
{
    return e->op == EXPR_NAME || e->op == EXPR_MEMBER || e->op == EXPR_INDEX || e->op == EXPR_DEREF;
}

static bool is_object_name(const struct expr *e)
{
    return e->op != EXPR_NAME ||
           (e->decl && (e->decl->kind == DECL_VARIABLE || e->decl->kind == DECL_PARAMETER));
}

// An operand of asm: a variable by value, memory by address, for asm may write it.
static uint32_t asm_operand(struct lower *l, const struct expr *e)
{
    if (!is_lvalue(e) || !is_object_name(e) || e->type->kind == TYPE_FUNCTION)
        return lower_argument(l, e);
    struct target t = target_of(l, e);
    if (t.is_variable)
        return target_read(l, site_of(e), t);
    const struct type *pointer = type_pointer(l->keep, e->type);
    return address_of_path(l, site_of(e), t.x, pointer);
}

// Afterwards each variable among the operands may have any value.
void lower_asm(struct lower *l, const struct expr *e)
{
    uint32_t *operands = lower_list(l, e->args, e->n_args, asm_operand);
    uint32_t v = emit_list(l, site_of(e), IR_ASM, &type_void, 0, operands, e->n_args);
    for (uint32_t i = 0; i < e->n_args; i++) {
        const struct expr *o = e->args[i];
        uint32_t variable = o->op == EXPR_NAME && o->decl ? local_variable(l, o->decl) : 0;
        if (variable) {
            uint32_t after = emit_list(l, site_of(o), IR_UNKNOWN, o->type, 0, &v, 1);
            variable_write(l, variable - 1, l->block, after);
        }
    }
}

uint32_t lower_unknown(struct lower *l, const struct expr *e)
{
    uint32_t n = e->op == EXPR_UNKNOWN ? e->n_args : 0;
    uint32_t *parts = lower_list(l, n ? e->args : NULL, n, lower_argument);
    struct site at = site_of(e);
    return emit_list(l, at, IR_UNKNOWN, e->type, 0, parts, n);
}
