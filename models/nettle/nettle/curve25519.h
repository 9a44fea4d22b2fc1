/* Nettle 3.8: the documented interface */
#ifndef NETTLE_CURVE25519_H
#define NETTLE_CURVE25519_H

#include <nettle/nettle-types.h>

void nettle_curve25519_mul_g(uint8_t *q, const uint8_t *n);
void nettle_curve25519_mul(uint8_t *q, const uint8_t *n, const uint8_t *p);

#define CURVE25519_SIZE 32
#define NETTLE_CURVE25519_RFC7748 1
#define curve25519_mul_g nettle_curve25519_mul_g
#define curve25519_mul nettle_curve25519_mul

#endif
