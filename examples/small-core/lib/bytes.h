/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers in network order, at any alignment. The caller has checked that the bytes are there. */
#ifndef SC_BYTES_H
#define SC_BYTES_H

#include <stddef.h>
#include <stdint.h>

/* A view of bytes that somebody else owns, normally the message being handled. */
struct sc_octets {
    const uint8_t *data;
    size_t len;
};

#define sc_min(a, b)                                                                               \
    __extension__({                                                                                \
        __typeof__(a) a_ = (a);                                                                    \
        __typeof__(b) b_ = (b);                                                                    \
        a_ < b_ ? a_ : b_;                                                                         \
    })

static inline uint16_t sc_get_u16(const uint8_t *p)
{
    return (uint16_t)(p[0] << 8 | p[1]);
}

static inline uint32_t sc_get_u24(const uint8_t *p)
{
    return (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
}

static inline uint32_t sc_get_u32(const uint8_t *p)
{
    return (uint32_t)sc_get_u16(p) << 16 | sc_get_u16(p + 2);
}

static inline uint64_t sc_get_u64(const uint8_t *p)
{
    return (uint64_t)sc_get_u32(p) << 32 | sc_get_u32(p + 4);
}

static inline void sc_put_u16(uint8_t *p, uint16_t v)
{
    p[0] = (uint8_t)(v >> 8);
    p[1] = (uint8_t)v;
}

static inline void sc_put_u24(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)(v >> 16);
    p[1] = (uint8_t)(v >> 8);
    p[2] = (uint8_t)v;
}

static inline void sc_put_u32(uint8_t *p, uint32_t v)
{
    sc_put_u16(p, (uint16_t)(v >> 16));
    sc_put_u16(p + 2, (uint16_t)v);
}

static inline void sc_put_u64(uint8_t *p, uint64_t v)
{
    sc_put_u32(p, (uint32_t)(v >> 32));
    sc_put_u32(p + 4, (uint32_t)v);
}

#endif
