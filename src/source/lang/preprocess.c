// Units and headers: the table of macros, the segments of headers, and what a unit's stream is made of.
//
// One struct run reads one file (a unit) or one segment of a header. The unit's own tokens stand in its stream;
// each header segment stands there as one TOK_INCLUDE. See preprocess.h for the idea.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/lang/kept_tokens.h"
#include "source/lang/models.h"
#include "source/lang/pp_int.h"

#include <pthread.h>
#include <stdatomic.h>
#include <sys/mman.h>

enum { LOCKS = 64 };

static pthread_mutex_t locks[LOCKS];
enum { KNOWN_UNDEFINED = 1, KNOWN_LACKING };
static uint8_t *known_undefined;   // by symbol; what a profile says of it
static _Atomic uint8_t *defaults; // by symbol, a memo of pp_default
static symbol name_pragma_operator;
static symbol name_missing; // defined in a unit that has included what is not there

static const struct {
    const char *name;
    enum builtin_macro builtin;
} builtins[] = {
    { "__LINE__", BUILTIN_LINE },
    { "__FILE__", BUILTIN_FILE },
    { "__BASE_FILE__", BUILTIN_BASE_FILE },
    { "__COUNTER__", BUILTIN_COUNTER },
    { "__INCLUDE_LEVEL__", BUILTIN_INCLUDE_LEVEL },
    { "__DATE__", BUILTIN_DATE },
    { "__TIME__", BUILTIN_TIME },
    { "__has_attribute", BUILTIN_OPERATOR },
    { "__has_builtin", BUILTIN_OPERATOR },
    { "__has_c_attribute", BUILTIN_OPERATOR },
    { "__has_include", BUILTIN_OPERATOR },
    { "__has_include_next", BUILTIN_OPERATOR },
};
static struct macro builtin_macros[ARRAY_LEN(builtins)];

