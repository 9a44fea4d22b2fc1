/* Linux kernel: spin locks */
#ifndef _KERNEL_LINUX_SPINLOCK_H
#define _KERNEL_LINUX_SPINLOCK_H

#include <linux/types.h>
#include <linux/preempt.h>
#include <linux/irqflags.h>
#include <linux/bottom_half.h>
#include <linux/spinlock_types.h>
#include <linux/lockdep.h>
#include <asm/barrier.h>
void spin_lock_init(spinlock_t *lock);
void spin_lock(spinlock_t *lock) __contract("locks(lock)");
void spin_lock_bh(spinlock_t *lock) __contract("locks(lock)");
void spin_lock_irq(spinlock_t *lock) __contract("locks(lock)");
void spin_lock_nested(spinlock_t *lock, int subclass) __contract("locks(lock)");
int spin_trylock(spinlock_t *lock);
int spin_trylock_bh(spinlock_t *lock);
int spin_trylock_irq(spinlock_t *lock);
void spin_unlock(spinlock_t *lock) __contract("unlocks(lock)");
void spin_unlock_bh(spinlock_t *lock) __contract("unlocks(lock)");
void spin_unlock_irq(spinlock_t *lock) __contract("unlocks(lock)");
void spin_unlock_irqrestore(spinlock_t *lock, unsigned long flags) __contract("unlocks(lock)");
#define spin_lock_irqsave(lock, flags) do { (flags) = __local_irq_save(); spin_lock(lock); } while (0)
#define spin_trylock_irqsave(lock, flags) ((flags) = __local_irq_save(), spin_trylock(lock))
int spin_is_locked(spinlock_t *lock);
#define assert_spin_locked(lock) ((void)0)
void raw_spin_lock_init(raw_spinlock_t *lock);
void raw_spin_lock(raw_spinlock_t *lock) __contract("locks(lock)");
void raw_spin_unlock(raw_spinlock_t *lock) __contract("unlocks(lock)");
void raw_spin_unlock_irqrestore(raw_spinlock_t *lock, unsigned long flags) __contract("unlocks(lock)");
#define raw_spin_lock_irqsave(lock, flags) do { (flags) = __local_irq_save(); raw_spin_lock(lock); } while (0)
void rwlock_init(rwlock_t *lock);
void read_lock(rwlock_t *lock) __contract("locks(lock)");
void read_lock_bh(rwlock_t *lock) __contract("locks(lock)");
void read_lock_irq(rwlock_t *lock) __contract("locks(lock)");
void read_unlock(rwlock_t *lock) __contract("unlocks(lock)");
void read_unlock_bh(rwlock_t *lock) __contract("unlocks(lock)");
void read_unlock_irq(rwlock_t *lock) __contract("unlocks(lock)");
void read_unlock_irqrestore(rwlock_t *lock, unsigned long flags) __contract("unlocks(lock)");
void write_lock(rwlock_t *lock) __contract("locks(lock)");
void write_lock_bh(rwlock_t *lock) __contract("locks(lock)");
void write_lock_irq(rwlock_t *lock) __contract("locks(lock)");
void write_unlock(rwlock_t *lock) __contract("unlocks(lock)");
void write_unlock_bh(rwlock_t *lock) __contract("unlocks(lock)");
void write_unlock_irq(rwlock_t *lock) __contract("unlocks(lock)");
void write_unlock_irqrestore(rwlock_t *lock, unsigned long flags) __contract("unlocks(lock)");
#define read_lock_irqsave(lock, flags) do { (flags) = __local_irq_save(); read_lock(lock); } while (0)
#define write_lock_irqsave(lock, flags) do { (flags) = __local_irq_save(); write_lock(lock); } while (0)

#endif
