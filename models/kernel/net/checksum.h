/* Linux kernel: checksums */
#ifndef _KERNEL_NET_CHECKSUM_H
#define _KERNEL_NET_CHECKSUM_H

#include <linux/types.h>
#include <asm/byteorder.h>
#include <asm/checksum.h>

#endif
