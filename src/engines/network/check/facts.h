// A network arranged for being asked by many rules: columns instead of rows, and elements that no
// rule can tell apart, but for dates, place and amount, under one profile, so that a rule is
// thought through once a profile. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CHECK_FACTS_H
#define ASSAY_CHECK_FACTS_H

#include "engines/network/regime/class_at.h"

struct profile {
    row supplier, product, manager;
    row contents; // the element, where components are known of it itself; 0: those of its product
    uint8_t function, layer, generations, sites; // `sites`: classes of its site
    uint8_t status, remote, part, sited;         // `part`: of another; `sited`: the site is known
};

struct rows_by { // rows of another table by row: first[i] .. first[i + 1] in `items`
    uint32_t *first;
    row *items;
};

struct facts {
    const struct network *n;
    struct supplier_index suppliers;
    struct profile *profiles;
    uint32_t n_profiles;
    // By element. Parts have what they do not say themselves from what they are a part of.
    uint32_t *profile;
    row *site, *operator;
    int32_t *acquired, *connected;
    struct str *product_names; // folded, by product; NULL before facts_fold_products
    uint32_t *region;          // by site: index into `regions`
    struct str *regions;       // sorted; 0: unknown
    uint32_t n_regions;
    struct rows_by element_components, product_components, element_certificates,
            product_certificates;
};

void facts_make(struct facts *f, const struct network *n, struct arena *a);
void facts_fold_products(struct facts *f, struct arena *a); // once a row asks for names

#endif
