/* libevent 2.1: the documented interface */
#ifndef EVENT2_RPC_H_INCLUDED_
#define EVENT2_RPC_H_INCLUDED_

#include <event2/util.h>
#include <event2/visibility.h>

struct evbuffer;
struct event_base;
struct evrpc_req_generic;
struct evrpc_request_wrapper;
struct evrpc;
struct evhttp_request;
struct evrpc_status;
struct evrpc_hook_meta;
struct evrpc_pool;
struct evrpc_request_wrapper *evrpc_make_request_ctx(struct evrpc_pool *pool, void *request, void *reply, const char *rpcname, void (*req_marshal)(struct evbuffer *, void *), void (*rpl_clear)(void *), int (*rpl_unmarshal)(void *, struct evbuffer *), void (*cb)(struct evrpc_status *, void *, void *, void *), void *cbarg);
void evrpc_request_done(struct evrpc_req_generic *req);
void *evrpc_get_request(struct evrpc_req_generic *req);
void *evrpc_get_reply(struct evrpc_req_generic *req);
struct evrpc_base;
struct evhttp;
struct evrpc_base *evrpc_init(struct evhttp *server);
void evrpc_free(struct evrpc_base *base);
int evrpc_register_rpc(struct evrpc_base *p1, struct evrpc *p2, void (*p3)(struct evrpc_req_generic *, void *), void *p4);
int evrpc_unregister_rpc(struct evrpc_base *base, const char *name);
struct evhttp_connection;
struct evrpc_status;
int evrpc_make_request(struct evrpc_request_wrapper *ctx);
struct evrpc_pool *evrpc_pool_new(struct event_base *base);
void evrpc_pool_free(struct evrpc_pool *pool);
void evrpc_pool_add_connection(struct evrpc_pool *pool, struct evhttp_connection *evcon);
void evrpc_pool_remove_connection(struct evrpc_pool *pool, struct evhttp_connection *evcon);
void evrpc_pool_set_timeout(struct evrpc_pool *pool, int timeout_in_secs);
enum EVRPC_HOOK_TYPE {
	EVRPC_INPUT, EVRPC_OUTPUT
};
enum EVRPC_HOOK_RESULT {
	EVRPC_TERMINATE = -1, EVRPC_CONTINUE, EVRPC_PAUSE
};
void *evrpc_add_hook(void *vbase, enum EVRPC_HOOK_TYPE hook_type, int (*cb)(void *, struct evhttp_request *, struct evbuffer *, void *), void *cb_arg);
int evrpc_remove_hook(void *vbase, enum EVRPC_HOOK_TYPE hook_type, void *handle);
int evrpc_resume_request(void *vbase, void *ctx, enum EVRPC_HOOK_RESULT res);
void evrpc_hook_add_meta(void *ctx, const char *key, const void *data, size_t data_size);
int evrpc_hook_find_meta(void *ctx, const char *key, void **data, size_t *data_size);
struct evhttp_connection *evrpc_hook_get_connection(void *ctx);
int evrpc_send_request_generic(struct evrpc_pool *pool, void *request, void *reply, void (*cb)(struct evrpc_status *, void *, void *, void *), void *cb_arg, const char *rpcname, void (*req_marshal)(struct evbuffer *, void *), void (*rpl_clear)(void *), int (*rpl_unmarshal)(void *, struct evbuffer *));
int evrpc_register_generic(struct evrpc_base *base, const char *name, void (*callback)(struct evrpc_req_generic *, void *), void *cbarg, void *(*req_new)(void *), void *req_new_arg, void (*req_free)(void *), int (*req_unmarshal)(void *, struct evbuffer *), void *(*rpl_new)(void *), void *rpl_new_arg, void (*rpl_free)(void *), int (*rpl_complete)(void *), void (*rpl_marshal)(struct evbuffer *, void *));
struct evrpc_pool *evrpc_request_get_pool(struct evrpc_request_wrapper *ctx);
void evrpc_request_set_pool(struct evrpc_request_wrapper *ctx, struct evrpc_pool *pool);
void evrpc_request_set_cb(struct evrpc_request_wrapper *ctx, void (*cb)(struct evrpc_status *, void *, void *, void *), void *cb_arg);

#define INPUT 0
#define OUTPUT 1

#endif
