/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_DES_H
#define OPENSSL_DES_H

#include <openssl/macros.h>
#include <openssl/opensslconf.h>
#include <openssl/e_os2.h>

typedef unsigned int DES_LONG;
typedef unsigned char DES_cblock[8];
typedef unsigned char const_DES_cblock[8];
struct DES_ks {
	union {
		DES_cblock cblock;
		DES_LONG deslong[2];
	} ks[16];
};
typedef struct DES_ks DES_key_schedule;
const char *DES_options(void) __contract("crypto(weak)");
void DES_ecb3_encrypt(const_DES_cblock *input, DES_cblock *output, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3, int enc)
    __contract("crypto(weak)");
DES_LONG DES_cbc_cksum(const unsigned char *input, DES_cblock *output, long length, DES_key_schedule *schedule, const_DES_cblock *ivec)
    __contract("crypto(weak)");
void DES_cbc_encrypt(const unsigned char *input, unsigned char *output, long length, DES_key_schedule *schedule, DES_cblock *ivec, int enc)
    __contract("crypto(weak)");
void DES_ncbc_encrypt(const unsigned char *input, unsigned char *output, long length, DES_key_schedule *schedule, DES_cblock *ivec, int enc)
    __contract("crypto(weak)");
void DES_xcbc_encrypt(const unsigned char *input, unsigned char *output, long length, DES_key_schedule *schedule, DES_cblock *ivec, const_DES_cblock *inw, const_DES_cblock *outw, int enc)
    __contract("crypto(weak)");
void DES_cfb_encrypt(const unsigned char *in, unsigned char *out, int numbits, long length, DES_key_schedule *schedule, DES_cblock *ivec, int enc)
    __contract("crypto(weak)");
void DES_ecb_encrypt(const_DES_cblock *input, DES_cblock *output, DES_key_schedule *ks, int enc)
    __contract("crypto(weak)");
void DES_encrypt1(DES_LONG *data, DES_key_schedule *ks, int enc) __contract("crypto(weak)");
void DES_encrypt2(DES_LONG *data, DES_key_schedule *ks, int enc) __contract("crypto(weak)");
void DES_encrypt3(DES_LONG *data, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3)
    __contract("crypto(weak)");
void DES_decrypt3(DES_LONG *data, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3)
    __contract("crypto(weak)");
void DES_ede3_cbc_encrypt(const unsigned char *input, unsigned char *output, long length, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3, DES_cblock *ivec, int enc)
    __contract("crypto(weak)");
void DES_ede3_cfb64_encrypt(const unsigned char *in, unsigned char *out, long length, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3, DES_cblock *ivec, int *num, int enc)
    __contract("crypto(weak)");
void DES_ede3_cfb_encrypt(const unsigned char *in, unsigned char *out, int numbits, long length, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3, DES_cblock *ivec, int enc)
    __contract("crypto(weak)");
void DES_ede3_ofb64_encrypt(const unsigned char *in, unsigned char *out, long length, DES_key_schedule *ks1, DES_key_schedule *ks2, DES_key_schedule *ks3, DES_cblock *ivec, int *num)
    __contract("crypto(weak)");
char *DES_fcrypt(const char *buf, const char *salt, char *ret) __contract("crypto(weak)");
char *DES_crypt(const char *buf, const char *salt) __contract("crypto(weak)");
void DES_ofb_encrypt(const unsigned char *in, unsigned char *out, int numbits, long length, DES_key_schedule *schedule, DES_cblock *ivec)
    __contract("crypto(weak)");
void DES_pcbc_encrypt(const unsigned char *input, unsigned char *output, long length, DES_key_schedule *schedule, DES_cblock *ivec, int enc)
    __contract("crypto(weak)");
DES_LONG DES_quad_cksum(const unsigned char *input, DES_cblock *output, long length, int out_count, DES_cblock *seed)
    __contract("crypto(weak)");
int DES_random_key(DES_cblock *ret) __contract("crypto(weak)");
void DES_set_odd_parity(DES_cblock *key) __contract("crypto(weak)");
int DES_check_key_parity(const_DES_cblock *key) __contract("crypto(weak)");
int DES_is_weak_key(const_DES_cblock *key) __contract("crypto(weak)");
int DES_set_key(const_DES_cblock *key, DES_key_schedule *schedule) __contract("crypto(weak)");
int DES_key_sched(const_DES_cblock *key, DES_key_schedule *schedule) __contract("crypto(weak)");
int DES_set_key_checked(const_DES_cblock *key, DES_key_schedule *schedule)
    __contract("crypto(weak)");
void DES_set_key_unchecked(const_DES_cblock *key, DES_key_schedule *schedule)
    __contract("crypto(weak)");
void DES_string_to_key(const char *str, DES_cblock *key) __contract("crypto(weak)");
void DES_string_to_2keys(const char *str, DES_cblock *key1, DES_cblock *key2)
    __contract("crypto(weak)");
void DES_cfb64_encrypt(const unsigned char *in, unsigned char *out, long length, DES_key_schedule *schedule, DES_cblock *ivec, int *num, int enc)
    __contract("crypto(weak)");
void DES_ofb64_encrypt(const unsigned char *in, unsigned char *out, long length, DES_key_schedule *schedule, DES_cblock *ivec, int *num)
    __contract("crypto(weak)");

#define DES_KEY_SZ 8UL
#define DES_SCHEDULE_SZ 128UL
#define DES_ENCRYPT 1
#define DES_DECRYPT 0
#define DES_CBC_MODE 0
#define DES_PCBC_MODE 1
#define DES_fixup_key_parity DES_set_odd_parity
void DES_ecb2_encrypt();
void DES_ede2_cbc_encrypt();
void DES_ede2_cfb64_encrypt();
void DES_ede2_ofb64_encrypt();

#endif
