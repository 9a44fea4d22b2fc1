/* asn1c's run-time library: SEQUENCE */
#ifndef CONSTR_SEQUENCE_H
#define CONSTR_SEQUENCE_H

#include <asn_application.h>
#include <asn_internal.h>
#include <per_support.h>
typedef struct asn_SEQUENCE_specifics_s {
	unsigned struct_size;
	unsigned ctx_offset;
	const asn_TYPE_tag2member_t *tag2el;
	unsigned tag2el_count;
	const int *oms;
	unsigned roms_count;
	unsigned aoms_count;
	signed first_extension;
} asn_SEQUENCE_specifics_t;
extern asn_TYPE_operation_t asn_OP_SEQUENCE;
asn_struct_free_f SEQUENCE_free;
asn_struct_print_f SEQUENCE_print;
asn_constr_check_f SEQUENCE_constraint;
ber_type_decoder_f SEQUENCE_decode_ber;
der_type_encoder_f SEQUENCE_encode_der;
xer_type_decoder_f SEQUENCE_decode_xer;
xer_type_encoder_f SEQUENCE_encode_xer;
per_type_decoder_f SEQUENCE_decode_uper;
per_type_encoder_f SEQUENCE_encode_uper;
per_type_decoder_f SEQUENCE_decode_aper;
per_type_encoder_f SEQUENCE_encode_aper;

#endif
