/* libevent 2.1: the documented interface */
#ifndef EVENT2_EVENT_COMPAT_H_INCLUDED_
#define EVENT2_EVENT_COMPAT_H_INCLUDED_

#include <event2/visibility.h>
#include <event2/event-config.h>
#include <sys/types.h>
#include <sys/time.h>
#include <event2/util.h>

struct event_base *event_init(void);
int event_dispatch(void);
int event_loop(int p1);
int event_loopexit(const struct timeval *p1);
int event_loopbreak(void);
int event_once(int p1, short p2, void (*p3)(int, short, void *), void *p4, const struct timeval *p5);
const char *event_get_method(void);
int event_priority_init(int p1);
void event_set(struct event *p1, int p2, short p3, void (*p4)(int, short, void *), void *p5);

void evtimer_set();
void evsignal_set();
int timeout_add();
void timeout_set();
int timeout_del();
int timeout_pending();
int timeout_initialized();
int signal_add();
void signal_set();
int signal_del();
int signal_pending();
int signal_initialized();
int EVENT_FD();

#endif
