/* libevent 2.1: the documented interface */
#ifndef EVENT2_THREAD_H_INCLUDED_
#define EVENT2_THREAD_H_INCLUDED_

#include <event2/visibility.h>
#include <event2/event-config.h>

struct evthread_lock_callbacks {
	int lock_api_version;
	unsigned int supported_locktypes;
	void *(*alloc)(unsigned int);
	void (*free)(void *, unsigned int);
	int (*lock)(unsigned int, void *);
	int (*unlock)(unsigned int, void *);
};
int evthread_set_lock_callbacks(const struct evthread_lock_callbacks *p1);
struct timeval;
struct evthread_condition_callbacks {
	int condition_api_version;
	void *(*alloc_condition)(unsigned int);
	void (*free_condition)(void *);
	int (*signal_condition)(void *, int);
	int (*wait_condition)(void *, void *, const struct timeval *);
};
int evthread_set_condition_callbacks(const struct evthread_condition_callbacks *p1);
void evthread_set_id_callback(unsigned long (*id_fn)(void));
int evthread_use_pthreads(void);
void evthread_enable_lock_debugging(void);
void evthread_enable_lock_debuging(void);
struct event_base;
int evthread_make_base_notifiable(struct event_base *base);

#define EVTHREAD_WRITE 0x4
#define EVTHREAD_READ 0x8
#define EVTHREAD_TRY 0x10
#define EVTHREAD_LOCK_API_VERSION 1
#define EVTHREAD_LOCKTYPE_RECURSIVE 1
#define EVTHREAD_LOCKTYPE_READWRITE 2
#define EVTHREAD_CONDITION_API_VERSION 1
#define EVTHREAD_USE_PTHREADS_IMPLEMENTED 1

#endif
