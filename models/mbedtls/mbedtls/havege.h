/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_HAVEGE_H
#define MBEDTLS_HAVEGE_H

#if !defined(MBEDTLS_CONFIG_FILE)
#include "mbedtls/config.h"
#else
#include MBEDTLS_CONFIG_FILE
#endif
#include <stddef.h>
#include <stdint.h>
#define MBEDTLS_HAVEGE_COLLECT_SIZE 1024
typedef struct mbedtls_havege_state {
	uint32_t PT1, PT2, offset[2];
	uint32_t pool[MBEDTLS_HAVEGE_COLLECT_SIZE];
	uint32_t WALK[8192];
}
mbedtls_havege_state;
void mbedtls_havege_init(mbedtls_havege_state *hs);
void mbedtls_havege_free(mbedtls_havege_state *hs);
int mbedtls_havege_random(void *p_rng, unsigned char *output, size_t len);

#endif
