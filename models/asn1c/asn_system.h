/* asn1c's run-time library: what its generated code includes */
#ifndef ASN_SYSTEM_H
#define ASN_SYSTEM_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <inttypes.h>
#include <sys/types.h>
#include <arpa/inet.h>
#define CC_ATTRIBUTE(attr) __attribute__((attr))
#define CC_PRINTFLIKE(fmt, var)
#define CC_NOTUSED __attribute__((unused))
#define CC_NO_SANITIZE(what)
#define ASN_PRI_SIZE "zu"
#define ASN_PRI_SSIZE "zd"
#define ASN_PRIdMAX PRIdMAX
#define ASN_PRIuMAX PRIuMAX
#define RSIZE_MAX (SIZE_MAX >> 1)
#define REPLACE_ME 0

#endif
