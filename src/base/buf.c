// A growing text on the heap.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { STREAM_BYTES = 64 * 1024 };

void buf_stream(struct buf *b, const struct buf_drain *drain)
{
    *b = (struct buf){ .ptr = mem_alloc(STREAM_BYTES), .cap = STREAM_BYTES, .drain = drain };
}

void buf_flush(struct buf *b)
{
    if (b->len)
        b->drain->take(b->drain->context, buf_str(b));
    b->len = 0;
}

void buf_free(struct buf *b)
{
    free(b->ptr);
    *b = (struct buf){ 0 };
}

static void make_room(struct buf *b, size_t more)
{
    if (b->cap - b->len > more)
        return;
    if (b->drain)
        buf_flush(b);
    if (b->cap - b->len > more)
        return;
    b->cap = size_max(b->cap * 2, b->len + more + 64);
    b->ptr = mem_grow(b->ptr, b->cap, 1);
}

void buf_add(struct buf *b, const void *bytes, size_t n)
{
    make_room(b, n);
    if (n)
        memcpy(b->ptr + b->len, bytes, n);
    b->len += n;
    b->ptr[b->len] = '\0';
}

void buf_add_str(struct buf *b, struct str s)
{
    buf_add(b, s.ptr, s.len);
}

void buf_add_text(struct buf *b, const char *text)
{
    buf_add(b, text, strlen(text));
}

void buf_add_byte(struct buf *b, char byte)
{
    buf_add(b, &byte, 1);
}

void buf_printf(struct buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        BUG("format '%s' failed", format);
    make_room(b, (size_t)n);
    vsnprintf(b->ptr + b->len, (size_t)n + 1, format, again);
    va_end(again);
    b->len += (size_t)n;
}
