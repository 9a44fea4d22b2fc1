/* Nettle 3.8: the documented interface */
#ifndef NETTLE_CAMELLIA_H_INCLUDED
#define NETTLE_CAMELLIA_H_INCLUDED

#include <nettle/nettle-types.h>

struct camellia128_ctx {
	uint64_t keys[24];
};
void nettle_camellia128_set_encrypt_key(struct camellia128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_camellia_set_decrypt_key(struct camellia128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_camellia128_invert_key(struct camellia128_ctx *dst, const struct camellia128_ctx *src);
void nettle_camellia128_crypt(const struct camellia128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
struct camellia256_ctx {
	uint64_t keys[32];
};
void nettle_camellia256_set_encrypt_key(struct camellia256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_camellia256_set_decrypt_key(struct camellia256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_camellia256_invert_key(struct camellia256_ctx *dst, const struct camellia256_ctx *src);
void nettle_camellia256_crypt(const struct camellia256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_camellia192_set_encrypt_key(struct camellia256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_camellia192_set_decrypt_key(struct camellia256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");

#define CAMELLIA_BLOCK_SIZE 16
#define CAMELLIA128_KEY_SIZE 16
#define CAMELLIA192_KEY_SIZE 24
#define CAMELLIA256_KEY_SIZE 32
#define _CAMELLIA128_NKEYS 24
#define _CAMELLIA256_NKEYS 32
#define camellia128_set_encrypt_key nettle_camellia128_set_encrypt_key
#define camellia128_set_decrypt_key nettle_camellia_set_decrypt_key
#define camellia128_invert_key nettle_camellia128_invert_key
#define camellia128_crypt nettle_camellia128_crypt
#define camellia192_set_encrypt_key nettle_camellia192_set_encrypt_key
#define camellia192_set_decrypt_key nettle_camellia192_set_decrypt_key
#define camellia256_set_encrypt_key nettle_camellia256_set_encrypt_key
#define camellia256_set_decrypt_key nettle_camellia256_set_decrypt_key
#define camellia256_invert_key nettle_camellia256_invert_key
#define camellia256_crypt nettle_camellia256_crypt

#endif
