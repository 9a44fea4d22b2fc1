// Private to cli/network/: the words behind `assay network`, each a verb of its own, and what they
// share. SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_CLI_NETWORK_H
#define ASSAY_CLI_NETWORK_H

#include "cli/cli_int.h"
#include "engines/network/regime/regime.h"
#include "engines/network/store.h"

extern const struct verb verb_network_import, verb_network_check, verb_network_compare,
        verb_network_diversity, verb_network_contain, verb_network_screen, verb_network_export,
        verb_network_replace, verb_network_decide;

// network_files.c: files that the user names, in memory before all rights to open files are given
// up.
struct opened_file {
    const char *path;
    struct str text; // mapped
};
MUST_CHECK enum err opened_file_read(struct opened_file *f, const char *path, struct error *e);
void opened_file_free(struct opened_file *f);

// network_work.c: a dossier with a network in it, to which an answer is added.
struct network_work {
    struct dossier *d;
    struct network n;
    uint32_t import_run;
    struct rules rules; // empty where the question needs none
    int32_t date;       // as of
    struct arena arena; // holds `subject` and `drop`
    struct str subject;
    uint8_t drop[DIGEST_SIZE]; // of the files that were imported
};
// What a word asks of the network in the one dossier that its operands name.
struct question {
    const struct common *common;
    const struct outputs *outputs; // NULL: it writes none
    const char *folder; // in which it makes files, and reads alone; NULL: it appends a run
    const char *date;   // of --date; NULL: today
    bool by_rules;      // reads the program's rules, those below `rules`, and `regimes`
    const char *rules;
    const struct texts *regimes; // may be NULL
    uint32_t import_run;         // 0: the newest
    unsigned want;               // enum load
    // Gives up all rights but those, then loads the network and asks.
    enum err (*answer)(
            const void *arguments, struct network_work *w, enum exit_code *code, struct error *e);
    const void *arguments;
};
MUST_CHECK enum err network_ask(
        const struct verb *verb, const struct question *q, enum exit_code *code, struct error *e);
// `verb`: "network check"; `options`, `rules`: see run_record.
MUST_CHECK enum err network_work_begin(struct network_work *w, const char *verb, struct str options,
        struct str rules, struct error *e);
// Ends the run and writes its reports; says where they are recorded.
MUST_CHECK enum err network_work_end(struct network_work *w, const struct outputs *o, bool quiet,
        const char *path, struct error *e);

// network_rules.c: the program's regimes and lists, those of the file or folder `path` (may be
// NULL), and those of `regimes` (may be NULL) that are given as files.
MUST_CHECK enum err network_rules(
        struct rules *r, const char *path, const struct texts *regimes, struct error *e);
struct chosen_regimes {
    const struct regime **regimes;
    size_t n;
};
// By id or file; all where none is named.
MUST_CHECK enum err network_choose(const struct rules *r, const struct texts *ids,
        struct arena *arena, struct chosen_regimes *c, struct error *e);
// A list by its id. NULL: there is none, and `e` names those there are.
const struct supplier_list *network_list(const struct rules *r, const char *id, struct error *e);
struct str network_rules_text(
        const struct rules *r, const struct chosen_regimes *c, struct arena *arena);

// network_answers.c: what people answered to rules' questions up to the work's date, in its arena.
struct check_options;
MUST_CHECK enum err network_answers(
        struct network_work *w, struct check_options *o, struct error *e);

// By name or slug.
MUST_CHECK enum err network_supplier(
        const struct network *n, const char *name, row *supplier, struct error *e);

// The one operand that names a dossier, or $ASSAY_DOSSIER; NULL: there is none.
const char *dossier_operand(const struct common *c);
// "YYYY-MM-DD", or today where `text` is NULL. ERR_USAGE otherwise.
MUST_CHECK enum err date_option(const char *text, int32_t *date, struct error *e);

#endif
