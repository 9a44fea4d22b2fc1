/* asn1c's run-time library: PER */
#ifndef PER_DECODER_H
#define PER_DECODER_H

#include <asn_application.h>
#include <per_support.h>
asn_dec_rval_t uper_decode_complete(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buffer, size_t size)
    __contract("nonnull(td) reads(buffer, size) decodes(*struct_ptr, buffer, size) "
               "alloc(*struct_ptr, unknown)");
asn_dec_rval_t uper_decode(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buffer, size_t size, int skip_bits, int unused_bits)
    __contract("nonnull(td) reads(buffer, size) decodes(*struct_ptr, buffer, size) "
               "alloc(*struct_ptr, unknown)");
asn_dec_rval_t aper_decode_complete(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buffer, size_t size)
    __contract("nonnull(td) reads(buffer, size) decodes(*struct_ptr, buffer, size) "
               "alloc(*struct_ptr, unknown)");
asn_dec_rval_t aper_decode(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buffer, size_t size, int skip_bits, int unused_bits)
    __contract("nonnull(td) reads(buffer, size) decodes(*struct_ptr, buffer, size) "
               "alloc(*struct_ptr, unknown)");

#endif
