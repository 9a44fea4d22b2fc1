/* Linux kernel: power */
#ifndef _KERNEL_LINUX_PM_RUNTIME_H
#define _KERNEL_LINUX_PM_RUNTIME_H

#include <linux/device.h>
int pm_runtime_get_sync(struct device *dev) __contract("neg(ret)");
int pm_runtime_put(struct device *dev) __contract("neg(ret)");
int pm_runtime_put_sync(struct device *dev) __contract("neg(ret)");
void pm_runtime_enable(struct device *dev);
void pm_runtime_disable(struct device *dev);

#endif
