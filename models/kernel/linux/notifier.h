/* Linux kernel: being told of events */
#ifndef _KERNEL_LINUX_NOTIFIER_H
#define _KERNEL_LINUX_NOTIFIER_H

#include <linux/errno.h>
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/srcu.h>
struct notifier_block;
typedef int (*notifier_fn_t)(struct notifier_block *nb, unsigned long action, void *data);
struct notifier_block {
	notifier_fn_t notifier_call;
	struct notifier_block *next;
	int priority;
};
#define NOTIFY_DONE 0x0000
#define NOTIFY_OK 0x0001
#define NOTIFY_STOP_MASK 0x8000
#define NOTIFY_BAD (NOTIFY_STOP_MASK | 0x0002)
#define NOTIFY_STOP (NOTIFY_OK | NOTIFY_STOP_MASK)
#define notifier_from_errno(e) ((e) ? NOTIFY_STOP_MASK | (NOTIFY_OK - (e)) : NOTIFY_OK)
#define notifier_to_errno(r) ((r) > NOTIFY_OK ? NOTIFY_OK - ((r) & ~NOTIFY_STOP_MASK) : 0)

#endif
