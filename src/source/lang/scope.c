// Name spaces by dense arrays, block scopes by undo, and the recordings behind the header memo.
//
// A lookup of a name that was neither bound nor read since the innermost recording began is noted
// as a read in each active recording of which this holds; the entry's `seen` makes the test one
// comparison.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/lang/scope.h"

#include <stdlib.h>
#include <sys/mman.h>

enum { TABLE_BYTES = SYMBOL_MOST * sizeof(struct entry) };

void scope_init(struct scope *s)
{
    *s = (struct scope){ 0 };
    for (int i = 0; i < NAME_SPACES; i++) {
        void *p = mmap(NULL, TABLE_BYTES, PROT_READ | PROT_WRITE,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p == MAP_FAILED)
            BUG("cannot reserve a name table (%zu bytes)", (size_t)TABLE_BYTES);
        s->entries[i] = p;
    }
}

void scope_release(struct scope *s)
{
    for (int i = 0; i < NAME_SPACES; i++)
        munmap(s->entries[i], TABLE_BYTES);
    vec_free(&s->undo);
    vec_free(&s->touched);
    vec_free(&s->implicit);
    vec_free(&s->guessed);
}

static void forget(struct scope *s, const struct named *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        s->entries[names[i].space][names[i].name].bound = NULL;
}

void scope_clear(struct scope *s)
{
    forget(s, s->touched.items, s->touched.len);
    s->touched.len = s->undo.len = 0;
    s->implicit.len = s->guessed.len = 0;
    s->depth = 0;
}

static void note_read(struct scope *s, struct name_read read, const struct entry *e)
{
    for (struct recording *r = s->recording; r && e->seen < r->serial; r = r->outer)
        if (r->outer) // the main file needs no reads
            vec_push(&r->reads, read);
}

void scope_note_read(struct scope *s, enum name_space space, symbol name, struct entry *e)
{
    note_read(s, (struct name_read){ name, (uint8_t)space, false, e->bound }, e);
    e->seen = s->serial;
}

const struct decl *scope_lookup_inherited(struct scope *s, symbol name)
{
    const struct entry *e = &s->entries[NAME_ORDINARY][name];
    note_read(s, (struct name_read){ name, NAME_ORDINARY, true, e->bound }, e);
    return e->bound;
}

static void bind_outside(struct scope *s, enum name_space space, symbol name, const void *bound)
{
    struct entry *e = &s->entries[space][name];
    if (!e->bound)
        vec_push(&s->touched, (struct named){ name, space });
    e->bound = bound;
    e->seen = s->serial;
}

void scope_bind(struct scope *s, enum name_space space, symbol name, const void *bound)
{
    if (s->depth == 0) {
        bind_outside(s, space, name, bound);
        vec_push(&s->recording->bindings, (struct binding){ name, space, bound });
        return;
    }
    struct entry *e = &s->entries[space][name];
    vec_push(&s->undo, (struct undo){ name, space, *e });
    e->bound = bound;
    e->seen = s->serial;
}

void scope_predeclare(struct scope *s, symbol name, const void *bound)
{
    bind_outside(s, NAME_ORDINARY, name, bound);
}

void scope_bind_implicit(struct scope *s, symbol name, const void *bound)
{
    bind_outside(s, NAME_ORDINARY, name, bound);
    vec_push(&s->implicit, (struct named){ name, NAME_ORDINARY });
}

void scope_bind_guessed(struct scope *s, symbol name, const void *bound)
{
    bind_outside(s, NAME_ORDINARY, name, bound);
    vec_push(&s->guessed, (struct named){ name, NAME_ORDINARY });
}

// Names bound by use go, unless a declaration took their place.
static void forget_invented(struct scope *s, const struct named *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct entry *e = &s->entries[NAME_ORDINARY][names[i].name];
        const struct decl *d = e->bound;
        if (d && (d->flags & DECL_IMPLICIT))
            e->bound = NULL;
    }
}

void scope_forget_implicit(struct scope *s)
{
    if (LIKELY(!s->implicit.len))
        return;
    forget_invented(s, s->implicit.items, s->implicit.len);
    s->implicit.len = 0;
}

void scope_forget_guessed(struct scope *s, size_t from)
{
    if (LIKELY(s->guessed.len == from))
        return;
    forget_invented(s, s->guessed.items + from, s->guessed.len - from);
    s->guessed.len = from;
}

