// Does the file still say what was written? Every hash is computed anew from the values in the
// tables.
//
// A record holds when its row and parts are in place, its content hash fits its values, its chain
// hash fits the content, time, host and the record before, and it stands where a run allows it.
// Then the schema must be the one we make, and SQLite's own check of the file must pass.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

#include <stdio.h>

struct check {
    struct hasher *hasher;
    struct buf content, scratch, contents; // `contents`: of the current run, for its digest
    uint8_t before[DIGEST_SIZE];
    int64_t seq, run;
    bool in_run;
    int64_t counts[RECORD_KINDS];
    int64_t rows[BATCH_TABLES]; // that the batches claim
};

static const char *check_content(struct check *c, const struct record *record)
{
    const struct record_table *kind = &record_kinds[record->kind];
    uint8_t digest[DIGEST_SIZE];
    content_begin(&c->content, kind->table.name, kind->table.n_columns);
    for (size_t i = 0; i < kind->table.n_columns; i++)
        content_cell(&c->content, &record->values[i]);
    for (size_t p = 0; p < kind->n_parts; p++) {
        size_t columns = kind->parts[p].n_columns;
        content_rows(&c->content, kind->parts[p].name, record->n_rows[p], columns);
        for (size_t i = 0; i < record->n_rows[p] * columns; i++)
            content_cell(&c->content, &record->rows[p][i]);
    }
    hasher_digest(c->hasher, buf_str(&c->content), digest);
    return memcmp(digest, record->link.content, DIGEST_SIZE) ? "its content was changed" : NULL;
}

static const char *check_link(struct check *c, const struct record *record)
{
    uint8_t hash[DIGEST_SIZE];
    chain_hash(c->hasher, &c->scratch, &record->link, c->before, hash);
    return memcmp(hash, record->hash, DIGEST_SIZE) ? "its link in the chain was changed" : NULL;
}

static bool end_fits(struct check *c, const struct cell *v)
{
    static const enum record_kind counted[] = { RECORD_ARTEFACT, RECORD_RULE, RECORD_FINDING,
        RECORD_FIGURE, RECORD_GAP };
    uint8_t digest[DIGEST_SIZE];
    hasher_digest(c->hasher, buf_str(&c->contents), digest);
    for (size_t i = 0; i < ARRAY_LEN(counted); i++)
        if (v[i].integer != c->counts[counted[i]])
            return false;
    struct str recorded = v[ARRAY_LEN(counted)].bytes;
    return recorded.len == DIGEST_SIZE && memcmp(recorded.ptr, digest, DIGEST_SIZE) == 0;
}

// run, then anything else, then run_end; and again.
static const char *check_order(struct check *c, const struct record *record)
{
    if (record->kind == RECORD_RUN) {
        if (c->in_run || record->link.run != c->run + 1)
            return "a run begins out of order";
        c->run++;
        c->in_run = true;
        c->contents.len = 0;
        memset(c->counts, 0, sizeof c->counts);
    } else if (!c->in_run || record->link.run != c->run) {
        return "it belongs to no run";
    } else if (record->kind == RECORD_END) {
        c->in_run = false;
        if (!end_fits(c, record->values))
            return "it does not sum up its run";
    }
    c->counts[record->kind]++;
    buf_add(&c->contents, record->link.content, DIGEST_SIZE);
    return NULL;
}

static enum err check_rows(const struct dossier *d, const struct record *record, struct check *c,
        const char **why, struct error *e)
{
    enum batch_table table;
    *why = NULL;
    if (record->kind != RECORD_BATCH)
        return OK;
    if (batch_table_of(record->values[0].bytes, &table))
        c->rows[table] += record->values[1].integer;
    return batch_check(d, record, why, e);
}

static const char *check_record(struct check *c, const struct record *record)
{
    const char *why = record->fault;
    if (record->link.seq != c->seq + 1)
        return "the record before it is missing";
    if (!why)
        why = check_content(c, record);
    if (!why)
        why = check_link(c, record);
    if (!why)
        why = check_order(c, record);
    if (why)
        return why;
    c->seq = record->link.seq;
    memcpy(c->before, record->hash, DIGEST_SIZE);
    return NULL;
}

static void set_broken(struct verification *v, int64_t seq, const char *kind, const char *why)
{
    v->holds = false;
    snprintf(v->broken, sizeof v->broken, "record %lld%s%s%s", (long long)seq, kind ? " (" : "",
            kind ? kind : "", kind ? ")" : "");
    snprintf(v->why, sizeof v->why, "%s", why);
}

static void set_broken_file(struct verification *v, const char *why)
{
    v->holds = false;
    snprintf(v->broken, sizeof v->broken, "the file");
    snprintf(v->why, sizeof v->why, "%s", why);
}

static void set_left_over(struct verification *v, const char *table)
{
    char why[100];
    snprintf(why, sizeof why, "table %s has rows that are not in the chain", table);
    set_broken_file(v, why);
}

static bool is_anchor(const struct record *record, const char *head)
{
    char hex[DIGEST_HEX];
    digest_hex(record->hash, hex);
    return sqlite3_stricmp(hex, head) == 0;
}

// Damage that SQLite notices is a finding about the record that could not be read, not a failure of
// ours.
static enum err damage(
        const struct check *c, struct verification *v, enum err code, struct error *e)
{
    if (code != ERR_FORMAT)
        return code;
    set_broken(v, c->seq + 1, NULL, "the file is damaged there");
    if (e)
        *e = (struct error){ 0 };
    return OK;
}

