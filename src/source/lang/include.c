// Resolution over two tables: every path, and every last part of a path with the files that have it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/include.h"
#include "source/lang/include_alias.h"
#include "source/lang/include_disk.h"

#include "base/map.h"
#include "base/vec.h"

#include <stdlib.h>

enum { PATH_MOST = 4096, DRAWN_MOST = 200 };

struct include_index {
    const struct sources *sources;
    struct map by_path;  // symbol of the path -> 1 + source
    struct map by_base;  // symbol of the last part -> 1 + index in `named`
    uint32_t *named;     // source indices, grouped by last part; a group ends with UINT32_MAX
    const struct include_dir *dirs;
    size_t n_dirs;
    bool *kernel;              // per source: it is kernel code, so its <linux/...> are the kernel's own
    struct include_aliases aliases;
    struct include_disk *disk; // resolve as a compiler does, instead
};

static struct str folder_of(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, slash < path.len ? slash : 0 };
}

// The path under which others include a model: without "<model>/PACK/", "<generated>/" or
// "<configured>/".
static struct str include_name(const struct source *s)
{
    struct str path = s->path;
    if (s->origin != SOURCE_DROP)
        str_cut(&path, '/');
    if (s->origin == SOURCE_MODEL)
        str_cut(&path, '/');
    return path;
}

static struct str model_pack(const struct source *s)
{
    struct str path = s->path;
    str_cut(&path, '/');
    return str_cut(&path, '/');
}

static void index_bases(struct include_index *x)
{
    const struct sources *s = x->sources;
    struct map count = { 0 };
    symbol *base = mem_zero(s->n, sizeof *base);
    for (uint32_t i = 0; i < s->n; i++) {
        base[i] = intern(last_part(s->items[i].path));
        ++*map_put(&count, base[i]);
    }
    x->named = mem_alloc((s->n + count.len) * sizeof *x->named);
    size_t used = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        uint64_t *group = map_put(&x->by_base, base[i]);
        if (!*group) {
            uint64_t n = *map_get(&count, base[i]);
            *group = 1 + used;
            x->named[used] = UINT32_MAX;
            used += n + 1;
        }
        uint32_t *at = &x->named[*group - 1];
        while (*at != UINT32_MAX)
            at++;
        at[0] = i;
        at[1] = UINT32_MAX;
    }
    map_free(&count);
    free(base);
}

void include_index_free(struct include_index *x)
{
    if (!x)
        return;
    map_free(&x->by_path);
    map_free(&x->by_base);
    free(x->named);
    free(x->kernel);
    include_aliases_free(&x->aliases);
    include_disk_free(x->disk);
    free(x);
}

// Joins `dir` and `name` into `out`, resolving "." and ".."; false when it leaves the root or is too long.
static bool join(struct str dir, struct str name, char *out, struct str *joined)
{
    size_t n = 0;
    for (int step = 0; step < 2; step++) {
        struct str rest = step == 0 ? dir : name;
        while (rest.len) {
            struct str part = str_cut(&rest, '/');
            if (part.len == 0 || str_is(part, "."))
                continue;
            if (str_is(part, "..")) {
                if (n == 0)
                    return false;
                while (n > 0 && out[--n] != '/')
                    ;
                continue;
            }
            if (n + part.len + 1 >= PATH_MOST)
                return false;
            if (n)
                out[n++] = '/';
            memcpy(out + n, part.ptr, part.len);
            n += part.len;
        }
    }
    *joined = (struct str){ out, n };
    return n > 0;
}

static uint32_t at_path(const struct include_index *x, struct str dir, struct str name)
{
    char buffer[PATH_MOST];
    struct str path;
    if (!join(dir, name, buffer, &path))
        return 0;
    uint64_t *found = map_get(&x->by_path, intern(path));
    return found ? (uint32_t)*found : 0;
}

bool path_in_folder(struct str path, struct str folder)
{
    return folder.len == 0 || (path.len > folder.len && path.ptr[folder.len] == '/' &&
                                      memcmp(path.ptr, folder.ptr, folder.len) == 0);
}

