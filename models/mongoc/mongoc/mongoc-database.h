/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_DATABASE_H
#define MONGOC_DATABASE_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-cursor.h>
#include <mongoc/mongoc-flags.h>
#include <mongoc/mongoc-read-prefs.h>
#include <mongoc/mongoc-read-concern.h>
#include <mongoc/mongoc-write-concern.h>

typedef struct _mongoc_collection_t mongoc_collection_t;
typedef struct _mongoc_change_stream_t mongoc_change_stream_t;
struct _mongoc_database_t;
typedef struct _mongoc_database_t mongoc_database_t;
const char *mongoc_database_get_name(mongoc_database_t *database);
bool mongoc_database_remove_user(mongoc_database_t *database, const char *username, bson_error_t *error);
bool mongoc_database_remove_all_users(mongoc_database_t *database, bson_error_t *error);
bool mongoc_database_add_user(mongoc_database_t *database, const char *username, const char *password, const bson_t *roles, const bson_t *custom_data, bson_error_t *error);
void mongoc_database_destroy(mongoc_database_t *database) __contract("frees(database)");
mongoc_cursor_t *mongoc_database_aggregate(mongoc_database_t *db, const bson_t *pipeline, const bson_t *opts, const mongoc_read_prefs_t *read_prefs);
mongoc_database_t *mongoc_database_copy(mongoc_database_t *database);
mongoc_cursor_t *mongoc_database_command(mongoc_database_t *database, mongoc_query_flags_t flags, uint32_t skip, uint32_t limit, uint32_t batch_size, const bson_t *command, const bson_t *fields, const mongoc_read_prefs_t *read_prefs);
bool mongoc_database_read_command_with_opts(mongoc_database_t *database, const bson_t *command, const mongoc_read_prefs_t *read_prefs, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_database_write_command_with_opts(mongoc_database_t *database, const bson_t *command, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_database_read_write_command_with_opts(mongoc_database_t *database, const bson_t *command, const mongoc_read_prefs_t *read_prefs, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_database_command_with_opts(mongoc_database_t *database, const bson_t *command, const mongoc_read_prefs_t *read_prefs, const bson_t *opts, bson_t *reply, bson_error_t *error);
bool mongoc_database_command_simple(mongoc_database_t *database, const bson_t *command, const mongoc_read_prefs_t *read_prefs, bson_t *reply, bson_error_t *error);
bool mongoc_database_drop(mongoc_database_t *database, bson_error_t *error);
bool mongoc_database_drop_with_opts(mongoc_database_t *database, const bson_t *opts, bson_error_t *error);
bool mongoc_database_has_collection(mongoc_database_t *database, const char *name, bson_error_t *error);
mongoc_collection_t *mongoc_database_create_collection(mongoc_database_t *database, const char *name, const bson_t *options, bson_error_t *error);
const mongoc_read_prefs_t *mongoc_database_get_read_prefs(const mongoc_database_t *database);
void mongoc_database_set_read_prefs(mongoc_database_t *database, const mongoc_read_prefs_t *read_prefs);
const mongoc_write_concern_t *mongoc_database_get_write_concern(const mongoc_database_t *database);
void mongoc_database_set_write_concern(mongoc_database_t *database, const mongoc_write_concern_t *write_concern);
const mongoc_read_concern_t *mongoc_database_get_read_concern(const mongoc_database_t *database);
void mongoc_database_set_read_concern(mongoc_database_t *database, const mongoc_read_concern_t *read_concern);
mongoc_cursor_t *mongoc_database_find_collections(mongoc_database_t *database, const bson_t *filter, bson_error_t *error);
mongoc_cursor_t *mongoc_database_find_collections_with_opts(mongoc_database_t *database, const bson_t *opts);
char **mongoc_database_get_collection_names(mongoc_database_t *database, bson_error_t *error);
char **mongoc_database_get_collection_names_with_opts(mongoc_database_t *database, const bson_t *opts, bson_error_t *error);
mongoc_collection_t *mongoc_database_get_collection(mongoc_database_t *database, const char *name);
mongoc_change_stream_t *mongoc_database_watch(const mongoc_database_t *db, const bson_t *pipeline, const bson_t *opts);

#endif
