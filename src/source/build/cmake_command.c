// The CMake commands that say something of include folders, definitions and generated files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/cmake_int.h"

#include "base/hash.h"

#include <stdlib.h>

typedef void handler(struct cmake *c, const struct cmake_args *a);

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

static bool is_one_of(struct str s, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(s, words[i]))
            return true;
    return false;
}

static struct str arg(const struct cmake_args *a, size_t i)
{
    return i < a->len ? a->items[i] : STR("");
}

static struct str concat(struct cmake *c, struct str x, struct str y)
{
    return str_format(c->b->arena, "%.*s%.*s", STR_ARG(x), STR_ARG(y));
}

// $<BUILD_INTERFACE:x> is x; what else a generator expression says is not known before the build.
static struct str unwrap(struct str s)
{
    static const char *const open = "$<BUILD_INTERFACE:";
    if (str_starts(s, open) && str_ends(s, ">")) {
        size_t n = strlen(open);
        return (struct str){ s.ptr + n, s.len - n - 1 };
    }
    return str_starts(s, "$<") ? STR("") : s;
}

// ---- variables ----

static void flags_variable(struct cmake *c, struct str name, struct str value)
{
    if (str_starts(name, "CMAKE_C_FLAGS") || str_starts(name, "CMAKE_CXX_FLAGS"))
        builder_add_flags(c->b, value, c->dir, c->dir);
    if (str_is(name, "CMAKE_C_STANDARD") && value.len)
        builder_add_flag(
                c->b, str_format(c->b->arena, "-std=c%.*s", STR_ARG(value)), c->dir, c->dir);
}

static void on_set(struct cmake *c, const struct cmake_args *a)
{
    size_t n = a->len;
    bool parent = n > 1 && str_is(a->items[n - 1], "PARENT_SCOPE"), cache = false;
    struct str name = arg(a, 0), option = a->option;
    for (size_t i = 1; i < n; i++)
        if (str_is(a->items[i], "CACHE")) {
            n = i;
            cache = true;
        }
    n -= parent;
    if (!name.len)
        return;
    struct str value = n > 1 ? cmake_join(c, a->items + 1, n - 1) : STR("");
    if (str_starts(name, "ENV{")) {
        if (str_is(name, "ENV{ASN1C_PREFIX}"))
            c->asn1_prefix = value;
        return;
    }
    if (cache) {
        builder_add_option(c->b, name, value);
        if (cmake_find(c, name))
            return;
        option = name;
    }
    struct cmake_scope *own = c->scope;
    if (parent && own->up)
        c->scope = own->up;
    cmake_set(c, name, value, a->unknown, option);
    c->scope = own;
    flags_variable(c, name, value);
}

static void on_unset(struct cmake *c, const struct cmake_args *a)
{
    if (arg(a, 0).len)
        cmake_set(c, a->items[0], STR(""), false, STR(""));
}

// option(X "help" ON); cmake_dependent_option(X "help" ON "depends" OFF)
static void on_option(struct cmake *c, const struct cmake_args *a)
{
    struct str name = arg(a, 0), value = a->len > 2 ? a->items[2] : STR("OFF");
    if (!name.len)
        return;
    builder_add_option(c->b, name, value);
    if (!cmake_find(c, name))
        cmake_set(c, name, value, false, name);
}

