/* json-c 0.16: the documented interface */
#ifndef _json_object_h_
#define _json_object_h_

#include <json-c/json_inttypes.h>
#include <json-c/json_types.h>
#include <json-c/printbuf.h>
#include <stddef.h>

struct json_object *json_object_get(struct json_object *obj) __contract("ref(obj) same(ret, obj)");
int json_object_put(struct json_object *obj) __contract("unref(obj)");
int json_object_is_type(const struct json_object *obj, enum json_type type);
enum json_type json_object_get_type(const struct json_object *obj);
const char *json_object_to_json_string(struct json_object *obj)
    __contract("null(ret) into(ret, obj)");
const char *json_object_to_json_string_ext(struct json_object *obj, int flags)
    __contract("null(ret) into(ret, obj)");
const char *json_object_to_json_string_length(struct json_object *obj, int flags, size_t *length)
    __contract("null(ret) into(ret, obj)");
void *json_object_get_userdata(json_object *jso)
    __contract("null(ret)");
void json_object_set_userdata(json_object *jso, void *userdata, json_object_delete_fn *user_delete);
void json_object_set_serializer(json_object *jso, json_object_to_json_string_fn *to_string_func, void *userdata, json_object_delete_fn *user_delete);
void json_object_free_userdata(struct json_object *p1, void *p2);
int json_object_userdata_to_json_string(struct json_object *p1, struct printbuf *p2, int p3, int p4);
struct json_object *json_object_new_object(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct lh_table;
struct lh_table *json_object_get_object(const struct json_object *obj)
    __contract("null(ret) into(ret, obj)");
int json_object_object_length(const struct json_object *obj);
size_t json_c_object_sizeof(void);
int json_object_object_add(struct json_object *obj, const char *key, struct json_object *val)
    __contract("owned(val) neg(ret)");
int json_object_object_add_ex(struct json_object *obj, const char *const key, struct json_object *const val, const unsigned int opts)
    __contract("owned(val) string(key)");
struct json_object *json_object_object_get(const struct json_object *obj, const char *key)
    __contract("null(ret)");
json_bool json_object_object_get_ex(const struct json_object *obj, const char *key, struct json_object **value)
    __contract("null(*value)");
void json_object_object_del(struct json_object *obj, const char *key);
struct json_object *json_object_new_array(void) __contract("null_alloc(ret) alloc(ret, unknown)");
struct json_object *json_object_new_array_ext(int initial_size)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct array_list *json_object_get_array(const struct json_object *obj)
    __contract("null(ret) into(ret, obj)");
size_t json_object_array_length(const struct json_object *obj)
    __contract("derived(ret, obj)");
void json_object_array_sort(struct json_object *jso, int (*sort_fn)(const void *, const void *));
struct json_object *json_object_array_bsearch(const struct json_object *key, const struct json_object *jso, int (*sort_fn)(const void *, const void *))
    __contract("null(ret)");
int json_object_array_add(struct json_object *obj, struct json_object *val)
    __contract("owned(val)");
int json_object_array_put_idx(struct json_object *obj, size_t idx, struct json_object *val)
    __contract("owned(val)");
struct json_object *json_object_array_get_idx(const struct json_object *obj, size_t idx)
    __contract("null(ret)");
int json_object_array_del_idx(struct json_object *obj, size_t idx, size_t count);
int json_object_array_shrink(struct json_object *jso, int empty_slots);
struct json_object *json_object_new_boolean(json_bool b)
    __contract("null_alloc(ret) alloc(ret, unknown)");
json_bool json_object_get_boolean(const struct json_object *obj) __contract("derived(ret, obj)");
int json_object_set_boolean(struct json_object *obj, json_bool new_value);
struct json_object *json_object_new_int(int32_t i)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct json_object *json_object_new_int64(int64_t i)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct json_object *json_object_new_uint64(uint64_t i)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int32_t json_object_get_int(const struct json_object *obj) __contract("derived(ret, obj)");
int json_object_set_int(struct json_object *obj, int new_value);
int json_object_int_inc(struct json_object *obj, int64_t val);
int64_t json_object_get_int64(const struct json_object *obj) __contract("derived(ret, obj)");
uint64_t json_object_get_uint64(const struct json_object *obj) __contract("derived(ret, obj)");
int json_object_set_int64(struct json_object *obj, int64_t new_value);
int json_object_set_uint64(struct json_object *obj, uint64_t new_value);
struct json_object *json_object_new_double(double d)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct json_object *json_object_new_double_s(double d, const char *ds)
    __contract("null_alloc(ret) alloc(ret, unknown)");
int json_c_set_serialization_double_format(const char *double_format, int global_or_thread);
int json_object_double_to_json_string(struct json_object *jso, struct printbuf *pb, int level, int flags);
double json_object_get_double(const struct json_object *obj) __contract("derived(ret, obj)");
int json_object_set_double(struct json_object *obj, double new_value);
struct json_object *json_object_new_string(const char *s)
    __contract("null_alloc(ret) alloc(ret, unknown)");
struct json_object *json_object_new_string_len(const char *s, const int len)
    __contract("null_alloc(ret) alloc(ret, unknown)");
const char *json_object_get_string(struct json_object *obj) __contract("null(ret) into(ret, obj)");
int json_object_get_string_len(const struct json_object *obj) __contract("derived(ret, obj)");
int json_object_set_string(json_object *obj, const char *new_value);
int json_object_set_string_len(json_object *obj, const char *new_value, int len);
struct json_object *json_object_new_null(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int json_object_equal(struct json_object *obj1, struct json_object *obj2);
typedef int json_c_shallow_copy_fn(json_object *, json_object *, const char *, size_t, json_object **);
int json_c_shallow_copy_default(json_object *p1, json_object *p2, const char *p3, size_t p4, json_object **p5);
int json_object_deep_copy(struct json_object *src, struct json_object **dst, json_c_shallow_copy_fn *shallow_copy);

#define JSON_OBJECT_DEF_HASH_ENTRIES 16
#define JSON_C_TO_STRING_PLAIN 0
#define JSON_C_TO_STRING_SPACED 0x1
#define JSON_C_TO_STRING_PRETTY 0x2
#define JSON_C_TO_STRING_PRETTY_TAB 0x8
#define JSON_C_TO_STRING_NOZERO 0x4
#define JSON_C_TO_STRING_NOSLASHESCAPE 0x10
#define JSON_C_OBJECT_ADD_KEY_IS_NEW 0x2
#define JSON_C_OBJECT_ADD_CONSTANT_KEY 0x4
#define JSON_C_OBJECT_KEY_IS_CONSTANT 4
#define JSON_C_OPTION_GLOBAL 0
#define JSON_C_OPTION_THREAD 1

#endif
