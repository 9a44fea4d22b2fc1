/* Nettle 3.8: the documented interface */
#ifndef NETTLE_ECC_CURVE_H_INCLUDED
#define NETTLE_ECC_CURVE_H_INCLUDED

#include <nettle/nettle-types.h>

struct ecc_curve;
const struct ecc_curve *nettle_get_gost_gc256b(void);
const struct ecc_curve *nettle_get_gost_gc512a(void);
const struct ecc_curve *nettle_get_secp_192r1(void);
const struct ecc_curve *nettle_get_secp_224r1(void);
const struct ecc_curve *nettle_get_secp_256r1(void);
const struct ecc_curve *nettle_get_secp_384r1(void);
const struct ecc_curve *nettle_get_secp_521r1(void);

#endif
