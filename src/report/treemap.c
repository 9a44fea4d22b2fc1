// Squarified treemaps: M. Bruls, K. Huizing, J. J. van Wijk, "Squarified Treemaps", 2000.
//
// Rows of rectangles are filled along the shorter side as long as that makes them squarer.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vec.h"
#include "report/treemap.h"

#include <math.h>
#include <stdlib.h>

enum { AREA_LEAST = 90, SIDE_LEAST = 44, DEPTH_MOST = 40 }; // below: drawn as one

struct leaf { // a file with lines
    struct str path;
    struct node node;
};

struct making {
    struct arena *arena;
    VEC(struct node) leaves; // by path
};

static uint64_t total_of(const struct lines *l)
{
    return l->analysed + l->guessed + l->opaque + l->skipped + l->unread;
}

static void collect_leaves(struct making *m, const struct run *run)
{
    for (size_t i = 0; i < run->n_artefacts; i++) {
        const struct artefact_record *a = &run->artefacts[i];
        struct node n = { .path = a->path,
            .lines = { a->analysed, a->guessed, a->opaque, a->skipped,
                    is_unread(a) ? a->lines : 0 },
            .files = 1,
            .functions = a->functions };
        n.total = total_of(&n.lines);
        if (n.total)
            vec_push(&m->leaves, n);
    }
}

static int by_path(const void *key, const void *item)
{
    return str_cmp(*(const struct str *)key, ((const struct node *)item)->path);
}

static void note_findings(struct making *m, const struct run *run)
{
    for (size_t i = 0; i < run->n_findings; i++) {
        const struct finding *f = &run->findings[i];
        if (!f->n_places || !m->leaves.len)
            continue;
        struct node *n = bsearch(
                &f->places[0].spot.path, m->leaves.items, m->leaves.len, sizeof *n, by_path);
        if (!n)
            continue;
        if (!n->findings++) { // they come highest first
            n->first_finding = i + 1;
            n->highest = f->rank;
        }
    }
}

static void add_to(struct node *sum, const struct node *n)
{
    sum->lines.analysed += n->lines.analysed;
    sum->lines.guessed += n->lines.guessed;
    sum->lines.opaque += n->lines.opaque;
    sum->lines.skipped += n->lines.skipped;
    sum->lines.unread += n->lines.unread;
    sum->total += n->total;
    sum->files += n->files;
    sum->functions += n->functions;
    sum->findings += n->findings;
    if (n->first_finding && (!sum->first_finding || n->first_finding < sum->first_finding)) {
        sum->first_finding = n->first_finding;
        sum->highest = n->highest;
    }
}

static int by_total(const void *left, const void *right)
{
    const struct node *a = left, *b = right;
    if (a->total != b->total)
        return a->total > b->total ? -1 : 1;
    return str_cmp(a->path, b->path);
}

// How many of the leaves from `first` on lie in the same child of the folder that is `depth` bytes
// long.
static size_t child_leaves(const struct node *leaves, size_t n, size_t depth)
{
    struct str rest = str_from(leaves[0].path, depth);
    size_t slash = str_find_byte(rest, '/'), same = 1;
    if (slash == rest.len)
        return 1;
    size_t prefix = depth + slash + 1;
    while (same < n && leaves[same].path.len > prefix &&
            memcmp(leaves[same].path.ptr, leaves[0].path.ptr, prefix) == 0)
        same++;
    return same;
}

static struct node make_folder(
        struct making *m, const struct node *leaves, size_t n, size_t depth, unsigned level)
{
    VEC(struct node) children = { 0 };
    struct node folder = { .path = { leaves[0].path.ptr, depth } };
    for (size_t i = 0; i < n;) {
        size_t same = child_leaves(leaves + i, n - i, depth);
        struct str rest = str_from(leaves[i].path, depth);
        size_t slash = str_find_byte(rest, '/');
        bool is_file = slash == rest.len || level == DEPTH_MOST;
        struct node child =
                is_file ? leaves[i]
                        : make_folder(m, leaves + i, same, depth + slash + 1, level + 1);
        i += is_file ? 1 : same;
        add_to(&folder, &child);
        vec_push(&children, child);
    }
    if (children.len == 1 && children.items[0].n_children) { // a/b/c/ is one step
        folder = children.items[0];
        vec_free(&children);
        return folder;
    }
    qsort(children.items, children.len, sizeof *children.items, by_total);
    folder.n_children = children.len;
    folder.children = arena_copy(m->arena, children.items, children.len * sizeof *children.items);
    vec_free(&children);
    return folder;
}

