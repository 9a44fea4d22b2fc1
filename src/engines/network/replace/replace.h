// What replacing a supplier's equipment costs, and when it would be done.
//
// Takes a network, the elements to act on with their due dates (a regime's verdicts), the date from
// which work is planned, and the assumptions (units, visits, crews, seasons, money, price of risk
// ...), which are data: see costs.c for the keys, rules/costs/ for a file that fills them all with
// illustrative values. Gives four options (keep, cap to a share, replace all by their dates,
// replace in phases), each with its cost as a range, its plan week by week, the price the planner
// minimised beside a bound below which no plan can be, percentiles over drawn assumptions, and what
// public money pays when; and the points that no other beats on cost, risk and time.
//
// Units: money in minor units of the currency, shares in millionths, crew days in hundredths, weeks
// from the plan's date (week 0 begins on it), dates in days as in model.h. Everything lies in the
// arena that is given and stays as long as it, the network and the options do. Nothing depends on
// threads, the clock or addresses. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_REPLACE_H
#define ASSAY_NETWORK_REPLACE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/pool.h"
#include "engines/network/model.h"

enum { SHARE_ONE = 1000000 };

// ---- assumptions ----

struct span { // a triangular distribution; all three are the same where a value is certain
    int64_t low, likely, high;
};

struct text_list {
    const struct str *items;
    uint32_t n;
};

struct row_match { // which elements or sites a row speaks of; what is empty says nothing, the first
                   // row that fits counts
    uint64_t functions[2]; // bits: rows of network_functions
    uint32_t layers;       // bits: enum layer
    uint32_t sites;        // bits: enum site_class
    struct text_list kinds, regions, categories, products;
};

struct unit_row { // a replaced element
    struct row_match match;
    struct span cost, delivery; // `delivery`: weeks
    struct str source;
};

struct work_row { // the work at a site
    struct row_match match;
    struct span days;                      // crew days
    struct span engineering, visit, tower; // tower: or other structural work
    struct span tower_share;               // how many of the sites need it
    bool down;                             // the site is down meanwhile
    struct str source;
};

struct crew_row {
    struct text_list regions; // none: any other region
    int32_t from, until;  // NO_DATE: always
    int64_t crews;        // hundredths
};

struct season_row {      // days of the year, both counted; may go over the new year
    int32_t from, until; // month x 100 + day
    int64_t factor;      // share of a crew's day that work gets done in
};

struct freeze_row { // no work in a week that has one of these days
    int32_t from, until;
    struct text_list regions; // none: all
};

struct price_row { // of risk, an element and a month
    struct row_match match;
    int64_t price;
};

struct life_row {
    struct row_match match;
    int64_t months; // from service to the refresh that would happen anyway, where the inventory
                    // gives no date
};

struct budget_step {
    int32_t from;
    int64_t amount;
};

struct phase_row {
    struct row_match match;
    struct str name;
};

struct funding_step {
    int32_t from;
    int64_t share; // of what is claimed, from then on and for what was claimed before
};

struct assumption {
    struct str name;  // key: "coverage.share", "units[2].cost"
    struct str value; // as written
    struct str source;
    struct str file;
    uint32_t line, column;
};

#define ROWS(T)                                                                                    \
    struct {                                                                                       \
        T *items;                                                                                  \
        uint32_t n;                                                                                \
    }

struct replace_options {
    struct str name, currency, status, source;
    int64_t digits; // of a minor unit: 2 where 100 of them are one of the currency
    int64_t weeks;  // the horizon
    ROWS(struct unit_row) units;
    struct span given; // share of a cost that the inventory states
    ROWS(struct work_row) work;
    ROWS(struct crew_row) crews;
    struct {
        struct span price;     // a crew day
        struct span available; // share of the crews above
        int64_t days;          // a week, hundredths
        int64_t at_site;       // crews that work at a site at once
        int64_t premium; // on the price of crews beyond those above, for the points with more crews
    } crew;
    ROWS(struct season_row) seasons;
    ROWS(struct freeze_row) freezes;
    struct {
        int64_t share; // of a region's sites that may be down at once, rounded down
        int64_t least; // but never fewer than so many
    } coverage;
    struct {
        bool carry; // what one step leaves is there in the next
        ROWS(struct budget_step) steps;
    } budget;
    ROWS(struct price_row) risk;
    ROWS(struct life_row) life;
    int64_t late;       // price of an element that is past its due date, a month
    int64_t unfinished; // share of its cost that counts for a job the horizon has no room for
    int64_t discount;   // a year
    int64_t price_rise; // by which fewer suppliers make all else dearer (share of the yearly spend)
    struct {
        int64_t share;
        enum base base;
        uint32_t layers; // bits
    } cap;
    ROWS(struct phase_row) phases;
    struct {
        int64_t eligible; // share of the cost that may be claimed
        int64_t every;    // weeks between claims
        int64_t after;    // weeks from a claim to the money
        ROWS(struct funding_step) steps;
    } funding;
    ROWS(struct assumption) assumptions; // every value above, in the order of the files
    uint32_t assumptions_cap;
};

// The illustrative assumptions that ship (rules/costs/illustrative.yaml): a start for `o`, to be
// read over.
MUST_CHECK enum err replace_options_builtin(
        struct arena *a, struct replace_options *o, struct error *e);
// Reads assumptions over those that `o` has: a key that the file gives replaces what was there,
// lists as a whole. `path` is for places. ERR_FORMAT: path:line:column. All lies in `a`.
MUST_CHECK enum err replace_options_read(struct arena *a, const char *path, struct str text,
        struct replace_options *o, struct error *e);
