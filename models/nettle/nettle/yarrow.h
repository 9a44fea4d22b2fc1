/* Nettle 3.8: the documented interface */
#ifndef NETTLE_YARROW_H_INCLUDED
#define NETTLE_YARROW_H_INCLUDED

#include <nettle/aes.h>
#include <nettle/sha2.h>

enum yarrow_pool_id {
	YARROW_FAST, YARROW_SLOW
};
struct yarrow_source {
	uint32_t estimate[2];
	enum yarrow_pool_id next;
};
struct yarrow256_ctx {
	struct sha256_ctx pools[2];
	int seeded;
	struct aes256_ctx key;
	uint8_t counter[16];
	unsigned int nsources;
	struct yarrow_source *sources;
};
void nettle_yarrow256_init(struct yarrow256_ctx *ctx, unsigned int nsources, struct yarrow_source *sources);
void nettle_yarrow256_seed(struct yarrow256_ctx *ctx, size_t length, const uint8_t *seed_file);
int nettle_yarrow256_update(struct yarrow256_ctx *ctx, unsigned int source, unsigned int entropy, size_t length, const uint8_t *data)
    __contract("reads(entropy, source)");
void nettle_yarrow256_random(struct yarrow256_ctx *ctx, size_t length, uint8_t *dst);
int nettle_yarrow256_is_seeded(struct yarrow256_ctx *ctx);
unsigned int nettle_yarrow256_needed_sources(struct yarrow256_ctx *ctx);
void nettle_yarrow256_fast_reseed(struct yarrow256_ctx *ctx);
void nettle_yarrow256_slow_reseed(struct yarrow256_ctx *ctx);
struct yarrow_key_event_ctx {
	unsigned int index;
	unsigned int chars[16];
	unsigned int previous;
};
void nettle_yarrow_key_event_init(struct yarrow_key_event_ctx *ctx);
unsigned int nettle_yarrow_key_event_estimate(struct yarrow_key_event_ctx *ctx, unsigned int key, unsigned int time);

#define YARROW256_SEED_FILE_SIZE 32
#define YARROW_KEY_EVENT_BUFFER 16
#define yarrow256_init nettle_yarrow256_init
#define yarrow256_seed nettle_yarrow256_seed
#define yarrow256_update nettle_yarrow256_update
#define yarrow256_random nettle_yarrow256_random
#define yarrow256_is_seeded nettle_yarrow256_is_seeded
#define yarrow256_needed_sources nettle_yarrow256_needed_sources
#define yarrow256_fast_reseed nettle_yarrow256_fast_reseed
#define yarrow256_slow_reseed nettle_yarrow256_slow_reseed
#define yarrow_key_event_init nettle_yarrow_key_event_init
#define yarrow_key_event_estimate nettle_yarrow_key_event_estimate

#endif
