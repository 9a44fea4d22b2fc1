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
#include "source/lang/models.h"
#include "source/lang/parse.h"
#include "source/lang/preprocess.h"
#include "source/platform.h"
#include "source/program_int.h"
#include "source/syntax.h"

#include <stdatomic.h>
#include <stdlib.h>

struct reader {
    struct program *program;
    struct pp_shared *shared;
    struct pp **pps;         // one a worker
    struct parser **parsers; // likewise
    struct unit *units;
    bool syntax;
};

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
    struct reader *r = context;
    struct unit *u = &r->units[index];
    if (!r->pps[worker]) {
        struct parse_sink sink = { r->syntax ? lower_with_syntax : ir_lower, ir_lower_global };
        struct parse_files files = { place_source, is_model, &r->program->sources };
        r->pps[worker] = pp_new(r->shared);
        r->parsers[worker] = parser_new(&sink, &files);
    }
    struct effect *e = pp_unit(r->pps[worker], u->source);
    u->cap = pp_cap_hit(r->pps[worker]);
    u->skipped = arena_copy(&r->program->memory->worker_arenas[worker], e->stream.skipped,
            e->stream.n_skipped * sizeof *e->stream.skipped);
    u->n_skipped = (uint32_t)e->stream.n_skipped;
    for (uint32_t i = 0; i < u->n_skipped; i++)
        u->skipped[i].condition = str_copy(&r->program->memory->worker_arenas[worker], u->skipped[i].condition);
    u->parsed = parse_unit(r->parsers[worker], e);
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

// Reads every source that `wanted` picks and appends it to the program's units.
static void read_units(struct reader *r, struct pool *pool, const char *phase,
        bool (*wanted)(const struct source *))
{
    struct program_memory *m = r->program->memory;
    const struct sources *s = &r->program->sources;
    uint32_t first = m->n_units, n = 0;
    for (uint32_t i = 0; i < s->n_drop; i++)
        n += wanted(&s->items[i]);
    m->units = mem_grow(m->units, first + n, sizeof *m->units);
    for (uint32_t i = 0; i < s->n_drop; i++)
        if (wanted(&s->items[i]))
            m->units[m->n_units++] = (struct unit){ .source = i };
    r->units = m->units + first;
    progress_start(phase, n);
    pool_for(pool, n, read_unit, r);
    progress_end();
}

// Gathering: a walk over what each unit saw, each memoised piece once.

