/* Linux kernel: spin locks (sizes depend on the configuration) */
#ifndef _KERNEL_LINUX_SPINLOCK_TYPES_H
#define _KERNEL_LINUX_SPINLOCK_TYPES_H

typedef struct raw_spinlock {
	unsigned int raw_lock;
} raw_spinlock_t;
typedef struct spinlock {
	struct raw_spinlock rlock;
} spinlock_t;
typedef struct {
	unsigned int cnts;
	unsigned int wait_lock;
} rwlock_t;
#define __SPIN_LOCK_UNLOCKED(name) { { 0 } }
#define SPIN_LOCK_UNLOCKED { { 0 } }
#define __RAW_SPIN_LOCK_UNLOCKED(name) { 0 }
#define DEFINE_SPINLOCK(x) spinlock_t x = { { 0 } }
#define DEFINE_RAW_SPINLOCK(x) raw_spinlock_t x = { 0 }
#define DEFINE_RWLOCK(x) rwlock_t x = { 0, 0 }
#define __RW_LOCK_UNLOCKED(name) { 0, 0 }

#endif
