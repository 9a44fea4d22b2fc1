// The builder's state, for its own files: build.c (records), identity.c (which row a name means),
// merge.c (facts of two sources), finish.c (what can be told only at the end).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_BUILD_INT_H
#define ASSAY_NETWORK_BUILD_INT_H

#include "base/map.h"
#include "engines/network/import/import_int.h"

struct place { // of a value
    row file;
    uint32_t line, column, number;
    struct str label;
    uint32_t record; // the line on which its record begins
};

struct pending { // a name that may come to mean a row later
    struct place at;
    field_id field;
    row of;
    struct str text;
};

// Fields of an element by which its identity is told, or its name made.
enum element_field {
    ELEMENT_NAME,
    ELEMENT_DN,
    ELEMENT_SITE,
    ELEMENT_PRODUCT,
    ELEMENT_FUNCTION,
    ELEMENT_SUPPLIER,
    ELEMENT_OPERATOR,
    ELEMENT_FIELDS
};

struct builder {
    struct network *n;
    struct arena *a; // the caller's, for the summary
    struct arena own;
    const struct import_options *options;
    struct import_summary *summary;
    struct error *e;
    row file;
    const struct mapping *mapping;
    struct value_options usual;
    row first[NETWORK_TABLES]; // rows from here on are of this import

    struct names texts; // each text of a field that many rows share, once
    VEC(struct str) text_list;
    struct names names[NETWORK_TABLES]; // by name; suppliers by slug, their aliases included
    struct map slugs;                   // supplier whose alias or second slug a text (its id) is
    struct names dns;
    struct map products;             // supplier << 32 | text id of the name -> row
    struct map products_named;       // text id -> row, or SEVERAL
    struct map made_names;           // text id of what a name was made of -> how many were
    VEC(row) listed[NETWORK_TABLES]; // the file that last had the row as its subject; 0: only named
    uint64_t n_lists[NETWORK_TABLES]; // records of this import about the table

    field_id name_field[NETWORK_TABLES];      // NO_FIELD where rows have none
    field_id first_field[NETWORK_TABLES + 1]; // fields of a table stand together
    field_id element_field[ELEMENT_FIELDS];
    bool subject_known;       // of the component that is built
    row lent[NETWORK_TABLES]; // what the current record speaks of
    struct map facts;         // fact_key -> entry of `facts`
    VEC(struct pending) pending;

    struct names ignored_names;
    VEC(struct import_ignored) ignored;
    VEC(struct import_note) notes;
};

enum { SEVERAL = UINT32_MAX };

// build.c
PRINTF_LIKE(3, 4)
enum err error_at(struct builder *b, const struct place *at, const char *format, ...);
struct str text_kept(struct builder *b, struct str text); // in the network's arena, once
// The text as our own words have it; false: it says that the fact is unknown.
bool in_our_words(const struct builder *b, field_id f, struct str *text);
uint32_t text_id(struct builder *b, struct str text); // from 1; equal texts, equal ids
enum err apply_value(
        struct builder *b, const struct record *r, const struct value *v, row of, bool fresh);

// identity.c
void identity_start(struct builder *b); // of the rows that the network already has
enum err row_of_record(struct builder *b, const struct record *r, row *of, bool *fresh);
// The operator, site or supplier of a name, made when it is new.
row row_named(struct builder *b, uint8_t table, struct str name, uint32_t line);
row product_named(struct builder *b, row supplier, struct str name, uint32_t line);
// Its supplier is `supplier`, or said as in "supplier/name". 0: neither.
row product_told(struct builder *b, row supplier, struct str text, uint32_t line);
// As a file about a product tells it; SEVERAL, or 0: none.
row product_existing(struct builder *b, struct str supplier, struct str name);
row product_alone(
        struct builder *b, struct str name); // the only one of that name; SEVERAL; 0: none
void supplier_also_is(struct builder *b, row supplier, struct str name);
row element_named(const struct builder *b, struct str name);
struct str row_name(const struct builder *b, uint8_t table, row r);
void element_has_dn(struct builder *b, row element, struct str dn);

// finish.c
void underive(struct builder *b);

// merge.c
void merge_start(struct builder *b);
enum err merge(
        struct builder *b, const struct place *at, field_id f, row of, struct cell c, bool fresh);
bool is_disputed(const struct builder *b, field_id f, row of);

#endif
