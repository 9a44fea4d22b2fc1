/* Nettle 3.8: the documented interface */
#ifndef NETTLE_CURVE448_H
#define NETTLE_CURVE448_H

#include <nettle/nettle-types.h>

void nettle_curve448_mul_g(uint8_t *q, const uint8_t *n);
void nettle_curve448_mul(uint8_t *q, const uint8_t *n, const uint8_t *p);

#define CURVE448_SIZE 56
#define curve448_mul_g nettle_curve448_mul_g
#define curve448_mul nettle_curve448_mul

#endif
