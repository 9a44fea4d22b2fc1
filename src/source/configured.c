// From build files to the front end's terms.
//
// A definition that depends on an option of the build is handed on as an open one, so that both ways stay in view.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/configured.h"

#include "base/map.h"
#include "source/lang/models.h"

#include <stdlib.h>

static bool has_header(void *context, const char *name)
{
    (void)context;
    return model_has_header(name);
}

static bool has_function(void *context, const char *name)
{
    (void)context;
    return model_has_function(name) && !pp_lacks(intern_text(name));
}

static void take_dirs(struct configured *c, const char **user_dirs, size_t n_user_dirs)
{
    for (size_t i = 0; i < n_user_dirs; i++)
        vec_push(&c->dirs, (struct include_dir){ STR(""), str_of(user_dirs[i]), false });
    for (size_t i = 0; i < c->build.n_dirs; i++) {
        const struct build_dir *d = &c->build.dirs[i];
        if (!d->generated)
            vec_push(&c->dirs, (struct include_dir){ d->scope, d->path, !d->by_default });
    }
}

static enum macro_standing standing_of(const struct build_define *d)
{
    if (d->certainty == BUILD_DEFINED)
        return MACRO_CERTAIN;
    if (d->certainty == BUILD_DEFAULTED)
        return MACRO_VARIES;
    return d->by_default ? MACRO_MAYBE : MACRO_MAYBE_NOT;
}

static void take_defines(struct configured *c)
{
    for (size_t i = 0; i < c->build.n_defines; i++) {
        const struct build_define *d = &c->build.defines[i];
        if (d->certainty == BUILD_UNDECIDED) // without a value; the name counts as undecided
            continue;
        struct str text = d->value.len ? str_format(&c->arena, "%.*s=%.*s", STR_ARG(d->name),
                                                 STR_ARG(d->value))
                                       : d->name;
        struct macro *m = lex_define(text, &c->arena);
        if (!m)
            continue;
        m->standing = (uint8_t)standing_of(d);
        vec_push(&c->defines, (struct pp_scoped){ d->scope, m });
    }
}

struct closure { // of the headers that the drop's files include, beyond the drop
    struct configured *c;
    struct sources *sources;
    struct map added;  // const struct synth_header *
    struct map models; // symbol of an include name -> 1 + source
    uint32_t *next;    // per source: 1 + the next model of the same include name
};

static void index_models(struct closure *y)
{
    const struct sources *s = y->sources;
    y->next = mem_zero(s->n_given + 1, sizeof *y->next);
    for (uint32_t i = s->n_drop; i < s->n_given; i++) {
        struct str name = s->items[i].path;
        str_cut(&name, '/');
        str_cut(&name, '/');
        uint64_t *first = map_put(&y->models, intern(name));
        y->next[i] = (uint32_t)*first;
        *first = 1 + i;
    }
}

static void want_models(struct closure *y, struct str name)
{
    const uint64_t *first = map_get(&y->models, intern(name));
    for (uint32_t i = first ? (uint32_t)*first : 0; i; i = y->next[i - 1])
        sources_lex_model(y->sources, i - 1);
}

static void want_synthesised(struct closure *y, struct str from, struct str name)
{
    size_t slash = str_rfind_byte(from, '/');
    struct str folder = { from.ptr, slash < from.len ? slash : 0 };
    const struct synth_header *h = synth_find(y->c->synth, name, folder);
    slash = str_rfind_byte(name, '/');
    if (!h && slash < name.len) // its folder may stand for another (include_alias.h)
        h = synth_find(y->c->synth, str_from(name, slash + 1), folder);
    if (!h || h->kind == SYNTH_CPP)
        return;
    uint64_t *added = map_put(&y->added, (uint64_t)(uintptr_t)h);
    if (*added)
        return;
    *added = 1;
    struct str path = str_format(&y->c->arena, "<%s>/%.*s%s%.*s",
            h->kind == SYNTH_CONFIG ? "configured" : "generated", STR_ARG(h->dir),
            h->dir.len ? "/" : "", STR_ARG(h->name));
    sources_add(y->sources, path, synth_text(y->c->synth, h));
}

