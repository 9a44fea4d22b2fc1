/* libbson 1.23: the documented interface */
#ifndef BSON_DECIMAL128_H
#define BSON_DECIMAL128_H

#include <bson/bson-prelude.h>
#include <string.h>
#include <bson/bson-macros.h>
#include <bson/bson-config.h>
#include <bson/bson-types.h>

void bson_decimal128_to_string(const bson_decimal128_t *dec, char *str);
bool bson_decimal128_from_string(const char *string, bson_decimal128_t *dec);
bool bson_decimal128_from_string_w_len(const char *string, int len, bson_decimal128_t *dec);

#define BSON_DECIMAL128_STRING 43
#define BSON_DECIMAL128_INF "Infinity"
#define BSON_DECIMAL128_NAN "NaN"

#endif
