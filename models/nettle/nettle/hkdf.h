/* Nettle 3.8: the documented interface */
#ifndef NETTLE_HKDF_H_INCLUDED
#define NETTLE_HKDF_H_INCLUDED

#include <nettle/nettle-types.h>

void nettle_hkdf_extract(void *mac_ctx, nettle_hash_update_func *update, nettle_hash_digest_func *digest, size_t digest_size, size_t secret_size, const uint8_t *secret, uint8_t *dst);
void nettle_hkdf_expand(void *mac_ctx, nettle_hash_update_func *update, nettle_hash_digest_func *digest, size_t digest_size, size_t info_size, const uint8_t *info, size_t length, uint8_t *dst);

#define hkdf_extract nettle_hkdf_extract
#define hkdf_expand nettle_hkdf_expand

#endif
