// One network under question: what its answers share. Private to this folder.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CHECKER_H
#define ASSAY_CHECKER_H

#include "engines/network/check/tally.h"

struct class_known {
    const struct supplier_class *class;
    int32_t date;
    int64_t after;
    const struct class_at *at;
};

struct checker {
    const struct check_options *options; // may be NULL
    struct arena *out;                   // of results
    struct arena scratch;
    struct facts facts;
    struct tally tally;
    VEC(struct class_known) classes;
};

void checker_init(struct checker *c, const struct network *n, const struct check_options *options,
        struct arena *out);
void checker_release(struct checker *c);

// The verdicts of one rule for the day asked for, in the order of their scopes; at least one.
struct verdict *checker_rule(struct checker *c, const struct rule *r, int32_t date, size_t *n);
struct verdicts checker_regime(struct checker *c, const struct regime *g, int32_t date);

// Why elements of a verdict count, see network_reasons.
const struct ground *checker_reasons(struct checker *c, const struct verdict *v, size_t *n_reasons);

// A rule on a day; good until checker_release.
struct judge checker_judge(struct checker *c, const struct rule *r, int32_t date);

// The day on which a rule binds: its own, or the first one after a listing; NO_DATE: from the
// beginning.
int32_t rule_due(const struct rule *r);

#endif
