// Private to the reading of brackets (shape.c).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_SHAPE_INT_H
#define ASSAY_SHAPE_INT_H

#include "source/lang/parse_int.h"

struct taken { // by condition of a stream: an arm of it that cuts through something is read as compiled
    bool *items;
    size_t len, cap;
};

// shape_cuts.c: appends one for each of the stream's conditions.
void find_cuts(const struct stream *in, struct taken *taken);

#endif
