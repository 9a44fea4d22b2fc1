/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_READ_PREFS_H
#define MONGOC_READ_PREFS_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-config.h>

struct _mongoc_read_prefs_t;
typedef struct _mongoc_read_prefs_t mongoc_read_prefs_t;
typedef enum {
	MONGOC_READ_PRIMARY = 1, MONGOC_READ_SECONDARY, MONGOC_READ_PRIMARY_PREFERRED = 5,
	MONGOC_READ_SECONDARY_PREFERRED, MONGOC_READ_NEAREST = 10
} mongoc_read_mode_t;
mongoc_read_prefs_t *mongoc_read_prefs_new(mongoc_read_mode_t read_mode)
    __contract("alloc(ret, unknown)");
mongoc_read_prefs_t *mongoc_read_prefs_copy(const mongoc_read_prefs_t *read_prefs);
void mongoc_read_prefs_destroy(mongoc_read_prefs_t *read_prefs) __contract("frees(read_prefs)");
mongoc_read_mode_t mongoc_read_prefs_get_mode(const mongoc_read_prefs_t *read_prefs);
void mongoc_read_prefs_set_mode(mongoc_read_prefs_t *read_prefs, mongoc_read_mode_t mode);
const bson_t *mongoc_read_prefs_get_tags(const mongoc_read_prefs_t *read_prefs);
void mongoc_read_prefs_set_tags(mongoc_read_prefs_t *read_prefs, const bson_t *tags);
void mongoc_read_prefs_add_tag(mongoc_read_prefs_t *read_prefs, const bson_t *tag);
int64_t mongoc_read_prefs_get_max_staleness_seconds(const mongoc_read_prefs_t *read_prefs);
void mongoc_read_prefs_set_max_staleness_seconds(mongoc_read_prefs_t *read_prefs, int64_t max_staleness_seconds);
const bson_t *mongoc_read_prefs_get_hedge(const mongoc_read_prefs_t *read_prefs);
void mongoc_read_prefs_set_hedge(mongoc_read_prefs_t *read_prefs, const bson_t *hedge);
bool mongoc_read_prefs_is_valid(const mongoc_read_prefs_t *read_prefs);

#define MONGOC_NO_MAX_STALENESS (-1)
#define MONGOC_SMALLEST_MAX_STALENESS_SECONDS 90

#endif
