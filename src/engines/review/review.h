// Which lines of a drop could compromise the network? The drop's files, findings and gaps go into
// the dossier.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REVIEW_H
#define ASSAY_REVIEW_H

#include "base/pool.h"
#include "dossier/dossier.h"
#include "source/program.h"

struct review_options {
    struct str subject;   // supplier/product@version; empty: the drop's name
    const char *profile;  // file with the platform's macros; NULL: linux-x86_64-glibc
    const char **defines; // "NAME" or "NAME=VALUE"
    size_t n_defines;
    const char **include_dirs; // in the drop, asked first
    size_t n_include_dirs;
    bool keep_reading;    // see program_options
    size_t findings_most; // record only that many of the highest ranks; 0: all
    const char *config;   // SHA-256 of the file that options came from; NULL or empty: none
    const char
            *rights_kept; // what the process that reads the drop could not give up; NULL: all was
};

// One run; leaves the program in `*program` for reports, to be freed with program_free. Takes the
// dossier's write lock only when the results are there. `head`: see dossier_run_end.
MUST_CHECK enum err review_run(struct dossier *d, struct drop *drop, const struct review_options *o,
        struct pool *pool, struct program *program, char head[DIGEST_HEX], struct error *e);

#endif
