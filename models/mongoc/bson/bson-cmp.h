/* libbson 1.23: the documented interface */
#ifndef BSON_CMP_H
#define BSON_CMP_H

#include <bson/bson-prelude.h>
#include <bson/bson-compat.h>
#include <bson/bson-macros.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

bool bson_cmp_equal_ss(int64_t t, int64_t u);
bool bson_cmp_equal_uu(uint64_t t, uint64_t u);
bool bson_cmp_equal_su(int64_t t, uint64_t u);
bool bson_cmp_equal_us(uint64_t t, int64_t u);
bool bson_cmp_not_equal_ss(int64_t t, int64_t u);
bool bson_cmp_not_equal_uu(uint64_t t, uint64_t u);
bool bson_cmp_not_equal_su(int64_t t, uint64_t u);
bool bson_cmp_not_equal_us(uint64_t t, int64_t u);
bool bson_cmp_less_ss(int64_t t, int64_t u);
bool bson_cmp_less_uu(uint64_t t, uint64_t u);
bool bson_cmp_less_su(int64_t t, uint64_t u);
bool bson_cmp_less_us(uint64_t t, int64_t u);
bool bson_cmp_greater_ss(int64_t t, int64_t u);
bool bson_cmp_greater_uu(uint64_t t, uint64_t u);
bool bson_cmp_greater_su(int64_t t, uint64_t u);
bool bson_cmp_greater_us(uint64_t t, int64_t u);
bool bson_cmp_less_equal_ss(int64_t t, int64_t u);
bool bson_cmp_less_equal_uu(uint64_t t, uint64_t u);
bool bson_cmp_less_equal_su(int64_t t, uint64_t u);
bool bson_cmp_less_equal_us(uint64_t t, int64_t u);
bool bson_cmp_greater_equal_ss(int64_t t, int64_t u);
bool bson_cmp_greater_equal_uu(uint64_t t, uint64_t u);
bool bson_cmp_greater_equal_su(int64_t t, uint64_t u);
bool bson_cmp_greater_equal_us(uint64_t t, int64_t u);
bool bson_in_range_signed_char_signed(int64_t value);
bool bson_in_range_signed_char_unsigned(uint64_t value);
bool bson_in_range_short_signed(int64_t value);
bool bson_in_range_short_unsigned(uint64_t value);
bool bson_in_range_int_signed(int64_t value);
bool bson_in_range_int_unsigned(uint64_t value);
bool bson_in_range_long_signed(int64_t value);
bool bson_in_range_long_unsigned(uint64_t value);
bool bson_in_range_long_long_signed(int64_t value);
bool bson_in_range_long_long_unsigned(uint64_t value);
bool bson_in_range_unsigned_char_signed(int64_t value);
bool bson_in_range_unsigned_char_unsigned(uint64_t value);
bool bson_in_range_unsigned_short_signed(int64_t value);
bool bson_in_range_unsigned_short_unsigned(uint64_t value);
bool bson_in_range_unsigned_int_signed(int64_t value);
bool bson_in_range_unsigned_int_unsigned(uint64_t value);
bool bson_in_range_unsigned_long_signed(int64_t value);
bool bson_in_range_unsigned_long_unsigned(uint64_t value);
bool bson_in_range_unsigned_long_long_signed(int64_t value);
bool bson_in_range_unsigned_long_long_unsigned(uint64_t value);
bool bson_in_range_int8_t_signed(int64_t value);
bool bson_in_range_int8_t_unsigned(uint64_t value);
bool bson_in_range_int16_t_signed(int64_t value);
bool bson_in_range_int16_t_unsigned(uint64_t value);
bool bson_in_range_int32_t_signed(int64_t value);
bool bson_in_range_int32_t_unsigned(uint64_t value);
bool bson_in_range_int64_t_signed(int64_t value);
bool bson_in_range_int64_t_unsigned(uint64_t value);
bool bson_in_range_uint8_t_signed(int64_t value);
bool bson_in_range_uint8_t_unsigned(uint64_t value);
bool bson_in_range_uint16_t_signed(int64_t value);
bool bson_in_range_uint16_t_unsigned(uint64_t value);
bool bson_in_range_uint32_t_signed(int64_t value);
bool bson_in_range_uint32_t_unsigned(uint64_t value);
bool bson_in_range_uint64_t_signed(int64_t value);
bool bson_in_range_uint64_t_unsigned(uint64_t value);
bool bson_in_range_ssize_t_signed(int64_t value);
bool bson_in_range_ssize_t_unsigned(uint64_t value);
bool bson_in_range_size_t_signed(int64_t value);
bool bson_in_range_size_t_unsigned(uint64_t value);

#endif
