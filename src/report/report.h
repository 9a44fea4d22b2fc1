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
    // What the macros on this line become, "NAME: text" for each, one a line, or empty. May be NULL,
    // with `expansions` its context.
    struct str (*expansion)(const struct expansions *expansions, struct str path, uint32_t line);
    const struct expansions *expansions;
};

struct report_options {
    struct report_source source; // text NULL: no drop at hand
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
