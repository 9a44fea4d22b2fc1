/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_READ_CONCERN_H
#define MONGOC_READ_CONCERN_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

struct _mongoc_read_concern_t;
typedef struct _mongoc_read_concern_t mongoc_read_concern_t;
mongoc_read_concern_t *mongoc_read_concern_new(void) __contract("alloc(ret, unknown)");
mongoc_read_concern_t *mongoc_read_concern_copy(const mongoc_read_concern_t *read_concern);
void mongoc_read_concern_destroy(mongoc_read_concern_t *read_concern)
    __contract("frees(read_concern)");
const char *mongoc_read_concern_get_level(const mongoc_read_concern_t *read_concern);
bool mongoc_read_concern_set_level(mongoc_read_concern_t *read_concern, const char *level);
bool mongoc_read_concern_append(mongoc_read_concern_t *read_concern, bson_t *doc);
bool mongoc_read_concern_is_default(const mongoc_read_concern_t *read_concern);

#define MONGOC_READ_CONCERN_LEVEL_AVAILABLE "available"
#define MONGOC_READ_CONCERN_LEVEL_LOCAL "local"
#define MONGOC_READ_CONCERN_LEVEL_MAJORITY "majority"
#define MONGOC_READ_CONCERN_LEVEL_LINEARIZABLE "linearizable"
#define MONGOC_READ_CONCERN_LEVEL_SNAPSHOT "snapshot"

#endif
