/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_GRIDFS_H
#define MONGOC_GRIDFS_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-stream.h>
#include <mongoc/mongoc-gridfs-file.h>
#include <mongoc/mongoc-collection.h>
#include <mongoc/mongoc-gridfs-file-list.h>

struct _mongoc_gridfs_t;
typedef struct _mongoc_gridfs_t mongoc_gridfs_t;
mongoc_gridfs_file_t *mongoc_gridfs_create_file_from_stream(mongoc_gridfs_t *gridfs, mongoc_stream_t *stream, mongoc_gridfs_file_opt_t *opt);
mongoc_gridfs_file_t *mongoc_gridfs_create_file(mongoc_gridfs_t *gridfs, mongoc_gridfs_file_opt_t *opt);
mongoc_gridfs_file_list_t *mongoc_gridfs_find(mongoc_gridfs_t *gridfs, const bson_t *query);
mongoc_gridfs_file_t *mongoc_gridfs_find_one(mongoc_gridfs_t *gridfs, const bson_t *query, bson_error_t *error);
mongoc_gridfs_file_list_t *mongoc_gridfs_find_with_opts(mongoc_gridfs_t *gridfs, const bson_t *filter, const bson_t *opts);
mongoc_gridfs_file_t *mongoc_gridfs_find_one_with_opts(mongoc_gridfs_t *gridfs, const bson_t *filter, const bson_t *opts, bson_error_t *error);
mongoc_gridfs_file_t *mongoc_gridfs_find_one_by_filename(mongoc_gridfs_t *gridfs, const char *filename, bson_error_t *error);
bool mongoc_gridfs_drop(mongoc_gridfs_t *gridfs, bson_error_t *error);
void mongoc_gridfs_destroy(mongoc_gridfs_t *gridfs) __contract("frees(gridfs)");
mongoc_collection_t *mongoc_gridfs_get_files(mongoc_gridfs_t *gridfs);
mongoc_collection_t *mongoc_gridfs_get_chunks(mongoc_gridfs_t *gridfs);
bool mongoc_gridfs_remove_by_filename(mongoc_gridfs_t *gridfs, const char *filename, bson_error_t *error);

#endif
