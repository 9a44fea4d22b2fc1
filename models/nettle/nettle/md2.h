/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MD2_H_INCLUDED
#define NETTLE_MD2_H_INCLUDED

#include <nettle/nettle-types.h>

struct md2_ctx {
	uint8_t C[16];
	uint8_t X[48];
	unsigned int index;
	uint8_t block[16];
};
void nettle_md2_init(struct md2_ctx *ctx) __contract("crypto(weak)");
void nettle_md2_update(struct md2_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_md2_digest(struct md2_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define MD2_DIGEST_SIZE 16
#define MD2_BLOCK_SIZE 16
#define MD2_DATA_SIZE 16
#define md2_init nettle_md2_init
#define md2_update nettle_md2_update
#define md2_digest nettle_md2_digest

#endif
