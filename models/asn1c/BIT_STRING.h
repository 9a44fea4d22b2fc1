/* asn1c's run-time library: BIT STRING */
#ifndef BIT_STRING_H
#define BIT_STRING_H

#include <OCTET_STRING.h>
typedef struct BIT_STRING_s {
	uint8_t *buf;
	size_t size;
	int bits_unused;
	asn_struct_ctx_t _asn_ctx;
} BIT_STRING_t;
extern asn_TYPE_descriptor_t asn_DEF_BIT_STRING;
extern asn_TYPE_operation_t asn_OP_BIT_STRING;
asn_struct_print_f BIT_STRING_print;
asn_struct_compare_f BIT_STRING_compare;
asn_constr_check_f BIT_STRING_constraint;
per_type_decoder_f BIT_STRING_decode_uper;
per_type_encoder_f BIT_STRING_encode_uper;
#define BIT_STRING_free OCTET_STRING_free

#endif
