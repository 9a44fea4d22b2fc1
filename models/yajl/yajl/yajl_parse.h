/* YAJL 2.1: the documented interface */
#ifndef __YAJL_PARSE_H__
#define __YAJL_PARSE_H__

#include <yajl/yajl_common.h>
#include <stddef.h>

typedef enum {
	yajl_status_ok, yajl_status_client_canceled, yajl_status_error
} yajl_status;
const char *yajl_status_to_string(yajl_status code);
struct yajl_handle_t;
typedef struct yajl_handle_t *yajl_handle;
typedef struct {
	int (*yajl_null)(void *);
	int (*yajl_boolean)(void *, int);
	int (*yajl_integer)(void *, long long);
	int (*yajl_double)(void *, double);
	int (*yajl_number)(void *, const char *, size_t);
	int (*yajl_string)(void *, const unsigned char *, size_t);
	int (*yajl_start_map)(void *);
	int (*yajl_map_key)(void *, const unsigned char *, size_t);
	int (*yajl_end_map)(void *);
	int (*yajl_start_array)(void *);
	int (*yajl_end_array)(void *);
} yajl_callbacks;
yajl_handle yajl_alloc(const yajl_callbacks *callbacks, yajl_alloc_funcs *afs, void *ctx)
    __contract("stores(callbacks, ctx) null_alloc(ret)");
typedef enum {
	yajl_allow_comments = 1, yajl_dont_validate_strings, yajl_allow_trailing_garbage = 4,
	yajl_allow_multiple_values = 8, yajl_allow_partial_values = 16
} yajl_option;
int yajl_config(yajl_handle h, yajl_option opt, ...);
void yajl_free(yajl_handle handle) __contract("frees(handle)");
yajl_status yajl_parse(yajl_handle hand, const unsigned char *jsonText, size_t jsonTextLength)
    __contract("reads(jsonText, jsonTextLength)");
yajl_status yajl_complete_parse(yajl_handle hand);
unsigned char *yajl_get_error(yajl_handle hand, int verbose, const unsigned char *jsonText, size_t jsonTextLength)
    __contract("null(ret) alloc(ret, unknown) reads(jsonText, jsonTextLength)");
size_t yajl_get_bytes_consumed(yajl_handle hand);
void yajl_free_error(yajl_handle hand, unsigned char *str)
    __contract("frees(str)");

#endif
