/* libsodium 1.0.18: the documented interface */
#ifndef randombytes_H
#define randombytes_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sodium/export.h>

struct randombytes_implementation {
	const char *(*implementation_name)(void);
	uint32_t (*random)(void);
	void (*stir)(void);
	uint32_t (*uniform)(const uint32_t);
	void (*buf)(void *const, const size_t);
	int (*close)(void);
};
typedef struct randombytes_implementation randombytes_implementation;
size_t randombytes_seedbytes(void);
void randombytes_buf(void *const buf, const size_t size)
    __contract("writes(buf, size) random(buf, strong)");
void randombytes_buf_deterministic(void *const buf, const size_t size, const unsigned char *seed);
uint32_t randombytes_random(void) __contract("random(ret, strong)");
uint32_t randombytes_uniform(const uint32_t upper_bound) __contract("random(ret, strong)");
void randombytes_stir(void);
int randombytes_close(void);
int randombytes_set_implementation(randombytes_implementation *impl);
const char *randombytes_implementation_name(void);
void randombytes(unsigned char *const buf, const unsigned long long buf_len)
    __contract("writes(buf, buf_len) random(buf, strong)");

#define randombytes_BYTES_MAX 0xffffffffUL
#define randombytes_SEEDBYTES 32U

#endif
