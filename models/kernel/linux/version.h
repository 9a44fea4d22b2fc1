/* Linux kernel: versions: which one is configuration, and so LINUX_VERSION_CODE is left open */
#ifndef _KERNEL_LINUX_VERSION_H
#define _KERNEL_LINUX_VERSION_H

#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))

#endif
