/* libevent 2.1: the documented interface */
#ifndef EVENT2_BUFFEREVENT_COMPAT_H_INCLUDED_
#define EVENT2_BUFFEREVENT_COMPAT_H_INCLUDED_

#include <event2/bufferevent.h>
#include <event2/visibility.h>

struct bufferevent *bufferevent_new(int fd, bufferevent_data_cb readcb, bufferevent_data_cb writecb, bufferevent_event_cb errorcb, void *cbarg)
    __contract("null_alloc(ret) alloc(ret, unknown) stores(readcb, cbarg) stores(writecb, cbarg) stores(errorcb, cbarg)");
void bufferevent_settimeout(struct bufferevent *bufev, int timeout_read, int timeout_write);

#define EVBUFFER_READ 1
#define EVBUFFER_WRITE 2
#define EVBUFFER_EOF 16
#define EVBUFFER_ERROR 32
#define EVBUFFER_TIMEOUT 64

struct evbuffer *EVBUFFER_INPUT();
struct evbuffer *EVBUFFER_OUTPUT();

#endif
