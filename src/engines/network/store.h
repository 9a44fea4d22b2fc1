// A network in the dossier: typed tables, one batch each, in the run that imported it.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_STORE_H
#define ASSAY_NETWORK_STORE_H

#include "dossier/dossier.h"
#include "engines/network/model.h"

// Inside a run that was begun.
void network_store(struct dossier *d, const struct network *n);

enum load {         // bits: what else is wanted than the facts that decide
    LOAD_NAMES = 1, // names, versions and serial numbers of elements
    LOAD_LINKS = 2,
    LOAD_ALL = LOAD_NAMES | LOAD_LINKS,
};
// The network of a run (0: the newest import) into an empty `n`; released by the caller either way.
// ERR_USAGE: no network was imported. ERR_FORMAT: a row refers to what is not there.
MUST_CHECK enum err network_load(
        struct network *n, struct dossier *d, uint32_t run, unsigned want, struct error *e);

// Fills in the names, versions and serial numbers of these elements, for a network that was loaded
// without.
MUST_CHECK enum err network_load_names(struct network *n, struct dossier *d, uint32_t run,
        const row *elements, size_t n_elements, struct error *e);

#endif
