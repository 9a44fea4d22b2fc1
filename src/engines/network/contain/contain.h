// Containment: what a supplier that turned hostile, or that was cut off, could see, change and
// stop; the worst single supplier, element, software version and management host; and which few
// controls cut the most.
//
// A whole is an element with its parts; it is named by the element that is no part of another. An
// actor holds wholes in one of the ways of `enum way`. What follows from that is counted where
// users attach (wholes of the access layers): these carry the subscribers, traffic, cells and
// premises; what is the same people's share of a core element is not counted twice. Every number is
// a span: `lo` is certain by the facts given, `hi` is what those facts do not rule out. Where links
// are recorded, answers are exact on them; where none are, `lo` counts what no topology could save
// and `hi` what some topology would lose. What else is assumed is `assumptions`.
//
// Results live in the arena given to `contain_new`; texts belong to the network, which must outlive
// them. Everything is sorted by content, and the same for any number of threads and any order of
// import. Sources: EU coordinated risk assessment of 2019 (threats: loss of availability,
// confidentiality and integrity); TS 23.501, 23.401, 23.060, 33.401 for what a service needs
// (`needs.c`); the order in which the best controls are taken: G. Nemhauser, L. Wolsey and M.
// Fisher (1978). SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CONTAIN_H
#define ASSAY_NETWORK_CONTAIN_H

#include "base/error.h"
#include "engines/network/model.h"

enum effect {
    EFFECT_SEE_USER,       // what users send and get, and where it goes
    EFFECT_SEE_SIGNALLING, // who calls whom, when, from where
    EFFECT_SEE_RECORDS,    // subscribers' records as stored, keys included
    EFFECT_CHANGE,         // reconfigure, or forward elsewhere
    EFFECT_IMPAIR,         // at least one generation of service gone
    EFFECT_STOP,           // no service left
    EFFECTS
};
extern const char *const effect_names[EFFECTS]; // "see-user", ...

// In units of `enum base`. Sites: where anything is seen, changed or impaired; stopped: where
// nothing is left. Elements: wholes the effect acts on. Spend is not counted.
struct span {
    int64_t lo, hi;
    uint32_t unknown; // access elements in `hi` whose amount nobody gave
    bool open;        // these could add to `hi` without bound
};

struct impact {
    struct span of[EFFECTS][BASES];
    struct span functions[EFFECTS]; // functions of 3GPP: seen or changed in; stopped: none of it is
                                    // left
};

enum way { // how an actor holds a whole, the most direct first
    WAY_NONE,
    WAY_MAKES,     // made it, and updates its software
    WAY_PART,      // made a part of it
    WAY_COMPONENT, // wrote software inside it
    WAY_MANAGES,   // manages it from afar
    WAY_REACHES,   // holds what has a management link to it
    WAY_UPDATES,   // holds what has an update link to it
    WAY_ITSELF,    // it is the element, version or host asked about
    WAY_POSSIBLE,  // nobody said whose it is, or what its management host reaches
    WAY_PASSES,    // a step of a path: a service link
    WAYS
};
extern const char *const way_names[WAYS];

struct step {
    row element; // a whole
    enum way way;
};

// One shortest explanation of an effect: how the actor comes to hold a whole, then the way from the
// place that is hit through that whole to what it needs.
struct explanation {
    row hit; // access element that is hit, the one with most of the base; 0: none, or not recorded
    uint8_t function; // that it needs and does not get, or at which the path ends; 0: hit itself
    bool certain;     // in `lo`
    size_t n_held;    // steps of `held`: from what it made to the whole on the path
    struct step *held;
    size_t n_path; // steps of `path`: from `hit` to the function
    struct step *path;
};

enum actor_kind { ACTOR_SUPPLIER, ACTOR_ELEMENT, ACTOR_VERSION, ACTOR_HOST, ACTORS };
extern const char *const actor_names[ACTORS];

struct actor {
    enum actor_kind kind;
    row supplier; // of a supplier: who orders its group; else the maker, 0: unknown
    row element;  // ACTOR_ELEMENT, ACTOR_HOST
    row product;  // ACTOR_VERSION of a product; 0: of a component
    struct str name, version;
};

struct exposure {
    struct actor actor;
    size_t n_group; // suppliers that act as one, by name; ACTOR_SUPPLIER only
    row *group;
    uint32_t held[WAYS];        // wholes, each by its most direct way
    uint32_t certain, possible; // wholes held: in `lo`, in `hi`
    struct impact impact;
    struct explanation evidence[EFFECTS];
};

struct contain_options {
    int32_t date;     // as of; needed
    enum base by;     // what ranks and plans go by; not BASE_SPEND
    size_t top;       // rows of each ranked list; 0: 10
    size_t threads;   // 0: one a processor
    bool wholes_only; // who makes a part or a component does not hold the whole
};

