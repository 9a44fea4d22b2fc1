/* Nettle 3.8: the documented interface */
#ifndef NETTLE_CAST128_H_INCLUDED
#define NETTLE_CAST128_H_INCLUDED

#include <nettle/nettle-types.h>

struct cast128_ctx {
	unsigned int rounds;
	unsigned char Kr[16];
	uint32_t Km[16];
};
void nettle_cast5_set_key(struct cast128_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_cast128_set_key(struct cast128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_cast128_encrypt(const struct cast128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_cast128_decrypt(const struct cast128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");

#define CAST128_BLOCK_SIZE 8
#define CAST5_MIN_KEY_SIZE 5
#define CAST5_MAX_KEY_SIZE 16
#define CAST128_KEY_SIZE 16
#define cast5_set_key nettle_cast5_set_key
#define cast128_set_key nettle_cast128_set_key
#define cast128_encrypt nettle_cast128_encrypt
#define cast128_decrypt nettle_cast128_decrypt

#endif
