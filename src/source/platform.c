// Reading a platform profile.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/platform.h"

#include <stdio.h>
#include <stdlib.h>

static const char built_in[] = "<model>/platform/linux-x86_64-glibc.h";

void front_end_init(void)
{
    static bool done;
    if (done)
        return;
    intern_init();
    token_init();
    lex_init();
    pp_init();
    done = true;
}

// The rest of the next line of `text` that begins with `mark`; text goes on behind it.
static bool next_marked(struct str *text, struct str mark, struct str *rest)
{
    size_t at = str_find(*text, mark);
    if (at >= text->len)
        return false;
    *text = str_from(*text, at + mark.len);
    *rest = str_trim(str_cut(text, '\n'));
    return true;
}

static void read_names(struct str text, struct str mark, void (*take)(symbol))
{
    struct str name;
    while (next_marked(&text, mark, &name))
        if (name.len)
            take(intern(name));
}

static const struct macro *defined_by_default(const struct platform *p, symbol name)
{
    for (size_t i = 0; i < p->defines.len; i++)
        if (p->defines.items[i]->name == name)
            return p->defines.items[i];
    return NULL;
}

static void read_open(struct platform *p, struct str text, struct arena *keep)
{
    struct str definition;
    while (next_marked(&text, STR("//#open "), &definition)) {
        struct macro *m = lex_define(definition, keep);
        if (!m)
            continue;
        const struct macro *known = defined_by_default(p, m->name);
        if (known)
            *m = *known;
        m->standing = known ? MACRO_MAYBE : MACRO_MAYBE_NOT;
        vec_push(&p->open, m);
    }
}

static void read_profile(struct platform *p, struct str text, const struct lexed *lexed, struct arena *keep)
{
    for (uint32_t i = 1; i < lexed->n_directives; i++)
        if (lexed->directives[i].macro)
            vec_push(&p->defines, lexed->directives[i].macro);
    read_names(text, STR("//#unset "), pp_known_undefined);
    read_names(text, STR("//#lacks "), pp_known_lacking);
    read_open(p, text, keep);
}

static void read_built_in(
        struct platform *p, const struct virtual_file *models, size_t n_models, struct arena *keep)
{
    for (size_t i = 0; i < n_models; i++)
        if (str_is(models[i].path, built_in))
            read_profile(p, models[i].text, lex_file(models[i].text, 0, false, keep), keep);
}

static enum err read_users(
        struct platform *p, const char *path, struct arena *keep, struct error *e)
{
    static const char padding[FILE_PADDING];
    FILE *f = fopen(path, "rb");
    if (!f)
        return error_set(e, ERR_IO, path, "cannot open the platform profile");
    char chunk[4096];
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;)
        buf_add(&p->text, chunk, n);
    bool failed = ferror(f) != 0;
    fclose(f);
    if (failed)
        return error_set(e, ERR_IO, path, "cannot read the platform profile");
    size_t len = p->text.len;
    buf_add(&p->text, padding, sizeof padding);
    p->users = (struct str){ p->text.ptr, len };
    read_profile(p, p->users, lex_file(p->users, 0, false, keep), keep);
    return OK;
}

enum err platform_open(struct platform *p, const struct virtual_file *models, size_t n_models, const char *profile,
        const char **defines, size_t n_defines, struct arena *keep, struct error *e)
{
    enum err rc = OK;
    if (profile)
        rc = read_users(p, profile, keep, e);
    else
        read_built_in(p, models, n_models, keep);
    for (size_t i = 0; rc == OK && i < n_defines; i++) {
        const struct macro *m = lex_define(str_of(defines[i]), keep);
        if (m)
            vec_push(&p->user, m);
        else
            rc = error_set(e, ERR_USAGE, "", "'-D %s' names no macro", defines[i]);
    }
    return rc;
}

void platform_release(struct platform *p)
{
    vec_free(&p->defines);
    vec_free(&p->open);
    vec_free(&p->user);
    buf_free(&p->text);
}