static void on_project(struct cmake *c, const struct cmake_args *a)
{
    struct str name = arg(a, 0), version = STR("");
    for (size_t i = 1; i + 1 < a->len; i++)
        if (str_is(a->items[i], "VERSION"))
            version = a->items[i + 1];
    cmake_set(c, STR("PROJECT_NAME"), name, false, STR(""));
    cmake_set(c, STR("CMAKE_PROJECT_NAME"), name, false, STR(""));
    if (version.len) {
        static const char *const parts[] = { "_MAJOR", "_MINOR", "_PATCH", "_TWEAK" };
        cmake_set(c, STR("PROJECT_VERSION"), version, false, STR(""));
        cmake_set(c, concat(c, name, STR("_VERSION")), version, false, STR(""));
        for (size_t i = 0; i < 4 && version.len; i++) {
            struct str part = str_cut(&version, '.');
            cmake_set(c, concat(c, STR("PROJECT_VERSION"), str_of(parts[i])), part, false, STR(""));
            cmake_set(c, str_format(c->b->arena, "%.*s_VERSION%s", STR_ARG(name), parts[i]), part,
                    false, STR(""));
        }
    }
    struct str source = cmake_get(c, STR("CMAKE_CURRENT_SOURCE_DIR"));
    struct str binary = cmake_get(c, STR("CMAKE_CURRENT_BINARY_DIR"));
    cmake_set(c, STR("PROJECT_SOURCE_DIR"), source, false, STR(""));
    cmake_set(c, STR("PROJECT_BINARY_DIR"), binary, false, STR(""));
    cmake_set(c, concat(c, name, STR("_SOURCE_DIR")), source, false, STR(""));
    cmake_set(c, concat(c, name, STR("_BINARY_DIR")), binary, false, STR(""));
}

// What a find_ or a pkg_check finds is the build machine's.
static void on_find(struct cmake *c, const struct cmake_args *a)
{
    struct str name = arg(a, 0);
    static const char *const ends[] = { "", "_FOUND", "_LIBRARIES", "_INCLUDE_DIRS", "_INCLUDE_DIR",
        "_VERSION", "_LIBRARY", "_CFLAGS", "_LDFLAGS" };
    for (size_t i = 0; i < ARRAY_LEN(ends) && name.len; i++) {
        struct str full = concat(c, name, str_of(ends[i]));
        struct str value = i == 1 ? STR("TRUE") : STR("");
        if (!cmake_find(c, full))
            cmake_set(c, full, value, true, STR(""));
    }
}

// A program's name stands for the program.
static void on_find_program(struct cmake *c, const struct cmake_args *a)
{
    struct str name = arg(a, 1);
    if (str_is(name, "NAMES"))
        name = arg(a, 2);
    if (arg(a, 0).len && !cmake_find(c, a->items[0]))
        cmake_set(c, a->items[0], name, true, STR(""));
}

// ---- folders and definitions ----

static void add_dir(struct cmake *c, struct str dir, struct str scope)
{
    dir = unwrap(dir);
    bool generated = false;
    struct str path = dir.len ? builder_path(c->b, c->dir, dir, &generated) : (struct str){ 0 };
    if (path.ptr)
        builder_add_dir(c->b,
                str_format(c->b->arena, "%s/%.*s", generated ? BUILD_BINARY : BUILD_SOURCE,
                        STR_ARG(path)),
                scope);
}

static bool is_dir_keyword(struct str s)
{
    static const char *const words[] = { "AFTER", "BEFORE", "SYSTEM", "PUBLIC", "PRIVATE",
        "INTERFACE" };
    return is_one_of(s, words, ARRAY_LEN(words));
}

static void on_include_directories(struct cmake *c, const struct cmake_args *a)
{
    for (size_t i = 0; i < a->len; i++)
        if (!is_dir_keyword(a->items[i]))
            add_dir(c, a->items[i], c->dir);
}

static struct str target_dir(struct cmake *c, struct str target)
{
    uint64_t *slot = map_get(&c->targets, key_of(target));
    return slot ? *(const struct str *)(uintptr_t)*slot : c->dir;
}

// What a target hands on holds for its users, who may be anywhere in the project.
static void each_item(struct cmake *c, const struct cmake_args *a,
        void (*add)(struct cmake *c, struct str item, struct str scope))
{
    struct str scope = target_dir(c, arg(a, 0)), own = scope;
    for (size_t i = 1; i < a->len; i++) {
        if (str_is(a->items[i], "PUBLIC") || str_is(a->items[i], "INTERFACE"))
            scope = c->project;
        else if (str_is(a->items[i], "PRIVATE"))
            scope = own;
        else if (!is_dir_keyword(a->items[i])) {
            c->b->target = str_eq(scope, own) ? arg(a, 0) : STR("");
            add(c, a->items[i], scope);
        }
    }
    c->b->target = STR("");
}

