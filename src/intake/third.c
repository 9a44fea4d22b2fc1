// Subtrees that somebody else wrote: by who signs the files there against who signs the drop.
//
// The drop's own holders are those who sign at least half as many lines of code as the one who
// signs most: a product grown from another project has two. A subtree is third-party only when its
// own holders sign nothing in it, and one of these holds:
//   - its folder is named for foreign code and somebody else signs there, or nobody does although
//   the drop's holders sign much of the rest;
//   - it has a licence and a build or readme of its own, and somebody else signs there;
//   - somebody else signs nearly all its code under a licence that the drop's own code doesn't
//   have; so does a single file among the drop's own.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake_int.h"

#include "base/hash.h"
#include "base/map.h"

#include <stdlib.h>

enum { FOREIGN_FILES_LEAST = 3 };

struct third {
    const struct drop *drop;
    const struct clue *clues;
    const char **is_third;
    struct map holders, licences;       // -> lines of code
    struct map packages;                // folder -> 1 licence | 2 build
    uint64_t most_holder, most_licence; // lines of the largest
    bool signs_much;                    // the drop's holders sign much of the code
    bool signs_most;                    // and much of what is signed at all
};

struct tally {
    size_t code, own, foreign; // files of code; signed by the drop's holders; by others
    size_t foreign_licence;    // with a known licence that is not the drop's
    bool has_licence, has_build;
};

static bool name_starts(struct str name, const char *const *starts, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_starts(name, starts[i]))
            return true;
    return false;
}

static void tally_name(struct tally *y, struct str name)
{
    static const char *const licences[] = { "LICENSE", "LICENCE", "COPYING", "License", "license" };
    static const char *const builds[] = { "README", "configure", "CMakeLists.txt", "Makefile",
        "meson.build", "setup.py", "package.json", "Cargo.toml", "go.mod" };
    y->has_licence |=
            name_starts(name, licences, ARRAY_LEN(licences)) || str_ends(name, ".licence");
    y->has_build |= name_starts(name, builds, ARRAY_LEN(builds));
}

static bool counts(const struct third *t, size_t i)
{
    return t->drop->files[i].kind <= FILE_OTHER_LANGUAGE && !t->clues[i].generated;
}

static uint64_t largest(const struct map *m)
{
    uint64_t most = 0;
    for (size_t i = 0; m->slots && i <= m->mask; i++)
        if (m->slots[i].key && m->slots[i].value > most)
            most = m->slots[i].value;
    return most;
}

static bool is_main(const struct map *m, uint64_t key, uint64_t most)
{
    uint64_t *lines = key ? map_get(m, key) : NULL;
    return lines && *lines * 2 >= most;
}

static bool is_signed_by_drop(const struct third *t, size_t i)
{
    const struct origin *o = &t->clues[i].origin;
    for (unsigned h = 0; h < o->n_holders; h++)
        if (is_main(&t->holders, o->holders[h], t->most_holder))
            return true;
    return false;
}

static uint64_t key_of(struct str folder)
{
    uint64_t h = hash_bytes(folder.ptr, folder.len);
    return h ? h : 1;
}

static struct str folder_above(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, slash < path.len ? slash : 0 };
}

// Folders below the root with a licence and a build or readme of their own: 3.
static void find_packages(struct third *t)
{
    for (size_t i = 0; i < t->drop->n_files; i++) {
        struct str path = t->drop->files[i].path, folder = folder_above(path);
        struct tally y = { 0 };
        if (!folder.len)
            continue;
        tally_name(&y, str_from(path, folder.len + 1));
        if (y.has_licence || y.has_build)
            *map_put(&t->packages, key_of(folder)) |=
                    (y.has_licence ? 1u : 0) | (y.has_build ? 2u : 0);
    }
}

static bool is_packaged(const struct third *t, size_t i)
{
    struct str folder = folder_above(t->drop->files[i].path);
    for (; folder.len; folder = folder_above(folder)) {
        const uint64_t *bits = map_get(&t->packages, key_of(folder));
        if (bits && *bits == 3)
            return true;
    }
    return false;
}

// A bundled library may be larger than what it was bundled with: who signs the rest is asked first.
static void count_signatures(struct third *t, bool packages_too)
{
    for (size_t i = 0; i < t->drop->n_files; i++) {
        const struct origin *o = &t->clues[i].origin;
        if (!counts(t, i) || (!packages_too && is_packaged(t, i)))
            continue;
        for (unsigned h = 0; h < o->n_holders; h++)
            *map_put(&t->holders, o->holders[h]) += t->drop->files[i].lines;
    }
    t->most_holder = largest(&t->holders);
    if (!t->most_holder && !packages_too)
        count_signatures(t, true);
}

