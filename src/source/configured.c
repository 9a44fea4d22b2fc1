// From build files to the front end's terms.
//
// A definition that depends on an option of the build is left out: its name then counts as undecided, so that both
// ways stay in view.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "source/configured.h"

#include "base/buf.h"
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

static void add_header(struct configured *c, struct str dir, struct str name, struct str text)
{
    char *padded = arena_zero(&c->arena, text.len + FILE_PADDING);
    if (text.len)
        memcpy(padded, text.ptr, text.len);
    struct str path = str_format(&c->arena, "<generated>/%.*s%s%.*s", STR_ARG(dir), dir.len ? "/" : "",
            STR_ARG(name));
    vec_push(&c->headers, (struct virtual_file){ path, { padded, text.len } });
}

static int compare_headers(const void *a, const void *b)
{
    return str_cmp(((const struct virtual_file *)a)->path, ((const struct virtual_file *)b)->path);
}

static void take_headers(struct configured *c)
{
    for (size_t i = 0; i < c->build.n_headers; i++) {
        const struct build_header *h = &c->build.headers[i];
        add_header(c, h->dir, h->name, h->text);
    }
}

void configured_read(struct configured *c, const struct drop *drop, const char **user_dirs, size_t n_user_dirs)
{
    const struct build_platform platform = { has_header, has_function, NULL };
    *c = (struct configured){ 0 };
    build_read(&c->build, drop, &platform);
    take_dirs(c, user_dirs, n_user_dirs);
    take_defines(c);
    take_headers(c);
    if (c->headers.len)
        qsort(c->headers.items, c->headers.len, sizeof *c->headers.items, compare_headers);
}

void configured_free(struct configured *c)
{
    build_free(&c->build);
    vec_free(&c->dirs);
    vec_free(&c->defines);
    vec_free(&c->headers);
    arena_release(&c->arena);
}
