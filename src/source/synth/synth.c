// The index of headers that can be made, and the making.
//
// 1. config headers as build wrote them; 2. one ASN.1 unit for each run of asn1c that the build
// files show;
// 3. ASN.1 files without a run, where the drop includes headers named after their types
// (synth_guess.c);
// 4. protobuf-c, C++ protobuf and bison outputs by the names of their sources.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/synth_index.h"

#include "base/hash.h"

#include <stdlib.h>

static bool ends_with_any(struct str s, const char *const *ends, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_ends(s, ends[i]))
            return true;
    return false;
}

bool synth_is_asn1(struct str path)
{
    static const char *const ends[] = { ".asn", ".asn1", ".ASN", ".ASN1" };
    return ends_with_any(path, ends, ARRAY_LEN(ends));
}

static struct str folder_of(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, slash < path.len ? slash : 0 };
}

struct str synth_last_part(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return slash < path.len ? str_from(path, slash + 1) : path;
}

void synth_report(
        struct synth *s, uint32_t file, uint32_t line, struct str name, const char *reason)
{
    struct synth_diag d = { file, line, str_copy(&s->arena, name), reason };
    if (s->diags.len < 20000)
        vec_push(&s->diags, d);
}

void synth_add(struct synth *s, struct synth_header h)
{
    h.part = (uint32_t)s->headers.len; // the order of making breaks ties
    vec_push(&s->headers, h);
}

// ---- ASN.1 ----

static uint32_t add_maker(struct synth *s, struct maker m)
{
    vec_push(&s->makers, m);
    return (uint32_t)s->makers.len - 1;
}

struct asn1_unit *synth_new_unit(struct synth *s, struct str prefix, struct str options)
{
    struct asn1_unit *u = arena_new(&s->arena, struct asn1_unit);
    u->arena = &s->arena;
    u->options.prefix = prefix;
    u->options.compound_names = str_find(options, STR("-fcompound-names")) < options.len;
    u->options.indirect_choice = str_find(options, STR("-findirect-choice")) < options.len;
    u->options.include_deps = str_find(options, STR("-fno-include-deps")) == options.len;
    return u;
}

static void index_unit(struct synth *s, uint32_t maker, struct str dir)
{
    struct asn1_unit *u = s->makers.items[maker].unit;
    for (size_t i = 0; i < u->modules.len; i++)
        for (size_t k = 0; k < u->modules.items[i]->n_decls; k++) {
            struct asn1_node *n = u->modules.items[i]->decls[k];
            if (!asn1_has_header(n))
                continue;
            struct synth_header h = { .name = asn1_header_name(u, n),
                .dir = dir,
                .kind = SYNTH_ASN1,
                .file = u->modules.items[i]->file,
                .maker = maker };
            vec_push(&s->decls, n);
            vec_push(&s->decl_of, (struct decl_of){ s->headers.len, s->decls.len - 1 });
            synth_add(s, h);
            s->counts.types_made++;
        }
    struct synth_header constants = { .name = str_format(&s->arena, "%.*sasn_constant.h",
                                              STR_ARG(u->options.prefix)),
        .dir = dir,
        .kind = SYNTH_ASN1,
        .file = UINT32_MAX,
        .maker = maker };
    synth_add(s, constants);
    s->counts.types_not_made += u->not_made;
}

void synth_add_unit(struct synth *s, struct asn1_unit *u, struct str dir)
{
    uint32_t maker = add_maker(s, (struct maker){ .kind = SYNTH_ASN1, .unit = u });
    asn1_resolve_names(u);
    index_unit(s, maker, dir);
}

static void add_runs(struct synth *s, bool by_default)
{
    for (size_t i = 0; i < s->build->n_runs; i++) {
        const struct build_run *r = &s->build->runs[i];
        if (r->tool != BUILD_ASN1C || r->by_default != by_default)
            continue;
        struct asn1_unit *u = synth_new_unit(s, r->prefix, r->options);
        for (size_t k = 0; k < r->n_inputs; k++) {
            asn1_parse(u, s->drop->files[r->inputs[k]].text, r->inputs[k]);
            *map_put(&s->used, r->inputs[k] + 1) = 1;
            s->counts.schemas_read++;
        }
        synth_add_unit(s, u, r->dir);
    }
}

// ---- the rest ----

static void add_config(struct synth *s)
{
    for (size_t i = 0; i < s->build->n_headers; i++) {
        const struct build_header *b = &s->build->headers[i];
        struct str name = synth_last_part(b->name);
        struct str dir = folder_of(b->name);
        if (b->dir.len && dir.len)
            dir = str_format(&s->arena, "%.*s/%.*s", STR_ARG(b->dir), STR_ARG(dir));
        struct synth_header h = { .name = name,
            .dir = dir.len ? dir : b->dir,
            .kind = SYNTH_CONFIG,
            .file = b->where.file,
            .undecided = b->undecided,
            .n_undecided = b->n_undecided,
            .maker = (uint32_t)i };
        synth_add(s, h);
    }
}

