/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_GRIDFS_FILE_LIST_H
#define MONGOC_GRIDFS_FILE_LIST_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-gridfs-file.h>

struct _mongoc_gridfs_file_list_t;
typedef struct _mongoc_gridfs_file_list_t mongoc_gridfs_file_list_t;
mongoc_gridfs_file_t *mongoc_gridfs_file_list_next(mongoc_gridfs_file_list_t *list);
void mongoc_gridfs_file_list_destroy(mongoc_gridfs_file_list_t *list) __contract("frees(list)");
bool mongoc_gridfs_file_list_error(mongoc_gridfs_file_list_t *list, bson_error_t *error);

#endif