static uint32_t in_build_dirs(const struct include_index *x, struct str includer, struct str name)
{
    for (size_t i = 0; i < x->n_dirs; i++) {
        uint32_t found;
        if (!x->dirs[i].optional && path_in_folder(includer, x->dirs[i].scope) &&
                (found = at_path(x, x->dirs[i].dir, name)))
            return found;
    }
    return 0;
}

// Whether the file is there for configurations other than the default: a stand-in for a library, mostly.
static bool is_optional(const struct include_index *x, uint32_t found, struct str name)
{
    for (size_t i = 0; found && i < x->n_dirs; i++)
        if (x->dirs[i].optional && at_path(x, x->dirs[i].dir, name) == found)
            return true;
    return false;
}

static const uint32_t *candidates(const struct include_index *x, struct str name)
{
    static const uint32_t none[] = { UINT32_MAX };
    uint64_t *group = map_get(&x->by_base, intern(last_part(name)));
    return group ? &x->named[*group - 1] : none;
}

static bool is_system_pack(struct str pack)
{
    return str_is(pack, "libc") || str_is(pack, "linux");
}

static bool is_kernel_pack(struct str pack)
{
    return str_is(pack, "kernel");
}

static bool is_other_pack(struct str pack)
{
    return !is_system_pack(pack) && !is_kernel_pack(pack);
}

static uint32_t in_models(
        const struct include_index *x, struct str name, bool (*pack_fits)(struct str pack))
{
    for (const uint32_t *c = candidates(x, name); *c != UINT32_MAX; c++) {
        const struct source *s = &x->sources->items[*c];
        if (s->origin == SOURCE_MODEL && pack_fits(model_pack(s)) && str_eq(include_name(s), name))
            return 1 + *c;
    }
    return 0;
}

// The folder of each drop file, as far as its includes say what kind of code it is.
enum { FOLDER_KERNEL = 1, FOLDER_HOSTED = 2 };

static unsigned kinds_included(const struct include_index *x, const struct source *s)
{
    unsigned kinds = 0;
    for (uint32_t i = 1; i < s->lexed->n_directives; i++) {
        const struct directive *d = &s->lexed->directives[i];
        const struct tok *t = &s->lexed->tokens[d->token + 1];
        if (d->kind != DIR_INCLUDE || !d->n_tokens || t->kind != TOK_STRING)
            continue;
        struct str text = symbol_text(t->symbol), name = { text.ptr + 1, text.len - 2 };
        bool system = text.ptr[0] == '<' && in_models(x, name, is_system_pack);
        if (text.ptr[0] == '<' && !system && in_models(x, name, is_kernel_pack))
            kinds |= FOLDER_KERNEL;
        if (system && !str_starts(name, "linux/") && !str_starts(name, "asm/") &&
                !str_starts(name, "net/") && !in_models(x, name, is_kernel_pack))
            kinds |= FOLDER_HOSTED;
    }
    return kinds;
}

// A file is kernel code when it includes a header that only the kernel has, or when others of its folder do and
// none there includes a hosted library's.
static void find_kernel_code(struct include_index *x)
{
    const struct sources *s = x->sources;
    struct map folders = { 0 };
    x->kernel = mem_zero(s->n + 1, sizeof *x->kernel);
    for (uint32_t i = 0; i < s->n; i++) {
        const struct source *file = &s->items[i];
        if (file->origin == SOURCE_MODEL) {
            x->kernel[i] = is_kernel_pack(model_pack(file));
        } else if (file->origin == SOURCE_DROP && file->lexed) {
            unsigned kinds = kinds_included(x, file);
            x->kernel[i] = kinds & FOLDER_KERNEL;
            *map_put(&folders, intern(folder_of(file->path))) |= kinds;
        }
    }
    for (uint32_t i = 0; i < s->n_drop; i++) {
        const uint64_t *kinds = map_get(&folders, intern(folder_of(s->items[i].path)));
        x->kernel[i] |= kinds && *kinds == FOLDER_KERNEL;
    }
    map_free(&folders);
}

static size_t common_folders(struct str a, struct str b)
{
    size_t n = 0;
    for (size_t i = 0; i < a.len && i < b.len && a.ptr[i] == b.ptr[i]; i++)
        n += a.ptr[i] == '/';
    return n;
}