static void on_target_include_directories(struct cmake *c, const struct cmake_args *a)
{
    each_item(c, a, add_dir);
}

// "X=" where a variable of the build machine stood has no value that we know.
static struct str mark_missing(struct cmake *c, struct str item)
{
    if (!c->unknown_args ||
            !(str_ends(item, "=") || str_ends(item, "=\"\"") || str_ends(item, "=\\\"\\\"")))
        return item;
    return str_format(c->b->arena, "%.*s" BUILD_NO_VALUE, STR_ARG(item));
}

static void add_definition(struct cmake *c, struct str item, struct str scope)
{
    item = mark_missing(c, unwrap(item));
    if (item.len)
        builder_add_literal(c->b, item, scope);
}

static void on_target_compile_definitions(struct cmake *c, const struct cmake_args *a)
{
    each_item(c, a, add_definition);
}

static void add_option(struct cmake *c, struct str item, struct str scope)
{
    item = mark_missing(c, unwrap(item));
    if (str_starts(item, "-D") && str_find(item, STR(" -")) == item.len)
        builder_add_literal(c->b, item, scope);
    else if (item.len)
        builder_add_flags(c->b, item, c->dir, scope);
}

static void on_target_compile_options(struct cmake *c, const struct cmake_args *a)
{
    each_item(c, a, add_option);
}

static void on_add_definitions(struct cmake *c, const struct cmake_args *a)
{
    for (size_t i = 0; i < a->len; i++)
        add_option(c, a->items[i], c->dir);
}

static void on_add_compile_definitions(struct cmake *c, const struct cmake_args *a)
{
    for (size_t i = 0; i < a->len; i++)
        add_definition(c, a->items[i], c->dir);
}

static void on_add_target(struct cmake *c, const struct cmake_args *a)
{
    struct str name = arg(a, 0);
    if (!name.len)
        return;
    *map_put(&c->targets, key_of(name)) =
            (uintptr_t)arena_copy(c->b->arena, &c->dir, sizeof c->dir);
    if (!str_is(arg(a, 1), "INTERFACE") && !str_is(arg(a, 1), "ALIAS") && !str_is(arg(a, 1), "IMPORTED"))
        builder_add_target(c->b, c->dir, name);
}

// set_target_properties(t PROPERTIES COMPILE_DEFINITIONS "A;B" ...), set_property(TARGET t PROPERTY
// ...)
static void on_properties(struct cmake *c, const struct cmake_args *a)
{
    for (size_t i = 0; i + 1 < a->len; i++) {
        struct str key = a->items[i], value = a->items[i + 1];
        if (str_is(key, "COMPILE_FLAGS") || str_is(key, "COMPILE_OPTIONS"))
            builder_add_flags(c->b, value, c->dir, c->dir);
        else if (str_is(key, "COMPILE_DEFINITIONS"))
            while (value.len && builder_work(c->b, 1))
                add_definition(c, str_cut(&value, ';'), c->dir);
        else if (str_is(key, "INCLUDE_DIRECTORIES"))
            while (value.len && builder_work(c->b, 1))
                add_dir(c, str_cut(&value, ';'), c->dir);
    }
}

// ---- files ----

static const struct file *include_file(struct cmake *c, struct str name)
{
    const struct file *f = builder_file(c->b, builder_path(c->b, c->dir, name, NULL));
    struct str modules = cmake_get(c, STR("CMAKE_MODULE_PATH"));
    struct str full = str_format(c->b->arena, "%.*s.cmake", STR_ARG(name));
    while (!f && modules.len && builder_work(c->b, 1)) {
        struct str dir = builder_path(c->b, c->dir, str_cut(&modules, ';'), NULL);
        if (dir.ptr)
            f = builder_file(c->b, builder_join(c->b, dir, full));
    }
    if (!f && str_ends(name, ".cmake")) // a path with a variable we don't know: its end decides
        for (size_t i = 0; !f && i < c->b->drop->n_files; i++)
            if (str_eq(builder_name(c->b->drop->files[i].path), builder_name(name)))
                f = &c->b->drop->files[i];
    return f;
}

