// ASN.1 files that no build file hands to a compiler: their headers are recognised by the drop's
// #includes.
//
// An include "XY_Setup.h" that nothing provides, and a type Setup: a vote for the prefix "XY_". A
// grammar whose types get enough votes for one prefix becomes a unit; of several grammars with the
// same prefix (releases of one specification), the one with the most votes, the later path on a
// tie.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/synth/synth_index.h"

#include "base/hash.h"

#include <stdlib.h>

enum { VOTES_LEAST = 3, WANTED_MOST = 200 * 1000, PREFIX_MOST = 24 };

struct wanted {
    struct map names;     // hash of an include's last part -> 1; then what provides it is taken out
    VEC(struct str) list; // without ".h"
};

static uint64_t key_of(struct str s)
{
    uint64_t h = hash_bytes(s.ptr, s.len);
    return h ? h : 1;
}

static void take_include(struct wanted *w, struct str line)
{
    line = str_trim(str_from(line, 1));
    if (!str_starts(line, "include"))
        return;
    line = str_trim(str_from(line, 7));
    if (line.len < 3 || (line.ptr[0] != '"' && line.ptr[0] != '<'))
        return;
    struct str name = str_from(line, 1);
    name.len = size_min(str_find_byte(name, '"'), str_find_byte(name, '>'));
    name = synth_last_part(name);
    if (!str_ends(name, ".h") || name.len < 4 || w->list.len >= WANTED_MOST)
        return;
    uint64_t *slot = map_put(&w->names, key_of(name));
    if (!(*slot)++)
        vec_push(&w->list, (struct str){ name.ptr, name.len - 2 });
}

static void take_includes(struct wanted *w, struct str text)
{
    while (text.len) {
        struct str line = str_trim(str_cut(&text, '\n'));
        if (line.len > 8 && line.ptr[0] == '#')
            take_include(w, line);
    }
}

static bool is_c(struct str path)
{
    return str_ends(path, ".c") || str_ends(path, ".h") || str_ends(path, ".cpp") ||
           str_ends(path, ".cc") || str_ends(path, ".hpp");
}

static void mark_provided(struct wanted *w, struct str name)
{
    uint64_t *slot = map_get(&w->names, key_of(name));
    if (slot)
        *slot = 0;
}

static void drop_provided(struct synth *s, struct wanted *w)
{
    for (size_t i = 0; i < s->drop->n_files; i++)
        mark_provided(w, synth_last_part(s->drop->files[i].path));
    for (size_t i = 0; i < s->headers.len; i++)
        mark_provided(w, s->headers.items[i].name);
    size_t kept = 0;
    for (size_t i = 0; i < w->list.len; i++) {
        struct str full = { w->list.items[i].ptr, w->list.items[i].len + 2 };
        uint64_t *slot = map_get(&w->names, key_of(full));
        if (slot && *slot)
            w->list.items[kept++] = w->list.items[i];
    }
    w->list.len = kept;
}

struct vote {
    struct str prefix;
    size_t votes;
};

struct candidate {
    uint32_t file;
    struct vote best;
};

// The prefix under which most wanted names are types of the unit.
static struct vote count_votes(struct asn1_unit *u, const struct wanted *w)
{
    VEC(struct vote) votes = { 0 };
    struct vote best = { .votes = 0 };
    for (size_t i = 0; i < w->list.len; i++) {
        struct str name = w->list.items[i];
        for (size_t n = 1; n < name.len && n <= PREFIX_MOST; n++) {
            bool boundary = name.ptr[n - 1] == '_' || name.ptr[n - 1] == '-';
            if (!boundary || !asn1_lookup(u, NULL, str_from(name, n)))
                continue;
            size_t k = 0;
            while (k < votes.len && !str_eq(votes.items[k].prefix, (struct str){ name.ptr, n }))
                k++;
            if (k == votes.len && k < 1000)
                vec_push(&votes, (struct vote){ { name.ptr, n }, 0 });
            if (k < votes.len && ++votes.items[k].votes > best.votes)
                best = votes.items[k];
        }
    }
    vec_free(&votes);
    return best;
}

static void add_candidate(struct synth *s, const struct candidate *c)
{
    static const char options[] = "-fcompound-names -findirect-choice -fno-include-deps";
    struct asn1_unit *u = synth_new_unit(s, str_copy(&s->arena, c->best.prefix), str_of(options));
    struct str path = s->drop->files[c->file].path;
    size_t slash = str_rfind_byte(path, '/');
    asn1_parse(u, s->drop->files[c->file].text, c->file);
    *map_put(&s->used, c->file + 1) = 1;
    s->counts.schemas_read++;
    synth_add_unit(s, u, (struct str){ path.ptr, slash < path.len ? slash : 0 });
}

static struct candidate judge(struct synth *s, uint32_t file, const struct wanted *w)
{
    struct arena scratch = { 0 };
    struct asn1_unit u = { .arena = &scratch };
    struct candidate c = { .file = file };
    asn1_parse(&u, s->drop->files[file].text, file);
    asn1_resolve_names(&u);
    c.best = count_votes(&u, w);
    asn1_unit_free(&u);
    arena_release(&scratch);
    return c;
}

void synth_guess(struct synth *s)
{
    struct wanted w = { 0 };
    VEC(struct candidate) chosen = { 0 };
    for (size_t i = 0; i < s->drop->n_files; i++)
        if (is_c(s->drop->files[i].path))
            take_includes(&w, s->drop->files[i].text);
    drop_provided(s, &w);
    for (uint32_t i = 0; i < s->drop->n_files && w.list.len >= VOTES_LEAST; i++) {
        if (!synth_is_asn1(s->drop->files[i].path) || map_get(&s->used, i + 1))
            continue;
        struct candidate c = judge(s, i, &w);
        size_t k = 0;
        while (k < chosen.len && !str_eq(chosen.items[k].best.prefix, c.best.prefix))
            k++;
        if (c.best.votes < VOTES_LEAST)
            continue;
        if (k == chosen.len)
            vec_push(&chosen, c);
        else if (c.best.votes >= chosen.items[k].best.votes)
            chosen.items[k] = c;
    }
    for (size_t i = 0; i < chosen.len; i++)
        add_candidate(s, &chosen.items[i]);
    vec_free(&chosen);
    vec_free(&w.list);
    map_free(&w.names);
}
