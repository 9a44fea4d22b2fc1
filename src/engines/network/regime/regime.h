// Regimes and lists as data: who may supply what, where, from when, and by which text.
//
// A regime is a YAML file of `rules/regimes/` or of the user's: classes of suppliers, and rules,
// each of which is (class of suppliers, where in the network, measure, dates, source). A list is a
// YAML file of `rules/lists/`: rows that name suppliers, or categories and countries of production,
// with the days on which they came and went. The language is described in docs/regimes.md; its keys
// are rows of the tables in schema.c. What is not in the table is refused with its place, and so is
// a file whose parts do not fit together.
//
// `struct rules` owns all texts and arrays that the structs below point to, until rules_release.
// After rules_link nothing changes any more, and it may be read from several threads. All order is
// that of the files; regimes and lists are sorted by id. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REGIME_H
#define ASSAY_REGIME_H

#include "base/error.h"
#include "engines/network/model.h"

enum {
    REGIME_RULES_MOST = 1000,
    LIST_ROWS_MOST = 20000,
    CLASS_CONDITIONS_MOST = 61, // rows with conditions in the lists of one class
};

struct place {
    uint32_t line, column; // from 1; 0: nowhere
};

struct word { // of a file, with its place
    struct str text;
    struct place at;
};

struct words {
    struct word *items;
    uint32_t n;
};

// How far a row is to be trusted.
enum trust {
    TRUST_NONE,       // not said
    TRUST_VERIFIED,   // read in the primary text
    TRUST_SECONDARY,  // read in what others wrote of it
    TRUST_UNVERIFIED, // not confirmed: to be checked before anyone relies on it
};
extern const char *const trust_names[];

struct citation {
    struct str document, section, url;
    int32_t date; // of the document; NO_DATE: not given
};

// --------------------------------------------------------------------------------------- lists

// What a row leaves out, or for how long.
struct list_exception {
    struct str text;
    struct words categories, produced, products; // all that are given must hold
    struct words folded_products;                // set by rules_link
    int32_t from, until;                         // the first day and the last; NO_DATE: open
    struct citation source;
    enum trust status;
    struct place at;
};

enum group { GROUP_AFFILIATES, GROUP_SUBSIDIARIES, GROUP_NONE };

struct list_entry {
    struct str id, name, text, note;
    struct words aliases; // other names of the same company
    struct words
            folded; // name and aliases after name_fold, and those of `products`; set by rules_link
    struct words folded_products;
    enum group group; // whom the row reaches beside the company named
    // Conditions: all that are given must hold.
    struct words categories; // of the product
    struct words produced;   // country of production; "abroad": any but the list's
    struct words products;   // by name
    uint64_t functions[2];   // of the element; bit i: network_functions[i]
    uint32_t use;            // site classes: to the extent that it is used there
    bool outside;            // things that are no function of a network
    bool service;            // services: reaches who manages, not what is installed
    struct list_exception *exceptions;
    uint32_t n_exceptions;
    int32_t added, removed; // listed since this day; and no more from that day on
    struct citation source;
    enum trust status;
    struct place at;
};

struct supplier_list {
    struct str id, title, jurisdiction, note;
    int32_t date;  // of the edition
    bool complete; // false: who is not named may be meant all the same
    struct list_entry *entries;
    uint32_t n_entries;
    uint32_t n_conditional; // of them with conditions; set by rules_link
    const struct rule_file *file;
    struct place at;
};

// ------------------------------------------------------------------------------------- regimes

// Suppliers that a rule speaks of: those that are on one of the lists, or established in one of the
// countries, or controlled from there.
struct supplier_class {
    struct str name, text;
    struct words lists, established, controlled_from;
    const struct supplier_list **list; // by `lists`; set by rules_link
    struct place at;
};

// Where in the network; all that is given must hold.
struct where {
    uint64_t functions[2]; // both 0: any
    uint32_t layers;       // bit LAYER_x
    uint32_t generations, sites, statuses;
    struct words categories;
    enum answer user_data; // carries, directs or keeps users' data; ANSWER_UNKNOWN: either
    enum answer remote;    // managed from afar
};

// When elements count by their dates; NO_DATE: not asked.
struct when {
    int32_t acquired_from, acquired_before, connected_from, connected_before;
};

enum role { ROLE_MAKER, ROLE_MANAGER, ROLE_COMPONENT };

struct rule_exception {
    struct str text;
    struct where where;
    struct words suppliers; // classes
    const struct supplier_class **classes;
    int32_t from, until;
    struct place at;
};

