// The platform profile: the macros that the drop's compiler would predefine, and the names known not to be.
//
// A profile is a C header of #defines, followed by lines `//#unset NAME`. The one built in is
// models/platform/linux-x86_64-glibc.h; a user may give an edited copy.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_PLATFORM_H
#define ASSAY_PLATFORM_H

#include "base/error.h"
#include "base/vec.h"
#include "source/lang/preprocess.h"

struct platform {
    VEC(const struct macro *) defines;
};

// Reads the profile's text, which is lexed as `lexed`; -D texts come after it and win.
void platform_read(struct platform *p, struct str text, const struct lexed *lexed);
MUST_CHECK enum err platform_define(
        struct platform *p, const char *define, struct arena *keep, struct error *e);

#endif