static void on_include(struct cmake *c, const struct cmake_args *a)
{
    const struct file *f = arg(a, 0).len ? include_file(c, a->items[0]) : NULL;
    if (!f || c->depth >= CMAKE_DEPTH_MOST)
        return;
    struct str list_dir = cmake_get(c, STR("CMAKE_CURRENT_LIST_DIR"));
    c->depth++;
    cmake_run_file(c, f);
    c->depth--;
    cmake_set_here(c, c->scope, STR("CMAKE_CURRENT_LIST_DIR"), list_dir);
}

static void on_add_subdirectory(struct cmake *c, const struct cmake_args *a)
{
    struct str dir =
            arg(a, 0).len ? builder_path(c->b, c->dir, a->items[0], NULL) : (struct str){ 0 };
    if (dir.ptr)
        cmake_enter_folder(c, dir);
}

static bool is_header(struct str s)
{
    return str_ends(s, ".h") || str_ends(s, ".hh") || str_ends(s, ".hpp") || str_ends(s, ".inc");
}

// add_custom_command(OUTPUT a.h b.c COMMAND asn1c ... DEPENDS ...), execute_process(COMMAND ...)
static void on_custom_command(struct cmake *c, const struct cmake_args *a)
{
    static const char *const keys[] = { "OUTPUT", "COMMAND", "DEPENDS", "MAIN_DEPENDENCY",
        "BYPRODUCTS", "WORKING_DIRECTORY", "COMMENT", "VERBATIM", "ARGS", "RESULT_VARIABLE",
        "OUTPUT_VARIABLE" };
    for (size_t i = 0; i < a->len; i++) {
        size_t n = i + 1;
        while (n < a->len && !is_one_of(a->items[n], keys, ARRAY_LEN(keys)))
            n++;
        if (str_is(a->items[i], "OUTPUT") || str_is(a->items[i], "BYPRODUCTS")) {
            for (size_t k = i + 1; k < n; k++)
                if (is_header(a->items[k]))
                    builder_add_product(c->b, c->dir, a->items[k], "custom command");
        } else if (str_is(a->items[i], "COMMAND")) {
            builder_add_command(c->b, a->items + i + 1, n - i - 1, c->dir, c->dir, c->asn1_prefix);
        }
        if (is_one_of(a->items[i], keys, ARRAY_LEN(keys)))
            i = n - 1;
    }
}

// bash -c "asn1c ... grammar": the words are inside one argument.
static void on_execute_process(struct cmake *c, const struct cmake_args *a)
{
    VEC(struct str) words = { 0 };
    for (size_t i = 0; i < a->len && words.len < 1000; i++) {
        struct str rest = a->items[i];
        while (rest.len && words.len < 1000) {
            struct str w = str_cut(&rest, ' ');
            if (w.len)
                vec_push(&words, w);
        }
    }
    builder_add_command(c->b, words.items, words.len, c->dir, c->dir, c->asn1_prefix);
    vec_free(&words);
}

// protobuf_generate_cpp(SRCS HDRS a.proto ...) and its kin.
static void on_protobuf(struct cmake *c, const struct cmake_args *a)
{
    VEC(struct str) words = { 0 };
    vec_push(&words, STR("protoc"));
    for (size_t i = 0; i < a->len; i++)
        vec_push(&words, a->items[i]);
    builder_add_command(c->b, words.items, words.len, c->dir, c->dir, STR(""));
    vec_free(&words);
}

static void on_protobuf_c(struct cmake *c, const struct cmake_args *a)
{
    VEC(struct str) words = { 0 };
    vec_push(&words, STR("protoc-c"));
    for (size_t i = 0; i < a->len; i++)
        vec_push(&words, a->items[i]);
    builder_add_command(c->b, words.items, words.len, c->dir, c->dir, STR(""));
    vec_free(&words);
}

