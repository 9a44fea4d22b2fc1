// Which files a verb needs, from its options: the drop, the dossier with its journal, the outputs' folders.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "base/arena.h"
#include "base/rights.h"
#include "cli/cli_int.h"

#include <stdlib.h>
#include <sys/stat.h>

static const char *folder_of(struct arena *a, const char *path)
{
    struct str s = str_of(path);
    size_t slash = str_rfind_byte(s, '/');
    return slash == s.len ? "." : str_copy(a, (struct str){ s.ptr, slash + 1 }).ptr;
}

static void push(const char **paths, size_t *n, const char *path)
{
    if (*n == RIGHTS_PATHS_MOST)
        BUG("a verb needs more than %d paths", RIGHTS_PATHS_MOST);
    paths[(*n)++] = path;
}

// A source package is read with the archives beside it.
static void need_drop(struct rights *r, struct arena *a, const char *path)
{
    bool is_package = str_ends(str_of(path), ".dsc");
    push(r->read, &r->n_read, is_package ? folder_of(a, path) : path);
}

// SQLite follows a link and keeps its journal beside the file itself.
static void need_dossier(struct rights *r, struct arena *a, const char *path, bool appends)
{
    char *real = realpath(path, NULL);
    const char *folder = folder_of(a, real ? real : path);
    if (appends)
        push(r->change, &r->n_change, folder);
    else
        push(r->read, &r->n_read, folder);
    free(real);
}

// A file is written beside and renamed; what exists and is no regular file is written into.
static void need_output(struct rights *r, struct arena *a, const char *path)
{
    struct stat st;
    if (strcmp(path, "-") == 0)
        return;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
        push(r->write, &r->n_write, path);
    else
        push(r->change, &r->n_change, folder_of(a, path));
}

const char *confine(const struct needs *n)
{
    struct rights r = { 0 };
    struct arena a = { 0 };
    if (n->drop)
        need_drop(&r, &a, n->drop);
    if (n->profile)
        push(r.read, &r.n_read, n->profile);
    if (n->dossier)
        need_dossier(&r, &a, n->dossier, n->appends);
    for (size_t i = 0; n->outputs && i < REPORT_FORMATS; i++)
        if (n->outputs->path[i])
            need_output(&r, &a, n->outputs->path[i]);
    if (n->folder)
        push(r.change, &r.n_change, n->folder);
    const char *kept = rights_kept(rights_drop(&r));
    arena_release(&a);
    if (kept && n->tell)
        say("%s", kept);
    return kept;
}
