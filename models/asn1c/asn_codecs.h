/* asn1c's run-time library: results and contexts of codecs */
#ifndef ASN_CODECS_H
#define ASN_CODECS_H

#include <asn_system.h>
struct asn_TYPE_descriptor_s;
typedef int (asn_app_consume_bytes_f)(const void *buffer, size_t size, void *application_specific_key);
typedef struct asn_codec_ctx_s {
	size_t max_stack_size;
} asn_codec_ctx_t;
typedef struct asn_enc_rval_s {
	ssize_t encoded;
	const struct asn_TYPE_descriptor_s *failed_type;
	const void *structure_ptr;
} asn_enc_rval_t;
enum asn_dec_rval_code_e { RC_OK, RC_WMORE, RC_FAIL };
typedef struct asn_dec_rval_s {
	enum asn_dec_rval_code_e code;
	size_t consumed;
} asn_dec_rval_t;
#define ASN__ENCODE_FAILED do { asn_enc_rval_t tmp_error; tmp_error.encoded = -1; tmp_error.failed_type = td; tmp_error.structure_ptr = sptr; return tmp_error; } while (0)
#define ASN__ENCODED_OK(rval) do { rval.structure_ptr = 0; rval.failed_type = 0; return rval; } while (0)
#define ASN__DECODE_FAILED do { asn_dec_rval_t tmp_error; tmp_error.code = RC_FAIL; tmp_error.consumed = 0; return tmp_error; } while (0)
#define ASN__DECODE_STARVED do { asn_dec_rval_t tmp_error; tmp_error.code = RC_WMORE; tmp_error.consumed = 0; return tmp_error; } while (0)
#define _ASN_ENCODE_FAILED ASN__ENCODE_FAILED
#define _ASN_ENCODED_OK(rval) ASN__ENCODED_OK(rval)
#define _ASN_DECODE_FAILED ASN__DECODE_FAILED
#define _ASN_DECODE_STARVED ASN__DECODE_STARVED

#endif