static void on_file(struct cmake *c, const struct cmake_args *a)
{
    if (str_is(arg(a, 0), "GLOB") || str_is(arg(a, 0), "GLOB_RECURSE"))
        cmake_glob(c, a);
    else if (a->len > 2 && (str_is(a->items[0], "STRINGS") || str_is(a->items[0], "READ")))
        cmake_set(c, a->items[2], STR(""), true, STR(""));
    else if (a->len > 1 && (str_is(a->items[0], "WRITE") || str_is(a->items[0], "GENERATE")) &&
             is_header(a->items[1]))
        builder_add_product(c->b, c->dir, a->items[1], "file(WRITE)");
}

// ---- checks of the build machine ----

static void set_answer(struct cmake *c, struct str var, enum answer answer)
{
    if (var.len && !cmake_find(c, var))
        cmake_set(c, var, answer == ANSWER_YES ? STR("1") : STR(""), answer == ANSWER_UNKNOWN,
                STR(""));
}

static void on_check_header(struct cmake *c, const struct cmake_args *a)
{
    struct str names = arg(a, 0);
    enum answer all = ANSWER_YES;
    while (names.len)
        if (builder_has_header(c->b, str_cut(&names, ';')) != ANSWER_YES)
            all = ANSWER_UNKNOWN;
    set_answer(c, arg(a, 1), all);
}

static void on_check_function(struct cmake *c, const struct cmake_args *a)
{
    set_answer(c, arg(a, 1), builder_has_function(c->b, arg(a, 0)));
}

static void on_check_symbol(struct cmake *c, const struct cmake_args *a)
{
    set_answer(c, arg(a, 2), builder_has_function(c->b, arg(a, 0)));
}

static void on_check_last(struct cmake *c, const struct cmake_args *a)
{
    if (a->len)
        set_answer(c, a->items[a->len - 1], ANSWER_UNKNOWN);
}

static void on_check_second(struct cmake *c, const struct cmake_args *a)
{
    set_answer(c, arg(a, 1), ANSWER_UNKNOWN);
}

static void on_big_endian(struct cmake *c, const struct cmake_args *a)
{
    if (arg(a, 0).len)
        cmake_set(c, a->items[0], STR("0"), false, STR(""));
}

static void on_name_component(struct cmake *c, const struct cmake_args *a)
{
    struct str path = arg(a, 1), mode = arg(a, 2), v = path;
    if (str_is(mode, "DIRECTORY") || str_is(mode, "PATH"))
        v = builder_folder(path);
    else if (str_is(mode, "NAME"))
        v = builder_name(path);
    else if (str_is(mode, "NAME_WE") || str_is(mode, "NAME_WLE")) {
        v = builder_name(path);
        size_t dot = str_is(mode, "NAME_WE") ? str_find_byte(v, '.') : str_rfind_byte(v, '.');
        v = (struct str){ v.ptr, dot };
    } else if (str_is(mode, "EXT"))
        v = str_from(path, str_rfind_byte(path, '.'));
    else if (!str_starts(path, "<"))
        v = str_format(c->b->arena, "%.*s/%.*s",
                STR_ARG(cmake_get(c, STR("CMAKE_CURRENT_SOURCE_DIR"))), STR_ARG(path));
    if (arg(a, 0).len)
        cmake_set(c, a->items[0], v, a->unknown, a->option);
}

static void on_math(struct cmake *c, const struct cmake_args *a)
{
    if (a->len > 1)
        cmake_set(c, a->items[1], STR(""), true, STR(""));
}

