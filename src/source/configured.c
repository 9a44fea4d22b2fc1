// From build files to the front end's terms.
//
// A definition that depends on an option of the build is left out: its name then counts as undecided, so that both
// ways stay in view.
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
    return model_has_function(name);
}

static void take_dirs(struct configured *c, const char **user_dirs, size_t n_user_dirs)
{
    for (size_t i = 0; i < n_user_dirs; i++)
        vec_push(&c->dirs, (struct include_dir){ STR(""), str_of(user_dirs[i]) });
    for (size_t i = 0; i < c->build.n_dirs; i++)
        if (!c->build.dirs[i].generated)
            vec_push(&c->dirs, (struct include_dir){ c->build.dirs[i].scope, c->build.dirs[i].path });
}

static void take_defines(struct configured *c)
{
    for (size_t i = 0; i < c->build.n_defines; i++) {
        const struct build_define *d = &c->build.defines[i];
        if (d->certainty != BUILD_DEFINED)
            continue;
        struct str text = d->value.len ? str_format(&c->arena, "%.*s=%.*s", STR_ARG(d->name),
                                                 STR_ARG(d->value))
                                       : d->name;
        const struct macro *m = lex_define(text, &c->arena);
        if (m)
            vec_push(&c->defines, (struct pp_scoped){ d->scope, m });
    }
}

struct synthesis {
    struct configured *c;
    struct sources *sources;
    struct map added;   // const struct synth_header *
    struct map unknown; // symbols of spellings that synthesis has no header for
};

static void want(struct synthesis *y, struct str from, symbol spelled)
{
    struct str text = symbol_text(spelled);
    if (text.len < 3 || map_get(&y->unknown, spelled))
        return;
    struct str name = { text.ptr + 1, text.len - 2 };
    size_t slash = str_rfind_byte(from, '/');
    struct str folder = { from.ptr, slash < from.len ? slash : 0 };
    const struct synth_header *h = synth_find(y->c->synth, name, folder);
    if (!h || h->kind == SYNTH_CPP) {
        *map_put(&y->unknown, spelled) = 1;
        return;
    }
    uint64_t *added = map_put(&y->added, (uint64_t)(uintptr_t)h);
    if (*added)
        return;
    *added = 1;
    struct str path = str_format(&y->c->arena, "<generated>/%.*s%s%.*s", STR_ARG(h->dir),
            h->dir.len ? "/" : "", STR_ARG(h->name));
    sources_add(y->sources, path, synth_text(y->c->synth, h));
}

static void want_includes(struct synthesis *y, const struct source *s)
{
    for (uint32_t i = 1; s->lexed && i < s->lexed->n_directives; i++) {
        const struct directive *d = &s->lexed->directives[i];
        const struct tok *t = &s->lexed->tokens[d->token + 1];
        if (d->kind == DIR_INCLUDE && d->n_tokens && t->kind == TOK_STRING)
            want(y, s->path, t->symbol);
    }
}

size_t configured_room(const struct configured *c)
{
    return synth_count(c->synth);
}

void configured_synthesise(struct configured *c, struct sources *sources)
{
    struct synthesis y = { .c = c, .sources = sources };
    for (uint32_t i = 0; i < sources->n; i++) // grows as headers are added
        if (sources->items[i].origin != SOURCE_MODEL)
            want_includes(&y, &sources->items[i]);
    map_free(&y.added);
    map_free(&y.unknown);
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
    synth_close(c->synth);
    build_free(&c->build);
    vec_free(&c->dirs);
    vec_free(&c->defines);
    arena_release(&c->arena);
}
