/* zlib 1.2: the documented interface */
#ifndef ZCONF_H
#define ZCONF_H

#include <stddef.h>
#include <limits.h>
#include <sys/types.h>
#include <stdarg.h>
#include <unistd.h>

typedef size_t z_size_t;
typedef unsigned char Byte;
typedef unsigned int uInt;
typedef unsigned long uLong;
typedef Byte Bytef;
typedef char charf;
typedef int intf;
typedef uInt uIntf;
typedef uLong uLongf;
typedef const void *voidpc;
typedef void *voidpf;
typedef void *voidp;
typedef unsigned int z_crc_t;

#define MAX_MEM_LEVEL 9
#define MAX_WBITS 15

#endif
