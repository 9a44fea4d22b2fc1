// From what is held to what follows. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_EFFECTS_H
#define ASSAY_NETWORK_CONTAIN_EFFECTS_H

#include "engines/network/contain/hold.h"

// What happens to an access element: a bit for each effect when certain, and one when possible.
typedef uint16_t hits;

static inline hits hit(enum effect e, bool possible)
{
    return (hits)(1u << ((unsigned)e + (possible ? EFFECTS : 0u)));
}

// What an access element can still count on: roles in its part of the graph, roles that its
// operator still holds, roles some of whose holders are gone, and whether something gone could lie
// on its unrecorded paths.
struct remains {
    uint32_t there, alive, hit;
    bool middle;
};

struct losses { // generations of service that need any of the roles asked about, and those that
                // lose one
    unsigned of, lost;
};
struct losses class_losses(
        const struct access_class *k, uint32_t roles, const struct remains *r, bool possible);
bool all_lost(const struct access_class *k, struct losses l, bool possible); // nothing left

struct by_hits;

struct effects {                // one thread's working memory
    uint8_t *gone, *trunk_gone; // of each node: what questions it counts for
    bool same;                  // what is held possibly is held surely, and what follows too
    uint32_t *part, *queue, *part_roles, *part_hit;
    uint32_t *alive, *hit; // of each operator: roles that some node of it still holds, that some
                           // node gone held
    uint8_t *middle,
            *tap; // of each operator: something gone may lie on its paths, copies its users' data
    struct losses *common; // of each class: where no path is cut
    uint8_t *block_hit;
    hits *access; // of each access element
    hits *site_any, *site_all;
    hits *operator_unknown; // of those that give no subscribers
    struct by_hits *table;
    uint32_t *role_nodes, n_role_nodes;
};

void effects_make(struct effects *x, const struct containment *c);
void effects_free(struct effects *x);

// Fills x->access and *impact; of effects that are not `wanted` (bits 1 << effect) nothing is to be
// trusted.
enum { ALL_EFFECTS = (1 << EFFECTS) - 1 };
void effects_of(struct effects *x, const struct containment *c, const struct held *h,
        unsigned wanted, struct impact *impact);
// EFFECT_STOP in the options' base alone, without amounts that nobody gave.
struct span effects_stop(struct effects *x, const struct containment *c, const struct held *h);

#endif
