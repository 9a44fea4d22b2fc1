/* libsodium 1.0.18: the documented interface */
#ifndef sodium_utils_H
#define sodium_utils_H

#include <stddef.h>
#include <sodium/export.h>

void sodium_memzero(void *const pnt, const size_t len) __contract("writes(pnt, len)");
void sodium_stackzero(const size_t len);
int sodium_memcmp(const void *const b1, const void *const b2, size_t len)
    __contract("reads(b1, len) reads(b2, len) compares(b1, b2, len)");
int sodium_compare(const unsigned char *b1, const unsigned char *b2, size_t len)
    __contract("reads(b1, len) reads(b2, len) compares(b1, b2, len)");
int sodium_is_zero(const unsigned char *n, const size_t nlen);
void sodium_increment(unsigned char *n, const size_t nlen);
void sodium_add(unsigned char *a, const unsigned char *b, const size_t len);
void sodium_sub(unsigned char *a, const unsigned char *b, const size_t len);
char *sodium_bin2hex(char *const hex, const size_t hex_maxlen, const unsigned char *const bin, const size_t bin_len)
    __contract("writes(hex, hex_maxlen) reads(bin, bin_len) copies(hex, bin)");
int sodium_hex2bin(unsigned char *const bin, const size_t bin_maxlen, const char *const hex, const size_t hex_len, const char *const ignore, size_t *const bin_len, const char **const hex_end)
    __contract("writes(bin, bin_maxlen) reads(hex, hex_len) copies(bin, hex) neg(ret)");
size_t sodium_base64_encoded_len(const size_t bin_len, const int variant);
char *sodium_bin2base64(char *const b64, const size_t b64_maxlen, const unsigned char *const bin, const size_t bin_len, const int variant);
int sodium_base642bin(unsigned char *const bin, const size_t bin_maxlen, const char *const b64, const size_t b64_len, const char *const ignore, size_t *const bin_len, const char **const b64_end, const int variant)
    __contract("writes(bin, bin_maxlen) reads(b64, b64_len) copies(bin, b64) neg(ret)");
int sodium_mlock(void *const addr, const size_t len);
int sodium_munlock(void *const addr, const size_t len);
void *sodium_malloc(const size_t size) __contract("alloc(ret, size) null_alloc(ret)");
void *sodium_allocarray(size_t count, size_t size)
    __contract("alloc(ret, count*size) null_alloc(ret)");
void sodium_free(void *ptr) __contract("frees(ptr)");
int sodium_mprotect_noaccess(void *ptr);
int sodium_mprotect_readonly(void *ptr);
int sodium_mprotect_readwrite(void *ptr);
int sodium_pad(size_t *padded_buflen_p, unsigned char *buf, size_t unpadded_buflen, size_t blocksize, size_t max_buflen);
int sodium_unpad(size_t *unpadded_buflen_p, const unsigned char *buf, size_t padded_buflen, size_t blocksize);
int _sodium_alloc_init(void);

#define sodium_base64_VARIANT_ORIGINAL 1
#define sodium_base64_VARIANT_ORIGINAL_NO_PADDING 3
#define sodium_base64_VARIANT_URLSAFE 5
#define sodium_base64_VARIANT_URLSAFE_NO_PADDING 7

#endif
