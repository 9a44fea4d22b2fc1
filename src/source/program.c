// From a drop to a program: lex everything, then preprocess, parse and lower unit by unit on all threads, then
// gather in the order of paths.
//
// Headers are shared by the preprocessor's and the parser's memos, so a definition in a header comes up in many
// units; each is taken once, from the unit that its file is or the first one in the order of paths. Headers that no unit includes are read
// as units of their own afterwards, so that nothing in the drop goes unread.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/program.h"

#include "base/map.h"
#include "base/progress.h"
#include "base/vec.h"
#include "source/lang/alone.h"
#include "source/lang/models.h"
#include "source/lang/parse.h"
#include "source/lang/preprocess.h"
#include "source/platform.h"
#include "source/program_int.h"
#include "source/syntax.h"

#include <stdatomic.h>
#include <stdlib.h>

static uint32_t place_source(void *context, place at)
{
    return sources_of_place(context, at);
}

static bool is_model(void *context, uint32_t source)
{
    const struct sources *s = context;
    return s->items[source].origin == SOURCE_MODEL;
}

static struct ir_function *lower_with_syntax(
        const struct function_ast *f, struct arena *scratch, struct arena *keep)
{
    struct ir_function *out = ir_lower(f, scratch, keep);
    if (out)
        out->syntax = syntax_collect(f, keep);
    return out;
}

static void read_unit(void *context, size_t worker, size_t index)
{
    struct reading *r = context;
    struct unit *u = &r->units[r->order[index]];
    struct arena *texts = &r->program->memory->texts[worker];
    if (!r->pps[worker]) {
        struct parse_sink sink = { r->syntax ? lower_with_syntax : ir_lower, ir_lower_functions };
        struct parse_files files = { place_source, is_model, &r->program->sources };
        r->pps[worker] = pp_new(&r->shared);
        r->parsers[worker] = parser_new(&sink, &files);
    }
    struct effect *e = pp_unit(r->pps[worker], u->source);
    u->cap = pp_cap_hit(r->pps[worker]);
    u->skipped = arena_copy(texts, e->stream.skipped, e->stream.n_skipped * sizeof *e->stream.skipped);
    u->n_skipped = (uint32_t)e->stream.n_skipped;
    for (uint32_t i = 0; i < u->n_skipped; i++)
        u->skipped[i].condition = str_copy(texts, u->skipped[i].condition);
    u->parsed = parse_unit(r->parsers[worker], e);
    included_note(r, worker, r->order[index]);
    if (!r->is_kept)
        sources_forget_unit(&r->program->sources, u->source);
    progress_step(1);
}

static bool is_unit(const struct source *s)
{
    return s->origin == SOURCE_DROP && s->file->kind == FILE_C_SOURCE && s->lexed;
}

static bool is_orphan(const struct source *s)
{
    return s->origin == SOURCE_DROP && s->file->kind == FILE_C_HEADER && s->lexed &&
           !atomic_load(&((struct source *)s)->segments);
}

static int compare_sizes(const void *a, const void *b, void *context)
{
    const struct reading *r = context;
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    uint32_t of_x = r->program->sources.items[r->units[x].source].size;
    uint32_t of_y = r->program->sources.items[r->units[y].source].size;
    return of_x != of_y ? (of_x < of_y) - (of_x > of_y) : (x > y) - (x < y);
}

// The longest first: no thread is left with one at the end, and what it needs in passing lies on little else.
static uint32_t *longest_first(struct reading *r, uint32_t first)
{
    uint32_t n = r->n_units - first, *order = mem_alloc(n * sizeof *order);
    for (uint32_t i = 0; i < n; i++)
        order[i] = first + i;
    qsort_r(order, n, sizeof *order, compare_sizes, r);
    return order;
}

