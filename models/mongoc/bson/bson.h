/* libbson 1.23: the documented interface */
#ifndef BSON_H
#define BSON_H

#include <bson/bson-compat.h>
#include <string.h>
#include <time.h>
#include <bson/bson-macros.h>
#include <bson/bson-config.h>
#include <bson/bson-atomic.h>
#include <bson/bson-cmp.h>
#include <bson/bson-context.h>
#include <bson/bson-clock.h>
#include <bson/bson-decimal128.h>
#include <bson/bson-error.h>
#include <bson/bson-iter.h>
#include <bson/bson-json.h>
#include <bson/bson-keys.h>
#include <bson/bson-md5.h>
#include <bson/bson-memory.h>
#include <bson/bson-oid.h>
#include <bson/bson-reader.h>
#include <bson/bson-string.h>
#include <bson/bson-types.h>
#include <bson/bson-utf8.h>
#include <bson/bson-value.h>
#include <bson/bson-version.h>
#include <bson/bson-version-functions.h>
#include <bson/bson-writer.h>
#include <bson/bcon.h>

bson_t *bson_new(void) __contract("alloc(ret, unknown)");
bson_t *bson_new_from_json(const uint8_t *data, ssize_t len, bson_error_t *error)
    __contract("alloc(ret, unknown)");
bool bson_init_from_json(bson_t *bson, const char *data, ssize_t len, bson_error_t *error)
    __contract("null(ret)");
bool bson_init_static(bson_t *b, const uint8_t *data, size_t length)
    __contract("reads(data, length)");
void bson_init(bson_t *b);
void bson_reinit(bson_t *b);
bson_t *bson_new_from_data(const uint8_t *data, size_t length) __contract("alloc(ret, unknown)");
bson_t *bson_new_from_buffer(uint8_t **buf, size_t *buf_len, bson_realloc_func realloc_func, void *realloc_func_ctx)
    __contract("alloc(ret, unknown)");
bson_t *bson_sized_new(size_t size) __contract("alloc(ret, unknown)");
bson_t *bson_copy(const bson_t *bson) __contract("alloc(ret, unknown)");
void bson_copy_to(const bson_t *src, bson_t *dst);
void bson_copy_to_excluding(const bson_t *src, bson_t *dst, const char *first_exclude, ...);
void bson_copy_to_excluding_noinit(const bson_t *src, bson_t *dst, const char *first_exclude, ...);
void bson_copy_to_excluding_noinit_va(const bson_t *src, bson_t *dst, const char *first_exclude, struct __va_list_tag *args);
void bson_destroy(bson_t *bson) __contract("frees(bson)");
uint8_t *bson_reserve_buffer(bson_t *bson, uint32_t size);
bool bson_steal(bson_t *dst, bson_t *src);
uint8_t *bson_destroy_with_steal(bson_t *bson, bool steal, uint32_t *length);
const uint8_t *bson_get_data(const bson_t *bson);
uint32_t bson_count_keys(const bson_t *bson);
bool bson_has_field(const bson_t *bson, const char *key);
int bson_compare(const bson_t *bson, const bson_t *other);
bool bson_equal(const bson_t *bson, const bson_t *other);
bool bson_validate(const bson_t *bson, bson_validate_flags_t flags, size_t *offset);
bool bson_validate_with_error(const bson_t *bson, bson_validate_flags_t flags, bson_error_t *error);
char *bson_as_json_with_opts(const bson_t *bson, size_t *length, const bson_json_opts_t *opts);
char *bson_as_canonical_extended_json(const bson_t *bson, size_t *length)
    __contract("null(ret) alloc(ret, unknown)");
char *bson_as_json(const bson_t *bson, size_t *length) __contract("null(ret) alloc(ret, unknown)");
char *bson_as_relaxed_extended_json(const bson_t *bson, size_t *length)
    __contract("null(ret) alloc(ret, unknown)");
