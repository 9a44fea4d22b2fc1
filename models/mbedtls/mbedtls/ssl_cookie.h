/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SSL_COOKIE_H
#define MBEDTLS_SSL_COOKIE_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include "mbedtls/ssl.h"
#if defined(MBEDTLS_THREADING_C)
#include "mbedtls/threading.h"
#endif
#ifndef MBEDTLS_SSL_COOKIE_TIMEOUT
#define MBEDTLS_SSL_COOKIE_TIMEOUT 60
#endif
typedef struct mbedtls_ssl_cookie_ctx {
	mbedtls_md_context_t hmac_ctx;
#if !defined(MBEDTLS_HAVE_TIME)
	unsigned long serial;
#endif
	unsigned long timeout;
#if defined(MBEDTLS_THREADING_C)
	mbedtls_threading_mutex_t mutex;
#endif
} mbedtls_ssl_cookie_ctx;
void mbedtls_ssl_cookie_init(mbedtls_ssl_cookie_ctx *ctx);
int mbedtls_ssl_cookie_setup(mbedtls_ssl_cookie_ctx *ctx, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng);
void mbedtls_ssl_cookie_set_timeout(mbedtls_ssl_cookie_ctx *ctx, unsigned long delay);
void mbedtls_ssl_cookie_free(mbedtls_ssl_cookie_ctx *ctx);
mbedtls_ssl_cookie_write_t mbedtls_ssl_cookie_write;
mbedtls_ssl_cookie_check_t mbedtls_ssl_cookie_check;

#endif
