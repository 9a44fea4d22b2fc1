/* Linux kernel: locks that sleep (sizes depend on the configuration) */
#ifndef _KERNEL_LINUX_MUTEX_H
#define _KERNEL_LINUX_MUTEX_H

#include <linux/list.h>
#include <linux/spinlock_types.h>
#include <linux/lockdep.h>
#include <linux/atomic.h>
struct mutex {
	atomic_long_t owner;
	raw_spinlock_t wait_lock;
	struct list_head wait_list;
};
#define __MUTEX_INITIALIZER(name) { .owner = ATOMIC_LONG_INIT(0), .wait_list = LIST_HEAD_INIT((name).wait_list) }
#define DEFINE_MUTEX(name) struct mutex name = __MUTEX_INITIALIZER(name)
void mutex_init(struct mutex *lock);
void mutex_destroy(struct mutex *lock);
void mutex_lock(struct mutex *lock) __contract("locks(lock)");
void mutex_lock_nested(struct mutex *lock, unsigned int subclass) __contract("locks(lock)");
int mutex_lock_interruptible(struct mutex *lock) __contract("neg(ret)");
int mutex_lock_killable(struct mutex *lock) __contract("neg(ret)");
int mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock) __contract("unlocks(lock)");
bool mutex_is_locked(struct mutex *lock);

#endif
