/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packet buffers: one block with room before and after the bytes in use. */
#ifndef SC_BUF_H
#define SC_BUF_H

#include <stddef.h>
#include <stdint.h>

#define SC_BUF_HEADROOM 64
#define SC_BUF_SIZE 8192

struct sc_buf {
    uint8_t *data;
    size_t len;
    size_t size;
    uint8_t block[];
};

/* A buffer that can take 'size' bytes, or NULL. */
struct sc_buf *sc_buf_new(size_t size);
void sc_buf_free(struct sc_buf *buf);

/* Each returns where the bytes are, or NULL when there is no room or there are too few bytes. */
uint8_t *sc_buf_put(struct sc_buf *buf, size_t n);
uint8_t *sc_buf_push(struct sc_buf *buf, size_t n);
uint8_t *sc_buf_pull(struct sc_buf *buf, size_t n);

#endif
