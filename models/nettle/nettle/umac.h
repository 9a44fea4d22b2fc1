/* Nettle 3.8: the documented interface */
#ifndef NETTLE_UMAC_H_INCLUDED
#define NETTLE_UMAC_H_INCLUDED

#include <nettle/nettle-types.h>
#include <nettle/aes.h>

struct umac32_ctx {
	uint32_t l1_key[256];
	uint32_t l2_key[6];
	uint64_t l3_key1[8];
	uint32_t l3_key2[1];
	struct aes128_ctx pdf_key;
	uint64_t l2_state[3];
	uint8_t nonce[16];
	unsigned short nonce_length;
	unsigned short nonce_low;
	uint32_t pad_cache[4];
	unsigned int index;
	uint64_t count;
	uint8_t block[1024];
};
struct umac64_ctx {
	uint32_t l1_key[260];
	uint32_t l2_key[12];
	uint64_t l3_key1[16];
	uint32_t l3_key2[2];
	struct aes128_ctx pdf_key;
	uint64_t l2_state[6];
	uint8_t nonce[16];
	unsigned short nonce_length;
	unsigned short nonce_low;
	uint32_t pad_cache[4];
	unsigned int index;
	uint64_t count;
	uint8_t block[1024];
};
struct umac96_ctx {
	uint32_t l1_key[264];
	uint32_t l2_key[18];
	uint64_t l3_key1[24];
	uint32_t l3_key2[3];
	struct aes128_ctx pdf_key;
	uint64_t l2_state[9];
	uint8_t nonce[16];
	unsigned short nonce_length;
	unsigned int index;
	uint64_t count;
	uint8_t block[1024];
};
struct umac128_ctx {
	uint32_t l1_key[268];
	uint32_t l2_key[24];
	uint64_t l3_key1[32];
	uint32_t l3_key2[4];
	struct aes128_ctx pdf_key;
	uint64_t l2_state[12];
	uint8_t nonce[16];
	unsigned short nonce_length;
	unsigned int index;
	uint64_t count;
	uint8_t block[1024];
};
void nettle_umac32_set_key(struct umac32_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_umac64_set_key(struct umac64_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_umac96_set_key(struct umac96_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_umac128_set_key(struct umac128_ctx *ctx, const uint8_t *key)
    __contract("reads(key, unknown) crypto(key)");
void nettle_umac32_set_nonce(struct umac32_ctx *ctx, size_t nonce_length, const uint8_t *nonce);
void nettle_umac64_set_nonce(struct umac64_ctx *ctx, size_t nonce_length, const uint8_t *nonce);
void nettle_umac96_set_nonce(struct umac96_ctx *ctx, size_t nonce_length, const uint8_t *nonce);
void nettle_umac128_set_nonce(struct umac128_ctx *ctx, size_t nonce_length, const uint8_t *nonce);
void nettle_umac32_update(struct umac32_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_umac64_update(struct umac64_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_umac96_update(struct umac96_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_umac128_update(struct umac128_ctx *ctx, size_t length, const uint8_t *data)
    __contract("reads(data, length)");
void nettle_umac32_digest(struct umac32_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_umac64_digest(struct umac64_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_umac96_digest(struct umac96_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");
void nettle_umac128_digest(struct umac128_ctx *ctx, size_t length, uint8_t *digest)
    __contract("writes(digest, length)");

#define UMAC_KEY_SIZE 16
#define UMAC32_DIGEST_SIZE 4
#define UMAC64_DIGEST_SIZE 8
#define UMAC96_DIGEST_SIZE 12
#define UMAC128_DIGEST_SIZE 16
#define UMAC_BLOCK_SIZE 1024
#define UMAC_MIN_NONCE_SIZE 1
#define UMAC_MAX_NONCE_SIZE 16
#define UMAC_DATA_SIZE 1024
#define _UMAC_NONCE_CACHED 0x80
#define UMAC_POLY64_BLOCKS 16384
#define UMAC_P64_OFFSET 59
#define UMAC_P64 18446744073709551557UL
#define UMAC_P128_OFFSET 159
#define UMAC_P128_HI 18446744073709551615UL
#define UMAC_P128_LO 18446744073709551457UL
#define umac32_set_key nettle_umac32_set_key
#define umac64_set_key nettle_umac64_set_key
#define umac96_set_key nettle_umac96_set_key
#define umac128_set_key nettle_umac128_set_key
#define umac32_set_nonce nettle_umac32_set_nonce
#define umac64_set_nonce nettle_umac64_set_nonce
#define umac96_set_nonce nettle_umac96_set_nonce
#define umac128_set_nonce nettle_umac128_set_nonce
#define umac32_update nettle_umac32_update
#define umac64_update nettle_umac64_update
#define umac96_update nettle_umac96_update
#define umac128_update nettle_umac128_update
#define umac32_digest nettle_umac32_digest
#define umac64_digest nettle_umac64_digest
#define umac96_digest nettle_umac96_digest
#define umac128_digest nettle_umac128_digest

#endif
