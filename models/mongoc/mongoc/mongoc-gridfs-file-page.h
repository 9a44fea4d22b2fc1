/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_GRIDFS_FILE_PAGE_H
#define MONGOC_GRIDFS_FILE_PAGE_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-stream.h>
#include <mongoc/mongoc-gridfs-file.h>
#include <mongoc/mongoc-gridfs-file-list.h>

struct _mongoc_gridfs_file_page_t;
typedef struct _mongoc_gridfs_file_page_t mongoc_gridfs_file_page_t;

#endif
