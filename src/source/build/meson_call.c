// Meson's functions: those that make values we need, and those that say something of the build.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/meson_int.h"

#include "base/hash.h"

#include <stdlib.h>

typedef void function(struct meson *m, const struct meson_args *a, struct meson_value *out);

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

static struct str first_text(struct meson *m, const struct meson_args *a)
{
    return a->n ? meson_text(m, &a->items[0]) : STR("");
}

// ---- project and options ----

static void default_option(struct meson *m, const struct meson_value *v, void *context)
{
    struct str text = meson_text(m, v);
    (void)context;
    if (str_starts(text, "c_std="))
        builder_add_flag(m->b, str_format(m->b->arena, "-std=%.*s", STR_ARG(str_from(text, 6))),
                m->dir, m->root);
}

static void call_project(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    const struct meson_value *version = meson_keyword(a, "version");
    (void)out;
    m->name = first_text(m, a);
    m->version = version ? meson_text(m, version) : STR("undefined");
    meson_for_each(m, meson_keyword(a, "default_options"), default_option, NULL);
}

// In meson_options.txt: option('x', type: 'boolean', value: true)
static void call_option(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    const struct meson_value *value = meson_keyword(a, "value"), *type = meson_keyword(a, "type");
    struct str name = first_text(m, a), kind = type ? meson_text(m, type) : STR("");
    struct meson_value v = value                     ? *value
                           : str_is(kind, "boolean") ? meson_bool(true)
                                                     : meson_string(STR(""));
    (void)out;
    if (str_is(kind, "feature") && !value)
        v = meson_string(STR("auto"));
    if (str_is(kind, "boolean") && v.type == MESON_T_STRING)
        v = meson_bool(str_is(v.text, "true"));
    builder_add_option(m->b, name, meson_text(m, &v));
    v.option = name;
    *map_put(&m->options, key_of(name)) = (uintptr_t)arena_copy(m->b->arena, &v, sizeof v);
}

static void call_get_option(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    static const char *const builtin[][2] = { { "prefix", "/usr/local" }, { "sysconfdir", "etc" },
        { "libdir", "lib" }, { "bindir", "bin" }, { "datadir", "share" },
        { "includedir", "include" }, { "localstatedir", "/var/local" }, { "buildtype", "debug" },
        { "optimization", "0" }, { "libexecdir", "libexec" }, { "mandir", "share/man" },
        { "sbindir", "sbin" } };
    struct str name = first_text(m, a);
    uint64_t *slot = map_get(&m->options, key_of(name));
    if (slot) {
        *out = *(const struct meson_value *)(uintptr_t)*slot;
        return;
    }
    *out = meson_string(STR(""));
    for (size_t i = 0; i < ARRAY_LEN(builtin); i++)
        if (str_is(name, builtin[i][0]))
            *out = meson_string(str_of(builtin[i][1]));
    out->option = name;
}

static void call_subdir(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    struct str name = first_text(m, a);
    struct str dir = name.len ? builder_path(m->b, m->dir, name, NULL) : (struct str){ 0 };
    (void)out;
    if (dir.ptr && m->depth < MESON_DEPTH_MOST)
        meson_enter_folder(m, dir);
}

// ---- folders and definitions ----

struct items {
    VEC(struct meson_value) list;
};

static void add_folder(struct meson *m, const struct meson_value *v, void *context)
{
    struct items *to = context;
    struct str dir = builder_path(m->b, m->dir, meson_text(m, v), NULL);
    if (v->type == MESON_T_STRING && dir.ptr)
        vec_push(&to->list, meson_string(dir));
}

static void call_include_directories(
        struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    struct items found = { 0 };
    for (size_t i = 0; i < a->n; i++)
        meson_for_each(m, &a->items[i], add_folder, &found);
    *out = meson_list(m, found.list.items, found.list.len);
    out->type = MESON_T_DIRS;
    vec_free(&found.list);
}

static void use_argument(struct meson *m, const struct meson_value *v, void *context)
{
    const struct str *scope = context;
    struct build_condition saved = m->b->now;
    if (v->option.len && !saved.text.len)
        m->b->now = (struct build_condition){ v->option, true, true };
    if (v->type == MESON_T_STRING && str_starts(v->text, "-D"))
        builder_add_literal(m->b, v->text, *scope);
    else if (v->type == MESON_T_STRING)
        builder_add_flag(m->b, v->text, m->dir, *scope);
    m->b->now = saved;
}

static void use_folder(struct meson *m, struct str dir, struct str scope)
{
    builder_add_dir(m->b, str_format(m->b->arena, BUILD_SOURCE "/%.*s", STR_ARG(dir)), scope);
}

// Folders as strings or include_directories().
static void use_dirs(struct meson *m, const struct meson_value *v, void *context)
{
    const struct str *scope = context;
    for (size_t i = 0; v->type == MESON_T_DIRS && i < v->n; i++)
        use_folder(m, v->items[i].text, *scope);
    struct str dir = v->type == MESON_T_STRING ? builder_path(m->b, m->dir, v->text, NULL)
                                               : (struct str){ 0 };
    if (dir.ptr)
        use_folder(m, dir, *scope);
}

