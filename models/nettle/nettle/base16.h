/* Nettle 3.8: the documented interface */
#ifndef NETTLE_BASE16_H_INCLUDED
#define NETTLE_BASE16_H_INCLUDED

#include <nettle/nettle-types.h>

void nettle_base16_encode_single(char *dst, uint8_t src);
void nettle_base16_encode_update(char *dst, size_t length, const uint8_t *src)
    __contract("reads(src, length)");
struct base16_decode_ctx {
	unsigned char word;
	unsigned char bits;
};
void nettle_base16_decode_init(struct base16_decode_ctx *ctx);
int nettle_base16_decode_single(struct base16_decode_ctx *ctx, uint8_t *dst, char src)
    __contract("neg(ret)");
int nettle_base16_decode_update(struct base16_decode_ctx *ctx, size_t *dst_length, uint8_t *dst, size_t src_length, const char *src)
    __contract("reads(dst, dst_length)");
int nettle_base16_decode_final(struct base16_decode_ctx *ctx);

#define base16_encode_single nettle_base16_encode_single
#define base16_encode_update nettle_base16_encode_update
#define base16_decode_init nettle_base16_decode_init
#define base16_decode_single nettle_base16_decode_single
#define base16_decode_update nettle_base16_decode_update
#define base16_decode_final nettle_base16_decode_final

#endif