static void add_named(
        struct synth *s, uint32_t file, struct str base, const char *end, enum synth_kind kind)
{
    struct synth_header h = { .name = str_format(&s->arena, "%.*s%s", STR_ARG(base), end),
        .dir = folder_of(s->drop->files[file].path),
        .kind = kind,
        .file = file };
    synth_add(s, h);
}

static void add_sources(struct synth *s)
{
    for (uint32_t i = 0; i < s->drop->n_files; i++) {
        struct str last = synth_last_part(s->drop->files[i].path);
        struct str base = { last.ptr, str_rfind_byte(last, '.') };
        if (str_ends(last, ".proto")) {
            add_named(s, i, base, ".pb-c.h", SYNTH_PROTOBUF);
            add_named(s, i, base, ".pb.h", SYNTH_CPP);
            add_named(s, i, base, ".grpc.pb.h", SYNTH_CPP);
        } else if (str_ends(last, ".y")) {
            add_named(s, i, base, ".tab.h", SYNTH_BISON);
            add_named(s, i, base, ".h", SYNTH_BISON);
            add_named(s, i, STR("y"), ".tab.h", SYNTH_BISON);
        }
    }
}

static int by_name(const void *a, const void *b)
{
    const struct synth_header *x = a, *y = b;
    int order = str_cmp(x->name, y->name);
    order = order ? order : str_cmp(x->dir, y->dir);
    return order ? order : (x->part > y->part) - (x->part < y->part);
}

// Sorts the index; a header's `part` becomes its declaration, if it has one.
static void finish_index(struct synth *s)
{
    for (size_t i = 0; i < s->headers.len; i++)
        s->counts.headers[s->headers.items[i].kind]++;
    if (s->headers.len)
        qsort(s->headers.items, s->headers.len, sizeof *s->headers.items, by_name);
    size_t *decl = mem_zero(s->headers.len + 1, sizeof *decl);
    for (size_t i = 0; i < s->decl_of.len; i++)
        decl[s->decl_of.items[i].header] = s->decl_of.items[i].decl + 1;
    for (size_t i = 0; i < s->headers.len; i++)
        s->headers.items[i].part = (uint32_t)decl[s->headers.items[i].part]; // 0: none
    free(decl);
    s->texts = mem_zero(s->headers.len + 1, sizeof *s->texts);
}

struct synth *synth_open(const struct drop *drop, const struct build *build)
{
    struct synth *s = mem_zero(1, sizeof *s);
    s->drop = drop;
    s->build = build;
    pthread_mutex_init(&s->lock, NULL);
    add_config(s);
    add_runs(s, true);
    add_runs(s, false);
    add_sources(s);
    synth_guess(s);
    finish_index(s);
    for (size_t i = 0; i < drop->n_files; i++)
        s->counts.schemas_unused += synth_is_asn1(drop->files[i].path) && !map_get(&s->used, i + 1);
    return s;
}

void synth_close(struct synth *s)
{
    for (size_t i = 0; i < s->makers.len; i++)
        if (s->makers.items[i].unit)
            asn1_unit_free(s->makers.items[i].unit);
    vec_free(&s->headers);
    vec_free(&s->makers);
    vec_free(&s->decls);
    vec_free(&s->decl_of);
    vec_free(&s->diags);
    free(s->texts);
    map_free(&s->used);
    pthread_mutex_destroy(&s->lock);
    arena_release(&s->arena);
    free(s);
}

// ---- finding ----

// How many parts at the ends of two paths are equal.
static size_t common_end(struct str a, struct str b)
{
    size_t parts = 0, i = 0;
    for (; i < a.len && i < b.len && a.ptr[a.len - 1 - i] == b.ptr[b.len - 1 - i]; i++)
        parts += a.ptr[a.len - 1 - i] == '/';
    bool whole_a = i == a.len, whole_b = i == b.len;
    if ((whole_a && (whole_b || b.ptr[b.len - 1 - i] == '/')) ||
            (whole_b && a.ptr[a.len - 1 - i] == '/'))
        parts++;
    return parts;
}

static size_t common_start(struct str a, struct str b)
{
    size_t parts = 0;
    while (a.len && b.len) {
        if (!str_eq(str_cut(&a, '/'), str_cut(&b, '/')))
            break;
        parts++;
    }
    return parts;
}

