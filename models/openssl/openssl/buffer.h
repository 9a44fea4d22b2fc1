/* OpenSSL 3.0: the documented interface */
#ifndef OPENSSL_BUFFER_H
#define OPENSSL_BUFFER_H

#include <openssl/macros.h>
#include <openssl/types.h>
#include <openssl/crypto.h>
#include <stddef.h>
#include <sys/types.h>

struct buf_mem_st {
	size_t length;
	char *data;
	size_t max;
	unsigned long flags;
};
BUF_MEM *BUF_MEM_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
BUF_MEM *BUF_MEM_new_ex(unsigned long flags) __contract("null_alloc(ret) alloc(ret, unknown)");
void BUF_MEM_free(BUF_MEM *a) __contract("frees(a)");
size_t BUF_MEM_grow(BUF_MEM *str, size_t len);
size_t BUF_MEM_grow_clean(BUF_MEM *str, size_t len);
void BUF_reverse(unsigned char *out, const unsigned char *in, size_t siz);

#define BUF_MEM_FLAG_SECURE 0x1

size_t BUF_strlcpy();
size_t BUF_strlcat();
size_t BUF_strnlen();

#endif
