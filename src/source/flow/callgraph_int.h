// Between the two halves of the call graph: who a call may reach, and the order that follows from
// it.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FLOW_CALLGRAPH_INT_H
#define ASSAY_FLOW_CALLGRAPH_INT_H

#include "source/flow/flow_int.h"

struct edge { // a call of `function` may reach the callee `target`
    uint32_t function, instr, target;
    uint32_t how; // enum call_how
};
typedef VEC(struct edge) edge_vec;

void pointers_follow(struct flow *w, edge_vec *edges);

#endif