// The licences over what the drop's holders sign, and that of the document at the root.
static void count_licences(struct third *t)
{
    for (size_t i = 0; i < t->drop->n_files; i++) {
        const struct file *f = &t->drop->files[i];
        uint64_t licence = t->clues[i].origin.licence;
        bool is_root = str_find_byte(f->path, '/') == f->path.len && f->kind == FILE_DOCUMENT;
        if (licence && (is_root || (counts(t, i) && is_signed_by_drop(t, i))))
            *map_put(&t->licences, licence) += f->lines;
    }
    t->most_licence = largest(&t->licences);
}

static void count_share(struct third *t)
{
    size_t code = 0, own = 0, any = 0;
    for (size_t i = 0; i < t->drop->n_files; i++) {
        if (!counts(t, i) || t->clues[i].test || t->drop->files[i].kind > FILE_CPP)
            continue;
        code++;
        own += is_signed_by_drop(t, i);
        any += t->clues[i].origin.n_holders != 0;
    }
    t->signs_much = code && own * 3 >= code;
    t->signs_most = any && own * 3 >= any;
}

// --- one subtree ---

static struct tally tally_range(const struct third *t, size_t from, size_t to, size_t prefix)
{
    struct tally y = { 0 };
    for (size_t i = from; i < to; i++) {
        struct str below = str_from(t->drop->files[i].path, prefix);
        if (str_find_byte(below, '/') == below.len)
            tally_name(&y, below);
        if (!counts(t, i))
            continue;
        const struct origin *o = &t->clues[i].origin;
        bool is_own = is_signed_by_drop(t, i);
        y.code++;
        y.own += is_own;
        y.foreign += !is_own && o->n_holders;
        y.foreign_licence +=
                !is_own && o->licence && !is_main(&t->licences, o->licence, t->most_licence);
    }
    return y;
}

static bool is_named_foreign(struct str folder)
{
    static const char *const named[] = { "third_party", "third-party", "thirdparty", "3rdparty",
        "3rd_party", "vendor", "vendored", "external", "externals", "ext", "extern", "subprojects",
        "contrib", "bundled", "deps", "node_modules" };
    for (size_t i = 0; i < ARRAY_LEN(named); i++)
        if (str_is(folder, named[i]))
            return true;
    return false;
}

static const char *judge(const struct third *t, const struct tally *y, bool is_named)
{
    if (!y->code || y->own)
        return NULL;
    if (is_named && y->foreign)
        return "third-party: a folder named so, signed by others";
    if (is_named && t->signs_much)
        return "third-party: a folder named so, not signed as the rest of the drop";
    if (y->has_licence && y->has_build && y->foreign)
        return "third-party: licence and build of its own, signed by others";
    if (t->signs_most && y->foreign >= FOREIGN_FILES_LEAST && y->foreign * 4 >= y->code * 3 &&
            y->foreign_licence * 4 >= y->code * 3)
        return "third-party: signed by others, under another licence";
    return NULL;
}

// A single file among the drop's own.
static bool is_foreign(const struct third *t, size_t i)
{
    const struct origin *o = &t->clues[i].origin;
    return t->signs_most && counts(t, i) && o->n_holders && !is_signed_by_drop(t, i) &&
           o->licence && !is_main(&t->licences, o->licence, t->most_licence);
}

static void visit(struct third *t, size_t from, size_t to, size_t prefix, bool is_named);

// The subtrees of a range: runs of files with the same next part.
static void visit_children(struct third *t, size_t from, size_t to, size_t prefix, bool is_named)
{
    for (size_t i = from; i < to;) {
        struct str path = t->drop->files[i].path;
        size_t end = prefix + str_find_byte(str_from(path, prefix), '/');
        if (end >= path.len) {
            if (is_foreign(t, i))
                t->is_third[i] = "third-party: signed by others, under another licence";
            i++;
            continue;
        }
        size_t j = i + 1;
        while (j < to && t->drop->files[j].path.len > end &&
                memcmp(t->drop->files[j].path.ptr + prefix, path.ptr + prefix, end + 1 - prefix) ==
                        0)
            j++;
        struct str name = { path.ptr + prefix, end - prefix };
        visit(t, i, j, end + 1, is_named || is_named_foreign(name));
        i = j;
    }
}

static void visit(struct third *t, size_t from, size_t to, size_t prefix, bool is_named)
{
    struct tally y = tally_range(t, from, to, prefix);
    const char *reason = judge(t, &y, is_named);
    if (!reason) {
        visit_children(t, from, to, prefix, is_named);
        return;
    }
    for (size_t i = from; i < to; i++)
        t->is_third[i] = reason;
}

void third_find(const struct drop *d, const struct clue *clues, const char **is_third)
{
    struct third t = { .drop = d, .clues = clues, .is_third = is_third };
    find_packages(&t);
    count_signatures(&t, false);
    count_licences(&t);
    count_share(&t);
    visit_children(&t, 0, d->n_files, 0, false);
    map_free(&t.holders);
    map_free(&t.licences);
    map_free(&t.packages);
}