char *bson_array_as_json(const bson_t *bson, size_t *length);
bool bson_append_value(bson_t *bson, const char *key, int key_length, const bson_value_t *value);
bool bson_append_array(bson_t *bson, const char *key, int key_length, const bson_t *array);
bool bson_append_binary(bson_t *bson, const char *key, int key_length, bson_subtype_t subtype, const uint8_t *binary, uint32_t length);
bool bson_append_bool(bson_t *bson, const char *key, int key_length, bool value);
bool bson_append_code(bson_t *bson, const char *key, int key_length, const char *javascript);
bool bson_append_code_with_scope(bson_t *bson, const char *key, int key_length, const char *javascript, const bson_t *scope);
bool bson_append_dbpointer(bson_t *bson, const char *key, int key_length, const char *collection, const bson_oid_t *oid);
bool bson_append_double(bson_t *bson, const char *key, int key_length, double value);
bool bson_append_document(bson_t *bson, const char *key, int key_length, const bson_t *value);
bool bson_append_document_begin(bson_t *bson, const char *key, int key_length, bson_t *child);
bool bson_append_document_end(bson_t *bson, bson_t *child);
bool bson_append_array_begin(bson_t *bson, const char *key, int key_length, bson_t *child);
bool bson_append_array_end(bson_t *bson, bson_t *child);
bool bson_append_int32(bson_t *bson, const char *key, int key_length, int32_t value);
bool bson_append_int64(bson_t *bson, const char *key, int key_length, int64_t value);
bool bson_append_decimal128(bson_t *bson, const char *key, int key_length, const bson_decimal128_t *value);
bool bson_append_iter(bson_t *bson, const char *key, int key_length, const bson_iter_t *iter);
bool bson_append_minkey(bson_t *bson, const char *key, int key_length);
bool bson_append_maxkey(bson_t *bson, const char *key, int key_length);
bool bson_append_null(bson_t *bson, const char *key, int key_length);
bool bson_append_oid(bson_t *bson, const char *key, int key_length, const bson_oid_t *oid);
bool bson_append_regex(bson_t *bson, const char *key, int key_length, const char *regex, const char *options);
bool bson_append_regex_w_len(bson_t *bson, const char *key, int key_length, const char *regex, int regex_length, const char *options);
bool bson_append_utf8(bson_t *bson, const char *key, int key_length, const char *value, int length);
bool bson_append_symbol(bson_t *bson, const char *key, int key_length, const char *value, int length);
bool bson_append_time_t(bson_t *bson, const char *key, int key_length, time_t value);
bool bson_append_timeval(bson_t *bson, const char *key, int key_length, struct timeval *value);
bool bson_append_date_time(bson_t *bson, const char *key, int key_length, int64_t value);
bool bson_append_now_utc(bson_t *bson, const char *key, int key_length);
bool bson_append_timestamp(bson_t *bson, const char *key, int key_length, uint32_t timestamp, uint32_t increment);
bool bson_append_undefined(bson_t *bson, const char *key, int key_length);
bool bson_concat(bson_t *dst, const bson_t *src);

#define BSON_MAX_SIZE 0x7fffffffUL

const uint8_t *bson_empty();
bool BSON_APPEND_ARRAY();
bool BSON_APPEND_ARRAY_BEGIN();
bool BSON_APPEND_BINARY();
bool BSON_APPEND_BOOL();
bool BSON_APPEND_CODE();
bool BSON_APPEND_CODE_WITH_SCOPE();
bool BSON_APPEND_DBPOINTER();
bool BSON_APPEND_DOCUMENT_BEGIN();
bool BSON_APPEND_DOUBLE();
bool BSON_APPEND_DOCUMENT();
bool BSON_APPEND_INT32();
bool BSON_APPEND_INT64();
bool BSON_APPEND_MINKEY();
bool BSON_APPEND_DECIMAL128();
bool BSON_APPEND_MAXKEY();
bool BSON_APPEND_NULL();
bool BSON_APPEND_OID();
bool BSON_APPEND_REGEX();
bool BSON_APPEND_UTF8();
bool BSON_APPEND_SYMBOL();
bool BSON_APPEND_TIME_T();
bool BSON_APPEND_TIMEVAL();
bool BSON_APPEND_DATE_TIME();
bool BSON_APPEND_TIMESTAMP();
bool BSON_APPEND_UNDEFINED();
bool BSON_APPEND_VALUE();

#endif
