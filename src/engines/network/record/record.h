// Answers about a network become rows of the dossier: names in place of row numbers, so that a
// report needs no network.
//
// Each function is called inside a run that was begun. Lists that can be as long as the network are
// cut at CITED_MOST rows for one answer; how many there are stands in the answer's own row.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_RECORD_H
#define ASSAY_NETWORK_RECORD_H

#include "dossier/dossier.h"
#include "engines/network/model.h"

enum { CITED_MOST = 100 };

struct import_summary;
struct outlook;

// A digest of the files and their hashes, in the order of import.
void import_root(const struct network *n, uint8_t root[DIGEST_SIZE]);
void record_import(struct dossier *d, const struct network *n, const struct import_summary *s);

// Verdicts of several regimes, why their elements count, the elements that they cite, and what
// falls due; timelines and grounds may be NULL. Reads the cited elements' names from the run that
// imported the network where `n` was loaded without.
MUST_CHECK enum err record_check(struct dossier *d, uint32_t import_run, struct network *n,
        const struct outlook *o, size_t n_regimes, struct error *e);

// Patterns of treatment; needs the elements' names.
struct comparison;
void record_comparison(struct dossier *d, const struct network *n, const struct comparison *c);

// Of the bases asked for (bits 1 << enum base).
struct diversity;
void record_diversity(
        struct dossier *d, const struct network *n, const struct diversity *v, unsigned bases);

// What containment answered; needs the elements' names.
struct containment;
struct ranking;
struct cut_off;
struct plan;
struct containment_answers {
    enum base by;
    const struct ranking *worst; // one an actor kind
    struct str supplier;         // that the rest is about; NULL where it was not asked
    const struct cut_off *cut_off;
    const struct plan *plan;
};
void record_containment(struct dossier *d, const struct network *n, const struct containment *c,
        const struct containment_answers *a);
// A row of BATCH_ASSUMPTION, which was begun.
void record_assumption(struct dossier *d, const char *part, struct str name, struct str value,
        struct str source, struct str path, uint32_t line);

// Names that were screened.
struct screen_row;
struct screen_query;
struct screen_answer;
struct screening {
    const struct screen_row *rows;
    const struct screen_query *queries;
    const struct screen_answer *answers;
    const uint32_t *lines; // of the queries, or NULL
    size_t n;
};
void record_screening(struct dossier *d, const struct screening *s);

// Options of replacement with their plans; `date` is the plan's first day.
struct replace_result;
struct replace_options;
void record_replacement(struct dossier *d, const struct network *n, const struct replace_options *o,
        const struct replace_result *r, int32_t date);

#endif