static void use_dependency(struct meson *m, const struct meson_value *v, void *context)
{
    const struct str *scope = context;
    for (size_t i = 0; v->type == MESON_T_DEP && i < v->n && builder_work(m->b, 1); i++) {
        if (str_starts(v->items[i].text, "-"))
            use_argument(m, &v->items[i], context);
        else
            use_folder(m, v->items[i].text, *scope);
    }
}

static void call_target(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    *out = meson_object("target");
    m->b->target = first_text(m, a);
    builder_add_target(m->b, m->dir, m->b->target);
    meson_for_each(m, meson_keyword(a, "include_directories"), use_dirs, &m->dir);
    meson_for_each(m, meson_keyword(a, "dependencies"), use_dependency, &m->dir);
    meson_for_each(m, meson_keyword(a, "c_args"), use_argument, &m->dir);
    m->b->target = STR("");
    if (meson_keyword(a, "implicit_include_directories") == NULL)
        use_folder(m, m->dir, m->dir);
}

static void take_dirs(struct meson *m, const struct meson_value *v, void *context)
{
    struct items *to = context;
    for (size_t i = 0; v->type == MESON_T_DIRS && i < v->n; i++)
        vec_push(&to->list, v->items[i]);
    if (v->type == MESON_T_STRING)
        add_folder(m, v, context);
}

static void take_args(struct meson *m, const struct meson_value *v, void *context)
{
    struct items *to = context;
    if (v->type == MESON_T_STRING && str_starts(v->text, "-"))
        vec_push(&to->list, *v);
    (void)m;
}

static void take_dependency(struct meson *m, const struct meson_value *v, void *context)
{
    struct items *to = context;
    for (size_t i = 0; v->type == MESON_T_DEP && i < v->n && to->list.len < 10000; i++)
        if (builder_work(m->b, 1))
            vec_push(&to->list, v->items[i]);
}

static void call_declare_dependency(
        struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    struct items found = { 0 };
    meson_for_each(m, meson_keyword(a, "include_directories"), take_dirs, &found);
    meson_for_each(m, meson_keyword(a, "compile_args"), take_args, &found);
    meson_for_each(m, meson_keyword(a, "dependencies"), take_dependency, &found);
    *out = meson_list(m, found.list.items, found.list.len);
    out->type = MESON_T_DEP;
    out->unknown = false;
    out->truth = true;
    vec_free(&found.list);
}

// A dependency from outside the drop; most are asked for because they are there.
static void call_dependency(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    (void)m;
    (void)a;
    *out = (struct meson_value){ .type = MESON_T_DEP, .truth = true, .unknown = true };
}

static void call_add_arguments(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    (void)out;
    for (size_t i = 0; i < a->n; i++)
        meson_for_each(m, &a->items[i], use_argument, &m->root);
}

// ---- generated files ----

static void call_configuration_data(
        struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    struct config_data *c = arena_new(m->b->arena, struct config_data);
    vec_push(&m->configs, c);
    *out = (struct meson_value){ .type = MESON_T_CONFIG, .config = c };
    const struct meson_value *d = a->n ? &a->items[0] : NULL;
    for (size_t i = 0; d && d->type == MESON_T_DICT && i + 1 < d->n; i += 2)
        config_set(c, meson_text(m, &d->items[i]), meson_text(m, &d->items[i + 1]), CONFIG_SET);
}

static bool is_header(struct str s)
{
    return str_ends(s, ".h") || str_ends(s, ".hpp") || str_ends(s, ".inc") || str_ends(s, ".def");
}

static struct config_data *from_dict(struct meson *m, const struct meson_value *d)
{
    struct meson_value v;
    struct meson_args a = { .items = d, .n = 1 };
    call_configuration_data(m, &a, &v);
    return v.config;
}

static void call_configure_file(
        struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    const struct meson_value *output = meson_keyword(a, "output"),
                             *input = meson_keyword(a, "input");
    const struct meson_value *data = meson_keyword(a, "configuration");
    struct str name = output ? meson_text(m, output) : STR("");
    *out = meson_object("file");
    while (input && input->type == MESON_T_LIST && input->n)
        input = &input->items[0];
    struct str from = input ? meson_text(m, input) : STR("");
    if (str_find(name, STR("@BASENAME@")) < name.len && str_ends(from, ".in"))
        name = builder_name((struct str){ from.ptr, from.len - 3 });
    if (!is_header(name))
        return;
    struct config_data *c = data && data->config ? data->config : NULL;
    if (data && data->type == MESON_T_DICT)
        c = from_dict(m, data);
    const struct file *f =
            from.len ? builder_file(m->b, builder_path(m->b, m->dir, from, NULL)) : NULL;
    struct build_header h = {
        .name = name, .dir = m->dir, .kind = "configure_file", .where = m->b->at
    };
    if (c && f)
        config_fill(m->b, c, f->text, CONFIG_MESON, &h);
    else if (c && !from.len)
        config_write(m->b, c, &h);
    if (h.text.ptr)
        builder_add_header(m->b, &h);
    else
        builder_add_product(m->b, m->dir, name, "configure_file");
}

