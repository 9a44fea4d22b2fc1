// CMake commands on values: list(), string(), file(GLOB), and the variables that configure_file()
// puts in.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/cmake_int.h"

#include <stdlib.h>

static void put(struct cmake *c, struct str name, struct str value, const struct cmake_args *a)
{
    if (name.len)
        cmake_set(c, name, value, a->unknown, a->option);
}

static struct str append(struct cmake *c, struct str list, const struct str *items, size_t n)
{
    struct str more = cmake_join(c, items, n);
    if (!list.len || !more.len)
        return list.len ? list : more;
    return str_format(c->b->arena, "%.*s;%.*s", STR_ARG(list), STR_ARG(more));
}

static size_t count(struct str list)
{
    size_t n = list.len > 0;
    for (size_t i = 0; i < list.len; i++)
        n += list.ptr[i] == ';';
    return n;
}

static struct str nth(struct str list, size_t i)
{
    struct str item = { "", 0 };
    for (size_t k = 0; k <= i; k++)
        item = list.len ? str_cut(&list, ';') : STR("");
    return item;
}

static struct str without(struct cmake *c, struct str list, const struct str *items, size_t n)
{
    VEC(struct str) kept = { 0 };
    while (list.len && builder_work(c->b, 1 + n)) {
        struct str item = str_cut(&list, ';');
        bool drop = false;
        for (size_t i = 0; i < n && !drop; i++)
            drop = str_eq(items[i], item);
        if (!drop)
            vec_push(&kept, item);
    }
    struct str s = cmake_join(c, kept.items, kept.len);
    vec_free(&kept);
    return s;
}

void cmake_list(struct cmake *c, const struct cmake_args *a)
{
    if (a->len < 2)
        return;
    struct str op = a->items[0], name = a->items[1], list = cmake_get(c, name);
    if (str_is(op, "APPEND"))
        put(c, name, append(c, list, a->items + 2, a->len - 2), a);
    else if (str_is(op, "PREPEND") && a->len > 2)
        put(c, name, append(c, cmake_join(c, a->items + 2, a->len - 2), &list, 1), a);
    else if (str_is(op, "INSERT") && a->len > 3)
        put(c, name, append(c, list, a->items + 3, a->len - 3), a);
    else if (str_is(op, "REMOVE_ITEM"))
        put(c, name, without(c, list, a->items + 2, a->len - 2), a);
    else if (str_is(op, "LENGTH") && a->len > 2)
        put(c, a->items[2], str_format(c->b->arena, "%zu", count(list)), a);
    else if (str_is(op, "GET") && a->len > 3)
        put(c, a->items[a->len - 1], nth(list, (size_t)atoi(a->items[2].ptr) % 10000), a);
    else if (str_is(op, "FIND") && a->len > 3)
        cmake_set(c, a->items[3], STR("0"), true, STR(""));
}

static struct str replace(struct cmake *c, struct str from, struct str to, struct str in)
{
    struct buf out = { 0 };
    while (from.len && in.len && out.len < BUILD_TEXT_MOST && builder_work(c->b, 1)) {
        size_t at = str_find(in, from);
        buf_add(&out, in.ptr, at);
        if (at == in.len)
            break;
        buf_add_str(&out, to);
        in = str_from(in, at + from.len);
    }
    return builder_take(c->b, &out);
}

static struct str change_case(struct cmake *c, struct str s, bool upper)
{
    char *p = arena_copy(c->b->arena, str_copy(c->b->arena, s).ptr, s.len + 1);
    for (size_t i = 0; i < s.len; i++) {
        bool letter = (p[i] | 32) >= 'a' && (p[i] | 32) <= 'z';
        if (letter)
            p[i] = (char)(upper ? p[i] & ~32 : p[i] | 32);
    }
    return (struct str){ p, s.len };
}

static struct str concat(struct cmake *c, const struct str *items, size_t n, struct str between)
{
    struct buf out = { 0 };
    for (size_t i = 0; i < n && out.len < BUILD_TEXT_MOST; i++) {
        if (i)
            buf_add_str(&out, between);
        buf_add_str(&out, items[i]);
    }
    return builder_take(c->b, &out);
}

void cmake_string(struct cmake *c, const struct cmake_args *a)
{
    if (a->len < 2)
        return;
    struct str op = a->items[0];
    size_t n = a->len;
    if (str_is(op, "REPLACE") && n > 4)
        put(c, a->items[3],
                replace(c, a->items[1], a->items[2], concat(c, a->items + 4, n - 4, STR(";"))), a);
    else if (str_is(op, "TOUPPER") && n > 2)
        put(c, a->items[2], change_case(c, a->items[1], true), a);
    else if (str_is(op, "TOLOWER") && n > 2)
        put(c, a->items[2], change_case(c, a->items[1], false), a);
    else if (str_is(op, "STRIP") && n > 2)
        put(c, a->items[2], str_trim(a->items[1]), a);
    else if (str_is(op, "CONCAT"))
        put(c, a->items[1], concat(c, a->items + 2, n - 2, STR("")), a);
    else if (str_is(op, "JOIN") && n > 2)
        put(c, a->items[2], concat(c, a->items + 3, n - 3, a->items[1]), a);
    else if (str_is(op, "APPEND"))
        put(c, a->items[1],
                str_format(c->b->arena, "%.*s%.*s", STR_ARG(cmake_get(c, a->items[1])),
                        STR_ARG(concat(c, a->items + 2, n - 2, STR("")))),
                a);
    else if (str_is(op, "REGEX") && n > 4)
        cmake_set(c, a->items[str_is(a->items[1], "REPLACE") ? 4 : 3], STR(""), true, STR(""));
}

