// What a program keeps while it lives, and what only the reading of it needs.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PROGRAM_INT_H
#define ASSAY_PROGRAM_INT_H

#include "base/map.h"
#include "base/vec.h"
#include "source/configured.h"
#include "source/lang/parse.h"
#include "source/lang/preprocess.h"
#include "source/platform.h"
#include "source/program.h"

struct unit {
    uint32_t source;
    const char *cap; // static, or NULL
    struct skipped *skipped; // of its own file
    uint32_t n_skipped;
    struct parsed *parsed;
};

// Until every unit is read and gathered, or with `keep_reading` as long as the program.
struct reading {
    struct program *program;
    bool syntax; // keep each function's
    bool is_kept;
    size_t workers;
    struct virtual_file *models;
    struct configured configured;
    struct platform platform;
    struct include_index *includes;
    struct pp_shared shared;
    struct pp **pps;         // one a worker
    struct parser **parsers; // likewise
    struct map *included;    // likewise: struct parsed * of a header to its first use (included.c)
    struct unit *units;      // by path, then headers read on their own
    uint32_t n_units, *order; // of those that are being read
    struct arena arena;
};

// As long as the program.
struct program_memory {
    struct reading *reading; // NULL when it has ended
    size_t workers;
    struct arena *results; // one a worker: types, declarations, functions, objects
    struct arena *texts;   // likewise: of arms that were not read
    VEC(struct loss) losses; // at file scope, of the drop's files
    VEC(struct type_gap) type_gaps;
    struct map tags_needed; // set of symbols
};

// coverage.c
void coverage_begin(struct program *p);
void coverage_take_losses(struct program *p, const struct parsed *parsed, uint32_t source);
void coverage_finish(const struct reading *r);
void coverage_free(struct program *p);

// included.c
void included_note(struct reading *r, size_t worker, uint32_t unit); // when it was parsed, by whom parsed it
// The variants of headers in the order of their first uses; to be freed.
const struct parsed **included_list(const struct reading *r, size_t *n);

// type_gaps.c
void type_gaps_take(struct program *p, const struct parsed *parsed);
void type_gaps_finish(struct program *p);

#endif
