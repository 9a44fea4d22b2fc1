/* libev 4: the documented interface */
#ifndef EV_H_
#define EV_H_

#include <string.h>
#include <signal.h>
#include <time.h>
#include <sys/types.h>
#include <sys/stat.h>

typedef double ev_tstamp;
struct ev_loop;
enum {
	EV_UNDEF = -1, EV_NONE, EV_READ, EV_WRITE, EV__IOFDSET = 128, EV_IO = 1, EV_TIMER = 256,
	EV_TIMEOUT = 256, EV_PERIODIC = 512, EV_SIGNAL = 1024, EV_CHILD = 2048, EV_STAT = 4096,
	EV_IDLE = 8192, EV_PREPARE = 16384, EV_CHECK = 32768, EV_EMBED = 65536, EV_FORK = 131072,
	EV_CLEANUP = 262144, EV_ASYNC = 524288, EV_CUSTOM = 16777216, EV_ERROR = -2147483648
};
struct ev_watcher {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_watcher *, int);
};
typedef struct ev_watcher ev_watcher;
struct ev_watcher_list {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_watcher_list *, int);
	struct ev_watcher_list *next;
};
typedef struct ev_watcher_list ev_watcher_list;
struct ev_watcher_time {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_watcher_time *, int);
	ev_tstamp at;
};
typedef struct ev_watcher_time ev_watcher_time;
struct ev_io {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_io *, int);
	struct ev_watcher_list *next;
	int fd;
	int events;
};
typedef struct ev_io ev_io;
struct ev_timer {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_timer *, int);
	ev_tstamp at;
	ev_tstamp repeat;
};
typedef struct ev_timer ev_timer;
struct ev_periodic {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_periodic *, int);
	ev_tstamp at;
	ev_tstamp offset;
	ev_tstamp interval;
	ev_tstamp (*reschedule_cb)(struct ev_periodic *, ev_tstamp);
};
typedef struct ev_periodic ev_periodic;
struct ev_signal {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_signal *, int);
	struct ev_watcher_list *next;
	int signum;
};
typedef struct ev_signal ev_signal;
struct ev_child {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_child *, int);
	struct ev_watcher_list *next;
	int flags;
	int pid;
	int rpid;
	int rstatus;
};
typedef struct ev_child ev_child;
typedef struct stat ev_statdata;
struct ev_stat {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_stat *, int);
	struct ev_watcher_list *next;
	ev_timer timer;
	ev_tstamp interval;
	const char *path;
	ev_statdata prev;
	ev_statdata attr;
	int wd;
};
typedef struct ev_stat ev_stat;
struct ev_idle {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_idle *, int);
};
typedef struct ev_idle ev_idle;
struct ev_prepare {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_prepare *, int);
};
typedef struct ev_prepare ev_prepare;
struct ev_check {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_check *, int);
};
typedef struct ev_check ev_check;
struct ev_fork {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_fork *, int);
};
typedef struct ev_fork ev_fork;
struct ev_cleanup {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_cleanup *, int);
};
typedef struct ev_cleanup ev_cleanup;
struct ev_embed {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_embed *, int);
	struct ev_loop *other;
	ev_io io;
	ev_prepare prepare;
	ev_check check;
	ev_timer timer;
	ev_periodic periodic;
	ev_idle idle;
	ev_fork fork;
	ev_cleanup cleanup;
};
typedef struct ev_embed ev_embed;
struct ev_async {
	int active;
	int pending;
	int priority;
	void *data;
	void (*cb)(struct ev_loop *, struct ev_async *, int);
	volatile sig_atomic_t sent;
};
typedef struct ev_async ev_async;
union ev_any_watcher {
	struct ev_watcher w;
	struct ev_watcher_list wl;
	struct ev_io io;
	struct ev_timer timer;
	struct ev_periodic periodic;
	struct ev_signal signal;
	struct ev_child child;
	struct ev_stat stat;
	struct ev_idle idle;
	struct ev_prepare prepare;
	struct ev_check check;
	struct ev_fork fork;
	struct ev_cleanup cleanup;
	struct ev_embed embed;
	struct ev_async async;
};
enum {
	EVFLAG_AUTO, EVFLAG_NOENV = 16777216, EVFLAG_FORKCHECK = 33554432,
	EVFLAG_NOINOTIFY = 1048576, EVFLAG_NOSIGFD = 0, EVFLAG_SIGNALFD = 2097152,
	EVFLAG_NOSIGMASK = 4194304, EVFLAG_NOTIMERFD = 8388608
};
enum {
	EVBACKEND_SELECT = 1, EVBACKEND_POLL, EVBACKEND_EPOLL = 4, EVBACKEND_KQUEUE = 8,
	EVBACKEND_DEVPOLL = 16, EVBACKEND_PORT = 32, EVBACKEND_LINUXAIO = 64,
	EVBACKEND_IOURING = 128, EVBACKEND_ALL = 255, EVBACKEND_MASK = 65535
};
int ev_version_major(void);
int ev_version_minor(void);
unsigned int ev_supported_backends(void);
unsigned int ev_recommended_backends(void);
unsigned int ev_embeddable_backends(void);
ev_tstamp ev_time(void);
void ev_sleep(ev_tstamp delay);
void ev_set_allocator(void *(*cb)(void *, long));
void ev_set_syserr_cb(void (*cb)(const char *));
struct ev_loop *ev_default_loop(unsigned int flags) __contract("null(ret)");
struct ev_loop *ev_default_loop_uc_(void);
int ev_is_default_loop(struct ev_loop *loop);
struct ev_loop *ev_loop_new(unsigned int flags) __contract("null(ret)");
ev_tstamp ev_now(struct ev_loop *loop);
void ev_loop_destroy(struct ev_loop *loop);
void ev_loop_fork(struct ev_loop *loop);
unsigned int ev_backend(struct ev_loop *loop);
void ev_now_update(struct ev_loop *loop);
enum {
	EVRUN_NOWAIT = 1, EVRUN_ONCE
};
enum {
	EVBREAK_CANCEL, EVBREAK_ONE, EVBREAK_ALL
};
int ev_run(struct ev_loop *loop, int flags);
void ev_break(struct ev_loop *loop, int how);
void ev_ref(struct ev_loop *loop);
void ev_unref(struct ev_loop *loop);
void ev_once(struct ev_loop *loop, int fd, int events, ev_tstamp timeout, void (*cb)(int, void *), void *arg)
    __contract("stores(cb, arg)");
