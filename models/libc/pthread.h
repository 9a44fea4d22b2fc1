/* POSIX threads */
#ifndef _PTHREAD_H
#define _PTHREAD_H

#include <sched.h>
#include <time.h>
#include <bits/sigset.h>
#include <bits/pthreadtypes.h>
enum { PTHREAD_CREATE_JOINABLE, PTHREAD_CREATE_DETACHED };
enum {
	PTHREAD_MUTEX_TIMED_NP, PTHREAD_MUTEX_RECURSIVE_NP, PTHREAD_MUTEX_ERRORCHECK_NP, PTHREAD_MUTEX_ADAPTIVE_NP,
	PTHREAD_MUTEX_NORMAL = 0, PTHREAD_MUTEX_RECURSIVE = 1, PTHREAD_MUTEX_ERRORCHECK = 2, PTHREAD_MUTEX_DEFAULT = 0
};
enum { PTHREAD_MUTEX_STALLED, PTHREAD_MUTEX_ROBUST };
enum { PTHREAD_PRIO_NONE, PTHREAD_PRIO_INHERIT, PTHREAD_PRIO_PROTECT };
enum { PTHREAD_RWLOCK_PREFER_READER_NP, PTHREAD_RWLOCK_PREFER_WRITER_NP, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP };
enum { PTHREAD_INHERIT_SCHED, PTHREAD_EXPLICIT_SCHED };
enum { PTHREAD_SCOPE_SYSTEM, PTHREAD_SCOPE_PROCESS };
enum { PTHREAD_PROCESS_PRIVATE, PTHREAD_PROCESS_SHARED };
enum { PTHREAD_CANCEL_ENABLE, PTHREAD_CANCEL_DISABLE };
enum { PTHREAD_CANCEL_DEFERRED, PTHREAD_CANCEL_ASYNCHRONOUS };
#define PTHREAD_CREATE_DETACHED PTHREAD_CREATE_DETACHED
#define PTHREAD_PROCESS_SHARED PTHREAD_PROCESS_SHARED
#define PTHREAD_CANCELED ((void *)-1)
#define PTHREAD_ONCE_INIT 0
#define PTHREAD_BARRIER_SERIAL_THREAD (-1)
#define PTHREAD_STACK_MIN 16384
#define PTHREAD_MUTEX_INITIALIZER { { 0, 0, 0, 0, 0, 0, 0, { 0, 0 } } }
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP { { 0, 0, 0, 0, 1, 0, 0, { 0, 0 } } }
#define PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP { { 0, 0, 0, 0, 2, 0, 0, { 0, 0 } } }
#define PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP { { 0, 0, 0, 0, 3, 0, 0, { 0, 0 } } }
#define PTHREAD_RWLOCK_INITIALIZER { { 0 } }
#define PTHREAD_COND_INITIALIZER { { 0 } }
int pthread_create(pthread_t *restrict thread, const pthread_attr_t *restrict attr, void *(*start)(void *), void *restrict arg)
    __contract("thread(start, arg) writes(thread, 8)");
void pthread_exit(void *retval) __contract("noreturn");
int pthread_join(pthread_t thread, void **retval);
int pthread_tryjoin_np(pthread_t thread, void **retval);
int pthread_timedjoin_np(pthread_t thread, void **retval, const struct timespec *abstime);
int pthread_detach(pthread_t thread);
pthread_t pthread_self(void);
int pthread_equal(pthread_t a, pthread_t b);
int pthread_attr_init(pthread_attr_t *attr) __contract("nonnull(attr)");
int pthread_attr_destroy(pthread_attr_t *attr) __contract("nonnull(attr)");
int pthread_attr_getdetachstate(const pthread_attr_t *attr, int *state)
    __contract("nonnull(attr) writes(state, 4)");
int pthread_attr_setdetachstate(pthread_attr_t *attr, int state) __contract("nonnull(attr)");
int pthread_attr_getschedparam(const pthread_attr_t *restrict attr, struct sched_param *restrict param)
    __contract("nonnull(attr) nonnull(param)");