enum measure {
    MEASURE_NONE,        // no element of the class
    MEASURE_SHARE,       // its share of a base, at most or at least
    MEASURE_SUPPLIERS,   // at least so many suppliers
    MEASURE_CERTIFICATE, // valid on the day of first use, or on the day asked about
    MEASURE_ALLOW_LIST,  // only the class, in products and in what is inside them
    MEASURE_QUESTION,    // answered by people with evidence
    MEASURES
};
extern const char *const measure_names[MEASURES + 1];

enum scope { // bits: what a measure is taken for each of
    PER_OPERATOR = 1,
    PER_REGION = 2,
    PER_LAYER = 4,
    PER_SITE = 8,
    PER_FUNCTION = 16,
};

enum valid_on { VALID_ON_CONNECTED, VALID_ON_DATE };

enum { PPM = 1000000 }; // shares are in millionths

struct rule {
    struct str id, title, text, note, severity;
    struct word suppliers; // class; empty: all
    const struct supplier_class *class;
    enum role role;
    struct where where;
    struct when when;
    struct rule_exception *exceptions;
    uint32_t n_exceptions;
    bool parts; // parts of other elements count for themselves
    enum measure measure;
    enum base base;            // BASES: not given
    int64_t at_most, at_least; // shares, in millionths; UNKNOWN: not given
    int64_t count;             // of suppliers, at least
    struct words schemes;      // of certificates; none: any
    enum valid_on valid_on;
    struct str question;
    uint32_t per;          // bits of enum scope; 0: the network as a whole
    int32_t from, until;   // the first day on which it binds, and the last
    int64_t after_listing; // months from a row's day to the day on which it binds; UNKNOWN: at once
    struct citation source;
    enum trust status;
    const struct regime *regime;
    struct place at;
};

struct regime {
    struct str id, title, version, jurisdiction, stage, note;
    int32_t date;
    struct supplier_class *classes;
    uint32_t n_classes;
    struct rule *rules;
    uint32_t n_rules;
    const struct rule_file *file;
    struct place at;
};

// --------------------------------------------------------------------------------------- rules

struct rule_file {
    struct str path; // "<rules>/regimes/uk-2022.yaml" for those inside the program
    uint8_t sha256[DIGEST_SIZE];
};

bool entry_is_conditional(
        const struct list_entry *x); // holds for some products, uses or services only

struct rules {
    struct arena arena;
    VEC(struct rule_file *) files;
    VEC(struct regime *) regimes;
    VEC(struct supplier_list *) lists;
};

void rules_init(struct rules *r);
void rules_release(struct rules *r);

// Reads one file's text. A regime or list of the same id takes the place of the one before it.
// ERR_FORMAT with file:line:column.
MUST_CHECK enum err rules_read(struct rules *r, const char *path, struct str text, struct error *e);
MUST_CHECK enum err rules_file(struct rules *r, const char *path, struct error *e); // from disk
MUST_CHECK enum err rules_folder(
        struct rules *r, const char *path, struct error *e); // all *.yaml below it but in costs/
MUST_CHECK enum err rules_builtin(struct rules *r, struct error *e); // those inside the program
// Last: finds the lists and classes that are spoken of. ERR_FORMAT with the place of a word that
// leads nowhere.
MUST_CHECK enum err rules_link(struct rules *r, struct error *e);

const struct regime *rules_regime(const struct rules *r, struct str id); // NULL: none
const struct supplier_list *rules_list(const struct rules *r, struct str id);
const struct supplier_class *regime_class(const struct regime *g, struct str name);
const struct rule *regime_rule(const struct regime *g, struct str id);

int32_t date_add_months(
        int32_t date, int64_t months); // the last day of the month where the day does not exist

// ---------------------------------------------------------------------- suppliers of a network

// A name as lists compare it: NFKC_Casefold, punctuation as spaces, legal forms (Ltd, GmbH, AO ...)
// off both ends.
struct str name_fold(struct arena *a, struct str name);

struct supplier_answer {
    enum answer answer;
    bool conditional;               // only for some categories, uses or countries of production
    const struct list_entry *entry; // that decides it; NULL: no row does
    const struct supplier_list *list;
    row via; // the supplier by whose control or affiliation it holds; 0: by its own name or country
};

// For each supplier of the network (index: its row) whether it was of the class on that day. Named:
// by name or alias, after name_fold. Groups: whoever a named one owns by more than half or directs,
// through any chain; affiliates where the row reaches them; by a smaller or unknown share: unknown.
// Who is controlled where no row of `controls` says: by nobody. Supplier 0 is unknown. The array
// lies in `a`.
const struct supplier_answer *supplier_classes(
        const struct network *n, const struct supplier_class *c, int32_t date, struct arena *a);
const struct supplier_answer *supplier_listed(
        const struct network *n, const struct supplier_list *l, int32_t date, struct arena *a);

#endif
