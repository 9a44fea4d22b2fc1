// Opening and closing the file: what it is, which version, who else writes.
//
// A dossier may come from somebody else, so it is opened as untrusted: its schema may call no
// function with side effects, and SQLite checks cells as it reads them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

static enum err read_pragma(struct dossier *d, const char *sql, int64_t *value, struct error *e)
{
    sqlite3_stmt *s = NULL;
    enum err code = dossier_prepare(d, sql, &s, e);
    *value = 0;
    if (code == OK) {
        if (sqlite3_step(s) == SQLITE_ROW)
            *value = sqlite3_column_int64(s, 0);
        else
            code = dossier_error(d, "read the dossier", e);
    }
    sqlite3_finalize(s);
    return code;
}

static enum err check_version(
        const struct dossier *d, int64_t application, int64_t version, struct error *e)
{
    if (application != DOSSIER_APPLICATION)
        return error_set(e, ERR_FORMAT, dossier_place(d), "not a dossier");
    if (version > 0 && version <= DOSSIER_VERSION)
        return OK;
    error_set(e, ERR_UNSUPPORTED, dossier_place(d),
            "the dossier has version %d, this program reads %d", (int)version, DOSSIER_VERSION);
    error_hint(e, "use the newer assay that wrote it");
    return ERR_UNSUPPORTED;
}

static enum err count_tables(struct dossier *d, int64_t *tables, struct error *e)
{
    return read_pragma(d, "SELECT count(*) FROM sqlite_schema", tables, e);
}

// Makes the tables that a file of version `after` lacks; 0: all.
static enum err create_schema(struct dossier *d, unsigned after, struct error *e)
{
    struct buf sql = { 0 };
    schema_create(&sql, after, d->version);
    enum err code = dossier_execute(d, sql.ptr, e);
    buf_free(&sql);
    return code;
}

// Takes the write lock first: of two programs that make the same file, the second finds it made.
static enum err create_or_check(struct dossier *d, struct error *e)
{
    int64_t application, version = 0, tables;
    enum err code = dossier_execute(d, "BEGIN IMMEDIATE", e);
    if (code != OK)
        return code;
    if ((code = read_pragma(d, "PRAGMA application_id", &application, e)) == OK &&
            (code = read_pragma(d, "PRAGMA user_version", &version, e)) == OK &&
            (code = count_tables(d, &tables, e)) == OK) {
        bool is_empty = !application && !version && !tables;
        code = is_empty ? OK : check_version(d, application, version, e);
        if (code == OK && version < d->version)
            code = create_schema(d, (unsigned)version, e);
    }
    if (code == OK)
        return dossier_execute(d, "COMMIT", e);
    sqlite3_exec(d->db, "ROLLBACK", NULL, NULL, NULL);
    return code;
}

static enum err check_only(struct dossier *d, struct error *e)
{
    int64_t application, version = 0;
    enum err code = read_pragma(d, "PRAGMA application_id", &application, e);
    if (code == OK)
        code = read_pragma(d, "PRAGMA user_version", &version, e);
    d->version = (unsigned)version;
    return code == OK ? check_version(d, application, version, e) : code;
}

static enum err set_up(struct dossier *d, struct error *e)
{
    sqlite3_busy_timeout(d->db, BUSY_MS);
    sqlite3_db_config(d->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(d->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    enum err code = dossier_execute(d,
            "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -4096;"
            "PRAGMA temp_store = MEMORY;"      // a confined process has no folder for them
            "PRAGMA recursive_triggers = ON;", // so that REPLACE meets the DELETE triggers too
            e);
    if (code != OK)
        return code;
    return d->mode == DOSSIER_READ ? check_only(d, e) : create_or_check(d, e);
}

// SQLite's own message for a missing file does not say that it is missing.
static enum err check_exists(const struct dossier *d, struct error *e)
{
    if (d->mode == DOSSIER_READ && d->path && access(d->path, R_OK) != 0)
        return error_set(e, ERR_IO, d->path, "cannot open the dossier: %s", strerror(errno));
    return OK;
}

enum err dossier_open(
        struct dossier **out, const char *path, enum dossier_mode mode, struct error *e)
{
    return dossier_open_version(out, path, mode, DOSSIER_VERSION, e);
}

enum err dossier_open_version(struct dossier **out, const char *path, enum dossier_mode mode,
        unsigned version, struct error *e)
{
    struct dossier *d = mem_zero(1, sizeof *d);
    d->version = version;
    if (path) {
        d->path = mem_alloc(strlen(path) + 1);
        strcpy(d->path, path);
    }
    d->mode = path ? mode : DOSSIER_APPEND;
    d->hasher = hasher_new();
    int access = d->mode == DOSSIER_READ ? SQLITE_OPEN_READONLY
                                         : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    int flags = access | SQLITE_OPEN_NOMUTEX; // one thread at a time
    enum err code = check_exists(d, e);
    if (code == OK && sqlite3_open_v2(path ? path : ":memory:", &d->db, flags, NULL) != SQLITE_OK)
        code = dossier_error(d, "open the dossier", e);
    if (code == OK)
        code = set_up(d, e);
    if (code != OK) {
        dossier_close(d);
        d = NULL;
    }
    *out = d;
    return code;
}

void dossier_close(struct dossier *d)
{
    if (!d)
        return;
    dossier_run_drop(d);
    statements_finalize(&d->insert);
    sqlite3_close(d->db);
    hasher_free(d->hasher);
    buf_free(&d->content);
    buf_free(&d->scratch);
    buf_free(&d->contents);
    free(d->path);
    free(d);
}
