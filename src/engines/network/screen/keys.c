// Which words of a listed name are its own, and where to find them again.
//
// Misspellings are found by what remains when a letter or two are left out, in the list and in the
// question (the symmetric deletion of Wolf Garbe). SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/screen/keys.h"

#include "base/hash.h"

#include <stdlib.h>

void keys_free(struct keys *k)
{
    vec_free(&k->items);
    vec_free(&k->entries);
    for (int i = 0; i < INDICES; i++)
        map_free(&k->heads[i]);
}

uint32_t keys_find(const struct keys *k, enum index index, struct str text)
{
    const uint64_t *head = map_get(&k->heads[index], hash_bytes(text.ptr, text.len) | 1);
    return head ? (uint32_t)*head : 0;
}

static void put(struct keys *k, enum index index, struct str text, uint32_t key)
{
    if (!text.len)
        return;
    uint64_t *head = map_put(&k->heads[index], hash_bytes(text.ptr, text.len) | 1);
    vec_push(&k->entries, (struct entry){ key, (uint32_t)*head });
    *head = k->entries.len - 1;
}

struct str joined_tokens(struct arena *a, const struct token *t, size_t n)
{
    size_t len = 0;
    for (size_t i = 0; i < n; i++)
        len += t[i].latin.len;
    char *text = arena_alloc(a, len + 1), *at = text;
    for (size_t i = 0; i < n; i++) {
        memcpy(at, t[i].latin.ptr, t[i].latin.len);
        at += t[i].latin.len;
    }
    return (struct str){ text, len };
}

void each_deletion(
        struct str word, bool two, void (*visit)(void *context, struct str less), void *context)
{
    char less[NEAR_LONGEST + 1], least[NEAR_LONGEST + 1];
    size_t n = word.len;
    for (size_t i = 0; i < n; i++) {
        memcpy(less, word.ptr, i);
        memcpy(less + i, word.ptr + i + 1, n - i - 1);
        visit(context, (struct str){ less, n - 1 });
        for (size_t j = i; two && j < n - 1; j++) {
            memcpy(least, less, j);
            memcpy(least + j, less + j + 1, n - 1 - j - 1);
            visit(context, (struct str){ least, n - 2 });
        }
    }
}

