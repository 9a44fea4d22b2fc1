// A small drop from a fuzzer's input: it is cut at NUL bytes into a.c, b.h, c.h, d.h, e.h, f.c.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_FUZZ_DROP_H
#define ASSAY_FUZZ_DROP_H

#include "intake/intake.h"

enum { FUZZ_FILES = 6 };

static inline struct drop fuzz_drop(
        const uint8_t *data, size_t size, struct file files[FUZZ_FILES], struct arena *a)
{
    static const char *const names[FUZZ_FILES] = { "a.c", "b.h", "c.h", "d.h", "e.h", "f.c" };
    struct str rest = { (const char *)data, size };
    size_t n = 0;
    while (n < FUZZ_FILES && (n == 0 || rest.len)) {
        struct str text = str_cut(&rest, '\0');
        char *copy = arena_zero(a, text.len + FILE_PADDING);
        if (text.len)
            memcpy(copy, text.ptr, text.len);
        files[n] = (struct file){ .path = str_of(names[n]),
            .text = { copy, text.len },
            .kind = str_ends(str_of(names[n]), ".c") ? FILE_C_SOURCE : FILE_C_HEADER,
            .language = "C",
            .reason = "fuzzed" };
        n++;
    }
    return (struct drop){ .name = STR("fuzz"), .files = files, .n_files = n };
}

#endif
