/* libsodium 1.0.18: the documented interface */
#ifndef crypto_aead_aes256gcm_H
#define crypto_aead_aes256gcm_H

#include <stddef.h>
#include <sodium/export.h>

int crypto_aead_aes256gcm_is_available(void) __contract("crypto(cipher)");
size_t crypto_aead_aes256gcm_keybytes(void) __contract("crypto(cipher)");
size_t crypto_aead_aes256gcm_nsecbytes(void) __contract("crypto(cipher)");
size_t crypto_aead_aes256gcm_npubbytes(void) __contract("crypto(cipher)");
size_t crypto_aead_aes256gcm_abytes(void) __contract("crypto(cipher)");
size_t crypto_aead_aes256gcm_messagebytes_max(void) __contract("crypto(cipher)");
struct crypto_aead_aes256gcm_state_ {
	unsigned char opaque[512];
} __attribute__((aligned(16)));
typedef struct crypto_aead_aes256gcm_state_ crypto_aead_aes256gcm_state;
size_t crypto_aead_aes256gcm_statebytes(void) __contract("crypto(cipher)");
int crypto_aead_aes256gcm_encrypt(unsigned char *c, unsigned long long *clen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_decrypt(unsigned char *m, unsigned long long *mlen_p, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_encrypt_detached(unsigned char *c, unsigned char *mac, unsigned long long *maclen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_decrypt_detached(unsigned char *m, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *mac, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_beforenm(crypto_aead_aes256gcm_state *ctx, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_encrypt_afternm(unsigned char *c, unsigned long long *clen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const crypto_aead_aes256gcm_state *ctx)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_decrypt_afternm(unsigned char *m, unsigned long long *mlen_p, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const crypto_aead_aes256gcm_state *ctx)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_encrypt_detached_afternm(unsigned char *c, unsigned char *mac, unsigned long long *maclen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const crypto_aead_aes256gcm_state *ctx)
    __contract("crypto(cipher)");
int crypto_aead_aes256gcm_decrypt_detached_afternm(unsigned char *m, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *mac, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const crypto_aead_aes256gcm_state *ctx)
    __contract("crypto(cipher)");
void crypto_aead_aes256gcm_keygen(unsigned char *k) __contract("crypto(cipher)");

#define crypto_aead_aes256gcm_KEYBYTES 32U
#define crypto_aead_aes256gcm_NSECBYTES 0U
#define crypto_aead_aes256gcm_NPUBBYTES 12U
#define crypto_aead_aes256gcm_ABYTES 16U
#define crypto_aead_aes256gcm_MESSAGEBYTES_MAX 0xfffffffe0UL

#endif
