// Meson's methods, by the type of their object.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/meson_int.h"

#include <stdlib.h>

struct method {
    struct meson *m;
    const struct meson_value *self;
    struct str name;
    const struct meson_args *args;
    struct meson_value *out;
};

static bool named(const struct method *k, const char *name)
{
    return str_is(k->name, name);
}

static struct str text(const struct method *k, size_t i)
{
    return i < k->args->n ? meson_text(k->m, &k->args->items[i]) : STR("");
}

// ---- configuration_data ----

static void set_entry(const struct method *k, struct str value, enum config_state state)
{
    struct config_data *c = k->self->config;
    const struct meson_value *v = &k->args->items[1];
    bool undecided =
            v->unknown || v->option.len || v->type == MESON_T_UNKNOWN || k->m->b->now.text.len;
    // Configured paths vary but are text everywhere: the default is as good as any.
    if (undecided && v->type == MESON_T_STRING && !v->unknown && !k->m->b->now.text.len)
        undecided = false;
    config_set(c, text(k, 0), value, undecided ? CONFIG_UNKNOWN : state);
}

static void config_set_method(const struct method *k)
{
    const struct meson_value *v = &k->args->items[1];
    struct str value = meson_text(k->m, v);
    if (named(k, "set10"))
        set_entry(k,
                v->type == MESON_T_INT ? (v->number ? STR("1") : STR("0"))
                                       : (v->truth ? STR("1") : STR("0")),
                CONFIG_ZERO_ONE);
    else if (named(k, "set_quoted"))
        set_entry(k, str_format(k->m->b->arena, "\"%.*s\"", STR_ARG(value)), CONFIG_SET);
    else if (v->type == MESON_T_BOOL)
        set_entry(k, STR(""), v->truth ? CONFIG_SET : CONFIG_UNDEF);
    else
        set_entry(k, value, CONFIG_SET);
}

static void merge(const struct method *k)
{
    const struct config_data *from = k->args->n ? k->args->items[0].config : NULL;
    for (size_t i = 0; from && from != k->self->config && i < from->entries.len; i++) {
        const struct config_entry *e = &from->entries.items[i];
        config_set(k->self->config, e->name, e->value, e->state);
    }
}

static void on_config(const struct method *k)
{
    const struct config_entry *e = config_get(k->self->config, text(k, 0));
    if (str_starts(k->name, "set") && k->args->n > 1)
        config_set_method(k);
    else if (named(k, "merge_from"))
        merge(k);
    else if (named(k, "has"))
        *k->out = e && e->state == CONFIG_UNKNOWN ? meson_guess(true) : meson_bool(e != NULL);
    else if (str_starts(k->name, "get")) {
        *k->out = e                ? meson_string(e->value)
                  : k->args->n > 1 ? k->args->items[1]
                                   : meson_string(STR(""));
        k->out->unknown |= e && e->state == CONFIG_UNKNOWN;
    }
}

// ---- strings ----

static struct str change_case(const struct method *k, struct str s, bool upper)
{
    char *p = arena_copy(k->m->b->arena, str_copy(k->m->b->arena, s).ptr, s.len + 1);
    for (size_t i = 0; i < s.len; i++) {
        bool letter = (p[i] | 32) >= 'a' && (p[i] | 32) <= 'z';
        bool digit = p[i] >= '0' && p[i] <= '9';
        if (letter && !named(k, "underscorify"))
            p[i] = (char)(upper ? p[i] & ~32 : p[i] | 32);
        else if (named(k, "underscorify") && !letter && !digit)
            p[i] = '_';
    }
    return (struct str){ p, s.len };
}

static struct meson_value split(const struct method *k, struct str s, struct str at)
{
    VEC(struct meson_value) parts = { 0 };
    bool space = !at.len;
    while (s.len && builder_work(k->m->b, 1)) {
        size_t n = 0;
        if (space) {
            s = str_trim(s);
            while (n < s.len && !strchr(" \t\r\n", s.ptr[n]))
                n++;
        } else {
            n = str_find(s, at);
        }
        vec_push(&parts, meson_string((struct str){ s.ptr, n }));
        s = str_from(s, n < s.len ? n + (space ? 1 : at.len) : n);
    }
    struct meson_value v = meson_list(k->m, parts.items, parts.len);
    vec_free(&parts);
    return v;
}

static struct str join(const struct method *k)
{
    struct buf out = { 0 };
    const struct meson_value *v = k->args->items;
    size_t n = k->args->n;
    if (n == 1 && v->type == MESON_T_LIST) {
        n = v->n;
        v = v->items;
    }
    for (size_t i = 0; i < n && out.len < BUILD_TEXT_MOST && builder_work(k->m->b, 1); i++) {
        if (i)
            buf_add_str(&out, k->self->text);
        buf_add_str(&out, meson_text(k->m, &v[i]));
        meson_taint(k->out, &v[i]);
    }
    return builder_take(k->m->b, &out);
}

