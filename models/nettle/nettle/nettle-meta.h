/* Nettle 3.8: the documented interface */
#ifndef NETTLE_META_H_INCLUDED
#define NETTLE_META_H_INCLUDED

#include <nettle/nettle-types.h>

struct nettle_cipher {
	const char *name;
	unsigned int context_size;
	unsigned int block_size;
	unsigned int key_size;
	nettle_set_key_func *set_encrypt_key;
	nettle_set_key_func *set_decrypt_key;
	nettle_cipher_func *encrypt;
	nettle_cipher_func *decrypt;
};
const struct nettle_cipher *const *nettle_get_ciphers(void);
extern const struct nettle_cipher nettle_aes128;
extern const struct nettle_cipher nettle_aes192;
extern const struct nettle_cipher nettle_aes256;
extern const struct nettle_cipher nettle_camellia128;
extern const struct nettle_cipher nettle_camellia192;
extern const struct nettle_cipher nettle_camellia256;
extern const struct nettle_cipher nettle_cast128;
extern const struct nettle_cipher nettle_serpent128;
extern const struct nettle_cipher nettle_serpent192;
extern const struct nettle_cipher nettle_serpent256;
extern const struct nettle_cipher nettle_twofish128;
extern const struct nettle_cipher nettle_twofish192;
extern const struct nettle_cipher nettle_twofish256;
extern const struct nettle_cipher nettle_arctwo40;
extern const struct nettle_cipher nettle_arctwo64;
extern const struct nettle_cipher nettle_arctwo128;
extern const struct nettle_cipher nettle_arctwo_gutmann128;
struct nettle_hash {
	const char *name;
	unsigned int context_size;
	unsigned int digest_size;
	unsigned int block_size;
	nettle_hash_init_func *init;
	nettle_hash_update_func *update;
	nettle_hash_digest_func *digest;
};
const struct nettle_hash *const *nettle_get_hashes(void);
const struct nettle_hash *nettle_lookup_hash(const char *name);
extern const struct nettle_hash nettle_md2;
extern const struct nettle_hash nettle_md4;
extern const struct nettle_hash nettle_md5;
extern const struct nettle_hash nettle_gosthash94;
extern const struct nettle_hash nettle_gosthash94cp;
extern const struct nettle_hash nettle_ripemd160;
extern const struct nettle_hash nettle_sha1;
extern const struct nettle_hash nettle_sha224;
extern const struct nettle_hash nettle_sha256;
extern const struct nettle_hash nettle_sha384;
extern const struct nettle_hash nettle_sha512;
extern const struct nettle_hash nettle_sha512_224;
extern const struct nettle_hash nettle_sha512_256;
extern const struct nettle_hash nettle_sha3_224;
extern const struct nettle_hash nettle_sha3_256;
extern const struct nettle_hash nettle_sha3_384;
extern const struct nettle_hash nettle_sha3_512;
extern const struct nettle_hash nettle_streebog256;
extern const struct nettle_hash nettle_streebog512;
extern const struct nettle_hash nettle_sm3;
struct nettle_mac {
	const char *name;
	unsigned int context_size;
	unsigned int digest_size;
	unsigned int key_size;
	nettle_set_key_func *set_key;
	nettle_hash_update_func *update;
	nettle_hash_digest_func *digest;
};
struct nettle_aead {
	const char *name;
	unsigned int context_size;
	unsigned int block_size;
	unsigned int key_size;
	unsigned int nonce_size;
	unsigned int digest_size;
	nettle_set_key_func *set_encrypt_key;
	nettle_set_key_func *set_decrypt_key;
	nettle_set_key_func *set_nonce;
	nettle_hash_update_func *update;
	nettle_crypt_func *encrypt;
	nettle_crypt_func *decrypt;
	nettle_hash_digest_func *digest;
};
const struct nettle_aead *const *nettle_get_aeads(void);
extern const struct nettle_aead nettle_gcm_aes128;
extern const struct nettle_aead nettle_gcm_aes192;
extern const struct nettle_aead nettle_gcm_aes256;
extern const struct nettle_aead nettle_gcm_camellia128;
extern const struct nettle_aead nettle_gcm_camellia256;
extern const struct nettle_aead nettle_eax_aes128;
extern const struct nettle_aead nettle_chacha_poly1305;
struct nettle_armor {
	const char *name;
	unsigned int encode_context_size;
	unsigned int decode_context_size;
	unsigned int encode_final_length;
	nettle_armor_init_func *encode_init;
	nettle_armor_length_func *encode_length;
	nettle_armor_encode_update_func *encode_update;
	nettle_armor_encode_final_func *encode_final;
	nettle_armor_init_func *decode_init;
	nettle_armor_length_func *decode_length;
	nettle_armor_decode_update_func *decode_update;
	nettle_armor_decode_final_func *decode_final;
};
const struct nettle_armor *const *nettle_get_armors(void);
extern const struct nettle_armor nettle_base64;
extern const struct nettle_armor nettle_base64url;
extern const struct nettle_armor nettle_base16;
const struct nettle_mac *const *nettle_get_macs(void);
extern const struct nettle_mac nettle_cmac_aes128;
extern const struct nettle_mac nettle_cmac_aes256;
extern const struct nettle_mac nettle_cmac_des3;
extern const struct nettle_mac nettle_hmac_md5;
extern const struct nettle_mac nettle_hmac_ripemd160;
extern const struct nettle_mac nettle_hmac_sha1;
extern const struct nettle_mac nettle_hmac_sha224;
extern const struct nettle_mac nettle_hmac_sha256;
extern const struct nettle_mac nettle_hmac_sha384;
extern const struct nettle_mac nettle_hmac_sha512;
extern const struct nettle_mac nettle_hmac_streebog256;
extern const struct nettle_mac nettle_hmac_streebog512;
extern const struct nettle_mac nettle_hmac_sm3;

#endif
