// configure.ac: what its macros define, and the config header that comes of it.
//
// The text is M4 over shell; neither is run. Macro calls are found with their bracketed arguments;
// what stands in a shell "if" or "case", or in another macro's argument, depends on a condition.
// Without a template the header is written as autoheader would have it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include <ctype.h>
#include <stdlib.h>

enum { DEPTH_MOST = 32, ARGS_MOST = 64 };

struct output { // AC_CONFIG_HEADERS([config.h:config.hin]), AC_CONFIG_FILES([version.h])
    struct str name, template;
    bool plain; // only its @VARIABLES@ are filled in
    struct build_place where;
};

struct autoconf {
    struct builder *b;
    struct config_data data;
    VEC(struct output) outputs;
    struct str dir;
    const char *text_start; // for line numbers
    uint32_t line;
    const char *line_at;
    unsigned shell; // open if, case, for, while
};

struct macro {
    struct str name;
    struct str args[ARGS_MOST];
    size_t n_args;
    struct str all; // between the parentheses
};

static bool name_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

// ---- M4 ----

static struct str unquote(struct str s)
{
    s = str_trim(s);
    while (s.len > 1 && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']')
        s = str_trim((struct str){ s.ptr + 1, s.len - 2 });
    return s;
}

// At "(": takes the arguments, split at commas outside brackets; returns the bytes used, 0 if
// unbalanced.
static size_t take_args(struct macro *m, struct str s)
{
    int paren = 0, bracket = 0;
    size_t from = 1;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bracket += (c == '[') - (c == ']' && bracket);
        if (bracket)
            continue;
        paren += (c == '(') - (c == ')');
        bool ends = paren == 0, splits = c == ',' && paren == 1;
        if (!ends && !splits)
            continue;
        if (m->n_args < ARGS_MOST)
            m->args[m->n_args++] = unquote((struct str){ s.ptr + from, i - from });
        from = i + 1;
        if (ends) {
            m->all = (struct str){ s.ptr + 1, i - 1 };
            return i + 1;
        }
    }
    return 0;
}

static uint32_t line_of(struct autoconf *a, const char *at)
{
    if (at < a->line_at) {
        a->line_at = a->text_start;
        a->line = 1;
    }
    for (; a->line_at < at; a->line_at++)
        a->line += *a->line_at == '\n';
    return a->line;
}

// ---- what macros do ----

static struct str arg(const struct macro *m, size_t i)
{
    return i < m->n_args ? m->args[i] : STR("");
}

static void set(struct autoconf *a, struct str name, struct str value, bool known)
{
    struct str n = str_trim(name);
    size_t end = 0;
    while (end < n.len && name_byte(n.ptr[end]))
        end++;
    if (!end || end < n.len)
        return;
    bool conditional = a->shell || a->b->now.text.len;
    const struct config_entry *old = config_get(&a->data, n);
    if (old && old->state == CONFIG_SET && !known)
        return;
    config_set(&a->data, n, str_trim(value), known && !conditional ? CONFIG_SET : CONFIG_UNKNOWN);
}

// "sys/socket.h" to HAVE_SYS_SOCKET_H
static struct str have(struct autoconf *a, const char *prefix, struct str name)
{
    struct buf out = { 0 };
    buf_add_text(&out, prefix);
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i] == '*' ? 'P' : name.ptr[i];
        buf_add_byte(&out, name_byte(c) ? (char)toupper((unsigned char)c) : '_');
    }
    return builder_take(a->b, &out);
}

static struct str next_word(struct str *rest)
{
    size_t n = 0;
    *rest = str_trim(*rest);
    while (n < rest->len && !isspace((unsigned char)rest->ptr[n]) && rest->ptr[n] != ',')
        n++;
    struct str w = { rest->ptr, n };
    *rest = str_from(*rest, n < rest->len ? n + 1 : n);
    return w;
}

typedef enum answer asking(struct builder *b, struct str name);

static enum answer nobody_knows(struct builder *b, struct str name)
{
    (void)b;
    (void)name;
    return ANSWER_UNKNOWN;
}

