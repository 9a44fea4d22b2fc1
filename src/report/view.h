// What the terminal's views share.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_VIEW_H
#define ASSAY_VIEW_H

#include "report/report_int.h"

enum style { PLAIN, BOLD, DIM, RED, YELLOW, CYAN };

struct view {
    struct buf *out;
    const struct run *run;
    const struct report_options *o;
    size_t width;
};

struct view view_of(struct buf *out, const struct run *run, const struct report_options *o);
void view_style(struct view *v, enum style style);
void view_styled(struct view *v, enum style style, struct str s); // made visible
void view_spaces(struct view *v, size_t n);
// Words of `s` from column `indent` on, where the cursor stands already; ends the line.
void view_wrapped(struct view *v, size_t indent, struct str s);

#endif
