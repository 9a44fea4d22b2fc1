/* Linux kernel: names of files */
#ifndef _KERNEL_LINUX_DCACHE_H
#define _KERNEL_LINUX_DCACHE_H

#include <linux/path.h>
struct dentry;

#endif
