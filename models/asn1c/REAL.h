/* asn1c's run-time library: REAL */
#ifndef ASN_TYPE_REAL_H
#define ASN_TYPE_REAL_H

#include <asn_application.h>
#include <asn_codecs_prim.h>
typedef ASN__PRIMITIVE_TYPE_t REAL_t;
extern asn_TYPE_descriptor_t asn_DEF_REAL;
int asn_REAL2double(const REAL_t *real_ptr, double *d)
    __contract("nonnull(real_ptr) writes(d, 8) copies(d, real_ptr) neg(ret)");
int asn_double2REAL(REAL_t *real_ptr, double d) __contract("nonnull(real_ptr) neg(ret)");

#endif
