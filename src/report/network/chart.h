// Private to report/network/: pictures of numbers.
//
// A chart is as wide as its place and as high as it says: across, everything is in per cent, so
// that texts keep their size on a phone; down, in pixels. Every shape has a title.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_NETWORK_CHART_H
#define ASSAY_NETWORK_CHART_H

#include "report/html.h"

struct span {
    int64_t low, high;
};

void chart_begin(struct buf *out, const char *class, unsigned height, const char *label);
void chart_end(struct buf *out);
// A bar from `from` to `to` of a scale that ends at `whole`. `title` is escaped here.
void chart_bar(struct buf *out, const char *class, struct span bar, struct span scale, unsigned y,
        unsigned height, struct str title);
void chart_dot(struct buf *out, const char *class, int64_t at, struct span scale, unsigned y,
        unsigned radius, struct str title);
// Beside what stands at `at`, on the side where there is room.
void chart_label(struct buf *out, int64_t at, struct span scale, unsigned y, struct str text);
void chart_line(struct buf *out, const char *class, int64_t at, struct span scale, unsigned from,
        unsigned to);
// With room at both ends for what stands there.
struct span chart_widened(struct span scale);
// Ticks for the years of a scale of days, or months where it is short, named below; few enough
// to be read.
void chart_years(struct buf *out, struct span scale, unsigned height);

#endif