static void want_includes(struct closure *y, uint32_t index)
{
    const struct source *s = &y->sources->items[index];
    for (uint32_t i = 1; s->lexed && i < s->lexed->n_directives; i++) {
        const struct directive *d = &s->lexed->directives[i];
        const struct tok *t = &s->lexed->tokens[d->token + 1];
        bool include = d->kind == DIR_INCLUDE || d->kind == DIR_INCLUDE_NEXT || d->kind == DIR_IMPORT;
        struct str text = include && d->n_tokens ? symbol_text(t->symbol) : STR("");
        if (text.len < 3 || t->kind != TOK_STRING)
            continue;
        struct str name = { text.ptr + 1, text.len - 2 };
        want_models(y, name);
        if (s->origin != SOURCE_MODEL)
            want_synthesised(y, s->path, name);
    }
}

size_t configured_room(const struct configured *c)
{
    return synth_count(c->synth);
}

// Models include models: each pass over them may lex more, until none does.
static void want_models_of_models(struct closure *y)
{
    const struct sources *s = y->sources;
    bool *done = mem_zero(s->n_given + 1, sizeof *done);
    for (bool again = true; again;) {
        again = false;
        for (uint32_t i = s->n_drop; i < s->n_given; i++) {
            if (!s->items[i].lexed || done[i])
                continue;
            done[i] = again = true;
            want_includes(y, i);
        }
    }
    free(done);
}

static void close_schemas(struct configured *c)
{
    size_t n = 0;
    const struct synth_diag *diags = synth_diags(c->synth, &n);
    for (size_t i = 0; i < n; i++) {
        vec_push(&c->diags, diags[i]);
        vec_last(&c->diags).name = STR(""); // lies in the schema
    }
    synth_close(c->synth);
    c->synth = NULL;
}

// A name that a config header may define is open, though a file of another configuration defines it, too.
static void take_undecided(struct configured *c)
{
    struct map seen = { 0 };
    for (size_t i = 0; i < c->build.n_headers; i++)
        for (size_t k = 0; k < c->build.headers[i].n_undecided; k++) {
            symbol s = intern(c->build.headers[i].undecided[k]);
            if (!(symbol_table[s].flags & SYMBOL_MACRO) || (*map_put(&seen, s))++)
                continue;
            struct macro *m = lex_define(symbol_text(s), &c->arena);
            if (!m)
                continue;
            m->standing = pp_default(s) ? MACRO_MAYBE : MACRO_MAYBE_NOT;
            m->no_value = !str_starts(symbol_text(s), "HAVE_");
            vec_push(&c->defines, (struct pp_scoped){ STR(""), m });
        }
    map_free(&seen);
}

void configured_complete(struct configured *c, struct sources *sources)
{
    struct closure y = { .c = c, .sources = sources };
    index_models(&y);
    uint32_t builtin = sources_find_model(sources, "<model>/builtin.h"); // every unit's prelude
    if (builtin)
        sources_lex_model(sources, builtin - 1);
    for (uint32_t i = 0; i < sources->n_drop; i++)
        want_includes(&y, i);
    for (uint32_t i = sources->n_given; i < sources->n; i++) // grows as headers are added
        want_includes(&y, i);
    want_models_of_models(&y);
    take_undecided(c);
    free(y.next);
    map_free(&y.added);
    map_free(&y.models);
    close_schemas(c);
}

void configured_read(struct configured *c, const struct drop *drop, const char **user_dirs, size_t n_user_dirs)
{
    const struct build_platform platform = { has_header, has_function, NULL };
    *c = (struct configured){ 0 };
    build_read(&c->build, drop, &platform);
    take_dirs(c, user_dirs, n_user_dirs);
    take_defines(c);
    c->synth = synth_open(drop, &c->build);
}

void configured_free(struct configured *c)
{
    if (c->synth)
        synth_close(c->synth);
    vec_free(&c->diags);
    build_free(&c->build);
    vec_free(&c->dirs);
    vec_free(&c->defines);
    arena_release(&c->arena);
}
