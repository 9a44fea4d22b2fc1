/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_SSL_TICKET_H
#define MBEDTLS_SSL_TICKET_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include "mbedtls/ssl.h"
#include "mbedtls/cipher.h"
#if defined(MBEDTLS_THREADING_C)
#include "mbedtls/threading.h"
#endif
typedef struct mbedtls_ssl_ticket_key {
	unsigned char name[4];
	uint32_t generation_time;
	mbedtls_cipher_context_t ctx;
}
mbedtls_ssl_ticket_key;
typedef struct mbedtls_ssl_ticket_context {
	mbedtls_ssl_ticket_key keys[2];
	unsigned char active;
	uint32_t ticket_lifetime;
	int (*f_rng)(void *, unsigned char *, size_t);
	void *p_rng;
#if defined(MBEDTLS_THREADING_C)
	mbedtls_threading_mutex_t mutex;
#endif
}
mbedtls_ssl_ticket_context;
void mbedtls_ssl_ticket_init(mbedtls_ssl_ticket_context *ctx);
int mbedtls_ssl_ticket_setup(mbedtls_ssl_ticket_context *ctx, int (*f_rng)(void *, unsigned char *, size_t), void *p_rng, mbedtls_cipher_type_t cipher, uint32_t lifetime);
mbedtls_ssl_ticket_write_t mbedtls_ssl_ticket_write;
mbedtls_ssl_ticket_parse_t mbedtls_ssl_ticket_parse;
void mbedtls_ssl_ticket_free(mbedtls_ssl_ticket_context *ctx);

#endif
