/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_INDEX_H
#define MONGOC_INDEX_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

typedef struct {
	uint8_t twod_sphere_version;
	uint8_t twod_bits_precision;
	double twod_location_min;
	double twod_location_max;
	double haystack_bucket_size;
	uint8_t * padding[32];
} mongoc_index_opt_geo_t;
typedef struct {
	int type;
} mongoc_index_opt_storage_t;
typedef enum {
	MONGOC_INDEX_STORAGE_OPT_MMAPV1, MONGOC_INDEX_STORAGE_OPT_WIREDTIGER
} mongoc_index_storage_opt_type_t;
typedef struct {
	mongoc_index_opt_storage_t base;
	const char *config_str;
	void * padding[8];
} mongoc_index_opt_wt_t;
typedef struct {
	bool is_initialized;
	bool background;
	bool unique;
	const char *name;
	bool drop_dups;
	bool sparse;
	int32_t expire_after_seconds;
	int32_t v;
	const bson_t *weights;
	const char *default_language;
	const char *language_override;
	mongoc_index_opt_geo_t *geo_options;
	mongoc_index_opt_storage_t *storage_options;
	const bson_t *partial_filter_expression;
	const bson_t *collation;
	void * padding[4];
} mongoc_index_opt_t;
const mongoc_index_opt_t *mongoc_index_opt_get_default(void);
const mongoc_index_opt_geo_t *mongoc_index_opt_geo_get_default(void);
const mongoc_index_opt_wt_t *mongoc_index_opt_wt_get_default(void);
void mongoc_index_opt_init(mongoc_index_opt_t *opt);
void mongoc_index_opt_geo_init(mongoc_index_opt_geo_t *opt);
void mongoc_index_opt_wt_init(mongoc_index_opt_wt_t *opt);

#endif
