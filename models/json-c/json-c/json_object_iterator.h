/* json-c 0.16: the documented interface */
#ifndef JSON_OBJECT_ITERATOR_H
#define JSON_OBJECT_ITERATOR_H

#include <json-c/json_types.h>
#include <stddef.h>

struct json_object_iter_info_;
struct json_object_iterator {
	const void *opaque_;
};
struct json_object;
struct json_object_iterator json_object_iter_init_default(void);
struct json_object_iterator json_object_iter_begin(struct json_object *obj);
struct json_object_iterator json_object_iter_end(const struct json_object *obj);
void json_object_iter_next(struct json_object_iterator *iter);
const char *json_object_iter_peek_name(const struct json_object_iterator *iter)
    __contract("outside(ret, network)");
struct json_object *json_object_iter_peek_value(const struct json_object_iterator *iter)
    __contract("null(ret)");
json_bool json_object_iter_equal(const struct json_object_iterator *iter1, const struct json_object_iterator *iter2);

#endif
