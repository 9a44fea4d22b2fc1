/* asn1c's run-time library: CHOICE */
#ifndef CONSTR_CHOICE_H
#define CONSTR_CHOICE_H

#include <asn_application.h>
#include <per_support.h>
typedef struct asn_CHOICE_specifics_s {
	unsigned struct_size;
	unsigned ctx_offset;
	unsigned pres_offset;
	unsigned pres_size;
	const asn_TYPE_tag2member_t *tag2el;
	unsigned tag2el_count;
	const unsigned *to_canonical_order;
	const unsigned *from_canonical_order;
	signed ext_start;
} asn_CHOICE_specifics_t;
extern asn_TYPE_operation_t asn_OP_CHOICE;
asn_struct_free_f CHOICE_free;
asn_struct_print_f CHOICE_print;
asn_constr_check_f CHOICE_constraint;
per_type_decoder_f CHOICE_decode_uper;
per_type_encoder_f CHOICE_encode_uper;
per_type_decoder_f CHOICE_decode_aper;
per_type_encoder_f CHOICE_encode_aper;
unsigned CHOICE_variant_get_presence(const asn_TYPE_descriptor_t *td, const void *structure_ptr)
    __contract("nonnull(td)");
int CHOICE_variant_set_presence(const asn_TYPE_descriptor_t *td, void *structure_ptr, unsigned present)
    __contract("nonnull(td) neg(ret)");

#endif
