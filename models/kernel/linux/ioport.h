/* Linux kernel: ranges of memory and ports */
#ifndef _KERNEL_LINUX_IOPORT_H
#define _KERNEL_LINUX_IOPORT_H

#include <linux/compiler.h>
#include <linux/types.h>
struct resource {
	resource_size_t start;
	resource_size_t end;
	const char *name;
	unsigned long flags;
	unsigned long desc;
	struct resource *parent, *sibling, *child;
};
#define IORESOURCE_IO 0x00000100
#define IORESOURCE_MEM 0x00000200
#define IORESOURCE_IRQ 0x00000400
#define IORESOURCE_DMA 0x00000800
resource_size_t resource_size(const struct resource *res);
struct resource *request_region(resource_size_t start, resource_size_t n, const char *name) __contract("null(ret)");
void release_region(resource_size_t start, resource_size_t n);
struct resource *request_mem_region(resource_size_t start, resource_size_t n, const char *name) __contract("null(ret)");
void release_mem_region(resource_size_t start, resource_size_t n);

#endif
