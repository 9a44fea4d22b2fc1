// What the elements in a rule's scope add up to, for each scope that the rule is taken for.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CHECK_TALLY_H
#define ASSAY_CHECK_TALLY_H

#include "base/vec.h"
#include "engines/network/check/judge.h"

// Sums of the base; `hit` is what the rule looks for, `rest` the others in its scope. `yes`: for
// sure; `may`: at most.
struct bag {
    struct scope_key key;
    uint32_t region; // index into facts.regions
    int64_t hit_yes, hit_may, rest_yes, rest_may;
    uint32_t unsure_hit,
            unsure_rest; // elements that may be one, and of which the amount is not known
    // BASE_SITES: elements whose site is not known, each of which may be at one of its own or at
    // another's.
    uint32_t loose_hit_yes, loose_hit_may, loose_rest_yes, loose_rest_may;
    uint32_t rest_sites;             // sites that may have any of the rest
    uint32_t in_loose;               // elements in the scope of nobody known, who may be this one
    uint32_t in_yes, in_may;         // elements in scope, for sure and at most
    uint32_t n_elements, n_maybe;    // of `hits`
    uint32_t missing[MISSING_FACTS]; // elements that lack a fact
};

struct hit {
    row element;
    uint32_t bag;
    bool sure;
};

struct mark { // what a site has for a bag
    row site;
    uint32_t bag, next;
    uint8_t bits;
};

struct seen { // supplier met in a bag
    uint32_t bag;
    row supplier; // 0: not known
    bool sure;
};

struct tally {
    const struct judge *judge;
    VEC(struct bag) bags;
    VEC(struct hit) hits;
    uint32_t *slots; // of bags by key: index + 1
    size_t mask;
    uint32_t last;          // bag that was asked for last
    VEC(struct mark) marks; // BASE_SITES
    uint32_t *marks_of;     // by site: index + 1 of its first mark; NULL until needed
    VEC(struct seen) seen;  // MEASURE_SUPPLIERS
    struct map seen_at;     // index + 1 of (bag, supplier)
};

// Gathers all elements. The tally is used again and again; tally_free gives back its memory.
void tally_take(struct tally *t, const struct judge *j);
void tally_free(struct tally *t);

#endif
