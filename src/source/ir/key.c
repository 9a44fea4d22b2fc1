// Canonical access paths (key.h). Walks from a value to its root, then adds the steps on the way
// back.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/ir/key.h"

#include <inttypes.h>

#include "base/buf.h"
#include "base/hash.h"

enum { WALK_MOST = 40, PHI_MOST = 4 }; // links followed to the root; operands of a PHI compared

static void key_of_value(const struct ir_function *f, uint32_t v, struct ir_key *k, unsigned depth);

static void add_step(struct ir_key *k, uint32_t kind, symbol name)
{
    if (k->more)
        return;
    struct ir_key_step *last = k->n_steps ? &k->steps[k->n_steps - 1] : NULL;
    if (last && last->kind == STEP_DEREF && !(kind & STEP_DEREF)) { // `*p` then `.m`: one step
        last->kind |= kind;
        last->name = name;
        return;
    }
    if (k->n_steps == IR_KEY_STEPS) {
        k->more = true;
        return;
    }
    k->steps[k->n_steps++] = (struct ir_key_step){ kind, name };
}

static void follow(struct ir_key *k) // from a pointer's value to what it points to
{
    if (k->address)
        k->address = false;
    else
        add_step(k, STEP_DEREF, 0);
}

static void key_of_local(const struct ir_function *f, uint32_t local, struct ir_key *k)
{
    const struct ir_local *l = &f->locals[local];
    *k = (struct ir_key){ .root = l->is_param ? KEY_PARAM : KEY_LOCAL, .x = local };
    const struct type *t = f->types[l->type];
    if (l->is_param && (t->kind == TYPE_STRUCT || t->kind == TYPE_UNION))
        add_step(k, STEP_DEREF, 0);
}

static void key_of_global(const struct ir_function *f, uint32_t ref, struct ir_key *k)
{
    const struct ir_ref *r = &f->refs[ref];
    bool is_static = r->source != IR_EXTERN && r->decl;
    *k = (struct ir_key){ .root = KEY_GLOBAL, .name = r->name, .source = r->source };
    k->x = is_static ? r->decl->where : 0;
}

static void key_of_path(
        const struct ir_function *f, uint32_t path, struct ir_key *k, unsigned depth)
{
    const struct ir_path *p = &f->paths[path];
    switch ((enum ir_path_kind)p->kind) {
    case PATH_LOCAL:
        key_of_local(f, p->x, k);
        return;
    case PATH_GLOBAL:
        key_of_global(f, p->x, k);
        return;
    case PATH_DEREF:
        key_of_value(f, p->x, k, depth + 1);
        follow(k);
        return;
    case PATH_FIELD:
        key_of_path(f, p->base, k, depth + 1);
        if (f->fields[p->x].name) // an anonymous struct adds nothing
            add_step(k, STEP_FIELD, f->fields[p->x].name);
        return;
    case PATH_INDEX:
        key_of_path(f, p->base, k, depth + 1);
        add_step(k, STEP_ELEMENT, 0);
        return;
    case PATH_NONE:
        *k = (struct ir_key){ 0 };
    }
}

static bool points_into_array(const struct ir_function *f, const struct ir_instr *i)
{
    return i->op == IR_ADDRESS && f->types[f->paths[i->a].type]->kind == TYPE_ARRAY;
}

static void key_of_sum(
        const struct ir_function *f, const struct ir_instr *i, struct ir_key *k, unsigned depth)
{
    key_of_value(f, i->a, k, depth + 1);
    if (!points_into_array(f, &f->instrs[i->a])) {
        bool was_element = k->address;
        follow(k);
        if (was_element) { // &a[i] + j
            k->address = true;
            return;
        }
    }
    k->address = false;
    add_step(k, STEP_ELEMENT, 0);
    k->address = true;
}

// A choice between ways to the same place is that place.
static bool key_of_phi(
        const struct ir_function *f, const struct ir_instr *i, struct ir_key *k, unsigned depth)
{
    if (i->n_operands > PHI_MOST || depth > WALK_MOST / 4)
        return false;
    for (uint32_t n = 0; n < i->n_operands; n++) {
        struct ir_key one;
        key_of_value(f, f->operands[i->b + n], n ? &one : k, depth + WALK_MOST / 4);
        if (k->root == KEY_VALUE || (n && !ir_key_equal(k, &one)))
            return false;
    }
    return i->n_operands > 0;
}

