/* Nettle 3.8: the documented interface */
#ifndef NETTLE_HMAC_H_INCLUDED
#define NETTLE_HMAC_H_INCLUDED

#include <nettle/nettle-meta.h>
#include <nettle/md5.h>
#include <nettle/ripemd160.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

void nettle_hmac_set_key(void *outer, void *inner, void *state, const struct nettle_hash *hash, size_t length, const uint8_t *key)
    __contract("reads(inner, unknown) crypto(key)");
void nettle_hmac_update(void *state, const struct nettle_hash *hash, size_t length, const uint8_t *data)
    __contract("reads(length, hash)");
void nettle_hmac_digest(const void *outer, const void *inner, void *state, const struct nettle_hash *hash, size_t length, uint8_t *digest)
    __contract("writes(state, inner)");
struct hmac_md5_ctx {
	struct md5_ctx outer;
	struct md5_ctx inner;
	struct md5_ctx state;
};
void nettle_hmac_md5_set_key(struct hmac_md5_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_md5_update(struct hmac_md5_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_hmac_md5_digest(struct hmac_md5_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct hmac_ripemd160_ctx {
	struct ripemd160_ctx outer;
	struct ripemd160_ctx inner;
	struct ripemd160_ctx state;
};
void nettle_hmac_ripemd160_set_key(struct hmac_ripemd160_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_ripemd160_update(struct hmac_ripemd160_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_hmac_ripemd160_digest(struct hmac_ripemd160_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct hmac_sha1_ctx {
	struct sha1_ctx outer;
	struct sha1_ctx inner;
	struct sha1_ctx state;
};
void nettle_hmac_sha1_set_key(struct hmac_sha1_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_sha1_update(struct hmac_sha1_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_hmac_sha1_digest(struct hmac_sha1_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct hmac_sha256_ctx {
	struct sha256_ctx outer;
	struct sha256_ctx inner;
	struct sha256_ctx state;
};
void nettle_hmac_sha256_set_key(struct hmac_sha256_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_sha256_update(struct hmac_sha256_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_hmac_sha256_digest(struct hmac_sha256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_hmac_sha224_set_key(struct hmac_sha256_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_sha224_digest(struct hmac_sha256_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
struct hmac_sha512_ctx {
	struct sha512_ctx outer;
	struct sha512_ctx inner;
	struct sha512_ctx state;
};
void nettle_hmac_sha512_set_key(struct hmac_sha512_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_sha512_update(struct hmac_sha512_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_hmac_sha512_digest(struct hmac_sha512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_hmac_sha384_set_key(struct hmac_sha512_ctx *ctx, size_t key_length, const uint8_t *key)
    __contract("reads(key_length, unknown) crypto(key)");
void nettle_hmac_sha384_digest(struct hmac_sha512_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define hmac_set_key nettle_hmac_set_key
#define hmac_update nettle_hmac_update
#define hmac_digest nettle_hmac_digest
#define hmac_md5_set_key nettle_hmac_md5_set_key
#define hmac_md5_update nettle_hmac_md5_update
#define hmac_md5_digest nettle_hmac_md5_digest
#define hmac_ripemd160_set_key nettle_hmac_ripemd160_set_key
#define hmac_ripemd160_update nettle_hmac_ripemd160_update
#define hmac_ripemd160_digest nettle_hmac_ripemd160_digest
#define hmac_sha1_set_key nettle_hmac_sha1_set_key
#define hmac_sha1_update nettle_hmac_sha1_update
#define hmac_sha1_digest nettle_hmac_sha1_digest
#define hmac_sha224_set_key nettle_hmac_sha224_set_key
#define hmac_sha224_digest nettle_hmac_sha224_digest
#define hmac_sha256_set_key nettle_hmac_sha256_set_key
#define hmac_sha256_update nettle_hmac_sha256_update
#define hmac_sha256_digest nettle_hmac_sha256_digest
#define hmac_sha384_set_key nettle_hmac_sha384_set_key
#define hmac_sha384_digest nettle_hmac_sha384_digest
#define hmac_sha512_set_key nettle_hmac_sha512_set_key
#define hmac_sha512_update nettle_hmac_sha512_update
#define hmac_sha512_digest nettle_hmac_sha512_digest
#define hmac_gosthash94_set_key nettle_hmac_gosthash94_set_key
#define hmac_gosthash94_update nettle_hmac_gosthash94_update
#define hmac_gosthash94_digest nettle_hmac_gosthash94_digest
#define hmac_gosthash94cp_set_key nettle_hmac_gosthash94cp_set_key
#define hmac_gosthash94cp_update nettle_hmac_gosthash94cp_update
#define hmac_gosthash94cp_digest nettle_hmac_gosthash94cp_digest
#define hmac_streebog256_set_key nettle_hmac_streebog256_set_key
#define hmac_streebog256_digest nettle_hmac_streebog256_digest
#define hmac_streebog512_set_key nettle_hmac_streebog512_set_key
#define hmac_streebog512_update nettle_hmac_streebog512_update
#define hmac_streebog512_digest nettle_hmac_streebog512_digest
#define hmac_sm3_set_key nettle_hmac_sm3_set_key
#define hmac_sm3_update nettle_hmac_sm3_update
#define hmac_sm3_digest nettle_hmac_sm3_digest
#define hmac_sha224_update nettle_hmac_sha256_update
#define hmac_sha384_update nettle_hmac_sha512_update

#endif