// Higher is better: a header of the program's own, near the includer, not far down.
static long nearness(const struct source *s, struct str includer)
{
    long depth = 0;
    for (size_t i = 0; i < s->path.len; i++)
        depth += s->path.ptr[i] == '/';
    long score = (long)common_folders(s->path, includer) * 16 - depth;
    if (s->file->role == ROLE_TEST)
        score -= 400;
    if (s->file->kind == FILE_CPP)
        score -= 200;
    return score;
}

static bool ends_in(struct str path, struct str name)
{
    if (path.len == name.len)
        return str_eq(path, name);
    return path.len > name.len && path.ptr[path.len - name.len - 1] == '/' &&
           memcmp(path.ptr + path.len - name.len, name.ptr, name.len) == 0;
}

static struct str without_dots(struct str name)
{
    while (str_starts(name, "../") || str_starts(name, "./"))
        str_cut(&name, '/');
    return name;
}

// The synthesised header of that name whose folder is nearest to the includer's.
static uint32_t in_generated(const struct include_index *x, struct str from, struct str name)
{
    struct str suffix = without_dots(name);
    uint32_t best = 0;
    size_t best_common = 0;
    for (const uint32_t *c = candidates(x, name); *c != UINT32_MAX; c++) {
        const struct source *s = &x->sources->items[*c];
        if (s->origin != SOURCE_GENERATED || !ends_in(include_name(s), suffix))
            continue;
        size_t common = common_folders(include_name(s), from);
        if (!best || common > best_common) {
            best = 1 + *c;
            best_common = common;
        }
    }
    return best;
}

static uint32_t by_suffix(const struct include_index *x, uint32_t includer, struct str name)
{
    struct str from = x->sources->items[includer].path;
    struct str suffix = without_dots(name);
    uint32_t best = 0;
    long best_score = 0;
    for (const uint32_t *c = candidates(x, name); *c != UINT32_MAX; c++) {
        const struct source *s = &x->sources->items[*c];
        // The drop may be a part of a tree whose root the spelling begins at: then its path ends the spelling.
        bool fits = ends_in(s->path, suffix) || ends_in(suffix, s->path);
        if (s->origin != SOURCE_DROP || *c == includer || !fits)
            continue;
        long score = nearness(s, from);
        if (!best || score > best_score) {
            best = 1 + *c;
            best_score = score;
        }
    }
    return best;
}

// Whether a spelling leads somewhere by its text alone.
static bool leads(const void *context, struct str name)
{
    const struct include_index *x = context;
    for (const uint32_t *c = candidates(x, name); *c != UINT32_MAX; c++) {
        const struct source *s = &x->sources->items[*c];
        if (ends_in(include_name(s), name) || (s->origin == SOURCE_DROP && ends_in(name, s->path)))
            return true;
    }
    return false;
}

static uint32_t in_alias(const struct include_index *x, struct str from, struct str name)
{
    char buffer[PATH_MOST];
    struct str folder, path;
    if (!include_alias(&x->aliases, folder_of(name), &folder) || !join(folder, last_part(name), buffer, &path))
        return 0;
    uint32_t found = at_path(x, STR(""), path);
    return found ? found : in_generated(x, from, path);
}

static bool is_c_standard(struct str name)
{
    static const char *const names[] = { "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h",
        "inttypes.h", "iso646.h", "limits.h", "locale.h", "math.h", "setjmp.h", "signal.h", "stdalign.h",
        "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h", "stdnoreturn.h",
        "string.h", "tgmath.h", "threads.h", "time.h", "uchar.h", "wchar.h", "wctype.h" };
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_is(name, names[i]))
            return true;
    return false;
}

// Whether the file has another #include "..." that is found in the folder, and is no system header's name.
static bool draws_from(const struct include_index *x, const struct source *s, struct str folder, struct str but)
{
    const struct lexed *l = s->lexed;
    for (uint32_t i = 1; l && i < l->n_directives && i < DRAWN_MOST; i++) {
        const struct directive *d = &l->directives[i];
        struct str text = d->n_tokens ? symbol_text(l->tokens[d->token + 1].symbol) : STR("");
        if (d->kind != DIR_INCLUDE || text.len < 3 || text.ptr[0] != '"')
            continue;
        struct str name = { text.ptr + 1, text.len - 2 };
        if (!str_eq(name, but) && at_path(x, folder, name) && !in_models(x, name, is_system_pack))
            return true;
    }
    return false;
}

