// A made-up run for tests: small, with hostile names, the same on every machine.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TEST_MADE_H
#define ASSAY_TEST_MADE_H

#include "dossier/dossier.h"

// Adds one run. `scale` 1 is the small drop of the golden tests; more repeats its findings and
// files.
void made_run(struct dossier *d, size_t scale, char head[DIGEST_HEX]);
// The text of a file of the made-up drop that fits its recorded hash; empty when it has none.
struct str made_text(struct str path);

// Runs 1 to 7: import, check, compare, diversity, contain, replace, screen.
void made_network(struct dossier *d, size_t more_sites);

#endif
