// The rows of lists (rules/lists/) as a screener wants them. SPDX-License-Identifier:
// GPL-3.0-or-later
#ifndef ASSAY_NETWORK_LISTED_H
#define ASSAY_NETWORK_LISTED_H

#include "engines/network/regime/regime.h"
#include "engines/network/screen/screen.h"

// One screen_row an entry, in the entries' order; texts stay those of the list. What else an entry
// asks for (use, services, exceptions) is the caller's to tell, by the same index.
struct screen_row *rows_of_list(struct arena *a, const struct supplier_list *list);

#endif
