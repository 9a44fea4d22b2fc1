// Runs CMake files: folders, includes, blocks, functions. Nothing but our variables and findings
// changes.
//
// A condition that cannot be decided runs all its arms; the arm that the defaults take counts, the
// others run as shadows (cmake_var.c). Files that no other adds are projects of their own.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/cmake_int.h"

#include "base/hash.h"

#include <stdlib.h>

static uint64_t key_of(struct str name)
{
    uint64_t h = hash_bytes(name.ptr, name.len);
    return h ? h : 1;
}

// ---- blocks ----

static bool named(const struct cmake_command *k, const char *name)
{
    return str_is(k->name, name);
}

static int nesting(const struct cmake_command *k)
{
    static const char *const opens[] = { "if", "foreach", "while", "function", "macro", "block" };
    for (size_t i = 0; i < ARRAY_LEN(opens); i++) {
        if (named(k, opens[i]))
            return 1;
        if (str_starts(k->name, "end") && str_is(str_from(k->name, 3), opens[i]))
            return -1;
    }
    return 0;
}

// The end of the block that `at` opens (its endif, endforeach ...), or `end`.
static const struct cmake_command *block_end(
        struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    int depth = 0;
    for (; at < end && builder_work(c->b, 1); at++) {
        depth += nesting(at);
        if (depth <= 0)
            return at;
    }
    return end;
}

// The next elseif or else of this if, or its end.
static const struct cmake_command *arm_end(
        struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    int depth = 0;
    for (; at < end && builder_work(c->b, 1); at++) {
        if (depth == 0 && (named(at, "elseif") || named(at, "else")))
            return at;
        depth += nesting(at);
    }
    return end;
}

static void run_arm(struct cmake *c, const struct cmake_command *from,
        const struct cmake_command *to, struct cmake_condition why, bool taken)
{
    struct build_condition saved = c->b->now;
    bool shadow = c->shadow, returned = c->returned;
    size_t mark = c->undo.len;
    if (why.truth == CMAKE_UNKNOWN) {
        c->b->now.text = why.why.len ? why.why : STR("?");
        c->b->now.by_default = taken && (!saved.text.len || saved.by_default);
        c->shadow |= !taken;
    }
    cmake_run(c, from, to);
    if (why.truth == CMAKE_UNKNOWN) // a return() that may not happen doesn't
        c->returned = returned;
    cmake_undo(c, c->shadow && !shadow ? mark : c->undo.len, c->b->now.text);
    c->b->now = saved;
    c->shadow = shadow;
}

static void run_if(struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    struct cmake_condition last = { .truth = CMAKE_TRUE };
    bool default_seen = false;
    while (at < end && c->b->work) {
        const struct cmake_command *next = arm_end(c, at + 1, end);
        struct cmake_condition k = { .truth = CMAKE_TRUE, .by_default = true };
        if (!c->calls)
            c->b->at.line = at->line;
        if (!named(at, "else"))
            k = cmake_decide(c, at);
        bool taken = k.by_default && !default_seen;
        default_seen |= k.by_default;
        bool decided = k.truth == CMAKE_TRUE;
        if (decided && last.truth == CMAKE_UNKNOWN) { // the rest of an undecided if
            k.truth = CMAKE_UNKNOWN;
            k.why = last.why;
        }
        if (k.truth != CMAKE_FALSE)
            run_arm(c, at + 1, next, k, taken);
        if (decided)
            return;
        if (k.truth == CMAKE_UNKNOWN)
            last = k;
        at = next;
    }
}

static void run_loop_body(
        struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    bool returned = c->returned;
    cmake_run(c, at, end);
    c->returned = returned;
}

static void run_foreach(
        struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    struct cmake_args a = cmake_expand_all(c, at);
    size_t from = 1;
    if (!a.len)
        return;
    struct str items = { 0 };
    bool in = a.len > 1 && str_is(a.items[1], "IN"), lists = false;
    for (size_t i = from + in, n = 0; i < a.len && n < CMAKE_LOOP_MOST && c->b->work; i++) {
        if (in && (str_is(a.items[i], "LISTS") || str_is(a.items[i], "ITEMS"))) {
            lists = str_is(a.items[i], "LISTS");
            continue;
        }
        for (items = lists ? cmake_get(c, a.items[i]) : a.items[i];
                items.len && n < CMAKE_LOOP_MOST; n++) {
            cmake_set(c, a.items[0], str_cut(&items, ';'), a.unknown, a.option);
            run_loop_body(c, at + 1, end);
        }
    }
}

