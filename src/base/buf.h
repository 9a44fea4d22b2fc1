// A growing text: always NUL-terminated at `ptr[len]` once something was written.
//
// With a drain it is a stream: when it is full it hands on what it holds and begins anew, so that `ptr` and `len` are
// those of the last piece only.
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ASSAY_BUF_H
#define ASSAY_BUF_H

#include "base/str.h"

struct buf_drain {
    void (*take)(void *context, struct str piece);
    void *context;
};

struct buf {
    char *ptr;
    size_t len, cap;
    const struct buf_drain *drain; // NULL: it grows
};

void buf_stream(struct buf *b, const struct buf_drain *drain); // an empty one
void buf_flush(struct buf *b);                                 // hands on the rest of a stream
void buf_free(struct buf *b);
void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_add_str(struct buf *b, struct str s);
void buf_add_text(struct buf *b, const char *text);
void buf_add_byte(struct buf *b, char byte);
PRINTF_LIKE(2, 3) void buf_printf(struct buf *b, const char *format, ...);

static inline struct str buf_str(const struct buf *b)
{
    return (struct str){ b->ptr ? b->ptr : "", b->len };
}

#endif
