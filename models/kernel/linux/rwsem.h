/* Linux kernel: locks of readers and writers that sleep */
#ifndef _KERNEL_LINUX_RWSEM_H
#define _KERNEL_LINUX_RWSEM_H

#include <linux/types.h>
#include <linux/list.h>
#include <linux/spinlock.h>
#include <linux/atomic.h>
struct rw_semaphore {
	atomic_long_t count;
	atomic_long_t owner;
	raw_spinlock_t wait_lock;
	struct list_head wait_list;
};
#define DECLARE_RWSEM(name) struct rw_semaphore name
void init_rwsem(struct rw_semaphore *sem);
void down_read(struct rw_semaphore *sem) __contract("locks(sem)");
void up_read(struct rw_semaphore *sem) __contract("unlocks(sem)");
void down_write(struct rw_semaphore *sem) __contract("locks(sem)");
void up_write(struct rw_semaphore *sem) __contract("unlocks(sem)");
int down_read_trylock(struct rw_semaphore *sem);
int down_write_trylock(struct rw_semaphore *sem);

#endif
