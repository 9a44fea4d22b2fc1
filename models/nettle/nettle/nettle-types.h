/* Nettle 3.8: the documented interface */
#ifndef NETTLE_TYPES_H
#define NETTLE_TYPES_H

#include <stddef.h>
#include <stdint.h>

union nettle_block16 {
	uint8_t b[16];
	unsigned long w[2];
	uint64_t u64[2];
};
union nettle_block8 {
	uint8_t b[8];
	uint64_t u64;
};
typedef void nettle_random_func(void *, size_t, uint8_t *);
typedef void nettle_progress_func(void *, int);
typedef void *nettle_realloc_func(void *, void *, size_t);
typedef void nettle_set_key_func(void *, const uint8_t *);
typedef void nettle_cipher_func(const void *, size_t, uint8_t *, const uint8_t *);
typedef void nettle_crypt_func(void *, size_t, uint8_t *, const uint8_t *);
typedef void nettle_hash_init_func(void *);
typedef void nettle_hash_update_func(void *, size_t, const uint8_t *);
typedef void nettle_hash_digest_func(void *, size_t, uint8_t *);
typedef size_t nettle_armor_length_func(size_t);
typedef void nettle_armor_init_func(void *);
typedef size_t nettle_armor_encode_update_func(void *, char *, size_t, const uint8_t *);
typedef size_t nettle_armor_encode_final_func(void *, char *);
typedef int nettle_armor_decode_update_func(void *, size_t *, uint8_t *, size_t, const char *);
typedef int nettle_armor_decode_final_func(void *);

#endif
