/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_WRITE_CONCERN_H
#define MONGOC_WRITE_CONCERN_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>

struct _mongoc_write_concern_t;
typedef struct _mongoc_write_concern_t mongoc_write_concern_t;
mongoc_write_concern_t *mongoc_write_concern_new(void) __contract("alloc(ret, unknown)");
mongoc_write_concern_t *mongoc_write_concern_copy(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_destroy(mongoc_write_concern_t *write_concern)
    __contract("frees(write_concern)");
bool mongoc_write_concern_get_fsync(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_set_fsync(mongoc_write_concern_t *write_concern, bool fsync);
bool mongoc_write_concern_get_journal(const mongoc_write_concern_t *write_concern);
bool mongoc_write_concern_journal_is_set(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_set_journal(mongoc_write_concern_t *write_concern, bool journal);
int32_t mongoc_write_concern_get_w(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_set_w(mongoc_write_concern_t *write_concern, int32_t w);
const char *mongoc_write_concern_get_wtag(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_set_wtag(mongoc_write_concern_t *write_concern, const char *tag);
int32_t mongoc_write_concern_get_wtimeout(const mongoc_write_concern_t *write_concern);
int64_t mongoc_write_concern_get_wtimeout_int64(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_set_wtimeout(mongoc_write_concern_t *write_concern, int32_t wtimeout_msec);
void mongoc_write_concern_set_wtimeout_int64(mongoc_write_concern_t *write_concern, int64_t wtimeout_msec);
bool mongoc_write_concern_get_wmajority(const mongoc_write_concern_t *write_concern);
void mongoc_write_concern_set_wmajority(mongoc_write_concern_t *write_concern, int32_t wtimeout_msec);
bool mongoc_write_concern_is_acknowledged(const mongoc_write_concern_t *write_concern);
bool mongoc_write_concern_is_valid(const mongoc_write_concern_t *write_concern);
bool mongoc_write_concern_append(mongoc_write_concern_t *write_concern, bson_t *doc);
bool mongoc_write_concern_is_default(const mongoc_write_concern_t *write_concern);

#define MONGOC_WRITE_CONCERN_W_UNACKNOWLEDGED 0
#define MONGOC_WRITE_CONCERN_W_ERRORS_IGNORED (-1)
#define MONGOC_WRITE_CONCERN_W_DEFAULT (-2)
#define MONGOC_WRITE_CONCERN_W_MAJORITY (-3)
#define MONGOC_WRITE_CONCERN_W_TAG (-4)

#endif
