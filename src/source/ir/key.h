// Access paths that mean the same in every function: a root and the steps from it.
//
// `req->sess->len` is root parameter 0, steps ->sess ->len, whether it was read in one expression or through
// variables; casts are looked through, an array's elements are one. A key names a place, or the value in it;
// with `address` the place's address. At most IR_KEY_STEPS steps are kept, then `more` says that others follow
// and the key stands for all of them.
//
// Keys are values: they own nothing, and compare and hash without their function. Keys with the roots LOCAL,
// RESULT and VALUE compare within one function only.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_IR_KEY_H
#define ASSAY_IR_KEY_H

#include "source/ir/ir.h"

enum ir_key_root {
    KEY_NONE,
    KEY_PARAM,  // x = number; a struct passed by value is reached by a DEREF, as from its caller
    KEY_LOCAL,  // x = local
    KEY_GLOBAL, // name, source; x = decl->where of a static one
    KEY_RESULT, // x = the CALL, name = callee when direct
    KEY_VALUE,  // x = a value that is no access: a sum, a choice, a constant
};

enum ir_key_step_kind { // a step follows a pointer (DEREF) and then goes to a member or an element
    STEP_DEREF = 1,
    STEP_FIELD = 2,
    STEP_ELEMENT = 4,
};

enum { IR_KEY_STEPS = 5 };

struct ir_key_step {
    uint32_t kind; // of enum ir_key_step_kind
    symbol name;   // of the member
};

struct ir_key {
    uint8_t root; // enum ir_key_root
    uint8_t n_steps;
    bool more, address;
    uint32_t x;
    symbol name;
    uint32_t source;
    struct ir_key_step steps[IR_KEY_STEPS];
};

struct ir_key ir_key_of_value(const struct ir_function *f, uint32_t value);
struct ir_key ir_key_of_path(const struct ir_function *f, uint32_t path);
bool ir_key_equal(const struct ir_key *a, const struct ir_key *b);
uint64_t ir_key_hash(const struct ir_key *k); // differs from run to run; what is stored goes by the text
// A place in a callee, rooted in a parameter, as the caller sees it: `argument` is the key of what it passes.
struct ir_key ir_key_join(const struct ir_key *argument, const struct ir_key *in_callee);

struct buf;
// "$0->sess.len", "table[].next", "lookup()->id": stable text, the same in every run and function except that
// locals go by their names. `f` may be NULL when the root is a parameter or a global.
void ir_key_print(struct buf *out, const struct ir_function *f, const struct ir_key *k);

#endif
