/* json-c 0.16: the documented interface */
#ifndef _json_util_h_
#define _json_util_h_

#include <json-c/json_object.h>

struct json_object *json_object_from_file(const char *filename)
    __contract("null(ret) outside(ret, file)");
struct json_object *json_object_from_fd_ex(int fd, int depth)
    __contract("null(ret) alloc(ret, unknown)");
struct json_object *json_object_from_fd(int fd) __contract("null(ret) outside(ret, file)");
int json_object_to_file(const char *filename, struct json_object *obj)
    __contract("path(filename)");
int json_object_to_file_ext(const char *filename, struct json_object *obj, int flags)
    __contract("path(filename)");
int json_object_to_fd(int fd, struct json_object *obj, int flags);
const char *json_util_get_last_err(void)
    __contract("null(ret)");
int json_parse_int64(const char *buf, int64_t *retval)
    __contract("string(buf) copies(retval, buf) neg(ret)");
int json_parse_uint64(const char *buf, uint64_t *retval)
    __contract("string(buf) copies(retval, buf) neg(ret)");
int json_parse_double(const char *buf, double *retval)
    __contract("string(buf) copies(retval, buf) neg(ret)");
const char *json_type_to_name(enum json_type o_type);

#define JSON_FILE_BUF_SIZE 4096

#endif
