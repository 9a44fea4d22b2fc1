// Compiler flags and generator command lines, word by word.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include "base/hash.h"

#include <stdlib.h>

struct str builder_strip_quotes(struct builder *b, struct str s)
{
    struct buf out = { 0 };
    for (size_t i = 0; i < s.len; i++) {
        bool escaped =
                s.ptr[i] == '\\' && i + 1 < s.len && (s.ptr[i + 1] == '"' || s.ptr[i + 1] == '\\');
        if (escaped)
            i++;
        else if (s.ptr[i] == '\'' || s.ptr[i] == '"')
            continue;
        buf_add_byte(&out, s.ptr[i]);
    }
    return builder_take(b, &out);
}

void builder_add_definition(struct builder *b, struct str text, struct str scope)
{
    builder_add_literal(b, builder_strip_quotes(b, str_trim(text)), scope);
}

void builder_add_literal(struct builder *b, struct str text, struct str scope)
{
    if (str_starts(text, "-D"))
        text = str_from(text, 2);
    size_t equals = str_find_byte(text, '=');
    struct str value = equals < text.len ? str_from(text, equals + 1) : STR("");
    builder_add_define(b, (struct str){ text.ptr, equals }, value, scope);
}

static bool changes_meaning(struct str f)
{
    static const char *const starts[] = { "-std=", "-fshort-enums", "-fno-short-enums",
        "-fpack-struct", "-funsigned-char", "-fsigned-char", "-fshort-wchar", "-m32", "-m64",
        "-mx32", "-march=", "-fwrapv", "-ftrapv", "-fno-strict-aliasing", "-fstrict-aliasing",
        "-fms-extensions", "-fplan9-extensions", "-ansi", "-O", "-D_FORTIFY_SOURCE",
        "-fstack-protector", "-fno-common", "-fno-delete-null-pointer-checks",
        "-ftrivial-auto-var-init" };
    for (size_t i = 0; i < ARRAY_LEN(starts); i++)
        if (str_starts(f, starts[i]))
            return true;
    return false;
}

void builder_add_flag(struct builder *b, struct str f, struct str dir, struct str scope)
{
    f = str_trim(f);
    while (f.len > 1 && (f.ptr[0] == '"' || f.ptr[0] == '\'') && f.ptr[f.len - 1] == f.ptr[0])
        f = (struct str){ f.ptr + 1, f.len - 2 };
    if (str_starts(f, "-I") && f.len > 2) {
        struct str path = builder_path(b, dir, builder_strip_quotes(b, str_from(f, 2)), NULL);
        if (path.ptr)
            builder_add_dir(b, str_format(b->arena, BUILD_SOURCE "/%.*s", STR_ARG(path)), scope);
    } else if (str_starts(f, "-D") && f.len > 2) {
        builder_add_definition(b, f, scope);
    }
    bool whole = str_find_byte(f, '$') == f.len;
    if (whole && changes_meaning(f) && b->flags.len < BUILD_FINDINGS_MOST) {
        uint64_t key = hash_pair(hash_bytes(f.ptr, f.len), hash_bytes(scope.ptr, scope.len)) | 1;
        uint64_t *seen = map_put(&b->seen, key);
        if (!(*seen)++)
            vec_push(&b->flags,
                    (struct build_flag){ str_copy(b->arena, f), str_copy(b->arena, scope), b->at });
    }
}

struct str builder_next_word(struct str *rest)
{
    char quote = 0;
    *rest = str_trim(*rest);
    size_t i = 0;
    for (; i < rest->len; i++) {
        char c = rest->ptr[i];
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
        else if (!quote && strchr(" \t\r\n;", c))
            break;
    }
    struct str word = { rest->ptr, i };
    *rest = str_from(*rest, i < rest->len ? i + 1 : i);
    return word;
}

