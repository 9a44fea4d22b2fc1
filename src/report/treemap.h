// A tree of folders and files as nested rectangles, the area of each its number of lines.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_TREEMAP_H
#define ASSAY_TREEMAP_H

#include "base/arena.h"
#include "report/report_int.h"

struct lines { // of a node, disjoint; the first four are function lines
    uint64_t analysed, guessed, opaque, skipped, unread;
};

struct node {
    struct str path; // of a folder with the '/' at its end; empty: the root
    struct lines lines;
    uint64_t total; // their sum, the area
    uint64_t files, functions;
    size_t findings;
    size_t first_finding;  // number of the highest ranked one, from 1; 0: none
    double highest;        // its rank
    struct node *children; // those with lines, biggest first
    size_t n_children;
    bool is_rest; // stands for the small children of a folder
    // Where it is drawn.
    double x, y, width, height;
    bool is_open; // its children are drawn inside it, below its name
};

enum { FOLDER_HEAD = 16, FOLDER_EDGE = 2 };

// The tree of a run, laid out in width times height; NULL when no file has lines. Folders that
// would be too small are left closed and small files of one folder drawn as one, so that the number
// of shapes is bounded by the area, whatever the size of the drop.
struct node *treemap_make(struct arena *arena, const struct run *run, double width, double height);

#endif
