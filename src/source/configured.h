// What the drop's build files and schemas give to the front end: folders to search, -D, synthesised headers.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CONFIGURED_H
#define ASSAY_CONFIGURED_H

#include "base/vec.h"
#include "source/build/build.h"
#include "source/lang/include.h"
#include "source/lang/preprocess.h"
#include "source/synth/synth.h"

struct configured {
    struct build build;
    VEC(struct include_dir) dirs; // the user's first
    VEC(struct pp_scoped) defines;
    struct synth *synth; // until configured_complete
    VEC(struct synth_diag) diags; // what it had to say, without names
    struct arena arena;
};

// Requires lex_init.
void configured_read(struct configured *c, const struct drop *drop, const char **user_dirs, size_t n_user_dirs);
size_t configured_room(const struct configured *c); // how many headers synthesis may add
// Completes the sources with what they include beyond the drop, and with what that includes in turn: lexes models,
// adds headers that the drop's schemas or build files can give. Requires lexed sources. Closes the schemas.
void configured_complete(struct configured *c, struct sources *sources);
void configured_free(struct configured *c);

#endif
