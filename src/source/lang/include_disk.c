// The search of C11 6.10.2 as gcc does it: the includer's folder, -I in order, the system's folders.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/include_disk.h"

#include "base/map.h"
#include "base/vec.h"

#include <glob.h>
#include <stdlib.h>

struct include_disk {
    struct sources *sources;
    VEC(struct str) dirs;
    struct map by_path;   // symbol of a path -> 1 + 1 + source, or 1 when there is no such file
    struct map dir_of;    // 1 + source -> 1 + the folder it was found in
    struct arena arena;
};

static void add_dir(struct include_disk *d, struct str dir)
{
    vec_push(&d->dirs, str_copy(&d->arena, dir));
}

// gcc's own headers: the newest version's folder.
static void add_compiler_dir(struct include_disk *d)
{
    glob_t found;
    if (glob("/usr/lib/gcc/x86_64-linux-gnu/*/include", 0, NULL, &found) == 0) {
        if (found.gl_pathc)
            add_dir(d, str_of(found.gl_pathv[found.gl_pathc - 1]));
        globfree(&found);
    }
}

struct include_disk *include_disk_new(
        struct sources *sources, const char *const *dirs, size_t n_dirs, bool system)
{
    struct include_disk *d = mem_zero(1, sizeof *d);
    d->sources = sources;
    for (size_t i = 0; i < n_dirs; i++)
        add_dir(d, str_of(dirs[i]));
    if (system) {
        add_compiler_dir(d);
        add_dir(d, STR("/usr/local/include"));
        add_dir(d, STR("/usr/include/x86_64-linux-gnu"));
        add_dir(d, STR("/usr/include"));
    }
    return d;
}

void include_disk_free(struct include_disk *d)
{
    if (!d)
        return;
    vec_free(&d->dirs);
    map_free(&d->by_path);
    map_free(&d->dir_of);
    arena_release(&d->arena);
    free(d);
}

static uint32_t load(struct include_disk *d, struct str dir, struct str name)
{
    struct str path = dir.len ? str_format(&d->arena, "%.*s/%.*s", STR_ARG(dir), STR_ARG(name))
                              : str_copy(&d->arena, name);
    uint64_t *known = map_put(&d->by_path, intern(path));
    if (!*known)
        *known = 1 + sources_add_disk(d->sources, path.ptr);
    return (uint32_t)*known - 1;
}

uint32_t include_disk_resolve(
        struct include_disk *d, uint32_t includer, bool quoted, struct str name, bool next)
{
    struct str from = d->sources->items[includer].path;
    size_t slash = str_rfind_byte(from, '/'), first = 0;
    uint32_t found = 0;
    if (name.len && name.ptr[0] == '/')
        return load(d, (struct str){ 0 }, name);
    if (quoted && !next)
        found = load(d, (struct str){ from.ptr, slash < from.len ? slash : 0 }, name);
    uint64_t *dir = map_get(&d->dir_of, 1 + (uint64_t)includer);
    if (next && dir)
        first = (size_t)*dir;
    for (size_t i = first; i < d->dirs.len && !found; i++)
        if ((found = load(d, d->dirs.items[i], name)))
            *map_put(&d->dir_of, found) = 1 + i;
    return found;
}
