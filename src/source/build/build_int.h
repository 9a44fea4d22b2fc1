// What the readers of build files share: the collector of findings, paths, compiler flags,
// templates.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_BUILD_INT_H
#define ASSAY_BUILD_INT_H

#include "base/buf.h"
#include "base/map.h"
#include "base/vec.h"
#include "source/build/build.h"

enum {
    BUILD_WORK_MOST =
            8 * 1000 * 1000, // units of one build system: commands, expansions, bytes / 16
    BUILD_TEXT_MOST = 4 * 1024 * 1024, // bytes of one value or generated header
    BUILD_FINDINGS_MOST = 200 * 1000,  // of a kind
};

// Under what the file being evaluated stands.
struct build_condition {
    struct str text; // empty: always
    bool by_default;
    bool of_value; // only the value depends on it
};

struct builder {
    struct build *out;
    const struct drop *drop;
    const struct build_platform *platform;
    struct arena *arena; // the result's
    VEC(struct build_dir) dirs;
    VEC(struct build_define) defines;
    VEC(struct build_option) options;
    VEC(struct build_header) headers;
    VEC(struct build_product) products;
    VEC(struct build_run) runs;
    VEC(struct build_flag) flags;
    VEC(struct build_diag) diags;
    struct map seen;   // hash of a finding -> 1; of a definition, its number
    struct map targets; // hash of a folder -> how many targets it has
    struct map by_dir; // hash of a folder that has files -> 1
    size_t work;       // units left for the build system being read
    struct build_condition now;
    struct str target; // whose definitions are being read; empty: the folder's
    struct build_place at;
};

// A unit of work (or many); false when the cap is hit, which is reported once.
bool builder_work(struct builder *b, size_t units);
// What was put together in `out`, kept; its length is work. Frees `out`.
struct str builder_take(struct builder *b, struct buf *out);
void builder_report(struct builder *b, const char *reason, struct str detail);

// ---- findings; all take the place and condition of the moment ----
void builder_add_dir(struct builder *b, struct str path, struct str scope);
// A value with BUILD_NO_VALUE in it makes the definition undecided, or a string of an open value.
void builder_add_define(struct builder *b, struct str name, struct str value, struct str scope);
// "NAME" or "NAME=VALUE", with or without -D, as the compiler gets it.
void builder_add_literal(struct builder *b, struct str text, struct str scope);
// The same as a shell's word: quotes are taken off.
void builder_add_definition(struct builder *b, struct str text, struct str scope);
// A program or library that is made of files of `dir`.
void builder_add_target(struct builder *b, struct str dir, struct str name);
void builder_add_option(struct builder *b, struct str name, struct str value);
void builder_add_product(struct builder *b, struct str dir, struct str name, const char *by);
void builder_add_header(struct builder *b, const struct build_header *h);
void builder_add_run(struct builder *b, const struct build_run *r);
// One word of a compiler's command line: -D, -U, -I, -std=, -f..., anything else is passed over.
// `dir` is the folder that a relative -I starts from.
void builder_add_flag(struct builder *b, struct str flag, struct str dir, struct str scope);
void builder_add_flags(struct builder *b, struct str words, struct str dir, struct str scope);

// A shell's word: up to white space or ';' outside quotes; and a word without its quotes.
struct str builder_next_word(struct str *rest);
struct str builder_strip_quotes(struct builder *b, struct str s);

// A shell command line as text: runs of asn1c, protoc and bison become build_run. `words` are taken
// as they are; "NAME=value" before the program is its environment. Returns whether it was one of
// them.
bool builder_add_command(struct builder *b, const struct str *words, size_t n, struct str dir,
        struct str out_dir, struct str prefix);

// Stands in a value for what only the build machine could say: a definition with it is undecided, a
// folder with it is none.
#define BUILD_NO_VALUE "$?"

// ---- paths ----
// Build scripts see the drop as "<source>/..." and its build folder as "<build>/...".
#define BUILD_SOURCE "<source>"
#define BUILD_BINARY "<build>"
// `path` from folder `dir`, normalised; ptr NULL when it leaves the drop or is the system's.
// *generated is set when it stands in the build folder (may be NULL).
struct str builder_path(struct builder *b, struct str dir, struct str path, bool *generated);
struct str builder_folder(struct str path); // "a/b.c" -> "a"; "c" -> ""
struct str builder_name(struct str path);   // "a/b.c" -> "b.c"
struct str builder_join(struct builder *b, struct str dir, struct str name);
const struct file *builder_file(struct builder *b, struct str path);
uint32_t builder_index(const struct builder *b, const struct file *f);
bool builder_has_dir(struct builder *b, struct str dir);

// ---- the platform ----
enum answer { ANSWER_NO, ANSWER_YES, ANSWER_UNKNOWN };
enum answer builder_has_header(struct builder *b, struct str name);
enum answer builder_has_function(struct builder *b, struct str name);

// ---- config headers (config_header.c) ----
enum config_state { CONFIG_UNSET, CONFIG_SET, CONFIG_UNDEF, CONFIG_ZERO_ONE, CONFIG_UNKNOWN };
struct config_entry {
    struct str name, value;
    enum config_state state;
    struct str comment;
};
struct config_data {
    VEC(struct config_entry) entries; // in the order of their first setting
    struct map index;                 // hash of name -> position + 1
};
void config_set(struct config_data *c, struct str name, struct str value, enum config_state state);
const struct config_entry *config_get(const struct config_data *c, struct str name);
void config_free(struct config_data *c);
// A header written from the data alone.
void config_write(struct builder *b, const struct config_data *c, struct build_header *h);
enum config_style { CONFIG_MESON, CONFIG_CMAKE, CONFIG_AUTOCONF };
// A template with its @VAR@, #mesondefine, #cmakedefine, #undef lines filled in.
void config_fill(struct builder *b, const struct config_data *c, struct str template,
        enum config_style style, struct build_header *h);

// ---- the readers, one a build system ----
void meson_read(struct builder *b);
void cmake_read(struct builder *b);
void autoconf_read(struct builder *b);
void make_read(struct builder *b);
void kconfig_read(struct builder *b);
void bazel_read(struct builder *b);

// Files of the drop whose last part is `name` (or ends so, with a leading "*"), in path order,
// shallow folders first.
struct file_list {
    const struct file **items;
    size_t len, cap;
};
void builder_files(struct builder *b, const char *name, struct file_list *list);
// Reads all files of these names, one name after the other.
void builder_read_files(struct builder *b, const char *const *names, size_t n,
        void (*read)(struct builder *b, const struct file *f));

#endif
