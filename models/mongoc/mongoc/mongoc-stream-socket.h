/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_SOCKET_H
#define MONGOC_STREAM_SOCKET_H

#include <mongoc/mongoc-prelude.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-socket.h>
#include <mongoc/mongoc-stream.h>

struct _mongoc_stream_socket_t;
typedef struct _mongoc_stream_socket_t mongoc_stream_socket_t;
mongoc_stream_t *mongoc_stream_socket_new(mongoc_socket_t *socket)
    __contract("alloc(ret, unknown)");
mongoc_socket_t *mongoc_stream_socket_get_socket(mongoc_stream_socket_t *stream);

#endif