struct gather {
    struct program *program;
    struct map seen; // struct parsed * already taken
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

static void take_included(struct gather *g, const struct parsed *p)
{
    for (uint32_t i = 0; i < p->n_children; i++) {
        uint64_t *seen = map_put(&g->seen, (uint64_t)(uintptr_t)p->children[i]);
        if ((*seen)++)
            continue;
        take_included(g, p->children[i]);
        take_own(g, p->children[i], p->children[i]->effect->source);
    }
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

static void gather(struct program *p)
{
    struct program_memory *m = p->memory;
    struct gather g = { .program = p };
    // A .c file that another includes is best understood as the unit that it is, too.
    for (uint32_t i = 0; i < m->n_units; i++)
        if (m->units[i].parsed)
            take_own(&g, m->units[i].parsed, m->units[i].source);
    for (uint32_t i = 0; i < m->n_units; i++)
        if (m->units[i].parsed)
            take_included(&g, m->units[i].parsed);
    p->functions = g.functions.items;
    p->n_functions = sort_functions(g.functions.items, g.functions.len);
    p->globals = g.globals.items;
    p->n_globals = sort_globals(g.globals.items, g.globals.len);
    p->caps = g.caps.items;
    p->n_caps = (uint32_t)g.caps.len;
    map_free(&g.seen);
    type_gaps_finish(p);
}

static int compare_missing(const void *a, const void *b)
{
    const struct missing_include *x = a, *y = b;
    if (x->times != y->times)
        return x->times > y->times ? -1 : 1;
    return str_cmp(x->spelled, y->spelled);
}

static void gather_missing(struct program *p, struct reader *r, size_t workers)
{
    struct map by_name = { 0 };
    VEC(struct missing_include) list = { 0 };
    for (size_t w = 0; w < workers; w++) {
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
static void gather_caps(struct program *p)
{
    struct program_memory *m = p->memory;
    VEC(struct program_cap) caps = { .items = p->caps, .len = p->n_caps, .cap = p->n_caps };
    for (uint32_t i = 0; i < m->n_units; i++)
        if (m->units[i].cap)
            vec_push(&caps, (struct program_cap){ p->sources.items[m->units[i].source].path,
                                    m->units[i].cap, 1 });
    for (size_t i = 0; i < m->configured.build.n_diags; i++) {
        const struct build_diag *d = &m->configured.build.diags[i];
        if (d->is_cap)
            vec_push(&caps, (struct program_cap){ p->drop->files[d->where.file].path, d->reason, 1 });
    }
    size_t n = 0;
    const struct synth_diag *diags = synth_diags(m->configured.synth, &n);
    for (size_t i = 0; i < n; i++)
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

enum err program_read(struct program *p, const struct drop *drop,
        const struct program_options *options, struct pool *pool, struct error *e)
{
    static const struct program_options defaults;
    const struct program_options *o = options ? options : &defaults;
    front_end_init();
    *p = (struct program){ .drop = drop, .memory = mem_zero(1, sizeof *p->memory) };
    struct program_memory *m = p->memory;
    m->workers = pool_size(pool);
    m->worker_arenas = mem_zero(m->workers, sizeof *m->worker_arenas);
    m->pps = mem_zero(m->workers, sizeof *m->pps);
    m->parsers = mem_zero(m->workers, sizeof *m->parsers);
    size_t n_models;
    m->models = model_files(&n_models);
    configured_read(&m->configured, drop, o->include_dirs, o->n_include_dirs);
    sources_build(&p->sources, drop, m->models, n_models, configured_room(&m->configured));
    sources_lex(&p->sources, pool);
    configured_complete(&m->configured, &p->sources);
    enum err rc = platform_open(
            &m->platform, &p->sources, o->profile, o->defines, o->n_defines, &m->arena, e);
    if (rc != OK) {
        program_free(p);
        return rc;
    }
    p->profile = m->platform.users;
    m->includes = include_index_new(&p->sources, m->configured.dirs.items, m->configured.dirs.len);
    m->shared = (struct pp_shared){ .sources = &p->sources,
        .includes = m->includes,
        .options = { .prelude = sources_find_model(&p->sources, "<model>/builtin.h"),
                .defines = m->platform.defines.items,
                .n_defines = m->platform.defines.len,
                .open = m->platform.open.items,
                .n_open = m->platform.open.len,
                .scoped = m->configured.defines.items,
                .n_scoped = m->configured.defines.len,
                .user = m->platform.user.items,
                .n_user = m->platform.user.len } };
    struct reader r = { .program = p, .shared = &m->shared, .pps = m->pps, .parsers = m->parsers,
        .syntax = o->syntax };
    read_units(&r, pool, "reading units", is_unit);
    read_units(&r, pool, "reading headers", is_orphan);
    coverage_begin(p);
    gather(p);
    gather_missing(p, &r, m->workers);
    gather_caps(p);
    coverage_finish(p);
    return OK;
}

void program_free(struct program *p)
{
    struct program_memory *m = p->memory;
    if (!m)
        return;
    for (size_t i = 0; i < m->workers; i++) {
        if (m->parsers[i])
            parser_free(m->parsers[i]);
        pp_free(m->pps[i]);
        arena_release(&m->worker_arenas[i]);
    }
    free(m->worker_arenas);
    free(m->parsers);
    free(m->pps);
    free(m->units);
    free(m->models);
    configured_free(&m->configured);
    platform_release(&m->platform);
    include_index_free(m->includes);
    coverage_free(p);
    sources_free(&p->sources);
    arena_release(&m->arena);
    free(p->functions);
    free(p->globals);
    free(p->missing);
    free(p->missing_types);
    free(p->caps);
    free(m);
    *p = (struct program){ 0 };
}
