// Private to cli/: verbs, their options, messages and outputs.
//
// A verb is one row of the table in cli.c and one file. Its options are one table, from which
// parsing and
// --help follow. A verb fills its own structure, which begins with `struct common`.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CLI_INT_H
#define ASSAY_CLI_INT_H

#include "base/error.h"
#include "base/vec.h"
#include "cli/cli.h"
#include "cli/option_file.h"
#include "intake/intake.h"
#include "report/report.h"

enum exit_code {
    EXIT_DONE = 0,
    EXIT_GATE = 1, // a gate that was asked for is not met
    EXIT_USAGE = 2,
    EXIT_NOTHING = 3, // nothing could be done, or our failure
    EXIT_CUT = 4,     // done, but a cap or an unreadable part cut it
};

enum option_kind {
    OPTION_FLAG,  // bool
    OPTION_TEXT,  // const char *
    OPTION_COUNT, // unsigned
    OPTION_RANK,  // double, 0 to 100
    OPTION_LIST,  // struct texts
};

struct option {
    const char *name;     // without "--"
    char letter;          // 0: none
    const char *argument; // as --help shows it; NULL for a flag
    const char *help;
    enum option_kind kind;
    size_t offset; // of its value in the verb's structure
};

struct texts {
    const char **items;
    size_t len, cap;
};

struct common { // first member of every verb's structure
    bool help, quiet, verbose;
    const char *config_path;
    struct option_file config; // of that file; what the command line gives wins over it
    struct texts operands;
};

struct outputs { // --html FILE and its kin, by row of report_formats
    const char *path[REPORT_FORMATS];
};

struct verb {
    const char *name, *operands, *brief;
    const char *example; // works as it stands
    const struct option *options;
    size_t n_options;
    size_t outputs; // offset of a struct outputs: the verb writes reports; 0: it does not
    enum exit_code (*run)(const struct verb *verb, int argc, char **argv);
};

extern const struct verb verb_network, verb_review, verb_report, verb_dossier, verb_inspect;

// options.c. On ERR_USAGE `e` says what is wrong; the caller frees with options_free either way.
MUST_CHECK enum err options_parse(
        const struct verb *verb, int argc, char **argv, void *into, struct error *e);
void options_free(const struct verb *verb, void *into);
void options_help(const struct verb *verb, struct buf *out);
// Parses, prints --help when asked to. True when the verb shall go on, else `*code` is its exit
// code.
bool options_begin(
        const struct verb *verb, int argc, char **argv, struct common *into, enum exit_code *code);

// say.c: messages on stderr.
enum exit_code say_error(const struct error *e);
PRINTF_LIKE(1, 2) void say(const char *format, ...); // chatter; silent after say_quiet
void say_quiet(void);
bool is_terminal(int fd);

// output.c: files are written beside and renamed; "-" is stdout.
MUST_CHECK enum err output_check(const char *path, struct error *e); // before long work
MUST_CHECK enum err output_write(const char *path, struct str bytes, struct error *e);
MUST_CHECK enum err outputs_check(const struct outputs *o, struct error *e);
bool outputs_want(const struct outputs *o, const char *format); // by its option
// Every report that was asked for; the terminal's view on stdout when none goes there and not
// `quiet`. With a pool (may be NULL) several at a time.
MUST_CHECK enum err outputs_write(const struct outputs *o, const struct run *run,
        struct report_options *options, bool quiet, struct pool *pool, struct error *e);

// confine.c: before a drop or somebody else's dossier is opened and any thread is made, the process
// keeps these files alone (base/rights.h). Returns what it had to keep beyond them, or NULL, and says
// it when told to.
struct needs {
    const char *drop, *profile;    // read
    const char *dossier;           // read, or changed with `appends`
    const struct outputs *outputs; // changed
    const char *folder;            // in which files are made
    bool appends, tell;
};
const char *confine(const struct needs *n);

// Lets reports read the drop's text.
struct report_source drop_source(struct drop *drop);
struct expansions;
struct program;
// And what macros become, for the files that excerpts are shown of; the caller frees the expansions.
struct expansions *add_expansions(struct report_source *s, const struct run *run,
        const struct program *program, struct pool *pool);

#endif
