/* Linux kernel: waiting for a condition */
#ifndef _LINUX_WAIT_H
#define _LINUX_WAIT_H

#include <linux/list.h>
#include <linux/stddef.h>
#include <linux/spinlock.h>
#define WNOHANG 1
#define WUNTRACED 2
struct wait_queue_entry;
typedef int (*wait_queue_func_t)(struct wait_queue_entry *wq_entry, unsigned int mode, int flags, void *key);
typedef struct wait_queue_entry {
	unsigned int flags;
	void *private;
	wait_queue_func_t func;
	struct list_head entry;
} wait_queue_entry_t;
typedef wait_queue_entry_t wait_queue_t;
typedef struct wait_queue_head {
	spinlock_t lock;
	struct list_head head;
} wait_queue_head_t;
#define __WAIT_QUEUE_HEAD_INITIALIZER(name) { .head = LIST_HEAD_INIT((name).head) }
#define DECLARE_WAIT_QUEUE_HEAD(name) struct wait_queue_head name = __WAIT_QUEUE_HEAD_INITIALIZER(name)
#define DECLARE_WAITQUEUE(name, tsk) struct wait_queue_entry name = { .private = (tsk) }
#define DEFINE_WAIT(name) struct wait_queue_entry name = { 0 }
void init_waitqueue_head(struct wait_queue_head *wq);
void add_wait_queue(struct wait_queue_head *wq, struct wait_queue_entry *entry);
void remove_wait_queue(struct wait_queue_head *wq, struct wait_queue_entry *entry);
void prepare_to_wait(struct wait_queue_head *wq, struct wait_queue_entry *entry, int state);
void finish_wait(struct wait_queue_head *wq, struct wait_queue_entry *entry);
int waitqueue_active(struct wait_queue_head *wq);
void wake_up(struct wait_queue_head *wq);
void wake_up_all(struct wait_queue_head *wq);
void wake_up_interruptible(struct wait_queue_head *wq);
void wake_up_interruptible_all(struct wait_queue_head *wq);
void wake_up_interruptible_sync(struct wait_queue_head *wq);
void __wait_sleep(struct wait_queue_head *wq);
long __wait_sleep_signal(struct wait_queue_head *wq, long timeout);
#define wait_event(wq, c) do { while (!(c)) __wait_sleep(&(wq)); } while (0)
#define wait_event_interruptible(wq, c) \
	({ int __r = 0; while (!(c)) if ((__r = (int)__wait_sleep_signal(&(wq), 0)) != 0) break; __r; })
#define wait_event_killable(wq, c) wait_event_interruptible(wq, c)
#define wait_event_timeout(wq, c, t) \
	({ long __r = (t); while (!(c)) if ((__r = __wait_sleep_signal(&(wq), __r)) == 0) break; __r; })
#define wait_event_interruptible_timeout(wq, c, t) \
	({ long __r = (t); while (!(c)) if ((__r = __wait_sleep_signal(&(wq), __r)) <= 0) break; __r; })

#endif
