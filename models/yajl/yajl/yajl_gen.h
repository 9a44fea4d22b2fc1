/* YAJL 2.1: the documented interface */
#ifndef __YAJL_GEN_H__
#define __YAJL_GEN_H__

#include <yajl/yajl_common.h>
#include <stddef.h>

typedef enum {
	yajl_gen_status_ok, yajl_gen_keys_must_be_strings, yajl_max_depth_exceeded,
	yajl_gen_in_error_state, yajl_gen_generation_complete, yajl_gen_invalid_number,
	yajl_gen_no_buf, yajl_gen_invalid_string
} yajl_gen_status;
struct yajl_gen_t;
typedef struct yajl_gen_t *yajl_gen;
typedef void (*yajl_print_t)(void *, const char *, size_t);
typedef enum {
	yajl_gen_beautify = 1, yajl_gen_indent_string, yajl_gen_print_callback = 4,
	yajl_gen_validate_utf8 = 8, yajl_gen_escape_solidus = 16
} yajl_gen_option;
int yajl_gen_config(yajl_gen g, yajl_gen_option opt, ...);
yajl_gen yajl_gen_alloc(const yajl_alloc_funcs *allocFuncs)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void yajl_gen_free(yajl_gen handle) __contract("frees(handle)");
yajl_gen_status yajl_gen_integer(yajl_gen hand, long long number);
yajl_gen_status yajl_gen_double(yajl_gen hand, double number);
yajl_gen_status yajl_gen_number(yajl_gen hand, const char *num, size_t len);
yajl_gen_status yajl_gen_string(yajl_gen hand, const unsigned char *str, size_t len);
yajl_gen_status yajl_gen_null(yajl_gen hand);
yajl_gen_status yajl_gen_bool(yajl_gen hand, int boolean);
yajl_gen_status yajl_gen_map_open(yajl_gen hand);
yajl_gen_status yajl_gen_map_close(yajl_gen hand);
yajl_gen_status yajl_gen_array_open(yajl_gen hand);
yajl_gen_status yajl_gen_array_close(yajl_gen hand);
yajl_gen_status yajl_gen_get_buf(yajl_gen hand, const unsigned char **buf, size_t *len)
    __contract("into(*buf, hand)");
void yajl_gen_clear(yajl_gen hand);
void yajl_gen_reset(yajl_gen hand, const char *sep);

#endif
