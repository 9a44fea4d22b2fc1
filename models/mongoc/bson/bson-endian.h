/* libbson 1.23: the documented interface */
#ifndef BSON_ENDIAN_H
#define BSON_ENDIAN_H

#include <bson/bson-prelude.h>
#include <bson/bson-config.h>
#include <bson/bson-macros.h>
#include <bson/bson-compat.h>

uint16_t __bson_uint16_swap_slow(uint16_t v);
uint32_t __bson_uint32_swap_slow(uint32_t v);
uint64_t __bson_uint64_swap_slow(uint64_t v);
typedef char static_assert_test_210sizeof_uint64_t[1];
double __bson_double_swap_slow(double v);

#define BSON_BIG_ENDIAN 4321
#define BSON_LITTLE_ENDIAN 1234

#endif
