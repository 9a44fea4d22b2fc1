/* Linux kernel: memory of devices */
#ifndef _KERNEL_LINUX_IO_H
#define _KERNEL_LINUX_IO_H

#include <linux/types.h>
#include <linux/init.h>
#include <linux/bug.h>
#include <asm/io.h>

#endif