static void define_function(
        struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    struct cmake_args a = cmake_expand_all(c, at);
    if (!a.len)
        return;
    struct cmake_function *f = arena_new(c->b->arena, struct cmake_function);
    *f = (struct cmake_function){ .name = a.items[0],
        .params = a.items + 1,
        .n_params = a.len - 1,
        .body = at + 1,
        .n_body = (size_t)(end - at - 1),
        .file = c->file,
        .is_macro = named(at, "macro") };
    struct cmake_command call = { .name = a.items[0] };
    char *low = arena_copy(c->b->arena, call.name.ptr, call.name.len + 1);
    for (size_t i = 0; i < call.name.len; i++)
        low[i] = low[i] >= 'A' && low[i] <= 'Z' ? (char)(low[i] + 32) : low[i];
    *map_put(&c->functions, key_of((struct str){ low, call.name.len })) = (uintptr_t)f;
}

// ---- calls ----

static void set_parameters(struct cmake *c, struct cmake_scope *s, const struct cmake_function *f,
        const struct cmake_args *a)
{
    for (size_t i = 0; i < f->n_params; i++)
        cmake_set_here(c, s, f->params[i], i < a->len ? a->items[i] : STR(""));
    for (size_t i = 0; i < a->len && i < 100; i++)
        cmake_set_here(c, s, str_format(c->b->arena, "ARGV%zu", i), a->items[i]);
    size_t rest = f->n_params < a->len ? f->n_params : a->len;
    cmake_set_here(c, s, STR("ARGN"), cmake_join(c, a->items + rest, a->len - rest));
    cmake_set_here(c, s, STR("ARGV"), cmake_join(c, a->items, a->len));
    cmake_set_here(c, s, STR("ARGC"), str_format(c->b->arena, "%zu", a->len));
}

// A macro's settings are its caller's. What is found inside has the place of the outermost call,
// which says more than the function's line.
static void call(struct cmake *c, const struct cmake_function *f, const struct cmake_args *a)
{
    struct cmake_scope own;
    struct build_place at = c->b->at;
    uint32_t file = c->file;
    bool returned = c->returned;
    if (c->depth >= CMAKE_DEPTH_MOST) {
        builder_report(c->b, "cap: calls too deep", f->name);
        return;
    }
    c->depth++;
    c->calls++;
    if (f->is_macro) {
        set_parameters(c, c->scope, f, a); // stay behind, as names nobody else uses
    } else {
        cmake_push(c, &own, true);
        set_parameters(c, &own, f, a);
    }
    cmake_run(c, f->body, f->body + f->n_body);
    if (!f->is_macro)
        cmake_pop(c);
    c->depth--;
    c->calls--;
    c->returned = returned;
    c->file = file;
    c->b->at = at;
}

static void run_one(struct cmake *c, const struct cmake_command *k)
{
    if (named(k, "return") || named(k, "break")) {
        c->returned = true;
        return;
    }
    struct cmake_args a = cmake_expand_all(c, k);
    uint64_t *f = map_get(&c->functions, key_of(k->name));
    if (f)
        call(c, (const struct cmake_function *)(uintptr_t)*f, &a);
    else
        cmake_command(c, k, &a);
}

void cmake_run(struct cmake *c, const struct cmake_command *at, const struct cmake_command *end)
{
    if (c->depth >= CMAKE_DEPTH_MOST * 2)
        return;
    c->depth++;
    for (; at < end && !c->returned && builder_work(c->b, 1); at++) {
        if (!c->calls)
            c->b->at.line = at->line;
        if (nesting(at) <= 0) {
            run_one(c, at);
            continue;
        }
        const struct cmake_command *close = block_end(c, at, end);
        if (named(at, "if"))
            run_if(c, at, close);
        else if (named(at, "foreach"))
            run_foreach(c, at, close);
        else if (named(at, "function") || named(at, "macro"))
            define_function(c, at, close);
        else
            run_loop_body(c, at + 1, close); // a while turns once
        at = close;
    }
    c->depth--;
}

// ---- files ----

