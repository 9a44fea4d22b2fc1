/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SSL_CACHE_H
#define MBEDTLS_SSL_CACHE_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include "mbedtls/ssl.h"
#if defined(MBEDTLS_THREADING_C)
#include "mbedtls/threading.h"
#endif
#if !defined(MBEDTLS_SSL_CACHE_DEFAULT_TIMEOUT)
#define MBEDTLS_SSL_CACHE_DEFAULT_TIMEOUT 86400
#endif
#if !defined(MBEDTLS_SSL_CACHE_DEFAULT_MAX_ENTRIES)
#define MBEDTLS_SSL_CACHE_DEFAULT_MAX_ENTRIES 50
#endif
typedef struct mbedtls_ssl_cache_context mbedtls_ssl_cache_context;
typedef struct mbedtls_ssl_cache_entry mbedtls_ssl_cache_entry;
struct mbedtls_ssl_cache_entry {
#if defined(MBEDTLS_HAVE_TIME)
	mbedtls_time_t timestamp;
#endif
	mbedtls_ssl_session session;
#if defined(MBEDTLS_X509_CRT_PARSE_C) && \
	defined(MBEDTLS_SSL_KEEP_PEER_CERTIFICATE)
	mbedtls_x509_buf peer_cert;
#endif
	mbedtls_ssl_cache_entry *next;
};
struct mbedtls_ssl_cache_context {
	mbedtls_ssl_cache_entry *chain;
	int timeout;
	int max_entries;
#if defined(MBEDTLS_THREADING_C)
	mbedtls_threading_mutex_t mutex;
#endif
};
void mbedtls_ssl_cache_init(mbedtls_ssl_cache_context *cache);
int mbedtls_ssl_cache_get(void *data, mbedtls_ssl_session *session);
int mbedtls_ssl_cache_set(void *data, const mbedtls_ssl_session *session);
#if defined(MBEDTLS_HAVE_TIME)
void mbedtls_ssl_cache_set_timeout(mbedtls_ssl_cache_context *cache, int timeout);
#endif
void mbedtls_ssl_cache_set_max_entries(mbedtls_ssl_cache_context *cache, int max);
void mbedtls_ssl_cache_free(mbedtls_ssl_cache_context *cache);

#endif
