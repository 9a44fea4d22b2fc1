/* asn1c's run-time library: type descriptors */
#ifndef CONSTR_TYPE_H
#define CONSTR_TYPE_H

#include <ber_tlv_length.h>
#include <ber_tlv_tag.h>
#include <asn_codecs.h>
#include <constraints.h>
#include <asn_random_fill.h>
struct asn_TYPE_descriptor_s;
struct asn_TYPE_member_s;
struct asn_PER_data_s;
struct asn_PER_outp_s;
struct asn_per_constraints_s;
struct asn_oer_constraints_s;
struct asn_ioc_set_s;
typedef struct asn_struct_ctx_s {
	short phase;
	short step;
	int context;
	void *ptr;
	ber_tlv_len_t left;
} asn_struct_ctx_t;
enum asn_struct_free_method { ASFM_FREE_EVERYTHING, ASFM_FREE_UNDERLYING, ASFM_FREE_UNDERLYING_AND_RESET };
typedef void (asn_struct_free_f)(const struct asn_TYPE_descriptor_s *td, void *struct_ptr, enum asn_struct_free_method method);
typedef int (asn_struct_print_f)(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, int level, asn_app_consume_bytes_f *callback, void *app_key);
typedef int (asn_struct_compare_f)(const struct asn_TYPE_descriptor_s *td, const void *struct_A, const void *struct_B);
typedef int (asn_struct_copy_f)(const struct asn_TYPE_descriptor_s *td, void **to, const void *from);
typedef asn_dec_rval_t (ber_type_decoder_f)(const asn_codec_ctx_t *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buf_ptr, size_t size, int tag_mode);
typedef asn_enc_rval_t (der_type_encoder_f)(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, int tag_mode, ber_tlv_tag_t tag, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key);
typedef asn_dec_rval_t (xer_type_decoder_f)(const asn_codec_ctx_t *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const char *opt_mname, const void *buf_ptr, size_t size);
enum xer_encoder_flags_e { XER_F_BASIC = 0x01, XER_F_CANONICAL = 0x02 };
enum jer_encoder_flags_e { JER_F, JER_F_MINIFIED };
typedef asn_enc_rval_t (xer_type_encoder_f)(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, int ilevel, enum xer_encoder_flags_e xer_flags, asn_app_consume_bytes_f *callback, void *app_key);
typedef asn_dec_rval_t (per_type_decoder_f)(const asn_codec_ctx_t *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, const struct asn_per_constraints_s *constraints, void **struct_ptr, struct asn_PER_data_s *per_data);
typedef asn_enc_rval_t (per_type_encoder_f)(const struct asn_TYPE_descriptor_s *td, const struct asn_per_constraints_s *constraints, const void *struct_ptr, struct asn_PER_outp_s *per_output);
typedef asn_dec_rval_t (oer_type_decoder_f)(const asn_codec_ctx_t *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, const struct asn_oer_constraints_s *constraints, void **struct_ptr, const void *buf_ptr, size_t size);
typedef asn_enc_rval_t (oer_type_encoder_f)(const struct asn_TYPE_descriptor_s *td, const struct asn_oer_constraints_s *constraints, const void *struct_ptr, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key);
typedef ber_tlv_tag_t (asn_outmost_tag_f)(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, int tag_mode, ber_tlv_tag_t tag);
typedef struct asn_type_selector_result_s {
	const struct asn_TYPE_descriptor_s *type_descriptor;
	unsigned presence_index;
} asn_type_selector_result_t;
typedef asn_type_selector_result_t (asn_type_selector_f)(const struct asn_TYPE_descriptor_s *parent_type_descriptor, const void *parent_structure_ptr);
typedef struct asn_TYPE_operation_s {
	asn_struct_free_f *free_struct;
	asn_struct_print_f *print_struct;
	asn_struct_compare_f *compare_struct;
	asn_struct_copy_f *copy_struct;
	ber_type_decoder_f *ber_decoder;
	der_type_encoder_f *der_encoder;
	xer_type_decoder_f *xer_decoder;
	xer_type_encoder_f *xer_encoder;
	void *jer_decoder;
	void *jer_encoder;
	oer_type_decoder_f *oer_decoder;
	oer_type_encoder_f *oer_encoder;
	per_type_decoder_f *uper_decoder;
	per_type_encoder_f *uper_encoder;
	per_type_decoder_f *aper_decoder;
	per_type_encoder_f *aper_encoder;
	asn_random_fill_f *random_fill;
	asn_outmost_tag_f *outmost_tag;
} asn_TYPE_operation_t;
typedef struct asn_encoding_constraints_s {
	const struct asn_oer_constraints_s *oer_constraints;
	const struct asn_per_constraints_s *per_constraints;
	const void *jer_constraints;
	asn_constr_check_f *general_constraints;
} asn_encoding_constraints_t;
typedef struct asn_TYPE_descriptor_s {
	const char *name;
	const char *xml_tag;
	asn_TYPE_operation_t *op;
	const ber_tlv_tag_t *tags;
	unsigned tags_count;
	const ber_tlv_tag_t *all_tags;
	unsigned all_tags_count;
	asn_encoding_constraints_t encoding_constraints;
	struct asn_TYPE_member_s *elements;
	unsigned elements_count;
	const void *specifics;
} asn_TYPE_descriptor_t;
enum asn_TYPE_flags_e { ATF_NOFLAGS, ATF_POINTER = 0x01, ATF_OPEN_TYPE = 0x02, ATF_ANY_TYPE = 0x04 };
typedef struct asn_TYPE_member_s {
	enum asn_TYPE_flags_e flags;
	unsigned optional;
	unsigned memb_offset;
	ber_tlv_tag_t tag;
	int tag_mode;
	asn_TYPE_descriptor_t *type;
	asn_type_selector_f *type_selector;
	asn_encoding_constraints_t encoding_constraints;
	int (*default_value_cmp)(const void *sptr);
	int (*default_value_set)(void **sptr);
	const char *name;
} asn_TYPE_member_t;
typedef struct asn_TYPE_tag2member_s {
	ber_tlv_tag_t el_tag;
	unsigned el_no;
	int toff_first;
	int toff_last;
} asn_TYPE_tag2member_t;
void asn_struct_free(const asn_TYPE_descriptor_t *td, void *struct_ptr, enum asn_struct_free_method method)
    __contract("nonnull(td) frees(struct_ptr)");
void asn_struct_free_contents(const asn_TYPE_descriptor_t *td, void *struct_ptr, enum asn_struct_free_method method)
    __contract("nonnull(td)");
#define ASN_STRUCT_FREE(asn_DEF, ptr) asn_struct_free(&(asn_DEF), (ptr), ASFM_FREE_EVERYTHING)
#define ASN_STRUCT_RESET(asn_DEF, ptr) asn_struct_free_contents(&(asn_DEF), (ptr), ASFM_FREE_UNDERLYING_AND_RESET)
#define ASN_STRUCT_FREE_CONTENTS_ONLY(asn_DEF, ptr) asn_struct_free_contents(&(asn_DEF), (ptr), ASFM_FREE_UNDERLYING)
int asn_fprint(FILE *stream, const asn_TYPE_descriptor_t *td, const void *struct_ptr)
    __contract("nonnull(td)");
int asn_copy(const asn_TYPE_descriptor_t *td, void **to, const void *from)
    __contract("nonnull(td) copies(*to, from) alloc(*to, unknown)");
unsigned asn_TYPE_outmost_tag(const asn_TYPE_descriptor_t *td, const void *struct_ptr, int tag_mode, ber_tlv_tag_t tag);

#endif
