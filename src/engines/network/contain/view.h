// A network as containment sees it on a date: wholes as nodes in order of name, service links and
// reach as graphs, places where users attach with what they need, and who acts where. Made once,
// read by all threads. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_VIEW_H
#define ASSAY_NETWORK_CONTAIN_VIEW_H

#include "engines/network/contain/contain.h"
#include "engines/network/contain/graph.h"

enum { SEES_USER = 1, SEES_SIGNALLING = 2, SEES_RECORDS = 4 }; // planes; bits of node.sees
enum { PLANES = 2 }; // user data and signalling have paths

enum { ALTERNATIVES = 5 }; // 2G, 3G, 4G, 5G and later, fixed

// What one generation of an access element needs, as bits of roles: in its part of the graph, or,
// where no recorded path leads to any holder, held by anybody of its operator.
struct wants {
    uint32_t linked, unlinked;
};

// Access elements that need the same.
struct access_class {
    uint32_t operator;
    bool known; // its generations are: all of `wants` that are not empty are served; else one of
                // them is
    bool blind; // and the inventory shows nothing that one of them needs
    uint32_t n;
    struct wants wants[ALTERNATIVES];
    uint32_t linked, unlinked; // all together
};

struct access {
    uint32_t node; // NONE: users of an operator whose access is not in the inventory
    uint32_t operator, class;
    row site;
    int64_t amount[BASES]; // UNKNOWN: nobody gave it
};

// The same, for passes that ask all of them again and again.
struct spot {
    uint32_t node, class, operator, site;
    uint32_t trunk;         // the trunk node on which it hangs, or is; NONE: none
    uint32_t part;          // NONE: none
    uint32_t block[PLANES]; // NONE: no path of the plane ends anywhere
};

// `service` without its leaves: nodes that have one neighbour and no role lose with it or by
// themselves.
struct trunk {
    struct graph graph;
    uint32_t *of;   // node -> trunk node, its own or its only neighbour's; NONE: alone
    uint32_t *node; // trunk node -> node
};

struct set128 {
    uint64_t bits[2];
};

struct node {
    row root; // element that is no part of another
    uint32_t operator;
    uint32_t access; // index in containment.access; NONE: none
    uint32_t roles;
    uint32_t elements;   // that are no part of another (fronts of a base station are its parts)
    uint8_t sees;        // planes
    uint8_t function;    // the root's; where it has none, the first that its parts have
    uint8_t layer;       // the root's, or the function's
    uint8_t serves;      // access: the function by which users attach
    uint8_t generations; // access
    bool middle;         // may carry what is others'
    bool tap;            // made to copy others' data: interception, monitoring
    bool host;           // manages others
    struct set128 functions;
};

struct act { // who acts on a node
    row supplier;
    uint32_t node;
    enum way way;
};

struct writes { // whose software is inside a product
    row supplier, product;
};

struct reach {       // the edges of containment.manage, by position
    uint8_t *update; // also an update link
    uint8_t *manage; // also a management link
};

struct groups { // of suppliers that act as one
    row *chief; // supplier -> the one that stands for its group
    row *first; // chief -> members, by name; CSR
    row *members;
};

struct containment {
    const struct network *net;
    struct contain_options options;
    struct arena *arena;
    uint32_t n; // nodes
    struct node *nodes;
    uint32_t *node_of;               // element -> node; NONE: absent
    uint32_t *member_first, *member; // node -> elements, CSR
    struct graph service;            // undirected
    struct graph manage;             // directed: reaches into
    struct reach reach;
    uint32_t *part; // node -> component of `service`
    uint32_t n_parts, *part_roles;
    uint32_t n_operators;                            // of the model, row 0 included
    uint32_t *operator_roles;                        // roles that its nodes hold
    uint32_t *operator_nodes_first, *operator_nodes; // CSR
    uint32_t n_access;
    struct access *access;
    struct spot *spots; // of each access element
    struct trunk trunk;
    bool plain; // no class has anything unlinked, unknown or blind: what is possible is certain
    uint32_t *site_access;  // access elements of each site
    int64_t *operator_rest; // subscribers of an operator beyond what its access elements say;
                            // UNKNOWN
    uint32_t n_classes;
    struct access_class *classes;
    struct blocks blocks[PLANES];            // of `service`, seen from where the plane's paths end
    uint32_t plane_roles[PLANES];            // roles that a plane passes
    uint32_t record_roles;                   // roles that store subscribers' records
    uint32_t function_total[128];            // nodes that hold each function
    struct act *acts;                        // by supplier, then node, then way
    size_t *act_first;                       // supplier -> acts
    struct writes *writes;                   // by supplier, then product
    size_t *writes_first;                    // supplier -> writes
    uint32_t *product_first, *product_nodes; // product -> nodes that have it, or a part of it; CSR
    uint32_t n_no_supplier, *no_supplier;    // nodes
    uint32_t n_no_manager, *no_manager;
    struct groups groups_lo, groups_hi; // by certain control; by possible control too
    bool *is_ordered;                   // supplier: somebody in its group owns or directs it
    struct totals totals;
    size_t n_sentences;
    struct str *sentences;
};

// needs.c: what a service needs. Each returns bits of roles.
uint32_t role_of(uint8_t function); // 0: nobody needs it by itself
uint32_t roles_of_plane(
        unsigned plane); // that user data (0) or signalling (1) of an access element passes
uint32_t ends_of_plane(unsigned plane); // at which its paths through the network end
uint8_t role_function(uint32_t role_bit);
bool is_access(uint8_t function, uint8_t layer); // users attach here
bool is_front(uint8_t function); // radio unit or antenna: in front of one base station
bool is_host(uint8_t function, uint8_t layer); // manages others
bool is_tap(uint8_t function, uint8_t layer);
bool is_middle(uint8_t layer);
uint8_t generation_by_itself(
        uint8_t function); // bits of enum generation; 0: the function does not say
// What an access element with `function` and `generations` needs, given what its part of the graph
// holds and what its operator holds: fills wants, known, blind, linked, unlinked.
void needs_of(uint8_t function, uint8_t layer, uint8_t generations, uint32_t part_roles,
        uint32_t operator_roles, struct access_class *k);

// view.c and access.c, acts.c: the passes of contain_new.
void view_wholes(struct containment *c);
void view_links(struct containment *c);
void view_access(struct containment *c); // after links
void view_acts(struct containment *c);
void view_sentences(struct containment *c); // last

static inline bool set_has(const struct set128 *s, unsigned bit)
{
    return (s->bits[bit / 64] >> (bit % 64)) & 1;
}

static inline void set_add(struct set128 *s, unsigned bit)
{
    s->bits[bit / 64] |= (uint64_t)1 << (bit % 64);
}

int compare_suppliers(const struct containment *c, row a, row b); // by name, then slug
struct str node_name(const struct containment *c, uint32_t node);

#endif
