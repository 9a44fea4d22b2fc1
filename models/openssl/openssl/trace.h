/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_TRACE_H
#define OPENSSL_TRACE_H

#include <stdarg.h>
#include <openssl/bio.h>

int OSSL_trace_get_category_num(const char *name);
const char *OSSL_trace_get_category_name(int num);
int OSSL_trace_set_channel(int category, BIO *channel);
int OSSL_trace_set_prefix(int category, const char *prefix);
int OSSL_trace_set_suffix(int category, const char *suffix);
typedef size_t (*OSSL_trace_cb)(const char *, size_t, int, int, void *);
int OSSL_trace_set_callback(int category, OSSL_trace_cb callback, void *data);
int OSSL_trace_enabled(int category);
BIO *OSSL_trace_begin(int category);
void OSSL_trace_end(int category, BIO *channel);

#define OSSL_TRACE_CATEGORY_ALL 0
#define OSSL_TRACE_CATEGORY_TRACE 1
#define OSSL_TRACE_CATEGORY_INIT 2
#define OSSL_TRACE_CATEGORY_TLS 3
#define OSSL_TRACE_CATEGORY_TLS_CIPHER 4
#define OSSL_TRACE_CATEGORY_CONF 5
#define OSSL_TRACE_CATEGORY_ENGINE_TABLE 6
#define OSSL_TRACE_CATEGORY_ENGINE_REF_COUNT 7
#define OSSL_TRACE_CATEGORY_PKCS5V2 8
#define OSSL_TRACE_CATEGORY_PKCS12_KEYGEN 9
#define OSSL_TRACE_CATEGORY_PKCS12_DECRYPT 10
#define OSSL_TRACE_CATEGORY_X509V3_POLICY 11
#define OSSL_TRACE_CATEGORY_BN_CTX 12
#define OSSL_TRACE_CATEGORY_CMP 13
#define OSSL_TRACE_CATEGORY_STORE 14
#define OSSL_TRACE_CATEGORY_DECODER 15
#define OSSL_TRACE_CATEGORY_ENCODER 16
#define OSSL_TRACE_CATEGORY_REF_COUNT 17
#define OSSL_TRACE_CATEGORY_NUM 18
#define OSSL_TRACE_CTRL_BEGIN 0
#define OSSL_TRACE_CTRL_WRITE 1
#define OSSL_TRACE_CTRL_END 2

#endif
