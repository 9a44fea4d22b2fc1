/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SEED_H
#define OPENSSL_SEED_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>
#include <openssl/crypto.h>
#include <sys/types.h>

struct seed_key_st {
	unsigned int data[32];
};
typedef struct seed_key_st SEED_KEY_SCHEDULE;
void SEED_set_key(const unsigned char *rawkey, SEED_KEY_SCHEDULE *ks) __contract("crypto(weak)");
void SEED_encrypt(const unsigned char *s, unsigned char *d, const SEED_KEY_SCHEDULE *ks)
    __contract("crypto(weak)");
void SEED_decrypt(const unsigned char *s, unsigned char *d, const SEED_KEY_SCHEDULE *ks)
    __contract("crypto(weak)");
void SEED_ecb_encrypt(const unsigned char *in, unsigned char *out, const SEED_KEY_SCHEDULE *ks, int enc)
    __contract("crypto(weak)");
void SEED_cbc_encrypt(const unsigned char *in, unsigned char *out, size_t len, const SEED_KEY_SCHEDULE *ks, unsigned char *ivec, int enc)
    __contract("crypto(weak)");
void SEED_cfb128_encrypt(const unsigned char *in, unsigned char *out, size_t len, const SEED_KEY_SCHEDULE *ks, unsigned char *ivec, int *num, int enc)
    __contract("crypto(weak)");
void SEED_ofb128_encrypt(const unsigned char *in, unsigned char *out, size_t len, const SEED_KEY_SCHEDULE *ks, unsigned char *ivec, int *num)
    __contract("crypto(weak)");

#define SEED_BLOCK_SIZE 16
#define SEED_KEY_LENGTH 16

#endif
