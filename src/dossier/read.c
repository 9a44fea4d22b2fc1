// A recorded run as plain structures, for reports. Records are read into `scratch`, one after the
// other; what stays is copied, equal texts once. SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/map.h"
#include "dossier/dossier_int.h"

#include <stdio.h>
#include <stdlib.h>

struct loading {
    struct arena *arena, scratch;
    struct map texts; // hash to struct str *
    struct run *run;
    VEC(struct artefact_record) artefacts;
    VEC(struct rule_record) rules;
    VEC(struct finding) findings;
    VEC(struct figure_record) figures;
    VEC(struct gap_record) gaps;
};

static void keep_texts(struct loading *l, struct cell *v, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (v[i].type != CELL_TEXT && v[i].type != CELL_BLOB)
            continue;
        uint64_t hash = hash_bytes(v[i].bytes.ptr, v[i].bytes.len);
        uint64_t *slot = map_put(&l->texts, hash | 1);
        struct str *kept = (struct str *)(uintptr_t)*slot;
        if (!kept || !str_eq(*kept, v[i].bytes)) {
            kept = arena_new(l->arena, struct str);
            *kept = str_copy(l->arena, v[i].bytes);
            *slot = (uintptr_t)kept;
        }
        v[i].bytes = *kept;
    }
}

static const uint8_t *recorded_digest(const struct cell *v)
{
    static const uint8_t none[DIGEST_SIZE];
    return v->bytes.len == DIGEST_SIZE ? (const uint8_t *)v->bytes.ptr : none;
}

static void load_run(struct loading *l, const struct cell *v)
{
    l->run->record = (struct run_record){ .verb = v[0].bytes.ptr,
        .engine = v[1].bytes.ptr,
        .subject = v[2].bytes,
        .drop = recorded_digest(&v[3]),
        .options = v[4].bytes,
        .rules = v[5].bytes };
}

static void load_artefact(struct loading *l, const struct cell *v)
{
    vec_push(&l->artefacts, (struct artefact_record){ .path = v[0].bytes,
                                    .sha256 = recorded_digest(&v[1]),
                                    .kind = v[2].bytes.ptr,
                                    .role = v[3].bytes.ptr,
                                    .language = v[4].bytes.ptr,
                                    .reason = v[5].bytes.ptr,
                                    .bytes = (uint64_t)v[6].integer,
                                    .lines = (uint32_t)v[7].integer,
                                    .functions = (uint32_t)v[8].integer,
                                    .function_lines = (uint32_t)v[9].integer,
                                    .analysed = (uint32_t)v[10].integer,
                                    .guessed = (uint32_t)v[11].integer,
                                    .opaque = (uint32_t)v[12].integer,
                                    .skipped = (uint32_t)v[13].integer,
                                    .inactive = (uint32_t)v[14].integer });
}

static void load_rule(struct loading *l, const struct cell *v)
{
    vec_push(&l->rules, (struct rule_record){ .id = v[0].bytes.ptr,
                                .name = v[1].bytes.ptr,
                                .brief = v[2].bytes.ptr,
                                .help = v[3].bytes.ptr,
                                .severity = v[4].bytes.ptr,
                                .cwe = (unsigned)v[5].integer });
}

static void load_figure(struct loading *l, const struct cell *v)
{
    vec_push(&l->figures,
            (struct figure_record){
                    .name = v[0].bytes.ptr, .value = v[1].real, .unit = v[2].bytes.ptr });
}

static void load_gap(struct loading *l, const struct cell *v)
{
    vec_push(&l->gaps, (struct gap_record){ .path = v[0].bytes,
                               .kind = v[1].bytes.ptr,
                               .text = v[2].bytes,
                               .count = (uint64_t)v[3].integer,
                               .is_cap = v[4].integer != 0 });
}

static struct evidence evidence_of(const struct cell *v)
{
    return (struct evidence){ .role = v[1].bytes.ptr,
        .spot = { .path = v[2].bytes,
                .line = (uint32_t)v[3].integer,
                .column = (uint32_t)v[4].integer,
                .end_line = (uint32_t)v[5].integer,
                .function = v[6].bytes },
        .text = v[7].bytes };
}

// The rows of one list stand together, in order.
static size_t load_evidence(
        struct loading *l, const struct record *record, const char *list, struct evidence **items)
{
    size_t columns = record_kinds[RECORD_FINDING].parts[PART_EVIDENCE].n_columns, n = 0;
    size_t n_rows = record->n_rows[PART_EVIDENCE];
    struct evidence *found = arena_array(&l->scratch, struct evidence, n_rows);
    for (size_t i = 0; i < n_rows; i++) {
        const struct cell *v = &record->rows[PART_EVIDENCE][i * columns];
        if (str_is(v[0].bytes, list))
            found[n++] = evidence_of(v);
    }
    *items = arena_copy(l->arena, found, n * sizeof *found);
    return n;
}

