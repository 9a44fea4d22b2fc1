/* Linux kernel: devices of a board */
#ifndef _KERNEL_LINUX_PLATFORM_DEVICE_H
#define _KERNEL_LINUX_PLATFORM_DEVICE_H

#include <linux/device.h>
#include <linux/mod_devicetable.h>
struct platform_device {
	const char *name;
	int id;
	struct device dev;
	u32 num_resources;
	struct resource *resource;
	const struct platform_device_id *id_entry;
};
struct platform_driver {
	int (*probe)(struct platform_device *);
	int (*remove)(struct platform_device *); /* no result since Linux 6.11 */
	void (*remove_new)(struct platform_device *);
	void (*shutdown)(struct platform_device *);
	int (*suspend)(struct platform_device *, pm_message_t state);
	int (*resume)(struct platform_device *);
	struct device_driver driver;
	const struct platform_device_id *id_table;
};
#define to_platform_device(x) container_of((x), struct platform_device, dev)
int platform_driver_register(struct platform_driver *drv) __contract("neg(ret)");
void platform_driver_unregister(struct platform_driver *drv);
#define module_platform_driver(drv) static struct platform_driver *__driver_##drv = &drv
int platform_device_register(struct platform_device *pdev) __contract("neg(ret)");
void platform_device_unregister(struct platform_device *pdev);
struct platform_device *platform_device_register_simple(const char *name, int id, const struct resource *res, unsigned int num);
struct platform_device *platform_device_alloc(const char *name, int id) __contract("null_alloc(ret)");
int platform_device_add(struct platform_device *pdev) __contract("neg(ret)");
void platform_device_put(struct platform_device *pdev) __contract("unref(pdev)");
struct resource *platform_get_resource(struct platform_device *dev, unsigned int type, unsigned int num) __contract("null(ret)");
int platform_get_irq(struct platform_device *dev, unsigned int num) __contract("neg(ret)");
void *devm_platform_ioremap_resource(struct platform_device *pdev, unsigned int index);
void *platform_get_drvdata(const struct platform_device *pdev);
void platform_set_drvdata(struct platform_device *pdev, void *data);

#endif
