/* asn1c's run-time library: OER */
#ifndef OER_ENCODER_H
#define OER_ENCODER_H

#include <asn_application.h>
asn_enc_rval_t oer_encode(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key)
    __contract("nonnull(td) calls(consume_bytes_cb, app_key)");
asn_enc_rval_t oer_encode_to_buffer(const struct asn_TYPE_descriptor_s *td, const void *constraints, const void *struct_ptr, void *buffer, size_t buffer_size)
    __contract("nonnull(td) writes(buffer, buffer_size) copies(buffer, struct_ptr)");

#endif
