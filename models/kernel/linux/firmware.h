/* Linux kernel: firmware */
#ifndef _KERNEL_LINUX_FIRMWARE_H
#define _KERNEL_LINUX_FIRMWARE_H

#include <linux/types.h>
#include <linux/compiler.h>
#include <linux/gfp.h>
struct device;
struct firmware {
	size_t size;
	const u8 *data;
	void *priv;
};
int request_firmware(const struct firmware **fw, const char *name, struct device *device)
	__contract("path(name) outside((*fw)->data, file) neg(ret)");
int firmware_request_nowarn(const struct firmware **fw, const char *name, struct device *device) __contract("path(name) neg(ret)");
int request_firmware_nowait(struct module *module, bool uevent, const char *name, struct device *device, gfp_t gfp,
	void *context, void (*cont)(const struct firmware *fw, void *context)) __contract("path(name) stores(cont, context) neg(ret)");
void release_firmware(const struct firmware *fw);

#endif
