/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_FILE_H
#define MONGOC_STREAM_FILE_H

#include <mongoc/mongoc-prelude.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-stream.h>

struct _mongoc_stream_file_t;
typedef struct _mongoc_stream_file_t mongoc_stream_file_t;
mongoc_stream_t *mongoc_stream_file_new(int fd) __contract("alloc(ret, unknown)");
mongoc_stream_t *mongoc_stream_file_new_for_path(const char *path, int flags, int mode)
    __contract("alloc(ret, unknown)");
int mongoc_stream_file_get_fd(mongoc_stream_file_t *stream);

#endif