// Reads every source that `wanted` picks and appends it to the units.
static void read_units(struct reading *r, struct pool *pool, const char *phase,
        bool (*wanted)(const struct source *))
{
    const struct sources *s = &r->program->sources;
    uint32_t n = 0, first = r->n_units;
    for (uint32_t i = 0; i < s->n_drop; i++)
        n += wanted(&s->items[i]);
    r->units = mem_grow(r->units, first + n, sizeof *r->units);
    for (uint32_t i = 0; i < s->n_drop; i++)
        if (wanted(&s->items[i]))
            r->units[r->n_units++] = (struct unit){ .source = i };
    r->order = longest_first(r, first);
    progress_start(phase, n);
    pool_for(pool, n, read_unit, r);
    progress_end();
    free(r->order);
}

// Gathering: what each unit says, and each header's variant once.

struct gather {
    struct program *program;
    VEC(struct ir_function *) functions;
    VEC(struct ir_global *) globals;
    VEC(struct program_cap) caps;
};

// `source`: its file; a unit's effect is the worker's and another one's by now.
static void take_own(struct gather *g, const struct parsed *p, uint32_t source)
{
    bool of_model = g->program->sources.items[source].origin == SOURCE_MODEL;
    type_gaps_take(g->program, p);
    coverage_take_losses(g->program, p, source);
    if (p->cap)
        vec_push(&g->caps, (struct program_cap){ g->program->sources.items[source].path, p->cap, 1 });
    for (uint32_t i = 0; i < p->n_functions && !of_model; i++)
        vec_push(&g->functions, p->functions[i]);
    for (uint32_t i = 0; i < p->n_globals && !of_model; i++)
        vec_push(&g->globals, p->globals[i]);
}

struct order { // a macro may define several things at one place, so the name counts too
    void *item;
    place at;
    symbol name;
    size_t rank; // equal ones stay in the order of units
};

static int compare_order(const void *a, const void *b)
{
    const struct order *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    int by_name = symbol_cmp(x->name, y->name);
    return by_name ? by_name : (x->rank > y->rank) - (x->rank < y->rank);
}

// Puts the items in order, each definition once: the first unit's.
static uint32_t sort_by_place(void **items, struct order *order, size_t n)
{
    qsort(order, n, sizeof *order, compare_order);
    uint32_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (i == 0 || order[i].at != order[i - 1].at || order[i].name != order[i - 1].name)
            items[kept++] = order[i].item;
    free(order);
    return kept;
}

static uint32_t sort_functions(struct ir_function **f, size_t n)
{
    struct order *order = mem_zero(n, sizeof *order);
    for (size_t i = 0; i < n; i++)
        order[i] = (struct order){ f[i], f[i]->from, f[i]->name, i };
    return sort_by_place((void **)f, order, n);
}

static uint32_t sort_globals(struct ir_global **g, size_t n)
{
    struct order *order = mem_zero(n, sizeof *order);
    for (size_t i = 0; i < n; i++)
        order[i] = (struct order){ g[i], g[i]->decl->where, g[i]->name, i };
    return sort_by_place((void **)g, order, n);
}

static void gather(const struct reading *r)
{
    struct program *p = r->program;
    struct gather g = { .program = p };
    // A .c file that another includes is best understood as the unit that it is, too.
    for (uint32_t i = 0; i < r->n_units; i++)
        if (r->units[i].parsed)
            take_own(&g, r->units[i].parsed, r->units[i].source);
    size_t n;
    const struct parsed **headers = included_list(r, &n);
    for (size_t i = 0; i < n; i++)
        take_own(&g, headers[i], headers[i]->effect->source);
    free(headers);
    p->functions = g.functions.items;
    p->n_functions = sort_functions(g.functions.items, g.functions.len);
    p->globals = g.globals.items;
    p->n_globals = sort_globals(g.globals.items, g.globals.len);
    p->caps = g.caps.items;
    p->n_caps = (uint32_t)g.caps.len;
    type_gaps_finish(p);
}

static int compare_missing(const void *a, const void *b)
{
    const struct missing_include *x = a, *y = b;
    if (x->times != y->times)
        return x->times > y->times ? -1 : 1;
    return str_cmp(x->spelled, y->spelled);
}