int pthread_attr_setschedparam(pthread_attr_t *restrict attr, const struct sched_param *restrict param)
    __contract("nonnull(attr) nonnull(param)");
int pthread_attr_getschedpolicy(const pthread_attr_t *restrict attr, int *restrict policy)
    __contract("nonnull(attr)");
int pthread_attr_setschedpolicy(pthread_attr_t *attr, int policy) __contract("nonnull(attr)");
int pthread_attr_setinheritsched(pthread_attr_t *attr, int inherit) __contract("nonnull(attr)");
int pthread_attr_setscope(pthread_attr_t *attr, int scope) __contract("nonnull(attr)");
int pthread_attr_getstacksize(const pthread_attr_t *restrict attr, size_t *restrict size)
    __contract("nonnull(attr) writes(size, 8)");
int pthread_attr_setstacksize(pthread_attr_t *attr, size_t size) __contract("nonnull(attr)");
int pthread_attr_setguardsize(pthread_attr_t *attr, size_t size) __contract("nonnull(attr)");
int pthread_attr_getstack(const pthread_attr_t *restrict attr, void **restrict addr, size_t *restrict size)
    __contract("nonnull(attr)");
int pthread_attr_setstack(pthread_attr_t *attr, void *addr, size_t size)
    __contract("nonnull(attr)");
int pthread_attr_setaffinity_np(pthread_attr_t *attr, size_t size, const cpu_set_t *set)
    __contract("nonnull(attr) reads(set, size)");
int pthread_getattr_np(pthread_t thread, pthread_attr_t *attr) __contract("nonnull(attr)");
int pthread_setschedparam(pthread_t thread, int policy, const struct sched_param *param)
    __contract("nonnull(param)");
int pthread_getschedparam(pthread_t thread, int *restrict policy, struct sched_param *restrict param)
    __contract("nonnull(policy) nonnull(param)");
int pthread_setschedprio(pthread_t thread, int prio);
int pthread_setname_np(pthread_t thread, const char *name) __contract("string(name)");
int pthread_getname_np(pthread_t thread, char *buf, size_t len) __contract("writes(buf, len)");
int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *set)
    __contract("reads(set, size)");
int pthread_getaffinity_np(pthread_t thread, size_t size, cpu_set_t *set)
    __contract("writes(set, size)");
int pthread_getcpuclockid(pthread_t thread, clockid_t *id);
int pthread_setconcurrency(int level);
int pthread_yield(void);
int pthread_once(pthread_once_t *once, void (*init)(void)) __contract("calls(init)");
int pthread_setcancelstate(int state, int *oldstate);
int pthread_setcanceltype(int type, int *oldtype);
int pthread_cancel(pthread_t thread);
void pthread_testcancel(void);
int pthread_kill(pthread_t thread, int sig);
int pthread_sigmask(int how, const sigset_t *restrict set, sigset_t *restrict oset);
int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
    __contract("stores(prepare) stores(parent) stores(child)");
void __pthread_cleanup_push(void (*routine)(void *), void *arg) __contract("stores(routine, arg)");
void __pthread_cleanup_pop(int execute);
#define pthread_cleanup_push(routine, arg) do { __pthread_cleanup_push((routine), (arg))
#define pthread_cleanup_pop(execute) __pthread_cleanup_pop(execute); } while (0)
int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attr)
    __contract("nonnull(mutex)");
int pthread_mutex_destroy(pthread_mutex_t *mutex) __contract("nonnull(mutex)");
int pthread_mutex_lock(pthread_mutex_t *mutex) __contract("locks(mutex) nonnull(mutex)");
int pthread_mutex_trylock(pthread_mutex_t *mutex) __contract("locks(mutex) nonnull(mutex)");
int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex, const struct timespec *restrict abstime)
    __contract("locks(mutex) nonnull(mutex)");
