// How many #includes that a folder cannot resolve become resolvable: measure_includes FOLDER
// [texts].
//
// An include is the drop's when a path of the drop ends with it; the system's when a header of that
// name lies under /usr/include or its name has no extension (C++). The rest is missing, and is
// asked of synth and build. With "texts", every header is made and timed.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/hash.h"
#include "base/map.h"
#include "base/vec.h"
#include "load_drop.h"
#include "source/synth/synth.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

struct want {
    struct str name;
    size_t times;
    const char *by;
};

static struct map files_by_last, wants_by_name;
static VEC(struct want) wants;

static uint64_t key_of(struct str s)
{
    uint64_t h = hash_bytes(s.ptr, s.len);
    return h ? h : 1;
}

static struct str last_part(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return slash < path.len ? str_from(path, slash + 1) : path;
}

static bool ends_with_path(struct str path, struct str end)
{
    if (path.len < end.len || memcmp(path.ptr + path.len - end.len, end.ptr, end.len) != 0)
        return false;
    return path.len == end.len || path.ptr[path.len - end.len - 1] == '/';
}

static bool in_drop(const struct drop *d, struct str name)
{
    while (str_starts(name, "../") || str_starts(name, "./"))
        str_cut(&name, '/');
    if (!map_get(&files_by_last, key_of(last_part(name))))
        return false;
    for (size_t i = 0; i < d->n_files; i++)
        if (ends_with_path(d->files[i].path, name))
            return true;
    return false;
}

static bool in_system(struct str name)
{
    static const char *const dirs[] = { "/usr/include", "/usr/include/x86_64-linux-gnu",
        "/usr/include/c++/12", "/usr/lib/gcc/x86_64-linux-gnu/12/include" };
    char path[4096];
    for (size_t i = 0; i < ARRAY_LEN(dirs); i++) {
        snprintf(path, sizeof path, "%s/%.*s", dirs[i], STR_ARG(name));
        if (access(path, R_OK) == 0)
            return true;
    }
    return str_find_byte(name, '.') == name.len;
}

static void want(struct str name)
{
    uint64_t *slot = map_put(&wants_by_name, key_of(name));
    if (!*slot) {
        vec_push(&wants, (struct want){ name, 0, NULL });
        *slot = wants.len;
    }
    wants.items[*slot - 1].times++;
}

static void scan(struct str text)
{
    while (text.len) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (line.len < 9 || line.ptr[0] != '#')
            continue;
        line = str_trim(str_from(line, 1));
        if (!str_starts(line, "include"))
            continue;
        line = str_trim(str_from(line, 7));
        if (line.len < 3 || (line.ptr[0] != '<' && line.ptr[0] != '"'))
            continue;
        struct str name = str_from(line, 1);
        name.len = size_min(str_find_byte(name, '"'), str_find_byte(name, '>'));
        want(name);
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static const char *provider(struct synth *s, const struct build *b, struct str name)
{
    const struct synth_header *h = synth_find(s, name, STR(""));
    if (h)
        return synth_kind_name(h->kind);
    for (size_t i = 0; i < b->n_products; i++)
        if (str_eq(b->products[i].name, last_part(name)))
            return "product";
    return "nobody";
}

static int by_times(const void *a, const void *b)
{
    const struct want *x = a, *y = b;
    return x->times != y->times ? (x->times < y->times) - (x->times > y->times)
                                : str_cmp(x->name, y->name);
}

static void report(struct synth *s, const struct build *b, const struct drop *d)
{
    static const char *const kinds[] = { "config header", "asn1c", "generator support",
        "protobuf-c", "bison", "C++ only", "product", "nobody" };
    size_t names[ARRAY_LEN(kinds)] = { 0 }, times[ARRAY_LEN(kinds)] = { 0 }, missing = 0, all = 0,
           total = 0;
    qsort(wants.items, wants.len, sizeof *wants.items, by_times);
    for (size_t i = 0; i < wants.len; i++) {
        struct want *w = &wants.items[i];
        total += w->times;
        if (in_drop(d, w->name) || in_system(w->name))
            continue;
        w->by = provider(s, b, w->name);
        missing++;
        all += w->times;
        for (size_t k = 0; k < ARRAY_LEN(kinds); k++)
            if (!strcmp(w->by, kinds[k])) {
                names[k]++;
                times[k] += w->times;
            }
    }
    printf("%zu includes; missing: %zu names, %zu includes\n", total, missing, all);
    for (size_t k = 0; k < ARRAY_LEN(kinds); k++)
        if (names[k])
            printf("  %-18s %5zu names %6zu includes\n", kinds[k], names[k], times[k]);
    for (size_t i = 0, shown = 0; i < wants.len && shown < 25; i++)
        if (wants.items[i].by && !strcmp(wants.items[i].by, "nobody") && ++shown)
            printf("    nobody: %zu x %.*s\n", wants.items[i].times, STR_ARG(wants.items[i].name));
}

static bool is_source(struct str p, bool cpp)
{
    return str_ends(p, ".c") || str_ends(p, ".h") ||
           (cpp && (str_ends(p, ".cc") || str_ends(p, ".cpp") || str_ends(p, ".hpp")));
}

static void make_all(struct synth *s)
{
    size_t bytes = 0;
    double t = now();
    for (size_t i = 0; i < synth_count(s); i++)
        bytes += synth_text(s, synth_at(s, i)).len;
    size_t n;
    const struct synth_diag *d = synth_diags(s, &n);
    struct synth_counts c = synth_counts(s);
    printf("all texts: %.3f s, %zu headers, %zu bytes, %zu types made, %zu not, %zu diagnostics\n",
            now() - t, synth_count(s), bytes, c.types_made, c.types_not_made, n);
    for (size_t i = 0; i < n && i < 20; i++)
        printf("  diag %u:%u %.*s: %s\n", d[i].file, d[i].line, STR_ARG(d[i].name), d[i].reason);
}

int main(int argc, char **argv)
{
    struct drop d;
    struct build b;
    if (argc < 2)
        return 2;
    hash_init();
    load_drop(&d, argv[1]);
    for (size_t i = 0; i < d.n_files; i++) {
        *map_put(&files_by_last, key_of(last_part(d.files[i].path))) = 1;
        if (is_source(d.files[i].path, argc > 3))
            scan(d.files[i].text);
    }
    double t0 = now();
    build_read(&b, &d, NULL);
    double t1 = now();
    struct synth *s = synth_open(&d, &b);
    double t2 = now();
    printf("build %.3f s, synth index %.3f s; %zu schemas read, %zu unused\n", t1 - t0, t2 - t1,
            synth_counts(s).schemas_read, synth_counts(s).schemas_unused);
    report(s, &b, &d);
    if (argc > 2)
        make_all(s);
    synth_close(s);
    build_free(&b);
    unload_drop(&d);
    vec_free(&wants);
    map_free(&wants_by_name);
    map_free(&files_by_last);
    return 0;
}