static void gather_missing(const struct reading *r)
{
    struct program *p = r->program;
    struct map by_name = { 0 };
    VEC(struct missing_include) list = { 0 };
    for (size_t w = 0; w < r->workers; w++) {
        size_t n = 0;
        const struct missing *all = r->pps[w] ? pp_missing(r->pps[w], &n) : NULL;
        for (size_t i = 0; i < n; i++) {
            uint64_t *at = map_put(&by_name, all[i].spelled);
            if (!*at) {
                vec_push(&list, (struct missing_include){ .spelled = symbol_text(all[i].spelled),
                                        .source = all[i].source });
                *at = list.len;
            }
            struct missing_include *row = &list.items[*at - 1];
            row->times++;
            row->source = row->source < all[i].source ? row->source : all[i].source;
        }
    }
    if (list.len)
        qsort(list.items, list.len, sizeof *list.items, compare_missing);
    p->missing = list.items;
    p->n_missing = (uint32_t)list.len;
    map_free(&by_name);
}

static int compare_caps(const void *a, const void *b)
{
    const struct program_cap *x = a, *y = b;
    int order = str_cmp(x->path, y->path);
    return order ? order : strcmp(x->reason, y->reason);
}

// A header is read in several ways: each limit that it hits, once.
static uint32_t unite_caps(struct program_cap *caps, size_t n)
{
    uint32_t kept = 0;
    if (n)
        qsort(caps, n, sizeof *caps, compare_caps);
    for (size_t i = 0; i < n; i++)
        if (!kept || compare_caps(&caps[kept - 1], &caps[i]))
            caps[kept++] = caps[i];
    return kept;
}

// Every limit that was hit: of a unit's preprocessing, of a file's parsing, of places, of names, of build files, of
// schemas.
static void gather_caps(const struct reading *r)
{
    struct program *p = r->program;
    const struct configured *c = &r->configured;
    VEC(struct program_cap) caps = { .items = p->caps, .len = p->n_caps, .cap = p->n_caps };
    for (uint32_t i = 0; i < r->n_units; i++)
        if (r->units[i].cap)
            vec_push(&caps, (struct program_cap){ p->sources.items[r->units[i].source].path,
                                    r->units[i].cap, 1 });
    for (size_t i = 0; i < c->build.n_diags; i++) {
        const struct build_diag *d = &c->build.diags[i];
        if (d->is_cap)
            vec_push(&caps, (struct program_cap){ p->drop->files[d->where.file].path, d->reason, 1 });
    }
    const struct synth_diag *diags = c->diags.items;
    for (size_t i = 0; i < c->diags.len; i++)
        if (str_starts(str_of(diags[i].reason), "cap:"))
            vec_push(&caps, (struct program_cap){ diags[i].file == UINT32_MAX
                                            ? STR("")
                                            : p->drop->files[diags[i].file].path,
                                    diags[i].reason, 1 });
    if (p->sources.n_left_out)
        vec_push(&caps, (struct program_cap){ STR(""), "files left out: more text than places",
                                p->sources.n_left_out });
    if (intern_overflow())
        vec_push(&caps, (struct program_cap){ STR(""), "names left out: more than the table of symbols holds",
                                intern_overflow() });
    p->caps = caps.items;
    p->n_caps = unite_caps(caps.items, caps.len);
}

// What an excerpt cannot read again, or columns are counted in.
static bool text_is_needed(const struct file *f)
{
    return source_is_lexed(f) && (!f->on_disk || !f->is_ascii);
}

static struct reading *begin(
        struct program *p, struct drop *drop, const struct program_options *o, size_t workers)
{
    front_end_init();
    struct program_memory *m = mem_zero(1, sizeof *m);
    struct reading *r = mem_zero(1, sizeof *r);
    *p = (struct program){ .drop = drop, .memory = m };
    *m = (struct program_memory){ .workers = workers, .reading = r };
    m->results = mem_zero(workers, sizeof *m->results);
    m->texts = mem_zero(workers, sizeof *m->texts);
    *r = (struct reading){ .program = p, .syntax = o->syntax, .is_kept = o->keep_reading, .workers = workers };
    r->pps = mem_zero(workers, sizeof *r->pps);
    r->parsers = mem_zero(workers, sizeof *r->parsers);
    r->included = mem_zero(workers, sizeof *r->included);
    return r;
}

