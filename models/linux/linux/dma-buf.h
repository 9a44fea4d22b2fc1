/* Linux UAPI: values and layouts */
#ifndef _LINUX_DMA_BUF_H
#define _LINUX_DMA_BUF_H

#include <linux/ioctl.h>
#include <linux/types.h>
struct dma_buf_sync {
	__u64 flags;
};
struct dma_buf_export_sync_file {
	__u32 flags;
	__s32 fd;
};
struct dma_buf_import_sync_file {
	__u32 flags;
	__s32 fd;
};
#define DMA_BUF_SYNC_READ 0x1
#define DMA_BUF_SYNC_WRITE 0x2
#define DMA_BUF_SYNC_RW 3
#define DMA_BUF_SYNC_START 0x0
#define DMA_BUF_SYNC_END 0x4
#define DMA_BUF_SYNC_VALID_FLAGS_MASK 7
#define DMA_BUF_NAME_LEN 32
#define DMA_BUF_BASE 98
#define DMA_BUF_IOCTL_SYNC 1074291200UL
#define DMA_BUF_SET_NAME 1074291201UL
#define DMA_BUF_SET_NAME_A 1074029057UL
#define DMA_BUF_SET_NAME_B 1074291201UL
#define DMA_BUF_IOCTL_EXPORT_SYNC_FILE 3221774850UL
#define DMA_BUF_IOCTL_IMPORT_SYNC_FILE 1074291203UL

#endif
