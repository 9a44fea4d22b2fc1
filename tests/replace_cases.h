// Planning problems made from a seed, and a check of plans that shares nothing with the planner.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TESTS_REPLACE_CASES_H
#define ASSAY_TESTS_REPLACE_CASES_H

#include "engines/network/replace/problem.h"
#include "network/country.h" // struct random

// At most 5 jobs and 7 weeks, one or two regions.
void small_case(struct arena *a, uint64_t seed, struct problem *p);
// So many jobs in 9 regions over so many weeks; every group one job unless `alike` is more.
void large_case(struct arena *a, uint64_t seed, uint32_t jobs, int32_t weeks, uint32_t alike,
        struct problem *p);
// NULL, or what is wrong with the plan.
const char *plan_fault(const struct problem *p, const struct plan *plan);
// The price of the best plan, by trying all; for small cases.
int64_t best_price(const struct problem *p);

#endif