int pthread_mutex_unlock(pthread_mutex_t *mutex) __contract("unlocks(mutex) nonnull(mutex)");
int pthread_mutex_consistent(pthread_mutex_t *mutex) __contract("nonnull(mutex)");
int pthread_mutexattr_init(pthread_mutexattr_t *attr) __contract("nonnull(attr)");
int pthread_mutexattr_destroy(pthread_mutexattr_t *attr) __contract("nonnull(attr)");
int pthread_mutexattr_settype(pthread_mutexattr_t *attr, int kind) __contract("nonnull(attr)");
int pthread_mutexattr_gettype(const pthread_mutexattr_t *restrict attr, int *restrict kind)
    __contract("nonnull(attr)");
int pthread_mutexattr_setpshared(pthread_mutexattr_t *attr, int pshared)
    __contract("nonnull(attr)");
int pthread_mutexattr_setprotocol(pthread_mutexattr_t *attr, int protocol)
    __contract("nonnull(attr)");
int pthread_mutexattr_setrobust(pthread_mutexattr_t *attr, int robustness)
    __contract("nonnull(attr)");
int pthread_rwlock_init(pthread_rwlock_t *restrict lock, const pthread_rwlockattr_t *restrict attr)
    __contract("nonnull(lock)");
int pthread_rwlock_destroy(pthread_rwlock_t *lock) __contract("nonnull(lock)");
int pthread_rwlock_rdlock(pthread_rwlock_t *lock) __contract("locks(lock)");
int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock) __contract("locks(lock)");
int pthread_rwlock_wrlock(pthread_rwlock_t *lock) __contract("locks(lock)");
int pthread_rwlock_trywrlock(pthread_rwlock_t *lock) __contract("locks(lock)");
int pthread_rwlock_unlock(pthread_rwlock_t *lock) __contract("unlocks(lock)");
int pthread_rwlockattr_init(pthread_rwlockattr_t *attr);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t *attr);
int pthread_rwlockattr_setkind_np(pthread_rwlockattr_t *attr, int pref);
int pthread_cond_init(pthread_cond_t *restrict cond, const pthread_condattr_t *restrict attr)
    __contract("nonnull(cond)");
int pthread_cond_destroy(pthread_cond_t *cond) __contract("nonnull(cond)");
int pthread_cond_signal(pthread_cond_t *cond) __contract("nonnull(cond)");
int pthread_cond_broadcast(pthread_cond_t *cond) __contract("nonnull(cond)");
int pthread_cond_wait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex)
    __contract("nonnull(cond) nonnull(mutex)");
int pthread_cond_timedwait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex, const struct timespec *restrict abstime)
    __contract("nonnull(cond) nonnull(mutex)");
int pthread_condattr_init(pthread_condattr_t *attr) __contract("nonnull(attr)");
int pthread_condattr_destroy(pthread_condattr_t *attr) __contract("nonnull(attr)");
int pthread_condattr_setclock(pthread_condattr_t *attr, clockid_t id) __contract("nonnull(attr)");
int pthread_condattr_setpshared(pthread_condattr_t *attr, int pshared) __contract("nonnull(attr)");
int pthread_spin_init(pthread_spinlock_t *lock, int pshared) __contract("nonnull(lock)");
int pthread_spin_destroy(pthread_spinlock_t *lock) __contract("nonnull(lock)");
int pthread_spin_lock(pthread_spinlock_t *lock) __contract("locks(lock)");
int pthread_spin_trylock(pthread_spinlock_t *lock) __contract("locks(lock)");
int pthread_spin_unlock(pthread_spinlock_t *lock) __contract("unlocks(lock)");
int pthread_barrier_init(pthread_barrier_t *restrict barrier, const pthread_barrierattr_t *restrict attr, unsigned int count)
    __contract("nonnull(barrier)");
int pthread_barrier_destroy(pthread_barrier_t *barrier) __contract("nonnull(barrier)");
int pthread_barrier_wait(pthread_barrier_t *barrier) __contract("nonnull(barrier)");
int pthread_key_create(pthread_key_t *key, void (*destr)(void *)) __contract("stores(destr)");
int pthread_key_delete(pthread_key_t key);
void *pthread_getspecific(pthread_key_t key) __contract("null(ret)");
int pthread_setspecific(pthread_key_t key, const void *pointer);

#endif