// "link.h" is more probably a file of the drop, beside the includer at the root or where other headers of the includer
// are, than <link.h>.
static uint32_t of_own(const struct include_index *x, uint32_t includer, struct str name)
{
    if (is_c_standard(name))
        return 0;
    uint32_t found = by_suffix(x, includer, name);
    const struct source *s = found ? &x->sources->items[found - 1] : NULL;
    const struct source *from = &x->sources->items[includer];
    bool near = s && (common_folders(s->path, from->path) > 0 || draws_from(x, from, folder_of(s->path), name));
    return near && s->file->role != ROLE_TEST ? found : 0;
}

struct include_index *include_index_new(
        const struct sources *sources, const struct include_dir *dirs, size_t n_dirs)
{
    struct include_index *x = mem_zero(1, sizeof *x);
    x->sources = sources;
    x->dirs = dirs;
    x->n_dirs = n_dirs;
    for (uint32_t i = 0; i < sources->n_drop; i++)
        *map_put(&x->by_path, intern(sources->items[i].path)) = 1 + i;
    index_bases(x);
    find_kernel_code(x);
    include_aliases_find(&x->aliases, sources, leads, x);
    return x;
}

struct include_index *include_index_disk(
        struct sources *sources, const char *const *dirs, size_t n_dirs, bool system)
{
    struct include_index *x = include_index_new(sources, NULL, 0);
    x->disk = include_disk_new(sources, dirs, n_dirs, system);
    return x;
}

// A config header that the build writes above the includer rather than one of its name that the drop has aside:
// that is another platform's.
static uint32_t or_configured(const struct include_index *x, uint32_t found, struct str from, struct str name)
{
    const struct source *own = found ? &x->sources->items[found - 1] : NULL;
    if (!own || own->origin != SOURCE_DROP || path_in_folder(from, folder_of(own->path)))
        return found;
    uint32_t made = in_generated(x, from, name);
    const struct source *s = made ? &x->sources->items[made - 1] : NULL;
    bool above = s && str_starts(s->path, "<configured>/") && path_in_folder(from, folder_of(include_name(s)));
    return above ? made : found;
}

uint32_t include_resolve(const struct include_index *x, uint32_t includer, symbol spelled, bool next)
{
    struct str text = symbol_text(spelled);
    if (text.len < 3)
        return INCLUDE_MISSING;
    bool quoted = text.ptr[0] == '"';
    struct str name = { text.ptr + 1, text.len - 2 };
    const struct source *from = &x->sources->items[includer];
    uint32_t found = 0;
    if (x->disk && (found = include_disk_resolve(x->disk, includer, quoted, name, next)))
        return found;
    bool of_drop = from->origin == SOURCE_DROP;
    if (of_drop && quoted && !next)
        found = at_path(x, folder_of(from->path), name);
    if (!found && of_drop && !next)
        found = in_build_dirs(x, from->path, name);
    bool kernel = includer < x->sources->n && x->kernel && !x->disk && x->kernel[includer];
    if (!found && of_drop && quoted && !next)
        found = or_configured(x, of_own(x, includer, name), from->path, name);
    if (!found && kernel)
        found = in_models(x, name, is_kernel_pack);
    if (!found)
        found = in_models(x, name, is_system_pack);
    if (!found && of_drop) {
        found = or_configured(x, by_suffix(x, includer, name), from->path, name);
        uint32_t model = is_optional(x, found, name) ? in_models(x, name, is_other_pack) : 0;
        found = model ? model : found;
    }
    if (!found)
        found = in_generated(x, from->path, name);
    if (!found)
        found = in_models(x, name, is_other_pack);
    if (!found && of_drop)
        found = in_alias(x, from->path, name);
    if (!found && of_drop && folder_of(name).len) // another library's folder with a copy or a wrapper of it
        found = in_models(x, last_part(name), is_other_pack);
    return found && found != 1 + includer ? found : INCLUDE_MISSING;
}
