/* libbsd: OpenBSD's bounded string copies */
#ifndef _BSD_STRING_H
#define _BSD_STRING_H

#include <string.h>

#endif
