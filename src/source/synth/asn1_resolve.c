// Names of a unit: who is meant, copies of parameterised types, and which types contain themselves.
//
// A parameterised type has no C type; each distinct list of arguments makes a copy (X.683). Copies
// are made in the order in which the compiler we follow meets them - module by module, plain types
// before parameterised ones - because their place in that order is part of their C name.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/asn1_int.h"

#include "base/hash.h"

#include <stdlib.h>

enum { COPY_DEPTH_MOST = 2 * ASN1_DEPTH_MOST, CHAIN_MOST = 32 };

static uint64_t name_key(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

static struct asn1_node *first_named(struct asn1_unit *u, struct str name)
{
    uint64_t *slot = map_get(&u->by_name, name_key(name));
    struct asn1_node *n = slot ? (struct asn1_node *)(uintptr_t)*slot : NULL;
    while (n && !str_eq(n->name, name)) // another name with this hash
        n = n->same_name;
    return n;
}

static bool imports(const struct asn1_module *m, struct str name, struct str from)
{
    for (size_t i = 0; i < m->n_imports; i++)
        if (str_eq(m->imports[i].name, name))
            return str_eq(m->imports[i].module, from);
    return false;
}

// Its own module's name, else an imported one, else any: specifications forget imports.
struct asn1_node *asn1_lookup(struct asn1_unit *u, const struct asn1_module *from, struct str name)
{
    struct asn1_node *first = name.len ? first_named(u, name) : NULL, *imported = NULL;
    for (struct asn1_node *n = first; n; n = n->same_name) {
        if (!str_eq(n->name, name))
            continue;
        if (n->module == from)
            return n;
        if (from && !imported && imports(from, name, n->module->name))
            imported = n;
    }
    return imported ? imported : first;
}

bool asn1_number(struct asn1_unit *u, const struct asn1_module *m, const struct asn1_bound *b,
        int64_t *value)
{
    struct asn1_bound at = *b;
    for (int i = 0; i < CHAIN_MOST; i++) {
        *value = at.value;
        if (at.kind != ASN1_NAMED)
            return at.kind == ASN1_NUMBER;
        struct asn1_node *n = asn1_lookup(u, m, at.name);
        if (!n || n->kind != ASN1_VALUE)
            return false;
        at.kind = n->has_value ? ASN1_NUMBER : ASN1_NAMED;
        at.value = n->value;
        at.name = n->value_name;
        m = n->module;
    }
    return false;
}

// ---- copies ----

struct copying {
    struct asn1_unit *unit;
    const struct asn1_node *formals_of;
    const struct asn1_node *args;
    struct str type_name, set_name; // the arguments that gave the copy its name
    bool failed;
};

static const struct asn1_node *argument_for(const struct copying *c, struct str name)
{
    const struct asn1_node *a = c->args;
    for (size_t i = 0; c->formals_of && i < c->formals_of->n_formals && a; i++, a = a->next)
        if (str_eq(c->formals_of->formals[i], name))
            return a;
    return NULL;
}

static void copy_bound(const struct copying *c, struct asn1_bound *b)
{
    const struct asn1_node *a = b->kind == ASN1_NAMED ? argument_for(c, b->name) : NULL;
    if (!a)
        return;
    b->kind = a->has_value ? ASN1_NUMBER : ASN1_NAMED;
    b->value = a->value;
    b->name = a->value_name;
}

static struct asn1_node *copy(struct copying *c, const struct asn1_node *from, unsigned depth);

// A formal parameter in the place of a type: the argument stands there, under the member's own
// name.
static struct asn1_node *copy_formal(
        struct copying *c, const struct asn1_node *from, const struct asn1_node *a, unsigned depth)
{
    struct copying plain = { .unit = c->unit };
    struct asn1_node *n = copy(&plain, a, depth + 1);
    c->failed |= plain.failed;
    if (!n)
        return NULL;
    if (a->kind == ASN1_REFERENCE)
        c->type_name = a->ref;
    n->name = from->name;
    n->flags |= from->flags;
    return n;
}

static void copy_arguments(
        struct copying *c, struct asn1_node *n, const struct asn1_node *from, unsigned depth)
{
    struct asn1_node **tail = &n->args;
    struct copying inner = *c;
    n->args = NULL;
    for (const struct asn1_node *a = from->args; a && !c->failed; a = a->next) {
        struct asn1_node *one = copy(&inner, a, depth + 1);
        if (!one)
            break;
        *tail = one;
        tail = &one->next;
    }
    c->failed |= inner.failed; // but names found inside do not name the copy
}

static void copy_set(struct copying *c, struct asn1_node *n)
{
    const struct asn1_node *a = n->set.len ? argument_for(c, n->set) : NULL;
    if (!a)
        return;
    n->set = a->set.len ? a->set : a->ref;
    c->set_name = n->set;
}

static void copy_value(const struct copying *c, struct asn1_node *n)
{
    const struct asn1_node *a = n->value_name.len ? argument_for(c, n->value_name) : NULL;
    if (!a)
        return;
    n->value = a->value;
    n->has_value = a->has_value;
    n->value_name = a->value_name;
}

static struct asn1_node *copy(struct copying *c, const struct asn1_node *from, unsigned depth)
{
    const struct asn1_node *a =
            from->kind == ASN1_REFERENCE && !from->args ? argument_for(c, from->ref) : NULL;
    if (a && depth < COPY_DEPTH_MOST)
        return copy_formal(c, from, a, depth);
    struct asn1_node *n = depth < COPY_DEPTH_MOST
                                  ? asn1_new(c->unit, from->kind, from->module, from->line)
                                  : NULL;
    if (!n) {
        c->failed = true;
        return NULL;
    }
    *n = *from;
    n->first = n->last = n->next = n->parent = NULL;
    n->same_name = n->values = n->next_value = NULL;
    n->mark = 0;
    n->open = NULL;
    n->open_asked = n->no_set = false;
    copy_set(c, n);
    copy_value(c, n);
    copy_bound(c, &n->low);
    copy_bound(c, &n->high);
    if (from->kind == ASN1_REFERENCE)
        copy_arguments(c, n, from, depth);
    for (const struct asn1_node *m = from->first; m && !c->failed; m = m->next) {
        struct asn1_node *one = copy(c, m, depth + 1);
        if (one)
            asn1_add(n, one);
    }
    return n;
}

// What makes two lists of arguments the same.
static void add_key(struct buf *b, const struct asn1_node *n, unsigned depth)
{
    buf_printf(b, "(%d %u %.*s %.*s %.*s %.*s %lld", n->kind, n->flags, STR_ARG(n->name),
            STR_ARG(n->ref), STR_ARG(n->set), STR_ARG(n->value_name), (long long)n->value);
    if (depth > COPY_DEPTH_MOST)
        return;
    for (const struct asn1_node *m = n->args; m; m = m->next)
        add_key(b, m, depth + 1);
    for (const struct asn1_node *m = n->first; m; m = m->next)
        add_key(b, m, depth + 1);
    buf_add_byte(b, ')');
}

static uint64_t copy_key(const struct asn1_node *decl, const struct asn1_node *reference)
{
    struct buf b = { 0 };
    buf_printf(&b, "%.*s/%.*s", STR_ARG(decl->module->name), STR_ARG(decl->name));
    for (const struct asn1_node *a = reference->args; a; a = a->next)
        add_key(&b, a, 0);
    uint64_t h = hash_bytes(b.ptr, b.len);
    free(b.ptr);
    return h ? h : 1;
}

static void name_copy(struct asn1_unit *u, struct asn1_node *n, const struct copying *c)
{
    if (c->set_name.len)
        n->name = c->set_name;
    else if (c->type_name.len)
        n->name = str_format(u->arena, "%.*s_%.*s", STR_ARG(n->name), STR_ARG(c->type_name));
    else
        return;
    n->flags |= ASN1_RENAMED;
}

static void keep_copy(struct asn1_node *decl, struct asn1_node *n)
{
    if (decl->n_copies == decl->cap_copies) {
        decl->cap_copies = decl->cap_copies * 2 + 8;
        decl->copies = mem_grow(decl->copies, decl->cap_copies, sizeof *decl->copies);
    }
    decl->copies[decl->n_copies++] = n;
}

static struct asn1_node *copy_of(
        struct asn1_unit *u, struct asn1_node *decl, const struct asn1_node *reference)
{
    uint64_t key = copy_key(decl, reference) ^ 0x5bd1e995u; // apart from the names' keys
    uint64_t *slot = map_put(&u->by_name, key ? key : 1);
    if (*slot)
        return (struct asn1_node *)(uintptr_t)*slot;
    struct copying c = { .unit = u, .formals_of = decl, .args = reference->args };
    struct asn1_node *n = decl->n_copies < ASN1_COPIES_MOST ? copy(&c, decl, 0) : NULL;
    if (!n || c.failed) {
        asn1_report(u, decl->module, reference->line, decl->name,
                "cap: copies of a parameterised type");
        return NULL;
    }
    n->formals = NULL;
    n->n_formals = 0;
    n->copies = NULL;
    n->n_copies = n->cap_copies = 0;
    n->origin = decl;
    n->spec_index = (int)decl->n_copies;
    name_copy(u, n, &c);
    keep_copy(decl, n);
    *map_put(&u->by_name, key ? key : 1) = (uintptr_t)n;
    return n;
}

struct asn1_node *asn1_target(struct asn1_unit *u, struct asn1_node *reference)
{
    if (reference->kind == ASN1_FIELD) {
        struct asn1_node *f = asn1_class_field(u, reference);
        return f ? f->args : NULL;
    }
    struct asn1_node *decl = asn1_lookup(u, reference->module, reference->ref);
    if (decl && decl->n_formals)
        return reference->args ? copy_of(u, decl, reference) : NULL;
    return decl;
}

struct asn1_node *asn1_terminal(struct asn1_unit *u, struct asn1_node *n)
{
    for (int i = 0; n && i < CHAIN_MOST; i++) {
        if (n->kind != ASN1_REFERENCE && n->kind != ASN1_FIELD)
            return n;
        n = asn1_target(u, n);
    }
    return NULL;
}

bool asn1_is_struct(const struct asn1_node *n)
{
    return n->kind == ASN1_SEQUENCE || n->kind == ASN1_SET || n->kind == ASN1_CHOICE ||
           n->kind == ASN1_SEQUENCE_OF || n->kind == ASN1_SET_OF || n->kind == ASN1_OPEN_TYPE;
}

// ---- preparation of what was parsed ----

static void number_items(struct asn1_node *n)
{
    int64_t most = -1;
    for (struct asn1_node *i = n->first; i; i = i->next) {
        if (i->kind != ASN1_ITEM)
            continue;
        if (!i->has_value && !i->value_name.len && most < INT64_MAX)
            i->value = most + 1;
        i->has_value = true;
        most = i->value > most ? i->value : most;
    }
}

// COMPONENTS OF T: T's members up to its extension marker stand here.
static void pull_components(struct asn1_unit *u, struct asn1_node *n)
{
    struct asn1_node *m = n->first;
    n->first = n->last = NULL;
    for (struct asn1_node *next; m; m = next) {
        next = m->next;
        struct asn1_node *from =
                m->kind == ASN1_COMPONENTS ? asn1_lookup(u, m->module, m->ref) : NULL;
        if (m->kind != ASN1_COMPONENTS)
            asn1_add(n, m);
        for (from = from ? from->first : NULL; from && from->kind != ASN1_EXTENSION;
                from = from->next) {
            struct copying c = { .unit = u };
            struct asn1_node *one = from->kind != ASN1_COMPONENTS ? copy(&c, from, 0) : NULL;
            if (one)
                asn1_add(n, one);
        }
    }
}

static void name_groups(struct asn1_unit *u, struct asn1_node *n)
{
    int group = 0;
    for (struct asn1_node *m = n->first; m; m = m->next)
        if (m->kind == ASN1_SEQUENCE && !m->name.len)
            m->name = str_format(u->arena, "ext%d", ++group);
}

static void prepare(struct asn1_unit *u, struct asn1_node *n)
{
    if (n->kind == ASN1_ENUMERATED)
        number_items(n);
    if (n->kind == ASN1_SEQUENCE || n->kind == ASN1_SET) {
        pull_components(u, n);
        name_groups(u, n);
    }
    for (struct asn1_node *m = n->first; m; m = m->next)
        prepare(u, m);
}

static void index_decl(struct asn1_unit *u, struct asn1_node *n)
{
    uint64_t *slot = map_put(&u->by_name, name_key(n->name));
    struct asn1_node *at = (struct asn1_node *)(uintptr_t)*slot;
    if (!at) {
        *slot = (uintptr_t)n;
        return;
    }
    for (;; at = at->same_name) {
        if (str_eq(at->name, n->name) && at->module != n->module) {
            at->flags |= ASN1_CLASHES;
            n->flags |= ASN1_CLASHES;
        }
        if (!at->same_name)
            break;
    }
    at->same_name = n;
}

static void attach_value(struct asn1_unit *u, struct asn1_node *v)
{
    struct asn1_node *type =
            v->first->kind == ASN1_REFERENCE ? asn1_lookup(u, v->module, v->first->ref) : NULL;
    if (!type || (type->kind != ASN1_INTEGER && type->kind != ASN1_ENUMERATED))
        return;
    struct asn1_node *last = type->values;
    v->next_value = last ? last->next_value : v; // a ring, entered at its last
    if (last)
        last->next_value = v;
    type->values = v;
}

typedef void each_decl(struct asn1_unit *u, struct asn1_node *decl);

static void for_decls(struct asn1_unit *u, each_decl *f)
{
    for (size_t i = 0; i < u->modules.len; i++)
        for (size_t k = 0; k < u->modules.items[i]->n_decls; k++)
            f(u, u->modules.items[i]->decls[k]);
}

static void prepare_decl(struct asn1_unit *u, struct asn1_node *n)
{
    prepare(u, n);
    if (n->kind == ASN1_VALUE)
        attach_value(u, n);
}

// ---- order of copies ----

static void visit(struct asn1_unit *u, struct asn1_node *n)
{
    if (n->kind == ASN1_REFERENCE && n->args)
        asn1_target(u, n);
    // An object may name a copy too; asking now keeps the order the same whichever header is wanted
    // first.
    if (n->kind == ASN1_FIELD && n->set.len && !n->open_asked && asn1_open_type(u, n))
        visit(u, n->open);
    for (struct asn1_node *m = n->first; m; m = m->next)
        visit(u, m);
}

static bool visit_copies(struct asn1_unit *u, struct asn1_node *decl)
{
    size_t before = (size_t)decl->mark;
    for (; (size_t)decl->mark < decl->n_copies; decl->mark++)
        visit(u, decl->copies[decl->mark]);
    return (size_t)decl->mark > before;
}

static bool visit_module(struct asn1_unit *u, struct asn1_module *m, bool plain)
{
    bool grew = false;
    for (size_t i = 0; plain && i < m->n_decls; i++)
        if (!m->decls[i]->n_formals && m->decls[i]->kind != ASN1_OBJECTS)
            visit(u, m->decls[i]);
    for (size_t i = 0; i < m->n_decls; i++)
        if (m->decls[i]->n_formals)
            grew |= visit_copies(u, m->decls[i]);
    return grew;
}

static void make_copies(struct asn1_unit *u)
{
    for (size_t i = 0; i < u->modules.len; i++)
        visit_module(u, u->modules.items[i], true);
    for (bool grew = true; grew;) { // each round makes a copy, and copies are capped
        grew = false;
        for (size_t i = 0; i < u->modules.len; i++)
            grew |= visit_module(u, u->modules.items[i], false);
    }
}

void asn1_resolve_names(struct asn1_unit *u)
{
    for_decls(u, index_decl);
}

void asn1_resolve(struct asn1_unit *u)
{
    for_decls(u, prepare_decl);
    make_copies(u);
    asn1_find_cycles(u);
}
