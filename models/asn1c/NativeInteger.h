/* asn1c's run-time library: INTEGER as long */
#ifndef _NativeInteger_H_
#define _NativeInteger_H_

#include <asn_application.h>
#include <INTEGER.h>
extern asn_TYPE_descriptor_t asn_DEF_NativeInteger;
extern asn_TYPE_operation_t asn_OP_NativeInteger;
typedef long NativeInteger_t;
asn_struct_free_f NativeInteger_free;
per_type_decoder_f NativeInteger_decode_uper;
per_type_encoder_f NativeInteger_encode_uper;
per_type_decoder_f NativeInteger_decode_aper;
per_type_encoder_f NativeInteger_encode_aper;

#endif
