// Includes as a compiler on this machine resolves them: folders in order, files read when first wanted.
// Private to include.c; one thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_INCLUDE_DISK_H
#define ASSAY_INCLUDE_DISK_H

#include "source/lang/sources.h"

struct include_disk;

struct include_disk *include_disk_new(
        struct sources *sources, const char *const *dirs, size_t n_dirs, bool system);
void include_disk_free(struct include_disk *d);
// 1 + source, or 0. `next`: from the folder after the one that the includer was found in.
uint32_t include_disk_resolve(
        struct include_disk *d, uint32_t includer, bool quoted, struct str name, bool next);

#endif
