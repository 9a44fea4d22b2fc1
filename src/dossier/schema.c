// The kinds of records as one table, and the SQL that follows from it.
//
// Every table is STRICT, so that a value cannot change its type unseen, and has triggers that
// refuse UPDATE and DELETE. Triggers stop mistakes; what exposes a forger is the chain (verify.c).
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

#define TABLE(table_name, ...)                                                                     \
    {                                                                                              \
        .name = (table_name), .columns = { __VA_ARGS__ },                                          \
        .n_columns = ARRAY_LEN(((const struct column[]){ __VA_ARGS__ }))                           \
    }
#define TEXT(name)                                                                                 \
    {                                                                                              \
        name, VALUE_TEXT                                                                           \
    }
#define BLOB(name)                                                                                 \
    {                                                                                              \
        name, VALUE_BLOB                                                                           \
    }
#define INTEGER(name)                                                                              \
    {                                                                                              \
        name, VALUE_INTEGER                                                                        \
    }
#define REAL(name)                                                                                 \
    {                                                                                              \
        name, VALUE_REAL                                                                           \
    }

// Never change a row: a new column or kind is a new DOSSIER_VERSION, and the old one stays
// readable.
const struct record_table record_kinds[RECORD_KINDS] = {
    [RECORD_RUN] = { .table = TABLE("run", TEXT("verb"), TEXT("engine"), TEXT("subject"),
                             BLOB("drop_root"), TEXT("options"), TEXT("rules")) },
    [RECORD_ARTEFACT] = { .table = TABLE("artefact", TEXT("path"), BLOB("sha256"), TEXT("kind"),
                                  TEXT("role"), TEXT("language"), TEXT("reason"), INTEGER("bytes"),
                                  INTEGER("lines"), INTEGER("functions"), INTEGER("function_lines"),
                                  INTEGER("analysed"), INTEGER("guessed"), INTEGER("opaque"),
                                  INTEGER("skipped"), INTEGER("inactive")) },
    [RECORD_RULE] = { .table = TABLE("rule", TEXT("id"), TEXT("name"), TEXT("brief"), TEXT("help"),
                              TEXT("severity"), INTEGER("cwe")) },
    [RECORD_FINDING] = { .table = TABLE("finding", TEXT("rule"), REAL("rank"), TEXT("title"),
                                 TEXT("missing"), TEXT("reach"), TEXT("configuration"),
                                 TEXT("doubt"), TEXT("fingerprint")),
            .parts = { TABLE("evidence", TEXT("list"), TEXT("role"), TEXT("path"), INTEGER("line"),
                               INTEGER("col"), INTEGER("end_line"), TEXT("function"), TEXT("text")),
                    TABLE("reason", TEXT("text"), REAL("points")) },
            .n_parts = 2 },
    [RECORD_FIGURE] = { .table = TABLE("figure", TEXT("name"), REAL("value"), TEXT("unit")) },
    [RECORD_GAP] = { .table = TABLE("gap", TEXT("path"), TEXT("kind"), TEXT("text"),
                             INTEGER("count"), INTEGER("is_cap")) },
    [RECORD_END] = { .table = TABLE("run_end", INTEGER("artefacts"), INTEGER("rules"),
                             INTEGER("findings"), INTEGER("figures"), INTEGER("gaps"),
                             BLOB("digest")) },
};

static const char *const sql_types[] = {
    [VALUE_TEXT] = "TEXT", [VALUE_BLOB] = "BLOB", [VALUE_INTEGER] = "INTEGER", [VALUE_REAL] = "REAL"
};

static void add_columns(struct buf *sql, const struct table *t)
{
    for (size_t i = 0; i < t->n_columns; i++)
        buf_printf(sql, ",\n  %s %s NOT NULL", t->columns[i].name, sql_types[t->columns[i].type]);
}

static void add_triggers(struct buf *sql, const char *table)
{
    static const char *const events[] = { "UPDATE", "DELETE" };
    for (size_t i = 0; i < ARRAY_LEN(events); i++)
        buf_printf(sql,
                "CREATE TRIGGER %s_refuses_%s BEFORE %s ON %s\n"
                "BEGIN SELECT RAISE(ABORT, 'the dossier only grows'); END;\n",
                table, events[i], events[i], table);
}

static void create_record(struct buf *sql, const struct table *t)
{
    buf_printf(sql,
            "CREATE TABLE %s (\n  seq INTEGER PRIMARY KEY REFERENCES chain (seq),\n"
            "  of_run INTEGER NOT NULL",
            t->name);
    add_columns(sql, t);
    buf_add_text(sql, "\n) STRICT;\n");
    add_triggers(sql, t->name);
}

static void create_part(struct buf *sql, const struct table *owner, const struct table *t)
{
    buf_printf(sql,
            "CREATE TABLE %s (\n  seq INTEGER NOT NULL REFERENCES %s (seq),\n"
            "  position INTEGER NOT NULL",
            t->name, owner->name);
    add_columns(sql, t);
    buf_add_text(sql, ",\n  PRIMARY KEY (seq, position)\n) STRICT, WITHOUT ROWID;\n");
    add_triggers(sql, t->name);
}

void schema_create(struct buf *sql)
{
    buf_add_text(sql, "CREATE TABLE chain (\n"
                      "  seq INTEGER PRIMARY KEY,\n"
                      "  of_run INTEGER NOT NULL,\n"
                      "  kind TEXT NOT NULL,\n"
                      "  content BLOB NOT NULL,\n"
                      "  time INTEGER NOT NULL,\n"
                      "  host TEXT NOT NULL,\n"
                      "  hash BLOB NOT NULL\n"
                      ") STRICT;\n");
    add_triggers(sql, "chain");
    for (size_t k = 0; k < RECORD_KINDS; k++) {
        const struct record_table *kind = &record_kinds[k];
        create_record(sql, &kind->table);
        for (size_t p = 0; p < kind->n_parts; p++)
            create_part(sql, &kind->table, &kind->parts[p]);
    }
    buf_printf(sql, "PRAGMA application_id = %d;\nPRAGMA user_version = %d;\n", DOSSIER_APPLICATION,
            DOSSIER_VERSION);
}

static void insert_into(struct buf *sql, const struct table *t)
{
    buf_printf(sql, "INSERT INTO %s VALUES (?, ?", t->name);
    for (size_t i = 0; i < t->n_columns; i++)
        buf_add_text(sql, ", ?");
    buf_add_text(sql, ")");
}

// The columns are named, so that a later version may append some to a table.
static void select_from(
        struct buf *sql, const struct table *t, const char *second, const char *order)
{
    buf_printf(sql, "SELECT seq, %s", second);
    for (size_t i = 0; i < t->n_columns; i++)
        buf_printf(sql, ", %s", t->columns[i].name);
    buf_printf(sql, " FROM %s WHERE seq BETWEEN ?1 AND ?2 ORDER BY %s", t->name, order);
}

void schema_insert(struct buf *sql, enum record_kind kind)
{
    insert_into(sql, &record_kinds[kind].table);
}

void schema_insert_part(struct buf *sql, enum record_kind kind, size_t part)
{
    insert_into(sql, &record_kinds[kind].parts[part]);
}

void schema_select(struct buf *sql, enum record_kind kind)
{
    select_from(sql, &record_kinds[kind].table, "of_run", "seq");
}

void schema_select_part(struct buf *sql, enum record_kind kind, size_t part)
{
    select_from(sql, &record_kinds[kind].parts[part], "position", "seq, position");
}
