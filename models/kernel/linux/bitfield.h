/* Linux kernel: fields of a word */
#ifndef _KERNEL_LINUX_BITFIELD_H
#define _KERNEL_LINUX_BITFIELD_H

#include <linux/bits.h>
#define FIELD_GET(mask, reg) (((reg) & (mask)) / ((mask) & -(mask)))
#define FIELD_PREP(mask, val) (((val) * ((mask) & -(mask))) & (mask))
#define FIELD_MAX(mask) ((mask) / ((mask) & -(mask)))
#define FIELD_FIT(mask, val) (!(((val) * ((mask) & -(mask))) & ~(mask)))

#endif
