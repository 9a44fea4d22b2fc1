// Private to dossier/: the table of record kinds, values, hashing and statements.
//
// A kind of record is one row of `record_kinds`. The tables of the file, the insert and select
// statements, the content hash, the check and the canonical dump all follow from that row.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_DOSSIER_INT_H
#define ASSAY_DOSSIER_INT_H

#include "base/digest.h"
#include "base/vec.h"
#include "dossier/dossier.h"
#include "dossier/cell.h"

#include <sqlite3.h>

enum {
    DOSSIER_APPLICATION = 0x41535359, // "ASSY"
    DOSSIER_VERSION = 2,              // 2: batches
    BUSY_MS = 5000,
    COLUMNS_MOST = 28,
    PARTS_MOST = 2, // tables whose rows belong to a record
};

struct column {
    const char *name;
    enum cell_type type;
};

// Columns that a reader cannot guess are explained in docs/dossier.md.
struct table {
    const char *name;
    struct column columns[COLUMNS_MOST];
    size_t n_columns;
};

enum record_kind {
    RECORD_RUN,
    RECORD_ARTEFACT,
    RECORD_RULE,
    RECORD_FINDING,
    RECORD_FIGURE,
    RECORD_GAP,
    RECORD_BATCH,
    RECORD_END,
    RECORD_KINDS
};

struct record_table {
    struct table table;
    struct table parts[PARTS_MOST]; // rows that belong to the record, in order of position
    size_t n_parts;
    unsigned since; // the version of the dossier that brought it; 0: the first
};

enum finding_part { PART_EVIDENCE, PART_REASON };

extern const struct record_table record_kinds[RECORD_KINDS];
extern const struct table batch_tables[BATCH_TABLES];

// SQL of the schema of `version` for a file that has the one of version `after` (0: none yet); and
// of one table, to insert and to select.
void schema_create(struct buf *sql, unsigned after, unsigned version);
bool schema_has(enum record_kind kind, unsigned version);
// A batch's table is made when the first batch of it is written: a dossier has those that it uses.
void schema_create_batch(struct buf *sql, enum batch_table table);
void schema_insert_row(struct buf *sql, enum batch_table table);
void schema_select_rows(
        struct buf *sql, enum batch_table table, size_t n_columns); // of the batch ?1
void schema_select_row(struct buf *sql, enum batch_table table);    // number ?2 of the batch ?1
void schema_insert(struct buf *sql, enum record_kind kind);
void schema_insert_part(struct buf *sql, enum record_kind kind, size_t part);
void schema_select(struct buf *sql, enum record_kind kind);
void schema_select_part(struct buf *sql, enum record_kind kind, size_t part);

// The canonical serialisation of a record, kept for hashing.
void content_begin(struct buf *content, const char *kind, size_t n_columns);
void content_cell(struct buf *content, const struct cell *v);
void content_rows(struct buf *content, const char *part, size_t n_rows, size_t n_columns);
// The digest of a batch's rows: content_batch, then the values row by row.
void content_batch(struct buf *content, const char *table, size_t n_columns);

struct link { // one row of the chain
    int64_t seq;
    int64_t run;
    uint8_t content[DIGEST_SIZE];
    int64_t time; // seconds since 1970, UTC
    struct str host;
};

void chain_hash(struct hasher *h, struct buf *scratch, const struct link *link,
        const uint8_t before[DIGEST_SIZE], uint8_t hash[DIGEST_SIZE]);

struct record;
struct batch;

struct statements { // prepared once
    sqlite3_stmt *chain;
    sqlite3_stmt *record[RECORD_KINDS];
    sqlite3_stmt *part[RECORD_KINDS][PARTS_MOST];
};

struct dossier {
    sqlite3 *db;
    char *path; // NULL in memory
    enum dossier_mode mode;
    struct hasher *hasher;
    struct buf content, scratch;
    struct statements insert;
    unsigned version;     // of the file
    struct batch *batch;  // being written, or NULL
    struct error trouble; // the first one since dossier_run_begin
    // the run being written
    bool in_run;
    int64_t run, seq; // of the last record
    uint8_t head[DIGEST_SIZE];
    int64_t time;
    char host[256];
    struct buf contents; // the content hashes of this run, for its digest
    int64_t counts[RECORD_KINDS];
};

// dossier_open, for a new file of this version.
MUST_CHECK enum err dossier_open_version(struct dossier **d, const char *path,
        enum dossier_mode mode, unsigned version, struct error *e);
// Fills `e` from SQLite's last error and returns a fitting code.
enum err dossier_error(const struct dossier *d, const char *what, struct error *e);
const char *dossier_place(const struct dossier *d);
MUST_CHECK enum err dossier_prepare(
        const struct dossier *d, const char *sql, sqlite3_stmt **statement, struct error *e);
MUST_CHECK enum err dossier_execute(const struct dossier *d, const char *sql, struct error *e);
void statements_finalize(struct statements *s);
void cell_bind(sqlite3_stmt *s, int at, const struct cell *v);
// A column's value as it lies in SQLite: texts are good until the next step. False: of another type
// than the column.
bool cell_read(sqlite3_stmt *s, int column, enum cell_type type, struct cell *v);
void dossier_keep_trouble(struct dossier *d);

// Writing a record: begin, for each part of the kind its rows, end (append.c). batch.c has the
// number of the record before its values.
void dossier_add_batch(
        struct dossier *d, struct str table, uint64_t rows, const uint8_t digest[DIGEST_SIZE]);

void batch_drop(struct dossier *d); // forgets the unfinished one, if there is one
// All rows of a batch, in order; what is recorded of it is handed over as values of its record.
MUST_CHECK enum err batch_rows(const struct dossier *d, int64_t seq, enum batch_table table,
        size_t n_columns, batch_row *row, void *context, struct error *e);
bool batch_table_of(struct str name, enum batch_table *table);
MUST_CHECK enum err batch_table_exists(
        const struct dossier *d, enum batch_table table, bool *exists, struct error *e);
MUST_CHECK enum err batch_table_create(
        const struct dossier *d, enum batch_table table, struct error *e);
// What is wrong with the batch of this record, or NULL.
MUST_CHECK enum err batch_check(
        const struct dossier *d, const struct record *record, const char **why, struct error *e);

// Reading in the order of the chain: each record with its link, its values and the rows of its
// parts.
struct record {
    struct link link;
    uint8_t hash[DIGEST_SIZE]; // as recorded
    enum record_kind kind;
    struct cell values[COLUMNS_MOST];
    struct cell *rows[PARTS_MOST]; // n_rows times the part's columns
    size_t n_rows[PARTS_MOST];
    const char *fault; // what is wrong with its shape; NULL when nothing is
};

struct cursor { // over one table, which is read in step with the chain
    sqlite3_stmt *statement;
    bool has_row;
};

struct reader {
    const struct dossier *d;
    struct cursor chain, record[RECORD_KINDS], part[RECORD_KINDS][PARTS_MOST];
    int64_t first, last; // sequence numbers
};

MUST_CHECK enum err reader_open(
        struct reader *r, const struct dossier *d, int64_t first, int64_t last, struct error *e);
void reader_close(struct reader *r);
// `*more` becomes false after the last record. Texts and rows are put into `arena`.
MUST_CHECK enum err reader_next(
        struct reader *r, struct arena *arena, struct record *record, bool *more, struct error *e);
// After the last record: a table with rows that no link of the chain names, or NULL.
const char *reader_left_over(const struct reader *r);

#endif
