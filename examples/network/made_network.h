// A synthetic network of the size of a country's, for examples, tests and benchmarks.
//
// Five operators of different size and habit (one buys all from one supplier, one splits by region,
// one is open and mixed, one sells fibre), nine regions, sites of every class, the functions that
// such networks have, made-up suppliers with subsidiaries and resellers, dates from 2008 to 2026,
// traffic, subscribers and money, links of every kind, certificates, software parts that
// "different" suppliers share, and a share of facts that nobody knows. All its countries are codes
// that ISO 3166-1 leaves to users. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_EXAMPLES_MADE_NETWORK_H
#define ASSAY_EXAMPLES_MADE_NETWORK_H

#include "engines/network/model.h"

struct made_options {
    uint64_t seed;
    uint32_t sites;    // so many exactly; or 0, and
    uint32_t elements; // so many exactly, parts included; at least 500
    uint32_t unknown;  // of a thousand facts, how many are left out; 20 is usual
    bool no_links;
    const char *const *suppliers; // names for the first suppliers in place of ours
    size_t n_suppliers;           // at most MADE_SUPPLIERS
};

enum { MADE_SUPPLIERS = 16 }; // the first: Northbeam, Hexalink (with affiliates), Aldervane

// Fills `n`, which this initialises; network_release gives it back. Same options, same network.
void made_network(struct network *n, const struct made_options *o);

#endif
