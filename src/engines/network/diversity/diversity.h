// How diverse a network is: shares on every base side by side, concentration with and without a
// restricted set, places with one supplier, open interfaces, and the parts that "different"
// suppliers share.
//
// One pure function of a network, a date and a set of suppliers; what it returns lies in the
// caller's arena and is sorted by content. Suppliers count as groups: who is owned by more than
// half, or directed, or an affiliate on the date belongs to its holder; who resells does not.
// Elements count when they are in service on the date; a part of another element counts for sites
// only, because its whole carries the load. An amount that nobody gave counts as none where the
// element's function cannot have it (cells of a router), and as `unmeasured` where it can.
//
// Concentration (HHI): the sum of squared shares in percent, 10000 for one supplier; the effective
// number of suppliers is 10000/HHI. Both are computed from exact fractions and rounded once, to
// thousandths. A supplier that is unknown is neither left out nor guessed: the interval holds
// whoever it is. Thresholds: US Merger Guidelines 2023, section 2.1 (a rise of more than 100 points
// to more than 1800). SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_DIVERSITY_H
#define ASSAY_NETWORK_DIVERSITY_H

#include "engines/network/model.h"

struct supplier_group {
    row head;           // who holds the others; where several do, the first by slug
    const row *members; // by slug, the head among them
    size_t n_members;
    bool restricted; // a member is
};

enum scope_kind {
    SCOPE_ALL,
    SCOPE_OPERATOR,
    SCOPE_REGION,
    SCOPE_LAYER,
    SCOPE_FUNCTION,
    SCOPE_GENERATION,
    SCOPE_OPERATOR_LAYER,
    SCOPE_REGION_LAYER,
    SCOPES
};
extern const char *const scope_names[SCOPES]; // "network", "operator", ..., "region and layer"

struct slice {
    enum scope_kind kind;
    row operator;
    struct str region; // empty: not given, for SCOPE_REGION and SCOPE_REGION_LAYER
    enum layer layer;
    uint8_t function, generation;
};

// A group's part of a base. Its share is at least `amount` / whole and at most `most` / whole.
struct share {
    row group; // index into diversity.groups; 0: the unknown supplier
    int64_t amount, restricted, most;
    int32_t since; // the first connection that is known, or NO_DATE
    bool flatters; // is restricted, has less than an equal share, and without it the HHI of the
                   // others would be higher: a makeweight that only betters a figure
};

struct hhi {
    int64_t hhi, effective; // thousandths; UNKNOWN where there is nothing to measure
};

struct concentration {
    int64_t whole;      // what shares are of, unknown suppliers included; for sites, distinct ones,
                        // which add up to more than that where a site has several suppliers
    int64_t unknown;    // of an unknown supplier
    int64_t restricted; // of restricted ones
    int64_t unmeasured; // elements that can have an amount and have none: no share speaks of them
    bool scaled;        // too large for exact squares: counted in units of a power of two
    const struct share *shares; // the largest first, then by slug; the unknown supplier is last
    size_t n_shares;
    struct hhi known;       // of those that are known, as if they were all
    struct hhi least, most; // whoever the unknown ones are
    // Without the restricted set, of those that are known: the others keep their proportions; the
    // smallest of them grow first; the largest takes all.
    struct hhi without, without_levelled, without_largest;
    int64_t change;       // without - known; UNKNOWN where either is
    bool alarm;           // taking the restricted out concentrates: see the thresholds above
    int64_t open, closed; // of elements with, and without, open interfaces; the rest is unknown
    int64_t open_largest; // of `open`, the part of its largest group: open is not diverse
};

struct diversity_row {
    struct slice scope;
    struct concentration base[BASES];
    enum answer one_supplier;   // by elements; unknown while an element's supplier is
    enum answer all_restricted; // by elements
};

// Sites with one supplier, by layer (LAYER_UNKNOWN: all layers together).
struct places {
    int64_t one, several, undecided;
};

// The same software part inside what different groups supply.
struct common_part {
    struct str name, version, purl; // `version` empty: any version, `purl` without it
    const row *groups;              // indices into diversity.groups, ascending; at least two
    size_t n_groups;
    int64_t elements;      // in service, parts included
    int64_t amount[BASES]; // what hangs on them; BASE_SITES is UNKNOWN
};

struct diversity {
    const struct supplier_group *groups; // row 0: the unknown supplier; then by the head's slug
    size_t n_groups;
    const row *group_of;              // by supplier
    const struct diversity_row *rows; // by kind, then by content
    size_t n_rows;
    struct places places[LAYERS];
    const struct common_part *parts; // most elements first, then by name and version
    size_t n_parts;
    int64_t elements, not_counted; // in service, and left out because they are not
};

// `restricted`: one a supplier row, or NULL.
struct diversity diversity_measure(
        struct arena *a, const struct network *n, const bool *restricted, int32_t date);

// Whether an element is in service on a date: one that is planned is from its connection on.
bool in_service(const struct element *e, int32_t date);

#endif
