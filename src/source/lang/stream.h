// What the preprocessor gives to the parser: the tokens of one file, expanded, with the headers it includes
// as references to memoised effects.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_STREAM_H
#define ASSAY_STREAM_H

#include "source/lang/token.h"

// An #if, #elif, #ifdef that depends on names that nothing in the drop, the models or the platform profile
// decides; or the use of a macro that has two bodies for such a reason. In the tokens: TOK_CFG_IF [arm] (TOK_CFG_ELSE [arm])? TOK_CFG_END, nested for #elif. An arm may
// be unbalanced: the parser then keeps the arm that stands when the names are undefined, and says so.
struct condition {
    place where;       // of the directive
    struct str text;   // "defined(HAVE_X) && X > 2", for people
    bool else_default; // with the unknown names undefined the else arm is the one compiled
    bool of_macro;     // the arms are two bodies of one macro: the other body stays if all of it is understood
};

// A part of a file that reached no token: an inactive arm, an unreadable include.
struct skipped {
    place from, to;
    const char *reason; // static
    struct str condition; // of a unit's own arm: the directive that was not fulfilled, or "else"
};

struct stream {
    struct ptok *tokens; // the last one is TOK_EOF
    size_t n_tokens;
    struct expansion *expansions; // [0] is unused
    size_t n_expansions;
    struct effect **children; // included headers, in order, for TOK_INCLUDE
    size_t n_children;
    struct condition *conditions;
    size_t n_conditions;
    struct skipped *skipped;
    size_t n_skipped;
};

// The memoised preprocessing of a file in an environment: pure, immutable, shared by units and threads.
// `parsed` is the parser's own memo (parse.h), guarded by `lock`.
struct effect {
    struct stream stream;           // without its tokens when they are kept
    const struct kept_tokens *kept; // kept_tokens.h; NULL: the stream has them
    uint32_t source;      // index of its file in the program's sources
    struct parsed *parsed; // list of variants
    const struct shape *shape; // the parser's reading of its brackets, made when first needed; under `lock`
    void *lock;            // pthread_mutex_t *
};

#endif
