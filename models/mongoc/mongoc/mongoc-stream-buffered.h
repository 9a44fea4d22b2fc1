/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_BUFFERED_H
#define MONGOC_STREAM_BUFFERED_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-stream.h>

mongoc_stream_t *mongoc_stream_buffered_new(mongoc_stream_t *base_stream, size_t buffer_size)
    __contract("alloc(ret, unknown)");

#endif
