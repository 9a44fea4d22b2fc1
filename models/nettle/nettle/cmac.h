/* Nettle 3.8: the documented interface */
#ifndef NETTLE_CMAC_H_INCLUDED
#define NETTLE_CMAC_H_INCLUDED

#include <nettle/aes.h>
#include <nettle/des.h>
#include <nettle/nettle-types.h>

struct cmac128_key {
	union nettle_block16 K1;
	union nettle_block16 K2;
};
struct cmac128_ctx {
	union nettle_block16 X;
	union nettle_block16 block;
	size_t index;
};
struct cmac64_key {
	union nettle_block8 K1;
	union nettle_block8 K2;
};
struct cmac64_ctx {
	union nettle_block8 X;
	union nettle_block8 block;
	size_t index;
};
void nettle_cmac128_set_key(struct cmac128_key *key, const void *cipher, nettle_cipher_func *encrypt)
    __contract("reads(cipher, unknown) crypto(key)");
void nettle_cmac128_init(struct cmac128_ctx *ctx);
void nettle_cmac128_update(struct cmac128_ctx *ctx, const void *cipher, nettle_cipher_func *encrypt, size_t msg_len, const uint8_t *msg)
    __contract("reads(encrypt, cipher)");
void nettle_cmac128_digest(struct cmac128_ctx *ctx, const struct cmac128_key *key, const void *cipher, nettle_cipher_func *encrypt, unsigned int length, uint8_t *digest)
    __contract("writes(cipher, key)");
void nettle_cmac64_set_key(struct cmac64_key *key, const void *cipher, nettle_cipher_func *encrypt)
    __contract("reads(cipher, unknown) crypto(key)");
void nettle_cmac64_init(struct cmac64_ctx *ctx);
void nettle_cmac64_update(struct cmac64_ctx *ctx, const void *cipher, nettle_cipher_func *encrypt, size_t msg_len, const uint8_t *msg)
    __contract("reads(encrypt, cipher)");
void nettle_cmac64_digest(struct cmac64_ctx *ctx, const struct cmac64_key *key, const void *cipher, nettle_cipher_func *encrypt, unsigned int length, uint8_t *digest)
    __contract("writes(cipher, key)");
struct cmac_aes128_ctx {
	struct cmac128_key key;
	struct cmac128_ctx ctx;
	struct aes128_ctx cipher;
};
void nettle_cmac_aes128_set_key(struct cmac_aes128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_cmac_aes128_update(struct cmac_aes128_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_cmac_aes128_digest(struct cmac_aes128_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct cmac_aes256_ctx {
	struct cmac128_key key;
	struct cmac128_ctx ctx;
	struct aes256_ctx cipher;
};
void nettle_cmac_aes256_set_key(struct cmac_aes256_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_cmac_aes256_update(struct cmac_aes256_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_cmac_aes256_digest(struct cmac_aes256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct cmac_des3_ctx {
	struct cmac64_key key;
	struct cmac64_ctx ctx;
	struct des3_ctx cipher;
};
void nettle_cmac_des3_set_key(struct cmac_des3_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_cmac_des3_update(struct cmac_des3_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_cmac_des3_digest(struct cmac_des3_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define CMAC128_DIGEST_SIZE 16
#define CMAC64_DIGEST_SIZE 8
#define cmac128_set_key nettle_cmac128_set_key
#define cmac128_init nettle_cmac128_init
#define cmac128_update nettle_cmac128_update
#define cmac128_digest nettle_cmac128_digest
#define cmac_aes128_set_key nettle_cmac_aes128_set_key
#define cmac_aes128_update nettle_cmac_aes128_update
#define cmac_aes128_digest nettle_cmac_aes128_digest
#define cmac_aes256_set_key nettle_cmac_aes256_set_key
#define cmac_aes256_update nettle_cmac_aes256_update
#define cmac_aes256_digest nettle_cmac_aes256_digest
#define cmac64_set_key nettle_cmac64_set_key
#define cmac64_init nettle_cmac64_init
#define cmac64_update nettle_cmac64_update
#define cmac64_digest nettle_cmac64_digest
#define cmac_des3_set_key nettle_cmac_des3_set_key
#define cmac_des3_update nettle_cmac_des3_update
#define cmac_des3_digest nettle_cmac_des3_digest

#endif
