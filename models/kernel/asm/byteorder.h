/* Linux kernel: byte order */
#ifndef _KERNEL_ASM_BYTEORDER_H
#define _KERNEL_ASM_BYTEORDER_H

#include <linux/types.h>
#include <linux/byteorder/little_endian.h>
#include <linux/byteorder/generic.h>

#endif
