/* libbson 1.23: the documented interface */
#ifndef BSON_ERROR_H
#define BSON_ERROR_H

#include <bson/bson-prelude.h>
#include <bson/bson-compat.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

void bson_set_error(bson_error_t *error, uint32_t domain, uint32_t code, const char *format, ...);
char *bson_strerror_r(int err_code, char *buf, size_t buflen);

#define BSON_ERROR_JSON 1
#define BSON_ERROR_READER 2
#define BSON_ERROR_INVALID 3

#endif
