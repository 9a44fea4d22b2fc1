/* asn1c's run-time library: OCTET STRING */
#ifndef OCTET_STRING_H
#define OCTET_STRING_H

#include <asn_application.h>
typedef struct OCTET_STRING {
	uint8_t *buf;
	size_t size;
	asn_struct_ctx_t _asn_ctx;
} OCTET_STRING_t;
extern asn_TYPE_descriptor_t asn_DEF_OCTET_STRING;
extern asn_TYPE_operation_t asn_OP_OCTET_STRING;
asn_struct_free_f OCTET_STRING_free;
asn_struct_print_f OCTET_STRING_print;
asn_struct_print_f OCTET_STRING_print_utf8;
asn_struct_compare_f OCTET_STRING_compare;
per_type_decoder_f OCTET_STRING_decode_uper;
per_type_encoder_f OCTET_STRING_encode_uper;
per_type_decoder_f OCTET_STRING_decode_aper;
per_type_encoder_f OCTET_STRING_encode_aper;
asn_constr_check_f OCTET_STRING_constraint;
int OCTET_STRING_fromBuf(OCTET_STRING_t *s, const char *str, int size)
    __contract("nonnull(s) reads(str, size) alloc(s->buf, size+1) copies(s->buf, str) neg(ret)");
#define OCTET_STRING_fromString(s, str) OCTET_STRING_fromBuf((s), (str), -1)
OCTET_STRING_t *OCTET_STRING_new_fromBuf(const asn_TYPE_descriptor_t *td, const char *str, int size)
    __contract("reads(str, size) alloc(ret, unknown) null(ret)");
typedef struct asn_OCTET_STRING_specifics_s {
	unsigned struct_size;
	unsigned ctx_offset;
	enum asn_OS_Subvariant { ASN_OSUBV_ANY, ASN_OSUBV_BIT, ASN_OSUBV_STR, ASN_OSUBV_U16, ASN_OSUBV_U32 } subvariant;
} asn_OCTET_STRING_specifics_t;
extern asn_OCTET_STRING_specifics_t asn_SPC_OCTET_STRING_specs;

#endif
