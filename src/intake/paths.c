// Names from a drop: which stay inside the root, which are one and the same, which are not taken
// in.
//
// Names are bytes. Control characters stay in them; reports escape. Two names clash when a file
// system without case would merge them: ASCII, and the alphabets whose capitals lie at a fixed
// distance.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/map.h"

#include <stdlib.h>

struct str path_name(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return slash == path.len ? path : str_from(path, slash + 1);
}

struct str path_folder(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, slash == path.len ? 0 : slash };
}

struct str path_suffix(struct str path)
{
    struct str name = path_name(path);
    size_t dot = str_rfind_byte(name, '.');
    return dot == 0 ? str_from(name, name.len) : str_from(name, dot + 1);
}

const char path_too_long[] = "path longer than 4096 bytes";
const char path_too_deep[] = "folders nested too deep";

const char *path_clean(struct arena *a, struct str raw, struct str *clean)
{
    *clean = str_copy(a, (struct str){ raw.ptr, size_min(raw.len, PATH_BYTES_MOST) });
    if (raw.len > PATH_BYTES_MOST)
        return path_too_long;
    if (raw.len && raw.ptr[0] == '/')
        return "absolute path";
    if (memchr(raw.ptr, '\0', raw.len))
        return "path with a NUL byte";
    char *out = arena_alloc(a, raw.len + 1);
    size_t len = 0, parts = 0;
    while (raw.len) {
        struct str part = str_cut(&raw, '/');
        if (part.len == 0 || str_is(part, "."))
            continue;
        if (str_is(part, ".."))
            return "path leaves the drop";
        if (++parts > FOLDER_DEPTH_MOST)
            return path_too_deep;
        if (len)
            out[len++] = '/';
        memcpy(out + len, part.ptr, part.len);
        len += part.len;
    }
    out[len] = '\0';
    *clean = (struct str){ out, len };
    return len ? NULL : "empty path";
}

bool path_follow(struct arena *a, struct str path, struct str target, struct str *where)
{
    struct str base = path_folder(path);
    char *out = arena_alloc(a, base.len + target.len + 2);
    size_t len = base.len;
    if (target.len == 0 || target.ptr[0] == '/')
        return false;
    memcpy(out, base.ptr, base.len);
    while (target.len) {
        struct str part = str_cut(&target, '/');
        if (part.len == 0 || str_is(part, "."))
            continue;
        if (str_is(part, "..")) {
            if (len == 0)
                return false;
            size_t slash = str_rfind_byte((struct str){ out, len }, '/');
            len = slash == len ? 0 : slash;
            continue;
        }
        if (len)
            out[len++] = '/';
        memcpy(out + len, part.ptr, part.len);
        len += part.len;
    }
    *where = (struct str){ out, len };
    return true;
}

size_t path_version_control(struct str path)
{
    static const char *const names[] = { ".git", ".svn", ".hg", ".bzr" };
    for (size_t at = 0; at < path.len;) {
        size_t end = at + str_find_byte(str_from(path, at), '/');
        if (end == path.len)
            return 0; // the last part is a file
        struct str part = { path.ptr + at, end - at };
        for (size_t i = 0; i < ARRAY_LEN(names); i++)
            if (str_is(part, names[i]))
                return end;
        at = end + 1;
    }
    return 0;
}

// --- names that clash ---

// The small letter of a capital, by the distances of Unicode's simple folding.
static unsigned fold_letter(unsigned c)
{
    if ((c >= 0xc0 && c <= 0xde && c != 0xd7) || (c >= 0x391 && c <= 0x3a9) ||
            (c >= 0x410 && c <= 0x42f))
        return c + 32;
    if (c >= 0x400 && c <= 0x40f)
        return c + 80;
    if (c >= 0x531 && c <= 0x556)
        return c + 48;
    bool is_even_pair = (c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177) ||
                        (c >= 0x460 && c <= 0x52f) || (c >= 0x1e00 && c <= 0x1eff);
    if (is_even_pair)
        return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
        return c + (c & 1);
    return c;
}

// One UTF-8 sequence of two or three bytes folded into `out`; false when it is none.
static bool fold_sequence(struct str s, struct buf *out, size_t *used)
{
    const uint8_t *p = (const uint8_t *)s.ptr;
    if (s.len >= 2 && (p[0] & 0xe0) == 0xc0 && (p[1] & 0xc0) == 0x80) {
        unsigned c = fold_letter((p[0] & 0x1fu) << 6 | (p[1] & 0x3fu));
        buf_add_byte(out, (char)(0xc0 | c >> 6));
        buf_add_byte(out, (char)(0x80 | (c & 0x3f)));
        *used = 2;
        return true;
    }
    if (s.len >= 3 && (p[0] & 0xf0) == 0xe0 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80) {
        unsigned c = fold_letter((p[0] & 0xfu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu));
        buf_add_byte(out, (char)(0xe0 | c >> 12));
        buf_add_byte(out, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_add_byte(out, (char)(0x80 | (c & 0x3f)));
        *used = 3;
        return true;
    }
    return false;
}

static struct str fold(struct buf *out, struct str path)
{
    out->len = 0;
    for (size_t i = 0; i < path.len;) {
        char c = path.ptr[i];
        size_t used = 1;
        if (c >= 'A' && c <= 'Z')
            buf_add_byte(out, (char)(c + 32));
        else if ((c & 0x80) == 0 || !fold_sequence(str_from(path, i), out, &used))
            buf_add_byte(out, c);
        i += used;
    }
    return buf_str(out);
}

static int by_path_then_order(const void *a, const void *b)
{
    const struct item *x = a, *y = b;
    int order = str_cmp(x->path, y->path);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static void drop_duplicates(struct intake *in)
{
    size_t n = 0;
    for (size_t i = 0; i < in->items.len; i++) {
        struct item it = in->items.items[i];
        if (it.is_replaced)
            continue;
        if (n && str_eq(in->items.items[n - 1].path, it.path)) {
            intake_refuse(in, it.path, "duplicate name: the first is kept", REFUSED);
            continue;
        }
        in->items.items[n++] = it;
    }
    in->items.len = n;
}

// Both are source that a compiler may see, so both stay; but who unpacks the drop where case does not
// count has one of them only, and reviews another program than we did.
static void note_case_clashes(struct intake *in)
{
    struct map seen = { 0 }; // hash of the folded path -> index of the first + 1
    struct buf mine = { 0 }, other = { 0 };
    for (size_t i = 0; i < in->items.len; i++) {
        struct str path = in->items.items[i].path, key = fold(&mine, path);
        uint64_t *at = map_put(&seen, hash_bytes(key.ptr, key.len) | 1);
        if (*at && str_eq(key, fold(&other, in->items.items[*at - 1].path)))
            intake_refuse(in, path, "name differs from another only in case: both are kept", REFUSED);
        else
            *at = i + 1;
    }
    map_free(&seen);
    free(mine.ptr);
    free(other.ptr);
}

void paths_settle(struct intake *in)
{
    if (!in->items.len)
        return;
    qsort(in->items.items, in->items.len, sizeof *in->items.items, by_path_then_order);
    drop_duplicates(in);
    note_case_clashes(in);
}
