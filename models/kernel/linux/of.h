/* Linux kernel: device trees */
#ifndef _KERNEL_LINUX_OF_H
#define _KERNEL_LINUX_OF_H

#include <linux/types.h>
#include <linux/device.h>
struct device_node {
	const char *name;
	const char *full_name;
};
#define of_match_ptr(p) (p)
int of_property_read_u32(const struct device_node *np, const char *name, u32 *out) __contract("outside(*out, admin) neg(ret)");
int of_property_read_string(const struct device_node *np, const char *name, const char **out)
	__contract("outside(*out, admin) neg(ret)");
bool of_property_read_bool(const struct device_node *np, const char *name);
const struct of_device_id *of_match_device(const struct of_device_id *matches, const struct device *dev) __contract("null(ret)");

#endif