// 'lib@0@.so'.format(x)
static struct str format(const struct method *k)
{
    struct buf out = { 0 };
    struct str s = k->self->text;
    for (size_t i = 0; i < s.len && out.len < BUILD_TEXT_MOST; i++) {
        size_t close = i + 1, n = 0;
        while (close < s.len && s.ptr[close] >= '0' && s.ptr[close] <= '9' && n < 1000)
            n = n * 10 + (size_t)(s.ptr[close++] - '0');
        if (s.ptr[i] == '@' && close > i + 1 && close < s.len && s.ptr[close] == '@' &&
                n < k->args->n) {
            buf_add_str(&out, text(k, n));
            meson_taint(k->out, &k->args->items[n]);
            i = close;
        } else {
            buf_add_byte(&out, s.ptr[i]);
        }
    }
    return builder_take(k->m->b, &out);
}

static int compare_versions(struct str a, struct str b)
{
    while (a.len || b.len) {
        struct str x = str_cut(&a, '.'), y = str_cut(&b, '.');
        long i = strtol(x.len && x.len < 10 ? x.ptr : "0", NULL, 10);
        long j = strtol(y.len && y.len < 10 ? y.ptr : "0", NULL, 10);
        if (i != j)
            return i < j ? -1 : 1;
    }
    return 0;
}

static bool version_holds(struct str version, struct str what)
{
    size_t n = 0;
    while (n < what.len && strchr("<>=!", what.ptr[n]))
        n++;
    int order = compare_versions(version, str_trim(str_from(what, n)));
    bool equal = order == 0, or_equal = n == 2 && what.ptr[1] == '=';
    if (n && what.ptr[0] == '<')
        return order < 0 || (or_equal && equal);
    if (n && what.ptr[0] == '>')
        return order > 0 || (or_equal && equal);
    return n && what.ptr[0] == '!' ? !equal : equal;
}

static void string_value(const struct method *k, struct str value)
{
    struct meson_value v = meson_string(value);
    meson_taint(&v, k->out);
    *k->out = v;
}

static struct str replace(const struct method *k, struct str s, struct str from, struct str to)
{
    struct buf out = { 0 };
    while (from.len && s.len && out.len < BUILD_TEXT_MOST && builder_work(k->m->b, 1)) {
        size_t at = str_find(s, from);
        buf_add(&out, s.ptr, at);
        if (at < s.len)
            buf_add_str(&out, to);
        s = str_from(s, size_min(s.len, at + from.len));
    }
    return builder_take(k->m->b, &out);
}

static void on_string(const struct method *k)
{
    struct str s = k->self->text, arg = text(k, 0);
    *k->out = (struct meson_value){ .type = MESON_T_STRING };
    if (named(k, "format"))
        string_value(k, format(k));
    else if (named(k, "join"))
        string_value(k, join(k));
    else if (named(k, "split") || named(k, "splitlines"))
        *k->out = split(k, s, named(k, "split") ? arg : STR("\n"));
    else if (named(k, "strip"))
        string_value(k, str_trim(s));
    else if (named(k, "to_upper") || named(k, "to_lower") || named(k, "underscorify"))
        string_value(k, change_case(k, s, named(k, "to_upper")));
    else if (named(k, "replace"))
        string_value(k, replace(k, s, arg, text(k, 1)));
    else if (named(k, "startswith"))
        *k->out = meson_bool(s.len >= arg.len && !memcmp(s.ptr, arg.ptr, arg.len));
    else if (named(k, "endswith"))
        *k->out =
                meson_bool(s.len >= arg.len && !memcmp(s.ptr + s.len - arg.len, arg.ptr, arg.len));
    else if (named(k, "contains"))
        *k->out = meson_bool(str_find(s, arg) < s.len || !arg.len);
    else if (named(k, "version_compare"))
        *k->out = meson_bool(version_holds(s, arg));
    else if (named(k, "to_int"))
        *k->out = meson_int(s.len < 19 ? strtoll(str_copy(k->m->b->arena, s).ptr, NULL, 10) : 0);
    else if (named(k, "enabled") || named(k, "disabled") || named(k, "auto") || named(k, "allowed"))
        *k->out = meson_bool(str_is(s, "auto") ? named(k, "auto") || named(k, "allowed")
                                               : str_is(s, "enabled") == !named(k, "disabled"));
    else
        string_value(k, s);
    meson_taint(k->out, k->self);
}

// ---- lists and dictionaries ----

