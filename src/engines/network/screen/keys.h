// What is searched for: the names of list rows, each with the words that are its own, and indices
// over them. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_SCREEN_KEYS_H
#define ASSAY_NETWORK_SCREEN_KEYS_H

#include "engines/network/screen/screen_int.h"

struct key { // a name or alias of a row
    uint32_t row, alias;
    struct token *tokens;
    size_t n;
    size_t core, core_len;                              // the words that are its own; at least one
    struct str joined, looks, sounds, consonants, hard; // of the core, in Latin
    bool phrase; // the core is made of words that others have too
    bool prefix; // the core is the beginning of the phrase only
    bool weak;   // so short or so common that a core alone says little
};

enum index { INDEX_CORE, INDEX_LOOKS, INDEX_SOUNDS, INDEX_CONSONANTS, INDEX_NEAR, INDICES };

struct entry {
    uint32_t key, next; // next entry of the same hash, from 1; 0: the last
};

struct keys {
    VEC(struct key) items;
    VEC(struct entry) entries; // row 0 is none
    struct map heads[INDICES]; // hash of a text: its first entry
};

void keys_add(struct keys *k, struct folder *f, const struct vocabulary *v, struct arena *a,
        uint32_t of, uint32_t alias, struct str name);
void keys_free(struct keys *k);
// First entry with this text's hash in an index, or 0.
uint32_t keys_find(const struct keys *k, enum index index, struct str text);
struct str joined_tokens(struct arena *a, const struct token *t, size_t n); // Latin, run together

// Calls `visit` with `word` less each letter, then less each two letters where `two`.
void each_deletion(
        struct str word, bool two, void (*visit)(void *context, struct str less), void *context);
enum { NEAR_SHORTEST = 5, NEAR_TWO = 9, NEAR_LONGEST = 24 };

// Edits between two words, neighbours swapped counted once; more than 2 are 3.
int edits(struct str x, struct str y);

#endif
