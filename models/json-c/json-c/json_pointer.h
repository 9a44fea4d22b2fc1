/* json-c 0.16: the documented interface */
#ifndef _json_pointer_h_
#define _json_pointer_h_

#include <json-c/json_object.h>

int json_pointer_get(struct json_object *obj, const char *path, struct json_object **res)
    __contract("null(*res) string(path)");
int json_pointer_getf(struct json_object *obj, struct json_object **res, const char *path_fmt, ...);
int json_pointer_set(struct json_object **obj, const char *path, struct json_object *value);
int json_pointer_setf(struct json_object **obj, struct json_object *value, const char *path_fmt, ...);

#endif
