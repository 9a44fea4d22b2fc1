/* libbson 1.23: the documented interface */
#ifndef BSON_TYPES_H
#define BSON_TYPES_H

#include <bson/bson-prelude.h>
#include <stdlib.h>
#include <sys/types.h>
#include <bson/bson-macros.h>
#include <bson/bson-config.h>
#include <bson/bson-compat.h>
#include <bson/bson-endian.h>

typedef uint32_t bson_unichar_t;
typedef enum {
	BSON_CONTEXT_NONE, BSON_CONTEXT_THREAD_SAFE, BSON_CONTEXT_DISABLE_HOST_CACHE,
	BSON_CONTEXT_DISABLE_PID_CACHE = 4, BSON_CONTEXT_USE_TASK_ID = 8
} bson_context_flags_t;
struct _bson_context_t;
typedef struct _bson_context_t bson_context_t;
struct _bson_json_opts_t;
typedef struct _bson_json_opts_t bson_json_opts_t;
struct _bson_t {
	uint32_t flags;
	uint32_t len;
	uint8_t padding[120];
};
typedef struct _bson_t bson_t;
typedef char static_assert_test_167bson_t[1];
typedef struct {
	uint8_t bytes[12];
} bson_oid_t;
typedef char static_assert_test_181oid_t[1];
typedef struct {
	uint64_t low;
	uint64_t high;
} bson_decimal128_t;
typedef enum {
	BSON_VALIDATE_NONE, BSON_VALIDATE_UTF8, BSON_VALIDATE_DOLLAR_KEYS,
	BSON_VALIDATE_DOT_KEYS = 4, BSON_VALIDATE_UTF8_ALLOW_NULL = 8,
	BSON_VALIDATE_EMPTY_KEYS = 16, BSON_VALIDATE_CORRUPT = 32
} bson_validate_flags_t;
typedef enum {
	BSON_TYPE_EOD, BSON_TYPE_DOUBLE, BSON_TYPE_UTF8, BSON_TYPE_DOCUMENT, BSON_TYPE_ARRAY,
	BSON_TYPE_BINARY, BSON_TYPE_UNDEFINED, BSON_TYPE_OID, BSON_TYPE_BOOL,
	BSON_TYPE_DATE_TIME, BSON_TYPE_NULL, BSON_TYPE_REGEX, BSON_TYPE_DBPOINTER,
	BSON_TYPE_CODE, BSON_TYPE_SYMBOL, BSON_TYPE_CODEWSCOPE, BSON_TYPE_INT32,
	BSON_TYPE_TIMESTAMP, BSON_TYPE_INT64, BSON_TYPE_DECIMAL128, BSON_TYPE_MAXKEY = 127,
	BSON_TYPE_MINKEY = 255
} bson_type_t;
typedef enum {
	BSON_SUBTYPE_BINARY, BSON_SUBTYPE_FUNCTION, BSON_SUBTYPE_BINARY_DEPRECATED,
	BSON_SUBTYPE_UUID_DEPRECATED, BSON_SUBTYPE_UUID, BSON_SUBTYPE_MD5,
	BSON_SUBTYPE_ENCRYPTED, BSON_SUBTYPE_COLUMN, BSON_SUBTYPE_USER = 128
} bson_subtype_t;
struct _bson_value_t {
	bson_type_t value_type;
	int32_t padding;
	union {
		bson_oid_t v_oid;
		int64_t v_int64;
		int32_t v_int32;
		int8_t v_int8;
		double v_double;
		bool v_bool;
		int64_t v_datetime;
		struct {
			uint32_t timestamp;
			uint32_t increment;
		} v_timestamp;
		struct {
			char *str;
			uint32_t len;
		} v_utf8;
		struct {
			uint8_t *data;
			uint32_t data_len;
		} v_doc;
		struct {
			uint8_t *data;
			uint32_t data_len;
			bson_subtype_t subtype;
		} v_binary;
		struct {
			char *regex;
			char *options;
		} v_regex;
		struct {
			char *collection;
			uint32_t collection_len;
			bson_oid_t oid;
		} v_dbpointer;
		struct {
			char *code;
			uint32_t code_len;
		} v_code;
		struct {
			char *code;
			uint8_t *scope_data;
			uint32_t code_len;
			uint32_t scope_len;
		} v_codewscope;
		struct {
			char *symbol;
			uint32_t len;
		} v_symbol;
		bson_decimal128_t v_decimal128;
	} value;
};
typedef struct _bson_value_t bson_value_t;
typedef struct {
	const uint8_t *raw;
	uint32_t len;
	uint32_t off;
	uint32_t type;
	uint32_t key;
	uint32_t d1;
	uint32_t d2;
	uint32_t d3;
	uint32_t d4;
	uint32_t next_off;
	uint32_t err_off;
	bson_value_t value;
} bson_iter_t;
typedef struct {
	uint32_t type;
} bson_reader_t;
typedef struct {
	bool (*visit_before)(const bson_iter_t *, const char *, void *);
	bool (*visit_after)(const bson_iter_t *, const char *, void *);
	void (*visit_corrupt)(const bson_iter_t *, void *);
	bool (*visit_double)(const bson_iter_t *, const char *, double, void *);
	bool (*visit_utf8)(const bson_iter_t *, const char *, size_t, const char *, void *);
	bool (*visit_document)(const bson_iter_t *, const char *, const bson_t *, void *);
	bool (*visit_array)(const bson_iter_t *, const char *, const bson_t *, void *);
	bool (*visit_binary)(const bson_iter_t *, const char *, bson_subtype_t, size_t, const uint8_t *, void *);
	bool (*visit_undefined)(const bson_iter_t *, const char *, void *);
	bool (*visit_oid)(const bson_iter_t *, const char *, const bson_oid_t *, void *);
	bool (*visit_bool)(const bson_iter_t *, const char *, bool, void *);
	bool (*visit_date_time)(const bson_iter_t *, const char *, int64_t, void *);
	bool (*visit_null)(const bson_iter_t *, const char *, void *);
	bool (*visit_regex)(const bson_iter_t *, const char *, const char *, const char *, void *);
	bool (*visit_dbpointer)(const bson_iter_t *, const char *, size_t, const char *, const bson_oid_t *, void *);
	bool (*visit_code)(const bson_iter_t *, const char *, size_t, const char *, void *);
	bool (*visit_symbol)(const bson_iter_t *, const char *, size_t, const char *, void *);
	bool (*visit_codewscope)(const bson_iter_t *, const char *, size_t, const char *, const bson_t *, void *);
	bool (*visit_int32)(const bson_iter_t *, const char *, int32_t, void *);
	bool (*visit_timestamp)(const bson_iter_t *, const char *, uint32_t, uint32_t, void *);
	bool (*visit_int64)(const bson_iter_t *, const char *, int64_t, void *);
	bool (*visit_maxkey)(const bson_iter_t *, const char *, void *);
	bool (*visit_minkey)(const bson_iter_t *, const char *, void *);
	void (*visit_unsupported_type)(const bson_iter_t *, const char *, uint32_t, void *);
	bool (*visit_decimal128)(const bson_iter_t *, const char *, const bson_decimal128_t *, void *);
	void * padding[7];
} bson_visitor_t;
struct _bson_error_t {
	uint32_t domain;
	uint32_t code;
	char message[504];
};
typedef struct _bson_error_t bson_error_t;
typedef char static_assert_test_553error_t[1];
size_t bson_next_power_of_two(size_t v);
bool bson_is_power_of_two(uint32_t v);

#define BSON_ERROR_BUFFER_SIZE 504

#define BSON_INITIALIZER { 3, 5, { 5 } }

#endif
