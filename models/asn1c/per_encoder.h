/* asn1c's run-time library: PER */
#ifndef PER_ENCODER_H
#define PER_ENCODER_H

#include <asn_application.h>
#include <per_support.h>
asn_enc_rval_t uper_encode(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *struct_ptr, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key)
    __contract("nonnull(td) calls(consume_bytes_cb, app_key)");
asn_enc_rval_t uper_encode_to_buffer(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *struct_ptr, void *buffer, size_t buffer_size)
    __contract("nonnull(td) writes(buffer, buffer_size) copies(buffer, struct_ptr)");
ssize_t uper_encode_to_new_buffer(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *struct_ptr, void **buffer_r)
    __contract("nonnull(td) nonnull(buffer_r) alloc(*buffer_r, ret) copies(*buffer_r, struct_ptr) "
               "neg(ret)");
asn_enc_rval_t aper_encode(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *struct_ptr, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key)
    __contract("nonnull(td) calls(consume_bytes_cb, app_key)");
asn_enc_rval_t aper_encode_to_buffer(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *struct_ptr, void *buffer, size_t buffer_size)
    __contract("nonnull(td) writes(buffer, buffer_size) copies(buffer, struct_ptr)");
ssize_t aper_encode_to_new_buffer(const struct asn_TYPE_descriptor_s *td, const asn_per_constraints_t *constraints, const void *struct_ptr, void **buffer_r)
    __contract("nonnull(td) nonnull(buffer_r) alloc(*buffer_r, ret) copies(*buffer_r, struct_ptr) "
               "neg(ret)");

#endif
