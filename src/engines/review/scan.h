// From a program to ranked candidates, for the engine and its tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REVIEW_SCAN_H
#define ASSAY_REVIEW_SCAN_H

#include "engines/review/review_int.h"

// Leaves r->all: candidates by rank. The program must outlive it.
void review_scan(struct review *r, const struct program *p, struct pool *pool);
void review_release(struct review *r);

#endif
