// From elements to jobs, and from jobs and assumptions to the planning problem.
//
// A job is what one visit does: the elements at a site that the same row of `work` speaks of, that
// fall due on the same day and belong to the same phase. Jobs that no assumption can tell apart
// form a group; they are scheduled together and told apart again only at the end.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REPLACE_WORK_H
#define ASSAY_REPLACE_WORK_H

#include "engines/network/replace/problem.h"
#include "engines/network/replace/replace.h"

enum refresh {
    REFRESH_LATER,
    REFRESH_WITHIN,
    REFRESH_UNKNOWN,
    REFRESHES
}; // than the horizon, without replacement

struct part { // so many elements that cost what a row of `units` says
    uint32_t unit, n;
    enum refresh refresh;
};

struct job {
    row site;
    const row *elements;
    uint32_t n_elements, covered;
    uint32_t region, work, phase;
    enum layer layer; // of its elements, the first in order
    int32_t due;
    const struct part *parts;
    uint32_t n_parts;
    int64_t given[REFRESHES]; // sums of costs that the inventory states
    const uint32_t *needs;    // rows of `units` that must be delivered
    uint32_t n_needs;
    int64_t risk; // a month
};

struct works {
    const struct replace_request *q;
    struct job *jobs; // by group
    size_t n_jobs;
    uint32_t *from; // [group]: its first job; one more at the end
    size_t n_groups;
    struct str *regions;
    uint32_t n_regions;
    uint32_t *sites;  // [region]
    int64_t *crew;    // [region * weeks + week]: as the options say, before `available`
    int32_t *down;    // [region]
    int32_t *step_of; // [week]
    int64_t *budget;
    size_t n_steps;
    double *discount, *until;
};

// works.c
MUST_CHECK enum err works_make(struct arena *a, const struct replace_request *q, struct works *w,
        struct replace_result *r, struct error *e);
// The element that this one goes with when replaced: itself, or the topmost to act on above it.
row top_of(const struct replace_request *q, row element);
bool match_fits(const struct row_match *m, const struct network *n, const struct element *e);

// calendar.c: crews, coverage, budget and discount by week.
void calendar_make(struct arena *a, struct works *w);

// scenario.c: one value for each assumption that is a span.
struct scenario {
    int64_t *cost, *delivery;                                  // [unit]
    int64_t *days, *engineering, *visit, *tower, *tower_share; // [work]
    int64_t given, crew_price;
    int64_t *available; // [region]
};
enum corner { CORNER_LOW, CORNER_LIKELY, CORNER_HIGH };
void scenario_init(struct arena *a, const struct works *w, struct scenario *s);
void scenario_corner(const struct works *w, enum corner corner, struct scenario *s);
void scenario_draw(const struct works *w, uint64_t seed, uint32_t draw, struct scenario *s);
struct cost_parts job_cost(const struct job *j, const struct scenario *s);
int64_t job_anyway(const struct job *j, enum refresh refresh, const struct scenario *s);
// A problem with room for all groups, and its filling with a scenario. Groups keep their number;
// `n` is all jobs.
void problem_init(struct arena *a, const struct works *w, struct problem *p);
void problem_fill(const struct works *w, const struct scenario *s, struct problem *p);

// option.c
struct selection {
    enum replace_kind kind;
    const uint8_t *jobs; // [job]: replaced
};
struct context {
    struct works *w;
    struct scenario likely, low, high;
    struct problem problem; // likely
};
void option_evaluate(struct arena *a, const struct context *c, const struct selection *s,
        struct replace_option *o);

// cap.c: which jobs are done so that what stays is within the cap.
void cap_select(const struct context *c, uint8_t *jobs, struct replace_result *r);

// draws.c: percentiles of cost and finish, each draw scheduled anew in this order.
void option_draw(
        const struct context *c, const struct batch *order, size_t n, struct replace_option *o);

// front.c
void front_make(struct arena *a, const struct context *c, struct replace_result *r);

// funding.c
void funding_make(struct arena *a, const struct context *c, struct replace_option *o);

// The date that ends week `week` of a plan.
static inline int32_t week_end(const struct works *w, int32_t week)
{
    return w->q->date + 7 * week + 6;
}

// A week's share of an amount a month (a month: a twelfth of 365.25 days).
static inline int64_t weekly(int64_t month)
{
    return (month * 8400 + 18262) / 36525;
}

#endif
