/* Nettle 3.8: the documented interface */
#ifndef NETTLE_KNUTH_LFIB_H_INCLUDED
#define NETTLE_KNUTH_LFIB_H_INCLUDED

#include <nettle/nettle-types.h>

struct knuth_lfib_ctx {
	uint32_t x[100];
	unsigned int index;
};
void nettle_knuth_lfib_init(struct knuth_lfib_ctx *ctx, uint32_t seed);
uint32_t nettle_knuth_lfib_get(struct knuth_lfib_ctx *ctx);
void nettle_knuth_lfib_get_array(struct knuth_lfib_ctx *ctx, size_t n, uint32_t *a);
void nettle_knuth_lfib_random(struct knuth_lfib_ctx *ctx, size_t n, uint8_t *dst);

#define _KNUTH_LFIB_KK 100
#define knuth_lfib_init nettle_knuth_lfib_init
#define knuth_lfib_get nettle_knuth_lfib_get
#define knuth_lfib_get_array nettle_knuth_lfib_get_array
#define knuth_lfib_random nettle_knuth_lfib_random

#endif
