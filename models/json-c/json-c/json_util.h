/* json-c 0.16: the documented interface */
#ifndef _json_util_h_
#define _json_util_h_

#include <json-c/json_object.h>

struct json_object *json_object_from_file(const char *filename)
    __contract("null(ret) outside(ret, file)");
struct json_object *json_object_from_fd_ex(int fd, int depth);
struct json_object *json_object_from_fd(int fd) __contract("null(ret) outside(ret, file)");
int json_object_to_file(const char *filename, struct json_object *obj);
int json_object_to_file_ext(const char *filename, struct json_object *obj, int flags);
int json_object_to_fd(int fd, struct json_object *obj, int flags);
const char *json_util_get_last_err(void);
int json_parse_int64(const char *buf, int64_t *retval);
int json_parse_uint64(const char *buf, uint64_t *retval);
int json_parse_double(const char *buf, double *retval);
const char *json_type_to_name(enum json_type o_type);

#define JSON_FILE_BUF_SIZE 4096

#endif
