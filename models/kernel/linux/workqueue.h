/* Linux kernel: work to do later */
#ifndef _KERNEL_LINUX_WORKQUEUE_H
#define _KERNEL_LINUX_WORKQUEUE_H

#include <linux/timer.h>
#include <linux/bitops.h>
#include <linux/lockdep.h>
#include <linux/atomic.h>
#include <linux/rcupdate.h>
struct workqueue_struct;
struct work_struct;
typedef void (*work_func_t)(struct work_struct *work);
struct work_struct {
	atomic_long_t data;
	struct list_head entry;
	work_func_t func;
};
struct delayed_work {
	struct work_struct work;
	struct timer_list timer;
	struct workqueue_struct *wq;
	int cpu;
};
#define WQ_UNBOUND 2
#define WQ_FREEZABLE 4
#define WQ_MEM_RECLAIM 8
#define WQ_HIGHPRI 16
#define WQ_CPU_INTENSIVE 32
#define WQ_SYSFS 64
#define __WORK_INITIALIZER(n, f) { .func = (f) }
#define DECLARE_WORK(n, f) struct work_struct n = { .func = (f) }
#define DECLARE_DELAYED_WORK(n, f) struct delayed_work n = { .work = { .func = (f) } }
#define to_delayed_work(w) container_of(w, struct delayed_work, work)
void __init_work(struct work_struct *work, work_func_t func) __contract("stores(func, work)");
#define INIT_WORK(w, f) __init_work((w), (f))
#define INIT_WORK_ONSTACK(w, f) __init_work((w), (f))
#define INIT_DELAYED_WORK(w, f) __init_work(&(w)->work, (f))
#define INIT_DEFERRABLE_WORK(w, f) __init_work(&(w)->work, (f))
#define work_pending(w) ((w)->data.counter & 1)
#define delayed_work_pending(w) work_pending(&(w)->work)
extern struct workqueue_struct *system_wq, *system_highpri_wq, *system_long_wq, *system_unbound_wq;
struct workqueue_struct *alloc_workqueue(const char *fmt, unsigned int flags, int max_active, ...)
	__contract("format(fmt, 3) null_alloc(ret)");
struct workqueue_struct *alloc_ordered_workqueue(const char *fmt, unsigned int flags, ...)
	__contract("format(fmt, 2) null_alloc(ret)");
struct workqueue_struct *create_workqueue(const char *name) __contract("string(name) null_alloc(ret)");
struct workqueue_struct *create_singlethread_workqueue(const char *name) __contract("string(name) null_alloc(ret)");
void destroy_workqueue(struct workqueue_struct *wq) __contract("frees(wq)");
bool queue_work(struct workqueue_struct *wq, struct work_struct *work);
bool queue_work_on(int cpu, struct workqueue_struct *wq, struct work_struct *work);
bool queue_delayed_work(struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool mod_delayed_work(struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool schedule_work(struct work_struct *work);
bool schedule_delayed_work(struct delayed_work *work, unsigned long delay);
void flush_workqueue(struct workqueue_struct *wq);
void drain_workqueue(struct workqueue_struct *wq);
void flush_scheduled_work(void);
bool flush_work(struct work_struct *work);
bool flush_delayed_work(struct delayed_work *work);
bool cancel_work(struct work_struct *work);
bool cancel_work_sync(struct work_struct *work);
bool cancel_delayed_work(struct delayed_work *work);
bool cancel_delayed_work_sync(struct delayed_work *work);

#endif
