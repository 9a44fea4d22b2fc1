/* asn1c's run-time library: BER */
#ifndef BER_DECODER_H
#define BER_DECODER_H

#include <asn_application.h>
asn_dec_rval_t ber_decode(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, void **struct_ptr, const void *buffer, size_t size)
    __contract("nonnull(td) reads(buffer, size) decodes(*struct_ptr, buffer, size) "
               "alloc(*struct_ptr, unknown)");
asn_dec_rval_t ber_check_tags(const struct asn_codec_ctx_s *opt_codec_ctx, const struct asn_TYPE_descriptor_s *td, asn_struct_ctx_t *opt_ctx, const void *ptr, size_t size, int tag_mode, int last_tag_form, ber_tlv_len_t *last_length, int *opt_tlv_form)
    __contract("reads(ptr, size)");

#endif
