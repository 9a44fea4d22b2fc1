// An interpreter of the IR for integer functions: the oracle that lowering means what the C text means.
//
// Memory is the process's own: locals are heap blocks, addresses are real, so that a compiled version of the
// same file can be given the same arguments. Not for hostile input.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TEST_IR_EVAL_H
#define ASSAY_TEST_IR_EVAL_H

#include "source/ir/ir.h"

struct eval {
    struct ir_function **functions;
    uint32_t n_functions;
    struct ir_global **globals; // initialisers; other objects start as zero
    uint32_t n_globals;
    uint64_t steps_left;
    const char *trouble; // why it stopped, or NULL
    // A call of a function that the program does not define; false when it can't be made. May be NULL.
    bool (*external)(symbol name, const int64_t *arguments, uint32_t n, int64_t *result);
    struct arena arena;  // all memory of the evaluated program
    struct eval_object {
        symbol name;
        place where; // of a static local
        char *bytes;
    } *objects;
    uint32_t n_objects;
};

// Runs a function; 0 and e->trouble when it can't be run to its end.
int64_t eval_call(struct eval *e, const struct ir_function *f, const int64_t *arguments, uint32_t n);
void eval_reset(struct eval *e); // objects as at the program's start
void eval_free(struct eval *e);

#endif
