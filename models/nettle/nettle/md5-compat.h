/* Nettle 3.8: the documented interface */
#ifndef NETTLE_MD5_COMPAT_H_INCLUDED
#define NETTLE_MD5_COMPAT_H_INCLUDED

#include <nettle/md5.h>

typedef struct md5_ctx MD5_CTX;
void nettle_MD5Init(MD5_CTX *ctx);
void nettle_MD5Update(MD5_CTX *ctx, const unsigned char *data, unsigned int length);
void nettle_MD5Final(unsigned char *out, MD5_CTX *ctx);

#define MD5Init nettle_MD5Init
#define MD5Update nettle_MD5Update
#define MD5Final nettle_MD5Final

#endif