size_t scope_open(struct scope *s)
{
    s->depth++;
    return s->undo.len;
}

void scope_close(struct scope *s, size_t mark)
{
    while (s->undo.len > mark) {
        struct undo *u = &s->undo.items[--s->undo.len];
        s->entries[u->space][u->name] = u->old;
    }
    s->depth--;
}

void recording_begin(struct scope *s, struct recording *r)
{
    *r = (struct recording){ .outer = s->recording, .serial = ++s->last_serial };
    r->guessed = s->guessed.len;
    s->recording = r;
    s->serial = r->serial;
}

void recording_end(struct scope *s, struct recording *r)
{
    scope_forget_guessed(s, r->guessed);
    s->recording = r->outer;
    s->serial = r->outer ? r->outer->serial : 0;
}

void recording_free(struct recording *r)
{
    vec_free(&r->reads);
    vec_free(&r->bindings);
    vec_free(&r->children);
    vec_free(&r->child_at);
    vec_free(&r->functions);
    vec_free(&r->globals);
    vec_free(&r->losses);
    vec_free(&r->used_types);
    vec_free(&r->needed);
}

// Typedefs of one basic type say the same wherever they stand. Headers are full of them, and which of several a unit
// saw last must not make a variant of all that follows. Nobody asks whether a typedef is a model's.
static bool is_same_basic(const struct decl *a, const struct decl *b)
{
    const struct type *t = a->type, *u = b->type;
    bool typedefs = a->kind == DECL_TYPEDEF && b->kind == DECL_TYPEDEF &&
                    !((a->flags ^ b->flags) & ~DECL_MODEL);
    return typedefs && t->kind >= TYPE_VOID && t->kind <= TYPE_LDOUBLE && t->kind == u->kind &&
           t->flags == u->flags && t->align == u->align && t->name == u->name;
}

// Many headers declare a function that others declare, too, so which of them came first must not make a variant either.
static bool is_same_inheritance(const struct decl *a, const struct decl *b)
{
    struct inheritance x = inheritance_of(a), y = inheritance_of(b);
    return x.flags == y.flags && x.contract == y.contract;
}

struct inheritance inheritance_of(const struct decl *d)
{
    if (!d || d->kind != DECL_FUNCTION || d->flags & DECL_IMPLICIT)
        return (struct inheritance){ 0 };
    return (struct inheritance){ d->flags & (DECL_NORETURN | DECL_WEAK | DECL_CONSTRUCTOR | DECL_INLINE | DECL_STATIC),
        d->contract };
}

bool scope_same_meaning(const struct name_read *r, const void *bound)
{
    if (r->bound == bound)
        return true;
    if (r->inherited)
        return is_same_inheritance(r->bound, bound);
    return r->bound && bound && r->space == NAME_ORDINARY && is_same_basic(r->bound, bound);
}

bool scope_matches(const struct scope *s, const struct parsed *v)
{
    for (uint32_t i = 0; i < v->n_reads; i++)
        if (!scope_same_meaning(&v->reads[i], s->entries[v->reads[i].space][v->reads[i].name].bound))
            return false;
    return true;
}

static void bind_all(struct scope *s, const struct parsed *v)
{
    if (!v->reach)
        return;
    uint32_t child = 0;
    for (uint32_t i = 0; i <= v->n_bindings; i++) {
        for (; child < v->n_children && v->child_at[child] == i; child++)
            bind_all(s, v->children[child]);
        if (i < v->n_bindings)
            bind_outside(s, v->bindings[i].space, v->bindings[i].name, v->bindings[i].bound);
    }
}

void scope_apply(struct scope *s, struct parsed *v)
{
    for (uint32_t i = 0; i < v->n_reads; i++) {
        const struct name_read *r = &v->reads[i];
        if (r->inherited)
            scope_lookup_inherited(s, r->name);
        else
            scope_lookup(s, r->space, r->name);
    }
    bind_all(s, v);
    struct recording *r = s->recording;
    vec_push(&r->children, v);
    vec_push(&r->child_at, (uint32_t)r->bindings.len);
    if (__builtin_add_overflow(r->reach, v->reach, &r->reach))
        r->reach = UINT64_MAX;
}
