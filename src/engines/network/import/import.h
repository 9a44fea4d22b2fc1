// What operators have becomes a network: files in any of the formats below, merged by the names of
// things, whole or not at all.
//
// | format | what |
// |---|---|
// | `csv` | a table with our headings (fields.c), or with any headings and a mapping |
// | `netbox-devices`, `netbox-inventory` | NetBox's CSV import and export of devices, inventory
// items | | `nrm-json` | managed objects of 3GPP TS 28.623, 28.541 and 28.632 | | `bulk-cm` | bulk
// configuration XML of 3GPP TS 28.623 (32.615, 28.616) | | `openconfig` | openconfig-platform JSON
// (RFC 7951) | | `cyclonedx` | a bill of materials of an element's or a product's software |
//
// Rules of merging:
// - Things are the same when their names are: operators, sites and elements by name (elements also
//   by distinguished name), suppliers by slug or alias, products by supplier and name.
// - Operators, suppliers, sites and products come to be when they are first named; where a file of
//   this import lists operators or sites, one that is not in it is an error. Elements must be
//   listed.
// - A fact that a second file adds has an entry in `facts`. What two sources say differently is
//   unknown, and a conflict in `facts` that tells both.
// - A row that stands twice in one table is an error.
//
// Threads: none. Texts of the input need to live until the call returns; the network keeps copies.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_IMPORT_H
#define ASSAY_NETWORK_IMPORT_H

#include "base/buf.h"
#include "base/error.h"
#include "engines/network/model.h"

struct import_file {
    struct str path;                   // as the user gave it: for places and `files`
    struct str text;                   // the bytes
    const char *format;                // NULL: by its content; "csv:sites" also says what a row is
    const struct import_file *mapping; // YAML (mapping.c); NULL: none
    struct str
            about; // cyclonedx: name of the element or product; empty: metadata.component says it
};

struct import_options {
    struct str operator;  // of elements and sites whose file names none
    struct str currency;  // ISO 4217; of every amount of money
    bool accept_unlisted; // operators and sites that no file lists, although one lists others
};

struct import_ignored { // what no field takes
    row file;
    struct str what; // "column 'rack'", "class 'EP_N2'", "function 'spine'"
    uint64_t count;  // how often it had a value
};

struct import_known { // how much is known of a field, over the whole network
    uint8_t table;
    const char *field;
    uint64_t known, of;
};

struct import_gap { // a question that the network cannot answer, wholly or in part
    const char *question, *fact;
    uint64_t known, of; // rows that have the fact
};

struct import_note {
    struct str place, text;
};

struct import_summary {                // lists live in the arena given
    row first_file;                    // of this import, in the network's `files`
    uint64_t rows[NETWORK_TABLES];     // that this import added
    uint64_t unlisted[NETWORK_TABLES]; // of them, only named by others
    uint64_t later_facts, conflicts;
    struct import_ignored *ignored;
    struct import_known *known;
    struct import_gap *gaps;
    struct import_note *notes; // odd, but no error
    size_t n_ignored, n_known, n_gaps, n_notes;
};

// Adds the files to `n`, which was made by network_init or holds an earlier import. On an error `n`
// is as it was (but for memory in its arena), and `e` has the place.
enum err network_import(struct network *n, const struct import_file *files, size_t n_files,
        const struct import_options *options, struct arena *a, struct import_summary *summary,
        struct error *e) MUST_CHECK;

// For the terminal: what was understood, what is missing, what was left out. Texts of the input are
// not escaped.
void import_summary_text(
        struct buf *out, const struct network *n, const struct import_summary *summary);

// Every field and its headings, as a table in Markdown.
void import_fields_text(struct buf *out);

// The names of the formats, and which one a text has; NULL: none of them.
extern const char *const import_formats[];
extern const size_t n_import_formats;
const char *import_format_of(struct str text);

#endif
