/* libevent 2.1: the documented interface */
#ifndef EVENT2_EVENT_H_INCLUDED_
#define EVENT2_EVENT_H_INCLUDED_

#include <event2/visibility.h>
#include <event2/event-config.h>
#include <sys/types.h>
#include <sys/time.h>
#include <stdio.h>
#include <event2/util.h>

struct event_base;
struct event;
struct event_config;
void event_enable_debug_mode(void);
void event_debug_unassign(struct event *p1);
struct event_base *event_base_new(void) __contract("null_alloc(ret) alloc(ret, unknown)");
int event_reinit(struct event_base *base);
int event_base_dispatch(struct event_base *p1);
const char *event_base_get_method(const struct event_base *p1);
const char **event_get_supported_methods(void);
int event_gettime_monotonic(struct event_base *base, struct timeval *tp);
int event_base_get_num_events(struct event_base *p1, unsigned int p2);
int event_base_get_max_events(struct event_base *p1, unsigned int p2, int p3);
struct event_config *event_config_new(void)
    __contract("null_alloc(ret) alloc(ret, unknown)");
void event_config_free(struct event_config *cfg)
    __contract("frees(cfg)");
int event_config_avoid_method(struct event_config *cfg, const char *method);
enum event_method_feature {
	EV_FEATURE_ET = 1, EV_FEATURE_O1, EV_FEATURE_FDS = 4, EV_FEATURE_EARLY_CLOSE = 8
};
enum event_base_config_flag {
	EVENT_BASE_FLAG_NOLOCK = 1, EVENT_BASE_FLAG_IGNORE_ENV, EVENT_BASE_FLAG_STARTUP_IOCP = 4,
	EVENT_BASE_FLAG_NO_CACHE_TIME = 8, EVENT_BASE_FLAG_EPOLL_USE_CHANGELIST = 16,
	EVENT_BASE_FLAG_PRECISE_TIMER = 32
};
int event_base_get_features(const struct event_base *base);
int event_config_require_features(struct event_config *cfg, int feature);
int event_config_set_flag(struct event_config *cfg, int flag);
int event_config_set_num_cpus_hint(struct event_config *cfg, int cpus);
int event_config_set_max_dispatch_interval(struct event_config *cfg, const struct timeval *max_interval, int max_callbacks, int min_priority);
struct event_base *event_base_new_with_config(const struct event_config *p1)
    __contract("null(ret) alloc(ret, unknown)");
void event_base_free(struct event_base *p1) __contract("frees(p1)");
void event_base_free_nofinalize(struct event_base *p1);
typedef void (*event_log_cb)(int, const char *);
void event_set_log_callback(event_log_cb cb);
typedef void (*event_fatal_cb)(int);
void event_set_fatal_callback(event_fatal_cb cb);
void event_enable_debug_logging(uint32_t which);
int event_base_set(struct event_base *p1, struct event *p2);
int event_base_loop(struct event_base *p1, int p2);
int event_base_loopexit(struct event_base *p1, const struct timeval *p2);
int event_base_loopbreak(struct event_base *p1);
int event_base_loopcontinue(struct event_base *p1);
int event_base_got_exit(struct event_base *p1);
int event_base_got_break(struct event_base *p1);
typedef void (*event_callback_fn)(int, short, void *);
void *event_self_cbarg(void);
struct event *event_new(struct event_base *p1, int p2, short p3, event_callback_fn p4, void *p5)
    __contract("stores(p4, p5) null_alloc(ret) alloc(ret, unknown)");
int event_assign(struct event *p1, struct event_base *p2, int p3, short p4, event_callback_fn p5, void *p6)
    __contract("stores(p5, p6)");
