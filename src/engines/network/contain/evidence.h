// Why: one shortest explanation of each effect. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_EVIDENCE_H
#define ASSAY_NETWORK_CONTAIN_EVIDENCE_H

#include "engines/network/contain/effects.h"

// After effects_of(x, c, h, ...): fills `of[EFFECTS]` into the arena.
void evidence_of(const struct effects *x, const struct containment *c, const struct held *h,
        struct arena *a, struct explanation of[EFFECTS]);

#endif