static size_t first_at(const struct synth *s, struct str name)
{
    size_t low = 0, high = s->headers.len;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (str_cmp(s->headers.items[mid].name, name) < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static size_t part_count(struct str path)
{
    size_t n = path.len > 0;
    for (size_t i = 0; i < path.len; i++)
        n += path.ptr[i] == '/';
    return n;
}

// 0: not this one.
static size_t score(const struct synth_header *h, struct str spelled, struct str from)
{
    char path[4096];
    if (h->dir.len + h->name.len + 2 > sizeof path)
        return 0;
    memcpy(path, h->dir.ptr, h->dir.len);
    path[h->dir.len] = '/';
    memcpy(path + h->dir.len + 1, h->name.ptr, h->name.len);
    struct str full = { h->dir.len ? path : path + 1,
        h->dir.len ? h->dir.len + 1 + h->name.len : h->name.len };
    size_t end = common_end(full, spelled);
    // "a/config.h" is not just any config.h; a generated type's name is its own.
    if (h->kind == SYNTH_CONFIG && end < part_count(spelled))
        return 0;
    return 1 + end * 1000 + size_min(common_start(h->dir, from), 999);
}

const struct synth_header *synth_find(const struct synth *s, struct str spelled, struct str from)
{
    const struct synth_header *best = NULL;
    struct str name = synth_last_part(spelled);
    size_t best_score = 0;
    while (str_starts(spelled, "../") || str_starts(spelled, "./"))
        str_cut(&spelled, '/');
    for (size_t i = first_at(s, name); i < s->headers.len && str_eq(s->headers.items[i].name, name);
            i++) {
        size_t k = score(&s->headers.items[i], spelled, from);
        if (k > best_score) {
            best_score = k;
            best = &s->headers.items[i];
        }
    }
    return best;
}

// ---- making ----

static void take_unit_diags(struct synth *s, struct maker *m)
{
    for (; m->diags_seen < m->unit->diags.len; m->diags_seen++) {
        const struct asn1_diag *d = &m->unit->diags.items[m->diags_seen];
        synth_report(s, d->file, d->line, d->name, d->reason);
    }
}

static void make_asn1(struct synth *s, const struct synth_header *h, struct buf *out)
{
    struct maker *m = &s->makers.items[h->maker];
    if (!m->resolved) {
        m->resolved = true;
        asn1_resolve(m->unit);
    }
    if (h->part)
        asn1_emit(m->unit, s->decls.items[h->part - 1], out);
    else
        asn1_emit_constants(m->unit, out);
    take_unit_diags(s, m);
}

struct reporting {
    struct synth *synth;
    uint32_t file;
};

static void report_proto(void *context, uint32_t line, struct str name, const char *reason)
{
    struct reporting *r = context;
    synth_report(r->synth, r->file, line, name, reason);
    r->synth->counts.types_not_made++;
}

static void make(struct synth *s, const struct synth_header *h, struct buf *out)
{
    const struct file *f = h->file < s->drop->n_files ? &s->drop->files[h->file] : NULL;
    struct reporting r = { s, h->file };
    struct proto_report report = { report_proto, &r };
    switch (h->kind) {
    case SYNTH_CONFIG:
        buf_add_str(out, s->build->headers[h->maker].text);
        break;
    case SYNTH_ASN1:
        make_asn1(s, h, out);
        break;
    case SYNTH_PROTOBUF:
        s->counts.types_made += proto_write(&s->arena, f->path, f->text, &report, out);
        break;
    case SYNTH_BISON:
        if (!bison_write(f->path, f->text, out))
            synth_report(s, h->file, 1, STR(""), "grammar without tokens");
        break;
    default:
        synth_report(s, h->file, 1, h->name, "C++ only");
    }
}

struct str synth_text(struct synth *s, const struct synth_header *h)
{
    size_t i = (size_t)(h - s->headers.items);
    pthread_mutex_lock(&s->lock);
    if (!s->texts[i].ptr) {
        struct buf out = { 0 };
        make(s, h, &out);
        char *padded = arena_zero(&s->arena, out.len + FILE_PADDING);
        if (out.len)
            memcpy(padded, out.ptr, out.len);
        s->texts[i] = (struct str){ padded, out.len };
        free(out.ptr);
    }
    struct str text = s->texts[i];
    pthread_mutex_unlock(&s->lock);
    return text;
}

size_t synth_count(const struct synth *s)
{
    return s->headers.len;
}

const struct synth_header *synth_at(const struct synth *s, size_t i)
{
    return &s->headers.items[i];
}

struct synth_counts synth_counts(const struct synth *s)
{
    return s->counts;
}

static int by_diag(const void *a, const void *b)
{
    const struct synth_diag *x = a, *y = b;
    if (x->file != y->file)
        return x->file < y->file ? -1 : 1;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    int order = str_cmp(x->name, y->name);
    return order ? order : strcmp(x->reason, y->reason);
}

const struct synth_diag *synth_diags(struct synth *s, size_t *n)
{
    pthread_mutex_lock(&s->lock);
    for (size_t i = 0; i < s->makers.len; i++)
        if (s->makers.items[i].unit)
            take_unit_diags(s, &s->makers.items[i]);
    if (s->diags.len)
        qsort(s->diags.items, s->diags.len, sizeof *s->diags.items, by_diag);
    *n = s->diags.len;
    pthread_mutex_unlock(&s->lock);
    return s->diags.items;
}

const char *synth_kind_name(enum synth_kind k)
{
    static const char *const names[SYNTH_KINDS] = { "config header", "asn1c", "protobuf-c",
        "bison", "C++ only" };
    return names[k];
}
