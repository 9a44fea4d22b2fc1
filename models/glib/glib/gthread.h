/* GLib 2.74: the documented interface */
#ifndef __G_THREAD_H__
#define __G_THREAD_H__

#include <glib/gatomic.h>
#include <glib/gerror.h>
#include <glib/gutils.h>

GQuark g_thread_error_quark(void);
typedef enum {
	G_THREAD_ERROR_AGAIN
} GThreadError;
typedef gpointer (*GThreadFunc)(gpointer);
struct _GThread;
typedef struct _GThread GThread;
union _GMutex;
typedef union _GMutex GMutex;
struct _GRecMutex;
typedef struct _GRecMutex GRecMutex;
struct _GRWLock;
typedef struct _GRWLock GRWLock;
struct _GCond;
typedef struct _GCond GCond;
struct _GPrivate;
typedef struct _GPrivate GPrivate;
struct _GOnce;
typedef struct _GOnce GOnce;
union _GMutex {
	gpointer p;
	guint i[2];
};
struct _GRWLock {
	gpointer p;
	guint i[2];
};
struct _GCond {
	gpointer p;
	guint i[2];
};
struct _GRecMutex {
	gpointer p;
	guint i[2];
};
struct _GPrivate {
	gpointer p;
	GDestroyNotify notify;
	gpointer future[2];
};
typedef enum {
	G_ONCE_STATUS_NOTCALLED, G_ONCE_STATUS_PROGRESS, G_ONCE_STATUS_READY
} GOnceStatus;
struct _GOnce {
	volatile GOnceStatus status;
	volatile gpointer retval;
};
GThread *g_thread_ref(GThread *thread);
void g_thread_unref(GThread *thread) __contract("unref(thread)");
GThread *g_thread_new(const gchar *name, GThreadFunc func, gpointer data)
    __contract("thread(func, data)");
GThread *g_thread_try_new(const gchar *name, GThreadFunc func, gpointer data, GError **error)
    __contract("thread(func, data)");
GThread *g_thread_self(void);
void g_thread_exit(gpointer retval);
gpointer g_thread_join(GThread *thread);
void g_thread_yield(void);
void g_mutex_init(GMutex *mutex);
void g_mutex_clear(GMutex *mutex);
void g_mutex_lock(GMutex *mutex) __contract("locks(mutex)");
gboolean g_mutex_trylock(GMutex *mutex);
void g_mutex_unlock(GMutex *mutex) __contract("unlocks(mutex)");
void g_rw_lock_init(GRWLock *rw_lock);
void g_rw_lock_clear(GRWLock *rw_lock);
void g_rw_lock_writer_lock(GRWLock *rw_lock) __contract("locks(rw_lock)");
gboolean g_rw_lock_writer_trylock(GRWLock *rw_lock);
void g_rw_lock_writer_unlock(GRWLock *rw_lock) __contract("unlocks(rw_lock)");
void g_rw_lock_reader_lock(GRWLock *rw_lock) __contract("locks(rw_lock)");
gboolean g_rw_lock_reader_trylock(GRWLock *rw_lock);
void g_rw_lock_reader_unlock(GRWLock *rw_lock) __contract("unlocks(rw_lock)");
void g_rec_mutex_init(GRecMutex *rec_mutex);
void g_rec_mutex_clear(GRecMutex *rec_mutex);
void g_rec_mutex_lock(GRecMutex *rec_mutex) __contract("locks(rec_mutex)");
gboolean g_rec_mutex_trylock(GRecMutex *rec_mutex);
void g_rec_mutex_unlock(GRecMutex *rec_mutex) __contract("unlocks(rec_mutex)");
void g_cond_init(GCond *cond);
void g_cond_clear(GCond *cond);
void g_cond_wait(GCond *cond, GMutex *mutex);
void g_cond_signal(GCond *cond);
void g_cond_broadcast(GCond *cond);
gboolean g_cond_wait_until(GCond *cond, GMutex *mutex, gint64 end_time);
gpointer g_private_get(GPrivate *key);
void g_private_set(GPrivate *key, gpointer value);
void g_private_replace(GPrivate *key, gpointer value);
gpointer g_once_impl(GOnce *once, GThreadFunc func, gpointer arg);
gboolean g_once_init_enter(volatile void *location);
void g_once_init_leave(volatile void *location, gsize result);
guint g_get_num_processors(void);
typedef void GMutexLocker;
GMutexLocker *g_mutex_locker_new(GMutex *mutex);
void g_mutex_locker_free(GMutexLocker *locker);
typedef void GRecMutexLocker;
GRecMutexLocker *g_rec_mutex_locker_new(GRecMutex *rec_mutex);
void g_rec_mutex_locker_free(GRecMutexLocker *locker);
typedef void GRWLockWriterLocker;
GRWLockWriterLocker *g_rw_lock_writer_locker_new(GRWLock *rw_lock);
void g_rw_lock_writer_locker_free(GRWLockWriterLocker *locker);
typedef void GRWLockReaderLocker;
GRWLockReaderLocker *g_rw_lock_reader_locker_new(GRWLock *rw_lock);
void g_rw_lock_reader_locker_free(GRWLockReaderLocker *locker);

gpointer g_once();

#endif
