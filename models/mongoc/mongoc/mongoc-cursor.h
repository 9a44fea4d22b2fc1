/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_CURSOR_H
#define MONGOC_CURSOR_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-host-list.h>

typedef struct _mongoc_cursor_t mongoc_cursor_t;
struct _mongoc_client_t;
mongoc_cursor_t *mongoc_cursor_clone(const mongoc_cursor_t *cursor);
void mongoc_cursor_destroy(mongoc_cursor_t *cursor) __contract("frees(cursor)");
bool mongoc_cursor_more(mongoc_cursor_t *cursor);
bool mongoc_cursor_next(mongoc_cursor_t *cursor, const bson_t **bson)
    __contract("nonnull(cursor) outside(*bson, file)");
bool mongoc_cursor_error(mongoc_cursor_t *cursor, bson_error_t *error);
bool mongoc_cursor_error_document(mongoc_cursor_t *cursor, bson_error_t *error, const bson_t **doc);
void mongoc_cursor_get_host(mongoc_cursor_t *cursor, mongoc_host_list_t *host);
bool mongoc_cursor_is_alive(const mongoc_cursor_t *cursor);
const bson_t *mongoc_cursor_current(const mongoc_cursor_t *cursor);
void mongoc_cursor_set_batch_size(mongoc_cursor_t *cursor, uint32_t batch_size);
uint32_t mongoc_cursor_get_batch_size(const mongoc_cursor_t *cursor);
bool mongoc_cursor_set_limit(mongoc_cursor_t *cursor, int64_t limit);
int64_t mongoc_cursor_get_limit(const mongoc_cursor_t *cursor);
bool mongoc_cursor_set_hint(mongoc_cursor_t *cursor, uint32_t server_id);
uint32_t mongoc_cursor_get_hint(const mongoc_cursor_t *cursor);
int64_t mongoc_cursor_get_id(const mongoc_cursor_t *cursor);
void mongoc_cursor_set_max_await_time_ms(mongoc_cursor_t *cursor, uint32_t max_await_time_ms);
uint32_t mongoc_cursor_get_max_await_time_ms(const mongoc_cursor_t *cursor);
mongoc_cursor_t *mongoc_cursor_new_from_command_reply(struct _mongoc_client_t *client, bson_t *reply, uint32_t server_id)
    __contract("alloc(ret, unknown)");
mongoc_cursor_t *mongoc_cursor_new_from_command_reply_with_opts(struct _mongoc_client_t *client, bson_t *reply, const bson_t *opts)
    __contract("alloc(ret, unknown)");

#endif
