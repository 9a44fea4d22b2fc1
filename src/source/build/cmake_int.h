// CMake inside build: commands, variables with what is known of them, three-valued conditions.
//
// cmake_parse.c makes commands, cmake.c runs them (files, blocks, functions), cmake_var.c keeps
// variables, cmake_cond.c decides conditions, cmake_command.c is the table of commands that leave
// findings.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_BUILD_CMAKE_INT_H
#define ASSAY_BUILD_CMAKE_INT_H

#include "source/build/build_int.h"

enum { CMAKE_DEPTH_MOST = 24, CMAKE_LOOP_MOST = 2000 };

struct cmake_arg {
    struct str text;
    bool quoted; // "..." stays one argument
    bool raw;    // [[...]]: no variables in it
};

struct cmake_command {
    struct str name; // lower case
    struct cmake_arg *args;
    size_t n_args;
    uint32_t line;
};

struct cmake_commands {
    struct cmake_command *items;
    size_t len;
};

struct cmake_var {
    struct str value;
    bool unknown;      // computed on the build machine
    struct str option; // the option or condition its value depends on; empty: none
};

struct cmake_scope {
    struct map vars; // hash of name -> struct cmake_var *
    struct cmake_scope *up;
    bool is_function; // its variables do not reach the folder's
};

struct cmake_function {
    struct str name;
    struct str *params;
    size_t n_params;
    const struct cmake_command *body; // up to, not with, its end
    size_t n_body;
    uint32_t file;
    bool is_macro;
};

struct cmake_target {
    struct str dir;
};

struct cmake_undo {
    struct cmake_var *var, old;
};

struct cmake {
    struct builder *b;
    struct cmake_scope *scope;
    struct map functions; // hash of lower-case name -> struct cmake_function *
    struct map parsed;    // file index + 1 -> struct cmake_commands *
    struct map visited;   // file index + 1 -> 1
    struct map targets;   // hash of a target's name -> folder, struct str *
    struct str project;   // folder of the project's first CMakeLists.txt
    struct str dir;       // current source folder
    uint32_t file;        // being run
    unsigned depth, calls;
    bool shadow;                 // in an arm that the defaults do not take
    bool unknown_args;           // of the command being run
    bool returned;               // return() or break(): up to the end of the file, function or loop
    struct str asn1_prefix;      // set(ENV{ASN1C_PREFIX})
    VEC(struct cmake_undo) undo; // what shadow arms have changed
};

// Arguments after expansion.
struct cmake_args {
    struct str *items;
    size_t len;
    bool unknown;      // a variable of unknown value took part
    struct str option; // and of an optional one
};

struct cmake_commands *cmake_parse(struct builder *b, struct str text);

// ---- variables ----
struct cmake_var *cmake_find(struct cmake *c, struct str name);
struct str cmake_get(struct cmake *c, struct str name); // "" when unset
void cmake_set(struct cmake *c, struct str name, struct str value, bool unknown, struct str option);
void cmake_undo(struct cmake *c, size_t mark, struct str why);
void cmake_set_here(struct cmake *c, struct cmake_scope *s, struct str name, struct str value);
void cmake_push(struct cmake *c, struct cmake_scope *s, bool is_function);
void cmake_pop(struct cmake *c);
// Puts values for ${..} in one argument.
struct str cmake_expand(struct cmake *c, struct str text, struct cmake_args *notes);
// All arguments of a command, lists split at ";".
struct cmake_args cmake_expand_all(struct cmake *c, const struct cmake_command *k);
bool cmake_is_false(struct str v);
struct str cmake_join(struct cmake *c, const struct str *items, size_t n); // with ";"

// ---- conditions ----
enum cmake_truth { CMAKE_FALSE, CMAKE_TRUE, CMAKE_UNKNOWN };
struct cmake_condition {
    enum cmake_truth truth;
    bool by_default;
    struct str why; // the option's name or the condition's text
};
struct cmake_condition cmake_decide(struct cmake *c, const struct cmake_command *k);

// ---- running ----
void cmake_run_file(struct cmake *c, const struct file *f);
void cmake_run(struct cmake *c, const struct cmake_command *at, const struct cmake_command *end);
void cmake_enter_folder(struct cmake *c, struct str dir); // add_subdirectory
// The table; false when it doesn't know the command.
bool cmake_command(struct cmake *c, const struct cmake_command *k, const struct cmake_args *a);
void cmake_list(struct cmake *c, const struct cmake_args *a);   // list(...)
void cmake_string(struct cmake *c, const struct cmake_args *a); // string(...)
void cmake_glob(struct cmake *c, const struct cmake_args *a);   // file(GLOB ...)
void cmake_configure_file(struct cmake *c, const struct cmake_args *a);

#endif
