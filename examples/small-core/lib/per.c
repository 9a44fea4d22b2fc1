/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Packed encoding of bits. */
#include <string.h>

#include "per.h"

#define PER_LONG_LENGTH 0x80u
#define PER_MAX_LENGTH 0x3fffu

void sc_per_init(struct sc_per *per, const uint8_t *data, size_t len)
{
    per->data = data;
    per->num_bits = len * 8;
    per->bit = 0;
}

int sc_per_bits(struct sc_per *per, unsigned int n, uint32_t *value)
{
    uint32_t v = 0;

    if (n > 32 || n > per->num_bits - per->bit)
        return -1;
    for (unsigned int i = 0; i < n; i++, per->bit++) {
        unsigned int one = per->data[per->bit / 8] >> (7 - per->bit % 8) & 1u;

        v = v << 1 | one;
    }
    *value = v;
    return 0;
}

/* How many bits numbers from 0 to 'span' need. */
static unsigned int bits_for(uint32_t span)
{
    unsigned int n = 0;

    while (span) {
        span >>= 1;
        n++;
    }
    return n;
}

int sc_per_range(struct sc_per *per, uint32_t lo, uint32_t hi, uint32_t *value)
{
    uint32_t v;

    PER_TRY(sc_per_bits(per, bits_for(hi - lo), &v));
    if (v > hi - lo)
        return -1;
    *value = lo + v;
    return 0;
}

static int align(struct sc_per *per)
{
    size_t up = (8 - per->bit % 8) % 8;

    if (up > per->num_bits - per->bit)
        return -1;
    per->bit += up;
    return 0;
}

int sc_per_octets(struct sc_per *per, struct sc_octets *octets)
{
    uint32_t len, low;

    PER_TRY(align(per));
    PER_TRY(sc_per_bits(per, 8, &len));
    if (len & PER_LONG_LENGTH) {
        PER_TRY(sc_per_bits(per, 8, &low));
        len = (len & ~PER_LONG_LENGTH) << 8 | low;
        if (len > PER_MAX_LENGTH)
            return -1;
    }
    if (len > (per->num_bits - per->bit) / 8)
        return -1;
    octets->data = per->data + per->bit / 8;
    octets->len = len;
    per->bit += (size_t)len * 8;
    return 0;
}

void sc_per_out_init(struct sc_per_out *out, uint8_t *data, size_t size)
{
    memset(data, 0, size);
    out->data = data;
    out->num_bits = size * 8;
    out->bit = 0;
}

int sc_per_put_bits(struct sc_per_out *out, unsigned int n, uint32_t value)
{
    if (n > 32 || n > out->num_bits - out->bit)
        return -1;
    for (unsigned int i = n; i > 0; i--, out->bit++) {
        if (value >> (i - 1) & 1u)
            out->data[out->bit / 8] |= (uint8_t)(0x80u >> out->bit % 8);
    }
    return 0;
}

int sc_per_put_range(struct sc_per_out *out, uint32_t lo, uint32_t hi, uint32_t value)
{
    if (value < lo || value > hi)
        return -1;
    return sc_per_put_bits(out, bits_for(hi - lo), value - lo);
}

int sc_per_put_octets(struct sc_per_out *out, const uint8_t *data, size_t len)
{
    out->bit += (8 - out->bit % 8) % 8;
    if (len > PER_MAX_LENGTH)
        return -1;
    if (len < PER_LONG_LENGTH)
        PER_TRY(sc_per_put_bits(out, 8, (uint32_t)len));
    else
        PER_TRY(sc_per_put_bits(out, 16, PER_LONG_LENGTH << 8 | (uint32_t)len));
    if (len > (out->num_bits - out->bit) / 8)
        return -1;
    memcpy(out->data + out->bit / 8, data, len);
    out->bit += len * 8;
    return 0;
}

size_t sc_per_out_len(const struct sc_per_out *out)
{
    return (out->bit + 7) / 8;
}
