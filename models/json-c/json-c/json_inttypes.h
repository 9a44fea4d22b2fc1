/* json-c 0.16: the documented interface */
#ifndef _json_inttypes_h_
#define _json_inttypes_h_

#include <json-c/json_config.h>
#include <inttypes.h>
#include <stdint.h>

#endif
