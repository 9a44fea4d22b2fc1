/* libbson 1.23: the documented interface */
#ifndef BSON_CLOCK_H
#define BSON_CLOCK_H

#include <bson/bson-prelude.h>
#include <bson/bson-compat.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

int64_t bson_get_monotonic_time(void);
int bson_gettimeofday(struct timeval *tv);

#endif