struct area {
    double x, y, width, height;
};

// The worst ratio of sides in a row that takes `sum` of the area along a side.
static double worst_ratio(double sum, double least, double most, double side)
{
    double square = side * side, sum_square = sum * sum;
    return fmax(square * most / sum_square, sum_square / (square * least));
}

static size_t row_length(const struct node *nodes, size_t n, double scale, double side)
{
    double sum = 0, best = INFINITY;
    double most = (double)nodes[0].total * scale;
    for (size_t i = 0; i < n; i++) {
        double area = (double)nodes[i].total * scale;
        double ratio = worst_ratio(sum + area, area, most, side);
        if (ratio > best)
            return i;
        best = ratio;
        sum += area;
    }
    return n;
}

static void place_row(struct node *nodes, size_t n, double scale, struct area *rest)
{
    double sum = 0, at = 0;
    bool is_column = rest->width >= rest->height; // along the shorter side
    double side = is_column ? rest->height : rest->width;
    for (size_t i = 0; i < n; i++)
        sum += (double)nodes[i].total * scale;
    double depth = sum / side;
    for (size_t i = 0; i < n; i++) {
        double length = (double)nodes[i].total * scale / depth;
        nodes[i].x = rest->x + (is_column ? 0 : at);
        nodes[i].y = rest->y + (is_column ? at : 0);
        nodes[i].width = is_column ? depth : length;
        nodes[i].height = is_column ? length : depth;
        at += length;
    }
    rest->x += is_column ? depth : 0;
    rest->y += is_column ? 0 : depth;
    rest->width -= is_column ? depth : 0;
    rest->height -= is_column ? 0 : depth;
}

// The smallest children share one rectangle. They come last; their sum takes its place in the
// order.
static void join_small(struct node *folder, double scale)
{
    size_t keep = 0;
    while (keep < folder->n_children && (double)folder->children[keep].total * scale >= AREA_LEAST)
        keep++;
    if (keep + 1 >= folder->n_children)
        return;
    struct node rest = { .path = folder->path, .is_rest = true };
    for (size_t i = keep; i < folder->n_children; i++)
        add_to(&rest, &folder->children[i]);
    size_t at = keep;
    while (at && folder->children[at - 1].total < rest.total)
        at--;
    memmove(folder->children + at + 1, folder->children + at, (keep - at) * sizeof rest);
    folder->children[at] = rest;
    folder->n_children = keep + 1;
}

static void lay_out(struct node *folder, bool is_root)
{
    double head = is_root ? 0 : FOLDER_HEAD, edge = is_root ? 0 : FOLDER_EDGE;
    struct area rest = { folder->x + edge, folder->y + head, folder->width - 2 * edge,
        folder->height - head - edge };
    if (!folder->n_children || rest.width < SIDE_LEAST || rest.height < SIDE_LEAST / 2.0)
        return;
    folder->is_open = true;
    double scale = rest.width * rest.height / (double)folder->total;
    join_small(folder, scale);
    for (size_t i = 0; i < folder->n_children;) {
        double side = fmin(rest.width, rest.height);
        size_t n = row_length(folder->children + i, folder->n_children - i, scale, side);
        place_row(folder->children + i, n, scale, &rest);
        i += n;
    }
    for (size_t i = 0; i < folder->n_children; i++)
        lay_out(&folder->children[i], false);
}

struct node *treemap_make(struct arena *arena, const struct run *run, double width, double height)
{
    struct making m = { .arena = arena };
    collect_leaves(&m, run);
    if (!m.leaves.len)
        return NULL;
    note_findings(&m, run);
    struct node *root = arena_new(arena, struct node);
    *root = make_folder(&m, m.leaves.items, m.leaves.len, 0, 0);
    root->width = width;
    root->height = height;
    lay_out(root, true);
    vec_free(&m.leaves);
    return root;
}
