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
        name, CELL_TEXT                                                                            \
    }
#define BLOB(name)                                                                                 \
    {                                                                                              \
        name, CELL_BLOB                                                                            \
    }
#define INTEGER(name)                                                                              \
    {                                                                                              \
        name, CELL_INTEGER                                                                         \
    }
#define REAL(name)                                                                                 \
    {                                                                                              \
        name, CELL_REAL                                                                            \
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
    [RECORD_BATCH] = { .table = TABLE("batch", TEXT("rows_of"), INTEGER("rows"), BLOB("digest")),
            .since = 2 },
    [RECORD_END] = { .table = TABLE("run_end", INTEGER("artefacts"), INTEGER("rules"),
                             INTEGER("findings"), INTEGER("figures"), INTEGER("gaps"),
                             BLOB("digest")) },
};

// The rows of a batch: many, of one kind, with one record in the chain. NULL is what nobody knows.
// References are row numbers in the same run's table of that name, from 1. The columns that most
// questions ask for stand first, since SQLite reads a row from its beginning.
const struct table batch_tables[BATCH_TABLES] = {
    [BATCH_WORD] = TABLE("network_word", TEXT("kind"), INTEGER("value"), TEXT("word")),
    [BATCH_FILE] = TABLE("network_file", TEXT("path"), BLOB("sha256"), TEXT("format"),
            INTEGER("bytes"), INTEGER("records"), INTEGER("refused")),
    [BATCH_OPERATOR] = TABLE("network_operator", TEXT("name"), TEXT("country"), INTEGER("turnover"),
            INTEGER("subscribers"), INTEGER("file"), INTEGER("line")),
    [BATCH_SITE] = TABLE("network_site", INTEGER("operator"), INTEGER("classes"),
            INTEGER("latitude"), INTEGER("longitude"), TEXT("region"), TEXT("name"), TEXT("kind"),
            TEXT("address"), INTEGER("file"), INTEGER("line")),
    [BATCH_SUPPLIER] = TABLE("network_supplier", TEXT("name"), TEXT("slug"), TEXT("established"),
            INTEGER("file"), INTEGER("line")),
    [BATCH_ALIAS] = TABLE(
            "network_alias", INTEGER("supplier"), TEXT("name"), INTEGER("file"), INTEGER("line")),
    [BATCH_CONTROL] = TABLE("network_control", INTEGER("holder"), INTEGER("held"), INTEGER("kind"),
            INTEGER("share"), INTEGER("from_day"), INTEGER("until_day"), INTEGER("file"),
            INTEGER("line")),
    [BATCH_PRODUCT] = TABLE("network_product", INTEGER("supplier"), TEXT("name"), TEXT("category"),
            TEXT("produced"), INTEGER("file"), INTEGER("line")),
    [BATCH_ELEMENT] = TABLE("network_element", INTEGER("operator"), INTEGER("site"),
            INTEGER("parent"), INTEGER("supplier"), INTEGER("product"), INTEGER("function"),
            INTEGER("layer"), INTEGER("generations"), INTEGER("status"), INTEGER("open"),
            INTEGER("remote"), INTEGER("manager"), INTEGER("acquired"), INTEGER("connected"),
            INTEGER("support_until"), INTEGER("refresh"), INTEGER("cells"), INTEGER("traffic"),
            INTEGER("premises"), INTEGER("subscribers"), INTEGER("spend"), INTEGER("cost"),
            INTEGER("file"), INTEGER("line"), TEXT("name"), TEXT("version"), TEXT("serial"),
            TEXT("dn")),
    [BATCH_LINK] = TABLE("network_link", INTEGER("from_element"), INTEGER("to_element"),
            INTEGER("kind"), INTEGER("capacity"), INTEGER("file"), INTEGER("line")),
    [BATCH_CERTIFICATE] = TABLE("network_certificate", INTEGER("product"), INTEGER("element"),
            TEXT("scheme"), TEXT("id"), TEXT("version"), INTEGER("from_day"), INTEGER("until_day"),
            INTEGER("file"), INTEGER("line")),
    [BATCH_COMPONENT] =
            TABLE("network_component", INTEGER("product"), INTEGER("element"), INTEGER("supplier"),
                    TEXT("name"), TEXT("version"), TEXT("purl"), INTEGER("file"), INTEGER("line")),
    [BATCH_VERDICT] = TABLE("network_verdict", TEXT("regime"), TEXT("rule"), TEXT("title"),
            TEXT("scope"), TEXT("state"), TEXT("at_due"), INTEGER("due"), INTEGER("date"),
            TEXT("measure"), TEXT("base"), INTEGER("at_most"), INTEGER("at_least"),
            INTEGER("low_part"), INTEGER("low_whole"), INTEGER("high_part"), INTEGER("high_whole"),
            INTEGER("margin_worst"), INTEGER("margin_best"), INTEGER("elements"), INTEGER("maybe"),
            TEXT("missing"), TEXT("text"), TEXT("document"), TEXT("section"), TEXT("trust"),
            TEXT("evidence")),
    [BATCH_GROUND] = TABLE("network_ground", INTEGER("verdict"), TEXT("supplier"), TEXT("via"),
            TEXT("list"), TEXT("row"), INTEGER("elements"), INTEGER("maybe")),
    [BATCH_CITED] = TABLE("network_cited", INTEGER("verdict"), INTEGER("element"),
            INTEGER("certain"), TEXT("name"), TEXT("supplier"), TEXT("product"), TEXT("function"),
            TEXT("site"), TEXT("path"), INTEGER("line")),
    [BATCH_EVENT] = TABLE("network_event", INTEGER("day"), TEXT("kind"), TEXT("regime"),
            TEXT("rule"), TEXT("subject"), TEXT("state"), INTEGER("elements")),
    [BATCH_PATTERN] =
            TABLE("network_pattern", INTEGER("elements"), INTEGER("differs"), TEXT("examples")),
    [BATCH_TREATMENT] = TABLE("network_treatment", INTEGER("pattern"), TEXT("regime"), TEXT("sure"),
            TEXT("may"), TEXT("rules")),
    [BATCH_CONCENTRATION] = TABLE("network_concentration", TEXT("kind"), TEXT("scope"),
            TEXT("base"), INTEGER("whole"), INTEGER("unknown"), INTEGER("restricted"),
            INTEGER("unmeasured"), INTEGER("hhi"), INTEGER("effective"), INTEGER("least"),
            INTEGER("most"), INTEGER("without"), INTEGER("without_effective"), INTEGER("levelled"),
            INTEGER("largest"), INTEGER("change"), INTEGER("alarm"), INTEGER("open"),
            INTEGER("closed"), INTEGER("open_largest"), TEXT("one_supplier"),
            TEXT("all_restricted")),
    [BATCH_SHARE] = TABLE("network_share", INTEGER("concentration"), TEXT("supplier"),
            INTEGER("restricted"), INTEGER("amount"), INTEGER("most"), INTEGER("since"),
            INTEGER("flatters")),
    [BATCH_PLACES] = TABLE("network_places", TEXT("layer"), INTEGER("one"), INTEGER("several"),
            INTEGER("undecided")),
    [BATCH_COMMON_PART] = TABLE("network_common_part", TEXT("name"), TEXT("version"), TEXT("purl"),
            TEXT("suppliers"), INTEGER("elements"), INTEGER("traffic"), INTEGER("subscribers")),
    [BATCH_EXPOSURE] = TABLE("network_exposure", TEXT("kind"), TEXT("actor"), TEXT("version"),
            TEXT("effect"), TEXT("base"), INTEGER("low"), INTEGER("high"), INTEGER("unknown"),
            INTEGER("open"), INTEGER("certain"), INTEGER("possible"), TEXT("evidence")),
    [BATCH_LAPSE] = TABLE("network_lapse", TEXT("supplier"), INTEGER("day"), TEXT("base"),
            INTEGER("updates"), INTEGER("management"), INTEGER("support"), INTEGER("certificate"),
            INTEGER("impair_low"), INTEGER("impair_high"), INTEGER("stop_low"),
            INTEGER("stop_high"), TEXT("example")),
    [BATCH_REMEDY] = TABLE("network_remedy", TEXT("supplier"), INTEGER("step"), TEXT("control"),
            INTEGER("elements"), INTEGER("gain"), INTEGER("before"), INTEGER("remain"),
            INTEGER("optimum")),
    [BATCH_ASSUMPTION] = TABLE("network_assumption", TEXT("part"), TEXT("name"), TEXT("value"),
            TEXT("source"), TEXT("path"), INTEGER("line")),
    [BATCH_OPTION] = TABLE("network_option", TEXT("option"), INTEGER("jobs"), INTEGER("elements"),
            INTEGER("kept"), INTEGER("late"), INTEGER("unfinished"), INTEGER("low"),
            INTEGER("likely"), INTEGER("high"), INTEGER("equipment"), INTEGER("engineering"),
            INTEGER("visits"), INTEGER("towers"), INTEGER("crews"), INTEGER("anyway"),
            INTEGER("anyway_unknown"), INTEGER("extra"), INTEGER("risk"), INTEGER("risk_left"),
            INTEGER("finish"), INTEGER("objective"), INTEGER("bound"), INTEGER("exact"),
            INTEGER("cost_p10"), INTEGER("cost_p50"), INTEGER("cost_p90"), INTEGER("finish_p50"),
            INTEGER("finish_p90")),
    [BATCH_JOB] = TABLE("network_job", TEXT("option"), TEXT("site"), TEXT("region"), TEXT("phase"),
            INTEGER("elements"), INTEGER("due"), INTEGER("start"), INTEGER("weeks"),
            INTEGER("cost"), INTEGER("kept")),
    [BATCH_WORK] =
            TABLE("network_work", TEXT("option"), TEXT("region"), TEXT("layer"), INTEGER("day"),
                    INTEGER("jobs"), INTEGER("elements"), INTEGER("cost"), INTEGER("crew_days")),
    [BATCH_FUNDING] = TABLE("network_funding", TEXT("option"), INTEGER("day"), INTEGER("spent"),
            INTEGER("claimed"), INTEGER("paid"), INTEGER("gap")),
    [BATCH_FRONT] = TABLE("network_front", TEXT("what"), INTEGER("part"), INTEGER("crews"),
            INTEGER("cost"), INTEGER("risk"), INTEGER("finish"), INTEGER("front")),
    [BATCH_MATCH] = TABLE("network_match", TEXT("name"), TEXT("verdict"), TEXT("list"), TEXT("row"),
            TEXT("matched"), TEXT("path"), INTEGER("score"), TEXT("differs"), INTEGER("line")),
    [BATCH_DECISION] = TABLE("network_decision", TEXT("kind"), TEXT("subject"), TEXT("decision"),
            TEXT("who"), INTEGER("day"), TEXT("why"), TEXT("evidence"), TEXT("reply")),
    [BATCH_FACT] = TABLE("network_fact", TEXT("of_table"), INTEGER("row"), TEXT("field"),
            TEXT("text"), INTEGER("conflict"), INTEGER("file"), INTEGER("line")),
};