static void add_product(struct meson *m, const struct meson_value *v, void *context)
{
    struct str name = meson_text(m, v);
    if (is_header(name) && str_find_byte(name, '@') == name.len)
        builder_add_product(m->b, m->dir, name, context);
}

static void call_vcs_tag(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    static char by[] = "vcs_tag";
    *out = meson_object("file");
    meson_for_each(m, meson_keyword(a, "output"), add_product, by);
}

struct words {
    VEC(struct str) list;
    const struct meson_value *input, *output;
};

static void add_word(struct meson *m, const struct meson_value *v, void *context);

static void add_word(struct meson *m, const struct meson_value *v, void *context)
{
    struct words *w = context;
    struct str text = meson_text(m, v);
    if (v->type == MESON_T_OBJECT && v->items) // a program: its name
        text = v->items[0].text;
    if ((str_starts(text, "@INPUT")) && w->input) {
        const struct meson_value *input = w->input;
        w->input = NULL; // not again from inside
        meson_for_each(m, input, add_word, w);
        w->input = input;
    } else if (text.len && w->list.len < 1000) {
        vec_push(&w->list, text);
    }
}

static void call_custom_target(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    static char by[] = "custom_target";
    struct words w = { .input = meson_keyword(a, "input") };
    *out = meson_object("target");
    meson_for_each(m, meson_keyword(a, "output"), add_product, by);
    meson_for_each(m, meson_keyword(a, "command"), add_word, &w);
    builder_add_command(m->b, w.list.items, w.list.len, m->dir, m->dir, STR(""));
    vec_free(&w.list);
}

static void call_find_program(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    *out = meson_object("program");
    out->unknown = true;
    out->truth = true;
    struct meson_value name = meson_string(first_text(m, a));
    out->items = arena_copy(m->b->arena, &name, sizeof name);
}

// ---- plain values ----

static void add_item(struct meson *m, const struct meson_value *v, void *context)
{
    struct items *to = context;
    (void)m;
    vec_push(&to->list, *v);
}

static void call_files(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    struct items found = { 0 };
    for (size_t i = 0; i < a->n; i++)
        meson_for_each(m, &a->items[i], add_item, &found);
    *out = meson_list(m, found.list.items, found.list.len);
    vec_free(&found.list);
}

static void call_join_paths(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    struct str path = STR("");
    for (size_t i = 0; i < a->n; i++) {
        struct str part = meson_text(m, &a->items[i]);
        bool starts_anew = !path.len || str_starts(part, "/") || str_starts(part, "<");
        path = starts_anew ? part
                           : str_format(m->b->arena, "%.*s/%.*s", STR_ARG(path), STR_ARG(part));
        meson_taint(out, &a->items[i]);
    }
    *out = (struct meson_value){ .type = MESON_T_STRING, .text = path, .option = out->option };
}

static void call_disabler(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    (void)m;
    (void)a;
    *out = meson_guess(false);
}

static void call_set_variable(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    (void)out;
    if (a->n > 1)
        *map_put(&m->vars, key_of(first_text(m, a))) =
                (uintptr_t)arena_copy(m->b->arena, &a->items[1], sizeof a->items[1]);
}

static void call_get_variable(struct meson *m, const struct meson_args *a, struct meson_value *out)
{
    uint64_t *slot = map_get(&m->vars, key_of(first_text(m, a)));
    if (slot)
        *out = *(const struct meson_value *)(uintptr_t)*slot;
    else if (a->n > 1)
        *out = a->items[1];
}

static const struct {
    const char *name;
    function *run;
} functions[] = {
    { "project", call_project },
    { "option", call_option },
    { "get_option", call_get_option },
    { "subdir", call_subdir },
    { "include_directories", call_include_directories },
    { "executable", call_target },
    { "library", call_target },
    { "static_library", call_target },
    { "shared_library", call_target },
    { "shared_module", call_target },
    { "both_libraries", call_target },
    { "declare_dependency", call_declare_dependency },
    { "dependency", call_dependency },
    { "add_project_arguments", call_add_arguments },
    { "add_global_arguments", call_add_arguments },
    { "configuration_data", call_configuration_data },
    { "configure_file", call_configure_file },
    { "vcs_tag", call_vcs_tag },
    { "custom_target", call_custom_target },
    { "find_program", call_find_program },
    { "files", call_files },
    { "join_paths", call_join_paths },
    { "disabler", call_disabler },
    { "set_variable", call_set_variable },
    { "get_variable", call_get_variable },
};

void meson_call(
        struct meson *m, struct str name, const struct meson_args *a, struct meson_value *out)
{
    for (size_t i = 0; i < ARRAY_LEN(functions); i++)
        if (str_is(name, functions[i].name)) {
            functions[i].run(m, a, out);
            return;
        }
}
