// Reading a platform profile.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/platform.h"

#include <stdlib.h>

static void read_unset(struct str text)
{
    struct str mark = STR("//#unset ");
    for (size_t at = str_find(text, mark); at < text.len; at = str_find(text, mark)) {
        text = str_from(text, at + mark.len);
        struct str rest = text, name = str_trim(str_cut(&rest, '\n'));
        if (name.len)
            pp_known_undefined(intern(name));
    }
}

void platform_read(struct platform *p, struct str text, const struct lexed *lexed)
{
    for (uint32_t i = 1; i < lexed->n_directives; i++)
        if (lexed->directives[i].macro)
            vec_push(&p->defines, lexed->directives[i].macro);
    read_unset(text);
}

enum err platform_define(
        struct platform *p, const char *define, struct arena *keep, struct error *e)
{
    const struct macro *m = lex_define(str_of(define), keep);
    if (!m)
        return error_set(e, ERR_USAGE, "", "'-D %s' names no macro", define);
    vec_push(&p->defines, m);
    return OK;
}
