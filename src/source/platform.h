// The platform profile: the macros that the drop's compiler would predefine, and the names known not to be.
//
// A profile is a C header of #defines, followed by lines `//#unset NAME`, `//#lacks FUNCTION` (the models declare it, the
// platform's library has it not) and `//#open NAME` or `//#open NAME=BODY`: what another processor, another compiler or one of its options may change. An open name is
// defined by default when there is a #define of it; both arms of an #if on it are read. The profile built in is
// models/platform/linux-x86_64-glibc.h; a user may give an edited copy.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PLATFORM_H
#define ASSAY_PLATFORM_H

#include "base/buf.h"
#include "base/error.h"
#include "base/vec.h"
#include "source/lang/preprocess.h"

struct platform {
    VEC(const struct macro *) defines; // the profile's
    VEC(const struct macro *) open;    // ... those of other configurations, too
    VEC(const struct macro *) user;    // -D
    struct buf text;  // of a user's profile, padded
    struct str users; // the profile in it
};

// Interns, once a process, the names that the front end knows.
void front_end_init(void);
// The profile at `profile`, or the one built in (one of `models`) when NULL; then the user's -D texts, which win.
// Macros live in `keep`.
MUST_CHECK enum err platform_open(struct platform *p, const struct virtual_file *models, size_t n_models,
        const char *profile, const char **defines, size_t n_defines, struct arena *keep,
        struct error *e);
void platform_release(struct platform *p);

#endif
