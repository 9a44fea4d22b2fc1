/* Nettle 3.8: the documented interface */
#ifndef NETTLE_TWOFISH_H_INCLUDED
#define NETTLE_TWOFISH_H_INCLUDED

#include <nettle/nettle-types.h>

struct twofish_ctx {
	uint32_t keys[40];
	uint32_t s_box[4][256];
};
void nettle_twofish_set_key(struct twofish_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_twofish128_set_key(struct twofish_ctx *context, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_twofish192_set_key(struct twofish_ctx *context, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_twofish256_set_key(struct twofish_ctx *context, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_twofish_encrypt(const struct twofish_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_twofish_decrypt(const struct twofish_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");

#define TWOFISH_BLOCK_SIZE 16
#define TWOFISH_MIN_KEY_SIZE 16
#define TWOFISH_MAX_KEY_SIZE 32
#define TWOFISH_KEY_SIZE 32
#define TWOFISH128_KEY_SIZE 16
#define TWOFISH192_KEY_SIZE 24
#define TWOFISH256_KEY_SIZE 32
#define twofish_set_key nettle_twofish_set_key
#define twofish128_set_key nettle_twofish128_set_key
#define twofish192_set_key nettle_twofish192_set_key
#define twofish256_set_key nettle_twofish256_set_key
#define twofish_encrypt nettle_twofish_encrypt
#define twofish_decrypt nettle_twofish_decrypt

#endif
