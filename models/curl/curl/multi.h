/* libcurl 7.88: the documented interface */
#ifndef CURLINC_MULTI_H
#define CURLINC_MULTI_H

#include <curl/curl.h>

typedef void CURLM;
typedef enum {
	CURLM_CALL_MULTI_PERFORM = -1, CURLM_OK, CURLM_BAD_HANDLE, CURLM_BAD_EASY_HANDLE,
	CURLM_OUT_OF_MEMORY, CURLM_INTERNAL_ERROR, CURLM_BAD_SOCKET, CURLM_UNKNOWN_OPTION,
	CURLM_ADDED_ALREADY, CURLM_RECURSIVE_API_CALL, CURLM_WAKEUP_FAILURE,
	CURLM_BAD_FUNCTION_ARGUMENT, CURLM_ABORTED_BY_CALLBACK, CURLM_UNRECOVERABLE_POLL,
	CURLM_LAST
} CURLMcode;
typedef enum {
	CURLMSG_NONE, CURLMSG_DONE, CURLMSG_LAST
} CURLMSG;
struct CURLMsg {
	CURLMSG msg;
	CURL *easy_handle;
	union {
		void *whatever;
		CURLcode result;
	} data;
};
typedef struct CURLMsg CURLMsg;
struct curl_waitfd {
	curl_socket_t fd;
	short events;
	short revents;
};
CURLM *curl_multi_init(void) __contract("null_alloc(ret) alloc(ret, unknown)");
CURLMcode curl_multi_add_handle(CURLM *multi_handle, CURL *curl_handle);
CURLMcode curl_multi_remove_handle(CURLM *multi_handle, CURL *curl_handle);
CURLMcode curl_multi_fdset(CURLM *multi_handle, fd_set *read_fd_set, fd_set *write_fd_set, fd_set *exc_fd_set, int *max_fd);
CURLMcode curl_multi_wait(CURLM *multi_handle, struct curl_waitfd *extra_fds, unsigned int extra_nfds, int timeout_ms, int *ret);
CURLMcode curl_multi_poll(CURLM *multi_handle, struct curl_waitfd *extra_fds, unsigned int extra_nfds, int timeout_ms, int *ret);
CURLMcode curl_multi_wakeup(CURLM *multi_handle);
CURLMcode curl_multi_perform(CURLM *multi_handle, int *running_handles);
CURLMcode curl_multi_cleanup(CURLM *multi_handle) __contract("frees(multi_handle)");
CURLMsg *curl_multi_info_read(CURLM *multi_handle, int *msgs_in_queue)
    __contract("null(ret)");
const char *curl_multi_strerror(CURLMcode p1);
typedef int (*curl_socket_callback)(CURL *, curl_socket_t, int, void *, void *);
typedef int (*curl_multi_timer_callback)(CURLM *, long, void *);
CURLMcode curl_multi_socket(CURLM *multi_handle, curl_socket_t s, int *running_handles);
CURLMcode curl_multi_socket_action(CURLM *multi_handle, curl_socket_t s, int ev_bitmask, int *running_handles);
CURLMcode curl_multi_socket_all(CURLM *multi_handle, int *running_handles);
CURLMcode curl_multi_timeout(CURLM *multi_handle, long *milliseconds);
typedef enum {
	CURLMOPT_SOCKETFUNCTION = 20001, CURLMOPT_SOCKETDATA = 10002, CURLMOPT_PIPELINING = 3,
	CURLMOPT_TIMERFUNCTION = 20004, CURLMOPT_TIMERDATA = 10005, CURLMOPT_MAXCONNECTS = 6,
	CURLMOPT_MAX_HOST_CONNECTIONS, CURLMOPT_MAX_PIPELINE_LENGTH,
	CURLMOPT_CONTENT_LENGTH_PENALTY_SIZE = 30009, CURLMOPT_CHUNK_LENGTH_PENALTY_SIZE,
	CURLMOPT_PIPELINING_SITE_BL = 10011, CURLMOPT_PIPELINING_SERVER_BL,
	CURLMOPT_MAX_TOTAL_CONNECTIONS = 13, CURLMOPT_PUSHFUNCTION = 20014,
	CURLMOPT_PUSHDATA = 10015, CURLMOPT_MAX_CONCURRENT_STREAMS = 16, CURLMOPT_LASTENTRY
} CURLMoption;
CURLMcode curl_multi_assign(CURLM *multi_handle, curl_socket_t sockfd, void *sockp);
struct curl_pushheaders;
char *curl_pushheader_bynum(struct curl_pushheaders *h, size_t num)
    __contract("null(ret) outside(ret, network)");
char *curl_pushheader_byname(struct curl_pushheaders *h, const char *name)
    __contract("null(ret) outside(ret, network) string(name)");
typedef int (*curl_push_callback)(CURL *, CURL *, size_t, struct curl_pushheaders *, void *);
CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...) __contract("stores(...)");
#define CURLM_CALL_MULTI_SOCKET (-1)
#define CURLPIPE_NOTHING 0L
#define CURLPIPE_HTTP1 1L
#define CURLPIPE_MULTIPLEX 2L
#define CURL_WAIT_POLLIN 0x1
#define CURL_WAIT_POLLPRI 0x2
#define CURL_WAIT_POLLOUT 0x4
#define CURL_POLL_NONE 0
#define CURL_POLL_IN 1
#define CURL_POLL_OUT 2
#define CURL_POLL_INOUT 3
#define CURL_POLL_REMOVE 4
#define CURL_SOCKET_TIMEOUT (-1)
#define CURL_CSELECT_IN 0x1
#define CURL_CSELECT_OUT 0x2
#define CURL_CSELECT_ERR 0x4
#define CURL_PUSH_OK 0
#define CURL_PUSH_DENY 1
#define CURL_PUSH_ERROROUT 2

#endif
