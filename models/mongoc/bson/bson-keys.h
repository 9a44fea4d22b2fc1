/* libbson 1.23: the documented interface */
#ifndef BSON_KEYS_H
#define BSON_KEYS_H

#include <bson/bson-prelude.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

size_t bson_uint32_to_string(uint32_t value, const char **strptr, char *str, size_t size);

#endif
