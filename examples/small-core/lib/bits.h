/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bit-fields of one byte as they are drawn in a protocol's description: the first field holds the
 * highest bits, whatever the machine's order is.
 */
#ifndef SC_BITS_H
#define SC_BITS_H

#include <stdint.h>

/* clang-format off */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define SC_BITS2(a, b) uint8_t b; uint8_t a
#define SC_BITS3(a, b, c) uint8_t c; SC_BITS2(a, b)
#define SC_BITS4(a, b, c, d) uint8_t d; SC_BITS3(a, b, c)
#define SC_BITS5(a, b, c, d, e) uint8_t e; SC_BITS4(a, b, c, d)
#else
#define SC_BITS2(a, b) uint8_t a; uint8_t b
#define SC_BITS3(a, b, c) uint8_t a; SC_BITS2(b, c)
#define SC_BITS4(a, b, c, d) uint8_t a; SC_BITS3(b, c, d)
#define SC_BITS5(a, b, c, d, e) uint8_t a; SC_BITS4(b, c, d, e)
#endif
/* clang-format on */

#endif
