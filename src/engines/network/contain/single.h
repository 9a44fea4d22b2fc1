// What the loss of each whole alone stops. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_SINGLE_H
#define ASSAY_NETWORK_CONTAIN_SINGLE_H

#include "engines/network/contain/effects.h"

// Fills lo[v] and hi[v] for every node: the sum over access elements that stop when v alone is
// gone, of their amounts in `by`; unknown ones add nothing. By sites the sum is no less than what
// stops, and the same where all of a site stops together: a site counts when the first of its
// access elements stops. By elements, v itself is not counted unless it is access.
void single_losses(const struct containment *c, enum base by, int64_t *lo, int64_t *hi);

#endif