static void check_words(struct autoconf *a, const struct macro *m, const char *prefix, asking *ask)
{
    struct str words = arg(m, 0);
    while (words.len && builder_work(a->b, 1)) {
        struct str w = unquote(next_word(&words));
        if (w.len)
            set(a, have(a, prefix, w), STR("1"), ask(a->b, w) == ANSWER_YES);
    }
}

static void on_headers(struct autoconf *a, const struct macro *m)
{
    check_words(a, m, "HAVE_", builder_has_header);
}

static void on_functions(struct autoconf *a, const struct macro *m)
{
    check_words(a, m, "HAVE_", builder_has_function);
}

static void on_have(struct autoconf *a, const struct macro *m)
{
    check_words(a, m, "HAVE_", nobody_knows);
}

static void on_declarations(struct autoconf *a, const struct macro *m)
{
    check_words(a, m, "HAVE_DECL_", nobody_knows);
}

static void on_library(struct autoconf *a, const struct macro *m)
{
    if (!arg(m, 2).len) // with an action of its own, nothing is defined by itself
        set(a, have(a, "HAVE_LIB", arg(m, 0)), STR("1"), false);
}

static void on_sizeof(struct autoconf *a, const struct macro *m)
{
    static const char *const sizes[][2] = { { "char", "1" }, { "short", "2" }, { "int", "4" },
        { "long", "8" }, { "long long", "8" }, { "void *", "8" }, { "size_t", "8" },
        { "off_t", "8" }, { "time_t", "8" } };
    struct str type = arg(m, 0);
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++)
        if (str_is(type, sizes[i][0])) {
            set(a, have(a, "SIZEOF_", type), str_of(sizes[i][1]), true);
            return;
        }
    set(a, have(a, "SIZEOF_", type), STR(""), false);
}

static void on_define(struct autoconf *a, const struct macro *m)
{
    struct str value = m->n_args > 1 ? arg(m, 1) : STR("1");
    bool computed = str_find_byte(value, '$') < value.len || str_find_byte(value, '`') < value.len;
    set(a, arg(m, 0), value, !computed);
}

static void quoted(struct autoconf *a, const char *name, struct str value)
{
    if (str_find_byte(value, '(') < value.len || str_find_byte(value, '$') < value.len)
        value = STR(""); // computed: a string all the same
    set(a, str_of(name), str_format(a->b->arena, "\"%.*s\"", STR_ARG(value)), true);
}

static void on_init(struct autoconf *a, const struct macro *m)
{
    if (m->n_args < 2)
        return;
    struct str name = arg(m, 0), version = arg(m, 1);
    quoted(a, "PACKAGE_NAME", name);
    quoted(a, "PACKAGE_TARNAME", arg(m, 3).len ? arg(m, 3) : name);
    quoted(a, "PACKAGE", arg(m, 3).len ? arg(m, 3) : name);
    quoted(a, "PACKAGE_VERSION", version);
    quoted(a, "VERSION", version);
    quoted(a, "PACKAGE_STRING",
            str_format(a->b->arena, "%.*s %.*s", STR_ARG(name), STR_ARG(version)));
    quoted(a, "PACKAGE_BUGREPORT", arg(m, 2));
    quoted(a, "PACKAGE_URL", arg(m, 4));
}

static void take_outputs(struct autoconf *a, const struct macro *m, bool plain)
{
    struct str words = arg(m, 0);
    while (words.len && builder_work(a->b, 1)) {
        struct str rest = next_word(&words), name = str_cut(&rest, ':');
        if (plain ? str_ends(name, ".h") : name.len > 0)
            vec_push(&a->outputs, (struct output){ name, rest, plain, a->b->at });
    }
}

static void on_config_headers(struct autoconf *a, const struct macro *m)
{
    take_outputs(a, m, false);
}

static void on_config_files(struct autoconf *a, const struct macro *m)
{
    take_outputs(a, m, true);
}

static void on_enable(struct autoconf *a, const struct macro *m)
{
    bool with = str_is(m->name, "AC_ARG_WITH");
    struct str help = arg(m, 1), value = STR("no");
    if (str_find(help, STR("--disable-")) < help.len ||
            str_find(help, STR("--without-")) < help.len)
        value = STR("yes"); // the help says how to turn it off
    builder_add_option(a->b,
            str_format(a->b->arena, "%s-%.*s", with ? "with" : "enable", STR_ARG(arg(m, 0))),
            value);
}

