/* asn1c's run-time library: BER lengths */
#ifndef BER_TLV_LENGTH_H
#define BER_TLV_LENGTH_H

#include <asn_system.h>
typedef ssize_t ber_tlv_len_t;
ssize_t ber_fetch_length(int is_constructed, const void *bufptr, size_t size, ber_tlv_len_t *len_r)
    __contract("reads(bufptr, size) nonnull(len_r) copies(len_r, bufptr) neg(ret)");
ssize_t ber_skip_length(const struct asn_codec_ctx_s *opt_codec_ctx, int is_constructed, const void *bufptr, size_t size)
    __contract("reads(bufptr, size) neg(ret)");
size_t der_tlv_length_serialize(ber_tlv_len_t len, void *bufptr, size_t size)
    __contract("writes(bufptr, size)");

#endif
