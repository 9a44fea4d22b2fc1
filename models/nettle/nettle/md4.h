/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MD4_H_INCLUDED
#define NETTLE_MD4_H_INCLUDED

#include <nettle/nettle-types.h>

struct md4_ctx {
	uint32_t state[4];
	uint64_t count;
	unsigned int index;
	uint8_t block[64];
};
void nettle_md4_init(struct md4_ctx *ctx) __contract("crypto(weak)");
void nettle_md4_update(struct md4_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_md4_digest(struct md4_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define MD4_DIGEST_SIZE 16
#define MD4_BLOCK_SIZE 64
#define MD4_DATA_SIZE 64
#define _MD4_DIGEST_LENGTH 4
#define md4_init nettle_md4_init
#define md4_update nettle_md4_update
#define md4_digest nettle_md4_digest

#endif
