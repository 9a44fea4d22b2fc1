/* Linux kernel: semaphores */
#ifndef _KERNEL_LINUX_SEMAPHORE_H
#define _KERNEL_LINUX_SEMAPHORE_H

#include <linux/list.h>
#include <linux/spinlock.h>
struct semaphore {
	raw_spinlock_t lock;
	unsigned int count;
	struct list_head wait_list;
};
#define DEFINE_SEMAPHORE(name, ...) struct semaphore name
void sema_init(struct semaphore *sem, int val);
void down(struct semaphore *sem) __contract("locks(sem)");
int down_interruptible(struct semaphore *sem) __contract("neg(ret)");
int down_trylock(struct semaphore *sem);
int down_timeout(struct semaphore *sem, long jiffies) __contract("neg(ret)");
void up(struct semaphore *sem) __contract("unlocks(sem)");

#endif
