// Which files no #include can mean, so that nobody needs their tokens once they were read as units.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_ALONE_H
#define ASSAY_ALONE_H

#include "source/lang/preprocess.h"

// Sets `alone` of the drop's sources. Requires that nothing more is lexed.
void alone_find(const struct pp_shared *shared);

#endif
