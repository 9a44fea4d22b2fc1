/* Mbed TLS 2.28: the documented interface */
#ifndef MBEDTLS_HKDF_H
#define MBEDTLS_HKDF_H

#include <mbedtls/config.h>
#include <mbedtls/md.h>

int mbedtls_hkdf(const mbedtls_md_info_t *md, const unsigned char *salt, size_t salt_len, const unsigned char *ikm, size_t ikm_len, const unsigned char *info, size_t info_len, unsigned char *okm, size_t okm_len);
int mbedtls_hkdf_extract(const mbedtls_md_info_t *md, const unsigned char *salt, size_t salt_len, const unsigned char *ikm, size_t ikm_len, unsigned char *prk);
int mbedtls_hkdf_expand(const mbedtls_md_info_t *md, const unsigned char *prk, size_t prk_len, const unsigned char *info, size_t info_len, unsigned char *okm, size_t okm_len);

#define MBEDTLS_ERR_HKDF_BAD_INPUT_DATA (-0x5f80)

#endif
