/* Linux kernel: timers */
#ifndef _KERNEL_LINUX_TIMER_H
#define _KERNEL_LINUX_TIMER_H

#include <linux/list.h>
#include <linux/ktime.h>
#include <linux/stddef.h>
#include <linux/stringify.h>
struct timer_list {
	struct hlist_node entry;
	unsigned long expires;
	void (*function)(struct timer_list *timer);
	u32 flags;
};
#define TIMER_DEFERRABLE 0x00080000
#define TIMER_IRQSAFE 0x00200000
#define DEFINE_TIMER(name, fn) struct timer_list name = { .function = (fn) }
#define from_timer(var, callback_timer, field) container_of(callback_timer, __typeof__(*var), field)
#define timer_container_of(var, callback_timer, field) container_of(callback_timer, __typeof__(*var), field)
void timer_setup(struct timer_list *timer, void (*callback)(struct timer_list *), unsigned int flags)
	__contract("stores(callback, timer)");
#define timer_setup_on_stack(t, cb, flags) timer_setup(t, cb, flags)
void init_timer(struct timer_list *timer);
void add_timer(struct timer_list *timer);
void add_timer_on(struct timer_list *timer, int cpu);
int mod_timer(struct timer_list *timer, unsigned long expires);
int mod_timer_pending(struct timer_list *timer, unsigned long expires);
int del_timer(struct timer_list *timer);
int del_timer_sync(struct timer_list *timer);
int timer_delete(struct timer_list *timer);
int timer_delete_sync(struct timer_list *timer);
int timer_shutdown_sync(struct timer_list *timer);
int try_to_del_timer_sync(struct timer_list *timer);
int timer_pending(const struct timer_list *timer);

#endif
