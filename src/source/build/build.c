// Reads all build files of a drop, one build system after the other, and collects what they say.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/build/build_int.h"

#include "base/hash.h"

#include <stdlib.h>

// ---- findings ----

static uint64_t finding_key(char kind, struct str a, struct str b, struct str c)
{
    uint64_t h = hash_pair(hash_bytes(a.ptr, a.len), hash_bytes(b.ptr, b.len));
    h = hash_pair(h, hash_bytes(c.ptr, c.len)) + (uint64_t)kind;
    return h ? h : 1;
}

// Each finding once; and not more than anybody would read.
static bool is_new(
        struct builder *b, size_t so_far, char kind, struct str x, struct str y, struct str z)
{
    if (so_far >= BUILD_FINDINGS_MOST)
        return false;
    uint64_t *slot = map_put(&b->seen, finding_key(kind, x, y, z));
    return !(*slot)++;
}

static struct str keep(struct builder *b, struct str s)
{
    return str_copy(b->arena, s);
}

static bool by_default(const struct builder *b)
{
    return !b->now.text.len || b->now.by_default;
}

void builder_report(struct builder *b, const char *reason, struct str detail)
{
    bool is_cap = str_starts(str_of(reason), "cap");
    if (!is_new(b, b->diags.len, 'x', str_of(reason), detail, STR("")))
        return;
    vec_push(&b->diags, (struct build_diag){ b->at, reason, keep(b, detail), is_cap });
}

bool builder_work(struct builder *b, size_t units)
{
    if (b->work > units) {
        b->work -= units;
        return true;
    }
    if (b->work)
        builder_report(b, "cap: work in one build system", STR(""));
    b->work = 0;
    return false;
}

struct str builder_take(struct builder *b, struct buf *out)
{
    bool fits = builder_work(b, 1 + out->len / 16);
    if (out->len >= BUILD_TEXT_MOST)
        builder_report(b, "cap: length of one value", STR(""));
    struct str s = fits ? str_copy(b->arena, buf_str(out)) : STR("");
    free(out->ptr);
    *out = (struct buf){ 0 };
    return s;
}

void builder_add_dir(struct builder *b, struct str path, struct str scope)
{
    bool generated = false;
    struct str p = builder_path(b, scope, path, &generated);
    if (!p.ptr || !is_new(b, b->dirs.len, generated ? 'D' : 'd', p, scope, STR("")))
        return;
    if (!builder_has_dir(b, p))
        generated = true;
    vec_push(&b->dirs, (struct build_dir){ p, keep(b, scope), generated, by_default(b), b->at });
}

static bool is_name(struct str s)
{
    bool ok = s.len > 0 && !(s.ptr[0] >= '0' && s.ptr[0] <= '9');
    for (size_t i = 0; i < s.len && ok; i++)
        ok = s.ptr[i] == '_' || (s.ptr[i] >= '0' && s.ptr[i] <= '9') ||
             ((s.ptr[i] | 32) >= 'a' && (s.ptr[i] | 32) <= 'z');
    return ok;
}

// A string of which the build machine says a part is a string all the same.
static struct str known_part(struct builder *b, struct str value)
{
    struct buf out = { 0 };
    while (value.len) {
        size_t at = str_find(value, STR(BUILD_NO_VALUE));
        buf_add(&out, value.ptr, at);
        value = str_from(value, at < value.len ? at + strlen(BUILD_NO_VALUE) : at);
    }
    return builder_take(b, &out);
}

static void count_target(struct builder *b, struct build_define *d)
{
    if (!b->target.len)
        d->targets = BUILD_ALL_TARGETS;
    else if (d->targets != BUILD_ALL_TARGETS) {
        uint64_t own = finding_key('t', d->name, d->value, d->scope);
        uint64_t *seen = map_put(&b->seen, hash_pair(own, hash_bytes(b->target.ptr, b->target.len)) | 1);
        d->targets += !(*seen)++;
    }
}

