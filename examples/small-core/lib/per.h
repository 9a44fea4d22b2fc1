/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Packed encoding of bits, in the manner of aligned PER: constrained whole numbers take the bits
 * their range needs, octet strings start on a byte and carry a length of one or two bytes.
 */
#ifndef SC_PER_H
#define SC_PER_H

#include <stddef.h>
#include <stdint.h>

#include "bytes.h"

struct sc_per {
    const uint8_t *data;
    size_t num_bits;
    size_t bit;
};

struct sc_per_out {
    uint8_t *data;
    size_t num_bits;
    size_t bit;
};

/* All return 0, or -1 when the message is too short or the value is out of range. */
void sc_per_init(struct sc_per *per, const uint8_t *data, size_t len);
int sc_per_bits(struct sc_per *per, unsigned int n, uint32_t *value);
int sc_per_range(struct sc_per *per, uint32_t lo, uint32_t hi, uint32_t *value);
int sc_per_octets(struct sc_per *per, struct sc_octets *octets);

void sc_per_out_init(struct sc_per_out *out, uint8_t *data, size_t size);
int sc_per_put_bits(struct sc_per_out *out, unsigned int n, uint32_t value);
int sc_per_put_range(struct sc_per_out *out, uint32_t lo, uint32_t hi, uint32_t value);
int sc_per_put_octets(struct sc_per_out *out, const uint8_t *data, size_t len);
size_t sc_per_out_len(const struct sc_per_out *out);

#define PER_TRY(step)                                                                              \
    do {                                                                                           \
        if ((step) < 0)                                                                            \
            return -1;                                                                             \
    } while (0)

#endif