static void *reserve(size_t size)
{
    void *p = mmap(NULL, size * SYMBOL_MOST, PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        BUG("cannot reserve a table of symbols");
    return p;
}

void pp_init(void)
{
    if (known_undefined)
        return;
    condition_init();
    directive_init();
    known_undefined = reserve(1);
    defaults = reserve(1);
    name_pragma_operator = intern_text("_Pragma");
    name_missing = intern_text("#missing");
    symbol_mark(name_missing, SYMBOL_MACRO);
    for (size_t i = 0; i < LOCKS; i++)
        pthread_mutex_init(&locks[i], NULL);
    for (size_t i = 0; i < ARRAY_LEN(builtins); i++) {
        symbol s = intern_text(builtins[i].name);
        symbol_mark(s, SYMBOL_MACRO);
        builtin_macros[i] = (struct macro){ .name = s,
            .flags = MACRO_BUILTIN,
            .builtin = (uint8_t)builtins[i].builtin };
    }
}

void pp_known_undefined(symbol s)
{
    known_undefined[s] = KNOWN_UNDEFINED;
}

void pp_known_lacking(symbol s)
{
    known_undefined[s] = KNOWN_LACKING;
}

bool pp_lacks(symbol s)
{
    return known_undefined[s] == KNOWN_LACKING;
}

struct pp *pp_new(struct pp_shared *shared)
{
    struct pp *p = mem_zero(1, sizeof *p);
    p->shared = shared;
    p->table = reserve(sizeof *p->table);
    p->stamp = reserve(sizeof *p->stamp);
    return p;
}

// A long file leaves no long list behind.
static void run_trim(struct run *r)
{
    enum { SPARE_TOKENS = 32 * 1024 };
    if (r->out.cap > SPARE_TOKENS)
        vec_free(&r->out);
}

static void run_release(struct run *r)
{
    vec_free(&r->out);
    vec_free(&r->expansions);
    vec_free(&r->conditions);
    vec_free(&r->skipped);
    vec_free(&r->children);
    vec_free(&r->reads);
    vec_free(&r->changes);
}

void pp_free(struct pp *p)
{
    if (!p)
        return;
    munmap(p->table, sizeof *p->table * SYMBOL_MOST);
    munmap(p->stamp, sizeof *p->stamp * SYMBOL_MOST);
    run_release(&p->unit);
    for (size_t i = 0; i < p->spare.len; i++)
        run_release(&p->spare.items[i]);
    vec_free(&p->spare);
    vec_free(&p->touched);
    vec_free(&p->contexts);
    vec_free(&p->collected);
    vec_free(&p->missing);
    vec_free(&p->aside);
    arena_release(&p->scratch);
    arena_release(&p->keep);
    free(p);
}

const char *pp_cap_hit(const struct pp *p)
{
    return p->cap ? p->cap : p->too_deep ? "undecided #ifs inside each other" : NULL;
}

const struct missing *pp_missing(const struct pp *p, size_t *n)
{
    *n = p->missing.len;
    return p->missing.items;
}

// The table of macros.

// What C99 and GNU C have, by the names of Autoconf's and others' checks.
static bool language_has(struct str what)
{
    static const char *const features[] = { "C99_VARIADIC_MACROS", "C_VARARRAYS", "GCC_VARIADIC_MACROS", "GNUC_VARARGS",
        "INLINE", "ISO_VARARGS", "LONG_DOUBLE", "LONG_LONG", "LONG_LONG_INT", "PROTOTYPES", "STRINGIZE", "TYPEOF",
        "UNSIGNED_LONG_LONG_INT", "VARIADIC_MACROS", "VARMACROS" };
    for (size_t i = 0; i < ARRAY_LEN(features); i++)
        if (str_is(what, features[i]))
            return true;
    return false;
}

// STRLCPY, O_DIRECT, SYS_UN_H: what Autoconf's and CMake's checks call a function, a macro, a type, a header.
static bool platform_has(struct str what)
{
    char name[64];
    if (what.len + 3 > sizeof name)
        return false;
    for (size_t i = 0; i < what.len; i++)
        name[i] = what.ptr[i] >= 'A' && what.ptr[i] <= 'Z' ? (char)(what.ptr[i] | 32) : what.ptr[i];
    name[what.len] = '\0';
    symbol lower = intern((struct str){ name, what.len });
    if (pp_lacks(lower))
        return false;
    if ((symbol_table[lower].flags | symbol_table[intern(what)].flags) & SYMBOL_LIBRARY)
        return true;
    if (!str_ends(what, "_H")) {
        memcpy(name + what.len, ".h", 3);
        return model_has_header(name);
    }
    name[what.len - 2] = '.';
    bool found = model_has_header(name);
    for (size_t i = 0; i < what.len - 2; i++)
        name[i] = name[i] == '_' ? '/' : name[i];
    return found || model_has_header(name);
}

enum { DEFAULT_UNKNOWN, DEFAULT_NO, DEFAULT_YES };

// HAVE_X, PACKAGE_HAVE_X
bool pp_default(symbol s)
{
    struct str name = symbol_text(s);
    size_t at = str_find(name, STR("HAVE_"));
    if (at == name.len || (at && name.ptr[at - 1] != '_'))
        return false;
    uint8_t known = atomic_load_explicit(&defaults[s], memory_order_relaxed);
    if (known == DEFAULT_UNKNOWN) {
        struct str what = str_from(name, at + 5);
        known = language_has(what) || platform_has(what) ? DEFAULT_YES : DEFAULT_NO;
        atomic_store_explicit(&defaults[s], known, memory_order_relaxed);
    }
    return known == DEFAULT_YES;
}

static void note_read(struct pp *p, symbol s, const struct macro *m)
{
    if (p->stamp[s] == p->serial || !(symbol_table[s].flags & SYMBOL_MACRO))
        return;
    p->stamp[s] = p->serial;
    vec_push(&p->run->reads, (struct macro_read){ s, m });
}

const struct macro *pp_lookup(struct pp *p, symbol s)
{
    const struct macro *m = p->table[s];
    if (p->run->recording)
        note_read(p, s, m);
    return m;
}

bool pp_is_undecided(struct pp *p, symbol s)
{
    uint8_t flags = symbol_table[s].flags;
    if (p->shared->options.strict)
        return false;
    if (known_undefined[s] == KNOWN_UNDEFINED || !(flags & SYMBOL_MACRO))
        return known_undefined[s] != KNOWN_UNDEFINED;
    return !(flags & SYMBOL_GUARD) && pp_lookup(p, name_missing) && !lexed_defines(p->run->source->lexed, s);
}

static void set_macro(struct pp *p, symbol s, const struct macro *m)
{
    if (!p->table[s] && m)
        vec_push(&p->touched, s);
    p->table[s] = m;
}

void pp_define(struct pp *p, symbol s, const struct macro *m)
{
    set_macro(p, s, m);
    if (p->run->recording) {
        p->stamp[s] = p->serial;
        vec_push(&p->run->changes, (struct macro_read){ s, m });
    }
}

// Of a name's definitions in build files the surest holds, and of equally sure ones the last.
static void set_scoped(struct pp *p, const struct macro *m)
{
    const struct macro *other = p->table[m->name];
    if (!other || m->standing <= other->standing)
        set_macro(p, m->name, m);
}

static void reset_table(struct pp *p)
{
    for (size_t i = 0; i < p->touched.len; i++)
        p->table[p->touched.items[i]] = NULL;
    p->touched.len = 0;
    for (size_t i = 0; i < ARRAY_LEN(builtins); i++)
        set_macro(p, builtin_macros[i].name, &builtin_macros[i]);
    const struct pp_options *o = &p->shared->options;
    for (size_t i = 0; i < o->n_defines; i++)
        set_macro(p, o->defines[i]->name, o->defines[i]);
    for (size_t i = 0; i < o->n_open && !o->strict; i++)
        set_macro(p, o->open[i]->name, o->open[i]);
    for (size_t i = 0; i < o->n_scoped; i++)
        if (path_in_folder(p->unit.source->path, o->scoped[i].scope))
            set_scoped(p, o->scoped[i].macro);
    for (size_t i = 0; i < o->n_user; i++)
        set_macro(p, o->user[i]->name, o->user[i]);
}

// Tokens.

struct ptok pp_token(const struct run *r, const struct tok *t)
{
    return token_of_file(t, r->source->base);
}

place pp_outermost(const struct run *r, const struct ptok *t)
{
    place at = t->spelled;
    for (uint32_t e = t->expansion; e; e = r->expansions.items[e].parent)
        at = r->expansions.items[e].used;
    return at;
}

uint32_t pp_resolve(struct pp *p, symbol spelled, bool next)
{
    return include_resolve(p->shared->includes, p->run->index, spelled, next);
}

int bracket_depth(enum token_kind k)
{
    if (k == TOK_LPAREN || k == TOK_LBRACE || k == TOK_LBRACKET)
        return 1;
    return k == TOK_RPAREN || k == TOK_RBRACE || k == TOK_RBRACKET ? -1 : 0;
}

void pp_emit(struct pp *p, struct ptok t)
{
    struct run *r = p->run;
    if (t.kind == TOK_NAME) {
        t.kind = (uint8_t)token_keyword(t.symbol);
        t.flags &= (uint8_t)~PTOK_NO_EXPAND;
    }
    r->depth += bracket_depth(t.kind);
    if (t.kind < TOK_DIRECTIVE || t.kind >= TOK_FIRST_KEYWORD)
        r->last = t.kind;
    vec_push(&r->out, t);
    if (r->out.len > PP_TOKENS_MOST)
        p->cap = "tokens of one unit";
}

// _Pragma("pack(1)"), 6.10.9: the tokens that follow the name.
static void pragma_operator(struct pp *p, const struct ptok *name)
{
    struct ptok open = expand_next(p), text = expand_next(p), close = expand_next(p);
    if (open.kind != TOK_LPAREN || text.kind != TOK_STRING || close.kind != TOK_RPAREN)
        return;
    struct str s = symbol_text(text.symbol);
    if (s.len > 6 && memcmp(s.ptr + 1, "pack", 4) == 0)
        pp_emit(p, (struct ptok){ .kind = TOK_PRAGMA, .spelled = name->spelled,
                           .symbol = intern((struct str){ s.ptr + 1, s.len - 2 }) });
}

// Reads tokens until the file ends, an #include comes, or a cap is hit.
static void read_tokens(struct pp *p)
{
    for (;;) {
        if (!p->contexts.len && p->scratch.first && p->scratch.held > 0)
            arena_reset(&p->scratch);
        struct ptok t = expand_next(p);
        if (t.kind == TOK_EOF)
            return;
        if (t.kind == TOK_NAME && !(t.flags & PTOK_NO_EXPAND)) {
            if (t.symbol == name_pragma_operator) {
                pragma_operator(p, &t);
                continue;
            }
            const struct macro *m = p->table[t.symbol];
            if (m && m->instead && expand_both(p, &t))
                continue;
            if ((m || p->run->recording) && expand_macro(p, t))
                continue;
        }
        pp_emit(p, t);
        if (UNLIKELY(++p->work > PP_WORK_MOST))
            p->cap = "work on one unit";
    }
}

// Segments.

#define KEEP(field)                                                                             \
    arena_copy(&p->keep, r->field.items, r->field.len * sizeof *r->field.items)

// What the parser gets of a segment; `from`: the position where it began.
static struct effect *finish_effect(struct pp *p, struct run *r, uint32_t from)
{
    if (!r->out.len && !r->skipped.len)
        return NULL;
    vec_push(&r->out, (struct ptok){ .kind = TOK_EOF,
                              .flags = PTOK_LINE,
                              .spelled = r->source->base + r->source->size });
    struct effect *e = arena_new(&p->keep, struct effect);
    e->source = r->index;
    e->lock = &locks[r->index % LOCKS];
    e->kept = tokens_keep(&p->keep, r->out.items, r->out.len, r->source->lexed, r->source->base, from);
    e->stream = (struct stream){
        .n_tokens = r->out.len,
        .expansions = KEEP(expansions),
        .n_expansions = r->expansions.len,
        .conditions = KEEP(conditions),
        .n_conditions = r->conditions.len,
        .skipped = KEEP(skipped),
        .n_skipped = r->skipped.len,
    };
    return e;
}

static void start_run(struct run *r)
{
    r->at_include = false;
    r->out.len = r->expansions.len = r->conditions.len = r->skipped.len = 0;
    r->children.len = r->reads.len = r->changes.len = 0;
}

// Preprocesses the segment of `source` that begins where `before` ended, or the first when NULL.
static struct segment *make_segment(struct pp *p, uint32_t source, const struct segment *before)
{
    struct run r = p->spare.len ? vec_pop(&p->spare) : (struct run){ 0 };
    struct run *outer = p->run;
    struct segment *s = arena_new(&p->keep, struct segment);
    size_t contexts = p->floor;
    start_run(&r);
    r.source = &p->shared->sources->items[source];
    r.index = source;
    r.is_unit = false;
    r.recording = s;
    r.position = before ? before->position : 0;
    r.conditionals = before ? before->conditionals : NULL;
    r.undo = before ? before->undo : NULL;
    r.depth = before ? before->depth : 0;
    r.last = before ? before->last : TOK_EOF;
    p->run = &r;
    bool too_deep = p->too_deep;
    p->serial++;
    p->floor = p->contexts.len;
    p->too_deep = false;
    read_tokens(p);
    p->floor = contexts;
    s->too_deep = p->too_deep;
    p->too_deep = too_deep;

    s->end = r.at_include ? SEGMENT_INCLUDE : SEGMENT_EOF;
    s->target = r.target;
    s->spelled = r.spelled;
    s->position = r.position;
    s->conditionals = r.conditionals;
    s->undo = r.undo;
    s->depth = r.depth;
    s->last = r.last;
    s->effect = finish_effect(p, &r, before ? before->position : 0);
    s->reads = arena_copy(&p->keep, r.reads.items, r.reads.len * sizeof *s->reads);
    s->n_reads = (uint32_t)r.reads.len;
    s->changes = arena_copy(&p->keep, r.changes.items, r.changes.len * sizeof *s->changes);
    s->n_changes = (uint32_t)r.changes.len;
    p->run = outer;
    run_trim(&r);
    vec_push(&p->spare, r);
    return s;
}

static bool same_reads(const struct segment *a, const struct segment *b)
{
    if (a->n_reads != b->n_reads)
        return false;
    for (uint32_t i = 0; i < a->n_reads; i++)
        if (a->reads[i].name != b->reads[i].name || a->reads[i].macro != b->reads[i].macro)
            return false;
    return true;
}

// Puts `s` among its siblings, unless another thread has made the same one meanwhile.
static struct segment *publish(struct segment *s, struct segment *_Atomic *list, uint32_t source)
{
    pthread_mutex_t *lock = &locks[source % LOCKS];
    pthread_mutex_lock(lock);
    struct segment *same = atomic_load(list);
    while (same && !same_reads(same, s))
        same = same->sibling;
    if (!same) {
        s->sibling = atomic_load(list);
        atomic_store_explicit(list, s, memory_order_release);
    }
    pthread_mutex_unlock(lock);
    return same ? same : s;
}

static bool holds(const struct pp *p, const struct segment *s)
{
    for (uint32_t i = 0; i < s->n_reads; i++)
        if (p->table[s->reads[i].name] != s->reads[i].macro)
            return false;
    return true;
}

// Strict reading meets names whose #define is not lexed yet, which reads do not record: no memo there.
static struct segment *find_segment(struct pp *p, struct segment *_Atomic *list)
{
    if (p->shared->options.strict)
        return NULL;
    struct segment *s = atomic_load_explicit(list, memory_order_acquire);
    while (s && !holds(p, s))
        s = s->sibling;
    return s;
}

static void apply_changes(struct pp *p, const struct segment *s)
{
    for (uint32_t i = 0; i < s->n_changes; i++)
        set_macro(p, s->changes[i].name, s->changes[i].macro);
}

// A header of the drop that is not included by default, and that stands in for a library: its macros of the library's
// names are there in some configurations only.
static void stand_aside(struct pp *p, const struct segment *s, uint32_t source)
{
    if (source >= p->shared->sources->n_drop)
        return;
    for (uint32_t i = 0; i < s->n_changes; i++) {
        symbol name = s->changes[i].name;
        const struct macro *m = p->table[name];
        if (!m || !(symbol_table[name].flags & SYMBOL_LIBRARY))
            continue;
        set_macro(p, name, arms_by_option(p, m));
        vec_push(&p->aside, (struct stood_aside){ p->option_source, source, m, p->table[name] });
    }
}

// The header is included for everybody, too: what stood aside since it was first included by option is there again.
static void stand_back(struct pp *p, uint32_t source)
{
    for (size_t i = 0; i < p->aside.len && !p->option; i++) {
        const struct stood_aside *a = &p->aside.items[i];
        bool is_its = a->first == source || a->source == source;
        if (is_its && p->table[a->macro->name] == a->aside)
            set_macro(p, a->macro->name, a->macro);
    }
    p->work += p->aside.len;
}

static void stand_in(struct pp *p, struct segment *s)
{
    if (!s->effect)
        return;
    vec_push(&p->unit.children, s->effect);
    vec_push(&p->unit.out, (struct ptok){ .kind = TOK_INCLUDE,
                                  .flags = PTOK_LINE,
                                  .symbol = (symbol)p->unit.children.len - 1,
                                  .spelled = tokens_first(s->effect->kept) });
}

static void include(
        struct pp *p, uint32_t target, symbol spelled, uint32_t from, const struct conditional *around);

static void include_source(struct pp *p, uint32_t source)
{
    struct source *file = &p->shared->sources->items[source];
    struct segment *_Atomic *list = &file->segments;
    const struct segment *before = NULL;
    if (!file->lexed)
        return;
    symbol once = file->lexed->once;
    if ((file->lexed->guard && p->table[file->lexed->guard]) || (once && p->table[once])) {
        stand_back(p, source);
        return;
    }
    if (once)
        set_macro(p, once, &builtin_macros[0]);
    for (;;) {
        struct segment *s = find_segment(p, list);
        if (s) {
            apply_changes(p, s);
        } else {
            s = make_segment(p, source, before);
            if (!p->shared->options.strict)
                s = publish(s, list, source);
        }
        if (p->option)
            stand_aside(p, s, source);
        stand_in(p, s);
        p->too_deep |= s->too_deep;
        if (s->end == SEGMENT_EOF || p->cap)
            return;
        include(p, s->target, s->spelled, source, s->conditionals);
        list = &s->following;
        before = s;
    }
}

static void include(
        struct pp *p, uint32_t target, symbol spelled, uint32_t from, const struct conditional *around)
{
    if (target == INCLUDE_MISSING) {
        if (spelled)
            vec_push(&p->missing, (struct missing){ spelled, from });
        if (spelled)
            set_macro(p, name_missing, &builtin_macros[0]);
        return;
    }
    if (p->depth >= PP_DEPTH_MOST || ++p->visits > PP_VISITS_MOST) {
        p->cap = p->depth >= PP_DEPTH_MOST ? "depth of includes" : "includes of one unit";
        return;
    }
    const struct conditional *outer = p->option;
    if (!outer && (p->option = arms_option(around)))
        p->option_source = target - 1;
    p->depth++;
    include_source(p, target - 1);
    p->depth--;
    p->option = outer;
}

struct effect *pp_unit(struct pp *p, uint32_t source)
{
    struct run *r = &p->unit;
    run_trim(r);
    start_run(r);
    r->source = &p->shared->sources->items[source];
    r->index = source;
    r->position = 0;
    r->conditionals = NULL;
    r->undo = NULL;
    r->depth = 0;
    r->last = TOK_EOF;
    r->is_unit = true;
    p->run = r;
    p->depth = p->visits = p->counter = 0;
    p->work = 0;
    p->cap = NULL;
    p->too_deep = false;
    p->option = NULL;
    p->aside.len = 0;
    p->contexts.len = p->floor = 0;
    reset_table(p);
    if (p->shared->options.prelude)
        include(p, p->shared->options.prelude, 0, source, NULL);
    for (;;) {
        read_tokens(p);
        if (!r->at_include || p->cap)
            break;
        r->at_include = false;
        include(p, r->target, r->spelled, source, r->conditionals);
    }
    vec_push(&r->out, (struct ptok){ .kind = TOK_EOF,
                              .flags = PTOK_LINE,
                              .spelled = r->source->base + r->source->size });
    p->effect = (struct effect){ .source = source, .lock = &locks[source % LOCKS] };
    p->effect.stream = (struct stream){ r->out.items, r->out.len, r->expansions.items,
        r->expansions.len, r->children.items, r->children.len, r->conditions.items,
        r->conditions.len, r->skipped.items, r->skipped.len };
    return &p->effect;
}
