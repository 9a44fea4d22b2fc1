/* Nettle 3.8: the documented interface */
#ifndef NETTLE_GCM_H_INCLUDED
#define NETTLE_GCM_H_INCLUDED

#include <nettle/aes.h>
#include <nettle/camellia.h>

struct gcm_key {
	union nettle_block16 h[256];
};
struct gcm_ctx {
	union nettle_block16 iv;
	union nettle_block16 ctr;
	union nettle_block16 x;
	uint64_t auth_size;
	uint64_t data_size;
};
void nettle_gcm_set_key(struct gcm_key *key, const void *cipher, nettle_cipher_func *f)
    __contract("reads(cipher, unknown) crypto(key)");
void nettle_gcm_set_iv(struct gcm_ctx *ctx, const struct gcm_key *key, size_t length, const uint8_t *iv);
void nettle_gcm_update(struct gcm_ctx *ctx, const struct gcm_key *key, size_t length, const uint8_t *data)
    __contract("reads(length, key)");
void nettle_gcm_encrypt(struct gcm_ctx *ctx, const struct gcm_key *key, const void *cipher, nettle_cipher_func *f, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_decrypt(struct gcm_ctx *ctx, const struct gcm_key *key, const void *cipher, nettle_cipher_func *f, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_digest(struct gcm_ctx *ctx, const struct gcm_key *key, const void *cipher, nettle_cipher_func *f, size_t length, uint8_t *digest)
    __contract("writes(cipher, key)");
struct gcm_aes128_ctx {
	struct gcm_key key;
	struct gcm_ctx gcm;
	struct aes128_ctx cipher;
};
void nettle_gcm_aes128_set_key(struct gcm_aes128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_gcm_aes128_update(struct gcm_aes128_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_gcm_aes128_set_iv(struct gcm_aes128_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_gcm_aes128_encrypt(struct gcm_aes128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes128_decrypt(struct gcm_aes128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes128_digest(struct gcm_aes128_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct gcm_aes192_ctx {
	struct gcm_key key;
	struct gcm_ctx gcm;
	struct aes192_ctx cipher;
};
void nettle_gcm_aes192_set_key(struct gcm_aes192_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_gcm_aes192_update(struct gcm_aes192_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_gcm_aes192_set_iv(struct gcm_aes192_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_gcm_aes192_encrypt(struct gcm_aes192_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes192_decrypt(struct gcm_aes192_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes192_digest(struct gcm_aes192_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct gcm_aes256_ctx {
	struct gcm_key key;
	struct gcm_ctx gcm;
	struct aes256_ctx cipher;
};
void nettle_gcm_aes256_set_key(struct gcm_aes256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_gcm_aes256_update(struct gcm_aes256_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_gcm_aes256_set_iv(struct gcm_aes256_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_gcm_aes256_encrypt(struct gcm_aes256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes256_decrypt(struct gcm_aes256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes256_digest(struct gcm_aes256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct gcm_aes_ctx {
	struct gcm_key key;
	struct gcm_ctx gcm;
	struct aes_ctx cipher;
};
void nettle_gcm_aes_set_key(struct gcm_aes_ctx *ctx, size_t length, const uint8_t *key)
    __contract("reads(length, unknown) crypto(key)");
void nettle_gcm_aes_set_iv(struct gcm_aes_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_gcm_aes_update(struct gcm_aes_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_gcm_aes_encrypt(struct gcm_aes_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes_decrypt(struct gcm_aes_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_aes_digest(struct gcm_aes_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct gcm_camellia128_ctx {
	struct gcm_key key;
	struct gcm_ctx gcm;
	struct camellia128_ctx cipher;
};
void nettle_gcm_camellia128_set_key(struct gcm_camellia128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_gcm_camellia128_set_iv(struct gcm_camellia128_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_gcm_camellia128_update(struct gcm_camellia128_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_gcm_camellia128_encrypt(struct gcm_camellia128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_camellia128_decrypt(struct gcm_camellia128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_camellia128_digest(struct gcm_camellia128_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct gcm_camellia256_ctx {
	struct gcm_key key;
	struct gcm_ctx gcm;
	struct camellia256_ctx cipher;
};
void nettle_gcm_camellia256_set_key(struct gcm_camellia256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_gcm_camellia256_set_iv(struct gcm_camellia256_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_gcm_camellia256_update(struct gcm_camellia256_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_gcm_camellia256_encrypt(struct gcm_camellia256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_camellia256_decrypt(struct gcm_camellia256_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_gcm_camellia256_digest(struct gcm_camellia256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define GCM_BLOCK_SIZE 16
#define GCM_IV_SIZE 12
#define GCM_DIGEST_SIZE 16
#define GCM_TABLE_BITS 8
#define gcm_set_key nettle_gcm_set_key
#define gcm_set_iv nettle_gcm_set_iv
#define gcm_update nettle_gcm_update
#define gcm_encrypt nettle_gcm_encrypt
#define gcm_decrypt nettle_gcm_decrypt
#define gcm_digest nettle_gcm_digest
#define gcm_aes128_set_key nettle_gcm_aes128_set_key
#define gcm_aes128_set_iv nettle_gcm_aes128_set_iv
#define gcm_aes128_update nettle_gcm_aes128_update
#define gcm_aes128_encrypt nettle_gcm_aes128_encrypt
#define gcm_aes128_decrypt nettle_gcm_aes128_decrypt
#define gcm_aes128_digest nettle_gcm_aes128_digest
#define gcm_aes192_set_key nettle_gcm_aes192_set_key
#define gcm_aes192_set_iv nettle_gcm_aes192_set_iv
#define gcm_aes192_update nettle_gcm_aes192_update
#define gcm_aes192_encrypt nettle_gcm_aes192_encrypt
#define gcm_aes192_decrypt nettle_gcm_aes192_decrypt
#define gcm_aes192_digest nettle_gcm_aes192_digest
#define gcm_aes256_set_key nettle_gcm_aes256_set_key
#define gcm_aes256_set_iv nettle_gcm_aes256_set_iv
#define gcm_aes256_update nettle_gcm_aes256_update
#define gcm_aes256_encrypt nettle_gcm_aes256_encrypt
#define gcm_aes256_decrypt nettle_gcm_aes256_decrypt
#define gcm_aes256_digest nettle_gcm_aes256_digest
#define gcm_aes_set_key nettle_gcm_aes_set_key
#define gcm_aes_set_iv nettle_gcm_aes_set_iv
#define gcm_aes_update nettle_gcm_aes_update
#define gcm_aes_encrypt nettle_gcm_aes_encrypt
#define gcm_aes_decrypt nettle_gcm_aes_decrypt
#define gcm_aes_digest nettle_gcm_aes_digest
#define gcm_camellia128_set_key nettle_gcm_camellia128_set_key
#define gcm_camellia128_set_iv nettle_gcm_camellia128_set_iv
#define gcm_camellia128_update nettle_gcm_camellia128_update
#define gcm_camellia128_encrypt nettle_gcm_camellia128_encrypt
#define gcm_camellia128_decrypt nettle_gcm_camellia128_decrypt
#define gcm_camellia128_digest nettle_gcm_camellia128_digest
#define gcm_camellia256_set_key nettle_gcm_camellia256_set_key
#define gcm_camellia256_set_iv nettle_gcm_camellia256_set_iv
#define gcm_camellia256_update nettle_gcm_camellia256_update
#define gcm_camellia256_encrypt nettle_gcm_camellia256_encrypt
#define gcm_camellia256_decrypt nettle_gcm_camellia256_decrypt
#define gcm_camellia256_digest nettle_gcm_camellia256_digest

#endif
