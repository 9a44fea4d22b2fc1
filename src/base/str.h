// A slice of bytes that somebody else owns; not NUL-terminated unless its maker says so.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_STR_H
#define ASSAY_STR_H

#include "base/arena.h"
#include "base/base.h"

struct str {
    const char *ptr;
    size_t len;
};

#define STR(literal) ((struct str){ (literal), sizeof(literal) - 1 })
#define STR_ARG(s) (int)(s).len, (s).ptr // for "%.*s"

struct str str_of(const char *c);
bool str_eq(struct str a, struct str b);
bool str_is(struct str a, const char *c);
int str_cmp(struct str a, struct str b); // bytewise, the order of every output
bool str_starts(struct str s, const char *prefix);
bool str_ends(struct str s, const char *suffix);
// Offset of the first occurrence, or s.len when there is none.
size_t str_find(struct str s, struct str what);
size_t str_find_byte(struct str s, char byte);
size_t str_rfind_byte(struct str s, char byte); // the last occurrence, or s.len
struct str str_from(struct str s, size_t offset);
struct str str_trim(struct str s); // spaces, tabs, line ends off both sides
// Cuts `*rest` at the first `byte`: returns what was before it, leaves what follows.
struct str str_cut(struct str *rest, char byte);
// The same bytes in `a`, followed by a NUL that is not counted.
struct str str_copy(struct arena *a, struct str s);
PRINTF_LIKE(2, 3) struct str str_format(struct arena *a, const char *format, ...);

#endif
