// A small loader for tests: a folder becomes a drop, without what intake finds out about files.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TESTS_LOAD_DROP_H
#define ASSAY_TESTS_LOAD_DROP_H

#include "intake/intake.h"

void load_drop(struct drop *d, const char *folder);
void load_text(struct drop *d, const char *const *paths, const char *const *texts, size_t n);
void unload_drop(struct drop *d);

#endif
