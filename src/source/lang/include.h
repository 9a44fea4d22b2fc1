// Which file an #include means, without a build.
//
// Asked in this order: the includer's own folder ("" form), folders that build files name for the includer's
// part of the tree, system headers of the model pack, the drop's files whose path ends in the spelling (the
// nearest to the includer wins), synthesised headers, other models, folders that stand for one of the drop's
// (include_alias.h). A config header that the build writes in a folder above the includer goes before a file of the
// drop that is not above it. The answer depends on the includer and the spelling alone, so it is the same in every unit.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INCLUDE_H
#define ASSAY_INCLUDE_H

#include "source/lang/sources.h"

struct include_index;

enum { INCLUDE_MISSING = UINT32_MAX };

bool path_in_folder(struct str path, struct str folder); // at any depth; "" holds all

struct include_dir {
    struct str scope; // folder whose files ask it; "" for all
    struct str dir;   // folder in the drop
    bool optional;    // only when the build is not configured as it is by default
};

struct include_index *include_index_new(
        const struct sources *sources, const struct include_dir *dirs, size_t n_dirs);
// As a compiler with these -I resolves: reads the machine's own files into `sources` when they are wanted. With
// `system` the folders of the installed C library and compiler come last, else the model pack does.
struct include_index *include_index_disk(
        struct sources *sources, const char *const *dirs, size_t n_dirs, bool system);
void include_index_free(struct include_index *x);

// `spelled` with its quotes or angle brackets. `next` for #include_next: a file other than the includer's own
// name. Returns 1 + source, or INCLUDE_MISSING.
uint32_t include_resolve(const struct include_index *x, uint32_t includer, symbol spelled, bool next);

#endif
