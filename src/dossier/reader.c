// Reads records in the order of the chain, all tables in step, in one pass.
//
// Every table is ordered by sequence number, so the row that a link of the chain names must be the
// next one of its table. A row that is missing, out of place or of another type is a fault of that
// record; a row that no link names is left over in the end. Nothing read here is trusted (see
// verify.c).
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

#include <stdlib.h>

static const enum cell_type cell_types[] = { [SQLITE_INTEGER] = CELL_INTEGER,
    [SQLITE_FLOAT] = CELL_REAL,
    [SQLITE_TEXT] = CELL_TEXT,
    [SQLITE_BLOB] = CELL_BLOB,
    [SQLITE_NULL] = CELL_NONE };

static enum err cursor_step(const struct reader *r, struct cursor *c, struct error *e)
{
    int rc = sqlite3_step(c->statement);
    c->has_row = rc == SQLITE_ROW;
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? OK : dossier_error(r->d, "read the dossier", e);
}

static enum err cursor_open(
        const struct reader *r, struct cursor *c, struct buf *sql, struct error *e)
{
    enum err code = dossier_prepare(r->d, sql->ptr, &c->statement, e);
    if (code != OK)
        return code;
    sqlite3_bind_int64(c->statement, 1, r->first);
    sqlite3_bind_int64(c->statement, 2, r->last);
    sql->len = 0;
    return cursor_step(r, c, e);
}

enum err reader_open(
        struct reader *r, const struct dossier *d, int64_t first, int64_t last, struct error *e)
{
    struct buf sql = { 0 };
    *r = (struct reader){ .d = d, .first = first, .last = last };
    buf_add_text(&sql, "SELECT seq, of_run, kind, content, time, host, hash FROM chain"
                       " WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq");
    enum err code = cursor_open(r, &r->chain, &sql, e);
    for (enum record_kind k = 0; k < RECORD_KINDS && code == OK; k++) {
        if (!schema_has(k, d->version))
            continue;
        schema_select(&sql, k);
        code = cursor_open(r, &r->record[k], &sql, e);
        for (size_t p = 0; p < record_kinds[k].n_parts && code == OK; p++) {
            schema_select_part(&sql, k, p);
            code = cursor_open(r, &r->part[k][p], &sql, e);
        }
    }
    buf_free(&sql);
    return code;
}

void reader_close(struct reader *r)
{
    sqlite3_finalize(r->chain.statement);
    for (size_t k = 0; k < RECORD_KINDS; k++) {
        sqlite3_finalize(r->record[k].statement);
        for (size_t p = 0; p < PARTS_MOST; p++)
            sqlite3_finalize(r->part[k][p].statement);
    }
}

static struct str column_bytes(sqlite3_stmt *s, int column)
{
    const void *bytes = sqlite3_column_blob(s, column); // also of a text: no conversion
    return (struct str){ bytes ? bytes : "", (size_t)sqlite3_column_bytes(s, column) };
}

static bool column_digest(sqlite3_stmt *s, int column, uint8_t digest[DIGEST_SIZE])
{
    struct str bytes = column_bytes(s, column);
    if (bytes.len != DIGEST_SIZE)
        return false;
    memcpy(digest, bytes.ptr, DIGEST_SIZE);
    return true;
}

bool cell_read(sqlite3_stmt *s, int column, enum cell_type type, struct cell *v)
{
    enum cell_type found = cell_types[sqlite3_column_type(s, column)];
    *v = (struct cell){ .type = found == CELL_NONE ? CELL_NONE : type };
    if (type == CELL_INTEGER)
        v->integer = sqlite3_column_int64(s, column);
    else if (type == CELL_REAL)
        v->real = sqlite3_column_double(s, column);
    else
        v->bytes = column_bytes(s, column);
    return found == type || found == CELL_NONE;
}

