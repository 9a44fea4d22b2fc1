/* libbson 1.23: the documented interface */
#ifndef BSON_VALUE_H
#define BSON_VALUE_H

#include <bson/bson-prelude.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

void bson_value_copy(const bson_value_t *src, bson_value_t *dst);
void bson_value_destroy(bson_value_t *value);

#endif
