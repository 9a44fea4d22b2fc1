/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_STREAM_TLS_OPENSSL_H
#define MONGOC_STREAM_TLS_OPENSSL_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

#endif
