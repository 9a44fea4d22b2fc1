/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_FIND_AND_MODIFY_H
#define MONGOC_FIND_AND_MODIFY_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

typedef enum {
	MONGOC_FIND_AND_MODIFY_NONE, MONGOC_FIND_AND_MODIFY_REMOVE,
	MONGOC_FIND_AND_MODIFY_UPSERT, MONGOC_FIND_AND_MODIFY_RETURN_NEW = 4
} mongoc_find_and_modify_flags_t;
struct _mongoc_find_and_modify_opts_t;
typedef struct _mongoc_find_and_modify_opts_t mongoc_find_and_modify_opts_t;
mongoc_find_and_modify_opts_t *mongoc_find_and_modify_opts_new(void)
    __contract("alloc(ret, unknown)");
bool mongoc_find_and_modify_opts_set_sort(mongoc_find_and_modify_opts_t *opts, const bson_t *sort);
void mongoc_find_and_modify_opts_get_sort(const mongoc_find_and_modify_opts_t *opts, bson_t *sort);
bool mongoc_find_and_modify_opts_set_update(mongoc_find_and_modify_opts_t *opts, const bson_t *update);
void mongoc_find_and_modify_opts_get_update(const mongoc_find_and_modify_opts_t *opts, bson_t *update);
bool mongoc_find_and_modify_opts_set_fields(mongoc_find_and_modify_opts_t *opts, const bson_t *fields);
void mongoc_find_and_modify_opts_get_fields(const mongoc_find_and_modify_opts_t *opts, bson_t *fields);
bool mongoc_find_and_modify_opts_set_flags(mongoc_find_and_modify_opts_t *opts, const mongoc_find_and_modify_flags_t flags);
mongoc_find_and_modify_flags_t mongoc_find_and_modify_opts_get_flags(const mongoc_find_and_modify_opts_t *opts);
bool mongoc_find_and_modify_opts_set_bypass_document_validation(mongoc_find_and_modify_opts_t *opts, bool bypass);
bool mongoc_find_and_modify_opts_get_bypass_document_validation(const mongoc_find_and_modify_opts_t *opts);
bool mongoc_find_and_modify_opts_set_max_time_ms(mongoc_find_and_modify_opts_t *opts, uint32_t max_time_ms);
uint32_t mongoc_find_and_modify_opts_get_max_time_ms(const mongoc_find_and_modify_opts_t *opts);
bool mongoc_find_and_modify_opts_append(mongoc_find_and_modify_opts_t *opts, const bson_t *extra);
void mongoc_find_and_modify_opts_get_extra(const mongoc_find_and_modify_opts_t *opts, bson_t *extra);
void mongoc_find_and_modify_opts_destroy(mongoc_find_and_modify_opts_t *opts)
    __contract("frees(opts)");

#endif
