/* libbson 1.23: the documented interface */
#ifndef BSON_OID_H
#define BSON_OID_H

#include <bson/bson-prelude.h>
#include <time.h>
#include <bson/bson-context.h>
#include <bson/bson-macros.h>
#include <bson/bson-types.h>
#include <bson/bson-endian.h>

int bson_oid_compare(const bson_oid_t *oid1, const bson_oid_t *oid2);
void bson_oid_copy(const bson_oid_t *src, bson_oid_t *dst);
bool bson_oid_equal(const bson_oid_t *oid1, const bson_oid_t *oid2);
bool bson_oid_is_valid(const char *str, size_t length);
time_t bson_oid_get_time_t(const bson_oid_t *oid);
uint32_t bson_oid_hash(const bson_oid_t *oid);
void bson_oid_init(bson_oid_t *oid, bson_context_t *context);
void bson_oid_init_from_data(bson_oid_t *oid, const uint8_t *data);
void bson_oid_init_from_string(bson_oid_t *oid, const char *str);
void bson_oid_init_sequence(bson_oid_t *oid, bson_context_t *context);
void bson_oid_to_string(const bson_oid_t *oid, char *str);
int bson_oid_compare_unsafe(const bson_oid_t *oid1, const bson_oid_t *oid2);
bool bson_oid_equal_unsafe(const bson_oid_t *oid1, const bson_oid_t *oid2);
uint32_t bson_oid_hash_unsafe(const bson_oid_t *oid);
void bson_oid_copy_unsafe(const bson_oid_t *src, bson_oid_t *dst);
uint8_t bson_oid_parse_hex_char(char hex);
void bson_oid_init_from_string_unsafe(bson_oid_t *oid, const char *str);
time_t bson_oid_get_time_t_unsafe(const bson_oid_t *oid);

#endif