void ev_invoke_pending(struct ev_loop *loop);
unsigned int ev_iteration(struct ev_loop *loop);
unsigned int ev_depth(struct ev_loop *loop);
void ev_verify(struct ev_loop *loop);
void ev_set_io_collect_interval(struct ev_loop *loop, ev_tstamp interval);
void ev_set_timeout_collect_interval(struct ev_loop *loop, ev_tstamp interval);
void ev_set_userdata(struct ev_loop *loop, void *data);
void *ev_userdata(struct ev_loop *loop);
typedef void (*ev_loop_callback)(struct ev_loop *);
void ev_set_invoke_pending_cb(struct ev_loop *loop, ev_loop_callback invoke_pending_cb);
void ev_set_loop_release_cb(struct ev_loop *loop, void (*release)(struct ev_loop *), void (*acquire)(struct ev_loop *));
unsigned int ev_pending_count(struct ev_loop *loop);
void ev_suspend(struct ev_loop *loop);
void ev_resume(struct ev_loop *loop);
void ev_feed_event(struct ev_loop *loop, void *w, int revents);
void ev_feed_fd_event(struct ev_loop *loop, int fd, int revents);
void ev_feed_signal(int signum);
void ev_feed_signal_event(struct ev_loop *loop, int signum);
void ev_invoke(struct ev_loop *loop, void *w, int revents);
int ev_clear_pending(struct ev_loop *loop, void *w);
void ev_io_start(struct ev_loop *loop, ev_io *w);
void ev_io_stop(struct ev_loop *loop, ev_io *w);
void ev_timer_start(struct ev_loop *loop, ev_timer *w);
void ev_timer_stop(struct ev_loop *loop, ev_timer *w);
void ev_timer_again(struct ev_loop *loop, ev_timer *w);
ev_tstamp ev_timer_remaining(struct ev_loop *loop, ev_timer *w);
void ev_periodic_start(struct ev_loop *loop, ev_periodic *w);
void ev_periodic_stop(struct ev_loop *loop, ev_periodic *w);
void ev_periodic_again(struct ev_loop *loop, ev_periodic *w);
void ev_signal_start(struct ev_loop *loop, ev_signal *w);
void ev_signal_stop(struct ev_loop *loop, ev_signal *w);
void ev_child_start(struct ev_loop *loop, ev_child *w);
void ev_child_stop(struct ev_loop *loop, ev_child *w);
void ev_stat_start(struct ev_loop *loop, ev_stat *w);
void ev_stat_stop(struct ev_loop *loop, ev_stat *w);
void ev_stat_stat(struct ev_loop *loop, ev_stat *w);
void ev_idle_start(struct ev_loop *loop, ev_idle *w);
void ev_idle_stop(struct ev_loop *loop, ev_idle *w);
void ev_prepare_start(struct ev_loop *loop, ev_prepare *w);
void ev_prepare_stop(struct ev_loop *loop, ev_prepare *w);
void ev_check_start(struct ev_loop *loop, ev_check *w);
void ev_check_stop(struct ev_loop *loop, ev_check *w);
void ev_fork_start(struct ev_loop *loop, ev_fork *w);
void ev_fork_stop(struct ev_loop *loop, ev_fork *w);
void ev_cleanup_start(struct ev_loop *loop, ev_cleanup *w);
void ev_cleanup_stop(struct ev_loop *loop, ev_cleanup *w);
void ev_embed_start(struct ev_loop *loop, ev_embed *w);
void ev_embed_stop(struct ev_loop *loop, ev_embed *w);
void ev_embed_sweep(struct ev_loop *loop, ev_embed *w);
void ev_async_start(struct ev_loop *loop, ev_async *w);
void ev_async_stop(struct ev_loop *loop, ev_async *w);
void ev_async_send(struct ev_loop *loop, ev_async *w);
void ev_loop(struct ev_loop *loop, int flags);
void ev_unloop(struct ev_loop *loop, int how);
void ev_default_destroy(void);
void ev_default_fork(void);
unsigned int ev_loop_count(struct ev_loop *loop);
unsigned int ev_loop_depth(struct ev_loop *loop);
void ev_loop_verify(struct ev_loop *loop);

