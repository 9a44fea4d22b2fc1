// Use lists in CSR form: one pass counts, one fills.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/graph.h"

struct collector {
    const struct ir_function *f;
    uint32_t *at;    // counts, then places
    uint32_t *users; // NULL while counting
};

static void use(struct collector *c, uint32_t value, uint32_t user)
{
    if (!value)
        return;
    if (c->users)
        c->users[c->at[value]] = user;
    c->at[value]++;
}

static void use_path(struct collector *c, uint32_t path, uint32_t user)
{
    for (uint32_t p = path; p; p = c->f->paths[p].base)
        if (c->f->paths[p].kind == PATH_DEREF || c->f->paths[p].kind == PATH_INDEX)
            use(c, c->f->paths[p].x, user);
}

static void collect_instr(struct collector *c, uint32_t v)
{
    const struct ir_instr *i = ir_value(c->f, v);
    const uint32_t *list;
    uint32_t n = ir_operands(c->f, v, &list);
    if (i->op == IR_CALL && !(i->flags & IR_DIRECT))
        use(c, i->a, v);
    for (uint32_t k = 0; k < n; k++)
        use(c, list[k], v);
    if (ir_op_info[i->op].paths & 1)
        use_path(c, i->a, v);
    if (ir_op_info[i->op].paths & 2)
        use_path(c, i->b, v);
}

static void collect(struct collector *c)
{
    for (uint32_t v = 1; v < c->f->n_instrs; v++)
        collect_instr(c, v);
    for (uint32_t b = 0; b < c->f->n_blocks; b++)
        if (c->f->blocks[b].end != IR_CONFIG)
            use(c, c->f->blocks[b].value, IR_USE_END + b);
}

struct ir_uses ir_find_uses(const struct ir_function *f, struct arena *a)
{
    struct ir_uses u;
    uint32_t n = f->n_instrs;
    struct collector c = { f, arena_zero(a, sizeof(uint32_t) * (n + 1)), NULL };
    collect(&c);
    u.first = arena_array(a, uint32_t, n + 1);
    uint32_t sum = 0;
    for (uint32_t v = 0; v <= n; v++) {
        u.first[v] = sum;
        sum += v < n ? c.at[v] : 0;
    }
    memcpy(c.at, u.first, sizeof(uint32_t) * n);
    u.users = c.users = arena_array(a, uint32_t, (size_t)sum + 1);
    collect(&c);
    return u;
}
