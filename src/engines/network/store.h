// A network in the dossier: typed tables, one batch each, in the run that imported it.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_STORE_H
#define ASSAY_NETWORK_STORE_H

#include "dossier/dossier.h"
#include "engines/network/model.h"

// Inside a run that was begun.
void network_store(struct dossier *d, const struct network *n);

enum load_depth {
    LOAD_FACTS, // all that decides: no names, versions and serial numbers of elements
    LOAD_ALL,
};
// The network of a run (0: the newest import) into an empty `n`; released by the caller either way.
// ERR_USAGE: no network was imported. ERR_FORMAT: a row refers to what is not there.
MUST_CHECK enum err network_load(
        struct network *n, struct dossier *d, uint32_t run, enum load_depth depth, struct error *e);

#endif
