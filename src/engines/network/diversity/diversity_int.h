// What the files of this folder share. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_DIVERSITY_INT_H
#define ASSAY_NETWORK_DIVERSITY_INT_H

#include "engines/network/diversity/diversity.h"

// Fills groups, n_groups and group_of.
void find_groups(struct arena *a, const struct network *n, const bool *restricted, int32_t date,
        struct diversity *d);

// Fills known, least, most, without..., change, alarm and each share's `flatters` from the shares'
// amounts; `total` is the sum of all amounts, which for sites is more than `whole`.
void concentrate(struct concentration *c, struct share *shares, size_t n);

void find_common_parts(struct arena *a, const struct network *n, int32_t date, struct diversity *d);

// The amount of an element on a base, and whether it counts. UNKNOWN: it can have one, and it is
// not given.
int64_t amount_of(const struct element *e, enum base base);

#endif
