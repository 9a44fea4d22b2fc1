// Everything a dossier says, as JSON Lines, without time, host and chain: for comparing two runs.
//
// Keys are the columns' names in the order of the table; hashes are hex; a record's parts are
// arrays.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"
#include "base/json.h"

static void write_value(struct json *j, const struct column *column, const struct cell *v)
{
    switch (v->type) {
    case CELL_TEXT:
        json_text(j, column->name, v->bytes);
        break;
    case CELL_BLOB:
        json_hex(j, column->name, v->bytes.ptr, v->bytes.len);
        break;
    case CELL_INTEGER:
        json_integer(j, column->name, v->integer);
        break;
    case CELL_REAL:
        json_real(j, column->name, v->real);
        break;
    case CELL_NONE: // left out: unknown
        break;
    case CELL_TYPES:
        BUG("a value without type");
    }
}

static void write_values(struct json *j, const struct table *t, const struct cell *values)
{
    for (size_t i = 0; i < t->n_columns; i++)
        write_value(j, &t->columns[i], &values[i]);
}

static void write_record(struct buf *out, const struct record *record)
{
    const struct record_table *kind = &record_kinds[record->kind];
    struct json json, *j = &json;
    json_begin(j, out);
    json_open_object(j, NULL);
    json_text(j, "record", str_of(kind->table.name));
    json_hex(j, "content", record->link.content, DIGEST_SIZE);
    write_values(j, &kind->table, record->values);
    for (size_t p = 0; p < kind->n_parts; p++) {
        json_open_array(j, kind->parts[p].name);
        for (size_t i = 0; i < record->n_rows[p]; i++) {
            json_open_object(j, NULL);
            write_values(j, &kind->parts[p], &record->rows[p][i * kind->parts[p].n_columns]);
            json_close_object(j);
        }
        json_close_array(j);
    }
    json_close_object(j);
    json_end(j);
}

struct rows_out {
    struct buf *out;
    const struct table *table;
};

static void write_row(void *context, const struct cell *values)
{
    const struct rows_out *r = context;
    struct json json, *j = &json;
    json_begin(j, r->out);
    json_open_object(j, NULL);
    json_c(j, "row", r->table->name);
    write_values(j, r->table, values);
    json_close_object(j);
    json_end(j);
}

// The rows follow their batch's record.
static enum err write_batch(
        const struct dossier *d, struct buf *out, const struct record *record, struct error *e)
{
    enum batch_table table;
    if (!batch_table_of(record->values[0].bytes, &table))
        return error_set(e, ERR_FORMAT, dossier_place(d),
                "record %lld is damaged: it has rows of an unknown table",
                (long long)record->link.seq);
    struct rows_out r = { .out = out, .table = &batch_tables[table] };
    return batch_rows(d, record->link.seq, table, r.table->n_columns, write_row, &r, e);
}

enum err dossier_canonical(struct dossier *d, struct buf *out, struct error *e)
{
    struct reader reader;
    struct record record;
    struct arena arena = { 0 };
    bool more = true;
    enum err code = reader_open(&reader, d, INT64_MIN, INT64_MAX, e);
    while (code == OK && (code = reader_next(&reader, &arena, &record, &more, e)) == OK && more) {
        if (record.fault)
            code = error_set(e, ERR_FORMAT, dossier_place(d), "record %lld is damaged: %s",
                    (long long)record.link.seq, record.fault);
        else
            write_record(out, &record);
        if (code == OK && record.kind == RECORD_BATCH)
            code = write_batch(d, out, &record, e);
        arena_reset(&arena);
    }
    reader_close(&reader);
    arena_release(&arena);
    return code;
}
