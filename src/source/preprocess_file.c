// A program of one unit, read strictly: undefined names are 0, headers come from the disk.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/preprocess_file.h"

#include "source/lang/kept_tokens.h"
#include "source/lang/models.h"
#include "source/lang/preprocess.h"
#include "source/platform.h"

#include <stdlib.h>

enum { DISK_FILES_MOST = 20000 };

static void print_token(struct buf *out, const struct ptok *t)
{
    if (t->kind == TOK_PRAGMA || t->kind == TOK_EOF)
        return;
    buf_add_byte(out, t->flags & PTOK_LINE ? '\n' : ' ');
    buf_add_str(out, t->symbol ? symbol_text(t->symbol) : str_of(token_kind_name(t->kind)));
}

static void print_effect(struct buf *out, const struct effect *e)
{
    struct stream s = stream_open(e);
    for (size_t i = 0; i < s.n_tokens; i++) {
        const struct ptok *t = &s.tokens[i];
        if (t->kind == TOK_INCLUDE)
            print_effect(out, s.children[t->symbol]);
        else
            print_token(out, t);
    }
    stream_close(e, &s);
}

static enum err run(struct buf *out, struct sources *sources, const char *path,
        const struct platform *platform, const struct preprocess_options *o, struct error *e)
{
    struct include_index *includes =
            include_index_disk(sources, o->include_dirs, o->n_include_dirs, o->system_headers);
    struct pp_shared shared = { .sources = sources,
        .includes = includes,
        .options = { .strict = true,
                .defines = platform->defines.items,
                .n_defines = platform->defines.len,
                .user = platform->user.items,
                .n_user = platform->user.len } };
    struct pp *pp = pp_new(&shared);
    enum err rc = OK;
    uint32_t unit = sources_add_disk(sources, path);
    if (unit) {
        print_effect(out, pp_unit(pp, unit - 1));
        buf_add_byte(out, '\n');
        if (pp_cap_hit(pp))
            rc = error_set(e, ERR_CAP, path, "stopped at a limit: %s", pp_cap_hit(pp));
    } else {
        rc = error_set(e, ERR_IO, path, "cannot read the file");
    }
    pp_free(pp);
    include_index_free(includes);
    return rc;
}

enum err preprocess_file(
        struct buf *out, const char *path, const struct preprocess_options *o, struct error *e)
{
    struct drop none = { 0 };
    struct sources sources;
    struct platform platform = { 0 };
    struct arena arena = { 0 };
    struct pool *one = pool_new(1);
    size_t n_models;
    front_end_init();
    struct virtual_file *models = model_files(&n_models);
    sources_build(&sources, &none, models, n_models, DISK_FILES_MOST, 1);
    sources_lex(&sources, one);
    for (uint32_t i = 0; i < sources.n_given && !o->system_headers; i++)
        sources_lex_model(&sources, i);
    enum err rc = platform_open(&platform, models, n_models, o->profile, o->defines, o->n_defines, &arena, e);
    if (rc == OK)
        rc = run(out, &sources, path, &platform, o, e);
    platform_release(&platform);
    sources_free(&sources);
    free(models);
    arena_release(&arena);
    pool_free(one);
    return rc;
}
