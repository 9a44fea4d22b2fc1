/* password hashing */
#ifndef _CRYPT_H
#define _CRYPT_H

char *crypt(const char *key, const char *salt) __contract("string(key) string(salt) null(ret)");
struct crypt_data {
	char __opaque[32768];
};
char *crypt_r(const char *key, const char *salt, struct crypt_data *data)
    __contract("string(key) string(salt) null(ret)");

#endif
