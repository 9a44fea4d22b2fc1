// The preprocessor's own structures: one struct pp a thread, one struct run for each file being read.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PP_INT_H
#define ASSAY_PP_INT_H

#include "base/vec.h"
#include "source/lang/preprocess.h"

#include <stdlib.h>

enum {
    PTOK_NO_EXPAND = 64, // flag of a name met while its macro was being replaced (6.10.3.4)
    PTOK_OPEN = 128,     // in an #if: another configuration has another token here
};

enum { PARAMETERS_FAR = 1000 }; // how many tokens a look ahead for a ")" goes over

enum builtin_macro {
    BUILTIN_LINE = 1,
    BUILTIN_FILE,
    BUILTIN_BASE_FILE,
    BUILTIN_COUNTER,
    BUILTIN_INCLUDE_LEVEL,
    BUILTIN_DATE,
    BUILTIN_TIME,
    BUILTIN_OPERATOR, // __has_include and its kin: defined, and understood in #if only
};

// One open #if group. Nodes are shared between the ends of segments, so they are never changed.
struct conditional {
    const struct conditional *outer, *open_outer; // the group around it; the nearest that is undecided
    uint32_t next;     // directive that ends the arm being read; 0 = the file's end
    uint8_t open;      // TOK_CFG_IFs that wait for their end
    bool done;         // a later arm cannot be read: one was taken for certain
    bool silent;       // undecided, but both arms are read without marks
    bool undecided;    // one of its conditions was: the arms from there on exclude each other
    uint8_t open_around; // how many groups are undecided: this one and those around it
    bool default_seen; // an earlier arm, or this one, is what a compiler takes with undecided names undefined
    symbol when;       // the text of its first undecided condition
    bool unread;       // the arm being read includes what is not there
    uint32_t arm, default_arm; // the arm being read, and that one, counted from 1 in an undecided group; 0: none
    const struct undo *undo;   // what to take back when the arm ends stands before this
    const struct outcome *outcomes; // of the arms that have ended
};

// A change that an arm of an undecided group made and that its end takes back. Never changed, like the groups.
struct undo {
    const struct undo *before;
    symbol name;
    const struct macro *macro; // what it was
};

// What a macro was at the end of such an arm, if the arm changed it.
struct outcome {
    const struct outcome *before;
    symbol name;
    const struct macro *macro;
    uint32_t arm;
    bool unread; // the arm's macros are no alternative, for they use what is not there
};

struct macro_read {
    symbol name;
    const struct macro *macro; // NULL: not defined
};

enum segment_end { SEGMENT_EOF, SEGMENT_INCLUDE };

// What lies between two #includes of a header, preprocessed in one way.
struct segment {
    struct effect *effect; // NULL: it has no token and skips nothing
    struct macro_read *reads, *changes;
    uint32_t n_reads, n_changes;
    enum segment_end end;
    uint32_t target;   // SEGMENT_INCLUDE: 1 + source, or INCLUDE_MISSING
    symbol spelled;    // ... as written
    uint32_t position; // where the next segment begins
    const struct conditional *conditionals;
    const struct undo *undo;
    int32_t depth; // of brackets at the end
    uint8_t last;  // kind of the last token so far
    bool too_deep; // #ifs inside each other, beyond PP_OPEN_MOST
    struct segment *_Atomic following; // variants of what comes next
    struct segment *sibling;
};

struct context { // a list of tokens that stands where a macro was
    const struct ptok *at, *end;
    const struct macro *macro; // not to be replaced while this is read
    bool barrier;              // end of an argument: nothing beyond is looked at
};

// The state of reading one file, or one segment of it.
struct run {
    struct source *source;
    uint32_t index; // of the source
    uint32_t position;
    const struct conditional *conditionals;
    const struct undo *undo;
    int32_t depth;
    uint8_t last;
    bool is_unit;
    struct segment *recording; // NULL for a unit
    uint32_t target;           // set at an #include
    symbol spelled;
    bool at_include;
    VEC(struct ptok) out;
    VEC(struct expansion) expansions;
    VEC(struct condition) conditions;
    VEC(struct skipped) skipped;
    VEC(struct effect *) children;
    VEC(struct macro_read) reads;
    VEC(struct macro_read) changes;
};

