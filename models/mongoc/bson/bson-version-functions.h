/* libbson 1.23: the documented interface */
#ifndef BSON_VERSION_FUNCTIONS_H
#define BSON_VERSION_FUNCTIONS_H

#include <bson/bson-prelude.h>
#include <bson/bson-types.h>

int bson_get_major_version(void);
int bson_get_minor_version(void);
int bson_get_micro_version(void);
const char *bson_get_version(void);
bool bson_check_version(int required_major, int required_minor, int required_micro);

#endif
