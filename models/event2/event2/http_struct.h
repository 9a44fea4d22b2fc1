/* libevent 2.1: the documented interface */
#ifndef EVENT2_HTTP_STRUCT_H_INCLUDED_
#define EVENT2_HTTP_STRUCT_H_INCLUDED_

#include <event2/http.h>
#include <event2/event-config.h>
#include <sys/types.h>
#include <sys/time.h>
#include <event2/util.h>

struct evhttp_request {
	struct {
		struct evhttp_request *tqe_next;
		struct evhttp_request **tqe_prev;
	} next;
	struct evhttp_connection *evcon;
	int flags;
	struct evkeyvalq *input_headers;
	struct evkeyvalq *output_headers;
	char *remote_host;
	uint16_t remote_port;
	char *host_cache;
	enum evhttp_request_kind kind;
	enum evhttp_cmd_type type;
	size_t headers_size;
	size_t body_size;
	char *uri;
	struct evhttp_uri *uri_elems;
	char major;
	char minor;
	int response_code;
	char *response_code_line;
	struct evbuffer *input_buffer;
	int64_t ntoread;
	unsigned int chunked : 1;
	unsigned int userdone : 1;
	struct evbuffer *output_buffer;
	void (*cb)(struct evhttp_request *, void *);
	void *cb_arg;
	void (*chunk_cb)(struct evhttp_request *, void *);
	int (*header_cb)(struct evhttp_request *, void *);
	void (*error_cb)(enum evhttp_request_error, void *);
	void (*on_complete_cb)(struct evhttp_request *, void *);
	void *on_complete_cb_arg;
};

#define EVHTTP_REQ_OWN_CONNECTION 0x1
#define EVHTTP_PROXY_REQUEST 0x2
#define EVHTTP_USER_OWNED 0x4
#define EVHTTP_REQ_DEFER_FREE 0x8
#define EVHTTP_REQ_NEEDS_FREE 0x10

#endif