#define EV_COMPAT3 1
#define EV_FEATURES 0x7f
#define EV_FEATURE_CODE 1
#define EV_FEATURE_DATA 2
#define EV_FEATURE_CONFIG 4
#define EV_FEATURE_API 8
#define EV_FEATURE_WATCHERS 16
#define EV_FEATURE_BACKENDS 32
#define EV_FEATURE_OS 64
#define EV_MINPRI (-2)
#define EV_MAXPRI 2
#define EV_MULTIPLICITY 4
#define EV_PERIODIC_ENABLE 16
#define EV_STAT_ENABLE 16
#define EV_PREPARE_ENABLE 1
#define EV_CHECK_ENABLE 16
#define EV_IDLE_ENABLE 16
#define EV_FORK_ENABLE 16
#define EV_CLEANUP_ENABLE 16
#define EV_SIGNAL_ENABLE 16
#define EV_CHILD_ENABLE 16
#define EV_ASYNC_ENABLE 16
#define EV_EMBED_ENABLE 16
#define EV_WALK_ENABLE 0
#define EV_PROTOTYPES 1
#define EV_VERSION_MAJOR 4
#define EV_VERSION_MINOR 33
#define EV_IO_ENABLE 1
#define EVLOOP_NONBLOCK 1
#define EVLOOP_ONESHOT 2
#define EVUNLOOP_CANCEL 0
#define EVUNLOOP_ONE 1
#define EVUNLOOP_ALL 2

void *ev_cb();
void *ev_set_cb();

#endif