int edits(struct str x, struct str y)
{
    enum { MOST = NEAR_LONGEST + 8 };
    if (x.len >= MOST || y.len >= MOST)
        return 3;
    int rows[3][MOST + 1];
    int *before = rows[0], *last = rows[1], *now = rows[2];
    for (size_t j = 0; j <= y.len; j++)
        last[j] = (int)j;
    for (size_t i = 1; i <= x.len; i++) {
        now[0] = (int)i;
        for (size_t j = 1; j <= y.len; j++) {
            bool same = x.ptr[i - 1] == y.ptr[j - 1];
            int best = last[j - 1] + !same;
            best = last[j] + 1 < best ? last[j] + 1 : best;
            best = now[j - 1] + 1 < best ? now[j - 1] + 1 : best;
            if (i > 1 && j > 1 && x.ptr[i - 1] == y.ptr[j - 2] && x.ptr[i - 2] == y.ptr[j - 1] &&
                    before[j - 2] + 1 < best)
                best = before[j - 2] + 1;
            now[j] = best;
        }
        int *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[y.len] > 2 ? 3 : last[y.len];
}

static bool is_own(const struct token *t)
{
    return t->class == WORD_NAME || t->class == WORD_COMMON;
}

static bool is_common(const struct token *t, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (t[i].class != WORD_COMMON)
            return false;
    return true;
}

// The first words that are nobody else's, with the nation before them ("China Unicom").
static bool find_own(struct key *k)
{
    size_t i = 0;
    while (i < k->n && !is_own(&k->tokens[i]))
        i++;
    k->core = i;
    while (i < k->n && is_own(&k->tokens[i]))
        i++;
    k->core_len = i - k->core;
    if (!k->core_len || is_common(&k->tokens[k->core], k->core_len))
        return false;
    if (k->core && k->tokens[k->core - 1].class == WORD_NATION) {
        k->core--;
        k->core_len++;
    }
    return true;
}

static bool ends_phrase(const struct token *t)
{
    return t->class == WORD_LEGAL || t->class == WORD_PLACE || t->class == WORD_STRUCTURE ||
           t->class == WORD_NATION;
}

// Where no word is nobody else's: all from the first that is no legal form, without what ends
// names; at least two with a nation or place, else three.
static void find_phrase(struct key *k)
{
    size_t first = 0, last = k->n, least = 3;
    k->phrase = true;
    while (first < k->n && k->tokens[first].class == WORD_LEGAL)
        first++;
    if (first < k->n &&
            (k->tokens[first].class == WORD_NATION || k->tokens[first].class == WORD_PLACE ||
                    k->tokens[first].class == WORD_COMMON))
        least = 2;
    while (last > first && k->tokens[last - 1].class == WORD_LEGAL)
        last--;
    while (last > first + least && ends_phrase(&k->tokens[last - 1]))
        last--;
    if (last <= first)
        first = 0, last = k->n;
    k->core = first;
    k->core_len = last - first;
}

// "comnet": words that others have too, run together.
static bool is_compound(const struct vocabulary *v, struct str word)
{
    for (size_t i = 3; i + 3 <= word.len; i++)
        if (word_class(v, (struct str){ word.ptr, i }) != WORD_NAME &&
                word_class(v, str_from(word, i)) != WORD_NAME)
            return true;
    return false;
}

static bool is_weak(const struct key *k, const struct vocabulary *v)
{
    if (k->phrase)
        return k->core_len < 2;
    for (size_t i = 0; i < k->core_len; i++) {
        const struct token *t = &k->tokens[k->core + i];
        if (t->class == WORD_NAME && t->latin.len > 4 && !is_compound(v, t->latin))
            return false;
    }
    return k->core_len < 2;
}

struct near {
    struct keys *keys;
    uint32_t key;
};

static void put_near(void *context, struct str less)
{
    struct near *n = context;
    put(n->keys, INDEX_NEAR, less, n->key);
}

static void put_key(struct keys *all, struct folder *f, struct arena *a, struct key k)
{
    uint32_t id = (uint32_t)all->items.len;
    k.joined = joined_tokens(a, k.tokens + k.core, k.core_len);
    k.looks = looks_like(f, a, k.joined);
    k.sounds = sounds_like(a, k.joined);
    k.consonants = consonants(a, k.joined, true);
    k.hard = consonants(a, k.joined, false);
    vec_push(&all->items, k);
    put(all, INDEX_CORE, k.joined, id);
    if (k.phrase)
        return;
    put(all, INDEX_LOOKS, k.looks, id);
    put(all, INDEX_SOUNDS, k.sounds, id);
    put(all, INDEX_CONSONANTS, k.consonants, id);
    struct str fewer = without_r(a, k.consonants);
    if (fewer.len >= 4 && fewer.len < k.consonants.len)
        put(all, INDEX_CONSONANTS, fewer, id);
    if (k.weak || k.core_len > 1 || k.tokens[k.core].foreign || k.joined.len < NEAR_SHORTEST ||
            k.joined.len > NEAR_LONGEST)
        return;
    struct near near = { all, id };
    put(all, INDEX_NEAR, k.joined, id);
    each_deletion(k.joined, k.joined.len >= NEAR_TWO, put_near, &near);
}

// A phrase is also known by its beginning, down to the first word of trade after a nation or place.
static void put_prefixes(struct keys *all, struct folder *f, struct arena *a, struct key k)
{
    if (k.tokens[k.core].class != WORD_NATION && k.tokens[k.core].class != WORD_PLACE)
        return;
    k.prefix = true;
    while (--k.core_len >= 2 && k.tokens[k.core + 1].class != WORD_NAME) {
        enum word_class last = k.tokens[k.core + k.core_len - 1].class;
        if (last == WORD_TRADE || last == WORD_COMMON)
            put_key(all, f, a, k);
    }
}

void keys_add(struct keys *all, struct folder *f, const struct vocabulary *v, struct arena *a,
        uint32_t of, uint32_t alias, struct str name)
{
    struct tokens t;
    fold_name(f, a, name, &t);
    if (!t.n)
        return;
    struct key k = { .row = of, .alias = alias, .n = t.n };
    k.tokens = arena_copy(a, t.items, t.n * sizeof *t.items);
    for (size_t i = 0; i < k.n; i++) // the folder's own go with it
        k.tokens[i].latin = str_copy(a, k.tokens[i].latin);
    if (!find_own(&k))
        find_phrase(&k);
    k.weak = is_weak(&k, v);
    if (!all->entries.len)
        vec_push(&all->entries, (struct entry){ 0, 0 });
    put_key(all, f, a, k);
    if (k.phrase)
        put_prefixes(all, f, a, k);
}
