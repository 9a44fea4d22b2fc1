// Tokens of a file come in its order, so one walk over both finds the runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/lang/kept_tokens.h"

#include "base/vec.h"

#include <stdlib.h>

struct keeper {
    const struct lexed *file;
    place base;
    uint32_t at; // in the file's tokens
    VEC(struct kept_run) runs;
    VEC(struct ptok) made;
};

static struct ptok restored(const struct tok *t, place base)
{
    struct ptok out = token_of_file(t, base);
    if (out.kind == TOK_NAME)
        out.kind = (uint8_t)token_keyword(out.symbol);
    return out;
}

static bool is_same(const struct ptok *a, const struct ptok *b)
{
    return a->kind == b->kind && a->flags == b->flags && a->symbol == b->symbol && a->spelled == b->spelled &&
           a->expansion == b->expansion;
}

// Moves on to the token, unless it is not one of the file's.
static bool find_in_file(struct keeper *k, const struct ptok *t)
{
    const struct tok *file = k->file->tokens;
    if (t->expansion || t->spelled < k->base + file[k->at].offset)
        return false;
    uint32_t at = k->at;
    while (at + 1 < k->file->n_tokens && k->base + file[at].offset < t->spelled)
        at++;
    struct ptok same = restored(&file[at], k->base);
    k->at = at;
    return is_same(&same, t);
}

static void add(struct keeper *k, uint32_t index, bool made)
{
    struct kept_run *last = k->runs.len ? &vec_last(&k->runs) : NULL;
    if (last && last->made == made && last->first + last->n == index)
        last->n++;
    else
        vec_push(&k->runs, (struct kept_run){ .first = index, .n = 1, .made = made });
}

const struct kept_tokens *tokens_keep(struct arena *keep, const struct ptok *tokens, size_t n,
        const struct lexed *file, place base, uint32_t from)
{
    struct keeper k = { .file = file, .base = base, .at = from };
    for (size_t i = 0; i < n; i++) {
        bool found = find_in_file(&k, &tokens[i]);
        add(&k, found ? k.at : (uint32_t)k.made.len, !found);
        if (!found)
            vec_push(&k.made, tokens[i]);
    }
    struct kept_tokens *out = arena_new(keep, struct kept_tokens);
    *out = (struct kept_tokens){ .file = file->tokens,
        .base = base,
        .n_runs = (uint32_t)k.runs.len,
        .runs = arena_copy(keep, k.runs.items, k.runs.len * sizeof *k.runs.items),
        .made = arena_copy(keep, k.made.items, k.made.len * sizeof *k.made.items) };
    vec_free(&k.runs);
    vec_free(&k.made);
    return out;
}

static struct ptok token_at(const struct kept_tokens *k, const struct kept_run *r, uint32_t i)
{
    return r->made ? k->made[r->first + i] : restored(&k->file[r->first + i], k->base);
}

place tokens_first(const struct kept_tokens *k)
{
    return token_at(k, k->runs, 0).spelled;
}

struct stream stream_open(const struct effect *e)
{
    struct stream s = e->stream;
    const struct kept_tokens *k = e->kept;
    if (!k)
        return s;
    struct ptok *out = s.tokens = mem_alloc(s.n_tokens * sizeof *s.tokens);
    for (uint32_t r = 0; r < k->n_runs; r++)
        for (uint32_t i = 0; i < k->runs[r].n; i++)
            *out++ = token_at(k, &k->runs[r], i);
    return s;
}

void stream_close(const struct effect *e, struct stream *s)
{
    if (e->kept)
        free(s->tokens);
    s->tokens = NULL;
}
