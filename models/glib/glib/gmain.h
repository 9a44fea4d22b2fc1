/* GLib 2.74: the documented interface */
#ifndef __G_MAIN_H__
#define __G_MAIN_H__

#include <glib/gpoll.h>
#include <glib/gslist.h>
#include <glib/gthread.h>

typedef enum {
	G_IO_IN = 1, G_IO_OUT = 4, G_IO_PRI = 2, G_IO_ERR = 8, G_IO_HUP = 16, G_IO_NVAL = 32
} GIOCondition;
typedef enum {
	G_MAIN_CONTEXT_FLAGS_NONE, G_MAIN_CONTEXT_FLAGS_OWNERLESS_POLLING
} GMainContextFlags;
struct _GMainContext;
typedef struct _GMainContext GMainContext;
struct _GMainLoop;
typedef struct _GMainLoop GMainLoop;
struct _GSource;
typedef struct _GSource GSource;
struct _GSourcePrivate;
typedef struct _GSourcePrivate GSourcePrivate;
struct _GSourceCallbackFuncs;
typedef struct _GSourceCallbackFuncs GSourceCallbackFuncs;
struct _GSourceFuncs;
typedef struct _GSourceFuncs GSourceFuncs;
typedef gboolean (*GSourceFunc)(gpointer);
typedef void (*GSourceOnceFunc)(gpointer);
typedef void (*GChildWatchFunc)(GPid, gint, gpointer);
typedef void (*GSourceDisposeFunc)(GSource *);
struct _GSource {
	gpointer callback_data;
	GSourceCallbackFuncs *callback_funcs;
	const GSourceFuncs *source_funcs;
	guint ref_count;
	GMainContext *context;
	gint priority;
	guint flags;
	guint source_id;
	GSList *poll_fds;
	GSource *prev;
	GSource *next;
	char *name;
	GSourcePrivate *priv;
};
struct _GSourceCallbackFuncs {
	void (*ref)(gpointer);
	void (*unref)(gpointer);
	void (*get)(gpointer, GSource *, GSourceFunc *, gpointer *);
};
typedef void (*GSourceDummyMarshal)(void);
struct _GSourceFuncs {
	gboolean (*prepare)(GSource *, gint *);
	gboolean (*check)(GSource *);
	gboolean (*dispatch)(GSource *, GSourceFunc, gpointer);
	void (*finalize)(GSource *);
	GSourceFunc closure_callback;
	GSourceDummyMarshal closure_marshal;
};
GMainContext *g_main_context_new(void);
GMainContext *g_main_context_new_with_flags(GMainContextFlags flags);
GMainContext *g_main_context_ref(GMainContext *context);
void g_main_context_unref(GMainContext *context);
GMainContext *g_main_context_default(void);
gboolean g_main_context_iteration(GMainContext *context, gboolean may_block);
gboolean g_main_context_pending(GMainContext *context);
GSource *g_main_context_find_source_by_id(GMainContext *context, guint source_id);
GSource *g_main_context_find_source_by_user_data(GMainContext *context, gpointer user_data);
GSource *g_main_context_find_source_by_funcs_user_data(GMainContext *context, GSourceFuncs *funcs, gpointer user_data);
void g_main_context_wakeup(GMainContext *context);
gboolean g_main_context_acquire(GMainContext *context);
void g_main_context_release(GMainContext *context);
gboolean g_main_context_is_owner(GMainContext *context);
gboolean g_main_context_wait(GMainContext *context, GCond *cond, GMutex *mutex);
gboolean g_main_context_prepare(GMainContext *context, gint *priority);
gint g_main_context_query(GMainContext *context, gint max_priority, gint *timeout, GPollFD *fds, gint n_fds);
gboolean g_main_context_check(GMainContext *context, gint max_priority, GPollFD *fds, gint n_fds);
void g_main_context_dispatch(GMainContext *context);
void g_main_context_set_poll_func(GMainContext *context, GPollFunc func);
GPollFunc g_main_context_get_poll_func(GMainContext *context);
void g_main_context_add_poll(GMainContext *context, GPollFD *fd, gint priority);
void g_main_context_remove_poll(GMainContext *context, GPollFD *fd);
gint g_main_depth(void);
GSource *g_main_current_source(void);
void g_main_context_push_thread_default(GMainContext *context);
void g_main_context_pop_thread_default(GMainContext *context);
GMainContext *g_main_context_get_thread_default(void);
GMainContext *g_main_context_ref_thread_default(void);
typedef void GMainContextPusher;
GMainContextPusher *g_main_context_pusher_new(GMainContext *main_context);
void g_main_context_pusher_free(GMainContextPusher *pusher);
GMainLoop *g_main_loop_new(GMainContext *context, gboolean is_running);
void g_main_loop_run(GMainLoop *loop);
void g_main_loop_quit(GMainLoop *loop);
GMainLoop *g_main_loop_ref(GMainLoop *loop);
void g_main_loop_unref(GMainLoop *loop) __contract("unref(loop)");
gboolean g_main_loop_is_running(GMainLoop *loop);
GMainContext *g_main_loop_get_context(GMainLoop *loop);
GSource *g_source_new(GSourceFuncs *source_funcs, guint struct_size);
void g_source_set_dispose_function(GSource *source, GSourceDisposeFunc dispose);
GSource *g_source_ref(GSource *source);
void g_source_unref(GSource *source) __contract("unref(source)");
guint g_source_attach(GSource *source, GMainContext *context);
void g_source_destroy(GSource *source);
void g_source_set_priority(GSource *source, gint priority);
gint g_source_get_priority(GSource *source);
void g_source_set_can_recurse(GSource *source, gboolean can_recurse);
gboolean g_source_get_can_recurse(GSource *source);
guint g_source_get_id(GSource *source);
GMainContext *g_source_get_context(GSource *source);
void g_source_set_callback(GSource *source, GSourceFunc func, gpointer data, GDestroyNotify notify);
void g_source_set_funcs(GSource *source, GSourceFuncs *funcs);
gboolean g_source_is_destroyed(GSource *source);
void g_source_set_name(GSource *source, const char *name);
void g_source_set_static_name(GSource *source, const char *name);
const char *g_source_get_name(GSource *source);
void g_source_set_name_by_id(guint tag, const char *name);
void g_source_set_ready_time(GSource *source, gint64 ready_time);
gint64 g_source_get_ready_time(GSource *source);
gpointer g_source_add_unix_fd(GSource *source, gint fd, GIOCondition events);
void g_source_modify_unix_fd(GSource *source, gpointer tag, GIOCondition new_events);
void g_source_remove_unix_fd(GSource *source, gpointer tag);
GIOCondition g_source_query_unix_fd(GSource *source, gpointer tag);
void g_source_set_callback_indirect(GSource *source, gpointer callback_data, GSourceCallbackFuncs *callback_funcs);
void g_source_add_poll(GSource *source, GPollFD *fd);
void g_source_remove_poll(GSource *source, GPollFD *fd);
void g_source_add_child_source(GSource *source, GSource *child_source);
void g_source_remove_child_source(GSource *source, GSource *child_source);
void g_source_get_current_time(GSource *source, GTimeVal *timeval);
gint64 g_source_get_time(GSource *source);
GSource *g_idle_source_new(void);
GSource *g_child_watch_source_new(GPid pid);
GSource *g_timeout_source_new(guint interval);
GSource *g_timeout_source_new_seconds(guint interval);
void g_get_current_time(GTimeVal *result);
gint64 g_get_monotonic_time(void);
gint64 g_get_real_time(void);
gboolean g_source_remove(guint tag);
gboolean g_source_remove_by_user_data(gpointer user_data);
gboolean g_source_remove_by_funcs_user_data(GSourceFuncs *funcs, gpointer user_data);
typedef void (*GClearHandleFunc)(guint);
void g_clear_handle_id(guint *tag_ptr, GClearHandleFunc clear_func);
guint g_timeout_add_full(gint priority, guint interval, GSourceFunc function, gpointer data, GDestroyNotify notify);
guint g_timeout_add(guint interval, GSourceFunc function, gpointer data)
    __contract("stores(function, data)");