static enum err check_records(struct check *c, struct reader *r, const char *head,
        struct verification *v, struct error *e)
{
    struct arena arena = { 0 };
    struct record record;
    bool more = true, anchored = !head;
    enum err code;
    while ((code = reader_next(r, &arena, &record, &more, e)) == OK && more) {
        const char *why = check_record(c, &record);
        if (!why && (code = check_rows(r->d, &record, c, &why, e)) != OK)
            break;
        if (why) {
            set_broken(v, record.link.seq, record_kinds[record.kind].table.name, why);
            break;
        }
        v->records++;
        anchored = anchored || is_anchor(&record, head);
        arena_reset(&arena);
    }
    digest_hex(c->before, v->head);
    if (code == OK && v->holds && !anchored)
        set_broken_file(v, "no record has the hash that was given as head");
    if (code == OK && v->holds && c->in_run)
        set_broken(v, c->seq + 1, "run_end", "the last run has no end");
    const char *table = v->holds ? reader_left_over(r) : NULL;
    if (table)
        set_left_over(v, table);
    arena_release(&arena);
    return code == OK ? OK : damage(c, v, code, e);
}

static enum err read_texts(
        const struct dossier *d, const char *sql, struct buf *out, struct error *e)
{
    sqlite3_stmt *s = NULL;
    enum err code = dossier_prepare(d, sql, &s, e);
    int rc = SQLITE_DONE;
    while (code == OK && (rc = sqlite3_step(s)) == SQLITE_ROW) {
        const unsigned char *text = sqlite3_column_text(s, 0);
        buf_printf(out, "%s\n", text ? (const char *)text : "");
    }
    if (code == OK && rc != SQLITE_DONE)
        code = dossier_error(d, "check the dossier", e);
    sqlite3_finalize(s);
    return code;
}

// Rows that no batch's record claims.
static enum err check_claimed(const struct dossier *d, const struct check *c,
        enum batch_table table, struct verification *v, struct error *e)
{
    struct buf sql = { 0 };
    sqlite3_stmt *s = NULL;
    buf_printf(&sql, "SELECT count(*) FROM %s", batch_tables[table].name);
    enum err code = dossier_prepare(d, sql.ptr, &s, e);
    if (code == OK && sqlite3_step(s) != SQLITE_ROW)
        code = dossier_error(d, "read the dossier", e);
    if (code == OK && sqlite3_column_int64(s, 0) != c->rows[table])
        set_left_over(v, batch_tables[table].name);
    sqlite3_finalize(s);
    buf_free(&sql);
    return code;
}

static enum err check_left_over(
        const struct dossier *d, const struct check *c, struct verification *v, struct error *e)
{
    enum err code = OK;
    for (enum batch_table t = 0; t < BATCH_TABLES && code == OK && v->holds; t++) {
        bool exists;
        code = batch_table_exists(d, t, &exists, e);
        if (code == OK && exists)
            code = check_claimed(d, c, t, v, e);
    }
    return code;
}

// A fresh dossier with the tables that this one has.
static enum err open_alike(const struct dossier *d, struct dossier **fresh, struct error *e)
{
    enum err code = dossier_open_version(fresh, NULL, DOSSIER_APPEND, d->version, e);
    for (enum batch_table t = 0; t < BATCH_TABLES && code == OK; t++) {
        bool exists;
        code = batch_table_exists(d, t, &exists, e);
        if (code == OK && exists)
            code = batch_table_create(*fresh, t, e);
    }
    return code;
}

// A trigger that was dropped, or a table that was added, shows against a fresh dossier.
static enum err check_schema(const struct dossier *d, struct verification *v, struct error *e)
{
    static const char sql[] =
            "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema"
            " ORDER BY type, name";
    struct dossier *fresh = NULL;
    struct buf ours = { 0 }, theirs = { 0 };
    enum err code = open_alike(d, &fresh, e);
    if (code == OK)
        code = read_texts(fresh, sql, &ours, e);
    if (code == OK)
        code = read_texts(d, sql, &theirs, e);
    if (code == OK && !str_eq(buf_str(&ours), buf_str(&theirs)))
        set_broken_file(v, "its tables or triggers are not those of a dossier");
    buf_free(&ours);
    buf_free(&theirs);
    dossier_close(fresh);
    return code;
}

static enum err check_file(const struct dossier *d, struct verification *v, struct error *e)
{
    struct buf found = { 0 };
    enum err code = read_texts(d, "PRAGMA integrity_check(1)", &found, e);
    if (code == OK && !str_eq(buf_str(&found), STR("ok\n")))
        set_broken_file(v, "SQLite finds its pages damaged");
    buf_free(&found);
    return code;
}

enum err dossier_verify(
        struct dossier *d, const char *head, struct verification *verdict, struct error *e)
{
    struct check c = { .hasher = d->hasher };
    struct reader r;
    *verdict = (struct verification){ .holds = true };
    enum err code = reader_open(&r, d, INT64_MIN, INT64_MAX, e);
    code = code == OK ? check_records(&c, &r, head, verdict, e) : damage(&c, verdict, code, e);
    reader_close(&r);
    if (code == OK && verdict->holds)
        code = check_schema(d, verdict, e);
    if (code == OK && verdict->holds)
        code = damage(&c, verdict, check_left_over(d, &c, verdict, e), e);
    if (code == OK && verdict->holds)
        code = damage(&c, verdict, check_file(d, verdict, e), e);
    buf_free(&c.content);
    buf_free(&c.scratch);
    buf_free(&c.contents);
    return code;
}
