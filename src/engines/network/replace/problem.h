// The planning problem without its network: groups of like jobs, weeks, and what is scarce in them.
//
// A job is the work at one site (or at an element that has none): it starts in a week, keeps crews
// busy and maybe its site down for `weeks` weeks, is paid for in its first week, and ends risk with
// its last. A plan says how many jobs of each group start in which week. Its price is the sum over
// jobs of
//
//     cost x discount(start) + risk x until(end) + late x (until(end) - until(due)) where the end
//     is beyond the due week
//
// each rounded to a minor unit, until(e) being the discounted number of weeks before week e. A job
// that the horizon has no room for is priced as risk and lateness through the horizon and
// `unfinished` times its cost, so that every problem has a plan and none leaves out what could be
// done. A price of one job over its start is monotone up to the due week and monotone after it, for
// both terms are multiples of the discount; schedule.c depends on it.
//
// Indexes of groups, regions, weeks and budget steps all start at 0. Times are in weeks, crews in
// hundredths of crew days, money in minor units. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REPLACE_PROBLEM_H
#define ASSAY_REPLACE_PROBLEM_H

#include "base/arena.h"

struct group {
    uint32_t region;
    uint32_t n;       // jobs
    int32_t weeks;    // that a job takes, at least 1
    int32_t earliest; // week in which it may start: delivery and engineering
    int32_t due;      // last week that is not late; -1: late from the start; INT32_MAX: never
    int64_t crew;     // in each of its weeks, at least 1
    bool down;        // its site is down meanwhile
    int64_t cost;
    int64_t risk, late; // a week
};

struct problem {
    int32_t weeks; // the horizon
    uint32_t regions;
    struct group *groups;
    size_t n_groups;
    int64_t *crew; // [region * weeks + week]
    int32_t *down; // [region * weeks + week]: sites that may be down
    // Money: without `carry`, what is spent in a step; with it, in the step and all before.
    size_t n_steps; // 0: no limit
    bool carry;
    int32_t *step_of; // [week]
    int64_t *budget;  // [step]
    double *discount; // [weeks + 1]
    double *until;    // [weeks + 1]: sum of the discounts of the weeks before
    double unfinished;
};

struct batch { // `n` jobs of a group that start in the same week; problem->weeks: not within the
               // horizon
    uint32_t group, n;
    int32_t start;
};

struct plan {
    struct batch
            *batches; // by group and start in results; in order of placement within the planner
    size_t n;
    int64_t price;
};

// The price of one job of `g` that starts in `start`, or is left out.
int64_t job_price(const struct problem *p, const struct group *g, int32_t start);
int64_t plan_price(const struct problem *p, const struct plan *plan);
// Puts batches in order of group and start, one for each, and prices them.
void plan_settle(const struct problem *p, struct plan *plan);

// The last week in which a job of `g` may start.
static inline int32_t last_start(const struct problem *p, const struct group *g)
{
    return p->weeks - g->weeks;
}

// What is left while a plan is made.
struct ledger {
    int64_t *crew;
    int32_t *down;
    int64_t *budget, *open; // `open` [step]: what a job that starts in it may cost
    // [down] of the job, [region * (weeks + 1) + week]: a week from here on that is not used up, or
    // one before it
    int32_t *next[2];
    int64_t *least; // [region]: crew that the smallest job needs; INT64_MIN: no week counts as used
                    // up
};

void ledger_init(struct arena *a, const struct problem *p, struct ledger *l);
void ledger_reset(const struct problem *p, struct ledger *l);
// How many jobs of `g` could still start in `start`, at most `most`.
uint32_t ledger_room(const struct problem *p, const struct ledger *l, const struct group *g,
        int32_t start, uint32_t most);
// Takes what `n` jobs need; negative gives it back.
void ledger_take(
        const struct problem *p, struct ledger *l, const struct group *g, int32_t start, int64_t n);

// schedule.c: places the batches' jobs in the order of `order` (starts are ignored), each in its
// cheapest week with room. `plan` has space for as many batches as there are jobs.
void schedule(const struct problem *p, struct ledger *l, const struct batch *order, size_t n,
        struct plan *plan);
// The cheapest week with room for at least one job, or p->weeks.
int32_t cheapest_start(const struct problem *p, const struct ledger *l, const struct group *g);

// bound.c: a price below which no plan can be, by Lagrangian relaxation, and for each group the
// start that it would choose at those prices of crews, coverage and money. `known` is the price of
// a plan at hand. `rounds` bounds the work.
int64_t lower_bound(const struct problem *p, int64_t known, int rounds, int32_t *favourite);

// improve.c: moves and exchanges of jobs until none helps or `tries` are used up. `plan` has space
// as for schedule().
void improve(const struct problem *p, struct plan *plan, uint64_t tries);

// exact.c: the best plan by mixed-integer programming. False: too large, or too hard within its
// limit of nodes.
bool exact(struct arena *a, const struct problem *p, struct plan *plan);

// solve.c: all of the above. `plan` and its batches lie in `a`.
struct solved {
    struct plan plan;
    int64_t bound;
    bool exact;          // the plan is known to be the best
    const char *rule;    // the order that won
    int64_t rule_price;  // what the order alone gave
    struct batch *order; // that order, for planning again with other costs
    size_t n_order;
};
void solve(struct arena *a, const struct problem *p, int rounds, struct solved *s);
void solve_by_rule(
        struct arena *a, const struct problem *p, struct solved *s); // no bound, no exchanges

#endif
