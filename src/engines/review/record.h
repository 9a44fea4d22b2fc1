// What a review puts into the dossier, each kind of record in an order that the drop alone decides.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REVIEW_RECORD_H
#define ASSAY_REVIEW_RECORD_H

#include "dossier/dossier.h"
#include "engines/review/review_int.h"

void record_files(struct dossier *d, const struct program *p);
void record_rules(struct dossier *d);
// The `most` highest ranks; 0: all.
void record_findings(struct dossier *d, const struct review *r, size_t most);
void record_figures(struct dossier *d, const struct review *r);
void record_gaps(struct dossier *d, const struct review *r);
// What the caller's options and process cut or could not do.
void record_limits(struct dossier *d, const struct review *r, size_t most, const char *rights_kept);

#endif