void builder_add_define(struct builder *b, struct str name, struct str value, struct str scope)
{
    size_t parameters = str_find_byte(name, '('); // -D'F(x)=x'
    if (!is_name((struct str){ name.ptr, parameters }))
        return;
    bool open = str_find(value, STR(BUILD_NO_VALUE)) < value.len;
    bool text = open && value.ptr[0] == '"' && value.ptr[value.len - 1] == '"';
    bool undecided = open && !text;
    if (undecided)
        value = STR("");
    else if (text)
        value = known_part(b, value);
    struct str condition = text && !b->now.text.len ? STR("the build machine") : b->now.text;
    uint64_t *number = map_put(&b->seen, finding_key('m', name, value, scope));
    if (*number) {
        count_target(b, &b->defines.items[*number - 1]);
        return;
    }
    if (b->defines.len >= BUILD_FINDINGS_MOST)
        return;
    *number = b->defines.len + 1;
    struct build_define d = { .name = keep(b, name),
        .value = keep(b, value),
        .scope = keep(b, scope),
        .condition = keep(b, condition),
        .by_default = by_default(b),
        .where = b->at };
    d.certainty = condition.len ? BUILD_OPTION : BUILD_DEFINED;
    if (undecided)
        d.certainty = BUILD_UNDECIDED;
    else if ((text && !b->now.text.len) || (condition.len && b->now.of_value && value.len))
        d.certainty = BUILD_DEFAULTED;
    count_target(b, &d);
    vec_push(&b->defines, d);
}

void builder_add_target(struct builder *b, struct str dir, struct str name)
{
    uint64_t *seen = map_put(&b->seen, finding_key('T', dir, name, STR("")));
    if (!(*seen)++)
        ++*map_put(&b->targets, finding_key('f', dir, STR(""), STR("")));
}

// Which file belongs to which target is not tracked. So what only some targets of a folder have, its files have in
// some configurations; and of a name with several values the value is open.
static void settle_targets(struct builder *b)
{
    struct map first = { 0 }; // hash of name and scope -> number of its first certain definition
    for (size_t i = 0; i < b->defines.len; i++) {
        struct build_define *d = &b->defines.items[i];
        if (d->certainty != BUILD_DEFINED)
            continue;
        const uint64_t *all = map_get(&b->targets, finding_key('f', d->scope, STR(""), STR("")));
        if (d->targets != BUILD_ALL_TARGETS && all && d->targets < *all) {
            d->certainty = BUILD_OPTION;
            d->condition = STR("the target");
            d->by_default = true;
            continue;
        }
        uint64_t *number = map_put(&first, finding_key('n', d->name, d->scope, STR("")));
        if (*number) {
            struct build_define *other = &b->defines.items[*number - 1];
            d->certainty = other->certainty = BUILD_DEFAULTED;
            d->condition = other->condition = STR("the target");
        } else {
            *number = i + 1;
        }
    }
    map_free(&first);
}

void builder_add_option(struct builder *b, struct str name, struct str value)
{
    if (is_new(b, b->options.len, 'o', name, STR(""), STR("")))
        vec_push(&b->options, (struct build_option){ keep(b, name), keep(b, value), b->at });
}

void builder_add_product(struct builder *b, struct str dir, struct str name, const char *by)
{
    struct str path = builder_path(b, dir, name, NULL);
    if (!path.ptr || !path.len || !is_new(b, b->products.len, 'p', path, STR(""), STR("")))
        return;
    struct build_product p = { keep(b, builder_name(path)), keep(b, builder_folder(path)), by,
        b->at };
    vec_push(&b->products, p);
}

void builder_add_header(struct builder *b, const struct build_header *h)
{
    if (!is_new(b, b->headers.len, 'h', h->dir, h->name, STR("")))
        return;
    vec_push(&b->headers, *h);
}

void builder_add_run(struct builder *b, const struct build_run *r)
{
    struct str inputs = { (const char *)r->inputs, r->n_inputs * sizeof *r->inputs };
    if (!r->n_inputs || !is_new(b, b->runs.len, (char)('0' + r->tool), r->prefix, inputs, r->dir))
        return;
    vec_push(&b->runs, *r);
}

