// A class of suppliers on a day: for each supplier of a network, which of the class's terms hold
// for it.
//
// A term is what has to hold beside the supplier: terms 0 to 2 nothing at all (they differ in how
// far a group reaches), each further one the conditions of a row of a list. Sets of terms are 64
// bits, so that the answer for an element is a few operations. SPDX-License-Identifier:
// GPL-3.0-or-later
#ifndef ASSAY_CLASS_AT_H
#define ASSAY_CLASS_AT_H

#include "engines/network/regime/regime.h"

enum { TERM_AFFILIATES, TERM_SUBSIDIARIES, TERM_ALONE, TERMS_PLAIN, TERMS_MOST = 64 };
#define TERMS_PLAIN_SET (((uint64_t)1 << TERMS_PLAIN) - 1)

struct term {
    const struct list_entry *entry; // NULL for the plain ones
    const struct supplier_list *list;
};

// Why a supplier is of the class, or may be.
struct membership {
    const struct list_entry *entry;
    const struct supplier_list *list;
    row via;
};

struct class_at {
    uint32_t n_terms;
    struct term terms[TERMS_MOST];
    uint64_t *yes, *may; // by supplier row: terms that hold, and those that may; `may` covers `yes`
    uint64_t unnamed;    // terms that speak of all suppliers
    struct membership *why;
    uint64_t *resold; // terms that may hold for what a supplier resells; NULL: nobody resells
    int32_t date;
};

// What is asked of a network again and again, made once: names, and who controls whom.
struct supplier_index {
    const struct network *n;
    struct folded_name {
        struct str name;
        row supplier;
    } * names; // sorted
    size_t n_names;
    uint32_t *first; // of each supplier's edges; n_suppliers + 1 of them
    struct edge {
        row to;
        uint32_t control; // row of n->controls
        bool back;        // against the control's direction: affiliates
    } * edges;
};

void supplier_index_make(struct supplier_index *x, const struct network *n, struct arena *a);

// `after` months from a row's day to the day on which it holds. Requires rules_link.
void class_at(struct class_at *c, const struct supplier_index *x,
        const struct supplier_class *class, int32_t date, int64_t after, struct arena *a);

#endif