struct totals {              // of the network in service on the date
    int64_t known[BASES];    // at access elements; BASE_ELEMENTS: wholes
    uint32_t unknown[BASES]; // access elements that give none
    uint32_t wholes, access,
            absent;     // absent: elements removed, planned, offline, or not yet connected
    uint32_t functions; // distinct
    uint32_t no_supplier, no_function, no_operator; // wholes
    uint32_t no_manager;                            // managed from afar, and nobody said by whom
    uint32_t remote_unknown;                        // nobody said whether managed from afar
    uint32_t no_links;              // access elements that no recorded path joins to all they need
    uint32_t hosts, hosts_unlinked; // management hosts; those without a management link
    uint32_t components_no_supplier;
    uint32_t links, links_unused; // unused: of unknown kind or power, or to what is absent
    uint32_t operators_only;      // operators whose access is not in the inventory
};

struct containment; // a network made ready: holds what all questions share

// `n` must outlive the result. ERR_USAGE: no date, or a base that cannot rank.
enum err contain_new(struct containment **c, const struct network *n,
        const struct contain_options *options, struct arena *arena, struct error *e);
const struct totals *contain_totals(const struct containment *c);
// What every answer takes for granted, one sentence each, with the figures that apply to this
// network.
size_t contain_assumptions(const struct containment *c, const struct str **sentences);

// The worst of each kind, ranked by EFFECT_STOP in the base (lo, then hi, then the other effects).
// Suppliers: one row a group, all of them; of the others the first `top`, and how many there are.
struct ranking {
    size_t n, of;
    struct exposure *rows;
};
void contain_worst(struct containment *c, struct ranking worst[ACTORS]);

// One supplier with its group, turned hostile.
enum err contain_supplier(struct containment *c, row supplier, struct exposure *x, struct error *e);

// Cut off at the date of the options: what ages, ends or lapses when. Row by row of dates; `stop`
// and `impair` are cumulative to that day. `lo`: what the facts say stops (a technical certificate
// or a licence ended, for machines check these); `hi`: all that lost its manager, its support or
// its certificate.
enum lapse_kind { LAPSE_UPDATES, LAPSE_MANAGEMENT, LAPSE_SUPPORT, LAPSE_CERTIFICATE, LAPSES };
extern const char *const lapse_names[LAPSES];
struct lapse_row {
    int32_t date;
    uint32_t wholes[LAPSES]; // that this happens to on this day
    row example;             // one of them, by name the first
    struct span impair[BASES], stop[BASES];
};
struct cut_off {
    uint32_t ages;                       // wholes without updates from the date on
    uint32_t no_support, no_certificate; // of these: whose dates nobody gave
    size_t n;
    struct lapse_row *rows; // by date
};
enum err contain_cut_off(struct containment *c, row supplier, struct cut_off *out, struct error *e);

// Controls against a supplier.
enum remedy {
    REMEDY_SEGMENT, // cut the management links of hosts of a function into a layer
    REMEDY_MANAGE,  // manage a function's elements in house
    REMEDY_GATE,    // let no update or remote change of the maker's into a function's elements
                     // untested
    REMEDY_SECOND,  // a second supplier for a function: each element has a twin of another's
    REMEDY_REMOVE,  // replace the supplier's elements of a function
    REMEDIES
};
extern const char *const remedy_names[REMEDIES];
struct remedy_row {
    enum remedy measure;
    uint8_t function; // of the elements it touches; 0: of unknown function
    enum layer layer; // REMEDY_SEGMENT: into which they no longer reach
    uint32_t wholes;  // it touches
};
struct plan_step {
    size_t n_controls; // 1, or 2 where one alone does nothing
    struct remedy_row controls[2];
    int64_t gain;         // fall of the score, exact
    struct impact remain; // after this and all steps before
};
struct plan {
    int64_t before; // score: lo + hi of the chosen effects in the base, added
    size_t n_candidates;
    size_t n_steps;
    struct plan_step *steps;
    int64_t remain;     // score after all steps
    bool complete;      // no control, and no pair of them, is left that would lower the score
    bool optimum_known; // all sets of as many controls as the plan has were tried
    int64_t optimum;    // the least score that any of these leaves
};
struct plan_options {
    unsigned effects;  // bits 1 << enum effect; 0: all
    size_t most;       // controls; 0: 5
    unsigned measures; // bits 1 << enum remedy that may be used; 0: all
    size_t try_all;    // sets to try at most, for pairs and for `optimum`; 0: 2,000
    struct str region; // touch only elements at sites of this region; empty: everywhere
};
enum err contain_plan(struct containment *c, row supplier, const struct plan_options *options,
        struct plan *p, struct error *e);

// How few separate access from what it needs. Access: one element, a site, a region, or all (none
// given).
struct cut_question {
    row element, site;
    struct str region;
    uint8_t function; // to be cut off from; must be held by somebody
};
struct cut_answer {
    size_t n_access, n_ends; // access elements asked about that have a path; elements of the
                             // function they reach
    bool adjacent;           // an access element is itself of the function: nothing separates it
    size_t n_elements;       // least number of other wholes whose loss cuts all of them off
    row *elements;
    // Fewest supplier groups that together make or manage enough: exact when `suppliers_exact`,
    // else more than `n_suppliers` are needed (`suppliers` is empty), as far as sets were tried.
    bool suppliers_exact;
    size_t n_suppliers;
    row *suppliers;
};
enum err contain_cut(struct containment *c, const struct cut_question *q, struct cut_answer *out,
        struct error *e);

#endif
