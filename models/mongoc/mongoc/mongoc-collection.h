/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_COLLECTION_H
#define MONGOC_COLLECTION_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-change-stream.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-bulk-operation.h>
#include <mongoc/mongoc-flags.h>
#include <mongoc/mongoc-cursor.h>
#include <mongoc/mongoc-index.h>
#include <mongoc/mongoc-read-prefs.h>
#include <mongoc/mongoc-read-concern.h>
#include <mongoc/mongoc-write-concern.h>
#include <mongoc/mongoc-find-and-modify.h>

struct _mongoc_collection_t;
typedef struct _mongoc_collection_t mongoc_collection_t;
mongoc_cursor_t *mongoc_collection_aggregate(mongoc_collection_t *collection, mongoc_query_flags_t flags, const bson_t *pipeline, const bson_t *opts, const mongoc_read_prefs_t *read_prefs)
    __contract("alloc(ret, unknown)");
void mongoc_collection_destroy(mongoc_collection_t *collection) __contract("frees(collection)");
mongoc_collection_t *mongoc_collection_copy(mongoc_collection_t *collection);
mongoc_cursor_t *mongoc_collection_command(mongoc_collection_t *collection, mongoc_query_flags_t flags, uint32_t skip, uint32_t limit, uint32_t batch_size, const bson_t *command, const bson_t *fields, const mongoc_read_prefs_t *read_prefs);
bool mongoc_collection_read_command_with_opts(mongoc_collection_t *collection, const bson_t *command, const mongoc_read_prefs_t *read_prefs, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_write_command_with_opts(mongoc_collection_t *collection, const bson_t *command, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_read_write_command_with_opts(mongoc_collection_t *collection, const bson_t *command, const mongoc_read_prefs_t *read_prefs, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_command_with_opts(mongoc_collection_t *collection, const bson_t *command, const mongoc_read_prefs_t *read_prefs, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_command_simple(mongoc_collection_t *collection, const bson_t *command, const mongoc_read_prefs_t *read_prefs, bson_t *reply, bson_error_t *error);
int64_t mongoc_collection_count(mongoc_collection_t *collection, mongoc_query_flags_t flags, const bson_t *query, int64_t skip, int64_t limit, const mongoc_read_prefs_t *read_prefs, bson_error_t *error);
int64_t mongoc_collection_count_with_opts(mongoc_collection_t *collection, mongoc_query_flags_t flags, const bson_t *query, int64_t skip, int64_t limit, const bson_t *opts, const mongoc_read_prefs_t *read_prefs, bson_error_t *error);
bool mongoc_collection_drop(mongoc_collection_t *collection, bson_error_t *error);
bool mongoc_collection_drop_with_opts(mongoc_collection_t *collection, const bson_t *opts, bson_error_t *error);
bool mongoc_collection_drop_index(mongoc_collection_t *collection, const char *index_name, bson_error_t *error);
bool mongoc_collection_drop_index_with_opts(mongoc_collection_t *collection, const char *index_name, const bson_t *opts, bson_error_t *error);
bool mongoc_collection_create_index(mongoc_collection_t *collection, const bson_t *keys, const mongoc_index_opt_t *opt, bson_error_t *error);
bool mongoc_collection_create_index_with_opts(mongoc_collection_t *collection, const bson_t *keys, const mongoc_index_opt_t *opt, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_ensure_index(mongoc_collection_t *collection, const bson_t *keys, const mongoc_index_opt_t *opt, bson_error_t *error);
mongoc_cursor_t *mongoc_collection_find_indexes(mongoc_collection_t *collection, bson_error_t *error)
    __contract("alloc(ret, unknown)");
mongoc_cursor_t *mongoc_collection_find_indexes_with_opts(mongoc_collection_t *collection, const bson_t *opts)
    __contract("alloc(ret, unknown)");
mongoc_cursor_t *mongoc_collection_find(mongoc_collection_t *collection, mongoc_query_flags_t flags, uint32_t skip, uint32_t limit, uint32_t batch_size, const bson_t *query, const bson_t *fields, const mongoc_read_prefs_t *read_prefs)
    __contract("alloc(ret, unknown)");
mongoc_cursor_t *mongoc_collection_find_with_opts(mongoc_collection_t *collection, const bson_t *filter, const bson_t *opts, const mongoc_read_prefs_t *read_prefs)
    __contract("alloc(ret, unknown)");
bool mongoc_collection_insert(mongoc_collection_t *collection, mongoc_insert_flags_t flags, const bson_t *document, const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_insert_one(mongoc_collection_t *collection, const bson_t *document, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_insert_many(mongoc_collection_t *collection, const bson_t **documents, size_t n_documents, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_insert_bulk(mongoc_collection_t *collection, mongoc_insert_flags_t flags, const bson_t **documents, uint32_t n_documents, const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_update(mongoc_collection_t *collection, mongoc_update_flags_t flags, const bson_t *selector, const bson_t *update, const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_update_one(mongoc_collection_t *collection, const bson_t *selector, const bson_t *update, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_update_many(mongoc_collection_t *collection, const bson_t *selector, const bson_t *update, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_replace_one(mongoc_collection_t *collection, const bson_t *selector, const bson_t *replacement, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_delete(mongoc_collection_t *collection, mongoc_delete_flags_t flags, const bson_t *selector, const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_save(mongoc_collection_t *collection, const bson_t *document, const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_remove(mongoc_collection_t *collection, mongoc_remove_flags_t flags, const bson_t *selector, const mongoc_write_concern_t *write_concern, bson_error_t *error);
bool mongoc_collection_delete_one(mongoc_collection_t *collection, const bson_t *selector, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_delete_many(mongoc_collection_t *collection, const bson_t *selector, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_collection_rename(mongoc_collection_t *collection, const char *new_db, const char *new_name, bool drop_target_before_rename, bson_error_t *error);
bool mongoc_collection_rename_with_opts(mongoc_collection_t *collection, const char *new_db, const char *new_name, bool drop_target_before_rename, const bson_t *opts, bson_error_t *error);
bool mongoc_collection_find_and_modify_with_opts(mongoc_collection_t *collection, const bson_t *query, const mongoc_find_and_modify_opts_t *opts, bson_t *reply, bson_error_t *error)
    __contract("alloc(ret, unknown)");
bool mongoc_collection_find_and_modify(mongoc_collection_t *collection, const bson_t *query, const bson_t *sort, const bson_t *update, const bson_t *fields, bool remove, bool upsert, bool new, bson_t *reply, bson_error_t *error)
    __contract("alloc(ret, unknown)");
bool mongoc_collection_stats(mongoc_collection_t *collection, const bson_t *options, bson_t *reply, bson_error_t *error);
mongoc_bulk_operation_t *mongoc_collection_create_bulk_operation(mongoc_collection_t *collection, bool ordered, const mongoc_write_concern_t *write_concern);
mongoc_bulk_operation_t *mongoc_collection_create_bulk_operation_with_opts(mongoc_collection_t *collection, const bson_t *opts);
const mongoc_read_prefs_t *mongoc_collection_get_read_prefs(const mongoc_collection_t *collection);
void mongoc_collection_set_read_prefs(mongoc_collection_t *collection, const mongoc_read_prefs_t *read_prefs);
const mongoc_read_concern_t *mongoc_collection_get_read_concern(const mongoc_collection_t *collection);
void mongoc_collection_set_read_concern(mongoc_collection_t *collection, const mongoc_read_concern_t *read_concern);
const mongoc_write_concern_t *mongoc_collection_get_write_concern(const mongoc_collection_t *collection);
void mongoc_collection_set_write_concern(mongoc_collection_t *collection, const mongoc_write_concern_t *write_concern);
const char *mongoc_collection_get_name(mongoc_collection_t *collection);
const bson_t *mongoc_collection_get_last_error(const mongoc_collection_t *collection);
char *mongoc_collection_keys_to_index_string(const bson_t *keys);
bool mongoc_collection_validate(mongoc_collection_t *collection, const bson_t *options, bson_t *reply, bson_error_t *error);
mongoc_change_stream_t *mongoc_collection_watch(const mongoc_collection_t *coll, const bson_t *pipeline, const bson_t *opts);
int64_t mongoc_collection_count_documents(mongoc_collection_t *coll, const bson_t *filter, const bson_t *opts, const mongoc_read_prefs_t *read_prefs, bson_t *reply, bson_error_t *error);
int64_t mongoc_collection_estimated_document_count(mongoc_collection_t *coll, const bson_t *opts, const mongoc_read_prefs_t *read_prefs, bson_t *reply, bson_error_t *error);

#endif
