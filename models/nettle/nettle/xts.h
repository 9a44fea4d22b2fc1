/* Nettle 3.8: the documented interface */
#ifndef NETTLE_XTS_H_INCLUDED
#define NETTLE_XTS_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/aes.h>

void nettle_xts_encrypt_message(const void *enc_ctx, const void *twk_ctx, nettle_cipher_func *encf, const uint8_t *tweak, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_xts_decrypt_message(const void *dec_ctx, const void *twk_ctx, nettle_cipher_func *decf, nettle_cipher_func *encf, const uint8_t *tweak, size_t length, uint8_t *dst, const uint8_t *src);
struct xts_aes128_key {
	struct aes128_ctx cipher;
	struct aes128_ctx tweak_cipher;
};
void nettle_xts_aes128_set_encrypt_key(struct xts_aes128_key *xts_key, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_xts_aes128_set_decrypt_key(struct xts_aes128_key *xts_key, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_xts_aes128_encrypt_message(struct xts_aes128_key *xtskey, const uint8_t *tweak, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_xts_aes128_decrypt_message(struct xts_aes128_key *xts_key, const uint8_t *tweak, size_t length, uint8_t *dst, const uint8_t *src);
struct xts_aes256_key {
	struct aes256_ctx cipher;
	struct aes256_ctx tweak_cipher;
};
void nettle_xts_aes256_set_encrypt_key(struct xts_aes256_key *xts_key, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_xts_aes256_set_decrypt_key(struct xts_aes256_key *xts_key, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_xts_aes256_encrypt_message(struct xts_aes256_key *xts_key, const uint8_t *tweak, size_t length, uint8_t *dst, const uint8_t *src);
void nettle_xts_aes256_decrypt_message(struct xts_aes256_key *xts_key, const uint8_t *tweak, size_t length, uint8_t *dst, const uint8_t *src);

#define XTS_BLOCK_SIZE 16
#define xts_encrypt_message nettle_xts_encrypt_message
#define xts_decrypt_message nettle_xts_decrypt_message
#define xts_aes128_set_encrypt_key nettle_xts_aes128_set_encrypt_key
#define xts_aes128_set_decrypt_key nettle_xts_aes128_set_decrypt_key
#define xts_aes128_encrypt_message nettle_xts_aes128_encrypt_message
#define xts_aes128_decrypt_message nettle_xts_aes128_decrypt_message
#define xts_aes256_set_encrypt_key nettle_xts_aes256_set_encrypt_key
#define xts_aes256_set_decrypt_key nettle_xts_aes256_set_decrypt_key
#define xts_aes256_encrypt_message nettle_xts_aes256_encrypt_message
#define xts_aes256_decrypt_message nettle_xts_aes256_decrypt_message

#endif