// "-I dir", "-isystem dir" and "-D X" come as two words.
void builder_add_flags(struct builder *b, struct str words, struct str dir, struct str scope)
{
    while (words.len && builder_work(b, 1)) {
        struct str w = builder_next_word(&words);
        if (str_is(w, "-isystem") || str_is(w, "-I") || str_is(w, "-iquote"))
            w = str_format(b->arena, "-I%.*s", STR_ARG(builder_next_word(&words)));
        else if (str_is(w, "-D"))
            w = str_format(b->arena, "-D%.*s", STR_ARG(builder_next_word(&words)));
        builder_add_flag(b, w, dir, scope);
    }
}

// ---- generators ----

static bool is_program(struct str word, const char *name)
{
    struct str last = builder_name(word);
    size_t n = strlen(name);
    if (!str_starts(last, name))
        return false;
    return last.len == n || str_is(str_from(last, n), ".exe") || (last.ptr[n] == '-' && n > 3);
}

static enum build_tool which_tool(struct str w)
{
    if (is_program(w, "asn1c"))
        return BUILD_ASN1C;
    if (is_program(w, "protoc-c"))
        return BUILD_PROTOC_C;
    if (is_program(w, "protoc"))
        return BUILD_PROTOC_CPP;
    if (is_program(w, "bison") || is_program(w, "yacc"))
        return BUILD_BISON;
    return is_program(w, "flex") ? BUILD_FLEX : BUILD_TOOLS;
}

struct command {
    struct build_run run;
    struct buf options;
    VEC(uint32_t) inputs;
};

static void add_input(struct builder *b, struct command *c, struct str word, struct str dir)
{
    const struct file *f = builder_file(b, builder_path(b, dir, word, NULL));
    if (f)
        vec_push(&c->inputs, builder_index(b, f));
}

static bool takes_a_folder(enum build_tool tool, struct str w)
{
    return tool == BUILD_ASN1C ? str_is(w, "-D") : str_is(w, "-o") || str_is(w, "-d");
}

static void read_word(struct builder *b, struct command *c, struct str w, struct str dir)
{
    struct build_run *r = &c->run;
    if (w.len && w.ptr[0] == '-') {
        buf_add_str(&c->options, w);
        buf_add_byte(&c->options, ' ');
        if (str_starts(w, "--c_out"))
            r->tool = BUILD_PROTOC_C;
    } else {
        add_input(b, c, w, dir);
    }
}

bool builder_add_command(struct builder *b, const struct str *words, size_t n, struct str dir,
        struct str out_dir, struct str prefix)
{
    struct command c = {
        .run = { .tool = BUILD_TOOLS, .prefix = prefix, .dir = out_dir, .where = b->at }
    };
    for (size_t i = 0; i < n; i++) {
        struct str w = builder_strip_quotes(b, words[i]);
        if (c.run.tool == BUILD_TOOLS && str_starts(w, "ASN1C_PREFIX="))
            c.run.prefix = str_from(w, strlen("ASN1C_PREFIX="));
        else if (c.run.tool == BUILD_TOOLS)
            c.run.tool = which_tool(w);
        else if (takes_a_folder(c.run.tool, w) && i + 1 < n) {
            struct str folder = builder_path(b, out_dir, builder_strip_quotes(b, words[++i]), NULL);
            if (folder.ptr && c.run.tool == BUILD_ASN1C)
                c.run.dir = folder;
        } else
            read_word(b, &c, w, dir);
    }
    c.run.options = str_copy(b->arena, buf_str(&c.options));
    c.run.inputs = arena_copy(b->arena, c.inputs.items, c.inputs.len * sizeof *c.inputs.items);
    c.run.n_inputs = c.inputs.len;
    c.run.by_default = !b->now.text.len || b->now.by_default;
    if (c.run.tool != BUILD_TOOLS)
        builder_add_run(b, &c.run);
    free(c.options.ptr);
    vec_free(&c.inputs);
    return c.run.tool != BUILD_TOOLS;
}
