/* Nettle 3.8: the documented interface */
#ifndef NETTLE_SHA3_H_INCLUDED
#define NETTLE_SHA3_H_INCLUDED

#include <nettle/nettle-types.h>

struct sha3_state {
	uint64_t a[25];
};
void nettle_sha3_permute(struct sha3_state *state);
struct sha3_224_ctx {
	struct sha3_state state;
	unsigned int index;
	uint8_t block[144];
};
void nettle_sha3_224_init(struct sha3_224_ctx *ctx);
void nettle_sha3_224_update(struct sha3_224_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha3_224_digest(struct sha3_224_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct sha3_256_ctx {
	struct sha3_state state;
	unsigned int index;
	uint8_t block[136];
};
void nettle_sha3_256_init(struct sha3_256_ctx *ctx);
void nettle_sha3_256_update(struct sha3_256_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha3_256_digest(struct sha3_256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_sha3_256_shake(struct sha3_256_ctx *ctx, size_t length, uint8_t *digest);
struct sha3_384_ctx {
	struct sha3_state state;
	unsigned int index;
	uint8_t block[104];
};
void nettle_sha3_384_init(struct sha3_384_ctx *ctx);
void nettle_sha3_384_update(struct sha3_384_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha3_384_digest(struct sha3_384_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct sha3_512_ctx {
	struct sha3_state state;
	unsigned int index;
	uint8_t block[72];
};
void nettle_sha3_512_init(struct sha3_512_ctx *ctx);
void nettle_sha3_512_update(struct sha3_512_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_sha3_512_digest(struct sha3_512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define NETTLE_SHA3_FIPS202 1
#define SHA3_STATE_LENGTH 25
#define SHA3_224_DIGEST_SIZE 28
#define SHA3_224_BLOCK_SIZE 144
#define SHA3_256_DIGEST_SIZE 32
#define SHA3_256_BLOCK_SIZE 136
#define SHA3_384_DIGEST_SIZE 48
#define SHA3_384_BLOCK_SIZE 104
#define SHA3_512_DIGEST_SIZE 64
#define SHA3_512_BLOCK_SIZE 72
#define SHA3_224_DATA_SIZE 144
#define SHA3_256_DATA_SIZE 136
#define SHA3_384_DATA_SIZE 104
#define SHA3_512_DATA_SIZE 72
#define sha3_permute nettle_sha3_permute
#define sha3_224_init nettle_sha3_224_init
#define sha3_224_update nettle_sha3_224_update
#define sha3_224_digest nettle_sha3_224_digest
#define sha3_256_init nettle_sha3_256_init
#define sha3_256_update nettle_sha3_256_update
#define sha3_256_digest nettle_sha3_256_digest
#define sha3_256_shake nettle_sha3_256_shake
#define sha3_384_init nettle_sha3_384_init
#define sha3_384_update nettle_sha3_384_update
#define sha3_384_digest nettle_sha3_384_digest
#define sha3_512_init nettle_sha3_512_init
#define sha3_512_update nettle_sha3_512_update
#define sha3_512_digest nettle_sha3_512_digest

#endif
