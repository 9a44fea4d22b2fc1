/* libmongoc 1.23: the documented interface */
#ifndef MONGOC_CLIENT_SESSION_H
#define MONGOC_CLIENT_SESSION_H

#include <mongoc/mongoc-prelude.h>
#include <bson/bson.h>
#include <mongoc/mongoc-macros.h>
#include <mongoc/mongoc-client.h>

typedef bool (*mongoc_client_session_with_transaction_cb_t)(mongoc_client_session_t *, void *, bson_t **, bson_error_t *);
typedef enum {
	MONGOC_TRANSACTION_NONE, MONGOC_TRANSACTION_STARTING, MONGOC_TRANSACTION_IN_PROGRESS,
	MONGOC_TRANSACTION_COMMITTED, MONGOC_TRANSACTION_ABORTED
} mongoc_transaction_state_t;
mongoc_transaction_opt_t *mongoc_transaction_opts_new(void) __contract("alloc(ret, unknown)");
mongoc_transaction_opt_t *mongoc_transaction_opts_clone(const mongoc_transaction_opt_t *opts);
void mongoc_transaction_opts_destroy(mongoc_transaction_opt_t *opts) __contract("frees(opts)");
void mongoc_transaction_opts_set_max_commit_time_ms(mongoc_transaction_opt_t *opts, int64_t max_commit_time_ms);
int64_t mongoc_transaction_opts_get_max_commit_time_ms(mongoc_transaction_opt_t *opts);
void mongoc_transaction_opts_set_read_concern(mongoc_transaction_opt_t *opts, const mongoc_read_concern_t *read_concern);
const mongoc_read_concern_t *mongoc_transaction_opts_get_read_concern(const mongoc_transaction_opt_t *opts);
void mongoc_transaction_opts_set_write_concern(mongoc_transaction_opt_t *opts, const mongoc_write_concern_t *write_concern);
const mongoc_write_concern_t *mongoc_transaction_opts_get_write_concern(const mongoc_transaction_opt_t *opts);
void mongoc_transaction_opts_set_read_prefs(mongoc_transaction_opt_t *opts, const mongoc_read_prefs_t *read_prefs);
const mongoc_read_prefs_t *mongoc_transaction_opts_get_read_prefs(const mongoc_transaction_opt_t *opts);
mongoc_session_opt_t *mongoc_session_opts_new(void) __contract("alloc(ret, unknown)");
void mongoc_session_opts_set_causal_consistency(mongoc_session_opt_t *opts, bool causal_consistency);
bool mongoc_session_opts_get_causal_consistency(const mongoc_session_opt_t *opts);
void mongoc_session_opts_set_snapshot(mongoc_session_opt_t *opts, bool snapshot);
bool mongoc_session_opts_get_snapshot(const mongoc_session_opt_t *opts);
void mongoc_session_opts_set_default_transaction_opts(mongoc_session_opt_t *opts, const mongoc_transaction_opt_t *txn_opts);
const mongoc_transaction_opt_t *mongoc_session_opts_get_default_transaction_opts(const mongoc_session_opt_t *opts);
mongoc_transaction_opt_t *mongoc_session_opts_get_transaction_opts(const mongoc_client_session_t *session);
mongoc_session_opt_t *mongoc_session_opts_clone(const mongoc_session_opt_t *opts);
void mongoc_session_opts_destroy(mongoc_session_opt_t *opts) __contract("frees(opts)");
mongoc_client_t *mongoc_client_session_get_client(const mongoc_client_session_t *session);
const mongoc_session_opt_t *mongoc_client_session_get_opts(const mongoc_client_session_t *session);
const bson_t *mongoc_client_session_get_lsid(const mongoc_client_session_t *session);
const bson_t *mongoc_client_session_get_cluster_time(const mongoc_client_session_t *session);
void mongoc_client_session_advance_cluster_time(mongoc_client_session_t *session, const bson_t *cluster_time);
void mongoc_client_session_get_operation_time(const mongoc_client_session_t *session, uint32_t *timestamp, uint32_t *increment);
uint32_t mongoc_client_session_get_server_id(const mongoc_client_session_t *session);
void mongoc_client_session_advance_operation_time(mongoc_client_session_t *session, uint32_t timestamp, uint32_t increment);
bool mongoc_client_session_with_transaction(mongoc_client_session_t *session, mongoc_client_session_with_transaction_cb_t cb, const mongoc_transaction_opt_t *opts, void *ctx, bson_t *reply, bson_error_t *error);
bool mongoc_client_session_start_transaction(mongoc_client_session_t *session, const mongoc_transaction_opt_t *opts, bson_error_t *error);
bool mongoc_client_session_in_transaction(const mongoc_client_session_t *session);
mongoc_transaction_state_t mongoc_client_session_get_transaction_state(const mongoc_client_session_t *session);
bool mongoc_client_session_commit_transaction(mongoc_client_session_t *session, bson_t *reply, bson_error_t *error);
bool mongoc_client_session_abort_transaction(mongoc_client_session_t *session, bson_error_t *error);
bool mongoc_client_session_append(const mongoc_client_session_t *client_session, bson_t *opts, bson_error_t *error);
void mongoc_client_session_destroy(mongoc_client_session_t *session) __contract("frees(session)");
bool mongoc_client_session_get_dirty(mongoc_client_session_t *session);

#endif