static const char *const sql_types[] = {
    [CELL_TEXT] = "TEXT", [CELL_BLOB] = "BLOB", [CELL_INTEGER] = "INTEGER", [CELL_REAL] = "REAL"
};

static void add_columns(struct buf *sql, const struct table *t, const char *constraint)
{
    for (size_t i = 0; i < t->n_columns; i++)
        buf_printf(
                sql, ",\n  %s %s%s", t->columns[i].name, sql_types[t->columns[i].type], constraint);
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
    add_columns(sql, t, " NOT NULL");
    buf_add_text(sql, "\n) STRICT;\n");
    add_triggers(sql, t->name);
}

static void create_part(struct buf *sql, const struct table *owner, const struct table *t)
{
    buf_printf(sql,
            "CREATE TABLE %s (\n  seq INTEGER NOT NULL REFERENCES %s (seq),\n"
            "  position INTEGER NOT NULL",
            t->name, owner->name);
    add_columns(sql, t, " NOT NULL");
    buf_add_text(sql, ",\n  PRIMARY KEY (seq, position)\n) STRICT, WITHOUT ROWID;\n");
    add_triggers(sql, t->name);
}

void schema_create_batch(struct buf *sql, enum batch_table table)
{
    const struct table *t = &batch_tables[table];
    buf_printf(sql,
            "CREATE TABLE %s (\n  batch INTEGER NOT NULL REFERENCES batch (seq),\n"
            "  number INTEGER NOT NULL",
            t->name);
    add_columns(sql, t, "");
    buf_add_text(sql, ",\n  PRIMARY KEY (batch, number)\n) STRICT, WITHOUT ROWID;\n");
    add_triggers(sql, t->name);
}

