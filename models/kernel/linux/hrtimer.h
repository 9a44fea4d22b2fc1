/* Linux kernel: precise timers (layout depends on the configuration) */
#ifndef _KERNEL_LINUX_HRTIMER_H
#define _KERNEL_LINUX_HRTIMER_H

#include <linux/ktime.h>
#include <linux/rbtree.h>
#include <linux/timer.h>
enum hrtimer_mode {
	HRTIMER_MODE_ABS = 0, HRTIMER_MODE_REL = 1, HRTIMER_MODE_PINNED = 2, HRTIMER_MODE_SOFT = 4,
	HRTIMER_MODE_ABS_PINNED = 2, HRTIMER_MODE_REL_PINNED = 3, HRTIMER_MODE_ABS_SOFT = 4, HRTIMER_MODE_REL_SOFT = 5
};
enum hrtimer_restart {
	HRTIMER_NORESTART, HRTIMER_RESTART
};
struct hrtimer {
	struct rb_node node;
	ktime_t expires;
	ktime_t _softexpires;
	enum hrtimer_restart (*function)(struct hrtimer *timer);
	void *base;
	u8 state;
};
void hrtimer_init(struct hrtimer *timer, clockid_t clock, enum hrtimer_mode mode);
void hrtimer_setup(struct hrtimer *timer, enum hrtimer_restart (*function)(struct hrtimer *), clockid_t clock,
	enum hrtimer_mode mode) __contract("stores(function, timer)");
void hrtimer_start(struct hrtimer *timer, ktime_t tim, const enum hrtimer_mode mode);
int hrtimer_cancel(struct hrtimer *timer);
int hrtimer_try_to_cancel(struct hrtimer *timer);
bool hrtimer_active(const struct hrtimer *timer);
u64 hrtimer_forward(struct hrtimer *timer, ktime_t now, ktime_t interval);
u64 hrtimer_forward_now(struct hrtimer *timer, ktime_t interval);
ktime_t hrtimer_get_remaining(const struct hrtimer *timer);

#endif
