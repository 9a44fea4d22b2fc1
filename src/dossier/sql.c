// Statements, and what SQLite says when one fails, in our words.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_int.h"

const char *dossier_place(const struct dossier *d)
{
    return d->path ? d->path : "dossier in memory";
}

static enum err code_of(int rc)
{
    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ERR_BUSY;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // our statements are right: a table or column is missing
        return ERR_FORMAT;
    default:
        return ERR_IO;
    }
}

enum err dossier_error(const struct dossier *d, const char *what, struct error *e)
{
    enum err code = code_of(sqlite3_errcode(d->db));
    if (code == ERR_BUSY) {
        error_set(e, code, dossier_place(d), "cannot %s: another writer holds the dossier", what);
        error_hint(e, "waited %d seconds; try again when the other run has ended", BUSY_MS / 1000);
        return code;
    }
    if (code == ERR_FORMAT)
        return error_set(e, code, dossier_place(d),
                "cannot %s: the file is damaged or no dossier (%s)", what, sqlite3_errmsg(d->db));
    if ((sqlite3_errcode(d->db) & 0xff) == SQLITE_READONLY) {
        error_set(e, code, dossier_place(d), "cannot %s: an interrupted run left it unfinished",
                what);
        error_hint(e, "the next run that is recorded in it takes that back");
        return code;
    }
    int system = sqlite3_system_errno(d->db); // says more than "disk I/O error", when there is one
    return error_set(e, code, dossier_place(d), "cannot %s: %s", what,
            system ? strerror(system) : sqlite3_errmsg(d->db));
}

enum err dossier_execute(const struct dossier *d, const char *sql, struct error *e)
{
    if (sqlite3_exec(d->db, sql, NULL, NULL, NULL) == SQLITE_OK)
        return OK;
    return dossier_error(d, d->mode == DOSSIER_READ ? "read the dossier" : "write the dossier", e);
}

enum err dossier_prepare(
        const struct dossier *d, const char *sql, sqlite3_stmt **statement, struct error *e)
{
    if (sqlite3_prepare_v3(d->db, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) == SQLITE_OK)
        return OK;
    return dossier_error(d, "read the dossier", e);
}

void statements_finalize(struct statements *s)
{
    sqlite3_finalize(s->chain);
    for (size_t k = 0; k < RECORD_KINDS; k++) {
        sqlite3_finalize(s->record[k]);
        for (size_t p = 0; p < PARTS_MOST; p++)
            sqlite3_finalize(s->part[k][p]);
    }
}
