/* YAJL 2.1: the documented interface */
#ifndef YAJL_TREE_H
#define YAJL_TREE_H

#include <yajl/yajl_common.h>

typedef enum {
	yajl_t_string = 1, yajl_t_number, yajl_t_object, yajl_t_array, yajl_t_true, yajl_t_false,
	yajl_t_null, yajl_t_any
} yajl_type;
struct yajl_val_s;
typedef struct yajl_val_s *yajl_val;
struct yajl_val_s {
	yajl_type type;
	union {
		char *string;
		struct {
			long long i;
			double d;
			char *r;
			unsigned int flags;
		} number;
		struct {
			const char **keys;
			yajl_val *values;
			size_t len;
		} object;
		struct {
			yajl_val *values;
			size_t len;
		} array;
	} u;
};
yajl_val yajl_tree_parse(const char *input, char *error_buffer, size_t error_buffer_size)
    __contract("string(input) decodes(ret, input, strlen(input)) null(ret) "
               "writes(error_buffer, error_buffer_size)");
void yajl_tree_free(yajl_val v) __contract("frees(v)");
yajl_val yajl_tree_get(yajl_val parent, const char **path, yajl_type type) __contract("null(ret)");

#define YAJL_NUMBER_INT_VALID 0x1
#define YAJL_NUMBER_DOUBLE_VALID 0x2

#endif
