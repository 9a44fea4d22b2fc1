/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MD5_H_INCLUDED
#define NETTLE_MD5_H_INCLUDED

#include <nettle/nettle-types.h>

struct md5_ctx {
	uint32_t state[4];
	uint64_t count;
	unsigned int index;
	uint8_t block[64];
};
void nettle_md5_init(struct md5_ctx *ctx) __contract("crypto(weak)");
void nettle_md5_update(struct md5_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_md5_digest(struct md5_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_md5_compress(uint32_t *state, const uint8_t *data);

#define MD5_DIGEST_SIZE 16
#define MD5_BLOCK_SIZE 64
#define MD5_DATA_SIZE 64
#define _MD5_DIGEST_LENGTH 4
#define md5_init nettle_md5_init
#define md5_update nettle_md5_update
#define md5_digest nettle_md5_digest
#define _nettle_md5_compress nettle_md5_compress

#endif