// Whether nothing that must be there is missing; after the last file.
MUST_CHECK enum err replace_options_check(
        const struct replace_options *o, const char *path, struct error *e);

// ---- what is asked ----

struct replace_request {
    const struct network *network;
    const struct replace_options *options;
    const uint8_t *act; // [element]: to be replaced; those that are removed already are passed over
    const int32_t *due; // [element]: last day on which it may be there, or NO_DATE; NULL: none has
    int32_t date;       // work is planned from this day on
    uint64_t seed;
    uint32_t draws;    // 0: no percentiles
    struct pool *pool; // for the draws; NULL: on the caller's thread
};

// ---- what is answered ----

enum replace_kind { OPTION_KEEP, OPTION_CAP, OPTION_REPLACE, OPTION_PHASED, OPTION_KINDS };
extern const char *const option_names[OPTION_KINDS];

struct cost_parts { // sums to `total`
    int64_t equipment, engineering, visits, towers, crews, total;
};

struct percentiles {
    int64_t p10, p50, p90;
};

struct planned_job {
    row site;                     // 0: an element without a site
    const row *elements;          // those replaced, parents only
    uint32_t n_elements, covered; // `covered`: parts that go with them
    uint32_t work, phase, region; // rows of the options; region: of replace_result
    int32_t due;                  // date, or NO_DATE
    int32_t start, weeks;    // start: the horizon's weeks where it has no room; -1: kept as it is
    int64_t crew_days, cost; // likely; hundredths
    int64_t risk;            // a week, minor units
};

struct gantt_row { // work of one kind in a region; only weeks with work have cells
    uint32_t region;
    enum layer layer;
    struct gantt_cell {
        int32_t week;
        uint32_t jobs, elements;
        int64_t cost, crew_days;
    } * cells;
    uint32_t n;
};

struct funding_flow { // as of the end of a week, all sums from the start
    int32_t week;
    int64_t spent, claimed, paid, gap; // gap: spent, and not paid yet or ever
};

struct replace_option {
    enum replace_kind kind;
    uint32_t jobs, elements;   // replaced
    uint32_t kept;             // elements that stay
    uint32_t late, unfinished; // jobs
    struct cost_parts cost;    // likely
    struct span range;         // of the total: everything low, likely, high
    int64_t anyway; // equipment of elements that would be refreshed within the horizon: spent
                    // anyway
    int64_t anyway_unknown; // equipment of elements of which nobody knows when they would be
    int64_t forward;        // what it costs to spend `anyway` sooner than planned (discounted)
    int64_t extra;          // total less anyway
    int64_t price_rise;     // of everything else, over the horizon; not in the total
    int64_t risk;           // priced, until replaced or to the horizon's end, not discounted
    int64_t risk_left;      // a month, at the horizon's end
    int32_t finish; // the last day of work; NO_DATE: nothing done, or not within the horizon
    struct {        // discounted, as the planner minimises them
        int64_t cost, risk, late, unfinished, total;
    } objective;
    int64_t bound;          // of the objective
    bool exact;             // no plan is better
    const char *rule;       // how jobs were ordered before exchanges
    int64_t rule_objective; // what the rule alone gives, as in the draws
    struct percentiles cost_drawn,
            finish_drawn; // finish in days; INT32_MAX: not within the horizon
    uint32_t draws, draws_unfinished;
    struct planned_job *plan; // all jobs, by start, region, site
    uint32_t n_plan;
    struct gantt_row *gantt;
    uint32_t n_gantt;
    struct funding_flow *flow; // a row a claim
    uint32_t n_flow;
    int64_t paid_most, gap_most; // over the horizon
};

struct front_point {
    const char *what;   // name of an option, or "part"
    int64_t part;       // share of the risk that is taken out, riskiest for its cost first
    int64_t crews;      // millionths of the crews given
    int64_t cost, risk; // as in replace_option
    int32_t finish;     // date, or NO_DATE
    bool front;         // no other point is at least as good in all three and better in one
};

struct replace_result {
    struct replace_option options[OPTION_KINDS];
    struct front_point *points; // by cost
    uint32_t n_points;
    struct str *regions; // by name; the first is the unknown one
    uint32_t n_regions;
    uint32_t cost_given, cost_assumed; // elements by where their cost comes from
    uint32_t refresh_given, refresh_assumed, refresh_unknown;
    uint32_t no_site,
            no_region; // elements to act on without a known site; jobs without a known region
    uint32_t removed;  // elements to act on that are gone already
    int64_t cap_share, cap_whole, cap_part; // before: part of whole, of the base of the cap
    uint32_t cap_unknown;                   // elements whose amount in that base nobody knows
};

// ERR_USAGE where the options are incomplete; nothing else fails.
MUST_CHECK enum err replace_plan(struct arena *a, const struct replace_request *q,
        struct replace_result *r, struct error *e);

// Whether an option's plan keeps every constraint of the request, worked out anew from network and
// options alone: ERR_FORMAT with what is broken, the place being the site's name.
MUST_CHECK enum err replace_validate(
        const struct replace_request *q, const struct replace_option *o, struct error *e);

// ---- public money ----

struct applicant {
    struct str name;
    int64_t demand;    // reasonable and supported
    uint32_t priority; // 1 is served first
    int64_t award;
};

struct pro_rata {
    int64_t demand, awarded, shortfall; // shortfall: of all demand
    int64_t factor; // of the first priority that could not be paid in full, rounded down;
                    // SHARE_ONE: all were
};

// Serves priorities in order; the one that the money does not suffice for shares it in proportion,
// each rounded down.
struct pro_rata pro_rata(int64_t available, struct applicant *applicants, size_t n);

#endif
