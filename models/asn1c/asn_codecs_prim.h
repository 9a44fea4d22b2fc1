/* asn1c's run-time library: primitive types */
#ifndef ASN_CODECS_PRIM_H
#define ASN_CODECS_PRIM_H

#include <asn_application.h>
typedef struct ASN__PRIMITIVE_TYPE_s {
	uint8_t *buf;
	size_t size;
} ASN__PRIMITIVE_TYPE_t;
asn_struct_free_f ASN__PRIMITIVE_TYPE_free;
ber_type_decoder_f ber_decode_primitive;
der_type_encoder_f der_encode_primitive;

#endif
