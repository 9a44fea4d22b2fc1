// Which wholes an actor holds, surely and possibly, and how it came to hold each.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_HOLD_H
#define ASSAY_NETWORK_CONTAIN_HOLD_H

#include "engines/network/contain/view.h"

enum { HELD_LO = 1, HELD_HI = 2 }; // bits of mark; LO implies HI

// What controls take from an actor.
enum { CUT_GATE = 1, CUT_MANAGE = 2, CUT_TWIN = 4 };
struct cuts {
    uint8_t *node;     // bits of CUT_*
    uint16_t *segment; // bits of layers into which a node no longer reaches
};

struct held {
    uint8_t *mark;    // of each node
    uint8_t *way;     // enum way
    uint32_t *before; // the node from which it was reached; NONE: by itself
    uint32_t *list;   // all with a mark, in the order they were reached
    uint32_t n;
    const struct cuts *cuts; // may be NULL
    uint8_t *operator_done;  // all nodes of this operator are held possibly already
};

void held_make(struct held *h, const struct containment *c);
void held_free(struct held *h);
void held_clear(struct held *h, const struct containment *c);

// Each starts from an empty `h`. Cut off: what a supplier that no longer helps leaves behind,
// without reach.
void hold_supplier(struct held *h, const struct containment *c, row supplier, bool reaches);
void hold_nodes(
        struct held *h, const struct containment *c, const uint32_t *nodes, size_t n, bool reaches);

#endif