static void on_extensions(struct autoconf *a, const struct macro *m)
{
    (void)m;
    set(a, STR("_GNU_SOURCE"), STR("1"), true);
    set(a, STR("_ALL_SOURCE"), STR("1"), true);
}

static void on_standard_headers(struct autoconf *a, const struct macro *m)
{
    (void)m;
    set(a, STR("STDC_HEADERS"), STR("1"), true);
}

static const struct {
    const char *name;
    void (*run)(struct autoconf *a, const struct macro *m);
    bool opaque; // its arguments are no actions
} macros[] = {
    { "AC_INIT", on_init, true },
    { "AC_DEFINE", on_define, true },
    { "AC_DEFINE_UNQUOTED", on_define, true },
    { "AC_CONFIG_HEADERS", on_config_headers, true },
    { "AC_CONFIG_HEADER", on_config_headers, true },
    { "AM_CONFIG_HEADER", on_config_headers, true },
    { "AC_CONFIG_FILES", on_config_files, true },
    { "AC_OUTPUT", on_config_files, true },
    { "AC_CHECK_HEADERS", on_headers, false },
    { "AC_CHECK_HEADERS_ONCE", on_headers, false },
    { "AC_CHECK_FUNCS", on_functions, false },
    { "AC_CHECK_FUNCS_ONCE", on_functions, false },
    { "AC_REPLACE_FUNCS", on_functions, false },
    { "AC_CHECK_DECLS", on_declarations, false },
    { "AC_CHECK_MEMBERS", on_have, false },
    { "AC_CHECK_TYPES", on_have, false },
    { "AC_CHECK_LIB", on_library, false },
    { "AC_CHECK_SIZEOF", on_sizeof, true },
    { "AC_ARG_ENABLE", on_enable, false },
    { "AC_ARG_WITH", on_enable, false },
    { "AC_USE_SYSTEM_EXTENSIONS", on_extensions, true },
    { "AC_GNU_SOURCE", on_extensions, true },
    { "AC_HEADER_STDC", on_standard_headers, true },
};

// ---- the walk ----

static void walk(struct autoconf *a, struct str s, unsigned depth);

// The arguments are actions or conditions: what they define depends on the macro.
static void walk_inside(struct autoconf *a, const struct macro *m, unsigned depth)
{
    struct build_condition saved = a->b->now;
    unsigned shell = a->shell;
    struct str what = arg(m, 0);
    bool is_definition = str_is(m->name, "AC_DEFUN") || str_is(m->name, "AU_DEFUN");
    if (is_definition || what.len > 200)
        what = m->name;
    a->b->now.text = what.len ? what : m->name;
    a->b->now.by_default = false;
    walk(a, m->all, depth + 1);
    a->b->now = saved;
    a->shell = shell;
}

static size_t run_macro(struct autoconf *a, struct str name, struct str s, unsigned depth)
{
    struct macro m = { .name = name };
    size_t used = s.len && s.ptr[0] == '(' ? take_args(&m, s) : 0;
    bool opaque = !used;
    a->b->at.line = line_of(a, name.ptr);
    for (size_t i = 0; i < ARRAY_LEN(macros); i++)
        if (str_is(name, macros[i].name)) {
            macros[i].run(a, &m);
            opaque |= macros[i].opaque;
        }
    if (!opaque && depth < DEPTH_MOST)
        walk_inside(a, &m, depth);
    return used;
}

// Autoconf's and its kin's; and any other that is given a quoted argument, which the shell does not have: own_CHECK([x]).
static bool is_macro(struct str w, struct str rest)
{
    struct str inside = str_starts(rest, "(") ? str_trim(str_from(rest, 1)) : STR("");
    return str_starts(inside, "[") || str_starts(w, "AC_") || str_starts(w, "AM_") || str_starts(w, "AS_") ||
           str_starts(w, "PKG_") || str_starts(w, "AX_") || str_starts(w, "AU_") ||
           str_starts(w, "m4_") || str_starts(w, "LT_");
}

