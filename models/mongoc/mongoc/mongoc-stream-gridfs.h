/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_GRIDFS_H
#define MONGOC_STREAM_GRIDFS_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-gridfs.h>
#include <mongoc/mongoc-stream.h>

mongoc_stream_t *mongoc_stream_gridfs_new(mongoc_gridfs_file_t *file)
    __contract("alloc(ret, unknown)");

#endif
