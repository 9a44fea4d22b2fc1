/* Nettle 3.8: the documented interface */
#ifndef NETTLE_SHA2_H_INCLUDED
#define NETTLE_SHA2_H_INCLUDED

#include <nettle/nettle-types.h>

struct sha256_ctx {
	uint32_t state[8];
	uint64_t count;
	unsigned int index;
	uint8_t block[64];
};
void nettle_sha256_init(struct sha256_ctx *ctx);
void nettle_sha256_update(struct sha256_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha256_digest(struct sha256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_sha224_init(struct sha256_ctx *ctx);
void nettle_sha224_digest(struct sha256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct sha512_ctx {
	uint64_t state[8];
	uint64_t count_low;
	uint64_t count_high;
	unsigned int index;
	uint8_t block[128];
};
void nettle_sha512_init(struct sha512_ctx *ctx);
void nettle_sha512_update(struct sha512_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha512_digest(struct sha512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_sha384_init(struct sha512_ctx *ctx);
void nettle_sha384_digest(struct sha512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_sha512_224_init(struct sha512_ctx *ctx);
void nettle_sha512_224_digest(struct sha512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_sha512_256_init(struct sha512_ctx *ctx);
void nettle_sha512_256_digest(struct sha512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define SHA224_DATA_SIZE 64
#define SHA256_DATA_SIZE 64
#define SHA512_DATA_SIZE 128
#define SHA384_DATA_SIZE 128
#define SHA256_DIGEST_SIZE 32
#define SHA256_BLOCK_SIZE 64
#define _SHA256_DIGEST_LENGTH 8
#define SHA224_DIGEST_SIZE 28
#define SHA224_BLOCK_SIZE 64
#define SHA512_DIGEST_SIZE 64
#define SHA512_BLOCK_SIZE 128
#define _SHA512_DIGEST_LENGTH 8
#define SHA384_DIGEST_SIZE 48
#define SHA384_BLOCK_SIZE 128
#define SHA512_224_DIGEST_SIZE 28
#define SHA512_224_BLOCK_SIZE 128
#define SHA512_256_DIGEST_SIZE 32
#define SHA512_256_BLOCK_SIZE 128
#define sha224_init nettle_sha224_init
#define sha224_digest nettle_sha224_digest
#define sha256_init nettle_sha256_init
#define sha256_update nettle_sha256_update
#define sha256_digest nettle_sha256_digest
#define sha384_init nettle_sha384_init
#define sha384_digest nettle_sha384_digest
#define sha512_init nettle_sha512_init
#define sha512_update nettle_sha512_update
#define sha512_digest nettle_sha512_digest
#define sha512_224_init nettle_sha512_224_init
#define sha512_224_digest nettle_sha512_224_digest
#define sha512_256_init nettle_sha512_256_init
#define sha512_256_digest nettle_sha512_256_digest
#define sha224_update nettle_sha256_update
#define sha384_update nettle_sha512_update
#define sha512_224_update nettle_sha512_update
#define sha512_256_update nettle_sha512_update

#endif
