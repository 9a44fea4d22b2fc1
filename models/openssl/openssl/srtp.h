/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_SRTP_H
#define OPENSSL_SRTP_H

typedef struct srtp_protection_profile_st SRTP_PROTECTION_PROFILE;
#include <openssl/macros.h>
#include <openssl/ssl.h>

int SSL_CTX_set_tlsext_use_srtp(SSL_CTX *ctx, const char *profiles);
int SSL_set_tlsext_use_srtp(SSL *ssl, const char *profiles);
struct stack_st_SRTP_PROTECTION_PROFILE *SSL_get_srtp_profiles(SSL *ssl);
SRTP_PROTECTION_PROFILE *SSL_get_selected_srtp_profile(SSL *s);

#define SRTP_AES128_CM_SHA1_80 0x1
#define SRTP_AES128_CM_SHA1_32 0x2
#define SRTP_AES128_F8_SHA1_80 0x3
#define SRTP_AES128_F8_SHA1_32 0x4
#define SRTP_NULL_SHA1_80 0x5
#define SRTP_NULL_SHA1_32 0x6
#define SRTP_AEAD_AES_128_GCM 0x7
#define SRTP_AEAD_AES_256_GCM 0x8

#endif
