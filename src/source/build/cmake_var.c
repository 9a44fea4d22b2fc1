// CMake variables: scopes, and what a value depends on.
//
// What an arm that the defaults do not take has set is undone behind it, unless the variable had no
// value or the new value only adds to the old: sources and folders of every configuration are
// wanted, settings not.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/cmake_int.h"

#include "base/hash.h"

#include <stdlib.h>

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

static struct cmake_var *find_in(const struct cmake_scope *s, struct str name)
{
    uint64_t *slot = map_get(&s->vars, key_of(name));
    return slot ? (struct cmake_var *)(uintptr_t)*slot : NULL;
}

struct cmake_var *cmake_find(struct cmake *c, struct str name)
{
    for (struct cmake_scope *s = c->scope; s; s = s->up) {
        struct cmake_var *v = find_in(s, name);
        if (v)
            return v;
    }
    return NULL;
}

struct str cmake_get(struct cmake *c, struct str name)
{
    struct cmake_var *v = cmake_find(c, name);
    return v ? v->value : STR("");
}

static bool adds_to(struct str old, struct str new)
{
    return new.len > old.len &&str_find(new, old) < new.len;
}

static struct cmake_var *make_in(struct cmake *c, struct cmake_scope *s, struct str name)
{
    uint64_t *slot = map_put(&s->vars, key_of(name));
    if (!*slot)
        *slot = (uintptr_t)arena_new(c->b->arena, struct cmake_var);
    return (struct cmake_var *)(uintptr_t)*slot;
}

void cmake_set_here(struct cmake *c, struct cmake_scope *s, struct str name, struct str value)
{
    struct cmake_var *v = make_in(c, s, name);
    *v = (struct cmake_var){ .value = value };
}

void cmake_set(struct cmake *c, struct str name, struct str value, bool unknown, struct str option)
{
    struct cmake_var *old = cmake_find(c, name);
    if (value.len > BUILD_TEXT_MOST)
        builder_report(c->b, "cap: length of one value", name);
    if (value.len > BUILD_TEXT_MOST || !builder_work(c->b, 1 + value.len / 16))
        return;
    if (c->shadow && old && old->value.len && !adds_to(old->value, value) &&
            c->undo.len < BUILD_FINDINGS_MOST)
        vec_push(&c->undo, (struct cmake_undo){ make_in(c, c->scope, name), *old });
    if (!option.len)
        option = c->b->now.text;
    struct cmake_var new = { .value = value, .unknown = unknown, .option = option };
    *make_in(c, c->scope, name) = new;
}

void cmake_undo(struct cmake *c, size_t mark, struct str why)
{
    while (c->undo.len > mark) {
        struct cmake_undo u = vec_pop(&c->undo);
        *u.var = u.old;
        if (!u.old.option.len)
            u.var->option = why;
    }
}

void cmake_push(struct cmake *c, struct cmake_scope *s, bool is_function)
{
    *s = (struct cmake_scope){ .up = c->scope, .is_function = is_function };
    c->scope = s;
}

void cmake_pop(struct cmake *c)
{
    struct cmake_scope *s = c->scope;
    c->scope = s->up;
    map_free(&s->vars);
}

bool cmake_is_false(struct str v)
{
    static const char *const words[] = { "", "0", "OFF", "NO", "FALSE", "N", "IGNORE", "NOTFOUND" };
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        size_t n = strlen(words[i]), k = 0;
        while (k < n && k < v.len && (v.ptr[k] & ~32) == (words[i][k] & ~32))
            k++;
        if (n == v.len && k == n)
            return true;
    }
    return str_ends(v, "-NOTFOUND");
}

struct str cmake_join(struct cmake *c, const struct str *items, size_t n)
{
    struct buf out = { 0 };
    for (size_t i = 0; i < n; i++) {
        if (i)
            buf_add_byte(&out, ';');
        buf_add_str(&out, items[i]);
    }
    return builder_take(c->b, &out);
}

// ---- expansion ----

static void note(struct cmake_args *notes, const struct cmake_var *v)
{
    if (!notes || !v)
        return;
    notes->unknown |= v->unknown;
    if (v->option.len)
        notes->option = v->option;
}

static void expand_into(
        struct cmake *c, struct str s, struct buf *out, struct cmake_args *notes, unsigned depth);

// At "${": the text up to the matching brace, expanded, names a variable. Returns the bytes used.
static size_t expand_reference(
        struct cmake *c, struct str s, struct buf *out, struct cmake_args *notes, unsigned depth)
{
    size_t open = str_find_byte(s, '{'), i = open + 1;
    for (int nest = 1; i < s.len; i++) {
        nest += (s.ptr[i] == '{') - (s.ptr[i] == '}');
        if (!nest)
            break;
    }
    struct buf name = { 0 };
    expand_into(c, (struct str){ s.ptr + open + 1, i - open - 1 }, &name, notes, depth + 1);
    struct cmake_var *v = open == 1 ? cmake_find(c, buf_str(&name)) : NULL;
    if (v)
        buf_add_str(out, v->value);
    else if (notes)
        notes->unknown = true;
    note(notes, v);
    free(name.ptr);
    return i < s.len ? i + 1 : s.len;
}

static bool is_reference(struct str s)
{
    return str_starts(s, "${") || str_starts(s, "$ENV{") || str_starts(s, "$CACHE{");
}

static void expand_into(
        struct cmake *c, struct str s, struct buf *out, struct cmake_args *notes, unsigned depth)
{
    if (depth > CMAKE_DEPTH_MOST || !builder_work(c->b, 1 + s.len / 16))
        return;
    for (size_t i = 0; i < s.len && out->len < BUILD_TEXT_MOST;) {
        if (s.ptr[i] == '$' && is_reference(str_from(s, i))) {
            i += expand_reference(c, str_from(s, i), out, notes, depth);
        } else if (s.ptr[i] == '\\' && i + 1 < s.len) {
            char e = s.ptr[i + 1];
            if (e == ';' || e == '\\') // stays, for lists
                buf_add_byte(out, '\\');
            if (e != '\\')
                buf_add_byte(out, e == 'n' ? '\n' : e == 't' ? '\t' : e);
            i += 2;
        } else {
            buf_add_byte(out, s.ptr[i++]);
        }
    }
}

struct str cmake_expand(struct cmake *c, struct str text, struct cmake_args *notes)
{
    struct buf out = { 0 };
    expand_into(c, text, &out, notes, 0);
    return builder_take(c->b, &out);
}

struct cmake_args cmake_expand_all(struct cmake *c, const struct cmake_command *k)
{
    struct cmake_args a = { 0 };
    VEC(struct str) list = { 0 };
    for (size_t i = 0; i < k->n_args && builder_work(c->b, 1); i++) {
        const struct cmake_arg *arg = &k->args[i];
        struct str s = arg->raw ? arg->text : cmake_expand(c, arg->text, &a);
        if (arg->quoted) {
            vec_push(&list, s);
            continue;
        }
        while (s.len && builder_work(c->b, 1)) {
            struct str item = str_cut(&s, ';');
            if (item.len)
                vec_push(&list, item);
        }
    }
    a.items = arena_copy(c->b->arena, list.items, list.len * sizeof *list.items);
    a.len = list.len;
    vec_free(&list);
    return a;
}
