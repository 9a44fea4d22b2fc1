/* libevent 2.1: the documented interface */
#ifndef EVENT2_BUFFER_COMPAT_H_INCLUDED_
#define EVENT2_BUFFER_COMPAT_H_INCLUDED_

#include <event2/buffer.h>
#include <event2/visibility.h>

char *evbuffer_readline(struct evbuffer *buffer)
    __contract("null(ret) alloc(ret, unknown) outside(ret, network)");
typedef void (*evbuffer_cb)(struct evbuffer *, size_t, size_t, void *);
int evbuffer_setcb(struct evbuffer *buffer, evbuffer_cb cb, void *cbarg);
unsigned char *evbuffer_find(struct evbuffer *buffer, const unsigned char *what, size_t len)
    __contract("null(ret) reads(what, len)");

size_t EVBUFFER_LENGTH();
unsigned char *EVBUFFER_DATA();

#endif
