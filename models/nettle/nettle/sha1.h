/* Nettle 3.8: the documented interface */
#ifndef NETTLE_SHA1_H_INCLUDED
#define NETTLE_SHA1_H_INCLUDED

#include <nettle/nettle-types.h>

struct sha1_ctx {
	uint32_t state[5];
	uint64_t count;
	unsigned int index;
	uint8_t block[64];
};
void nettle_sha1_init(struct sha1_ctx *ctx) __contract("crypto(weak)");
void nettle_sha1_update(struct sha1_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha1_digest(struct sha1_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_sha1_compress(uint32_t *state, const uint8_t *data);

#define SHA1_DIGEST_SIZE 20
#define SHA1_BLOCK_SIZE 64
#define SHA1_DATA_SIZE 64
#define _SHA1_DIGEST_LENGTH 5
#define sha1_init nettle_sha1_init
#define sha1_update nettle_sha1_update
#define sha1_digest nettle_sha1_digest
#define _nettle_sha1_compress nettle_sha1_compress

#endif
