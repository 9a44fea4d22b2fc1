/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_CHANGE_STREAM_H
#define MONGOC_CHANGE_STREAM_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

struct _mongoc_change_stream_t;
typedef struct _mongoc_change_stream_t mongoc_change_stream_t;
void mongoc_change_stream_destroy(mongoc_change_stream_t *p1) __contract("frees(p1)");
const bson_t *mongoc_change_stream_get_resume_token(mongoc_change_stream_t *p1);
bool mongoc_change_stream_next(mongoc_change_stream_t *p1, const bson_t **p2);
bool mongoc_change_stream_error_document(const mongoc_change_stream_t *p1, bson_error_t *p2, const bson_t **p3);

#endif
