// Bazel's BUILD and .bzl files: calls with their keyword arguments, read without running Starlark.
//
// Strings, lists of strings, their sums, select() and names assigned at the top of the file are
// understood; of the calls, those of C rules, genrule, and any that hands an ASN.1 file to
// something with a prefix.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include "base/hash.h"

#include <ctype.h>
#include <stdlib.h>

enum { DEPTH_MOST = 24, STRINGS_MOST = 20 * 1000 };

struct item {
    struct str text;
    bool selected; // from select()
};

struct strings {
    VEC(struct item) list;
};

struct keyword {
    struct str name;
    size_t from, n; // in the call's strings
};

struct bazel {
    struct builder *b;
    const char *at, *end;
    uint32_t line;
    struct str dir;
    struct map names; // hash of a top-level name -> struct strings *
    VEC(struct strings *) kept;
    unsigned depth;
};

static char peek(const struct bazel *z)
{
    return z->at < z->end ? *z->at : '\0';
}

static void skip_space(struct bazel *z)
{
    while (z->at < z->end) {
        if (*z->at == '#')
            while (z->at < z->end && *z->at != '\n')
                z->at++;
        else if (isspace((unsigned char)*z->at) || (*z->at == '\\' && z->at + 1 < z->end))
            z->line += *z->at++ == '\n';
        else
            return;
    }
}

static bool accept(struct bazel *z, char c)
{
    skip_space(z);
    bool is = peek(z) == c;
    z->at += is;
    return is;
}

static struct str take_name(struct bazel *z)
{
    skip_space(z);
    const char *from = z->at;
    while (z->at < z->end && (isalnum((unsigned char)*z->at) || *z->at == '_' || *z->at == '.'))
        z->at++;
    return (struct str){ from, (size_t)(z->at - from) };
}

static struct str take_string(struct bazel *z)
{
    char quote = *z->at;
    bool triple = z->end - z->at > 2 && z->at[1] == quote && z->at[2] == quote;
    z->at += triple ? 3 : 1;
    const char *from = z->at;
    while (z->at < z->end) {
        bool closes = *z->at == quote &&
                      (!triple || (z->end - z->at > 2 && z->at[1] == quote && z->at[2] == quote));
        if (closes)
            break;
        z->line += *z->at == '\n';
        z->at += *z->at == '\\' && z->at + 1 < z->end ? 2 : 1;
    }
    struct str s = { from, (size_t)(z->at - from) };
    z->at += triple ? 3 : 1;
    if (z->at > z->end)
        z->at = z->end;
    return s;
}

// Over a bracketed group that we don't read.
static void skip_group(struct bazel *z)
{
    int depth = 0;
    do {
        skip_space(z);
        char c = peek(z);
        if (c == '"' || c == '\'') {
            take_string(z);
            continue;
        }
        depth += (c && strchr("([{", c) != NULL) - (c && strchr(")]}", c) != NULL);
        z->at += z->at < z->end;
    } while (depth > 0 && z->at < z->end && builder_work(z->b, 1));
}

static uint64_t key_of(struct str s)
{
    uint64_t h = hash_bytes(s.ptr, s.len);
    return h ? h : 1;
}

static void take_value(struct bazel *z, struct strings *out);

static void add(struct strings *out, struct str s)
{
    if (out->list.len < STRINGS_MOST)
        vec_push(&out->list, (struct item){ s, false });
}

// [ a, b ] or { key: value }: of a dictionary the values.
static void take_items(struct bazel *z, struct strings *out, char close)
{
    z->at++;
    while (z->at < z->end && !accept(z, close) && builder_work(z->b, 1)) {
        const char *from = z->at;
        size_t mark = out->list.len;
        take_value(z, out);
        if (accept(z, ':')) {
            out->list.len = mark;
            take_value(z, out);
        }
        if (!accept(z, ',') && z->at == from)
            z->at++;
    }
}

static void take_named(struct bazel *z, struct strings *out)
{
    struct str name = take_name(z);
    if (peek(z) == '(') {
        if (str_is(name, "select")) {
            size_t mark = out->list.len;
            z->at++;
            take_value(z, out);
            for (; mark < out->list.len; mark++)
                out->list.items[mark].selected = true;
            while (z->at < z->end && !accept(z, ')'))
                z->at++;
        } else {
            skip_group(z); // glob() and other calls
        }
        return;
    }
    uint64_t *slot = map_get(&z->names, key_of(name));
    const struct strings *s = slot ? (const struct strings *)(uintptr_t)*slot : NULL;
    for (size_t i = 0; s && i < s->list.len && builder_work(z->b, 1); i++)
        add(out, s->list.items[i].text);
}

static void take_value(struct bazel *z, struct strings *out)
{
    if (z->depth >= DEPTH_MOST)
        return;
    z->depth++;
    do {
        skip_space(z);
        char c = peek(z);
        if (c == '"' || c == '\'')
            add(out, take_string(z));
        else if (c == '[')
            take_items(z, out, ']');
        else if (c == '{')
            take_items(z, out, '}');
        else if (c == '(')
            skip_group(z);
        else if (isalnum((unsigned char)c) || c == '_')
            take_named(z, out);
    } while (accept(z, '+') || (accept(z, '%') && z->at < z->end));
    z->depth--;
}

// ---- calls ----

struct call {
    struct str name;
    VEC(struct keyword) keys;
    struct strings values;
};

