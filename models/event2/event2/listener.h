/* libevent 2.1: the documented interface */
#ifndef EVENT2_LISTENER_H_INCLUDED_
#define EVENT2_LISTENER_H_INCLUDED_

#include <event2/visibility.h>
#include <event2/event.h>

struct sockaddr;
struct evconnlistener;
typedef void (*evconnlistener_cb)(struct evconnlistener *, int, struct sockaddr *, int, void *);
typedef void (*evconnlistener_errorcb)(struct evconnlistener *, void *);
struct evconnlistener *evconnlistener_new(struct event_base *base, evconnlistener_cb cb, void *ptr, unsigned int flags, int backlog, int fd)
    __contract("stores(cb, ptr) null(ret)");
struct evconnlistener *evconnlistener_new_bind(struct event_base *base, evconnlistener_cb cb, void *ptr, unsigned int flags, int backlog, const struct sockaddr *sa, int socklen)
    __contract("stores(cb, ptr) null(ret)");
void evconnlistener_free(struct evconnlistener *lev) __contract("frees(lev)");
int evconnlistener_enable(struct evconnlistener *lev);
int evconnlistener_disable(struct evconnlistener *lev);
struct event_base *evconnlistener_get_base(struct evconnlistener *lev);
int evconnlistener_get_fd(struct evconnlistener *lev);
void evconnlistener_set_cb(struct evconnlistener *lev, evconnlistener_cb cb, void *arg);
void evconnlistener_set_error_cb(struct evconnlistener *lev, evconnlistener_errorcb errorcb);

#define LEV_OPT_LEAVE_SOCKETS_BLOCKING 0x1U
#define LEV_OPT_CLOSE_ON_FREE 0x2U
#define LEV_OPT_CLOSE_ON_EXEC 0x4U
#define LEV_OPT_REUSEABLE 0x8U
#define LEV_OPT_THREADSAFE 0x10U
#define LEV_OPT_DISABLED 0x20U
#define LEV_OPT_DEFERRED_ACCEPT 0x40U
#define LEV_OPT_REUSEABLE_PORT 0x80U
#define LEV_OPT_BIND_IPV6ONLY 0x100U

#endif