struct stood_aside { // a macro from a header that was included by option
    uint32_t first, source; // the header that was, and the one below it that has the macro
    const struct macro *macro, *aside; // as it was defined, and as it is until the header comes for everybody
};

struct pp {
    struct pp_shared *shared;
    const struct macro **table; // by symbol; reserved address space, touched pages only
    uint32_t *stamp;            // by symbol: serial of the recording that has read or changed it
    uint32_t serial;
    VEC(symbol) touched;
    struct run *run;
    struct run unit;
    VEC(struct run) spare; // runs kept for their vectors
    VEC(struct context) contexts;
    size_t floor; // contexts below belong to an outer expansion
    VEC(struct ptok) collected; // tokens of arguments being read
    struct arena scratch; // substituted lists, until the contexts are empty
    struct arena keep;    // segments
    struct effect effect; // the unit's
    bool in_arguments, in_condition;
    const struct conditional *option; // the group for which what is being included is not there by default; or NULL
    uint32_t option_source; // the first header for which that is so
    VEC(struct stood_aside) aside;
    uint32_t depth, visits, counter;
    uint64_t work;
    const char *cap; // why the reading of the unit ended
    bool too_deep;   // as in struct segment: of the unit, or of the segment being made
    VEC(struct missing) missing;
};

// preprocess.c: the table of macros, with recording.
const struct macro *pp_lookup(struct pp *p, symbol s);
void pp_define(struct pp *p, symbol s, const struct macro *m);
// Whether nobody knows if a name that is not defined should be: no #define of it in the drop, the models or the profile;
// or in other files only, where the unit has included a header that is not there.
bool pp_is_undecided(struct pp *p, symbol s);
bool macro_is_open(const struct macro *m);    // undefined in some configurations; m may be NULL
bool macro_by_default(const struct macro *m); // defined when undecided names are not; m may be NULL
uint32_t pp_resolve(struct pp *p, symbol spelled, bool next);
void pp_emit(struct pp *p, struct ptok t);
int bracket_depth(enum token_kind k); // what it adds to the depth of brackets
struct ptok pp_token(const struct run *r, const struct tok *t);
place pp_outermost(const struct run *r, const struct ptok *t);

// expand.c
struct ptok expand_next(struct pp *p); // the next token, unexpanded; TOK_EOF at a stop
// Replaces the macro use that begins with `name`, if it is one; false leaves everything as it was.
bool expand_macro(struct pp *p, struct ptok name);
// Fully expands a list on its own into `out` of the scratch arena.
struct ptok *expand_list(struct pp *p, const struct ptok *list, size_t n, size_t *n_out);
struct ptok base_next(struct pp *p);        // directive.c: from the file
const struct tok *base_peek(struct pp *p);  // the file's next token, not a directive; NULL else

// arms.c: macros that the arms of an undecided group change.
void arms_change(struct pp *p, symbol name, const struct macro *m); // a #define or #undef
void arms_end_one(struct pp *p, struct conditional *c);               // an arm ends: takes its changes back
void arms_end_all(struct pp *p, const struct conditional *c);         // the group ends: puts them together
const struct conditional *arms_option(const struct conditional *c); // the innermost group that is not in its default arm
const struct macro *arms_by_option(struct pp *p, const struct macro *m); // m, where it comes with pp.option
bool arms_decide(const struct pp *p, const struct macro *m); // m is there in the arm being read, whatever its standing

// expand_both.c: a use of a macro as a statement, where other configurations have another body: both.
bool expand_both(struct pp *p, const struct ptok *name);

// condition.c
void condition_init(void);
void directive_init(void); // directive.c
enum truth { FALSE_KNOWN, TRUE_KNOWN, UNDECIDED };
// Evaluates the expression of #if; `*otherwise` is what it is with undecided names undefined.
enum truth condition_eval(struct pp *p, const struct directive *d, bool *otherwise);

#endif
