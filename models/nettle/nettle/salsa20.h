/* Nettle 3.8: the documented interface */
#ifndef NETTLE_SALSA20_H_INCLUDED
#define NETTLE_SALSA20_H_INCLUDED

#include <nettle/nettle-types.h>

struct salsa20_ctx {
	uint32_t input[16];
};
void nettle_salsa20_128_set_key(struct salsa20_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_salsa20_256_set_key(struct salsa20_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_salsa20_set_key(struct salsa20_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_salsa20_set_nonce(struct salsa20_ctx *ctx, const uint8_t *nonce);
void nettle_salsa20_crypt(struct salsa20_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_salsa20r12_crypt(struct salsa20_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");

#define SALSA20_128_KEY_SIZE 16
#define SALSA20_256_KEY_SIZE 32
#define SALSA20_BLOCK_SIZE 64
#define SALSA20_NONCE_SIZE 8
#define SALSA20_IV_SIZE 8
#define SALSA20_MIN_KEY_SIZE 16
#define SALSA20_MAX_KEY_SIZE 32
#define SALSA20_KEY_SIZE 32
#define _SALSA20_INPUT_LENGTH 16
#define salsa20_set_key nettle_salsa20_set_key
#define salsa20_128_set_key nettle_salsa20_128_set_key
#define salsa20_256_set_key nettle_salsa20_256_set_key
#define salsa20_set_nonce nettle_salsa20_set_nonce
#define salsa20_crypt nettle_salsa20_crypt
#define salsa20r12_crypt nettle_salsa20r12_crypt
#define salsa20_set_iv nettle_salsa20_set_nonce

#endif
