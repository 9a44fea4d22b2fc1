/* libbson 1.23: the documented interface */
#ifndef BSON_COMPAT_H
#define BSON_COMPAT_H

#include <bson/bson-prelude.h>
#include <bson/bson-config.h>
#include <bson/bson-macros.h>
#include <unistd.h>
#include <sys/time.h>
#include <errno.h>
#include <ctype.h>
#include <limits.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <stdint.h>
#include <inttypes.h>
#include <stdbool.h>

#define SSIZE_MIN (-9223372036854775808L)

void bson_sync_synchronize();

#endif