// ---- files ----

static size_t depth(struct str path)
{
    size_t n = 0;
    for (size_t i = 0; i < path.len; i++)
        n += path.ptr[i] == '/';
    return n;
}

static int by_depth(const void *a, const void *b)
{
    struct str x = (*(const struct file *const *)a)->path,
               y = (*(const struct file *const *)b)->path;
    size_t dx = depth(x), dy = depth(y);
    return dx != dy ? (dx > dy) - (dx < dy) : str_cmp(x, y);
}

void builder_files(struct builder *b, const char *name, struct file_list *list)
{
    list->len = 0;
    for (size_t i = 0; i < b->drop->n_files; i++) {
        const struct file *f = &b->drop->files[i];
        struct str last = builder_name(f->path);
        bool wanted = name[0] == '*' ? str_ends(last, name + 1) : str_is(last, name);
        if (wanted && f->text.len <= BUILD_TEXT_MOST)
            vec_push(list, f);
    }
    if (list->len)
        qsort(list->items, list->len, sizeof *list->items, by_depth);
}

void builder_read_files(struct builder *b, const char *const *names, size_t n,
        void (*read)(struct builder *b, const struct file *f))
{
    struct file_list files = { 0 };
    for (size_t k = 0; k < n; k++) {
        builder_files(b, names[k], &files);
        for (size_t i = 0; i < files.len && b->work; i++) {
            b->at = (struct build_place){ builder_index(b, files.items[i]), 1 };
            b->out->files_read++;
            read(b, files.items[i]);
        }
    }
    free(files.items);
}

static void index_folders(struct builder *b)
{
    for (size_t i = 0; i < b->drop->n_files; i++) {
        struct str dir = builder_folder(b->drop->files[i].path);
        uint64_t *seen;
        do {
            seen = map_put(&b->by_dir, finding_key('f', dir, STR(""), STR("")));
            dir = builder_folder(dir);
        } while (!(*seen)++ && dir.len);
    }
}

bool builder_has_dir(struct builder *b, struct str dir)
{
    return !dir.len || map_get(&b->by_dir, finding_key('f', dir, STR(""), STR(""))) != NULL;
}

// ---- the recipe ----

static int by_place_of_header(const void *a, const void *b)
{
    const struct build_header *x = a, *y = b;
    int order = str_cmp(x->dir, y->dir);
    return order ? order : str_cmp(x->name, y->name);
}

#define TAKE(field)                                                                                \
    (b->out->field = arena_copy(b->arena, b->field.items, b->field.len * sizeof *b->field.items),  \
            b->out->n_##field = b->field.len, vec_free(&b->field))

static void hand_over(struct builder *b)
{
    settle_targets(b);
    if (b->headers.len)
        qsort(b->headers.items, b->headers.len, sizeof *b->headers.items, by_place_of_header);
    TAKE(dirs);
    TAKE(defines);
    TAKE(options);
    TAKE(headers);
    TAKE(products);
    TAKE(runs);
    TAKE(flags);
    TAKE(diags);
    map_free(&b->seen);
    map_free(&b->by_dir);
    map_free(&b->targets);
}

void build_read(struct build *out, const struct drop *drop, const struct build_platform *platform)
{
    static void (*const readers[])(struct builder *) = { meson_read, cmake_read, autoconf_read,
        make_read, kconfig_read, bazel_read };
    *out = (struct build){ 0 };
    struct builder b = { .out = out, .drop = drop, .platform = platform, .arena = &out->arena };
    index_folders(&b);
    for (size_t i = 0; i < ARRAY_LEN(readers); i++) {
        b.work = BUILD_WORK_MOST;
        b.now = (struct build_condition){ 0 };
        readers[i](&b);
        out->work += BUILD_WORK_MOST - b.work;
    }
    hand_over(&b);
}

void build_free(struct build *b)
{
    arena_release(&b->arena);
    *b = (struct build){ 0 };
}
