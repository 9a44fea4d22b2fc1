// Cells of what may be unknown, and texts that are made of several. SPDX-License-Identifier:
// GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CELLS_H
#define ASSAY_NETWORK_CELLS_H

#include "base/buf.h"
#include "dossier/cell.h"
#include "engines/network/model.h"

struct cell cell_number(int64_t v, int64_t none);  // none where it is `none`
struct cell cell_known_text(struct str s);         // none where it is empty
void cells_join(struct buf *out, struct str text); // with a comma before it

#endif
