// Whether a name is one that a list means: in another spelling, script or word order, as a member
// of a listed group, or made to look like it.
//
// `screener_new` prepares the rows of one or more lists; `screen_names` asks about any number of
// names, on a date each, and answers in their order. Each match says which row and which of its
// names it is by, by which path, how surely, and what differs. Verdicts:
//   MATCH      the name is the row's, up to spelling, or a member of its group by its name
//   DECISION   a person must decide: likely, but others have such names, or a condition is open
//   NONE       no row
// What no name can tell (an affiliate under another name) needs an alias or a control in the data.
//
// Unicode by ICU: NFKC_Casefold, transliteration to Latin (CLDR), confusables (UTS #39).
// Threads: a screener may be read by many; screen_names makes its own. Same answers for any number.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_SCREEN_H
#define ASSAY_NETWORK_SCREEN_H

#include "base/error.h"
#include "base/pool.h"
#include "engines/network/model.h"

// A row of a list. Texts belong to the caller and outlive the screener.
struct screen_row {
    struct str list, id; // for the caller
    struct str name;
    const struct str *aliases;
    size_t n_aliases;
    bool group; // subsidiaries and affiliates too
    // Conditions; none given: none asked. A row without a name is only these.
    const struct str *categories, *produced; // `produced`: country codes; "abroad": any but `home`
    size_t n_categories, n_produced;
    struct str home;        // country of the list
    int32_t added, removed; // the first day, and the first day no more; NO_DATE: open
};

struct screen_query {
    struct str name;
    struct str country, category; // of production, and of the product; empty: unknown
    int32_t date;                 // NO_DATE: every row, whenever it was valid
};

enum screen_verdict { SCREEN_NONE, SCREEN_DECISION, SCREEN_MATCH };
extern const char *const screen_verdict_names[];

enum screen_path {
    PATH_EXACT,      // byte by byte
    PATH_NORMALISED, // but for case, punctuation, legal form, order of words
    PATH_SCRIPT,     // written in another script, letter by letter
    PATH_JOINED,     // words run together, or cut up
    PATH_GROUP,      // a listed name with more words
    PATH_LOOKALIKE,  // other characters that look the same
    PATH_SOUND,      // written in another script, by its sound
    PATH_SPELLING,   // misspelt
    PATH_CATEGORY,   // by category and country of production, whoever makes it
    SCREEN_PATHS
};
extern const char *const screen_path_names[SCREEN_PATHS];

struct screen_match {
    uint32_t row;   // of the rows given
    uint32_t alias; // 0: the row's name; n: its n-th alias
    enum screen_path path;
    enum screen_verdict verdict;
    uint16_t score;     // thousandths
    struct str differs; // in words; empty: nothing
};

struct screen_answer {
    enum screen_verdict verdict;        // the best one's
    const struct screen_match *matches; // one a row: best verdict, score, then row
    size_t n_matches;
};

struct screener;
struct screener *screener_new(
        const struct screen_row *rows, size_t n, struct error *e); // NULL: ERR_IO
void screener_free(struct screener *s);

// Answers lie in `a`. `pool` NULL: on the caller's thread.
MUST_CHECK enum err screen_names(const struct screener *s, const struct screen_query *queries,
        size_t n, struct pool *pool, struct arena *a, struct screen_answer *answers,
        struct error *e);

#endif
