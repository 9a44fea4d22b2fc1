/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_AES_H
#define OPENSSL_AES_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <stddef.h>

struct aes_key_st {
	unsigned int rd_key[60];
	int rounds;
};
typedef struct aes_key_st AES_KEY;
const char *AES_options(void);
int AES_set_encrypt_key(const unsigned char *userKey, const int bits, AES_KEY *key)
    __contract("reads(userKey, unknown) nonnull(key) crypto(key) neg(ret)");
int AES_set_decrypt_key(const unsigned char *userKey, const int bits, AES_KEY *key)
    __contract("reads(userKey, unknown) nonnull(key) crypto(key) neg(ret)");
void AES_encrypt(const unsigned char *in, unsigned char *out, const AES_KEY *key)
    __contract("reads(in, 16) writes(out, 16) copies(out, in) crypto(cipher)");
void AES_decrypt(const unsigned char *in, unsigned char *out, const AES_KEY *key)
    __contract("reads(in, 16) writes(out, 16) copies(out, in) crypto(cipher)");
void AES_ecb_encrypt(const unsigned char *in, unsigned char *out, const AES_KEY *key, const int enc)
    __contract("reads(in, 16) writes(out, 16) copies(out, in) crypto(weak)");
void AES_cbc_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, unsigned char *ivec, const int enc)
    __contract("reads(in, length) writes(out, length) copies(out, in) crypto(cipher)");
void AES_cfb128_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, unsigned char *ivec, int *num, const int enc)
    __contract("reads(in, length) writes(out, length) copies(out, in) crypto(cipher)");
void AES_cfb1_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, unsigned char *ivec, int *num, const int enc)
    __contract("reads(in, length) writes(out, length) copies(out, in) crypto(cipher)");
void AES_cfb8_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, unsigned char *ivec, int *num, const int enc)
    __contract("reads(in, length) writes(out, length) copies(out, in) crypto(cipher)");
void AES_ofb128_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, unsigned char *ivec, int *num)
    __contract("reads(in, length) writes(out, length) copies(out, in) crypto(cipher)");
void AES_ige_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, unsigned char *ivec, const int enc)
    __contract("reads(in, length) writes(out, length) copies(out, in) crypto(cipher)");
void AES_bi_ige_encrypt(const unsigned char *in, unsigned char *out, size_t length, const AES_KEY *key, const AES_KEY *key2, const unsigned char *ivec, const int enc);
int AES_wrap_key(AES_KEY *key, const unsigned char *iv, unsigned char *out, const unsigned char *in, unsigned int inlen)
    __contract("reads(in, inlen) writes(out, inlen+8) crypto(cipher)");
int AES_unwrap_key(AES_KEY *key, const unsigned char *iv, unsigned char *out, const unsigned char *in, unsigned int inlen)
    __contract("reads(in, inlen) writes(out, inlen+8) crypto(cipher)");

#define AES_BLOCK_SIZE 16
#define AES_ENCRYPT 1
#define AES_DECRYPT 0
#define AES_MAXNR 14

#endif
