// What the files of this folder share. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_SCREEN_INT_H
#define ASSAY_NETWORK_SCREEN_INT_H

#include "engines/network/screen/screen.h"

// What a word of a company's name says.
enum word_class {
    WORD_NAME,      // whose it is
    WORD_LEGAL,     // its legal form, and small words
    WORD_STRUCTURE, // which part of a group
    WORD_TRADE,     // what it deals in
    WORD_ELSEWHERE, // a trade that has nothing to do with networks
    WORD_PLACE,
    WORD_NATION, // a country or part of the world, which can be part of a name: "China Steel"
    WORD_COMMON, // a name that many have
    WORD_CLASSES
};

struct vocabulary;
struct vocabulary *vocabulary_new(void);
void vocabulary_free(struct vocabulary *v);
enum word_class word_class(const struct vocabulary *v, struct str word); // folded
struct str word_stem(struct str word); // of a word of trade, in Latin
bool is_everyday(struct str stem);
size_t vocabulary_longest(const struct vocabulary *v); // characters, in scripts without spaces

struct token {
    struct str raw;   // as written, but for compatibility forms
    struct str text;  // and folded
    struct str latin; // in letters a-z and digits
    enum word_class class;
    bool foreign; // written in another script than Latin
    bool mixed;   // Latin and other letters in one word
    bool hyphen;  // after the word before it, without a space
};

enum { TOKENS_MOST = 24 };

struct tokens {
    struct token items[TOKENS_MOST];
    size_t n;
    bool cut; // there were more
};

// ICU's objects, for one thread.
struct folder;
struct folder *folder_new(const struct vocabulary *v, struct error *e); // NULL: ERR_IO
void folder_free(struct folder *f);
// Words of a name; texts lie in `a`.
void fold_name(struct folder *f, struct arena *a, struct str name, struct tokens *out);
// What a word looks like: equal for words that are confused by eye (UTS #39).
struct str looks_like(struct folder *f, struct arena *a, struct str word);
// How a Latin word sounds, roughly, across transliterations.
struct str sounds_like(struct arena *a, struct str latin);
// Its consonants by where they are spoken, doubled ones once: what misspelling and transliteration
// keep.
struct str consonants(struct arena *a, struct str latin, bool heard);
struct str without_r(
        struct arena *a, struct str consonants); // scripts that cannot end syllables in it

#endif
