/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_BULK_OPERATION_H
#define MONGOC_BULK_OPERATION_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-write-concern.h>

struct _mongoc_client_session_t;
struct _mongoc_bulk_operation_t;
typedef struct _mongoc_bulk_operation_t mongoc_bulk_operation_t;
struct _mongoc_bulk_write_flags_t;
typedef struct _mongoc_bulk_write_flags_t mongoc_bulk_write_flags_t;
void mongoc_bulk_operation_destroy(mongoc_bulk_operation_t *bulk) __contract("frees(bulk)");
uint32_t mongoc_bulk_operation_execute(mongoc_bulk_operation_t *bulk, bson_t *reply, bson_error_t *error);
void mongoc_bulk_operation_delete(mongoc_bulk_operation_t *bulk, const bson_t *selector);
void mongoc_bulk_operation_delete_one(mongoc_bulk_operation_t *bulk, const bson_t *selector);
void mongoc_bulk_operation_insert(mongoc_bulk_operation_t *bulk, const bson_t *document);
bool mongoc_bulk_operation_insert_with_opts(mongoc_bulk_operation_t *bulk, const bson_t *document, const bson_t *opts, bson_error_t *error);
void mongoc_bulk_operation_remove(mongoc_bulk_operation_t *bulk, const bson_t *selector);
bool mongoc_bulk_operation_remove_many_with_opts(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *opts, bson_error_t *error);
void mongoc_bulk_operation_remove_one(mongoc_bulk_operation_t *bulk, const bson_t *selector);
bool mongoc_bulk_operation_remove_one_with_opts(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *opts, bson_error_t *error);
void mongoc_bulk_operation_replace_one(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *document, bool upsert);
bool mongoc_bulk_operation_replace_one_with_opts(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *document, const bson_t *opts, bson_error_t *error);
void mongoc_bulk_operation_update(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *document, bool upsert);
bool mongoc_bulk_operation_update_many_with_opts(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *document, const bson_t *opts, bson_error_t *error);
void mongoc_bulk_operation_update_one(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *document, bool upsert);
bool mongoc_bulk_operation_update_one_with_opts(mongoc_bulk_operation_t *bulk, const bson_t *selector, const bson_t *document, const bson_t *opts, bson_error_t *error);
void mongoc_bulk_operation_set_bypass_document_validation(mongoc_bulk_operation_t *bulk, bool bypass);
void mongoc_bulk_operation_set_comment(mongoc_bulk_operation_t *bulk, const bson_value_t *comment);
void mongoc_bulk_operation_set_let(mongoc_bulk_operation_t *bulk, const bson_t *let);
mongoc_bulk_operation_t *mongoc_bulk_operation_new(bool ordered) __contract("alloc(ret, unknown)");
void mongoc_bulk_operation_set_write_concern(mongoc_bulk_operation_t *bulk, const mongoc_write_concern_t *write_concern);
void mongoc_bulk_operation_set_database(mongoc_bulk_operation_t *bulk, const char *database);
void mongoc_bulk_operation_set_collection(mongoc_bulk_operation_t *bulk, const char *collection);
void mongoc_bulk_operation_set_client(mongoc_bulk_operation_t *bulk, void *client);
void mongoc_bulk_operation_set_client_session(mongoc_bulk_operation_t *bulk, struct _mongoc_client_session_t *client_session);
void mongoc_bulk_operation_set_hint(mongoc_bulk_operation_t *bulk, uint32_t server_id);
uint32_t mongoc_bulk_operation_get_hint(const mongoc_bulk_operation_t *bulk);
const mongoc_write_concern_t *mongoc_bulk_operation_get_write_concern(const mongoc_bulk_operation_t *bulk);

#endif
