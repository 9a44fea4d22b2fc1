/* Nettle 3.8: the documented interface */
#ifndef NETTLE_EAX_H_INCLUDED
#define NETTLE_EAX_H_INCLUDED

#include <nettle/aes.h>

struct eax_key {
	union nettle_block16 pad_block;
	union nettle_block16 pad_partial;
};
struct eax_ctx {
	union nettle_block16 omac_nonce;
	union nettle_block16 omac_data;
	union nettle_block16 omac_message;
	union nettle_block16 ctr;
};
void nettle_eax_set_key(struct eax_key *key, const void *cipher, nettle_cipher_func *f)
    __contract("reads(cipher, unknown) crypto(key)");
void nettle_eax_set_nonce(struct eax_ctx *eax, const struct eax_key *key, const void *cipher, nettle_cipher_func *f, size_t nonce_length, const uint8_t *nonce);
void nettle_eax_update(struct eax_ctx *eax, const struct eax_key *key, const void *cipher, nettle_cipher_func *f, size_t data_length, const uint8_t *data)
    __contract("reads(cipher, key)");
void nettle_eax_encrypt(struct eax_ctx *eax, const struct eax_key *key, const void *cipher, nettle_cipher_func *f, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_eax_decrypt(struct eax_ctx *eax, const struct eax_key *key, const void *cipher, nettle_cipher_func *f, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_eax_digest(struct eax_ctx *eax, const struct eax_key *key, const void *cipher, nettle_cipher_func *f, size_t length, uint8_t *digest)
    __contract("writes(cipher, key)");
struct eax_aes128_ctx {
	struct eax_key key;
	struct eax_ctx eax;
	struct aes128_ctx cipher;
};
void nettle_eax_aes128_set_key(struct eax_aes128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_eax_aes128_set_nonce(struct eax_aes128_ctx *ctx, size_t length, const uint8_t *iv);
void nettle_eax_aes128_update(struct eax_aes128_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_eax_aes128_encrypt(struct eax_aes128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_eax_aes128_decrypt(struct eax_aes128_ctx *ctx, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_eax_aes128_digest(struct eax_aes128_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define EAX_BLOCK_SIZE 16
#define EAX_DIGEST_SIZE 16
#define EAX_IV_SIZE 16
#define eax_set_key nettle_eax_set_key
#define eax_set_nonce nettle_eax_set_nonce
#define eax_update nettle_eax_update
#define eax_encrypt nettle_eax_encrypt
#define eax_decrypt nettle_eax_decrypt
#define eax_digest nettle_eax_digest
#define eax_aes128_set_key nettle_eax_aes128_set_key
#define eax_aes128_set_nonce nettle_eax_aes128_set_nonce
#define eax_aes128_update nettle_eax_aes128_update
#define eax_aes128_encrypt nettle_eax_aes128_encrypt
#define eax_aes128_decrypt nettle_eax_aes128_decrypt
#define eax_aes128_digest nettle_eax_aes128_digest

#endif
