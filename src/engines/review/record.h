// What a review puts into the dossier, each kind of record in an order that the drop alone decides.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REVIEW_RECORD_H
#define ASSAY_REVIEW_RECORD_H

#include "dossier/dossier.h"
#include "engines/review/review_int.h"

enum { FINDINGS_MOST = 2000 }; // the rest is counted, and the report says so

void record_files(struct dossier *d, const struct program *p);
void record_rules(struct dossier *d);
void record_findings(struct dossier *d, const struct review *r);
void record_figures(struct dossier *d, const struct review *r);
// `rights_kept`: a sentence, or NULL.
void record_gaps(struct dossier *d, const struct review *r, const char *rights_kept);

#endif
