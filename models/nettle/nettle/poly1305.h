/* Nettle 3.8: the documented interface */
#ifndef NETTLE_POLY1305_H_INCLUDED
#define NETTLE_POLY1305_H_INCLUDED

#include <nettle/aes.h>

struct poly1305_ctx {
	union {
		uint32_t r32[6];
		uint64_t r64[3];
	} r;
	uint32_t s32[3];
	uint32_t hh;
	union {
		uint32_t h32[4];
		uint64_t h64[2];
	} h;
};
struct poly1305_aes_ctx {
	struct poly1305_ctx pctx;
	uint8_t block[16];
	unsigned int index;
	uint8_t nonce[16];
	struct aes128_ctx aes;
};
void nettle_poly1305_aes_set_key(struct poly1305_aes_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_poly1305_aes_set_nonce(struct poly1305_aes_ctx *ctx, const uint8_t *nonce);
void nettle_poly1305_aes_update(struct poly1305_aes_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_poly1305_aes_digest(struct poly1305_aes_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define POLY1305_BLOCK_SIZE 16
#define POLY1305_AES_KEY_SIZE 32
#define POLY1305_AES_DIGEST_SIZE 16
#define POLY1305_AES_NONCE_SIZE 16
#define poly1305_aes_set_key nettle_poly1305_aes_set_key
#define poly1305_aes_set_nonce nettle_poly1305_aes_set_nonce
#define poly1305_aes_update nettle_poly1305_aes_update
#define poly1305_aes_digest nettle_poly1305_aes_digest

#endif
