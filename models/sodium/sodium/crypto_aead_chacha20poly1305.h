/* libsodium 1.0.18: the documented interface */
#ifndef crypto_aead_chacha20poly1305_H
#define crypto_aead_chacha20poly1305_H

#include <stddef.h>
#include <sodium/export.h>

size_t crypto_aead_chacha20poly1305_ietf_keybytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_ietf_nsecbytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_ietf_npubbytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_ietf_abytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_ietf_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_ietf_encrypt(unsigned char *c, unsigned long long *clen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_ietf_decrypt(unsigned char *m, unsigned long long *mlen_p, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_ietf_encrypt_detached(unsigned char *c, unsigned char *mac, unsigned long long *maclen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_ietf_decrypt_detached(unsigned char *m, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *mac, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_aead_chacha20poly1305_ietf_keygen(unsigned char *k) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_keybytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_nsecbytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_npubbytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_abytes(void) __contract("crypto(cipher)");
size_t crypto_aead_chacha20poly1305_messagebytes_max(void) __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_encrypt(unsigned char *c, unsigned long long *clen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_decrypt(unsigned char *m, unsigned long long *mlen_p, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_encrypt_detached(unsigned char *c, unsigned char *mac, unsigned long long *maclen_p, const unsigned char *m, unsigned long long mlen, const unsigned char *ad, unsigned long long adlen, const unsigned char *nsec, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
int crypto_aead_chacha20poly1305_decrypt_detached(unsigned char *m, unsigned char *nsec, const unsigned char *c, unsigned long long clen, const unsigned char *mac, const unsigned char *ad, unsigned long long adlen, const unsigned char *npub, const unsigned char *k)
    __contract("crypto(cipher)");
void crypto_aead_chacha20poly1305_keygen(unsigned char *k) __contract("crypto(cipher)");

#define crypto_aead_chacha20poly1305_ietf_KEYBYTES 32U
#define crypto_aead_chacha20poly1305_ietf_NSECBYTES 0U
#define crypto_aead_chacha20poly1305_ietf_NPUBBYTES 12U
#define crypto_aead_chacha20poly1305_ietf_ABYTES 16U
#define crypto_aead_chacha20poly1305_ietf_MESSAGEBYTES_MAX 0x3fffffffc0UL
#define crypto_aead_chacha20poly1305_KEYBYTES 32U
#define crypto_aead_chacha20poly1305_NSECBYTES 0U
#define crypto_aead_chacha20poly1305_NPUBBYTES 8U
#define crypto_aead_chacha20poly1305_ABYTES 16U
#define crypto_aead_chacha20poly1305_MESSAGEBYTES_MAX 18446744073709551599UL
#define crypto_aead_chacha20poly1305_IETF_KEYBYTES 32U
#define crypto_aead_chacha20poly1305_IETF_NSECBYTES 0U
#define crypto_aead_chacha20poly1305_IETF_NPUBBYTES 12U
#define crypto_aead_chacha20poly1305_IETF_ABYTES 16U
#define crypto_aead_chacha20poly1305_IETF_MESSAGEBYTES_MAX 274877906880UL

#endif
