// A drop as a program: its files read by the front end, its functions in IR.
//
// The order of everything is the bytewise order of paths, then of places; it does not depend on threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PROGRAM_H
#define ASSAY_PROGRAM_H

#include "intake/intake.h"
#include "source/ir/ir.h"
#include "source/lang/sources.h"

struct program_options {
    const char *profile; // file with the platform's macros; NULL: linux-x86_64-glibc
    const char **defines; // "NAME" or "NAME=VALUE", as -D
    size_t n_defines;
    const char **include_dirs; // in the drop, asked first
    size_t n_include_dirs;
    bool syntax; // keep each function's syntax.h
    bool keep_reading; // texts, tokens and macros stay for expansions.h, until program_free
};

struct coverage_file { // one for each C source and header of the drop, and each file read as such
    uint32_t source;
    uint32_t functions, function_lines; // lines from definition to closing brace
    uint32_t lines_analysed, lines_guessed, lines_opaque, lines_skipped; // of the function lines, disjoint
    uint32_t lines_inactive; // lines in arms that no unit compiled
};

struct missing_include {
    struct str spelled;
    uint32_t times;
    uint32_t source; // first file that wants it
};

struct missing_type {
    struct str name;
    uint32_t times; // files that use it
};

struct program_cap { // a limit of ours that cut the reading
    struct str path; // of the file; empty: the whole drop
    const char *reason; // static
    uint64_t count;
};

struct inactive { // lines of a unit's own file in an arm that was not read
    uint32_t source, line, end_line;
    struct str condition; // of its directive: "defined X", "else"
};

struct program {
    const struct drop *drop;
    struct sources sources;
    struct ir_function **functions; // each definition once, by place
    uint32_t n_functions;
    struct ir_global **globals; // of their initialisers the functions
    uint32_t n_globals;
    struct coverage_file *coverage;
    uint32_t n_coverage;
    const struct loss *losses; // at file scope, in the drop's files; those in functions are with them
    uint32_t n_losses;
    struct missing_include *missing; // most wanted first
    uint32_t n_missing;
    struct program_cap *caps; // in the order of paths
    uint32_t n_caps;
    uint64_t types_named; // names of types that a file uses, once a file
    uint64_t types_laid_out, types_opaque; // of those; the rest is missing
    struct missing_type *missing_types; // most used first
    uint32_t n_missing_types;
    struct inactive *inactive; // in the order of units, then of lines
    uint32_t n_inactive;
    struct str profile; // the platform's macros as the user gave them; empty: the built-in ones
    struct program_memory *memory;
};

// The drop forgets the texts that nothing of the program needs.
MUST_CHECK enum err program_read(struct program *p, struct drop *drop,
        const struct program_options *options, struct pool *pool, struct error *e);
void program_free(struct program *p);

#endif
