/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packet buffers. */
#include <stdlib.h>

#include "buf.h"

struct sc_buf *sc_buf_new(size_t size)
{
    struct sc_buf *buf;

    if (size > SIZE_MAX - SC_BUF_HEADROOM - sizeof(*buf))
        return NULL;
    buf = malloc(sizeof(*buf) + SC_BUF_HEADROOM + size);
    if (!buf)
        return NULL;
    buf->data = buf->block + SC_BUF_HEADROOM;
    buf->len = 0;
    buf->size = SC_BUF_HEADROOM + size;
    return buf;
}

void sc_buf_free(struct sc_buf *buf)
{
    free(buf);
}

uint8_t *sc_buf_put(struct sc_buf *buf, size_t n)
{
    uint8_t *tail = buf->data + buf->len;

    if (n > (size_t)(buf->block + buf->size - tail))
        return NULL;
    buf->len += n;
    return tail;
}

uint8_t *sc_buf_push(struct sc_buf *buf, size_t n)
{
    if (n > (size_t)(buf->data - buf->block))
        return NULL;
    buf->data -= n;
    buf->len += n;
    return buf->data;
}

uint8_t *sc_buf_pull(struct sc_buf *buf, size_t n)
{
    uint8_t *start = buf->data;

    if (n > buf->len)
        return NULL;
    buf->data += n;
    buf->len -= n;
    return start;
}
