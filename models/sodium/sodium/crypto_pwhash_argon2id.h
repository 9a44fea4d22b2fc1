/* libsodium 1.0.18: the documented interface */
#ifndef crypto_pwhash_argon2id_H
#define crypto_pwhash_argon2id_H

#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <sodium/export.h>

int crypto_pwhash_argon2id_alg_argon2id13(void);
size_t crypto_pwhash_argon2id_bytes_min(void);
size_t crypto_pwhash_argon2id_bytes_max(void);
size_t crypto_pwhash_argon2id_passwd_min(void);
size_t crypto_pwhash_argon2id_passwd_max(void);
size_t crypto_pwhash_argon2id_saltbytes(void);
size_t crypto_pwhash_argon2id_strbytes(void);
const char *crypto_pwhash_argon2id_strprefix(void);
size_t crypto_pwhash_argon2id_opslimit_min(void);
size_t crypto_pwhash_argon2id_opslimit_max(void);
size_t crypto_pwhash_argon2id_memlimit_min(void);
size_t crypto_pwhash_argon2id_memlimit_max(void);
size_t crypto_pwhash_argon2id_opslimit_interactive(void);
size_t crypto_pwhash_argon2id_memlimit_interactive(void);
size_t crypto_pwhash_argon2id_opslimit_moderate(void);
size_t crypto_pwhash_argon2id_memlimit_moderate(void);
size_t crypto_pwhash_argon2id_opslimit_sensitive(void);
size_t crypto_pwhash_argon2id_memlimit_sensitive(void);
int crypto_pwhash_argon2id(unsigned char *const out, unsigned long long outlen, const char *const passwd, unsigned long long passwdlen, const unsigned char *const salt, unsigned long long opslimit, size_t memlimit, int alg);
int crypto_pwhash_argon2id_str(char *out, const char *const passwd, unsigned long long passwdlen, unsigned long long opslimit, size_t memlimit);
int crypto_pwhash_argon2id_str_verify(const char *str, const char *const passwd, unsigned long long passwdlen);
int crypto_pwhash_argon2id_str_needs_rehash(const char *str, unsigned long long opslimit, size_t memlimit);

#define crypto_pwhash_argon2id_ALG_ARGON2ID13 2
#define crypto_pwhash_argon2id_BYTES_MIN 16U
#define crypto_pwhash_argon2id_BYTES_MAX 4294967295UL
#define crypto_pwhash_argon2id_PASSWD_MIN 0U
#define crypto_pwhash_argon2id_PASSWD_MAX 4294967295U
#define crypto_pwhash_argon2id_SALTBYTES 16U
#define crypto_pwhash_argon2id_STRBYTES 128U
#define crypto_pwhash_argon2id_STRPREFIX "$argon2id$"
#define crypto_pwhash_argon2id_OPSLIMIT_MIN 1U
#define crypto_pwhash_argon2id_OPSLIMIT_MAX 4294967295U
#define crypto_pwhash_argon2id_MEMLIMIT_MIN 8192U
#define crypto_pwhash_argon2id_MEMLIMIT_MAX 4398046510080UL
#define crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE 2U
#define crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE 67108864U
#define crypto_pwhash_argon2id_OPSLIMIT_MODERATE 3U
#define crypto_pwhash_argon2id_MEMLIMIT_MODERATE 268435456U
#define crypto_pwhash_argon2id_OPSLIMIT_SENSITIVE 4U
#define crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE 1073741824U

#endif
