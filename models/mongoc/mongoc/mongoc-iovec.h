/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_IOVEC_H
#define MONGOC_IOVEC_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <stddef.h>
#include <sys/uio.h>

typedef struct iovec mongoc_iovec_t;

#endif
