/* asn1c's run-time library: XER */
#ifndef XER_SUPPORT_H
#define XER_SUPPORT_H

#include <asn_system.h>
typedef enum pxer_chunk_type { PXML_TEXT, PXML_TAG, PXML_COMMENT, PXML_TAG_END, PXML_COMMENT_END } pxer_chunk_type_e;
typedef int (pxml_callback_f)(pxer_chunk_type_e type, const void *chunk_data, size_t chunk_size, void *key);
ssize_t pxml_parse(int *state_context, const void *buf, size_t size, pxml_callback_f *cb, void *key)
    __contract("reads(buf, size) calls(cb, key) neg(ret)");

#endif
