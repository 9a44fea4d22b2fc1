/* Linux kernel: interrupts */
#ifndef _KERNEL_LINUX_INTERRUPT_H
#define _KERNEL_LINUX_INTERRUPT_H

#include <linux/kernel.h>
#include <linux/bitops.h>
#include <linux/cpumask.h>
#include <linux/irqreturn.h>
#include <linux/hardirq.h>
#include <linux/irqflags.h>
#include <linux/hrtimer.h>
#include <linux/kref.h>
#include <linux/workqueue.h>
#define IRQF_TRIGGER_RISING 0x00000001
#define IRQF_TRIGGER_FALLING 0x00000002
#define IRQF_TRIGGER_HIGH 0x00000004
#define IRQF_TRIGGER_LOW 0x00000008
#define IRQF_SHARED 0x00000080
#define IRQF_ONESHOT 0x00002000
#define IRQF_NO_SUSPEND 0x00004000
typedef irqreturn_t (*irq_handler_t)(int, void *);
struct device;
int request_irq(unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *dev)
	__contract("stores(handler, dev) neg(ret)");
int request_threaded_irq(unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn, unsigned long flags,
	const char *name, void *dev) __contract("stores(handler, dev) stores(thread_fn, dev) neg(ret)");
int devm_request_irq(struct device *dev, unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name,
	void *dev_id) __contract("stores(handler, dev_id) neg(ret)");
int devm_request_threaded_irq(struct device *dev, unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn,
	unsigned long flags, const char *name, void *dev_id) __contract("stores(handler, dev_id) stores(thread_fn, dev_id) neg(ret)");
const void *free_irq(unsigned int irq, void *dev_id);
void disable_irq(unsigned int irq);
void disable_irq_nosync(unsigned int irq);
void enable_irq(unsigned int irq);
struct tasklet_struct {
	struct tasklet_struct *next;
	unsigned long state;
	atomic_t count;
	bool use_callback;
	union {
		void (*func)(unsigned long data);
		void (*callback)(struct tasklet_struct *t);
	};
	unsigned long data;
};
#define DECLARE_TASKLET(name, cb) struct tasklet_struct name = { .callback = (cb), .use_callback = true }
#define from_tasklet(var, t, field) container_of(t, __typeof__(*var), field)
void tasklet_init(struct tasklet_struct *t, void (*func)(unsigned long), unsigned long data) __contract("stores(func, data)");
void tasklet_setup(struct tasklet_struct *t, void (*callback)(struct tasklet_struct *)) __contract("stores(callback, t)");
void tasklet_schedule(struct tasklet_struct *t);
void tasklet_hi_schedule(struct tasklet_struct *t);
void tasklet_kill(struct tasklet_struct *t);
void tasklet_disable(struct tasklet_struct *t);
void tasklet_enable(struct tasklet_struct *t);

#endif
