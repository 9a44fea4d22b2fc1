/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_SERVER_API_H
#define MONGOC_SERVER_API_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-optional.h>
#include <mongoc/mongoc-macros.h>

typedef enum {
	MONGOC_SERVER_API_V1
} mongoc_server_api_version_t;
struct _mongoc_server_api_t;
typedef struct _mongoc_server_api_t mongoc_server_api_t;
const char *mongoc_server_api_version_to_string(mongoc_server_api_version_t version);
bool mongoc_server_api_version_from_string(const char *version, mongoc_server_api_version_t *out);
mongoc_server_api_t *mongoc_server_api_new(mongoc_server_api_version_t version)
    __contract("alloc(ret, unknown)");
mongoc_server_api_t *mongoc_server_api_copy(const mongoc_server_api_t *api);
void mongoc_server_api_destroy(mongoc_server_api_t *api) __contract("frees(api)");
void mongoc_server_api_strict(mongoc_server_api_t *api, bool strict);
void mongoc_server_api_deprecation_errors(mongoc_server_api_t *api, bool deprecation_errors);
const mongoc_optional_t *mongoc_server_api_get_deprecation_errors(const mongoc_server_api_t *api);
const mongoc_optional_t *mongoc_server_api_get_strict(const mongoc_server_api_t *api);
mongoc_server_api_version_t mongoc_server_api_get_version(const mongoc_server_api_t *api);

#endif
