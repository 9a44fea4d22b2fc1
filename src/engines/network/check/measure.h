// From what a scope has gathered to how far it is from the rule's limit.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CHECK_MEASURE_H
#define ASSAY_CHECK_MEASURE_H

#include "engines/network/check/tally.h"

// Fills the numbers, margins, missing facts and `at_due` of one verdict a bag.
void measure_bags(struct tally *t, struct verdict *verdicts);

#endif