void cmake_run_file(struct cmake *c, const struct file *f)
{
    uint32_t index = builder_index(c->b, f), file = c->file;
    struct build_place at = c->b->at;
    bool returned = c->returned;
    uint64_t *slot = map_put(&c->parsed, index + 1);
    if (!*slot) {
        *slot = (uintptr_t)cmake_parse(c->b, f->text);
        c->b->out->files_read++;
    }
    const struct cmake_commands *k = (const struct cmake_commands *)(uintptr_t)*slot;
    c->file = index;
    c->b->at = (struct build_place){ index, 1 };
    cmake_set_here(c, c->scope, STR("CMAKE_CURRENT_LIST_DIR"),
            str_format(c->b->arena, BUILD_SOURCE "/%.*s", STR_ARG(builder_folder(f->path))));
    cmake_run(c, k->items, k->items + k->len);
    c->file = file;
    c->b->at = at;
    c->returned = returned;
}

static void set_folder(struct cmake *c, struct str dir)
{
    struct arena *a = c->b->arena;
    struct str source = str_format(a, BUILD_SOURCE "/%.*s", STR_ARG(dir));
    struct str binary = str_format(a, BUILD_BINARY "/%.*s", STR_ARG(dir));
    cmake_set_here(c, c->scope, STR("CMAKE_CURRENT_SOURCE_DIR"), source);
    cmake_set_here(c, c->scope, STR("CMAKE_CURRENT_BINARY_DIR"), binary);
    c->dir = dir;
}

void cmake_enter_folder(struct cmake *c, struct str dir)
{
    const struct file *f = builder_file(c->b, builder_join(c->b, dir, STR("CMakeLists.txt")));
    struct str saved = c->dir;
    struct cmake_scope own;
    if (!f || c->depth >= CMAKE_DEPTH_MOST)
        return;
    uint64_t *seen = map_put(&c->visited, builder_index(c->b, f) + 1);
    if ((*seen)++)
        return;
    cmake_push(c, &own, false);
    set_folder(c, dir);
    c->depth++;
    cmake_run_file(c, f);
    c->depth--;
    cmake_pop(c);
    c->dir = saved;
}

static void set_platform(struct cmake *c)
{
    static const char *const values[][2] = { { "UNIX", "1" }, { "LINUX", "1" }, { "WIN32", "" },
        { "APPLE", "" }, { "MSVC", "" }, { "ANDROID", "" }, { "CYGWIN", "" }, { "MINGW", "" },
        { "CMAKE_SYSTEM_NAME", "Linux" }, { "CMAKE_HOST_SYSTEM_NAME", "Linux" },
        { "CMAKE_SYSTEM_PROCESSOR", "x86_64" }, { "CMAKE_HOST_SYSTEM_PROCESSOR", "x86_64" },
        { "CMAKE_C_COMPILER_ID", "GNU" }, { "CMAKE_CXX_COMPILER_ID", "GNU" },
        { "CMAKE_COMPILER_IS_GNUCC", "1" }, { "CMAKE_COMPILER_IS_GNUCXX", "1" },
        { "CMAKE_SIZEOF_VOID_P", "8" }, { "CMAKE_CXX_FLAGS", "" }, { "CMAKE_C_FLAGS", "" } };
    for (size_t i = 0; i < ARRAY_LEN(values); i++)
        cmake_set_here(c, c->scope, str_of(values[i][0]), str_of(values[i][1]));
}

static void run_project(struct cmake *c, const struct file *f)
{
    struct cmake_scope top;
    struct str dir = builder_folder(f->path);
    struct arena *a = c->b->arena;
    struct str source = str_format(a, BUILD_SOURCE "/%.*s", STR_ARG(dir));
    struct str binary = str_format(a, BUILD_BINARY "/%.*s", STR_ARG(dir));
    cmake_push(c, &top, false);
    set_platform(c);
    cmake_set_here(c, &top, STR("CMAKE_SOURCE_DIR"), source);
    cmake_set_here(c, &top, STR("PROJECT_SOURCE_DIR"), source);
    cmake_set_here(c, &top, STR("CMAKE_BINARY_DIR"), binary);
    cmake_set_here(c, &top, STR("PROJECT_BINARY_DIR"), binary);
    c->project = dir;
    c->asn1_prefix = STR("");
    c->returned = c->shadow = false;
    map_clear(&c->functions);
    cmake_enter_folder(c, dir);
    cmake_pop(c);
}

void cmake_read(struct builder *b)
{
    struct cmake c = { .b = b };
    struct file_list files = { 0 };
    builder_files(b, "CMakeLists.txt", &files);
    for (size_t i = 0; i < files.len && b->work; i++)
        if (!map_get(&c.visited, builder_index(b, files.items[i]) + 1))
            run_project(&c, files.items[i]);
    free(files.items);
    map_free(&c.functions);
    map_free(&c.parsed);
    map_free(&c.visited);
    map_free(&c.targets);
    vec_free(&c.undo);
}