static void key_of_value(const struct ir_function *f, uint32_t v, struct ir_key *k, unsigned depth)
{
    const struct ir_instr *i = &f->instrs[v];
    enum ir_op op = depth > WALK_MOST ? IR_NONE : (enum ir_op)i->op;
    switch (op) {
    case IR_PARAM:
        *k = (struct ir_key){ .root = KEY_PARAM, .x = i->a };
        return;
    case IR_LOAD:
        key_of_path(f, i->a, k, depth + 1);
        return;
    case IR_ADDRESS:
        key_of_path(f, i->a, k, depth + 1);
        k->address = true;
        return;
    case IR_CAST:
        key_of_value(f, i->a, k, depth + 1);
        return;
    case IR_POINTER_ADD:
        key_of_sum(f, i, k, depth);
        return;
    case IR_CALL:
        *k = (struct ir_key){ .root = KEY_RESULT, .x = v };
        k->name = i->flags & IR_DIRECT ? f->refs[i->a].name : 0;
        return;
    case IR_PHI:
        if (key_of_phi(f, i, k, depth))
            return;
        break;
    default:
        break;
    }
    *k = (struct ir_key){ .root = KEY_VALUE, .x = v };
}

struct ir_key ir_key_of_value(const struct ir_function *f, uint32_t value)
{
    struct ir_key k = { 0 };
    if (value)
        key_of_value(f, value, &k, 0);
    return k;
}

struct ir_key ir_key_of_path(const struct ir_function *f, uint32_t path)
{
    struct ir_key k = { 0 };
    if (path)
        key_of_path(f, path, &k, 0);
    return k;
}

bool ir_key_equal(const struct ir_key *a, const struct ir_key *b)
{
    if (a->root != b->root || a->n_steps != b->n_steps || a->more != b->more ||
            a->address != b->address || a->x != b->x || a->name != b->name ||
            a->source != b->source)
        return false;
    for (unsigned i = 0; i < a->n_steps; i++)
        if (a->steps[i].kind != b->steps[i].kind || a->steps[i].name != b->steps[i].name)
            return false;
    return true;
}

uint64_t ir_key_hash(const struct ir_key *k)
{
    uint64_t kinds = (uint64_t)k->root << 24 | (uint64_t)k->n_steps << 16 | (uint64_t)k->more << 8 |
                     k->address;
    uint64_t h = hash_pair(kinds, (uint64_t)k->x << 32 | k->name);
    h = hash_pair(h, k->source);
    for (unsigned i = 0; i < k->n_steps; i++)
        h = hash_pair(h, (uint64_t)k->steps[i].kind << 32 | k->steps[i].name);
    return h;
}

struct ir_key ir_key_join(const struct ir_key *argument, const struct ir_key *in_callee)
{
    struct ir_key k = *argument;
    for (unsigned i = 0; i < in_callee->n_steps; i++) {
        struct ir_key_step s = in_callee->steps[i];
        if (s.kind & STEP_DEREF) {
            follow(&k);
            s.kind &= ~(uint32_t)STEP_DEREF;
        }
        if (s.kind)
            add_step(&k, s.kind, s.name);
    }
    k.more |= in_callee->more;
    k.address |= in_callee->address;
    return k;
}

static void print_root(struct buf *out, const struct ir_function *f, const struct ir_key *k)
{
    switch ((enum ir_key_root)k->root) {
    case KEY_PARAM:
        buf_printf(out, "$%" PRIu32, k->x);
        return;
    case KEY_LOCAL:
        if (f && f->locals[k->x].name)
            buf_add_str(out, symbol_text(f->locals[k->x].name));
        else
            buf_add_text(out, "(temporary)");
        return;
    case KEY_GLOBAL:
        buf_add_str(out, symbol_text(k->name));
        return;
    case KEY_RESULT:
        if (k->name)
            buf_add_str(out, symbol_text(k->name));
        else
            buf_add_text(out, "(*)");
        buf_add_text(out, "()");
        return;
    case KEY_VALUE:
    case KEY_NONE:
        buf_add_byte(out, '?');
    }
}

static void print_step(struct buf *out, const struct ir_key_step *s)
{
    bool deref = s->kind & STEP_DEREF;
    if (s->kind & STEP_FIELD) {
        buf_add_text(out, deref ? "->" : ".");
        buf_add_str(out, symbol_text(s->name));
    } else if (s->kind & STEP_ELEMENT) {
        buf_add_text(out, deref ? "->[]" : "[]");
    } else {
        buf_add_text(out, "->*");
    }
}

void ir_key_print(struct buf *out, const struct ir_function *f, const struct ir_key *k)
{
    if (k->address)
        buf_add_byte(out, '&');
    print_root(out, f, k);
    for (unsigned i = 0; i < k->n_steps; i++)
        print_step(out, &k->steps[i]);
    if (k->more)
        buf_add_text(out, ".*");
}
