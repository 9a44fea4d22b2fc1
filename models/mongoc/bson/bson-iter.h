/* libbson 1.23: the documented interface */
#ifndef BSON_ITER_H
#define BSON_ITER_H

#include <bson/bson-prelude.h>
#include <bson/bson.h>
#include <bson/bson-endian.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>

const bson_value_t *bson_iter_value(bson_iter_t *iter)
    __contract("nonnull(iter) outside(ret, file)");
uint32_t bson_iter_utf8_len_unsafe(const bson_iter_t *iter);
void bson_iter_array(const bson_iter_t *iter, uint32_t *array_len, const uint8_t **array)
    __contract("nonnull(iter) outside(ret, file)");
void bson_iter_binary(const bson_iter_t *iter, bson_subtype_t *subtype, uint32_t *binary_len, const uint8_t **binary)
    __contract("nonnull(iter) outside(ret, file)");
const char *bson_iter_code(const bson_iter_t *iter, uint32_t *length)
    __contract("nonnull(iter) outside(ret, file)");
const char *bson_iter_code_unsafe(const bson_iter_t *iter, uint32_t *length);
const char *bson_iter_codewscope(const bson_iter_t *iter, uint32_t *length, uint32_t *scope_len, const uint8_t **scope);
void bson_iter_dbpointer(const bson_iter_t *iter, uint32_t *collection_len, const char **collection, const bson_oid_t **oid);
void bson_iter_document(const bson_iter_t *iter, uint32_t *document_len, const uint8_t **document)
    __contract("nonnull(iter) outside(ret, file)");
double bson_iter_double(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
double bson_iter_as_double(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
double bson_iter_double_unsafe(const bson_iter_t *iter);
bool bson_iter_init(bson_iter_t *iter, const bson_t *bson);
bool bson_iter_init_from_data(bson_iter_t *iter, const uint8_t *data, size_t length);
bool bson_iter_init_find(bson_iter_t *iter, const bson_t *bson, const char *key);
bool bson_iter_init_find_w_len(bson_iter_t *iter, const bson_t *bson, const char *key, int keylen);
bool bson_iter_init_find_case(bson_iter_t *iter, const bson_t *bson, const char *key);
bool bson_iter_init_from_data_at_offset(bson_iter_t *iter, const uint8_t *data, size_t length, uint32_t offset, uint32_t keylen);
int32_t bson_iter_int32(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
int32_t bson_iter_int32_unsafe(const bson_iter_t *iter);
int64_t bson_iter_int64(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
int64_t bson_iter_as_int64(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
int64_t bson_iter_int64_unsafe(const bson_iter_t *iter);
bool bson_iter_find(bson_iter_t *iter, const char *key);
bool bson_iter_find_w_len(bson_iter_t *iter, const char *key, int keylen);
bool bson_iter_find_case(bson_iter_t *iter, const char *key);
bool bson_iter_find_descendant(bson_iter_t *iter, const char *dotkey, bson_iter_t *descendant);
bool bson_iter_next(bson_iter_t *iter);
const bson_oid_t *bson_iter_oid(const bson_iter_t *iter)
    __contract("nonnull(iter) outside(ret, file)");
const bson_oid_t *bson_iter_oid_unsafe(const bson_iter_t *iter);
bool bson_iter_decimal128(const bson_iter_t *iter, bson_decimal128_t *dec)
    __contract("nonnull(iter) outside(ret, file)");
void bson_iter_decimal128_unsafe(const bson_iter_t *iter, bson_decimal128_t *dec);
const char *bson_iter_key(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
uint32_t bson_iter_key_len(const bson_iter_t *iter);
const char *bson_iter_key_unsafe(const bson_iter_t *iter);
const char *bson_iter_utf8(const bson_iter_t *iter, uint32_t *length)
    __contract("nonnull(iter) outside(ret, file)");
const char *bson_iter_utf8_unsafe(const bson_iter_t *iter, size_t *length);
char *bson_iter_dup_utf8(const bson_iter_t *iter, uint32_t *length)
    __contract("nonnull(iter) outside(ret, file)");
int64_t bson_iter_date_time(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
time_t bson_iter_time_t(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
time_t bson_iter_time_t_unsafe(const bson_iter_t *iter);
void bson_iter_timeval(const bson_iter_t *iter, struct timeval *tv);
void bson_iter_timeval_unsafe(const bson_iter_t *iter, struct timeval *tv);
void bson_iter_timestamp(const bson_iter_t *iter, uint32_t *timestamp, uint32_t *increment)
    __contract("nonnull(iter) outside(ret, file)");
bool bson_iter_bool(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
bool bson_iter_bool_unsafe(const bson_iter_t *iter);
bool bson_iter_as_bool(const bson_iter_t *iter) __contract("nonnull(iter) outside(ret, file)");
const char *bson_iter_regex(const bson_iter_t *iter, const char **options);
const char *bson_iter_symbol(const bson_iter_t *iter, uint32_t *length)
    __contract("nonnull(iter) outside(ret, file)");
bson_type_t bson_iter_type(const bson_iter_t *iter);
bson_type_t bson_iter_type_unsafe(const bson_iter_t *iter);
bool bson_iter_recurse(const bson_iter_t *iter, bson_iter_t *child);
void bson_iter_overwrite_int32(bson_iter_t *iter, int32_t value);
void bson_iter_overwrite_int64(bson_iter_t *iter, int64_t value);
void bson_iter_overwrite_double(bson_iter_t *iter, double value);
void bson_iter_overwrite_decimal128(bson_iter_t *iter, const bson_decimal128_t *value);
void bson_iter_overwrite_bool(bson_iter_t *iter, bool value);
void bson_iter_overwrite_oid(bson_iter_t *iter, const bson_oid_t *value);
void bson_iter_overwrite_timestamp(bson_iter_t *iter, uint32_t timestamp, uint32_t increment);
void bson_iter_overwrite_date_time(bson_iter_t *iter, int64_t value);
bool bson_iter_visit_all(bson_iter_t *iter, const bson_visitor_t *visitor, void *data);
uint32_t bson_iter_offset(bson_iter_t *iter);

bson_type_t BSON_ITER_HOLDS_DOUBLE();
bson_type_t BSON_ITER_HOLDS_UTF8();
bson_type_t BSON_ITER_HOLDS_DOCUMENT();
bson_type_t BSON_ITER_HOLDS_ARRAY();
bson_type_t BSON_ITER_HOLDS_BINARY();
bson_type_t BSON_ITER_HOLDS_UNDEFINED();
bson_type_t BSON_ITER_HOLDS_OID();
bson_type_t BSON_ITER_HOLDS_BOOL();
bson_type_t BSON_ITER_HOLDS_DATE_TIME();
bson_type_t BSON_ITER_HOLDS_NULL();
bson_type_t BSON_ITER_HOLDS_REGEX();
bson_type_t BSON_ITER_HOLDS_DBPOINTER();
bson_type_t BSON_ITER_HOLDS_CODE();
bson_type_t BSON_ITER_HOLDS_SYMBOL();
bson_type_t BSON_ITER_HOLDS_CODEWSCOPE();
bson_type_t BSON_ITER_HOLDS_INT32();
bson_type_t BSON_ITER_HOLDS_TIMESTAMP();
bson_type_t BSON_ITER_HOLDS_INT64();
bson_type_t BSON_ITER_HOLDS_DECIMAL128();
bson_type_t BSON_ITER_HOLDS_MAXKEY();
bson_type_t BSON_ITER_HOLDS_MINKEY();
int BSON_ITER_IS_KEY();

#endif
