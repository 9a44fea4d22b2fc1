/* C11 7.26 */
#ifndef _THREADS_H
#define _THREADS_H

#include <time.h>
typedef int (*thrd_start_t)(void *);
typedef unsigned long thrd_t;
typedef unsigned int tss_t;
typedef void (*tss_dtor_t)(void *);
typedef int once_flag;
typedef union {
	char __size[40];
	long __align;
} mtx_t;
typedef union {
	char __size[48];
	long long __align;
} cnd_t;
#define thread_local _Thread_local
#define ONCE_FLAG_INIT 0
enum { thrd_success, thrd_busy, thrd_error, thrd_nomem, thrd_timedout };
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };
int thrd_create(thrd_t *thr, thrd_start_t func, void *arg)
    __contract("thread(func, arg) writes(thr, 8)");
int thrd_join(thrd_t thr, int *res);
int thrd_detach(thrd_t thr);
thrd_t thrd_current(void);
int thrd_equal(thrd_t a, thrd_t b);
void thrd_exit(int res) __contract("noreturn");
void thrd_yield(void);
int thrd_sleep(const struct timespec *d, struct timespec *rem);
int mtx_init(mtx_t *m, int type) __contract("nonnull(m)");
int mtx_lock(mtx_t *m) __contract("locks(m)");
int mtx_trylock(mtx_t *m) __contract("locks(m)");
int mtx_unlock(mtx_t *m) __contract("unlocks(m)");
void mtx_destroy(mtx_t *m);
int cnd_init(cnd_t *c);
int cnd_signal(cnd_t *c);
int cnd_broadcast(cnd_t *c);
int cnd_wait(cnd_t *c, mtx_t *m);
int cnd_timedwait(cnd_t *restrict c, mtx_t *restrict m, const struct timespec *restrict t);
void cnd_destroy(cnd_t *c);
void call_once(once_flag *flag, void (*func)(void)) __contract("calls(func)");
int tss_create(tss_t *key, tss_dtor_t dtor) __contract("stores(dtor)");
void *tss_get(tss_t key) __contract("null(ret)");
int tss_set(tss_t key, void *val);
void tss_delete(tss_t key);

#endif