static void on_items(const struct method *k)
{
    const struct meson_value *v = k->self;
    bool dict = v->type == MESON_T_DICT;
    struct str key = text(k, 0);
    if (named(k, "length")) {
        *k->out = meson_int((long long)v->n);
        return;
    }
    if (named(k, "keys")) {
        VEC(struct meson_value) keys = { 0 };
        for (size_t i = 0; i + 1 < v->n; i += 2)
            vec_push(&keys, v->items[i]);
        *k->out = meson_list(k->m, keys.items, keys.len);
        vec_free(&keys);
        return;
    }
    bool get = named(k, "get");
    if (get && k->args->n > 1)
        *k->out = k->args->items[1];
    else if (!get)
        *k->out = meson_bool(false);
    if (!dict && get && k->args->n) {
        long long i = k->args->items[0].number;
        if (i >= 0 && (size_t)i < v->n)
            *k->out = v->items[i];
        return;
    }
    for (size_t i = 0; i < v->n; i += dict ? 2 : 1)
        if (str_eq(meson_text(k->m, &v->items[i]), key))
            *k->out = get && i + 1 < v->n ? v->items[i + 1] : meson_bool(true);
    meson_taint(k->out, v);
}

// ---- objects ----

static struct meson_value answer(enum answer a)
{
    return a == ANSWER_UNKNOWN ? meson_guess(false) : meson_bool(a == ANSWER_YES);
}

static void on_compiler(const struct method *k)
{
    struct builder *b = k->m->b;
    if (named(k, "has_header") || named(k, "check_header"))
        *k->out = answer(builder_has_header(b, text(k, 0)));
    else if (named(k, "has_function"))
        *k->out = answer(builder_has_function(b, text(k, 0)));
    else if (named(k, "has_header_symbol"))
        *k->out = answer(builder_has_function(b, text(k, 1)));
    else if (named(k, "get_id"))
        *k->out = meson_string(STR("gcc"));
    else if (named(k, "get_supported_arguments") && k->args->n)
        *k->out =
                k->args->n == 1 ? k->args->items[0] : meson_list(k->m, k->args->items, k->args->n);
    else if (named(k, "find_library"))
        *k->out = (struct meson_value){ .type = MESON_T_DEP, .truth = true, .unknown = true };
    else if (named(k, "has_argument") || named(k, "has_multi_arguments"))
        *k->out = meson_guess(true);
    else if (named(k, "get_argument_syntax"))
        *k->out = meson_string(STR("gcc"));
    else
        *k->out = meson_guess(false);
}

static void on_machine(const struct method *k)
{
    static const char *const values[][2] = { { "system", "linux" }, { "cpu_family", "x86_64" },
        { "cpu", "x86_64" }, { "endian", "little" }, { "kernel", "linux" },
        { "subsystem", "linux" } };
    for (size_t i = 0; i < ARRAY_LEN(values); i++)
        if (named(k, values[i][0]))
            *k->out = meson_string(str_of(values[i][1]));
}

static void on_meson(const struct method *k)
{
    struct arena *a = k->m->b->arena;
    const char *base = strstr(str_copy(a, k->name).ptr, "build") ? BUILD_BINARY : BUILD_SOURCE;
    if (named(k, "get_compiler"))
        *k->out = meson_object("compiler");
    else if (named(k, "project_version"))
        *k->out = meson_string(k->m->version);
    else if (named(k, "project_name"))
        *k->out = meson_string(k->m->name);
    else if (str_starts(k->name, "current_"))
        *k->out = meson_string(str_format(a, "%s/%.*s", base, STR_ARG(k->m->dir)));
    else if (str_ends(k->name, "_root"))
        *k->out = meson_string(str_format(a, "%s/%.*s", base, STR_ARG(k->m->root)));
    else if (named(k, "version"))
        *k->out = meson_string(STR("1.0.0"));
    else if (named(k, "is_subproject") || named(k, "is_cross_build") || named(k, "is_unity"))
        *k->out = meson_bool(false);
}

static void on_found(const struct method *k)
{
    if (named(k, "found"))
        *k->out = k->self->unknown ? meson_guess(true) : meson_bool(true);
    else if (named(k, "partial_dependency") || named(k, "as_system"))
        *k->out = *k->self;
}

static void on_object(const struct method *k)
{
    if (str_is(k->self->text, "compiler"))
        on_compiler(k);
    else if (str_is(k->self->text, "machine"))
        on_machine(k);
    else if (str_is(k->self->text, "meson"))
        on_meson(k);
    else
        on_found(k);
}

void meson_method(struct meson *m, const struct meson_value *self, struct str name,
        const struct meson_args *a, struct meson_value *out)
{
    struct method k = { m, self, name, a, out };
    switch (self->type) {
    case MESON_T_CONFIG:
        on_config(&k);
        break;
    case MESON_T_STRING:
        on_string(&k);
        break;
    case MESON_T_LIST:
    case MESON_T_DICT:
        on_items(&k);
        break;
    case MESON_T_OBJECT:
        on_object(&k);
        break;
    case MESON_T_DEP:
        on_found(&k);
        break;
    case MESON_T_BOOL:
        *out = str_is(name, "to_string") ? meson_string(meson_text(m, self))
                                         : meson_int(self->truth);
        meson_taint(out, self);
        break;
    case MESON_T_INT:
        *out = str_is(name, "to_string") ? meson_string(meson_text(m, self))
                                         : meson_bool(self->number % 2);
        meson_taint(out, self);
        break;
    default:
        break;
    }
}
