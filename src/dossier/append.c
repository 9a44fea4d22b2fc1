// Writing a run: records become rows, content hashes and links of the chain, all in one
// transaction.
//
// Requires that the caller adds in a reproducible order. Time and host are the run's, taken once.
// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "dossier/dossier_int.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

void cell_bind(sqlite3_stmt *s, int at, const struct cell *v)
{
    const char *bytes = v->bytes.len ? v->bytes.ptr : "";
    switch (v->type) {
    case CELL_TEXT:
        sqlite3_bind_text64(s, at, bytes, v->bytes.len, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case CELL_BLOB:
        sqlite3_bind_blob64(s, at, bytes, v->bytes.len, SQLITE_STATIC);
        break;
    case CELL_INTEGER:
        sqlite3_bind_int64(s, at, v->integer);
        break;
    case CELL_REAL:
        sqlite3_bind_double(s, at, v->real);
        break;
    case CELL_NONE:
        sqlite3_bind_null(s, at);
        break;
    case CELL_TYPES:
        BUG("a value without type");
    }
}

void dossier_keep_trouble(struct dossier *d)
{
    if (!d->trouble.code)
        dossier_error(d, "write the dossier", &d->trouble);
}

static void insert_row(struct dossier *d, sqlite3_stmt *s, int64_t second, const struct table *t,
        const struct cell *values)
{
    sqlite3_bind_int64(s, 1, d->seq);
    sqlite3_bind_int64(s, 2, second);
    for (size_t i = 0; i < t->n_columns; i++) {
        if (values[i].type != t->columns[i].type)
            BUG("%s.%s has another type", t->name, t->columns[i].name);
        cell_bind(s, (int)i + 3, &values[i]);
        content_cell(&d->content, &values[i]);
    }
    if (sqlite3_step(s) != SQLITE_DONE)
        dossier_keep_trouble(d);
    sqlite3_reset(s);
}

// record_begin, then for each part of the kind part_begin and its rows, then record_end.
static void record_begin(
        struct dossier *d, enum record_kind kind, const struct cell *values, size_t n_values)
{
    const struct table *t = &record_kinds[kind].table;
    if (!d->in_run || n_values != t->n_columns)
        BUG("cannot add a record %s", t->name);
    d->seq++;
    content_begin(&d->content, t->name, t->n_columns);
    insert_row(d, d->insert.record[kind], d->run, t, values);
}

static void part_begin(struct dossier *d, enum record_kind kind, size_t part, size_t n_rows)
{
    const struct table *t = &record_kinds[kind].parts[part];
    content_rows(&d->content, t->name, n_rows, t->n_columns);
}

static void part_row(struct dossier *d, enum record_kind kind, size_t part, size_t position,
        const struct cell *values)
{
    insert_row(d, d->insert.part[kind][part], (int64_t)position, &record_kinds[kind].parts[part],
            values);
}

static void record_end(struct dossier *d, enum record_kind kind)
{
    struct link link = { .seq = d->seq, .run = d->run, .time = d->time, .host = str_of(d->host) };
    hasher_digest(d->hasher, buf_str(&d->content), link.content);
    chain_hash(d->hasher, &d->scratch, &link, d->head, d->head);
    buf_add(&d->contents, link.content, DIGEST_SIZE);
    d->counts[kind]++;

    const struct cell values[] = { cell_c(record_kinds[kind].table.name),
        cell_blob(link.content, DIGEST_SIZE), cell_count((uint64_t)link.time), cell_text(link.host),
        cell_blob(d->head, DIGEST_SIZE) };
    sqlite3_stmt *s = d->insert.chain;
    sqlite3_bind_int64(s, 1, link.seq);
    sqlite3_bind_int64(s, 2, link.run);
    for (size_t i = 0; i < ARRAY_LEN(values); i++)
        cell_bind(s, (int)i + 3, &values[i]);
    if (sqlite3_step(s) != SQLITE_DONE)
        dossier_keep_trouble(d);
    sqlite3_reset(s);
}

static void add_plain(struct dossier *d, enum record_kind kind, const struct cell *values, size_t n)
{
    if (d->trouble.code)
        return;
    record_begin(d, kind, values, n);
    record_end(d, kind);
}

void dossier_add_artefact(struct dossier *d, const struct artefact_record *a)
{
    const struct cell values[] = { cell_text(a->path), cell_blob(a->sha256, DIGEST_SIZE),
        cell_c(a->kind), cell_c(a->role), cell_c(a->language), cell_c(a->reason),
        cell_count(a->bytes), cell_count(a->lines), cell_count(a->functions),
        cell_count(a->function_lines), cell_count(a->analysed), cell_count(a->guessed),
        cell_count(a->opaque), cell_count(a->skipped), cell_count(a->inactive) };
    add_plain(d, RECORD_ARTEFACT, values, ARRAY_LEN(values));
}

void dossier_add_rule(struct dossier *d, const struct rule_record *r)
{
    const struct cell values[] = { cell_c(r->id), cell_c(r->name), cell_c(r->brief),
        cell_c(r->help), cell_c(r->severity), cell_count(r->cwe) };
    add_plain(d, RECORD_RULE, values, ARRAY_LEN(values));
}

void dossier_add_figure(struct dossier *d, const struct figure_record *f)
{
    const struct cell values[] = { cell_c(f->name), cell_real(f->value), cell_c(f->unit) };
    add_plain(d, RECORD_FIGURE, values, ARRAY_LEN(values));
}

void dossier_add_gap(struct dossier *d, const struct gap_record *g)
{
    const struct cell values[] = { cell_text(g->path), cell_c(g->kind), cell_text(g->text),
        cell_count(g->count), cell_count(g->is_cap) };
    add_plain(d, RECORD_GAP, values, ARRAY_LEN(values));
}

void dossier_add_batch(
        struct dossier *d, struct str table, uint64_t rows, const uint8_t digest[DIGEST_SIZE])
{
    const struct cell values[] = { cell_text(table), cell_count(rows),
        cell_blob(digest, DIGEST_SIZE) };
    add_plain(d, RECORD_BATCH, values, ARRAY_LEN(values));
}

static void add_evidence(struct dossier *d, const char *list, const struct evidence *items,
        size_t n, size_t *position)
{
    for (size_t i = 0; i < n; i++) {
        const struct spot *at = &items[i].spot;
        const struct cell values[] = { cell_c(list), cell_c(items[i].role), cell_text(at->path),
            cell_count(at->line), cell_count(at->column), cell_count(at->end_line),
            cell_text(at->function), cell_text(items[i].text) };
        part_row(d, RECORD_FINDING, PART_EVIDENCE, (*position)++, values);
    }
}

static void add_reasons(struct dossier *d, const struct reason *reasons, size_t n)
{
    part_begin(d, RECORD_FINDING, PART_REASON, n);
    for (size_t i = 0; i < n; i++) {
        const struct cell values[] = { cell_text(reasons[i].text), cell_real(reasons[i].points) };
        part_row(d, RECORD_FINDING, PART_REASON, i, values);
    }
}

void dossier_add_finding(struct dossier *d, const struct finding *f)
{
    if (d->trouble.code)
        return;
    const struct cell values[] = { cell_c(f->rule), cell_real(f->rank), cell_text(f->title),
        cell_text(f->missing), cell_text(f->reach), cell_text(f->configuration),
        cell_text(f->doubt), cell_c(f->fingerprint) };
    size_t position = 0;
    record_begin(d, RECORD_FINDING, values, ARRAY_LEN(values));
    part_begin(
            d, RECORD_FINDING, PART_EVIDENCE, f->n_places + f->n_flow + f->n_peers + f->n_clones);
    add_evidence(d, "place", f->places, f->n_places, &position);
    add_evidence(d, "flow", f->flow, f->n_flow, &position);
    add_evidence(d, "peer", f->peers, f->n_peers, &position);
    add_evidence(d, "clone", f->clones, f->n_clones, &position);
    add_reasons(d, f->reasons, f->n_reasons);
    record_end(d, RECORD_FINDING);
}

static enum err prepare_inserts(struct dossier *d, struct error *e)
{
    if (d->insert.chain)
        return OK;
    struct buf sql = { 0 };
    enum err code = dossier_prepare(
            d, "INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?)", &d->insert.chain, e);
    for (enum record_kind k = 0; k < RECORD_KINDS && code == OK; k++) {
        if (!schema_has(k, d->version))
            continue;
        sql.len = 0;
        schema_insert(&sql, k);
        code = dossier_prepare(d, sql.ptr, &d->insert.record[k], e);
        for (size_t p = 0; p < record_kinds[k].n_parts && code == OK; p++) {
            sql.len = 0;
            schema_insert_part(&sql, k, p);
            code = dossier_prepare(d, sql.ptr, &d->insert.part[k][p], e);
        }
    }
    buf_free(&sql);
    return code;
}

// Leaves seq, run and head of the last record, or those of an empty dossier.
static enum err read_head(struct dossier *d, struct error *e)
{
    sqlite3_stmt *s = NULL;
    enum err code = dossier_prepare(
            d, "SELECT seq, of_run, hash FROM chain ORDER BY seq DESC LIMIT 1", &s, e);
    if (code != OK)
        return code;
    d->seq = d->run = 0;
    memset(d->head, 0, DIGEST_SIZE);
    int rc = sqlite3_step(s);
    if (rc == SQLITE_ROW && sqlite3_column_bytes(s, 2) == DIGEST_SIZE) {
        d->seq = sqlite3_column_int64(s, 0);
        d->run = sqlite3_column_int64(s, 1);
        memcpy(d->head, sqlite3_column_blob(s, 2), DIGEST_SIZE);
    } else if (rc == SQLITE_ROW) {
        code = error_set(e, ERR_FORMAT, dossier_place(d), "the last record's hash is damaged");
    } else if (rc != SQLITE_DONE) {
        code = dossier_error(d, "read the chain", e);
    }
    sqlite3_finalize(s);
    return code;
}

static void note_time_and_host(struct dossier *d)
{
    d->time = (int64_t)time(NULL);
    if (gethostname(d->host, sizeof d->host) != 0)
        strcpy(d->host, "unknown");
    d->host[sizeof d->host - 1] = '\0';
}

enum err dossier_run_begin(struct dossier *d, const struct run_record *r, struct error *e)
{
    if (d->in_run || d->mode == DOSSIER_READ)
        BUG("a run is begun twice, or in a dossier that is only read");
    enum err code = prepare_inserts(d, e);
    if (code == OK)
        code = dossier_execute(d, "BEGIN IMMEDIATE", e);
    if (code != OK)
        return code;
    d->in_run = true;
    if ((code = read_head(d, e)) != OK) {
        dossier_run_drop(d);
        return code;
    }
    d->run++;
    d->trouble = (struct error){ 0 };
    d->contents.len = 0;
    memset(d->counts, 0, sizeof d->counts);
    note_time_and_host(d);
    const struct cell values[] = { cell_c(r->verb), cell_c(r->engine), cell_text(r->subject),
        cell_blob(r->drop, DIGEST_SIZE), cell_text(r->options), cell_text(r->rules) };
    add_plain(d, RECORD_RUN, values, ARRAY_LEN(values));
    return OK;
}

static void add_end(struct dossier *d)
{
    uint8_t digest[DIGEST_SIZE];
    hasher_digest(d->hasher, buf_str(&d->contents), digest);
    const struct cell values[] = { cell_count((uint64_t)d->counts[RECORD_ARTEFACT]),
        cell_count((uint64_t)d->counts[RECORD_RULE]),
        cell_count((uint64_t)d->counts[RECORD_FINDING]),
        cell_count((uint64_t)d->counts[RECORD_FIGURE]), cell_count((uint64_t)d->counts[RECORD_GAP]),
        cell_blob(digest, DIGEST_SIZE) };
    add_plain(d, RECORD_END, values, ARRAY_LEN(values));
}

enum err dossier_run_end(struct dossier *d, char head[DIGEST_HEX], struct error *e)
{
    if (!d->in_run)
        BUG("a run ends that was not begun");
    add_end(d);
    if (!d->trouble.code && dossier_execute(d, "COMMIT", &d->trouble) == OK) {
        d->in_run = false;
        digest_hex(d->head, head);
        return OK;
    }
    dossier_run_drop(d);
    if (e)
        *e = d->trouble;
    return d->trouble.code;
}

void dossier_run_drop(struct dossier *d)
{
    batch_drop(d);
    if (d->in_run)
        sqlite3_exec(d->db, "ROLLBACK", NULL, NULL, NULL);
    d->in_run = false;
}