static void load_finding(struct loading *l, const struct record *record)
{
    const struct cell *v = record->values;
    struct finding f = { .rule = v[0].bytes.ptr,
        .rank = v[1].real,
        .title = v[2].bytes,
        .missing = v[3].bytes,
        .reach = v[4].bytes,
        .configuration = v[5].bytes,
        .doubt = v[6].bytes };
    memcpy(f.fingerprint, v[7].bytes.ptr, size_min(v[7].bytes.len, sizeof f.fingerprint - 1));
    f.n_places = load_evidence(l, record, "place", &f.places);
    f.n_flow = load_evidence(l, record, "flow", &f.flow);
    f.n_peers = load_evidence(l, record, "peer", &f.peers);
    f.n_clones = load_evidence(l, record, "clone", &f.clones);
    f.n_reasons = record->n_rows[PART_REASON];
    f.reasons = arena_array(l->arena, struct reason, f.n_reasons);
    for (size_t i = 0; i < f.n_reasons; i++) {
        const struct cell *row = &record->rows[PART_REASON][i * 2];
        f.reasons[i] = (struct reason){ .text = row[0].bytes, .points = row[1].real };
    }
    vec_push(&l->findings, f);
}

struct answering {
    struct loading *l;
    size_t n_columns;
    VEC(struct cell) cells;
};

static void load_answer(void *context, const struct cell *cells)
{
    struct answering *a = context;
    vec_reserve(&a->cells, a->cells.len + a->n_columns);
    struct cell *own = a->cells.items + a->cells.len;
    memcpy(own, cells, a->n_columns * sizeof *own);
    keep_texts(a->l, own, a->n_columns);
    a->cells.len += a->n_columns;
}

// Answers are few; the tables of a network are read by those who ask for them.
static enum err load_answers(
        struct loading *l, struct dossier *d, const struct record *record, struct error *e)
{
    enum batch_table table;
    if (!batch_table_of(record->values[0].bytes, &table) || table < BATCH_ANSWERS)
        return OK;
    struct answering a = { .l = l, .n_columns = batch_tables[table].n_columns };
    enum err code = batch_rows(d, record->link.seq, table, a.n_columns, load_answer, &a, e);
    l->run->answers[table] = (struct answers){ .cells = arena_copy(l->arena, a.cells.items,
                                                       a.cells.len * sizeof *a.cells.items),
        .n_rows = a.cells.len / a.n_columns,
        .n_columns = a.n_columns };
    vec_free(&a.cells);
    return code;
}

static void load_record(struct loading *l, struct record *record)
{
    const struct record_table *kind = &record_kinds[record->kind];
    keep_texts(l, record->values, kind->table.n_columns);
    for (size_t p = 0; p < kind->n_parts; p++)
        keep_texts(l, record->rows[p], record->n_rows[p] * kind->parts[p].n_columns);
    switch (record->kind) {
    case RECORD_RUN:
        load_run(l, record->values);
        break;
    case RECORD_ARTEFACT:
        load_artefact(l, record->values);
        break;
    case RECORD_RULE:
        load_rule(l, record->values);
        break;
    case RECORD_FINDING:
        load_finding(l, record);
        break;
    case RECORD_FIGURE:
        load_figure(l, record->values);
        break;
    case RECORD_GAP:
        load_gap(l, record->values);
        break;
    case RECORD_BATCH: // load_answers
        break;
    case RECORD_END:
        digest_hex(recorded_digest(&record->values[5]), l->run->digest);
        break;
    case RECORD_KINDS:
        BUG("a record without kind");
    }
}

static enum err load_records(
        struct loading *l, struct dossier *d, int64_t first, int64_t last, struct error *e)
{
    struct reader reader;
    struct record record;
    bool more = true;
    enum err code = reader_open(&reader, d, first, last, e);
    while (code == OK && (code = reader_next(&reader, &l->scratch, &record, &more, e)) == OK &&
            more) {
        if (record.fault)
            code = error_set(e, ERR_FORMAT, dossier_place(d), "record %lld is damaged: %s",
                    (long long)record.link.seq, record.fault);
        else
            load_record(l, &record);
        if (code == OK && record.kind == RECORD_BATCH)
            code = load_answers(l, d, &record, e);
        arena_reset(&l->scratch);
    }
    if (code == ERR_FORMAT)
        error_hint(e, "'assay dossier verify' says where the damage begins");
    reader_close(&reader);
    arena_release(&l->scratch);
    map_free(&l->texts);
    return code;
}

