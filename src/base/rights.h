// The process that reads a drop gives up what that work does not need: other files, other programs,
// the network.
//
// Linux only, as far as the kernel offers it: no new privileges; Landlock for files (5.13); seccomp
// for calls. Only the calling thread and those it makes later are bound, so call it before any
// thread is made, when all inputs and outputs are known. It cannot be undone.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_RIGHTS_H
#define ASSAY_RIGHTS_H

#include "base/base.h"

enum { RIGHTS_PATHS_MOST = 16 };

struct rights { // what stays; a path that does not exist grants nothing
    const char *read[RIGHTS_PATHS_MOST];   // files, or folders with all below
    const char *write[RIGHTS_PATHS_MOST];  // files that exist
    const char *change[RIGHTS_PATHS_MOST]; // folders in which files are read, made, renamed, removed
    size_t n_read, n_write, n_change;
};

enum right { RIGHT_FILES = 1, RIGHT_CALLS = 2 };

// Returns the rights that were kept because the kernel does not offer to drop them. The system's own
// files (libraries, character sets) can always be read.
unsigned rights_drop(const struct rights *needed);

// What it means that `kept` was kept, as a static sentence; NULL when nothing was.
const char *rights_kept(unsigned kept);

#endif
