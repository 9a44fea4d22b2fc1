/* asn1c's run-time library: JER */
#ifndef JER_ENCODER_H
#define JER_ENCODER_H

#include <asn_application.h>
asn_enc_rval_t jer_encode(const struct asn_TYPE_descriptor_s *td, const void *struct_ptr, enum jer_encoder_flags_e flags, asn_app_consume_bytes_f *consume_bytes_cb, void *app_key)
    __contract("nonnull(td) calls(consume_bytes_cb, app_key)");

#endif
