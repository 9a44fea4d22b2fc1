// What a program keeps while it lives, and the parts of reading it.
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

struct program_memory {
    size_t workers;
    struct arena *worker_arenas;
    struct arena arena;
    struct pp **pps;
    struct parser **parsers;
    struct unit *units; // by path, then headers read on their own
    uint32_t n_units;
    struct virtual_file *models;
    struct configured configured;
    struct platform platform;
    struct include_index *includes;
    struct pp_shared shared;
    VEC(struct loss) losses; // at file scope, of the drop's files
    VEC(struct type_gap) type_gaps;
    struct map tags_needed; // set of symbols
};

// coverage.c
void coverage_begin(struct program *p);
void coverage_take_losses(struct program *p, const struct parsed *parsed, uint32_t source);
void coverage_finish(struct program *p);
void coverage_free(struct program *p);

// type_gaps.c
void type_gaps_take(struct program *p, const struct parsed *parsed);
void type_gaps_finish(struct program *p);

#endif
