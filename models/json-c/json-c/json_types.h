/* json-c 0.16: the documented interface */
#ifndef _json_types_h_
#define _json_types_h_

struct printbuf;
struct json_object_iter {
	char *key;
	struct json_object *val;
	struct lh_entry *entry;
};
typedef struct json_object_iter json_object_iter;
typedef int json_bool;
typedef struct json_object json_object;
typedef void json_object_delete_fn(struct json_object *, void *);
typedef int json_object_to_json_string_fn(struct json_object *, struct printbuf *, int, int);
enum json_type {
	json_type_null, json_type_boolean, json_type_double, json_type_int, json_type_object,
	json_type_array, json_type_string
};
typedef enum json_type json_type;

#endif
