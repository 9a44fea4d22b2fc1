/* Nettle 3.8: the documented interface */
#ifndef NETTLE_RIPEMD160_H_INCLUDED
#define NETTLE_RIPEMD160_H_INCLUDED

#include <nettle/nettle-types.h>

struct ripemd160_ctx {
	uint32_t state[5];
	uint64_t count;
	unsigned int index;
	uint8_t block[64];
};
void nettle_ripemd160_init(struct ripemd160_ctx *ctx);
void nettle_ripemd160_update(struct ripemd160_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_ripemd160_digest(struct ripemd160_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define RIPEMD160_DIGEST_SIZE 20
#define RIPEMD160_BLOCK_SIZE 64
#define RIPEMD160_DATA_SIZE 64
#define _RIPEMD160_DIGEST_LENGTH 5
#define ripemd160_init nettle_ripemd160_init
#define ripemd160_update nettle_ripemd160_update
#define ripemd160_digest nettle_ripemd160_digest

#endif
