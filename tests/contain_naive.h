// Containment the naive way, for tests: straight from the tables, by enumerating simple paths and
// removing sets. Shares no code with src/engines/network/contain but its result types. Networks of
// at most NAIVE_MOST elements. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TESTS_CONTAIN_NAIVE_H
#define ASSAY_TESTS_CONTAIN_NAIVE_H

#include "engines/network/contain/contain.h"

enum { NAIVE_MOST = 32 };

typedef uint32_t naive_set; // bit of an element's row: the whole that it is the root of

struct naive {
    const struct network *net;
    int32_t date;
    row whole[NAIVE_MOST]; // of each element: its whole; 0: absent
    naive_set wholes;
    naive_set next[NAIVE_MOST]; // service links
    naive_set manages[NAIVE_MOST], updates[NAIVE_MOST];
};

struct naive_cut { // a control
    enum remedy measure;
    uint8_t function;
    enum layer layer;
};

struct naive_hold {
    naive_set lo, hi;
    naive_set twins; // do not stop
};

void naive_make(struct naive *v, const struct network *n, int32_t date);
struct naive_hold naive_supplier(const struct naive *v, row supplier, bool reaches,
        const struct naive_cut *cuts, size_t n_cuts);
struct naive_hold naive_nodes(const struct naive *v, naive_set nodes, bool reaches);
void naive_impact(const struct naive *v, const struct naive_hold *h, struct impact *im);
uint32_t naive_group(
        const struct naive *v, row supplier); // bits of suppliers that surely act as one
uint8_t naive_function(const struct naive *v, row whole);
bool naive_is_host(const struct naive *v, row whole);
bool naive_is_access(const struct naive *v, row whole);
// Least number of wholes outside `from` that leave no path to a holder of `function`; -1: adjacent.
int naive_least_cut(const struct naive *v, naive_set from, uint8_t function);
bool naive_connected(const struct naive *v, row from, uint8_t function, naive_set gone);

#endif