guint g_timeout_add_once(guint interval, GSourceOnceFunc function, gpointer data);
guint g_timeout_add_seconds_full(gint priority, guint interval, GSourceFunc function, gpointer data, GDestroyNotify notify);
guint g_timeout_add_seconds(guint interval, GSourceFunc function, gpointer data)
    __contract("stores(function, data)");
guint g_child_watch_add_full(gint priority, GPid pid, GChildWatchFunc function, gpointer data, GDestroyNotify notify);
guint g_child_watch_add(GPid pid, GChildWatchFunc function, gpointer data);
guint g_idle_add(GSourceFunc function, gpointer data) __contract("stores(function, data)");
guint g_idle_add_full(gint priority, GSourceFunc function, gpointer data, GDestroyNotify notify);
guint g_idle_add_once(GSourceOnceFunc function, gpointer data);
gboolean g_idle_remove_by_data(gpointer data);
void g_main_context_invoke_full(GMainContext *context, gint priority, GSourceFunc function, gpointer data, GDestroyNotify notify);
void g_main_context_invoke(GMainContext *context, GSourceFunc function, gpointer data);
int g_steal_fd(int *fd_ptr);
extern GSourceFuncs g_timeout_funcs;
extern GSourceFuncs g_child_watch_funcs;
extern GSourceFuncs g_idle_funcs;
extern GSourceFuncs g_unix_signal_funcs;
extern GSourceFuncs g_unix_fd_source_funcs;

#define G_PRIORITY_HIGH (-100)
#define G_PRIORITY_DEFAULT 0
#define G_PRIORITY_HIGH_IDLE 100
#define G_PRIORITY_DEFAULT_IDLE 200
#define G_PRIORITY_LOW 300
#define G_SOURCE_REMOVE 0
#define G_SOURCE_CONTINUE 1

#endif
