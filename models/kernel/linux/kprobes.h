/* Linux kernel: probes (layouts depend on the configuration) */
#ifndef _KERNEL_LINUX_KPROBES_H
#define _KERNEL_LINUX_KPROBES_H

#include <linux/types.h>
#include <linux/list.h>
struct pt_regs;
struct kprobe {
	struct hlist_node hlist;
	void *addr;
	const char *symbol_name;
	unsigned int offset;
	int (*pre_handler)(struct kprobe *p, struct pt_regs *regs);
	void (*post_handler)(struct kprobe *p, struct pt_regs *regs, unsigned long flags);
	unsigned int flags;
};
int register_kprobe(struct kprobe *p) __contract("neg(ret)");
void unregister_kprobe(struct kprobe *p);

#endif
