/* libbsd: stdlib additions */
#ifndef _BSD_STDLIB_H
#define _BSD_STDLIB_H

#include <stdlib.h>
long long strtonum(const char *nptr, long long minval, long long maxval, const char **errstr)
    __contract("string(nptr) derived(ret, nptr) range(ret, minval, maxval) nonnull(errstr)");

#endif