// cmake_parse_arguments(PREFIX "options" "one" "many" args...)
static void on_parse_arguments(struct cmake *c, const struct cmake_args *a)
{
    struct str current = STR(""), value = STR("");
    for (size_t i = 4; i < a->len && builder_work(c->b, 1); i++) {
        bool is_key = false;
        for (size_t k = 1; k < 4; k++) {
            struct str keys = a->items[k];
            while (keys.len && !is_key)
                is_key = str_eq(str_cut(&keys, ';'), a->items[i]);
        }
        if (is_key) {
            current = str_format(
                    c->b->arena, "%.*s_%.*s", STR_ARG(a->items[0]), STR_ARG(a->items[i]));
            value = STR("");
            cmake_set_here(c, c->scope, current, STR("TRUE"));
        } else if (current.len) {
            value = value.len ? str_format(c->b->arena, "%.*s;%.*s", STR_ARG(value),
                                        STR_ARG(a->items[i]))
                              : a->items[i];
            cmake_set_here(c, c->scope, current, value);
        }
    }
}

static const struct {
    const char *name;
    handler *run;
    bool finds; // its arguments are findings
} commands[] = {
    { "set", on_set, false },
    { "unset", on_unset, false },
    { "option", on_option, false },
    { "cmake_dependent_option", on_option, false },
    { "project", on_project, false },
    { "list", cmake_list, false },
    { "string", cmake_string, false },
    { "file", on_file, false },
    { "math", on_math, false },
    { "get_filename_component", on_name_component, false },
    { "cmake_parse_arguments", on_parse_arguments, false },
    { "include", on_include, false },
    { "add_subdirectory", on_add_subdirectory, false },
    { "include_directories", on_include_directories, false },
    { "target_include_directories", on_target_include_directories, false },
    { "add_definitions", on_add_definitions, true },
    { "add_compile_options", on_add_definitions, true },
    { "add_compile_definitions", on_add_compile_definitions, true },
    { "target_compile_definitions", on_target_compile_definitions, true },
    { "target_compile_options", on_target_compile_options, true },
    { "set_target_properties", on_properties, true },
    { "set_property", on_properties, true },
    { "set_source_files_properties", on_properties, true },
    { "set_directory_properties", on_properties, true },
    { "add_library", on_add_target, false },
    { "add_executable", on_add_target, false },
    { "add_custom_target", on_custom_command, false },
    { "add_custom_command", on_custom_command, false },
    { "execute_process", on_execute_process, false },
    { "configure_file", cmake_configure_file, false },
    { "protobuf_generate_cpp", on_protobuf, false },
    { "protobuf_generate", on_protobuf, false },
    { "protobuf_generate_c", on_protobuf_c, false },
    { "find_package", on_find, false },
    { "find_library", on_find, false },
    { "find_path", on_find, false },
    { "find_program", on_find_program, false },
    { "pkg_check_modules", on_find, false },
    { "pkg_search_module", on_find, false },
    { "check_include_file", on_check_header, false },
    { "check_include_files", on_check_header, false },
    { "check_include_file_cxx", on_check_header, false },
    { "check_function_exists", on_check_function, false },
    { "check_symbol_exists", on_check_symbol, false },
    { "check_cxx_symbol_exists", on_check_symbol, false },
    { "check_library_exists", on_check_last, false },
    { "check_struct_has_member", on_check_last, false },
    { "check_type_size", on_check_second, false },
    { "check_c_compiler_flag", on_check_second, false },
    { "check_cxx_compiler_flag", on_check_second, false },
    { "check_c_source_compiles", on_check_second, false },
    { "check_c_source_runs", on_check_second, false },
    { "check_prototype_definition", on_check_last, false },
    { "test_big_endian", on_big_endian, false },
};

// What an option decides is in the arguments: the command's findings depend on it.
static void run_under_option(struct cmake *c, handler *run, const struct cmake_args *a)
{
    struct build_condition saved = c->b->now;
    if (a->option.len && !saved.text.len)
        c->b->now = (struct build_condition){ a->option, true, true };
    c->unknown_args = a->unknown;
    run(c, a);
    c->b->now = saved;
}

bool cmake_command(struct cmake *c, const struct cmake_command *k, const struct cmake_args *a)
{
    for (size_t i = 0; i < ARRAY_LEN(commands); i++) {
        if (!str_is(k->name, commands[i].name))
            continue;
        if (commands[i].finds)
            run_under_option(c, commands[i].run, a);
        else
            commands[i].run(c, a);
        return true;
    }
    return false;
}
