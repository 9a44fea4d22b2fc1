/* asn1c's run-time library: SET OF */
#ifndef CONSTR_SET_OF_H
#define CONSTR_SET_OF_H

#include <asn_application.h>
#include <asn_SET_OF.h>
typedef struct asn_SET_OF_specifics_s {
	unsigned struct_size;
	unsigned ctx_offset;
	int as_XMLValueList;
} asn_SET_OF_specifics_t;
extern asn_TYPE_operation_t asn_OP_SET_OF;
asn_struct_free_f SET_OF_free;
asn_constr_check_f SET_OF_constraint;
per_type_decoder_f SET_OF_decode_uper;
per_type_encoder_f SET_OF_encode_uper;
per_type_decoder_f SET_OF_decode_aper;
per_type_encoder_f SET_OF_encode_aper;

#endif
