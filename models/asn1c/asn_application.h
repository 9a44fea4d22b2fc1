/* asn1c's run-time library: what an application uses */
#ifndef ASN_APPLICATION_H
#define ASN_APPLICATION_H

#include <asn_system.h>
#include <asn_codecs.h>
#include <constr_TYPE.h>
#include <ber_decoder.h>
#include <der_encoder.h>
#include <xer_decoder.h>
#include <xer_encoder.h>
#include <per_decoder.h>
#include <per_encoder.h>
#include <constraints.h>
enum asn_transfer_syntax {
	ATS_INVALID, ATS_NONSTANDARD_PLAINTEXT, ATS_RANDOM, ATS_BER, ATS_DER, ATS_CER, ATS_BASIC_OER,
	ATS_CANONICAL_OER, ATS_UNALIGNED_BASIC_PER, ATS_UNALIGNED_CANONICAL_PER, ATS_ALIGNED_BASIC_PER,
	ATS_ALIGNED_CANONICAL_PER, ATS_BASIC_XER, ATS_CANONICAL_XER, ATS_JER, ATS_JER_MINIFIED
};
asn_enc_rval_t asn_encode(const asn_codec_ctx_t *opt_codec_parameters, enum asn_transfer_syntax syntax, const struct asn_TYPE_descriptor_s *type_to_encode, const void *structure_to_encode, asn_app_consume_bytes_f *callback, void *callback_key)
    __contract("calls(callback, callback_key) nonnull(type_to_encode)");
asn_enc_rval_t asn_encode_to_buffer(const asn_codec_ctx_t *opt_codec_parameters, enum asn_transfer_syntax syntax, const struct asn_TYPE_descriptor_s *type_to_encode, const void *structure_to_encode, void *buffer, size_t buffer_size)
    __contract("writes(buffer, buffer_size) copies(buffer, structure_to_encode)");
typedef struct asn_encode_to_new_buffer_result_s {
	void *buffer;
	asn_enc_rval_t result;
} asn_encode_to_new_buffer_result_t;
asn_encode_to_new_buffer_result_t asn_encode_to_new_buffer(const asn_codec_ctx_t *opt_codec_parameters, enum asn_transfer_syntax syntax, const struct asn_TYPE_descriptor_s *type_to_encode, const void *structure_to_encode)
    __contract("nonnull(type_to_encode)");
asn_dec_rval_t asn_decode(const asn_codec_ctx_t *opt_codec_parameters, enum asn_transfer_syntax syntax, const struct asn_TYPE_descriptor_s *type_to_decode, void **structure_ptr, const void *buffer, size_t size)
    __contract("reads(buffer, size) decodes(*structure_ptr, buffer, size) alloc(*structure_ptr, unknown)");
typedef int (asn_app_constraint_failed_f)(void *application_specific_key, const struct asn_TYPE_descriptor_s *type_descriptor_which_failed, const void *structure_which_failed_ptr, const char *error_message_format, ...);

#endif