void event_free(struct event *p1) __contract("frees(p1)");
typedef void (*event_finalize_callback_fn)(struct event *, void *);
int event_finalize(unsigned int p1, struct event *p2, event_finalize_callback_fn p3);
int event_free_finalize(unsigned int p1, struct event *p2, event_finalize_callback_fn p3);
int event_base_once(struct event_base *p1, int p2, short p3, event_callback_fn p4, void *p5, const struct timeval *p6);
int event_add(struct event *ev, const struct timeval *timeout);
int event_remove_timer(struct event *ev);
int event_del(struct event *p1);
int event_del_noblock(struct event *ev);
int event_del_block(struct event *ev);
void event_active(struct event *ev, int res, short ncalls);
int event_pending(const struct event *ev, short events, struct timeval *tv);
struct event *event_base_get_running_event(struct event_base *base)
    __contract("null(ret)");
int event_initialized(const struct event *ev);
int event_get_fd(const struct event *ev);
struct event_base *event_get_base(const struct event *ev);
short event_get_events(const struct event *ev);
event_callback_fn event_get_callback(const struct event *ev);
void *event_get_callback_arg(const struct event *ev)
    __contract("null(ret)");
int event_get_priority(const struct event *ev);
void event_get_assignment(const struct event *event, struct event_base **base_out, int *fd_out, short *events_out, event_callback_fn *callback_out, void **arg_out);
size_t event_get_struct_event_size(void);
const char *event_get_version(void);
uint32_t event_get_version_number(void);
int event_base_priority_init(struct event_base *p1, int p2);
int event_base_get_npriorities(struct event_base *eb);
int event_priority_set(struct event *p1, int p2);
const struct timeval *event_base_init_common_timeout(struct event_base *base, const struct timeval *duration);
void event_set_mem_functions(void *(*malloc_fn)(size_t), void *(*realloc_fn)(void *, size_t), void (*free_fn)(void *));
void event_base_dump_events(struct event_base *p1, FILE *p2);
void event_base_active_by_fd(struct event_base *base, int fd, short events);
void event_base_active_by_signal(struct event_base *base, int sig);
typedef int (*event_base_foreach_event_cb)(const struct event_base *, const struct event *, void *);
int event_base_foreach_event(struct event_base *base, event_base_foreach_event_cb fn, void *arg);
int event_base_gettimeofday_cached(struct event_base *base, struct timeval *tv);
int event_base_update_cache_time(struct event_base *base);
void libevent_global_shutdown(void);

#define EVENT_BASE_COUNT_ACTIVE 1U
#define EVENT_BASE_COUNT_VIRTUAL 2U
#define EVENT_BASE_COUNT_ADDED 4U
#define EVENT_LOG_DEBUG 0
#define EVENT_LOG_MSG 1
#define EVENT_LOG_WARN 2
#define EVENT_LOG_ERR 3
#define _EVENT_LOG_DEBUG 0
#define _EVENT_LOG_MSG 1
#define _EVENT_LOG_WARN 2
#define _EVENT_LOG_ERR 3
#define EVENT_DBG_ALL 0xffffffffU
#define EVENT_DBG_NONE 0
#define EVLOOP_ONCE 0x1
#define EVLOOP_NONBLOCK 0x2
#define EVLOOP_NO_EXIT_ON_EMPTY 0x4
#define EV_TIMEOUT 0x1
#define EV_READ 0x2
#define EV_WRITE 0x4
#define EV_SIGNAL 0x8
#define EV_PERSIST 0x10
#define EV_ET 0x20
#define EV_FINALIZE 0x40
#define EV_CLOSED 0x80
#define LIBEVENT_VERSION "2.1.12-stable"
#define LIBEVENT_VERSION_NUMBER 33623040
#define EVENT_MAX_PRIORITIES 256

int evtimer_assign();
struct event *evtimer_new();
int evtimer_add();
int evtimer_del();
int evtimer_pending();
int evtimer_initialized();
int evsignal_add();
int evsignal_assign();
struct event *evsignal_new();
int evsignal_del();
int evsignal_pending();
int evsignal_initialized();
struct event *evuser_new();
int evuser_del();
int evuser_pending();
int evuser_initialized();
void evuser_trigger();
int event_get_signal();

#endif