// Reads the values after the two leading columns; false when one has another type than its column.
static bool read_values(
        sqlite3_stmt *s, const struct table *t, struct arena *arena, struct cell *values)
{
    bool fits = true;
    for (size_t i = 0; i < t->n_columns; i++) {
        fits = cell_read(s, (int)i + 2, t->columns[i].type, &values[i]) &&
               values[i].type != CELL_NONE && fits;
        values[i].type = t->columns[i].type;
        values[i].bytes = str_copy(arena, values[i].bytes);
    }
    return fits;
}

static enum err read_part(
        struct reader *r, struct arena *arena, struct record *record, size_t p, struct error *e)
{
    const struct table *t = &record_kinds[record->kind].parts[p];
    struct cursor *c = &r->part[record->kind][p];
    VEC(struct cell) values = { 0 };
    enum err code = OK;
    size_t rows = 0;
    for (; code == OK && c->has_row; rows++, code = cursor_step(r, c, e)) {
        int64_t seq = sqlite3_column_int64(c->statement, 0);
        if (seq > record->link.seq)
            break;
        if (seq < record->link.seq || sqlite3_column_int64(c->statement, 1) != (int64_t)rows)
            record->fault = "a row of its evidence or reasons is out of place";
        vec_reserve(&values, values.len + t->n_columns);
        if (!read_values(c->statement, t, arena, values.items + values.len))
            record->fault = "a value has another type than its column";
        values.len += t->n_columns;
    }
    record->rows[p] = arena_copy(arena, values.items, values.len * sizeof *values.items);
    record->n_rows[p] = rows;
    vec_free(&values);
    return code;
}

static bool find_kind(struct str name, enum record_kind *kind)
{
    for (enum record_kind k = 0; k < RECORD_KINDS; k++) {
        if (str_is(name, record_kinds[k].table.name)) {
            *kind = k;
            return true;
        }
    }
    return false;
}

static enum err read_record(
        struct reader *r, struct arena *arena, struct record *record, struct error *e)
{
    const struct record_table *kind = &record_kinds[record->kind];
    struct cursor *c = &r->record[record->kind];
    if (!c->has_row || sqlite3_column_int64(c->statement, 0) != record->link.seq) {
        record->fault = "its row is missing or out of place";
        return OK;
    }
    if (sqlite3_column_int64(c->statement, 1) != record->link.run)
        record->fault = "its row belongs to another run";
    if (!read_values(c->statement, &kind->table, arena, record->values))
        record->fault = "a value has another type than its column";
    enum err code = cursor_step(r, c, e);
    for (size_t p = 0; p < kind->n_parts && code == OK; p++)
        code = read_part(r, arena, record, p, e);
    return code;
}

enum err reader_next(
        struct reader *r, struct arena *arena, struct record *record, bool *more, struct error *e)
{
    sqlite3_stmt *s = r->chain.statement;
    *record = (struct record){ 0 };
    *more = r->chain.has_row;
    if (!*more)
        return OK;
    record->link = (struct link){ .seq = sqlite3_column_int64(s, 0),
        .run = sqlite3_column_int64(s, 1),
        .time = sqlite3_column_int64(s, 4),
        .host = str_copy(arena, column_bytes(s, 5)) };
    bool is_known = find_kind(column_bytes(s, 2), &record->kind);
    if (!column_digest(s, 3, record->link.content) || !column_digest(s, 6, record->hash))
        record->fault = "a hash has not 32 bytes";
    else if (!is_known)
        record->fault = "its kind is unknown";
    enum err code = cursor_step(r, &r->chain, e);
    return code == OK && is_known ? read_record(r, arena, record, e) : code;
}

const char *reader_left_over(const struct reader *r)
{
    for (size_t k = 0; k < RECORD_KINDS; k++) {
        if (r->record[k].has_row)
            return record_kinds[k].table.name;
        for (size_t p = 0; p < record_kinds[k].n_parts; p++)
            if (r->part[k][p].has_row)
                return record_kinds[k].parts[p].name;
    }
    return NULL;
}
