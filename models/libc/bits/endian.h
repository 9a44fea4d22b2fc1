/* byte order */
#ifndef _BITS_ENDIAN_H
#define _BITS_ENDIAN_H

#include <endian.h>

#endif