static void create_chain(struct buf *sql)
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
}

static unsigned since(const struct record_table *kind)
{
    return kind->since ? kind->since : 1;
}

void schema_create(struct buf *sql, unsigned after, unsigned version)
{
    if (after == 0)
        create_chain(sql);
    for (size_t k = 0; k < RECORD_KINDS; k++) {
        const struct record_table *kind = &record_kinds[k];
        if (since(kind) <= after || since(kind) > version)
            continue;
        create_record(sql, &kind->table);
        for (size_t p = 0; p < kind->n_parts; p++)
            create_part(sql, &kind->table, &kind->parts[p]);
    }
    buf_printf(sql, "PRAGMA application_id = %d;\nPRAGMA user_version = %u;\n", DOSSIER_APPLICATION,
            version);
}

bool schema_has(enum record_kind kind, unsigned version)
{
    return since(&record_kinds[kind]) <= version;
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

void schema_insert_row(struct buf *sql, enum batch_table table)
{
    insert_into(sql, &batch_tables[table]);
}

static void select_rows(
        struct buf *sql, enum batch_table table, size_t n_columns, const char *which)
{
    const struct table *t = &batch_tables[table];
    buf_add_text(sql, "SELECT number");
    for (size_t i = 0; i < n_columns; i++)
        buf_printf(sql, ", %s", t->columns[i].name);
    buf_printf(sql, " FROM %s WHERE batch = ?1 AND %s ORDER BY number", t->name, which);
}

void schema_select_rows(struct buf *sql, enum batch_table table, size_t n_columns)
{
    select_rows(sql, table, n_columns, "number > 0");
}

void schema_select_row(struct buf *sql, enum batch_table table)
{
    select_rows(sql, table, batch_tables[table].n_columns, "number = ?2");
}

void schema_select(struct buf *sql, enum record_kind kind)
{
    select_from(sql, &record_kinds[kind].table, "of_run", "seq");
}

void schema_select_part(struct buf *sql, enum record_kind kind, size_t part)
{
    select_from(sql, &record_kinds[kind].parts[part], "position", "seq, position");
}
