// Reports: a recorded run as text, HTML, SARIF, JSON Lines or CSV.
//
// A writer is a pure function of the run and the options: equal runs give equal bytes, and no time,
// host or path of this machine reaches a report. Everything that stems from the drop is escaped for
// the format. A format is one row of `report_formats`; the option of the command line comes from
// the same row.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_REPORT_H
#define ASSAY_REPORT_H

#include "base/buf.h"
#include "dossier/dossier.h"

struct expansions;

// The drop, when it is at hand. Its text is shown only when it has the hash that the dossier
// recorded.
struct report_source {
    void *context;
    // The text of the file at exactly this path; empty when it is not there.
    struct str (*text)(void *context, struct str path);
    // What the macros on this line become, "NAME: text" for each, one a line, or empty. May be
    // NULL, with `expansions` its context.
    struct str (*expansion)(const struct expansions *expansions, struct str path, uint32_t line);
    const struct expansions *expansions;
};

// What was asked about a network, each question's newest answer; one a verb.
enum network_part {
    NETWORK_IMPORT,
    NETWORK_CHECK,
    NETWORK_COMPARE,
    NETWORK_DIVERSITY,
    NETWORK_CONTAIN,
    NETWORK_REPLACE,
    NETWORK_SCREEN,
    NETWORK_PARTS
};

enum place_class { // of a site, by whose equipment is in service there
    PLACE_UNKNOWN, // nobody said, of some of it, and the rest is of no restricted supplier
    PLACE_FREE,    // none is of a restricted supplier
    PLACE_MIXED,
    PLACE_RESTRICTED, // all that is known
    PLACE_EMPTY,      // nothing is in service
    PLACE_CLASSES
};

struct network_place {
    int32_t latitude, longitude; // millionths of a degree
    uint8_t class;
};

struct network_report {
    const struct run *parts[NETWORK_PARTS]; // NULL: not asked
    const struct run **decisions; // what people decided, each a run, the newest first
    size_t n_decisions;
    uint64_t elements, sites, operators, suppliers;
    struct network_place *places; // the sites whose place is known, in the order of import
    size_t n_places;
    uint64_t per_class[PLACE_CLASSES]; // all sites
    struct str currency;               // empty: unknown
};

// Everything lies in `arena`. The run given is about a network, or its import; of the other verbs
// the newest about the same import is taken.
MUST_CHECK enum err network_report_read(struct network_report *r, struct dossier *d,
        const struct run *run, struct arena *arena, struct error *e);
bool is_network_run(const struct run *run);
// OSCAL 1.1.2 assessment results of a run that has verdicts (JSON); `r` NULL: without its files.
void network_oscal(struct buf *out, const struct run *run, const struct network_report *r);

struct report_options {
    struct report_source source;          // text NULL: no drop at hand
    const struct network_report *network; // of a network's run; NULL: only that run is at hand
    bool with_source; // source excerpts in files, too, which may be handed on; the terminal shows
                      // them always
    size_t top;       // findings on the terminal; 0: all
    bool colour;      // terminal
    unsigned width;   // terminal; 0: 80
};

typedef void report_writer(struct buf *out, const struct run *run, const struct report_options *o);

struct report_format {
    const char *name;   // "HTML"
    const char *option; // "html": the option --html FILE
    const char *help;
    report_writer *write;
};

enum { REPORT_FORMATS = 5 };
extern const struct report_format report_formats[REPORT_FORMATS];
extern const struct report_format *const report_terminal; // the row of the terminal's view

// Text from the drop, made harmless for terminals and eyes: control characters, direction marks,
// invisible characters and broken UTF-8 become \x1b or \u{202e}; the rest stays as it is.
void text_visible(struct buf *out, struct str s);

#endif
