/* json-c 0.16: the documented interface */
#ifndef _json_c_json_visit_h_
#define _json_c_json_visit_h_

#include <json-c/json_object.h>

typedef int json_c_visit_userfunc(json_object *, int, json_object *, const char *, size_t *, void *);
int json_c_visit(json_object *jso, int future_flags, json_c_visit_userfunc *userfunc, void *userarg);

#define JSON_C_VISIT_SECOND 0x2
#define JSON_C_VISIT_RETURN_CONTINUE 0
#define JSON_C_VISIT_RETURN_SKIP 7547
#define JSON_C_VISIT_RETURN_POP 767
#define JSON_C_VISIT_RETURN_STOP 7867
#define JSON_C_VISIT_RETURN_ERROR (-1)

#endif
