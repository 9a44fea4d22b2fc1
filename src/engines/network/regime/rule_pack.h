// The rule files inside the program; made by scripts/embed_rules.py from `rules/`.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_RULE_PACK_H
#define ASSAY_RULE_PACK_H

#include <stddef.h>

struct rule_pack_row {
    const char *path, *text; // "<rules>/lists/us-fcc-covered.yaml"
    size_t len;
};

extern const struct rule_pack_row rule_pack[];
extern const size_t n_rule_pack;

#endif
