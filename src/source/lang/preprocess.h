// The preprocessor: C11 6.10 with GNU's extensions, for code whose configuration is only partly known.
//
// Work on headers is shared. A header is cut at its #includes into segments; what a segment does is a function
// of the macros that it reads, so each distinct outcome is computed once for the whole program, kept with its
// reads, and found again by comparing them with the macros of the unit at hand: one array load a read. Included
// files are looked up one by one, so that a difference deep down costs only the segments that see it.
//
// An #if on names that nothing defines is undecided: both arms are kept (stream.h). With `strict` it is decided
// as a compiler would, undefined names being 0.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PREPROCESS_H
#define ASSAY_PREPROCESS_H

#include "source/lang/include.h"
#include "source/lang/stream.h"

enum {
    PP_DEPTH_MOST = 200,            // nested includes, gcc's own limit
    PP_TOKENS_MOST = 8 * 1000 * 1000, // of one unit's own tokens
    PP_WORK_MOST = 16 * 1000 * 1000,  // tokens handled for one unit
    PP_VISITS_MOST = 200 * 1000,      // files entered for one unit
    PP_OPEN_MOST = 64, // undecided #ifs inside each other; deeper ones are decided as a compiler would
};

struct pp_scoped { // a -D of a build file, for the units of one folder and below
    struct str scope;
    const struct macro *macro;
};

struct pp_options {
    bool strict;
    uint32_t prelude; // 1 + the source that every unit includes before its first line; 0: none
    const struct macro **defines; // the platform's, applied first
    size_t n_defines;
    const struct macro **open; // the platform's in other standings than certain; not when strict
    size_t n_open;
    const struct pp_scoped *scoped;
    size_t n_scoped;
    const struct macro **user; // -D, applied last
    size_t n_user;
};

// What all threads share.
struct pp_shared {
    struct sources *sources;
    const struct include_index *includes;
    struct pp_options options;
};

struct missing { // an include that leads nowhere; gathered per thread, merged by the program
    symbol spelled;
    uint32_t source;
};

struct pp;

void pp_init(void); // interns names; once, after lex_init
// Marks the names that a profile says are not defined on the platform: known, not undecided.
void pp_known_undefined(symbol s);
// Marks a function that the models declare and that the platform's library has not.
void pp_known_lacking(symbol s);
bool pp_lacks(symbol s);
bool pp_default(symbol s); // whether an undecided name is defined by default: it says what the platform has
struct pp *pp_new(struct pp_shared *shared);
void pp_free(struct pp *p);
// Preprocesses a unit. The effect and its stream are good until the next call; its children for ever.
struct effect *pp_unit(struct pp *p, uint32_t source);
// The caps that the last unit hit: a static text, or NULL.
const char *pp_cap_hit(const struct pp *p);
const struct missing *pp_missing(const struct pp *p, size_t *n);

#endif
