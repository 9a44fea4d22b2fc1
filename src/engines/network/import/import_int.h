// What the readers share: the table of fields, records of it, and the builder that takes them.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_IMPORT_INT_H
#define ASSAY_NETWORK_IMPORT_INT_H

#include "engines/network/import/import.h"

// Limits of the input; one that is hit is an error with its place.
enum {
    FIELD_BYTES_MOST = 1 << 16, // of one value
    COLUMNS_MOST = 1024,
    DEPTH_MOST = 128,     // of nesting
    PARTS_MOST = 1 << 20, // of one managed element, device or bill of materials
    ROWS_MOST = 1 << 25,  // of one table
    MAPPING_BYTES_MOST = 1 << 20,
    CONSTANTS_MOST = 64,
};

// ---- fields.c: every fact that an import can give

enum field_type {
    FIELD_NAME,    // a text of its own
    FIELD_TEXT,    // a text that many rows share
    FIELD_COUNTRY, // ISO 3166-1 alpha-2
    FIELD_ROW,     // the name of a row of `target`
    FIELD_DATE,    // ISO 8601
    FIELD_COUNT,   // a whole number
    FIELD_MONEY,   // with decimals of the currency; kept in minor units
    FIELD_SHARE,   // "0.35", "35 %": millionths
    FIELD_DEGREES, // millionths of a degree
    FIELD_WORD,    // a word of the set `target`
    FIELD_BITS,    // words of the set `target`
};

enum word_set {
    WORDS_FUNCTION,
    WORDS_LAYER,
    WORDS_STATUS,
    WORDS_ANSWER,
    WORDS_SITE_CLASS,
    WORDS_GENERATION,
    WORDS_LINK,
    WORDS_CONTROL,
};

enum {
    FIELD_KEY = 1,       // names the row
    FIELD_LENDS = 2,     // the row it names is what fields of its table in the same record speak of
    FIELD_NEEDED = 4,    // a row without it means nothing
    FIELD_BESIDE = 8,    // its heading is understood in a table of elements or certificates too
    FIELD_LATITUDE = 16, // within 90 degrees
};

struct field {
    uint8_t table, type, target, flags, size;
    uint16_t offset;      // in the row
    const char *name;     // "support_until"
    const char *headings; // others by which files know it, normalised, between bars:
                          // "end_of_support|eos"
};

enum { FIELDS_MOST = 128 };
extern const struct field network_fields[];
extern const size_t n_network_fields;

enum { NO_FIELD = -1 };
typedef int16_t field_id; // index into network_fields

field_id field_named(uint8_t table, struct str name); // by its name only
// Lower case, what is no letter, digit or dot made '_', doubles and ends cut.
struct str heading_normal(struct arena *a, struct str heading);
// The field of a heading in a table whose rows are `table`; also "site.latitude".
field_id field_of_heading(uint8_t table, struct str normal);

struct table_shape {
    const char *name, *plural;
    uint16_t row_size, origin; // offset of the row's origin
    uint16_t vec;              // offset in struct network
};
extern const struct table_shape network_shapes[NETWORK_TABLES];

struct any_table { // how every VEC lies in memory
    char *items;
    size_t len, cap;
};
static inline struct any_table *table_of(const struct network *n, uint8_t table)
{
    return (struct any_table *)((char *)(uintptr_t)n + network_shapes[table].vec);
}
static inline void *row_at(const struct network *n, uint8_t table, row r)
{
    return table_of(n, table)->items + (size_t)r * network_shapes[table].row_size;
}
static inline struct origin *origin_at(const struct network *n, uint8_t table, row r)
{
    return (struct origin *)((char *)row_at(n, table, r) + network_shapes[table].origin);
}
uint8_t table_named(struct str name); // by either name; 0: none

// ---- value.c: between texts and what a row holds

struct cell { // a text, or a number; unknown: the number of field_unknown, an empty text
    int64_t number;
    struct str text;
};

bool field_is_text(const struct field *f);
int64_t field_unknown(const struct field *f);
struct cell cell_get(const struct field *f, const void *from);
void cell_set(const struct field *f, void *to, struct cell c);
bool cell_known(const struct field *f, struct cell c);
bool cell_eq(const struct field *f, struct cell a, struct cell b);

enum { SHOWN = 96 };
const char *shown(struct str text, char out[SHOWN]); // for messages: cut, and nothing that garbles

struct value_options {
    unsigned exponent;   // decimals of the currency
    char decimal;        // '.' or ','
    const char *dates;   // NULL: ISO 8601; else "dd.mm.yyyy" and such
    int64_t times, over; // unit: multiplied by times/over; 0: 1/1
};

// Reads a value of any type but FIELD_ROW and texts; what it says then lies in `c`. False: `wrong`
// is what is wrong with it ("is no number") and `hint` what to do.
bool value_parse(const struct field *f, struct str text, const struct value_options *o,
        struct cell *c, const char **wrong, const char **hint);
