/* libbson 1.23: the documented interface */
#ifndef BCON_H_
#define BCON_H_

#include <bson/bson-prelude.h>
#include <bson/bson.h>

const char *bcon_ensure_const_char_ptr(const char *t);
const char **bcon_ensure_const_char_ptr_ptr(const char **t);
double bcon_ensure_double(double t);
double *bcon_ensure_double_ptr(double *t);
const bson_t *bcon_ensure_const_bson_ptr(const bson_t *t);
bson_t *bcon_ensure_bson_ptr(bson_t *t);
bson_subtype_t bcon_ensure_subtype(bson_subtype_t t);
bson_subtype_t *bcon_ensure_subtype_ptr(bson_subtype_t *t);
const uint8_t *bcon_ensure_const_uint8_ptr(const uint8_t *t);
const uint8_t **bcon_ensure_const_uint8_ptr_ptr(const uint8_t **t);
uint32_t bcon_ensure_uint32(uint32_t t);
uint32_t *bcon_ensure_uint32_ptr(uint32_t *t);
const bson_oid_t *bcon_ensure_const_oid_ptr(const bson_oid_t *t);
const bson_oid_t **bcon_ensure_const_oid_ptr_ptr(const bson_oid_t **t);
int32_t bcon_ensure_int32(int32_t t);
int32_t *bcon_ensure_int32_ptr(int32_t *t);
int64_t bcon_ensure_int64(int64_t t);
int64_t *bcon_ensure_int64_ptr(int64_t *t);
const bson_decimal128_t *bcon_ensure_const_decimal128_ptr(const bson_decimal128_t *t);
bool bcon_ensure_bool(bool t);
bool *bcon_ensure_bool_ptr(bool *t);
bson_type_t bcon_ensure_bson_type(bson_type_t t);
bson_iter_t *bcon_ensure_bson_iter_ptr(bson_iter_t *t);
const bson_iter_t *bcon_ensure_const_bson_iter_ptr(const bson_iter_t *t);
typedef enum {
	BCON_TYPE_UTF8, BCON_TYPE_DOUBLE, BCON_TYPE_DOCUMENT, BCON_TYPE_ARRAY, BCON_TYPE_BIN,
	BCON_TYPE_UNDEFINED, BCON_TYPE_OID, BCON_TYPE_BOOL, BCON_TYPE_DATE_TIME, BCON_TYPE_NULL,
	BCON_TYPE_REGEX, BCON_TYPE_DBPOINTER, BCON_TYPE_CODE, BCON_TYPE_SYMBOL,
	BCON_TYPE_CODEWSCOPE, BCON_TYPE_INT32, BCON_TYPE_TIMESTAMP, BCON_TYPE_INT64,
	BCON_TYPE_DECIMAL128, BCON_TYPE_MAXKEY, BCON_TYPE_MINKEY, BCON_TYPE_BCON,
	BCON_TYPE_ARRAY_START, BCON_TYPE_ARRAY_END, BCON_TYPE_DOC_START, BCON_TYPE_DOC_END,
	BCON_TYPE_END, BCON_TYPE_RAW, BCON_TYPE_SKIP, BCON_TYPE_ITER, BCON_TYPE_ERROR
} bcon_type_t;
struct bcon_append_ctx_frame {
	int i;
	bool is_array;
	bson_t bson;
};
typedef struct bcon_append_ctx_frame bcon_append_ctx_frame_t;
struct bcon_extract_ctx_frame {
	int i;
	bool is_array;
	bson_iter_t iter;
};
typedef struct bcon_extract_ctx_frame bcon_extract_ctx_frame_t;
struct _bcon_append_ctx_t {
	bcon_append_ctx_frame_t stack[100];
	int n;
};
typedef struct _bcon_append_ctx_t bcon_append_ctx_t;
struct _bcon_extract_ctx_t {
	bcon_extract_ctx_frame_t stack[100];
	int n;
};
typedef struct _bcon_extract_ctx_t bcon_extract_ctx_t;
void bcon_append(bson_t *bson, ...);
void bcon_append_ctx(bson_t *bson, bcon_append_ctx_t *ctx, ...);
void bcon_append_ctx_va(bson_t *bson, bcon_append_ctx_t *ctx, va_list *va);
void bcon_append_ctx_init(bcon_append_ctx_t *ctx);
void bcon_extract_ctx_init(bcon_extract_ctx_t *ctx);
void bcon_extract_ctx(bson_t *bson, bcon_extract_ctx_t *ctx, ...);
bool bcon_extract_ctx_va(bson_t *bson, bcon_extract_ctx_t *ctx, va_list *ap);
bool bcon_extract(bson_t *bson, ...);
bool bcon_extract_va(bson_t *bson, bcon_extract_ctx_t *ctx, ...);
bson_t *bcon_new(void *unused, ...);
const char *bson_bcon_magic(void);
const char *bson_bcone_magic(void);

#define BCON_STACK_MAX 100

void BCON_APPEND();
void BCON_APPEND_CTX();
bool BCON_EXTRACT();
bool BCON_EXTRACT_CTX();
bson_t *BCON_NEW();

#endif
