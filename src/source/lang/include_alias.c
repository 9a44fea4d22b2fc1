// A vote: each header of the drop votes with its folder for the spelled folders that want its name.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/include_alias.h"

#include "base/hash.h"
#include "base/vec.h"

#include <stdlib.h>

struct want { // one spelling
    symbol folder;
    uint32_t next; // the next want of the same last part, + 1
};

struct candidate {
    symbol spelled, folder;
    uint32_t votes;
};

struct poll {
    const struct sources *sources;
    struct map seen;       // symbols of spellings looked at
    struct map wanted;     // symbol of a spelled folder -> how many names
    struct map by_base;    // symbol of a last part -> first want + 1
    struct map by_folders; // hash of (spelled, folder) -> candidate + 1
    VEC(struct want) wants;
    VEC(struct candidate) candidates;
};

static struct str folder_of(struct str path)
{
    size_t slash = str_rfind_byte(path, '/');
    return (struct str){ path.ptr, slash < path.len ? slash : 0 };
}

static void want(struct poll *p, struct str name)
{
    struct str folder = folder_of(name);
    uint64_t *first = map_put(&p->by_base, intern(str_from(name, folder.len + 1)));
    vec_push(&p->wants, (struct want){ intern(folder), (uint32_t)*first });
    *first = p->wants.len;
    ++*map_put(&p->wanted, intern(folder));
}

static void take_wants(struct poll *p, const struct source *s,
        bool (*leads)(const void *context, struct str name), const void *context)
{
    for (uint32_t i = 1; i < s->lexed->n_directives; i++) {
        const struct directive *d = &s->lexed->directives[i];
        const struct tok *t = &s->lexed->tokens[d->token + 1];
        if (d->kind != DIR_INCLUDE || !d->n_tokens || t->kind != TOK_STRING)
            continue;
        struct str text = symbol_text(t->symbol), name = { text.ptr + 1, text.len - 2 };
        if (text.len < 3 || name.ptr[0] == '.' || !folder_of(name).len)
            continue;
        uint64_t *seen = map_put(&p->seen, intern(name));
        if (!(*seen)++ && !leads(context, name))
            want(p, name);
    }
}

static void vote(struct poll *p, struct str path)
{
    struct str folder = folder_of(path);
    const uint64_t *first = map_get(&p->by_base, intern(folder.len ? str_from(path, folder.len + 1) : path));
    for (uint32_t i = first ? (uint32_t)*first : 0; i; i = p->wants.items[i - 1].next) {
        symbol spelled = p->wants.items[i - 1].folder, own = folder.len ? intern(folder) : 0;
        uint64_t *slot = map_put(&p->by_folders, hash_pair(spelled, own) | 1);
        if (!*slot) {
            vec_push(&p->candidates, (struct candidate){ spelled, own, 0 });
            *slot = p->candidates.len;
        }
        p->candidates.items[*slot - 1].votes++;
    }
}

static void elect(struct poll *p, struct include_aliases *a)
{
    struct map most = { 0 };
    for (size_t i = 0; i < p->candidates.len; i++) {
        struct candidate c = p->candidates.items[i];
        uint64_t wanted = *map_get(&p->wanted, c.spelled), *best = map_put(&most, c.spelled);
        if (c.votes < 2 || c.votes * 2 < wanted || c.votes <= *best)
            continue;
        *best = c.votes;
        *map_put(&a->folders, c.spelled) = 1 + (uint64_t)c.folder;
    }
    map_free(&most);
}

void include_aliases_find(struct include_aliases *a, const struct sources *s,
        bool (*leads)(const void *context, struct str name), const void *context)
{
    struct poll p = { .sources = s };
    for (uint32_t i = 0; i < s->n_drop; i++)
        if (s->items[i].lexed)
            take_wants(&p, &s->items[i], leads, context);
    for (uint32_t i = 0; i < s->n_drop && p.wants.len; i++)
        if (s->items[i].file->kind == FILE_C_HEADER)
            vote(&p, s->items[i].path);
    elect(&p, a);
    map_free(&p.seen);
    map_free(&p.wanted);
    map_free(&p.by_base);
    map_free(&p.by_folders);
    vec_free(&p.wants);
    vec_free(&p.candidates);
}

void include_aliases_free(struct include_aliases *a)
{
    map_free(&a->folders);
}

bool include_alias(const struct include_aliases *a, struct str folder, struct str *drop_folder)
{
    if (!a->folders.len || !folder.len)
        return false;
    const uint64_t *found = map_get(&a->folders, intern(folder));
    if (!found)
        return false;
    *drop_folder = *found > 1 ? symbol_text((symbol)(*found - 1)) : STR("");
    return true;
}
