/* asn1c's run-time library: ANY */
#ifndef ASN_TYPE_ANY_H
#define ASN_TYPE_ANY_H

#include <OCTET_STRING.h>
typedef struct ANY {
	uint8_t *buf;
	int size;
	asn_struct_ctx_t _asn_ctx;
} ANY_t;
extern asn_TYPE_descriptor_t asn_DEF_ANY;
int ANY_fromType(ANY_t *any, asn_TYPE_descriptor_t *td, void *struct_ptr)
    __contract("nonnull(any) nonnull(td) copies(any, struct_ptr) neg(ret)");
int ANY_fromType_aper(ANY_t *any, asn_TYPE_descriptor_t *td, void *struct_ptr)
    __contract("nonnull(any) nonnull(td) copies(any, struct_ptr) neg(ret)");
ANY_t *ANY_new_fromType(asn_TYPE_descriptor_t *td, void *struct_ptr)
    __contract("alloc(ret, unknown) null(ret)");
ANY_t *ANY_new_fromType_aper(asn_TYPE_descriptor_t *td, void *struct_ptr)
    __contract("alloc(ret, unknown) null(ret)");
int ANY_to_type(ANY_t *any, asn_TYPE_descriptor_t *td, void **struct_ptr)
    __contract("nonnull(any) decodes(*struct_ptr, any->buf, any->size) neg(ret)");
int ANY_to_type_aper(ANY_t *any, asn_TYPE_descriptor_t *td, void **struct_ptr)
    __contract("nonnull(any) decodes(*struct_ptr, any->buf, any->size) neg(ret)");
int ANY_fromBuf(ANY_t *any, const char *buf, int size)
    __contract("nonnull(any) reads(buf, size) copies(any, buf) neg(ret)");
ANY_t *ANY_new_fromBuf(const char *buf, int size)
    __contract("reads(buf, size) alloc(ret, unknown) null(ret)");

#endif
