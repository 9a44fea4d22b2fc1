// Ranks: how likely it is that a reader who follows this finds a way for an outsider to harm the
// network.
//
// The model is logistic and monotone: a base of the check and the points of the candidate's
// features add up to log odds, and the rank is 100 / (1 + e^-points). The table REVIEW_FEATURES is
// the whole model; every finding lists what moved it. Points were set by judgement of what each
// feature says, and adjusted by hand while watching the development cases.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <math.h>

#include "engines/review/review_int.h"

static const struct {
    double points;
    const char *text;
} features[] = {
#define X(name, points, text) { points, text },
    REVIEW_FEATURES(X)
#undef X
};

double feature_points(enum feature f)
{
    return features[f].points;
}

const char *feature_text(enum feature f)
{
    return features[f].text;
}

double candidate_points(const struct candidate *c)
{
    double sum = c->check->base;
    for (uint32_t k = 0; k < c->n_features; k++)
        sum += features[c->features[k].feature].points * (double)c->features[k].times;
    return sum;
}

void rank_all(candidate_vec *all)
{
    for (size_t k = 0; k < all->len; k++) {
        struct candidate *c = &all->items[k];
        c->points = candidate_points(c);
        // Two decimals: what is printed is what is sorted by.
        c->rank = floor(10000 / (1 + exp(-c->points)) + 0.5) / 100;
    }
}
