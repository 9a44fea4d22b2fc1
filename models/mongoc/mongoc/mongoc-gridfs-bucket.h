/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_GRIDFS_BUCKET_H
#define MONGOC_GRIDFS_BUCKET_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-collection.h>
#include <mongoc/mongoc-database.h>
#include <mongoc/mongoc-stream.h>

struct _mongoc_gridfs_bucket_t;
typedef struct _mongoc_gridfs_bucket_t mongoc_gridfs_bucket_t;
mongoc_gridfs_bucket_t *mongoc_gridfs_bucket_new(mongoc_database_t *db, const bson_t *opts, const mongoc_read_prefs_t *read_prefs, bson_error_t *error)
    __contract("alloc(ret, unknown)");
mongoc_stream_t *mongoc_gridfs_bucket_open_upload_stream(mongoc_gridfs_bucket_t *bucket, const char *filename, const bson_t *opts, bson_value_t *file_id, bson_error_t *error);
mongoc_stream_t *mongoc_gridfs_bucket_open_upload_stream_with_id(mongoc_gridfs_bucket_t *bucket, const bson_value_t *file_id, const char *filename, const bson_t *opts, bson_error_t *error);
bool mongoc_gridfs_bucket_upload_from_stream(mongoc_gridfs_bucket_t *bucket, const char *filename, mongoc_stream_t *source, const bson_t *opts, bson_value_t *file_id, bson_error_t *error);
bool mongoc_gridfs_bucket_upload_from_stream_with_id(mongoc_gridfs_bucket_t *bucket, const bson_value_t *file_id, const char *filename, mongoc_stream_t *source, const bson_t *opts, bson_error_t *error);
mongoc_stream_t *mongoc_gridfs_bucket_open_download_stream(mongoc_gridfs_bucket_t *bucket, const bson_value_t *file_id, bson_error_t *error);
bool mongoc_gridfs_bucket_download_to_stream(mongoc_gridfs_bucket_t *bucket, const bson_value_t *file_id, mongoc_stream_t *destination, bson_error_t *error);
bool mongoc_gridfs_bucket_delete_by_id(mongoc_gridfs_bucket_t *bucket, const bson_value_t *file_id, bson_error_t *error);
mongoc_cursor_t *mongoc_gridfs_bucket_find(mongoc_gridfs_bucket_t *bucket, const bson_t *filter, const bson_t *opts);
bool mongoc_gridfs_bucket_stream_error(mongoc_stream_t *stream, bson_error_t *error);
void mongoc_gridfs_bucket_destroy(mongoc_gridfs_bucket_t *bucket) __contract("frees(bucket)");
bool mongoc_gridfs_bucket_abort_upload(mongoc_stream_t *stream);

#endif
