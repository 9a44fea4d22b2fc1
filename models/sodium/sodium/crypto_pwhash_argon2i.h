/* libsodium 1.0.18: the documented interface */
#ifndef crypto_pwhash_argon2i_H
#define crypto_pwhash_argon2i_H

#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <sodium/export.h>

int crypto_pwhash_argon2i_alg_argon2i13(void);
size_t crypto_pwhash_argon2i_bytes_min(void);
size_t crypto_pwhash_argon2i_bytes_max(void);
size_t crypto_pwhash_argon2i_passwd_min(void);
size_t crypto_pwhash_argon2i_passwd_max(void);
size_t crypto_pwhash_argon2i_saltbytes(void);
size_t crypto_pwhash_argon2i_strbytes(void);
const char *crypto_pwhash_argon2i_strprefix(void);
size_t crypto_pwhash_argon2i_opslimit_min(void);
size_t crypto_pwhash_argon2i_opslimit_max(void);
size_t crypto_pwhash_argon2i_memlimit_min(void);
size_t crypto_pwhash_argon2i_memlimit_max(void);
size_t crypto_pwhash_argon2i_opslimit_interactive(void);
size_t crypto_pwhash_argon2i_memlimit_interactive(void);
size_t crypto_pwhash_argon2i_opslimit_moderate(void);
size_t crypto_pwhash_argon2i_memlimit_moderate(void);
size_t crypto_pwhash_argon2i_opslimit_sensitive(void);
size_t crypto_pwhash_argon2i_memlimit_sensitive(void);
int crypto_pwhash_argon2i(unsigned char *const out, unsigned long long outlen, const char *const passwd, unsigned long long passwdlen, const unsigned char *const salt, unsigned long long opslimit, size_t memlimit, int alg);
int crypto_pwhash_argon2i_str(char *out, const char *const passwd, unsigned long long passwdlen, unsigned long long opslimit, size_t memlimit);
int crypto_pwhash_argon2i_str_verify(const char *str, const char *const passwd, unsigned long long passwdlen);
int crypto_pwhash_argon2i_str_needs_rehash(const char *str, unsigned long long opslimit, size_t memlimit);

#define crypto_pwhash_argon2i_ALG_ARGON2I13 1
#define crypto_pwhash_argon2i_BYTES_MIN 16U
#define crypto_pwhash_argon2i_BYTES_MAX 4294967295UL
#define crypto_pwhash_argon2i_PASSWD_MIN 0U
#define crypto_pwhash_argon2i_PASSWD_MAX 4294967295U
#define crypto_pwhash_argon2i_SALTBYTES 16U
#define crypto_pwhash_argon2i_STRBYTES 128U
#define crypto_pwhash_argon2i_STRPREFIX "$argon2i$"
#define crypto_pwhash_argon2i_OPSLIMIT_MIN 3U
#define crypto_pwhash_argon2i_OPSLIMIT_MAX 4294967295U
#define crypto_pwhash_argon2i_MEMLIMIT_MIN 8192U
#define crypto_pwhash_argon2i_MEMLIMIT_MAX 4398046510080UL
#define crypto_pwhash_argon2i_OPSLIMIT_INTERACTIVE 4U
#define crypto_pwhash_argon2i_MEMLIMIT_INTERACTIVE 33554432U
#define crypto_pwhash_argon2i_OPSLIMIT_MODERATE 6U
#define crypto_pwhash_argon2i_MEMLIMIT_MODERATE 134217728U
#define crypto_pwhash_argon2i_OPSLIMIT_SENSITIVE 8U
#define crypto_pwhash_argon2i_MEMLIMIT_SENSITIVE 536870912U

#endif
