/* Nettle 3.8: the documented interface */
#ifndef NETTLE_ARCTWO_H_INCLUDED
#define NETTLE_ARCTWO_H_INCLUDED

#include <nettle/nettle-types.h>

struct arctwo_ctx {
	uint16_t S[64];
};
void nettle_arctwo_set_key_ekb(struct arctwo_ctx *ctx, size_t length, const uint8_t *key, unsigned int ekb);
void nettle_arctwo_set_key(struct arctwo_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_arctwo40_set_key(struct arctwo_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_arctwo64_set_key(struct arctwo_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_arctwo128_set_key(struct arctwo_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_arctwo_set_key_gutmann(struct arctwo_ctx *ctx, size_t length, const uint8_t *key);
void nettle_arctwo128_set_key_gutmann(struct arctwo_ctx *ctx, const uint8_t *key);
void nettle_arctwo_encrypt(struct arctwo_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_arctwo_decrypt(struct arctwo_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);

#define ARCTWO_BLOCK_SIZE 8
#define ARCTWO_MIN_KEY_SIZE 1
#define ARCTWO_MAX_KEY_SIZE 128
#define ARCTWO_KEY_SIZE 8
#define arctwo_set_key nettle_arctwo_set_key
#define arctwo_set_key_ekb nettle_arctwo_set_key_ekb
#define arctwo_set_key_gutmann nettle_arctwo_set_key_gutmann
#define arctwo40_set_key nettle_arctwo40_set_key
#define arctwo64_set_key nettle_arctwo64_set_key
#define arctwo128_set_key nettle_arctwo128_set_key
#define arctwo128_set_key_gutmann nettle_arctwo128_set_key_gutmann
#define arctwo_encrypt nettle_arctwo_encrypt
#define arctwo_decrypt nettle_arctwo_decrypt

#endif
