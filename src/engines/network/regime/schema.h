// The keys of rule files: a row each, from which files are read and the reference in
// docs/regimes.md is checked. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REGIME_SCHEMA_H
#define ASSAY_REGIME_SCHEMA_H

#include "engines/network/regime/regime.h"

enum value_kind {
    VALUE_TEXT,
    VALUE_ID,
    VALUE_WORD,
    VALUE_WORDS,
    VALUE_COUNTRY,
    VALUE_COUNTRIES,
    VALUE_PRODUCED,
    VALUE_DATE,
    VALUE_YES,
    VALUE_ANSWER,
    VALUE_SHARE,
    VALUE_COUNT,
    VALUE_MONTHS,
    VALUE_FUNCTIONS,
    VALUE_LAYERS,
    VALUE_GENERATIONS,
    VALUE_SITES,
    VALUE_STATUSES,
    VALUE_PER,
    VALUE_CHOICE,
    VALUE_ONE,
    VALUE_MANY,
    VALUE_KINDS
};
extern const char *const value_kind_texts[VALUE_KINDS]; // what may stand there, for people

struct field {
    const char *key;
    enum value_kind kind;
    size_t offset;              // in the struct
    size_t count;               // VALUE_MANY: offset of the uint32_t beside the pointer
    const struct schema *of;    // VALUE_ONE, VALUE_MANY
    const char *const *choices; // VALUE_CHOICE; ends with NULL
    bool required;
    const char *brief;
    unsigned none; // VALUE_CHOICE: its value where it is not given
};

struct schema {
    const char *name; // "rule", as the reference calls it
    size_t size, at;  // of the struct, and of its `struct place`; SIZE_MAX: it has none
    const struct field *fields;
    size_t n;
};

extern const struct schema regime_schema, list_schema;
extern const struct schema *const schemas[]; // all of them, in the reference's order
extern const size_t n_schemas;

// Reads a mapping into a struct of the schema: defaults first, then each key. Unknown and missing
// keys and values of the wrong kind are ERR_FORMAT. `into` is schema->size bytes; arrays and texts
// lie in `a`.
struct node;
MUST_CHECK enum err schema_read(const struct schema *s, const struct node *map, void *into,
        struct arena *a, const char *path, struct error *e);

#endif
