/* Linux UAPI: byte swapping */
#ifndef _LINUX_SWAB_H
#define _LINUX_SWAB_H

#define __swab16(x) ((unsigned short)__builtin_bswap16(x))
#define __swab32(x) ((unsigned int)__builtin_bswap32(x))
#define __swab64(x) ((unsigned long long)__builtin_bswap64(x))
#define ___constant_swab16(x) __swab16(x)
#define ___constant_swab32(x) __swab32(x)

#endif
