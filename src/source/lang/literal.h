// Numbers, characters and strings as the lexer cut them, to values (C11 6.4.4, 6.4.5).
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_LITERAL_H
#define ASSAY_LITERAL_H

#include "source/lang/type.h"

struct number {
    const struct type *type; // a floating type: value is not set
    uint64_t value;
    bool valid; // false: a preprocessing number that is no constant
};

struct number literal_number(struct str text);
// The value of '...' with its prefix; several characters make an int as GCC does.
struct number literal_char(struct str text);

struct literal_string {
    const struct type *element; // char, or the type of the prefix
    char *bytes;
    uint32_t n_bytes; // without the terminator
};

// Adjacent string literals, concatenated; a wide one makes all wide.
struct literal_string literal_strings(struct arena *a, const struct ptok *tokens, size_t n);

#endif