static const struct keyword *find_key(const struct call *c, const char *name)
{
    for (size_t i = 0; i < c->keys.len; i++)
        if (str_is(c->keys.items[i].name, name))
            return &c->keys.items[i];
    return NULL;
}

typedef void use(struct bazel *z, struct str s);

static void each(struct bazel *z, const struct call *c, const char *key, use *f)
{
    const struct keyword *k = find_key(c, key);
    for (size_t i = 0; k && i < k->n; i++) {
        const struct item *item = &c->values.list.items[k->from + i];
        z->b->now.text = item->selected ? STR("select()") : STR("");
        f(z, item->text);
    }
    z->b->now.text = STR("");
}

static void use_define(struct bazel *z, struct str s)
{
    builder_add_definition(z->b, s, z->dir);
}

// Flags of copts start from the workspace's root.
static void use_flag(struct bazel *z, struct str s)
{
    builder_add_flags(z->b, s, STR(""), z->dir);
}

static void use_include(struct bazel *z, struct str s)
{
    struct str path = builder_path(z->b, z->dir, s, NULL);
    if (path.ptr)
        builder_add_dir(
                z->b, str_format(z->b->arena, BUILD_SOURCE "/%.*s", STR_ARG(path)), STR(""));
}

static void use_output(struct bazel *z, struct str s)
{
    if (str_ends(s, ".h") || str_ends(s, ".hpp"))
        builder_add_product(z->b, z->dir, s, "genrule");
}

static bool is_asn1(struct str s)
{
    return str_ends(s, ".asn1") || str_ends(s, ".asn");
}

static bool has_run(const struct builder *b, uint32_t file)
{
    for (size_t i = 0; i < b->runs.len; i++)
        for (size_t k = 0; k < b->runs.items[i].n_inputs; k++)
            if (b->runs.items[i].inputs[k] == file)
                return true;
    return false;
}

// A rule of the drop's own around asn1c: its flags are wherever the rule is, the usual ones are
// assumed.
static void use_asn1(struct bazel *z, const struct call *c)
{
    const struct keyword *prefix = find_key(c, "prefix");
    for (size_t i = 0; prefix && prefix->n && i < c->values.list.len; i++) {
        struct str s = c->values.list.items[i].text;
        const struct file *f =
                is_asn1(s) ? builder_file(z->b, builder_path(z->b, z->dir, s, NULL)) : NULL;
        if (!f || has_run(z->b, builder_index(z->b, f)))
            continue;
        uint32_t index = builder_index(z->b, f);
        struct build_run r = { .tool = BUILD_ASN1C,
            .prefix = c->values.list.items[prefix->from].text,
            .options = STR("-fcompound-names -fno-include-deps"),
            .dir = builder_folder(f->path),
            .inputs = arena_copy(z->b->arena, &index, sizeof index),
            .n_inputs = 1,
            .by_default = true,
            .where = z->b->at };
        builder_add_run(z->b, &r);
    }
}

static void use_call(struct bazel *z, const struct call *c)
{
    each(z, c, "defines", use_define);
    each(z, c, "local_defines", use_define);
    each(z, c, "copts", use_flag);
    each(z, c, "includes", use_include);
    each(z, c, "strip_include_prefix", use_include);
    each(z, c, "outs", use_output);
    use_asn1(z, c);
}

static void take_call(struct bazel *z, struct str name, uint32_t line)
{
    struct call c = { .name = name };
    z->at++;
    while (z->at < z->end && !accept(z, ')') && builder_work(z->b, 1)) {
        const char *from = z->at;
        struct str key = take_name(z);
        bool keyed = key.len && accept(z, '=');
        if (!keyed)
            z->at = from;
        struct keyword k = { .name = keyed ? key : STR(""), .from = c.values.list.len };
        take_value(z, &c.values);
        k.n = c.values.list.len - k.from;
        vec_push(&c.keys, k);
        if (!accept(z, ',') && z->at == from)
            z->at++;
    }
    z->b->at.line = line;
    use_call(z, &c);
    vec_free(&c.keys);
    vec_free(&c.values.list);
}

static void take_assignment(struct bazel *z, struct str name)
{
    struct strings *s = arena_new(z->b->arena, struct strings);
    take_value(z, s);
    vec_push(&z->kept, s);
    *map_put(&z->names, key_of(name)) = (uintptr_t)s;
}

static void take_statement(struct bazel *z)
{
    skip_space(z);
    uint32_t line = z->line;
    char c = peek(z);
    if (c == '"' || c == '\'') {
        take_string(z);
        return;
    }
    struct str name = take_name(z);
    if (!name.len) {
        z->at += z->at < z->end;
        return;
    }
    skip_space(z);
    if (peek(z) == '(')
        take_call(z, name, line);
    else if (peek(z) == '=' && z->at + 1 < z->end && z->at[1] != '=' && accept(z, '='))
        take_assignment(z, name);
}

static void read_one(struct builder *b, const struct file *f)
{
    struct bazel z = { .b = b, .at = f->text.ptr, .end = f->text.ptr + f->text.len, .line = 1 };
    z.dir = builder_folder(f->path);
    while (z.at < z.end && builder_work(b, 1))
        take_statement(&z);
    for (size_t i = 0; i < z.kept.len; i++)
        vec_free(&z.kept.items[i]->list);
    vec_free(&z.kept);
    map_free(&z.names);
}

void bazel_read(struct builder *b)
{
    static const char *const names[] = { "BUILD.bazel", "BUILD" };
    builder_read_files(b, names, ARRAY_LEN(names), read_one);
}
