// What the macros on the lines of some files become, for readers of excerpts.
//
// A file's own text is not kept after reading, so the files that are wanted are preprocessed once more, with every
// header's memo. Life cycle: expansions_new, expansions_want, expansions_read, expansions_at, expansions_free; the
// program must outlive it.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_EXPANSIONS_H
#define ASSAY_EXPANSIONS_H

#include "source/program.h"

struct expansions;

struct expansions *expansions_new(const struct program *p);
void expansions_want(struct expansions *x, struct str path); // a file that is no unit has none
void expansions_read(struct expansions *x, struct pool *pool);
// "MACRO: text" for each macro of the drop used on the line, one a line of text, cut when long; empty when none is.
struct str expansions_at(const struct expansions *x, struct str path, uint32_t line);
void expansions_free(struct expansions *x); // NULL is fine

#endif
