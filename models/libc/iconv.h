/* POSIX character conversion */
#ifndef _ICONV_H
#define _ICONV_H

#include <stddef.h>
typedef void *iconv_t;
iconv_t iconv_open(const char *tocode, const char *fromcode)
    __contract("string(tocode) string(fromcode)");
size_t iconv(iconv_t cd, char **restrict inbuf, size_t *restrict inleft, char **restrict outbuf, size_t *restrict outleft)
    __contract("reads(*inbuf, *inleft) writes(*outbuf, *outleft) copies(*outbuf, *inbuf)");
int iconv_close(iconv_t cd) __contract("frees(cd)");

#endif
