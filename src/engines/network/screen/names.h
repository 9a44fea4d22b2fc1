// A table of names to screen. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_SCREEN_NAMES_H
#define ASSAY_NETWORK_SCREEN_NAMES_H

#include "engines/network/screen/screen.h"

// CSV with a heading `name` (or `supplier`, `manufacturer`, `vendor`) and, where there, `country`,
// `category` and `date`; a table of one column needs no heading. `date` is that of rows without
// their own. Queries and lines (of each query's row) lie in `a`. ERR_FORMAT with path:line:column.
MUST_CHECK enum err screen_read_names(const char *path, struct str text, int32_t date,
        struct arena *a, struct screen_query **queries, uint32_t **lines, size_t *n,
        struct error *e);

#endif
