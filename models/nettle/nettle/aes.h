/* Nettle 3.8: the documented interface */
#ifndef NETTLE_AES_H_INCLUDED
#define NETTLE_AES_H_INCLUDED

#include <nettle/nettle-types.h>

struct aes128_ctx {
	uint32_t keys[44];
};
void nettle_aes128_set_encrypt_key(struct aes128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_aes128_set_decrypt_key(struct aes128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_aes128_invert_key(struct aes128_ctx *dst, const struct aes128_ctx *src);
void nettle_aes128_encrypt(const struct aes128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_aes128_decrypt(const struct aes128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
struct aes192_ctx {
	uint32_t keys[52];
};
void nettle_aes192_set_encrypt_key(struct aes192_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_aes192_set_decrypt_key(struct aes192_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_aes192_invert_key(struct aes192_ctx *dst, const struct aes192_ctx *src);
void nettle_aes192_encrypt(const struct aes192_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_aes192_decrypt(const struct aes192_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
struct aes256_ctx {
	uint32_t keys[60];
};
void nettle_aes256_set_encrypt_key(struct aes256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_aes256_set_decrypt_key(struct aes256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_aes256_invert_key(struct aes256_ctx *dst, const struct aes256_ctx *src);
void nettle_aes256_encrypt(const struct aes256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_aes256_decrypt(const struct aes256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
struct aes_ctx {
	unsigned int key_size;
	union {
		struct aes128_ctx ctx128;
		struct aes192_ctx ctx192;
		struct aes256_ctx ctx256;
	} u;
};
void nettle_aes_set_encrypt_key(struct aes_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_aes_set_decrypt_key(struct aes_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_aes_invert_key(struct aes_ctx *dst, const struct aes_ctx *src);
void nettle_aes_encrypt(const struct aes_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");
void nettle_aes_decrypt(const struct aes_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src)
    __contract("writes(dst, length) reads(src, length) copies(dst, src) crypto(cipher)");

#define AES_BLOCK_SIZE 16
#define AES128_KEY_SIZE 16
#define AES192_KEY_SIZE 24
#define AES256_KEY_SIZE 32
#define _AES128_ROUNDS 10
#define _AES192_ROUNDS 12
#define _AES256_ROUNDS 14
#define AES_MIN_KEY_SIZE 16
#define AES_MAX_KEY_SIZE 32
#define AES_KEY_SIZE 32
#define aes_set_encrypt_key nettle_aes_set_encrypt_key
#define aes_set_decrypt_key nettle_aes_set_decrypt_key
#define aes_invert_key nettle_aes_invert_key
#define aes_encrypt nettle_aes_encrypt
#define aes_decrypt nettle_aes_decrypt
#define aes128_set_encrypt_key nettle_aes128_set_encrypt_key
#define aes128_set_decrypt_key nettle_aes128_set_decrypt_key
#define aes128_invert_key nettle_aes128_invert_key
#define aes128_encrypt nettle_aes128_encrypt
#define aes128_decrypt nettle_aes128_decrypt
#define aes192_set_encrypt_key nettle_aes192_set_encrypt_key
#define aes192_set_decrypt_key nettle_aes192_set_decrypt_key
#define aes192_invert_key nettle_aes192_invert_key
#define aes192_encrypt nettle_aes192_encrypt
#define aes192_decrypt nettle_aes192_decrypt
#define aes256_set_encrypt_key nettle_aes256_set_encrypt_key
#define aes256_set_decrypt_key nettle_aes256_set_decrypt_key
#define aes256_invert_key nettle_aes256_invert_key
#define aes256_encrypt nettle_aes256_encrypt
#define aes256_decrypt nettle_aes256_decrypt

#endif
