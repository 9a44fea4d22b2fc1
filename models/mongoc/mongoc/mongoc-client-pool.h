/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_CLIENT_POOL_H
#define MONGOC_CLIENT_POOL_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-apm.h>
#include <mongoc/mongoc-client.h>
#include <mongoc/mongoc-config.h>
#include <mongoc/mongoc-ssl.h>
#include <mongoc/mongoc-uri.h>

typedef struct _mongoc_client_pool_t mongoc_client_pool_t;
mongoc_client_pool_t *mongoc_client_pool_new(const mongoc_uri_t *uri)
    __contract("alloc(ret, unknown)");
mongoc_client_pool_t *mongoc_client_pool_new_with_error(const mongoc_uri_t *uri, bson_error_t *error)
    __contract("alloc(ret, unknown)");
void mongoc_client_pool_destroy(mongoc_client_pool_t *pool) __contract("frees(pool)");
mongoc_client_t *mongoc_client_pool_pop(mongoc_client_pool_t *pool) __contract("null(ret)");
void mongoc_client_pool_push(mongoc_client_pool_t *pool, mongoc_client_t *client);
mongoc_client_t *mongoc_client_pool_try_pop(mongoc_client_pool_t *pool) __contract("null(ret)");
void mongoc_client_pool_max_size(mongoc_client_pool_t *pool, uint32_t max_pool_size);
void mongoc_client_pool_min_size(mongoc_client_pool_t *pool, uint32_t min_pool_size);
void mongoc_client_pool_set_ssl_opts(mongoc_client_pool_t *pool, const mongoc_ssl_opt_t *opts);
bool mongoc_client_pool_set_apm_callbacks(mongoc_client_pool_t *pool, mongoc_apm_callbacks_t *callbacks, void *context);
bool mongoc_client_pool_set_error_api(mongoc_client_pool_t *pool, int32_t version);
bool mongoc_client_pool_set_appname(mongoc_client_pool_t *pool, const char *appname);
bool mongoc_client_pool_enable_auto_encryption(mongoc_client_pool_t *pool, mongoc_auto_encryption_opts_t *opts, bson_error_t *error);
bool mongoc_client_pool_set_server_api(mongoc_client_pool_t *pool, const mongoc_server_api_t *api, bson_error_t *error);

#endif
