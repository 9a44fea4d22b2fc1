// The tolerant parser: tokens to declarations and functions, C11 and GNU, never stopping.
//
// A header is parsed once for all units in which its tokens and the meaning of the names it uses from outside
// are the same: `struct parsed` is that result, memoised on the effect. Each name that is looked up and not
// declared by the header itself is recorded with what it was bound to (a read); a variant is valid in a unit
// when all its reads give the same there. Applying a variant binds its names and costs one store a name.
//
// A header that cannot stand alone (it ends inside a declaration, or is included inside one) is read as part
// of its includer's tokens instead.
//
// Threads: one struct parser a thread; effects are shared, their memo is locked.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PARSE_H
#define ASSAY_PARSE_H

#include "source/lang/ast.h"

struct ir_function;
struct ir_global;
struct parser;

// What the layer above does with definitions; results are stored in the struct parsed. `keep` is what parser_results
// takes, `scratch` until the call returns. Either may return NULL for "nothing kept".
struct parse_sink {
    struct ir_function *(*function)(
            const struct function_ast *f, struct arena *scratch, struct arena *keep);
    struct ir_global *(*global)(const struct decl *d, uint32_t source, struct arena *keep);
};

enum name_space { NAME_ORDINARY, NAME_TAG, NAME_SPACES };

struct name_read { // what a name from outside was bound to when this was parsed
    symbol name;
    uint8_t space;  // enum name_space
    bool inherited; // of a function: only what a later declaration takes from an earlier one (scope.h)
    const void *bound; // struct decl * or struct type *; NULL = nothing
};

struct binding { // what this declares, in order
    symbol name;
    enum name_space space;
    const void *bound;
};

struct type_gap { // a type name in use that has no layout here
    symbol name;
    symbol tag; // of the struct or union that is only declared; 0 when there is not even that
};

struct parsed {
    struct effect *effect;
    struct parsed *next; // other variants of the effect
    struct name_read *reads;
    struct binding *bindings;
    struct parsed **children; // with the position among the bindings where each was applied
    uint32_t *child_at;
    struct ir_function **functions; // defined in this file itself, in order
    struct ir_global **globals;
    struct loss *losses; // at file scope; those inside functions are in the functions
    struct type_gap *type_gaps; // of the types named
    symbol *tags_needed; // of records that are only declared, where the code needs their members or size
    const char *cap; // a limit that cut the reading of this file, static; or NULL
    uint64_t reach;  // how many bindings applying it stores, those of its children included
    uint32_t n_reads, n_bindings, n_children, n_functions, n_globals, n_losses, n_type_gaps, n_tags_needed;
    uint32_t types_named; // record, enum and typedef names used
};

// `place_source` tells which file a place belongs to (an index in the program's sources); `is_model` whether
// that file is of the model pack; both from any thread.
struct parse_files {
    uint32_t (*place_source)(void *context, place p);
    bool (*is_model)(void *context, uint32_t source);
    void *context;
};

struct parser *parser_new(const struct parse_sink *sink, const struct parse_files *files);
// With its types, declarations and what the sink made, unless parser_results took them before.
void parser_free(struct parser *p);
struct arena parser_results(struct parser *p);
// Parses a unit's main file with everything it includes. The result lives as long as the parser, but what it reads,
// binds and includes only until the next unit.
struct parsed *parse_unit(struct parser *p, struct effect *main);

#endif
