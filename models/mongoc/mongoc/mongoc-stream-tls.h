/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_TLS_H
#define MONGOC_STREAM_TLS_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-ssl.h>
#include <mongoc/mongoc-stream.h>

struct _mongoc_stream_tls_t;
typedef struct _mongoc_stream_tls_t mongoc_stream_tls_t;
bool mongoc_stream_tls_handshake(mongoc_stream_t *stream, const char *host, int32_t timeout_msec, int *events, bson_error_t *error);
bool mongoc_stream_tls_handshake_block(mongoc_stream_t *stream, const char *host, int32_t timeout_msec, bson_error_t *error);
bool mongoc_stream_tls_do_handshake(mongoc_stream_t *stream, int32_t timeout_msec);
bool mongoc_stream_tls_check_cert(mongoc_stream_t *stream, const char *host);
mongoc_stream_t *mongoc_stream_tls_new_with_hostname(mongoc_stream_t *base_stream, const char *host, mongoc_ssl_opt_t *opt, int client)
    __contract("alloc(ret, unknown)");
mongoc_stream_t *mongoc_stream_tls_new(mongoc_stream_t *base_stream, mongoc_ssl_opt_t *opt, int client)
    __contract("alloc(ret, unknown)");

#endif