static int by_rank(const void *left, const void *right)
{
    const struct finding *a = left, *b = right;
    if (a->rank != b->rank)
        return a->rank > b->rank ? -1 : 1;
    int order = strcmp(a->fingerprint, b->fingerprint);
    return order ? order : strcmp(a->rule, b->rule);
}

static int by_path(const void *left, const void *right)
{
    const struct artefact_record *a = left, *b = right;
    return str_cmp(a->path, b->path);
}

// The heap's arrays go to the arena, so that a run has one owner.
#define HAND_OVER(l, list)                                                                         \
    do {                                                                                           \
        (l)->run->list =                                                                           \
                arena_copy((l)->arena, (l)->list.items, (l)->list.len * sizeof *(l)->list.items);  \
        (l)->run->n_##list = (l)->list.len;                                                        \
        vec_free(&(l)->list);                                                                      \
    } while (0)

static void hand_over(struct loading *l)
{
    HAND_OVER(l, artefacts);
    HAND_OVER(l, rules);
    HAND_OVER(l, findings);
    HAND_OVER(l, figures);
    HAND_OVER(l, gaps);
    if (l->run->n_artefacts)
        qsort(l->run->artefacts, l->run->n_artefacts, sizeof *l->run->artefacts, by_path);
    if (l->run->n_findings)
        qsort(l->run->findings, l->run->n_findings, sizeof *l->run->findings, by_rank);
}

static enum err read_number(const struct dossier *d, const char *sql, int64_t argument,
        int64_t *number, struct error *e)
{
    sqlite3_stmt *s = NULL;
    enum err code = dossier_prepare(d, sql, &s, e);
    *number = 0;
    if (code == OK) {
        sqlite3_bind_int64(s, 1, argument);
        int rc = sqlite3_step(s);
        if (rc == SQLITE_ROW)
            *number = sqlite3_column_int64(s, 0);
        else if (rc != SQLITE_DONE)
            code = dossier_error(d, "read the dossier", e);
    }
    sqlite3_finalize(s);
    return code;
}

enum err dossier_count_runs(struct dossier *d, uint32_t *count, struct error *e)
{
    int64_t runs;
    enum err code = read_number(d, "SELECT count(*) FROM run_end", 0, &runs, e);
    *count = code == OK ? (uint32_t)runs : 0;
    return code;
}

static enum err newest(struct dossier *d, const char *sql, const char *verb, const char *options,
        uint32_t before, uint32_t *run, struct error *e)
{
    sqlite3_stmt *s = NULL;
    enum err code = dossier_prepare(d, sql, &s, e);
    *run = 0;
    if (code != OK)
        return code;
    sqlite3_bind_text(s, 1, verb, -1, SQLITE_STATIC);
    if (options) {
        sqlite3_bind_text(s, 2, options, -1, SQLITE_STATIC);
        sqlite3_bind_int64(s, 3, before ? before : INT64_MAX);
    }
    if (sqlite3_step(s) == SQLITE_ROW)
        *run = (uint32_t)sqlite3_column_int64(s, 0);
    else
        code = dossier_error(d, "read the dossier", e);
    sqlite3_finalize(s);
    return code;
}

enum err dossier_newest_run(struct dossier *d, const char *verb, uint32_t *run, struct error *e)
{
    return newest(d, "SELECT max(of_run) FROM run WHERE verb = ?", verb, NULL, 0, run, e);
}

enum err dossier_newest_about(struct dossier *d, const char *verb, uint32_t import_run,
        uint32_t before, uint32_t *run, struct error *e)
{
    char options[24];
    snprintf(options, sizeof options, "import=%u ", import_run);
    return newest(d,
            "SELECT max(of_run) FROM run WHERE verb = ?1 AND substr(options || ' ', 1, length(?2)) "
            "= ?2 AND of_run < ?3",
            verb, options, before, run, e);
}

enum err dossier_read_run(
        struct dossier *d, uint32_t number, struct arena *arena, struct run *run, struct error *e)
{
    int64_t first = 0, last = 0;
    uint32_t count = number;
    *run = (struct run){ 0 };
    enum err code = number ? OK : dossier_count_runs(d, &count, e);
    if (code == OK)
        code = read_number(d, "SELECT seq FROM run WHERE of_run = ?", count, &first, e);
    if (code == OK)
        code = read_number(d, "SELECT seq FROM run_end WHERE of_run = ?", count, &last, e);
    if (code != OK)
        return code;
    if (!first || !last)
        return error_set(e, ERR_USAGE, dossier_place(d),
                number ? "the dossier has no run %u" : "the dossier has no runs", number);
    struct loading loading = { .arena = arena, .run = run };
    run->number = count;
    code = load_records(&loading, d, first, last, e);
    hand_over(&loading);
    return code;
}
