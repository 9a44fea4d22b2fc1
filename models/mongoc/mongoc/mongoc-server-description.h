/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_SERVER_DESCRIPTION_H
#define MONGOC_SERVER_DESCRIPTION_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-read-prefs.h>
#include <mongoc/mongoc-host-list.h>

struct _mongoc_server_description_t;
typedef struct _mongoc_server_description_t mongoc_server_description_t;
void mongoc_server_description_destroy(mongoc_server_description_t *description)
    __contract("frees(description)");
mongoc_server_description_t *mongoc_server_description_new_copy(const mongoc_server_description_t *description)
    __contract("alloc(ret, unknown)");
uint32_t mongoc_server_description_id(const mongoc_server_description_t *description);
mongoc_host_list_t *mongoc_server_description_host(const mongoc_server_description_t *description);
int64_t mongoc_server_description_last_update_time(const mongoc_server_description_t *description);
int64_t mongoc_server_description_round_trip_time(const mongoc_server_description_t *description);
const char *mongoc_server_description_type(const mongoc_server_description_t *description);
const bson_t *mongoc_server_description_hello_response(const mongoc_server_description_t *description);
const bson_t *mongoc_server_description_ismaster(const mongoc_server_description_t *description);
int32_t mongoc_server_description_compressor_id(const mongoc_server_description_t *description);

#endif
