// Meson inside build: a tree of its small language, and values that say what is not known of them.
//
// meson_parse.c makes the tree, meson.c walks it (statements, variables, files), meson_call.c is
// the table of functions, meson_method.c that of methods.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_BUILD_MESON_INT_H
#define ASSAY_BUILD_MESON_INT_H

#include "source/build/build_int.h"

enum { MESON_DEPTH_MOST = 64, MESON_LOOP_MOST = 5000 };

enum meson_kind {
    MESON_NUMBER,
    MESON_STRING, // `flag`: an f-string
    MESON_NAME,
    MESON_ARRAY,   // kids
    MESON_DICT,    // kids: key, value, key, value ...
    MESON_CALL,    // text(kids); MESON_PAIR kids are keyword arguments
    MESON_METHOD,  // kids[0].text(kids[1..])
    MESON_INDEX,   // kids[0][kids[1]]
    MESON_PAIR,    // text: kids[0]
    MESON_UNARY,   // text is "not" or "-"
    MESON_BINARY,  // text is the operator
    MESON_TERNARY, // kids[0] ? kids[1] : kids[2]
    MESON_ASSIGN,  // text = kids[0]
    MESON_APPEND,  // text += kids[0]
    MESON_BLOCK,   // kids
    MESON_IF,      // kids: condition, block, condition, block, [block]
    MESON_FOREACH, // kids[0] block, kids[1] what; text, text2 the variables
    MESON_JUMP,    // break, continue
};

struct meson_node {
    enum meson_kind kind;
    bool flag;
    uint32_t line;
    struct str text, text2;
    struct meson_node **kids;
    size_t n_kids;
};

// NULL only for an empty file.
struct meson_node *meson_parse(struct builder *b, struct str text);

enum meson_type {
    MESON_T_UNKNOWN, // no value we could give: what a test of the build machine would say
    MESON_T_BOOL,
    MESON_T_INT,
    MESON_T_STRING,
    MESON_T_LIST,
    MESON_T_DICT,   // items: key, value, key, value
    MESON_T_CONFIG, // configuration_data()
    MESON_T_DIRS,   // include_directories(): items are paths
    MESON_T_DEP,    // a dependency: items are its folders, then its arguments (strings with "-")
    MESON_T_OBJECT, // meson, a compiler, a machine, a program, a target: `text` says which
};

struct meson_value {
    enum meson_type type;
    bool truth;
    bool unknown; // computed on the build machine; the other fields are a guess
    long long number;
    struct str text;
    struct str option; // the option or condition it depends on
    const struct meson_value *items;
    size_t n;
    struct config_data *config;
};

struct meson_undo {
    uint64_t key; // of a variable
    const struct meson_value *old;
};

struct meson {
    struct builder *b;
    struct map vars;    // hash of name -> struct meson_value *
    struct map options; // hash of name -> struct meson_value *
    struct map parsed;  // file index + 1 -> struct meson_node *
    struct map visited;
    struct str root, dir; // folders: the project's and the current one
    struct str name, version;
    uint32_t file;
    unsigned depth;
    bool shadow, jumped;
    VEC(struct config_data *) configs;
    VEC(struct meson_undo) undo; // what the arms that the defaults don't take have changed
};

struct meson_args {
    const struct meson_value *items; // positional
    size_t n;
    const struct str *keys; // keyword arguments
    const struct meson_value *values;
    size_t n_keys;
};

struct meson_value meson_eval(struct meson *m, const struct meson_node *n);
void meson_enter_folder(struct meson *m, struct str dir);
void meson_call(
        struct meson *m, struct str name, const struct meson_args *a, struct meson_value *out);
void meson_method(struct meson *m, const struct meson_value *self, struct str name,
        const struct meson_args *a, struct meson_value *out);

struct meson_value meson_string(struct str s);
struct meson_value meson_bool(bool truth);
struct meson_value meson_int(long long n);
struct meson_value meson_object(const char *what);
struct meson_value meson_guess(bool truth); // an unknown boolean
struct meson_value meson_list(struct meson *m, const struct meson_value *items, size_t n);
const struct meson_value *meson_keyword(const struct meson_args *a, const char *key); // NULL: none
struct str meson_text(struct meson *m, const struct meson_value *v);
// What `from` depends on, `to` depends on.
void meson_taint(struct meson_value *to, const struct meson_value *from);
// All strings of a value, lists opened up.
typedef void meson_each(struct meson *m, const struct meson_value *item, void *context);
void meson_for_each(struct meson *m, const struct meson_value *v, meson_each *f, void *context);

#endif
