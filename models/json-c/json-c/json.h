/* json-c 0.16: the documented interface */
#ifndef _json_h_
#define _json_h_

#include <json-c/arraylist.h>
#include <json-c/debug.h>
#include <json-c/json_c_version.h>
#include <json-c/json_object.h>
#include <json-c/json_object_iterator.h>
#include <json-c/json_pointer.h>
#include <json-c/json_tokener.h>
#include <json-c/json_util.h>
#include <json-c/linkhash.h>

#endif
