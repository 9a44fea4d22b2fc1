// Batches: the rows of one table, and one record in the chain for all of them.
//
// The record holds the table's name, the number of rows and the SHA-256 of what content_batch and
// content_cell make of them, row by row; so a million rows cost the chain one link, and a changed
// value shows all the same. SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

#include <stdlib.h>

enum { PIECE = 1 << 16 }; // bytes that are hashed at once

struct rows_digest {
    struct hasher *hasher;
    struct buf content;
    const struct table *table;
    uint64_t rows;
};

static void digest_begin(struct rows_digest *r, const struct table *table)
{
    *r = (struct rows_digest){ .hasher = hasher_new(), .table = table };
    hasher_begin(r->hasher);
    content_batch(&r->content, table->name, table->n_columns);
}

static void digest_row(struct rows_digest *r, const struct cell *values)
{
    for (size_t i = 0; i < r->table->n_columns; i++)
        content_cell(&r->content, &values[i]);
    r->rows++;
    if (r->content.len < PIECE)
        return;
    hasher_add(r->hasher, buf_str(&r->content));
    r->content.len = 0;
}

static void digest_end(struct rows_digest *r, uint8_t digest[DIGEST_SIZE])
{
    hasher_add(r->hasher, buf_str(&r->content));
    hasher_end(r->hasher, digest);
    hasher_free(r->hasher);
    buf_free(&r->content);
}

// --- writing ---

const char *dossier_batch_name(enum batch_table table)
{
    return batch_tables[table].name;
}

const char *dossier_batch_column(enum batch_table table, size_t i)
{
    return i < batch_tables[table].n_columns ? batch_tables[table].columns[i].name : NULL;
}

struct batch {
    struct rows_digest digest;
    sqlite3_stmt *insert;
};

