/* Linux kernel: reading without locks, asleep */
#ifndef _KERNEL_LINUX_SRCU_H
#define _KERNEL_LINUX_SRCU_H

#include <linux/rcupdate.h>
#include <linux/mutex.h>
struct srcu_struct {
	unsigned int srcu_idx;
	void *sda;
};
int init_srcu_struct(struct srcu_struct *ssp);
void cleanup_srcu_struct(struct srcu_struct *ssp);
int srcu_read_lock(struct srcu_struct *ssp);
void srcu_read_unlock(struct srcu_struct *ssp, int idx);
void synchronize_srcu(struct srcu_struct *ssp);
#define srcu_dereference(p, ssp) (p)

#endif
