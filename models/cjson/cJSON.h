/* cJSON: without its folder */
#ifndef CJSON_RELAY_H
#define CJSON_RELAY_H

#include <cjson/cJSON.h>

#endif
