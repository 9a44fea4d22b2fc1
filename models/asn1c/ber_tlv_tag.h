/* asn1c's run-time library: BER tags */
#ifndef BER_TLV_TAG_H
#define BER_TLV_TAG_H

#include <asn_system.h>
enum asn_tag_class { ASN_TAG_CLASS_UNIVERSAL, ASN_TAG_CLASS_APPLICATION, ASN_TAG_CLASS_CONTEXT, ASN_TAG_CLASS_PRIVATE };
typedef unsigned ber_tlv_tag_t;
#define BER_TAG_CLASS(tag) ((tag) & 0x3)
#define BER_TAG_VALUE(tag) ((tag) >> 2)
#define BER_TLV_CONSTRUCTED(tagptr) (((*(const uint8_t *)(tagptr)) & 0x20) ? 1 : 0)
#define BER_TAGS_EQUAL(tag1, tag2) ((tag1) == (tag2))
ssize_t ber_fetch_tag(const void *bufptr, size_t size, ber_tlv_tag_t *tag_r)
    __contract("reads(bufptr, size) nonnull(tag_r) copies(tag_r, bufptr) neg(ret)");
ssize_t ber_tlv_tag_snprint(ber_tlv_tag_t tag, char *buf, size_t buflen)
    __contract("writes(buf, buflen)");
ssize_t ber_tlv_tag_fwrite(ber_tlv_tag_t tag, FILE *f);
size_t ber_tlv_tag_serialize(ber_tlv_tag_t tag, void *bufptr, size_t size)
    __contract("writes(bufptr, size)");

#endif
