/* asn1c's run-time library: XER */
#ifndef XER_DECODER_H
#define XER_DECODER_H

#include <asn_application.h>
asn_dec_rval_t xer_decode(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buffer, size_t size)
    __contract("nonnull(td) reads(buffer, size) decodes(*struct_ptr, buffer, size) "
               "alloc(*struct_ptr, unknown)");

#endif
