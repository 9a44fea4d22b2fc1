/* libsodium 1.0.18: the documented interface */
#ifndef crypto_pwhash_H
#define crypto_pwhash_H

#include <stddef.h>
#include <sodium/crypto_pwhash_argon2i.h>
#include <sodium/crypto_pwhash_argon2id.h>
#include <sodium/export.h>

int crypto_pwhash_alg_argon2i13(void);
int crypto_pwhash_alg_argon2id13(void);
int crypto_pwhash_alg_default(void);
size_t crypto_pwhash_bytes_min(void);
size_t crypto_pwhash_bytes_max(void);
size_t crypto_pwhash_passwd_min(void);
size_t crypto_pwhash_passwd_max(void);
size_t crypto_pwhash_saltbytes(void);
size_t crypto_pwhash_strbytes(void);
const char *crypto_pwhash_strprefix(void);
size_t crypto_pwhash_opslimit_min(void);
size_t crypto_pwhash_opslimit_max(void);
size_t crypto_pwhash_memlimit_min(void);
size_t crypto_pwhash_memlimit_max(void);
size_t crypto_pwhash_opslimit_interactive(void);
size_t crypto_pwhash_memlimit_interactive(void);
size_t crypto_pwhash_opslimit_moderate(void);
size_t crypto_pwhash_memlimit_moderate(void);
size_t crypto_pwhash_opslimit_sensitive(void);
size_t crypto_pwhash_memlimit_sensitive(void);
int crypto_pwhash(unsigned char *const out, unsigned long long outlen, const char *const passwd, unsigned long long passwdlen, const unsigned char *const salt, unsigned long long opslimit, size_t memlimit, int alg);
int crypto_pwhash_str(char *out, const char *const passwd, unsigned long long passwdlen, unsigned long long opslimit, size_t memlimit);
int crypto_pwhash_str_alg(char *out, const char *const passwd, unsigned long long passwdlen, unsigned long long opslimit, size_t memlimit, int alg);
int crypto_pwhash_str_verify(const char *str, const char *const passwd, unsigned long long passwdlen)
    __contract("crypto(verify) neg(ret)");
int crypto_pwhash_str_needs_rehash(const char *str, unsigned long long opslimit, size_t memlimit);
const char *crypto_pwhash_primitive(void);

#define crypto_pwhash_ALG_ARGON2I13 1
#define crypto_pwhash_ALG_ARGON2ID13 2
#define crypto_pwhash_ALG_DEFAULT 2
#define crypto_pwhash_BYTES_MIN 16U
#define crypto_pwhash_BYTES_MAX 4294967295UL
#define crypto_pwhash_PASSWD_MIN 0U
#define crypto_pwhash_PASSWD_MAX 4294967295U
#define crypto_pwhash_SALTBYTES 16U
#define crypto_pwhash_STRBYTES 128U
#define crypto_pwhash_STRPREFIX "$argon2id$"
#define crypto_pwhash_OPSLIMIT_MIN 1U
#define crypto_pwhash_OPSLIMIT_MAX 4294967295U
#define crypto_pwhash_MEMLIMIT_MIN 8192U
#define crypto_pwhash_MEMLIMIT_MAX 4398046510080UL
#define crypto_pwhash_OPSLIMIT_INTERACTIVE 2U
#define crypto_pwhash_MEMLIMIT_INTERACTIVE 67108864U
#define crypto_pwhash_OPSLIMIT_MODERATE 3U
#define crypto_pwhash_MEMLIMIT_MODERATE 268435456U
#define crypto_pwhash_OPSLIMIT_SENSITIVE 4U
#define crypto_pwhash_MEMLIMIT_SENSITIVE 1073741824U
#define crypto_pwhash_PRIMITIVE "argon2i"

#endif
