// Paths of build scripts: relative ones, those into the source folder, those into the build folder.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include <stdlib.h>

struct str builder_folder(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, slash < path.len ? slash : 0 };
}

struct str builder_name(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return slash < path.len ? str_from(path, slash + 1) : path;
}

struct str builder_join(struct builder *b, struct str dir, struct str name)
{
    if (!dir.len)
        return str_copy(b->arena, name);
    return str_format(b->arena, "%.*s/%.*s", STR_ARG(dir), STR_ARG(name));
}

// Adds a part to the normalised path; false when ".." leaves the root.
static bool add_part(struct buf *out, struct str part)
{
    if (!part.len || str_is(part, "."))
        return true;
    if (str_is(part, "..")) {
        if (!out->len)
            return false;
        size_t slash = str_rfind_byte(buf_str(out), '/');
        out->len = slash < out->len ? slash : 0;
        return true;
    }
    if (out->len)
        buf_add_byte(out, '/');
    buf_add_str(out, part);
    return true;
}

static bool add_parts(struct buf *out, struct str path)
{
    while (path.len)
        if (!add_part(out, str_cut(&path, '/')))
            return false;
    return true;
}

// Takes a root's name off the front of `path`.
static bool take_root(struct str *path, const char *root)
{
    size_t n = strlen(root);
    if (!str_starts(*path, root) || (path->len > n && path->ptr[n] != '/'))
        return false;
    *path = str_from(*path, n);
    return true;
}

struct str builder_path(struct builder *b, struct str dir, struct str path, bool *generated)
{
    struct buf out = { 0 };
    bool in_build = take_root(&path, BUILD_BINARY);
    bool rooted = in_build || take_root(&path, BUILD_SOURCE);
    bool ok = path.len < 4096 && (rooted || !str_starts(path, "/")) &&
              str_find_byte(path, '$') == path.len;
    ok = ok && (rooted || add_parts(&out, dir)) && add_parts(&out, path);
    struct str s = { 0 };
    if (ok)
        s = str_copy(b->arena, buf_str(&out));
    free(out.ptr);
    if (generated)
        *generated = in_build;
    return s;
}

const struct file *builder_file(struct builder *b, struct str path)
{
    return path.ptr ? drop_find(b->drop, path) : NULL;
}

uint32_t builder_index(const struct builder *b, const struct file *f)
{
    return (uint32_t)(f - b->drop->files);
}

enum answer builder_has_header(struct builder *b, struct str name)
{
    if (!b->platform || !b->platform->has_header || !name.len)
        return ANSWER_UNKNOWN;
    struct str s = str_copy(b->arena, name);
    // The model's silence says nothing: it knows some headers of many.
    return b->platform->has_header(b->platform->context, s.ptr) ? ANSWER_YES : ANSWER_UNKNOWN;
}

enum answer builder_has_function(struct builder *b, struct str name)
{
    if (!b->platform || !b->platform->has_function || !name.len)
        return ANSWER_UNKNOWN;
    struct str s = str_copy(b->arena, name);
    return b->platform->has_function(b->platform->context, s.ptr) ? ANSWER_YES : ANSWER_UNKNOWN;
}
