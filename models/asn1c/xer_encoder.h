/* asn1c's run-time library: XER */
#ifndef XER_ENCODER_H
#define XER_ENCODER_H

#include <asn_application.h>
asn_enc_rval_t xer_encode(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, enum xer_encoder_flags_e xer_flags, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key)
    __contract("nonnull(td) calls(consume_bytes_cb, app_key)");
int xer_fprint(FILE *stream, const struct asn_TYPE_descriptor_s *td, const void *struct_ptr)
    __contract("nonnull(td)");
typedef struct xer_buffer_s {
	char *buffer;
	size_t buffer_size;
	size_t allocated_size;
} xer_buffer_t;
enum xer_equivalence_e { XEQ_SUCCESS, XEQ_FAILURE, XEQ_ENCODE1_FAILED, XEQ_ENCODE2_FAILED, XEQ_DIFFERENT, XEQ_DECODE_FAILED, XEQ_ROUND_TRIP_FAILED };
enum xer_equivalence_e xer_equivalent(const struct asn_TYPE_descriptor_s *type_descriptor, const void *struct1, const void *struct2, FILE *opt_debug_stream);

#endif