enum err batch_table_exists(
        const struct dossier *d, enum batch_table table, bool *exists, struct error *e)
{
    sqlite3_stmt *s = NULL;
    enum err code = dossier_prepare(
            d, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", &s, e);
    if (code != OK)
        return code;
    sqlite3_bind_text(s, 1, batch_tables[table].name, -1, SQLITE_STATIC);
    *exists = sqlite3_step(s) == SQLITE_ROW;
    sqlite3_finalize(s);
    return OK;
}

enum err batch_table_create(const struct dossier *d, enum batch_table table, struct error *e)
{
    struct buf sql = { 0 };
    schema_create_batch(&sql, table);
    enum err code = dossier_execute(d, sql.ptr, e);
    buf_free(&sql);
    return code;
}

static enum err need_table(struct dossier *d, enum batch_table table, struct error *e)
{
    bool exists = false;
    enum err code = batch_table_exists(d, table, &exists, e);
    return code == OK && !exists ? batch_table_create(d, table, e) : code;
}

void dossier_batch_begin(struct dossier *d, enum batch_table table)
{
    struct buf sql = { 0 };
    if (!d->in_run || d->batch)
        BUG("cannot begin a batch");
    d->batch = mem_zero(1, sizeof *d->batch);
    digest_begin(&d->batch->digest, &batch_tables[table]);
    schema_insert_row(&sql, table);
    if (!d->trouble.code && need_table(d, table, &d->trouble) == OK &&
            dossier_prepare(d, sql.ptr, &d->batch->insert, &d->trouble) == OK)
        sqlite3_bind_int64(d->batch->insert, 1, d->seq + 1);
    buf_free(&sql);
}

void dossier_batch_row(struct dossier *d, const struct cell *values)
{
    struct batch *b = d->batch;
    const struct table *t = b->digest.table;
    if (d->trouble.code)
        return;
    digest_row(&b->digest, values);
    sqlite3_bind_int64(b->insert, 2, (int64_t)b->digest.rows);
    for (size_t i = 0; i < t->n_columns; i++) {
        if (values[i].type != t->columns[i].type && values[i].type != CELL_NONE)
            BUG("%s.%s has another type", t->name, t->columns[i].name);
        cell_bind(b->insert, (int)i + 3, &values[i]);
    }
    if (sqlite3_step(b->insert) != SQLITE_DONE)
        dossier_keep_trouble(d);
    sqlite3_reset(b->insert);
}

static void batch_end(struct dossier *d, uint8_t digest[DIGEST_SIZE])
{
    digest_end(&d->batch->digest, digest);
    sqlite3_finalize(d->batch->insert);
    free(d->batch);
    d->batch = NULL;
}

void dossier_batch_end(struct dossier *d)
{
    uint8_t digest[DIGEST_SIZE];
    struct str table = str_of(d->batch->digest.table->name);
    uint64_t rows = d->batch->digest.rows;
    batch_end(d, digest);
    dossier_add_batch(d, table, rows, digest);
}

void batch_drop(struct dossier *d)
{
    uint8_t digest[DIGEST_SIZE];
    if (d->batch)
        batch_end(d, digest);
}

// --- reading ---

bool batch_table_of(struct str name, enum batch_table *table)
{
    for (size_t t = 0; t < BATCH_TABLES; t++) {
        if (str_is(name, batch_tables[t].name)) {
            *table = (enum batch_table)t;
            return true;
        }
    }
    return false;
}

// The row that `s` stands on, handed over when it is the one expected.
static enum err take_row(const struct dossier *d, const struct table *t, sqlite3_stmt *s,
        int64_t number, size_t n_columns, batch_row *row, void *context, struct error *e)
{
    struct cell cells[COLUMNS_MOST];
    bool fits = sqlite3_column_int64(s, 0) == number;
    for (size_t i = 0; i < n_columns; i++)
        fits = cell_read(s, (int)i + 1, t->columns[i].type, &cells[i]) && fits;
    if (!fits)
        return error_set(e, ERR_FORMAT, dossier_place(d),
                "row %lld of %s is damaged or out of place", (long long)number, t->name);
    row(context, cells);
    return OK;
}

enum err batch_rows(const struct dossier *d, int64_t seq, enum batch_table table, size_t n_columns,
        batch_row *row, void *context, struct error *e)
{
    const struct table *t = &batch_tables[table];
    struct buf sql = { 0 };
    sqlite3_stmt *s = NULL;
    int rc = SQLITE_DONE;
    schema_select_rows(&sql, table, n_columns);
    enum err code = dossier_prepare(d, sql.ptr, &s, e);
    buf_free(&sql);
    if (code != OK)
        return code;
    sqlite3_bind_int64(s, 1, seq);
    for (int64_t number = 1; code == OK && (rc = sqlite3_step(s)) == SQLITE_ROW; number++)
        code = take_row(d, t, s, number, n_columns, row, context, e);
    if (code == OK && rc != SQLITE_DONE)
        code = dossier_error(d, "read the dossier", e);
    sqlite3_finalize(s);
    return code;
}

// The record of a run's batch of this table; 0: it has none.
static enum err find_batch(const struct dossier *d, uint32_t run, enum batch_table table,
        int64_t *seq, struct error *e)
{
    sqlite3_stmt *s = NULL;
    *seq = 0;
    if (!schema_has(RECORD_BATCH, d->version))
        return OK;
    enum err code =
            dossier_prepare(d, "SELECT seq FROM batch WHERE of_run = ?1 AND rows_of = ?2", &s, e);
    if (code != OK)
        return code;
    sqlite3_bind_int64(s, 1, run);
    sqlite3_bind_text(s, 2, batch_tables[table].name, -1, SQLITE_STATIC);
    int rc = sqlite3_step(s);
    if (rc == SQLITE_ROW)
        *seq = sqlite3_column_int64(s, 0);
    else if (rc != SQLITE_DONE)
        code = dossier_error(d, "read the dossier", e);
    sqlite3_finalize(s);
    return code;
}

enum err dossier_read_batch(struct dossier *d, uint32_t run, enum batch_table table,
        size_t n_columns, batch_row *row, void *context, struct error *e)
{
    int64_t seq;
    enum err code = find_batch(d, run, table, &seq, e);
    if (code != OK || !seq)
        return code;
    return batch_rows(
            d, seq, table, n_columns ? n_columns : batch_tables[table].n_columns, row, context, e);
}

enum err dossier_read_rows(struct dossier *d, uint32_t run, enum batch_table table,
        const uint32_t *numbers, size_t n, batch_row *row, void *context, struct error *e)
{
    const struct table *t = &batch_tables[table];
    struct buf sql = { 0 };
    sqlite3_stmt *s = NULL;
    int64_t seq;
    enum err code = find_batch(d, run, table, &seq, e);
    schema_select_row(&sql, table);
    if (code == OK)
        code = dossier_prepare(d, sql.ptr, &s, e);
    buf_free(&sql);
    for (size_t i = 0; i < n && code == OK; i++) {
        sqlite3_bind_int64(s, 1, seq);
        sqlite3_bind_int64(s, 2, numbers[i]);
        int rc = sqlite3_step(s);
        if (rc == SQLITE_ROW)
            code = take_row(d, t, s, numbers[i], t->n_columns, row, context, e);
        else
            code = rc == SQLITE_DONE ? error_set(e, ERR_FORMAT, dossier_place(d),
                                               "row %u of %s is missing", numbers[i], t->name)
                                     : dossier_error(d, "read the dossier", e);
        sqlite3_reset(s);
    }
    sqlite3_finalize(s);
    return code;
}

static void digest_recorded(void *context, const struct cell *values)
{
    digest_row(context, values);
}

enum err batch_check(
        const struct dossier *d, const struct record *record, const char **why, struct error *e)
{
    struct rows_digest r;
    enum batch_table table;
    uint8_t digest[DIGEST_SIZE];
    *why = NULL;
    if (!batch_table_of(record->values[0].bytes, &table)) {
        *why = "it has rows of an unknown table";
        return OK;
    }
    digest_begin(&r, &batch_tables[table]);
    enum err code = batch_rows(
            d, record->link.seq, table, batch_tables[table].n_columns, digest_recorded, &r, e);
    digest_end(&r, digest);
    struct str recorded = record->values[2].bytes;
    if (code == ERR_FORMAT) {
        *why = "a row of its batch is damaged or out of place";
        if (e)
            *e = (struct error){ 0 };
        return OK;
    }
    if (code == OK && (recorded.len != DIGEST_SIZE || memcmp(recorded.ptr, digest, DIGEST_SIZE) ||
                              record->values[1].integer != (int64_t)r.rows))
        *why = "a row of its batch was changed";
    return code;
}