static void shell_word(struct autoconf *a, struct str w)
{
    if (str_is(w, "if") || str_is(w, "case"))
        a->shell++;
    else if ((str_is(w, "fi") || str_is(w, "esac")) && a->shell)
        a->shell--;
}

// CFLAGS="$CFLAGS -DX -Iy"
static void assignment(struct autoconf *a, struct str name, struct str s)
{
    struct str line = str_from(s, 1);
    line.len = str_find_byte(line, '\n');
    struct build_condition saved = a->b->now;
    if (!str_ends(name, "FLAGS") && !str_ends(name, "DEFS"))
        return;
    if (a->shell && !saved.text.len)
        a->b->now = (struct build_condition){ STR("configure"), false, false };
    a->b->at.line = line_of(a, name.ptr);
    if (line.len > 1 && (line.ptr[0] == '"' || line.ptr[0] == '\''))
        line = (struct str){ line.ptr + 1, str_find_byte(str_from(line, 1), line.ptr[0]) };
    builder_add_flags(a->b, line, a->dir, a->dir);
    a->b->now = saved;
}

static size_t skip_comment(struct str s)
{
    size_t n = str_find_byte(s, '\n');
    return n < s.len ? n + 1 : n;
}

static void walk(struct autoconf *a, struct str s, unsigned depth)
{
    for (size_t i = 0; i < s.len && builder_work(a->b, 1);) {
        bool starts =
                i == 0 || isspace((unsigned char)s.ptr[i - 1]) || strchr("[(,;", s.ptr[i - 1]);
        if (s.ptr[i] == '#' && starts) {
            i += skip_comment(str_from(s, i));
            continue;
        }
        if (!name_byte(s.ptr[i])) {
            i++;
            continue;
        }
        size_t end = i;
        while (end < s.len && name_byte(s.ptr[end]))
            end++;
        struct str w = { s.ptr + i, end - i }, rest = str_from(s, end);
        i = end;
        if (str_is(w, "dnl"))
            i += skip_comment(rest);
        else if (is_macro(w, rest))
            i += run_macro(a, w, rest, depth);
        else if (starts && rest.len && rest.ptr[0] == '=')
            assignment(a, w, rest);
        else if (starts)
            shell_word(a, w);
    }
}

// ---- the headers ----

static void write_output(struct autoconf *a, const struct output *o)
{
    struct str path = builder_path(a->b, a->dir, o->name, NULL);
    if (!path.ptr)
        return;
    struct str template =
            o->template.len ? o->template : str_format(a->b->arena, "%.*s.in", STR_ARG(o->name));
    const struct file *f = builder_file(a->b, builder_path(a->b, a->dir, template, NULL));
    struct build_header h = { .name = builder_name(path),
        .dir = builder_folder(path),
        .kind = o->plain ? "AC_CONFIG_FILES" : "AC_CONFIG_HEADERS",
        .where = o->where };
    static const struct config_data unknown;
    if (o->plain && f)
        config_fill(a->b, &unknown, f->text, CONFIG_MESON, &h);
    else if (f)
        config_fill(a->b, &a->data, f->text, CONFIG_AUTOCONF, &h);
    else if (!o->plain)
        config_write(a->b, &a->data, &h);
    if (h.text.ptr)
        builder_add_header(a->b, &h);
    if (!o->plain)
        builder_add_define(a->b, STR("HAVE_CONFIG_H"), STR("1"), a->dir);
}

static void read_one(struct builder *b, const struct file *f)
{
    struct autoconf a = { .b = b,
        .dir = builder_folder(f->path),
        .text_start = f->text.ptr,
        .line = 1,
        .line_at = f->text.ptr };
    walk(&a, f->text, 0);
    for (size_t i = 0; i < a.outputs.len; i++)
        write_output(&a, &a.outputs.items[i]);
    config_free(&a.data);
    vec_free(&a.outputs);
}

void autoconf_read(struct builder *b)
{
    static const char *const names[] = { "configure.ac", "configure.in" };
    builder_read_files(b, names, ARRAY_LEN(names), read_one);
}