// Leaves sources that are lexed and complete, and the platform's macros.
static enum err prepare(
        struct reading *r, const struct program_options *o, struct pool *pool, struct error *e)
{
    struct program *p = r->program;
    size_t n_models;
    r->models = model_files(&n_models);
    enum err rc = platform_open(
            &r->platform, r->models, n_models, o->profile, o->defines, o->n_defines, &r->arena, e);
    configured_read(&r->configured, p->drop, o->include_dirs, o->n_include_dirs);
    sources_build(&p->sources, p->drop, r->models, n_models, configured_room(&r->configured), r->workers);
    sources_lex(&p->sources, pool);
    configured_complete(&r->configured, &p->sources);
    r->includes = include_index_new(&p->sources, r->configured.dirs.items, r->configured.dirs.len);
    r->shared = (struct pp_shared){ .sources = &p->sources,
        .includes = r->includes,
        .options = { .prelude = sources_find_model(&p->sources, "<model>/builtin.h"),
                .defines = r->platform.defines.items,
                .n_defines = r->platform.defines.len,
                .open = r->platform.open.items,
                .n_open = r->platform.open.len,
                .scoped = r->configured.defines.items,
                .n_scoped = r->configured.defines.len,
                .user = r->platform.user.items,
                .n_user = r->platform.user.len } };
    alone_find(&r->shared);
    return rc;
}

// Hands the results over to the program and gives back everything else.
static void end(struct reading *r)
{
    struct program_memory *m = r->program->memory;
    for (size_t i = 0; i < r->workers; i++) {
        if (r->parsers[i]) {
            m->results[i] = parser_results(r->parsers[i]);
            parser_free(r->parsers[i]);
        }
        pp_free(r->pps[i]);
        map_free(&r->included[i]);
    }
    free(r->included);
    free(r->parsers);
    free(r->pps);
    free(r->units);
    free(r->models);
    configured_free(&r->configured);
    platform_release(&r->platform);
    include_index_free(r->includes);
    arena_release(&r->arena);
    sources_forget_tokens(&r->program->sources);
    free(r);
    m->reading = NULL;
}

static void read_all(struct reading *r, struct pool *pool)
{
    struct program *p = r->program;
    p->profile = str_copy(&p->memory->texts[0], r->platform.users);
    read_units(r, pool, "reading units", is_unit);
    read_units(r, pool, "reading headers", is_orphan);
    coverage_begin(p);
    gather(r);
    gather_missing(r);
    gather_caps(r);
    coverage_finish(r);
}

enum err program_read(struct program *p, struct drop *drop, const struct program_options *options,
        struct pool *pool, struct error *e)
{
    static const struct program_options defaults;
    const struct program_options *o = options ? options : &defaults;
    struct reading *r = begin(p, drop, o, pool_size(pool));
    enum err rc = prepare(r, o, pool, e);
    if (rc != OK) {
        program_free(p);
        return rc;
    }
    sources_forget_texts(&p->sources);
    drop_forget(drop, text_is_needed);
    models_forget();
    read_all(r, pool);
    if (!o->keep_reading)
        end(r);
    return OK;
}

void program_free(struct program *p)
{
    struct program_memory *m = p->memory;
    if (!m)
        return;
    if (m->reading)
        end(m->reading);
    for (size_t i = 0; i < m->workers; i++) {
        arena_release(&m->results[i]);
        arena_release(&m->texts[i]);
    }
    free(m->results);
    free(m->texts);
    coverage_free(p);
    sources_free(&p->sources);
    free(p->functions);
    free(p->globals);
    free(p->missing);
    free(p->missing_types);
    free(p->caps);
    free(m);
    *p = (struct program){ 0 };
}
