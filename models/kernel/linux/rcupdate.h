/* Linux kernel: reading without locks */
#ifndef _KERNEL_LINUX_RCUPDATE_H
#define _KERNEL_LINUX_RCUPDATE_H

#include <linux/types.h>
#include <linux/compiler.h>
#include <linux/atomic.h>
#include <linux/irqflags.h>
#include <linux/preempt.h>
#include <linux/bottom_half.h>
#include <linux/lockdep.h>
void rcu_read_lock(void);
void rcu_read_unlock(void);
void rcu_read_lock_bh(void);
void rcu_read_unlock_bh(void);
void rcu_read_lock_sched(void);
void rcu_read_unlock_sched(void);
int rcu_read_lock_held(void);
int rcu_read_lock_bh_held(void);
void call_rcu(struct rcu_head *head, rcu_callback_t func) __contract("stores(func, head)");
void synchronize_rcu(void);
void synchronize_net(void);
void synchronize_sched(void);
void rcu_barrier(void);
void rcu_barrier_bh(void);
void kvfree_call_rcu(struct rcu_head *head, void *ptr) __contract("frees(ptr)");
#define call_rcu_bh call_rcu
#define call_rcu_sched call_rcu
#define rcu_dereference(p) (p)
#define rcu_dereference_raw(p) (p)
#define rcu_dereference_bh(p) (p)
#define rcu_dereference_sched(p) (p)
#define rcu_dereference_check(p, c) (p)
#define rcu_dereference_bh_check(p, c) (p)
#define rcu_dereference_protected(p, c) (p)
#define rcu_access_pointer(p) (p)
#define rcu_pointer_handoff(p) (p)
#define rcu_assign_pointer(p, v) ((p) = (v))
#define rcu_replace_pointer(p, v, c) ({ __typeof__(p) __o = (p); (p) = (v); __o; })
#define RCU_INIT_POINTER(p, v) ((p) = (v))
#define RCU_INITIALIZER(v) (v)
#define RCU_POINTER_INITIALIZER(p, v) .p = (v)
#define init_rcu_head(h) ((void)(h))
#define kfree_rcu(ptr, ...) kvfree_call_rcu((struct rcu_head *)0, (void *)(ptr))
#define kvfree_rcu(ptr, ...) kvfree_call_rcu((struct rcu_head *)0, (void *)(ptr))
#define kfree_rcu_mightsleep(ptr) kvfree_call_rcu((struct rcu_head *)0, (void *)(ptr))

#endif
