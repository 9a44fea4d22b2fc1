// Folders that a build makes or an installation has, and the drop keeps elsewhere under another name: sources say
// <product/api.h> for what is include/api.h.
//
// The folder of spellings that lead nowhere stands for a folder of the drop that has at least two of its names
// and at least half of them (others may be generated); of several the one with most, then the first.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INCLUDE_ALIAS_H
#define ASSAY_INCLUDE_ALIAS_H

#include "base/map.h"
#include "source/lang/sources.h"

struct include_aliases {
    struct map folders; // symbol of the spelled folder -> symbol of the drop's
};

// `leads` says whether a spelling is found in another way.
void include_aliases_find(struct include_aliases *a, const struct sources *s,
        bool (*leads)(const void *context, struct str name), const void *context);
void include_aliases_free(struct include_aliases *a);
// The folder of the drop that `folder` stands for; false when none.
bool include_alias(const struct include_aliases *a, struct str folder, struct str *drop_folder);

#endif
