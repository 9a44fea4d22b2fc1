/* Linux kernel: power */
#ifndef _KERNEL_LINUX_PM_H
#define _KERNEL_LINUX_PM_H

#include <linux/types.h>
typedef struct pm_message {
	int event;
} pm_message_t;
struct device;
struct dev_pm_ops {
	int (*prepare)(struct device *dev);
	void (*complete)(struct device *dev);
	int (*suspend)(struct device *dev);
	int (*resume)(struct device *dev);
	int (*freeze)(struct device *dev);
	int (*thaw)(struct device *dev);
	int (*poweroff)(struct device *dev);
	int (*restore)(struct device *dev);
	int (*runtime_suspend)(struct device *dev);
	int (*runtime_resume)(struct device *dev);
	int (*runtime_idle)(struct device *dev);
};
struct dev_pm_info {
	pm_message_t power_state;
	unsigned int can_wakeup : 1;
};
#define SIMPLE_DEV_PM_OPS(n, s, r) const struct dev_pm_ops n = { .suspend = s, .resume = r }
#define DEFINE_SIMPLE_DEV_PM_OPS(n, s, r) const struct dev_pm_ops n = { .suspend = s, .resume = r }
#define SET_SYSTEM_SLEEP_PM_OPS(s, r) .suspend = s, .resume = r,
#define SET_RUNTIME_PM_OPS(s, r, i) .runtime_suspend = s, .runtime_resume = r, .runtime_idle = i,
#define pm_ptr(p) (p)
#define pm_sleep_ptr(p) (p)

#endif