// ---- file(GLOB) ----

// `*` within a part of a path only.
static bool matches(struct str pattern, struct str s, unsigned depth)
{
    while (pattern.len) {
        if (pattern.ptr[0] == '*') {
            pattern = str_from(pattern, 1);
            for (size_t i = 0; i <= s.len && depth < 8; i++) {
                if (matches(pattern, str_from(s, i), depth + 1))
                    return true;
                if (i < s.len && s.ptr[i] == '/')
                    return false;
            }
            return false;
        }
        if (!s.len || (pattern.ptr[0] != '?' && pattern.ptr[0] != s.ptr[0]))
            return false;
        pattern = str_from(pattern, 1);
        s = str_from(s, 1);
    }
    return !s.len;
}

static bool glob_matches(struct str pattern, struct str path, bool recurse)
{
    if (matches(pattern, path, 0))
        return true;
    struct str dir = builder_folder(pattern);
    bool below = recurse && path.len > dir.len && !memcmp(path.ptr, dir.ptr, dir.len) &&
                 (!dir.len || path.ptr[dir.len] == '/');
    return below && matches(builder_name(pattern), builder_name(path), 0);
}

void cmake_glob(struct cmake *c, const struct cmake_args *a)
{
    VEC(struct str) found = { 0 };
    bool recurse = str_is(a->items[0], "GLOB_RECURSE");
    for (size_t i = 2; i < a->len; i++) {
        struct str p = builder_path(c->b, c->dir, a->items[i], NULL);
        if (!p.ptr || str_is(a->items[i], "CONFIGURE_DEPENDS") || str_find_byte(p, '*') == p.len)
            continue;
        for (size_t k = 0; k < c->b->drop->n_files && builder_work(c->b, 1) && found.len < 20000;
                k++)
            if (glob_matches(p, c->b->drop->files[k].path, recurse))
                vec_push(&found, str_format(c->b->arena, BUILD_SOURCE "/%.*s",
                                         STR_ARG(c->b->drop->files[k].path)));
    }
    if (a->len > 1)
        put(c, a->items[1], cmake_join(c, found.items, found.len), a);
    vec_free(&found);
}

// ---- configure_file ----

static void add_name(struct cmake *c, struct config_data *d, struct str name)
{
    struct cmake_var *v = cmake_find(c, name);
    enum config_state state = !v || v->unknown || v->option.len ? CONFIG_UNKNOWN : CONFIG_SET;
    if (!config_get(d, name))
        config_set(d, name, v ? v->value : STR(""), state);
}

static bool is_name(char ch)
{
    return ch == '_' || (ch >= '0' && ch <= '9') || ((ch | 32) >= 'a' && (ch | 32) <= 'z');
}

// Every word of the template that could name a variable is looked up.
static void add_names(struct cmake *c, struct config_data *d, struct str text)
{
    size_t from = 0;
    for (size_t i = 0; i <= text.len && builder_work(c->b, 1); i++) {
        if (i < text.len && is_name(text.ptr[i]))
            continue;
        if (i > from)
            add_name(c, d, (struct str){ text.ptr + from, i - from });
        from = i + 1;
    }
}

void cmake_configure_file(struct cmake *c, const struct cmake_args *a)
{
    if (a->len < 2)
        return;
    const struct file *f = builder_file(c->b, builder_path(c->b, c->dir, a->items[0], NULL));
    struct str out = builder_path(c->b, c->dir, a->items[1], NULL);
    bool is_folder = out.ptr && builder_has_dir(c->b, out);
    if (!out.ptr)
        return;
    if (is_folder) {
        struct str name = builder_name(a->items[0]);
        out = builder_join(
                c->b, out, str_ends(name, ".in") ? (struct str){ name.ptr, name.len - 3 } : name);
    }
    if (!str_ends(out, ".h") && !str_ends(out, ".hpp") && !str_ends(out, ".inc") &&
            !str_ends(out, ".def"))
        return;
    if (!f) {
        builder_add_product(c->b, STR(""), out, "configure_file");
        return;
    }
    struct config_data d = { 0 };
    struct build_header h = { .name = builder_name(out),
        .dir = builder_folder(out),
        .kind = "configure_file",
        .where = c->b->at };
    add_names(c, &d, f->text);
    config_fill(c->b, &d, f->text, CONFIG_CMAKE, &h);
    builder_add_header(c->b, &h);
    config_free(&d);
}
