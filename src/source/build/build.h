// What the build files of a drop say, read as text: include folders, definitions, generated
// headers.
//
// Nothing is executed. Meson, CMake, Autoconf/Automake, Make, Kconfig/Kbuild and Bazel files are
// evaluated by small interpreters that know variables, lists, loops and the commands that matter
// here; a condition that cannot be decided is taken both ways, and what stands under it says so. A
// fault in a build file is a `build_diag`; no fault is fatal. Work is capped in units, so results
// are the same on every machine.
//
// Paths are relative to the drop's root, normalised, "" for the root itself. A build folder mirrors
// the source folder: what is generated for src/core/meson.build lies "in" src/core. Life cycle:
// build_read, read, build_free. After build_read it is read-only, from any thread. Strings live in
// the build's arena or in the drop.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_BUILD_H
#define ASSAY_BUILD_H

#include "intake/intake.h"

struct build_place {
    uint32_t file; // index in the drop's files
    uint32_t line; // from 1
};

enum build_certainty {
    BUILD_DEFINED,   // whatever is configured
    BUILD_DEFAULTED, // defined whatever is configured; `value` is the default of what is in
                     // `condition`
    BUILD_OPTION,    // depends on an option or condition of the build: `condition`, `by_default`
    BUILD_UNDECIDED, // computed on the build machine, and the platform's model doesn't know
};

struct build_dir {
    struct str path;
    struct str scope; // it holds for files in this folder and below
    bool generated;   // it stands in the build folder: only generated files lie there
    bool by_default;  // false: under a condition that is off by default
    struct build_place where;
};

struct build_define {
    struct str name, value; // value empty for a plain -DX
    struct str scope;       // as build_dir
    struct str condition;   // BUILD_OPTION: the option's name or the condition's text
    enum build_certainty certainty;
    bool by_default; // what the condition gives when nothing is configured
    uint32_t targets; // of its folder that have it; BUILD_ALL_TARGETS when it is not a target's own
    struct build_place where;
};
enum { BUILD_ALL_TARGETS = UINT32_MAX };

struct build_option {       // meson_options.txt, option(), AC_ARG_ENABLE, config X
    struct str name, value; // the default, as written
    struct build_place where;
};

// A header that the build writes from its own variables, with the text that the platform gets.
struct build_header {
    struct str name;       // "config.h", "core/core-config.h": relative to `dir`
    struct str dir;        // the folder its include name is relative to
    struct str text;       // without the names in `undecided`; FILE_PADDING zero bytes follow
    struct str *undecided; // macros that the text may define, depending on the configuration
    size_t n_undecided;
    const char *kind; // "configure_file", "AC_CONFIG_HEADERS", "autoconf.h"
    struct build_place where;
};

// A file that a generator makes: no text, but a reader need not call it missing.
struct build_product {
    struct str name; // relative to `dir`
    struct str dir;
    const char *by; // "custom command", "protoc", "vcs_tag", ...
    struct build_place where;
};

enum build_tool {
    BUILD_ASN1C,
    BUILD_PROTOC_C,
    BUILD_PROTOC_CPP,
    BUILD_BISON,
    BUILD_FLEX,
    BUILD_TOOLS
};

// One invocation of a generator whose output synth can make.
struct build_run {
    enum build_tool tool;
    struct str prefix;  // ASN1C_PREFIX
    struct str options; // the command's other words
    struct str dir;     // where the output goes
    uint32_t *inputs;   // indices in the drop's files
    size_t n_inputs;
    bool by_default;
    struct build_place where;
};

struct build_flag { // -std=gnu11, -fshort-enums, -fpack-struct, -funsigned-char, -m32 ...
    struct str flag, scope;
    struct build_place where;
};

struct build_diag {
    struct build_place where;
    const char *reason; // a static text
    struct str detail;  // what it is about; may be empty
    bool is_cap;
};

// What the platform's model (linux-x86_64-glibc) knows. A NULL callback decides nothing.
struct build_platform {
    bool (*has_header)(void *context, const char *name);
    bool (*has_function)(void *context, const char *name);
    void *context;
};

struct build {
    struct build_dir *dirs;
    size_t n_dirs;
    struct build_define *defines;
    size_t n_defines;
    struct build_option *options;
    size_t n_options;
    struct build_header *headers; // by dir, then name
    size_t n_headers;
    struct build_product *products;
    size_t n_products;
    struct build_run *runs;
    size_t n_runs;
    struct build_flag *flags;
    size_t n_flags;
    struct build_diag *diags;
    size_t n_diags;
    size_t files_read, work; // work in units: what the caps count
    struct arena arena;
};

// `platform` may be NULL. Order of everything: by build system, then as the files are evaluated
// from the drop's sorted list; it does not depend on anything else.
void build_read(struct build *b, const struct drop *drop, const struct build_platform *platform);
void build_free(struct build *b);

#endif
