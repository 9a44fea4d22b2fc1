/* GNU byte swapping */
#ifndef _BYTESWAP_H
#define _BYTESWAP_H

#define __bswap_16(x) ((unsigned short)__builtin_bswap16(x))
#define __bswap_32(x) ((unsigned int)__builtin_bswap32(x))
#define __bswap_64(x) ((unsigned long)__builtin_bswap64(x))
#define __bswap_constant_16(x) __bswap_16(x)
#define __bswap_constant_32(x) __bswap_32(x)
#define __bswap_constant_64(x) __bswap_64(x)
#define bswap_16(x) __bswap_16(x)
#define bswap_32(x) __bswap_32(x)
#define bswap_64(x) __bswap_64(x)

#endif