// Writes it so that value_parse reads the same.
void value_write(struct buf *out, const struct field *f, struct cell c, unsigned exponent);
unsigned currency_exponent(struct str currency);
struct str slug_of(struct arena *a, struct str name);
struct str slug_into(char *room, struct str name); // `room` for as many bytes as the name has

// ---- names.c: rows by name

struct names {
    uint64_t *slots; // 32 bits of the hash, row
    size_t mask, len;
};
// Tells the name that a row was put in by.
typedef struct str (*name_of)(const void *context, row r);
row names_find(const struct names *s, struct str name, name_of text_of, const void *context);
void names_put(struct names *s, struct str name, row r); // it is not in there
void names_free(struct names *s);

// ---- mapping.c: what an operator says of a file whose words are not ours

struct mapping_column {
    struct str heading; // normalised
    field_id field;     // NO_FIELD: to be left out, and not spoken of
    struct value_options options;
    bool optional;
    uint32_t line, column; // in the mapping
};
struct mapping_word {
    field_id field;
    struct str from, to; // `to` empty: means unknown
};
struct value {
    field_id field;
    struct str text,
            label; // `label`: the column or member as the file calls it; outlives the builder
    uint32_t line, column;
    const struct value_options *options; // NULL: the usual ones
    bool constant; // of the mapping; left out where a record names no row for it
};
struct mapping {
    struct str path;
    uint8_t table; // 0: not said
    struct str currency;
    struct value_options usual;
    VEC(struct mapping_column) columns;
    VEC(struct value) constants;
    VEC(struct mapping_word) words; // sorted by field
    VEC(struct str) unknown;        // texts that mean unknown
};
// What it keeps lies in `a`; also after an error, mapping_free is called.
enum err mapping_read(
        struct mapping *m, const struct import_file *file, struct arena *a, struct error *e);
PRINTF_LIKE(4, 5)
enum err mapping_error(
        const struct mapping *m, struct error *e, const uint32_t at[2], const char *format, ...);
void mapping_free(struct mapping *m);

// ---- build.c: records become rows

struct record {
    uint8_t table; // what the record is about
    bool lenient;  // words that are none of ours are counted, not refused
    uint32_t line, column,
            number;       // `number`: of the row as a spreadsheet counts; 0: no table's row
    struct value *values; // one for each field at most; none empty
    size_t n;
};

struct builder;
struct source;

// Takes a record; `made` (may be NULL) gets its row.
enum err build_record(struct builder *b, const struct record *r, row *made);
// A component of the product or element that is known to be meant.
enum err build_component(
        struct builder *b, const struct record *r, row product, row element, row *made);
// Counts what no field takes; `what` is formed of both.
void build_ignore(struct builder *b, const char *kind, struct str name, uint64_t count);
void build_note(struct builder *b, uint32_t line, uint32_t column, struct str text);
// An error of the file that is being read. Bytes that would garble a terminal are made '?'.
PRINTF_LIKE(4, 5)
enum err build_error(struct builder *b, uint32_t line, uint32_t column, const char *format, ...);
void build_hint(struct builder *b, const char *hint);
struct builder *builder_new(struct network *n, const struct import_options *o, struct arena *a,
        struct import_summary *summary, struct error *e);
void builder_begin(struct builder *b, const struct source *s);
enum err builder_finish(struct builder *b);
void builder_free(struct builder *b);
struct network *builder_network(const struct builder *b);
struct error *builder_error(const struct builder *b);
struct arena *builder_arena(struct builder *b); // lives until builder_free

// ---- import.c: recognised formats, each of which reads one file into the builder

struct source {
    const struct import_file *file;
    row index;     // in the network's files
    uint8_t table; // of a csv: what a row is; 0: to be told by its headings
    struct mapping *mapping;
    bool mapped; // it is one of the files whose columns the mapping speaks of
};

enum format_kind { KIND_TABLE, KIND_JSON, KIND_XML };

struct format {
    const char *name;
    enum format_kind kind;
    bool (*recognise)(struct str text);
    enum err (*read)(struct builder *b, const struct source *s);
};

// table.c
uint8_t csv_rows_are(struct str text);                        // what its headings tell; 0: nothing
bool csv_is_mapped(struct str text, const struct mapping *m); // it has one of the columns
enum err read_csv(struct builder *b, const struct source *s);
bool is_netbox_devices(struct str text);
enum err read_netbox_devices(struct builder *b, const struct source *s);

// The rest: one reader in each file.
bool is_nrm_json(struct str text);
enum err read_nrm_json(struct builder *b, const struct source *s);
bool is_bulk_cm(struct str text);
enum err read_bulk_cm(struct builder *b, const struct source *s);
bool is_openconfig(struct str text);
enum err read_openconfig(struct builder *b, const struct source *s);
bool is_cyclonedx(struct str text);
enum err read_cyclonedx(struct builder *b, const struct source *s);
bool is_netbox_inventory(struct str text);
enum err read_netbox_inventory(struct builder *b, const struct source *s);

// import.c
bool text_has(struct str text, const char *what);
bool text_begins(struct str text, char byte); // after spaces and a byte order mark

// summary.c
void summarise(struct builder *b);

#endif
