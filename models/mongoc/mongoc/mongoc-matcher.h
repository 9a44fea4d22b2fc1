/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_MATCHER_H
#define MONGOC_MATCHER_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

struct _mongoc_matcher_t;
typedef struct _mongoc_matcher_t mongoc_matcher_t;
mongoc_matcher_t *mongoc_matcher_new(const bson_t *query, bson_error_t *error)
    __contract("alloc(ret, unknown)");
bool mongoc_matcher_match(const mongoc_matcher_t *matcher, const bson_t *document);
void mongoc_matcher_destroy(mongoc_matcher_t *matcher) __contract("frees(matcher)");

#endif
