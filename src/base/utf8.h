// Reading text of unknown origin as UTF-8, one character at a time.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_UTF8_H
#define ASSAY_UTF8_H

#include "base/str.h"

enum { UTF8_INVALID = -1 };

// The next character, taken off `*rest`; UTF8_INVALID takes one byte off that begins none (also
// surrogates, overlong forms and what lies above U+10FFFF).
int32_t utf8_next(struct str *rest);

// How many characters there are, each byte that begins none counted as one.
size_t utf8_length(struct str s);

#endif
