// Whether the parts of a rule file fit together, beyond what the schema says of each.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_RULES_CHECK_H
#define ASSAY_RULES_CHECK_H

#include "engines/network/regime/regime.h"

MUST_CHECK enum err regime_check(
        struct regime *g, struct arena *a, const char *path, struct error *e);
MUST_CHECK enum err list_check(const struct supplier_list *l, const char *path, struct error *e);

#endif
