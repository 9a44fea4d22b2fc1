/* Linux UAPI: values and layouts */
#ifndef _LINUX_DMA_HEAP_H
#define _LINUX_DMA_HEAP_H

#include <linux/ioctl.h>
#include <linux/types.h>
struct dma_heap_allocation_data {
	__u64 len;
	__u32 fd;
	__u32 fd_flags;
	__u64 heap_flags;
};
#define DMA_HEAP_VALID_HEAP_FLAGS 0
#define DMA_HEAP_IOC_MAGIC 72
#define DMA_HEAP_IOCTL_ALLOC 0xc0184800UL

#endif
