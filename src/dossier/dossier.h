// The evidence file: one SQLite database that only grows, each record in a SHA-256 chain.
//
// Life cycle: dossier_open, any number of runs, dossier_close. A run is dossier_run_begin, the
// dossier_add calls, dossier_run_end; it is one transaction, so a run that does not end leaves no
// trace. Adding never fails by itself: the first trouble is kept and dossier_run_end returns it.
// Records chain in the order in which they are added, so the caller adds them in an order that its
// input alone decides.
//
// Reports read a run as a whole (dossier_read_run) and never see SQL. One thread at a time.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_DOSSIER_H
#define ASSAY_DOSSIER_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/digest.h"
#include "base/error.h"
#include "dossier/record.h"
#include "dossier/cell.h"

struct dossier;

enum batch_table {
    BATCH_WORD,
    BATCH_FILE,
    BATCH_OPERATOR,
    BATCH_SITE,
    BATCH_SUPPLIER,
    BATCH_ALIAS,
    BATCH_CONTROL,
    BATCH_PRODUCT,
    BATCH_ELEMENT,
    BATCH_LINK,
    BATCH_CERTIFICATE,
    BATCH_COMPONENT,
    BATCH_FACT,

    // answers
    BATCH_VERDICT,
    BATCH_GROUND,
    BATCH_CITED,
    BATCH_EVENT,
    BATCH_PATTERN,
    BATCH_TREATMENT,
    BATCH_CONCENTRATION,
    BATCH_SHARE,
    BATCH_PLACES,
    BATCH_COMMON_PART,
    BATCH_EXPOSURE,
    BATCH_LAPSE,
    BATCH_REMEDY,
    BATCH_ASSUMPTION,
    BATCH_OPTION,
    BATCH_JOB,
    BATCH_WORK,
    BATCH_FUNDING,
    BATCH_FRONT,
    BATCH_MATCH,
    BATCH_DECISION,
    BATCH_TABLES,
    BATCH_ANSWERS = BATCH_VERDICT
};

enum dossier_mode {
    DOSSIER_READ,   // the file must exist; older versions are read
    DOSSIER_APPEND, // made when it does not exist; other writers wait for this one's runs
};

// `path` NULL is a dossier in memory, gone with dossier_close. ERR_UNSUPPORTED: written by a newer
// Assay. ERR_FORMAT: not a dossier.
MUST_CHECK enum err dossier_open(
        struct dossier **d, const char *path, enum dossier_mode mode, struct error *e);
void dossier_close(struct dossier *d); // NULL is fine; an unfinished run is dropped

// ERR_BUSY when another writer did not finish within five seconds.
MUST_CHECK enum err dossier_run_begin(
        struct dossier *d, const struct run_record *run, struct error *e);
void dossier_add_artefact(struct dossier *d, const struct artefact_record *artefact);
void dossier_add_rule(struct dossier *d, const struct rule_record *rule);
void dossier_add_finding(struct dossier *d, const struct finding *finding);
void dossier_add_figure(struct dossier *d, const struct figure_record *figure);
void dossier_add_gap(struct dossier *d, const struct gap_record *gap);
// Rows of one table, as many as there are, with one record in the chain: its digest is over all of
// them. The values follow the table's columns (schema.c, docs/dossier.md) and may be none; rows are
// numbered from 1 in the order in which they are added. One batch at a time; nothing else is added
// before it ends.
const char *dossier_batch_name(enum batch_table table);
const char *dossier_batch_column(
        enum batch_table table, size_t i); // its name; NULL: the table has no more
void dossier_batch_begin(struct dossier *d, enum batch_table table);
void dossier_batch_row(struct dossier *d, const struct cell *values);
void dossier_batch_end(struct dossier *d);
// Commits. `head` is the chain's last hash in hex: what a second party notes down to check against
// later.
MUST_CHECK enum err dossier_run_end(struct dossier *d, char head[DIGEST_HEX], struct error *e);
void dossier_run_drop(struct dossier *d); // forgets the unfinished run, if there is one

struct answers {              // rows of a batch, by the table's columns
    const struct cell *cells; // n_rows times n_columns
    size_t n_rows, n_columns;
};

// A run as it was recorded. Everything lies in the arena given to dossier_read_run.
struct run {
    uint32_t number; // from 1 in its dossier
    struct run_record record;
    char digest[DIGEST_HEX]; // over the contents of all its records: equal for equal results
    struct artefact_record *artefacts; // by path
    size_t n_artefacts;
    struct rule_record *rules; // in the order they were added, as are figures and gaps
    size_t n_rules;
    struct finding *findings; // highest rank first, then by fingerprint
    size_t n_findings;
    struct figure_record *figures;
    size_t n_figures;
    struct gap_record *gaps;
    size_t n_gaps;
    struct answers answers[BATCH_TABLES]; // from BATCH_ANSWERS on; what a network consists of is
                                          // read with dossier_read_batch
};

MUST_CHECK enum err dossier_count_runs(struct dossier *d, uint32_t *count, struct error *e);
// `number` 0 is the newest.
MUST_CHECK enum err dossier_read_run(
        struct dossier *d, uint32_t number, struct arena *arena, struct run *run, struct error *e);

// The rows of a run's batch of this table, in order: the first `n_columns` cells of each (0: all).
// Texts are good until `row` returns. The digests are dossier_verify's to check.
typedef void batch_row(void *context, const struct cell *cells);
MUST_CHECK enum err dossier_read_batch(struct dossier *d, uint32_t run, enum batch_table table,
        size_t n_columns, batch_row *row, void *context, struct error *e);
// Rows by their numbers.
MUST_CHECK enum err dossier_read_rows(struct dossier *d, uint32_t run, enum batch_table table,
        const uint32_t *numbers, size_t n, batch_row *row, void *context, struct error *e);
// The newest run of this verb; 0: there is none.
MUST_CHECK enum err dossier_newest_run(
        struct dossier *d, const char *verb, uint32_t *run, struct error *e);
// The newest run of this verb about the network of an import (its options begin with "import=N"),
// or of those before the run `before` (0: of all); 0: there is none.
MUST_CHECK enum err dossier_newest_about(struct dossier *d, const char *verb, uint32_t import_run,
        uint32_t before, uint32_t *run, struct error *e);

struct verification { // what dossier_verify found
    bool holds;
    uint64_t records;      // that were checked and hold
    char head[DIGEST_HEX]; // of the last record that holds
    char broken[160];      // the first broken record: "record 17 (finding)"; empty when all hold
    char why[200];
};

// Recomputes every hash from the recorded values. `head` (hex, or NULL) must be the hash of some
// record: without such an anchor a chain that was rewritten as a whole looks sound. Fails only when
// the file cannot be read at all.
MUST_CHECK enum err dossier_verify(
        struct dossier *d, const char *head, struct verification *verdict, struct error *e);

// All records as JSON, one object a line, in order, without time, host and chain: equal for equal
// runs.
MUST_CHECK enum err dossier_canonical(struct dossier *d, struct buf *out, struct error *e);

#endif
